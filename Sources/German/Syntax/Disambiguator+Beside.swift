/// What stands beside the clause before a comma and begins with an article: a clause of its own, one that has its verb from
/// there, or the next noun of its kind.
extension Disambiguator {
  /// „Er wolle, *sagte der Minister*, die Steuern senken“, „Er könne, *so der Minister*, …“, „Er habe, *hieß es in Bonn*, …“,
  /// „Er solle, *so steht es im Vertrag*, …“: between the commas who says it.
  func tellsWho(before comma: Int) -> Bool {
    guard let open = words[..<comma].lastIndex(where: \.isPunctuation), words[open].isComma, comma - open > 2 else {
      return false
    }
    let first = words[open + 1]
    return first.lower == "so" && !words[(open + 3)..<comma].contains { $0.isOnlyFinite && !$0.isCapitalized }
      || first.isOnlyFinite && words[open + 2].lower == "es" && first.verbKeys.contains("heißen")
      || first.isOnlyFinite && first.readings.contains { $0.verbGroups.contains(.says) }
        && words[open + 2].readings.contains { !$0.agreement.intersection(.with(.nominative)).isEmpty }
  }

  /// „hat das Haus, *die* Wohnung und ein Auto verkauft“: the participle that an auxiliary waits for stands behind a list, and
  /// could be a finite verb by its form.
  func listsWithParticiple(_ article: Int, _ segment: Range<Int>) -> Bool {
    let start = segment.lowerBound
    guard article == start || article == start + 1 && words[start].has(.preposition), start > 2,
      words[start - 1].isComma, words[start - 2].isNominal,
      let last = segment.last(where: { !words[$0].isPunctuation }), last > article + 3, words[last].hasParticiple,
      let joint = segment.first(where: { $0 > article + 1 && WordSets.listing.contains(words[$0].lower) }),
      joint + 1 < last, words[joint - 1].isNominal, words[joint - 1].isCapitalized,
      awaitsParticiple(before: start - 1, isPassive: false),
      case let own = agreementOfNoun(behind: article, before: joint), !own.isEmpty
    else { return false }
    // „hat das Geld für Schulen, *für die* Wege und für Kliniken erhöht“
    if article > start {
      return words[..<(start - 1)].suffix(6).contains { $0.lower == words[start].lower }
        && words[joint + 1].lower == words[start].lower
    }
    let before = agreementOfNoun(endingAt: article - 2)
    // One list, one case
    guard !own.sharedCases(with: before).isEmpty else { return false }
    // What the pronoun would stand for
    let antecedent = words[article].agreement(of: .determining).anyCase.intersection(before)
    let hasSecond = words[joint + 1].has(oneOf: .determining)
    if antecedent.isEmpty { return hasSecond || own.isSingularOnly }
    // „hat Polen, *die* Ukraine und Ungarn besucht“: names of one kind
    if words[article - 2].has(.name), !words[article - 3].has(oneOf: .determining), own.isSingularOnly,
      words[joint - 1].has(.name) || words[joint - 1].reading.means([.place, .group]),
      hasSecond || words[joint + 1].has(.name)
    {
      return true
    }
    // „einen Sohn, der Klavier und Geige spielt“, „ein Auto, das Benzin und Öl verbraucht“
    return hasSecond && (own.isSingularOnly || isDefinite(article - 2))
  }

  /// Whether an article that tells a certain one stands before the noun.
  private func isDefinite(_ noun: Int) -> Bool {
    words[..<noun].suffix(4).contains {
      $0.has(.article) && $0.lower.hasPrefix("d") || $0.has(.prepositionArticle) || $0.has(.possessive)
    }
  }

  /// What an article and the first noun behind it agree in.
  func agreementOfNoun(behind article: Int, before end: Int) -> Agreement {
    let shown = words[article].agreement(of: .determining)
    guard let noun = words[(article + 1)..<end].first(where: { $0.isNominal && $0.isCapitalized }) else { return .none }
    return noun.agreement(of: .nominal).intersection(shown)
  }

