import Lexicon
import Text

/// What grammar must know of some words beside their class (`de/noun-groups.tsv`, `verb-groups.tsv`,
/// `modifier-groups.tsv`).
public struct WordGroups: OptionSet, Sendable, Hashable {
  public let rawValue: UInt64

  public init(rawValue: UInt64) { self.rawValue = rawValue }

  // MARK: - Nouns

  public static let month = WordGroups(rawValue: 1 << 0)
  public static let weekday = WordGroups(rawValue: 1 << 1)
  /// A compound with a day of the week before it: „Sonntagabend“.
  public static let partOfWeekday = WordGroups(rawValue: 1 << 2)
  /// Stands in the accusative to say how long or when: „den ganzen Abend“.
  public static let duration = WordGroups(rawValue: 1 << 3)
  /// A unit of time that makes a quantity with „ein“, „halb“, „wenige“.
  public static let unit = WordGroups(rawValue: 1 << 4)
  /// Counts like a number behind an article: „rund ein Fünftel“.
  public static let count = WordGroups(rawValue: 1 << 5)
  /// What somebody said or holds: „nach Angaben“.
  public static let statement = WordGroups(rawValue: 1 << 6)
  /// A newspaper, an agency, a broadcaster: who is told something.
  public static let medium = WordGroups(rawValue: 1 << 7)
  /// Somebody who speaks for a medium: „der Chefredakteur der Zeitung“.
  public static let journalist = WordGroups(rawValue: 1 << 8)
  /// A part of the body, whose owner German tells by a dative: „brach sich das Bein“.
  public static let body = WordGroups(rawValue: 1 << 9)
  /// Opens a sentence without an article and names what something is there: „Grund ist …“, „Ziel ist es, …“.
  public static let part = WordGroups(rawValue: 1 << 10)

  /// Speaks in the plural of all there is: „die Mieten steigen“ is rents, without an article.
  public static let general = WordGroups(rawValue: 1 << 11)

  /// Speaks in the singular of all there is: „die Demokratie“ is democracy, without an article.
  public static let abstract = WordGroups(rawValue: 1 << 12)

  /// What somebody has or does, with the owner before it in English: „der Tod des Sängers“ is the singer's death.
  public static let owned = WordGroups(rawValue: 1 << 13)

  /// What bears a title that may stand behind it without quotation marks: „der Film Das Boot“.
  public static let titled = WordGroups(rawValue: 1 << 14)

  /// Is one of several where it stands without an article: „ist Mitglied des Vorstands“ is a member.
  public static let oneOfSeveral = WordGroups(rawValue: 1 << 15)

  /// Names what follows it without an article: „das Thema Asyl“ is the issue of asylum.
  public static let topic = WordGroups(rawValue: 1 << 16)

  /// Whom or what only a woman has: „ihr Mann“ is her husband.
  public static let womans = WordGroups(rawValue: 1 << 17)

  /// A place or meeting that acts like an office: „die Stadt ehrte …“, „die Versammlung wählte …“, but „das Haus kaufte …“.
  public static let acting = WordGroups(rawValue: 1 << 18)

  /// Leads somewhere, so that the goal behind it belongs to it: „endete die Fahrt nach Köln“.
  public static let journey = WordGroups(rawValue: 1 << 19)

  /// How far one is ahead or behind, with its measure right before it: „sechs Punkte Vorsprung“ is a six-point lead.
  public static let gap = WordGroups(rawValue: 1 << 20)

  /// Bears the name of somebody or something, which English puts before it: „der Fall Epstein“ is the Epstein case.
  public static let eponym = WordGroups(rawValue: 1 << 21)

  /// By what or whom something is said to be so, before „nach“: „der Reihe nach“.
  public static let standpoint = WordGroups(rawValue: 1 << 22)

  /// Names somebody by itself, without an article: „Mutter kommt“, „Gott weiß“.
  public static let address = WordGroups(rawValue: 1 << 23)

