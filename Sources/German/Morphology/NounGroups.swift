/// What grammar must know of some nouns beside their class (`de/noun-groups.tsv`).
public typealias NounGroups = GroupSet<NounGroup>

/// A group of nouns.
public enum NounGroup: UInt8, WordGroup {

  case month

  case weekday

  /// A compound with a day of the week before it: „Sonntagabend“.
  case partOfWeekday

  /// Stands in the accusative to say how long or when: „den ganzen Abend“.
  case duration

  /// A unit of time that makes a quantity with „ein“, „halb“, „wenige“.
  case unit

  /// Counts like a number behind an article: „rund ein Fünftel“.
  case count

  /// What somebody said or holds: „nach Angaben“.
  case statement

  /// A newspaper, an agency, a broadcaster: who is told something.
  case medium

  /// A photo, a film, a map: it shows people, who do not show it.
  case depiction

  /// Somebody who speaks for a medium: „der Chefredakteur der Zeitung“.
  case journalist

  /// A part of the body, whose owner German tells by a dative: „brach sich das Bein“.
  case body

  /// Opens a sentence without an article and names what something is there: „Grund ist …“, „Ziel ist es, …“.
  case part

  /// Speaks in the plural of all there is: „die Mieten steigen“ is rents, without an article.
  case general

  /// Speaks in the singular of all there is: „die Demokratie“ is democracy, without an article.
  case abstract

  /// What somebody has or does, with the owner before it in English: „der Tod des Sängers“ is the singer's death.
  case owned

  /// What bears a title that may stand behind it without quotation marks: „der Film Das Boot“.
  case titled

  /// Is one of several where it stands without an article: „ist Mitglied des Vorstands“ is a member.
  case oneOfSeveral

  /// Names what follows it without an article: „das Thema Asyl“ is the issue of asylum.
  case topic

  /// Whom or what only a woman has: „ihr Mann“ is her husband.
  case womans

  /// A place or meeting that acts like an office: „die Stadt ehrte …“, „die Versammlung wählte …“, but „das Haus
  /// kaufte …“.
  case acting

  /// Leads somewhere, so that the goal behind it belongs to it: „endete die Fahrt nach Köln“.
  case journey

  /// Counts in a contest: „die meisten Stimmen“ are the most votes.
  case score

  /// How far one is ahead or behind, with its measure right before it: „sechs Punkte Vorsprung“ is a six-point lead.
  case gap

  /// Bears the name of somebody or something, which English puts before it: „der Fall Epstein“ is the Epstein case.
  case eponym

  /// Has in it what a clause in the subjunctive behind it says: „wies die Kritik zurück, die Zahlen seien falsch“.
  case holding

  /// By what or whom something is said to be so, before „nach“: „der Reihe nach“.
  case standpoint

  /// Names somebody by itself, without an article: „Mutter kommt“, „Gott weiß“.
  case address

  /// Is called after its head, who stands behind „von“: „das Kabinett von Merkel“.
  case led

  /// A place whose name stands behind it, in English with of: „die Stadt Kursk“.
  case locality

  /// Multiplies the number before it: „drei Millionen junge Menschen“.
  case power

  /// Is itself one, but what is counted may rule the verb: „eine Reihe von Häusern waren“.
  case plurality

  /// What it measures or is of stands right behind it, as behind a unit: „Tausende Menschen“, „eine Art Vertrag“.
  case measures

  /// Is hardly anything but a street, so that any word in -er before it is its name: „Rigaer Straße“.
  case road

  /// May be a street behind a name in -er: „Potsdamer Platz“.
  case street

  /// Which part of a time it was, without an article: „Anfang Mai“, „Ende 2023“.
  case stage

  /// Takes its time, so that a span of time before it measures it: „drei Jahre Haft“, but „hatte vor drei Jahren
  /// Premiere“.
  case lasting

  /// What companies rather than persons have: „steigerte seinen Umsatz“.
  case business

  /// Whom or what only a person has: „seine Tochter“ is his, whatever the name before it is.
  case personal

  /// An office that is told from others by its place: „die Polizei in Köln“.
  case authority

  /// A state of things that is known by its place: „die Lage in Italien“.
  case situated

  /// Bears a number that stands behind it: „Kapitel drei“.
  case numbered

  /// A part, side or measure of what stands behind it, or its head, so that nothing owns it: „der Norden des Landes“.
  case portion

  /// The other part of what was divided: „Die Hälfte lebt in Städten, der Rest auf dem Land“.
  case remainder

  /// How something is done, with a clause or „auf“: „die Art, wie sie spielen“, „auf diese Weise“.
  case manner

  /// What asks for an answer, which a question behind it is: „ein Rätsel ist, wer das war“.
  case question

  /// Is denied with no rather than not: „kein Zufall“ is no coincidence.
  case emphatic

  /// In or under what, without an article, only things are or come: „in Betrieb“, „unter Denkmalschutz“.
  case state

  /// Where something begins, before „an“: „von Anfang an“.
  case outset

  /// A round number, which has nothing „von“ behind it but who does something: „von tausend“.
  case round

  /// What is somebody's own, so that a genitive behind it is rather whom it is given to: „widmet sein Leben dieser
  /// Sache“.
  case possession

  /// Says of what stuff what follows without an article is: „das Gas Methan“.
  case kind

  /// Says of what follows without an article what kind of word it is: „das Wort Krieg“.
  case term

  /// What somebody has said or written, which demands or criticizes as he does: „Die Resolution kritisiert Moskau“.
  case utterance

  /// What something came of, which is told rather than planned: „Das Motiv soll Eifersucht sein“.
  case cause
  /// What allows and forbids: „nach dem Gesetz dürften nur Ärzte helfen“.
  case norm

  /// What somebody has or does as something, behind whose it is: „in ihrer Zeit als Ministerin“.
  case capacity

  /// An office that one person holds, who stands behind it: „das Amt der Vorsitzenden“.
  case post

  /// By the names that the table gives them.
  static let byName = namedByTable()

  public var tableName: String? {
    switch self {
    // worked out from the word
    case .partOfWeekday: nil
    case .oneOfSeveral: "one"
    default: caseName
    }
  }
}
