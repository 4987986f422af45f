import Text

/// Verbs whose prefix stands apart at the end of the clause: what a form can be is told by the prefix behind it.
extension WordBuilder {
  func completeSeparatedVerbs(_ words: inout [Word]) {
    for particle in words.indices.dropFirst()
    where endsClause(particle, words) && (canBePrefix(words[particle]) || isSecondVerb(particle, words)) {
      var index = particle - 1
      while index >= 0, ![".", ";", ":", "!", "?"].contains(words[index].text) {
        if takes(words[particle].lower, words[index]) {
          setVerb(index, of: particle, &words)
          break
        }
        if let base = separableOnly(words[index], isFirst: index == 0, words[particle].lower) {
          words[index].readings = base + words[index].readings.filter { $0.origin != .guess }
          break
        }
        index -= 1
      }
    }
  }

  private func canBePrefix(_ word: Word) -> Bool {
    word.kind == .word && !word.isMatched && !word.isCapitalized
      && (isBareStem(word) || morphology.particles.contains(word.lower))
  }

  /// „teil“ looks like an imperative.
  private func isBareStem(_ word: Word) -> Bool {
    !word.readings.isEmpty && word.readings.allSatisfy { $0.wordClass == .verb && $0.verb == .imperativeSingular }
  }

  /// „hielt dem Druck stand“: at the end a finite form, with one before it in the clause.
  private func isSecondVerb(_ index: Int, _ words: [Word]) -> Bool {
    let word = words[index]
    guard word.kind == .word, !word.isMatched, !word.isCapitalized, word.isOnlyFinite else { return false }
    let start = words[..<index].lastIndex { $0.isPunctuation }.map { $0 + 1 } ?? 0
    return words[start..<index].contains { $0.isOnlyFinite && !$0.isCapitalized && takes(word.lower, $0) }
  }

  private func endsClause(_ index: Int, _ words: [Word]) -> Bool {
    guard index + 1 < words.count else { return true }
    return words[index + 1].has(.coordinator) || words[index + 1].isPunctuation && !Marks.opens(words[index + 1])
  }

  /// Whether the lexicon has a verb of this form with a prefix.
  private func takes(_ prefix: String, _ word: Word) -> Bool {
    word.hasFinite
      && word.readings.contains {
        $0.wordClass == .verb && $0.origin == .lexicon && morphology.verbs.verbs.contains("\(prefix)|\($0.key)")
      }
  }

  private func setVerb(_ verb: Int, of particle: Int, _ words: inout [Word]) {
    if isBareStem(words[particle]) || words[particle].isOnlyFinite {
      let text = words[particle].lower
      words[particle].readings = [Reading(lemma: text, key: text, wordClass: .adverb)]
    }
    // „Der Test weise Fehler auf“: no other word of the clause can be its verb.
    guard words[verb].isInflectedAdjective, !words[verb].isNominal,
      !words[(verb + 1)..<particle].contains(where: { $0.isComma || $0.hasFinite })
    else { return }
    let start = words.startOfRun(before: verb)
    if !words[start..<verb].contains(where: \.hasFinite) { words[verb].keep(.verb) }
  }

  /// „willigt … ein“, „strengen … an“: the readings of a verb that exists with its prefix only, without the prefix.
  private func separableOnly(_ word: Word, isFirst: Bool, _ prefix: String) -> [Reading]? {
    guard word.kind == .word, !word.isMatched, isFirst || !word.isCapitalized,
      word.readings.allSatisfy({ $0.origin == .guess || $0.wordClass == .adjective })
    else { return nil }
    let verbs = morphology.verbs.readings(of: prefix + word.lower).compactMap { reading -> Reading? in
      guard reading.key.hasPrefix(prefix + "|"), reading.verb.isFinite else { return nil }
      var base = reading
      base.key = String(reading.key.dropFirst(prefix.count + 1))
      base.lemma = String(reading.lemma.dropFirst(prefix.count))
      return base
    }
    return verbs.isEmpty ? nil : verbs
  }
}

extension Marks {
  /// Whether a quotation or a bracket begins with a mark.
  static func opens(_ word: Word) -> Bool {
    word.text == "(" || word.spaceBefore && opening.contains(word.text)
  }
}
