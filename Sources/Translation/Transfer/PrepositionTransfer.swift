import English
import German

/// Prepositional phrases: the English preposition by governor, case and object.
extension SentenceTransfer {
  /// Somebody, a group, or whoever has a name.
  func canAct(_ phrase: German.NounPhrase) -> Bool {
    let head = words[phrase.head].reading
    switch head.wordClass {
    case .noun: return head.means([.person, .group])
    case .name, .pronoun: return true
    default: return false
    }
  }

  /// „wie“, „als“, or a group like „wie etwa“.
  func comparisonKey(_ index: Int) -> String {
    "\(words[index].match?.lemma ?? words[index].reading.key).cmp"
  }

  /// „20 Zigaretten *am Tag*“, „zwei Liter Wasser *am Tag*“ → a day: right behind an amount. Else „am Tag“ without more,
  /// which names no day, → during the day.
  private func daily(_ phrase: German.NounPhrase, under preposition: Int) -> Phrase? {
    // „drei Prozent im Jahr“, but „ein Fest im Jahr *nach dem Krieg*“
    if words[preposition].lower == "im", words[phrase.head].lower == "jahr", phrase.head == preposition + 1,
      phrase.lastWord == phrase.head, standsBehindAmount(preposition), phrase.head + 1 < words.count,
      words[phrase.head + 1].isPunctuation || words[phrase.head + 1].wordClass == .verb
    {
      consume([preposition, phrase.head])
      return .literal(Literal("a year", source: source([preposition, phrase.head])))
    }
    guard words[preposition].lower == "am", words[phrase.head].lower == "tag", phrase.head == preposition + 1,
      phrase.lastWord == phrase.head, phrase.modifiers.isEmpty,
      phrase.head + 1 >= words.count || !words[phrase.head + 1].isComma
    else { return nil }
    consume([preposition, phrase.head])
    let text =
      standsBehindAmount(preposition) || isOfAmount(at: preposition)
      ? "a day" : preposition > 0 && words[preposition - 1].lower == "später" ? "in the day" : "during the day"
    return .literal(Literal(text, source: source([preposition, phrase.head])))
  }

  /// „an Bord der Boeing 737“ → aboard the Boeing 737
  func aboard(_ phrase: German.NounPhrase, under preposition: Int) -> Phrase? {
    guard words[preposition].lower == "an", namesVessel(phrase),
      case .noun(var vessel) = self.phrase(phrase.genitives[0])
    else { return nil }
    consume([preposition, phrase.head])
    if vessel.determiner == nil, vessel.head.number == .singular { vessel.determiner = Determiner(.definite) }
    return .prepositional(
      PrepositionalPhrase(English.Word("aboard", source: source(preposition, phrase.head)), .noun(vessel)))
  }

  func namesVessel(_ phrase: German.NounPhrase) -> Bool {
    words[phrase.head].text == "Bord" && phrase.determiner == nil && phrase.modifiers.isEmpty
      && phrase.genitives.count == 1 && phrase.conjuncts.isEmpty
  }

  /// „…, vor allem nach dem Fahrer“: behind a comma and no verb.
  func isAfterthought(_ phrase: German.NounPhrase, to before: Int) -> Bool {
    guard let first = ([phrase.preposition].compactMap { $0 } + phrase.focus).min(), first > before + 1,
      words[first - 1].isComma || first > 1 && words[first - 2].isComma && words[first - 1].wordClass == .adverb
    else { return false }
    return !words[before..<first].contains { $0.wordClass == .verb }
  }

