import Lexicon

/// Places where a clause begins or ends and the writer has left out the comma.
///
/// Since 1996 the comma beside an infinitive clause may be left out in part, and behind a relative clause before „und“ it is
/// often forgotten (Amtliche Regelung, § 74–75). What stands here is what cannot be read otherwise.
struct MissingCommas {
  let words: [Word]
  let frames: (any FrameSource)?

  /// Words before which a clause begins, or the coordinator before it.
  func borders() -> [Int] {
    var result: [Int] = []
    for index in words.indices where index > 2 {
      let word = words[index]
      if word.hasZuInfinitive || word.hasInfinitive && words[index - 1].lower == "zu" {
        if let border = behindInfinitive(index) { result.append(border) }
        if let border = beforeInfinitive(index) ?? behindCluster(index) { result.append(border) }
      } else if word.has(.coordinator), word.lower == "und", let border = behindRelative(index) {
        result.append(border)
      } else if isFinite(index), isFinite(index - 1), closesFinal(index - 1) {
        result.append(index)
      }
    }
    for index in words.indices.dropFirst() where words[index].text == "was" {
      if let border = beforeWhat(index) { result.append(border) }
    }
    return result
  }

  /// Where the stretch between two marks begins that a word stands in.
  private func start(of index: Int) -> Int {
    (words[..<index].lastIndex { $0.isPunctuation && !Marks.isQuote($0.text) } ?? -1) + 1
  }

  private func isFinite(_ index: Int) -> Bool { words[index].isOnlyFinite && !words[index].isCapitalized }

  /// „Das letzte Mal, dass er *kam war* 2005“, „Wenn er *kommt geht* sie“: of two finite verbs side by side the first ends a
  /// clause that an introducer has begun.
  private func closesFinal(_ verb: Int) -> Bool {
    let start = start(of: verb)
    guard start + 1 < verb, words[start].has(.subordinator) || words[start].has(oneOf: .introducing),
      !isHelped(verb, by: verb + 1)
    else { return false }
    return !words[(start + 1)..<verb].contains { $0.isOnlyFinite && !$0.isCapitalized }
  }

  /// „verkauft hat“, „passen will“: by its form the first could be a participle or infinitive, which the second helps, though
  /// it is read as finite.
  private func isHelped(_ verb: Int, by auxiliary: Int) -> Bool {
    let keys = words[auxiliary].verbKeys
    guard keys.contains(where: { AuxiliaryVerbs.all.contains($0) }) else { return false }
    return words[verb].lower.hasSuffix("n") && !keys.contains("sein") && !keys.contains("haben")
      || words[verb].verbKeys.contains { key in
        key.hasSuffix("ieren") || MissingCommas.prefixes.contains { key.hasPrefix($0) }
      }
  }

  /// Of verbs whose participle has no „ge“.
  private static let prefixes = [
    "be", "ent", "er", "ge", "miss", "ver", "zer", "über", "unter", "wider", "hinter", "voll",
  ]

  /// „Er drohte, das Haus zu verkaufen *und ging*“: no finite verb behind the comma before, and one behind „und“.
  private func behindInfinitive(_ infinitive: Int) -> Int? {
    if let border = behindSubjectOfInfinitive(infinitive) { return border }
    guard infinitive + 2 < words.count, words[infinitive + 1].lower == "und", isFinite(infinitive + 2) else {
      return nil
    }
    let start = start(of: infinitive)
    guard start > 1, words[start - 1].isComma, words[start].has(.article), start + 1 < infinitive,
      // but „die *von der Kommission angeordneten* Kürzungen“
      words[start + 1].isNominal || words[start + 1].isInflectedAdjective,
      !words[start..<infinitive].contains(where: { $0.hasFinite && !$0.isCapitalized })
    else { return nil }
    return infinitive + 1
  }

