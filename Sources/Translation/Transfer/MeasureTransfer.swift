import English
import German
import Text

/// Amounts, dates, bare numbers.
extension SentenceTransfer {
  /// „drei Millionen Euro“, „fünf Tonnen Getreide“, „eine Reihe“: the unit first, the measured thing with it.
  func measure(_ phrase: German.NounPhrase) -> English.NounPhrase? {
    let reading = words[phrase.head].reading
    guard reading.nounGroups.contains(.power), reading.modifiers.isEmpty,
      let power = lexicon.readings(.nouns, reading.key).last?.english
    else { return nil }
    var parts = modifiers(phrase)
    // half a million
    let half = phrase.modifiers.contains {
      if case .attribute(let attribute) = $0 { words[attribute.word].reading.key == "halb" } else { false }
    }
    if half { parts.premodifiers.removeAll() }
    let numbers = phrase.modifiers.contains { if case .number = $0 { true } else { false } }
    let several = phrase.determiner.map { ["mehrere", "einige", "viel"].contains(words[$0].reading.key) } ?? false
    guard numbers || phrase.determiner.map({ words[$0].reading.key == "ein" }) ?? false || several else { return nil }
    if let determiner = phrase.determiner {
      consume(determiner)
      // „keine 15 Millionen“
      if words[determiner].reading.key == "kein" {
        parts.predeterminers.insert(.literal(Literal("not even", source: source(determiner))), at: 0)
      }
    }
    // „12,3 Milliarden $“ → $12.3 billion
    if let close = phrase.close.first, words[close].kind == .symbol,
      let number = phrase.modifiers.compactMap(\.numberWord).last
    {
      consume([close, number])
      let amount = English.NounPhrase(
        predeterminers: parts.predeterminers,
        head: Noun(
          words[close].text + numeral(number) + " " + power, kind: .proper, number: .plural,
          source: source([number, phrase.head, close])),
        postmodifiers: parts.postmodifiers + postmodifiers(phrase))
      return phrase.close.count > 1 ? sum(phrase.close[1], of: amount) ?? amount : amount
    }
    if several, let determiner = phrase.determiner {
      guard phrase.close.first != nil else { return nil }
      parts.predeterminers.append(
        .literal(Literal(functionWord(determiner, "det") ?? "several", source: source(determiner))))
    }
    // „drei Millionen junge Menschen“
    if numbers, phrase.close.isEmpty, phrase.genitives.count == 1, phrase.determiner == nil, power != "dozen",
      let counted = phrase.genitives.first, counted.determiner == nil, !counted.modifiers.isEmpty,
      case .noun(var people) = self.phrase(counted)
    {
      people.predeterminers = parts.predeterminers
      people.premodifiers =
        parts.premodifiers + [.literal(Literal(power, source: source(phrase.head)))] + people.premodifiers
      people.determiner = nil
      return people
    }
    let count = numbers || several ? "" : half ? "half a " : power == "dozen" ? "a " : "one "
    var result: English.NounPhrase
    if let close = phrase.close.first, surplus(close) == nil {
      consume(close)
      let inner = German.NounPhrase(bare: close, agreement: .plural)
      result = nounPhrase(inner)
      if result.head.kind == .common { result.head.number = .plural }
      result.determiner = nil
    } else {
      result = English.NounPhrase(head: Noun("", kind: .proper, number: .plural))
      result.head = Noun("\(count)\(power)", kind: .proper, number: .plural, source: source(phrase.head))
      result.predeterminers = parts.predeterminers
      result.premodifiers = parts.premodifiers
      result.postmodifiers = parts.postmodifiers + postmodifiers(phrase)
      result.determiner = ownerOrArticle(phrase)
      return result
    }
    result.predeterminers = parts.predeterminers
    result.premodifiers =
      parts.premodifiers + [.literal(Literal("\(count)\(power)", source: source(phrase.head)))] + result.premodifiers
    if let last = phrase.close.last, let more = surplus(last) {
      consume(last)
      result.postmodifiers.append(more)
    }
    result.postmodifiers += parts.postmodifiers + postmodifiers(phrase)
    result.determiner = ownerOrArticle(phrase)
    return phrase.close.count > 1 ? sum(phrase.close[1], of: result) ?? result : result
  }

