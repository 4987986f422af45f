import German

/// Measures and times beside a verb: what they belong to, and what fills a slot.
extension SentenceTransfer {
  func measuresNext(_ phrase: German.NounPhrase) -> Bool {
    let next = phrase.lastWord + 1
    guard next < words.count, words[next].wordClass == .adjective, words[next].reading.agreement.isEmpty else {
      return false
    }
    return isMeasure(phrase, of: next)
  }

  /// „liegt *deutlich* über dem Durchschnitt“: says how far, and is no predicate.
  func measuresDistance(_ index: Int) -> Bool {
    guard words[index].isPlainly(.distance), index + 1 < words.count else { return false }
    return ["über", "unter", "vor", "hinter"].contains {
      words[index + 1].lower == $0 || words[index + 1].lower.hasPrefix($0 + " ")
    }
  }

  /// „wünschte ihm *ein ruhiges Jahr*“: what a time is like makes it a thing that somebody is given.
  func isWishedTime(_ unit: German.Unit) -> Bool {
    guard case .phrase(let phrase) = unit, !phrase.isPrepositional, phrase.agreement.allows(.accusative),
      words[phrase.head].reading.means(.time), phrase.determiner.map({ words[$0].reading.key == "ein" }) ?? true
    else { return false }
    return phrase.modifiers.contains { modifier in
      guard case .attribute(let attribute) = modifier else { return false }
      return !["ganz", "halb", "nächst", "letzt", "lang", "kurz"].contains(words[attribute.word].reading.key)
    }
  }
}
