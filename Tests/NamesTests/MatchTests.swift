import Testing
import Text

@testable import Names

@Suite struct MatchTests {
  /// A sentence, then what must be found: `kind lemma>target` with `!` before a target in the genitive.
  @Test func sentencesHoldTheirNames() throws {
    let names = try Shared.names.get()
    for (line, fields) in try rows("matches.tsv") {
      let found = names.matches(in: SimpleTokens.of(fields[0])).map {
        "\($0.kind.rawValue) \($0.lemma)>\($0.isGenitive ? "!" : "")\($0.takesArticle ? "the " : "")\($0.target)"
      }
      #expect(found == Array(fields.dropFirst()), "matches.tsv:\(line)")
    }
  }
}
