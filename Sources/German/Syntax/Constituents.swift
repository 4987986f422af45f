import Lexicon

/// An adjective before a noun, with its adverbs and complements („*von Russland* geforderte“).
public struct Attribute: Sendable {
  public var word: Int
  public var adverbs: [Int] = []
  public var complements: [NounPhrase] = []
  /// „die *zu* zahlende Summe“.
  public var zu: Int?
  /// „und“ before it, where adjectives are coordinated.
  public var coordinator: Int?
}

/// What a clause consists of beside its verbs, in the order of the text.
public enum Unit: Sendable {
  case phrase(NounPhrase)
  case adverb(Int)
  /// An uninflected adjective: predicative or adverbial, with adverbs before it.
  case adjective(Int, adverbs: [Int])
  case pronominalAdverb(Int)
  case negation(Int)
  case clause(Int)
  /// A word that fits nowhere.
  case word(Int)
  /// A mark of punctuation that is kept: colon, dash, bracket.
  case mark(Int)

  /// A noun phrase under a preposition.
  public var isPrepositional: Bool { if case .phrase(let phrase) = self { phrase.isPrepositional } else { false } }

  /// The noun phrase that may be in the nominative; nil for every other unit.
  public var nominative: NounPhrase? {
    guard case .phrase(let phrase) = self, phrase.mayBeNominative else { return nil }
    return phrase
  }
}

extension Unit {
  /// A phrase under this preposition.
  func leads(with preposition: String, _ words: [Word]) -> Bool {
    guard case .phrase(let phrase) = self, let own = phrase.preposition else { return false }
    return words[own].lower == preposition
  }
}

extension Sequence<Unit> {
  /// The noun phrases that may be in the nominative.
  var nominatives: some Sequence<NounPhrase> { lazy.compactMap(\.nominative) }
}

/// A clause: its verbs, what introduces it, and its other parts in order.
public struct Clause: Sendable {
  public enum Kind: Sendable, Equatable {
    case main, question, imperative
    /// „dass“, „weil“, „wenn“ …
    case subordinate
    case relative
    /// „ob“, „wer“, „wie“ … as part of another clause.
    case indirectQuestion
    /// zu + infinitive with or without „um“, „ohne“, „statt“.
    case infinitive
    /// „Vom Erfolg beflügelt, …“: a past participle with what belongs to it, before the clause whose subject it shares.
    case participle
    /// „Sollte er …“: a condition without a subordinator.
    case verbFirst
    /// No verb.
    case fragment
  }

  public var kind: Kind
  /// „und“, „aber“, „denn“ before the clause.
  public var coordinator: Int?
  /// The subordinator, or the words up to the relative or question word (a preposition before it included).
  public var introducer: [Int] = []
  public var finite: Int?
  /// All verbal words: finite, participles, infinitives, „zu“, separated prefix, in order of the text.
  public var verbs: [Int] = []
  public var units: [Unit] = []
  /// Number of units before the finite verb of a main clause.
  public var prefield = 0
  /// The clause that this one hangs on; nil for roots.
  public var parent: Int?
  /// The noun that a relative clause hangs on.
  public var antecedent: Int?
  /// The clause that this one is coordinated with and may share its subject or verb with.
  public var coordinatedWith: Int?
  /// What was said in quotation marks or before a reporting clause like „…, sagte Peskow“.
  public var reported: [Int] = []
  /// Somebody who is spoken to: „Hallo, *Chef*“.
  public internal(set) var isAddress = false
  public var words: Range<Int>

  init(kind: Kind, words: Range<Int>) {
    self.kind = kind
    self.words = words
  }

  /// Whether „es“ stands in the clause by itself, whatever for.
  public func hasEs(_ words: [Word]) -> Bool {
    units.contains { if case .phrase(let phrase) = $0 { words[phrase.head].lower == "es" } else { false } }
  }
}

/// A sentence understood: words with the readings chosen, and its clauses.
public struct SentenceAnalysis: Sendable {
  public var words: [Word]
  public var clauses: [Clause]
  /// Clauses that hang on no other, in order of the text; marks between them stand as fragments.
  public var roots: [Int]
  /// Words inside quotation marks: ranges of words, without the marks.
  public var quotations: [Range<Int>]
  /// What stands in brackets or between dashes, if it was taken out.
  public var insertions: [Insertion] = []
  /// It is a relative clause by itself, in brackets: its first word only stands again for what the clause hangs on.
  public internal(set) var repeatsAntecedent = false
  /// What is plainly wrong with it.
  public var faults: [Fault] = []
  /// By clause; empty where nothing was examined.
  var known: [ClauseFunctions] = []
  /// The decisions that were changed because the first analysis had faults.
  public var repairs: [Repair] = []
}

