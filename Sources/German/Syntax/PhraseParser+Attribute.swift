import Lexicon

/// Attributes before the head, the extended ones among them.
extension PhraseParser {
  /// „ein 11 Jahre altes Mädchen“, „eine zehn Meter hohe Mauer“.
  mutating func measuredAttribute(_ index: Int, _ agreement: Agreement, _ limit: Int) -> (
    attribute: Attribute, agreement: Agreement
  )? {
    guard words[index].readings.first?.wordClass == .numeral, index + 3 < limit else { return nil }
    // „149 Millionen Jahre alte“
    let power = isPowerOfMeasure(index + 1, agreement, limit) ? 1 : 0
    let head = index + 1 + power
    // „eine drei Jahre *lang* gesperrte Straße“
    let isLong = head + 3 < limit && words[head + 1].lower == "lang" && words[head].reading.means(.time)
    let target = isLong ? head + 2 : head + 1
    guard let unit = unitReading(head, before: target, agreement),
      // „drei Millionen junge Menschen“
      !unit.nounGroups.contains(.power),
      let adjective = attributeReading(target, agreement), !adjective.agreement.isEmpty,
      !isContent(target, adjective),
      case let narrowed = agreement.intersection(adjective.agreement),
      continues(target + 1, narrowed, limit) || measureIsJoined(behind: target, narrowed, limit)
    else { return nil }
    var measure = NounPhrase(head: head, agreement: unit.agreement.intersection(.plural))
    if words[index].reading.key == "1" { measure.agreement = unit.agreement.intersection(.singular) }
    measure.modifiers = (index..<head).map { .number($0) }
    if isLong { measure.postposition = head + 1 }
    chosen[head] = unit
    chosen[target] = adjective
    return (Attribute(word: target, complements: [measure]), narrowed)
  }

  /// „ein Jahrzehnte altes Prinzip“, „nach Jahre langem Streit“: units of time without a number.
  func spannedAttribute(_ index: Int, _ phrase: NounPhrase, _ agreement: Agreement, _ limit: Int) -> (
    attribute: Attribute, agreement: Agreement
  )? {
    guard index + 2 < limit, index > 0, phrase.modifiers.isEmpty,
      phrase.determiner == index - 1 || words[index - 1].wordClass == .preposition,
      words[index].isCapitalized, let unit = words[index].first(.noun), unit.means(.time),
      !unit.agreement.intersection(.plural).isEmpty, unit.lemma != words[index].text,
      let adjective = attributeReading(index + 1, agreement), ["alt", "lang"].contains(adjective.key),
      case let narrowed = agreement.intersection(adjective.agreement), !narrowed.isEmpty,
      continues(index + 2, narrowed, limit)
    else { return nil }
    return (
      Attribute(
        word: index + 1, complements: [NounPhrase(head: index, agreement: unit.agreement.intersection(.plural))]),
      narrowed
    )
  }

  /// A unit of time or measure; „20 Mann“ are a unit before an adjective that is measured.
  private func unitReading(_ index: Int, before adjective: Int, _ agreement: Agreement) -> Reading? {
    guard let noun = words[index].first(.noun) else { return nil }
    if noun.means([.time, .unit]) { return noun }
    // „das zwölf Stockwerke hohe Haus“
    if hasDeterminer, words[index].isCapitalized, !noun.agreement.intersection(.plural).isEmpty,
      attributeReading(adjective, agreement).map({ $0.modifierGroups.contains(.measured) }) ?? false
    {
      return noun
    }
    guard let unit = words[index].readings.first(where: { $0.wordClass == .noun && $0.means(.unit) }),
      attributeReading(adjective, agreement).map({ $0.modifierGroups.contains(.measured) }) ?? false
    else { return nil }
    return unit
  }

  /// „17 Kisten gefälschter Uhren“: an ending that shows the genitive of several things tells what the measure holds.
  private func isContent(_ index: Int, _ adjective: Reading) -> Bool {
    // „zwei Liter kaltes Wasser“, „30 Hektar landwirtschaftliche Flächen“
    let isQuality = adjective.derivation == nil && adjective.degree == .positive
    if !hasDeterminer, !adjective.modifierGroups.contains(.measured), adjective.derivation != .presentParticiple,
      index + 1 < words.count, words[index + 1].isCapitalized,
      words[index + 1].first(.noun).map({ noun in
        noun.means(.substance) && noun.origin == .lexicon
          || isQuality && words[index - 1].reading.means(.unit) && words[index - 1].lower != "prozent"
      }) ?? false
    {
      return true
    }
    guard !hasDeterminer, !adjective.modifierGroups.contains(.measured), adjective.derivation != .presentParticiple,
      index + 1 < words.count, words[index + 1].isCapitalized
    else { return false }
    // „zehn Jahre *harter Arbeit*“, „zwei Jahre *erbitterten Krieges*“
    let isStrong = words[index].lower.hasSuffix("er")
    return words[index + 1].readings.allSatisfy { noun in
      noun.wordClass == .noun && !noun.agreement.intersection(.with(.genitive)).isEmpty
        && (isStrong
          ? noun.agreement.isPluralOnly || noun.agreement.onlyGender == .feminine
          : noun.agreement.onlyCase == .genitive)
    }
  }

