/// Builds noun and prepositional phrases left to right by intersecting what article, adjectives and noun allow.
struct PhraseParser {
  var words: [Word]
  /// Readings settled by a phrase that was accepted.
  var chosen: [Int: Reading] = [:]
  /// Agreement is not asked for.
  var isLenient = false
  /// The phrase in work has an article.
  var hasDeterminer = false

  init(words: [Word]) { self.words = words }

  typealias Result = (phrase: NounPhrase, end: Int)

  /// A phrase with a preposition or without that starts at a word, with coordination and genitives behind it.
  mutating func phrase(at start: Int, limit: Int) -> Result? {
    if let pair = pair(at: start, limit: limit) { return pair }
    if let adjectives = adjectives(at: start, limit: limit) { return adjectives }
    guard var result = simple(at: start, limit: limit, within: .all) else { return nil }
    coordinate(&result, limit: limit)
    return result
  }

  /// „weder A noch B“, „sowohl A als auch B“, „entweder A oder B“.
  mutating func pair(at start: Int, limit: Int) -> Result? {
    let partners: [String: [String]] = [
      "weder": ["noch"], "sowohl": ["als", "wie"], "entweder": ["oder"], "nicht": ["sondern"], "nicht nur": ["sondern"],
    ]
    guard let wanted = partners[words[start].lower], start + 1 < limit else { return nil }
    let saved = chosen
    guard var first = simple(at: start + 1, limit: limit, within: .all), first.end + 1 < limit else {
      chosen = saved
      return nil
    }
    var index = first.end
    if words[index].isComma { index += 1 }
    guard index + 1 < limit, wanted.contains(words[index].lower) else {
      chosen = saved
      return nil
    }
    let coordinator = index
    index += 1
    var particle: Int?
    if words[index].lower == "auch" {
      particle = index
      index += 1
    }
    guard
      let second = simple(
        at: index, limit: limit, within: first.phrase.preposition == nil ? casesOnly(first.phrase.agreement) : .all)
    else {
      chosen = saved
      return nil
    }
    first.phrase.opener = start
    first.phrase.conjuncts.append(
      NounPhrase.Conjunct(coordinator: coordinator, phrase: second.phrase, particle: particle))
    return (first.phrase, second.end)
  }

  /// Writes the chosen readings into the words.
  mutating func commit() {
    for (index, reading) in chosen {
      words[index].readings = [reading] + words[index].readings.filter { $0 != reading }
    }
    chosen.removeAll()
  }

  // MARK: One phrase

  mutating func simple(at start: Int, limit: Int, within: Agreement) -> Result? {
    guard start < limit else { return nil }
    if let preposition = prepositionReading(start, limit) {
      return prepositional(start, preposition, limit)
    }
    return nominal(at: start, limit: limit, within: within)
  }

  func prepositionReading(_ index: Int, _ limit: Int) -> Reading? {
    guard index + 1 < limit, let reading = words[index].readings.first else { return nil }
    switch reading.wordClass {
    case .preposition, .prepositionArticle, .comparison: return reading
    default: return nil
    }
  }

