import Lexicon

/// From the article to the head, a word or an attribute at a time.
extension PhraseParser {
  /// What one look at the next word has found.
  private enum Step {
    /// A part of the phrase that is in front of the head: look at the next word.
    case again
    case head(Int)
    /// No noun phrase.
    case stop
  }

  mutating func modifiersAndHead(
    _ phrase: inout NounPhrase, _ index: inout Int, _ agreement: inout Agreement, limit: Int
  ) -> Int? {
    var pending: Int?
    while index < limit {
      switch step(&phrase, &index, &agreement, &pending, limit: limit) {
      case .again: continue
      case .head(let head): return head
      case .stop: return nil
      }
    }
    return nil
  }

  /// - Parameter pending: the coordinator before the next attribute („kleine *und* große“).
  private mutating func step(
    _ phrase: inout NounPhrase, _ index: inout Int, _ agreement: inout Agreement, _ pending: inout Int?, limit: Int
  ) -> Step {
    if let step = calledOrNamed(&phrase, &index, &agreement, limit: limit) { return step }
    if opensActiveAttribute(index, phrase, limit) || opensStagedAttribute(index, phrase, agreement, limit),
      let step = extended(&phrase, &index, &agreement, &pending, limit: limit)
    {
      return step
    }
    if let step = headHere(&phrase, &index, &agreement, limit: limit) { return step }
    if let step = measured(&phrase, &index, &agreement, &pending, limit: limit) { return step }
    if let step = quantified(&phrase, &index, &agreement, limit: limit) { return step }
    let opensDated =
      phrase.determiner != nil && (phrase.modifiers.isEmpty || pending != nil)
      && words[index].year.map { (1500...2100).contains($0) } ?? false
    if opensDated, let step = dated(&phrase, &index, &agreement, &pending, limit: limit) { return step }
    if words[index].readings.first?.wordClass == .numeral,
      !(opensDated && isDatedAttribute(index, agreement, limit))
    {
      return counted(&phrase, &index, &agreement, limit: limit)
    }
    if let step = attribute(&phrase, &index, &agreement, &pending, limit: limit) { return step }
    if let step = shaded(&phrase, &index, &agreement, &pending, limit: limit) { return step }
    return extended(&phrase, &index, &agreement, &pending, limit: limit) ?? .stop
  }

  /// A name, a mark or „so genannt“ before the head.
  private mutating func calledOrNamed(
    _ phrase: inout NounPhrase, _ index: inout Int, _ agreement: inout Agreement, limit: Int
  ) -> Step? {
    let word = words[index]
    if phrase.determiner == index - 1, let called = calledAttribute(index, agreement, limit) {
      phrase.modifiers.append(.attribute(called.attribute))
      agreement = called.agreement
      index = called.attribute.word + 1
      return .again
    }
    if Marks.isQuote(word.text) {
      guard index + 1 < limit else { return .stop }
      index += 1
      return .again
    }
    // „eines neuen NASA Klimamodells“: what is written apart belongs to the noun.
    if isNameBeforeNoun(index, agreement, limit, phrase) {
      phrase.modifiers.append(.name(index))
      index += 1
      return .again
    }
    // „eines der ärmsten Europas“
    if case .attribute(let attribute)? = phrase.modifiers.last, attribute.word == index - 1,
      chosen[index - 1]?.degree == .superlative, let name = genitiveName(index), name.means(.place),
      name.agreement.onlyCase == .genitive
    {
      phrase.modifiers.removeLast()
      return .head(index - 1)
    }
    return nil
  }

