import Testing

@testable import German

@Suite("What verbs ask for")
struct VerbNeedsTests {
  private let giving = VerbNeeds([["d", "a"], ["a"]])
  private let naming = VerbNeeds([["a", "als"], ["es", "dass"], ["auf+a"]])

  @Test func togetherOrEither() {
    #expect(giving.mayHave([.accusative, .dative]))
    #expect(!naming.mayHave([.accusative, .dass]))
    #expect(naming.mayHave(oneOf: [.accusative, .dass]))
    #expect(!naming.mayHave(.dass, without: .es))
  }

  @Test func mustAndMay() {
    #expect(giving.mustHave(oneOf: .accusative))
    #expect(!giving.mustHave(oneOf: .dative))
    #expect(naming.mayLack(.objects))
    #expect(giving.mayHaveOnly(.accusative))
    #expect(giving.usual == .accusative)
  }

  @Test func openers() {
    #expect(naming.mayHave(opener: "auf"))
    #expect(naming.mayHave(opener: "als"))
    #expect(!naming.mayHave(opener: "an"))
    #expect(naming.frames[2].slots == .preposition)
  }

  /// Nothing is known of it: it may have nothing, and need have nothing.
  @Test func unknown() {
    let unknown = VerbNeeds([])
    #expect(!unknown.isKnown)
    #expect(!unknown.mustHave(oneOf: .accusative))
    #expect(!unknown.mayHaveOnly([]))
    #expect(VerbNeeds([[]]).mayHaveOnly([]))
  }
}