  /// „Millionen“ before a unit and an adjective that is measured by it.
  private func isPowerOfMeasure(_ index: Int, _ agreement: Agreement, _ limit: Int) -> Bool {
    index + 3 < limit && words[index].reading.nounGroups.contains(.power)
      && words[index + 1].first(.noun).map { $0.means([.time, .unit]) } ?? false
      && attributeReading(index + 2, agreement).map { $0.modifierGroups.contains(.measured) } ?? false
  }

  /// „ein 100 Meter hohes und 50 Tonnen schweres Gerüst“: a second adjective that agrees follows, measured or not.
  private func measureIsJoined(behind adjective: Int, _ agreement: Agreement, _ limit: Int) -> Bool {
    let next = adjective + 2
    guard next + 1 < limit, words[adjective + 1].has(.coordinator) || words[adjective + 1].isComma else { return false }
    if attributeChain(next, agreement, limit) { return true }
    let number = shadesNumber(next) ? next + 1 : next
    // „fünf Meter lange und *eine* Tonne schwere“
    guard number + 3 < limit, words[number].has(.numeral) || words[number].reading.key == "ein" else { return false }
    // „…, 50 Millionen Euro teure Studie“
    let head = number + (words[number + 1].reading.nounGroups.contains(.power) ? 2 : 1)
    guard head + 2 < limit, let unit = words[head].first(.noun), unit.means([.time, .unit]) else { return false }
    return attributeReading(head + 1, agreement) != nil && continues(head + 2, agreement, limit)
  }

  /// „300 Seiten umfassende“, „zehn Millionen Euro kostende“: a number with its noun, and right behind it what has them for its
  /// object and agrees with the article before.
  func opensCountedAttribute(_ number: Int, _ agreement: Agreement, _ limit: Int) -> Bool {
    guard number + 3 < limit, words[number].readings.first?.wordClass == .numeral else { return false }
    var noun = number + 1
    if words[noun].reading.nounGroups.contains(.power) { noun += 1 }
    return noun + 2 < limit && words[noun].isCapitalized && words[noun].has(.noun)
      && words[noun + 1].readings.contains {
        $0.derivation == .presentParticiple || $0.wordClass == .adjective && $0.key.hasSuffix("end")
      }
      && attributeReading(noun + 1, agreement) != nil && continues(noun + 2, agreement, limit)
  }

  func isAttributeAdverb(_ index: Int) -> Bool {
    guard let reading = words[index].readings.first else { return false }
    if reading.wordClass == .adverb || reading.wordClass == .negation { return true }
    // „einen viel klügeren Assistenten“
    if words[index].lower == "viel", index + 1 < words.count,
      words[index + 1].readings.contains(where: { $0.degree == .comparative && !$0.agreement.isEmpty })
    {
      return true
    }
    // „schöne und *weniger* schöne Tage“: beside another adjective it tells the degree of this one.
    if words[index].lower == "weniger", index > 1, index + 1 < words.count,
      words[index - 1].has(.coordinator) || words[index - 1].isComma,
      words[index - 2].isInflectedAdjective
        || words[index - 2].has(.determiner) && words[index - 2].reading.key == "ander"
    {
      return true
    }
    // „über fünfstündige“
    if words[index].lower.isOne(of: "über", "unter"), index + 1 < words.count,
      words[index + 1].reading.derivation == .bound
    {
      return true
    }
    return reading.wordClass == .adjective && reading.agreement.isEmpty
  }

