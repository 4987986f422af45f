import English
import German

/// „der“, „dieser“ and „das“ without a noun.
extension SentenceTransfer {
  /// „Das *sind 20 Prozent* mehr“, „Das *waren rund 300 Euro*“: so many units are one amount.
  private func isUnits(behind verb: Int) -> Bool {
    guard verb + 2 < words.count else { return false }
    let number = words[verb + 1].wordClass == .adverb ? verb + 2 : verb + 1
    return number + 1 < words.count && words[number].wordClass == .numeral && words[number + 1].reading.means(.unit)
  }

  /// „der“, „dieser“ alone: that, those, he or it by what they stand for.
  func demonstrative(_ phrase: German.NounPhrase, _ reading: German.Reading) -> Phrase {
    let origin = source(phrase.head)
    let lower = words[phrase.head].lower
    // „hinter all dem“: all that
    let isWhole = phrase.focus.contains { words[$0].lower == "all" } && !phrase.agreement.isPluralOnly
    let isAnswered = isAnswered(phrase)
    // „gewann das Spiel und feierte *dieses*“: only a noun can be meant; but „dieses oder jenes“
    let isJoined =
      !phrase.conjuncts.isEmpty || phrase.head + 1 < words.count && words[phrase.head + 1].has(.coordinator)
    if lower == "dieses", !isWhole, !isAnswered, !isJoined, phrase.clauses.isEmpty {
      return .noun(.pronoun(.third, .singular, .neuter, source: origin))
    }
    if isWhole || isAnswered || ["das", "dies", "dieses"].contains(lower) {
      let isThis = reading.key == "dieser" || lower == "das" && phrase.head == 0 || isAnswered
      // „Das sind leere Worte“ → these are
      // but „das waren 200 mehr“: that was
      let isAmount =
        phrase.head + 1 < words.count && words[phrase.head + 1].reading.wordClass == .numeral
        || isUnits(behind: phrase.head + 1)
      let isPlural =
        pluralVerb(near: phrase.head) && isLinked(phrase.head) && lower != "dieses" && !isAmount
        && !isOfSpeaker(near: phrase.head)
      return .noun(
        English.NounPhrase(
          head: Noun(
            isThis || isPlural ? "this" : "that", kind: .pronoun(.demonstrative),
            number: isPlural ? .plural : .singular,
            source: origin)))
    }
    if !phrase.clauses.isEmpty || !phrase.genitives.isEmpty || !phrase.prepositionals.isEmpty {
      let isPlural =
        phrase.agreement.isPluralOnly
        || !phrase.agreement.isSingularOnly
          && (tellsOfSeveral(phrase) ?? isLikeSeveral(phrase) ?? (antecedents.subject?.number == .plural))
      // „Er ist der, der alles weiß“ → the one who
      if !isPlural, !phrase.clauses.isEmpty, phrase.genitives.isEmpty, phrase.prepositionals.isEmpty {
        var one = English.NounPhrase(.definite, "one")
        one.head.source = origin
        // „höher als der, den er zahlte“: what is compared is named before.
        one.head.isPerson = phrase.preposition.map { words[$0].wordClass != .comparison } ?? !tellsOfThing(phrase)
        return .noun(one)
      }
      return .noun(
        English.NounPhrase(
          head: Noun(
            "that", kind: .pronoun(.demonstrative), number: isPlural ? .plural : .singular,
            isPerson: phrase.clauses.isEmpty ? nil : true, source: origin)))
    }
    // „zwischen diesen“: two at least
    let isBetween = phrase.preposition.map { words[$0].lower == "zwischen" } ?? false
    if phrase.agreement.isPluralOnly || isBetween || takesUpSeveral(phrase) {
      return .noun(.pronoun(.third, .plural, source: origin))
    }
    // „von diesem“: the latter; as a subject he or it.
    if reading.key == "dieser", phrase.preposition != nil || phrase.agreement.onlyCase == .dative {
      return .noun(English.NounPhrase(.definite, "latter"))
    }
    let german: Character = lower.hasSuffix("r") || lower.hasSuffix("n") || lower.hasSuffix("m") ? "m" : "f"
    let isObject = lower.hasSuffix("n") || phrase.agreement.onlyCase == .accusative
    if reading.key == "dieser", isObject, let meant = lastBesideActor(phrase, german) {
      let gender = meant.isPerson ? meant.agreement.gender ?? (german == "m" ? .masculine : .feminine) : .neuter
      return .noun(.pronoun(.third, .singular, gender, source: origin))
    }
    let doer = isObject ? Discourse.Doer.anything : doer(phrase)
    // „Er hofft auf die Prüfung. *Diese* ist für Mai angesetzt“: of what persons do not do, what was spoken of last.
    let last =
      reading.key == "dieser" && (doer == .anything || doer == .thing) && !isObject
      ? discourse.last(gender: german, before: phrase.head) : nil
    let referent = last ?? discourse.resolve(gender: german, plural: false, before: phrase.head, as: doer)
    // „stellte einen Antrag, doch *dieser* wurde abgelehnt“: the nearest thing, also one that is a part of what the verb is.
    if reading.key == "dieser", !isObject, doer == .anything || doer == .thing,
      let nearest = nearestNoun(of: german, before: phrase.head), !words[nearest].reading.means([.person]),
      referent?.word.map({ $0 < nearest }) ?? (referent == nil)
    {
      return .noun(.pronoun(.third, .singular, .neuter, source: origin))
    }
    // „Der Verein kennt den Trainer, *der* gibt nie auf“: the last person named, rather than the subject.
    if reading.key == "der", german == "m", !isObject, doer != .thing,
      let nearest = nearestNoun(of: german, before: phrase.head), words[nearest].reading.means(.person)
    {
      return .noun(.pronoun(.third, .singular, .masculine, source: origin))
    }
    // „*Diesen* erhielt er als Erster“: nobody has been spoken of.
    let isThing = isObject && mayMeanThing(phrase) || german == "f" && !doer.isPerson
    return .noun(
      .pronoun(
        .third, .singular,
        referent?.agreement.gender ?? (isThing ? .neuter : german == "m" ? .masculine : .feminine), source: origin))
  }
}

