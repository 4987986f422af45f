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
      // Asked where they stand: a word that is handed on is counted twice.
      if words[index].hasZuInfinitive || words[index].hasInfinitive && words[index - 1].lower == "zu" {
        if let border = behindInfinitive(index) { result.append(border) }
        if let border = beforeInfinitive(index) ?? behindCluster(index) { result.append(border) }
        result += aroundInserted(index) + aroundFronted(index)
      } else if words[index].has(.relative), words[index].has(.article), let border = beforeRelative(index) {
        result.append(index)
        if border < words.count { result.append(border) }
      } else if words[index].isOf(.asking), asksWithin(index) {
        result.append(index)
      } else if words[index].has(.coordinator), words[index].lower == "und",
        let border = behindRelative(index) ?? beforeCircumstance(index)
      {
        result.append(border)
      } else if isFinite(index), isFinite(index - 1), closesFinal(index - 1) {
        result.append(index)
      } else if closesDateOrPlace(index) {
        result.append(index)
      }
    }
    if let border = behindApposition() ?? behindNamedPerson() ?? behindSecondName() { result.append(border) }
    for index in words.indices.dropFirst() where words[index].text == "was" {
      if let border = beforeWhat(index) { result.append(border) }
    }
    return result
  }

  /// „am Dienstag, dem 9. August *in Köln*“, „aus Leeds, England *wurde*“: behind a date or a country that a comma sets off.
  private func closesDateOrPlace(_ index: Int) -> Bool {
    guard index > 4, !words[index].isPunctuation, !words[index].has(.coordinator), words[index - 1].isCapitalized else {
      return false
    }
    let last = words[index - 1]
    if last.match?.kind == .place, words[index - 2].isComma {
      return last.match?.detail != "city" && !(last.match?.isGenitive ?? true) && words[index].wordClass != .name
        && words[index - 3].isCapitalized && words[index - 3].has(.name)
        && words[index - 4].lower.isOne(of: "in", "aus", "bei", "nach") && words[index - 3].match?.detail != "country"
    }
    guard last.kind == .word, words[index - 2].kind == .ordinal, last.reading.nounGroups.contains(.month),
      words[index].year == nil
    else { return false }
    let comma = words[index - 3].lower.isOne(of: "dem", "den") ? index - 4 : index - 3
    return comma > 1 && words[comma].isComma && words[comma - 1].reading.nounGroups.contains(.weekday)
  }

  /// „Peter Wolf, ein Mann aus Bonn *bleibt* im Krankenhaus“: who somebody is stands behind the name that opens the sentence,
  /// and the verb of the sentence behind that.
  private func behindApposition() -> Int? {
    guard let comma = words.firstIndex(where: \.isPunctuation), words[comma].isComma, comma < 6,
      comma + 3 < words.count,
      words[0].isPersonName || words[0].has(.name) || words[0].has(.article) && !words[0].has(.preposition),
      words[comma - 1].isNominal, words[comma - 1].isCapitalized,
      !words[..<comma].contains(where: {
        $0.has(.preposition) || $0.has(.prepositionArticle) || $0.has(.coordinator) || $0.hasFinite && !$0.isCapitalized
      })
    else { return nil }
    let first = words[comma + 1]
    guard
      first.has(.article) && !first.lower.isOne(of: "das", "die") && !words[comma + 2].isPunctuation
        || first.has(.noun) && first.isCapitalized && first.readings.contains(where: { $0.means(.person) }),
      let verb = words[(comma + 2)...].firstIndex(where: {
        $0.isPunctuation || $0.has(.coordinator) || $0.isOnlyFinite && !$0.isCapitalized
      }), isFinite(verb), verb > comma + 2, verb + 2 < words.count,
      !words[verb + 1].isComma || words[verb].readings.contains(where: { $0.verbGroups.contains(.says) }),
      !isFinite(verb + 1),
      !words[verb].verbForms.isPluralOnly, words[verb].verbForms.allowsThird(plural: false),
      words[(comma + 1)..<verb].contains(where: { $0.has(.noun) && $0.isCapitalized && $0.reading.means(.person) }),
      !first.has(.relative) || opensAttribute(comma + 1, before: verb)
    else { return nil }
    return verb
  }

  /// „der *neunmalige Sieger* hatte“: behind what could be a relative pronoun stands the noun of an article, and no clause
  /// would go on behind its verb.
  private func opensAttribute(_ article: Int, before verb: Int) -> Bool {
    let noun = words[(article + 1)..<verb].firstIndex { $0.isCapitalized }
    guard let noun, words[noun].has(.noun), words[verb + 1].has(oneOf: .determining) || words[verb + 1].kind == .number
    else { return false }
    return words[(article + 1)..<noun].allSatisfy(\.isInflectedAdjective)
  }

  /// „Sie gewann *und das ohne Trainer*“: one more circumstance of all that was said; but „und das von ihr gebaute Haus“.
  private func beforeCircumstance(_ und: Int) -> Int? {
    guard und + 2 < words.count, words[und + 1].lower.isOne(of: "das", "dies"), !words[und - 1].isPunctuation,
      words[und + 2].has(.preposition) || words[und + 2].has(.prepositionArticle)
        || words[und + 2].isMatched && words[und + 2].wordClass == .adverb,
      words[start(of: und)..<und].contains(where: { $0.hasFinite && !$0.isCapitalized })
    else { return nil }
    let stretch = words[(und + 2)...].prefix { !$0.isPunctuation }
    guard stretch.count < 8, let last = stretch.last, last.isCapitalized || last.kind == .number || last.isMatched,
      !stretch.contains(where: { $0.hasFinite && !$0.isCapitalized && !$0.isMatched })
    else { return nil }
    let behind = stretch.drop { !$0.isCapitalized }.dropFirst()
    return behind.contains { $0.isInflectedAdjective && !$0.isCapitalized } ? nil : und
  }

  /// Where the stretch between two marks begins that a word stands in.
  func start(of index: Int) -> Int {
    words.startOfPart(before: index)
  }

  func isFinite(_ index: Int) -> Bool { words[index].isOnlyFinite && !words[index].isCapitalized }

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
    let end = words.endOfPart(from: what)
    return isFinite(end - 1) || words[end - 1].hasFinite && !words[end - 1].isCapitalized ? what : nil
  }

  /// What stands for things that are not named.
  static let unnamed: FormSet = [
    "alles", "allem", "nichts", "etwas", "vieles", "manches", "einiges", "einzige", "beste", "wichtigste",
  ]

  /// „Leute, die vergessen haben *zu zahlen*, …“, „…, wenn sie bereit sind *zu zahlen*“: behind the verbs that end a clause,
  /// where one of them or the adjective before takes an infinitive.
  private func behindCluster(_ infinitive: Int) -> Int? {
    guard infinitive + 1 >= words.count || words[infinitive + 1].isPunctuation, let frames else { return nil }
    let zu = words[infinitive].hasZuInfinitive ? infinitive : infinitive - 1
    let start = start(of: zu)
    guard zu > start + 1, words[zu - 1].hasFinite, words[zu - 1].has(.verb),
      !words[start..<(zu - 1)].contains(where: { $0.isOnlyFinite && !$0.isCapitalized })
    else { return nil }
    let isRelative = start > 0 && words[start - 1].isComma && words[start].has(.relative)
    let isLinked = words[zu - 1].readings.contains { $0.key == "sein" }
    if isLinked, zu > start + 2, words[zu - 2].isPlainly(.ready), isRelative || words[start].has(.subordinator) {
      return zu
    }
    guard isRelative else { return nil }
    let helps = isLinked || words[zu - 1].readings.contains { $0.key == "haben" }
    let governing = words[helps ? zu - 2 : zu - 1]
    // „Leute, die versuchen zu fliehen“
    let isPlural =
      words[start].lower == "die"
      && !words[infinitive].readings.contains { reading in
        reading.wordClass == .verb
          && (AuxiliaryVerbs.all.contains(reading.key) || reading.verbGroups.contains(.takesInfinitive))
      }
    // but „das Team motiviert zu halten“, „das Geld bestimmen zu können“
    guard helps ? zu > start + 2 && governing.hasParticiple : words[zu - 1].isOnlyFinite || isPlural
    else { return nil }
    return governing.readings.contains { reading in
      reading.wordClass == .verb && !AuxiliaryVerbs.all.contains(reading.key)
        && frames.needs(ofVerb: reading.key).mayHave(.zu)
    } ? zu : nil
  }

  /// „die Chance *einen Job* zu bekommen“
  func hangsOnNoun(_ index: Int, _ finite: Int) -> Bool {
    let noun = words[index]
    guard noun.isCapitalized, let frames, noun.wordClass == .noun else { return false }
    // „Er ist in der Lage *das Haus zu kaufen*“
    if noun.lower == "lage", index > finite + 2, words[index - 2].lower == "in" {
      return opensObject(index + 1, words.count)
    }
    // „Er steht unter dem Verdacht *Geld gestohlen zu haben*“: what somebody is suspected of or known for.
    if noun.lower.isOne(of: "verdacht", "ruf"), index + 1 < words.count,
      words[finite].readings.contains(where: { $0.key.isOne(of: "stehen", "geraten", "kommen") })
    {
      return !words[index + 1].has(.preposition) && !words[index + 1].lower.isOne(of: "der", "des")
    }
    guard frames.nounTakesInfinitive(noun.reading.key),
      // „Er hat *den* Plan …“, „trifft Maßnahmen …“ and not „in der Hoffnung“: the object of the verb.
      index == finite + 1 || words[index - 1].has(oneOf: .determining) || words[index - 1].isInflectedAdjective,
      opensObject(index + 1, words.count) || opensPronoun(index + 1) || opensAdverbial(index, finite)
    else { return false }
    // „scheint“, „versucht“: the infinitive is theirs.
    return !words[finite].readings.contains { reading in
      AuxiliaryVerbs.all.contains(reading.key) && reading.key != "haben"
        || frames.needs(ofVerb: reading.key).mayHave(.zu, without: .accusative)
    }
  }

  /// „Er hat die Absicht *nach Rom* zu gehen“: behind an object, where the noun takes no such phrase.
  private func opensAdverbial(_ noun: Int, _ finite: Int) -> Bool {
    guard noun == finite + 2, noun + 1 < words.count, words[noun + 1].has(.preposition), let frames else {
      return false
    }
    return !frames.noun(words[noun].reading.key, governs: words[noun + 1].lower)
  }

  /// An article that is no genitive: what comes is an object of the infinitive.
  func opensObject(_ index: Int, _ end: Int) -> Bool {
    index < end && index < words.count && words[index].has(oneOf: .determining)
      && !["der", "des", "dieser", "aller"].contains(words[index].lower)
      && !words[index].lower.hasSuffix("er") && !words[index].lower.hasSuffix("es")
  }

  func isLinked(_ index: Int, _ finite: Int) -> Bool {
    words[finite].readings.contains { $0.key == "sein" }
      && words[index].readings.contains { $0.wordClass == .adjective && $0.agreement.isEmpty }
  }

  /// „ist *stolz* gewonnen zu haben“
  func isReady(_ index: Int, _ finite: Int) -> Bool {
    isLinked(index, finite) && !words[index].hasParticiple && !words[index].has(.preposition)
      && !words[index + 1].isNominal && !words[index + 1].isInflectedAdjective
  }

  /// „Ihm wird *vorgeworfen* das Geld gestohlen zu haben“
  func isSaid(_ index: Int, _ finite: Int) -> Bool {
    guard let frames, words[index].hasParticiple, opensObject(index + 1, words.count),
      words[finite].readings.contains(where: { AuxiliaryVerbs.ofTense.contains($0.key) })
    else { return false }
    return words[index].readings.contains { reading in
      reading.wordClass == .verb && frames.needs(ofVerb: reading.key).mayHave(.zu)
    }
  }

  /// „Er kennt den Mann *der das Haus kaufte*“, „Der Mann *der das Haus kaufte* ist krank“: behind a noun, with a verb of its
  /// own at its end. Where the clause around goes on, nil if there is none.
  private func beforeRelative(_ index: Int) -> Int? {
    guard words[index - 1].isNominal, words[index - 1].isCapitalized, index + 2 < words.count else { return nil }
    let start = start(of: index)
    // „von der UNO *den* Auftrag erhalten“: nothing tells the gender of a name.
    if words[index - 1].has(.name),
      index - 1 == start || words[index + 1].isNominal || words[index + 1].isInflectedAdjective
    {
      return nil
    }
    var end = words[index...].firstIndex(where: { $0.isPunctuation || $0.has(.coordinator) }) ?? words.count
    guard agrees(index), !words[start..<index].contains(where: { $0.has(.subordinator) }),
      start == 0 || !words[start - 1].isComma || !words[start].has(.relative)
    else { return nil }
    let outer = words[start..<index].firstIndex { $0.isOnlyFinite && !$0.isCapitalized }
    if let outer, words[outer..<index].contains(where: { $0.has(.coordinator) }) { return nil }
    if outer == nil {
      // „… *kaufte ist* krank“
      guard
        let first = words[index..<end].firstIndex(where: { $0.hasFinite && !$0.isCapitalized }), first + 1 < end,
        isFinite(first + 1)
      else { return nil }
      end = first + 1
    }
    let last = end - 1
    guard last > index + 1, words[last].hasFinite, !words[last].isCapitalized,
      !words[(index + 1)..<last].contains(where: {
        $0.hasFinite && !$0.isCapitalized && !$0.isInflectedAdjective && !$0.hasParticiple
      })
    else { return nil }
    if !words[last].isOnlyFinite {
      // „Er *hat* den Mann der Frau vorgestellt“, „Er *will* …“
      guard let outer, !words[outer].readings.contains(where: { AuxiliaryVerbs.all.contains($0.key) }),
        words[last - 1].lower != "zu", !(frames?.takes(.infinitive, words[outer].verbKeys) ?? false),
        words[last].readings.allSatisfy({ $0.wordClass == .verb || $0.agreement.isEmpty })
      else { return nil }
    }
    return end
  }

  /// The pronoun has the gender and number of the noun before it.
  private func agrees(_ pronoun: Int) -> Bool {
    let noun = words[pronoun - 1]
    guard noun.has(.noun) else { return true }
    let wanted = noun.agreement(of: WordClasses(.noun)).inAnyCase
    return wanted.isEmpty
      || !wanted.isDisjoint(with: words[pronoun].agreement(of: WordClasses(.relative)).inAnyCase)
  }

  /// „Sie weiß *was er will*“: right behind a verb that takes a question, with a verb of its own at the end.
  private func asksWithin(_ index: Int) -> Bool {
    guard let frames, index + 2 < words.count, !words[index - 1].isCapitalized,
      words[index - 1].verbKeys.contains(where: frames.asks),
      words[index - 1].hasFinite || isOnlyNonFinite(index - 1)
    else { return false }
    let end = words[index...].firstIndex(where: { $0.isPunctuation || $0.has(.coordinator) }) ?? words.count
    guard end > index + 1, words[end - 1].hasFinite, !words[end - 1].isCapitalized else { return false }
    return !words[(index + 1)..<(end - 1)].contains { $0.isOnlyFinite && !$0.isCapitalized }
  }

  private func isOnlyNonFinite(_ index: Int) -> Bool {
    words[index].hasZuInfinitive || words[index].hasParticiple
      || words[index].hasInfinitive && words[index].readings.allSatisfy { $0.wordClass == .verb }
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