  /// - Parameters:
  ///   - governor: key of the noun or adjective on which the phrase hangs, whose entry may name the preposition.
  func prepositional(
    _ phrase: German.NounPhrase, governor: String? = nil, isAdjective: Bool = false, verb: [String] = [],
    isPassive: Bool = false, english: String? = nil
  ) -> Phrase {
    guard let index = phrase.preposition ?? phrase.postposition else { return self.phrase(phrase) }
    if let level = level(phrase, under: index) { return level }
    if let ranked = rankedRole(phrase, index) { return ranked }
    let by = PrepositionGovernor(key: governor, isAdjective: isAdjective, verbs: verb, isPassive: isPassive)
    // „nicht nur in Rom, sondern auch in Paris“
    if phrase.opener != nil, phrase.conjuncts.contains(where: { $0.phrase.preposition != nil || isManner($0.phrase) }) {
      return pairedPrepositionals(phrase) { prepositional($0, by: by, english: english) }
    }
    if let special = daily(phrase, under: index) ?? passage(phrase) ?? dayFromNow(phrase, under: index)
      ?? aboard(phrase, under: index)
    {
      return special
    }
    if english == nil, let governed = governedOnceMore(phrase, index) {
      return prepositional(phrase, by: by, english: governed)
    }
    consume(index)
    if let post = phrase.postposition { consume(post) }
    let reading = words[index].reading
    var object = objectUnderPreposition(phrase, index, reading)
    // „anders als von der Regierung behauptet“ → contrary to what was claimed by the government
    if isDone(phrase), words[index].lower == "anders als" {
      return .sequence([.literal(Literal("contrary to what was", source: source(index))), self.phrase(object)])
    }
    // „Zeit zum Spielen“, „bereit zum Kämpfen“ → time to play, ready to fight
    if let governor, english == nil, reading.key == "zu", words[phrase.head].reading.derivation == .infinitive,
      lexicon.governed(isAdjective ? .adjectives : .nouns, governor, "zu") != nil,
      case .clause(var deed)? = bareGerund(object)
    {
      consume(index)
      deed.kind = .infinitive(.to)
      return .clause(deed)
    }
    if governor == nil, english == nil, verb.contains(where: { isAim(phrase, of: $0) }), let aim = aim(index, object) {
      return aim
    }
    let context = context(phrase, reading, by)
    var chosen = english ?? governedChoice(phrase, object, index, by, context)
    var shades = phrase.focus.filter { $0 < index && !object.focus.contains($0) }
    // „Wie *auch* in Köln“: which only helps to compare.
    let opposed = opposedPreposition(&shades, phrase, by)
    consume(shades.filter { words[$0].wordClass == .correlative })
    shades.removeAll { words[$0].wordClass == .correlative }
    var until: [Phrase] = []
    if chosen == nil { (chosen, until) = untilChoice(&shades, phrase, index, context) }
    chosen = choiceInPhrase(phrase, index, by, context, chosen)
    if let day = dayOfMonth(phrase, index, context) { return day }
    let focus = opposed + shades.map { adverb($0) } + phrase.measures.map { self.phrase($0) }
    object.measures = []
    let preposition = prepositionText(phrase, index, context, chosen)
    // „von der Firma und nicht vom Staat bezahlt“ → by the company and not by the state
    // „bei jungen und bei alten Menschen beliebt“ → popular with young and with old people
    if isPassive && preposition == "by" || nounSaidLater(than: phrase) != nil || isGroupedByPrepositions(phrase) {
      for case let again? in phrase.conjuncts.map(\.phrase.preposition) where words[again].reading.key == reading.key {
        repeated[again] = preposition
      }
    }
    if preposition == "at the age of", let age = ageInYears(phrase, object, index, focus) { return age }
    countObject(&object, index, governor: governor)
    if let activity = activity(object, reading, context, index, focus) { return activity }
    let noun = nounUnderPreposition(phrase, object, index, reading)
    noteSource(phrase, noun, under: preposition)
    if preposition.hasSuffix("*") {
      // three years ago
      return .sequence(
        focus + until + [noun, .literal(Literal(String(preposition.dropLast()), source: source(index)))])
    }
    // won 3-0
    let isScore =
      reading.key == "mit" && words[object.head].kind == .number && words[object.head].text.contains(":")
      && object.determiner == nil
    if isScore || preposition == "-" || preposition.isEmpty { return focus.isEmpty ? noun : .sequence(focus + [noun]) }
    return headed(by: preposition, noun, phrase, index, focus)
  }

