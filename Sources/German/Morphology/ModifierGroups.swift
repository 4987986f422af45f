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

  /// How often something is so: „dauert oft drei Stunden“ is no shade of the number.
  public static let frequency = ModifierGroups(rawValue: 1 << 19)

  /// How exactly a number or measure is meant: „rund 300 Einwohner“, „knapp ein Jahr“.
  public static let approximate = ModifierGroups(rawValue: 1 << 20)

  /// Says that it is not quite so: „fast alle Flüge“, „beinahe hätte er verloren“.
  public static let almost = ModifierGroups(rawValue: 1 << 21)

  /// How far what is counted lies apart: „die weltweit 1000 Mitarbeiter“.
  public static let extent = ModifierGroups(rawValue: 1 << 22)

  /// By how much more or less: „deutlich mehr Einwohner“.
  public static let margin = ModifierGroups(rawValue: 1 << 23)

  /// Tells since when or how long a quality has been one: „bisher unbekannte Arten“, but „gestern rote Rosen“ is when
  /// something was done.
  public static let standing = ModifierGroups(rawValue: 1 << 24)

  /// At what time somebody is as old as is said: „der damals 21-Jährige“.
  public static let thenOrNow = ModifierGroups(rawValue: 1 << 25)

  /// Opens a question, also one that leaves out its verb: „wer kommt und wer nicht“.
  public static let asking = ModifierGroups(rawValue: 1 << 26)

  /// Takes one place, time or person out of several: „im Süden, vor allem in Bayern“.
  public static let example = ModifierGroups(rawValue: 1 << 27)

  /// Tells of a time or an amount that it is early or late, much or little: „erst am Montag“.
  public static let shadesTime = ModifierGroups(rawValue: 1 << 28)

  /// Up to the time that is spoken of, and so at the end: „bisher“, „bislang“.
  public static let untilNow = ModifierGroups(rawValue: 1 << 29)

  /// Is still to come: „bald“, „in Zukunft“.
  public static let ahead = ModifierGroups(rawValue: 1 << 30)

  /// Names the time to come at which something is planned, as a date does: „kommt morgen“.
  public static let appointed = ModifierGroups(rawValue: 1 << 31)

  /// Tells of what is to be expected, so that a present beside it is the future: „endet voraussichtlich“.
  public static let foreseen = ModifierGroups(rawValue: 1 << 32)

  /// While it is told of, so that a deed beside it is under way: „derzeit“.
  public static let now = ModifierGroups(rawValue: 1 << 33)

  /// If it were not so: „sonst“.
  public static let otherwise = ModifierGroups(rawValue: 1 << 34)

  /// From a time on that has been spoken of: „seitdem“.
  public static let since = ModifierGroups(rawValue: 1 << 35)

  /// At a time that is over: „gestern“.
  public static let over = ModifierGroups(rawValue: 1 << 36)

  /// How much an adjective behind its phrase is so: „ist sehr an der Sache interessiert“.
  public static let intense = ModifierGroups(rawValue: 1 << 37)

  /// Which part of the day the hour before it is in: „8 Uhr abends“.
  public static let daytime = ModifierGroups(rawValue: 1 << 38)

  /// The second half of the day: „8 Uhr abends“ is 20 Uhr.
  public static let afternoon = ModifierGroups(rawValue: 1 << 39)

  /// Of a time: before that of which is spoken: „in den vergangenen Jahren“.
  public static let past = ModifierGroups(rawValue: 1 << 40)

  /// Of a time: the one behind it: „im kommenden Jahr“.
  public static let coming = ModifierGroups(rawValue: 1 << 41)

  /// All of it: „fast den ganzen Kuchen“, „über das gesamte Jahr“.
  public static let whole = ModifierGroups(rawValue: 1 << 42)

  /// Looks like a participle and tells no deed: „Es gibt in Europa verschiedene Wege“.
  public static let timeless = ModifierGroups(rawValue: 1 << 44)

  /// Names some of those who are spoken of: „20 Menschen, darunter zwei Kinder“.
  public static let inclusion = ModifierGroups(rawValue: 1 << 43)

  /// Is said of a question that it counts or does not: „wichtig ist, wer kommt“, but „klug ist, wer wartet“.
  public static let matters = ModifierGroups(rawValue: 1 << 45)

  /// By the names that the table gives them.
  static let byName: [Substring: ModifierGroups] = [
    "open": .open, "rumored": .rumored, "ease": .ease, "singling": .singling, "measured": .measured,
    "hopeful": .hopeful, "habit": .habit, "lasting": .lasting, "distance": .distance, "also": .also,
    "reason": .reason, "entire": .entire, "sole": .sole, "regional": .regional, "unreal": .unreal, "ready": .ready,
    "happened": .happened, "object": .object, "certain": .certain,
    "frequency": .frequency, "approximate": .approximate, "almost": .almost, "extent": .extent, "margin": .margin,
    "standing": .standing, "then": .thenOrNow, "asks": .asking, "example": .example, "shades": .shadesTime,
    "untilnow": .untilNow,
    "ahead": .ahead, "appointed": .appointed, "foreseen": .foreseen, "now": .now, "otherwise": .otherwise,
    "since": .since, "over": .over, "intense": .intense,
    "daytime": .daytime, "afternoon": .afternoon, "past": .past, "coming": .coming, "whole": .whole,
    "inclusion": .inclusion, "timeless": .timeless, "matters": .matters,
  ]
}
