import German
import Lexicon

/// man: those for whom somebody speaks, whoever reads it, a firm that has just been spoken of, or people.
extension SentenceTransfer {
  /// „Der Sprecher sagte, man sei bereit“: those for whom he speaks.
  func reportsOwn(_ index: Int) -> Bool {
    guard let clause = reportedClause(of: index), let finite = clause.finite else { return false }
    return clause.parent != nil
      || analysis.clauses.contains { $0.reported.contains { analysis.clauses[$0].finite == finite } }
  }

  /// „Man habe Fehler gemacht.“: likewise in a sentence of its own, where an auxiliary in the first subjunctive asks nobody to
  /// do anything.
  func reportsForSpeaker(_ index: Int) -> Bool {
    guard let complex = reportedClause(of: index).flatMap({ analysis.verbComplex(of: $0) }) else { return false }
    // „Man könne dort baden“, „Man sehe daran …“ is said of anybody.
    let isOfAnybody =
      complex.steps.contains { [.modal("können"), .modal("dürfen")].contains($0.operation) }
      || complex.steps.isEmpty && complex.readings.contains { $0.verbGroups.contains(.perceives) }
    return (!complex.steps.isEmpty || complex.isCopula || goesOnSpeaking || isSaidSo(around: index)) && !isOfAnybody
  }

  private func reportedClause(of index: Int) -> German.Clause? {
    guard let clause = analysis.clause(around: index), let finite = clause.finite,
      clause.kind == .main || clause.kind == .subordinate, words[finite].onlyReports
    else { return nil }
    return clause
  }

  /// Whether „man“ is said to somebody, as any other „man“ in the same sentence may tell: „Man muss bremsen, sonst kommt *man*
  /// nicht durch“, „Man schläft schlecht, wenn man alt wird“.
  func addressesReader(_ index: Int) -> Bool {
    if isToldToReader(index) { return true }
    guard let clause = analysis.clause(around: index), !tellsPast(clause) else {
      return false
    }
    return words.indices.contains { other in
      other != index && words[other].lower == "man" && words[other].wordClass == .pronoun
        && !analysis.quotations.contains { $0.contains(other) } && isToldToReader(other)
    }
  }

  /// Under a modal, in a condition, in quoted words, of what anybody can see.
  private func isToldToReader(_ index: Int) -> Bool {
    let clause = analysis.clause(around: index)
    if let clause, clause.introducer.contains(where: { ["wenn", "falls", "wann"].contains(words[$0].lower) }) {
      return true
    }
    // „je mehr man übt“, „bis man ankommt“, „ob man verbunden ist“; „Rechnet man mit vier Jahren, …“
    // but „ob man *Ihnen* folgt“
    if let clause, !tellsPast(clause), !words.dropFirst().contains(where: { $0.text == "Ihnen" || $0.text == "Sie" }),
      isConditional(clause)
        || clause.introducer.contains(where: { SentenceTransfer.generic.contains(words[$0].lower) })
    {
      return true
    }
    // „wie man vermuten *würde*“
    if let clause, clause.introducer.contains(where: { words[$0].lower == "wie" }),
      clause.finite.map({ words[$0].lower == "würde" }) ?? false
    {
      return true
    }
    // „»Man sagte mir, dass er kommt«“: what others did.
    if analysis.quotations.contains(where: { $0.contains(index) }) { return !(clause.map(tellsPast) ?? false) }
    guard let clause else { return false }
    if speaksOfReader(clause) { return true }
    // „*Man sieht* auf dem Video, wie …“: what can be seen there by all who look.
    if !tellsPast(clause), let complex = analysis.verbComplex(of: clause), complex.steps.isEmpty,
      complex.readings.contains(where: { $0.verbGroups.contains(.perceives) })
    {
      return true
    }
    return clause.verbs.contains { word in
      words[word].readings.contains { ["müssen", "können", "dürfen", "sollen", "brauchen"].contains($0.key) }
    }
  }

