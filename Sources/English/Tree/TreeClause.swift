import Text

/// A clause: a verb phrase with its subject, complements and adverbials.
///
///     Clause(.declarative, subject: .noun(NounPhrase(.definite, "government")),
///            verb: VerbPhrase("reject", tense: .past), complements: [.noun(NounPhrase(.definite, "proposal"))])
///     // the government rejected the proposal
public struct Clause: Sendable, Equatable {
  public enum Kind: Sendable, Equatable {
    case declarative
    /// Yes/no question: the first auxiliary stands before the subject.
    case question
    /// Question with a fronted phrase; inverted unless that is the subject.
    case whQuestion(Interrogative)
    /// what he said, as a part of another clause: never inverted. For yes/no use `subordinate("whether")`.
    case indirectQuestion(Interrogative)
    case imperative
    /// Introduced by a conjunction: that, because, if, so that, than.
    case subordinate(Word)
    case relative(Relative)
    /// to do; with a subject: for him to do.
    case infinitive(InfinitiveMarker)
    /// doing, being done, having done. As a noun or after a preposition.
    case gerund
    /// Participial clause: `working in Kyiv`, `having said that`; `.past`: `demanded by Russia`.
    case participial(Participle)

    /// What a question asks for.
    public var asked: Interrogative? {
      switch self {
      case .whQuestion(let asked), .indirectQuestion(let asked): asked
      default: nil
      }
    }
  }
  public enum Participle: Sendable, Equatable { case present, past }
  public enum InfinitiveMarker: Sendable, Equatable {
    case to
    case bare
    /// in order to, so as to, about to: put before the base form as it is.
    case phrase(Word)
  }

  public var kind: Kind
  /// Nil in imperatives, infinitives, participles, where a relative is the subject, and in later items of coordinations.
  public var subject: Phrase?
  /// Nil only where the source has no verb: the parts are put one after the other.
  public var verb: VerbPhrase?
  /// Objects, predicatives, prepositional phrases, that-clauses and infinitives in the order that English wants.
  /// A preposition stranded by a relative is a `PrepositionalPhrase` without an object.
  public var complements: [Phrase]
  public var adverbials: [Adverbial]
  /// Forces the inversion of subject and auxiliary (`Only then did he …`). Happens by itself after a negative front.
  public var isInverted: Bool

  public init(
    _ kind: Kind = .declarative, subject: Phrase? = nil, verb: VerbPhrase?, complements: [Phrase] = [],
    adverbials: [Adverbial] = [], isInverted: Bool = false
  ) {
    self.kind = kind
    self.subject = subject
    self.verb = verb
    self.complements = complements
    self.adverbials = adverbials
    self.isInverted = isInverted
  }
}

/// The fronted phrase of a question.
public struct Interrogative: Sendable, Equatable {
  /// who, what, which minister, how many people, where, since when, …
  public var phrase: Phrase
  /// The subject of the clause: no inversion, the verb agrees with it.
  public var isSubject: Bool

  public init(_ phrase: Phrase, isSubject: Bool = false) {
    self.phrase = phrase
    self.isSubject = isSubject
  }
}

/// How a relative clause hangs on its noun.
public struct Relative: Sendable, Equatable {
  public enum Pronoun: Sendable, Equatable {
    /// who or which by the antecedent, that where it restricts and is no person, whom where it must.
    case automatic
    case who, which, that
    /// Free relatives (`what he said`).
    case what
    case `where`, when, why
    /// No pronoun (`the house he bought`); only for objects.
    case zero
    /// As given (`whoever`, `as`).
    case other(String)
  }
  public enum Role: Sendable, Equatable { case subject, object, adverbial }

  public var pronoun: Pronoun
  public var role: Role
  /// in which, with whom: stands before the pronoun.
  public var preposition: Word?
  /// whose ministers, whose sons and daughters: without a determiner; the pronoun is whose.
  public var possessed: Phrase?
  /// The whole fronted phrase, where it is longer: many of whom. Its relative pronoun is a `Noun` of kind `.relative`.
  public var phrase: Phrase?
  /// Restrictive clauses stand without commas.
  public var isRestrictive: Bool
  /// What the verb agrees with if the relative is the subject; nil: the noun phrase on which the clause hangs.
  public var antecedent: Agreement?
  public var source: SourceRanges

  public init(
    _ pronoun: Pronoun = .automatic, role: Role, preposition: Word? = nil, possessed: Phrase? = nil,
    phrase: Phrase? = nil, isRestrictive: Bool = true, antecedent: Agreement? = nil, source: SourceRanges = []
  ) {
    self.pronoun = pronoun
    self.role = role
    self.preposition = preposition
    self.possessed = possessed
    self.phrase = phrase
    self.isRestrictive = isRestrictive
    self.antecedent = antecedent
    self.source = source
  }
}

