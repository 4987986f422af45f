import Lexicon
import Testing
import Text

@testable import Segmentation

@Suite struct SegmenterTests {
  let lexicons: Lexicons
  init() throws { lexicons = try Lexicons() }

  private func marked(_ text: String, language: String) throws -> (found: String, wanted: String) {
    let plain = text.split(separator: "|").map { String($0).trimmed }
    let source = plain.joined(separator: " ")
    let segmenter = try Segmenter(lexicons: lexicons, language: language)
    let found = segmenter.sentences(in: source).map { source.slice($0.range) }
    return (found.joined(separator: " | "), plain.joined(separator: " | "))
  }

  @Test func germanCases() throws {
    let cases = table("de.txt")
    #expect(cases.count > 30)
    for (number, line) in cases {

      let (found, wanted) = try marked(line, language: "de")
      #expect(found == wanted, "de.txt:\(number)")
    }
  }

  @Test func otherLanguages() throws {
    for (number, line) in table("other.txt") {
      let fields = line.split(separator: "\t")
      let (found, wanted) = try marked(String(fields[1]), language: String(fields[0]))
      #expect(found == wanted, "other.txt:\(number)")
    }
  }

  @Test func lineEndsEndBlocks() throws {
    let segmenter = try Segmenter(lexicons: lexicons, language: "de")
    let text = "Eine Überschrift\r\n\r\n  Ein Satz. Noch einer.  \nEnde"
    let sentences = segmenter.sentences(in: text)
    #expect(sentences.map(\.block) == [0, 1, 1, 2])
    #expect(sentences.map { text.slice($0.range) } == ["Eine Überschrift", "Ein Satz.", "Noch einer.", "Ende"])
    #expect(segmenter.sentences(in: "").isEmpty)
    #expect(segmenter.sentences(in: " \n \n").isEmpty)
  }

  @Test func explainsEveryDecision() throws {
    let segmenter = try Segmenter(lexicons: lexicons, language: "de")
    let decisions = segmenter.explain(in: "Am 6. August kam Dr. Maier. Er blieb.")
    #expect(decisions.map(\.rule) == ["ordinal-month", "abbreviation-title", "terminator", "block-end"])
    #expect(decisions.map(\.isBoundary) == [false, false, true, true])
    #expect(decisions.map(\.offset) == [5, 20, 27, 37])
  }

  /// Sentences lie in order, cover all visible characters, and are the same as what `explain` says.
  @Test func randomTextsAreCovered() throws {
    let segmenter = try Segmenter(lexicons: lexicons, language: "de")
    var random = Random(state: 20_250_213)
    for round in 0..<400 {
      let text = randomText(&random, pieces: 1 + round % 60)
      let sentences = segmenter.sentences(in: text)
      var end = 0
      var visible = ""
      for sentence in sentences {
        #expect(sentence.range.lowerBound >= end && !sentence.range.isEmpty, "\(text.debugDescription)")
        end = sentence.range.upperBound
        visible += text.slice(sentence.range)
      }
      #expect(visible.withoutSpace == text.withoutSpace, "\(text.debugDescription)")
      let explained = segmenter.explain(in: text).filter(\.isBoundary).map(\.offset)
      #expect(explained == sentences.map(\.range.upperBound), "\(text.debugDescription)")
    }
  }

