import Lexicon

/// Inflection of English words: rules, and the exceptions in `lexicons/en/`.
///
/// Words are base forms in American spelling; forms come back in the spelling of the variety. Of several words the
/// head inflects: the last of a noun, the first of a verb or adjective, or the one marked with `*` (`minister* of
/// state`). Immutable and shared freely; a form costs a few look-ups of 100 ns.
public final class EnglishMorphology: Sendable {
  public let variety: Variety
  let nouns: LexiconTable
  let verbs: LexiconTable
  let adjectives: LexiconTable
  let adverbs: LexiconTable
  let articles: LexiconTable
  let varieties: LexiconTable
  let capitals: LexiconTable
  let conjunctions: LexiconTable
  let offices: LexiconTable
  let opposites: LexiconTable
  /// The flags of nouns, which every phrase is asked for several times.
  let knownFlags = FormMemo<FlagSet>(limit: 1 << 13)
  /// Likewise their plurals.
  let knownPlurals = FormMemo<String>(limit: 1 << 13)

  public init(lexicons: Lexicons, variety: Variety = .us) {
    self.variety = variety
    nouns = lexicons.table("en/nouns.tsv")
    verbs = lexicons.table("en/verbs.tsv")
    adjectives = lexicons.table("en/adjectives.tsv")
    adverbs = lexicons.table("en/adverbs.tsv")
    articles = lexicons.table("en/articles.tsv")
    varieties = lexicons.table("en/varieties.tsv")
    capitals = lexicons.table("en/capitals.tsv")
    conjunctions = lexicons.table("en/conjunctions.tsv")
    offices = lexicons.table("en/offices.tsv")
    opposites = lexicons.table("en/opposites.tsv")
  }

  /// A base form in the spelling of the variety, with the capital that English gives to days, months and peoples.
  /// Words in capitals and names stay.
  public func spelled(_ text: String) -> String {
    if text.utf8.contains(UInt8(ascii: " ")) {
      if variety == .uk, let row = varieties.row(text) { return row.field(1) }
      return text.split(separator: " ", omittingEmptySubsequences: true).map { spelled(String($0)) }.joined(
        separator: " ")
    }
    if let hash = text.utf8.lastIndex(of: UInt8(ascii: "#")), hash > text.startIndex,
      text[hash...].dropFirst().allSatisfy(\.isNumber), hash < text.index(before: text.endIndex)
    {
      // lie#2: spelt alike, inflected otherwise.
      return spelled(String(text[..<hash]))
    }
    if let row = capitals.row(text) { return row.field(1) }
    guard variety == .uk else { return text }
    if let row = varieties.row(text) { return row.field(1) }
    if text.utf8.contains(UInt8(ascii: "-")) {
      return text.split(separator: "-", omittingEmptySubsequences: false)
        .map { varieties.row(String($0))?.field(1) ?? String($0) }.joined(separator: "-")
    }
    return text
  }

  /// The flags of a table (letters in one field) for a word, looked up in American spelling.
  func flags(_ word: String, in table: LexiconTable, field: Int) -> FlagSet {
    guard let row = table.row(word) else { return [] }
    return FlagSet(row.field(field))
  }

  /// A field of a row, or nil where it is empty or `-`.
  func entry(_ row: LexiconRow?, _ field: Int) -> String? {
    guard let text = row?.field(field), !text.isEmpty, text != "-" else { return nil }
    return text
  }
}

/// A base form of one or several words with its head.
struct Headed {
  var before: [String]
  var head: String
  var after: [String]

  /// - Parameter last: whether the last word, or the one before a preposition, is the head if none is marked with `*`;
  ///   else the first.
  init(_ text: String, last: Bool) {
    var words = text.utf8.split(separator: UInt8(ascii: " ")).map { String(Substring($0)) }
    guard !words.isEmpty else {
      before = []
      head = ""
      after = []
      return
    }
    var index = last ? words.count - 1 : 0
    if let marked = words.firstIndex(where: { $0.utf8.count > 1 && $0.hasSuffix("*") }) {
      index = marked
      words[marked].removeLast()
    } else if last, let preposition = words.dropFirst().firstIndex(where: Headed.prepositions.contains) {
      // The head of a noun stands before a preposition: use of firearms.
      index = preposition - 1
    }
    before = Array(words[..<index])
    head = words[index]
    after = Array(words[(index + 1)...])
  }

  private static let prepositions: Set<String> = [
    "about", "against", "among", "at", "between", "by", "for", "from", "in", "of", "on", "to", "with", "without",
  ]

  static func isPreposition(_ word: String) -> Bool { prepositions.contains(word) }

  func joined(_ form: String) -> String { (before + [form] + after).joined(separator: " ") }
}