  /// What a noun and the article before it agree in, with adjectives between or not.
  private func agreementOfNoun(endingAt noun: Int) -> Agreement {
    let own = words[noun].agreement(of: .nominal)
    for index in words[..<noun].indices.reversed().prefix(3) {
      if words[index].has(oneOf: .determining) {
        return own.intersection(words[index].agreement(of: .determining, emptyIsAll: true))
      }
      guard words[index].isInflectedAdjective else { break }
    }
    return own
  }

  /// „wurde von Männern aus Lech, Zürs *und Imst geborgen*“, „Als Gründe werden ein Fehler, ein Defekt *und die Hitze genannt*“:
  /// behind the last member of a list, what the auxiliary before it waits for.
  func closesList(_ participle: Int, _ segment: Range<Int>) -> Bool {
    let first = segment.lowerBound
    guard participle == segment.upperBound - 1, segment.count < 9, !words[participle].isCapitalized, first > 1,
      words[first - 1].isComma,
      words[first].isCapitalized && words[first].isNominal || words[first].has(oneOf: .determining),
      let joint = segment.first(where: { words[$0].has(.coordinator) }), joint > first, joint + 1 < participle,
      words[participle - 1].isCapitalized
    else { return false }
    let areNames =
      segment.count < 6 && words[first..<participle].allSatisfy { $0.isCapitalized || $0.has(.coordinator) }
    guard
      areNames
        || words[first..<participle].allSatisfy({
          $0.isCapitalized || $0.has(.coordinator) || $0.has(oneOf: .determining) || $0.isInflectedAdjective
        })
    else { return false }
    return awaitsParticiple(before: first + 1, isPassive: !areNames)
  }

  /// „hat“, „wurden“ of the same clause, with nothing but members of a list between.
  /// - Parameter isPassive: the auxiliary is „werden“.
  private func awaitsParticiple(before end: Int, isPassive: Bool) -> Bool {
    for index in words[..<end].indices.reversed() {
      let word = words[index]
      if word.isComma, index + 1 < end, words[index + 1].isNominal || words[index + 1].has(oneOf: .determining) {
        continue
      }
      if word.isPunctuation { return false }
      guard word.has(.verb), !word.isCapitalized, !word.isInflectedAdjective else { continue }
      // „hat einen *verklagt* und im Mai Rom, die Ukraine und Ungarn besucht“: the auxiliary holds for the second, too.
      if word.hasParticiple, index + 1 < end, words[index + 1].lower == "und" { continue }
      return word.hasFinite
        && word.readings.contains { reading in
          reading.wordClass == .verb
            && (isPassive ? reading.key == "werden" : AuxiliaryVerbs.ofTense.contains(reading.key))
        }
    }
    return false
  }

  /// „will Straßen sperren, *die* Schulen schließen und die Bürger warnen“: one more infinitive with its object.
  func listsInfinitives(_ pronoun: Int, _ segment: Range<Int>) -> Bool {
    guard pronoun == segment.lowerBound, pronoun > 2, words[pronoun - 1].isComma, endsInInfinitive(pronoun - 2),
      let last = segment.last(where: { !words[$0].isPunctuation }),
      endsInInfinitive(last), modal(before: pronoun - 1, isOpen: false)
    else { return false }
    return segment.contains { $0 > pronoun + 2 && words[$0].has(.coordinator) && endsInInfinitive($0 - 1) }
  }

  /// „Der Vater wurde getötet, *die Mutter schwer verletzt*“: what happened to another, under the auxiliary before.
  func repeatsPassive(_ pronoun: Int, _ segment: Range<Int>) -> Bool {
    guard pronoun == segment.lowerBound, pronoun > 3, words[pronoun - 1].isComma,
      let last = segment.last(where: { !words[$0].isPunctuation }), words[last].hasParticiple, last > pronoun + 1,
      words[(last + 1)...].allSatisfy(\.isPunctuation), words[pronoun + 1].isNominal
    else { return false }
    return endsInPassive(before: pronoun - 1)
  }

  /// „Der Vater wurde getötet“: what stands before the comma ends in its participle under „werden“.
  private func endsInPassive(before comma: Int) -> Bool {
    words[comma - 1].hasParticiple && !words[comma - 1].isCapitalized
      && part(endingAt: comma).dropLast().contains { index in
        words[index].isOnlyFinite && words[index].readings.contains { $0.key == "werden" }
      }
  }

