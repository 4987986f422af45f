import English
import German
import Text

private enum TitleTransfer {
  /// „Anfang Mai“, „Ende 2023“: how English says which part of a time it was.
  static let stages = ["Anfang": "early", "Mitte": "mid", "Ende": "late"]
}

/// Names, titles and numbers that stand close behind a noun.
extension SentenceTransfer {
  /// „das Problem Nummer eins“ → the number one problem, but „Problem Nummer eins“ → problem number one and „die Zelle
  /// Nummer 4“ → cell number 4
  private func attachRank(_ number: Int, behind word: Int, to result: inout English.NounPhrase) {
    let isFigure = words[number].kind == .number
    let rank = "number " + (isFigure ? words[number].text : numeral(number))
    if !isFigure, result.determiner != nil {
      result.premodifiers.insert(.literal(Literal(rank, source: source([word, number]))), at: 0)
      return
    }
    if result.determiner?.kind == .definite { result.determiner = nil }
    result.head.lemma += " " + rank
    result.head.source += source([word, number])
    result.head.kind = .proper
  }

  /// „US-Präsident Donald Trump“, „das Jahr 2022“, „Ende Februar“.
  func attachClose(_ phrase: German.NounPhrase, _ reading: German.Reading, to result: inout English.NounPhrase) {
    guard !phrase.close.isEmpty else { return }
    consume(phrase.close)
    let first = phrase.close[0]
    // „zahlen 120 Euro mehr“
    if let last = phrase.close.last, let more = surplus(last) {
      result.postmodifiers.append(more)
      if phrase.close.count == 1 { return }
    }
    if phrase.close.count == 2, words[first].text == "Nummer" {
      return attachRank(phrase.close[1], behind: first, to: &result)
    }
    if reading.wordClass == .name { return attachNames(phrase, to: &result) }
    let text = closeText(phrase)
    // „die Plätze zwei und drei“
    let numbersSeveral =
      words[first].wordClass == .numeral
      && (result.head.number == .plural || phrase.conjuncts.contains { words[$0.phrase.head].wordClass == .numeral })
    if words[first].kind == .number || numbersSeveral { return attachNumber(phrase, reading, text, to: &result) }
    if reading.means(.person), namesPerson(phrase, reading) {
      return joinsFamily(phrase, reading, text, result)
        ? attachFamily(text, first, to: &result) : attachPerson(phrase, reading, text, to: &result)
    }
    if words[first].wordClass == .noun, words[first].match.map({ $0.kind == .term }) ?? true {
      return attachMeasured(phrase, reading, to: &result)
    }
    attachNamed(phrase, reading, text, to: &result)
  }

  /// Further words of the same name.
  private func attachNames(_ phrase: German.NounPhrase, to result: inout English.NounPhrase) {
    let first = phrase.close[0]
    // „die Technische Universität München“ → the Technical University of Munich
    if let match = words[phrase.head].match, match.kind == .organization, phrase.close.count == 1,
      words[first].match?.kind == .place, morphology.isNamedByPlace(String(match.target.lastWord).lowercased())
    {
      let name = Phrase.literal(Literal(words[first].match?.target ?? words[first].text, source: source(first)))
      result.postmodifiers.append(.prepositional(PrepositionalPhrase("of", name)))
      return
    }
    // „die ÖVP Tirol“ → the Tyrol ÖVP
    if let match = words[phrase.head].match, match.kind == .organization, match.takesArticle,
      match.detail == "party" || match.detail == "union", phrase.close.count == 1,
      let place = words[first].match, place.kind == .place
    {
      result.head.lemma = place.target + " " + result.head.lemma
      result.head.source += source(first)
      return
    }
    result.head.lemma =
      ([result.head.lemma] + phrase.close.map { words[$0].match?.target ?? rulerNumber($0) ?? nameText($0) }).joined(
        separator: " ")
    result.head.source += source(phrase.close)
    if let match = phrase.close.compactMap({ words[$0].match }).first, match.kind == .person {
      result.head.isPerson = true
    }
  }