  /// „Der Plan, das Haus zu *verkaufen ist* gut“: behind a noun and a comma an infinitive and the verb of the clause around it.
  private func behindSubjectOfInfinitive(_ infinitive: Int) -> Int? {
    guard infinitive + 2 < words.count, isFinite(infinitive + 1), !words[infinitive + 2].isPunctuation,
      let frames
    else { return nil }
    let start = start(of: infinitive)
    guard start > 1, words[start - 1].isComma, words[start - 2].isCapitalized, let noun = words[start - 2].first(.noun),
      frames.nounTakesInfinitive(noun.key), !words[start].has(.subordinator), !words[start].has(.interrogative),
      // one infinitive: of several the last has its own border
      !words[start..<(infinitive - 1)].contains(where: { $0.hasZuInfinitive || $0.lower == "zu" }),
      !words[start..<infinitive].contains(where: { $0.isOnlyFinite && !$0.isCapitalized }),
      !words[self.start(of: start - 2)..<(start - 1)].contains(where: { $0.isOnlyFinite && !$0.isCapitalized })
    else { return nil }
    return infinitive + 1
  }

  /// „Alles *was er sagt*, ist gut“: behind what stands for things not named a clause that says which.
  private func beforeWhat(_ what: Int) -> Int? {
    guard words[what].text == "was", what + 2 < words.count, MissingCommas.unnamed.contains(words[what - 1].lower),
      words[what + 1].has(.pronoun) || words[what + 1].has(.article) || words[what + 1].isNominal,
      !words[what + 1].has(.adjective)
    else { return nil }
    let end = words[what...].firstIndex { $0.isPunctuation && !Marks.isQuote($0.text) } ?? words.count
    return isFinite(end - 1) || words[end - 1].hasFinite && !words[end - 1].isCapitalized ? what : nil
  }

  /// What stands for things that are not named.
  static let unnamed: FormSet = [
    "alles", "allem", "nichts", "etwas", "vieles", "manches", "einiges", "einzige", "beste", "wichtigste",
  ]

  /// „Er hat die Chance *einen Job zu bekommen*“, „Sie ist froh *gewonnen zu haben*“: the infinitive at the end hangs on a
  /// noun or an adjective that is not right before it.
  private func beforeInfinitive(_ infinitive: Int) -> Int? {
    guard infinitive + 1 >= words.count || words[infinitive + 1].isPunctuation || words[infinitive + 1].lower == "und"
    else { return nil }
    let zu = words[infinitive].hasZuInfinitive ? infinitive : infinitive - 1
    let start = start(of: zu)
    guard let finite = words[start..<zu].firstIndex(where: { $0.isOnlyFinite && !$0.isCapitalized }),
      !words[(finite + 1)..<zu].contains(where: { $0.isOnlyFinite && !$0.isCapitalized })
    else { return nil }
    let isPerfect =
      words[zu - 1].hasParticiple && ["haben", "sein"].contains(words[infinitive].lower) && zu < infinitive
    for index in (finite + 1)..<max(finite + 1, zu - 1) {
      let word = words[index]
      if hangsOnNoun(index, finite) || isPerfect && isReady(index, finite) || isPerfect && isSaid(index, finite)
        || word.isPlainly(.ready) && isLinked(index, finite) && opensObject(index + 1, zu)
      {
        let behind = index + 1
        return words[behind].has(.pronominalAdverb) && behind + 1 < zu ? behind + 1 : behind
      }
    }
    if isPerfect, zu - 1 > finite, isReady(zu - 2, finite) { return zu - 1 }
    return nil
  }

