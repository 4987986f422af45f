/// What a verb asks for beside its subject: the slots of its frames (lexicons/README.md, `verbs.tsv`) as sets, read once
/// from their text (`FrameSource.needs(ofVerb:)`).
///
/// All of the analysis that asks what a verb must or may have asks this table and never the text of a frame. A verb may
/// have what *some* frame has, and must have what *every* frame has; of a verb that nobody knows neither holds, so that it
/// may have nothing and need have nothing (`isKnown`). Which of several questions is meant matters most where two slots
/// are named: `mayHave([.accusative, .dative])` wants both in one frame, `mayHave(oneOf:)` either of them.
public struct VerbNeeds: Sendable {
  /// Parts of a clause that a frame can ask for.
  public struct Slots: OptionSet, Sendable, Hashable {
    public let rawValue: UInt32

    public init(rawValue: UInt32) { self.rawValue = rawValue }

    private init(_ place: Int) { rawValue = 1 << UInt32(place) }

    public static let accusative = Slots(0)
    public static let dative = Slots(1)
    public static let genitive = Slots(2)
    /// „sich“ as the object, and as a dative.
    public static let reflexive = Slots(3)
    public static let reflexiveDative = Slots(4)
    /// An „es“ that stands for nothing or for what follows.
    public static let es = Slots(5)
    public static let dass = Slots(6)
    public static let ob = Slots(7)
    /// An infinitive with „zu“, or a phrase with the preposition, which such a verb mostly takes as well: „neigt zu
    /// Fehlern“, „neigt dazu, Fehler zu machen“.
    public static let zu = Slots(8)
    public static let infinitive = Slots(9)
    /// An adjective that says what the subject or the object is.
    public static let adjective = Slots(10)
    public static let als = Slots(11)
    public static let wie = Slots(12)
    public static let direction = Slots(13)
    public static let place = Slots(14)
    /// Any other preposition; which one is told by `Frame.openers`.
    public static let preposition = Slots(15)

    /// What is said, asked or planned, as a clause.
    public static let clauses: Slots = [.dass, .ob, .zu]
    /// The object, or a clause or an infinitive in its place.
    public static let objects: Slots = [.accusative, .dass, .ob, .infinitive, .zu]

    /// By the names that the frames give them; any other name is a preposition.
    static let byName: [String: Slots] = [
      "a": .accusative, "d": .dative, "g": .genitive, "r": .reflexive, "rd": .reflexiveDative, "es": .es,
      "dass": .dass, "ob": .ob, "zu": .zu, "inf": .infinitive, "adj": .adjective, "als": .als, "wie": .wie,
      "dir": .direction, "loc": .place,
    ]
  }

  /// One frame.
  public struct Frame: Sendable {
    public let slots: Slots
    /// The words that open a phrase it asks for, without their case: prepositions, „als“, „wie“.
    public let openers: [String]

    init(_ names: [String]) {
      var (slots, openers): (Slots, [String]) = ([], [])
      for name in names {
        let slot = Slots.byName[name] ?? .preposition
        slots.formUnion(slot)
        if !slot.isDisjoint(with: [.preposition, .zu, .als, .wie]) {
          openers.append(String(name.prefix { $0 != "+" }))
        }
      }
      self.slots = slots
      self.openers = openers
    }
  }

  /// In the order of the data, the most usual last.
  public let frames: [Frame]
  /// What any of them has.
  private let possible: Slots

  /// - Parameter frames: the names of the slots (`["d", "a"]`, `["auf+a"]`, `["dass"]`).
  public init(_ frames: [[String]]) {
    self.frames = frames.map(Frame.init)
    possible = self.frames.reduce(into: []) { $0.formUnion($1.slots) }
  }

  /// Whether anything is known of the verb.
  public var isKnown: Bool { !frames.isEmpty }

  /// What the most usual frame has.
  public var usual: Slots { frames.last?.slots ?? [] }

  /// Some frame has all of these.
  public func mayHave(_ slots: Slots) -> Bool {
    possible.isSuperset(of: slots) && frames.contains { $0.slots.isSuperset(of: slots) }
  }

  /// Some frame has all of these and none of those.
  public func mayHave(_ slots: Slots, without others: Slots) -> Bool {
    possible.isSuperset(of: slots)
      && frames.contains { $0.slots.isSuperset(of: slots) && $0.slots.isDisjoint(with: others) }
  }

  /// Some frame has one of these at least.
  public func mayHave(oneOf slots: Slots) -> Bool { !possible.isDisjoint(with: slots) }

  /// Some frame has one of these at least and none of those.
  public func mayHave(oneOf slots: Slots, without others: Slots) -> Bool {
    mayHave(oneOf: slots)
      && frames.contains { !$0.slots.isDisjoint(with: slots) && $0.slots.isDisjoint(with: others) }
  }

  /// Some frame has nothing but these, or nothing at all.
  public func mayHave(atMost slots: Slots) -> Bool { frames.contains { $0.slots.isSubset(of: slots) } }

  /// Some frame has these and nothing else; without slots: the verb may stand alone with its subject.
  public func mayHaveOnly(_ slots: Slots) -> Bool {
    possible.isSuperset(of: slots) && frames.contains { $0.slots == slots }
  }

  /// Some frame has none of these.
  public func mayLack(_ slots: Slots) -> Bool { frames.contains { $0.slots.isDisjoint(with: slots) } }

  /// The verb is known, and every frame has one of these at least.
  public func mustHave(oneOf slots: Slots) -> Bool { isKnown && !mayLack(slots) }

  /// Some frame has a phrase that this word opens: a preposition, „als“, „wie“.
  public func mayHave(opener: String) -> Bool {
    mayHave(oneOf: [.preposition, .zu, .als, .wie]) && frames.contains { $0.openers.contains(opener) }
  }
}