  /// Is called after its head, who stands behind „von“: „das Kabinett von Merkel“.
  public static let led = WordGroups(rawValue: 1 << 24)

  /// A place whose name stands behind it, in English with of: „die Stadt Kursk“.
  public static let locality = WordGroups(rawValue: 1 << 25)

  /// Multiplies the number before it: „drei Millionen junge Menschen“.
  public static let power = WordGroups(rawValue: 1 << 26)

  /// Is itself one, but what is counted may rule the verb: „eine Reihe von Häusern waren“.
  public static let plurality = WordGroups(rawValue: 1 << 27)

  /// What it measures or is of stands right behind it, as behind a unit: „Tausende Menschen“, „eine Art Vertrag“.
  public static let measures = WordGroups(rawValue: 1 << 28)

  /// Is hardly anything but a street, so that any word in -er before it is its name: „Rigaer Straße“.
  public static let road = WordGroups(rawValue: 1 << 29)

  /// May be a street behind a name in -er: „Potsdamer Platz“.
  public static let street = WordGroups(rawValue: 1 << 30)

  /// Which part of a time it was, without an article: „Anfang Mai“, „Ende 2023“.
  public static let stage = WordGroups(rawValue: 1 << 31)

  // MARK: - Verbs

  /// What it tells comes over somebody or something, so that its subject is rather a thing or an event.
  public static let affects = WordGroups(rawValue: 1 << 32)

  /// What it tells of is still to come: „hoffen“, „fürchten“.
  public static let expects = WordGroups(rawValue: 1 << 33)

  /// A main clause behind it is what is said or thought.
  public static let tells = WordGroups(rawValue: 1 << 34)

  /// Somebody speaks: a name stands beside it without an article.
  public static let says = WordGroups(rawValue: 1 << 35)

  /// What newspapers do beside saying: „melden“.
  public static let publishes = WordGroups(rawValue: 1 << 36)

  /// Time is what it takes, saves or loses: „brauchte zwei Stunden“. (The bit is that of `eponym`, which no verb is.)
  public static let spends = eponym

  /// Tells what is so, not what is done, so that „soll“ with it is a rumor: „soll aus Bonn stammen“.
  public static let states = WordGroups(rawValue: 1 << 37)

  /// Looks ahead by itself, so that its present is no future.
  public static let looks = WordGroups(rawValue: 1 << 38)

  /// What it promises or announces comes later.
  public static let promises = WordGroups(rawValue: 1 << 39)

  /// „ist zu sehen“ is what can be done.
  public static let perceives = WordGroups(rawValue: 1 << 40)

  /// What one can do as a rule, so that „konnte“ with it is no deed: „konnte hören“.
  public static let senses = WordGroups(rawValue: 1 << 41)

  /// Its „das“ or „was“ is what somebody has, does or wants, though it takes no clause: „was die Stadt bietet“.
  public static let concerns = WordGroups(rawValue: 1 << 42)

  /// Takes an infinitive without „zu“, as auxiliaries do: „ging schlafen“.
  public static let takesInfinitive = WordGroups(rawValue: 1 << 43)

  /// Takes a participle, as auxiliaries do: „blieb verschlossen“.
  public static let takesParticiple = WordGroups(rawValue: 1 << 44)

  /// What it is about stands with „über“ beside who does it: „wird über den Antrag beraten“.
  public static let deliberates = WordGroups(rawValue: 1 << 61)

  /// What readers are asked to do: „Man beachte …“.
  public static let asked = WordGroups(rawValue: 1 << 62)

  /// Somebody gets what is its object, so that an owner behind that may be who gets it: „meldete den Vorfall der
  /// Polizei“. (The bit is that of `journey`, which no verb is.)
  public static let gives = journey

  /// Its „was“ is what comes of a thing, which is its subject: „was die Reform bringt“. (The bit is that of `gap`, which no
  /// verb is.)
  public static let yields = gap

