/// What grammar must know of some nouns beside their class (`de/noun-groups.tsv`).
public struct NounGroups: OptionSet, Sendable, Hashable {
  public let rawValue: UInt64

  public init(rawValue: UInt64) { self.rawValue = rawValue }

  public static let month = NounGroups(rawValue: 1 << 0)

  public static let weekday = NounGroups(rawValue: 1 << 1)

  /// A compound with a day of the week before it: „Sonntagabend“.
  public static let partOfWeekday = NounGroups(rawValue: 1 << 2)

  /// Stands in the accusative to say how long or when: „den ganzen Abend“.
  public static let duration = NounGroups(rawValue: 1 << 3)

  /// A unit of time that makes a quantity with „ein“, „halb“, „wenige“.
  public static let unit = NounGroups(rawValue: 1 << 4)

  /// Counts like a number behind an article: „rund ein Fünftel“.
  public static let count = NounGroups(rawValue: 1 << 5)

  /// What somebody said or holds: „nach Angaben“.
  public static let statement = NounGroups(rawValue: 1 << 6)

  /// A newspaper, an agency, a broadcaster: who is told something.
  public static let medium = NounGroups(rawValue: 1 << 7)

  /// Somebody who speaks for a medium: „der Chefredakteur der Zeitung“.
  public static let journalist = NounGroups(rawValue: 1 << 8)

  /// A part of the body, whose owner German tells by a dative: „brach sich das Bein“.
  public static let body = NounGroups(rawValue: 1 << 9)

  /// Opens a sentence without an article and names what something is there: „Grund ist …“, „Ziel ist es, …“.
  public static let part = NounGroups(rawValue: 1 << 10)

  /// Speaks in the plural of all there is: „die Mieten steigen“ is rents, without an article.
  public static let general = NounGroups(rawValue: 1 << 11)

  /// Speaks in the singular of all there is: „die Demokratie“ is democracy, without an article.
  public static let abstract = NounGroups(rawValue: 1 << 12)

  /// What somebody has or does, with the owner before it in English: „der Tod des Sängers“ is the singer's death.
  public static let owned = NounGroups(rawValue: 1 << 13)

  /// What bears a title that may stand behind it without quotation marks: „der Film Das Boot“.
  public static let titled = NounGroups(rawValue: 1 << 14)

  /// Is one of several where it stands without an article: „ist Mitglied des Vorstands“ is a member.
  public static let oneOfSeveral = NounGroups(rawValue: 1 << 15)

  /// Names what follows it without an article: „das Thema Asyl“ is the issue of asylum.
  public static let topic = NounGroups(rawValue: 1 << 16)

  /// Whom or what only a woman has: „ihr Mann“ is her husband.
  public static let womans = NounGroups(rawValue: 1 << 17)

  /// A place or meeting that acts like an office: „die Stadt ehrte …“, „die Versammlung wählte …“, but „das Haus
  /// kaufte …“.
  public static let acting = NounGroups(rawValue: 1 << 18)

  /// Leads somewhere, so that the goal behind it belongs to it: „endete die Fahrt nach Köln“.
  public static let journey = NounGroups(rawValue: 1 << 19)

  /// How far one is ahead or behind, with its measure right before it: „sechs Punkte Vorsprung“ is a six-point lead.
  public static let gap = NounGroups(rawValue: 1 << 20)

  /// Bears the name of somebody or something, which English puts before it: „der Fall Epstein“ is the Epstein case.
  public static let eponym = NounGroups(rawValue: 1 << 21)

  /// By what or whom something is said to be so, before „nach“: „der Reihe nach“.
  public static let standpoint = NounGroups(rawValue: 1 << 22)

  /// Names somebody by itself, without an article: „Mutter kommt“, „Gott weiß“.
  public static let address = NounGroups(rawValue: 1 << 23)

  /// Is called after its head, who stands behind „von“: „das Kabinett von Merkel“.
  public static let led = NounGroups(rawValue: 1 << 24)

  /// A place whose name stands behind it, in English with of: „die Stadt Kursk“.
  public static let locality = NounGroups(rawValue: 1 << 25)

