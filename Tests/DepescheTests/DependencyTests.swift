import Depesche
import TestSupport
import Testing
import Text

@Suite("Dependency trees")
struct DependencyTests {
  @Test func relationsByTable() throws {
    let depesche = try Depesche()
    var tally = CaseTally("dependencies.tsv")
    for row in tableRows("cases/dependencies.tsv", beside: #filePath) where row.count >= 4 {
      let forms = row[0].split(separator: " ").map(String.init)
      // No space stands around a hyphen inside a word, nor before the full stop.
      let tokens = try depesche.tokens(
        of: forms.indices.map { place in
          let next = place + 1 < forms.count ? forms[place + 1] : "."
          return (forms[place], forms[place] != "-" && next != "-" && next != ".")
        })
      let analyzed = try depesche.analyze(tokens)
      #expect(analyzed.map(\.token) == tokens)
      let found = analyzed.first { $0.token.text == row[1] }.map { token in
        "\(token.relation) \(token.head.map { analyzed[$0].token.text } ?? "-")"
      }
      let expected = "\(row[2]) \(row[3])"
      tally.add(
        row[0], isOpen: row.count > 4 && row[4] == "open",
        failure: found == expected ? nil : "\(row[1]): “\(found ?? "missing")”, not “\(expected)”")
    }
    for failure in tally.failures { Issue.record("\(failure)") }
    if let summary = tally.summary { print(summary) }
  }
}
