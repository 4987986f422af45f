import Text

/// What a house thinks of a term: ISO 30042 `administrativeStatus`, and `forbidden` for what must never be written.
public enum TermStatus: String, Sendable, CaseIterable {
  case preferred, admitted, deprecated, forbidden
}

/// Part of speech as terminologists state it (ISO 30042 `partOfSpeech`).
public enum PartOfSpeech: String, Sendable, CaseIterable {
  case noun, properNoun, verb, adjective, adverb, other
}

/// Something said about a concept, a language's section or a term, under the name of its data category (ISO 12620):
/// `definition`, `note`, `context`, `source`, `termType`, …
public struct TermProperty: Sendable, Hashable {
  public var category: String
  public var value: String
  /// BCP 47 code of the section that it stands in; empty for the concept as a whole, and in terms.
  public var language: String
  /// Where the statement is taken from; empty where nothing is said.
  public var source: String
  /// Identifier or address of what a reference points to; empty for what is none.
  public var target: String

  public init(_ category: String, _ value: String, language: String = "", source: String = "", target: String = "") {
    self.category = category
    self.value = value
    self.language = language
    self.source = source
    self.target = target
  }
}

/// Words that tell homonyms apart: the term means this concept only if they stand, or do not, in the same sentence.
public struct UsageCondition: Sendable, Hashable {
  /// One of these, in any form; empty if none is needed.
  public var with: [String]
  /// None of these.
  public var without: [String]

  public init(with: [String] = [], without: [String] = []) {
    self.with = with
    self.without = without
  }
}

/// A designation of a concept in one language.
public struct Term: Sendable, Equatable {
  public struct Flags: OptionSet, Sendable {
    public let rawValue: UInt8
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    /// Found only with the capitals that it is written with.
    public static let caseSensitive = Flags(rawValue: 1)
    /// Stays as it is in every language.
    public static let doNotTranslate = Flags(rawValue: 2)
  }

  /// Usually the dictionary form; words of a multi-word term may be inflected as the phrase wants it.
  public var text: String
  /// BCP 47 code.
  public var language: String
  /// Nil where nothing is stated.
  public var status: TermStatus?
  public var partOfSpeech: PartOfSpeech?
  public var gender: LexicalMatch.Gender?
  public var number: LexicalMatch.Number?
  public var flags: Flags
  public var condition: UsageCondition?
  /// What the fields above do not hold, in order.
  public var properties: [TermProperty]

  public init(
    _ text: String, language: String, status: TermStatus? = nil, partOfSpeech: PartOfSpeech? = nil,
    gender: LexicalMatch.Gender? = nil, number: LexicalMatch.Number? = nil, flags: Flags = [],
    condition: UsageCondition? = nil, properties: [TermProperty] = []
  ) {
    self.text = text
    self.language = language
    self.status = status
    self.partOfSpeech = partOfSpeech
    self.gender = gender
    self.number = number
    self.flags = flags
    self.condition = condition
    self.properties = properties
  }

  /// Whether the term is of a language: `de-AT` is of `de`.
  public func isOf(_ code: String) -> Bool { Term.language(language, is: code) }

  static func language(_ language: String, is code: String) -> Bool {
    if language == code { return true }
    // The first part, of letters, without regard to capitals.
    let primary = { (code: String) in
      code.utf8.prefix { $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: "_") }.lazy.map { $0 | 0x20 }
    }
    return primary(language).elementsEqual(primary(code))
  }

  /// The order in which terms are preferred; smaller is better.
  var rank: Int {
    switch status {
    case .preferred: 0
    case nil: 1
    case .admitted: 2
    case .deprecated: 3
    case .forbidden: 4
    }
  }
}
