import Lexicon

/// Participles and adjectives against finite verbs that look like them.
extension Disambiguator {
  /// Apart from what follows, since it is asked at every word.
  mutating func participle(_ index: Int, _ segment: Range<Int>) {
    if words[index].has(.verb) { verbOrParticiple(index, segment) }
  }

  private mutating func verbOrParticiple(_ index: Int, _ segment: Range<Int>) {
    if standsAlone(index, segment) { return }
    let word = words[index]
    guard word.readings.count > 1 else { return }
    if index > segment.lowerBound, words[index - 1].wordClass == .zu, word.hasInfinitive {
      return words[index].keep(.verb)
    }
    guard word.has(.adjective) || word.has(.adverb) && word.hasParticiple else { return }
    if isAttribute(index, segment) { return words[index].keep(.adjective) }
    if isDistance(index, segment) { return keepPredicate(index) }
    if isFiniteOfClause(index, segment) { return words[index].keep(.verb) }
    if isPredicateBesideAuxiliary(index, segment) { return keepPredicate(index) }
    if isFiniteBehindCoordinator(index, segment) { return words[index].keep(.verb) }
    if participleUnderAuxiliary(index, segment) { return }
    if word.isInflectedAdjective { inflected(index, segment) }
  }

  private mutating func keepPredicate(_ index: Int) {
    words[index].keep { $0.wordClass == .adjective && $0.agreement.isEmpty }
  }

  /// Decides what a single neighbour tells; false where it decides nothing.
  private mutating func standsAlone(_ index: Int, _ segment: Range<Int>) -> Bool {
    let word = words[index]
    // „Sie achten auf ihre Gesundheit“: no noun that the ordinal could count.
    if word.lower.isOne(of: "achte", "achten"), word.text != "Achten" || index == 0,
      index + 1 >= words.count || !words[index + 1].isNominal,
      index == 0 || !words[index - 1].has(oneOf: .determining) && !words[index - 1].has(.prepositionArticle)
    {
      words[index].keep(.verb)
      return true
    }
    if word.reading.isOrdinal {
      words[index].drop(.verb)
      return true
    }
    // „Er bitte um Geduld“: a plea with what is asked for behind it, and no other verb beside it.
    if word.lower == "bitte", index > segment.lowerBound, word.has(.adverb),
      words[index - 1].readings.contains(where: { $0.agreement.allows(.nominative) }),
      words[(index + 1)..<segment.upperBound].contains(where: {
        $0.lower == "um" || $0.has(.verb) && $0.hasInfinitive
      })
        || index + 1 == segment.upperBound,
      !segment.contains(where: { $0 != index && words[$0].hasFinite && !words[$0].isCapitalized })
    {
      words[index].keep(.verb)
      return true
    }
    // „erklärte die Sitzung für beendet“
    if index > segment.lowerBound, word.hasParticiple, !word.hasInfinitive,
      words[segment.lowerBound..<index].last(where: { !Marks.isQuote($0.text) })?.lower == "für",
      index + 1 >= segment.upperBound || words[index + 1].isPunctuation || words[index + 1].has(.verb)
    {
      predicate(index)
      return true
    }
    if word.hasParticiple, sharesAuxiliaryBehind(index) || listsDeeds(index) {
      words[index].keep(.verb)
      return true
    }
    if isContrastedDeed(index, segment) {
      words[index].keep { $0.wordClass == .verb && $0.verb.contains(.pastParticiple) }
      words[index].narrow(to: .pastParticiple)
      return true
    }
    if saysBesideState(index, segment) { return true }
    if deniesPredicate(index, segment) || isBesideState(index, segment) || isFelt(index, segment)
      || seemsSo(index, segment) || isBesideQuality(index, segment) || isListedQuality(index)
      || isFoundSo(index, segment)
    {
      predicate(index)
      return true
    }
    // „ist verschont geblieben“: what something stays
    if index > segment.lowerBound, index + 1 < segment.upperBound, words[index + 1].lower == "geblieben",
      word.hasParticiple, !word.hasInfinitive, !word.isCapitalized
    {
      predicate(index)
      return true
    }
    return false
  }

