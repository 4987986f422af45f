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
  private struct Facts: Sendable, Hashable {
    var lemma: String
    var key: String
    var info = "" { didSet { meaning = Meaning(info: info) } }
    private(set) var meaning: Meaning = []
    var modifiers: [CompoundPart] = []
    var gender: Gender?
    var degree = Degree.positive
    var derivation: Derivation?
    var groups = WordGroups.none
    var origin = ReadingOrigin.lexicon
    var person = 3
  }

  /// In a box, since readings are copied at every turn, and so as one reference. What is in it changes only through a
  /// reading that alone holds it (`own`).
  private final class Box: @unchecked Sendable, Hashable {
    @exclusivity(unchecked) var facts: Facts

    init(_ facts: Facts) { self.facts = facts }

    static func == (a: Box, b: Box) -> Bool { a === b || a.facts == b.facts }
    func hash(into hasher: inout Hasher) { facts.hash(into: &hasher) }
  }

  private var box: Box
  public var verb: VerbForms = []
  public var agreement: Agreement = .none
  public var wordClass: WordClass

  public init(lemma: String, key: String, wordClass: WordClass) {
    box = Box(Facts(lemma: lemma, key: key))
    self.wordClass = wordClass
  }

  /// Before it is written to.
  private mutating func own() {
    if !isKnownUniquelyReferenced(&box) { box = Box(box.facts) }
  }

  /// Dictionary form of the whole word (`Friedensverhandlung`, `ankommen`).
  public var lemma: String {
    _read { yield box.facts.lemma }
    _modify {
      own()
      yield &box.facts.lemma
    }
  }
  /// Key of the entry that it rests on (`Verhandlung`, `an|kommen`, `Bank#2`).
  public var key: String {
    _read { yield box.facts.key }
    _modify {
      own()
      yield &box.facts.key
    }
  }
  /// Noun class (`h`, `g`, `t`…), adverb type (`t`, `s`…), cases of a preposition (`ad`).
  public var info: String {
    _read { yield box.facts.info }
    _modify {
      own()
      yield &box.facts.info
    }
  }
  public var modifiers: [CompoundPart] {
    _read { yield box.facts.modifiers }
    _modify {
      own()
      yield &box.facts.modifiers
    }
  }
  public var gender: Gender? {
    _read { yield box.facts.gender }
    _modify {
      own()
      yield &box.facts.gender
    }
  }
  public var degree: Degree {
    _read { yield box.facts.degree }
    _modify {
      own()
      yield &box.facts.degree
    }
  }
  public var derivation: Derivation? {
    _read { yield box.facts.derivation }
    _modify {
      own()
      yield &box.facts.derivation
    }
  }
  var groups: WordGroups {
    _read { yield box.facts.groups }
    _modify {
      own()
      yield &box.facts.groups
    }
  }
  public var nounGroups: NounGroups { box.facts.groups.ofNoun }
  public var verbGroups: VerbGroups { box.facts.groups.ofVerb }
  public var modifierGroups: ModifierGroups { box.facts.groups.ofModifier }
  public var origin: ReadingOrigin {
    _read { yield box.facts.origin }
    _modify {
      own()
      yield &box.facts.origin
    }
  }
  /// Grammatical person of pronouns: 1–3, 0 where it does not apply.
  public var person: Int {
    _read { yield box.facts.person }
    _modify {
      own()
      yield &box.facts.person
    }
  }

  /// The cases that a preposition governs.
  public var governedCases: [GrammaticalCase] {
    Reading.commonCases.first { $0.info == info }?.cases ?? info.utf8.compactMap(GrammaticalCase.init(byte:))
  }

  /// What most prepositions govern, made once.
  private static let commonCases: [(info: String, cases: [GrammaticalCase])] = ["d", "a", "ad", "g"].map { info in
    (info, info.utf8.compactMap(GrammaticalCase.init(byte:)))
  }

  /// Whether it is of one of these: `means([.person, .group])` of „Regierung“, `means(.time)` of „heute“.
  public func means(_ meanings: Meaning) -> Bool { !box.facts.meaning.isDisjoint(with: meanings) }

  /// „dritte“
  public var isOrdinal: Bool { info == Reading.ordinal }
  static let ordinal = "ordinal"

  public var nounClass: Character { info.first ?? "b" }

  /// „einzureichend“: what is to be done, with the zu of a separable verb inside.
  public var isGerundive: Bool { derivation == .presentParticiple && info == Reading.gerundive }
  static let gerundive = "zu"
}

extension Reading {
  /// A text as a name that fits every case, number and gender.
  static func name(_ text: String, origin: ReadingOrigin, info: String = "") -> Reading {
    var reading = Reading(lemma: text, key: text, wordClass: .name)
    reading.agreement = .all
    reading.origin = origin
    reading.info = info
    return reading
  }
}