  mutating func prepositional(_ start: Int, _ preposition: Reading, _ limit: Int) -> Result? {
    var allowed: Agreement
    switch preposition.wordClass {
    case .preposition:
      allowed = preposition.governedCases.reduce(into: Agreement.none) { $0.formUnion(.with($1)) }
    case .prepositionArticle: allowed = preposition.agreement
    default: allowed = .all
    }
    var next = start + 1
    var focus: [Int] = []
    // „als „ruhig und höflich““
    while next < limit - 1, Marks.opening.contains(words[next].text) { next += 1 }
    // „bis zum“, „von vor“: the first preposition only shades the second; „bis auf“ likewise.
    let measures = ["über", "unter"].contains(words[next].lower) && next + 1 < limit && words[next + 1].has(.numeral)
    if measures {
      focus.append(next)
      next += 1
    } else if let second = prepositionReading(next, limit), second.wordClass != .comparison {
      guard preposition.wordClass == .comparison || PhraseParser.shading.contains(words[start].lower) else {
        return nil
      }
      if var inner = prepositional(next, second, limit) {
        inner.phrase.focus.insert(start, at: 0)
        return inner
      }
      return nil
    }
    while next < limit, words[next].reading.wordClass == .adverb, ["f", "d"].contains(words[next].reading.info),
      next + 1 < limit
    {
      focus.append(next)
      next += 1
    }
    if var inner = nominal(at: next, limit: limit, within: allowed) {
      inner.phrase.preposition = start
      inner.phrase.focus = focus + inner.phrase.focus
      return inner
    }
    // „als konstruktiv und wertvoll“
    if preposition.wordClass == .comparison, next + 1 < limit, bareAdjective(next + 1) != nil,
      words[next].reading.wordClass == .adverb || ["wenig", "so", "sehr", "zu"].contains(words[next].lower)
        || words[next].reading.wordClass == .negation
    {
      focus.append(next)
      next += 1
    }
    if preposition.wordClass == .comparison, next < limit, let adjective = bareAdjective(next) {
      var phrase = NounPhrase(head: next, agreement: .all)
      phrase.focus = focus
      phrase.preposition = start
      chosen[next] = adjective
      var end = next + 1
      while end + 1 < limit, words[end].has(.coordinator), let other = bareAdjective(end + 1) {
        chosen[end + 1] = other
        phrase.conjuncts.append(
          NounPhrase.Conjunct(coordinator: end, phrase: NounPhrase(head: end + 1, agreement: .all)))
        end += 2
      }
      return (phrase, end)
    }
    if preposition.wordClass == .comparison, let participle = comparedParticiple(at: next, limit) {
      var phrase = NounPhrase(head: participle.index, agreement: .all)
      phrase.focus = focus + participle.adverbs
      phrase.preposition = start
      return (phrase, participle.index + 1)
    }
    // „seit gestern“, „von dort“, „nach oben“.
    if next < limit, words[next].has(.adverb) || words[next].has(.interrogativeAdverb), focus.isEmpty {
      var phrase = NounPhrase(head: next, agreement: .all)
      phrase.preposition = start
      return (phrase, next + 1)
    }
    // The agreement may fail because of a form that the lexicon does not know.
    if var inner = nominal(at: next, limit: limit, within: .all) {
      inner.phrase.preposition = start
      inner.phrase.focus = focus
      return inner
    }
    return nil
  }

  /// „als erwartet“, „als zunächst angenommen“: what a comparative is measured by.
  private mutating func comparedParticiple(at start: Int, _ limit: Int) -> (index: Int, adverbs: [Int])? {
    var index = start
    while index + 1 < limit, words[index].reading.wordClass == .adverb { index += 1 }
    guard index < limit, words[index].hasParticiple, !words[index].isCapitalized,
      index + 1 >= limit || words[index + 1].isPunctuation || words[index + 1].has(.coordinator),
      var reading = words[index].first(.verb)
    else { return nil }
    reading.wordClass = .adjective
    reading.derivation = .pastParticiple
    reading.agreement = .none
    chosen[index] = reading
    return (index, Array(start..<index))
  }

  /// Prepositions that stand before another one.
  private static let shading: Set<String> = ["bis", "von", "seit", "für", "außer", "statt", "anstatt", "ab", "gegen"]

  /// „lang und sehr produktiv“: coordinated predicates.
  mutating func adjectives(at start: Int, limit: Int) -> Result? {
    guard let first = bareAdjective(start), words[start].reading.wordClass == .adjective else { return nil }
    var phrase = NounPhrase(head: start, agreement: .all)
    var end = start + 1
    var found: [(Int, Reading)] = [(start, first)]
    while end + 1 < limit, words[end].has(.coordinator) {
      var index = end + 1
      var focus: [Int] = []
      while index + 1 < limit, words[index].reading.wordClass == .adverb {
        focus.append(index)
        index += 1
      }
      guard let next = bareAdjective(index), words[index].reading.wordClass == .adjective else { break }
      var other = NounPhrase(head: index, agreement: .all)
      other.focus = focus
      phrase.conjuncts.append(NounPhrase.Conjunct(coordinator: end, phrase: other))
      found.append((index, next))
      end = index + 1
    }
    guard !phrase.conjuncts.isEmpty,
      end >= limit || words[end].isPunctuation || words[end].reading.wordClass == .verb
        || words[end].reading.wordClass == .zu
    else { return nil }
    for (index, reading) in found { chosen[index] = reading }
    return (phrase, end)
  }

