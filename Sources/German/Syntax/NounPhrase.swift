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
    var postposition: Int?
    var focus: [Int] = []
    var modifiers: [Modifier] = []
    var close: [Int] = []
    var genitives: [NounPhrase] = []
    var prepositionals: [NounPhrase] = []
    var clauses: [Int] = []
    var appositions: [NounPhrase] = []
    var conjuncts: [Conjunct] = []
    var opener: Int?
    var comparison: [NounPhrase] = []
    var measures: [NounPhrase] = []
    var share: Int?
    var emphasis: Int?
  }

  /// Always one: phrases are copied at every turn, and an array is copied as one reference. Most phrases have nothing in it
  /// and share that of `plain`; what nearly all have, and what is asked for most, stands beside it.
  private var fields: [Fields]
  /// A noun, name, pronoun, numeral or nominalized adjective; nil where the phrase is a bare determiner.
  public var head: Int
  public var agreement: Agreement
  /// Indices plus one, 0 for none: a quarter of the room of optional numbers.
  private var prepositionNumber: Int32 = 0
  private var determinerNumber: Int32 = 0

  private static let plain = [Fields()]

  init(head: Int, agreement: Agreement) {
    fields = NounPhrase.plain
    self.head = head
    self.agreement = agreement
  }

  /// Whether phrases or clauses hang on it: most have none, and are told so without a look at each list of them.
  public var hasParts: Bool {
    !(fields[0].genitives.isEmpty && fields[0].prepositionals.isEmpty && fields[0].appositions.isEmpty
      && fields[0].comparison.isEmpty && fields[0].conjuncts.isEmpty && fields[0].clauses.isEmpty)
  }

  public var isPrepositional: Bool { prepositionNumber > 0 || fields[0].postposition != nil }

  /// Whether it may be subject or predicate: without a preposition, and in a form that is a nominative.
  public var mayBeNominative: Bool { !isPrepositional && agreement.allows(.nominative) }

  public var preposition: Int? {
    get { prepositionNumber > 0 ? Int(prepositionNumber) - 1 : nil }
    set { prepositionNumber = newValue.map { Int32($0 + 1) } ?? 0 }
  }
  public var postposition: Int? {
    _read { yield fields[0].postposition }
    _modify { yield &fields[0].postposition }
  }
  /// Adverbs before the phrase: „nur“, „auch“, „etwa“, „vor allem“, „rund“.
  public var focus: [Int] {
    _read { yield fields[0].focus }
    _modify { yield &fields[0].focus }
  }
  public var determiner: Int? {
    get { determinerNumber > 0 ? Int(determinerNumber) - 1 : nil }
    set { determinerNumber = newValue.map { Int32($0 + 1) } ?? 0 }
  }
  public var modifiers: [Modifier] {
    _read { yield fields[0].modifiers }
    _modify { yield &fields[0].modifiers }
  }
  /// Names and numbers right behind the head: „Präsident *Putin*“, „Jahr *2022*“.
  public var close: [Int] {
    _read { yield fields[0].close }
    _modify { yield &fields[0].close }
  }
  public var genitives: [NounPhrase] {
    _read { yield fields[0].genitives }
    _modify { yield &fields[0].genitives }
  }
  public var prepositionals: [NounPhrase] {
    _read { yield fields[0].prepositionals }
    _modify { yield &fields[0].prepositionals }
  }
  /// Relative and other clauses on this noun: indices into the sentence’s clauses.
  public var clauses: [Int] {
    _read { yield fields[0].clauses }
    _modify { yield &fields[0].clauses }
  }
  public var appositions: [NounPhrase] {
    _read { yield fields[0].appositions }
    _modify { yield &fields[0].appositions }
  }
  public var conjuncts: [Conjunct] {
    _read { yield fields[0].conjuncts }
    _modify { yield &fields[0].conjuncts }
  }
  /// „weder“, „sowohl“, „entweder“ before a coordination.
  public var opener: Int? {
    _read { yield fields[0].opener }
    _modify { yield &fields[0].opener }
  }
  public var comparison: [NounPhrase] {
    _read { yield fields[0].comparison }
    _modify { yield &fields[0].comparison }
  }
  /// „davon“ behind a number or quantity.
  public var share: Int? {
    _read { yield fields[0].share }
    _modify { yield &fields[0].share }
  }
  /// „selbst“ behind what it stresses: „wir *selbst*“.
  public var emphasis: Int? {
    _read { yield fields[0].emphasis }
    _modify { yield &fields[0].emphasis }
  }
  /// How long before or after: „*drei Tage* nach der Wahl“. At most one.
  public var measures: [NounPhrase] {
    _read { yield fields[0].measures }
    _modify { yield &fields[0].measures }
  }
}
