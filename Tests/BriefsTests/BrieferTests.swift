import Briefs
import Lexicon
import Names
import Summarization
import TestSupport
import Testing
import Text
import Translation

struct BrieferTests {
  let briefer: Briefer

  init() throws {
    let lexicons = try Lexicons()
    briefer = try Briefer(
      summarizer: Summarizer(lexicons: lexicons), translator: Translator(lexicons: lexicons), lexicons: lexicons)
  }

  private static let sentences = [
    "Die Regierung hat am Montag ein neues Gesetz beschlossen.", "Er lehnte das Angebot ab.",
    "Der Minister sprach mit der Zeitung über die Lage im Land.", "Damit endet der Streit.",
    "Die Wirtschaft wuchs im ersten Quartal um zwei Prozent.", "„Das ist gut“, sagte der Präsident.",
    "Viele Menschen warten auf Hilfe, weil das Wasser die Straßen zerstört hat.", "Meine News", "Was nun?",
    "Das sei nicht wahr.", "Unterdessen verhandeln die Parteien in Berlin weiter.", "Kein Satz", "",
  ]

  @Test(arguments: 0..<60)
  func lengthIsKept(seed: Int) throws {
    var random = Random(state: UInt64(seed))
    let text = (0..<random.below(12) + 1).map { _ in Self.sentences[random.below(Self.sentences.count)] }
      .joined(separator: random.below(2) == 0 ? "\n" : " ")
    guard text.contains(where: { !$0.isWhitespace }) else { return }
    let words = random.below(80) + 1
    let short = try briefer.brief(of: [Document(text: text)], options: BriefOptions(length: .words(words)))
    #expect(short.wordCount <= words, "\(short)")
    #expect(!short.sentences.isEmpty, "\(text)")
    let count = random.below(4) + 1
    let few = try briefer.brief(of: [Document(text: text)], options: BriefOptions(length: .sentences(count)))
    #expect((1...count).contains(few.sentences.count))
    #expect(few.sentences.map(\.range.lowerBound) == few.sentences.map(\.range.lowerBound).sorted())
    for sentence in short.sentences + few.sentences {
      #expect(String(decoding: Array(text.utf8)[sentence.range], as: UTF8.self) == sentence.source)
    }
  }

  @Test func shortTexts() throws {
    for text in ["", " \n\n "] {
      #expect(throws: DepescheError.self) { try briefer.brief(of: [Document(text: text)]) }
    }
    let one = try briefer.brief(of: [Document(text: Self.sentences[0])])
    #expect(one.sentences.count == 1)
    #expect(one.text.hasPrefix("The government"))
    let two = try briefer.brief(of: [Document(text: Self.sentences[0] + " " + Self.sentences[4])])
    #expect(two.sentences.count == 2)
  }

  @Test func titleBecomesHeadline() throws {
    let document = Document(
      title: "Regierung beschließt neues Gesetz", text: Self.sentences[0] + " " + Self.sentences[4])
    #expect(try briefer.brief(of: [document]).headline.lowercased().contains("government"))
  }

  /// Half of what somebody said is no headline: the other half may take it back.
  @Test func headlineDoesNotHalveSpeech() throws {
    let text =
      "Der Präsident Peter Weber hat am Montag erklärt, dass die Arbeiten mit der Firma Lohmann gut liefen, "
      + "es jedoch nicht möglich sei, das Werk im Mai zu öffnen. Keine Öffnung im Mai\nDie Arbeiten dauern an."
    let headline = try briefer.brief(of: [Document(text: text)]).headline
    #expect(!headline.contains("well") || headline.contains("not"), "\(headline)")
  }

