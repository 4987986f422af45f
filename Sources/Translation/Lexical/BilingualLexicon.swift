import German
import Lexicon
import Synchronization

/// The English side of the lexicon: readings by German key, with what they ask for.
public final class BilingualLexicon: Sendable, FrameSource {
  public enum Table: String, Sendable, CaseIterable {
    case nouns, verbs, adjectives, adverbs, phrases, prepositions, function, prefixes, endings
  }

  private let tables: [Table: LexiconTable]
  private let lexicons: Lexicons
  /// Parsed readings, bounded; parsing a line costs a few µs.
  private let memo = Mutex<[String: [EnglishReading]]>([:])
  private static let memoLimit = 30_000
  let phrases: PhraseIndex

  public init(lexicons: Lexicons) {
    self.lexicons = lexicons
    var tables: [Table: LexiconTable] = [:]
    for table in Table.allCases { tables[table] = lexicons.table("de-en/\(table.rawValue).tsv") }
    self.tables = tables
    phrases = PhraseIndex(lexicons.table("de-en/phrases.tsv"))
  }

  /// Ranked readings of a key, or none.
  public func readings(_ table: Table, _ key: String) -> [EnglishReading] {
    let memoKey = table.rawValue + "\t" + key
    if let known = memo.withLock({ $0[memoKey] }) { return known }
    guard let row = tables[table]?.row(key) else { return [] }
    let result = EnglishReading.list(row.field(table == .phrases ? 2 : 1), withFrames: table == .verbs)
    memo.withLock { memo in
      if memo.count >= BilingualLexicon.memoLimit { memo.removeAll(keepingCapacity: true) }
      memo[memoKey] = result
    }
    return result
  }

  public func contains(_ table: Table, _ key: String) -> Bool { tables[table]?.contains(key) ?? false }

  public func frames(ofVerb key: String) -> [[String]] { readings(.verbs, key).map(\.frame) }

  public func noun(_ key: String, governs preposition: String) -> Bool {
    readings(.nouns, key).contains { $0.governed[preposition] != nil }
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
