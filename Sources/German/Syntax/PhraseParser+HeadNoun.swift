import Lexicon

/// Which reading of a word can be the head of a noun phrase, and what looks like one but is not.
extension PhraseParser {
  func headReading(_ index: Int, _ agreement: Agreement) -> Reading? {
    guard words[index].isNominal else { return nil }
    // At the start of a sentence a capital may hide another word; the first reading wins there unless it is a guess.
    let wordClass = words[index].wordClass
    if wordClass != .noun, wordClass != .name, words[index].readings[0].origin != .guess, !words[index].isCapitalized {
      return nil
    }
    let candidates =
      words[index].isNominalOnly
      ? words[index].readings : words[index].readings.filter { $0.wordClass == .noun || $0.wordClass == .name }
    // By index, since a reading that is handed on is counted.
    let isFitting = isLenient || candidates.indices.allSatisfy { !candidates[$0].agreement.isDisjoint(with: agreement) }
    let fitting = isFitting ? candidates : candidates.filter { !$0.agreement.intersection(agreement).isEmpty }
    if fitting.isEmpty {
      if let foreign = unmarkedGenitive(index, candidates, agreement) { return foreign }
      if let dative = oldDative(index, candidates, agreement) { return dative }
      // Units keep the singular after numbers; symbols and unknown words fit anywhere.
      return candidates.first {
        $0.means(.unit) || $0.origin == .guess
          // „des 3. Mai“
          || $0.nounGroups.contains(.month) && index > 0 && words[index - 1].reading.isOrdinal
      }.map {
        var reading = $0
        reading.agreement = agreement
        return reading
      }
    }
    if let plural = bareNominalized(index, fitting, agreement) { return plural }
    var best = fitting[0]
    if fitting.count == 1 { return best }
    // „Spielen macht Spaß“: in front of the verb a bare dative would be nothing, but „Spielen fehlt der Reiz“.
    if index == 0, best.agreement.onlyCase == .dative, words.count > 2, words[1].isOnlyFinite,
      words[1].verbForms.allowsThird(plural: false), words[2].lower != "der",
      let deed = fitting.first(where: { $0.derivation == .infinitive })
    {
      return deed
    }
    if let several = severalThings(index, best, fitting) { return several }
    best.agreement = fitting.filter { $0.key == best.key }.reduce(into: Agreement.none) { $0.formUnion($1.agreement) }
    return best
  }

  /// „in gelben *Westen*“: of two nouns with one form, behind an adjective in -en without an article, rather the one that is
  /// several things there than a single region.
  private func severalThings(_ index: Int, _ best: Reading, _ fitting: [Reading]) -> Reading? {
    guard !hasDeterminer, index > 1, best.means(.place), best.agreement.isSingularOnly,
      words[index - 1].isInflectedAdjective, words[index - 1].lower.ends(in: "en"), words[index - 2].has(.preposition)
    else { return nil }
    return fitting.first {
      $0.key != best.key && !$0.agreement.intersection(.plural).intersection(.with(.dative)).isEmpty
    }
  }

  /// „der Start eines Shuttle“, „eine Analyse des BBC“, „die Freunde des frühen Punk“: foreign words and abbreviations
  /// often lack the ending, which the article shows.
  private func unmarkedGenitive(_ index: Int, _ candidates: [Reading], _ agreement: Agreement) -> Reading? {
    guard agreement.onlyCase == .genitive, agreement.isSingularOnly, index > 0, words[index].isCapitalized,
      !words[index].text.hasSuffix("s"),
      let article = words[..<index].lastIndex(where: { !$0.isInflectedAdjective || $0.isCapitalized }),
      words[article].lower == "des" || PhraseParser.owners.contains(words[article].lower),
      var reading = candidates.first(where: { $0.lemma == words[index].text && $0.agreement != .none })
    else { return nil }
    reading.agreement = agreement
    return reading
  }

  /// „aus dem Jahre 1731“: the old dative in -e, which looks like the plural but for the article.
  private func oldDative(_ index: Int, _ candidates: [Reading], _ agreement: Agreement) -> Reading? {
    guard agreement.onlyCase == .dative, agreement.isSingularOnly, words[index].isCapitalized,
      var reading = candidates.first(where: { noun in
        noun.wordClass == .noun && noun.lemma + "e" == words[index].text
          && noun.gender.map { $0 != .feminine && !agreement.intersection(.with($0)).isEmpty } ?? false
      })
    else { return nil }
    reading.agreement = agreement
    return reading
  }

  private func isDerivedNominalized(_ reading: Reading) -> Bool {
    reading.derivation == .nominalized || reading.derivation == .pastParticiple
      || reading.derivation == .presentParticiple
  }

  /// „Verletzte“, „Angeklagte“, „19-Jährige“: a noun in -e that inflects like an adjective.
  private func endsLikeAdjective(_ reading: Reading, at index: Int) -> Bool {
    isDerivedNominalized(reading)
      || reading.means(.person) && reading.lemma == words[index].text
        && reading.agreement.contains(Agreement(.nominative, slot: 1))
  }

