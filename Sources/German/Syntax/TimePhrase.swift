/// Measures and places of time without a preposition: „jeden Tag“, „letzte Woche“, „2011“.
extension SentenceAnalysis {
  /// An accusative of time, or a year by itself.
  public func isTime(_ phrase: NounPhrase) -> Bool {
    // „kein Ende“, „das Ende des Krieges“ are things.
    guard phrase.preposition == nil, phrase.determiner == nil || phrase.genitives.isEmpty else { return false }
    if phrase.determiner.map({ words[$0].reading.key == "kein" }) ?? false { return false }
    if isYear(phrase) { return true }
    let head = words[phrase.head].reading
    // „Ende der neunziger Jahre“, „Mitte des 19. Jahrhunderts“
    if head.groups.contains(.stage), phrase.determiner == nil, phrase.modifiers.isEmpty,
      phrase.genitives.contains(where: { words[$0.head].reading.info == "t" })
    {
      return true
    }
    guard head.info == "t", phrase.agreement.allows(.accusative),
      head.groups.contains(.duration) || !phrase.close.isEmpty && head.key != "Zeit"
    else { return false }
    let isBareDefinite = phrase.determiner.map { words[$0].reading.key == "der" && words[$0].lower != "den" } ?? false
    return !(isBareDefinite && phrase.modifiers.isEmpty)
  }

  /// A year by itself.
  public func isYear(_ phrase: NounPhrase) -> Bool {
    guard phrase.preposition == nil, phrase.modifiers.isEmpty else { return false }
    // „2013/14 gewann der Klub“
    let text = words[phrase.head].text
    if words[phrase.head].kind == .number, text.utf8.count == 7, text.dropFirst(4).first == "/" { return true }
    guard let year = words[phrase.head].year else { return false }
    return (1000...2100).contains(year)
  }
}
