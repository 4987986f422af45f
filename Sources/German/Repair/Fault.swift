/// Something plainly wrong with an analysis, which is a hint that one of its decisions was.
public struct Fault: Sendable, Equatable {
  public enum Kind: String, Sendable, CaseIterable {
    /// A clause that must have a finite verb has none.
    case noFinite = "no finite verb"
    /// More finite verbs than one in a clause.
    case secondFinite = "second finite verb"
    /// A verb in a form that no verb of the clause asks for.
    case strayVerb = "verb that nothing governs"
    /// An auxiliary or a modal with nothing that it helps.
    case idleAuxiliary = "auxiliary without a verb"
    case noSubject = "no subject"
    /// A nominative that is neither subject nor predicate.
    case strayNominative = "nominative that nothing takes"
    /// An object for which the verb has no slot.
    case strayObject = "object that nothing takes"
    case strayGenitive = "genitive that nothing takes"
    /// More than one thing before the finite verb of a main clause.
    case crowdedFront = "two things before the verb"
    case emptyFront = "nothing before the verb"
    /// Phrases behind the finite verb of a subordinate clause.
    case verbOrder = "verb not at the end"
    /// A relative pronoun that no comma stands before.
    case noComma = "relative pronoun without a comma"
    /// A passive in which nobody and nothing is acted upon.
    case impersonal = "passive without a subject"
    /// An article, a preposition or another word that found no phrase.
    case strayWord = "word without a place"
    /// An inflected adjective without a noun.
    case strayAdjective = "adjective without a noun"
    /// A prefix that belongs to no verb.
    case strayParticle = "prefix without a verb"
    case strayCoordinator = "coordinator that joins nothing"
    case noAntecedent = "relative clause without a noun"
    case disagreement = "article and noun disagree"
    case noInfinitive = "no infinitive"
    case strayFragment = "piece without a verb"

    /// What it counts.
    var cost: Int {
      switch self {
      case .noFinite, .secondFinite, .noComma: 8
      case .strayVerb, .noInfinitive: 6
      case .noSubject, .strayNominative, .crowdedFront, .strayWord, .verbOrder: 5
      case .strayGenitive, .strayAdjective, .disagreement: 4
      case .idleAuxiliary, .strayObject, .strayParticle, .noAntecedent, .emptyFront, .strayFragment: 3
      case .impersonal: 2
      case .strayCoordinator: 1
      }
    }
  }

  public var kind: Kind
  /// The word where it shows.
  public var word: Int
  /// The words among which its cause is looked for.
  public var extent: Range<Int>
}

/// A decision that was changed because of the faults of an analysis.
public struct Repair: Sendable, Equatable {
  /// The word that it is about, and what it was taken for.
  public var change: String
  /// What was wrong before.
  public var faults: [Fault]
}
