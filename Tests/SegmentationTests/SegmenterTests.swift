import Lexicon
import Segmentation
import Testing
import Text

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