  /// „Das Rätsel scheint *gelöst*“, „weil der Fall *geklärt* schien“: what something seems to be, with no other verb.
  private func seemsSo(_ index: Int, _ segment: Range<Int>) -> Bool {
    let word = words[index]
    guard index > segment.lowerBound, word.hasParticiple, !word.hasInfinitive, !word.isCapitalized,
      let finite = segment.first(where: { words[$0].isOnlyFinite && !words[$0].isCapitalized }),
      words[finite].verbKeys.contains("scheinen"), finite < index || finite == index + 1,
      index + 1 >= segment.upperBound || words[index + 1].isPunctuation || finite == index + 1
        || words[index + 1].has(.coordinator)
    else { return false }
    return !segment.contains { $0 != index && $0 != finite && (words[$0].hasZuInfinitive || words[$0].lower == "zu") }
  }

  /// „weil sie *verformt* und zu dünn sind“, „dass die Häuser *beschädigt* und alt sind“: what somebody is, beside an adjective,
  /// before „sein“ at the end of both.
  private func isBesideQuality(_ index: Int, _ segment: Range<Int>) -> Bool {
    guard index > segment.lowerBound, index + 3 < segment.upperBound, words[index].hasParticiple,
      !words[index].hasInfinitive, !words[index].isCapitalized, words[index + 1].lower.isOne(of: "und", "oder"),
      let last = segment.last, words[last].isOnlyFinite, words[last].verbKeys.contains("sein"),
      case let quality = words[last - 1], !quality.isCapitalized, !quality.hasParticiple,
      quality.readings.contains(where: { $0.wordClass == .adjective && $0.agreement.isEmpty })
    else { return false }
    return words[(index + 2)..<(last - 1)].allSatisfy { $0.has(.adverb) || $0.lower == "zu" || $0.has(.negation) }
  }

  private func isAttribute(_ index: Int, _ segment: Range<Int>) -> Bool {
    let word = words[index]
    if closesJoinedAttribute(index, segment) { return true }
    // „…, schnelle Ergebnisse zu erwarten“: before a noun in an infinitive clause.
    if index == segment.lowerBound, index > 0, words[index - 1].isComma, word.isInflectedAdjective,
      index + 1 < segment.upperBound, words[index + 1].isCapitalized, words[index + 1].isNominal,
      segment.suffix(3).contains(where: { words[$0].lower == "zu" || words[$0].hasZuInfinitive })
    {
      return true
    }
    return countsBehind(index, segment)
  }

  /// „30 Kilometer von der Stadt *entfernt*“
  private func isDistance(_ index: Int, _ segment: Range<Int>) -> Bool {
    words[index].lower == "entfernt"
      && segment.contains(where: { measured in
        words[measured].reading.means(.unit) || words[measured].lower == "weit"
          // „drei Stunden von Oslo entfernt“
          || words[measured].reading.means(.time) && measured > segment.lowerBound && words[measured - 1].has(.numeral)
      })
      && segment.contains(where: { ["von", "vom", "davon"].contains(words[$0].lower) })
  }

