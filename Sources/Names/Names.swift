import Lexicon
import Synchronization
import Text
import Transliteration

/// Names of persons, places and organizations: by authority where one is known, by rule where none is.
///
/// ```swift
/// let names = try Names(lexicons: Lexicons())
/// names.normalize("Juri Uschakow", from: "de", to: "en").target  // Yuri Ushakov
/// ```
///
/// Made once and shared between threads. Nothing is read before it is needed: the first look-up indexes the tables
/// (about a millisecond), the first respelling reads the rules of one language.
public final class Names: Sendable, LexicalSource {
  public let style: NameStyle
  let lexicons: Lexicons
  let tables: NameTables
  let house: LexiconTable?
  let respelling: Respelling
  private let cachedIndex = Mutex<NameIndex?>(nil)
  let chancesMemo = FormMemo<NameChances>(limit: 1 << 15)
  /// Persons by the surname that they are known by.
  let bearers = FormMemo<NameEntry?>(limit: 1 << 12)
  let surnameMemo = FormMemo<Bool>(limit: 1 << 13)
  let namePartMemo = FormMemo<NamePart?>(limit: 1 << 12)
  let cachedParts = Mutex<Set<UInt64>?>(nil)
  private let cachedOriginals = Mutex<[String: LexiconRow]?>(nil)
  private let cachedEnglish = Mutex<[String: LexiconRow]?>(nil)

  /// - Parameters:
  ///   - lexicons: the data.
  ///   - files: name files of the house's own, tab-separated: German form, English form, kind (`person`, `place`,
  ///     `organization`), gender (`m`, `f`), notes. The first that has an entry wins, and all win over the authority.
  ///   - style: whose spelling is wanted where authorities differ.
  /// - Throws: `missingInput` for a file that cannot be read, `invalidData` with the line that has no second column.
  public init(lexicons: Lexicons, files: [String] = [], style: NameStyle = .press) throws(DepescheError) {
    self.lexicons = lexicons
    tables = NameTables(lexicons)
    self.style = style
    house = files.isEmpty ? nil : try HouseNames.read(files)
    respelling = Respelling(lexicons: lexicons, style: style)
  }

  var index: NameIndex {
    cachedIndex.withLock { cached in
      if let cached { return cached }
      let own = house.map { [($0, NameEntry.Table.house)] } ?? []
      let index = NameIndex(
        own + [
          (tables.places, .place), (tables.organizations, .organization), (tables.placeAdjectives, .adjective),
          (tables.persons, .person),
        ])
      cached = index
      return index
    }
  }

  /// Persons by their name in its own script.
  var originals: [String: LexiconRow] {
    cachedOriginals.withLock { cached in
      if let cached { return cached }
      var result: [String: LexiconRow] = [:]
      for row in tables.persons.rows {
        let original = row.field(4)
        if !original.isEmpty, result[original] == nil { result[original] = row }
      }
      cached = result
      return result
    }
  }

  /// Places, organizations and persons by their English form; the first German form wins.
  var englishForms: [String: LexiconRow] {
    cachedEnglish.withLock { cached in
      if let cached { return cached }
      var result: [String: LexiconRow] = [:]
      for path in ["places", "organizations", "persons"] {
        for row in lexicons.table("names/\(path).tsv").rows {
          let target = row.field(1)
          if target != "=", target.first != "@", result[target] == nil { result[target] = row }
        }
      }
      cached = result
      return result
    }
  }

  /// The entry of a line, with `@key` followed to the entry that it stands for.
  func entry(_ row: LexiconRow, _ table: NameEntry.Table) -> NameEntry {
    let entry = NameEntry(row.fields, table: table)
    guard entry.target.first == "@" else { return standardized(entry) }
    let key = String(entry.target.dropFirst())
    guard let other = self.table(table)?.row(key) else { return entry }
    var result = NameEntry(other.fields, table: table)
    result.key = entry.key
    return standardized(result)
  }

  /// In a style that follows a standard the original decides, unless the entry itself says how the bearer is spelt.
  private func standardized(_ entry: NameEntry) -> NameEntry {
    guard respelling.usesStandard, !entry.original.isEmpty, entry.note(style.rawValue) == nil,
      let target = respelling.romanized(entry.original, language: entry.origin, kind: .person)
    else { return entry }
    var result = entry
    result.target = target
    return result
  }

  private func table(_ table: NameEntry.Table) -> LexiconTable? {
    switch table {
    case .house: house
    case .place: tables.places
    case .organization: tables.organizations
    case .adjective: tables.placeAdjectives
    case .person: tables.persons
    }
  }

  /// A first name: gender, languages, and its English form.
  func givenName(_ word: String) -> GivenName? {
    if let row = tables.givenNames.row(word) { return GivenName(row.fields) }
    // `Hans-Peter` is known by its first part.
    guard let hyphen = word.utf8.firstIndex(of: UInt8(ascii: "-")),
      let row = tables.givenNames.row(String(word[..<hyphen]))
    else { return nil }
    var name = GivenName(row.fields)
    name.target = word
    return name
  }

  /// Whether a word is a first name.
  func isGivenName(_ word: String) -> Bool {
    if tables.givenNames.contains(word) { return true }
    guard let hyphen = word.utf8.firstIndex(of: UInt8(ascii: "-")) else { return false }
    return tables.givenNames.contains(String(word[..<hyphen]))
  }

  /// A word that stands before a surname: gender of who bears it, or nil if it is no title.
  func title(_ word: String) -> Title? { Titles.find(word, in: tables.titles) }

  /// Whether the general lexicon knows the word as a common noun.
  func isCommonNoun(_ word: String) -> Bool { tables.nouns.contains(word) }

  /// „Waffen“, „Soldaten“, „Schiffe“
  func isPluralOfNoun(_ word: String) -> Bool {
    ["n", "en", "e"].contains { word.hasSuffix($0) && isCommonNoun(String(word.dropLast($0.count))) }
  }

  /// Whether a word at the beginning of a sentence may be an adjective, adverb or function word instead of a name.
  func isOrdinaryWord(_ word: String) -> Bool {
    let small = word.lowercased()
    return tables.ordinaryWords.contains { $0.contains(small) }
  }
}