  /// What nobody can be told to do: „Wenn Sie das tun, verlieren Sie Geld“. (The bit is that of `topic`, which no verb is.)
  public static let involuntary = topic

  /// What things and events do rather than persons: „Er gilt ab Mai“. (The bit is that of `road`, which no verb is.)
  public static let lifeless = road

  // MARK: - Adjectives, adverbs and other words

  /// Is said of a question: „unklar, ob er kommt“.
  public static let open = WordGroups(rawValue: 1 << 45)

  /// What nobody is meant to become, so that „soll“ with it is a rumor: „soll krank sein“.
  public static let rumored = WordGroups(rawValue: 1 << 46)

  /// How easily something is done: „leicht zu erklären“.
  public static let ease = WordGroups(rawValue: 1 << 47)

  /// With it a general word means one case of it: „der nächste Krieg“.
  public static let singling = WordGroups(rawValue: 1 << 48)

  /// Has a measure before it: „drei Meter hoch“.
  public static let measured = WordGroups(rawValue: 1 << 49)

  /// Thinks that what is told will come: „zuversichtlich, dass …“.
  public static let hopeful = WordGroups(rawValue: 1 << 50)

  /// Tells what is done as a rule, or when.
  public static let habit = WordGroups(rawValue: 1 << 51)

  /// Tells that what began before lasts until now: „bereits“. Of a noun: what takes its time, so that a span of time
  /// before it measures it: „drei Jahre Haft“, but „hatte vor drei Jahren Premiere“.
  public static let lasting = WordGroups(rawValue: 1 << 52)

  /// Tells how far above or below, ahead or behind: „deutlich über dem Durchschnitt“.
  public static let distance = WordGroups(rawValue: 1 << 53)

  /// „auch“ and what means the same.
  public static let also = WordGroups(rawValue: 1 << 54)

  /// A preposition that tells why or in spite of what: „wegen“, „trotz“.
  public static let reason = WordGroups(rawValue: 1 << 55)

  /// How far something is so, also before a quantity: „ganz andere Gründe“.
  public static let entire = WordGroups(rawValue: 1 << 56)

  /// Tells that there is one such holder of an office or role: „wurde neuer Trainer“ is the new coach.
  public static let sole = WordGroups(rawValue: 1 << 57)

  /// What companies rather than persons have: „steigerte seinen Umsatz“.
  public static let business = WordGroups(rawValue: 1 << 58)

  /// Whom or what only a person has: „seine Tochter“ is his, whatever the name before it is. Of a verb: what only persons
  /// do, so that a relative clause speaks of one: „die Sprecherin der Behörde, die weinte“.
  public static let personal = WordGroups(rawValue: 1 << 59)

  /// Of a country or region, so that a place behind it is a town there: „im bayerischen Bamberg“.
  public static let regional = WordGroups(rawValue: 1 << 60)

  /// Tells what would come about otherwise, or what one would like: „sonst“, „gern“, „fast“.
  public static let unreal = WordGroups(rawValue: 1 << 63)

  /// What somebody is willing, able or bound to do: „bereit zu verhandeln“. (The bit is that of `personal`, which no
  /// adjective is.)
  public static let ready = personal

  /// A participle with an entry of its own that tells what happened once, so that a year before it is when: „der 1952
  /// geborene Maler“. (The bit is that of `womans`, which no adjective is.)
  public static let happened = womans

  /// Has an object beside its subject: „Die Leute sind es leid“. (The bit is that of `topic`, which no adjective is.)
  public static let object = topic

  /// An office that is told from others by its place: „die Polizei in Köln“. (The bit is that of `regional`, which no noun
  /// is.)
  public static let authority = regional

  /// A state of things that is known by its place: „die Lage in Italien“. (The bit is that of `habit`, which no noun is.)
  public static let situated = habit