  /// The finite verb of a clause that has no other, or one of its verbs at the end.
  private func isFiniteOfClause(_ index: Int, _ segment: Range<Int>) -> Bool {
    let word = words[index]
    // „Jeder weiß, dass …“: the only finite verb there is; but „leugnet, daran *beteiligt* gewesen zu sein“.
    if word.hasFinite, !isBeforeGewesen(index, segment),
      word.readings.allSatisfy({ $0.wordClass != .adjective || $0.agreement.isEmpty }),
      !segment.contains(where: {
        // „beendet *einige* Züge“
        $0 != index && words[$0].hasFinite && !words[$0].isCapitalized && !words[$0].has(.determiner)
          && !isAskedFor($0, by: word)
      })
    {
      return true
    }
    // „Sie ist alt und *weiß* genau, was sie will“: a colour has no such clause.
    if word.hasFinite,
      word.readings.allSatisfy({ $0.wordClass != .adjective || $0.agreement.isEmpty }),
      asksBehind(index, segment)
    {
      return true
    }
    // „musste erfahren, dass …“, „sollen mehr erfahren“: a modal waits for it.
    if word.hasInfinitive, index == segment.upperBound - 1 || words[index + 1].isPunctuation, !word.isCapitalized,
      !segment.contains(where: { $0 != index && words[$0].hasInfinitive && !words[$0].hasFinite }),
      segment.contains(where: { other in
        other != index && words[other].hasFinite
          && words[other].readings.contains { AuxiliaryVerbs.modals.contains($0.key) }
      })
    {
      return true
    }
    // „…, die Autos baut und 200 Leute beschäftigt“: one more verb at the end of a clause that ends in its verb.
    if word.hasFinite, index == segment.upperBound - 1, !word.isCapitalized,
      words[segment.lowerBound].has(.relative) || words[segment.lowerBound].has(.subordinator)
        // „Wer ihn gesehen hat oder etwas über ihn *weiß*, …“
        || words[segment.lowerBound].lower == "wer",
      let joint = segment.last(where: { other in
        other > segment.lowerBound + 1 && other < index - 1 && words[other].has(.coordinator)
          && words[other - 1].isOnlyFinite && !words[other - 1].isCapitalized
      }),
      !segment.contains(where: { other in
        other > joint && words[other].readings.contains { $0.wordClass == .verb && AuxiliaryVerbs.all.contains($0.key) }
      })
    {
      return true
    }
    // „der *sich* in eine Frau *verliebt* und alles verliert“
    if word.hasFinite, !word.isInflectedAdjective, index + 2 < segment.upperBound,
      words[index + 1].has(.coordinator),
      words[segment.lowerBound].has(.relative) || words[segment.lowerBound].has(.subordinator),
      words[segment.lowerBound..<index].contains(where: { $0.lower == "sich" }),
      words[segment.upperBound - 1].hasFinite, !words[segment.upperBound - 1].isCapitalized,
      !words[segment.lowerBound..<index].contains(where: { $0.isOnlyFinite })
    {
      return true
    }
    return false
  }

  /// „Das Team versucht mit Mühe zu *gewinnen*“: the infinitive that the verb takes; but „das Team motiviert zu halten“.
  private func isAskedFor(_ infinitive: Int, by verb: Word) -> Bool {
    guard let frames, infinitive > 0, words[infinitive - 1].lower == "zu", words[infinitive].hasInfinitive else {
      return false
    }
    return frames.takesInfinitive(verb.verbKeys)
      && verb.verbKeys.contains { frames.needs(ofVerb: $0).mayHave(oneOf: [.infinitive, .zu], without: .accusative) }
  }

  private func isPredicateBesideAuxiliary(_ index: Int, _ segment: Range<Int>) -> Bool {
    let word = words[index]
    // „werden *erleichtert* sein“: with an entry of its own, before „sein“ at the end, what somebody is.
    if word.hasParticiple, !word.isCapitalized, index + 1 < segment.upperBound, words[index + 1].lower == "sein",
      index + 2 >= segment.upperBound || words[index + 2].isOnlyFinite,
      !word.verbKeys.contains(where: AuxiliaryVerbs.all.contains),
      // „muss *verunglückt* sein“: what somebody has done himself
      !word.readings.contains(where: { $0.wordClass == .verb && $0.info == PerfectAuxiliary.sein }),
      word.readings.contains(where: {
        $0.wordClass == .adjective && $0.agreement.isEmpty && $0.derivation == nil && $0.origin == .lexicon
      })
    {
      return true
    }
    // „*verwickelt* gewesen zu sein“: what somebody was, of a participle that looks like a finite verb, too
    if word.hasParticiple, !word.isCapitalized, isBeforeGewesen(index, segment) { return true }
    // „bekannt geworden“, „der bekannt gewordene Fall“: the passive would have „worden“.
    if index + 1 < segment.upperBound, words[index + 1].lower.hasPrefix("geworden"), !word.isCapitalized,
      word.readings.contains(where: { $0.wordClass == .adjective && $0.agreement.isEmpty && $0.derivation == nil })
    {
      return true
    }
    return false
  }

