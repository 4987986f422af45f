import TestSupport
import Testing

@testable import Depesche

/// What glossaries do to a translation.
struct TermTests {
  private static let glossary = """
    id\tde\ten\ten:forbidden\tpos\tflags
    rate\tLeitzins\tkey rate\t\t\t
    arms\tWaffenembargo\tarms embargo\tweapon embargo\t\t
    expel\tabschieben\texpel\tdeport\tverb\t
    force\tin Kraft treten\tenter into force\t\tverb\t
    talks\tVerhandlungen\ttalks\t\t\t
    asylum\tRecht auf Asyl\tright of asylum\t\t\t
    ban\t\tembargo\tblockade\t\t
    bw\tBundeswehr\t\t\t\tdo-not-translate
    sust\tnachhaltig\tdurable\t\t\t
    """

  private func depesche(_ text: String = glossary, usesDefaults: Bool = false) throws -> Depesche {
    let glossary = try Glossary(text: text, name: "house.tsv")
    return try Depesche(.init(glossaries: [glossary], usesDefaultGlossaries: usesDefaults))
  }

  @Test func termsAreUsed() throws {
    let depesche = try depesche()
    for row in tableRows("cases/terms.tsv", beside: #filePath) {
      #expect(try depesche.translate(row[0]).text == row[1], "\(row[0])")
    }
  }

  @Test func theTraceNamesTheGlossary() throws {
    let stages = try depesche().explainTranslation(of: "Der Leitzins stieg.")
    #expect(stages.first?.text.contains("“key rate” from house.tsv:2") == true)
  }

  @Test func translationsAreReviewed() throws {
    let depesche = try depesche()
    let review = try depesche.review([
      ("Der Leitzins stieg.", "The prime rate rose."), ("Die Leitzinsen stiegen.", "The key rates rose."),
      ("Er wurde abgeschoben.", "He was deported."), ("Sie wurden abgeschoben.", "They were expelled."),
      ("Die Bundeswehr hilft.", "The army helps."), ("Der Hafen.", "The blockade of the port."),
    ])
    #expect(review.findings.map(\.kind) == [.missing, .forbidden, .wrong, .forbidden])
    #expect(review.findings.map(\.segment) == [0, 2, 4, 5])
    #expect(review.findings.map(\.found) == ["", "deported", "", "blockade"])
    let two = try self.depesche("id\tde\ten\nx\tHaushalt\tbudget | household\n")
    let both = try two.review([("Der Haushalt.", "The budget."), ("Ein Haushalt.", "A household.")])
    #expect(both.findings.map(\.kind) == [.inconsistent])
    #expect(both.findings.map(\.expected) == [["budget"]])
  }

  @Test func glossariesAreChecked() throws {
    let cases: [(String, [String])] = [
      ("Haus\thouse\nHaus\thome\n", ["2 error: “Haus” means “house” in line 1"]),
      ("Haus\thouse\nHaus\thouse\n", ["2 warning: “Haus” stands in line 1 as well"]),
      ("der Kanzler\tthe chancellor\n", ["1 warning: “der Kanzler” begins", "1 warning: “the chancellor” begins"]),
      ("abschieben\tto deport\n", ["1 warning: “to deport” cannot be inflected"]),
      ("Zins\trate(s)\n", ["1 warning: “rate(s)” cannot be inflected"]),
      ("hotel\thotel\n", ["1 warning: “hotel” is a noun and wants a capital"]),
      ("id\tde\ten\ten:forbidden\na\tHaus\thouse\tHouse\n", ["2 error: “House” is preferred and forbidden"]),
      ("id\tde\ten\na\tHaus\thouse\na\tBaum\t\n", ["3 warning: “Baum” has no term", "3 error: the identifier “a”"]),
      ("id\tde\ten\tbroader\na\tHaus\thouse\tb\nb\tBau\tbuilding\ta\n", ["2 error: broader", "3 error: broader"]),
      ("Haus\thouse\nBaum\ttree\n", []),
    ]
    let depesche = try Depesche()
    for (text, expected) in cases {
      let found = try depesche.check(Glossary(text: text, name: "g")).map {
        "\($0.place?.line ?? 0) \($0.severity.rawValue): \($0.message)"
      }
      #expect(found.count == expected.count, "\(text): \(found)")
      for (found, expected) in zip(found, expected) { #expect(found.hasPrefix(expected), "\(text): \(found)") }
    }
    let unmatched = try depesche.check(Glossary(text: "Haus\thouse\nBaum\ttree\n", name: "g"), against: "Die Bäume.")
    #expect(unmatched.map(\.place?.line) == [1])
  }

  @Test func candidatesAreExtracted() throws {
    let text = "Die Rentenreform kommt. Der Streit um die Rentenreform und das Haus. Erneuerbare Energien und Häuser."
    let found = try Depesche(.init(usesDefaultGlossaries: false)).termCandidates(in: [text + " " + text], minimum: 2)
    #expect(found.contains { $0.candidate.term == "Rentenreform" && $0.candidate.count == 4 })
    #expect(found.contains { $0.candidate.term == "erneuerbare Energie" })
    #expect(!found.contains { $0.candidate.term == "Haus" })
  }
}
