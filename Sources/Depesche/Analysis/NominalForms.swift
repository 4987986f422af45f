import German

/// Case, number and gender of a nominal word.
struct NominalForm: Equatable {
  var grammaticalCase: GrammaticalCase
  var isPlural: Bool
  var gender: Gender?
}

/// Decides on one case, number and gender for each phrase, and thereby for each word that agrees with it.
struct NominalForms {
  let words: [Word]
  private(set) var forms: [Int: NominalForm] = [:]
  /// The case that the verb of the clause in work wants behind a preposition that may take two.
  var directions: [String: GrammaticalCase] = [:]

  init(words: [Word]) { self.words = words }

  /// - Parameters:
  ///   - cases: what the phrase's role asks for, the likeliest first.
  ///   - plural: what a finite verb says about the number, or nil.
  mutating func settle(_ phrase: NounPhrase, _ cases: [GrammaticalCase], plural: Bool? = nil) {
    let cases = phrase.isPrepositional ? governed(phrase, cases) : cases
    let own = agreement(phrase)
    let chosen = cases.first(where: own.allows) ?? GrammaticalCase.allCases.first(where: own.allows) ?? cases.first
    guard let chosen else { return }
    let slots = own.intersection(.with(chosen))
    let form = NominalForm(
      grammaticalCase: chosen, isPlural: isPlural(phrase, slots, hint: plural), gender: gender(phrase, slots))
    assign(phrase, form)
    for item in phrase.conjuncts {
      var conjunct = item.phrase
      // The preposition governs all.
      if conjunct.preposition == nil { conjunct.preposition = phrase.preposition }
      settle(conjunct, [chosen] + cases)
    }
    for inner in phrase.genitives { settle(inner, [.genitive]) }
    let ofVerb = directions
    directions = NominalForms.besideNouns
    for inner in phrase.prepositionals { settle(inner, [.dative, .accusative]) }
    directions = ofVerb
    for inner in phrase.appositions { settle(inner, [chosen, .nominative]) }
    for inner in phrase.comparison { settle(inner, [chosen, .nominative]) }
  }

  private mutating func assign(_ phrase: NounPhrase, _ form: NominalForm) {
    forms[phrase.head] = form
    if let determiner = phrase.determiner { forms[determiner] = form }
    if let preposition = phrase.preposition, words[preposition].reading.wordClass == .prepositionArticle {
      forms[preposition] = form
    }
    for modifier in phrase.modifiers {
      switch modifier {
      case .attribute(let attribute):
        forms[attribute.word] = form
        for inner in attribute.complements { settle(inner, [.dative, .accusative]) }
      case .number(let word): forms[word] = form
      case .genitive(let inner): settle(inner, [.genitive])
      }
    }
    for word in phrase.close where words[word].isNominal {
      let reading = words[word].reading
      forms[word] = NominalForm(
        grammaticalCase: form.grammaticalCase, isPlural: reading.agreement.isPluralOnly,
        gender: reading.gender ?? (reading.wordClass == .name && reading.info != "p" ? form.gender : nil))
    }
  }

  /// „der Streit über Steuern“, „der Angriff auf Kiew“.
  private static let besideNouns: [String: GrammaticalCase] = ["über": .accusative, "auf": .accusative]

  /// The cases that the phrase's preposition governs; where it may take two, what the verb wants, else the place
  /// rather than the direction.
  private func governed(_ phrase: NounPhrase, _ outer: [GrammaticalCase]) -> [GrammaticalCase] {
    guard let word = phrase.preposition ?? phrase.postposition else { return outer }
    let reading = words[word].reading
    if reading.wordClass == .prepositionArticle { return GrammaticalCase.allCases.filter(reading.agreement.allows) }
    if reading.wordClass == .comparison { return outer.count == 1 ? outer : [.nominative] + outer }
    let cases = reading.governedCases
    if cases.isEmpty { return outer }
    guard cases.contains(.dative), cases.contains(.accusative) else { return cases }
    let isPlace = ["p", "t"].contains(words[phrase.head].reading.info)
    let usual: GrammaticalCase = reading.key == "über" && !isPlace ? .accusative : .dative
    return [directions[reading.key] ?? usual] + cases
  }

  /// What determiner, adjectives and head have in common. The whole phrase's agreement says nothing about its first
  /// member where others are coordinated with it.
  private func agreement(_ phrase: NounPhrase) -> Agreement {
    guard !phrase.conjuncts.isEmpty else { return phrase.agreement.isEmpty ? .all : phrase.agreement }
    var result = Agreement.all
    func narrow(_ other: Agreement) {
      let both = result.intersection(other)
      if !other.isEmpty, !both.isEmpty { result = both }
    }
    if let determiner = phrase.determiner {
      let classes: [WordClass] = [.article, .determiner, .possessive]
      narrow(
        words[determiner].readings.filter { classes.contains($0.wordClass) }.reduce(into: .none) {
          $0.formUnion($1.agreement)
        })
    }
    narrow(words[phrase.head].reading.agreement)
    for case .attribute(let attribute) in phrase.modifiers { narrow(words[attribute.word].reading.agreement) }
    let cases = GrammaticalCase.allCases.filter(phrase.agreement.allows)
    narrow(cases.reduce(into: .none) { $0.formUnion(.with($1)) })
    return result
  }

  private func isPlural(_ phrase: NounPhrase, _ slots: Agreement, hint: Bool?) -> Bool {
    if slots.isPluralOnly { return true }
    if slots.isSingularOnly { return false }
    for case .number(let word) in phrase.modifiers where words[word].reading.wordClass == .numeral {
      return words[word].text != "1" && words[word].reading.key != "1"
    }
    if let hint, phrase.conjuncts.isEmpty { return hint }
    // A person without an article is rarely alone („für Schüler“).
    return phrase.determiner == nil && words[phrase.head].reading.wordClass == .noun
      && words[phrase.head].reading.info == "h"
  }

  private func gender(_ phrase: NounPhrase, _ slots: Agreement) -> Gender? {
    let possible = Gender.allCases.filter { !slots.intersection(.with($0)).isEmpty }
    if possible.count == 1 { return possible[0] }
    return words[phrase.head].reading.gender ?? possible.first
  }
}