  /// The head itself, also „die beiden“, „zwei andere“.
  private mutating func headHere(
    _ phrase: inout NounPhrase, _ index: inout Int, _ agreement: inout Agreement, limit: Int
  ) -> Step? {
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
      return .head(index - 1)
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
      return .head(index - 1)
    }
    return nil
  }

  /// Attributes that begin with a measure, and what shades a number.
  private mutating func measured(
    _ phrase: inout NounPhrase, _ index: inout Int, _ agreement: inout Agreement, _ pending: inout Int?, limit: Int
  ) -> Step? {
    let word = words[index]
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
      attribute.attribute.coordinator = pending
      pending = nil
      phrase.modifiers.append(.attribute(attribute.attribute))
      agreement = attribute.agreement
      index = attribute.attribute.word + 1
      if !continues(index, agreement, limit) {
        if words[index].has(.coordinator) { pending = index }
        index += 1
      }
      return .again
    }
    // „der damals 21-Jährige“
    // „die jeweils andere Seite“, „der jeweils anderen“
    if phrase.determiner != nil, index + 1 < limit,
      word.isOf(.thenOrNow) && words[index + 1].reading.key == "jährig"
        || word.lower == "jeweils" && (nominalQuantity(index + 1) ?? determiner(index + 1))?.key == "ander"
    {
      phrase.modifiers.append(.number(index))
      index += 1
      return .again
    }
    // „ein 50 Kilometer von Rom entfernter Ort“
    if phrase.determiner != nil, opensMeasuredAttribute(index, limit),
      let attribute = extendedAttribute(at: index, agreement, limit)
    {
      phrase.modifiers.append(.attribute(attribute.attribute))
      agreement = attribute.agreement
      index = attribute.end
      return .again
    }
    // „die fast 300 Seiten umfassende Studie“
    if phrase.determiner != nil, phrase.modifiers.isEmpty, opensCountedAttribute(index + shade, agreement, limit),
      let attribute = extendedAttribute(at: index, agreement, limit)
    {
      phrase.modifiers.append(.attribute(attribute.attribute))
      agreement = attribute.agreement
      index = attribute.end
      return .again
    }
    // „die rund 2000 Helfer“, „der mehr als 20 geplanten Kontrollen“
    // „die etwa 500 in Wien lebenden Syrer“, „die derzeit etwa 500 Helfer“
    if shade > 0, phrase.determiner != nil, case let number = shadedNumber(behind: index, limit),
      words[number].readings.first?.wordClass == .numeral,
      continues(number + 1, agreement, limit) || countedAttribute(behind: number, agreement, limit) != nil
    {
      phrase.modifiers.append(.number(index))
      index += 1
      return .again
    }
    return nil
  }

  /// The word behind what shades it, also behind a second: „derzeit *etwa* 500“.
  private func shadedNumber(behind shade: Int, _ limit: Int) -> Int {
    words[shade].reading.means(.time) && shade + 2 < limit && shadesNumber(shade + 1) ? shade + 2 : shade + 1
  }

  /// „die *vielen* anderen Fragen“
  private mutating func quantified(
    _ phrase: inout NounPhrase, _ index: inout Int, _ agreement: inout Agreement, limit: Int
  ) -> Step? {
    let word = words[index]
    // „das erste solche Treffen“, „die vielen anderen Fragen“
    if phrase.determiner != nil || !phrase.modifiers.isEmpty, let quantity = determiner(index),
      ["solcher", "viel", "wenig", "ander", "beide"].contains(quantity.key),
      !(word.lower == "viel" && words[min(index + 1, limit - 1)].readings.contains { $0.degree == .comparative }),
      continues(index + 1, agreement, limit)
    {
      // „ist im Moment *der andere* Trainer“: with this ending it is no genitive.
      if quantity.key == "ander", phrase.determiner == index - 1, !isLenient {
        let possible = words[index].agreement(of: .determining, emptyIsAll: true).intersection(agreement)
        guard !possible.isEmpty else { return .stop }
        agreement = possible
      }
      phrase.modifiers.append(.number(index))
      chosen[index] = quantity
      index += 1
      // Two are several, whatever „beiden“ can be elsewhere.
      if quantity.key == "beide", !agreement.intersection(.plural).isEmpty { agreement.formIntersection(.plural) }
      return .again
    }
    return nil
  }

  /// „die 2010 in Bonn eröffnete Schule“: an attribute that begins with a year.
  private mutating func dated(
    _ phrase: inout NounPhrase, _ index: inout Int, _ agreement: inout Agreement, _ pending: inout Int?, limit: Int
  ) -> Step? {
    if index + 2 < limit,
      words[index + 1].wordClass == .preposition
        || words[index + 1].wordClass == .prepositionArticle
        || words[index + 1].wordClass == .adverb
        // „die 1950 als Tochter eines Lehrers geborene Autorin“
        || words[index + 1].wordClass == .comparison,
      var dated = extendedAttribute(at: index, agreement, limit),
      isParticipial(chosen[dated.attribute.word] ?? words[dated.attribute.word].reading)
    {
      dated.attribute.coordinator = pending
      pending = nil
      phrase.modifiers.append(.attribute(dated.attribute))
      agreement = dated.agreement
      index = dated.end
      // „der 1952 in Prag geborene und 1990 verstorbene Künstler“
      if index + 1 < limit, words[index].has(.coordinator), headReading(index, agreement) == nil {
        pending = index
        index += 1
      }
      return .again
    }
    return nil
  }

  /// „die 1911 gegründete Bank“
  private mutating func isDatedAttribute(_ index: Int, _ agreement: Agreement, _ limit: Int) -> Bool {
    index + 1 < limit
      && (words[index + 1].readings.contains {
        isParticipial($0) && $0.wordClass == .adjective && !$0.agreement.isEmpty
      } || isYearOfOne(index, agreement))
  }

  /// A number, and what only stands behind one.
  private mutating func counted(
    _ phrase: inout NounPhrase, _ index: inout Int, _ agreement: inout Agreement, limit: Int
  ) -> Step {
    let word = words[index]
    // „bereits 2006 Vulkane entdeckt“
    if phrase.determiner == nil, phrase.modifiers.isEmpty, isBareYear(index, limit) {
      index += 1
      return .head(index - 1)
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
      return .again
    }
    if phrase.determiner == nil, let attribute = countedAttribute(behind: index - 1, agreement, limit) {
      phrase.modifiers.append(.attribute(attribute.attribute))
      agreement = attribute.agreement
      index = attribute.end
      return .again
    }
    if let attribute = attributeBehind(index, phrase, agreement, limit) {
      phrase.modifiers.append(.attribute(attribute.attribute))
      agreement = attribute.agreement
      index = attribute.end
      return .again
    }
    if !continues(index, agreement, limit) && !shadesNominalized(index, agreement, limit)
      || isYearBeforePerson(index - 1, limit)
    {
      // „zwei andere“, „die drei anderen“
      if index < limit, words[index - 1].reading.key != "1", words[index - 1].year == nil,
        let others = nominalQuantity(index), others.key == "ander"
      {
        return .again
      }
      phrase.modifiers.removeLast()
      return .head(index - 1)
    }
    return .again
  }

  /// An adjective with an ending.
  private mutating func attribute(
    _ phrase: inout NounPhrase, _ index: inout Int, _ agreement: inout Agreement, _ pending: inout Int?, limit: Int
  ) -> Step? {
    if let adjective = attributeReading(index, agreement) {
      if !isLenient {
        agreement = adjective.agreement == .all ? agreement : agreement.intersection(adjective.agreement)
        if adjective.agreement != .all { agreement = strong(index, agreement, phrase) }
      }
      chosen[index] = adjective
      phrase.modifiers.append(.attribute(Attribute(word: index, coordinator: pending)))
      pending = nil
      index += 1
      if let next = secondOrdinal(adjective, index, limit) {
        for position in index..<next { phrase.modifiers.append(.number(position)) }
        index = next
        agreement = .all
        return .again
      }
      if joinsAttribute(&index, &pending, agreement, limit) { return .again }
      if let attribute = attributeBehind(index, phrase, agreement, limit) {
        phrase.modifiers.append(.attribute(attribute.attribute))
        agreement = attribute.agreement
        index = attribute.end
        return .again
      }
      if !continues(index, agreement, limit) {
        // A nominalized adjective or one left alone („der jüngste“); without an article it is a predicate.
        if phrase.determiner == nil, phrase.modifiers.count == 1,
          !words[index - 1].isCapitalized || comparesInFront(index - 1),
          words[index - 1].readings.contains(where: {
            $0.wordClass == .adjective && $0.agreement.isEmpty || $0.wordClass == .adverb
          })
        {
          return .stop
        }
        if case .attribute = phrase.modifiers.last { phrase.modifiers.removeLast() }
        return .head(index - 1)
      }
      return .again
    }
    return nil
  }

  /// An adjective with the adverbs before it.
  private mutating func shaded(
    _ phrase: inout NounPhrase, _ index: inout Int, _ agreement: inout Agreement, _ pending: inout Int?, limit: Int
  ) -> Step? {
    // „ein ganz anderes Problem“: a different one.
    if phrase.determiner != nil, words[index].reading.modifierGroups.contains(.entire), index + 1 < limit,
      var other = determiner(index + 1), other.key == "ander", continues(index + 2, agreement, limit)
    {
      (other.wordClass, other.key) = (.adjective, "andersartig")
      chosen[index + 1] = other
      phrase.modifiers.append(.attribute(Attribute(word: index + 1, adverbs: [index])))
      index += 2
      return .again
    }
    // „die politisch Verfolgten“, „zwei schwer Verletzte“, „für psychisch Kranke“, „als zu Unrecht Verurteilter“
    if phrase.determiner != nil || !phrase.modifiers.isEmpty
      || index > 0 && (words[index - 1].wordClass == .preposition || words[index - 1].wordClass == .comparison),
      phrase.modifiers.allSatisfy({ $0.numberWord != nil }), shadesNominalized(index, agreement, limit)
    {
      phrase.modifiers.append(.number(index))
      index += 1
      return .again
    }
    // „sehr guter“, „schwer beschädigter“.
    if index + 1 < limit, isAttributeAdverb(index), !speaksOfClause(index, phrase),
      let adjective = attributeReading(index + 1, agreement), !repeatsDeed(index, adjective)
    {
      agreement = adjective.agreement == .all ? agreement : agreement.intersection(adjective.agreement)
      chosen[index + 1] = adjective
      phrase.modifiers.append(
        .attribute(Attribute(word: index + 1, adverbs: [index], coordinator: pending)))
      pending = nil
      index += 2
      // „eine sehr schöne und ruhige Gegend“, but „wird nie kriminelles und antisoziales Verhalten tolerieren“
      let isDegree =
        hasDeterminer || words[index - 2].reading.means(.degree) || words[index - 2].wordClass == .adjective
        || words[index - 2].lower == "gleich"
      if isDegree, joinsAttribute(&index, &pending, agreement, limit) { return .again }
      if !continues(index, agreement, limit) {
        // „eine Küste, allerdings *eine sehr kurze*“, „*eine leicht gekrümmte*“: the noun is left out.
        guard let determiner = phrase.determiner, phrase.modifiers.count == 1,
          words[determiner].wordClass == .article,
          words[index - 2].reading.means(.degree) || words[index - 2].wordClass == .adjective,
          index >= words.count || words[index].isPunctuation
        else { return .stop }
        phrase.modifiers = [.number(index - 2)]
        return .head(index - 1)
      }
      return .again
    }
    // „sehr schnell wachsende Firmen“
    if phrase.determiner == nil, index + 3 < limit,
      words[index].wordClass == .adverb && words[index].reading.means(.degree)
        && words[index + 1].wordClass == .adjective
        || deniesAttribute(index, phrase) && words[index + 1].wordClass == .adjective || multipliesAttribute(index),
      isAttributeAdverb(index + 1),
      let adjective = attributeReading(index + 2, agreement), continues(index + 3, agreement, limit)
    {
      agreement = adjective.agreement == .all ? agreement : agreement.intersection(adjective.agreement)
      chosen[index + 2] = adjective
      phrase.modifiers.append(
        .attribute(Attribute(word: index + 2, adverbs: [index, index + 1], coordinator: pending)))
      pending = nil
      index += 3
      return .again
    }
    return nil
  }

  /// An attribute with complements of its own; at last a participle that is the head.
  private mutating func extended(
    _ phrase: inout NounPhrase, _ index: inout Int, _ agreement: inout Agreement, _ pending: inout Int?, limit: Int
  ) -> Step? {
    if phrase.determiner != nil || index > 0 && !phrase.modifiers.isEmpty && isJoint(index - 1)
      || shadesTwice(index, phrase, limit) || opensActiveAttribute(index, phrase, limit),
      let attribute = extendedAttribute(at: index, agreement, limit)
    {
      var joined = attribute.attribute
      joined.coordinator = pending
      pending = nil
      phrase.modifiers.append(.attribute(joined))
      agreement = attribute.agreement
      index = attribute.end
      if index + 1 < limit, words[index].has(.coordinator), headReading(index, agreement) == nil {
        pending = index
        index += 1
      } else if index + 2 < limit, words[index].isComma {
        // „die 2011 ins Leben gerufene, ständige Einheit“
        _ = joinsAttribute(&index, &pending, agreement, limit)
      }
      return .again
    }
    if phrase.determiner == index - 1, let head = nominalizedHead(behind: index, agreement, limit) {
      chosen[head.word] = head.reading
      agreement.formIntersection(head.reading.agreement)
      phrase.prepositionals = head.complements
      index = head.word + 1
      return .head(head.word)
    }
    return nil
  }
}
