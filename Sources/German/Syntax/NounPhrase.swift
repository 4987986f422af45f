/// A noun phrase or, with a preposition, a prepositional phrase. Numbers are indices into the sentence's words.
public struct NounPhrase: Sendable {
  public enum Modifier: Sendable {
    /// An inflected adjective or participle with what depends on it.
    case attribute(Attribute)
    case number(Int)
    /// A name written apart before its noun: `NASA Klimamodell`.
    case name(Int)
    /// `20 Prozent` before `mehr Geld`.
    case measure(NounPhrase)
    /// `Putins` before the noun.
    case genitive(NounPhrase)

    /// The word of a number.
    public var numberWord: Int? { if case .number(let index) = self { index } else { nil } }
  }

  public struct Conjunct: Sendable {
    /// Nil where only a comma joins.
    public var coordinator: Int?
    public var phrase: NounPhrase
    /// The second word of „als auch“, „sondern auch“.
    public var particle: Int?
  }

  private struct Fields: Sendable {
    var focus: [Int] = []
    var modifiers: [Modifier] = []
    var close: [Int] = []
    var genitives: [NounPhrase] = []
    var prepositionals: [NounPhrase] = []
    var clauses: [Int] = []
    var appositions: [NounPhrase] = []
    var conjuncts: [Conjunct] = []
    var comparison: [NounPhrase] = []
    var measures: [NounPhrase] = []
    // Indices plus one, 0 for none: optional numbers would take four times the room, and what takes more than 112 bytes is
    // slow to allot.
    var postpositionNumber: Int32 = 0
    var openerNumber: Int32 = 0
    var shareNumber: Int32 = 0
    var emphasisNumber: Int32 = 0
  }

  private static func index(_ number: Int32) -> Int? { number > 0 ? Int(number) - 1 : nil }
  private static func number(_ index: Int?) -> Int32 { index.map { Int32($0 + 1) } ?? 0 }

  /// In a box, since phrases are copied at every turn, and so as one reference. A list of one would do as well, but before
  /// a loop that might write into it the compiler makes it the loop's own, whether anything is written or not.
  ///
  /// What is in it changes only through a phrase that alone holds it (`own`).
  private final class Box: @unchecked Sendable {
    @exclusivity(unchecked) var fields: Fields

    init(_ fields: Fields) { self.fields = fields }
  }

  /// Most phrases have nothing in it and share that of `plain`; what nearly all have, and what is asked for most, stands
  /// beside it.
  private var box: Box
  /// A noun, name, pronoun, numeral or nominalized adjective; nil where the phrase is a bare determiner.
  public var head: Int
  public var agreement: Agreement
  /// Indices plus one, 0 for none, likewise.
  private var prepositionNumber: Int32 = 0
  private var determinerNumber: Int32 = 0

  private static let plain = Box(Fields())

  init(head: Int, agreement: Agreement) {
    box = NounPhrase.plain
    self.head = head
    self.agreement = agreement
  }

  /// Before it is written to.
  private mutating func own() {
    if !isKnownUniquelyReferenced(&box) { box = Box(box.fields) }
  }

  /// Whether phrases or clauses hang on it: most have none, and are told so without a look at each list of them.
  public var hasParts: Bool {
    !(box.fields.genitives.isEmpty && box.fields.prepositionals.isEmpty && box.fields.appositions.isEmpty
      && box.fields.comparison.isEmpty && box.fields.conjuncts.isEmpty && box.fields.clauses.isEmpty)
  }

  public var isPrepositional: Bool { prepositionNumber > 0 || box.fields.postpositionNumber > 0 }

  /// Whether it may be subject or predicate: without a preposition, and in a form that is a nominative.
  public var mayBeNominative: Bool { !isPrepositional && agreement.allows(.nominative) }

  public var preposition: Int? {
    get { NounPhrase.index(prepositionNumber) }
    set { prepositionNumber = NounPhrase.number(newValue) }
  }
  public var postposition: Int? {
    get { NounPhrase.index(box.fields.postpositionNumber) }
    set {
      own()
      box.fields.postpositionNumber = NounPhrase.number(newValue)
    }
  }
  /// Adverbs before the phrase: „nur“, „auch“, „etwa“, „vor allem“, „rund“.
  public var focus: [Int] {
    _read { yield box.fields.focus }
    _modify {
      own()
      yield &box.fields.focus
    }
  }
  public var determiner: Int? {
    get { NounPhrase.index(determinerNumber) }
    set { determinerNumber = NounPhrase.number(newValue) }
  }
  public var modifiers: [Modifier] {
    _read { yield box.fields.modifiers }
    _modify {
      own()
      yield &box.fields.modifiers
    }
  }
  /// Names and numbers right behind the head: „Präsident *Putin*“, „Jahr *2022*“.
  public var close: [Int] {
    _read { yield box.fields.close }
    _modify {
      own()
      yield &box.fields.close
    }
  }
  public var genitives: [NounPhrase] {
    _read { yield box.fields.genitives }
    _modify {
      own()
      yield &box.fields.genitives
    }
  }
  public var prepositionals: [NounPhrase] {
    _read { yield box.fields.prepositionals }
    _modify {
      own()
      yield &box.fields.prepositionals
    }
  }
  /// Relative and other clauses on this noun: indices into the sentence’s clauses.
  public var clauses: [Int] {
    _read { yield box.fields.clauses }
    _modify {
      own()
      yield &box.fields.clauses
    }
  }
  public var appositions: [NounPhrase] {
    _read { yield box.fields.appositions }
    _modify {
      own()
      yield &box.fields.appositions
    }
  }
  public var conjuncts: [Conjunct] {
    _read { yield box.fields.conjuncts }
    _modify {
      own()
      yield &box.fields.conjuncts
    }
  }
  /// „weder“, „sowohl“, „entweder“ before a coordination.
  public var opener: Int? {
    get { NounPhrase.index(box.fields.openerNumber) }
    set {
      own()
      box.fields.openerNumber = NounPhrase.number(newValue)
    }
  }
  public var comparison: [NounPhrase] {
    _read { yield box.fields.comparison }
    _modify {
      own()
      yield &box.fields.comparison
    }
  }
  /// „davon“ behind a number or quantity.
  public var share: Int? {
    get { NounPhrase.index(box.fields.shareNumber) }
    set {
      own()
      box.fields.shareNumber = NounPhrase.number(newValue)
    }
  }
  /// „selbst“ behind what it stresses: „wir *selbst*“.
  public var emphasis: Int? {
    get { NounPhrase.index(box.fields.emphasisNumber) }
    set {
      own()
      box.fields.emphasisNumber = NounPhrase.number(newValue)
    }
  }
  /// How long before or after: „*drei Tage* nach der Wahl“. At most one.
  public var measures: [NounPhrase] {
    _read { yield box.fields.measures }
    _modify {
      own()
      yield &box.fields.measures
    }
  }
}