  /// „die Verletzte“, „ihre Angehörige“: several would be „die Verletzten“.
  func isOneBehindArticle(_ reading: Reading, at index: Int, determiner: Int?) -> Bool {
    guard let determiner, words[index].lower.ends(in: "e"), endsLikeAdjective(reading, at: index) else { return false }
    let article = words[determiner].reading
    return article.wordClass == .possessive || ["der", "dieser"].contains(article.key)
  }

  /// „US-Verbündete“, „Verletzte“ without an article are plural, „Verletzten“ is their dative.
  func bareNominalized(_ index: Int, _ fitting: [Reading], _ agreement: Agreement) -> Reading? {
    guard !hasDeterminer, !sharesDeterminer,
      let ending = words[index].lower.lastByte == UInt8(ascii: "e")
        ? "e" : words[index].lower.ends(in: "en") ? "en" : nil,
      // „ins Negative“
      index == 0
        || !WordClasses.determining.contains(words[index - 1].wordClass)
          && words[index - 1].wordClass != .prepositionArticle
    else { return nil }
    let before = index > 0 ? words[index - 1] : nil
    // „als Gefangenen“, „im Allgemeinen“, and „Polizei fasst Verdächtigen“ in a headline
    if ending == "en",
      before.map({ $0.has(.comparison) || $0.isInflectedAdjective || $0.isNominal }) ?? false
        || !(words.last?.isPunctuation ?? false)
    {
      return nil
    }
    func isNominalized(_ reading: Reading) -> Bool {
      if ending == "e" { return endsLikeAdjective(reading, at: index) }
      if isDerivedNominalized(reading) { return true }
      // Declined like an adjective, since it can be a woman as well.
      return reading.means(.person) && reading.lemma + "n" == words[index].text
        && !reading.agreement.intersection([.singular(.feminine, [.dative])]).isEmpty
    }
    let nouns = fitting.filter { $0.wordClass == .noun }
    // „durch Trocknen“, „Karzinogenen“
    if ending == "en", !nouns.allSatisfy(isNominalized) { return nil }
    guard var reading = nouns.first(where: isNominalized) else { return nil }
    // „Parteivorsitzende Meier“: with her name behind it, it is one woman.
    // „Vorsitzende ist Anna Schmidt“
    let isOne = bearsSurname(index) || index == 0 && words.count > 1 && actsAlone(1, words[0].reading)
    if ending == "e", isOne, reading.origin != .derived || reading.key == "jährig" {
      let one = reading.agreement.intersection(.singular).intersection(.with(.feminine)).intersection(agreement)
      if !one.isEmpty {
        reading.agreement = one
        return reading
      }
    }
    let strong = reading.agreement.intersection(Agreement.strongAdjective(ending)).intersection(.plural)
    guard !strong.isEmpty, !strong.intersection(agreement).isEmpty || ending == "e" else { return nil }
    reading.agreement = strong
    return reading
  }

  /// Somebody's name by itself stands behind, and no second one is joined to it.
  private func bearsSurname(_ index: Int) -> Bool {
    guard index + 1 < words.count, words[index + 1].isCapitalized, words[index + 1].wordClass == .name,
      words[index + 1].match.map({ $0.kind == .person && !$0.isGenitive && $0.number != .plural }) ?? true
    else { return false }
    return index + 3 >= words.count || words[index + 2].lower != "und" || !words[index + 3].isCapitalized
  }

  /// „die von der Flut Betroffenen“, „die an dem Projekt Beteiligten“: phrases before an adjective that is the head itself.
  mutating func nominalizedHead(behind start: Int, _ agreement: Agreement, _ limit: Int) -> (
    word: Int, reading: Reading, complements: [NounPhrase]
  )? {
    guard words[start].wordClass == .preposition || words[start].wordClass == .prepositionArticle else { return nil }
    for target in (start + 2)..<max(start + 2, min(start + 8, limit)) {
      if words[target].isOnlyFinite || words[target].isComma { return nil }
      guard words[target].isCapitalized, let reading = headReading(target, agreement), isAdjectival(reading, at: target)
      else { continue }
      let saved = chosen
      if let attribute = fill(from: start, to: target), attribute.adverbs.isEmpty, attribute.zu == nil {
        return (target, reading, attribute.complements)
      }
      chosen = saved
    }
    return nil
  }

  /// A name with a genitive ending („Putins“, „Moskaus“), or what names somebody like one („Gottes Stimme“).
  func genitiveName(_ index: Int) -> Reading? {
    guard words[index].isCapitalized else { return nil }
    guard words[index].has(.name), let reading = words[index].readings.first(where: { $0.wordClass == .name }) else {
      return words[index].reading.nounGroups.contains(.address) ? genitiveOfAddress(index) : nil
    }
    if reading.agreement.onlyCase == .genitive { return reading }
    return words[index].readings.first { $0.wordClass == .name && $0.agreement.onlyCase == .genitive }
  }

  /// Without an article or an adjective before it.
  private func genitiveOfAddress(_ index: Int) -> Reading? {
    if index > 0,
      WordClasses.determining.contains(words[index - 1].wordClass) || words[index - 1].isInflectedAdjective
        || words[index - 1].wordClass == .prepositionArticle
    {
      return nil
    }
    return words[index].readings.first { $0.wordClass == .noun && $0.agreement.onlyCase == .genitive }
  }
}
