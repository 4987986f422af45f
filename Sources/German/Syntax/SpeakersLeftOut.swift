import Lexicon

/// Headlines that quote somebody behind a colon and leave out „wir“: „Merkel: Müssen Energie sparen“.
extension Array where Element == Word {
  /// A verb in the plural with a capital right behind the colon that names who speaks, before all else.
  func speakersVerb(at verb: Int) -> Bool {
    guard verb > 1, verb + 1 < count, self[verb - 1].text == ":", verb < 7, self[verb].isCapitalized,
      self[verb].verbForms.isPluralOnly, last?.text != "?", last?.text != "!"
    else { return false }
    let speaker = self[verb - 2]
    guard speaker.wordClass == .name || speaker.wordClass == .noun && speaker.reading.means([.person, .group]) else {
      return false
    }
    // Not „Merkel: Wollen Sie …“, „Weber: Sind wir …“, „Schulz: Werden die Leute …“
    let next = self[verb + 1]
    if next.lower.isOne(of: "wir", "sie") { return false }
    return !self[(verb + 1)...].contains { $0.isOnlyFinite && !$0.isCapitalized && !$0.verbForms.isPluralOnly }
  }
}

extension SentenceAnalysis {
  /// The clause is what somebody before the colon says of „wir“, who are left out.
  public func leavesOutWe(_ clause: Clause) -> Bool {
    guard clause.kind == .main, clause.prefield == 0, let finite = clause.finite, finite == clause.words.lowerBound
    else {
      return false
    }
    return words.speakersVerb(at: finite)
  }
}