  func bareAdjective(_ index: Int) -> Reading? {
    guard !words[index].isCapitalized else { return nil }
    return words[index].readings.first { $0.wordClass == .adjective && $0.agreement.isEmpty }
  }

  /// A phrase without a preposition.
  mutating func nominal(at start: Int, limit: Int, within: Agreement) -> Result? {
    guard start < limit else { return nil }
    if let pronoun = pronoun(at: start, limit: limit, within: within) { return pronoun }
    if let negated = negatedQuantity(at: start, limit: limit, within: within) { return negated }
    // „so viel“, „zu wenig“
    if start + 1 < limit, words[start].reading.wordClass == .adverb, words[start].reading.info == "d",
      ["viel", "wenig", "jemand", "niemand", "jeder", "alle", "keiner", "nichts"].contains(words[start + 1].lower),
      var quantity = pronoun(at: start + 1, limit: limit, within: within)
    {
      quantity.phrase.focus = [start]
      return quantity
    }
    let saved = chosen
    if let result = full(at: start, limit: limit, within: within) { return result }
    chosen = saved
    // A slip of the pen or an unknown declension must not tear the phrase apart.
    guard !isLenient, determiner(start) != nil, nounAhead(start + 1, limit) else { return nil }
    isLenient = true
    defer { isLenient = false }
    if let result = full(at: start, limit: limit, within: .all) { return result }
    chosen = saved
    return nil
  }

  /// „nicht jeder“, „nicht alle Länder“: the negation belongs to the quantity.
  private mutating func negatedQuantity(at start: Int, limit: Int, within: Agreement) -> Result? {
    guard start + 1 < limit, words[start].reading.wordClass == .negation, words[start].lower == "nicht",
      ["alle", "allen", "aller", "jeder", "jede", "jedes", "jedem", "jeden", "viele", "wenige"].contains(
        words[start + 1].lower),
      var result = nominal(at: start + 1, limit: limit, within: within)
    else { return nil }
    result.phrase.focus.insert(start, at: 0)
    return result
  }

  mutating func pronoun(at index: Int, limit: Int, within: Agreement) -> Result? {
    let classes: Set<WordClass> = [.pronoun, .reflexive, .relative, .interrogative]
    guard let first = words[index].readings.first, classes.contains(first.wordClass) else { return nil }
    let readings = words[index].readings.filter { classes.contains($0.wordClass) }
    let fitting = readings.filter { $0.wordClass == .reflexive || !$0.agreement.intersection(within).isEmpty }
    guard !fitting.isEmpty else { return nil }
    var agreement = fitting.reduce(into: Agreement.none) { $0.formUnion($1.agreement) }.intersection(within)
    if fitting.contains(where: { $0.wordClass == .reflexive }) {
      agreement = Agreement.with(.accusative).union(.with(.dative))
    }
    if ["viele", "wenige"].contains(words[index].lower), !agreement.intersection(.plural).isEmpty {
      agreement.formIntersection(.plural)
    }
    var phrase = NounPhrase(head: index, agreement: agreement)
    var end = index + 1
    // „etwas Neues“, „wir alle“, „welcher Minister“.
    if end < limit, ["etwas", "nichts", "viel", "wenig", "alles", "was"].contains(words[index].lower),
      let adjective = words[end].first(.noun), adjective.derivation == .nominalized, words[end].isCapitalized
    {
      phrase.close = [end]
      chosen[end] = adjective
      end += 1
    }
    // „wir Gewerkschaften“
    if end < limit, ["wir", "ihr", "uns", "euch"].contains(words[index].lower), words[end].isCapitalized,
      let noun = words[end].readings.first(where: { $0.wordClass == .noun && $0.agreement.isPluralOnly })
    {
      phrase.close = [end]
      chosen[end] = noun
      end += 1
    }
    // „deren Klagen“: a genitive pronoun before its noun.
    if first.wordClass == .pronoun, words[index].lower == "deren" || words[index].lower == "dessen", end < limit,
      var inner = full(at: end, limit: limit, within: within)
    {
      inner.phrase.determiner = index
      return inner
    }
    // „jede dieser Kliniken“, „viele der Gäste“
    if first.wordClass == .pronoun,
      [
        "jeder", "ein", "kein", "viel", "wenig", "einige", "mehrere", "beide", "all", "mancher", "ander", "wer",
        "welcher",
      ].contains(first.key)
    {
      while end < limit, let genitive = genitive(at: end, limit: limit) {
        var several = genitive.phrase
        // „einige der Verletzten“
        if !several.agreement.intersection(.plural).isEmpty { several.agreement.formIntersection(.plural) }
        phrase.genitives.append(several)
        end = genitive.end
      }
    }
    // „wessen Auto“
    if words[index].lower == "wessen", end < limit, var inner = full(at: end, limit: limit, within: within) {
      inner.phrase.determiner = index
      return inner
    }
    if end < limit, first.wordClass == .interrogative || first.wordClass == .relative,
      ["welcher", "der"].contains(first.key),
      words[index].lower.hasPrefix("welch") || ["dessen", "deren"].contains(words[index].lower),
      var inner = full(at: end, limit: limit, within: words[index].lower.hasPrefix("welch") ? agreement : within)
    {
      inner.phrase.determiner = index
      return inner
    }
    return (phrase, end)
  }