  private func closeText(_ phrase: German.NounPhrase) -> String {
    phrase.close.map { index -> String in
      if words[index].text.hasSuffix("."), words[index].text.dropLast().allSatisfy({ "IVX".contains($0) }) {
        return String(words[index].text.dropLast())
      }
      if let match = words[index].match { return match.target }
      if words[index].kind == .number {
        // „die Klassen fünf bis zehn“, too
        let text = words[index].text
        return text.contains(",") || text.first?.isLetter ?? false ? numeral(index) : text
      }
      // „die Nummer fünf“
      if words[index].wordClass == .numeral { return numeral(index) }
      return nameText(index)
    }.joined(separator: " ").replacing(" bis ", with: " to ")
  }

  /// „das Jahr 2022“, „die Wahl 2017“, „Artikel 5“
  private func attachNumber(
    _ phrase: German.NounPhrase, _ reading: German.Reading, _ text: String, to result: inout English.NounPhrase
  ) {
    let first = phrase.close[0]
    // „mit Tempo 160“ → at 160 kilometers per hour
    if reading.key == "Tempo", phrase.modifiers.isEmpty {
      result = English.NounPhrase(
        head: Noun("\(text) kilometers per hour", kind: .proper, source: source([phrase.head] + phrase.close)))
      return
    }
    // the year 2022 → 2022
    // the years 2007 to 2013 → 2007 to 2013
    if reading.key == "Jahr", phrase.modifiers.isEmpty {
      result = English.NounPhrase(head: Noun(text, kind: .proper, source: source([phrase.head] + phrase.close)))
      return
    }
    if let stage = TitleTransfer.stages[reading.key], phrase.modifiers.isEmpty {
      let link = stage == "mid" ? "-" : " "
      result = English.NounPhrase(
        head: Noun(stage + link + text, kind: .proper, source: source([phrase.head] + phrase.close)))
      return
    }
    // „im Geschäftsjahr 2014“ → the 2014 fiscal year, but „im Frühjahr 2014“
    let isKindOfYear = reading.key.hasSuffix("sjahr") && text.count == 4
    if reading.nounGroups.contains(.month) || reading.means(.time), !words[first].text.contains("/"), !isKindOfYear {
      // in the summer of 2008, but March 2008
      // but the athlete of the year 2012
      let isSeason =
        !reading.nounGroups.contains(.month) && result.determiner != nil && text.count == 4
        && !result.head.lemma.hasSuffix(" year")
      if phrase.determiner == nil, morphology.isNumbered(result.head.lemma) {
        result.head.lemma = morphology.titleCapitals(result.head.lemma)
        result.determiner = nil
      }
      // in the first three months of 2015
      if result.head.number == .plural { result.head.lemma = morphology.plural(of: result.head.lemma) }
      // „Sportler des Jahres 2012“: the mark of the head goes with the phrase.
      result.head.lemma.removeAll { $0 == "*" }
      result.head.lemma += isSeason ? " of \(text)" : " \(text)"
      result.head.source += source(phrase.close)
      result.head.kind = .proper
      return
    }
    // „in der Saison 2013/14“ → the 2013-14 season
    if words[first].text.contains("/") || isKindOfYear, phrase.close.count == 1 {
      let years = String(text.map { $0 == "/" ? "-" : $0 })
      result.premodifiers.insert(.literal(Literal(years, source: source(first))), at: 0)
      result.determiner = result.determiner ?? Determiner(.definite)
      return
    }
    // „bei der Wahl 2017“ → in the 2017 election; „Merkels Wahlkampf 2017“ → Merkel’s 2017 election campaign
    let isOwned = result.determiner?.isOwner ?? false
    if phrase.close.count == 1, result.determiner?.kind == .definite || isOwned,
      reading.means([.event, .abstract, .thing]),
      words[first].year.map({ (1700...2100).contains($0) }) ?? false,
      !morphology.isNumbered(result.head.lemma)
    {
      // the 2017 election, the 1999 dioxin scandal
      let compound = result.premodifiers.reversed().prefix { if case .literal = $0 { true } else { false } }.count
      let within = result.premodifiers.dropLast(min(compound, reading.modifiers.count))
      // the 2016 Austrian film award
      let place = within.count - within.reversed().prefix(while: namesOrigin).count
      result.premodifiers.insert(.literal(Literal(text, source: source(first))), at: place)
      return
    }
    // of Article 5, of strength 6.3
    // Terminal 3, Channel 4, UN Resolution 1612
    let isNamed =
      (phrase.determiner == nil || result.determiner?.kind == .definite) && phrase.modifiers.isEmpty
      && morphology.isNumbered(result.head.lemma)
    if result.determiner?.kind == .definite || phrase.determiner == nil && !isOwned { result.determiner = nil }
    var noun = isNamed ? morphology.titleCapitals(result.head.lemma) : result.head.lemma
    // pages 5 to 7
    let isPlural = result.head.number == .plural && result.head.kind == .common
    if isPlural { noun = morphology.plural(of: noun) }
    result.head = Noun(
      "\(noun) \(text)", kind: .proper, number: isPlural ? .plural : .singular,
      countability: isPlural ? .pluralOnly : .countable,
      source: result.head.source + source(phrase.close))
  }

