import Lexicon

/// What may stand between the article and the head, and what it leads to.
extension PhraseParser {
  /// „mit *nicht* namentlich genannten Zeugen“: right behind a preposition or where a sentence begins, the negation of what
  /// was done.
  func deniesAttribute(_ index: Int, _ phrase: NounPhrase) -> Bool {
    guard words[index].wordClass == .negation, phrase.modifiers.isEmpty,
      index == 0 || words[index - 1].wordClass == .preposition
    else { return false }
    return words[index + 2].readings.contains { $0.wordClass == .adjective && $0.derivation == .pastParticiple }
  }

  /// „auf *Steine werfende* Demonstranten“, „gegen Parolen rufende Fans“: without an article, the object of a present participle
  /// right behind a preposition.
  func opensActiveAttribute(_ index: Int, _ phrase: NounPhrase, _ limit: Int) -> Bool {
    guard phrase.modifiers.isEmpty, phrase.determiner == nil, index > 0, index + 2 < limit,
      words[index - 1].wordClass == .preposition, words[index].isCapitalized, words[index].match == nil,
      case let participle = words[index + 1], participle.isInflectedAdjective, !participle.isCapitalized,
      words[index + 2].isCapitalized, words[index + 2].has(.noun),
      let object = words[index].first(.noun), object.agreement.allows(.accusative),
      !object.agreement.intersection(.plural).isEmpty, !object.means([.time, .unit])
    else { return false }
    return participle.readings.contains { $0.derivation == .presentParticiple }
  }

  /// „sein *Ende Mai* erschienener Roman“, „ihr Anfang März 2020 eröffnetes Geschäft“: behind an article which part of a time,
  /// and what happened then.
  mutating func opensStagedAttribute(_ index: Int, _ phrase: NounPhrase, _ agreement: Agreement, _ limit: Int) -> Bool {
    guard phrase.determiner == index - 1, index + 3 < limit, words[index].reading.nounGroups.contains(.stage),
      words[index].isCapitalized,
      words[index + 1].year != nil || words[index + 1].reading.nounGroups.contains(.month)
    else { return false }
    let saved = chosen
    defer { chosen = saved }
    guard let found = extendedAttribute(at: index, agreement, limit) else { return false }
    return isParticipial(chosen[found.attribute.word] ?? words[found.attribute.word].reading)
  }

  /// „für *politisch und wirtschaftlich* schwache Länder“
  func shadesTwice(_ index: Int, _ phrase: NounPhrase, _ limit: Int) -> Bool {
    guard phrase.modifiers.isEmpty, index > 0, index + 3 < limit, words[index - 1].wordClass == .preposition else {
      return false
    }
    if shadesDeed(index, limit) { return true }
    guard index + 4 < limit, words[index + 1].lower.isOne(of: "und", "oder") else { return false }
    return [index, index + 2].allSatisfy {
      words[$0].reading.wordClass == .adjective && words[$0].reading.agreement.isEmpty
    }
  }

  /// „mit *international scharf kritisierten* Angriffen“: more than one thing tells how it was done.
  private func shadesDeed(_ start: Int, _ limit: Int) -> Bool {
    var end = start
    while end < start + 4, end + 1 < limit, !words[end].isCapitalized, isAttributeAdverb(end) { end += 1 }
    guard end > start + 1, end + 1 < limit, words[end + 1].isNominal, let deed = words[end].readings.first else {
      return false
    }
    return deed.wordClass == .adjective && !deed.agreement.isEmpty
      && (deed.derivation == .pastParticiple || deed.derivation == .presentParticiple)
  }

  /// An adjective without an ending right before a person who is named by a participle or adjective: how he or she is so.
  /// Likewise an adverb behind the article of several: „die *sehr* Reichen“, „der *damals* Beteiligten“.
  func shadesNominalized(_ index: Int, _ agreement: Agreement, _ limit: Int) -> Bool {
    if shadesThing(index, agreement, limit) { return true }
    guard index + 1 < limit, !words[index].isCapitalized, let adverb = words[index].readings.first,
      adverb.wordClass == .adjective && adverb.agreement.isEmpty || adverb.wordClass == .adverb,
      words[index + 1].isCapitalized, let head = headReading(index + 1, agreement), head.wordClass == .noun,
      head.means(.person) || head.derivation == .nominalized && words.tellsHowSeveralAre(index)
    else { return false }
    // „ein zu Unrecht Verurteilter“: of an adverb only how it was done, before what was done
    if adverb.wordClass == .adverb, !words.tellsHowSeveralAre(index) {
      return head.derivation == .pastParticiple && (adverb.means(.manner) || words[index].isMatched)
    }
    return head.derivation == .pastParticiple || head.derivation == .presentParticiple
      || head.derivation == .nominalized || head.origin == .lexicon && head.lemma.hasSuffix("e")
  }