  /// „Die Zahl der Männer stieg, *die der Frauen sank*“: another of what the clause before begins with, for which the
  /// pronoun stands.
  func standsFor(_ pronoun: Int, _ segment: Range<Int>) -> Bool {
    guard pronoun == segment.lowerBound, pronoun > 5, words[pronoun - 1].isComma, pronoun + 3 < words.count,
      words[pronoun - 2].has(.verb) || words[pronoun - 2].has(.verbParticle), !words[pronoun - 2].isNominal,
      words[(segment.upperBound - 1)...].dropFirst().allSatisfy(\.isPunctuation),
      case let start = (words[..<(pronoun - 1)].lastIndex { $0.isPunctuation } ?? -1) + 1,
      start + 3 < pronoun - 1, words[start].lower == words[pronoun].lower, words[start + 1].isNominal
    else { return false }
    let link = words[pronoun + 1]
    return link.lower == words[start + 2].lower && ["der", "des"].contains(link.lower)
      && segment.filter { words[$0].has(.verb) && !words[$0].isCapitalized }.count == 1
  }

  /// „heißt es, die Lage habe sich verschlechtert“: what is told has its verb in second place.
  func isTold(_ pronoun: Int, _ segment: Range<Int>) -> Bool {
    // „hofft, das Geld reicht“
    if pronoun > 1, pronoun == segment.lowerBound, segment.filter({ !words[$0].isPunctuation }).count == 3,
      words[pronoun - 2].isOnlyFinite, words[pronoun - 2].readings.contains(where: { $0.verbGroups.contains(.says) })
    {
      return true
    }
    // „sagte, der Plan stehe“; „sagte gegenüber der BBC, *das Geld fehle*“: to whom, behind the verb of saying
    if pronoun > 1, pronoun == segment.lowerBound, segment.count < 5, let last = segment.last, words[last].onlyReports,
      words[pronoun - 2].isOnlyFinite
        || words[words.startOfPart(before: pronoun - 1)..<(pronoun - 1)].contains(where: { word in
          word.isOnlyFinite && word.readings.contains { $0.verbGroups.contains(.says) }
        })
    {
      return true
    }
    if saysRightBefore(pronoun, segment) { return true }
    guard pronoun > 2,
      words[pronoun - 2].lower == "es" || words[pronoun - 2].readings.contains(where: { $0.key == "heißen" }),
      [pronoun - 2, pronoun - 3].contains(where: { index in words[index].readings.contains { $0.key == "heißen" } })
    else { return false }
    return segment.contains { $0 > pronoun + 1 && words[$0].onlyReports }
  }

  /// „Experten sagen, *das Ergebnis* der Wahl *zeigt*, dass …“: right behind a verb of saying or thinking in second place
  /// stands what is said, since nothing but the verb divides its subject from the comma.
  private func saysRightBefore(_ article: Int, _ segment: Range<Int>) -> Bool {
    guard article > 2, article == segment.lowerBound, words[article - 1].isComma, !words[article - 2].isCapitalized,
      words[article - 2].hasFinite, words[article - 3].lower != "zu",
      words[article - 2].readings.contains(where: { $0.verbGroups.contains(.says) || $0.verbGroups.contains(.tells) }),
      case let before = part(endingAt: article - 1), !opensSubordinate(before), before.count < 8,
      !words[before.dropLast()].contains(where: { $0.hasFinite && !$0.isCapitalized }),
      article + 1 < segment.upperBound, words[article].has(.article)
    else { return false }
    let shown = words[article].agreement(of: .determining).intersection(.with(.nominative))
    return segment.dropFirst().prefix(3).contains { index in
      words[index].isNominal && words[index].isCapitalized
        && !words[index].agreement(of: .nominal).intersection(shown).isEmpty
    }
  }

  /// „Die Ursache ist unklar, die Polizei ermittelt.“: a person or group in the singular takes an article, so that this is
  /// no relative clause.
  func tellsMore(_ pronoun: Int, _ segment: Range<Int>) -> Bool {
    guard segment.count == 3, pronoun == segment.lowerBound, words[pronoun].has(.article) else { return false }
    let article = words[pronoun].agreement(of: .determining).intersection(.with(.nominative))
    let verb = words[pronoun + 2].readings
    guard !verb.contains(where: { AuxiliaryVerbs.linking.contains($0.key) }) else { return false }
    return words[pronoun + 1].readings.contains { reading in
      reading.wordClass == .noun && reading.means([.person, .group]) && reading.origin == .lexicon
        && reading.agreement.isSingularOnly && !reading.agreement.intersection(article).isEmpty
    }
  }