  /// Where an article has no headline, one is made of its lead, and tells nothing else than that.
  @Test func headlinesAreMadeOfTheLead() throws {
    let briefer = try namedBriefer()
    for row in tableRows("cases/headlines.tsv", beside: #filePath) {
      let headline = try briefer.brief(of: [Document(text: row[0])]).headline
      func holds(_ pattern: Substring) -> Bool {
        pattern.hasSuffix("$") ? headline.hasSuffix(pattern.dropLast()) : headline.contains(pattern)
      }
      for wanted in row[1].split(separator: "|") where wanted != "-" {
        #expect(wanted.split(separator: "/").contains(where: holds), "\(row[0])\n\(headline)\nlacks \(wanted)")
      }
      for unwanted in row[2].split(separator: "|") where unwanted != "-" {
        #expect(!holds(unwanted), "\(row[0])\n\(headline)\nhas \(unwanted)")
      }
    }
  }

  @Test func nothingIsSaidTwice() throws {
    let documents = [
      Document(id: "a", text: Self.sentences[0] + " " + Self.sentences[4]),
      Document(id: "b", text: "Die Regierung beschloss am Montag ein neues Gesetz. " + Self.sentences[6]),
    ]
    let brief = try briefer.brief(of: documents)
    #expect(brief.sentences.count { $0.target.contains("law") } == 1, "\(brief.text)")
    #expect(Set(brief.sentences.map(\.document)) == ["a", "b"])
    #expect(brief.wordCount <= 150)
  }

  @Test func speechNeedsItsSpeaker() throws {
    let text = "Das sei nicht wahr. \(Self.sentences[0]) \(Self.sentences[4])"
    let brief = try briefer.brief(of: [Document(text: text)], options: BriefOptions(length: .sentences(3)))
    #expect(!brief.sentences.contains { $0.source == "Das sei nicht wahr." })
  }

