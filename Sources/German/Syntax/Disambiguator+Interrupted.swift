import Lexicon

/// Clauses that an insertion cuts off from their verb, as the words show it before there are phrases: „…, als der Mann, der
/// krank war, *kam*“.
extension Disambiguator {
  /// What stands between the marks of a sentence, and what goes on where.
  struct Stretches {
    var ranges: [Range<Int>]
    var resumptions: Resumptions
  }

  /// Where a clause goes on that is cut off at the end of a segment.
  private mutating func resumption(
    behind segment: Range<Int>, by role: StretchRoles
  ) -> (resumption: Resumption, words: Range<Int>)? {
    // „die vergessen haben *zu zahlen*, kommen“: a clause that begins without a comma
    let isBorder = borders.contains(segment.upperBound)
    guard segment.upperBound + 2 < words.count, words[segment.upperBound].isComma || isBorder else { return nil }
    let stretches = self.stretches ?? allStretches()
    self.stretches = stretches
    guard let next = stretches.ranges.firstIndex(where: { $0.lowerBound == segment.upperBound + (isBorder ? 0 : 1) }),
      let resumption = stretches.resumptions.resumption(of: next - 1, by: role)
    else { return nil }
    return (resumption, stretches.ranges[resumption.index])
  }

  private func allStretches() -> Stretches {
    var ranges: [Range<Int>] = []
    var start = 0
    for index in words.indices where words[index].isPunctuation || !borders.isEmpty && borders.contains(index) {
      ranges.append(start..<index)
      start = words[index].isPunctuation ? index + 1 : index
    }
    ranges.append(start..<words.count)
    return Stretches(ranges: ranges, resumptions: Resumptions(ranges.map(roles(of:))))
  }

  /// What a stretch can be to a clause before it that lacks its verb: „das Haus kaufte“ may be a relative clause.
  private func roles(of stretch: Range<Int>) -> StretchRoles {
    guard let first = stretch.first, let last = stretch.last,
      first == 0 || words[first - 1].isComma || borders.contains(first),
      !words[first].has(.infinitiveSubordinator)
    else { return .barrier }
    var roles: StretchRoles = []
    if endsInfinitive(stretch) { roles.insert(.infinitive) }
    let isIntroduced =
      words[first].has(oneOf: .introducing) || words[first].has(.subordinator)
      || stretch.count > 1 && words[first].has(.preposition) && words[first + 1].has(.relative)
    let endsFinite = words[last].hasFinite && !words[last].isCapitalized
    if isIntroduced, endsFinite, stretch.count > 1 { roles.insert(.clause) }
    // „…, wie er den Ball, den er bekam, *annahm und ins Tor schoss*“: the second of two final verbs.
    let opensMain = words[first].lower.isOne(of: "er", "es", "ich", "wir") || words[first].lower == "sie"
    let hasOther = stretch.dropLast(endsFinite ? 1 : 0).contains { index in
      words[index].isOnlyFinite && !words[index].isCapitalized
        && (opensMain || !endsFinite || index == first || !words[index + 1].lower.isOne(of: "und", "oder"))
    }
    if !hasOther {
      let isFinal = endsFinite && (!words[last].hasInfinitive || words[last].isOnlyFinite)
      // „dass“ is no preposition, as „während“ may be.
      let isSubordinate = words[first].has(.subordinator) && !words[first].has(.preposition)
      roles.insert(!isFinal ? .verbless : isSubordinate ? .clause : .verbFinal)
      if endsFinite, !isFinal { roles.insert(.openFinal) }
    }
    return roles
  }

  /// „zu sehen“, „an einen Freund zu verkaufen“, with no finite verb before it.
  private func endsInfinitive(_ stretch: Range<Int>) -> Bool {
    guard let zu = stretch.first(where: { hasZu($0..<stretch.upperBound, at: $0) }) else { return false }
    return !stretch.prefix(upTo: zu).contains { words[$0].isOnlyFinite && !words[$0].isCapitalized }
  }

  /// „zu sehen“, „anzusehen“
  private func hasZu(_ segment: Range<Int>, at index: Int) -> Bool {
    words[index].hasZuInfinitive
      || words[index].lower == "zu" && index + 1 < segment.upperBound && words[index + 1].hasInfinitive
  }

  /// An infinitive with „zu“ stands in a segment.
  func hasZu(_ segment: Range<Int>) -> Bool { segment.contains { hasZu(segment, at: $0) } }

  /// „*um* den Mann, der krank ist, zu sehen“, „*um* Kinder, Frauen und Männer zu schützen“: the infinitive stands behind a
  /// comma, or behind what stands between two.
  mutating func resumesInfinitive(behind segment: Range<Int>) -> Bool {
    !segment.contains { words[$0].hasFinite && !words[$0].isCapitalized && !words[$0].isInflectedAdjective }
      && resumption(behind: segment, by: .infinitive) != nil
  }

