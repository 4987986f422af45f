/// Clauses with „was“ that are a part of the clause before them.
extension ClauseBuilder {
  /// „Ihm gefiel, *was er sah*“, „Mich stört, was er sagt“: a clause in which nothing else can be the subject has it in the
  /// one behind its comma, which then is no comment on it.
  mutating func nameSubject(_ index: Int) {
    guard clauses[index].kind == .relative, clauses[index].antecedent == nil, clauses[index].introducer.count == 1,
      case let what = clauses[index].introducer[0], words[what].lower == "was", let parent = clauses[index].parent,
      [.main, .subordinate].contains(clauses[parent].kind), clauses[parent].coordinatedWith == nil,
      let finite = clauses[parent].finite, finite < what, words[finite].verbForms.allowsThird(plural: false),
      !clauses[parent].units.nominatives.contains(where: { phrase in
        words[phrase.head].wordClass != .reflexive && agrees(phrase, with: finite)
      })
    else { return }
    clauses[index].kind = .indirectQuestion
    words[what].readings = words[what].readings.map { reading in
      var asking = reading
      if asking.wordClass == .relative { asking.wordClass = .interrogative }
      return asking
    }
  }
}
