import English

/// Somebody or something that a pronoun can stand for.
struct Referent: Sendable, Equatable {
  var gender: GrammaticalGender?
  var number: GrammaticalNumber
  /// German gender, which the pronoun agrees with.
  var germanGender: Character?
  var isPerson: Bool
  /// English name or noun, for resolving.
  var name: String?
  /// Index of its word in the sentence in work; nil if an earlier sentence spoke of it.
  var word: Int?
  /// How many sentences ago it was spoken of last, also by a pronoun: 0 in the sentence in work.
  var age = 0
  /// The German noun, which a verb may ask for by name.
  var noun: String?
  /// The letter of its class, as `Reading.nounClass`.
  var nounClass: Character = "b"
  /// A place, or a town or country by its name.
  var isPlace = false

  /// The English noun is always plural (police).
  var isPluralInEnglish = false

  /// A company, an office, a party: what acts though it is no person.
  var isGroup = false

  /// „am Montag“, „im Jahr zuvor“: when something was, of which the next clause hardly speaks.
  var isTime = false

  /// „Wer raucht, …“, „Jeder Zehnte“: no one in particular.
  var isAnyone = false

  /// Somebody whose name the lists do not know, so that only a pronoun can tell the gender.
  var isUnknownPerson: Bool { isPerson && number == .singular && gender == nil && germanGender == nil }

  /// Something whose name tells no gender.
  var isUnknownThing: Bool { !isPerson && !isPlace && number == .singular && germanGender == nil && name != nil }

  /// The same words speak of both, also where only one of them says what kind of thing it is.
  func isSame(_ other: Referent) -> Bool {
    self == other || word != nil && word == other.word && number == other.number
  }

  /// What English pronouns agree with: things are neuter whatever their German gender.
  var agreement: English.Agreement {
    if number == .plural || isPluralInEnglish { return English.Agreement(.third, .plural) }
    return English.Agreement(.third, .singular, isPerson ? gender : .neuter)
  }
}

/// What was talked about, the latest first. Crosses sentences of one document, never documents.
struct Discourse: Sendable {
  private(set) var referents: [Referent] = []
  /// The subject of the last main clause, the likeliest owner of „sein“ and „ihr“.
  var subject: Referent?
  /// The sentence before told what somebody has said, in the subjunctive.
  var followsReport = false
  /// The sentences of a text are translated one behind the other, so that one can rely on what another says.
  var keepsSpeakers = false
  /// Who said what the sentence before told.
  var speech: Speech?
  /// The English of nouns that what they stood with has told from their usual sense, by German key.
  var senses: [String: String] = [:]
  /// The sentence in work opens with „Sie“ or „Ihr“ beside a question to somebody.
  var isAddress = false
  /// That of the sentence before.
  private(set) var topic: Referent?

  mutating func mention(_ referent: Referent) {
    referents.insert(referent, at: 0)
    if referents.count > 12 { referents.removeLast() }
  }

  /// What was said so far belongs to earlier sentences.
  mutating func beginSentence() {
    for index in referents.indices {
      referents[index].word = nil
      referents[index].age += 1
    }
    subject?.word = nil
    subject?.age += 1
    topic = subject
  }

  /// A pronoun speaks of it again.
  mutating func recall(_ referent: Referent) {
    if let index = referents.firstIndex(of: referent) { referents[index].age = 0 }
    if subject == referent { subject?.age = 0 }
    if topic == referent { topic?.age = 0 }
  }