extension SentenceTransfer {
  /// „Der Verein entließ den Trainer und ersetzte *diesen*“, „Der Rat kennt den Plan. *Diesen* hat er …“: who or what was spoken
  /// of last and does not do it.
  private func lastBesideActor(_ phrase: German.NounPhrase, _ gender: Character) -> Referent? {
    let actors = [antecedents.subject, sharesSubject(phrase) ? discourse.subject : nil].compactMap { $0 }
    return discourse.referents.first { other in
      other.number == .singular && !other.isTime && (other.germanGender == gender || other.isUnknownPerson)
        && other.word.map { $0 < phrase.head } ?? true && !actors.contains { $0.isSame(other) }
    }
  }

  /// „Sie prüfte die Pläne und lehnte *diese* ab“: what was named last without a preposition and can be meant is several.
  private func takesUpSeveral(_ phrase: German.NounPhrase) -> Bool {
    guard words[phrase.head].lower == "diese", !phrase.agreement.isSingularOnly, !phrase.isPrepositional else {
      return false
    }
    for clause in analysis.clauses.reversed() {
      for case .phrase(let named) in clause.units.reversed()
      where named.lastWord < phrase.head && !named.isPrepositional && words[named.head].isNominal
        && !analysis.isTime(named)
      {
        if named.agreement.isPluralOnly || !named.conjuncts.isEmpty { return true }
        if named.agreement.onlyGender == .feminine || words[named.head].wordClass == .name { return false }
      }
    }
    return false
  }

  /// The last noun in the singular of this gender before a word of the sentence.
  private func nearestNoun(of gender: Character, before end: Int) -> Int? {
    words.indices[..<end].last { index in
      let noun = words[index].reading
      return noun.wordClass == .noun && words[index].isCapitalized && !noun.means([.time, .unit])
        && noun.gender == (gender == "m" ? .masculine : .feminine)
        && !noun.agreement.intersection(.singular).isEmpty
    }
  }

  /// „Die Aktien *von* BMW stiegen, die *von* Audi nicht“: the number of the noun before with the same behind it; otherwise of
  /// the nearest whose form tells its number.
  private func isLikeSeveral(_ phrase: German.NounPhrase) -> Bool? {
    let link = phrase.prepositionals.first?.preposition.map { words[$0].reading.key }
    func number(_ index: Int) -> Bool? {
      let agreement = words[index].reading.agreement
      return agreement.isPluralOnly ? true : agreement.isSingularOnly ? false : nil
    }
    let nouns = words.indices[..<phrase.head].filter { words[$0].wordClass == .noun }
    if let link, let like = nouns.last(where: { words[$0 + 1].reading.key == link }) { return number(like) }
    // „die Zahl der Frauen, die *der* Männer“
    if !phrase.genitives.isEmpty {
      return nouns.last { ["der", "des"].contains(words[$0 + 1].lower) && words[$0 + 1].has(.article) }.flatMap(number)
    }
    guard phrase.prepositionals.count == 1 else { return nil }
    // Not what stands under a preposition itself: „Kosten für Strom“.
    return nouns.last { index in
      number(index) != nil && (index == 0 || !words[index - 1].has(.preposition))
    }.flatMap(number)
  }

  /// „*Der Plan* ist der, der am wenigsten kostet“: what a thing is.
  private func tellsOfThing(_ phrase: German.NounPhrase) -> Bool {
    guard isLinked(phrase.head), let clause = analysis.clause(around: phrase.head) else { return false }
    return clause.units.contains { unit in
      guard case .phrase(let thing) = unit, thing.head != phrase.head, thing.mayBeNominative else { return false }
      let reading = words[thing.head].reading
      return reading.wordClass == .noun && !reading.means(.person)
    }
  }

  /// „die, die wenig verdienen“: the number of the verb whose subject the relative pronoun is; nil where it is none.
  func tellsOfSeveral(_ phrase: German.NounPhrase) -> Bool? {
    for index in phrase.clauses {
      let clause = analysis.clauses[index]
      guard clause.kind == .relative, let finite = clause.finite, let pronoun = clause.introducer.last,
        let subject = subject(of: clause, complex: analysis.verbComplex(of: clause))?.phrase, subject.head == pronoun
      else { continue }
      return words[finite].reading.verb.allowsThird(plural: true)
    }
    return nil
  }
}
