/// An article behind a comma that looks like a relative pronoun, where a clause begun before goes on or another one stands
/// beside it.
extension Disambiguator {
  /// „…, wo, wie bei jedem Parteitag, die Ausstellung aufgebaut ist“, „dass der Mann, der krank ist, das Haus kauft“: a
  /// clause further left still waits for its verb.
  func continuesSubordinate(_ pronoun: Int, _ segment: Range<Int>) -> Bool {
    let start = segment.lowerBound
    guard start > 1, pronoun == start || pronoun == start + 1 && words[start].has(.preposition),
      words[start - 1].isComma, nominalFollows(pronoun, segment)
    else { return false }
    // Verbs whose clause was opened still further left: „…, der, wie er sagt, krank ist, …“
    var verbs = 0
    var isInsertion = false
    var end = start - 1
    while end > 0 {
      let part = self.part(endingAt: end)
      let begin = part.lowerBound
      switch (opensSubordinate(part), hasFinite(part)) {
      case (true, false) where verbs == 0:
        return isInsertion && finiteParts(behind: segment.upperBound) <= (isFirst(begin) ? 1 : 0)
      case (true, false): verbs -= 1
      case (false, true): verbs += 1
      default: isInsertion = true
      }
      guard begin > 0, words[begin - 1].isComma else { return false }
      end = begin - 1
    }
    return false
  }

  /// „Der Mann wird, weil er arm ist, *geehrt*“: an insertion stands between a participle and the auxiliary that waits for it.
  func closesInterrupted(_ participle: Int, _ segment: Range<Int>) -> Bool {
    guard participle == segment.upperBound - 1, !words[participle].isCapitalized, segment.lowerBound > 1,
      words[segment.lowerBound - 1].isComma,
      !segment.dropLast().contains(where: { words[$0].hasFinite && !words[$0].isCapitalized })
    else { return false }
    var end = segment.lowerBound - 1
    var isInsertion = false
    while end > 0 {
      let part = self.part(endingAt: end)
      guard opensSubordinate(part) else {
        return isInsertion && part.last.map { awaitsParticiple(part, upTo: $0) } ?? false
      }
      isInsertion = true
      guard part.lowerBound > 0, words[part.lowerBound - 1].isComma else { return false }
      end = part.lowerBound - 1
    }
    return false
  }

  /// „wird“ or „hat“ with neither a participle nor an infinitive behind it.
  private func awaitsParticiple(_ part: Range<Int>, upTo last: Int) -> Bool {
    guard
      let auxiliary = part.first(where: { index in
        words[index].hasFinite
          && words[index].readings.contains { $0.wordClass == .verb && ($0.key == "werden" || $0.key == "haben") }
      })
    else { return false }
    return !words[auxiliary...last].dropFirst().contains {
      !$0.isCapitalized && ($0.hasParticiple || $0.hasInfinitive) || $0.has(.verb)
    }
  }

  /// „…, die kommt, und die …“: no main clause has gone on or begun since the last relative clause.
  func followsRelative(_ first: Int) -> Bool {
    guard words[..<first].contains(where: { $0.readings.first?.wordClass == .relative }) else { return false }
    var verbs = 0
    var end = words[first - 1].isPunctuation ? first - 1 : first
    while end > 0 {
      let part = self.part(endingAt: end)
      let isRelative = part.prefix(3).contains { words[$0].readings.first?.wordClass == .relative }
      if isRelative, verbs == 0 || !hasFinite(part) { return true }
      if !opensSubordinate(part), hasFinite(part) { verbs += 1 }
      end = part.lowerBound - 1
    }
    return false
  }

  /// What stands before the index, back to the last mark that is no quotation mark.
  private func part(endingAt end: Int) -> Range<Int> {
    ((words[..<end].lastIndex { $0.isPunctuation && !Marks.isQuote($0.text) }).map { $0 + 1 } ?? 0)..<end
  }

  /// A sentence begins there.
  private func isFirst(_ index: Int) -> Bool { index == 0 || !words[index - 1].isComma }

  /// The part between two marks begins like a subordinate clause, as has been decided for its words already.
  private func opensSubordinate(_ part: Range<Int>) -> Bool {
    part.prefix(2).contains { index in
      guard let reading = words[index].readings.first else { return false }
      let isLead =
        index == part.lowerBound
        || words[part.lowerBound].has(.coordinator) || words[part.lowerBound].has(.adverb)
        || words[part.lowerBound].has(.preposition)
      return isLead
        && [
          .subordinator, .infinitiveSubordinator, .relative, .relativeAdverb, .relativePronominalAdverb,
          .interrogativeAdverb,
        ].contains(reading.wordClass)
    }
  }

  /// „kauft“, „kaufen will“, but „zu kaufen“
  private func hasFinite(_ part: Range<Int>) -> Bool {
    part.contains { index in
      words[index].hasFinite && !words[index].isCapitalized
        && !(index > 0 && words[index - 1].lower == "zu" && words[index].hasInfinitive)
    } || part.first.map { words[$0].has(.infinitiveSubordinator) } ?? false
  }

  /// How many parts with a verb of their own follow that no coordinator and no introducer opens.
  private func finiteParts(behind index: Int) -> Int {
    var count = 0
    var start = index
    while start < words.count, words[start].isComma {
      let end = words[(start + 1)...].firstIndex { $0.isPunctuation && !Marks.isQuote($0.text) } ?? words.count
      let part = (start + 1)..<end
      let isIntroduced =
        part.first.map { words[$0].has(.subordinator) } ?? false
        || part.prefix(2).contains { words[$0].has(oneOf: .introducing) && !words[$0].has(.article) }
      if !isIntroduced, part.first.map({ !words[$0].has(.coordinator) }) ?? false, hasFinite(part) { count += 1 }
      start = end
    }
    return count
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
    return sharesPassive(verb, before: pronoun - 1) || takesNoObject(verb)
  }

  /// „Der Fahrer wurde getötet, der Beifahrer *verletzt*“
  private func sharesPassive(_ participle: Int, before comma: Int) -> Bool {
    guard words[participle].hasParticiple, !words[participle].isOnlyFinite, words[comma - 1].hasParticiple,
      !words[comma - 1].isCapitalized
    else { return false }
    let part = words[..<comma].reversed().prefix { !$0.isPunctuation }
    return part.contains { $0.lower == "wurde" || $0.lower == "wurden" }
  }

  private func takesNoObject(_ verb: Int) -> Bool {
    guard let frames else { return false }
    let keys = words[verb].finiteKeys
    return !keys.isEmpty
      && keys.allSatisfy { key in
        let all = frames.frames(ofVerb: key)
        return !all.isEmpty && !AuxiliaryVerbs.all.contains(key) && !["bleiben", "heißen"].contains(key)
          && all.allSatisfy { slots in slots.allSatisfy { !["a", "d", "g", "rd"].contains($0) } }
      }
  }
}