  /// The same phrase once more, or a part of it, under the same governor.
  private func prepositional(_ phrase: German.NounPhrase, by governor: PrepositionGovernor, english: String?) -> Phrase
  {
    prepositional(
      phrase, governor: governor.key, isAdjective: governor.isAdjective, verb: governor.verbs,
      isPassive: governor.isPassive, english: english)
  }

  /// „wie angekündigt“, „als erwartet“
  private func isDone(_ phrase: German.NounPhrase) -> Bool {
    words[phrase.head].reading.derivation == .pastParticiple && words[phrase.head].wordClass == .adjective
  }

  /// The phrase without its preposition and what stands before that.
  private func objectUnderPreposition(
    _ phrase: German.NounPhrase, _ index: Int, _ reading: German.Reading
  ) -> German.NounPhrase {
    var object = phrase
    object.preposition = nil
    // „für Radfahrer“: without the preposition the form would say less.
    object.agreement = agreementUnderPreposition(phrase)
    // „von über zwei Jahren“: what stands behind the preposition belongs to the object.
    object.focus = phrase.focus.filter { $0 > index }
    // „als noch im Vorjahr“ → than the previous year
    if reading.wordClass == .comparison, let still = object.focus.first, words[still].lower == "noch" {
      consume(still)
      object.focus.removeFirst()
    }
    // „gut eine Stunde lang“
    if phrase.preposition == nil, reading.key == "lang" { object.focus = phrase.focus }
    return object
  }

  /// What spans, postpositions and the object itself choose, where nothing governs the phrase.
  private func choiceInPhrase(
    _ phrase: German.NounPhrase, _ index: Int, _ governor: PrepositionGovernor, _ context: LexicalContext,
    _ governed: String?
  ) -> String? {
    var chosen = governed
    if words[index].reading.key == "von", opensSpan(phrase, governor) { chosen = "from" }
    // „um die Kirche herum“, „von Rom aus“
    if let post = phrase.postposition, post != index {
      chosen =
        ["herum": "around", "aus": "from", "an": "from", "her": "from", "hindurch": "through"][words[post].lower]
        ?? chosen
    }
    return chosen ?? choiceByObject(phrase, index, context, isFree: governor.key == nil)
  }

  /// The English of the preposition: what was chosen, else by what it compares, else its best reading.
  private func prepositionText(
    _ phrase: German.NounPhrase, _ index: Int, _ context: LexicalContext, _ choice: String?
  ) -> String {
    let reading = words[index].reading
    var chosen = choice
    if let match = words[index].match, match.isFixedGroup, chosen == nil {
      chosen = lexicon.readings(.phrases, reading.key).best(in: context)?.english
    }
    if likened.contains(index) { chosen = "just like" }
    if reading.wordClass == .comparison { return comparisonText(phrase, index, context, chosen) }
    let preposition = chosen ?? lexicon.readings(.prepositions, reading.key).best(in: context)?.english ?? "in"
    // „In Wien lebt man anders als in Graz“: how, where nothing follows
    if preposition.hasPrefix("unlike"), words[index].lower.hasPrefix("anders als"), closesClause(phrase, from: index) {
      return "differently than" + preposition.dropFirst("unlike".count)
    }
    return preposition
  }

