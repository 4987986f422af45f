import Lexicon
import Summarization
import Testing

@Suite struct StemNormalizerTests {
  @Test func stemsAndStopWords() throws {
    let lexicons = try Lexicons()
    let german = StemNormalizer(lexicons: lexicons, language: "de")
    #expect(german.term(for: "verhandlungen") == german.term(for: "verhandlung"))
    #expect(german.term(for: "und") == nil)
    #expect(german.term(for: "a") == nil)
    let english = StemNormalizer(lexicons: lexicons, language: "en")
    #expect(english.term(for: "talks") == english.term(for: "talk"))
    // No Snowball algorithm: the first six letters.
    let ukrainian = StemNormalizer(lexicons: lexicons, language: "uk")
    #expect(ukrainian.term(for: "переговорів") == ukrainian.term(for: "переговори"))
  }

  @Test func isShared() async throws {
    let german = StemNormalizer(lexicons: try Lexicons(), language: "de")
    let stems = await withTaskGroup(of: String?.self) { group in
      for _ in 0..<64 { group.addTask { german.term(for: "häusern") } }
      return await group.reduce(into: Set<String?>()) { $0.insert($1) }
    }
    #expect(stems.count == 1)
  }
}
