import Lexicon

/// From the article to the head.
extension PhraseParser {
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
      // „eines neuen NASA Klimamodells“: what is written apart belongs to the noun.
      if isNameBeforeNoun(index, agreement, limit, phrase) {
        phrase.modifiers.append(.name(index))
        index += 1
        continue
      }
      // „eines der ärmsten Europas“
      if case .attribute(let attribute)? = phrase.modifiers.last, attribute.word == index - 1,
        chosen[index - 1]?.degree == .superlative, let name = genitiveName(index), name.info == "p",
        name.agreement.onlyCase == .genitive
      {
        phrase.modifiers.removeLast()
        return index - 1
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
      // „ein 11 Jahre altes Mädchen“, „ein rund 4000 Quadratmeter großes Grundstück“
      let isOver =
        word.lower.isOne(of: "über", "unter") && index + 3 < limit && words[index + 1].has(.numeral)
        && ["t", "u"].contains(words[index + 2].reading.info)
        && words[index + 3].readings.contains { $0.groups.contains(.measured) }
      let shade = (isOver || shadesNumber(index)) && index + 1 < limit ? 1 : 0
      if var attribute = measuredAttribute(index + shade, agreement, limit) {
        if shade > 0 { attribute.attribute.adverbs = [index] }
        attribute.attribute.coordinator = pendingCoordinator
        pendingCoordinator = nil
        phrase.modifiers.append(.attribute(attribute.attribute))
        agreement = attribute.agreement
        index = attribute.attribute.word + 1
        if !continues(index, agreement, limit) {
          if words[index].has(.coordinator) { pendingCoordinator = index }
          index += 1
        }
        continue
      }
      // „der damals 21-Jährige“
      if phrase.determiner != nil, WordSets.thenAndNow.contains(word.lower), index + 1 < limit,
        words[index + 1].reading.key == "jährig"
      {
        phrase.modifiers.append(.number(index))
        index += 1
        continue
      }
      // „ein 50 Kilometer von Rom entfernter Ort“
      if phrase.determiner != nil, opensMeasuredAttribute(index, limit),
        let attribute = extendedAttribute(at: index, agreement, limit)
      {
        phrase.modifiers.append(.attribute(attribute.attribute))
        agreement = attribute.agreement
        index = attribute.end
        continue
      }
      // „die rund 2000 Helfer“, „der mehr als 20 geplanten Kontrollen“
      if shade > 0, phrase.determiner != nil, words[index + 1].readings.first?.wordClass == .numeral,
        continues(index + 2, agreement, limit)
      {
        phrase.modifiers.append(.number(index))
        index += 1
        continue
      }
      // „das erste solche Treffen“, „die vielen anderen Fragen“
      if phrase.determiner != nil || !phrase.modifiers.isEmpty, let quantity = determiner(index),
        ["solcher", "viel", "wenig", "ander", "beide"].contains(quantity.key),
        !(word.lower == "viel" && words[min(index + 1, limit - 1)].readings.contains { $0.degree == .comparative }),
        continues(index + 1, agreement, limit)
      {
        phrase.modifiers.append(.number(index))
        chosen[index] = quantity
        index += 1
        // Two are several, whatever „beiden“ can be elsewhere.
        if quantity.key == "beide", !agreement.intersection(.plural).isEmpty { agreement.formIntersection(.plural) }
        continue
      }
      // „die 2010 in Bonn eröffnete Schule“
      let opensDated =
        phrase.determiner != nil && (phrase.modifiers.isEmpty || pendingCoordinator != nil)
        && word.year.map { (1500...2100).contains($0) } ?? false
      if opensDated, index + 2 < limit,
        words[index + 1].wordClass == .preposition
          || words[index + 1].wordClass == .prepositionArticle
          || words[index + 1].wordClass == .adverb,
        var dated = extendedAttribute(at: index, agreement, limit),
        isParticipial(chosen[dated.attribute.word] ?? words[dated.attribute.word].reading)
      {
        dated.attribute.coordinator = pendingCoordinator
        pendingCoordinator = nil
        phrase.modifiers.append(.attribute(dated.attribute))
        agreement = dated.agreement
        index = dated.end
        // „der 1952 in Prag geborene und 1990 verstorbene Künstler“
        if index + 1 < limit, words[index].has(.coordinator), headReading(index, agreement) == nil {
          pendingCoordinator = index
          index += 1
        }
        continue
      }
      // „die 1911 gegründete Bank“
      let isDated =
        opensDated && index + 1 < limit
        && (words[index + 1].readings.contains {
          isParticipial($0) && $0.wordClass == .adjective && !$0.agreement.isEmpty
        } || isYearOfOne(index, agreement))
      if word.readings.first?.wordClass == .numeral, !isDated {
        // „bereits 2006 Vulkane entdeckt“
        if phrase.determiner == nil, phrase.modifiers.isEmpty, isBareYear(index, limit) {
          index += 1
          return index - 1
        }
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
        // „40 bis 50 Personen“
        if index + 1 < limit, words[index].lower == "bis", words[index + 1].readings.first?.wordClass == .numeral {
          phrase.modifiers.append(.number(index))
          index += 1
          continue
        }
        if !continues(index, agreement, limit) || isYearBeforePerson(index - 1, limit) {
          phrase.modifiers.removeLast()
          return index - 1
        }
        continue
      }
      if let adjective = attributeReading(index, agreement) {
        if !isLenient {
          agreement = adjective.agreement == .all ? agreement : agreement.intersection(adjective.agreement)
          if adjective.agreement != .all { agreement = strong(index, agreement, phrase) }
        }
        chosen[index] = adjective
        phrase.modifiers.append(.attribute(Attribute(word: index, coordinator: pendingCoordinator)))
        pendingCoordinator = nil
        index += 1
        if let next = secondOrdinal(adjective, index, limit) {
          for position in index..<next { phrase.modifiers.append(.number(position)) }
          index = next
          agreement = .all
          continue
        }
        if joinsAttribute(&index, &pendingCoordinator, agreement, limit) { continue }
        if !continues(index, agreement, limit) {
          // A nominalized adjective or one left alone („der jüngste“); without an article it is a predicate.
          if phrase.determiner == nil, phrase.modifiers.count == 1,
            !words[index - 1].isCapitalized || comparesInFront(index - 1),
            words[index - 1].readings.contains(where: {
              $0.wordClass == .adjective && $0.agreement.isEmpty || $0.wordClass == .adverb
            })
          {
            return nil
          }
          if case .attribute = phrase.modifiers.last { phrase.modifiers.removeLast() }
          return index - 1
        }
        continue
      }
      // „ein ganz anderes Problem“: a different one.
      if phrase.determiner != nil, words[index].reading.groups.contains(.entire), index + 1 < limit,
        var other = determiner(index + 1), other.key == "ander", continues(index + 2, agreement, limit)
      {
        (other.wordClass, other.key) = (.adjective, "andersartig")
        chosen[index + 1] = other
        phrase.modifiers.append(.attribute(Attribute(word: index + 1, adverbs: [index])))
        index += 2
        continue
      }
      // „sehr guter“, „schwer beschädigter“.
      if index + 1 < limit, isAttributeAdverb(index), !speaksOfClause(index, phrase),
        let adjective = attributeReading(index + 1, agreement)
      {
        agreement = adjective.agreement == .all ? agreement : agreement.intersection(adjective.agreement)
        chosen[index + 1] = adjective
        phrase.modifiers.append(
          .attribute(Attribute(word: index + 1, adverbs: [index], coordinator: pendingCoordinator)))
        pendingCoordinator = nil
        index += 2
        // „eine sehr schöne und ruhige Gegend“, but „wird nie kriminelles und antisoziales Verhalten tolerieren“
        let isDegree =
          hasDeterminer || words[index - 2].reading.info == "d" || words[index - 2].wordClass == .adjective
        if isDegree, joinsAttribute(&index, &pendingCoordinator, agreement, limit) { continue }
        if !continues(index, agreement, limit) { return nil }
        continue
      }
      if phrase.determiner != nil,
        let attribute = extendedAttribute(at: index, agreement, limit)
      {
        var joined = attribute.attribute
        joined.coordinator = pendingCoordinator
        pendingCoordinator = nil
        phrase.modifiers.append(.attribute(joined))
        agreement = attribute.agreement
        index = attribute.end
        if index + 1 < limit, words[index].has(.coordinator), headReading(index, agreement) == nil {
          pendingCoordinator = index
          index += 1
        } else if index + 2 < limit, words[index].isComma, attributeChain(index + 1, agreement, limit) {
          // „die 2011 ins Leben gerufene, ständige Einheit“
          index += 1
        }
        continue
      }
      if phrase.determiner == index - 1, let head = nominalizedHead(behind: index, agreement, limit) {
        chosen[head.word] = head.reading
        agreement.formIntersection(head.reading.agreement)
        phrase.prepositionals = head.complements
        index = head.word + 1
        return head.word
      }
      return nil
    }
    return nil
  }

  /// „die von der Flut Betroffenen“, „die an dem Projekt Beteiligten“: phrases before an adjective that is the head itself.
  private mutating func nominalizedHead(behind start: Int, _ agreement: Agreement, _ limit: Int) -> (
    word: Int, reading: Reading, complements: [NounPhrase]
  )? {
    guard words[start].wordClass == .preposition || words[start].wordClass == .prepositionArticle else { return nil }
    for target in (start + 2)..<max(start + 2, min(start + 8, limit)) {
      if words[target].isOnlyFinite || words[target].isComma { return nil }
      guard words[target].isCapitalized, let reading = headReading(target, agreement), isAdjectival(reading, at: target)
      else { continue }
      let saved = chosen
      if let attribute = fill(from: start, to: target), attribute.adverbs.isEmpty, attribute.zu == nil {
        return (target, reading, attribute.complements)
      }
      chosen = saved
    }
    return nil
  }

  /// A person named by a participle or adjective.
  private func isAdjectival(_ reading: Reading, at index: Int) -> Bool {
    guard reading.wordClass == .noun, reading.info == "h" else { return false }
    return reading.derivation == .pastParticiple || reading.derivation == .presentParticiple
      || reading.origin == .lexicon && reading.lemma + "n" == words[index].text
        && !reading.agreement.intersection([.singular(.feminine, [.dative])]).isEmpty
  }

  /// „Häufiger trifft es Ältere“: a comparative that opens the sentence before its verb.
  private func comparesInFront(_ index: Int) -> Bool {
    index == 0 && words.count > 2 && words[1].hasFinite && !words[1].isCapitalized
      && (words.last?.isPunctuation ?? false)
      && words[0].readings.contains { $0.degree == .comparative && $0.agreement.isEmpty && $0.origin == .lexicon }
  }

  /// A measure with a preposition behind it, before the noun is out.
  private func opensMeasuredAttribute(_ index: Int, _ limit: Int) -> Bool {
    index + 3 < limit && words[index].readings.first?.wordClass == .numeral
      && (words[index + 1].first(.noun).map { $0.info == "t" || $0.info == "u" } ?? false)
      && words[index + 2].has(.preposition)
  }

  /// „ist bekanntlich überzeugter Christ“: with nothing before it in the phrase such an adverb belongs to the clause.
  private func speaksOfClause(_ index: Int, _ phrase: NounPhrase) -> Bool {
    guard !hasDeterminer, phrase.modifiers.isEmpty, index > 0, words[index].match == nil,
      words[index].wordClass == .adverb, ["s", "f", "c"].contains(words[index].reading.info)
    else { return false }
    let before = words[index - 1]
    return before.wordClass != .preposition && before.wordClass != .prepositionArticle
      && before.wordClass != .comparison && !before.has(.coordinator) && !before.isComma
  }

  /// A participle, also one that has an entry of its own because of its English („geboren“).
  private func isParticipial(_ reading: Reading) -> Bool {
    reading.derivation == .pastParticiple
      || reading.wordClass == .adjective && reading.degree == .positive
        && reading.groups.contains(.happened)
  }

  /// Whether one more attribute follows behind a comma or a coordinator, which is passed over.
  private mutating func joinsAttribute(
    _ index: inout Int, _ coordinator: inout Int?, _ agreement: Agreement, _ limit: Int
  ) -> Bool {
    guard index + 2 < limit, words[index].isComma || words[index].has(.coordinator) else { return false }
    // „ein alter, aber guter Plan“
    let isContrast = words[index].isComma && WordSets.opposing.contains(words[index + 1].lower)
    let joint = isContrast ? index + 1 : index
    guard attributeChain(joint + 1, agreement, limit) || opensExtended(joint, agreement, limit)
    else { return false }
    if isContrast || words[joint].has(.coordinator) { coordinator = joint }
    index = joint + 1
    return true
  }

  /// „die geplante *und von den Anwohnern geforderte* Straße“
  private mutating func opensExtended(_ joint: Int, _ agreement: Agreement, _ limit: Int) -> Bool {
    guard hasDeterminer, words[joint].has(.coordinator),
      ["und", "oder", "aber"].contains(words[joint].lower),
      words[joint + 1].wordClass == .preposition
        || words[joint + 1].wordClass == .prepositionArticle,
      headReading(joint - 1, agreement) == nil
    else { return false }
    let saved = chosen
    defer { chosen = saved }
    return extendedAttribute(at: joint + 1, agreement, limit) != nil
  }

  /// „unter amerikanischen Mädchen“: without an article the ending alone carries the case.
  private func strong(_ index: Int, _ agreement: Agreement, _ phrase: NounPhrase) -> Agreement {
    guard phrase.determiner == nil, phrase.modifiers.isEmpty, !sharesDeterminer,
      words[index].reading.info != "ordinal",
      index == 0
        || words[index - 1].wordClass != .prepositionArticle
          && !WordClasses.determining.contains(words[index - 1].wordClass)
          && !WordClasses.pronominal.contains(words[index - 1].wordClass),
      let ending = ["en", "er", "es", "em", "e"].first(where: { words[index].lower.ends(in: $0) })
    else { return agreement }
    let narrowed = agreement.intersection(Agreement.strongAdjective(ending))
    return narrowed.isEmpty ? agreement : narrowed
  }

  /// Whether the phrase can go on towards a head.
  func continues(_ start: Int, _ agreement: Agreement, _ limit: Int) -> Bool {
    var index = start
    while index < limit, Marks.isQuote(words[index].text) { index += 1 }
    guard index < limit else { return false }
    if headReading(index, agreement) != nil || attributeReading(index, agreement) != nil { return true }
    if words[index].readings.first?.wordClass == .numeral { return true }
    if let quantity = determiner(index), ["solcher", "ander", "beide"].contains(quantity.key), index + 1 < limit,
      words[index + 1].isNominal
    {
      return true
    }
    if index + 1 < limit, isAttributeAdverb(index), attributeReading(index + 1, agreement) != nil { return true }
    return false
  }

  func headReading(_ index: Int, _ agreement: Agreement) -> Reading? {
    guard words[index].isNominal else { return nil }
    // At the start of a sentence a capital may hide another word; the first reading wins there unless it is a guess.
    let wordClass = words[index].wordClass
    if wordClass != .noun, wordClass != .name, words[index].readings[0].origin != .guess, !words[index].isCapitalized {
      return nil
    }
    let candidates =
      words[index].isNominalOnly
      ? words[index].readings : words[index].readings.filter { $0.wordClass == .noun || $0.wordClass == .name }
    // By index, since a reading that is handed on is counted.
    let isFitting = isLenient || candidates.indices.allSatisfy { !candidates[$0].agreement.isDisjoint(with: agreement) }
    let fitting = isFitting ? candidates : candidates.filter { !$0.agreement.intersection(agreement).isEmpty }
    if fitting.isEmpty {
      if let foreign = unmarkedGenitive(index, candidates, agreement) { return foreign }
      if let dative = oldDative(index, candidates, agreement) { return dative }
      // Units keep the singular after numbers; symbols and unknown words fit anywhere.
      return candidates.first {
        $0.info == "u" || $0.origin == .guess
          // „des 3. Mai“
          || $0.groups.contains(.month) && index > 0 && words[index - 1].reading.info == "ordinal"
      }.map {
        var reading = $0
        reading.agreement = agreement
        return reading
      }
    }
    if let plural = bareNominalized(index, fitting, agreement) { return plural }
    var best = fitting[0]
    if fitting.count == 1 { return best }
    best.agreement = fitting.filter { $0.key == best.key }.reduce(into: Agreement.none) { $0.formUnion($1.agreement) }
    return best
  }

  /// „der Start eines Shuttle“, „eine Analyse des BBC“, „die Freunde des frühen Punk“: foreign words and abbreviations
  /// often lack the ending, which the article shows.
  private func unmarkedGenitive(_ index: Int, _ candidates: [Reading], _ agreement: Agreement) -> Reading? {
    guard agreement.onlyCase == .genitive, agreement.isSingularOnly, index > 0, words[index].isCapitalized,
      !words[index].text.hasSuffix("s"),
      let article = words[..<index].lastIndex(where: { !$0.isInflectedAdjective || $0.isCapitalized }),
      words[article].lower == "des" || PhraseParser.owners.contains(words[article].lower),
      var reading = candidates.first(where: { $0.lemma == words[index].text && $0.agreement != .none })
    else { return nil }
    reading.agreement = agreement
    return reading
  }

  /// „aus dem Jahre 1731“: the old dative in -e, which looks like the plural but for the article.
  private func oldDative(_ index: Int, _ candidates: [Reading], _ agreement: Agreement) -> Reading? {
    guard agreement.onlyCase == .dative, agreement.isSingularOnly, words[index].isCapitalized,
      var reading = candidates.first(where: { noun in
        noun.wordClass == .noun && noun.lemma + "e" == words[index].text
          && noun.gender.map { $0 != .feminine && !agreement.intersection(.with($0)).isEmpty } ?? false
      })
    else { return nil }
    reading.agreement = agreement
    return reading
  }

  /// „US-Verbündete“, „Verletzte“ without an article are plural, „Verletzten“ is their dative.
  func bareNominalized(_ index: Int, _ fitting: [Reading], _ agreement: Agreement) -> Reading? {
    guard !hasDeterminer, !sharesDeterminer,
      let ending = words[index].lower.ends(in: "e") ? "e" : words[index].lower.ends(in: "en") ? "en" : nil,
      index == 0 || !WordClasses.determining.contains(words[index - 1].wordClass)
    else { return nil }
    let before = index > 0 ? words[index - 1] : nil
    // „als Gefangenen“, „im Allgemeinen“, and „Polizei fasst Verdächtigen“ in a headline
    if ending == "en",
      before.map({ $0.has(.comparison) || $0.isInflectedAdjective || $0.isNominal }) ?? false
        || !(words.last?.isPunctuation ?? false)
    {
      return nil
    }
    func isNominalized(_ reading: Reading) -> Bool {
      if reading.derivation == .nominalized || reading.derivation == .pastParticiple
        || reading.derivation == .presentParticiple
      {
        return true
      }
      guard reading.info == "h" else { return false }
      if ending == "e" {
        return reading.lemma == words[index].text && reading.agreement.contains(Agreement(.nominative, slot: 1))
      }
      // Declined like an adjective, since it can be a woman as well.
      return reading.lemma + "n" == words[index].text
        && !reading.agreement.intersection([.singular(.feminine, [.dative])]).isEmpty
    }
    let nouns = fitting.filter { $0.wordClass == .noun }
    // „durch Trocknen“, „Karzinogenen“
    if ending == "en", !nouns.allSatisfy(isNominalized) { return nil }
    guard var reading = nouns.first(where: isNominalized) else { return nil }
    // „Parteivorsitzende Meier“: with her name behind it, it is one woman.
    // „Vorsitzende ist Anna Schmidt“
    let isOne = bearsSurname(index) || index == 0 && words.count > 1 && actsAlone(1, words[0].reading)
    if ending == "e", isOne, reading.origin != .derived || reading.key == "jährig" {
      let one = reading.agreement.intersection(.singular).intersection(.with(.feminine)).intersection(agreement)
      if !one.isEmpty {
        reading.agreement = one
        return reading
      }
    }
    let strong = reading.agreement.intersection(Agreement.strongAdjective(ending)).intersection(.plural)
    guard !strong.isEmpty, !strong.intersection(agreement).isEmpty || ending == "e" else { return nil }
    reading.agreement = strong
    return reading
  }

  /// Somebody's name by itself stands behind, and no second one is joined to it.
  private func bearsSurname(_ index: Int) -> Bool {
    guard index + 1 < words.count, words[index + 1].isCapitalized, words[index + 1].wordClass == .name,
      words[index + 1].match.map({ $0.kind == .person && !$0.isGenitive && $0.number != .plural }) ?? true
    else { return false }
    return index + 3 >= words.count || words[index + 2].lower != "und" || !words[index + 3].isCapitalized
  }

  /// Whether a noun follows, with inflected adjectives before it or not.
  func nounAhead(_ start: Int, _ limit: Int) -> Bool {
    var index = start
    while index < limit {
      if words[index].has(.noun) { return true }
      if words[index].isInflectedAdjective
        || words[index].has(.numeral)
      {
        index += 1
        continue
      }
      return false
    }
    return false
  }

  /// Whether what the name at an index owns stands behind it: „Kants überraschend moderner Gedanke“, „Linds alten,
  /// brüchigen Häusern“, „Frankreichs François Hollande“.
  func ownedAhead(_ owner: Int, _ limit: Int) -> Bool {
    if nounAhead(owner + 1, limit) { return true }
    // The next one by a name of its own
    if owner + 1 < limit, words[owner].match?.kind == .place, words[owner].match?.isGenitive ?? false,
      let person = words[owner + 1].match, person.kind == .person, !person.isGenitive,
      words[owner + 1].tokens.count > 1
    {
      return true
    }
    var index = owner + 1
    var hasAdjective = false
    while index + 1 < limit {
      let word = words[index]
      if word.isCapitalized { return hasAdjective && word.has(.noun) }
      if word.isInflectedAdjective, !word.hasFinite {
        hasAdjective = true
      } else if word.isComma || word.has(.coordinator) {
        guard hasAdjective, words[index + 1].isInflectedAdjective, !words[index + 1].isCapitalized else { return false }
      } else {
        guard isAttributeAdverb(index), words[index + 1].isInflectedAdjective, !word.hasFinite else { return false }
      }
      index += 1
    }
    return index < limit && hasAdjective && words[index].isCapitalized && words[index].has(.noun)
  }

  /// A name with a genitive ending („Putins“, „Moskaus“).
  func genitiveName(_ index: Int) -> Reading? {
    guard words[index].has(.name), words[index].isCapitalized,
      let reading = words[index].readings.first(where: { $0.wordClass == .name })
    else { return nil }
    if reading.agreement.onlyCase == .genitive { return reading }
    return words[index].readings.first { $0.wordClass == .name && $0.agreement.onlyCase == .genitive }
  }

  /// An unknown name or an abbreviation in capitals between an article and a noun that agrees.
  private func isNameBeforeNoun(_ index: Int, _ agreement: Agreement, _ limit: Int, _ phrase: NounPhrase) -> Bool {
    guard index + 1 < limit, phrase.determiner != nil || !phrase.modifiers.isEmpty else { return false }
    if isNounApart(index, agreement, limit, phrase) { return true }
    let word = words[index]
    guard word.isCapitalized,
      let first = word.readings.first, first.wordClass == .name, !word.text.hasSuffix("-"),
      let noun = words[index + 1].readings.first, noun.wordClass == .noun, noun.origin != .guess,
      words[index + 1].match == nil, noun.info != "u", noun.info != "t",
      !noun.agreement.intersection(agreement).isEmpty
    else { return false }
    let isAbbreviation = word.text.utf8.count > 1 && word.text.allSatisfy(\.isUppercase)
    // „hatten die Pensionäre Tränen“: behind „die“ only one woman or thing can follow.
    let isSure =
      phrase.determiner.map { words[$0].lower != "die" || noun.agreement.isSingularOnly } ?? true
      // „die Mohringer Stadträte“
      || word.text.hasSuffix("er") && word.text.utf8.count > 5
    // „des Hanauer Stadtfests“: whoever else is called so, a genitive would have an ending.
    let isInhabitant =
      word.match?.kind == .person && word.tokens.count == 1 && word.text.hasSuffix("er") && noun.info != "h"
      && phrase.determiner.map { ["des", "eines"].contains(words[$0].lower) } ?? false
    return first.origin == .guess && word.match == nil && isSure || isInhabitant
      || isAbbreviation && phrase.determiner.map { words[$0].lower != "die" } ?? true
  }

  /// „die Fußball Bundesliga“: a compound written apart, whose first part does not agree with the article and whose second
  /// does.
  private func isNounApart(_ index: Int, _ agreement: Agreement, _ limit: Int, _ phrase: NounPhrase) -> Bool {
    guard index + 1 < limit, let article = phrase.determiner, words[article].has(.article),
      !(article > 0 && (words[article - 1].isComma || words[article - 1].has(.preposition))),
      let first = words[index].readings.first,
      // „der beiden Premier League Klubs“
      words[index].match?.kind == .organization
        || first.wordClass == .noun && first.origin == .lexicon && first.info != "h" && words[index].match == nil
          && words[index].text == first.lemma && article == index - 1,
      words[index].readings.allSatisfy({
        WordClasses.nominal.contains($0.wordClass)
          && $0.agreement.intersection(agreement).isEmpty
      }),
      let noun = words[index + 1].readings.first, noun.wordClass == .noun, noun.origin == .lexicon,
      words[index + 1].isCapitalized, words[index + 1].match == nil, noun.info != "u",
      !noun.agreement.intersection(agreement).isEmpty
    else { return false }
    return true
  }

  /// „seit 1988 Finanzminister“, „wurde 1990 Minister“: the year is no number of ministers.
  private func isYearBeforePerson(_ index: Int, _ limit: Int) -> Bool {
    guard index > 0, index + 1 < limit, let year = words[index].year, (1500...2100).contains(year) else { return false }
    let isSingular =
      linksInSingular(index - 1) || index + 2 < words.count && linksInSingular(index + 2)
    if isSingular, words[index + 1].readings.contains(where: { $0.wordClass == .noun && $0.info == "h" }) {
      return true
    }
    guard ["seit", "ab", "bis"].contains(words[index - 1].lower) else { return false }
    // „bis 2028 Wärmepläne vorlegen“: what is counted by thousands is money or time.
    return words[index + 1].readings.contains { $0.wordClass == .noun && !["u", "t"].contains($0.info) }
  }

  /// „wurde“, „war“: a copula that has one person as its subject.
  private func linksInSingular(_ index: Int) -> Bool {
    words[index].readings.contains { ["sein", "werden", "bleiben"].contains($0.key) && $0.verb.isFinite }
      && words[index].verbForms.allowsThird(plural: false) && !words[index].verbForms.allowsThird(plural: true)
  }

  /// A copula of one person, or any such verb behind „77-Jährige“.
  private func actsAlone(_ index: Int, _ subject: Reading) -> Bool {
    if linksInSingular(index) { return true }
    let verb = words[index]
    return subject.key == "jährig" && verb.isOnlyFinite && verb.verbForms.allowsThird(plural: false)
      && !verb.verbForms.allowsThird(plural: true)
  }

  /// „der 1998 verstorbene Autor“: one is not counted by thousands.
  private func isYearOfOne(_ index: Int, _ agreement: Agreement) -> Bool {
    guard let year = words[index].year, (1900...2040).contains(year), year % 100 != 0 else { return false }
    return words[index + 1].readings.contains {
      $0.wordClass == .adjective && !$0.agreement.isEmpty && agreement.intersection($0.agreement).isSingularOnly
    }
  }

  /// A number that has the shape of a year and is no round one, behind an adverb of time.
  private func isBareYear(_ index: Int, _ limit: Int) -> Bool {
    guard index > 0, index + 1 < limit, let year = words[index].year, (1900...2040).contains(year)
    else { return false }
    // „beging 2010 Selbstmord“: what has no plural is not counted.
    let next = words[index + 1].readings.filter { $0.wordClass == .noun }
    if !next.isEmpty, next.allSatisfy({ $0.agreement.isSingularOnly && $0.info != "u" }), words[index + 1].isCapitalized
    {
      return true
    }
    // „dass 1996 zwei Flugzeuge“, „zum 1. Januar 2005 Erhöhungen“
    // „bis 2030 15 Millionen Autos“
    if words[index + 1].wordClass == .numeral { return true }
    if words[index - 1].match != nil, words[index - 1].text.contains(". ") { return true }
    // „Bereits 2000 Menschen“
    let isCount =
      year % 100 == 0
      || words[index + 1].readings.contains { $0.info == "h" && $0.wordClass == .noun && $0.agreement.isPluralOnly }
    return ["bereits", "schon", "erst", "noch"].contains(words[index - 1].lower) && !isCount
      || year % 10 != 0 && words[index - 1].isOnlyFinite
  }

  /// „vom 3. bis (zum) 5. Mai“: where the second ordinal stands.
  private func secondOrdinal(_ first: Reading, _ index: Int, _ limit: Int) -> Int? {
    guard first.info == "ordinal", index + 2 < limit, words[index].lower == "bis" else { return nil }
    let next = ["zum", "zur"].contains(words[index + 1].lower) ? index + 2 : index + 1
    guard next + 1 < limit, words[next].has(.adjective), words[next].reading.info == "ordinal",
      words[next + 1].isNominal
    else { return nil }
    return next
  }
}
