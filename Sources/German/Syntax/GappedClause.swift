/// A second clause that stands among the parts of a first one and leaves out what both share: „Die Frau war krank *und ihr
/// Mann arbeitslos*“, „Die SPD kommt auf 20 Prozent, *die CDU auf 30*“ (gapping, Duden-Grammatik).
///
/// Each way in which a clause can end in another is looked for by a function of its own that changes nothing and says what it
/// found by this value (`ClauseBuilder.partGapped` has them in order); one function makes the clause of it
/// (`ClauseBuilder.part`). What a *segment* without a verb is, behind a comma or a coordinator, was decided before
/// (`VerblessPiece.gapped`): here all is read as one clause as yet.
struct GappedClause {
  /// Which verbs of the first clause the second says again.
  enum Verbs {
    /// None, since English leaves them out as well: the second is a fragment of its own.
    case none
    /// All of them, since English cannot do without: „… *gets* 20 percent; … *gets* 30“.
    case all
    /// The finite verb, which is an auxiliary in the first and links a predicate in the second: „*ist* aufgewacht und
    /// ansprechbar“.
    case finite
    /// All of them, of which the first has the finite verb alone: „die Preise hoch und die Löhne gesunken *sind*“.
    case allLeavingFinite
  }

  var verbs: Verbs
  var coordinator: Int?
  /// What stays with the first clause, and what is the second's.
  var before: [Unit]
  var units: [Unit]
  /// The words of the second.
  var words: Range<Int>
  /// Of the units of the second, those in front of the verb that is said again.
  var prefield = 0
  /// Of a second relative clause.
  var introducer: [Int] = []
}

extension ClauseBuilder {
  /// Parts a clause from others that have been read as its last parts, the kinds that have more marks first.
  ///
  /// - Parameter denies: „nicht“ stands somewhere in the sentence.
  mutating func partGapped(_ index: Int, denies: Bool) {
    if denies {
      part(index, from: denied(in: index))
      part(index, from: excluded(in: index))
      part(index, from: deniedOfOther(in: index))
      part(index, from: affirmed(in: index))
      if let second = part(index, from: deniedElsewhere(in: index)) { readContrast(second) }
    }
    repeatVerb(index)
    partHalves(index)
    part(
      index,
      from: gapAtOtherTime(in: index) ?? gapOfNumbers(in: index) ?? gapOfAmounts(in: index) ?? gapOfSources(in: index))
    part(index, from: predicateOfObject(in: index))
    // „Das Essen war gut, der Wein schlecht und die Rechnung hoch“
    let second = part(index, from: gapped(in: index))
    if let second { readContrast(second) }
    if second != nil || goesOnVerbless(behind: index) {
      part(index, from: predicateGapped(in: index))
    }
    part(
      index,
      from: predicateBesideParticiple(in: index) ?? participleBesidePredicate(in: index) ?? comparedTwice(in: index))
    part(index, from: subjectBeforeCopula(in: index))
  }

  /// Makes a clause of what was found in another: beside it, or as a fragment behind the sentence in which that stands.
  ///
  /// - Returns: the index of the second clause; nil where nothing was found.
  @discardableResult
  mutating func part(_ index: Int, from gapped: GappedClause?) -> Int? {
    guard let gapped else { return nil }
    let first = clauses[index]
    let isFragment = gapped.verbs == .none
    var second = Clause(kind: isFragment ? .fragment : first.kind, words: gapped.words)
    second.coordinator = gapped.coordinator
    second.coordinatedWith = index
    second.introducer = gapped.introducer
    second.units = gapped.units
    second.prefield = gapped.prefield
    if !isFragment {
      second.parent = first.parent
      second.finite = first.finite
      second.verbs = gapped.verbs == .finite ? first.finite.map { [$0] } ?? [] : first.verbs
    }
    clauses[index].units = gapped.before
    clauses[index].words = first.words.lowerBound..<(gapped.coordinator ?? gapped.words.lowerBound - 1)
    if gapped.verbs == .allLeavingFinite, let finite = first.finite { clauses[index].verbs = [finite] }
    clauses.append(second)
    let last = clauses.count - 1
    if let parent = second.parent {
      appendSibling(last, after: index, in: parent)
    } else if let place = roots.firstIndex(where: { $0 == index || $0 == first.parent }) {
      roots.insert(last, at: place + 1)
    }
    return last
  }
}
