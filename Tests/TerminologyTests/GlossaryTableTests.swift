import Formats
import Testing
import Text

@testable import Terminology

struct GlossaryTableTests {
  private let text = """
    id\tdomain\tde\tde:admitted\ten\ten:forbidden\tpos\tgender\twith\tdefinition\tnote\tregister
    arms-embargo\tdiplomacy | sanctions\tWaffenembargo\tRüstungsembargo {gender=n; note=rare}\tarms embargo | weapons embargo\tweapon embargo\tnoun\tn\t\tA ban \\| a stop.\tx | y\tformal
    bench\t\tBank\t\tbench {status=-}\t\tnoun\tf\tPark,sitzen\t\t\t

    """

  private func concepts(_ text: String) throws -> [Concept] { try Glossary(text: text, name: "g.tsv").concepts }

  @Test func conceptsAreRead() throws {
    let concepts = try concepts(text)
    #expect(
      concepts == [
        Concept(
          id: "arms-embargo", domains: ["diplomacy", "sanctions"],
          terms: [
            Term("Waffenembargo", language: "de", status: .preferred, partOfSpeech: .noun, gender: .neuter),
            Term(
              "Rüstungsembargo", language: "de", status: .admitted, gender: .neuter,
              properties: [TermProperty("note", "rare")]),
            Term("arms embargo", language: "en", status: .preferred),
            Term("weapons embargo", language: "en", status: .preferred),
            Term("weapon embargo", language: "en", status: .forbidden),
          ],
          properties: [
            TermProperty("definition", "A ban | a stop."), TermProperty("note", "x"), TermProperty("note", "y"),
            TermProperty("register", "formal"),
          ]),
        Concept(
          id: "bench",
          terms: [
            Term(
              "Bank", language: "de", status: .preferred, partOfSpeech: .noun, gender: .feminine,
              condition: UsageCondition(with: ["Park", "sitzen"])),
            Term("bench", language: "en"),
          ]),
      ])
    #expect(concepts.map(\.line) == [2, 3])
  }

  @Test func whatIsWrittenIsReadAgain() throws {
    let glossary = try Glossary(text: text, name: "g.tsv")
    #expect(GlossaryTable.write(glossary, .tsv, from: "de") == text)
    for dialect in [DelimitedText.Dialect.tsv, .csv(separator: ","), .csv(separator: ";")] {
      #expect(try concepts(GlossaryTable.write(glossary, dialect, from: "de")) == glossary.concepts, "\(dialect)")
    }
  }

  /// Whatever a term holds, it comes back.
  @Test func cellsAreEscaped() throws {
    var generator = SystemRandomNumberGenerator()
    let letters = ["a", "ß", "|", "{", "}", ";", "=", "\\", "\n", "\t", "\"", ",", "#", " b"]
    let random = {
      "x"
        + (0..<Int.random(in: 0...8, using: &generator)).compactMap { _ in letters.randomElement(using: &generator) }
        .joined() + "y"
    }
    for _ in 0..<300 {
      let concept = Concept(
        id: "c", domains: [random()],
        terms: [
          Term(random(), language: "de", status: .admitted, properties: [TermProperty("note", random())]),
          Term(random(), language: "en", gender: .feminine, flags: [.caseSensitive, .doNotTranslate]),
        ], properties: [TermProperty("definition", random(), language: "de")])
      let glossary = Glossary(name: "g", concepts: [concept])
      let text = GlossaryTable.write(glossary, .tsv, from: "de")
      #expect(try concepts(text) == [concept], "\(text)")
    }
  }

  @Test func otherProgramsTables() throws {
    let pairs = { (text: [UInt8]) in
      try Glossary(bytes: text, name: "g").concepts.map { concept in
        concept.terms.map { "\($0.language):\($0.text)" } + concept.values(of: "note")
      }
    }
    #expect(try pairs(Array("Haus\thouse\ta remark\n".utf8)) == [["de:Haus", "en:house", "a remark"]])
    #expect(try pairs(Array("Haus,maison,DE,fr-be\n".utf8)) == [["de:Haus", "fr-BE:maison"]])
    let utf16 = "Öl\toil\n".utf16.flatMap { [UInt8($0 & 0xff), UInt8($0 >> 8)] }
    #expect(try pairs([0xff, 0xfe] + utf16) == [["de:Öl", "en:oil"]])
  }

  /// Each damaged table, and line and a part of the text of all its errors.
  @Test func allProblemsAreTold() {
    let cases: [([UInt8], [(Int?, String)])] = [
      (Array("a\tb\nc\n\td\ne\tf\n".utf8), [(2, "1 field"), (3, "term is empty")]),
      (
        Array("id\tde\ten\nx\tA {gender=q}\tB\ny\t\t\nz\tC {foo}\tD\nw\tA\tB\tC\n".utf8),
        [(2, "gender “q”"), (3, "no term"), (4, "no attribute"), (5, "4 fields")]
      ),
      (Array("a,b\n\"c,d\ne,f\n".utf8), [(2, "never closed")]),
      ([0x61, 0x09, 0x62, 0x0a, 0xc3, 0x28], [(2, "invalid UTF-8 at byte 4")]),
    ]
    for (bytes, expected) in cases {
      let problems = GlossaryReading(bytes: bytes, name: "g").problems
      #expect(problems.map(\.place?.line) == expected.map(\.0))
      for (problem, expected) in zip(problems, expected) {
        #expect(problem.message.contains(expected.1), "\(problem)")
      }
    }
    #expect(GlossaryReading(bytes: Array("a\tb\nc\ne\tf\n".utf8), name: "g").glossary.concepts.count == 2)
  }
}