  private func comparisonText(
    _ phrase: German.NounPhrase, _ index: Int, _ context: LexicalContext, _ choice: String?
  ) -> String {
    let reading = words[index].reading
    var chosen = choice
    if chosen == nil, reading.key == "wie", closesComparison(index) || analysis.isYear(phrase) { chosen = "as" }
    if chosen == nil, addsAnother(index) { chosen = "just like" }
    if chosen == nil { chosen = lexicon.readings(.prepositions, comparisonKey(index)).best(in: context)?.english }
    // „wie von der Regierung angekündigt“ → as announced by the government
    if isDone(phrase), reading.key == "wie" { chosen = "as" }
    let preposition = chosen ?? lexicon.readings(.prepositions, reading.key).best(in: context)?.english ?? "in"
    // „so viele wie 2010“, „höher als 2010“, „Wie 2010 gewann …“: a year is compared as the time that it is.
    if let inYear = ["as": "as in", "than": "than in", "like": "as in", "just like": "just as in"][preposition] {
      var bare = phrase
      bare.preposition = nil
      if analysis.isYear(bare) { return inYear }
    }
    return preposition
  }

  /// „…, ebenso wie Italien“, „…, wie auch die Miete“
  private func addsAnother(_ index: Int) -> Bool {
    words[index].reading.wordClass == .comparison && words[index].reading.key == "wie" && addsLikewise(index)
  }

  private func nounUnderPreposition(
    _ phrase: German.NounPhrase, _ bare: German.NounPhrase, _ index: Int, _ reading: German.Reading
  ) -> Phrase {
    var object = bare
    // The article of „im“, „zur“ belongs to the object.
    if words[index].wordClass == .prepositionArticle { object.preposition = index }
    // „hinter sich“ → behind him; but „entscheiden für sich“ → for themselves, „zwischen sich und dem Ziel“ → between
    // himself and the goal
    let noun = self.phrase(
      object,
      NounContext(preposition: reading.key, isPredicative: reading.wordClass == .comparison && reading.key == "als"))
    if phrase.conjuncts.isEmpty, let special = timeOfDay(phrase) { return special }
    if words[object.head].wordClass == .reflexive, object.conjuncts.isEmpty,
      !["für", "über", "auf", "als", "wie"].contains(reading.key), let subject = antecedents.subject
    {
      return .noun(.pronoun(.third, subject.number, subject.agreement.gender ?? .neuter, source: source(object.head)))
    }
    // „laut Ministerium“ → according to the ministry
    if reading.key == "laut", phrase.determiner == nil, case .noun(var source) = noun, source.determiner == nil,
      source.head.kind == .common, source.head.number == .singular, words[phrase.head].reading.means(.group)
    {
      source.determiner = Determiner(.definite)
      return .noun(source)
    }
    return noun
  }

  private func headed(
    by preposition: String, _ object: Phrase, _ phrase: German.NounPhrase, _ index: Int, _ focus: [Phrase]
  ) -> Phrase {
    var noun = object
    // „während des Singens der Hymne“ → while singing the anthem
    var link = if case .clause = noun, preposition == "during" { "while" } else { preposition }
    if preposition == "in", let span = spanUntilNow(phrase, noun) {
      noun = span
      link = "over"
    }
    // „beim 3:2 gegen Bremen“ → in the 3-2
    let head = words[phrase.head].reading
    if head.wordClass == .numeral, head.means(.event), words[index].reading.key == "bei" {
      link = "in"
      if words[index].wordClass == .prepositionArticle { noun = .sequence([.literal("the"), noun]) }
    }
    let result = Phrase.prepositional(
      PrepositionalPhrase(English.Word(link, source: source(index)), noun, modifiers: focus))
    return addsAnother(index) ? .parenthetical(Parenthetical(result)) : result
  }

  /// „in den letzten drei Jahren“ → over the past three years
  private func spanUntilNow(_ phrase: German.NounPhrase, _ noun: Phrase) -> Phrase? {
    guard case .noun(var span) = noun, phrase.modifiers.contains(where: { $0.numberWord != nil }),
      reachesNow(.phrase(phrase)),
      let last = span.premodifiers.firstIndex(where: { modifier in
        if case .adjective(let adjective) = modifier { ["last", "past"].contains(adjective.lemma) } else { false }
      }), case .adjective(var past) = span.premodifiers[last]
    else { return nil }
    past.lemma = "past"
    span.premodifiers[last] = .adjective(past)
    return .noun(span)
  }

