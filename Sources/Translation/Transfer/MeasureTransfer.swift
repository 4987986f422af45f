import English
import German
import Text

/// Amounts, dates, bare numbers.
extension SentenceTransfer {
  /// „drei Millionen Euro“, „fünf Tonnen Getreide“, „eine Reihe“: the unit first, the measured thing with it.
  func measure(_ phrase: German.NounPhrase) -> English.NounPhrase? {
    let reading = words[phrase.head].reading
    guard let power = ["Million": "million", "Milliarde": "billion", "Billion": "trillion"][reading.key],
      reading.modifiers.isEmpty
    else { return nil }
    let parts = modifiers(phrase)
    let numbers = phrase.modifiers.contains { if case .number = $0 { true } else { false } }
    guard numbers || phrase.determiner.map({ words[$0].reading.key == "ein" }) ?? false else { return nil }
    if let determiner = phrase.determiner { consume(determiner) }
    let count = numbers ? "" : "one "
    var result: English.NounPhrase
    if let close = phrase.close.first {
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
      result.postmodifiers = postmodifiers(phrase)
      return result
    }
    result.predeterminers = parts.predeterminers
    result.premodifiers =
      parts.premodifiers + [.literal(Literal("\(count)\(power)", source: source(phrase.head)))] + result.premodifiers
    result.postmodifiers += postmodifiers(phrase)
    return result
  }

  /// „200.000 $“ → $200,000
  func amount(_ phrase: German.NounPhrase) -> English.NounPhrase? {
    let symbol = words[phrase.head]
    guard symbol.kind == .symbol, ["$", "€", "£", "¥"].contains(symbol.text), phrase.determiner == nil,
      phrase.modifiers.count == 1, case .number(let index) = phrase.modifiers[0], words[index].kind == .number
    else { return nil }
    consume(index)
    let head = Noun(
      symbol.text + numeral(index), kind: .proper, number: .plural, source: source([index, phrase.head]))
    return English.NounPhrase(
      predeterminers: phrase.focus.map { adverb($0) }, head: head, postmodifiers: postmodifiers(phrase))
  }

  /// „der 6. August 2024“ → August 6, 2024
  func date(_ phrase: German.NounPhrase) -> English.NounPhrase? {
    let reading = words[phrase.head].reading
    guard Months.all.contains(reading.key), let english = lexicon.readings(.nouns, reading.key).last?.english else {
      return nil
    }
    var day: Int?
    for modifier in phrase.modifiers {
      guard case .attribute(let attribute) = modifier, words[attribute.word].reading.info == "ordinal",
        let value = Int(words[attribute.word].reading.lemma.filter(\.isNumber))
      else { return nil }
      day = value
      consume(attribute.word)
    }
    if let determiner = phrase.determiner {
      guard words[determiner].reading.key == "der", day != nil else { return nil }
      consume(determiner)
    }
    consume(phrase.close)
    let year = phrase.close.map { words[$0].text }.joined(separator: " ")
    let name = options.variety == .us ? [english, day.map(String.init)] : [day.map(String.init), english]
    var text = name.compactMap { $0 }.joined(separator: " ")
    if !year.isEmpty { text += (day != nil && options.variety == .us ? ", " : " ") + year }
    let all =
      [phrase.head] + phrase.close
      + phrase.modifiers.compactMap { if case .attribute(let attribute) = $0 { attribute.word } else { nil } }
    var result = English.NounPhrase(head: Noun(text, kind: .proper, source: source(all)))
    result.postmodifiers = postmodifiers(phrase)
    return result
  }

  func numberPhrase(_ phrase: German.NounPhrase) -> English.NounPhrase {
    let parts = modifiers(phrase)
    var result = English.NounPhrase(
      head: Noun(
        numeral(phrase.head), kind: .proper, number: words[phrase.head].reading.key == "1" ? .singular : .plural,
        source: source(phrase.head)))
    result.predeterminers = parts.predeterminers
    result.premodifiers = parts.premodifiers
    if let determiner = phrase.determiner {
      consume(determiner)
      result.determiner = Determiner(.definite, source: source(determiner))
    }
    result.postmodifiers = postmodifiers(phrase)
    return result
  }
}
