/// Word classes as the analysis needs them, finer than UPOS where the syntax asks for it.
public enum WordClass: String, Sendable {
  case noun, name, verb, adjective, adverb
  case article = "art"
  case determiner = "det"
  case possessive = "poss"
  case pronoun = "pron"
  case reflexive = "refl"
  case relative = "rel"
  case interrogative = "wh"
  case interrogativeAdverb = "whadv"
  case relativeAdverb = "reladv"
  case preposition = "prep"
  case postposition = "post"
  case prepositionArticle = "prepart"
  case pronominalAdverb = "padv"
  case interrogativePronominalAdverb = "whpadv"
  case relativePronominalAdverb = "relpadv"
  case subordinator = "sub"
  case infinitiveSubordinator = "subzu"
  case coordinator = "coord"
  case pairedCoordinator = "coordx"
  case correlative = "corr"
  case comparison = "cmp"
  case negation = "neg"
  case zu = "ptkzu"
  case am = "ptkam"
  case numeral = "num"
  /// A separable prefix that stands apart from its verb.
  case verbParticle
  case punctuation, symbol, other
}

/// How a reading was found, from certain to guessed.
public enum ReadingOrigin: Int, Sendable, Comparable {
  case lexicon, derived, compound, source, guess
  public static func < (a: ReadingOrigin, b: ReadingOrigin) -> Bool { a.rawValue < b.rawValue }
}

/// A regular derivation that leads from the lexicon's entry to the reading.
public enum Derivation: Sendable, Hashable {
  /// `Lehrerin` from `Lehrer`.
  case feminine
  /// `Häuschen` from `Haus`.
  case diminutive
  /// `das Lesen` from `lesen`.
  case infinitive
  /// `das Gute`, `der Verletzte` from an adjective or a participle.
  case nominalized
  /// `gefordert` used as an adjective.
  case pastParticiple, presentParticiple
  /// `unklar` from `klar`.
  case negated
  /// `-jährig`, `-tägig` with a number or word before it.
  case bound
  /// `Kölner` from a place.
  case inhabitant
  /// `Beendung` from `beenden`; `machbar`; `Machbarkeit`, `-heit`.
  case nominalization, possibility, quality
  /// `Anbeter` from `an|beten`.
  case agent
  /// `möglicherweise` from `möglich`.
  case adverbial
}

public enum Degree: Sendable, Hashable { case positive, comparative, superlative }

/// A modifying part of a compound, in order.
public struct CompoundPart: Sendable, Hashable {
  /// As it stands in the word.
  public var text: String
  /// Key in the lexicon, or the text itself where it is a name or an abbreviation.
  public var key: String
  public var wordClass: WordClass

  public init(text: String, key: String, wordClass: WordClass) {
    self.text = text
    self.key = key
    self.wordClass = wordClass
  }
}

/// One way to understand one word form.
public struct Reading: Sendable, Hashable {
  /// Readings are copied at every turn, so that their texts are one reference.
  private var texts: Texts
  public var wordClass: WordClass
  public var verb: VerbForms = []
  public var agreement: Agreement = .none
  public var gender: Gender?
  public var degree: Degree = .positive
  public var derivation: Derivation?
  public var groups: NounGroups = []
  public var origin: ReadingOrigin = .lexicon
  /// Grammatical person of pronouns: 1–3, 0 where it does not apply.
  public var person: Int = 3

  public init(lemma: String, key: String, wordClass: WordClass) {
    texts = Texts(lemma: lemma, key: key, info: "", modifiers: [])
    self.wordClass = wordClass
  }

  /// Dictionary form of the whole word (`Friedensverhandlung`, `ankommen`).
  public var lemma: String {
    get { texts.lemma }
    set { texts = Texts(lemma: newValue, key: key, info: info, modifiers: modifiers) }
  }
  /// Key of the entry that it rests on (`Verhandlung`, `an|kommen`, `Bank#2`).
  public var key: String {
    get { texts.key }
    set { texts = Texts(lemma: lemma, key: newValue, info: info, modifiers: modifiers) }
  }
  /// Noun class (`h`, `g`, `t`…), adverb type (`t`, `s`…), cases of a preposition (`ad`).
  public var info: String {
    get { texts.info }
    set { texts = Texts(lemma: lemma, key: key, info: newValue, modifiers: modifiers) }
  }
  public var modifiers: [CompoundPart] {
    get { texts.modifiers }
    set { texts = Texts(lemma: lemma, key: key, info: info, modifiers: newValue) }
  }

  /// The cases that a preposition governs.
  public var governedCases: [GrammaticalCase] { info.utf8.compactMap(GrammaticalCase.init(byte:)) }

  public var nounClass: Character { info.first ?? "b" }
}

extension Reading {
  private final class Texts: Sendable, Hashable {
    let lemma: String
    let key: String
    let info: String
    let modifiers: [CompoundPart]

    init(lemma: String, key: String, info: String, modifiers: [CompoundPart]) {
      self.lemma = lemma
      self.key = key
      self.info = info
      self.modifiers = modifiers
    }

    static func == (a: Texts, b: Texts) -> Bool {
      a === b || a.lemma == b.lemma && a.key == b.key && a.info == b.info && a.modifiers == b.modifiers
    }

    func hash(into hasher: inout Hasher) {
      hasher.combine(lemma)
      hasher.combine(key)
      hasher.combine(info)
      hasher.combine(modifiers)
    }
  }
}