  /// „die Leiterin Sabrin Jordan“: behind another name a place is a surname.
  private func namesPerson(_ phrase: German.NounPhrase, _ reading: German.Reading) -> Bool {
    let first = phrase.close[0]
    let match = phrase.close.compactMap { words[$0].match }.first
    return match?.kind == .person || match == nil
      || phrase.close.count > 1 && words[first].wordClass == .name && words[first].match == nil
      // „seine Mutter Fatima“
      || match?.kind == .place && reading.nounGroups.contains(.personal)
        && phrase.determiner.map { words[$0].wordClass == .possessive } ?? false
  }

  /// „die Brüder Koch“ → the Koch brothers
  private func joinsFamily(
    _ phrase: German.NounPhrase, _ reading: German.Reading, _ text: String, _ result: English.NounPhrase
  ) -> Bool {
    let first = phrase.close[0]
    return phrase.close.count == 1 && phrase.conjuncts.isEmpty && phrase.modifiers.isEmpty
      && first == phrase.head + 1 && words[first].tokens.count == 1 && words[phrase.head].tokens.count == 1
      && text.utf8.count > 2 && result.head.kind == .common && numberIsPlural(phrase, reading)
      // but „die Eheleute Koch“, who are one couple
      && (reading.gender != nil || morphology.isPluralForm(result.head.lemma))
      && (phrase.determiner.map({ words[$0].reading.key == "der" }) ?? true)
  }

  private func attachFamily(_ text: String, _ first: Int, to result: inout English.NounPhrase) {
    result.premodifiers.append(.literal(Literal(text, source: source(first), keepsCase: true)))
    result.determiner = result.determiner ?? Determiner(.definite)
  }

  /// „US-Präsident Donald Trump“, „seine Frau Meghan“
  private func attachPerson(
    _ phrase: German.NounPhrase, _ reading: German.Reading, _ text: String, to result: inout English.NounPhrase
  ) {
    let match = phrase.close.compactMap { words[$0].match }.first
    // Titles stand before the name without an article, with a capital if they are offices.
    let isOffice = morphology.isOffice(result.head.lemma)
    let bareArticle =
      phrase.determiner.map {
        words[$0].reading.key == "der" || words[$0].wordClass == .article && words[$0].reading.key != "ein"
      } ?? true
    // „seine Frau Meghan“ → his wife Meghan, „Harrys Frau Meghan“ → Harry's wife Meghan
    let isOwned =
      phrase.determiner.map { words[$0].wordClass == .possessive || ["dessen", "deren"].contains(words[$0].lower) }
      ?? phrase.modifiers.contains { modifier in
        if case .genitive = modifier { true } else { false }
      }
    var title =
      (isOwned ? nil : ["Herr": "Mr.", "Frau": "Ms."][reading.key]) ?? result.head.lemma.filter { $0 != "*" }
    // „von den Ministern Meier und Schulze“ → Ministers Meier and Schulze
    let isShared = bearsTitleTogether(phrase)
    if isShared { title = morphology.plural(of: title) }
    if isOffice { title = morphology.titleCapitals(title) }
    let prefix = result.premodifiers.map { $0 }
    if bareArticle, !isOwned,
      phrase.determiner != nil || result.determiner?.kind == .indefinite || result.determiner?.kind == .definite
    {
      result.determiner = nil
    }
    result.premodifiers = prefix + [.literal(Literal(title, source: result.head.source))]
    result.head = Noun(
      text, kind: .proper, gender: match.flatMap { gender($0.gender) } ?? result.head.gender, isPerson: true,
      source: source(phrase.close))
    if isOffice { capitalizeNeighbours(&result) }
  }

