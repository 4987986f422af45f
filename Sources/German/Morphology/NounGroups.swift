import Lexicon

/// What grammar must know of some nouns beside their class (`de/noun-groups.tsv`).
public struct NounGroups: OptionSet, Sendable, Hashable {
  public let rawValue: UInt32

  public init(rawValue: UInt32) { self.rawValue = rawValue }

  public static let month = NounGroups(rawValue: 1)
  public static let weekday = NounGroups(rawValue: 2)
  /// A compound with a day of the week before it: „Sonntagabend“.
  public static let partOfWeekday = NounGroups(rawValue: 4)
  /// Stands in the accusative to say how long or when: „den ganzen Abend“.
  public static let duration = NounGroups(rawValue: 8)
  /// A unit of time that makes a quantity with „ein“, „halb“, „wenige“.
  public static let unit = NounGroups(rawValue: 16)
  /// Counts like a number behind an article: „rund ein Fünftel“.
  public static let count = NounGroups(rawValue: 32)
  /// What somebody said or holds: „nach Angaben“.
  public static let statement = NounGroups(rawValue: 64)
  /// A newspaper, an agency, a broadcaster: who is told something.
  public static let medium = NounGroups(rawValue: 128)
  /// Somebody who speaks for a medium: „der Chefredakteur der Zeitung“.
  public static let journalist = NounGroups(rawValue: 256)
  /// A part of the body, whose owner German tells by a dative: „brach sich das Bein“.
  public static let body = NounGroups(rawValue: 512)
  /// Opens a sentence without an article and names what something is there: „Grund ist …“, „Ziel ist es, …“.
  public static let part = NounGroups(rawValue: 1024)

  /// Speaks in the plural of all there is: „die Mieten steigen“ is rents, without an article.
  public static let general = NounGroups(rawValue: 2048)

  /// Speaks in the singular of all there is: „die Demokratie“ is democracy, without an article.
  public static let abstract = NounGroups(rawValue: 4096)

  /// What somebody has or does, with the owner before it in English: „der Tod des Sängers“ is the singer's death.
  public static let owned = NounGroups(rawValue: 8192)

  /// What bears a title that may stand behind it without quotation marks: „der Film Das Boot“.
  public static let titled = NounGroups(rawValue: 16384)

  /// Is one of several where it stands without an article: „ist Mitglied des Vorstands“ is a member.
  public static let oneOfSeveral = NounGroups(rawValue: 32768)

  /// Names what follows it without an article: „das Thema Asyl“ is the issue of asylum.
  public static let topic = NounGroups(rawValue: 65536)

  /// Whom or what only a woman has: „ihr Mann“ is her husband.
  public static let womans = NounGroups(rawValue: 131072)

  /// A place that acts like an office: „die Stadt ehrte …“, but „das Haus kaufte …“.
  public static let acting = NounGroups(rawValue: 262144)

  /// Leads somewhere, so that the goal behind it belongs to it: „endete die Fahrt nach Köln“.
  public static let journey = NounGroups(rawValue: 524288)

  /// How far one is ahead or behind, with its measure right before it: „sechs Punkte Vorsprung“ is a six-point lead.
  public static let gap = NounGroups(rawValue: 1_048_576)

  /// Bears the name of somebody or something, which English puts before it: „der Fall Epstein“ is the Epstein case.
  public static let eponym = NounGroups(rawValue: 2_097_152)

  static let names: [Substring: NounGroups] = [
    "month": .month, "weekday": .weekday, "duration": .duration, "unit": .unit, "count": .count, "body": .body,
    "statement": .statement, "medium": .medium, "journalist": .journalist,
    "part": .part, "general": .general, "abstract": .abstract, "owned": .owned, "titled": .titled,
    "one": .oneOfSeveral, "topic": .topic, "womans": .womans, "acting": .acting,
    "journey": .journey, "gap": .gap, "eponym": .eponym,
  ]
}

extension LexiconTable {
  /// The groups of a noun by its key.
  func groups(_ key: String) -> NounGroups {
    guard let row = row(key) else { return [] }
    return row.field(1).split(separator: " ").reduce(into: []) { $0.formUnion(NounGroups.names[$1] ?? []) }
  }
}