  /// „das einzig Gute“, „das wirklich Neue“: how much or in truth, before what is so.
  private func shadesThing(_ index: Int, _ agreement: Agreement, _ limit: Int) -> Bool {
    guard index + 1 < limit, index > 0, words[index - 1].lower.isOne(of: "das", "dem", "des"),
      !words[index].isCapitalized, words[index + 1].isCapitalized,
      words[index].readings.contains(where: { reading in
        switch reading.wordClass {
        case .adverb: reading.means([.degree, .comment])
        case .adjective: reading.agreement.isEmpty && reading.degree == .positive
        default: false
        }
      }), let head = headReading(index + 1, agreement.intersection(.with(.neuter)).intersection(.singular))
    else { return false }
    return head.derivation == .nominalized
  }

  /// A person named by a participle or adjective.
  func isAdjectival(_ reading: Reading, at index: Int) -> Bool {
    guard reading.wordClass == .noun, reading.means(.person) else { return false }
    return reading.derivation == .pastParticiple || reading.derivation == .presentParticiple
      || reading.origin == .lexicon && reading.lemma + "n" == words[index].text
        && !reading.agreement.intersection([.singular(.feminine, [.dative])]).isEmpty
  }

  /// „Häufiger trifft es Ältere“: a comparative that opens the sentence before its verb.
  func comparesInFront(_ index: Int) -> Bool {
    index == 0 && words.count > 2 && words[1].hasFinite && !words[1].isCapitalized
      && (words.last?.isPunctuation ?? false)
      && words[0].readings.contains { $0.degree == .comparative && $0.agreement.isEmpty && $0.origin == .lexicon }
  }

  /// „die zehn *in Köln gebauten* Wagen“, „der neue *von allen gelobte* Plan“: behind an article with a number or an adjective
  /// a participle with its preposition, before the noun.
  mutating func attributeBehind(
    _ index: Int, _ phrase: NounPhrase, _ agreement: Agreement, _ limit: Int
  ) -> (attribute: Attribute, agreement: Agreement, end: Int)? {
    guard phrase.determiner != nil, index + 3 < limit,
      words[index].wordClass == .preposition || words[index].wordClass == .prepositionArticle
        || words[index].wordClass == .am
    else { return nil }
    let saved = chosen
    guard let found = extendedAttribute(at: index, agreement, limit), found.end < limit,
      case let deed = chosen[found.attribute.word] ?? words[found.attribute.word].reading,
      // „der junge *aus Hamburg stammende* Mann“: also one that has an entry of its own
      isParticipial(deed) || tellsDeed(deed) || deed.wordClass == .adjective && deed.key.hasSuffix("end"),
      headReading(found.end, found.agreement) != nil
    else {
      chosen = saved
      return nil
    }
    return found
  }

  /// A measure with a preposition behind it, before the noun is out.
  func opensMeasuredAttribute(_ index: Int, _ limit: Int) -> Bool {
    index + 3 < limit && words[index].readings.first?.wordClass == .numeral
      && (words[index + 1].first(.noun).map { $0.means([.time, .unit]) } ?? false)
      && words[index + 2].has(.preposition)
  }

  /// „ist bekanntlich überzeugter Christ“, „kaufte gestern rote Rosen“, „macht seit Jahren gute Geschäfte“: with nothing
  /// before it in the phrase such an adverb belongs to the clause.
  func speaksOfClause(_ index: Int, _ phrase: NounPhrase) -> Bool {
    // „Schröder, *selbst* ehemaliger Stürmer, …“: of the whole, not of the quality
    if words[index].lower == "selbst", phrase.determiner == nil, phrase.modifiers.isEmpty, index > 0,
      words[index - 1].isComma
    {
      return true
    }
    guard !hasDeterminer, phrase.modifiers.isEmpty, index > 0,
      words[index].match == nil || words[index].reading.means(.time), words[index].wordClass == .adverb,
      words[index].reading.means([.comment, .focus, .connector]) || tellsWhen(index)
    else { return false }
    let before = words[index - 1]
    return before.wordClass != .preposition && before.wordClass != .prepositionArticle
      && before.wordClass != .comparison && !before.has(.coordinator) && !before.isComma
  }