  /// „Ende Februar“, „drei Jahre Haft“, „30 Grad Celsius“: a noun behind a time or a measure.
  private func attachMeasured(
    _ phrase: German.NounPhrase, _ reading: German.Reading, to result: inout English.NounPhrase
  ) {
    let first = phrase.close[0]
    let unit = words[first]
    let inner = nounPhrase(German.NounPhrase(bare: first, agreement: words[first].reading.agreement))
    // „Ende Februar“ → late February, „Mitte Mai“ → mid-May
    if let stage = TitleTransfer.stages[reading.key], unit.reading.means(.time) {
      var time = inner
      let rest = phrase.close.dropFirst().map { words[$0].text }
      if !rest.isEmpty { time.head.lemma += " " + rest.joined(separator: " ") }
      time.determiner = nil
      if stage == "mid" {
        time.head.lemma = "mid-" + time.head.lemma
        time.head.source += source(phrase.head)
      } else {
        time.premodifiers = [.literal(Literal(stage, source: source(phrase.head)))] + time.premodifiers
      }
      result = time
      return
    }
    // „drei Tage Zeit“ → three days
    if reading.means(.time), words[first].reading.key == "Zeit", words[first].reading.modifiers.isEmpty {
      consume(first)
      return
    }
    // „drei Jahre Haft“ → three years in prison
    if reading.means(.time),
      let place = lexicon.readings(.nouns, words[first].reading.key).lazy.compactMap({ $0.governed["t"] }).first
    {
      result.postmodifiers.append(.literal(Literal(place, source: source(first))))
      return
    }
    if let timed = timed(phrase, reading, inner) {
      result = timed
      return
    }
    if ["Celsius", "Fahrenheit"].contains(words[first].reading.key) {
      result.postmodifiers.append(.literal(Literal(words[first].text, source: source(first), keepsCase: true)))
      return
    }
    if let share = loss(phrase, reading, inner) {
      result = share
      return
    }
    var measured = inner
    // „40.000 Euro Strafe“ → a fine of 40,000 euros
    if reading.means(.unit), words[first].reading.means([.abstract, .event]), phrase.close.count == 1,
      phrase.determiner == nil, phrase.modifiers.contains(where: { $0.numberWord != nil }), inner.head.kind == .common,
      inner.head.number == .singular,
      inner.head.countability != .mass, !morphology.isMass(inner.head.lemma), inner.determiner == nil
    {
      measured.determiner = Determiner(.indefinite)
      measured.postmodifiers.append(.prepositional(PrepositionalPhrase("of", .noun(result))))
      result = measured
      return
    }
    if !reading.means(.time), reading.key != "Art", measured.head.kind == .common,
      !words[first].reading.means(.substance)
    {
      measured.head.number = .plural
    }
    measured.determiner = nil
    result.postmodifiers.append(.prepositional(PrepositionalPhrase("of", .noun(measured))))
  }

