import Lexicon

/// Genitives directly behind a noun.
extension PhraseParser {
  /// A genitive directly behind a noun.
  ///
  /// - Parameter ofOne: whether somebody told by an age alone is one person.
  mutating func genitive(at start: Int, limit: Int, ofOne: Bool = false) -> Result? {
    let word = words[start]
    // „dass die Richter *der Meinung* waren“: what they are, and not whose they are.
    if word.lower == "der", start + 2 < words.count, words[start + 1].reading.nounGroups.contains(.standpoint),
      words[start + 2].has(.verb), words[start + 2].readings.contains(where: { $0.key == "sein" })
    {
      return nil
    }
    // „ist zum 19. Mal *deutscher Meister*“: times belong to nobody.
    if start > 0, words[start - 1].lower == "mal", word.isInflectedAdjective || word.isMatched { return nil }
    if let name = genitiveName(start), name.agreement.onlyCase == .genitive, !nounAheadDirectly(start + 1, limit),
      !ownsWhatFollows(start, limit)
    {
      chosen[start] = name
      // „Teile Syriens, die besetzt sind“: by its -s it is one.
      let one = name.agreement.intersection(.singular)
      return (NounPhrase(head: start, agreement: one.isEmpty ? name.agreement : one), start + 1)
    }
    if let several = bareGenitive(start) {
      chosen[start] = several
      return (NounPhrase(head: start, agreement: several.agreement), start + 1)
    }
    // „die Strafe Gottes“: who has no article
    if start > 0, word.isCapitalized, word.text.hasSuffix("s"), words[start - 1].has(.noun),
      let noun = word.readings.first, noun.wordClass == .noun, noun.nounGroups.contains(.address),
      noun.agreement.onlyCase == .genitive, !nounAheadDirectly(start + 1, limit)
    {
      chosen[start] = noun
      return (NounPhrase(head: start, agreement: noun.agreement), start + 1)
    }
    // „die Zahl derer, die warten“, „die Sorge derjenigen, die bleiben“
    // but „derer der Nachbarn“
    if word.lower.isOne(of: "derer", "derjenigen"), start + 1 < words.count, words[start + 1].isComma,
      let those = word.readings.first(where: { $0.wordClass == .pronoun && $0.agreement.allows(.genitive) })
    {
      chosen[start] = those
      return (NounPhrase(head: start, agreement: .with(.genitive).intersection(.plural)), start + 1)
    }
    if let several = pronounOwner(start) {
      chosen[start] = several
      return (NounPhrase(head: start, agreement: several.agreement), start + 1)
    }
    // „eine Art *moderne Version*“: of what it is a kind, without an article and in its own case
    if start > 1, words[start - 1].lower == "art", words[start - 2].reading.key == "ein",
      word.isInflectedAdjective, !word.isCapitalized
    {
      let saved = chosen
      let within = Agreement.with(.nominative).union(.with(.accusative)).union(.with(.dative)).intersection(.singular)
      if let result = full(at: start, limit: limit, within: within) { return result }
      chosen = saved
    }
    // „Mai vergangenen Jahres“: without an article -en may be a genitive before one that shows it.
    if GenitiveTimes.adjectives.contains(word.lower), start + 1 < limit,
      words[start + 1].readings.contains(where: { $0.means(.time) && $0.agreement.onlyCase == .genitive }),
      start > 0, words[start - 1].reading.means(.time)
    {
      let saved = chosen
      if let result = full(at: start, limit: limit, within: .with(.genitive)) { return result }
      chosen = saved
    }
    // „der Anteil erneuerbarer Energien“: a group whose adjective carries the genitive.
    if word.isMatched, word.wordClass == .noun, word.text.first?.isLowercase ?? false,
      let space = word.text.firstIndex(of: " "), word.text[..<space].hasSuffix("er")
    {
      let saved = chosen
      let isOne = word.readings.first?.agreement.isSingularOnly ?? false
      let within = Agreement.with(.genitive).intersection(isOne ? .singular : .plural)
      if let result = full(at: start, limit: limit, within: within) { return result }
      chosen = saved
    }
    // „die Einbürgerung gut integrierter Ausländer“: the adjective behind a word of degree carries the genitive.
    if start + 2 < limit, isShadedGenitive(start) {
      let saved = chosen
      if let result = full(at: start, limit: limit, within: .with(.genitive).intersection(.plural)) { return result }
      chosen = saved
    }
    // „Proteste *nie gekannten Ausmaßes*“
    if start + 2 < limit, leadsToQuality(start, limit) {
      let saved = chosen
      if let result = full(at: start, limit: limit, within: .with(.genitive).intersection(.singular)) { return result }
      chosen = saved
    }
    // „der Kauf dreier Schiffe“
    if word.lower == "zweier" || word.lower == "dreier", start + 1 < limit {
      let saved = chosen
      if let result = full(at: start, limit: limit, within: .with(.genitive).intersection(.plural)) { return result }
      chosen = saved
    }
    guard let first = word.readings.first, [.article, .determiner, .possessive, .adjective].contains(first.wordClass)
    else { return nil }
    let allowsGenitive = word.readings.contains { $0.agreement.allows(.genitive) && $0.wordClass == first.wordClass }
    guard allowsGenitive || first.wordClass == .adjective else { return nil }
    // Without an article the adjective must carry the genitive itself („russischer Aktivitäten“).
    if first.wordClass == .adjective, !word.lower.hasSuffix("er"), !leadsToGenitive(start, limit) { return nil }
    let saved = chosen
    guard var result = full(at: start, limit: limit, within: .with(.genitive)) ?? withoutEnding(at: start, limit, saved)
    else {
      chosen = saved
      return nil
    }
    // „nannte im Gespräch *folgenden wichtigen* Grund“: an adjective left alone before its noun owns nothing.
    if !words[result.phrase.head].isCapitalized, words[result.phrase.head].isInflectedAdjective,
      result.end < words.count, words[result.end].isCapitalized
    {
      chosen = saved
      return nil
    }
    // „wurde in Rom Zweiter“: what somebody came in as, with no noun behind it
    // but „die Rechte Dritter“
    if first.wordClass == .adjective, first.isOrdinal, result.phrase.head == start,
      word.lower != "dritter" || !words[start - 1].readings.contains(where: { $0.agreement.isPluralOnly })
    {
      chosen = saved
      return nil
    }
    // „wurde im März der Presse gezeigt“: a month belongs to times and events only.
    if start > 0, !words[start - 1].reading.nounGroups.isDisjoint(with: [.month, .weekday]),
      case let owner = chosen[result.phrase.head] ?? words[result.phrase.head].reading, owner.wordClass == .noun,
      !owner.means([.time, .event])
    {
      chosen = saved
      return nil
    }
    // „die Zahl der Toten“: persons named by an adjective are several rather than one woman.
    let head = chosen[result.phrase.head] ?? words[result.phrase.head].reading
    if word.lower == "der", head.wordClass == .noun, head.means(.person) || head.derivation == .nominalized,
      words[result.phrase.head].lower.hasSuffix("en"),
      !result.phrase.agreement.intersection(.plural).isEmpty
    {
      let isOne =
        (ofOne && head.key.hasSuffix("jährig") && result.phrase.head == start + 1
          || isOneWoman(result.phrase, head, behind: start - 1))
        && !result.phrase.agreement.intersection(.singular).isEmpty
      result.phrase.agreement.formIntersection(isOne ? .singular : .plural)
    }
    return result
  }