  private func isBeforeGewesen(_ index: Int, _ segment: Range<Int>) -> Bool {
    index + 1 < segment.upperBound && words[index + 1].lower == "gewesen"
  }

  private func isFiniteBehindCoordinator(_ index: Int, _ segment: Range<Int>) -> Bool {
    let word = words[index]
    // „… und erhöht den Preis“: behind a coordinator a participle would need its auxiliary.
    if index > segment.lowerBound, words[index - 1].has(.coordinator), word.hasFinite, !word.isInflectedAdjective,
      index + 1 < segment.upperBound, words[index + 1].has(.article), words[index + 1].lower != "der",
      !segment.contains(where: { other in
        words[other].readings.contains { AuxiliaryVerbs.all.contains($0.key) }
      })
    {
      return true
    }
    // „senkt Steuern und *erhöht* sie dann“: nor has a participle a pronoun behind it.
    if index > segment.lowerBound, words[index - 1].has(.coordinator), word.hasFinite, !word.isInflectedAdjective,
      index + 1 < segment.upperBound,
      ["sie", "es", "ihn", "sich", "dies", "das", "diese", "diesen"].contains(words[index + 1].text),
      index + 2 >= segment.upperBound || !words[index + 2].hasFinite || words[index + 2].isCapitalized,
      segment.contains(where: { $0 < index - 1 && words[$0].isOnlyFinite && !words[$0].isCapitalized })
        // „bestätigt den Schritt und *begründet* ihn“: no auxiliary that a participle could hang on.
        || !segment.contains(where: { words[$0].verbKeys.contains(where: AuxiliaryVerbs.all.contains) })
    {
      return true
    }
    // „Er ist jung und *verdient* eine Chance“: no adjective has an object behind it.
    if index > segment.lowerBound, words[index - 1].has(.coordinator), word.hasFinite, !word.isInflectedAdjective,
      index + 1 < segment.upperBound, opensObject(index + 1), frames?.takes(.accusative, word.verbKeys) ?? false,
      segment.allSatisfy({ other in
        words[other].readings.allSatisfy { !AuxiliaryVerbs.all.contains($0.key) || $0.key == "sein" }
      })
    {
      return true
    }
    return false
  }