  /// „die Stadt Kursk“, „das Gebiet Kursk“, „die Zeitung Bild“, „der Fall Epstein“
  private func attachNamed(
    _ phrase: German.NounPhrase, _ reading: German.Reading, _ text: String, to result: inout English.NounPhrase
  ) {
    let match = phrase.close.compactMap { words[$0].match }.first
    let (first, kind) = (phrase.close[0], match?.kind)
    if kind == .place, reading.key.lowercased().hasSuffix("hauptstadt") {
      // „die Hauptstadt Kabul“ → the capital Kabul
      result.postmodifiers.append(.literal(Literal(text, source: source(phrase.close), keepsCase: true)))
    } else if kind == .place || kind == nil && words[first].wordClass == .name,
      reading.nounGroups.contains(.locality)
        || reading.key == "Land" && reading.modifiers.isEmpty
    {
      // „das Land Niedersachsen“ → the state of Lower Saxony
      if reading.key == "Land", match?.detail != "country" { result.head.lemma = "state" }
      result.postmodifiers.append(
        .prepositional(PrepositionalPhrase("of", .literal(Literal(text, source: source(phrase.close))))))
    } else if kind == .place, reading.means(.person) || namesContender(reading), phrase.close.count == 1,
      result.head.kind == .common
    {
      // „Weltmeister Deutschland“, „Titelverteidiger Hamilton“: a team, a country or a surname that is also a place; what
      // somebody is stands before it.
      let isShared = bearsTitleTogether(phrase)
      let title = result.head.lemma.filter { $0 != "*" }
      result.determiner = nil
      result.premodifiers.append(
        .literal(Literal(isShared ? morphology.plural(of: title) : title, source: result.head.source)))
      result.head = Noun(text, kind: .proper, source: source(phrase.close))
    } else if kind == .place, reading.modifiers.isEmpty, phrase.modifiers.isEmpty,
      let named = institution(reading, text, source(phrase.close), result)
    {
      result = named
    } else if kind == .place, !reading.modifiers.isEmpty || words[phrase.head].text.contains("-") {
      // EU country Croatia
      result.postmodifiers.append(.literal(Literal(text, source: source(phrase.close), keepsCase: true)))
    } else if kind == .place, reading.means(.person), phrase.determiner == nil, phrase.modifiers.isEmpty,
      result.head.number == .singular
    {
      // „Gastgeber Köln“, „Nachbar Polen“ → host Cologne, neighbor Poland: what a team or a country is
      result.postmodifiers.append(.literal(Literal(text, source: source(phrase.close), keepsCase: true)))
    } else if kind == .place {
      result.premodifiers.append(.literal(Literal(text, source: source(phrase.close))))
    } else if reading.nounGroups.contains(.eponym), result.head.kind == .common, result.head.number == .singular,
      phrase.genitives.isEmpty
    {
      // „der Fall Epstein“ → the Epstein case
      // „der Wasserverband Rodachtal“ → the Rodachtal water association: before what makes a compound of the noun
      let parts = reading.origin == .compound ? compoundModifiers(reading, at: phrase.head).count : 0
      result.premodifiers.insert(
        .literal(Literal(text, source: source(phrase.close), keepsCase: true)),
        at: max(0, result.premodifiers.count - parts))
      if phrase.determiner == nil { result.determiner = Determiner(.definite) }
    } else {
      // „im Hotel Horizont“: a word that is the same in English is a part of the name.
      if phrase.modifiers.isEmpty, reading.means([.place, .group]), kind != .place,
        result.head.lemma == words[phrase.head].lower, !result.head.lemma.utf8.contains(UInt8(ascii: "-"))
      {
        result.head.lemma = words[phrase.head].text
        result.head.kind = .proper
      }
      result.postmodifiers.append(.literal(Literal(text, source: source(phrase.close), keepsCase: true)))
    }
  }

  /// „Zweitligist Paderborn“, „der Tabellenführer Kiel“, „Rekordmeister Flensburg“: what a team or firm is among others, by
  /// an ending that persons have, or as what it opens a sentence without an article („Schlusslicht Mainz“).
  private func namesContender(_ reading: German.Reading) -> Bool {
    reading.means(.group)
      && (reading.gender == .masculine && ["er", "ist", "ling", "riese"].contains(where: reading.key.hasSuffix)
        || reading.nounGroups.contains(.part))
  }

  /// „im bayerischen Bamberg“ → the Bavarian town of Bamberg; nil for other places.
  func town(_ phrase: German.NounPhrase) -> English.NounPhrase? {
    let word = words[phrase.head]
    guard word.wordClass == .name, word.tokens.count == 1, phrase.close.isEmpty, phrase.modifiers.count == 1,
      case .attribute(let attribute) = phrase.modifiers[0], attribute.adverbs.isEmpty, attribute.complements.isEmpty,
      words[attribute.word].reading.modifierGroups.contains(.regional),
      phrase.determiner.map({ words[$0].reading.key == "der" })
        ?? phrase.preposition.map({ words[$0].wordClass == .prepositionArticle }) ?? false,
      word.match.map({ $0.kind == .place && $0.detail == "city" })
        // „im niedersächsischen Varel“
        ?? (word.reading.origin == .guess && !word.reading.means(.person)
          && phrase.preposition.map({ words[$0].lower == "im" }) ?? false
          && word.text.allSatisfy(\.isLetter) && word.text.utf8.contains { (0x61...0x7a).contains($0) })
    else { return nil }
    if let determiner = phrase.determiner { consume(determiner) }
    let name = Literal(word.match?.target ?? nameText(phrase.head), source: source(phrase.head), keepsCase: true)
    let kind = word.match == nil ? "town" : "city"
    return English.NounPhrase(
      determiner: Determiner(.definite), premodifiers: modifiers(phrase).premodifiers, head: Noun(kind, source: []),
      postmodifiers: [.prepositional(PrepositionalPhrase("of", .literal(name)))] + postmodifiers(phrase))
  }