  /// „ist laut Beobachtern *Merkels* harte Haltung“: behind unnamed people who are quoted, an owner of what follows.
  private func ownsWhatFollows(_ name: Int, _ limit: Int) -> Bool {
    var quoted = name - 1
    guard name > 1, name + 2 < limit, words[quoted].has(.noun),
      words[quoted].reading.means([.person, .group])
        || words[quoted].reading.nounGroups.contains(.medium)
    else { return false }
    while quoted > 0, words[quoted].wordClass != .preposition, quoted > name - 4,
      !words[quoted].has(oneOf: .determining)
    {
      quoted -= 1
    }
    return words[quoted].lower == "laut" && words[name + 1].isInflectedAdjective && !words[name + 1].isCapitalized
      && words[name + 2].isCapitalized && words[name + 2].has(.noun)
  }

  /// „eine Gruppe *Jugendlicher*“, „die Versorgung *Verletzter*“: without an article what is declined like an adjective carries
  /// the genitive itself; as a nominative it would be one man, who has an article.
  private func bareGenitive(_ index: Int) -> Reading? {
    guard index > 0, words[index].isCapitalized, words[index].lower.ends(in: "er"), words[index].match == nil,
      case let owned = words[index - 1].reading, owned.wordClass == .noun, !owned.means(.time),
      words[index - 1].isCapitalized,
      var reading = words[index].readings.first, reading.wordClass == .noun, reading.means(.person),
      reading.lemma.ends(in: "e"), words[index].lower == reading.lemma.inSmallLetters + "r"
    else { return nil }
    let plural = reading.agreement.intersection(.with(.genitive)).intersection(.plural)
    guard !plural.isEmpty else { return nil }
    // „ein Drittel Verletzter“, but „In Wohnung *Toter* gefunden“, „Er ist bei der Stadt *Angestellter*“
    let isSeveral = owned.means(.group) || !owned.nounGroups.isDisjoint(with: [.count, .measures, .plurality, .power])
    let isText = words.last?.isPunctuation ?? false
    guard isSeveral || !owned.means(.person) && isText && !words[..<index].contains(where: isLink) else { return nil }
    reading.agreement = plural
    return reading
  }