  /// Decides on a form that an auxiliary may wait for; false where none does.
  private mutating func participleUnderAuxiliary(_ index: Int, _ segment: Range<Int>) -> Bool {
    let word = words[index]
    // „sind zehn Jahre vergangen“
    if word.lower == "vergangen", word.hasParticiple,
      segment.contains(where: { other in words[other].readings.contains { $0.wordClass == .verb && $0.key == "sein" } })
    {
      words[index].keep(.verb)
      return true
    }
    if hasGone(index, segment) {
      words[index].keep(.verb)
      return true
    }
    // „wiederholt werden“; „muss verunglückt sein“: what somebody has done himself
    if word.hasParticiple, index + 1 < segment.upperBound,
      ["werden", "worden", "wird", "wurde", "wurden"].contains(words[index + 1].lower)
        || words[index + 1].lower == "sein"
          && word.readings.contains(where: { $0.wordClass == .verb && $0.info == PerfectAuxiliary.sein }),
      !word.isCapitalized,
      word.readings.allSatisfy({ $0.wordClass != .adjective || $0.agreement.isEmpty })
    {
      words[index].keep(.verb)
      return true
    }
    // „wurde bekannt, dass …“: to confess has its passive elsewhere.
    if word.lower == "bekannt",
      segment.contains(where: { other in
        words[other].lower != "worden" && words[other].readings.contains { $0.wordClass == .verb && $0.key == "werden" }
      }), !segment.contains(where: { $0 != index && words[$0].hasParticiple && words[$0].reading.key != "werden" })
    {
      words[index].keep { $0.wordClass == .adjective && $0.agreement.isEmpty }
      return true
    }
    // „Er wurde *wiederholt* geschlagen“, „Ihm wurden *wiederholt* Fragen gestellt“: an adverb before the participle proper.
    if word.has(.adverb), word.hasParticiple, !word.isCapitalized, index + 1 < segment.upperBound,
      !words[index + 1].has(.coordinator), !words[index + 1].hasFinite || words[index + 1].hasParticiple,
      words[(index + 1)..<segment.upperBound].contains(where: {
        $0.hasParticiple && !$0.isCapitalized && !$0.isInflectedAdjective
          && !$0.readings.contains { AuxiliaryVerbs.all.contains($0.key) }
      })
    {
      words[index].keep(.adverb)
      return true
    }
    // „beschädigt worden“, „hat … bekannt“: a participle under haben or werden is a verb, also behind „nicht vom Volk,
    // sondern …“.
    let scope = words[segment.lowerBound].lower == "sondern" ? 0..<segment.upperBound : segment
    if word.hasParticiple, word.readings.allSatisfy({ $0.wordClass != .adjective || $0.agreement.isEmpty }),
      scope.contains(where: { other in
        other != index
          && words[other].readings.contains { $0.wordClass == .verb && ($0.key == "werden" || $0.key == "haben") }
      }) || closesInterrupted(index, segment) || closesList(index, segment)
        || endsBehindApposition(index, segment)
    {
      words[index].keep(.verb)
      return true
    }
    return false
  }

  /// „dass die Maschine *umgekehrt* war“: beside „sein“ at the end, what by itself would be an adverb tells what somebody or a
  /// thing has done; but „Die Reihenfolge war umgekehrt“.
  private func hasGone(_ index: Int, _ segment: Range<Int>) -> Bool {
    let word = words[index]
    guard word.has(.adverb), word.has(.adjective), word.hasParticiple, !word.isCapitalized,
      word.readings.contains(where: { $0.wordClass == .verb && $0.info != PerfectAuxiliary.haben }),
      case let last = index + 1 == segment.upperBound ? segment.first(where: { words[$0].isOnlyFinite }) : index + 1,
      let last, last == index + 1 ? last + 1 == segment.upperBound : last < index,
      words[last].verbKeys.contains("sein"), !segment.contains(where: { words[$0].lower == "es" })
    else { return false }
    return segment.contains { other in
      other < index && words[other].wordClass == .noun && words[other].reading.means([.person, .thing])
    }
  }

  /// „*entwurzelte* Bäume und legte …“, „Ich *liebe* Bücher“: a finite verb that looks like an attribute.
  /// „das“, „dies“, for which nothing has been found that it could be the article of.
  private func isThatAlone(_ index: Int) -> Bool {
    words[index].lower.isOne(of: "das", "dies") && words[index].has(.pronoun) && !words[index].has(.article)
      && !words[index].has(.determiner)
  }

  private static let quantities: FormSet = [
    "viele", "vielen", "manche", "manchen", "einige", "einigen", "alle", "allen", "mehrere", "mehreren", "wenige",
    "wenigen", "vieles", "alles", "einiges",
  ]

