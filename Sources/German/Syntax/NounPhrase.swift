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
    var preposition: Int?
    var postposition: Int?
    var focus: [Int] = []
    var determiner: Int?
    var modifiers: [Modifier] = []
    var head: Int
    var agreement: Agreement
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

  /// Always one: phrases are copied at every turn, and an array is copied as one reference.
  private var fields: [Fields]

  init(head: Int, agreement: Agreement) { fields = [Fields(head: head, agreement: agreement)] }

  public var isPrepositional: Bool { fields[0].preposition != nil || fields[0].postposition != nil }

  /// Whether it may be subject or predicate: without a preposition, and in a form that is a nominative.
  public var mayBeNominative: Bool { !isPrepositional && agreement.allows(.nominative) }

  public var preposition: Int? {
    _read { yield fields[0].preposition }
    _modify { yield &fields[0].preposition }
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
    _read { yield fields[0].determiner }
    _modify { yield &fields[0].determiner }
  }
  public var modifiers: [Modifier] {
    _read { yield fields[0].modifiers }
    _modify { yield &fields[0].modifiers }
  }
  /// A noun, name, pronoun, numeral or nominalized adjective; nil where the phrase is a bare determiner.
  public var head: Int {
    _read { yield fields[0].head }
    _modify { yield &fields[0].head }
  }
  public var agreement: Agreement {
    _read { yield fields[0].agreement }
    _modify { yield &fields[0].agreement }
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