  /// „gestern *rote* Rosen“: when something happened is not said of a quality, but „gestern verhaftete Männer“, „immer neue
  /// Wege“, „bisher unbekannte Arten“, „gleich hohe Mieten“.
  private func tellsWhen(_ index: Int) -> Bool {
    words[index].reading.means(.time) && !words[index - 1].isPunctuation && words[index - 1].wordClass != .subordinator
      && !words[index].reading.modifierGroups.contains(.standing)
      && words[index + 1].readings.allSatisfy { $0.wordClass != .adjective || $0.derivation == nil }
      && !words[index + 1].lower.hasPrefix("un")
      && !(words[index].lower == "gleich"
        && words[index + 1].readings.contains { $0.modifierGroups.contains(.measured) })
  }

  /// „hat wieder neue Leute eingestellt“: again it is done; but „die wieder geöffnete Schule“, „eine wieder größere Zahl“.
  func repeatsDeed(_ index: Int, _ adjective: Reading) -> Bool {
    !hasDeterminer && words[index].lower == "wieder" && adjective.derivation == nil && adjective.degree == .positive
  }

  /// A participle, also one that has an entry of its own because of its English („geboren“).
  func isParticipial(_ reading: Reading) -> Bool {
    reading.derivation == .pastParticiple
      || reading.wordClass == .adjective && reading.degree == .positive && reading.modifierGroups.contains(.happened)
  }

  /// „die geplante *und von den Anwohnern geforderte* Straße“
  private mutating func opensExtended(_ joint: Int, _ agreement: Agreement, _ limit: Int) -> Bool {
    guard hasDeterminer, words[joint].has(.coordinator), ["und", "oder", "aber"].contains(words[joint].lower),
      words[joint + 1].wordClass == .preposition || words[joint + 1].wordClass == .prepositionArticle,
      headReading(joint - 1, agreement) == nil
    else { return false }
    let saved = chosen
    defer { chosen = saved }
    return extendedAttribute(at: joint + 1, agreement, limit) != nil
  }

  /// „eine kleine, *ruhige und vom Krieg verschonte* Stadt“: behind the comma simple attributes, the last of which is joined to
  /// one with a phrase of its own.
  private mutating func leadsToExtended(_ start: Int, _ agreement: Agreement, _ limit: Int) -> Bool {
    var joint = start
    while joint + 3 < limit,
      attributeReading(joint, agreement) != nil || isAttributeAdverb(joint) || words[joint].isComma
    { joint += 1 }
    return joint > start && joint + 3 < limit && opensExtended(joint, agreement, limit)
  }

  /// Whether one more attribute follows behind a comma or a coordinator, which is passed over.
  mutating func joinsAttribute(
    _ index: inout Int, _ coordinator: inout Int?, _ agreement: Agreement, _ limit: Int
  ) -> Bool {
    // „ein kleiner *aber* feiner Laden“, without a comma
    let isBareContrast = index + 2 < limit && WordSets.opposing.contains(words[index].lower)
    guard index + 2 < limit, words[index].isComma || words[index].has(.coordinator) || isBareContrast else {
      return false
    }
    // „ein alter, aber guter Plan“
    let isContrast = isBareContrast || words[index].isComma && WordSets.opposing.contains(words[index + 1].lower)
    let joint = isContrast && !isBareContrast ? index + 1 : index
    guard
      attributeChain(joint + 1, agreement, limit)
        || words[index].isComma
          && (opensAttribute(joint + 1, agreement, limit) || opensMeasure(joint + 1, agreement, limit)
            || leadsToExtended(joint + 1, agreement, limit))
        || opensExtended(joint, agreement, limit)
    else { return false }
    if isContrast || words[joint].has(.coordinator) { coordinator = joint }
    index = joint + 1
    return true
  }

