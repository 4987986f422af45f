import Text

public enum GrammaticalNumber: Sendable, Equatable { case singular, plural }
public enum GrammaticalPerson: Sendable, Equatable { case first, second, third }
public enum GrammaticalGender: Sendable, Equatable { case masculine, feminine, neuter }

/// What a verb or a pronoun agrees with.
public struct Agreement: Sendable, Equatable {
  public var person: GrammaticalPerson
  public var number: GrammaticalNumber
  /// Nil where unknown; a singular person of unknown gender is taken up by `their`, `themselves`.
  public var gender: GrammaticalGender?

  public init(
    _ person: GrammaticalPerson = .third, _ number: GrammaticalNumber = .singular, _ gender: GrammaticalGender? = nil
  ) {
    self.person = person
    self.number = number
    self.gender = gender
  }
}

/// A noun or pronoun with what belongs to it.
public struct NounPhrase: Sendable, Equatable {
  /// What stands before the determiner: `all`, `both`, `half`, `even`, `only`, `around`.
  public var predeterminers: [Phrase]
  /// Nil: no determiner and none wanted.
  public var determiner: Determiner?
  /// Numbers, adjectives, participles, noun modifiers and titles, in the order in which they are to stand.
  public var premodifiers: [Phrase]
  public var head: Noun
  /// Prepositional phrases, relative and participial clauses, adjectives with complements. A noun phrase is an
  /// apposition between commas; put the close apposition (`the newspaper Bild`) as `.literal` or `.sequence`.
  public var postmodifiers: [Phrase]

  public init(
    predeterminers: [Phrase] = [], determiner: Determiner? = nil, premodifiers: [Phrase] = [], head: Noun,
    postmodifiers: [Phrase] = []
  ) {
    self.predeterminers = predeterminers
    self.determiner = determiner
    self.premodifiers = premodifiers
    self.head = head
    self.postmodifiers = postmodifiers
  }

  public init(_ determiner: Determiner.Kind?, _ lemma: String, _ number: GrammaticalNumber = .singular) {
    self.init(determiner: determiner.map { Determiner($0) }, head: Noun(lemma, number: number))
  }

  /// A personal pronoun; its case follows from where it stands.
  public static func pronoun(
    _ person: GrammaticalPerson = .third, _ number: GrammaticalNumber = .singular, _ gender: GrammaticalGender? = nil,
    kind: Noun.PronounKind = .personal, source: SourceRanges = []
  ) -> NounPhrase {
    NounPhrase(
      head: Noun("", kind: .pronoun(kind), number: number, person: person, gender: gender, source: source))
  }

  /// A name, as it is.
  public static func name(
    _ text: String, number: GrammaticalNumber = .singular, gender: GrammaticalGender? = nil, isPerson: Bool = false,
    source: SourceRanges = []
  ) -> NounPhrase {
    NounPhrase(
      head: Noun(text, kind: .proper, number: number, gender: gender, isPerson: isPerson, source: source))
  }

  /// The dummy subjects.
  public static let it = pronoun(.third, .singular, .neuter)
  public static let there = pronoun(kind: .there)
}

/// The head of a noun phrase.
public struct Noun: Sendable, Equatable {
  public enum Kind: Sendable, Equatable {
    case common
    /// Not inflected for number, no article put or dropped.
    case proper
    case pronoun(PronounKind)
  }
  public enum PronounKind: Sendable, Equatable {
    /// I, me. Person, number and gender decide; the lemma is ignored.
    case personal
    /// myself. Agrees with the subject of its clause if `lemma` is `oneself`, else with its own features.
    case reflexive
    /// mine.
    case possessive
    /// this, these; `lemma` is `this` or `that`.
    case demonstrative
    /// The relative pronoun inside a longer phrase (`many of whom`): chosen by the antecedent.
    case relative
    /// `lemma` is `who`, `what`, `which`; who becomes whom after a preposition.
    case interrogative
    /// someone, everything, nobody, each other: `lemma` as it is.
    case indefinite
    /// The dummy subject there; the verb agrees with what follows it.
    case there
  }
  public enum Countability: Sendable, Equatable { case countable, mass, pluralOnly }

