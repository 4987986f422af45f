import Lexicon
import Text

/// What is known of a language for finding its sentences: `abbreviations.tsv` and `sentences.tsv` of its folder.
struct SegmentationData: Sendable {
  /// How an abbreviation behaves before what follows it.
  enum Abbreviation: String, Sendable {
    /// Stands before a name: never ends a sentence (`Dr.`, `Prof.`).
    case title
    /// Always goes on, whatever follows (`bzw.`, `z.B.`).
    case inner
    /// Stands before a number (`Nr.`, `Abs.`); may end a sentence elsewhere.
    case number
    /// A month or weekday cut short (`Dez.`).
    case month
    /// Stands after a number and before a noun (`Mio.`, `Mrd.`).
    case unit
    /// Mostly stands last in its phrase: ends a sentence before any capital (`usw.`, `etc.`).
    case last
    /// May end a sentence: decided by what follows.
    case any
  }

  struct WordClass: OptionSet, Sendable {
    let rawValue: UInt16
    /// Capitalized, it most likely begins a sentence.
    static let starter = WordClass(rawValue: 1)
    static let month = WordClass(rawValue: 2)
    /// A noun that ordinals stand before (`Jahrhundert`).
    static let counted = WordClass(rawValue: 4)
    /// A word after which a number with a full stop is an ordinal (`der`, `am`, `vom`).
    static let determiner = WordClass(rawValue: 8)
    /// A verb of saying, as it follows a quotation.
    static let reporting = WordClass(rawValue: 16)
    /// A noun after which a number is a name and no ordinal (`Rang 5.`).
    static let numbered = WordClass(rawValue: 32)
    /// What stands behind a time of day (`5 p.m. Monday`).
    static let time = WordClass(rawValue: 64)
    /// A name that is written with a mark (`Yahoo!`).
    static let marked = WordClass(rawValue: 128)
  }

  static let classNames: [String: WordClass] = [
    "starter": .starter, "month": .month, "counted": .counted, "determiner": .determiner, "reporting": .reporting,
    "numbered": .numbered, "time": .time, "marked": .marked,
  ]

  private let abbreviations: LexiconTable
  private let words: LexiconTable
  /// Whether the language marks ordinals by a full stop (`6.`), stated under the key `*` of `sentences.tsv`.
  let hasOrdinals: Bool
  /// Whether the language capitalizes its nouns, stated there too.
  let capitalizesNouns: Bool

  /// - Throws: `invalidLexicon` for a kind or class that is not known.
  init(lexicons: Lexicons, language: String) throws {
    abbreviations = lexicons.table("\(language)/abbreviations.tsv")
    words = lexicons.table("\(language)/sentences.tsv")
    let habits = words.row("*")?.field(1).split(separator: " ") ?? []
    hasOrdinals = habits.contains("ordinals")
    capitalizesNouns = habits.contains("capitals")
    // Of what is embedded a test sees to that.
    for row in abbreviations.isOverlaid ? abbreviations.rows : [] where Abbreviation(rawValue: row.field(1)) == nil {
      throw DepescheError(.invalidLexicon, "unknown kind of abbreviation: \(row.field(1))", at: row.place)
    }
    for row in words.isOverlaid ? words.rows : [] where row.key != "*" {
      for name in row.field(1).split(separator: " ") where SegmentationData.classNames[String(name)] == nil {
        throw DepescheError(.invalidLexicon, "unknown class of words: \(name)", at: row.place)
      }
    }
  }

  /// The kind of an abbreviation, given with its full stops and without inner spaces (`z.B.`). At the start of a sentence
  /// it may be capitalized.
  func abbreviation(_ word: String) -> Abbreviation? {
    if let row = abbreviations.row(word) { return Abbreviation(rawValue: row.field(1)) }
    guard let first = word.unicodeScalars.first, first.properties.isUppercase else { return nil }
    let lowered = first.properties.lowercaseMapping + String(word.unicodeScalars.dropFirst())
    return abbreviations.row(lowered).flatMap { Abbreviation(rawValue: $0.field(1)) }
  }

  /// The classes of a word in any case.
  func classes(of word: String) -> WordClass {
    guard !word.isEmpty, let row = words.row(word) ?? words.row(word.lowercased()) else { return [] }
    var result: WordClass = []
    for name in row.field(1).split(separator: " ") {
      if let found = SegmentationData.classNames[String(name)] { result.insert(found) }
    }
    return result
  }
}