  @Test func speechTakesItsSpeakerFromBefore() throws {
    let briefer = try namedBriefer()
    let text = """
      Peskow sagte, es gebe Kontakt auf mehreren Ebenen. Im Moment seien das leere Worte. \
      „Wir warten auf ein Angebot aus Kiew.“ Die Regierung in Wien habe keine Wahl.
      """
    let brief = try briefer.brief(of: [Document(text: text)], options: BriefOptions(length: .sentences(4)))
    for sentence in brief.sentences { #expect(sentence.target.contains("Peskov"), "\(sentence.target)") }
    #expect(brief.sentences.count == 4)
    let pronoun = try briefer.brief(
      of: [Document(text: "Peskow sprach in Wien mit der Presse. „Russland will den Krieg beenden“, sagte er.")],
      options: BriefOptions(length: .sentences(2)))
    #expect(pronoun.text.contains("Peskov said"), "\(pronoun.text)")
    // Nobody knows who says so.
    let unknown = try briefer.brief(
      of: [Document(text: "Das Wetter in Wien war schön. Russland habe keine Wahl. Die Stadt baut zwei Schulen.")],
      options: BriefOptions(length: .sentences(3)))
    #expect(!unknown.text.contains("Russia"), "\(unknown.text)")
  }

  @Test func daysAreResolved() throws {
    let text =
      "Die Regierung hat gestern ein neues Gesetz beschlossen. Am Sonntag hatte der Präsident das Land verlassen."
    let dated = try briefer.brief(of: [Document(date: "2025-04-29", text: text)])
    #expect(dated.text.contains("April 28") && dated.text.contains("April 27"), "\(dated.text)")
    #expect(!dated.text.contains("yesterday") && !dated.text.contains("Sunday"), "\(dated.text)")
    let undated = try briefer.brief(of: [Document(text: text)])
    #expect(!undated.text.contains("April"))
  }

  @Test func peopleAreIntroducedOnce() throws {
    let text = """
      Der ukrainische Präsident Wolodymyr Selenskyj hat die Soldaten gelobt. In Wien traf er den Kanzler. \
      Der ukrainische Präsident Wolodymyr Selenskyj hat neue Waffen gefordert. Selenskyj reist nach Rom.
      """
    let brief = try namedBriefer().brief(of: [Document(text: text)], options: BriefOptions(length: .sentences(4)))
    let parts = brief.text.split(separator: " ")
    #expect(parts.count { $0.hasPrefix("Volodymyr") } == 1, "\(brief.text)")
    #expect(parts.count { $0.hasPrefix("Zelensky") } >= 2, "\(brief.text)")
    #expect(brief.names.count { $0.kind == .person } == 1)
  }

  /// What an article calls somebody is his name, whatever the lexicon has under it.
  @Test func surnamesThatAreWords() throws {
    let text = """
      Der Schriftsteller Emil Tauber ist tot. Tauber zählte zu den besten Erzählern des Landes. Sein Roman wurde in 34 \
      Sprachen übersetzt. Die Regisseurin Amara Diallo will ihn verfilmen. Diallo lebt mit ihrem Mann in Wien.
      """
    let brief = try namedBriefer().brief(of: [Document(text: text)], options: BriefOptions(length: .sentences(5)))
    #expect(!brief.text.lowercased().contains("deaf") && brief.text.contains("Tauber was"), "\(brief.text)")
    #expect(brief.text.contains("Tauber’s novel") && brief.text.contains("irector Amara Diallo"), "\(brief.text)")
    #expect(brief.text.contains("with her husband"), "\(brief.text)")
    #expect(Set(brief.names.filter { $0.kind == .person }.map(\.target)) == ["Emil Tauber", "Amara Diallo"])
    // A noun with its article stays one.
    let steel = try namedBriefer().brief(
      of: [Document(text: "Der Anwalt Friedrich Stahl sprach in Wien. Der Stahl kommt aus China, sagte Stahl.")],
      options: BriefOptions(length: .sentences(2)))
    #expect(steel.text.contains("teel comes from China") && steel.text.contains("Stahl said"), "\(steel.text)")
  }

  /// Lines of an article divided by |, how many sentences are wanted, and what the brief must and must not say.
  @Test func sentencesStandAlone() throws {
    let briefer = try namedBriefer()
    for row in tableRows("cases/standing.tsv", beside: #filePath) {
      let text = row[0].split(separator: "|").joined(separator: " ")
      let brief = try briefer.brief(
        of: [Document(text: text)], options: BriefOptions(length: .words(Int(row[1]) ?? 120))
      ).text
      for part in row[2].split(separator: "|") where part != "-" {
        #expect(brief.contains(part), "\(row[0]): \(brief)")
      }
      for part in row[3].split(separator: "|") where part != "-" {
        #expect(!brief.contains(part), "\(row[0]): \(brief)")
      }
    }
  }

  /// Who is named only because he says something is introduced as well.
  @Test func speakersAreIntroduced() throws {
    let text = """
      Die Aktie legte um 6 Prozent zu. „Das ist notwendig“, schrieb die Analystin Anke Viersen von der Bank. Ohne \
      Einschnitte werde die Rendite im nächsten Jahr unter vier Prozent liegen.
      """
    let brief = try namedBriefer().brief(of: [Document(text: text)], options: BriefOptions(length: .sentences(3)))
    if let last = brief.sentences.last(where: { $0.source.hasPrefix("Ohne") }) {
      let isFirst = !brief.sentences.contains { $0.source.contains("Anke") }
      #expect(last.target.contains(isFirst ? "Anke Viersen said" : "Viersen said"), "\(brief.text)")
    }
    #expect(brief.sentences.contains { $0.source.hasPrefix("Ohne") }, "\(brief.text)")
  }

  /// „Die Täter“ are those of the sentence before, whom the brief does not tell of.
  @Test func nounsThatPointBack() throws {
    let text = """
      Die Polizei hat in Wien einen Mann festgenommen. Er hatte ein Auto gestohlen.
      Im Herbst hatten drei maskierte Täter die Verkäuferin eines Ladens bedroht. Die Täter sind seitdem in der Stadt \
      nicht mehr gesehen worden.
      """
    for count in 1...4 {
      let sources = try briefer.brief(of: [Document(text: text)], options: BriefOptions(length: .sentences(count)))
        .sentences.map(\.source)
      if sources.contains(where: { $0.hasPrefix("Die Täter") }) {
        #expect(sources.contains { $0.hasPrefix("Im Herbst") }, "\(sources)")
      }
    }
  }

  @Test func speechGoesOnInTheSubjunctive() throws {
    let text = """
      Peskow sagte, Russland habe keine Wahl. Ein Verzicht würde das Land schwächen. Die Stadt baut zwei Schulen.
      """
    let brief = try namedBriefer().brief(of: [Document(text: text)], options: BriefOptions(length: .sentences(3)))
    let weak = brief.sentences.first { $0.source.hasPrefix("Ein Verzicht") }
    #expect(weak.map { $0.target.contains("Peskov said") } ?? true, "\(brief.text)")
    // The reporter’s own words.
    let own = try namedBriefer().brief(
      of: [Document(text: "Die Stadt baut zwei Schulen. Ein Verzicht würde das Land schwächen.")],
      options: BriefOptions(length: .sentences(2)))
    #expect(own.sentences.count == 2 && !own.text.contains("said"), "\(own.text)")
  }

  @Test func contradictoryFiguresKeepTheirSource() throws {
    let documents = [
      Document(
        id: "alt.txt", text: "Bei dem Erdbeben in Nepal sind 128 Menschen gestorben. Helfer suchen nach Opfern."),
      Document(
        id: "neu.txt", text: "Bei dem Erdbeben in Nepal sind 151 Menschen gestorben. Die Regierung bat um Hilfe."),
    ]
    let brief = try briefer.brief(of: documents)
    #expect(brief.text.contains("128") && brief.text.contains("151"), "\(brief.text)")
    #expect(brief.text.contains("[alt.txt]") && brief.text.contains("[neu.txt]"), "\(brief.text)")
    #expect(brief.wordCount <= 150)
  }

  @Test func alignmentPointsIntoBothTexts() throws {
    let text = Self.sentences.prefix(7).joined(separator: " ")
    let brief = try briefer.brief(of: [Document(date: "2025-04-29", text: text)])
    for sentence in brief.sentences {
      #expect(!sentence.alignment.isEmpty)
      var end = 0
      for aligned in sentence.alignment {
        #expect(aligned.target.lowerBound >= end && aligned.target.upperBound <= sentence.target.utf8.count)
        end = aligned.target.upperBound
        for source in aligned.source {
          #expect(sentence.range.lowerBound <= source.lowerBound && source.upperBound <= sentence.range.upperBound)
        }
      }
    }
  }

  private func namedBriefer() throws -> Briefer {
    let lexicons = try Lexicons()
    let names = try Names(lexicons: lexicons)
    return try Briefer(
      summarizer: Summarizer(lexicons: lexicons), translator: Translator(lexicons: lexicons, names: [names]),
      lexicons: lexicons, names: [names])
  }

  @Test func otherLanguages() throws {
    let english = Document(language: "en", text: "Fighting went on in the east. However, talks resumed on Monday.")
    let extract = try briefer.brief(of: [english])
    #expect(extract.text == "Fighting went on in the east. Talks resumed on Monday.")
    let french = Document(language: "fr", text: "Les combats continuent.")
    #expect { try briefer.brief(of: [french]) } throws: { error in
      (error as? DepescheError)?.code == .unsupportedLanguage && "\(error)".contains("summarize")
        && "\(error)".contains("--engine-command")
    }
  }
}

/// SplitMix64 (Steele, Lea and Flood 2014).
private struct Random {
  var state: UInt64

  mutating func below(_ limit: Int) -> Int {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return Int((mixed ^ (mixed >> 31)) % UInt64(limit))
  }
}
