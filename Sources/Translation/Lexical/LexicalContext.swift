import German

/// What conditions of readings ask about, as seen from one word.
struct LexicalContext {
  var isPlural: Bool?
  var isModifier = false
  var isHead = false
  var hasGenitive = false
  /// A possessive stands before it, or a person in the genitive behind it („seine Frau“).
  var isPossessed = false
  /// The adverb alone stands before the finite verb („Erst brannte …“).
  var isFront = false
  var adjectives: [String] = []
  var preposition: String?
  /// Verb of which the word is the object, the subject.
  var objectOf: [String] = []
  var subjectOf: [String] = []
  /// For adjectives: the noun modified, with its class.
  var noun: (key: String, nounClass: Character)?
  var isAdverbial = false
  /// The adverb is a part of the clause by itself and shades no other word.
  var isUnit = false
  var isPredicative = false
  var isNegated = false
  var isPassive = false
  /// What fills a verb's slots or stands under a preposition, by slot: head key and class.
  var slots: [String: (key: String, nounClass: Character)] = [:]
  var previousWord: String?
  var nextWord: String?
  var grammaticalCase: GrammaticalCase?
  var hasNumber = false
  var isName = false
  var hasComparative = false
  var verb: [String] = []
  var governingNoun: String?
  var isInfinitive = false
  /// A compound stands for its head as well: verbs ask for kinds of things („eine Hauptstraße sperren“), whereas a
  /// preposition or an adjective goes by the word itself („auf dem Markt“, „am Devisenmarkt“).
  var asksKinds = false
  /// All lemmas of the sentence.
  var lemmas: Set<String> = []

  func holds(_ conditions: [Condition]) -> Bool { conditions.allSatisfy { holds($0) != $0.isNegated } }

  private func holds(_ condition: Condition) -> Bool {
    switch condition.question {
    case .plural: return isPlural == true
    case .singular: return isPlural == false
    case .modifier: return isModifier
    case .head: return isHead
    case .genitive: return hasGenitive
    case .possessed: return isPossessed
    case .front: return isFront
    case .adverbial: return isAdverbial
    case .unit: return isUnit
    case .predicative: return isPredicative
    case .attributive: return !isPredicative && !isAdverbial
    case .negated: return isNegated
    case .passive: return isPassive
    case .accusative: return grammaticalCase == .accusative
    case .dative: return grammaticalCase == .dative
    case .number: return hasNumber
    case .name: return isName
    case .comparative: return hasComparative
    case .infinitive: return isInfinitive
    case .adjectives: return adjectives.contains { condition.values.contains($0) }
    case .preposition: return preposition.map { condition.values.contains($0) } ?? false
    case .objectOf:
      return objectOf.contains { condition.values.contains(LexicalContext.plain($0)) || condition.values.contains($0) }
    case .subjectOf:
      return subjectOf.contains { condition.values.contains(LexicalContext.plain($0)) || condition.values.contains($0) }
    case .verb:
      return verb.contains { condition.values.contains($0) || condition.values.contains(LexicalContext.plain($0)) }
    case .with: return condition.values.contains { lemmas.contains($0) }
    case .before: return nextWord.map { condition.values.contains($0) } ?? false
    case .after: return previousWord.map { condition.values.contains($0) } ?? false
    case .noun:
      if noun == nil, let governingNoun { return condition.values.contains(governingNoun) }
      return noun.map { names($0.key, oneOf: condition) } ?? false
    case .nounClass: return noun.map { matches($0.nounClass, condition.values) } ?? false
    case .slot: return slots[condition.name].map { names($0.key, oneOf: condition) } ?? false
    // The subject of an infinitive is not there to be asked; most are persons.
    case .slotClass where slots.isEmpty: return condition.name == "n"
    case .slotClass:
      return slots[condition.name].map { matches($0.nounClass, condition.values) } ?? (condition.name == "n")
    case .nothing: return false
    }
  }

  private func matches(_ nounClass: Character, _ values: [String]) -> Bool {
    values.contains { value in
      value.hasPrefix("!") ? value.last != nounClass : value.first == nounClass
    }
  }

  /// What a condition asks for, or something of its kind: „gemischter Chor“ and, where kinds are asked for,
  /// „Kinderchor“ are choirs. What is excluded is the word alone.
  private func names(_ key: String, oneOf condition: Condition) -> Bool {
    let bare = LexicalContext.bare(key)
    let isNumbered = bare.utf8.count < key.utf8.count
    return condition.values.contains {
      $0 == bare || isNumbered && $0 == key
        || !condition.isNegated && LexicalContext.isHead($0, of: bare, alsoInside: asksKinds)
    }
  }

  /// Whether a noun is the last word of a group or, if so wanted, the last part of a compound.
  private static func isHead(_ noun: String, of key: String, alsoInside: Bool) -> Bool {
    guard noun.utf8.count >= 4, key.utf8.count >= noun.utf8.count + 4, noun.utf8.last == key.utf8.last else {
      return false
    }
    let tail = key.utf8.suffix(noun.utf8.count)
    if key.utf8.dropLast(tail.count).last == UInt8(ascii: " ") { return tail.elementsEqual(noun.utf8) }
    guard alsoInside else { return false }
    // „Gewerkschaft“ is no kind of „Haft“: no part begins inside „ch“.
    if noun.utf8.first == UInt8(ascii: "H"), key.utf8.dropLast(tail.count).last == UInt8(ascii: "c") { return false }
    // The head of a compound begins with a small letter; that of an umlaut shows in its second byte.
    return zip(tail, noun.utf8).enumerated().allSatisfy { place, pair in
      pair.0 == pair.1 || place < 2 && pair.0 == pair.1 | 0x20
    }
  }

  static func plain(_ key: String) -> String {
    let bar = UInt8(ascii: "|")
    return key.utf8.contains(bar) ? String(decoding: key.utf8.filter { $0 != bar }, as: UTF8.self) : key
  }

  static func bare(_ key: String) -> String {
    key.utf8.firstIndex(of: UInt8(ascii: "#")).map { String(key[..<$0]) } ?? key
  }
}

extension [EnglishReading] {
  /// The first reading whose conditions hold; the last one where none does.
  func best(in context: LexicalContext) -> EnglishReading? { first { context.holds($0.conditions) } ?? last }
}