  /// A title in the plural before the first of several names.
  private func bearsTitleTogether(_ phrase: German.NounPhrase) -> Bool {
    !phrase.conjuncts.isEmpty && numberIsPlural(phrase, words[phrase.head].reading)
      && phrase.conjuncts.allSatisfy {
        $0.phrase.preposition == nil && $0.phrase.determiner == nil && words[$0.phrase.head].wordClass == .name
      }
  }

  /// „in den Präfekturen Kyoto und Gifu“ → in the Kyoto and Gifu prefectures; nil where the names stand behind the noun.
  func namedTogether(_ phrase: German.NounPhrase, _ context: NounContext) -> English.NounPhrase? {
    let reading = words[phrase.head].reading
    guard reading.wordClass == .noun, reading.means(.place), !reading.nounGroups.contains(.locality),
      phrase.opener == nil,
      reading.modifiers.isEmpty, !words[phrase.head].text.contains("-"), reading.key != "Land",
      reading.key != "Hauptstadt",
      phrase.close.count == 1, phrase.genitives.isEmpty, phrase.prepositionals.isEmpty,
      words[phrase.close[0]].match?.kind == .place, numberIsPlural(phrase, reading)
    else { return nil }
    let others = phrase.conjuncts.map(\.phrase)
    guard
      others.allSatisfy({ other in
        other.preposition == nil && other.determiner == nil && other.modifiers.isEmpty && other.close.isEmpty
          && other.genitives.isEmpty && other.conjuncts.isEmpty && other.appositions.isEmpty && other.clauses.isEmpty
          && words[other.head].wordClass == .name
      })
    else { return nil }
    var shared = phrase
    shared.close = []
    shared.conjuncts = []
    shared.agreement = phrase.agreement.intersection(.plural)
    var result = nounPhrase(shared, context)
    guard result.head.kind == .common else { return nil }
    let names = ([phrase.close[0]] + others.map(\.head)).map { index -> Phrase in
      consume(index)
      return .literal(Literal(words[index].match?.target ?? nameText(index), source: source(index), keepsCase: true))
    }
    var conjunction: English.Word?
    for coordinator in phrase.conjuncts.compactMap(\.coordinator) {
      consume(coordinator)
      conjunction = English.Word(coordination(coordinator), source: source(coordinator))
    }
    result.premodifiers.append(.coordination(Coordination(names, conjunction: conjunction)))
    return result
  }

  /// „zehn Minuten Verspätung“ → a ten-minute delay; nil for what cannot be counted („zwei Stunden Arbeit“).
  private func timed(
    _ phrase: German.NounPhrase, _ reading: German.Reading, _ noun: English.NounPhrase
  ) -> English.NounPhrase? {
    let isGap = phrase.close.first.map { words[$0].reading.nounGroups.contains(.gap) } ?? false
    guard reading.nounGroups.contains(.unit) || isGap, phrase.focus.isEmpty, noun.head.kind == .common,
      noun.head.number == .singular, noun.premodifiers.isEmpty,
      noun.head.countability != .mass, !morphology.isMass(noun.head.lemma),
      let unit = lexicon.readings(.nouns, reading.key).last?.english
    else { return nil }
    var count = "one"
    if phrase.modifiers.count == 1, case .number(let index) = phrase.modifiers[0],
      words[index].wordClass == .numeral
    {
      consume(index)
      count = numeral(index)
    } else {
      guard phrase.modifiers.isEmpty, let article = phrase.determiner, words[article].reading.key == "ein" else {
        return nil
      }
      consume(article)
    }
    var result = noun
    result.determiner = Determiner(.indefinite)
    result.premodifiers = [.literal(Literal("\(count)-\(unit)", source: source(phrase.head)))]
    return result
  }

  /// „11 Prozent Verlust“ → an 11 percent loss
  private func loss(
    _ phrase: German.NounPhrase, _ reading: German.Reading, _ noun: English.NounPhrase
  ) -> English.NounPhrase? {
    guard reading.key == "Prozent", let thing = phrase.close.first, words[thing].reading.means([.abstract, .event]),
      !words[thing].reading.agreement.intersection(.singular).isEmpty, noun.head.kind == .common,
      noun.head.number == .singular, phrase.determiner == nil
    else { return nil }
    let parts = modifiers(phrase)
    var result = noun
    result.predeterminers = parts.predeterminers
    let percent = Phrase.literal(Literal("percent", source: source(phrase.head)))
    result.premodifiers = parts.premodifiers + [percent] + result.premodifiers
    // „drei Prozent Wachstum“ → 3 percent growth: what has no plural is not one of several.
    result.determiner = morphology.isMass(noun.head.lemma) ? nil : Determiner(.indefinite)
    return result
  }