  mutating func full(at start: Int, limit: Int, within: Agreement) -> Result? {
    var index = start
    var agreement = within
    var phrase = NounPhrase(head: start, agreement: within)
    // „zu viele Zugeständnisse“, „sehr viel Geld“
    if index + 1 < limit, words[index].reading.wordClass == .adverb,
      words[index].reading.info == "d" || ["immer", "noch", "deutlich"].contains(words[index].lower),
      let quantity = determiner(index + 1),
      ["viel", "wenig"].contains(quantity.key)
        || ["mehr", "weniger"].contains(words[index + 1].lower)
    {
      phrase.focus.append(index)
      index += 1
    }
    // „rund 20“, „mehr als 100“, „fast drei“.
    while index < limit, shadesNumber(index), index + 1 < limit, startsNumber(index + 1, limit) {
      phrase.focus.append(index)
      index += 1
      if index < limit, words[index].has(.comparison), index + 1 < limit {
        phrase.focus.append(index)
        index += 1
      }
    }
    hasDeterminer = false
    if index < limit, let determiner = determiner(index) {
      hasDeterminer = true
      let readings = words[index].readings.filter { [.article, .determiner, .possessive].contains($0.wordClass) }
      let possible = readings.reduce(into: Agreement.none) { $0.formUnion($1.agreement.isEmpty ? .all : $1.agreement) }
      let both = possible.intersection(agreement)
      guard !both.isEmpty || isLenient else { return nil }
      if !isLenient { agreement = both }
      phrase.determiner = index
      chosen[index] = determiner
      index += 1
      // „all die“, „alle diese“, „solch ein“.
      if index < limit, let second = self.determiner(index),
        ["all", "solcher", "mancher", "welcher", "beide"].contains(determiner.key) || second.key == "beide"
          || second.key == "viel" || second.key == "wenig" || second.key == "ander"
      {
        let possible = words[index].readings.filter { [.article, .determiner, .possessive].contains($0.wordClass) }
          .reduce(into: Agreement.none) { $0.formUnion($1.agreement.isEmpty ? .all : $1.agreement) }
        if !possible.intersection(agreement).isEmpty {
          agreement.formIntersection(possible)
          phrase.modifiers.append(.number(index))
          index += 1
        }
      }
    } else if index + 1 < limit, let genitive = genitiveName(index), nounAhead(index + 1, limit) {
      chosen[index] = genitive
      phrase.modifiers.append(.genitive(NounPhrase(head: index, agreement: genitive.agreement)))
      index += 1
    }
    guard let head = modifiersAndHead(&phrase, &index, &agreement, limit: limit) else { return nil }
    phrase.head = head
    phrase.agreement = countsUnits(phrase) ? agreement.union(agreement.plurals) : agreement
    behindHead(&phrase, &index, limit: limit)
    return (phrase, index)
  }

  /// „45 Prozent“, „20 Kilo“: a singular form that counts as plural.
  private func countsUnits(_ phrase: NounPhrase) -> Bool {
    guard phrase.agreement.isSingularOnly || words[phrase.head].reading.info == "u" else { return false }
    let head = chosen[phrase.head] ?? words[phrase.head].reading
    return head.wordClass == .noun && head.info == "u"
      && phrase.modifiers.contains {
        if case .number(let word) = $0 {
          words[word].reading.wordClass == .numeral && words[word].text != "1" && words[word].reading.key != "1"
        } else {
          false
        }
      }
  }

