import Lexicon

/// Main clauses behind a comma that stand beside the one before, whose verb could take them as what is said elsewhere.
extension ClauseBuilder {
  /// „Ein Termin stehe noch nicht fest, *man rechne mit Mai*“: both report what has been said in a sentence before, and the first
  /// has no verb of saying, nor one right before the comma.
  func goesOnInReport(_ segment: Segment, behind first: Int) -> Bool {
    guard onlyReports(segment), clauses[first].parent == nil, clauses[first].kind == .main,
      let finite = auxiliary(of: first), let start = segment.items.first?.start,
      // „Die Beamten hätten einen Wagen gestoppt, *drei Männer seien geflohen*“
      words[finite].onlyReports || words[finite].lower.isOne(of: "hätten", "wären")
    else { return false }
    // „Sie sei der Ansicht, *das Geld fehle*“: what is held
    let holds = words[start - 2].wordClass == .noun && isThought(segment)
    return finite != start - 2 && !canSpeak(first) && !holds
  }

  /// „Moskau droht, *Kiew schweigt*“, „Die einen hoffen, *die anderen fürchten sich*“: two of a kind, and a verb that says what is
  /// to come and needs nothing beside its subject.
  func runsParallel(_ segment: Segment, to first: Int) -> Bool {
    guard !onlyReports(segment), clauses[first].parent == nil, clauses[first].units.count == 1,
      clauses[first].prefield == 1, let finite = clauses[first].finite, let frames,
      words[finite].readings.contains(where: { $0.verbGroups.contains(.expects) }),
      words[finite].verbKeys.contains(where: { frames.needs(ofVerb: $0).usual.isEmpty }),
      let one = clauses[first].units[0].nominative, let other = segment.items.first?.nominative,
      (2...3).contains(segment.items.count), verbIndices(segment).first == segment.items[1].start
    else { return false }
    let (head, next) = (words[one.head], words[other.head])
    return head.wordClass == .name && next.wordClass == .name
      || head.lower.isOne(of: "einen", "manche", "einige") && next.lower.isOne(of: "anderen", "andere")
  }
}