  /// Bytes are looked at in blocks of sixteen: where in its block a character stands changes nothing.
  @Test func linesBeforeChangeNothing() throws {
    let segmenter = try Segmenter(lexicons: lexicons, language: "de")
    var random = Random(state: 16)
    for round in 0..<200 {
      let text = randomText(&random, pieces: 1 + round % 40)
      let ranges = segmenter.sentences(in: text, lines: .blocks).map(\.range)
      for count in 1...17 {
        let line = String(repeating: "x", count: count) + "\n"
        let moved = segmenter.sentences(in: line + text, lines: .blocks).dropFirst().map(\.range)
        #expect(
          moved.map { $0.lowerBound - count - 1..<$0.upperBound - count - 1 } == ranges, "\(text.debugDescription)")
      }
    }
  }

  /// White space that is missing, which the notation of the tables cannot show.
  @Test func missingSpace() throws {
    let segmenter = try Segmenter(lexicons: lexicons, language: "en")
    let cases = [
      ("Hello world.Today is Tuesday.", ["Hello world.", "Today is Tuesday."]),
      ("It cost 1,000.That is much.", ["It cost 1,000.", "That is much."]),
      ("He left.Mr. Smith stayed.", ["He left.", "Mr. Smith stayed."]),
      ("See Node.Js or bbc.co.uk.", ["See Node.Js or bbc.co.uk."]),
      ("Wait!Now go.", ["Wait!", "Now go."]),
    ]
    for (text, wanted) in cases {
      #expect(segmenter.sentences(in: text).map { text.slice($0.range) } == wanted, "\(text)")
    }
  }

  /// Every case alone, in one text with all others, and as the same text cut into chunks at line ends.
  @Test func wholeAndChunked() throws {
    var cases: [String: [String]] = ["de": table("de.txt").map(\.text)]
    for (_, line) in table("other.txt") {
      let fields = line.split(separator: "\t").map(String.init)
      cases[fields[0], default: []].append(fields[1])
    }
    var random = Random(state: 6)
    for (language, lines) in cases.sorted(by: { $0.key < $1.key }) {
      let segmenter = try Segmenter(lexicons: lexicons, language: language)
      func sentences(_ text: String) -> [String] { segmenter.sentences(in: text).map { text.slice($0.range) } }
      let texts = lines.map { $0.split(separator: "|").map { String($0).trimmed }.joined(separator: " ") }
      let alone = texts.flatMap(sentences)
      #expect(sentences(texts.joined(separator: "\n")) == alone, "\(language)")
      #expect(sentences(texts.joined(separator: "\r\n\r\n")) == alone, "\(language)")
      var chunked: [String] = []
      var rest = texts[...]
      while !rest.isEmpty {
        let count = Int.random(in: 1...rest.count, using: &random)
        chunked += sentences(rest.prefix(count).joined(separator: "\u{2028}"))
        rest = rest.dropFirst(count)
      }
      #expect(chunked == alone, "\(language)")
    }
  }

  /// ICU is asked only about blocks with unusual characters; elsewhere asking it changes nothing.
  @Test func askingICUChangesNothing() throws {
    var random = Random(state: 99)
    var texts = table("de.txt").map(\.text) + table("other.txt").map(\.text)
    for round in 0..<2000 { texts.append(randomText(&random, pieces: 1 + round % 40)) }
    for language in ["de", "en", "ru", "es"] {
      let plain = try Segmenter(lexicons: lexicons, language: language)
      let asking = try Segmenter(lexicons: lexicons, language: language, alwaysAsksICU: true)
      for text in texts {
        #expect(plain.sentences(in: text) == asking.sentences(in: text), "\(language): \(text.debugDescription)")
      }
    }
  }

  @Test func damagedDataAreRefused() throws {
    #expect(throws: DepescheError.self) {
      try Segmenter(lexicons: Lexicons(overlays: ["/nowhere"]), language: "de")
    }
  }
}

extension String {
  var trimmed: String {
    let characters = Array(self)
    let first = characters.firstIndex { !$0.isWhitespace } ?? 0
    let last = characters.lastIndex { !$0.isWhitespace } ?? -1
    return first <= last ? String(characters[first...last]) : ""
  }

  func slice(_ range: ByteRange) -> String {
    String(decoding: Array(utf8)[range], as: UTF8.self)
  }

  var withoutSpace: String {
    String(String.UnicodeScalarView(unicodeScalars.filter { !$0.properties.isWhitespace && $0.value >= 0x20 }))
  }
}