  static let fractions: Set<String> = [
    "Drittel", "Viertel", "Fünftel", "Sechstel", "Achtel", "Zehntel", "Hälfte", "Dutzend", "Million", "Milliarde",
    "Jahr",
    "Monat", "Stunde", "Woche", "Jahrzehnt",
  ]

  /// „rund“, „etwa“, and adjectives that stand for an adverb before a number („knapp“, „gut“).
  private func shadesNumber(_ index: Int) -> Bool {
    words[index].reading.wordClass == .adverb
      || ["knapp", "gut", "genau", "exakt", "weit"].contains(words[index].lower)
  }

  func determiner(_ index: Int) -> Reading? {
    words[index].readings.first.flatMap { [.article, .determiner, .possessive].contains($0.wordClass) ? $0 : nil }
  }

  func startsNumber(_ index: Int, _ limit: Int) -> Bool {
    if words[index].has(.numeral) { return true }
    // „rund ein Fünftel“, „fast die Hälfte“
    if determiner(index) != nil, index + 1 < limit, PhraseParser.fractions.contains(words[index + 1].text) {
      return true
    }
    return words[index].has(.comparison) && index + 1 < limit && words[index + 1].has(.numeral)
  }

  /// A name with a genitive ending („Putins“, „Moskaus“).
  func genitiveName(_ index: Int) -> Reading? {
    guard let reading = words[index].readings.first(where: { $0.wordClass == .name }), words[index].isCapitalized else {
      return nil
    }
    if reading.agreement.onlyCase == .genitive { return reading }
    return words[index].readings.first { $0.wordClass == .name && $0.agreement.onlyCase == .genitive }
  }

  /// Whether a noun follows, with inflected adjectives before it or not.
  func nounAhead(_ start: Int, _ limit: Int) -> Bool {
    var index = start
    while index < limit {
      if words[index].has(.noun) { return true }
      if words[index].readings.contains(where: { $0.wordClass == .adjective && !$0.agreement.isEmpty })
        || words[index].has(.numeral)
      {
        index += 1
        continue
      }
      return false
    }
    return false
  }

