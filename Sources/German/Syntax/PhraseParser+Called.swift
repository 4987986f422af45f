import Lexicon

/// „die *Luxleaks genannten* Papiere“, „der „Bora“ genannte Wind“: what something is called, before its noun.
extension PhraseParser {
  mutating func calledAttribute(_ index: Int, _ agreement: Agreement, _ limit: Int) -> (
    attribute: Attribute, agreement: Agreement
  )? {
    guard index + 2 < limit else { return nil }
    var name = index..<index + 1
    if Marks.opening.contains(words[index].text) {
      guard let close = words[index + 1..<min(index + 5, limit)].firstIndex(where: { Marks.closing.contains($0.text) })
      else { return nil }
      name = index + 1..<close
    }
    let participle = name.upperBound + name.lowerBound - index
    guard participle + 1 < limit, words[participle].lower.hasPrefix("genannt"),
      name.allSatisfy({ words[$0].kind == .word }), let last = name.last, words[last].isCapitalized,
      let called = attributeReading(participle, agreement), called.key == "genannt",
      case let narrowed = agreement.intersection(called.agreement), !narrowed.isEmpty,
      continues(participle + 1, narrowed, limit)
    else { return nil }
    for word in name { chosen[word] = .name(words[word].text, origin: .source) }
    chosen[participle] = called
    var phrase = NounPhrase(bare: name.lowerBound, agreement: .all)
    phrase.close = Array(name.dropFirst())
    return (Attribute(word: participle, complements: [phrase]), narrowed)
  }
}