  /// „der eine ging, *der* andere blieb“
  func contrasts(_ pronoun: Int) -> Bool {
    guard pronoun + 1 < words.count, words[pronoun + 1].lower.hasPrefix("ander") else { return false }
    return (0..<pronoun).contains(where: isOne)
  }

  /// „Vertreter der Union, *der* SPD und der FDP“: behind a genitive the next ones of a list.
  func listsOwners(_ pronoun: Int, _ segment: Range<Int>) -> Bool {
    // „die Chefs der USA, *der* EU und Chinas“: names, of which one can be nothing but a genitive
    if pronoun == segment.lowerBound, pronoun > 3, pronoun + 3 < words.count,
      words[pronoun].lower.isOne(of: "der", "des"), words[pronoun - 2].wordClass == .name,
      words[pronoun + 1].match != nil, words[pronoun + 1].wordClass == .name,
      words[pronoun + 2].isComma || WordSets.listing.contains(words[pronoun + 2].lower)
    {
      let names = [pronoun - 2, pronoun + 3] + (pronoun + 4 < words.count ? [pronoun + 4] : [])
      if names.contains(where: { index in
        words[index].readings.contains { $0.wordClass == .name && $0.agreement.onlyCase == .genitive }
      }) {
        return true
      }
    }
    guard pronoun == segment.lowerBound, pronoun > 4, words[pronoun].lower == "der", words[pronoun - 2].isNominal,
      words[pronoun - 2].isCapitalized,
      let article = (max(1, pronoun - 5)..<(pronoun - 2)).last(where: { ["der", "des"].contains(words[$0].lower) }),
      words[article - 1].isNominal, words[article - 1].isCapitalized,
      words[(article + 1)..<(pronoun - 2)].allSatisfy({ $0.isInflectedAdjective })
    else { return false }
    let item = { (start: Int) -> Int? in
      let end = (start..<segment.upperBound).first { !words[$0].isInflectedAdjective }
      return end.flatMap { words[$0].isNominal && words[$0].isCapitalized ? $0 + 1 : nil }
    }
    guard let next = item(pronoun + 1), next + 2 < segment.upperBound, words[next].has(.coordinator),
      ["der", "des"].contains(words[next + 1].lower), let end = item(next + 2)
    else { return false }
    // „…, der Mut und der Kraft braucht“
    return end == segment.upperBound || !words[end].isOnlyFinite || words[end].hasInfinitive || words[end].hasParticiple
  }

  /// „Wer zögert, der verliert“: the pronoun takes up the clause in front.
  func resumesWho(_ pronoun: Int, _ segment: Range<Int>) -> Bool {
    guard pronoun == segment.lowerBound, pronoun + 1 < segment.upperBound, words[pronoun + 1].hasFinite,
      ["der", "den", "dem"].contains(words[pronoun].lower), !asks
    else { return false }
    var start = Marks.isQuote(words[0].text) ? 1 : 0
    // „*Denn* wer zögert, der verliert“, „*Nur* wer …“
    if words[start].has(.coordinator) || WordSets.singlingOut.contains(words[start].lower) { start += 1 }
    guard start < pronoun, ["wer", "wem", "wen"].contains(words[start].lower) else { return false }
    return !words[start..<(pronoun - 1)].contains(where: \.isComma)
  }