  /// Bears a number that stands behind it: „Kapitel drei“. (The bit is that of `open`, which no noun is.)
  public static let numbered = open

  /// What somebody thinks of what a clause has just said: „Es wird gut, ist er überzeugt“. (The bit is that of `gap`, which no
  /// adjective is.)
  public static let certain = gap

  /// A part, side or measure of what stands behind it, or its head, so that nothing owns it: „der Norden des Landes“. (The
  /// bit is that of `affects`, which no noun is.)
  public static let portion = affects

  /// The groups that a table under `lexicons/` may name, in order.
  public static func names(in path: String) -> [String] {
    let names: [Substring: WordGroups] =
      switch path {
      case "de/noun-groups.tsv": nouns
      case "de/verb-groups.tsv": verbs
      case "de/modifier-groups.tsv": modifiers
      default: [:]
      }
    return names.keys.map(String.init).sorted()
  }

  static let nouns: [Substring: WordGroups] = [
    "month": .month, "weekday": .weekday, "duration": .duration, "unit": .unit, "count": .count, "body": .body,
    "statement": .statement, "medium": .medium, "journalist": .journalist,
    "part": .part, "general": .general, "abstract": .abstract, "owned": .owned, "titled": .titled,
    "one": .oneOfSeveral, "topic": .topic, "womans": .womans, "acting": .acting,
    "journey": .journey, "gap": .gap, "eponym": .eponym, "standpoint": .standpoint, "address": .address,
    "led": .led, "locality": .locality, "power": .power, "plurality": .plurality, "measures": .measures, "road": .road,
    "stage": .stage, "authority": .authority, "situated": .situated, "portion": .portion,
    "street": .street, "business": .business, "personal": .personal, "lasting": .lasting,
    "numbered": .numbered,
  ]
  static let verbs: [Substring: WordGroups] = [
    "affects": .affects, "expects": .expects, "tells": .tells, "says": .says, "publishes": .publishes,
    "spends": .spends, "states": .states, "looks": .looks, "promises": .promises, "perceives": .perceives,
    "senses": .senses,
    "concerns": .concerns, "deliberates": .deliberates, "asked": .asked, "gives": .gives, "yields": .yields,
    "personal": .personal, "involuntary": .involuntary, "lifeless": .lifeless,
    "infinitive": .takesInfinitive, "participle": .takesParticiple,
  ]
  static let modifiers: [Substring: WordGroups] = [
    "open": .open, "rumored": .rumored, "ease": .ease, "singling": .singling, "measured": .measured,
    "hopeful": .hopeful, "ready": .ready, "certain": .certain,
    "habit": .habit, "lasting": .lasting, "distance": .distance, "also": .also, "reason": .reason,
    "entire": .entire,
    "sole": .sole, "regional": .regional, "unreal": .unreal, "happened": .happened,
    "object": .object,
  ]
}

/// The groups of words by key.
struct WordGroupTables: Sendable {
  private let nouns: LexiconTable
  private let verbs: LexiconTable
  private let modifiers: LexiconTable

  init(_ lexicons: Lexicons) {
    nouns = lexicons.table("de/noun-groups.tsv")
    verbs = lexicons.table("de/verb-groups.tsv")
    modifiers = lexicons.table("de/modifier-groups.tsv")
  }

  /// The groups of a word; none for names.
  func groups(_ key: String, _ wordClass: WordClass) -> WordGroups {
    switch wordClass {
    case .name: []
    case .noun: groups(nouns.row(key), WordGroups.nouns)
    case .verb: groups(verbs.row(key), WordGroups.verbs)
    default: groups(modifiers.row(key), WordGroups.modifiers)
    }
  }

  private func groups(_ row: LexiconRow?, _ names: [Substring: WordGroups]) -> WordGroups {
    guard let row else { return [] }
    return row.field(1).pieces(between: " ").reduce(into: []) { $0.formUnion(names[$1[...]] ?? []) }
  }
}