  /// Multiplies the number before it: „drei Millionen junge Menschen“.
  public static let power = NounGroups(rawValue: 1 << 26)

  /// Is itself one, but what is counted may rule the verb: „eine Reihe von Häusern waren“.
  public static let plurality = NounGroups(rawValue: 1 << 27)

  /// What it measures or is of stands right behind it, as behind a unit: „Tausende Menschen“, „eine Art Vertrag“.
  public static let measures = NounGroups(rawValue: 1 << 28)

  /// Is hardly anything but a street, so that any word in -er before it is its name: „Rigaer Straße“.
  public static let road = NounGroups(rawValue: 1 << 29)

  /// May be a street behind a name in -er: „Potsdamer Platz“.
  public static let street = NounGroups(rawValue: 1 << 30)

  /// Which part of a time it was, without an article: „Anfang Mai“, „Ende 2023“.
  public static let stage = NounGroups(rawValue: 1 << 31)

  /// Takes its time, so that a span of time before it measures it: „drei Jahre Haft“, but „hatte vor drei Jahren
  /// Premiere“.
  public static let lasting = NounGroups(rawValue: 1 << 32)

  /// What companies rather than persons have: „steigerte seinen Umsatz“.
  public static let business = NounGroups(rawValue: 1 << 33)

  /// Whom or what only a person has: „seine Tochter“ is his, whatever the name before it is.
  public static let personal = NounGroups(rawValue: 1 << 34)

  /// An office that is told from others by its place: „die Polizei in Köln“.
  public static let authority = NounGroups(rawValue: 1 << 35)

  /// A state of things that is known by its place: „die Lage in Italien“.
  public static let situated = NounGroups(rawValue: 1 << 36)

  /// Bears a number that stands behind it: „Kapitel drei“.
  public static let numbered = NounGroups(rawValue: 1 << 37)

  /// A part, side or measure of what stands behind it, or its head, so that nothing owns it: „der Norden des Landes“.
  public static let portion = NounGroups(rawValue: 1 << 38)

  /// The other part of what was divided: „Die Hälfte lebt in Städten, der Rest auf dem Land“.
  public static let remainder = NounGroups(rawValue: 1 << 39)

  /// How something is done, with a clause or „auf“: „die Art, wie sie spielen“, „auf diese Weise“.
  public static let manner = NounGroups(rawValue: 1 << 40)

  /// What asks for an answer, which a question behind it is: „ein Rätsel ist, wer das war“.
  public static let question = NounGroups(rawValue: 1 << 41)

  /// Where something begins, before „an“: „von Anfang an“.
  public static let outset = NounGroups(rawValue: 1 << 42)

  /// A round number, which has nothing „von“ behind it but who does something: „von tausend“.
  public static let round = NounGroups(rawValue: 1 << 43)

  /// What is somebody's own, so that a genitive behind it is rather whom it is given to: „widmet sein Leben dieser
  /// Sache“.
  public static let possession = NounGroups(rawValue: 1 << 44)

  /// Says of what follows without an article what kind of word it is: „das Wort Krieg“.
  public static let term = NounGroups(rawValue: 1 << 45)

  /// By the names that the table gives them.
  static let byName: [Substring: NounGroups] = [
    "month": .month, "weekday": .weekday, "duration": .duration, "unit": .unit, "count": .count,
    "statement": .statement, "medium": .medium, "journalist": .journalist, "body": .body, "part": .part,
    "general": .general, "abstract": .abstract, "owned": .owned, "titled": .titled, "one": .oneOfSeveral,
    "topic": .topic, "womans": .womans, "acting": .acting, "journey": .journey, "gap": .gap, "eponym": .eponym,
    "standpoint": .standpoint, "address": .address, "led": .led, "locality": .locality, "power": .power,
    "plurality": .plurality, "measures": .measures, "road": .road, "street": .street, "stage": .stage,
    "lasting": .lasting, "business": .business, "personal": .personal, "authority": .authority, "situated": .situated,
    "numbered": .numbered, "portion": .portion, "term": .term,
    "remainder": .remainder, "manner": .manner, "question": .question, "outset": .outset, "round": .round,
    "possession": .possession,
  ]
}