  /// „Der Umsatz stieg, *der* Gewinn sank“: what the verb cannot have as its object is its subject.
  func standsBeside(_ pronoun: Int, _ segment: Range<Int>) -> Bool {
    guard pronoun == segment.lowerBound, segment.count > 2, words[pronoun].has(.article), pronoun > 1,
      let verb = segment.last(where: { !words[$0].isPunctuation }), words[verb].hasFinite,
      let noun = segment.dropFirst().first(where: { words[$0].isNominal && words[$0].isCapitalized }), noun < verb,
      (noun + 1..<verb).allSatisfy({ words[$0].has(.adverb) && !words[$0].isCapitalized }),
      (pronoun + 1..<noun).allSatisfy({ words[$0].isInflectedAdjective })
    else { return false }
    let article = words[pronoun].agreement(of: .determining).intersection(.with(.nominative))
    let forms = words[verb].verbForms
    let isSubject = words[noun].readings.contains { reading in
      guard reading.wordClass == .noun, reading.origin == .lexicon else { return false }
      let agreement = reading.agreement.intersection(article)
      return !agreement.intersection(.singular).isEmpty && forms.allowsThird(plural: false)
        || !agreement.intersection(.plural).isEmpty && forms.allowsThird(plural: true)
    }
    guard isSubject else { return false }
    // „Der Fahrer wurde getötet, der Beifahrer *verletzt*“
    let isParticiple = words[verb].hasParticiple && !words[verb].isOnlyFinite
    return isParticiple && endsInPassive(before: pronoun - 1) || takesNoObject(verb)
  }

  private func takesNoObject(_ verb: Int) -> Bool {
    guard let frames else { return false }
    let keys = words[verb].finiteKeys
    return !keys.isEmpty
      && keys.allSatisfy { key in
        let needs = frames.needs(ofVerb: key)
        return needs.isKnown && !AuxiliaryVerbs.all.contains(key) && !["bleiben", "heißen"].contains(key)
          && !needs.mayHave(oneOf: [.accusative, .dative, .genitive, .reflexiveDative])
      }
  }

  /// „Sie ist müde, *aber nicht enttäuscht*“: behind its denial a verb would stand last in no main clause, so that it is a
  /// second predicate beside the adjective before. Likewise „wurde unterschätzt, *wenn nicht gar belächelt*“.
  func deniesPredicate(_ index: Int, _ segment: Range<Int>) -> Bool {
    let start = segment.lowerBound
    // „war nicht müde, *sondern begeistert*“, „…, sondern *so erschüttert*, dass …“: denied is what stands before.
    let isOpposed = words[start].lower == "sondern"
    guard index == segment.upperBound - 1, start > 2, index > start + (isOpposed ? 0 : 1), words[index].hasFinite,
      words[index].hasParticiple, !words[index].isCapitalized, words[start - 1].isComma,
      words[start].has(.coordinator) || words[start].lower == "wenn" && words[start + 1].has(.negation),
      words[(start + 1)..<index].allSatisfy({
        $0.has(.negation) || $0.has(.adverb) || isOpposed && $0.has(.adjective) && !$0.isInflectedAdjective
      }),
      isOpposed || words[(start + 1)..<index].contains(where: { $0.has(.negation) }),
      case let before = words[..<(start - 1)],
      before.last.map({ ($0.has(.adjective) || $0.hasParticiple) && !$0.isCapitalized }) ?? false,
      let finite = before.dropLast().lastIndex(where: { $0.hasFinite && !$0.isCapitalized })
    else { return false }
    return words[finite].verbKeys.contains {
      $0.isOne(of: "sein", "bleiben", "wirken") || $0 == "scheinen" || words[start].lower == "wenn" && $0 == "werden"
    }
  }

  /// „starb verarmt *und vergessen* in Paris“: how somebody was, too, and no deed of several.
  func isBesideState(_ index: Int, _ segment: Range<Int>) -> Bool {
    guard index > segment.lowerBound + 2, words[index].hasParticiple, words[index].hasFinite,
      !words[index].isCapitalized, words[index - 1].lower == "und",
      words[index].lower == "vergessen"
        || !words[index].verbForms.allowsThird(plural: false),
      case let state = words[index - 2], state.has(.adjective),
      state.readings.contains(where: { $0.agreement.isEmpty }),
      !state.isCapitalized, !state.isInflectedAdjective,
      let finite = words[segment.lowerBound..<(index - 2)].first(where: { $0.hasFinite && !$0.isCapitalized })
    else { return false }
    return finite.verbForms.allowsThird(plural: false) && !finite.verbForms.allowsThird(plural: true)
      && !finite.verbKeys.contains { AuxiliaryVerbs.all.contains($0) || AuxiliaryVerbs.modals.contains($0) }
  }
}