  /// „Leute, die vergessen haben *zu zahlen*, …“, „…, wenn sie bereit sind *zu zahlen*“: behind the verbs that end a clause,
  /// where one of them or the adjective before takes an infinitive.
  private func behindCluster(_ infinitive: Int) -> Int? {
    guard infinitive + 1 >= words.count || words[infinitive + 1].isPunctuation, let frames else { return nil }
    let zu = words[infinitive].hasZuInfinitive ? infinitive : infinitive - 1
    let start = start(of: zu)
    guard zu > start + 2, words[zu - 1].hasFinite, words[zu - 1].has(.verb),
      !words[start..<(zu - 1)].contains(where: { $0.isOnlyFinite && !$0.isCapitalized })
    else { return nil }
    let isRelative = start > 0 && words[start - 1].isComma && words[start].has(.relative)
    let isLinked = words[zu - 1].readings.contains { $0.key == "sein" }
    if isLinked, words[zu - 2].isPlainly(.ready), isRelative || words[start].has(.subordinator) { return zu }
    guard isRelative else { return nil }
    let helps = isLinked || words[zu - 1].readings.contains { $0.key == "haben" }
    let governing = words[helps ? zu - 2 : zu - 1]
    // but „das Team motiviert zu halten“, „das Geld bestimmen zu können“
    guard helps ? governing.hasParticiple : words[zu - 1].isOnlyFinite else { return nil }
    return governing.readings.contains { reading in
      reading.wordClass == .verb && !AuxiliaryVerbs.all.contains(reading.key)
        && frames.frames(ofVerb: reading.key).contains { $0.contains("zu") }
    } ? zu : nil
  }

  /// „die Chance *einen Job* zu bekommen“
  private func hangsOnNoun(_ index: Int, _ finite: Int) -> Bool {
    let noun = words[index]
    guard noun.isCapitalized, let frames, noun.wordClass == .noun, frames.noun(noun.reading.key, governs: "inf"),
      opensObject(index + 1, words.count),
      // „Er hat *den* Plan …“ and not „in der Hoffnung“: the object of the verb.
      index > finite + 1, words[index - 1].has(oneOf: .determining) || words[index - 1].isInflectedAdjective
    else { return false }
    // „scheint“, „versucht“: the infinitive is theirs.
    return !words[finite].readings.contains { reading in
      AuxiliaryVerbs.all.contains(reading.key) && reading.key != "haben"
        || frames.frames(ofVerb: reading.key).contains { $0.contains("zu") }
    }
  }

  /// An article that is no genitive: what comes is an object of the infinitive.
  private func opensObject(_ index: Int, _ end: Int) -> Bool {
    index < end && index < words.count && words[index].has(oneOf: .determining)
      && !["der", "des", "dieser", "aller"].contains(words[index].lower)
      && !words[index].lower.hasSuffix("er") && !words[index].lower.hasSuffix("es")
  }

  private func isLinked(_ index: Int, _ finite: Int) -> Bool {
    words[finite].readings.contains { $0.key == "sein" }
      && words[index].readings.contains { $0.wordClass == .adjective && $0.agreement.isEmpty }
  }

  /// „ist *stolz* gewonnen zu haben“
  private func isReady(_ index: Int, _ finite: Int) -> Bool {
    isLinked(index, finite) && !words[index].hasParticiple && !words[index].has(.preposition)
      && !words[index + 1].isNominal && !words[index + 1].isInflectedAdjective
  }

  /// „Ihm wird *vorgeworfen* das Geld gestohlen zu haben“
  private func isSaid(_ index: Int, _ finite: Int) -> Bool {
    guard let frames, words[index].hasParticiple, opensObject(index + 1, words.count),
      words[finite].readings.contains(where: { ["haben", "sein", "werden"].contains($0.key) })
    else { return false }
    return words[index].readings.contains { reading in
      reading.wordClass == .verb && frames.frames(ofVerb: reading.key).contains { $0.contains("zu") }
    }
  }

  /// „Peter, der Arzt ist *und Anna, die* Ärztin ist“: behind the verb of a relative clause somebody else follows of whom
  /// something is said likewise.
  private func behindRelative(_ und: Int) -> Int? {
    guard isFinite(und - 1), und + 3 < words.count else { return nil }
    let start = start(of: und)
    guard start > 1, words[start - 1].isComma, words[start].has(.relative), words[start - 2].isNominal, start < und - 2,
      let comma = words[(und + 1)...].firstIndex(where: \.isPunctuation), words[comma].isComma, comma < und + 5,
      comma + 1 < words.count, words[comma + 1].has(.relative), words[comma - 1].isNominal,
      !words[(und + 1)..<comma].contains(where: { $0.hasFinite && !$0.isCapitalized })
    else { return nil }
    return und
  }
}