  /// A compound before an office is part of the title: Kremlin spokesman, US President.
  func capitalizeNeighbours(_ result: inout English.NounPhrase) {
    for index in result.premodifiers.indices.dropLast() {
      guard case .literal(var literal) = result.premodifiers[index], !literal.source.isEmpty else { continue }
      literal.text = morphology.titleCapitals(literal.text)
      result.premodifiers[index] = .literal(literal)
    }
  }

  /// „die Deutsche Physikalische Gesellschaft“ → the German Physical Society: adjectives with a capital inside a sentence
  /// make a name of what an institution is.
  func capitalizeInstitution(
    _ phrase: German.NounPhrase, _ reading: German.Reading, _ result: inout English.NounPhrase
  ) {
    guard reading.wordClass == .noun, reading.means(.group), result.head.kind == .common,
      !reading.nounGroups.contains(.led), result.head.number == .singular, !result.premodifiers.isEmpty,
      !phrase.modifiers.isEmpty,
      phrase.modifiers.allSatisfy({ modifier in
        guard case .attribute(let attribute) = modifier, attribute.adverbs.isEmpty, attribute.complements.isEmpty else {
          return false
        }
        return words[attribute.word].isCapitalized && words[attribute.word].reading.derivation != .inhabitant
          // „die Schweizer Bank“: capitals of their own
          && !words[attribute.word].text.hasSuffix("er") && words[attribute.word].text.utf8.count > 3
          && attribute.word > 0
          && words[attribute.word - 1].kind != .punctuation
      })
    else { return }
    result.head.lemma = morphology.titleCapitals(result.head.lemma)
    result.premodifiers = result.premodifiers.map { modifier in
      switch modifier {
      case .adjective(var adjective) where adjective.form == .adjective:
        adjective.lemma = morphology.titleCapitals(adjective.lemma)
        return .adjective(adjective)
      case .literal(var literal):
        literal.text = morphology.titleCapitals(literal.text)
        return .literal(literal)
      default: return modifier
      }
    }
  }

  /// „die Universität Hamburg“ → the University of Hamburg, „der Flughafen Tegel“ → Tegel Airport: as `en/nouns.tsv` has it.
  private func institution(
    _ reading: German.Reading, _ place: String, _ origin: SourceRanges, _ noun: English.NounPhrase
  ) -> English.NounPhrase? {
    guard noun.head.kind == .common, noun.head.number == .singular else { return nil }
    let lemma = noun.head.lemma
    let title = morphology.titleCapitals(lemma.filter { $0 != "*" })
    var result = noun
    result.head.kind = .proper
    // „die Fachhochschule Kufstein“: Kufstein University of Applied Sciences
    let namesSubject = lemma.contains("* of ") && result.determiner?.kind == .definite
    if !namesSubject, morphology.isNamedByPlace(lemma) {
      result.head.lemma = title
      let name = Phrase.literal(Literal(place, source: origin))
      result.postmodifiers.append(.prepositional(PrepositionalPhrase("of", name)))
      return result
    }
    guard namesSubject || morphology.isNamedBehindPlace(lemma), result.determiner?.kind == .definite else { return nil }
    result.head.lemma = place + " " + title
    result.head.source = origin + result.head.source
    result.determiner = nil
    return result
  }

  /// „V.“ behind the name of a ruler.
  private func rulerNumber(_ index: Int) -> String? {
    let text = words[index].text
    return text.hasSuffix(".") && text.dropLast().allSatisfy { "IVX".contains($0) } ? String(text.dropLast()) : nil
  }

  /// Austrian, Upper Austrian: of which people or country something is, by its capital.
  private func namesOrigin(_ phrase: Phrase) -> Bool {
    if case .adjective(let adjective) = phrase { adjective.lemma.first?.isUppercase ?? false } else { false }
  }

  /// „mehr“, „weniger“ behind an amount.
  func surplus(_ word: Int) -> Phrase? {
    guard let english = ["mehr": "more", "weniger": "less"][words[word].lower] else { return nil }
    return .literal(Literal(english, source: source(word)))
  }
}