  /// Whether an adjective chain goes on behind a comma or „und“.
  func attributeChain(_ index: Int, _ agreement: Agreement, _ limit: Int) -> Bool {
    // „eine massive und gleichzeitig sehr heikle Aufgabe“
    var first = index
    // „alte, *nicht besonders* große Schiffe“
    let isShaded = hasDeterminer || words[index].wordClass == .negation
    while first < index + (isShaded ? 3 : 1), first + 1 < limit, isAttributeAdverb(first),
      attributeReading(first, agreement) == nil
    { first += 1 }
    guard attributeReading(first, agreement) != nil else { return false }
    var position = index
    while position < limit,
      attributeReading(position, agreement) != nil || isAttributeAdverb(position) || words[position].isComma
        || words[position].has(.coordinator)
        // „einem „ernsten und langen“ Streit“
        || position > first && Marks.closing.contains(words[position].text)
    { position += 1 }
    return position < limit && headReading(position, agreement) != nil
  }

  /// Comparatives that look like an inflected adjective and are none before a name.
  private static let adverbsBeforeNames: FormSet = ["weiter", "früher"]

  func attributeReading(_ index: Int, _ agreement: Agreement) -> Reading? {
    guard let first = words[index].readings.first, first.wordClass != .preposition,
      first.wordClass != .prepositionArticle
    else { return nil }
    if let adjective = capitalizedAttribute(index, first, agreement) { return adjective }
    // „An der Spitze steht weiter Bayern München“
    // „(früher Huber AG)“
    guard words[index].isInflectedAdjective || words[index].lower == "weiter" else { return nil }
    if PhraseParser.adverbsBeforeNames.contains(words[index].lower), index + 1 < words.count,
      words[index + 1].wordClass == .name
    {
      return nil
    }
    guard words[index].isInflectedAdjective else { return nil }
    // „Er war früher Minister“: without an article somebody is not early, but was it before.
    if words[index].lower == "früher", !hasDeterminer, index + 1 < words.count, words[index + 1].wordClass == .noun,
      words[index + 1].reading.means(.person), index > 0, words[index - 1].wordClass != .preposition
    {
      return nil
    }
    func fits(_ reading: Reading) -> Bool {
      reading.wordClass == .adjective && !reading.agreement.isEmpty
        && (isLenient || !reading.agreement.intersection(agreement).isEmpty)
    }
    if words[index].readings.count == 1 { return fits(first) ? first : nil }
    // „nächste“ is an entry of its own, before the superlative of „nah“.
    return words[index].readings.first { $0.degree == .positive && $0.origin == .lexicon && fits($0) }
      ?? words[index].readings.first(where: fits)
  }

  /// „die Heilige Stätte“, „das Internationale Gericht“: what could be a nominalized adjective is a part of a name if the
  /// next word is a noun that agrees. Between two persons („der Angeklagte Schneider“) the second is a surname.
  func capitalizedAttribute(_ index: Int, _ first: Reading, _ agreement: Agreement) -> Reading? {
    guard words[index].isCapitalized, first.wordClass == .noun, index + 1 < words.count, words[index + 1].isCapitalized,
      // „Schwedische Kronen“: the name of a language, too
      let first = first.derivation == nil
        ? words[index].readings.first(where: { $0.wordClass == .noun && $0.derivation == .nominalized }) : first,
      first.derivation == .nominalized || first.derivation == .pastParticiple || first.derivation == .presentParticiple,
      let noun = words[index + 1].readings.first,
      // „die Neue Demokratische Partei“
      // „das Russische Verteidigungsministerium“
      // „im Schweizerischen Montreux“
      noun.wordClass == .noun || [.organization, .place].contains(words[index + 1].match?.kind),
      noun.origin != .guess, noun.derivation != .nominalized, noun.derivation != .pastParticiple,
      !noun.means(.person) || first.derivation == .nominalized,
      case let shared = first.agreement.intersection(agreement),
      !(noun.agreement.isEmpty ? shared : shared.intersection(noun.agreement)).isEmpty
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
    guard let next else { return false }
    if opensAttributes(index, adjective, agreement, limit) { return true }
    guard next.isNominal, next.isCapitalized else { return false }
    return adjective.derivation == .inhabitant || words[index].readings.first?.wordClass == .adjective
      || !words[index].isCapitalized
      || words[index].readings.first.flatMap { capitalizedAttribute(index, $0, agreement) } != nil
  }

