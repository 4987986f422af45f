import Testing

@testable import Lexicon

/// The ways in which entries are found.
struct LexiconIndexTests {
  /// Whether a table has an index is a matter of how often it was asked, and never of what is found.
  @Test func searchAndIndexAgree() throws {
    let lexicons = try Lexicons()
    for path in Lexicons.embeddedPaths where path.hasSuffix(".tsv") && !path.hasPrefix("glossaries/") {
      let segment = LexiconSegment(file: path, copying: Array((lexicons.text(path) ?? "").utf8))
      let index = LexiconIndex([segment], own: 1)
      let sorted = SortedLines(segment: segment)
      var wrong: [String] = []
      for key in index.rows.map(\.key) {
        for var sought in [key, key + "!", String(key.dropLast())] {
          let isSame = sought.withUTF8 { sorted.row($0) == index.row($0) }
          if !isSame { wrong.append(sought) }
        }
        var copy = key
        if copy.withUTF8({ sorted.row($0)?.key }) != key { wrong.append(key) }
      }
      #expect(wrong.isEmpty, "\(path): \(wrong.prefix(5))")
    }
  }

  @Test func commentsAreNoEntries() {
    let text = "# a comment\n#\n\na\t1\n# in between\nb\t2\nlast\tno line feed"
    let segment = LexiconSegment(file: "t.tsv", copying: Array(text.utf8))
    let sorted = SortedLines(segment: segment)
    func field(_ key: String) -> String? {
      var key = key
      return key.withUTF8 { sorted.row($0)?.field(1) }
    }
    #expect(field("a") == "1")
    #expect(field("b") == "2")
    #expect(field("last") == "no line feed")
    for key in ["#", "# a comment", "", "aa", "las", "lasts"] { #expect(field(key) == nil, "\(key)") }
  }

  /// Random forms against a dictionary; the index grows beyond what it was made for.
  @Test func formsAreFound() {
    var random = SystemRandomNumberGenerator()
    var index = FormIndex<Int>(expecting: 4)
    var expected: [String: [Int]] = [:]
    for number in 0..<5000 {
      let length = Int.random(in: 0...4, using: &random)
      var form = String((0..<length).map { _ in "abäß".randomElement(using: &random) ?? "a" })
      expected[form, default: []].append(number)
      form.withUTF8 { index.add($0, number) }
    }
    for (form, numbers) in expected {
      var form = form
      let found = form.withUTF8(index.values)
      #expect(found == numbers, "\(form)")
    }
    var missing = "abäßa-"
    let (values, isThere) = missing.withUTF8 { (index.values($0), index.contains($0)) }
    #expect(values.isEmpty && !isThere)
  }
}
