import Lexicon

/// Where a coordinator begins a clause and joins no phrase.
extension PhraseParser {
  /// „… traf Putin und Trump sagte …“: a finite verb right behind the second phrase, with one before the first already.
  func startsClause(after end: Int, before result: Result, limit: Int) -> Bool {
    if end < limit, closesBehindHaben(end, before: result) { return true }
    guard end < limit, words[end].isOnlyFinite, !words[end].isCapitalized else { return false }
    var index = result.end - 1
    // „Sie erholt sich und die Polizei *sucht*“: the participle that „erholt“ could be has no auxiliary.
    let isReflexive = words[result.phrase.head].wordClass == .reflexive
    while index >= 0, !words[index].isComma {
      if words[index].isOnlyFinite || isVerbSecond(index), !words[index].isCapitalized { return !closesHalf(index) }
      if isReflexive, words[index].hasFinite, words[index].wordClass == .verb, !words[index].isCapitalized {
        return true
      }
      index -= 1
    }
    return false
  }

  /// „…, der Lehrer *ist* und in Rom, Bonn und Wien wohnt“: the verb ends the first half of a clause that ends in its verb.
  private func closesHalf(_ verb: Int) -> Bool {
    guard WordSets.listing.contains(words[verb + 1].lower) else { return false }
    let start = words.startOfPart(before: verb)
    return [.relative, .subordinator].contains(words[start].wordClass)
      || words[start].wordClass == .preposition && words[start + 1].wordClass == .relative
  }

  /// „Sie teilen Werte und *sie wollen* helfen“, „Die Lage bessert sich und *die Leute kommen*“: a pronoun, or what stands behind
  /// a reflexive, and right behind it a verb, which may be an infinitive by its form, but which the verb before does not wait
  /// for.
  func isActing(_ next: Result, before result: Result, limit: Int) -> Bool {
    let (head, end) = (next.phrase.head, next.end)
    let isReflexive = words[result.phrase.head].wordClass == .reflexive
    let mayAct = words[next.phrase.firstWord].readings.contains { $0.agreement.allows(.nominative) }
    guard words[head].lower == "sie" && head == end - 1 || isReflexive && mayAct,
      end < limit, words[end].wordClass == .verb, words[end].hasFinite, !words[end].isCapitalized
    else { return false }
    let isAuxiliary = { (word: Word) in word.verbKeys.contains { AuxiliaryVerbs.all.contains($0) } }
    var index = result.end - 1
    while index >= 0, !words[index].isComma {
      if words[index].wordClass == .verb, words[index].hasFinite, !words[index].isCapitalized || index == 0 {
        // „Ich will ihn und sie sehen“
        return !isAuxiliary(words[index]) || !words[end].hasInfinitive || isAuxiliary(words[end])
      }
      index -= 1
    }
    return false
  }

  /// „*Die Firma verfügt* über zwei Werke und jedes hat …“: a form that could be a participle, behind a subject that opens the
  /// sentence or stands behind a comma. As a participle it would have its own verb in front or its place at the start.
  private func isVerbSecond(_ index: Int) -> Bool {
    guard words[index].hasParticiple, words[index].hasFinite, !words[index].isInflectedAdjective, index > 0,
      words[index - 1].isNominal || words[index - 1].has(.pronoun)
    else { return false }
    let start = words.startOfPart(before: index)
    guard start < index, start == 0 || !words[start].has(.relative), !words[start].has(.preposition),
      !words[start].has(.subordinator)
    else { return false }
    let classes = WordClasses.determining.union(WordClasses(.pronoun))
    return !words[start].has(oneOf: classes)
      ? words[start].has(.name)
      : words[start].agreement(of: classes).allows(.nominative)
  }

  /// „Viele haben Geld und einige *arbeiten*“: „haben“ waits for no bare infinitive, so that the last word is the finite verb
  /// of another clause.
  private func closesBehindHaben(_ end: Int, before result: Result) -> Bool {
    guard words[end].hasFinite, words[end].hasInfinitive, !words[end].hasParticiple, !words[end].isCapitalized,
      words[end].has(.verb), end + 1 >= words.count || words[end + 1].wordClass != .verb,
      words[end].readings.allSatisfy({ $0.key != "lassen" && !AuxiliaryVerbs.all.contains($0.key) })
    else { return false }
    let start = (words[..<end].lastIndex { $0.isPunctuation && !Marks.isQuote($0.text) } ?? -1) + 1
    let verbs = words[start..<end].indices.filter { words[$0].wordClass == .verb && !words[$0].isCapitalized }
    guard verbs.count == 1, verbs[0] < result.end, words[verbs[0]].isOnlyFinite || words[verbs[0]].lower == "haben"
    else {
      return false
    }
    return words[verbs[0]].readings.allSatisfy { $0.wordClass != .verb || $0.key == "haben" }
      && !words[start].has(.subordinator) && !words[start].has(.relative)
  }

  /// „Der Plan, *Steuern und Abgaben zu senken*, …“, „bat die Anwohner, *Fenster und Türen zu schließen*“: behind two
  /// objects an infinitive with „zu“, and before the comma no infinitive has begun, but a noun stands that can have one, or
  /// the verb of somebody who is asked to do it.
  func opensInfinitive(behind comma: Int, from end: Int) -> Bool {
    guard words[comma].isComma else { return false }
    var zu = end
    while zu < words.count, !words[zu].isPunctuation, !words[zu].hasZuInfinitive,
      !(words[zu].lower == "zu" && zu + 1 < words.count && words[zu + 1].hasInfinitive)
    {
      if words[zu].isOnlyFinite, !words[zu].isCapitalized { return false }
      zu += 1
    }
    guard zu < words.count, !words[zu].isPunctuation else { return false }
    var index = comma - 1
    var hasNoun = false
    while index >= 0, !words[index].isPunctuation {
      if words[index].has(.infinitiveSubordinator) { return false }
      if words[index].isOnlyFinite, !words[index].isCapitalized {
        return hasNoun || words[index].reading.verbGroups.contains(.urges)
      }
      if let noun = words[index].first(.noun), words[index].isCapitalized, noun.means([.abstract, .event]) {
        hasNoun = true
      }
      index -= 1
    }
    guard hasNoun else { return false }
    let first = words[index + 1]
    if index < 0 || !words[index].isComma { return first.has(oneOf: .determining) || first.has(.preposition) }
    return first.has(.subordinator) || first.has(.relative) && !first.has(.article)
  }
}