  /// „*Führende* arabische Staaten“, „*Junge* deutsche Soldaten“: what has its capital from the beginning of the sentence and
  /// could be somebody, before an attribute with the same ending and its noun.
  private func opensAttributes(_ index: Int, _ adjective: Reading, _ agreement: Agreement, _ limit: Int) -> Bool {
    guard words[index].isCapitalized, index + 2 < limit, index == 0 || words[index - 1].isPunctuation,
      case let second = words[index + 1], !second.isCapitalized, second.isInflectedAdjective, !second.hasFinite,
      ["e", "er", "es"].contains(where: { words[index].lower.ends(in: $0) && second.lower.ends(in: $0) }),
      words[index + 2].isCapitalized, words[index + 2].match?.kind != .person
    else { return false }
    let shared = agreement.intersection(adjective.agreement)
    guard let next = attributeReading(index + 1, shared) else { return false }
    return headReading(index + 2, shared.intersection(next.agreement)) != nil
  }

  /// „von Russland geforderte“, „seit fast drei Jahren tobenden“: complements and adverbs, then an inflected adjective
  /// that agrees and a head.
  mutating func extendedAttribute(at start: Int, _ agreement: Agreement, _ limit: Int) -> (
    attribute: Attribute, agreement: Agreement, end: Int
  )? {
    let first = words[start].wordClass
    guard
      [
        .preposition, .prepositionArticle, .adverb, .article, .reflexive, .adjective, .possessive, .pronoun, .negation,
        .determiner, .noun, .name, .numeral, .comparison, .pronominalAdverb, .am,
      ].contains(first)
    else { return nil }
    var target = start + 1
    while target + 1 < limit {
      if words[target].isOnlyFinite || words[target].isComma && !joinsItems(target, from: start) { return nil }
      if let adjective = attributeReading(target, agreement), !isForeign(adjective, target, behind: start - 1),
        adjective.derivation == .pastParticiple || adjective.derivation == .presentParticiple || first != .noun,
        attributeChain(target, agreement, limit)
          || hasHead(behind: target, agreement.intersection(adjective.agreement), limit)
          || isJoined(behind: target, adjective, agreement, limit)
          || isMeasured(behind: target, agreement.intersection(adjective.agreement), limit)
      {
        let saved = chosen
        if let attribute = fill(from: start, to: target), !leavesNounOut(attribute, before: target) {
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

  /// „der im Mai verhaftete *15 Jahre alte* Junge“: one more attribute, with its measure.
  private mutating func isMeasured(behind target: Int, _ agreement: Agreement, _ limit: Int) -> Bool {
    guard target + 4 < limit, words[target + 1].readings.first?.wordClass == .numeral else { return false }
    let saved = chosen
    defer { chosen = saved }
    return measuredAttribute(target + 1, agreement, limit) != nil
  }

  /// „die von CDU, SPD und Grünen gebildete Regierung“: a comma between what stands under the preposition that opens the
  /// attribute, before the coordinator of the list.
  private func joinsItems(_ comma: Int, from start: Int) -> Bool {
    guard words[start].wordClass == .preposition || words[start].wordClass == .prepositionArticle,
      comma > start + 1, comma + 3 < words.count, words[comma - 1].isNominal
    else { return false }
    for index in (comma + 1)..<min(comma + 10, words.count) {
      if words[index].has(.coordinator) { return index > comma + 1 && words[index - 1].isNominal }
      guard
        words[index].isNominal || words[index].isComma || words[index].has(oneOf: .determining)
          || words[index].isInflectedAdjective
      else { return false }
    }
    return false
  }

  /// „wurde *dieser* angesichts der Entführung *deutscher* Bergsteiger …“: behind „der“ and „dieser“ no attribute has their
  /// ending; „war *der Iran* mit zehn *bestellten* Maschinen“: nor has what was done to a thing somebody's bare name.
  private func isForeign(_ adjective: Reading, _ target: Int, behind determiner: Int) -> Bool {
    guard determiner >= 0, words[determiner].has(oneOf: .determining) else { return false }
    if adjective.derivation == .pastParticiple, words[determiner + 1].reading.means(.place),
      words[determiner + 1].isNominal, words[determiner + 1].isCapitalized, target > determiner + 2
    {
      return true
    }
    return adjective.degree == .positive && words[target].lower.ends(in: "er") && adjective.key != words[target].lower
      && words[determiner].lower.isOne(of: "der", "dieser", "jener", "jeder")
  }

  /// „das durch ein neues | fliegendes Objekt verursachte Licht“: an adjective that would end a phrase right before the next
  /// one has its noun still to come.
  private func leavesNounOut(_ attribute: Attribute, before target: Int) -> Bool {
    guard let last = attribute.complements.last, last.lastWord == target - 1, last.head == target - 1,
      last.determiner != nil, !words[last.head].isCapitalized
    else { return false }
    let head = chosen[last.head] ?? words[last.head].reading
    return head.wordClass == .adjective && head.degree == .positive
  }

  /// „das im Juni gegründete „Forum““: the mark that opens a quotation may stand before the head.
  private func hasHead(behind target: Int, _ agreement: Agreement, _ limit: Int) -> Bool {
    let head = Marks.opening.contains(words[target + 1].text) && target + 2 < limit ? target + 2 : target + 1
    // „die von ihm geforderten zwei Milliarden“
    if words[head].has(.numeral), head + 1 < limit, !agreement.intersection(.plural).isEmpty {
      return headReading(head + 1, agreement.intersection(.plural)) != nil || headReading(head, agreement) != nil
    }
    return headReading(head, agreement) != nil
  }

  /// Reads what stands between the article and the participle as phrases and adverbs, without a rest.
  mutating func fill(from start: Int, to target: Int) -> Attribute? {
    var attribute = Attribute(word: target)
    var index = start
    while index < target {
      // „der als „Engel von Fulda“ bekannte Mann“
      if index > start, Marks.isQuote(words[index].text) {
        index += 1
        continue
      }
      if words[index].lower == "zu", index == target - 1,
        words[target].readings.contains(where: { $0.derivation == .presentParticiple })
      {
        attribute.zu = index
        index += 1
        continue
      }
      // „das am häufigsten benutzte Wort“
      if words[index].lower == "am", index + 1 < target,
        let most = words[index + 1].readings.first(where: { $0.wordClass == .adjective && $0.degree == .superlative })
      {
        chosen[index + 1] = most
        attribute.adverbs.append(index + 1)
        index += 2
        continue
      }
      // „der von vielen geforderte Rücktritt“
      if index + 2 == target, let several = quantityAlone(at: index) {
        attribute.complements.append(several)
        index = target
        continue
      }
      if var result = simple(at: index, limit: target, within: .all) {
        if result.end + 1 < target, words[result.end].has(.coordinator) || words[result.end].isComma {
          coordinate(&result, limit: target)
        }
        attribute.complements.append(result.phrase)
        index = result.end
        continue
      }
      var reading = words[index].reading
      // „eine *rein* auf Gewinn ausgerichtete Politik“: how it is, and not whither
      if reading.means(.direction), words[index].match == nil, let quality = words[index].first(.adjective),
        quality.agreement.isEmpty
      {
        reading = quality
        chosen[index] = quality
      }
      guard
        reading.wordClass == .adverb || reading.wordClass == .negation || reading.wordClass == .pronominalAdverb
          || (reading.wordClass == .adjective && reading.agreement.isEmpty)
      else { return nil }
      attribute.adverbs.append(index)
      index += 1
      // „die *politisch und wirtschaftlich* schwache Regierung“
      if reading.wordClass == .adjective, index + 1 < target, words[index].lower.isOne(of: "und", "oder", "aber"),
        words[index + 1].reading.wordClass == .adjective, words[index + 1].reading.agreement.isEmpty
      {
        attribute.adverbs.append(index)
        index += 1
      }
    }
    return attribute
  }

  /// A preposition and a quantity that stands for people.
  private mutating func quantityAlone(at index: Int) -> NounPhrase? {
    guard words[index].wordClass == .preposition, var quantity = determiner(index + 1),
      ["viel", "einige", "mehrere", "all", "wenig", "manch"].contains(quantity.key),
      words[index + 1].lower.ends(in: "en")
    else { return nil }
    quantity.wordClass = .pronoun
    quantity.agreement = .with(.dative).intersection(.plural)
    chosen[index + 1] = quantity
    var phrase = NounPhrase(head: index + 1, agreement: quantity.agreement)
    phrase.preposition = index
    return phrase
  }

  /// „der in Hamburg geborene und in Wien lebende Autor“, „der in Köln geplante, aber von vielen abgelehnte Bau“: a second
  /// extended attribute follows.
  private mutating func isJoined(behind target: Int, _ adjective: Reading, _ agreement: Agreement, _ limit: Int) -> Bool
  {
    guard target + 4 < limit || target + 3 < limit && !words[target + 1].isComma,
      words[target + 1].has(.coordinator) || words[target + 1].isComma
    else { return false }
    let isContrast =
      words[target + 1].isComma
      && (WordSets.opposing.contains(words[target + 2].lower) || words[target + 2].has(.coordinator))
    let saved = chosen
    defer { chosen = saved }
    return extendedAttribute(
      at: target + (isContrast ? 3 : 2), agreement.intersection(adjective.agreement), limit) != nil
  }
}
