/// What grammar must know of some adjectives, adverbs, quantities and prepositions beside their class
/// (`de/modifier-groups.tsv`).
public typealias ModifierGroups = GroupSet<ModifierGroup>

/// A group of adjectives, adverbs, quantities or prepositions.
public enum ModifierGroup: UInt8, WordGroup {

  /// Is said of a question: „unklar, ob er kommt“.
  case open

  /// What nobody is meant to become, so that „soll“ with it is a rumor: „soll krank sein“.
  case rumored

  /// How easily something is done: „leicht zu erklären“.
  case ease

  /// With it a general word means one case of it: „der nächste Krieg“.
  case singling

  /// Somebody or something in the dative may stand beside it: „der Partei treu“.
  case dative

  /// Has a measure before it: „drei Meter hoch“.
  case measured

  /// Says of a place behind it how far in, above or near: „tief in den Bergen“.
  case depth

  /// Thinks that what is told will come: „zuversichtlich, dass …“.
  case hopeful

  /// Tells what is done as a rule, or when.
  case habit

  /// Tells that what began before lasts until now: „bereits“.
  case lasting

  /// Tells how far above or below, ahead or behind: „deutlich über dem Durchschnitt“.
  case distance

  /// „auch“ and what means the same.
  case also

  /// A preposition that tells why or in spite of what: „wegen“, „trotz“.
  case reason

  /// How far something is so, also before a quantity: „ganz andere Gründe“.
  case entire

  /// Tells that there is one such holder of an office or role: „wurde neuer Trainer“ is the new coach.
  case sole

  /// Of a country or region, so that a place behind it is a town there: „im bayerischen Bamberg“.
  case regional

  /// Tells what would come about otherwise, or what one would like: „sonst“, „gern“, „fast“.
  case unreal

  /// Adds what was likewise said or done: „außerdem“, „zudem“.
  case adds

  /// What somebody is willing, able or bound to do: „bereit zu verhandeln“.
  case ready

  /// A participle with an entry of its own that tells what happened once, so that a year before it is when: „der 1952
  /// geborene Maler“.
  case happened

  /// A verb whose participle stands behind its noun in English where things are counted: „500 verkaufte Karten“.
  case tallied

  /// How only somebody is, or a group of persons: „Sie ist dankbar“.
  case personal

  /// Has an object beside its subject: „Die Leute sind es leid“.
  case object

  /// What somebody thinks of what a clause has just said: „Es wird gut, ist er überzeugt“.
  case certain

  /// How often something is so: „dauert oft drei Stunden“ is no shade of the number.
  case frequency

  /// How exactly a number or measure is meant: „rund 300 Einwohner“, „knapp ein Jahr“.
  case approximate

  /// Says that it is not quite so: „fast alle Flüge“, „beinahe hätte er verloren“.
  case almost

  /// How far what is counted lies apart: „die weltweit 1000 Mitarbeiter“.
  case extent

  /// By how much more or less: „deutlich mehr Einwohner“.
  case margin

  /// Tells since when or how long a quality has been one: „bisher unbekannte Arten“, but „gestern rote Rosen“ is when
  /// something was done.
  case standing

  /// At what time somebody is as old as is said: „der damals 21-Jährige“.
  case thenOrNow

  /// Opens a question, also one that leaves out its verb: „wer kommt und wer nicht“.
  case asking

  /// Takes one place, time or person out of several: „im Süden, vor allem in Bayern“.
  case example

  /// Tells of a time or an amount that it is early or late, much or little: „erst am Montag“.
  case shadesTime

  /// Up to the time that is spoken of, and so at the end: „bisher“, „bislang“.
  case untilNow

  /// Is still to come: „bald“, „in Zukunft“.
  case ahead

  /// Names the time to come at which something is planned, as a date does: „kommt morgen“.
  case appointed

  /// Tells of what is to be expected, so that a present beside it is the future: „endet voraussichtlich“.
  case foreseen

  /// While it is told of, so that a deed beside it is under way: „derzeit“.
  case now

  /// If it were not so: „sonst“.
  case otherwise

  /// From a time on that has been spoken of: „seitdem“.
  case since

  /// At a time that is over: „gestern“.
  case over

  /// How much an adjective behind its phrase is so: „ist sehr an der Sache interessiert“.
  case intense

  /// Which part of the day the hour before it is in: „8 Uhr abends“.
  case daytime

  /// The second half of the day: „8 Uhr abends“ is 20 Uhr.
  case afternoon

  /// Of a time: before that of which is spoken: „in den vergangenen Jahren“.
  case past

  /// Of a time: the one behind it: „im kommenden Jahr“.
  case coming

  /// All of it: „fast den ganzen Kuchen“, „über das gesamte Jahr“.
  case whole

  /// Looks like a participle and tells no deed: „Es gibt in Europa verschiedene Wege“.
  case timeless

  /// Names some of those who are spoken of: „20 Menschen, darunter zwei Kinder“.
  case inclusion

  /// Is said of a question that it counts or does not: „wichtig ist, wer kommt“, but „klug ist, wer wartet“.
  case matters

  /// Tells in which respect something is so: „körperlich und seelisch belastend“.
  case respect

  /// Singles out the subject right behind it, behind the verb as well: „dort wohnen fast nur Studenten“.
  case focusing

  /// What only a thing is: „gültig“, „baufällig“.
  case lifeless

  /// What somebody is who would know something: „gespannt, ob sie kommt“.
  case curious

  /// By the names that the table gives them.
  static let byName = namedByTable()

  public var tableName: String? {
    switch self {
    case .thenOrNow: "then"
    case .asking: "asks"
    case .shadesTime: "shades"
    default: caseName
    }
  }
}