  /// „in 3000 Metern Höhe“ → at an altitude of 3,000 meters
  private func level(_ phrase: German.NounPhrase, under preposition: Int) -> Phrase? {
    guard words[preposition].reading.key == "in", phrase.close.count == 1, phrase.determiner == nil,
      words[phrase.head].reading.means(.unit), case .number(let number)? = phrase.modifiers.last,
      let measure = ["Höhe": "a height", "Tiefe": "a depth", "Entfernung": "a distance"][
        words[phrase.close[0]].reading.key]
    else { return nil }
    let isHigh = measure == "a height" && (Int(words[number].text.filter(\.isNumber)) ?? 0) >= 1000
    consume([preposition, phrase.close[0]])
    var amount = phrase
    amount.preposition = nil
    amount.close = []
    let lead = Literal(
      (isHigh ? "an altitude" : measure) + " of", source: source([phrase.close[0]]))
    return .prepositional(
      PrepositionalPhrase(
        English.Word("at", source: source(preposition)), .sequence([.literal(lead), self.phrase(amount)])))
  }

  /// A particle that no verb has taken.
  func isLoose(_ index: Int) -> Bool {
    !analysis.clauses.contains { $0.verbs.contains(index) } && !consumed.contains(index)
  }

  /// „beim Abbiegen“ → while turning, „durch Drücken der Taste“ → by pressing the button
  private func activity(
    _ phrase: German.NounPhrase, _ reading: German.Reading, _ context: LexicalContext, _ index: Int, _ focus: [Phrase]
  ) -> Phrase? {
    let head = words[phrase.head].reading
    guard let link = ["bei": "while", "durch": "by"][reading.key], focus.isEmpty, head.derivation == .infinitive,
      let activity = gerund(phrase) ?? bareGerund(phrase)
    else { return nil }
    return .prepositional(PrepositionalPhrase(English.Word(link, source: source(index)), activity))
  }

  /// A number by itself, of years rather than of votes or goals.
  func tellsAge(_ phrase: German.NounPhrase, _ preposition: Int) -> Bool {
    guard words[phrase.head].reading.wordClass == .numeral, phrase.head == preposition + 1,
      phrase.head == phrase.lastWord,
      phrase.modifiers.isEmpty, preposition == 0 || words[preposition - 1].isPunctuation,
      let years = Int(words[phrase.head].reading.key), (2...110).contains(years), phrase.head + 1 < words.count
    else { return false }
    let next = words[phrase.head + 1]
    return !next.isCapitalized && next.readings.contains { $0.wordClass == .verb && $0.verb.isFinite }
  }

  /// „die nächsten drei Jahre“, „die vergangenen Tage“: a time of which it is known how long it is.
  func isCertainSpan(_ phrase: German.NounPhrase) -> Bool {
    words[phrase.head].reading.means(.time) && phrase.determiner.map { words[$0].reading.key == "der" } ?? false
      && phrase.modifiers.contains { modifier in
        guard case .attribute(let attribute) = modifier else { return false }
        return !words[attribute.word].reading.modifierGroups.isDisjoint(with: [.past, .coming, .whole])
      }
  }