  /// „…, als der Mann, der krank war, kam“: no verb in the segment, a clause behind the comma, and behind that the verb at
  /// the end.
  mutating func resumesFinal(behind segment: Range<Int>) -> Bool {
    // „als der Arzt kam *und der Vater*, der krank war, ihn sah“
    let joint = segment.last { index in
      words[index].has(.coordinator) && index > segment.lowerBound + 2 && words[index - 1].hasFinite
        && !words[index - 1].isCapitalized
    }
    let front = (joint ?? segment.lowerBound)..<segment.upperBound
    if deniesBefore(segment) { return true }
    guard segment.lowerBound == 0 || words[segment.lowerBound - 1].isComma, front.count > 1,
      !front.contains(where: { words[$0].has(.verb) && !words[$0].isCapitalized })
    else { return false }
    return resumption(behind: segment, by: .verbFinal)?.resumption.isBehindClause ?? false
  }

  /// „Leute, *die nicht in der Stadt* auf Dauer, sondern auf dem Land leben“: the relative clause has its verb behind what holds
  /// instead of what it denies.
  private func deniesBefore(_ segment: Range<Int>) -> Bool {
    let comma = segment.upperBound
    guard segment.count > 2, words[segment.lowerBound].has(.relative), comma + 2 < words.count, words[comma].isComma,
      words[comma + 1].lower == "sondern", segment.lowerBound > 1, words[segment.lowerBound - 1].isComma,
      words[segment].contains(where: { $0.lower == "nicht" || $0.lower == "nicht nur" }),
      !words[segment].contains(where: { $0.has(.verb) && !$0.isCapitalized }),
      case let end = words.endOfPart(from: comma + 1), end > comma + 3, words[end - 1].hasFinite,
      !words[end - 1].isCapitalized
    else { return false }
    return !words[(comma + 2)..<(end - 1)].contains { $0.isOnlyFinite && !$0.isCapitalized }
  }

  /// „…, während die Leute, die pendeln, den Zug *nehmen*“, „Leute, die das Werk, das er schrieb, nicht *kennen*“: a clause opens
  /// rather than a phrase, so that what looks like an infinitive is its verb.
  mutating func resumesPlural(behind segment: Range<Int>) -> Bool {
    guard segment.lowerBound > 1, words[segment.lowerBound - 1].isComma, segment.count > 1,
      !segment.contains(where: { words[$0].isOnlyFinite && !words[$0].isCapitalized })
    else { return false }
    return resumption(behind: segment, by: .openFinal)?.resumption.isBehindClause ?? false
  }

  /// „…, wie die Leute, die pendeln, das *lösen*“: likewise behind „wie“. What looks like an infinitive is the verb only of
  /// what is asked; else it may be that of the main clause.
  mutating func goesOnBehindClause(_ segment: Range<Int>, isAsked: Bool) -> Bool {
    if resumesFinal(behind: segment) { return true }
    guard isAsked, segment.count > 1, !segment.contains(where: { words[$0].isOnlyFinite && !words[$0].isCapitalized })
    else { return false }
    return resumption(behind: segment, by: .openFinal)?.resumption.isBehindClause ?? false
  }

  /// What points at a question behind it.
  private static let pointers: FormSet = ["davon", "darüber", "darum", "darauf", "daran"]

  /// „hängt *davon* ab, wie …“, „ist *unklar*, wie …“, „*schreibt* vor, wie …“: what stands before the comma asks.
  func isAskedFor(before comma: Int) -> Bool {
    for word in words[..<comma].suffix(8).reversed() {
      if word.isPunctuation { return false }
      if Self.pointers.contains(word.lower) { return true }
      for reading in word.readings {
        if reading.wordClass == .verb, !AuxiliaryVerbs.modals.contains(reading.key), frames?.asks(reading.key) ?? false
        {
          return true
        }
        if reading.wordClass == .adjective, reading.modifierGroups.contains(.open) { return true }
      }
    }
    return false
  }

  /// „…, der den Chef der Bank, *Josef Weber*, vertreten hat“: likewise behind one name or description.
  mutating func resumesBehindName(_ segment: Range<Int>) -> Bool {
    guard segment.count > 2 || segment.count == 2 && words[segment.lowerBound].lower.isOne(of: "dessen", "deren"),
      segment.lowerBound > 0, words[segment.lowerBound - 1].isComma,
      !segment.contains(where: { words[$0].has(.verb) && !words[$0].isCapitalized }),
      segment.upperBound + 1 < words.count,
      words[segment.upperBound + 1].isCapitalized || words[segment.upperBound + 1].has(oneOf: .determining),
      let found = resumption(behind: segment, by: .verbFinal)
    else { return false }
    return !found.resumption.isBehindClause && !found.resumption.isBehindList && found.words.count < 10
  }

