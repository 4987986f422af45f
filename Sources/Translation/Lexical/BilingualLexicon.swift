import German
import Lexicon
import Text

/// The English side of the lexicon: readings by German key, with what they ask for.
public final class BilingualLexicon: Sendable, FrameSource {
  public enum Table: String, Sendable, CaseIterable {
    case nouns, verbs, adjectives, adverbs, phrases, prepositions, function, prefixes, endings

    /// Its place among all cases.
    fileprivate var number: Int {
      switch self {
      case .nouns: 0
      case .verbs: 1
      case .adjectives: 2
      case .adverbs: 3
      case .phrases: 4
      case .prepositions: 5
      case .function: 6
      case .prefixes: 7
      case .endings: 8
      }
    }
  }

  /// In the order of `Table.allCases`.
  private let tables: [ReadingTable]
  private let lexicons: Lexicons
  /// The frames of verbs by themselves, and what they come to, since analysis and transfer ask for them over and over.
  private let frames = FormMemo<[[String]]>(limit: 1 << 13)
  private let needs = FormMemo<VerbNeeds>(limit: 1 << 13)
  /// Likewise the nouns that they ask for by name.
  private let actors = FormMemo<[String]>(limit: 1 << 13)
  private let objects = FormMemo<[String]>(limit: 1 << 13)
  private let leading = FormMemo<Bool>(limit: 1 << 12)
  /// What compounds and groups have from their heads.
  private let inherited = FormMemo<[String: String]>(limit: 1 << 13)
  let phrases: PhraseIndex

  /// One table with what was read of it so far, bounded; parsing a line costs a few µs.
  private final class ReadingTable: Sendable {
    let table: LexiconTable
    private let kind: Table
    private let memo = FormMemo<[EnglishReading]>(limit: 1 << 14)

    init(_ kind: Table, _ table: LexiconTable) {
      self.kind = kind
      self.table = table
    }

    func readings(_ key: String) -> [EnglishReading] {
      memo.value(key) {
        guard let row = table.row(key) else { return [] }
        return EnglishReading.list(row.field(kind == .phrases ? 2 : 1), withFrames: kind == .verbs)
      }
    }
  }

  public init(lexicons: Lexicons) {
    self.lexicons = lexicons
    tables = Table.allCases.map { ReadingTable($0, lexicons.table("de-en/\($0.rawValue).tsv")) }
    phrases = PhraseIndex(lexicons.table("de-en/phrases.tsv"))
  }

  /// Ranked readings of a key, or none.
  public func readings(_ table: Table, _ key: String) -> [EnglishReading] { tables[table.number].readings(key) }

  /// The readings of a verb with fixed parts, by its dictionary form („Berufung einlegen“).
  func readings(ofVerbGroup phrase: String) -> [EnglishReading] {
    tables[Table.phrases.number].table.row(phrase).map { EnglishReading.list($0.field(2), withFrames: true) } ?? []
  }

  public func contains(_ table: Table, _ key: String) -> Bool { tables[table.number].table.contains(key) }

  public func frames(ofVerb key: String) -> [[String]] {
    frames.value(key) {
      tables[Table.verbs.number].table.row(key).map { EnglishReading.frames($0.field(1)) } ?? []
    }
  }

  public func needs(ofVerb key: String) -> VerbNeeds {
    needs.value(key) { VerbNeeds(frames(ofVerb: key)) }
  }

  public func actors(ofVerb key: String) -> [String] {
    actors.value(key) { nouns(named: "n", ofVerb: key) }
  }

  public func objects(ofVerb key: String) -> [String] {
    objects.value(key) { nouns(named: "a", ofVerb: key) + nounsOfGroups(ofVerb: key) }
  }

  public func isLed(ofVerb key: String) -> Bool {
    leading.value(key) {
      readings(.verbs, key).contains { reading in
        let classes = reading.conditions.filter { $0.relation == ":" && !$0.isNegated }
        return classes.contains { $0.name == "n" && $0.values == ["h"] }
          && classes.contains { $0.name == "a" && $0.values.contains("g") }
      }
    }
  }

  public func group(_ words: [String], with verb: String, takes slot: String?) -> Bool {
    guard let last = words.last else { return false }
    return phrases.verbal(verb, with: last).contains { phrase in
      phrase.words.dropLast().elementsEqual(words)
        && (slot.map { slot in phrase.readings.contains { $0.frame.contains(slot) } } ?? true)
    }
  }

