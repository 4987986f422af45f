import Lexicon

/// Noun phrases that say of a whole clause what it is: „Er lehnte ab, *ein schwerer Fehler*“ (Duden-Grammatik, „Satzapposition“).
extension ClauseBuilder {
  /// „Die Ärzte streikten, *der erste Streik seit Jahren*“, „Er lehnte den Plan ab, *ein Fehler*“: what the whole is, said at
  /// the end of a sentence behind a clause that lacks nothing.
  func appraises(_ segment: Segment) -> Bool {
    if identifies(segment) { return true }
    guard segment.delimiter == .comma, segment.coordinator == nil, stack.count == 1, let main = stack.first,
      clauses[main].kind == .main, clauses[main].finite != nil, !awaitsNonFinite(main),
      case .phrase(let first, _)? = segment.items.first, first.determiner != nil, first.mayBeNominative,
      words[first.head].wordClass == .noun, words[first.head].reading.means([.abstract, .event]),
      segment.items.dropFirst().allSatisfy({ item in
        switch item {
        case .phrase(let inner, _): inner.isPrepositional
        case .word(let word): words[word].wordClass == .adverb && words[word].reading.means(.time)
        }
      }),
      let end = segment.items.last?.end,
      words[end...].allSatisfy(\.isPunctuation) || goesOnInRelative(behind: end, of: first),
      clauses[main].units.contains(where: { $0.nominative != nil })
    else { return false }
    return closesBracket(main, before: segment) || closesContent(main, before: segment)
      || hasOnlyNominative(first, behind: main) || isOneBehindSeveral(first, behind: main)
  }

  /// „Der Verein entließ ihn, ein Schritt, *der erwartet wurde*“: one of its kind, of which a relative clause tells more.
  private func goesOnInRelative(behind end: Int, of phrase: NounPhrase) -> Bool {
    guard end + 2 < words.count, words[end].isComma, let article = phrase.determiner,
      words[article].reading.key == "ein"
    else { return false }
    return words[end + 1].wordClass == .relative
      || words[end + 1].wordClass == .preposition && words[end + 2].wordClass == .relative
  }

  /// „Sie brachte einen Film mit, *auch dies ein Beispiel für ihren Mut*“: the same, with what points back at all that was said.
  private func identifies(_ segment: Segment) -> Bool {
    guard segment.delimiter == .comma, segment.coordinator == nil, let main = stack.first,
      clauses[main].kind == .main, clauses[main].finite != nil,
      case let items = segment.items.drop(while: { item in
        if case .word(let word) = item { words[word].lower.isOne(of: "auch", "zugleich") } else { false }
      }), items.count > 1, items.count + 1 >= segment.items.count, let this = items.first?.nominative,
      this.firstWord == this.lastWord, words[this.head].lower.isOne(of: "das", "dies"),
      let what = items[items.startIndex + 1].nominative, what.determiner != nil, words[what.head].wordClass == .noun,
      items.dropFirst(2).allSatisfy(\.isPrepositional), let end = segment.items.last?.end
    else { return false }
    return words[end...].allSatisfy(\.isPunctuation)
  }

  /// The mark stands behind the verb of the clause, and no object can be still to come: the verb is the second part of a
  /// bracket („Er lehnte den Plan *ab*, …“), or takes none.
  private func closesBracket(_ clause: Int, before segment: Segment) -> Bool {
    guard let finite = clauses[clause].finite, let start = segment.items.first?.start, finite < start - 1,
      clauses[clause].verbs.contains(start - 2)
        || words[start - 2].wordClass == .verbParticle && finite < start - 2
    else { return false }
    if finite < start - 2 { return true }
    return frames.map { !$0.takes(.accusative, clauses[clause].verbs.flatMap { words[$0].verbKeys }) } ?? false
  }

  /// „Er sagte, dass Leute gingen, *ein Problem für ihn*“: the clause says by one with „dass“ what its verb wants to know.
  private func closesContent(_ clause: Int, before segment: Segment) -> Bool {
    guard let start = segment.items.first?.start,
      let inner = clauses.lastIndex(where: { $0.words.upperBound == start - 1 && $0.kind == .subordinate })
    else { return false }
    return endsInVerb(inner) && clauses[inner].parent == clause
      && clauses[inner].introducer.first.map { words[$0].lower == "dass" } ?? false
  }

  /// „Die Zahl sank auf zwei, *der niedrigste Stand seit Jahren*“: a nominative where the clause has its own and needs no other,
  /// and what stands before it is none.
  private func hasOnlyNominative(_ phrase: NounPhrase, behind clause: Int) -> Bool {
    guard phrase.agreement.onlyCase == .nominative, clauses[clause].verbs.count == 1,
      case .phrase(let before)? = clauses[clause].units.last, before.lastWord == phrase.firstWord - 2,
      !before.mayBeNominative,
      clauses[clause].units.prefix(clauses[clause].prefield).contains(where: { $0.nominative != nil }),
      let keys = clauses[clause].finite.map({ words[$0].finiteKeys })
    else { return false }
    return !keys.contains { ["sein", "werden", "bleiben", "heißen"].contains($0) }
  }

  /// „Die Regierung senkt die Steuern, *eine alte Forderung*“: what is one does not say what several things are.
  private func isOneBehindSeveral(_ phrase: NounPhrase, behind clause: Int) -> Bool {
    guard case .phrase(let object)? = clauses[clause].units.last, object.lastWord == phrase.firstWord - 2,
      object.agreement.isPluralOnly, words[object.head].wordClass == .noun, object.conjuncts.isEmpty,
      phrase.agreement.isSingularOnly, let article = phrase.determiner, words[article].reading.key == "ein",
      let finite = clauses[clause].finite, finite < object.firstWord
    else { return false }
    return clauses[clause].units.prefix(clauses[clause].prefield).contains { $0.nominative != nil }
  }
}