  /// The latest referent that a German pronoun of this gender and number can stand for.
  ///
  /// - Parameter word: the pronoun; what stands behind it in the sentence is not meant.
  /// - Parameter doer: what is said of it tells whether it is a person.
  /// - Parameter asked: the nouns that the verb asks for by name.
  func resolve(
    gender: Character?, plural: Bool, before word: Int? = nil, other: Referent? = nil, as doer: Doer = .anything,
    asked: [String] = []
  ) -> Referent? {
    func fits(_ referent: Referent) -> Bool {
      if let other, referent.isSame(other) { return false }
      if let word, let other = referent.word, other > word { return false }
      if plural { return referent.number == .plural }
      return referent.number == .singular && (gender == nil || referent.germanGender == gender)
    }
    let isHuman = doer == .human
    let doer = isHuman ? .person : doer
    if doer == .agent, !plural, let somebody = somebody(fits, gender, before: word) { return somebody }
    // „Weil Renzi krank war, blieb *er* zu Hause“: of this sentence, though his name tells no gender.
    if doer != .thing, doer != .anything, !plural, gender == "m" || gender == "f",
      !referents.contains(where: { fits($0) && $0.word != nil && !$0.isTime }),
      let named = referents.first(where: { $0.isUnknownPerson && $0.word.map { $0 < word ?? .max } ?? false }),
      other.map({ !named.isSame($0) }) ?? true
    {
      return named
    }
    // „Die Malerin schuf eine Figur. Sie kostet viel“
    if doer == .thing, !plural, let thing = thing(fits) { return thing }
    // „Der Bürgermeister eröffnete den Park. *Er* liegt an der Donau“
    if doer == .situated, !plural,
      let place = referents.first(where: { fits($0) && !$0.isPerson && $0.age <= 1 && $0.isPlace })
    {
      return place
    }
    // „Der Minister sprach über *die Autobahn*. Sie wurde gesperrt“
    if !asked.isEmpty, !plural, doer != .person,
      let named = referents.first(where: { other in
        fits(other) && !other.isPerson && other.age <= 1 && other.noun.map(asked.contains) ?? false
      })
    {
      return named
    }
    // What the last sentence was about, then persons, then anything.
    if let subject, fits(subject), doer != .person || subject.isPerson || subject.isGroup && !isHuman {
      return subject
    }
    // Somebody of whom nothing was said for long only where nothing else has been named since.
    if let person = referents.first(where: { fits($0) && $0.isPerson }),
      doer == .person || person.age <= Discourse.memory
        || !referents.contains(where: { other in
          fits(other) && !other.isTime && other.age <= 1
        })
    {
      return person
    }
    // „Lorek verlor den Prozess, weil er log“: a name says nothing of the gender.
    if doer != .anything, !plural, gender == "m" || gender == "f" {
      if let subject, subject.isUnknownPerson { return subject }
      if doer == .person, let named = referents.first(where: { $0.isUnknownPerson && ($0.word ?? 0) <= word ?? .max }) {
        return named
      }
    }
    // „Die Stadt gab bekannt, dass *sie* Geld verspricht“: a town or office acts as well as persons.
    if doer == .person, !plural {
      if isHuman { return subject.flatMap { fits($0) && $0.isGroup ? $0 : nil } }
      return referents.first { fits($0) && ($0.isGroup || $0.isPlace && gender == "f") && $0.age <= 1 }
    }
    if let last = referents.first(where: { fits($0) && !$0.isTime }) { return last }
    // „„Tranquility“ ist ein Modul. *Sie* dient der Forschung“: a name tells no gender.
    return plural ? nil : subject.flatMap { $0.isUnknownThing && $0.word == nil && $0.age <= 2 ? $0 : nil }
  }

  /// Who does what somebody does, or a firm, office or country as well: what the last sentence was about if it can be, who was
  /// spoken of not long ago, last a group; nil where only things have been named.
  private func somebody(_ fits: (Referent) -> Bool, _ gender: Character?, before word: Int?) -> Referent? {
    func acts(_ referent: Referent) -> Bool {
      let isUnknown =
        referent.isUnknownPerson && (gender == "m" || gender == "f") && referent.word.map { $0 < word ?? .max } ?? true
      return isUnknown || fits(referent) && (referent.isPerson || referent.isGroup || referent.isPlace)
    }
    if let subject, acts(subject), subject.isPerson || subject.isGroup, subject.age <= 1 { return subject }
    // „Während *der Westen* zögert, will er …“: whoever has been named in this sentence first.
    return referents.first { acts($0) && $0.isPerson && $0.word != nil }
      ?? referents.first { acts($0) && $0.word != nil }
      ?? referents.first { acts($0) && $0.isPerson && $0.age <= 1 }
      ?? referents.first { acts($0) && $0.isPerson && $0.age <= Discourse.memory }
      ?? referents.first { acts($0) && !$0.isPlace && $0.age <= 1 }
  }

  /// For how many sentences somebody is thought of.
  private static let memory = 6

  /// The thing that the last sentence was about or was spoken of last; a company or office, which may act as a person, only
  /// where there is none and somebody else was the subject („Die Ministerin besuchte die Schule. Sie wurde 1990 gebaut“).
  private func thing(_ fits: (Referent) -> Bool) -> Referent? {
    func isThing(_ referent: Referent) -> Bool { fits(referent) && !referent.isPerson }
    if let subject, isThing(subject), !subject.isGroup { return subject }
    return referents.first { isThing($0) && !$0.isGroup && !$0.isTime }
      ?? referents.first { other in isThing(other) && !(subject.map { other.isSame($0) } ?? false) && !other.isTime }
  }

  /// Somebody or something of this gender that was spoken of last before the pronoun.
  func last(gender: Character, before word: Int) -> Referent? {
    referents.first { referent in
      referent.number == .singular && referent.germanGender == gender && !referent.isTime
        && referent.word.map { $0 < word } ?? true
    }
  }

  /// What a verb tells of its subject.
  enum Doer {
    /// Nothing.
    case anything
    /// That it is a thing („umfassen“, „wurde veröffentlicht“).
    case thing
    /// That it may be a person.
    case somebody
    /// That it is a place, if one has just been named („liegt am Rande der Stadt“).
    case situated
    /// That it is rather one, or a group that acts as one does („fordern“), than a thing.
    case agent
    /// That it is one („weinen“), or a group that acts as one does („hoffen“).
    case person
    /// That it is one and no group („ist 40 Jahre alt“, „wurde Ministerin“).
    case human

    var isPerson: Bool { self == .person || self == .human }
  }
}