  /// The objects of fixed groups of a verb that takes one („eine Rolle spielen“).
  private func nounsOfGroups(ofVerb key: String) -> [String] {
    guard needs(ofVerb: key).mayHave(.accusative) else { return [] }
    return phrases.verbalKeys(LexicalContext.plain(LexicalContext.bare(key))).compactMap { group in
      let words = group.pieces(between: " ")
      // „Anlass zur Sorge geben“: a noun of several words
      if words.count == 4, words[0].isCapitalized, words[2].isCapitalized, words[1].hasPrefix("z") {
        return words.dropLast().joined(separator: " ")
      }
      let isObject = words.count == 2 || words.count == 3 && ["ein", "eine", "einen"].contains(words[0].lowercased())
      guard isObject, words[words.count - 2].isCapitalized else { return nil }
      return words[words.count - 2]
    }
  }

  /// The nouns that the readings of a verb ask for in a slot.
  private func nouns(named slot: String, ofVerb key: String) -> [String] {
    // Most verbs ask for none, which is told without reading what they mean.
    guard let row = tables[Table.verbs.number].table.row(key), BilingualLexicon.mayAsk(for: slot, row) else {
      return []
    }
    return readings(.verbs, key).flatMap { reading in
      reading.conditions.flatMap { $0.name == slot && $0.relation == "=" && !$0.isNegated ? $0.values : [] }
    }
  }

  /// Whether the name of a slot stands before a sign of equality somewhere in a line.
  private static func mayAsk(for slot: String, _ row: LexiconRow) -> Bool {
    let letter = slot.utf8.last
    return row.withBytes(ofField: 1) { bytes in
      bytes.indices.dropFirst().contains { bytes[$0] == UInt8(ascii: "=") && bytes[$0 - 1] == letter }
    }
  }

  public func noun(_ key: String, governs preposition: String) -> Bool {
    governed(.nouns, key, preposition) != nil
  }

  /// The English preposition that a noun or adjective asks for where German has this one, or this case.
  ///
  /// - Parameter context: which reading is taken there decides; without it the first that says something does.
  func governed(_ table: Table, _ key: String, _ german: String, in context: LexicalContext? = nil) -> String? {
    let readings = readings(table, key)
    if let context, let english = readings.best(in: context)?.governed[german] { return english }
    for reading in readings {
      if let english = reading.governed[german] { return english }
    }
    guard table == .nouns else { return nil }
    return inherited.value(key) { prepositionsOfHead(of: key) }[german]
  }

  /// „Internetzugang zu“ and „letzte Chance auf“ take what „Zugang“ and „Chance“ take, where their English ends in
  /// the English of their head: it is the English noun that wants its preposition.
  private func prepositionsOfHead(of key: String) -> [String: String] {
    let own = (readings(.nouns, key) + readings(.phrases, key)).map { $0.english.filter { $0 != "*" } }
    if own.isEmpty { return [:] }
    for head in BilingualLexicon.possibleHeads(of: key) where contains(.nouns, head) {
      let governing = readings(.nouns, head).filter { reading in
        let english = reading.english.filter { $0 != "*" }
        return !reading.governed.isEmpty && own.contains { $0 == english || $0.hasSuffix(" " + english) }
      }
      if !governing.isEmpty {
        return governing.reduce(into: [:]) { $0.merge($1.governed) { first, _ in first } }
      }
    }
    return [:]
  }

  /// The last word of a group; the ends of a compound that are long enough to be its head, the longest first.
  private static func possibleHeads(of key: String) -> [String] {
    if let space = key.lastIndex(of: " ") { return [String(key[key.index(after: space)...])] }
    guard key.count >= 7 else { return [] }
    return key.indices.dropFirst(3).dropLast(3).map { key[$0].uppercased() + key[key.index(after: $0)...] }
  }

  /// The English form of a place or organization inside a compound (`Kreml` in `Kremlsprecher`).
  func name(_ key: String) -> String? {
    for path in ["names/places.tsv", "names/organizations.tsv"] {
      if let row = lexicons.table(path).row(key) {
        let target = row.field(1)
        if target == "=" { return key }
        if target.first == "@" { return lexicons.table(path).row(String(target.dropFirst()))?.field(1) ?? key }
        return target
      }
    }
    return nil
  }
}
