/// What grammar must know of some verbs beside their frames (`de/verb-groups.tsv`).
public struct VerbGroups: OptionSet, Sendable, Hashable {
  public let rawValue: UInt64

  public init(rawValue: UInt64) { self.rawValue = rawValue }

  /// What it tells comes over somebody or something, so that its subject is rather a thing or an event.
  public static let affects = VerbGroups(rawValue: 1 << 0)

  /// What it tells of is still to come: „hoffen“, „fürchten“.
  public static let expects = VerbGroups(rawValue: 1 << 1)

  /// A main clause behind it is what is said or thought.
  public static let tells = VerbGroups(rawValue: 1 << 2)

  /// Somebody speaks: a name stands beside it without an article.
  public static let says = VerbGroups(rawValue: 1 << 3)

  /// What newspapers do beside saying: „melden“.
  public static let publishes = VerbGroups(rawValue: 1 << 4)

  /// Time is what it takes, saves or loses: „brauchte zwei Stunden“.
  public static let spends = VerbGroups(rawValue: 1 << 5)

  /// Tells what is so, not what is done, so that „soll“ with it is a rumor: „soll aus Bonn stammen“.
  public static let states = VerbGroups(rawValue: 1 << 6)

  /// Looks ahead by itself, so that its present is no future.
  public static let looks = VerbGroups(rawValue: 1 << 7)

  /// What it promises or announces comes later.
  public static let promises = VerbGroups(rawValue: 1 << 8)

  /// „ist zu sehen“ is what can be done.
  public static let perceives = VerbGroups(rawValue: 1 << 9)

  /// What one can do as a rule, so that „konnte“ with it is no deed: „konnte hören“.
  public static let senses = VerbGroups(rawValue: 1 << 10)

  /// Its „das“ or „was“ is what somebody has, does or wants, though it takes no clause: „was die Stadt bietet“.
  public static let concerns = VerbGroups(rawValue: 1 << 11)

  /// Takes an infinitive without „zu“, as auxiliaries do: „ging schlafen“.
  public static let takesInfinitive = VerbGroups(rawValue: 1 << 12)

  /// Takes a participle, as auxiliaries do: „blieb verschlossen“.
  public static let takesParticiple = VerbGroups(rawValue: 1 << 13)

  /// What it is about stands with „über“ beside who does it: „wird über den Antrag beraten“.
  public static let deliberates = VerbGroups(rawValue: 1 << 14)

  /// What readers are asked to do: „Man beachte …“.
  public static let asked = VerbGroups(rawValue: 1 << 15)

  /// Somebody gets what is its object, so that an owner behind that may be who gets it: „meldete den Vorfall der
  /// Polizei“.
  public static let gives = VerbGroups(rawValue: 1 << 16)

  /// Its „was“ is what comes of a thing, which is its subject: „was die Reform bringt“.
  public static let yields = VerbGroups(rawValue: 1 << 17)

  /// What nobody can be told to do: „Wenn Sie das tun, verlieren Sie Geld“.
  public static let involuntary = VerbGroups(rawValue: 1 << 18)

  /// Only persons do it, so that a relative clause speaks of one: „die Sprecherin der Behörde, die weinte“.
  public static let personal = VerbGroups(rawValue: 1 << 19)

  /// With „was“ in front it names the topic: „Was die Steuern betrifft, …“.
  public static let regards = VerbGroups(rawValue: 1 << 20)

  /// What it tells follows from what a clause has said, with „was“: „…, was zu Staus führte“.
  public static let entails = VerbGroups(rawValue: 1 << 21)

  /// A time does it, when it comes or is over: „Wenn der Sommer kommt, …“.
  public static let arrives = VerbGroups(rawValue: 1 << 22)

  /// Tells with „dazu“ what belongs to it: „Dazu gehört ein Garten“.
  public static let includes = VerbGroups(rawValue: 1 << 23)

  /// Says little by itself, so that a clause with „dass“ beside it is rarely what is said: „machen“, „kommen“.
  public static let light = VerbGroups(rawValue: 1 << 24)

  /// What things and events do rather than persons: „Er gilt ab Mai“.
  public static let lifeless = VerbGroups(rawValue: 1 << 25)

  /// What is open may be its subject, as a question: „Davon hängt ab, wer gewinnt“.
  public static let hinges = VerbGroups(rawValue: 1 << 26)

  /// By the names that the table gives them.
  static let byName: [Substring: VerbGroups] = [
    "affects": .affects, "expects": .expects, "tells": .tells, "says": .says, "publishes": .publishes,
    "spends": .spends, "states": .states, "looks": .looks, "promises": .promises, "perceives": .perceives,
    "senses": .senses, "concerns": .concerns, "infinitive": .takesInfinitive, "participle": .takesParticiple,
    "deliberates": .deliberates, "asked": .asked, "gives": .gives, "yields": .yields, "involuntary": .involuntary,
    "personal": .personal,
    "regards": .regards, "entails": .entails, "arrives": .arrives, "includes": .includes,
    "light": .light,
    "lifeless": .lifeless, "hinges": .hinges,
  ]
}