  /// „die Arbeit *anderer*“, „im Interesse *aller*“: right behind a noun what means several people, with no noun of its own
  /// and in a case that only an owner has there.
  private func pronounOwner(_ index: Int) -> Reading? {
    guard PhraseParser.owningPronouns.contains(words[index].lower), index > 0, words[index - 1].isCapitalized,
      words[index - 1].has(.noun),
      index + 1 >= words.count || !words[index + 1].isNominal && !words[index + 1].isInflectedAdjective,
      var several = words[index].readings.first(where: { $0.wordClass == .pronoun && $0.agreement.allows(.genitive) })
    else { return nil }
    several.agreement = .with(.genitive).intersection(.plural)
    return several
  }

  private static let owningPronouns: FormSet = ["anderer", "vieler", "aller", "einiger", "mancher"]

  private func isLink(_ word: Word) -> Bool {
    word.readings.contains { $0.wordClass == .verb && AuxiliaryVerbs.linking.contains($0.key) }
  }

  /// „die Wahl *der Abgeordneten Anna Holm*“: named by one full name; „der Nachfolger *der Vorsitzenden*“: somebody is that
  /// of one who is in the chair.
  private func isOneWoman(_ phrase: NounPhrase, _ head: Reading, behind owned: Int) -> Bool {
    if phrase.close.count == 1, let name = phrase.close.first, words[name].match?.kind == .person,
      words[name].tokens.count > 1
    {
      return name + 1 >= words.count || words[name + 1].lower != "und"
    }
    return head.key.hasSuffix("orsitzende") && owned >= 0 && words[owned].wordClass == .noun
      && words[owned].reading.means(.person)
  }

  /// „die Leitung *des Krankenhaus*“: behind „des“ a noun in -s or -z whose ending has been left out.
  private mutating func withoutEnding(at start: Int, _ limit: Int, _ saved: ChosenReadings) -> Result? {
    chosen = saved
    guard words[start].lower == "des", start + 1 < limit, words[start + 1].isCapitalized, !isLenient,
      let noun = words[start + 1].readings.first, noun.wordClass == .noun, noun.lemma == words[start + 1].text,
      noun.lemma.hasSuffix("s") || noun.lemma.hasSuffix("z")
    else { return nil }
    isLenient = true
    defer { isLenient = false }
    guard var result = full(at: start, limit: limit, within: .all) else { return nil }
    result.phrase.agreement = .with(.genitive).intersection(.singular)
    return result
  }

  /// „gut integrierter Ausländer“, „besonders guter Spieler“: right behind a noun an adverb or adjective without an ending,
  /// an adjective in -er that is no comparative, and a noun of which there are several.
  private func isShadedGenitive(_ start: Int) -> Bool {
    guard start > 0, words[start - 1].isNominal, !words[start].isCapitalized, case let adverb = words[start].reading,
      adverb.wordClass == .adjective && adverb.agreement.isEmpty && adverb.degree == .positive
        || adverb.wordClass == .adverb && adverb.means(.degree),
      words[start + 1].lower.hasSuffix("er"), !words[start + 1].isCapitalized, words[start + 2].isCapitalized
    else { return false }
    let plural = Agreement.with(.genitive).intersection(.plural)
    return words[start + 1].readings.contains {
      $0.wordClass == .adjective && $0.degree != .comparative && !$0.agreement.intersection(plural).isEmpty
    }
      && words[start + 2].readings.contains { $0.wordClass == .noun && !$0.agreement.intersection(plural).isEmpty }
  }

  /// „Proteste *nie gekannten Ausmaßes*“, „eine Krise *bisher nicht bekannten Umfangs*“: the same behind adverbs, which shade
  /// its adjective.
  private func leadsToQuality(_ start: Int, _ limit: Int) -> Bool {
    guard start > 0, words[start - 1].isNominal, words[start - 1].isCapitalized, words[start - 1].has(.noun),
      let adjective = words[start..<min(limit, start + 4)].firstIndex(where: { word in
        word.isCapitalized || !word.has(.adverb) && !word.has(.negation)
      }), adjective > start, adjective + 1 < limit
    else { return false }
    return words[adjective].isInflectedAdjective && showsGenitive(adjective)
  }

  /// „mittleren Alters“: an adjective in -en before a noun that can be nothing but a genitive.
  private func showsGenitive(_ index: Int) -> Bool {
    words[index].lower.hasSuffix("en") && words[index + 1].isNominalOnly && words[index + 1].match == nil
      && words[index + 1].readings.allSatisfy { $0.agreement.onlyCase == .genitive && $0.origin != .guess }
  }

  /// „Männer mittleren Alters“: an adjective in -en before a noun that can be nothing but a genitive.
  private func leadsToGenitive(_ index: Int, _ limit: Int) -> Bool {
    index + 1 < limit && index > 0 && words[index - 1].has(.noun) && showsGenitive(index)
      // but „des 300 Seiten umfassenden Buches“
      && !words[max(0, index - 4)..<index].contains { $0.has(oneOf: .determining) && $0.lower.hasSuffix("es") }
  }
}

/// Adjectives that stand before „Jahres“, „Monats“ without an article.
private enum GenitiveTimes {
  static let adjectives: FormSet = [
    "vergangenen", "letzten", "vorigen", "kommenden", "nächsten", "diesen", "laufenden",
  ]
}
