import Testing

@testable import Names

@Suite struct MatchingTests {
  @Test func pairsAreJudgedAsTheTableSays() throws {
    let names = try Shared.names.get()
    for (line, fields) in try rows("pairs.tsv") {
      let match = names.match(fields[0], fields[1])
      #expect(match.isSame == (fields[2] == "="), "pairs.tsv:\(line): \(match.score) \(match.reasons)")
    }
  }

  @Test func theOrderOfTheTwoNamesDoesNotMatter() throws {
    let names = try Shared.names.get()
    for (line, fields) in try rows("pairs.tsv") {
      #expect(
        names.match(fields[0], fields[1]).score == names.match(fields[1], fields[0]).score, "pairs.tsv:\(line)")
      #expect(names.match(fields[0], fields[0]).score == 1)
    }
  }

  @Test func evidenceIsGivenInWords() throws {
    let names = try Shared.names.get()
    #expect(names.match("Gustav Kohlbeck", "Gustav Schmidt").reasons.first == "Kohlbeck ≠ Schmidt")
    #expect(!names.match("", "Helmut Schmidt").isSame)
    #expect(!names.match("...", "–").isSame)
  }

  @Test func whatMayBeTwoPeopleStaysApart() throws {
    let names = try Shared.names.get()
    let list = ["Olaf Scholz", "O. Scholz", "Otto Scholz", "Putin", "Wladimir Putin", "Vladimir Putin", "Olaf Scholz"]
    let groups = names.group(list)
    #expect(groups.map(\.members) == [[0, 6], [1], [2], [3, 4, 5]])
    #expect(groups[1].notes == ["may be Olaf Scholz or Otto Scholz"])
    #expect(groups[3].notes == ["Putin: no other bearer in the list"])
  }

  @Test func distancesCountSlips() {
    func distance(_ a: String, _ b: String) -> Double { EditDistance.between(Array(a.utf8), Array(b.utf8)) }
    #expect(distance("hannibal", "hannibol") == 1)
    #expect(distance("abc", "acb") == 1)
    #expect(distance("", "abc") == 3)
    #expect(distance("kitten", "sitting") == 3)
  }
}
