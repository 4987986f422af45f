import Lexicon
import Testing

@testable import Names

@Suite struct SpellingModelTests {
  @Test(arguments: ["ru", "uk", "be", "bg"]) func countsAreThoseOfTheTables(language: String) throws {
    let lexicons = try Lexicons()
    let table = lexicons.table("names/spelling-\(language).tsv")
    let counts = SpellingCounts.count(language, in: lexicons)
    #expect(table.count == counts.count, "count again: swift run -c release TrainSpelling \(language)")
    for row in table.rows { #expect(counts[row.key] == Int(row.field(1)), "\(row.place)") }
  }

  @Test func theLikeliestOriginalIsChosen() throws {
    let lexicons = try Lexicons()
    for (line, fields) in try rows("originals.tsv") {
      let spelling = try #require(try OriginalSpelling(fields[0], lexicons: lexicons))
      #expect(spelling.originals(of: fields[1]).first == fields[2], "originals.tsv:\(line)")
    }
  }

  @Test func unknownLettersGiveNothing() throws {
    let spelling = try #require(try OriginalSpelling("ru", lexicons: Lexicons()))
    #expect(spelling.originals(of: "").isEmpty)
    #expect(spelling.originals(of: "東京").isEmpty)
    #expect(spelling.originals(of: String(repeating: "a", count: 100)).isEmpty)
    #expect(try OriginalSpelling("xx", lexicons: Lexicons()) == nil)
  }
}
