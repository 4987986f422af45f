import Lexicon

/// From the article to the head.
extension PhraseParser {
  mutating func modifiersAndHead(
    _ phrase: inout NounPhrase, _ index: inout Int, _ agreement: inout Agreement, limit: Int
  ) -> Int? {
    var pendingCoordinator: Int?
    while index < limit {
      let word = words[index]
      if phrase.determiner == index - 1, let called = calledAttribute(index, agreement, limit) {
        phrase.modifiers.append(.attribute(called.attribute))
        agreement = called.agreement
        index = called.attribute.word + 1
        continue
      }
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
        chosen[index - 1]?.degree == .superlative, let name = genitiveName(index), name.means(.place),
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
        if isOneBehindArticle(head, at: index, determiner: phrase.determiner),
          case let one = agreement.intersection(.singular), !one.isEmpty
        {
          agreement = one
        }
        index += 1
        return index - 1
      }
      // „die beiden“, „die anderen“
      // and „zwei andere“
      let isCounted = if case .number(index - 1)? = phrase.modifiers.last { true } else { false }
      if phrase.determiner != nil || isCounted, !continues(index + 1, agreement, limit),
        let quantity = nominalQuantity(index)
      {
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
        && words[index + 2].reading.means([.time, .unit])
        && words[index + 3].readings.contains { $0.modifierGroups.contains(.measured) }
      // „der weltweit 1000 Mitarbeiter“
      let isExtent =
        phrase.determiner == index - 1 && word.isOf(.extent) && index + 1 < limit
        && words[index + 1].has(.numeral)
      let shade = (isOver || isExtent || shadesNumber(index)) && index + 1 < limit ? 1 : 0
      if var attribute = measuredAttribute(index + shade, agreement, limit)
        ?? (shade == 0 ? spannedAttribute(index, phrase, agreement, limit) : nil)
      {
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
      // „die jeweils andere Seite“, „der jeweils anderen“
      if phrase.determiner != nil, index + 1 < limit,
        word.isOf(.thenOrNow) && words[index + 1].reading.key == "jährig"
          || word.lower == "jeweils" && (nominalQuantity(index + 1) ?? determiner(index + 1))?.key == "ander"
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
      // „die fast 300 Seiten umfassende Studie“
      if phrase.determiner != nil, phrase.modifiers.isEmpty, opensCountedAttribute(index + shade, agreement, limit),
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
        // „ist im Moment *der andere* Trainer“: with this ending it is no genitive.
        if quantity.key == "ander", phrase.determiner == index - 1, !isLenient {
          let possible = words[index].agreement(of: .determining, emptyIsAll: true).intersection(agreement)
          guard !possible.isEmpty else { return nil }
          agreement = possible
        }
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
          || words[index + 1].wordClass == .adverb
          // „die 1950 als Tochter eines Lehrers geborene Autorin“
          || words[index + 1].wordClass == .comparison,
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
        // and „vor vier oder fünf Jahren“
        let isEither =
          index + 2 < limit && words[index].lower == "oder" && words[index - 1].year == nil
          && words[index + 2].readings.contains { $0.wordClass == .noun && $0.means([.time, .unit]) }
        if index + 1 < limit, words[index].lower == "bis" || isEither,
          words[index + 1].readings.first?.wordClass == .numeral
        {
          phrase.modifiers.append(.number(index))
          index += 1
          continue
        }
        if phrase.determiner == nil, let attribute = countedAttribute(behind: index - 1, agreement, limit) {
          phrase.modifiers.append(.attribute(attribute.attribute))
          agreement = attribute.agreement
          index = attribute.end
          continue
        }
        if let attribute = attributeBehind(index, phrase, agreement, limit) {
          phrase.modifiers.append(.attribute(attribute.attribute))
          agreement = attribute.agreement
          index = attribute.end
          continue
        }
        if !continues(index, agreement, limit) || isYearBeforePerson(index - 1, limit) {
          // „zwei andere“, „die drei anderen“
          if index < limit, words[index - 1].reading.key != "1", words[index - 1].year == nil,
            let others = nominalQuantity(index), others.key == "ander"
          {
            continue
          }
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
        if let attribute = attributeBehind(index, phrase, agreement, limit) {
          phrase.modifiers.append(.attribute(attribute.attribute))
          agreement = attribute.agreement
          index = attribute.end
          continue
        }
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
      if phrase.determiner != nil, words[index].reading.modifierGroups.contains(.entire), index + 1 < limit,
        var other = determiner(index + 1), other.key == "ander", continues(index + 2, agreement, limit)
      {
        (other.wordClass, other.key) = (.adjective, "andersartig")
        chosen[index + 1] = other
        phrase.modifiers.append(.attribute(Attribute(word: index + 1, adverbs: [index])))
        index += 2
        continue
      }
      // „die politisch Verfolgten“, „ein schwer Verletzter“, „für psychisch Kranke“
      if phrase.determiner != nil || index > 0 && words[index - 1].wordClass == .preposition,
        phrase.modifiers.isEmpty, shadesNominalized(index, agreement, limit)
      {
        phrase.modifiers.append(.number(index))
        index += 1
        continue
      }
      // „sehr guter“, „schwer beschädigter“.
      if index + 1 < limit, isAttributeAdverb(index), !speaksOfClause(index, phrase),
        let adjective = attributeReading(index + 1, agreement), !repeatsDeed(index, adjective)
      {
        agreement = adjective.agreement == .all ? agreement : agreement.intersection(adjective.agreement)
        chosen[index + 1] = adjective
        phrase.modifiers.append(
          .attribute(Attribute(word: index + 1, adverbs: [index], coordinator: pendingCoordinator)))
        pendingCoordinator = nil
        index += 2
        // „eine sehr schöne und ruhige Gegend“, but „wird nie kriminelles und antisoziales Verhalten tolerieren“
        let isDegree =
          hasDeterminer || words[index - 2].reading.means(.degree) || words[index - 2].wordClass == .adjective
        if isDegree, joinsAttribute(&index, &pendingCoordinator, agreement, limit) { continue }
        if !continues(index, agreement, limit) {
          // „eine Küste, allerdings *eine sehr kurze*“: the noun is left out.
          guard let determiner = phrase.determiner, phrase.modifiers.count == 1,
            words[determiner].wordClass == .article,
            words[index - 2].reading.means(.degree), index >= words.count || words[index].isPunctuation
          else { return nil }
          phrase.modifiers = [.number(index - 2)]
          return index - 1
        }
        continue
      }
      // „sehr schnell wachsende Firmen“
      if phrase.determiner == nil, index + 3 < limit,
        words[index].wordClass == .adverb && words[index].reading.means(.degree) || deniesAttribute(index, phrase),
        isAttributeAdverb(index + 1), words[index + 1].wordClass == .adjective,
        let adjective = attributeReading(index + 2, agreement), continues(index + 3, agreement, limit)
      {
        agreement = adjective.agreement == .all ? agreement : agreement.intersection(adjective.agreement)
        chosen[index + 2] = adjective
        phrase.modifiers.append(
          .attribute(Attribute(word: index + 2, adverbs: [index, index + 1], coordinator: pendingCoordinator)))
        pendingCoordinator = nil
        index += 3
        continue
      }
      if phrase.determiner != nil || index > 0 && !phrase.modifiers.isEmpty && isJoint(index - 1)
        || shadesTwice(index, phrase, limit), let attribute = extendedAttribute(at: index, agreement, limit)
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
        } else if index + 2 < limit, words[index].isComma {
          // „die 2011 ins Leben gerufene, ständige Einheit“
          _ = joinsAttribute(&index, &pendingCoordinator, agreement, limit)
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

  /// „mit *nicht* namentlich genannten Zeugen“: right behind a preposition or where a sentence begins, the negation of what
  /// was done.
  private func deniesAttribute(_ index: Int, _ phrase: NounPhrase) -> Bool {
    guard words[index].wordClass == .negation, phrase.modifiers.isEmpty,
      index == 0 || words[index - 1].wordClass == .preposition
    else { return false }
    return words[index + 2].readings.contains { $0.wordClass == .adjective && $0.derivation == .pastParticiple }
  }

  /// „für *politisch und wirtschaftlich* schwache Länder“
  private func shadesTwice(_ index: Int, _ phrase: NounPhrase, _ limit: Int) -> Bool {
    guard phrase.modifiers.isEmpty, index > 0, index + 4 < limit, words[index - 1].wordClass == .preposition,
      words[index + 1].lower.isOne(of: "und", "oder")
    else { return false }
    return [index, index + 2].allSatisfy {
      words[$0].reading.wordClass == .adjective && words[$0].reading.agreement.isEmpty
    }
  }

  /// An adjective without an ending right before a person who is named by a participle or adjective: how he or she is so.
  private func shadesNominalized(_ index: Int, _ agreement: Agreement, _ limit: Int) -> Bool {
    if shadesThing(index, agreement, limit) { return true }
    guard index + 1 < limit, !words[index].isCapitalized, let adverb = words[index].readings.first,
      adverb.wordClass == .adjective, adverb.agreement.isEmpty, words[index + 1].isCapitalized,
      let head = headReading(index + 1, agreement), head.wordClass == .noun, head.means(.person)
    else { return false }
    return head.derivation == .pastParticiple || head.derivation == .presentParticiple
      || head.derivation == .nominalized || head.origin == .lexicon && head.lemma.hasSuffix("e")
  }

  /// „das einzig Gute“, „das wirklich Neue“: how much or in truth, before what is so.
  private func shadesThing(_ index: Int, _ agreement: Agreement, _ limit: Int) -> Bool {
    guard index + 1 < limit, index > 0, words[index - 1].lower.isOne(of: "das", "dem", "des"),
      !words[index].isCapitalized, words[index + 1].isCapitalized,
      words[index].readings.contains(where: { reading in
        switch reading.wordClass {
        case .adverb: reading.means([.degree, .comment])
        case .adjective: reading.agreement.isEmpty && reading.degree == .positive
        default: false
        }
      }), let head = headReading(index + 1, agreement.intersection(.with(.neuter)).intersection(.singular))
    else { return false }
    return head.derivation == .nominalized
  }

  /// A person named by a participle or adjective.
  func isAdjectival(_ reading: Reading, at index: Int) -> Bool {
    guard reading.wordClass == .noun, reading.means(.person) else { return false }
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

  /// „die zehn *in Köln gebauten* Wagen“, „der neue *von allen gelobte* Plan“: behind an article with a number or an adjective
  /// a participle with its preposition, before the noun.
  private mutating func attributeBehind(
    _ index: Int, _ phrase: NounPhrase, _ agreement: Agreement, _ limit: Int
  ) -> (attribute: Attribute, agreement: Agreement, end: Int)? {
    guard phrase.determiner != nil, index + 3 < limit,
      words[index].wordClass == .preposition || words[index].wordClass == .prepositionArticle
        || words[index].wordClass == .am
    else { return nil }
    let saved = chosen
    guard let found = extendedAttribute(at: index, agreement, limit), found.end < limit,
      case let deed = chosen[found.attribute.word] ?? words[found.attribute.word].reading,
      isParticipial(deed) || tellsDeed(deed),
      headReading(found.end, found.agreement) != nil
    else {
      chosen = saved
      return nil
    }
    return found
  }

  /// A measure with a preposition behind it, before the noun is out.
  private func opensMeasuredAttribute(_ index: Int, _ limit: Int) -> Bool {
    index + 3 < limit && words[index].readings.first?.wordClass == .numeral
      && (words[index + 1].first(.noun).map { $0.means([.time, .unit]) } ?? false)
      && words[index + 2].has(.preposition)
  }

  /// „ist bekanntlich überzeugter Christ“, „kaufte gestern rote Rosen“, „macht seit Jahren gute Geschäfte“: with nothing
  /// before it in the phrase such an adverb belongs to the clause.
  private func speaksOfClause(_ index: Int, _ phrase: NounPhrase) -> Bool {
    guard !hasDeterminer, phrase.modifiers.isEmpty, index > 0,
      words[index].match == nil || words[index].reading.means(.time), words[index].wordClass == .adverb,
      words[index].reading.means([.comment, .focus, .connector]) || tellsWhen(index)
    else { return false }
    let before = words[index - 1]
    return before.wordClass != .preposition && before.wordClass != .prepositionArticle
      && before.wordClass != .comparison && !before.has(.coordinator) && !before.isComma
  }

  /// „gestern *rote* Rosen“: when something happened is not said of a quality, but „gestern verhaftete Männer“, „immer neue
  /// Wege“, „bisher unbekannte Arten“.
  private func tellsWhen(_ index: Int) -> Bool {
    words[index].reading.means(.time) && !words[index - 1].isPunctuation && words[index - 1].wordClass != .subordinator
      && !words[index].reading.modifierGroups.contains(.standing)
      && words[index + 1].readings.allSatisfy { $0.wordClass != .adjective || $0.derivation == nil }
      && !words[index + 1].lower.hasPrefix("un")
  }

  /// „hat wieder neue Leute eingestellt“: again it is done; but „die wieder geöffnete Schule“, „eine wieder größere Zahl“.
  private func repeatsDeed(_ index: Int, _ adjective: Reading) -> Bool {
    !hasDeterminer && words[index].lower == "wieder" && adjective.derivation == nil && adjective.degree == .positive
  }

  /// A participle, also one that has an entry of its own because of its English („geboren“).
  private func isParticipial(_ reading: Reading) -> Bool {
    reading.derivation == .pastParticiple
      || reading.wordClass == .adjective && reading.degree == .positive && reading.modifierGroups.contains(.happened)
  }

  /// „die geplante *und von den Anwohnern geforderte* Straße“
  private mutating func opensExtended(_ joint: Int, _ agreement: Agreement, _ limit: Int) -> Bool {
    guard hasDeterminer, words[joint].has(.coordinator), ["und", "oder", "aber"].contains(words[joint].lower),
      words[joint + 1].wordClass == .preposition || words[joint + 1].wordClass == .prepositionArticle,
      headReading(joint - 1, agreement) == nil
    else { return false }
    let saved = chosen
    defer { chosen = saved }
    return extendedAttribute(at: joint + 1, agreement, limit) != nil
  }

  /// „eine kleine, *ruhige und vom Krieg verschonte* Stadt“: behind the comma simple attributes, the last of which is joined to
  /// one with a phrase of its own.
  private mutating func leadsToExtended(_ start: Int, _ agreement: Agreement, _ limit: Int) -> Bool {
    var joint = start
    while joint + 3 < limit,
      attributeReading(joint, agreement) != nil || isAttributeAdverb(joint) || words[joint].isComma
    { joint += 1 }
    return joint > start && joint + 3 < limit && opensExtended(joint, agreement, limit)
  }

  /// Whether one more attribute follows behind a comma or a coordinator, which is passed over.
  private mutating func joinsAttribute(
    _ index: inout Int, _ coordinator: inout Int?, _ agreement: Agreement, _ limit: Int
  ) -> Bool {
    // „ein kleiner *aber* feiner Laden“, without a comma
    let isBareContrast = index + 2 < limit && WordSets.opposing.contains(words[index].lower)
    guard index + 2 < limit, words[index].isComma || words[index].has(.coordinator) || isBareContrast else {
      return false
    }
    // „ein alter, aber guter Plan“
    let isContrast = isBareContrast || words[index].isComma && WordSets.opposing.contains(words[index + 1].lower)
    let joint = isContrast && !isBareContrast ? index + 1 : index
    guard
      attributeChain(joint + 1, agreement, limit)
        || words[index].isComma
          && (opensAttribute(joint + 1, agreement, limit) || opensMeasure(joint + 1, agreement, limit)
            || leadsToExtended(joint + 1, agreement, limit))
        || opensExtended(joint, agreement, limit)
    else { return false }
    if isContrast || words[joint].has(.coordinator) { coordinator = joint }
    index = joint + 1
    return true
  }

  /// „zwei *mit der Sache vertraute* Personen“, „300 *an der Grenze stationierte* Soldaten“: behind a number a participle
  /// with a phrase of its own, which ends in a noun.
  private mutating func countedAttribute(behind number: Int, _ agreement: Agreement, _ limit: Int) -> (
    attribute: Attribute, agreement: Agreement, end: Int
  )? {
    let start = number + 1
    guard start + 3 < limit, words[start].wordClass == .preposition || words[start].wordClass == .prepositionArticle,
      words[number].year.map({ !(1500...2100).contains($0) }) ?? true, !words[start + 1].has(.numeral)
    else { return nil }
    let saved = chosen
    if let extended = extendedAttribute(at: start, agreement, limit), extended.attribute.adverbs.isEmpty,
      case let word = extended.attribute.word, case let last = chosen[word] ?? words[word].reading,
      tellsDeed(last), extended.attribute.complements.allSatisfy({ words[$0.lastWord].isNominal }),
      extended.attribute.complements.last?.lastWord == word - 1
    {
      return extended
    }
    chosen = saved
    return nil
  }

  /// A comma, or the word of contrast behind one.
  private func isJoint(_ index: Int) -> Bool {
    words[index].isComma || index > 0 && words[index - 1].isComma && WordSets.opposing.contains(words[index].lower)
  }

  /// „die neue, *vom Parlament beschlossene* Steuer“, „sein erstes, *2019 erschienenes* Buch“: behind the comma of a list of
  /// attributes a participle with what belongs to it.
  private mutating func opensAttribute(_ start: Int, _ agreement: Agreement, _ limit: Int) -> Bool {
    guard start + 2 < limit,
      words[start].wordClass == .preposition || words[start].wordClass == .prepositionArticle
        || words[start].wordClass == .numeral
    else { return false }
    let saved = chosen
    defer { chosen = saved }
    guard let extended = extendedAttribute(at: start, agreement, limit) else { return false }
    let last = chosen[extended.attribute.word] ?? words[extended.attribute.word].reading
    return last.derivation == .pastParticiple || last.derivation == .presentParticiple
      || words[start].wordClass != .numeral
  }

  /// „eine alte, *fünf Meter hohe* Mauer“: behind the comma of a list of attributes a measure, whether shaded or not.
  private mutating func opensMeasure(_ start: Int, _ agreement: Agreement, _ limit: Int) -> Bool {
    let saved = chosen
    defer { chosen = saved }
    return measuredAttribute(shadesNumber(start) ? start + 1 : start, agreement, limit) != nil
  }

  /// „unter amerikanischen Mädchen“: without an article the ending alone carries the case.
  func strong(_ index: Int, _ agreement: Agreement, _ phrase: NounPhrase) -> Agreement {
    guard phrase.determiner == nil, phrase.modifiers.isEmpty, !sharesDeterminer,
      !words[index].reading.isOrdinal,
      index == 0
        || words[index - 1].wordClass != .prepositionArticle
          && !WordClasses.determining.contains(words[index - 1].wordClass)
          && !WordClasses.pronominal.contains(words[index - 1].wordClass),
      let ending = ["en", "er", "es", "em", "e"].first(where: { words[index].lower.ends(in: $0) })
    else { return agreement }
    let narrowed = agreement.intersection(Agreement.strongAdjective(ending))
    return narrowed.isEmpty ? agreement : narrowed
  }

  /// „wurde“, „war“: a copula that has one person as its subject.
  func linksInSingular(_ index: Int) -> Bool {
    words[index].readings.contains { AuxiliaryVerbs.linking.contains($0.key) && $0.verb.isFinite }
      && words[index].verbForms.allowsThird(plural: false) && !words[index].verbForms.allowsThird(plural: true)
  }

  /// A copula of one person, or any such verb behind „77-Jährige“.
  func actsAlone(_ index: Int, _ subject: Reading) -> Bool {
    if linksInSingular(index) { return true }
    let verb = words[index]
    return subject.key == "jährig" && verb.isOnlyFinite && verb.verbForms.allowsThird(plural: false)
      && !verb.verbForms.allowsThird(plural: true)
  }
}