  mutating func modifiersAndHead(
    _ phrase: inout NounPhrase, _ index: inout Int, _ agreement: inout Agreement, limit: Int
  ) -> Int? {
    var pendingCoordinator: Int?
    while index < limit {
      let word = words[index]
      if Marks.isQuote(word.text) {
        guard index + 1 < limit else { return nil }
        index += 1
        continue
      }
      // The head, unless it is an adjective before one.
      if let head = headReading(index, agreement), !isAttributeHere(index, agreement, limit) {
        chosen[index] = head
        agreement = head.agreement.isEmpty || isLenient ? agreement : head.agreement.intersection(agreement)
        if isLenient { agreement = head.agreement }
        index += 1
        return index - 1
      }
      // „die beiden“, „die anderen“
      if phrase.determiner != nil, !continues(index + 1, agreement, limit), let quantity = nominalQuantity(index) {
        chosen[index] = quantity
        if !isLenient, !quantity.agreement.intersection(agreement).isEmpty {
          agreement.formIntersection(quantity.agreement)
        }
        index += 1
        return index - 1
      }
      if let attribute = measuredAttribute(index, agreement, limit) {
        phrase.modifiers.append(.attribute(attribute.attribute))
        agreement = attribute.agreement
        index += 3
        continue
      }
      // „das erste solche Treffen“, „die vielen anderen Fragen“
      if phrase.determiner != nil || !phrase.modifiers.isEmpty, let quantity = determiner(index),
        ["solcher", "viel", "wenig", "ander", "beide"].contains(quantity.key), continues(index + 1, agreement, limit)
      {
        phrase.modifiers.append(.number(index))
        chosen[index] = quantity
        index += 1
        continue
      }
      if word.readings.first?.wordClass == .numeral {
        // A number alone can be the head.
        phrase.modifiers.append(.number(index))
        // Two and more are plural wherever the noun has one.
        if word.reading.key != "1", !agreement.intersection(.plural).isEmpty, index + 1 < limit,
          words[index + 1].readings.contains(where: {
            $0.wordClass == .noun && !$0.agreement.intersection(.plural).intersection(agreement).isEmpty
          })
        {
          agreement.formIntersection(.plural)
        }
        index += 1
        if !continues(index, agreement, limit) || isYearBeforePerson(index - 1, limit) {
          phrase.modifiers.removeLast()
          return index - 1
        }
        continue
      }
      if let adjective = attributeReading(index, agreement) {
        if !isLenient {
          agreement = adjective.agreement == .all ? agreement : agreement.intersection(adjective.agreement)
        }
        chosen[index] = adjective
        phrase.modifiers.append(.attribute(Attribute(word: index, coordinator: pendingCoordinator)))
        pendingCoordinator = nil
        index += 1
        if index + 1 < limit, words[index].isComma || words[index].has(.coordinator),
          attributeChain(index + 1, agreement, limit)
        {
          if words[index].has(.coordinator) { pendingCoordinator = index }
          index += 1
        }
        if !continues(index, agreement, limit) {
          // A nominalized adjective or one left alone („der jüngste“); without an article it is a predicate.
          if phrase.determiner == nil, phrase.modifiers.count == 1, !words[index - 1].isCapitalized,
            words[index - 1].readings.contains(where: { $0.wordClass == .adjective && $0.agreement.isEmpty })
          {
            return nil
          }
          if case .attribute = phrase.modifiers.last { phrase.modifiers.removeLast() }
          return index - 1
        }
        continue
      }
      // „sehr guter“, „schwer beschädigter“.
      if index + 1 < limit, isAttributeAdverb(index), let adjective = attributeReading(index + 1, agreement) {
        agreement = adjective.agreement == .all ? agreement : agreement.intersection(adjective.agreement)
        chosen[index + 1] = adjective
        phrase.modifiers.append(
          .attribute(Attribute(word: index + 1, adverbs: [index], coordinator: pendingCoordinator)))
        pendingCoordinator = nil
        index += 2
        if !continues(index, agreement, limit) { return nil }
        continue
      }
      if phrase.determiner != nil,
        let attribute = extendedAttribute(at: index, agreement, limit)
      {
        phrase.modifiers.append(.attribute(attribute.attribute))
        agreement = attribute.agreement
        index = attribute.end
        continue
      }
      return nil
    }
    return nil
  }

  /// „seit 1988 Finanzminister“: the year is no number of ministers.
  private func isYearBeforePerson(_ index: Int, _ limit: Int) -> Bool {
    guard index > 0, index + 1 < limit, ["seit", "ab", "bis"].contains(words[index - 1].lower),
      words[index].kind == .number, words[index].text.utf8.count == 4, let year = Int(words[index].text),
      (1500...2100).contains(year)
    else { return false }
    return words[index + 1].readings.contains { $0.info == "h" || $0.info == "g" }
  }

  /// Quantities that stand for persons or things behind an article.
  static let nominalQuantities: Set<String> = ["beide", "ander", "viel", "wenig"]

  private func nominalQuantity(_ index: Int) -> Reading? {
    // „die einen“
    if words[index].lower == "einen", index > 0, words[index - 1].lower == "die" {
      var some = Reading(lemma: "ein", key: "ein", wordClass: .pronoun)
      some.agreement = .plural
      return some
    }
    return words[index].readings.first {
      $0.wordClass == .pronoun && PhraseParser.nominalQuantities.contains($0.key) && words[index].lower != "mehr"
    }
  }

  /// „ein 11 Jahre altes Mädchen“, „eine zehn Meter hohe Mauer“.
  private mutating func measuredAttribute(_ index: Int, _ agreement: Agreement, _ limit: Int) -> (
    attribute: Attribute, agreement: Agreement
  )? {
    guard words[index].readings.first?.wordClass == .numeral, index + 3 < limit,
      let unit = words[index + 1].first(.noun), unit.info == "t" || unit.info == "u",
      let adjective = attributeReading(index + 2, agreement), !adjective.agreement.isEmpty,
      continues(index + 3, agreement.intersection(adjective.agreement), limit)
    else { return nil }
    var measure = NounPhrase(head: index + 1, agreement: unit.agreement.intersection(.plural))
    if words[index].reading.key == "1" { measure.agreement = unit.agreement.intersection(.singular) }
    measure.modifiers = [.number(index)]
    chosen[index + 1] = unit
    chosen[index + 2] = adjective
    return (Attribute(word: index + 2, complements: [measure]), agreement.intersection(adjective.agreement))
  }

