import Text

/// What is known of a word form wherever it stands.
struct WordForm: Sendable {
  enum Mark: Sendable {
    case none, quotation, end
  }

  /// In small letters.
  var lowered: String
  /// Its term among all that the memory knows, or nil where it does not count.
  var term: Int?
  /// Terms of the parts of a word with hyphens.
  var parts: [Int]
  var isCapitalized: Bool
  /// In capitals throughout, two or more.
  var isAcronym: Bool
  var mark: Mark
  /// Phrases that begin with it, as an index into `SummaryPhrases`.
  var phrases: Int?
}

/// The words of one language that have come so far, so that each is stemmed and looked up once.
///
/// One call at a time uses it. It changes no answer: terms are numbered anew for each call, as they come.
struct WordMemory: Sendable {
  private static let most = 1 << 15

  private(set) var forms: [WordForm] = []
  private var indices: [String: Int] = [:]
  private var terms: [String: Int] = [:]
  /// The number of each term in this call, or -1.
  private var local: [Int] = []
  private var used: [Int] = []
  private let normalizer: any TermNormalizer
  private let phrases: SummaryPhrases

  init(normalizer: any TermNormalizer, phrases: SummaryPhrases) {
    self.normalizer = normalizer
    self.phrases = phrases
  }

  /// How many terms this call has met.
  var termCount: Int { used.count }

  /// Forgets the numbers of the last call, and everything if that is much.
  mutating func begin() {
    if forms.count > WordMemory.most { self = WordMemory(normalizer: normalizer, phrases: phrases) }
    for term in used { local[term] = -1 }
    used.removeAll(keepingCapacity: true)
  }

  /// The index of a word form in `forms`.
  mutating func form(of text: String) -> Int {
    if let known = indices[text] { return known }
    let scalars = text.unicodeScalars
    let lowered = text.lowercased()
    var parts: [Int] = []
    if lowered.utf8.contains(UInt8(ascii: "-")) {
      for part in lowered.split(separator: "-") where part.unicodeScalars.count > 2 {
        if let term = term(of: String(part)) { parts.append(term) }
      }
    }
    let isCapitalized = scalars.first?.properties.isUppercase ?? false
    let mark: WordForm.Mark =
      switch text {
      case "„", "“", "”", "\"", "»", "«", "``", "''": .quotation
      case ".", "!", "?", "…", "...": .end
      default: .none
      }
    forms.append(
      WordForm(
        lowered: lowered, term: term(of: lowered), parts: parts, isCapitalized: isCapitalized,
        isAcronym: isCapitalized && scalars.count > 1 && scalars.allSatisfy { $0.properties.isUppercase }, mark: mark,
        phrases: phrases.list(of: lowered)))
    indices[text] = forms.count - 1
    return forms.count - 1
  }

  /// Numbers of the terms of a sentence in this call, in order.
  mutating func terms(of tokens: [UnitToken]) -> [Int] {
    var result: [Int] = []
    result.reserveCapacity(tokens.count)
    for token in tokens {
      switch token.kind {
      case .word, .abbreviation:
        if let term = forms[token.form].term { result.append(number(of: term)) }
        for part in forms[token.form].parts { result.append(number(of: part)) }
      case .number:
        if let term = forms[token.form].term { result.append(number(of: term)) }
      default: continue
      }
    }
    return result
  }

  private mutating func number(of term: Int) -> Int {
    if local[term] >= 0 { return local[term] }
    local[term] = used.count
    used.append(term)
    return used.count - 1
  }

  private mutating func term(of word: String) -> Int? {
    guard let term = normalizer.term(for: word) else { return nil }
    if let known = terms[term] { return known }
    terms[term] = local.count
    local.append(-1)
    return local.count - 1
  }
}
