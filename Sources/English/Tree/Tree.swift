import Text

/// The byte ranges of the source that a piece of English came from, in any order; empty for words that English adds.
public typealias SourceRanges = [ByteRange]

/// Anything that can stand in a slot of the tree. The tree says what is meant and in which order the caller wants
/// free parts; word order within clauses, agreement, inflection and punctuation are the generator's.
public indirect enum Phrase: Sendable, Equatable {
  case noun(NounPhrase)
  case clause(Clause)
  case adjective(AdjectivePhrase)
  case adverb(AdverbPhrase)
  case prepositional(PrepositionalPhrase)
  case coordination(Coordination)
  case literal(Literal)
  /// Put into quotation marks, or reported by a clause of saying.
  case quotation(Quotation)
  /// Set off from what surrounds it by commas, dashes or round brackets.
  case parenthetical(Parenthetical)
  /// Pieces one after the other, joined by spaces alone.
  case sequence([Phrase])
}

/// A word or group of words that does not inflect: conjunctions, prepositions, particles.
public struct Word: Sendable, Equatable, ExpressibleByStringLiteral {
  public var text: String
  public var source: SourceRanges

  public init(_ text: String, source: SourceRanges = []) {
    self.text = text
    self.source = source
  }

  public init(stringLiteral value: String) { self.init(value) }
}

/// Text that goes into the output as it is: numbers, unknown words, addresses.
public struct Literal: Sendable, Equatable, ExpressibleByStringLiteral {
  public var text: String
  public var source: SourceRanges
  /// False where it is glued to the word before it (`%`).
  public var spaceBefore: Bool
  /// True where the first letter must stay as it is even at the start of a sentence (`iPhone`).
  public var keepsCase: Bool

  public init(_ text: String, source: SourceRanges = [], spaceBefore: Bool = true, keepsCase: Bool = false) {
    self.text = text
    self.source = source
    self.spaceBefore = spaceBefore
    self.keepsCase = keepsCase
  }

  public init(stringLiteral value: String) { self.init(value) }
}

/// A prepositional phrase; without an object a bare particle or stranded preposition.
public struct PrepositionalPhrase: Sendable, Equatable {
  public var preposition: Word
  public var object: Phrase?
  /// What stands before the preposition (`shortly` before, `two days` after).
  public var modifiers: [Phrase]

  public init(_ preposition: Word, _ object: Phrase? = nil, modifiers: [Phrase] = []) {
    self.preposition = preposition
    self.object = object
    self.modifiers = modifiers
  }
}

/// Items joined by commas and a conjunction.
///
/// A clause after the first without a subject of its own shares that of the first: it agrees with it, and if it is
/// declarative, it is joined without a comma.
public struct Coordination: Sendable, Equatable {
  public var items: [Phrase]
  /// `and`, `or`, `but`, `as well as`; nil joins by commas alone.
  public var conjunction: Word?
  /// The first half of a pair: `both`, `either`, `neither`, `not only`.
  public var opener: Word?
  /// A comma before the conjunction; nil means: only between clauses that have each a subject.
  public var comma: Bool?
  /// All items describe one thing or person, so that the whole is as singular as the last: the author and former minister.
  public var isOne: Bool

  public init(
    _ items: [Phrase], conjunction: Word? = "and", opener: Word? = nil, comma: Bool? = nil, isOne: Bool = false
  ) {
    self.isOne = isOne
    self.items = items
    self.conjunction = conjunction
    self.opener = opener
    self.comma = comma
  }
}

/// Quoted or reported words, with the clause that reports them.
public struct Quotation: Sendable, Equatable {
  public enum Position: Sendable, Equatable {
    /// „…“, Peskov said.
    case after
    /// Peskov said: „…“
    case before
  }

  public var content: Phrase
  /// Whether quotation marks are put; false for reported speech without them (`He is ill, Peskov said.`).
  public var hasMarks: Bool
  /// The clause of saying, a declarative clause without its object.
  public var reporting: Clause?
  public var position: Position
  /// `?` or `!` that belongs to the quoted words. A full stop needs no mention.
  public var mark: FinalMark?

  public init(
    _ content: Phrase, hasMarks: Bool = true, reporting: Clause? = nil, position: Position = .after,
    mark: FinalMark? = nil
  ) {
    self.content = content
    self.hasMarks = hasMarks
    self.reporting = reporting
    self.position = position
    self.mark = mark
  }
}

/// An insertion.
public struct Parenthetical: Sendable, Equatable {
  public enum Delimiter: Sendable, Equatable { case commas, dashes, brackets }
  public var phrase: Phrase
  public var delimiter: Delimiter

  public init(_ phrase: Phrase, delimiter: Delimiter = .commas) {
    self.phrase = phrase
    self.delimiter = delimiter
  }
}

/// The mark at the end of a sentence.
public enum FinalMark: String, Sendable, Equatable {
  case period = "."
  case question = "?"
  case exclamation = "!"
  case colon = ":"
  case semicolon = ";"
  case ellipsis = "..."
  case none = ""
}

/// What is generated at once: the pieces of one sentence, mostly a single clause.
public struct EnglishSentence: Sendable, Equatable {
  public var content: [Phrase]
  public var mark: FinalMark
  /// False where the sentence continues something (after a colon, a cell of a table).
  public var capitalized: Bool
  /// Quotation marks that stand unpaired in the source because the quotation goes over several sentences.
  public var opensQuote: Bool
  public var closesQuote: Bool

  public init(
    _ content: [Phrase], mark: FinalMark = .period, capitalized: Bool = true, opensQuote: Bool = false,
    closesQuote: Bool = false
  ) {
    self.content = content
    self.mark = mark
    self.capitalized = capitalized
    self.opensQuote = opensQuote
    self.closesQuote = closesQuote
  }

  public init(_ clause: Clause, mark: FinalMark = .period) { self.init([.clause(clause)], mark: mark) }
}
