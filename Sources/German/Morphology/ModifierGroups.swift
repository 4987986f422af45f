/// What grammar must know of some adjectives, adverbs, quantities and prepositions beside their class
/// (`de/modifier-groups.tsv`).
public struct ModifierGroups: OptionSet, Sendable, Hashable {
  public let rawValue: UInt64

  public init(rawValue: UInt64) { self.rawValue = rawValue }

  /// Is said of a question: „unklar, ob er kommt“.
  public static let open = ModifierGroups(rawValue: 1 << 0)

  /// What nobody is meant to become, so that „soll“ with it is a rumor: „soll krank sein“.
  public static let rumored = ModifierGroups(rawValue: 1 << 1)

  /// How easily something is done: „leicht zu erklären“.
  public static let ease = ModifierGroups(rawValue: 1 << 2)

  /// With it a general word means one case of it: „der nächste Krieg“.
  public static let singling = ModifierGroups(rawValue: 1 << 3)

  /// Has a measure before it: „drei Meter hoch“.
  public static let measured = ModifierGroups(rawValue: 1 << 4)

  /// Thinks that what is told will come: „zuversichtlich, dass …“.
  public static let hopeful = ModifierGroups(rawValue: 1 << 5)

  /// Tells what is done as a rule, or when.
  public static let habit = ModifierGroups(rawValue: 1 << 6)

  /// Tells that what began before lasts until now: „bereits“.
  public static let lasting = ModifierGroups(rawValue: 1 << 7)

  /// Tells how far above or below, ahead or behind: „deutlich über dem Durchschnitt“.
  public static let distance = ModifierGroups(rawValue: 1 << 8)

  /// „auch“ and what means the same.
  public static let also = ModifierGroups(rawValue: 1 << 9)

  /// A preposition that tells why or in spite of what: „wegen“, „trotz“.
  public static let reason = ModifierGroups(rawValue: 1 << 10)

  /// How far something is so, also before a quantity: „ganz andere Gründe“.
  public static let entire = ModifierGroups(rawValue: 1 << 11)

  /// Tells that there is one such holder of an office or role: „wurde neuer Trainer“ is the new coach.
  public static let sole = ModifierGroups(rawValue: 1 << 12)

  /// Of a country or region, so that a place behind it is a town there: „im bayerischen Bamberg“.
  public static let regional = ModifierGroups(rawValue: 1 << 13)

  /// Tells what would come about otherwise, or what one would like: „sonst“, „gern“, „fast“.
  public static let unreal = ModifierGroups(rawValue: 1 << 14)

  /// What somebody is willing, able or bound to do: „bereit zu verhandeln“.
  public static let ready = ModifierGroups(rawValue: 1 << 15)

  /// A participle with an entry of its own that tells what happened once, so that a year before it is when: „der 1952
  /// geborene Maler“.
  public static let happened = ModifierGroups(rawValue: 1 << 16)

  /// Has an object beside its subject: „Die Leute sind es leid“.
  public static let object = ModifierGroups(rawValue: 1 << 17)

  /// What somebody thinks of what a clause has just said: „Es wird gut, ist er überzeugt“.
  public static let certain = ModifierGroups(rawValue: 1 << 18)

  /// By the names that the table gives them.
  static let byName: [Substring: ModifierGroups] = [
    "open": .open, "rumored": .rumored, "ease": .ease, "singling": .singling, "measured": .measured,
    "hopeful": .hopeful, "habit": .habit, "lasting": .lasting, "distance": .distance, "also": .also,
    "reason": .reason, "entire": .entire, "sole": .sole, "regional": .regional, "unreal": .unreal, "ready": .ready,
    "happened": .happened, "object": .object, "certain": .certain,
  ]
}
