import Lexicon
import TestSupport
import Testing

@testable import Depesche
@testable import Terminology

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

  /// What a term's English needs when its German is no plain noun of the lexicon.
  @Test func termsFitTheirSentences() throws {
    let depesche = try depesche(TermTests.fitting)
    for row in tableRows("cases/terms-fitting.tsv", beside: #filePath) {
      #expect(try depesche.translate(row[0]).text == row[1], "\(row[0])")
    }
  }

  private static let fitting = """
    id\tde\ten\tpos\tgender
    summit\tEU-Gipfel\tEU summit\tnoun\tm
    labor\tBundesarbeitsgericht\tFederal Labor Court\tnoun\tn
    march\tSchweigemarsch\tsilent march\tnoun\tm
    round\tVerhandlungsrunde\tround of talks\tnoun\tf
    asylum\tAsylpolitik\tasylum policy\tnoun\tf
    migration\tMigrationspolitik\tmigration policy\tnoun\tf
    commission\tWahlkommission\telection commission\tnoun\tf
    bank\tZentralbank\tcentral bank\tnoun\tf
    brigade\tFeuerwehr\tfire brigade\tnoun\tf
    offense\tSexualstraftat\tsex offense\tnoun\tf
    commissioner\tAgrarkommissarin\tagriculture commissioner\tnoun\tf
    rank\tObergefreiter\tlance corporal\tnoun\tm
    energy\terneuerbare Energie\trenewable energy\tnoun\tf
    mayor\tRegierender Bürgermeister\tgoverning mayor\tnoun\tm
    osce\tOSZE\tOrganization for Security and Cooperation in Europe\tproperNoun\tf
    """

  /// Of two layers the user's is not forbidden anything by the other.
  @Test func ownTermsAreNotForbiddenByOthers() throws {
    let depesche = try depesche("Leitzins\tprime rate\n", usesDefaults: true)
    #expect(try depesche.translate("Der Leitzins sinkt.").text == "The prime rate is falling.")
  }

  /// Concepts that are read one by one are those of the whole file.
  @Test func storedGlossariesHoldTheSame() throws {
    let lexicons = try Lexicons()
    for path in Lexicons.embeddedPaths where path.hasPrefix("glossaries/") {
      let text = try #require(lexicons.text(path))
      let whole = try Glossary(text: text, name: path)
      let stored = try #require(StoredGlossary(text: text, name: path))
      var terms: [[String]] = Array(repeating: [], count: whole.concepts.count)
      stored.forEachTerm { concept, place, term in
        #expect(terms[concept].count == place)
        terms[concept].append(term.text)
      }
      for (index, concept) in whole.concepts.enumerated() {
        #expect(terms[index] == concept.terms.filter { $0.isOf("de") }.map(\.text))
        if index % 50 == 0 { #expect(stored.concept(index) == concept && stored.concept(index).line == concept.line) }
      }
    }
  }

  /// A German term stands once over all embedded glossaries, unless conditions tell its meanings apart.
  @Test func germanTermsStandOnce() throws {
    var unconditional: [String: String] = [:]
    for glossary in try Depesche().defaultGlossaries() {
      for concept in glossary.concepts {
        for term in concept.terms where term.isOf("de") && term.condition == nil {
          #expect(unconditional[term.text] == nil, "\(term.text): \(concept.id), \(unconditional[term.text] ?? "")")
          unconditional[term.text] = concept.id
        }
      }
    }
  }

  @Test func theTraceNamesTheGlossary() throws {
    let stages = try depesche().explainTranslation(of: "Der Leitzins stieg.")
    #expect(stages.first?.text.contains("“key rate” from house.tsv:2") == true)
  }

  /// A term decides on its part of a compound that the lexicon has only in parts.
  @Test func termsDecideOnPartsOfCompounds() throws {
    let depesche = try depesche("Zins\tcost of borrowing\nBank\tlender\nZentralbank\tmonetary authority\n")
    let cases = [
      ("Der Zinsunterschied wuchs.", "The cost of borrowing difference grew."),
      ("Die Provinzbanken wuchsen.", "The provincial lenders grew."),
      ("Die Provinzzentralbank half.", "The provincial monetary authority helped."),
      ("Die Zentralbankpräsidentschaft endete.", "The monetary authority presidency ended."),
      // The lexicon has the whole word.
      ("Die Bundesbank half.", "The Bundesbank helped."),
    ]
    for (german, english) in cases { #expect(try depesche.translate(german).text == english) }
    let term = try depesche.translate("Der Zinsunterschied wuchs.").terms.first
    #expect(term?.glossary == "house.tsv:1")
    #expect(term?.isPart == true)
    #expect(term?.range == 4..<19)
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