public enum Tense: Sendable, Equatable { case present, past, future, conditional }
public enum Voice: Sendable, Equatable { case active, passive, getPassive }

/// The verb with all its auxiliaries.
public struct VerbPhrase: Sendable, Equatable {
  /// Base form; the first word inflects (`take off`, `be able to`), unless `*` stands behind another. `oneself` and
  /// `one's` in it agree with the subject. Verbs spelt alike have numbers in `en/verbs.tsv` (`lie#2`, lied).
  public var lemma: String
  public var tense: Tense
  public var isPerfect: Bool
  public var isProgressive: Bool
  public var voice: Voice
  /// Outermost first. Each takes the next one, the last the main verb.
  public var modals: [Modal]
  public var negation: Negation?
  /// Another finite verb before this one, which shares all the rest: can and must.
  public var joint: JointVerb?
  /// that he be elected; if he were. Present: base form in all persons; past: `were`.
  public var isSubjunctive: Bool
  /// Adverbs directly before the main verb, behind all auxiliaries (`has been quietly removed`).
  public var innerAdverbs: [Phrase]
  /// Overrides the agreement with the subject.
  public var agreement: Agreement?
  public var source: SourceRanges
  /// Where auxiliaries came from, if elsewhere; they carry these ranges, else those of the verb.
  public var auxiliarySource: SourceRanges

  public init(
    _ lemma: String, tense: Tense = .present, isPerfect: Bool = false, isProgressive: Bool = false,
    voice: Voice = .active, modals: [Modal] = [], negation: Negation? = nil, isSubjunctive: Bool = false,
    innerAdverbs: [Phrase] = [], agreement: Agreement? = nil, source: SourceRanges = [],
    auxiliarySource: SourceRanges = []
  ) {
    self.lemma = lemma
    self.tense = tense
    self.isPerfect = isPerfect
    self.isProgressive = isProgressive
    self.voice = voice
    self.modals = modals
    self.negation = negation
    self.isSubjunctive = isSubjunctive
    self.innerAdverbs = innerAdverbs
    self.agreement = agreement
    self.source = source
    self.auxiliarySource = auxiliarySource
  }
}

/// A modal or any verb that takes another one.
///
/// Central modals (`can`, `must`, `may`, `should`, …) follow the tense of the verb phrase: past `can` is could, future
/// `can` will be able to, `must` in the past had to, non-finite `can` be able to. `could`, `might`, `would`, `should`
/// stay as they are. Anything else is a verb whose first word inflects and that ends in `to` or takes a bare infinitive
/// (`have to`, `be able to`, `want to`, `be said to`, `help`). Behind `let`, `make` (bare infinitive) and `have`, `get`
/// (participle) the first complement stands before the main verb: let him go, had the car repaired. With `isPerfect` a central modal takes the perfect of what
/// follows (could have done), another verb stands in the perfect itself (would have had to), unless the table gives it
/// the flag `i` (is said to have done).
public struct Modal: Sendable, Equatable, ExpressibleByStringLiteral {
  public var lemma: String
  public var source: SourceRanges

  public init(_ lemma: String, source: SourceRanges = []) {
    self.lemma = lemma
    self.source = source
  }

  public init(stringLiteral value: String) { self.init(value) }
}

public struct Negation: Sendable, Equatable {
  public enum Scope: Sendable, Equatable {
    /// does not want to do.
    case finite
    /// wants not to do; may have not done.
    case main
  }
  /// not, never, no longer, hardly. Only `not` needs do.
  public var word: String
  public var scope: Scope
  public var source: SourceRanges

  public init(_ word: String = "not", scope: Scope = .finite, source: SourceRanges = []) {
    self.word = word
    self.scope = scope
    self.source = source
  }
}

/// A free adjunct of a clause.
public struct Adverbial: Sendable, Equatable {
  public enum Position: Sendable, Equatable {
    /// Before the subject.
    case front
    /// After the first auxiliary or be, else before the verb.
    case middle
    /// Behind the complements. Adverbials there keep their order unless all have a kind.
    case end
    /// As `en/adverbs.tsv` says for adverbs; everything else at the end.
    case automatic
    /// Likewise, but what would stand in the middle goes before not: often does not help.
    case outer
  }
  public enum Kind: Sendable, Equatable { case manner, direction, place, time, reason, comment }
  public enum Comma: Sendable, Equatable { case automatic, never, always }

  public var phrase: Phrase
  public var position: Position
  public var kind: Kind?
  /// Automatic: after fronted clauses, fronted connectors and comments, and fronted phrases (but for short ones in subordinate
  /// clauses).
  public var comma: Comma

  public init(_ phrase: Phrase, at position: Position = .automatic, kind: Kind? = nil, comma: Comma = .automatic) {
    self.phrase = phrase
    self.position = position
    self.kind = kind
    self.comma = comma
  }
}