  /// „drei Millionen Euro *Verlust*“ → a loss of three million euros; „40 Millionen Euro *Steuern*“ → 40 million euros in taxes
  private func sum(_ what: Int, of amount: English.NounPhrase) -> English.NounPhrase? {
    guard words[what].wordClass == .noun, words[what].isCapitalized else { return nil }
    var noun = nounPhrase(German.NounPhrase(bare: what, agreement: words[what].reading.agreement))
    guard noun.head.kind == .common else { return nil }
    if noun.head.number == .singular, noun.head.countability != .mass, !morphology.isMass(noun.head.lemma),
      !morphology.isPluralOnly(noun.head.lemma), amount.determiner == nil
    {
      noun.determiner = Determiner(.indefinite)
      noun.postmodifiers.append(.prepositional(PrepositionalPhrase("of", .noun(amount))))
      return noun
    }
    noun.determiner = nil
    var result = amount
    result.postmodifiers.append(.prepositional(PrepositionalPhrase("in", .noun(noun))))
    return result
  }

  /// „die 700 Milliarden“, „ihre 4,7 Millionen“: what stands before an amount.
  private func ownerOrArticle(_ phrase: German.NounPhrase) -> Determiner? {
    guard let index = phrase.determiner else { return nil }
    let reading = words[index].reading
    if reading.wordClass == .possessive {
      return Determiner(.possessive(possessor(reading.key)), source: source(index))
    }
    return reading.key == "der" ? Determiner(.definite, source: source(index)) : nil
  }

  /// „200.000 $“ → $200,000
  func amount(_ phrase: German.NounPhrase) -> English.NounPhrase? {
    let symbol = words[phrase.head]
    guard symbol.kind == .symbol, ["$", "€", "£", "¥", "%"].contains(symbol.text), phrase.determiner == nil,
      phrase.modifiers.count == 1, case .number(let index) = phrase.modifiers[0], words[index].kind == .number
    else { return nil }
    consume(index)
    let head = Noun(
      symbol.text == "%" ? numeral(index) + "%" : symbol.text + numeral(index), kind: .proper, number: .plural,
      source: source([index, phrase.head]))
    return English.NounPhrase(
      predeterminers: phrase.focus.map { adverb($0) }, head: head, postmodifiers: postmodifiers(phrase))
  }

  /// „der 6. August 2024“ → August 6, 2024
  func date(_ phrase: German.NounPhrase) -> English.NounPhrase? {
    let reading = words[phrase.head].reading
    guard reading.nounGroups.contains(.month), let english = lexicon.readings(.nouns, reading.key).last?.english else {
      return nil
    }
    var days: [Int] = []
    var link = " to "
    for modifier in phrase.modifiers {
      if case .number(let word) = modifier, ["bis", "zum"].contains(words[word].lower) {
        consume(word)
        continue
      }
      guard case .attribute(let attribute) = modifier, words[attribute.word].reading.isOrdinal else {
        return nil
      }
      // „24./25.“
      let values = words[attribute.word].reading.lemma.split(separator: "/").compactMap { Int($0.filter(\.isNumber)) }
      guard !values.isEmpty else { return nil }
      if values.count > 1 { link = "-" }
      days += values
      consume(attribute.word)
      // „am 24. und 25. August“
      if let coordinator = attribute.coordinator {
        consume(coordinator)
        link = " \(coordination(coordinator)) "
      }
    }
    if let determiner = phrase.determiner {
      guard words[determiner].reading.key == "der", !days.isEmpty else { return nil }
      consume(determiner)
    }
    consume(phrase.close)
    let year = phrase.close.map { words[$0].text }.joined(separator: " ")
    let day = days.map(String.init).joined(separator: link)
    let name = options.variety == .us ? [english, day] : [day, english]
    var text = name.filter { !$0.isEmpty }.joined(separator: " ")
    if !year.isEmpty { text += (!days.isEmpty && options.variety == .us ? ", " : " ") + year }
    let all =
      [phrase.head] + phrase.close
      + phrase.modifiers.compactMap { if case .attribute(let attribute) = $0 { attribute.word } else { nil } }
    var result = English.NounPhrase(head: Noun(text, kind: .proper, source: source(all)))
    result.postmodifiers = postmodifiers(phrase)
    return result
  }

