import Lexicon
import Segmentation
import TestSupport
import Testing
import Text
import Translation

@testable import Briefs
@testable import Summarization

/// The decisions of a brief, one by one, without any translation.
struct TableTests {
  @Test func selection() throws {
    for row in tableRows("cases/selection.tsv", beside: #filePath) {
      let candidates = row[1].split(separator: " ").enumerated().map { Self.candidate($1, index: $0) }
      var selection = Selection(candidates, words: Int(row[0]) ?? 0, sentences: .max)
      selection.run()
      let chosen = selection.chosen.sorted().map { "\($0 + 1)" }.joined(separator: " ")
      #expect(chosen == (row[2] == "-" ? "" : row[2]), "\(row[0]) words of \(row[1])")
    }
  }

  private static func candidate(_ text: Substring, index: Int) -> Candidate {
    let fields = text.split(separator: "/").map(String.init)
    let sentence = SummarySentence(
      text: "", range: 0..<0, document: 0, documentID: "", index: index, block: 0, score: Double(fields[0]) ?? 0,
      signals: [], support: 0, isFolded: false, isContested: false, isNotice: false)
    return Candidate(
      sentence: sentence,
      target: AlignedText(Array(repeating: "x", count: Int(fields[3]) ?? 0).joined(separator: " ")),
      confidence: Double(fields[1]) ?? 0, faults: fields[2].contains("f") ? 1 : 0,
      needsPrevious: fields[2].contains("p"), isWeak: fields[2].contains("w"),
      lemmas: Set(fields[4].split(separator: ",").map(String.init)))
  }

  @Test func openings() throws {
    let openings = Openings(try Lexicons())
    for row in tableRows("cases/openings.tsv", beside: #filePath) {
      #expect(openings.withoutConnector(row[0]) == (row[1] == "=" ? row[0] : row[1]))
      #expect(openings.pointsBack(row[0]) == row[2].contains("p"), "\(row[0])")
      #expect(openings.lacksMainClause(row[0]) == row[2].contains("m"), "\(row[0])")
    }
  }

  @Test func datelines() {
    for row in tableRows("cases/datelines.tsv", beside: #filePath) {
      #expect(Datelines.removed(from: row[0], source: row[1]) == (row[2] == "=" ? row[0] : row[2]))
    }
  }

  @Test func germanDatelines() throws {
    let tokenizer = try Tokenizer(lexicons: Lexicons(), language: "de")
    for (sentence, first) in [
      ("Washington, D.C./Moskau – Der Kreml dementiert.", "Der"), ("Berlin (dpa) – Der Kanzler ist krank.", "Der"),
      ("Der Kreml – und Trump – wollen es.", "Der"), ("Viel Arbeit steht bevor – Alle wissen es.", "Viel"),
      ("1830 – Die Regierung tritt zurück.", "1830"), ("Kailua-Kona – Er hat gewonnen.", "Er"),
    ] {
      #expect(Datelines.removed(from: tokenizer.tokens(in: sentence)).first?.text == first, "\(sentence)")
    }
  }

  @Test func lossesAreSeen() throws {
    let lexicons = try Lexicons()
    let translator = try Translator(lexicons: lexicons).sentences(options: TranslationOptions())
    let tokenizer = try Tokenizer(lexicons: lexicons, language: "de")
    let losses = Losses(lexicons)
    for (german, english, count) in [
      ("Es kam zu keiner Einigung.", "It reached an agreement.", 1),
      ("Es kam zu keiner Einigung.", "It didn’t reach an agreement.", 0),
      ("Er kommt nicht nur heute.", "He comes today.", 0), ("Der Weg ist nicht klar.", "The way is unclear.", 0),
      ("Er zahlte 60.000 Euro.", "He paid 60,000 euros.", 0), ("Er zahlte 60.000 Euro.", "He paid 6 euros.", 1),
      ("Er kam um 14.30 Uhr.", "He came at 2:30 p.m.", 0), ("Sie kauften 3 Autos.", "They bought three cars.", 0),
    ] {
      let analysis = translator.analyze(tokenizer.tokens(in: german))
      #expect(losses.count(in: english, of: analysis) == count, "\(german) \(english)")
    }
  }

  @Test func headings() {
    for row in tableRows("cases/articles.tsv", beside: #filePath) {
      let article = Article(
        Document(text: row[0].split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\n")))
      #expect(article.headline ?? "-" == row[1], "\(row[0])")
      #expect(article.subheading ?? "-" == row[2], "\(row[0])")
    }
  }

  @Test func fullNamesOnceWhereThereIsRoom() {
    func person(_ target: String) -> LexicalMatch {
      LexicalMatch(tokens: 0..<1, kind: .person, lemma: target, target: target, origin: "test")
    }
    var names = FullNames()
    names.read([person("Dmitry Peskov"), person("Donald Trump")])
    var introduced: Set<String> = []
    var room = 1
    let matches = [person("Peskov"), person("Trump")]
    let first = names.introduce("Peskov answered Trump.", matches: matches, introduced: &introduced, room: &room)
    #expect(first == "Dmitry Peskov answered Trump.")
    room = 9
    let second = names.introduce("Peskov’s answer was no.", matches: matches, introduced: &introduced, room: &room)
    #expect(second == "Peskov’s answer was no.", "introduced already")
    introduced = []
    let third = names.introduce("Peskov’s answer was no.", matches: matches, introduced: &introduced, room: &room)
    #expect(third == "Dmitry Peskov’s answer was no.")
    let compound = names.introduce("The Trump government hesitates.", matches: [], introduced: &introduced, room: &room)
    #expect(compound == "The Trump government hesitates.")
  }

  @Test func whatAReaderStumblesOver() {
    for text in [
      "He did the the work.", "They met and.", "A “quotation without end.", "A hearing [with=Gericht] failed.",
      "He cut 1,200 of it 14,500 jobs.", "She spoke of one for millions.",
    ] {
      #expect(EnglishAudit.brokenForm(text, source: "") == 1, "\(text)")
    }
    #expect(EnglishAudit.brokenForm("He said that that was “fine” and paid $3.", source: "") == 0)
    #expect(EnglishAudit.brokenForm("It moved from one to another, one of many.", source: "") == 0)
  }
}
