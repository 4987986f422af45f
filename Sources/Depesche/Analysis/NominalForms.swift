import German
import Lexicon
import Text

/// Case, number and gender of a nominal word.
struct NominalForm: Equatable {
  var grammaticalCase: GrammaticalCase
  var isPlural: Bool
  var gender: Gender?
}

/// Decides on one case, number and gender for each phrase, and thereby for each word that agrees with it.
struct NominalForms {
  let words: [Word]
  private let morphology: Morphology
  /// By word.
  private(set) var forms: [NominalForm?]
  /// The verb of the clause in work, which says what case a preposition with two takes; nil beside nouns.
  var verb: VerbComplex?
  private var isBesideNoun = false
  private let frames: any FrameSource

  init(words: [Word], morphology: Morphology, frames: any FrameSource) {
    self.words = words
    self.morphology = morphology
    self.frames = frames
    forms = words.indices.map { _ in nil }
  }

  /// - Parameters:
  ///   - cases: what the phrase's role asks for, the likeliest first.
  ///   - plural: what a finite verb says about the number, or nil.
  mutating func settle(_ phrase: NounPhrase, _ cases: [GrammaticalCase], plural: Bool? = nil) {
    let cases = phrase.isPrepositional ? governed(phrase, cases) : cases
    let own = agreement(phrase)
    // What a preposition governs holds even where an ending is missing („für Ministerpräsident Carlsson“).
    let possible = cases.first(where: own.allows)
    let other = phrase.preposition == nil ? GrammaticalCase.allCases.first(where: own.allows) : nil
    guard let chosen = possible ?? other ?? cases.first else { return }
    let slots = own.allows(chosen) ? own.intersection(.with(chosen)) : own
    let form = NominalForm(
      grammaticalCase: chosen, isPlural: isPlural(phrase, slots, hint: plural), gender: gender(phrase, slots))
    assign(phrase, form)
    guard phrase.hasParts else { return }
    for item in phrase.conjuncts {
      var conjunct = item.phrase
      // The preposition governs all.
      if conjunct.preposition == nil { conjunct.preposition = phrase.preposition }
      settle(conjunct, [chosen] + cases)
    }
    for inner in phrase.genitives { settle(inner, [.genitive]) }
    if !phrase.prepositionals.isEmpty {
      let (ofClause, wasBeside) = (verb, isBesideNoun)
      (verb, isBesideNoun) = (nil, true)
      for inner in phrase.prepositionals { settle(inner, [.dative, .accusative]) }
      (verb, isBesideNoun) = (ofClause, wasBeside)
    }
    for inner in phrase.appositions { settle(inner, [chosen, .nominative]) }
    for inner in phrase.comparison { settle(inner, [chosen, .nominative]) }
  }

  private mutating func assign(_ phrase: NounPhrase, _ form: NominalForm) {
    forms[phrase.head] = form
    if let determiner = phrase.determiner { forms[determiner] = form }
    if let preposition = phrase.preposition, words[preposition].wordClass == .prepositionArticle {
      forms[preposition] = form
    }
    for modifier in phrase.modifiers {
      switch modifier {
      case .attribute(let attribute):
        forms[attribute.word] = form
        for inner in attribute.complements { settle(inner, [.dative, .accusative]) }
      case .number(let word): forms[word] = form
      case .name: break
      case .genitive(let inner): settle(inner, [.genitive])
      case .measure(let inner): settle(inner, [.accusative])
      }
    }
    for word in phrase.close where words[word].isNominal {
      let reading = words[word].reading
      forms[word] = NominalForm(
        grammaticalCase: form.grammaticalCase, isPlural: reading.agreement.isPluralOnly,
        gender: reading.gender ?? (reading.wordClass == .name && !reading.means(.place) ? form.gender : nil))
    }
  }

  /// The case that noun or verb wants behind a preposition with two; nil if neither says it.
  private func direction(_ preposition: String) -> GrammaticalCase? {
    // „der Streit über Steuern“, „der Angriff auf Kiew“.
    if isBesideNoun { return ["über", "auf"].contains(preposition) ? .accusative : nil }
    guard let verb else { return nil }
    var (hasDirection, hasPlace, takesAccusative) = (false, false, false)
    for reading in verb.readings {
      for slots in frames.frames(ofVerb: reading.key) {
        for slot in slots {
          if slot == "dir" { hasDirection = true }
          if slot == "loc" { hasPlace = true }
          guard slot.utf8.count == preposition.utf8.count + 2, slot.ends(in: "+d") || slot.ends(in: "+a"),
            slot.hasPrefix(preposition)
          else { continue }
          if slot.ends(in: "+d") { return .dative }
          takesAccusative = true
        }
      }
    }
    let isDirection = hasDirection && !hasPlace && NominalForms.directions.contains(preposition)
    return takesAccusative || isDirection ? .accusative : nil
  }

  private static let directions: FormSet = [
    "in", "an", "auf", "über", "unter", "vor", "hinter", "neben", "zwischen",
  ]

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
    let head = words[phrase.head].reading
    let isBare = phrase.determiner == nil && phrase.modifiers.isEmpty
    // „nach Moskau“ is the direction, „in Moskau“ the place; „vor Gericht“.
    if isBare, ["in", "an", "vor"].contains(reading.key), head.wordClass == .name && head.means(.place) {
      return [.dative] + cases
    }
    if isBare, reading.key == "vor" { return [.dative] + cases }
    let usual: GrammaticalCase = reading.key == "über" && !head.means([.place, .time]) ? .accusative : .dative
    return [direction(reading.key) ?? usual] + cases
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
    for case .number(let word) in phrase.modifiers where words[word].wordClass == .numeral {
      return words[word].text != "1" && words[word].reading.key != "1"
    }
    if let hint, phrase.conjuncts.isEmpty { return hint }
    // „Bundeskanzler Kohl“, „als Anfänger“
    if phrase.close.contains(where: { words[$0].wordClass == .name }) { return false }
    if let preposition = phrase.preposition, words[preposition].wordClass == .comparison { return false }
    // A person without an article is rarely alone („für Schüler“).
    return phrase.determiner == nil && words[phrase.head].wordClass == .noun
      && words[phrase.head].reading.means(.person)
  }

  /// „SPD“, „Naher Osten“: a name whose last word is a noun of the lexicon has its gender.
  private func genderOfNoun(in word: Word) -> Gender? {
    guard let match = word.match, match.kind == .organization || match.kind == .place && word.tokens.count > 1,
      let last = match.lemma.split(separator: " ").last
    else { return nil }
    return morphology.readings(of: String(last)).first { $0.wordClass == .noun && $0.origin == .lexicon }?.gender
  }

  private static let genders = Gender.allCases

  private func gender(_ phrase: NounPhrase, _ slots: Agreement) -> Gender? {
    func allows(_ gender: Gender) -> Bool { !slots.intersection(.with(gender)).isEmpty }
    let possible = NominalForms.genders
    let first = possible.first { allows($0) }
    if let first, first == possible.last(where: { allows($0) }) { return first }
    let head = words[phrase.head].reading
    if let gender = head.gender ?? genderOfNoun(in: words[phrase.head]) { return gender }
    // „vor allem“, „unter anderem“; places have no gender of their own („das schöne Berlin“).
    let isNeuter = ![.noun, .name, .relative].contains(head.wordClass) || head.wordClass == .name && head.means(.place)
    return isNeuter && allows(.neuter) ? .neuter : first
  }
}