  func numberPhrase(_ phrase: German.NounPhrase) -> English.NounPhrase {
    let parts = modifiers(phrase)
    let date = numbers.date(words[phrase.head].text)
    var result = English.NounPhrase(
      head: Noun(
        date ?? numeral(phrase.head), kind: .proper,
        // „das 3:0 gegen Köln“, „2013 war ein gutes Jahr“
        number: words[phrase.head].reading.key == "1" || analysis.isYear(phrase) && phrase.determiner == nil
          || phrase.determiner.map({ words[$0].lower == "das" }) ?? false
          ? .singular : .plural,
        isPerson: isSomeOfPersons(phrase) ? true : nil, source: source(phrase.head)))
    result.predeterminers = parts.predeterminers
    result.premodifiers = parts.premodifiers
    if let determiner = phrase.determiner {
      consume(determiner)
      // „am Montag, *dem 06.12.2004*“
      if date == nil { result.determiner = Determiner(.definite, source: source(determiner)) }
    }
    // „15.000 weniger als im Mai“
    if let close = phrase.close.last,
      let difference = ["mehr": "more", "weniger": "fewer"][words[close].lower]
    {
      consume(close)
      result.postmodifiers.append(.literal(Literal(difference, source: source(close))))
    }
    result.postmodifiers += parts.postmodifiers + share(phrase) + postmodifiers(phrase)
    return result
  }

  /// „elf Abgeordnete, *darunter zwei*, die später austraten“: some of those who are named last before it.
  private func isSomeOfPersons(_ phrase: German.NounPhrase) -> Bool {
    guard !phrase.clauses.isEmpty,
      let including = phrase.focus.first(where: { ["darunter", "davon", "unter ihnen"].contains(words[$0].lower) })
    else { return false }
    return words[..<including].last { $0.wordClass == .noun }?.reading.means(.person) ?? false
  }

  /// „die 1920er Jahre“, „in den 80ern“ → the 1920s, the 80s
  func decade(_ phrase: German.NounPhrase) -> English.NounPhrase? {
    func digits(_ index: Int) -> String? { decades(words[index].text) }
    let numbers = phrase.modifiers.compactMap { modifier -> Int? in
      if case .number(let index) = modifier, digits(index) != nil { index } else { nil }
    }
    let isYears = words[phrase.head].reading.key == "Jahr"
    let own = isYears && digits(phrase.head) == nil ? numbers.first : phrase.head
    guard let index = own, let number = digits(index) else { return nil }
    var bare = phrase
    bare.modifiers.removeAll { if case .number(let other) = $0 { other == index } else { false } }
    let parts = modifiers(bare)
    consume([index, phrase.head])
    if let determiner = phrase.determiner { consume(determiner) }
    var result = English.NounPhrase(
      head: Noun(
        number, kind: .proper, number: .plural,
        source: source(index == phrase.head ? [index] : [index, phrase.head])))
    result.determiner = Determiner(.definite)
    result.premodifiers = parts.premodifiers
    result.postmodifiers = postmodifiers(phrase)
    return result
  }

  /// „1990er“ → 1990s, „80er und 90er-Jahre“ → 80s and 90s
  private func decades(_ text: String) -> String? {
    guard let first = text.utf8.first, (0x30...0x39).contains(first) else { return nil }
    let parts = text.split(separator: " ")
    var result: [String] = []
    for (index, part) in parts.enumerated() {
      if index % 2 == 1 {
        guard let word = ["und": "and", "oder": "or", "bis": "to"][part] else { return nil }
        result.append(word)
        continue
      }
      let number = part.prefix { $0.isNumber }
      guard number.count == 2 || number.count == 4, number.last == "0",
        ["er", "ern"].contains(part.dropFirst(number.count)) || part.dropFirst(number.count).hasPrefix("er-Jahr")
      else { return nil }
      result.append("\(number)s")
    }
    return result.isEmpty ? nil : result.joined(separator: " ")
  }
}
