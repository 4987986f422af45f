import Lexicon

/// „Die Mutter wurde *zu drei* und der Vater *zu fünf Jahren Haft* verurteilt“: gapping before the participle of both
/// (Duden-Grammatik), where each half ends in the like under the same preposition.
extension ClauseBuilder {
  /// The like stands right before the coordinator and right before the participle.
  func answersBeforeParticiple(_ gap: Gap, in clause: Clause) -> Bool {
    guard gap.rest.count == 2, let coordinator = gap.coordinator,
      let like = gap.before.last(where: { $0.lastWord == coordinator - 1 })
    else { return false }
    switch (gap.rest[1], like) {
    case (.phrase(let last), .phrase(let like)):
      // „Ein Mann wurde *von einem Auto* und eine Frau *von einem Bus* erfasst“: by what each was
      let isPassive = clause.finite.map { words[$0].verbKeys.contains("werden") } ?? false
      return answers(last, like, orBy: isPassive && !words[like.head].reading.means(.place))
    // „Er ist *mit dem Bus* und sie *mit dem Zug* gekommen“
    default: return isLikeGroup(gap.rest[1], like)
    }
  }

  /// „Die Kinder wurden mit dem Bus *und die Eltern mit dem Zug* nach Hause gebracht“: where both went stands once, behind the
  /// second.
  func withSharedEnd(_ gap: Gap) -> Gap? {
    guard gap.rest.count == 3, let like = gap.before.last, isLikeGroup(gap.rest[1], like),
      isGroup(gap.rest[2]) || gap.rest[2].isPrepositional
    else { return nil }
    return (gap.before + [gap.rest[2]], gap.coordinator, Array(gap.rest[..<2]))
  }

  /// „mit dem Bus“, „mit dem Zug“: groups under the same preposition.
  private func isLikeGroup(_ last: Unit, _ like: Unit) -> Bool {
    guard isGroup(last), isGroup(like) else { return false }
    return words[last.firstWord].lower.split(separator: " ").first
      == words[like.firstWord].lower.split(separator: " ").first
  }

  /// „Gestern wurden *der Vater zu drei und die Mutter zu fünf Jahren* verurteilt“: behind the auxiliary the two look like a
  /// list, of whose first item the one phrase is.
  func gapInList(in clause: Clause) -> Gap? {
    guard clause.units.count > 1, case .phrase(let last)? = clause.units.last, case let place = clause.units.count - 2,
      case .phrase(var first) = clause.units[place], !first.isPrepositional, first.conjuncts.count == 1,
      let coordinator = first.conjuncts[0].coordinator, words[coordinator].lower == "und",
      case let second = first.conjuncts[0].phrase, second.mayBeNominative, second.prepositionals.isEmpty,
      last.preposition == second.lastWord + 1, let like = first.prepositionals.last,
      like.lastWord == coordinator - 1, answers(last, like)
    else { return nil }
    first.prepositionals.removeLast()
    leaveOnlyFirst(of: &first)
    return (
      Array(clause.units[..<place]) + [.phrase(first), .phrase(like)], coordinator, [.phrase(second), .phrase(last)]
    )
  }

  /// Under the same preposition, the last right before a participle.
  private func answers(_ last: NounPhrase, _ like: NounPhrase, orBy isPassive: Bool = false) -> Bool {
    guard let own = last.preposition, let other = like.preposition, last.lastWord + 1 < words.count,
      // „der Mann aus Köln und die Frau aus Bonn“: where somebody is from
      !words[own].reading.key.isOne(of: "aus", "von") || isPassive && words[own].reading.key == "von"
    else { return false }
    return words[last.lastWord + 1].hasParticiple && words[own].reading.key == words[other].reading.key
  }
}
