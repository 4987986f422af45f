import Lexicon

/// Where a phrase behind „und“ is no further item but the front of another clause.
extension PhraseParser {
  /// „Danach begann das Spiel *und der Trainer*, der krank war, fehlte“: behind the relative clause on the second phrase stands
  /// a finite verb that agrees with it, and the clause before has its own.
  func startsInterruptedClause(with next: Result, before result: Result) -> Bool {
    let comma = next.end
    guard comma + 3 < words.count, words[comma].isComma, !next.phrase.isPrepositional, next.phrase.conjuncts.isEmpty,
      next.phrase.determiner != nil || words[next.phrase.head].wordClass == .name || next.phrase.agreement.isPluralOnly,
      let pronoun = words[(comma + 1)...].prefix(2).first(where: { $0.has(.relative) }),
      !pronoun.agreement(of: WordClasses(.relative)).anyCase.isDisjoint(with: next.phrase.agreement.anyCase),
      let verb = verbBehindRelative(from: comma + 1), agrees(next.phrase, with: words[verb]),
      !isSpeaking(verb)
    else { return false }
    return hasVerbInSecondPlace(before: result.phrase.firstWord, of: result)
  }

  /// The finite verb right behind the comma that closes the clause in which a word stands.
  private func verbBehindRelative(from start: Int) -> Int? {
    var index = start
    while index + 1 < words.count {
      let word = words[index]
      if word.isPunctuation, !word.isComma, !word.isQuotationMark { return nil }
      if word.isComma, words[index - 1].hasFinite, words[index + 1].hasFinite, !words[index + 1].isCapitalized {
        return index + 1
      }
      index += 1
    }
    return nil
  }

  private func agrees(_ subject: NounPhrase, with verb: Word) -> Bool {
    subject.agreement.allows(.nominative)
      && (!subject.agreement.intersection(.singular).isEmpty && verb.verbForms.allowsThird(plural: false)
        || !subject.agreement.intersection(.plural).isEmpty && verb.verbForms.allowsThird(plural: true))
  }

  /// „…, sagte er“
  private func isSpeaking(_ verb: Int) -> Bool {
    guard verb + 1 < words.count, words[verb].readings.contains(where: { $0.verbGroups.contains(.says) }) else {
      return false
    }
    let next = words[verb + 1]
    return next.isCapitalized || next.has(oneOf: .determining) || next.lower.isOne(of: "er", "sie", "es")
  }

  /// A finite verb that stands behind something else at the beginning of a main clause.
  private func hasVerbInSecondPlace(before end: Int, of result: Result) -> Bool {
    let start = (words[..<end].lastIndex { $0.isPunctuation && !$0.isQuotationMark } ?? -1) + 1
    guard start < end, !words[start].has(.subordinator) || words[start].has(.preposition), !words[start].has(.relative)
    else { return false }
    return words[start..<result.end].contains { $0.hasFinite && !$0.isCapitalized && $0.wordClass == .verb }
  }
}
