import Lexicon
import Segmentation
import Testing
import Text

@Suite struct LineEndTests {
  private let segmenter: Segmenter
  init() throws { segmenter = try Segmenter(lexicons: Lexicons(), language: "de") }

  private func sentences(_ text: String, _ lines: LineEnds) -> [String] {
    segmenter.sentences(in: text, lines: lines).map { text.slice($0.range) }
  }

  private let cut = """
    Der Kreml hat am Sonntag erklärt, dass die Gespräche gut
    verlaufen würden. Am 6. August traf sich Dr. Maier mit
    Vertretern der Regierung in Berlin. Danach reisten sie alle
    zusammen nach Köln weiter.

    Ende der Meldung
    """

  @Test func cutLinesAreJoined() {
    #expect(sentences(cut, .blocks).count == 7)
    for mode in [LineEnds.detected, .wrapped] {
      let found = sentences(cut, mode)
      #expect(found.count == 4, "\(mode)")
      #expect(found.first == "Der Kreml hat am Sonntag erklärt, dass die Gespräche gut\nverlaufen würden.")
      #expect(found.last == "Ende der Meldung")
    }
    let windows = String(cut.flatMap { $0 == "\n" ? "\r\n" : String($0) })
    #expect(sentences(windows, .detected).count == 4)
  }

  @Test func meantLinesStayApart() {
    let list = "Eier\nMilch und Brot\nzwei Pfund Mehl\nZucker\neine Prise Salz"
    #expect(sentences(list, .detected).count == 5)
    let headings = "Koalition einigt sich auf Reform\nDas Kabinett will den Entwurf am 12. März beschließen."
    #expect(sentences(headings, .detected).count == 2)
    #expect(sentences("Es geht um\n- dies\n- das", .wrapped).count == 3)
    #expect(sentences("Er kam am\n6. August an.", .wrapped).count == 1)
  }

  @Test func flowedLinesAreJoined() {
    #expect(sentences("Es war eine kalte \nund klare Nacht.", .detected).count == 1)
    #expect(sentences("Es war Nacht. \nund kalt", .detected).count == 2)
    #expect(sentences("Termine \nBerlin", .detected).count == 2)
  }

  /// Where a long line shows that none was cut, only those that end in a space are joined.
  @Test func flowedLinesBesideLongOnes() {
    let long = String(repeating: "Es regnete in Ulm, und ", count: 30) + "es blieb kalt."
    let lines = "Es war eine kalte \nund klare Nacht.\nTermine \nBerlin"
    #expect(sentences("\(long)\nEnde\n\(lines)", .detected).count == 5)
    #expect(sentences("\(lines)\n\n\(long)\nEnde", .detected).count == 5)
    #expect(sentences("\(long) \nEnde gut, alles\n", .detected).count == 2)
  }

  @Test func joinedLineEndsAreExplained() {
    let rules = segmenter.explain(in: cut, lines: .detected).map(\.rule)
    #expect(rules.filter { $0 == "wrapped-line" }.count == 3)
    #expect(rules.filter { $0 == "block-end" }.count == 2)
  }

  @Test func protectedRangesAreNotCut() {
    let text = "Das Buch Ja. Nein. heißt so. Es ist gut."
    #expect(segmenter.sentences(in: text, lines: .blocks, protected: [9..<18]).count == 2)
    #expect(segmenter.explain(in: text, protected: [9..<18]).first?.rule == "protected")
  }

  /// However lines are read, sentences lie in order and cover what can be seen.
  @Test func randomTextsAreCovered() {
    var random = Random(state: 99)
    for round in 0..<300 {
      let text = randomText(&random, pieces: 1 + round % 80)
      for mode in LineEnds.allCases {
        var end = 0
        var visible = ""
        for sentence in segmenter.sentences(in: text, lines: mode) {
          #expect(sentence.range.lowerBound >= end && !sentence.range.isEmpty, "\(text.debugDescription)")
          end = sentence.range.upperBound
          visible += text.slice(sentence.range)
        }
        #expect(visible.withoutSpace == text.withoutSpace, "\(mode): \(text.debugDescription)")
        let explained = segmenter.explain(in: text, lines: mode).filter(\.isBoundary).map(\.offset)
        #expect(explained == segmenter.sentences(in: text, lines: mode).map(\.range.upperBound))
      }
    }
  }

  /// Blocks do not know of each other: cut between lines, a text gives the same sentences.
  @Test func chunksGiveTheSame() throws {
    for (file, language) in [("de.txt", "de"), ("other.txt", "en")] {
      let segmenter = try Segmenter(lexicons: Lexicons(), language: language)
      let lines = table(file).map(\.text)
      let whole = lines.joined(separator: "\n")
      let chunks = lines.flatMap { line in segmenter.sentences(in: line).map { line.slice($0.range) } }
      #expect(segmenter.sentences(in: whole).map { whole.slice($0.range) } == chunks, "\(file)")
    }
  }
}
