import Lexicon
import Summarization
import Testing
import Text

private let article = """
  Einigung im Haushaltsstreit

  Von Max Muster

  Die Bundesregierung hat sich nach langen Verhandlungen auf einen Haushalt für 2025 geeinigt. Er sieht Ausgaben von \
  488 Milliarden Euro vor.

  „Das ist ein guter Tag für uns alle hier im Land und für die Menschen“, sagte der Kanzler. Damit endet ein Streit, der \
  die Koalition seit Monaten belastet hatte. Der Haushalt soll am Mittwoch im Kabinett beschlossen werden.

  Lesen Sie auch: Was der Haushalt für Sie bedeutet. Meine News
  """

@Suite struct SummarizerTests {
  let summarizer: Summarizer
  init() throws { summarizer = try Summarizer(lexicons: Lexicons()) }

  private func texts(_ text: String, _ options: SummaryOptions) throws -> [String] {
    try summarizer.summarize([Document(text: text)], options: options).sentences.map(\.text)
  }

  @Test func theLeadComesFirst() throws {
    let one = try texts(article, SummaryOptions(budget: .sentences(1)))
    #expect(one.first?.hasPrefix("Die Bundesregierung hat sich") == true)
  }

  /// An opening none of whose words comes back is passed over, in an article long enough to tell.
  @Test func teasersAreNoLead() throws {
    let news = """
      Die kleine Inselrepublik Kap Verde erhält eine eigene Börse. An der Börse sollen zunächst vier Firmen gehandelt werden.

      Kap Verde hofft auf Geld aus dem Ausland. Die Börse öffnet im Dezember.
      """
    let opening = "Die Entscheidung ist gefallen."
    let one = SummaryOptions(budget: .sentences(1))
    #expect(try texts("\(opening) \(news)", one).first?.hasPrefix("Die kleine Inselrepublik") == true)
    #expect(try texts("\(opening)\n\nMehr dazu um acht.", one) == [opening])
    #expect(try texts("Kap Verde hat entschieden. \(news)", one) == ["Kap Verde hat entschieden."])
    // A part of a compound comes back as well.
    let crash = "In Nordaustralien hat sich ein Flugzeugabsturz ereignet."
    let details = "Die Ursache des Absturzes ist unklar. Helfer suchen die Insel ab.\n\nDas Wetter war gut."
    #expect(try texts("\(crash) \(details)", one) == [crash])
  }

  /// A whole sentence may speak of advertising and of Twitter.
  @Test func sentencesAboutTheMediaAreNoNotices() throws {
    let news = "Die Regierung zeigte sich auf Twitter und Facebook bestürzt über den Anschlag in der Stadt."
    let notice = "Abonnieren Sie unseren Newsletter und erhalten Sie jeden Morgen die Nachrichten der Stadt."
    let ranking = try summarizer.summarize(
      [Document(text: "\(news) \(notice) Ein Newsletter.")],
      options: SummaryOptions(budget: .ratio(1), detail: .ranking)
    ).ranking
    #expect(ranking.filter(\.isNotice).map(\.index).sorted() == [1, 2], "\(ranking.map(\.text))")
  }

  @Test func overlongSentencesLoseAGrain() throws {
    let long = "Der Rat " + String(repeating: "der Stadt und des Landes ", count: 10) + "tagt."
    let summary = try summarizer.summarize(
      [Document(text: "\(long) Der Rat tagt in der Stadt.")],
      options: SummaryOptions(budget: .ratio(1), detail: .signals))
    let values = summary.ranking.map { sentence in
      (sentence.index, sentence.signals.first { $0.name == "overlong" }?.value ?? 0)
    }
    #expect(values.allSatisfy { $0.0 == 0 ? $0.1 > 2 : $0.1 == 0 }, "\(values)")
  }

  @Test func headingsAndHintsAreLeftOut() throws {
    let summary = try texts(article, SummaryOptions(budget: .sentences(4)))
    for text in summary {
      #expect(!text.contains("Meine News") && !text.contains("Lesen Sie auch") && !text.contains("Muster"))
      #expect(text != "Einigung im Haushaltsstreit")
    }
    #expect(summary.count == 4)
  }

  @Test func offsetsAndOrder() throws {
    let summary = try summarizer.summarize(
      [Document(id: "a", text: article)], options: SummaryOptions(budget: .ratio(1), detail: .signals))
    let bytes = Array(article.utf8)
    for sentence in summary.ranking {
      #expect(String(decoding: bytes[sentence.range], as: UTF8.self) == sentence.text)
      #expect(sentence.documentID == "a")
      #expect(abs(sentence.signals.reduce(0) { $0 + $1.points } - sentence.score) < 1e-9)
    }
    #expect(summary.sentences.map(\.start) == summary.sentences.map(\.start).sorted())
    #expect(summary.ranking.map(\.score) == summary.ranking.map(\.score).sorted(by: >))
  }