  /// „das *Frankreich dem* Gründer“: a name before another article or a preposition, but not before a genitive.
  func bearsNoArticle(_ name: Int, _ segment: Range<Int>) -> Bool {
    guard name + 1 < segment.upperBound, case let word = words[name],
      word.wordClass == .name || word.isPersonName || word.match?.kind == .place,
      case let next = words[name + 1], next.has(.article) || next.has(.possessive)
    else { return false }
    return !next.agreement(of: .determining).allows(.genitive)
  }

  /// „was diejenigen, die hier arbeiten, ändern möchten“: likewise of a question or what is asked for.
  mutating func asksOverRelative(_ segment: Range<Int>) -> Bool {
    guard !asks, resumesFinal(behind: segment) else { return false }
    if segment.lowerBound > 0 { return true }
    // „Was der Mann, der schwieg, dachte, weiß niemand“
    guard let end = resumption(behind: segment, by: .verbFinal)?.words.upperBound, end + 1 < words.count else {
      return false
    }
    return words[end].isComma && words[end + 1].hasFinite
  }

  /// „Wie der Chef der Behörde, Hans Müller, sagte, …“: the verb of the clause stands behind an apposition.
  mutating func saysBehindApposition(_ segment: Range<Int>) -> Bool {
    guard !segment.contains(where: { words[$0].hasFinite && !words[$0].isCapitalized }),
      let found = resumption(behind: segment, by: .verbFinal), !found.resumption.isBehindClause,
      !found.resumption.isBehindList, found.words.count < 6, found.words.upperBound < words.count
    else { return false }
    return words[found.words.upperBound].isComma
  }

  /// „*Während der Präsident*, ein Bauer, den Vertrag ablehnt, …“, „*Seit Snowden*, der einstige Agent, mit der Zeitung
  /// sprach, …“: as a preposition it would have another case behind it, where an apposition divides who acts from the verb.
  mutating func precedesActor(_ index: Int, _ segment: Range<Int>) -> Bool {
    guard words[index].lower.isOne(of: "während", "seit", "bis"), index + 1 < segment.upperBound,
      segment.upperBound + 2 < words.count, words[segment.upperBound].isComma,
      !segment.contains(where: { words[$0].has(.verb) && !words[$0].isCapitalized && !words[$0].isInflectedAdjective }),
      let found = resumption(behind: segment, by: .verbFinal), !found.resumption.isBehindList,
      found.words.upperBound + 1 < words.count, words[found.words.upperBound].isComma,
      words[found.words.upperBound + 1].hasFinite
    else { return false }
    let apposition = segment.upperBound + 1
    // „bis“ has a second preposition before an article.
    if words[index + 1].has(.article) {
      if words[index].lower == "bis" || isNominativeAlone(index + 1) { return true }
      // „der Minister“ may be a genitive by its form.
      return isActor(index + 1)
        && (isNominativeAlone(apposition) || words[found.words.lowerBound - 2].isPersonName)
    }
    // „während Putins“ would be the genitive.
    return words[index + 1].isPersonName && (words[index].lower == "während" || isNominativeAlone(apposition))
  }

  /// An article with its noun that is neither a genitive nor a dative.
  private func isNominativeAlone(_ article: Int) -> Bool {
    let agreement = agreementOfPhrase(behind: article)
    return agreement.allows(.nominative) && !agreement.allows(.genitive) && !agreement.allows(.dative)
  }

  /// An article with a noun for somebody, in the nominative or another case.
  private func isActor(_ article: Int) -> Bool {
    agreementOfPhrase(behind: article).allows(.nominative)
      && (words[(article + 1)...].first { $0.isNominal && $0.isCapitalized }?.first(.noun)?.means(.person) ?? false)
  }

  /// The same, with the endings of attributes between.
  private func agreementOfPhrase(behind article: Int) -> Agreement {
    guard words[article].has(.article),
      let noun = words[(article + 1)...].prefix(5).firstIndex(where: { $0.isNominal && $0.isCapitalized })
    else { return .none }
    // „der einstige Mitarbeiter“: the ending of the attribute tells which one.
    return words[(article + 1)..<noun].reduce(
      agreementOfNoun(behind: article, before: noun + 1)
    ) { shared, word in
      let shown = word.isInflectedAdjective ? word.agreement(of: WordClasses(.adjective)) : .none
      return shown.isEmpty ? shared : shared.intersection(shown)
    }
  }
}