  /// „hat früher als Koch gearbeitet“: somebody's work without an article is what he does it as, but „mehr als Köche“.
  func namesRole(_ phrase: German.NounPhrase) -> Bool {
    let head = words[phrase.head]
    if isShownLater(phrase) { return true }
    // „gilt eher als Außenseiter“, „sieht ihn eher als ehrlich an“, but „kam eher als erwartet“
    if let als = phrase.preposition, als > 0, words[als].lower == "als", words[als - 1].lower == "eher" {
      let isOne = phrase.determiner.map { words[$0].reading.key == "ein" } ?? true
      return head.wordClass == .noun && isOne && head.text == head.reading.lemma
        || head.wordClass == .adjective && head.reading.derivation == nil && head.reading.degree == .positive
    }
    guard let als = phrase.preposition, als > 0, !["mehr", "weniger"].contains(words[als - 1].lower),
      // „eher Künstler als Manager“
      !words[max(0, als - 4)..<als].contains(where: { $0.lower == "eher" }),
      // „hat mehr Kühe *als Einwohner*“
      als < 2 || words[als - 1].wordClass != .noun || !["mehr", "weniger"].contains(words[als - 2].lower),
      !comparesSeveral(head.reading, behind: als)
    else { return false }
    return head.wordClass == .noun && head.reading.means(.person) && phrase.determiner == nil
      && phrase.modifiers.isEmpty
      && !head.reading.agreement.intersection(.singular).isEmpty && head.text == head.reading.lemma
  }

  /// „sind *häufiger* von Armut betroffen *als Österreicher*“: behind the verb or predicate stands what is compared, and as
  /// what somebody does it stands before it.
  private func comparesSeveral(_ head: German.Reading, behind als: Int) -> Bool {
    guard als > 2, [.verb, .adjective].contains(words[als - 1].wordClass),
      !head.agreement.intersection(.plural).isEmpty, als + 1 < words.count
    else { return false }
    return words[max(0, als - 6)..<(als - 1)].contains {
      $0.reading.degree == .comparative && $0.reading.agreement.isEmpty
        && !["gut", "früh", "spät", "früher", "später"].contains($0.reading.key)
    }
  }

  /// „wird später im Fernsehen *als Serie* gezeigt“: between the only comparative, which says when, and the verb at the end.
  private func isShownLater(_ phrase: German.NounPhrase) -> Bool {
    guard let als = phrase.preposition, als > 1, words[als].lower == "als", head(of: phrase).wordClass == .noun,
      phrase.lastWord + 1 < words.count, words[phrase.lastWord + 1].wordClass == .verb,
      let compared = words[max(0, als - 6)..<als].lastIndex(where: {
        $0.reading.degree == .comparative || Self.compared.contains($0.lower)
      }), ["später", "früher"].contains(words[compared].lower)
    else { return false }
    // „früher als die anderen gekommen“
    if compared == als - 1 {
      return phrase.determiner == nil && words[phrase.head].text == words[phrase.head].reading.lemma
        || phrase.determiner.map { words[$0].reading.key == "ein" } ?? false && !head(of: phrase).means(.person)
    }
    return phrase.determiner.map { words[$0].reading.key == "ein" } ?? true
  }

  private func head(of phrase: German.NounPhrase) -> German.Reading { words[phrase.head].reading }

  /// „häufiger als“, „kam später an als“, „gab mehr Geld aus als“: right before, but for verbs and their prefixes, is the
  /// comparative that „als“ goes on from.
  func comparesRight(before index: Int) -> Bool {
    var before = index - 1
    while before >= 0, [.verb, .verbParticle].contains(words[before].reading.wordClass) { before -= 1 }
    if before > 0, words[before].wordClass == .noun { before -= 1 }
    guard before >= 0, words[before].wordClass != .noun else { return false }
    return words[before].reading.degree == .comparative || Self.compared.contains(words[before].lower)
  }

  /// The English of a preposition by itself.
  func preposition(_ index: Int) -> String? {
    lexicon.readings(.prepositions, words[index].reading.key).last?.english
  }

  /// So and so many of something, and no time of day or of the year.
  func countsSome(_ phrase: German.NounPhrase) -> Bool {
    let reading = words[phrase.head].reading
    return reading.wordClass == .noun && reading.key != "Uhr"
      && reading.nounGroups.isDisjoint(with: [.month, .weekday, .partOfWeekday])
  }
}