  func isAttributeAdverb(_ index: Int) -> Bool {
    guard let reading = words[index].readings.first else { return false }
    if reading.wordClass == .adverb || reading.wordClass == .negation { return true }
    // „über fünfstündige“
    if ["über", "unter"].contains(words[index].lower), index + 1 < words.count,
      words[index + 1].reading.derivation == .bound
    {
      return true
    }
    return reading.wordClass == .adjective && reading.agreement.isEmpty
  }

  /// Whether an adjective chain goes on behind a comma or „und“.
  func attributeChain(_ index: Int, _ agreement: Agreement, _ limit: Int) -> Bool {
    guard
      attributeReading(index, agreement) != nil
        || (index + 1 < limit && isAttributeAdverb(index) && attributeReading(index + 1, agreement) != nil)
    else { return false }
    var position = index
    while position < limit,
      attributeReading(position, agreement) != nil || isAttributeAdverb(position) || words[position].isComma
        || words[position].has(.coordinator)
    { position += 1 }
    return position < limit && headReading(position, agreement) != nil
  }

  /// Whether the phrase can go on towards a head.
  func continues(_ start: Int, _ agreement: Agreement, _ limit: Int) -> Bool {
    var index = start
    while index < limit, Marks.isQuote(words[index].text) { index += 1 }
    guard index < limit else { return false }
    if headReading(index, agreement) != nil || attributeReading(index, agreement) != nil { return true }
    if words[index].readings.first?.wordClass == .numeral { return true }
    if let quantity = determiner(index), ["solcher", "ander"].contains(quantity.key), index + 1 < limit,
      words[index + 1].isNominal
    {
      return true
    }
    if index + 1 < limit, isAttributeAdverb(index), attributeReading(index + 1, agreement) != nil { return true }
    return false
  }

  func headReading(_ index: Int, _ agreement: Agreement) -> Reading? {
    let candidates = words[index].readings.filter { $0.wordClass == .noun || $0.wordClass == .name }
    guard let first = words[index].readings.first else { return nil }
    // At the start of a sentence a capital may hide another word; the first reading wins there unless it is a guess.
    if candidates.isEmpty
      || (first.wordClass != .noun && first.wordClass != .name && first.origin != .guess && !words[index].isCapitalized)
    {
      return nil
    }
    let fitting = candidates.filter { isLenient || !$0.agreement.intersection(agreement).isEmpty }
    if fitting.isEmpty {
      // Units keep the singular after numbers; symbols and unknown words fit anywhere.
      return candidates.first { $0.info == "u" || $0.origin == .guess }.map {
        var reading = $0
        reading.agreement = agreement
        return reading
      }
    }
    if let plural = bareNominalized(index, fitting) { return plural }
    var best = fitting[0]
    best.agreement = fitting.filter { $0.key == best.key }.reduce(into: Agreement.none) { $0.formUnion($1.agreement) }
    return best
  }

  /// „US-Verbündete“, „Verletzte“ without an article are plural.
  func bareNominalized(_ index: Int, _ fitting: [Reading]) -> Reading? {
    guard !hasDeterminer, words[index].lower.hasSuffix("e"),
      index == 0 || ![.article, .determiner, .possessive].contains(words[index - 1].reading.wordClass)
    else { return nil }
    guard
      var reading = fitting.first(where: {
        $0.wordClass == .noun
          && ($0.derivation == .nominalized || $0.derivation == .pastParticiple || $0.derivation == .presentParticiple
            || $0.info == "h" && $0.lemma == words[index].text
              && $0.agreement.contains(Agreement(.nominative, slot: 1)))
      })
    else { return nil }
    let strong = reading.agreement.intersection(Agreement.strongAdjective("e")).intersection(.plural)
    guard !strong.isEmpty else { return nil }
    reading.agreement = strong
    return reading
  }

