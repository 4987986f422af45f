/// A span of tokens that some source of words beside the lexicon knows: names, a glossary, spans not to be translated.
public struct LexicalMatch: Sendable, Equatable {
  public enum Kind: String, Sendable {
    case person, place, organization, people
    /// An adjective from a place („Moskauer“, „Kiewer“), not inflected.
    case placeAdjective
    case term
    /// A verb with its English, on the verb alone; `detail` holds the words that must stand with it.
    case verb
    case untranslatable
    /// A word of which only a part is known: „Vermittlung“ in „Vermittlungsbemühung“; `lemma` is that part. Other matches
    /// win over it, and there may be several for one word.
    case part
    /// Fixed groups of words that act as one word; `detail` holds the adverb's type or the cases governed.
    case adverb, preposition, conjunction, noun, adjective
  }
  /// What a glossary states a noun to be.
  public enum NounKind: String, Sendable { case common, proper }
  public enum Number: String, Sendable { case singular, plural }
  public enum Gender: String, Sendable { case masculine, feminine, neuter }

  /// Indices into the tokens that were asked about.
  public var tokens: Range<Int>
  public var kind: Kind
  /// The dictionary form in the source language, without case endings.
  public var lemma: String
  /// What it becomes in the target language.
  public var target: String
  /// Whether the span stands in the genitive by its ending (`Putins`).
  public var isGenitive: Bool
  public var number: Number?
  public var gender: Gender?
  /// The gender that the words have in the source language, where articles show it („der EU“).
  public var sourceGender: Gender?
  /// Whether the target takes „the“ (`the Donbas`, `the European Union`).
  public var takesArticle: Bool
  /// Which source and entry decided, for explanations.
  public var origin: String
  /// What the kind needs beside the words: the adverb's type (`t`), the cases of a preposition (`g`), `given` for terms
  /// whose target is not inflected, the kind of an organization (`media`).
  public var detail: String
  /// Set where the source states that the words are a noun; a common one then needs no lexicon to be read as one.
  public var nounKind: NounKind?
  /// Whether a longer match may take its place only if that has the same target among its words: a term of the user's.
  public var isBinding: Bool

  public init(
    tokens: Range<Int>, kind: Kind, lemma: String, target: String, isGenitive: Bool = false, number: Number? = nil,
    gender: Gender? = nil, takesArticle: Bool = false, origin: String, detail: String = "",
    nounKind: NounKind? = nil, isBinding: Bool = false
  ) {
    self.tokens = tokens
    self.kind = kind
    self.lemma = lemma
    self.target = target
    self.isGenitive = isGenitive
    self.number = number
    self.gender = gender
    self.takesArticle = takesArticle
    self.origin = origin
    self.detail = detail
    self.nounKind = nounKind
    self.isBinding = isBinding
  }
}

extension LexicalMatch {
  /// „die Philadelphia Flyers“: a club called by an English plural, singular or plural in the table.
  public var isPluralClub: Bool {
    kind == .organization && detail == "club" && takesArticle && !isGenitive && target == lemma
      && lemma.utf8.last == UInt8(ascii: "s")
  }

  /// „Die ÖBB sparen“, „Die ÖBB spart“, „Die UN warnen“, „Die UN warnt“: a firm or a union of countries whose initials German
  /// takes for several as well as for one.
  public var isFirmInPlural: Bool {
    kind == .organization && (detail == "company" || detail == "international") && number == .plural
      && lemma.allSatisfy(\.isUppercase)
  }

  /// Of the names in the plural, countries are one in English, and so is a club that German calls by its people: „Die Bayern
  /// verloren“ → Bayern Munich lost.
  public var isPluralInEnglish: Bool {
    if isPluralClub { return true }
    return number == .plural && detail != "country" && !isFirmInPlural && !(detail == "club" && target != lemma)
  }
}

/// What an analysis asks for spans that the lexicon does not hold. Implemented by names, glossaries and callers.
public protocol LexicalSource: Sendable {
  /// All matches in one sentence, longest first at each place, not overlapping but for parts of words. Of the matches of
  /// several sources the longer wins that holds the other, else that of the earlier source.
  func matches(in tokens: [Token]) -> [LexicalMatch]
  /// What must not stand in the translation of a sentence.
  func forbiddenTargets(in tokens: [Token]) -> [ForbiddenTarget]
  /// What a word of another language is to the names that it stands in, or nil if none is known that holds it.
  func namePart(_ word: String) -> NamePart?
  /// Whether a word is known as a surname, whatever else it means.
  func isSurname(_ word: String) -> Bool
}

/// Where words of other languages stand in names: „Highway Trust *Fund*“.
public enum NamePart: Sendable {
  /// Anywhere.
  case word
  /// Last, saying what bears the name; with „the“ if German has an article.
  case head
  /// Last, and never with an article: „Ewood Park“.
  case place
  /// First, whatever follows: „Bad Ischl“.
  case front
}

extension LexicalSource {
  public func namePart(_ word: String) -> NamePart? { nil }
  public func isSurname(_ word: String) -> Bool { false }
  public func forbiddenTargets(in tokens: [Token]) -> [ForbiddenTarget] { [] }
}

/// A word or group of words that must not be written, and what to write for it.
public struct ForbiddenTarget: Sendable, Equatable {
  public var text: String
  public var replacement: String
  /// Whether both are verbs.
  public var isVerb: Bool

  public init(text: String, replacement: String, isVerb: Bool = false) {
    self.text = text
    self.replacement = replacement
    self.isVerb = isVerb
  }
}

/// Brings a word to a form under which its inflected forms count as one (a stem or a lemma), for scoring sentences.
public protocol TermNormalizer: Sendable {
  /// The normalized form of a lower-cased word, or nil if the word should not count (a stop word).
  func term(for word: String) -> String?
}