  private static let generic: FormSet = [
    "bis", "bevor", "ehe", "sobald", "solange", "je", "ob", "weil", "obwohl", "auch wenn", "wo", "damit",
  ]

  /// „Der Konzern verlor Kunden. *Man* hat sich zu Neuem entschlossen“: a firm or office of which has just been spoken, and
  /// what was done once.
  func actsForGroup(_ index: Int) -> Bool {
    guard let clause = analysis.clause(around: index), let complex = analysis.verbComplex(of: clause),
      tellsPast(clause) || complex.tenseMood == .subjunctive2 && complex.steps.map(\.operation) == [.perfect]
    else { return false }
    // „Da *der Konzern* Kunden verlor, hat man …“: in front, though not said in English yet
    if case .clause(let front)? = clause.units.first, clause.prefield == 1,
      let named = subject(of: analysis.clauses[front], complex: analysis.verbComplex(of: analysis.clauses[front]))?
        .phrase,
      !named.agreement.isPluralOnly, words[named.head].reading.means(.group)
    {
      return true
    }
    guard let group = discourse.referents.first(where: { $0.isGroup && $0.number == .singular && $0.age <= 1 }) else {
      return false
    }
    return group.word.map { $0 < index } ?? true
  }

  /// What was done once, and not what one could or had to do.
  private func tellsPast(_ clause: German.Clause) -> Bool {
    guard let complex = analysis.verbComplex(of: clause) else { return false }
    return complex.tenseMood == .preterite && complex.steps.isEmpty || complex.steps.map(\.operation) == [.perfect]
  }

  /// „Kauft man ein Haus, zahlt man Steuern“: a condition and what follows from it, both for whoever reads it.
  func speaksOfReader(_ clause: German.Clause) -> Bool {
    if isConditional(clause) { return clause.parent.map { speaksOfMan(analysis.clauses[$0]) } ?? false }
    return clause.units.prefix(clause.prefield).contains { unit in
      guard case .clause(let index) = unit else { return false }
      return isConditional(analysis.clauses[index]) && speaksOfMan(analysis.clauses[index])
    }
  }

  private func isConditional(_ clause: German.Clause) -> Bool {
    clause.kind == .verbFirst && clause.parent != nil
      || clause.introducer.count == 1 && ["wenn", "falls"].contains(words[clause.introducer[0]].lower)
  }

  private func speaksOfMan(_ clause: German.Clause) -> Bool {
    clause.units.contains { unit in
      if case .phrase(let phrase) = unit { words[phrase.head].reading.key == "man" } else { false }
    }
  }

  /// „verletzte sich *selbst*“, „hat sich zuerst *selbst* verletzt“: beside a reflexive of a verb that is done
  /// to somebody, which English says, too.
  func repeatsReflexive(_ oneself: Int) -> Bool {
    if words[oneself - 1].wordClass == .reflexive { return true }
    guard let clause = analysis.clause(around: oneself), let complex = analysis.verbComplex(of: clause) else {
      return false
    }
    return complex.readings.allSatisfy { $0.verbGroups.contains(.someone) }
      && clause.units.contains { unit in
        guard case .phrase(let phrase) = unit, !phrase.isPrepositional else { return false }
        return words[phrase.head].wordClass == .reflexive && phrase.head < oneself
      }
      && !clause.units.contains { unit in
        guard case .phrase(let phrase) = unit, !phrase.isPrepositional else { return false }
        return phrase.agreement.onlyCase == .accusative && words[phrase.head].wordClass != .reflexive
      }
  }

  /// „Den Sieg nimmt man *gern* mit“: what is done likes nothing.
  func likesTo(_ clause: German.Clause) -> Bool {
    clause.units.contains { unit in
      if case .adverb(let word) = unit {
        ["gern", "gerne", "ungern"].contains(words[word].lower)
      } else {
        false
      }
    }
  }
}