  /// „zwei *mit der Sache vertraute* Personen“, „300 *an der Grenze stationierte* Soldaten“: behind a number a participle
  /// with a phrase of its own, which ends in a noun.
  mutating func countedAttribute(behind number: Int, _ agreement: Agreement, _ limit: Int) -> (
    attribute: Attribute, agreement: Agreement, end: Int
  )? {
    let start = number + 1
    guard start + 3 < limit, words[start].wordClass == .preposition || words[start].wordClass == .prepositionArticle,
      words[number].year.map({ !(1500...2100).contains($0) }) ?? true, !words[start + 1].has(.numeral)
    else { return nil }
    let saved = chosen
    if let extended = extendedAttribute(at: start, agreement, limit), extended.attribute.adverbs.isEmpty,
      case let word = extended.attribute.word, case let last = chosen[word] ?? words[word].reading,
      tellsDeed(last), extended.attribute.complements.allSatisfy({ words[$0.lastWord].isNominal }),
      extended.attribute.complements.last?.lastWord == word - 1
    {
      return extended
    }
    chosen = saved
    return nil
  }

  /// A comma, or the word of contrast behind one.
  func isJoint(_ index: Int) -> Bool {
    words[index].isComma || index > 0 && words[index - 1].isComma && WordSets.opposing.contains(words[index].lower)
  }

  /// „die neue, *vom Parlament beschlossene* Steuer“, „sein erstes, *2019 erschienenes* Buch“: behind the comma of a list of
  /// attributes a participle with what belongs to it.
  private mutating func opensAttribute(_ start: Int, _ agreement: Agreement, _ limit: Int) -> Bool {
    // „die gelobte, *früher* als Scheune genutzte Halle“
    var opener = start
    while hasDeterminer, opener < start + 2, opener + 2 < limit, isAttributeAdverb(opener) { opener += 1 }
    guard opener + 2 < limit,
      words[opener].wordClass == .preposition || words[opener].wordClass == .prepositionArticle
        || words[opener].wordClass == .numeral && opener == start || words[opener].wordClass == .comparison
    else { return false }
    let saved = chosen
    defer { chosen = saved }
    guard let extended = extendedAttribute(at: start, agreement, limit) else { return false }
    let last = chosen[extended.attribute.word] ?? words[extended.attribute.word].reading
    return last.derivation == .pastParticiple || last.derivation == .presentParticiple
      || words[start].wordClass != .numeral
  }

  /// „eine alte, *fünf Meter hohe* Mauer“: behind the comma of a list of attributes a measure, whether shaded or not.
  private mutating func opensMeasure(_ start: Int, _ agreement: Agreement, _ limit: Int) -> Bool {
    let saved = chosen
    defer { chosen = saved }
    return measuredAttribute(shadesNumber(start) ? start + 1 : start, agreement, limit) != nil
  }

  /// „unter amerikanischen Mädchen“: without an article the ending alone carries the case.
  func strong(_ index: Int, _ agreement: Agreement, _ phrase: NounPhrase) -> Agreement {
    guard phrase.determiner == nil, phrase.modifiers.isEmpty, !sharesDeterminer,
      !words[index].reading.isOrdinal,
      index == 0
        || words[index - 1].wordClass != .prepositionArticle
          && !WordClasses.determining.contains(words[index - 1].wordClass)
          && !WordClasses.pronominal.contains(words[index - 1].wordClass),
      let ending = ["en", "er", "es", "em", "e"].first(where: { words[index].lower.ends(in: $0) })
    else { return agreement }
    let narrowed = agreement.intersection(Agreement.strongAdjective(ending))
    return narrowed.isEmpty ? agreement : narrowed
  }

  /// „wurde“, „war“: a copula that has one person as its subject.
  func linksInSingular(_ index: Int) -> Bool {
    words[index].readings.contains { AuxiliaryVerbs.linking.contains($0.key) && $0.verb.isFinite }
      && words[index].verbForms.allowsThird(plural: false) && !words[index].verbForms.allowsThird(plural: true)
  }

  /// A copula of one person, or any such verb behind „77-Jährige“.
  func actsAlone(_ index: Int, _ subject: Reading) -> Bool {
    if linksInSingular(index) { return true }
    let verb = words[index]
    return subject.key == "jährig" && verb.isOnlyFinite && verb.verbForms.allowsThird(plural: false)
      && !verb.verbForms.allowsThird(plural: true)
  }
}
