/// What grammar must know of some verbs beside their frames (`de/verb-groups.tsv`).
public typealias VerbGroups = GroupSet<VerbGroup>

/// A group of verbs.
public enum VerbGroup: UInt8, WordGroup {

  /// What it tells comes over somebody or something, so that its subject is rather a thing or an event.
  case affects

  /// What it tells of is still to come: „hoffen“, „fürchten“.
  case expects

  /// A main clause behind it is what is said or thought.
  case tells

  /// Somebody speaks: a name stands beside it without an article.
  case says

  /// What newspapers do beside saying: „melden“.
  case publishes

  /// Time is what it takes, saves or loses: „brauchte zwei Stunden“.
  case spends

  /// Tells what is so, not what is done, so that „soll“ with it is a rumor: „soll aus Bonn stammen“.
  case states

  /// Where somebody lives or stays, which „soll“ tells as a rumor: „soll sich in Wien verstecken“.
  case abides

  /// Looks ahead by itself, so that its present is no future.
  case looks

  /// What it promises or announces comes later.
  case promises

  /// What one means to do, so that „wollen“ in its infinitive says nothing more: „plant, gehen zu wollen“.
  case intends

  /// „ist zu sehen“ is what can be done.
  case perceives

  /// What one can do as a rule, so that „konnte“ with it is no deed: „konnte hören“.
  case senses

  /// Its „das“ or „was“ is what somebody has, does or wants, though it takes no clause: „was die Stadt bietet“.
  case concerns

  /// Takes an infinitive without „zu“, as auxiliaries do: „ging schlafen“.
  case takesInfinitive

  /// Takes a participle, as auxiliaries do: „blieb verschlossen“.
  case takesParticiple

  /// What it is about stands with „über“ beside who does it: „wird über den Antrag beraten“.
  case deliberates

  /// What readers are asked to do: „Man beachte …“.
  case asked

  /// Somebody gets what is its object, so that an owner behind that may be who gets it: „meldete den Vorfall der
  /// Polizei“.
  case gives

  /// Sets its object, unless that is an event, above what an owner behind it names: „zieht das Dorf der Stadt vor“.
  case prefers

  /// Its „was“ is what comes of a thing, which is its subject: „was die Reform bringt“.
  case yields

  /// What nobody can be told to do: „Wenn Sie das tun, verlieren Sie Geld“.
  case involuntary

  /// Only persons do it, so that a relative clause speaks of one: „die Sprecherin der Behörde, die weinte“.
  case personal

  /// Somebody does it, or a firm, office or country as somebody does, so that „er“ and „sie“ are rather no thing: „fordern“.
  case agents

  /// With „was“ in front it names the topic: „Was die Steuern betrifft, …“.
  case regards

  /// What it tells follows from what a clause has said, with „was“: „…, was zu Staus führte“.
  case entails

  /// A time does it, when it comes or is over: „Wenn der Sommer kommt, …“.
  case arrives

  /// Tells with „dazu“ what belongs to it: „Dazu gehört ein Garten“.
  case includes

  /// Says little by itself, so that a clause with „dass“ beside it is rarely what is said: „machen“, „kommen“.
  case light

  /// What things and events do rather than persons: „Er gilt ab Mai“.
  case lifeless

  /// Where a place is, if it stands beside a place: „liegt am Rande der Stadt“.
  case situates

  /// Of what stands with „aus“ beside it a thing is made: „besteht aus drei Teilen“.
  case consists

  /// What stands with „von“ beside it a text or film is about: „handelt von einem König“.
  case treats

  /// Asks, lets or accuses somebody, who stands before the infinitive that tells what: „bat die Nachbarn, Fenster und
  /// Türen zu schließen“.
  case urges

  /// What a cook does with food: „Die Zwiebeln schälen und hacken.“
  case prepares

  /// What happens to somebody, who stands in the dative: „Ihm droht Haft“, „Ihr gelang ein Sieg“.
  case befalls

  /// What one does with a part of one's own body: „hob die Hand“.
  case gestures

  /// How a part of the body feels to whom it belongs: „Ihm tut der Kopf weh“.
  case aches

  /// What a question does to somebody: „Wer gewinnt, interessiert niemanden“.
  case matters

  /// How much is paid, earned or asked for is its object: „Niemand zahlt mehr“.
  case amounts

  /// One does it with places: „besuchen“, „verlassen“, „regieren“.
  case resorts

  /// It is done to persons alone: „verhaften“, „fragen“.
  case someone

  /// It is done to things alone: „beschädigen“, „veröffentlichen“.
  case something

  /// Only somebody does it who rules, owns or decides, a country as well: „annektieren“, „unterzeichnen“, „entlassen“.
  case official

  /// What could be done was done: „Das Feuer konnte gelöscht werden“.
  case achieves

  /// What it blames is so already: „rügen, dass Geld verschwendet würde“.
  case blames

  /// What pictures do: „Fotos zeigen weinende Kinder“.
  case shows

  /// What is open may be its subject, as a question: „Davon hängt ab, wer gewinnt“.
  case hinges

  /// By it one has something, which one may then use: „nahm das Messer und stach damit zu“.
  case obtains

  /// Its dative is mostly what has been said or is so, not somebody: „Dem widersprach er“.
  case answers

  /// It is hardly whole without a dative: „gehören“, „beitreten“.
  case dative

  /// For or on what somebody is praised, thanked or blamed is that of him: „lobte die Spieler für ihre Ruhe“.
  case credits

  /// What players and teams do in a match, so that a bare noun beside it is rather a name: „Wolf und Fuchs trafen“.
  case contends

  /// What living beings do with their bodies: „ein Mann mit Bart, der auf einer Bank sitzt“.
  case bodily

  /// What one is busy with, also without an object: „hat die Wohnung geputzt und gekocht“.
  case busies

  /// Somebody does it by speaking, though what is said needs not stand beside it: „wies die Kritik zurück. Er habe nichts
  /// gewusst.“
  case voices

  /// By the names that the table gives them.
  static let byName = namedByTable()

  public var tableName: String? {
    switch self {
    case .takesInfinitive: "infinitive"
    case .takesParticiple: "participle"
    default: caseName
    }
  }
}
