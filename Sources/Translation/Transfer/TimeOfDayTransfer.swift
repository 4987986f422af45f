import English
import German

/// Hours of the clock.
extension SentenceTransfer {
  /// „zwischen 17 und 19 Uhr“ → 5 p.m. and 7 p.m.; „um 8, 12 und 16 Uhr“
  func hours(_ phrase: German.NounPhrase) -> Phrase? {
    guard let last = phrase.conjuncts.last, let coordinator = last.coordinator, words[phrase.head].kind == .number,
      let first = numbers.time(words[phrase.head].text)
    else { return nil }
    let middle = phrase.conjuncts.dropLast().map(\.phrase.head)
    let times = middle.compactMap { words[$0].kind == .number ? numbers.time(words[$0].text) : nil }
    guard times.count == middle.count, let closing = timeOfDay(last.phrase) else { return nil }
    consume([phrase.head, coordinator] + middle)
    let between = zip(times, middle).map { Phrase.literal(Literal($0, source: source($1))) }
    return .coordination(
      Coordination(
        [.literal(Literal(first, source: source(phrase.head)))] + between + [closing],
        conjunction: English.Word(coordination(coordinator), source: source(coordinator))))
  }

  /// „um 8 und 12 Uhr“: the hour before „und“ is one, too; „steht *um fünf* auf“: by itself no more than 24.
  func isHour(_ phrase: German.NounPhrase) -> Bool {
    if let last = phrase.conjuncts.last {
      return words[last.phrase.head].text == "Uhr" && words[phrase.head].kind == .number
    }
    guard let um = phrase.preposition, um == phrase.head - 1, words[um].lower == "um", phrase.lastWord == phrase.head,
      words[phrase.head].wordClass == .numeral || words[phrase.head].kind == .number,
      // „gewann um vier Punkte, die andere *um neun*“
      analysis.clause(around: um)?.finite != nil
    else { return false }
    let hour = words[phrase.head].kind == .number ? words[phrase.head].text : words[phrase.head].reading.key
    return Int(hour).map { (1...24).contains($0) } ?? false
  }

  /// „um 14.30 Uhr“ → 2:30 p.m.
  func timeOfDay(_ phrase: German.NounPhrase) -> Phrase? {
    guard words[phrase.head].reading.key == "Uhr", words[phrase.head].lower == "uhr",
      case .number(let index)? = phrase.modifiers.last
    else { return nil }
    if let range = hoursInOne(words[index].text) {
      consume([index, phrase.head])
      return .literal(Literal(range, source: source(index, phrase.head)))
    }
    guard
      let clock = numbers.time(
        hour(words[index].kind == .number ? words[index].text : words[index].reading.key, phrase.head + 1))
    else { return nil }
    consume([index, phrase.head])
    // „um 15 Uhr Ortszeit“ → 3 p.m. local time
    if let zone = phrase.close.first, phrase.modifiers.count == 1 {
      consume(zone)
      let name = lexicon.readings(.nouns, words[zone].reading.key).last?.english ?? words[zone].text
      return .literal(Literal("\(clock) \(name)", source: source(index, phrase.head, zone), keepsCase: true))
    }
    // „von 9 bis 18 Uhr“ → from 9 a.m. to 6 p.m.
    if phrase.modifiers.count == 3, case .number(let first) = phrase.modifiers[0],
      case .number(let to) = phrase.modifiers[1],
      words[to].lower == "bis", let opening = numbers.time(words[first].text)
    {
      consume([first, to])
      return .literal(Literal("\(opening) to \(clock)", source: source(first, to, index, phrase.head)))
    }
    // „ab etwa 18 Uhr“, „bis mindestens 18 Uhr“ → around 6 p.m.
    let shades = phrase.focus.filter { $0 > phrase.preposition ?? -1 && $0 < index }
    guard !shades.isEmpty else {
      let time = Phrase.literal(Literal(clock, source: source(index, phrase.head)))
      // „von 18 Uhr *bis 20 Uhr*“ → from 6 p.m. until 8 p.m.
      return phrase.prepositionals.isEmpty ? time : .sequence([time] + phrase.prepositionals.map { prepositional($0) })
    }
    var time = English.NounPhrase(head: Noun(clock, kind: .proper, source: source(index, phrase.head)))
    time.predeterminers = shades.map { degreeAdverb($0) }
    return .noun(time)
  }

  /// „für 18 bis 21 Uhr“, „10-18 Uhr“: two times of the day that are one number → 6 p.m. to 9 p.m.
  private func hoursInOne(_ text: String) -> String? {
    let bounds = text.split(whereSeparator: { " -–".contains($0) }).filter { $0 != "bis" }
    guard bounds.count == 2, let first = numbers.time(String(bounds[0])), let last = numbers.time(String(bounds[1]))
    else { return nil }
    return "\(first) to \(last)"
  }

  /// „8 Uhr abends“ is 20 Uhr; the word for the part of the day says nothing more then.
  private func hour(_ text: String, _ next: Int) -> String {
    guard next < words.count,
      words[next].isOf(.daytime)
    else { return text }
    consume(next)
    guard let hour = Int(text), hour < 12, words[next].isOf(.afternoon) else { return text }
    return String(hour + 12)
  }
}
