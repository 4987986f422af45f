import Lexicon
import Text

/// What is known of a language for finding its sentences: `abbreviations.tsv` and `sentences.tsv` of its folder.
final class SegmentationData: Sendable {
  /// How an abbreviation behaves before what follows it.
  enum Abbreviation: UInt16, Sendable {
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

    /// By the word that the data use.
    init?(name: some StringProtocol) {
      switch name {
      case "title": self = .title
      case "inner": self = .inner
      case "number": self = .number
      case "month": self = .month
      case "unit": self = .unit
      case "last": self = .last
      case "any": self = .any
      default: return nil
      }
    }

    /// The rule that decides by it.
    var rule: StaticString {
      switch self {
      case .title: "abbreviation-title"
      case .inner: "abbreviation-inner"
      case .number: "abbreviation-number"
      case .month: "abbreviation-month"
      case .unit: "abbreviation-unit"
      case .last: "abbreviation-last"
      case .any: "abbreviation-any"
      }
    }
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
    /// An article, preposition or conjunction, behind which no line ends that means something.
    static let open = WordClass(rawValue: 256)
  }

  static let classNames: [String: WordClass] = [
    "starter": .starter, "month": .month, "counted": .counted, "determiner": .determiner, "reporting": .reporting,
    "numbered": .numbered, "time": .time, "marked": .marked, "open": .open,
  ]

  private let abbreviations: WordTable
  private let words: WordTable
  /// Whether the language marks ordinals by a full stop (`6.`), stated under the key `*` of `sentences.tsv`.
  let hasOrdinals: Bool
  /// Whether the language capitalizes its nouns, stated there too.
  let capitalizesNouns: Bool

  /// Whether a colon before white space ends a sentence, as in Armenian, stated there too.
  let endsAtColon: Bool

  /// - Parameter language: a BCP 47 code; the data are those of its first part, both written forms of Norwegian in one.
  /// - Throws: `invalidLexicon` for a kind or class that is not known.
  init(lexicons: Lexicons, language code: String) throws {
    let base = String(code.prefix { $0 != "-" && $0 != "_" })
    let language = base == "nb" || base == "nn" ? "no" : base
    let table = lexicons.table("\(language)/sentences.tsv")
    let habits = table.row("*")?.field(1).split(separator: " ") ?? []
    hasOrdinals = habits.contains("ordinals")
    capitalizesNouns = habits.contains("capitals")
    endsAtColon = habits.contains("colon")
    words = try SegmentationData.words(of: table)
    abbreviations = try SegmentationData.abbreviations(of: lexicons.table("\(language)/abbreviations.tsv"))
  }

  private static func abbreviations(of table: LexiconTable) throws -> WordTable {
    let rows = table.rows
    var result = WordTable(capacity: rows.count)
    for row in rows {
      let name = row.field(1)
      guard let kind = Abbreviation(name: name) else {
        throw DepescheError(.invalidLexicon, "unknown kind of abbreviation: \(name)", at: row.place)
      }
      if let key = WordKey(row.key) { result.insert(key, kind.rawValue) }
    }
    return result
  }

  private static func words(of table: LexiconTable) throws -> WordTable {
    let rows = table.rows
    var result = WordTable(capacity: rows.count)
    for row in rows {
      let key = row.key
      if key == "*" { continue }
      var classes: WordClass = []
      // Most words have one class.
      let names = row.field(1)
      if let only = classNames[names] {
        classes = only
      } else {
        for name in names.split(separator: " ") {
          guard let found = classNames[String(name)] else {
            throw DepescheError(.invalidLexicon, "unknown class of words: \(name)", at: row.place)
          }
          classes.insert(found)
        }
      }
      if let key = WordKey(key, inSmallLetters: true) { result.insert(key, classes.rawValue) }
    }
    return result
  }

  /// The kind of an abbreviation, given with its full stops; spaces between its parts do not count (`z. B.`). At the start
  /// of a sentence it may be capitalized.
  func abbreviation(_ text: ByteText, _ range: Range<Int>) -> Abbreviation? {
    guard let key = WordKey(text, range) else { return nil }
    let value = abbreviations.value(of: key) ?? key.withSmallFirstLetter.flatMap { abbreviations.value(of: $0) }
    return value.flatMap { Abbreviation(rawValue: $0) }
  }

  /// The classes of a word in any case.
  func classes(_ text: ByteText, _ range: Range<Int>) -> WordClass {
    guard let key = WordKey(text, range, inSmallLetters: true) else { return [] }
    return words.value(of: key).map { WordClass(rawValue: $0) } ?? []
  }
}
