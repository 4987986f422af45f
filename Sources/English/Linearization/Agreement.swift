extension Linearizer {
  /// What a verb agrees with if the phrase is its subject.
  func agreement(of phrase: Phrase?) -> Agreement {
    switch phrase {
    case .noun(let noun): return agreement(of: noun)
    case .coordination(let coordination): return agreement(of: coordination)
    case .quotation(let quotation): return agreement(of: quotation.content)
    case .parenthetical(let parenthetical): return agreement(of: parenthetical.phrase)
    case .sequence(let phrases):
      // "some 60,000 people": the last noun decides.
      let noun = phrases.last { if case .noun = $0 { true } else { false } }
      return noun.map { agreement(of: $0) } ?? Agreement(.third, .singular, .neuter)
    case .clause, .adjective, .adverb, .prepositional, .literal, nil: return Agreement(.third, .singular, .neuter)
    }
  }

  /// `and` makes a plural, `or` and `nor` agree with the last item, `as well as` with the first.
  func agreement(of coordination: Coordination) -> Agreement {
    guard let first = coordination.items.first, let last = coordination.items.last else { return Agreement() }
    guard coordination.items.count > 1 else { return agreement(of: first) }
    if coordination.isOne { return agreement(of: last) }
    if case .clause = first { return Agreement(.third, .singular, .neuter) }
    switch coordination.conjunction?.text ?? "and" {
    case "and":
      let parts = coordination.items.map { agreement(of: $0) }
      let person: GrammaticalPerson =
        parts.contains { $0.person == .first } ? .first : parts.contains { $0.person == .second } ? .second : .third
      return Agreement(person, .plural)
    case "as well as", "along with", "together with", "rather than", "and not": return agreement(of: first)
    default: return agreement(of: last)
    }
  }

  func agreement(of phrase: NounPhrase) -> Agreement {
    let head = phrase.head
    switch head.kind {
    case .pronoun(.personal):
      let unknown = head.person == .third && head.number == .singular && head.gender == nil
      return Agreement(head.person, unknown ? .plural : head.number, head.gender)
    case .pronoun: return Agreement(head.person, head.number, head.gender ?? (isPerson(phrase) ? nil : .neuter))
    case .proper: return Agreement(.third, head.number, head.gender ?? (isPerson(phrase) ? nil : .neuter))
    case .common:
      let flags = morphology.nounFlags(head.lemma)
      let gender = head.gender ?? (isPerson(phrase) ? nil : .neuter)
      // a number of people are, 60 percent of the voters have
      let isDefinite = phrase.determiner?.kind == .definite
      if flags.contains("q") || (flags.contains("a") && !isDefinite), let part = phrase.partitiveObject {
        return Agreement(.third, agreement(of: part).number, gender)
      }
      return Agreement(.third, number(of: phrase), gender)
    }
  }

  /// Singular or plural as it comes out, after mass nouns, plural-only nouns and quantifiers have had their say.
  func number(of phrase: NounPhrase) -> GrammaticalNumber {
    let head = phrase.head
    guard head.kind == .common else { return head.number }
    if countsByUnit(phrase) { return forcedNumber(phrase.determiner) ?? head.number }
    switch countability(of: head) {
    case .mass: return .singular
    case .pluralOnly: return .plural
    case .countable: return forcedNumber(phrase.determiner) ?? head.number
    }
  }

  func countability(of noun: Noun) -> Noun.Countability {
    if let given = noun.countability { return given }
    let flags = morphology.nounFlags(noun.lemma)
    if flags.contains("m") { return .mass }
    if flags.contains("p") { return .pluralOnly }
    return .countable
  }

  /// every and many decide the number of their noun.
  private func forcedNumber(_ determiner: Determiner?) -> GrammaticalNumber? {
    guard case .quantifier(let text) = determiner?.kind else { return nil }
    switch text {
    case "every", "each", "another", "either", "neither", "many a", "one": return .singular
    case "many", "several", "both", "few", "fewer", "a few", "various", "numerous", "most of the", "two", "three":
      return .plural
    default: return nil
    }
  }

  /// Mass nouns that are counted: every piece of advice, two pieces of information.
  func countsByUnit(_ phrase: NounPhrase) -> Bool {
    guard phrase.head.kind == .common, countability(of: phrase.head) == .mass else { return false }
    if case .quantifier(let text) = phrase.determiner?.kind {
      if ["every", "each", "another", "either", "neither", "several", "both", "a few"].contains(text) { return true }
    }
    return phrase.premodifiers.contains { modifier in
      guard case .literal(let literal) = modifier else { return false }
      return Linearizer.countingWords.contains(literal.text)
        || phrase.head.number == .plural && Linearizer.counts(literal.text)
    }
  }

  /// two, more than ten, 350, 1,200: but no year before what it dates.
  private static func counts(_ text: String) -> Bool {
    let number = text.utf8.lastIndex(of: UInt8(ascii: " ")).map { text[text.index(after: $0)...] } ?? text[...]
    if countingWords.contains(String(number)) { return true }
    guard number.utf8.first.map({ UInt8(ascii: "1")...UInt8(ascii: "9") ~= $0 }) ?? false, number != "1" else {
      return false
    }
    let groups = number.split(separator: ",", omittingEmptySubsequences: false)
    return groups.allSatisfy { $0.utf8.count < 4 && $0.utf8.allSatisfy { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 } }
      && groups.dropFirst().allSatisfy { $0.utf8.count == 3 }
  }

  private static let countingWords: Set<String> = [
    "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
  ]

  func isPerson(_ phrase: NounPhrase) -> Bool {
    let head = phrase.head
    if let given = head.isPerson { return given }
    if let gender = head.gender { return gender != .neuter }
    switch head.kind {
    case .common: return morphology.isPerson(head.lemma)
    case .proper: return false
    case .pronoun(.demonstrative): return head.number == .plural
    case .pronoun(.personal): return true
    case .pronoun(.indefinite):
      // „one of the first countries that …“
      if case .noun(let whole)? = phrase.partitiveObject, whole.head.kind == .common { return isPerson(whole) }
      return ["one", "body"].contains { head.lemma.hasSuffix($0) } || ["all", "many", "others"].contains(head.lemma)
    case .pronoun(.interrogative): return head.lemma == "who"
    case .pronoun: return false
    }
  }
}

extension NounPhrase {
  /// Nothing but its head.
  var isBare: Bool {
    determiner == nil && predeterminers.isEmpty && premodifiers.isEmpty && postmodifiers.isEmpty
  }

  /// The noun phrase of an of-phrase that follows the head.
  var partitiveObject: Phrase? {
    guard case .prepositional(let phrase) = postmodifiers.first, phrase.preposition.text == "of" else { return nil }
    return phrase.object
  }
}