  @Test func budgets() throws {
    for words in [1, 20, 40, 60] {
      let summary = try texts(article, SummaryOptions(budget: .words(words)))
      let count = summary.joined(separator: " ").split(separator: " ").count
      #expect(summary.count == 1 || count <= words, "\(words) words wanted, \(count) given")
    }
    #expect(try texts(article, SummaryOptions(budget: .sentences(0))).isEmpty)
    #expect(try texts(article, SummaryOptions(budget: .sentences(-1))).isEmpty)
    #expect(try texts(article, SummaryOptions(budget: .ratio(0))).isEmpty)
  }

  @Test(arguments: ["", " \n", "Ja", "Nur ein Satz.", "Ein Satz. Noch ein Satz.", "?!", "12345", "GROSS. ALLES GROSS."])
  func littleText(_ text: String) throws {
    for method in [
      SummaryOptions.Method.depesche, .lead, .lexrank, .textrank, .lsa, .sumbasic, .luhn, .random(seed: 7),
    ] {
      let summary = try summarizer.summarize(
        [Document(text: text)], options: SummaryOptions(method: method, detail: .ranking))
      #expect(summary.sentences.count <= 3 && summary.ranking.allSatisfy { $0.score.isFinite })
      #expect(summary.sentences.isEmpty == summary.ranking.isEmpty)
    }
    #expect(try summarizer.summarize([]).sentences.isEmpty)
  }

  @Test func methodsDiffer() throws {
    #expect(try texts(article, SummaryOptions(budget: .sentences(1), method: .lead)) == ["Einigung im Haushaltsstreit"])
    let first = try texts(article, SummaryOptions(method: .random(seed: 1)))
    #expect(try texts(article, SummaryOptions(method: .random(seed: 1))) == first)
  }

  @Test func aQueryIsAnswered() throws {
    let answer = try texts(article, SummaryOptions(budget: .sentences(1), query: "Kabinett Mittwoch"))
    #expect(answer.first?.contains("Kabinett") == true)
  }

  @Test func theSameFactIsToldOnce() throws {
    let documents = [
      Document(
        id: "1", text: "Bei einem Erdbeben in Nepal sind 128 Menschen getötet worden. Helfer suchen nach Opfern."),
      Document(id: "2", text: "Bei einem Erdbeben in Nepal wurden 128 Menschen getötet. Die Regierung bat um Hilfe."),
      Document(id: "3", text: "Der Papst sprach den Familien sein Beileid aus. In Nepal bebt die Erde häufig."),
    ]
    let summary = try summarizer.summarize(
      documents, options: SummaryOptions(budget: .sentences(3), detail: .ranking))
    #expect(summary.sentences.filter { $0.text.contains("128") }.count == 1)
    #expect(summary.ranking.first { $0.text.contains("128") }?.support == 1)
    #expect(summary.ranking.filter(\.isFolded).count == 1)
  }

  @Test func contradictoryFiguresAreBothKept() throws {
    let documents = [
      Document(
        id: "alt", date: "2024-03-01",
        text: "Bei einem Erdbeben in Nepal sind 128 Menschen getötet worden. Helfer suchen nach weiteren Opfern."),
      Document(
        id: "neu", date: "2024-03-02",
        text: "Bei dem Erdbeben in Nepal wurden 151 Menschen getötet. Die Regierung bat das Ausland um Hilfe."),
    ]
    let summary = try summarizer.summarize(documents, options: SummaryOptions(budget: .sentences(2)))
    #expect(summary.sentences.map(\.isContested) == [true, true])
    #expect(summary.sentences.map(\.documentID) == ["neu", "alt"], "the newest first")
  }

  @Test func charactersAreCounted() throws {
    for count in [1, 60, 150, 260] {
      let summary = try texts(article, SummaryOptions(budget: .characters(count)))
      #expect(summary.count == 1 || summary.joined(separator: " ").utf8.count <= count)
    }
  }

  @Test func thousandsOfSentences() throws {
    let text = (0..<3000).map { "Satz \($0) nennt \($0 % 700) Orte und \($0 % 90) Werke." }.joined(separator: " ")
    #expect(try texts(text, SummaryOptions(budget: .ratio(0.5), method: .lexrank)).count == 1500)
    let summary = try texts(text, SummaryOptions(budget: .ratio(0.5)))
    #expect(try !summary.isEmpty && texts(text, SummaryOptions(budget: .ratio(0.5))) == summary)
  }

  @Test func otherLanguages() throws {
    for language in ["en", "ru", "uk", "fr", "es", "it", "pl", "nl", "pt", "cs", "ja"] {
      let summary = try summarizer.summarize(
        [Document(language: language, text: "One. Two two two. Three three.")],
        options: SummaryOptions(detail: .ranking))
      #expect(summary.ranking.count == 3)
    }
  }
}
