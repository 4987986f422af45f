import Briefs
import Lexicon
import Summarization
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

  @Test func otherLanguages() throws {
    let english = Document(language: "en", text: "Fighting went on in the east. However, talks resumed on Monday.")
    let extract = try briefer.brief(of: [english])
    #expect(extract.text.contains("Fighting went on in the east."))
    let french = Document(language: "fr", text: "Les combats continuent.")
    #expect { try briefer.brief(of: [french]) } throws: { error in
      (error as? DepescheError)?.code == .unsupportedLanguage && "\(error)".contains("summarize")
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
