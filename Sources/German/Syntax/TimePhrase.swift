/// Measures and places of time without a preposition: „jeden Tag“, „letzte Woche“, „2011“.
extension SentenceAnalysis {
  /// An accusative of time, or a year by itself.
  public func isTime(_ phrase: NounPhrase) -> Bool {
    // „kein Ende“, „das Ende des Krieges“ are things.
    guard phrase.preposition == nil, phrase.determiner == nil || phrase.genitives.isEmpty else { return false }
    if phrase.determiner.map({ words[$0].reading.key == "kein" }) ?? false { return false }
    // „eine Vier-Tage-Woche“, „die 35-Stunden-Woche“: how long one works, and not when.
    if words[phrase.head].hasHyphen, let count = words[phrase.head].lower.split(separator: "-").first,
      NumberWords.value(of: String(count)) != nil || count.utf8.first.map({ (0x30...0x39).contains($0) }) ?? false
    {
      return false
    }
    if isYear(phrase) { return true }
    let head = words[phrase.head].reading
    // „Ende der neunziger Jahre“, „Mitte des 19. Jahrhunderts“
    if head.nounGroups.contains(.stage), phrase.determiner == nil, phrase.modifiers.isEmpty,
      phrase.genitives.contains(where: { words[$0.head].reading.means(.time) })
    {
      return true
    }
    guard head.means(.time), phrase.agreement.allows(.accusative),
      head.nounGroups.contains(.duration) || !phrase.close.isEmpty && head.key != "Zeit"
    else { return false }
    // „Ihm drohen *drei Jahre Haft*“: what lasts so long, and not for how long something is done.
    if phrase.close.contains(where: { words[$0].reading.nounGroups.contains(.lasting) }) { return false }
    let isBareDefinite = phrase.determiner.map { words[$0].reading.key == "der" && words[$0].lower != "den" } ?? false
    return !(isBareDefinite && phrase.modifiers.isEmpty)
  }

  /// „Das war *ein gutes Jahr*“, „2013 wird *ein schwieriges Jahr*“: what a copula says of a time or of what is pointed at,
  /// and not how long it lasts („Er war ein Jahr in Rom“).
  public func isSaidOfTime(_ phrase: NounPhrase, _ subject: NounPhrase?, in clause: Clause) -> Bool {
    guard let subject, subject.head != phrase.head, phrase.agreement.allows(.nominative),
      ["es", "das", "dies", "der"].contains(words[subject.head].reading.key)
        && words[subject.head].wordClass == .pronoun || isYear(subject) || words[subject.head].reading.means(.time)
    else { return false }
    return clause.units.allSatisfy { unit in
      switch unit {
      case .phrase(let other):
        other.head == phrase.head || other.head == subject.head
          || other.preposition.map { ["für", "bis", "mit", "ohne", "voller"].contains(words[$0].reading.key) } ?? false
      case .adverb(let word): !words[word].reading.means(.place) && !["her", "hin"].contains(words[word].lower)
      case .negation: true
      case .clause: true
      default: false
      }
    }
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
