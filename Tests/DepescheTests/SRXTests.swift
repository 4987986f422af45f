import Depesche
import Formats
import Segmentation
import TestSupport
import Testing
import Text

/// Segmentation rules in SRX 2.0.
struct SRXTests {
  private func depesche(_ source: [UInt8]) throws -> Depesche {
    var configuration = Depesche.Configuration()
    configuration.segmentationRules = try PatternRules(SRXDocument(source, file: "a.srx"))
    return try Depesche(configuration)
  }

  private func document(_ rules: String, cascade: String = "yes") -> [UInt8] {
    Array("<srx version=\"2.0\"><header cascade=\"\(cascade)\"/><body>\(rules)</body></srx>".utf8)
  }

  @Test func cases() throws {
    let folder = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
    let depesche = try depesche(try #require(readFile("\(folder)/cases/news.srx")))
    for row in tableRows("cases/srx.tsv", beside: #filePath) {
      let marked = row[1].split(separator: " | ").map(String.init)
      let text = marked.joined(separator: " ")
      let expected = marked.map { String($0.trimmedOfSpaces) }
      let found = try depesche.segment(text, language: row[0], lines: .blocks).sentences.map(\.text)
      #expect(found == expected, "\(row[0]): \(row[1])")
    }
  }

  @Test func damaged() throws {
    for row in tableRows("cases/srx-damaged.tsv", beside: #filePath) {
      let source = Array(row[0].map { $0 == "@" ? "\n" : String($0) }.joined().utf8)
      do {
        _ = try depesche(source)
        Issue.record("read: \(row[0])")
      } catch let error as DepescheError {
        #expect(error.message.contains(row[2]), "\(row[0]): \(error)")
        #expect(error.place?.file == "a.srx" && error.place?.line == Int(row[1]), "\(row[0]): \(error)")
        #expect([.invalidData, .tooLarge].contains(error.code), "\(row[0]): \(error)")
      }
    }
  }

  /// Maps count in their order, all of them or the first one only.
  @Test func cascade() throws {
    let rules = """
      <languagerule languagerulename="a"><rule break="no"><beforebreak>usw\\.</beforebreak></rule></languagerule>
      <languagerule languagerulename="b"><rule break="yes"><beforebreak>\\.</beforebreak><afterbreak>\\s</afterbreak></rule>
      </languagerule>
      """
    let (first, second) = (
      "languagepattern=\"DE\" languagerulename=\"a\"", "languagepattern=\".*\" languagerulename=\"b\""
    )
    let text = "Brot usw. Dann. Ende"
    for (maps, cascade, expected) in [
      ([first, second], "yes", ["Brot usw. Dann.", "Ende"]),
      ([second, first], "yes", ["Brot usw.", "Dann.", "Ende"]),
      ([first, second], "no", [text]),
      ([second, first], "no", ["Brot usw.", "Dann.", "Ende"]),
    ] {
      let source = document(rules + maps.map { "<languagemap \($0)/>" }.joined(), cascade: cascade)
      #expect(
        try depesche(source).segment(text, language: "de").sentences.map(\.text) == expected, "\(maps) \(cascade)")
    }
  }

  /// The rule is named with its line, also where it kept a sentence together.
  @Test func explained() throws {
    let source = document(
      """
      <languagerule languagerulename="a">
      <rule break="no"><beforebreak>Dr\\.</beforebreak></rule>
      <rule><beforebreak>\\.</beforebreak></rule></languagerule><languagemap languagepattern="de" languagerulename="a"/>
      """)
    let segments = try depesche(source).segment("Dr. Maier. Er kam.", language: "de", explains: true)
    #expect(segments.decisions.map(\.rule) == ["srx-exception:2", "srx-break:3", "block-end"])
  }

  /// An expression that backtracks without end is given up, and says nothing about the block.
  @Test func runaway() throws {
    let source = document(
      """
      <languagerule languagerulename="a"><rule break="no"><beforebreak>(a+)+b</beforebreak></rule>
      <rule><beforebreak>\\.</beforebreak></rule></languagerule><languagemap languagepattern="de" languagerulename="a"/>
      """)
    let text = "Gut. \(String(repeating: "a", count: 60)) ja."
    #expect(try depesche(source).segment(text, language: "de").sentences.count == 2)
  }

  /// Of the matches that begin at one place the first counts, as in other tools. An expression that matches from
  /// everywhere to the end would take time with the square of the text, and is given up in a long one.
  @Test func overlapping() throws {
    let source = document(
      """
      <languagerule languagerulename="a"><rule break="no"><beforebreak>.*\\.</beforebreak></rule>
      <rule><beforebreak>\\.</beforebreak></rule></languagerule><languagemap languagepattern="de" languagerulename="a"/>
      """)
    let depesche = try depesche(source)
    #expect(try depesche.segment("Ja. Ja. ja", language: "de").sentences.map(\.text) == ["Ja.", "Ja. ja"])
    let long = String(repeating: "Ja. ", count: 4000)
    #expect(try depesche.segment(long, language: "de").sentences.count == 4000)
  }

  @Test func randomText() throws {
    let source = document(
      """
      <languagerule languagerulename="a"><rule break="no"><beforebreak>[a-zä]\\.</beforebreak></rule>
      <rule><beforebreak>[.!?…]</beforebreak></rule><rule><beforebreak/><afterbreak>😀</afterbreak></rule></languagerule>
      <languagemap languagepattern=".*" languagerulename="a"/>
      """)
    let depesche = try depesche(source)
    var random = SeededRandom(seed: 11)
    let pieces = [".", "!", " ", "\u{a0}", "ä", "A", "😀", "…", "\n", "e\u{301}", "漢"]
    for _ in 0..<500 {
      let text = (0..<24).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
      var last = 0
      for sentence in try depesche.segment(text, language: "de").sentences {
        #expect(
          sentence.range.lowerBound >= last && !sentence.range.isEmpty && !sentence.text.contains("\u{fffd}"), "\(text)"
        )
        last = sentence.range.upperBound
      }
      #expect(last <= text.utf8.count)
    }
  }
}

extension String {
  fileprivate var trimmedOfSpaces: Substring {
    var rest = self[...]
    while rest.first == " " { rest.removeFirst() }
    while rest.last == " " { rest.removeLast() }
    return rest
  }
}