  /// Base form. Of several words the last inflects, unless `*` stands behind another (`minister* of state`).
  public var lemma: String
  public var kind: Kind
  public var number: GrammaticalNumber
  public var person: GrammaticalPerson
  public var gender: GrammaticalGender?
  /// Decides who against which; nil: as `en/nouns.tsv` and the endings say.
  public var isPerson: Bool?
  /// Overrides `en/nouns.tsv`.
  public var countability: Countability?
  public var source: SourceRanges

  public init(
    _ lemma: String, kind: Kind = .common, number: GrammaticalNumber = .singular, person: GrammaticalPerson = .third,
    gender: GrammaticalGender? = nil, isPerson: Bool? = nil, countability: Countability? = nil,
    source: SourceRanges = []
  ) {
    self.lemma = lemma
    self.kind = kind
    self.number = number
    self.person = person
    self.gender = gender
    self.isPerson = isPerson
    self.countability = countability
    self.source = source
  }
}

public struct Determiner: Sendable, Equatable {
  public indirect enum Kind: Sendable, Equatable {
    case definite
    /// a, an; dropped before plurals and mass nouns, `some` is never put.
    case indefinite
    /// this, these.
    case this
    /// that, those.
    case that
    /// my, his, its.
    case possessive(Agreement)
    /// one's: agrees with the subject of the clause.
    case ownPossessive
    /// which, what, whose, what kind of.
    case interrogative(String)
    /// some, every, no, many, several, both, each, all. `much`/`many`, `little`/`few`, `less`/`fewer` are adapted to the
    /// noun; `every`, `each`, `another`, `either`, `neither` make it singular.
    case quantifier(String)
    /// The president’s.
    case genitive(Phrase)
    /// whose, as a relative.
    case relativeWhose
  }
  public var kind: Kind
  public var source: SourceRanges

  public init(_ kind: Kind, source: SourceRanges = []) {
    self.kind = kind
    self.source = source
  }

  /// Tells whose it is: his, the president’s.
  public var isOwner: Bool {
    switch kind {
    case .possessive, .ownPossessive, .genitive, .relativeWhose: true
    default: false
    }
  }
}

public enum Degree: Sendable, Equatable { case positive, comparative, superlative }

/// An adjective or a participle used as one.
public struct AdjectivePhrase: Sendable, Equatable {
  public enum Form: Sendable, Equatable {
    case adjective
    /// `lemma` is a verb: growing.
    case presentParticiple
    /// `lemma` is a verb: demanded.
    case pastParticiple
  }
  /// Base form; may be of several words (`to blame`, `well-known`).
  public var lemma: String
  public var form: Form
  public var degree: Degree
  /// What stands before it: very, much, 30-year.
  public var modifiers: [Phrase]
  /// What stands behind it: prepositional phrases, infinitives, than-phrases.
  public var complements: [Phrase]
  public var source: SourceRanges

  public init(
    _ lemma: String, form: Form = .adjective, degree: Degree = .positive, modifiers: [Phrase] = [],
    complements: [Phrase] = [], source: SourceRanges = []
  ) {
    self.lemma = lemma
    self.form = form
    self.degree = degree
    self.modifiers = modifiers
    self.complements = complements
    self.source = source
  }
}

public struct AdverbPhrase: Sendable, Equatable {
  public var lemma: String
  /// The lemma is an adjective from which the adverb is to be formed (quick → quickly, good → well).
  public var isFromAdjective: Bool
  public var degree: Degree
  public var modifiers: [Phrase]
  public var complements: [Phrase]
  public var source: SourceRanges

  public init(
    _ lemma: String, isFromAdjective: Bool = false, degree: Degree = .positive, modifiers: [Phrase] = [],
    complements: [Phrase] = [], source: SourceRanges = []
  ) {
    self.lemma = lemma
    self.isFromAdjective = isFromAdjective
    self.degree = degree
    self.modifiers = modifiers
    self.complements = complements
    self.source = source
  }
}