/// What the analysis asks about verbs and nouns that stands in the bilingual data: which parts they take.
///
/// Of objects alone, since it is handed on at every turn, and a reference is copied in a tenth of the time of any value.
public protocol FrameSource: AnyObject, Sendable {
  /// The slot lists of a verb's readings (`["a"]`, `["d", "a"]`, `["dass"]`), as the data has them.
  func frames(ofVerb key: String) -> [[String]]
  /// What they come to, which is all that most ask of a verb: kept by whoever can.
  func needs(ofVerb key: String) -> VerbNeeds
  /// The nouns that a reading of a verb asks for as its subject, where it asks for some.
  func actors(ofVerb key: String) -> [String]
  /// The nouns that a reading of a verb asks for as its object, where it asks for some.
  func objects(ofVerb key: String) -> [String]
  /// Whether a reading of a verb tells what somebody does with a group („eine Partei führen“).
  func isLed(ofVerb key: String) -> Bool
  /// Whether a noun takes a phrase with this preposition.
  func noun(_ key: String, governs preposition: String) -> Bool
  /// Whether these words, in small letters, make a group with a verb that has a slot, or with nil any group: „in der Lage“
  /// with „sein“ and the slot „zu“.
  func group(_ words: [String], with verb: String, takes slot: String?) -> Bool
}

extension FrameSource {
  public func needs(ofVerb key: String) -> VerbNeeds { VerbNeeds(frames(ofVerb: key)) }
  public func actors(ofVerb key: String) -> [String] { [] }
  public func objects(ofVerb key: String) -> [String] { [] }
  public func isLed(ofVerb key: String) -> Bool { false }
  public func group(_ words: [String], with verb: String, takes slot: String?) -> Bool { false }

  /// Whether a verb of one of these keys takes an impersonal es, and can have no other subject beside it: „es gibt einen
  /// Grund“, but „es fehlt ein Grund“.
  func takesFormalSubject(_ keys: [String]) -> Bool {
    keys.contains { key in
      let needs = needs(ofVerb: key)
      return needs.mayHave([.es, .accusative]) || needs.mayHaveOnly(.es)
    }
  }

  /// Whether a verb takes a question in the place of its object: „weiß, ob er kommt“.
  public func asks(_ key: String) -> Bool { needs(ofVerb: key).mayHave(.ob) }

  /// Whether no frame has an accusative while some has a dative.
  func takesDativeOnly(_ keys: [String]) -> Bool {
    takes(.dative, keys) && !takes(.accusative, keys)
  }

  /// Whether a frame of one of these verbs has all these slots.
  func takes(_ slots: VerbNeeds.Slots, _ keys: [String]) -> Bool {
    keys.contains { needs(ofVerb: $0).mayHave(slots) }
  }

  /// Likewise of the readings of one verb.
  func takes(_ slots: VerbNeeds.Slots, _ readings: [Reading]) -> Bool {
    readings.contains { needs(ofVerb: $0.key).mayHave(slots) }
  }

  /// Whether a verb of one of these keys takes a clause of a kind („dass“, „ob“, „zu“) beside what it has: a frame with an
  /// „es“ that announces the clause is one only where that stands there.
  func takesClause(_ slot: VerbNeeds.Slots, _ keys: [String], besideEs hasEs: Bool) -> Bool {
    keys.contains { needs(ofVerb: $0).mayHave(slot, without: hasEs ? [] : .es) }
  }

  /// Whether a verb of one of these keys takes an infinitive with „zu“.
  func takesInfinitive(_ keys: [String]) -> Bool { takes(.zu, keys) }

  /// Likewise of a noun, where the slot is „inf“: „der Plan, zu …“
  func nounTakesInfinitive(_ key: String) -> Bool { noun(key, governs: "inf") }

  /// Whether a word can be a verb that takes what it says or knows as a clause: „sagt, dass …“
  func takesContent(_ word: Word) -> Bool {
    word.readings.contains { $0.wordClass == .verb && needs(ofVerb: $0.key).mayHave(.dass) }
  }

  /// „macht Spaß“, „kostet Kraft“: the verb takes the noun as its object by name, or concerns what somebody has or does.
  func takesByName(_ verb: Reading, _ noun: String) -> Bool {
    verb.verbGroups.contains(.concerns) || objects(ofVerb: verb.key).contains(noun)
  }

  /// Whether the frames are known, and none can do without an object or a clause in its place.
  func needsObject(_ keys: [String]) -> Bool {
    keys.allSatisfy { needs(ofVerb: $0).mustHave(oneOf: .objects) }
  }

  /// Whether some frame has neither an object in the accusative nor a clause in its place.
  public func canLackObject(_ keys: [String]) -> Bool {
    keys.contains { needs(ofVerb: $0).mayLack(.objects) }
  }
}
