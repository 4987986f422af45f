/// „nicht darum, zu strafen, *sondern darum, zu helfen*“, „nicht daran, dass Geld fehlt, *sondern daran, dass* niemand plant“:
/// two clauses side by side, of which each is announced by the same word.
extension ClauseBuilder {
  /// The second word only takes up the first, and says nothing of its own clause.
  mutating func joinAnnouncedAgain(_ index: Int) {
    if let first = clauses[index].coordinatedWith, clauses[index].kind == .infinitive,
      case .pronominalAdverb(let again)? = clauses[index].units.first, announces(first, like: again),
      words[again + 1].isComma
    {
      clauses[index].units.removeFirst()
      takesUp(again)
    } else {
      joinToldAgain(index)
    }
  }

  /// A clause that is told behind the final verb of another, with what opposes it and announces it before.
  private mutating func joinToldAgain(_ first: Int) {
    let units = clauses[first].units
    guard units.count > 2, clauses[first].kind == .subordinate, let parent = clauses[first].parent,
      case .word(let joint) = units[units.count - 3],
      WordSets.listing.contains(words[joint].lower) || words[joint].lower == "sondern",
      case .pronominalAdverb(let again) = units[units.count - 2], again == joint + 1,
      case .clause(let second) = units[units.count - 1], clauses[second].kind == .subordinate,
      clauses[first].verbs.allSatisfy({ $0 < joint }), announces(first, like: again)
    else { return }
    clauses[first].units.removeLast(3)
    clauses[first].words = clauses[first].words.lowerBound..<joint
    clauses[second].words = joint..<clauses[second].words.upperBound
    clauses[second].parent = parent
    clauses[second].coordinatedWith = first
    clauses[second].coordinator = joint
    appendSibling(second, after: first, in: parent)
    takesUp(again)
  }

  /// The same word stands right before a clause in the one around it.
  private func announces(_ index: Int, like again: Int) -> Bool {
    guard let parent = clauses[index].parent else { return false }
    return clauses[parent].units.contains { unit in
      if case .pronominalAdverb(let word) = unit { words[word].lower == words[again].lower } else { false }
    }
  }

  private mutating func takesUp(_ word: Int) {
    words[word].readings = [Reading(lemma: words[word].lower, key: words[word].lower, wordClass: .correlative)]
  }
}
