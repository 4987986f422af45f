import Lexicon

/// „stärker, *als es die Zahlen zeigen*“: „es“ stands for what is compared, and has no place of its own in English.
extension ClauseBuilder {
  mutating func dropComparedContent(_ index: Int) {
    let clause = clauses[index]
    guard clause.kind == .subordinate, clause.introducer.count == 1, let like = clause.introducer.first,
      words[like].lower == "als", clause.units.count > 1, case .phrase(let es) = clause.units[0],
      words[es.head].lower == "es", es.head == like + 1, es.firstWord == es.lastWord,
      let subject = clause.units[1].nominative, subject.firstWord == es.head + 1, words[subject.head].isNominal,
      subject.determiner != nil || words[subject.head].wordClass == .name,
      !clause.units.dropFirst(2).contains(where: { $0.nominative != nil }), isCompared(like),
      let frames, let verb = clause.verbs.first, frames.takes(.accusative, words[verb].verbKeys),
      clause.verbs.count == 1 || words[verb].hasParticiple && clause.verbs.count == 2
    else { return }
    clauses[index].units.remove(at: 0)
    words[es.head].readings = [Reading(lemma: "es", key: "es", wordClass: .correlative)]
  }

  /// A comparative stands in the stretch before.
  private func isCompared(_ than: Int) -> Bool {
    guard than > 1, words[than - 1].isComma else { return false }
    return words[words.startOfPart(before: than - 1)..<(than - 1)].contains { word in
      word.readings.contains { $0.degree == .comparative } || word.lower.isOne(of: "mehr", "weniger", "anders")
    }
  }
}