  func attributeReading(_ index: Int, _ agreement: Agreement) -> Reading? {
    guard let first = words[index].readings.first, first.wordClass != .preposition,
      first.wordClass != .prepositionArticle
    else { return nil }
    if let adjective = capitalizedAttribute(index, first, agreement) { return adjective }
    let fitting = words[index].readings.filter {
      $0.wordClass == .adjective && !$0.agreement.isEmpty
        && (isLenient || !$0.agreement.intersection(agreement).isEmpty)
    }
    // „nächste“ is an entry of its own, before the superlative of „nah“.
    return fitting.first { $0.degree == .positive && $0.origin == .lexicon } ?? fitting.first
  }

  /// „die Heilige Stätte“, „das Internationale Gericht“: what could be a nominalized adjective is a part of a name if the
  /// next word is a noun that agrees. Between two persons („der Angeklagte Schneider“) the second is a surname.
  private func capitalizedAttribute(_ index: Int, _ first: Reading, _ agreement: Agreement) -> Reading? {
    guard words[index].isCapitalized, first.wordClass == .noun, index + 1 < words.count, words[index + 1].isCapitalized,
      first.derivation == .nominalized || first.derivation == .pastParticiple || first.derivation == .presentParticiple,
      let noun = words[index + 1].readings.first, noun.wordClass == .noun, noun.origin != .guess,
      noun.derivation != .nominalized, noun.derivation != .pastParticiple,
      noun.info != "h" || first.derivation == .nominalized,
      !noun.agreement.intersection(first.agreement).intersection(agreement).isEmpty
    else { return nil }
    var reading = first
    reading.wordClass = .adjective
    if reading.derivation == .nominalized { reading.derivation = nil }
    return reading
  }

  /// A capitalized form that is an adjective before a noun (at the start of a sentence, or „Moskauer Medien“).
  func isAttributeHere(_ index: Int, _ agreement: Agreement, _ limit: Int) -> Bool {
    guard let adjective = attributeReading(index, agreement) else { return false }
    let next = index + 1 < limit ? words[index + 1] : nil
    guard let next, next.isNominal, next.isCapitalized else { return false }
    return adjective.derivation == .inhabitant || words[index].readings.first?.wordClass == .adjective
      || !words[index].isCapitalized
      || words[index].readings.first.flatMap { capitalizedAttribute(index, $0, agreement) } != nil
  }

  /// „von Russland geforderte“, „seit fast drei Jahren tobenden“: complements and adverbs, then an inflected adjective
  /// that agrees and a head.
  mutating func extendedAttribute(at start: Int, _ agreement: Agreement, _ limit: Int) -> (
    attribute: Attribute, agreement: Agreement, end: Int
  )? {
    let first = words[start].reading.wordClass
    guard
      [
        .preposition, .prepositionArticle, .adverb, .article, .reflexive, .adjective, .possessive, .pronoun, .negation,
        .determiner, .noun, .name, .numeral,
      ].contains(first)
    else { return nil }
    var target = start + 1
    while target + 1 < limit {
      if words[target].isOnlyFinite || words[target].isComma { return nil }
      if let adjective = attributeReading(target, agreement),
        adjective.derivation == .pastParticiple || adjective.derivation == .presentParticiple || first != .noun,
        attributeChain(target, agreement, limit)
          || headReading(target + 1, agreement.intersection(adjective.agreement)) != nil
      {
        let saved = chosen
        if let attribute = fill(from: start, to: target) {
          chosen[target] = adjective
          return (attribute, agreement.intersection(adjective.agreement), target + 1)
        }
        chosen = saved
      }
      target += 1
      if target - start > 12 { return nil }
    }
    return nil
  }

  /// Reads what stands between the article and the participle as phrases and adverbs, without a rest.
  mutating func fill(from start: Int, to target: Int) -> Attribute? {
    var attribute = Attribute(word: target)
    var index = start
    while index < target {
      if let result = simple(at: index, limit: target, within: .all) {
        attribute.complements.append(result.phrase)
        index = result.end
        continue
      }
      let reading = words[index].reading
      guard
        reading.wordClass == .adverb || reading.wordClass == .negation
          || (reading.wordClass == .adjective && reading.agreement.isEmpty)
      else { return nil }
      attribute.adverbs.append(index)
      index += 1
    }
    return attribute
  }
}