  private func isFiniteWithEnding(_ index: Int, _ segment: Range<Int>) -> Bool {
    let word = words[index]
    let next = index + 1 < segment.upperBound ? words[index + 1] : nil
    // „… deckte Dächer ab, entwurzelte Bäume und …“: nothing is left that a noun phrase could go on with.
    if word.hasFinite, index == segment.lowerBound, index > 2, words[index - 1].isComma,
      !words[index - 2].isNominal, !words[index - 2].has(.pronoun), next?.isNominal ?? false,
      !segment.contains(where: { $0 != index && words[$0].isOnlyFinite })
    {
      return true
    }
    // „Der Plan, zu gehen, *verärgerte viele*“: no attribute stands before those.
    if word.hasFinite, index == segment.lowerBound, index > 2, words[index - 1].isComma,
      next.map({ Self.quantities.contains($0.lower) }) ?? false,
      !segment.contains(where: { $0 != index && words[$0].isOnlyFinite })
    {
      return true
    }
    // „zerstörte Häuser, *entwurzelte* Bäume *und legte* …“: one of several deeds, since the last of them has the coordinator.
    if word.hasFinite, index == segment.lowerBound, index > 2, words[index - 1].isComma,
      next?.isNominal ?? false || next?.has(oneOf: .determining) ?? false, joinsDeed(behind: index, segment)
    {
      return true
    }
    // „Danach *erhöhte* Wagner auf 3:0“: before a name without an article, behind the adverb in front, and with no other verb.
    if word.hasFinite, index == segment.lowerBound + 1, index == 1, !word.isCapitalized,
      words[0].wordClass == .adverb || words[0].wordClass == .pronominalAdverb, next?.wordClass == .name,
      !segment.contains(where: { $0 != index && words[$0].hasFinite && !words[$0].isCapitalized })
    {
      return true
    }
    // „*Ich* liebe Bücher“, „*Das* bestätigte Anna Huber“: right behind its subject, or what is no article, with no other verb.
    if word.hasFinite, index == segment.lowerBound + 1, !word.isCapitalized,
      isSubject(index - 1, of: word) || isThatAlone(index - 1),
      !segment.contains(where: { $0 != index && words[$0].hasFinite && !words[$0].isCapitalized })
    {
      return true
    }
    return false
  }

  /// An attribute where a noun or another attribute goes on, else a finite verb.
  private mutating func inflected(_ index: Int, _ segment: Range<Int>) {
    let word = words[index]
    let next = index + 1 < segment.upperBound ? words[index + 1] : nil
    // „drei Stunden langen“
    if index > segment.lowerBound + 1, words[index - 2].has(.numeral), next?.isNominal ?? false,
      words[index - 1].readings.contains(where: { $0.means([.time, .unit]) })
    {
      return words[index].keep(.adjective)
    }
    if isFiniteWithEnding(index, segment) { return words[index].keep(.verb) }
    if reports(index, segment) { return words[index].keep(.verb) }
    let before = index > segment.lowerBound ? words[index - 1] : nil
    // „konzentrierte und engagierte Leistung“
    let chain =
      index + 3 < segment.upperBound && (words[index + 1].has(.coordinator) || words[index + 1].isComma)
      && words[index + 2].isInflectedAdjective
      && words[index + 3].isNominal
    let nounAhead =
      chain || goesOn(behind: index, segment) || precedesNumber(index, segment) || opensSecondAttribute(index)
      || next.map { $0.isNominal || $0.isInflectedAdjective }
        ?? false
    let isEntry = word.readings.contains {
      $0.wordClass == .adjective && !$0.agreement.isEmpty && $0.derivation == nil
    }
    if isEntry, !nounAhead, isSaidOfNobody(index, segment) { return words[index].keep(.adjective) }
    let coordinated =
      before.map { $0.has(.coordinator) } ?? false && index > segment.lowerBound + 1
      && words[index - 2].isInflectedAdjective
    let opened =
      coordinated || isEntry
      || before.map {
        $0.hasFinite || $0.has(.article) || $0.has(.determiner) || $0.has(.possessive) || $0.has(.preposition)
          || $0.has(.prepositionArticle) || $0.has(.numeral) || $0.has(.adjective) || $0.has(.adverb) || $0.isNominal
      } ?? true
    if nounAhead, opened,
      !(before?.isNominal ?? false) || word.readings.allSatisfy({ !$0.verb.isFinite }) || extended(index, segment)
    {
      words[index].keep(.adjective)
    } else {
      words[index].keep { $0.wordClass == .verb || $0.agreement.isEmpty }
    }
  }
}
