import Lexicon

/// Segments with an infinitive or participle and no finite verb.
extension ClauseBuilder {
  mutating func addInfinitive(_ segment: Segment) {
    if let position = stack.lastIndex(where: { clauses[$0].kind == .infinitive && clauses[$0].verbs.isEmpty }),
      verbIndices(segment).count > 0, !belongsInside(segment, above: position)
    {
      stack.removeSubrange((position + 1)...)
      return fill(stack[position], segment, verbFinal: true)
    }
    if isListed, let top = stack.last, let above = clauses[top].parent {
      return addInfinitive(segment, beside: top, in: above)
    }
    if !awaitingShared.isEmpty, let cluster = infinitiveCluster(segment) {
      return addSharing(segment, cluster, with: awaitingShared)
    }
    if let main = stack.first, waitsForInfinitive(main, segment) || waitsForDealing(main, segment) {
      stack = [main]
      return fill(main, segment, verbFinal: true)
    }
    if sharesObligation(segment), let top = stack.last { return addSharingFinite(segment, with: top) }
    if stack.isEmpty { openMain(segment) }
    if let first = infinitiveAround(segment), let above = clauses[stack[first]].parent {
      stack.removeSubrange((first + 1)...)
      return addInfinitive(segment, beside: stack[first], in: above)
    }
    if segment.delimiter == .comma { leaveRelative(whoseVerbLacks: .zu) }
    let parent = stack.last ?? 0
    // „scheint … zu sein“ in one segment was seen as one; behind a comma it is a clause of its own.
    if segment.delimiter == .coordinator, clauses[parent].kind == .infinitive, let above = clauses[parent].parent {
      return addInfinitive(segment, beside: parent, in: above)
    }
    // „Er ist bereit *zu kämpfen* und zu sterben“: right behind an infinitive clause without its comma.
    if segment.delimiter == .coordinator, let coordinator = segment.coordinator,
      case .clause(let inner)? = clauses[parent].units.last, clauses[inner].kind == .infinitive,
      clauses[inner].verbs.last == coordinator - 1
    {
      stack.append(inner)
      return addInfinitive(segment, beside: inner, in: parent)
    }
    let index = openInfinitive(segment, in: parent)
    fill(index, segment, verbFinal: true)
  }

  /// „Er plant, das Haus zu verkaufen, das er erbte, *und nach Rom zu ziehen*“: where in the stack the infinitive stands that
  /// this one joins over a clause between commas.
  private func infinitiveAround(_ segment: Segment) -> Int? {
    guard let joint = segment.coordinator, words[joint].lower.isOne(of: "und", "oder"), joint > 0,
      words[joint - 1].isComma, let top = stack.last, clauses[top].kind != .infinitive, endsInVerb(top),
      introduction(segment) == nil,
      let first = stack.lastIndex(where: { clauses[$0].kind == .infinitive && !clauses[$0].verbs.isEmpty }),
      first < stack.count - 1, clauses[stack[first]].introducer.isEmpty
    else { return nil }
    return first
  }

  /// „plant, das Gesetz, *das es erlaubt, Daten zu speichern*, zu ändern“: what the verb of the clause between takes, where
  /// another infinitive is left for the clause that waits for one.
  private func belongsInside(_ segment: Segment, above open: Int) -> Bool {
    guard open < stack.count - 1, let top = stack.last, [.relative, .subordinate].contains(clauses[top].kind),
      endsInVerb(top), verbTakes(.zu, in: top), segment.delimiter == .comma, segment.coordinator == nil,
      let end = segment.items.last?.end,
      let next = segments.first(where: { ($0.items.first?.start ?? 0) > end }), next.delimiter == .comma,
      next.coordinator == nil, introduction(next) == nil
    else { return false }
    return verbIndices(next).contains { words[$0].hasZuInfinitive || isAfterZu($0) }
  }

  /// A new infinitive clause, on a noun, as a purpose, or as a part of the clause above.
  private mutating func openInfinitive(_ segment: Segment, in parent: Int) -> Int {
    let index = newClause(.infinitive, segment, parent: parent)
    if !hangOnNoun(index, in: parent), !hangOnPurpose(index, in: parent), !attachContent(index, in: parent) {
      clauses[parent].units.append(.clause(index))
    }
    stack.append(index)
    return index
  }

  /// „…, *das Geld gestohlen*, versteckt und ausgegeben zu haben“: the first of several participles that share „zu haben“.
  mutating func openAwaitingInfinitive(_ segment: Segment) {
    let index = openInfinitive(segment, in: stack.last ?? 0)
    fill(index, segment, verbFinal: true, hasFinite: false)
  }

  /// One more infinitive clause, coordinated with the one that is open.
  mutating func addInfinitive(_ segment: Segment, beside sibling: Int, in parent: Int) {
    let index = newClause(.infinitive, segment, parent: parent)
    clauses[index].coordinatedWith = sibling
    appendSibling(index, after: sibling, in: parent)
    stack.removeLast()
    stack.append(index)
    fill(index, segment, verbFinal: true)
  }

  /// „wollen Steuern senken, in Schulen investieren und …“: an infinitive without zu under the modal before.
  private func sharesModal(_ segment: Segment) -> Bool {
    guard let top = stack.last, let verb = verbIndices(segment).last else { return false }
    return listsInfinitives(segment, verb) && words[verb].hasInfinitive && hasInfinitiveUnderModal(top)
  }

  /// „Mexiko ist der größte Empfänger, gefolgt von Brasilien“: a participle with what belongs to it behind it.
  private func opensParticiple(_ segment: Segment) -> Bool {
    // „…, teils verursacht durch den Sturm“
    let items = segment.items.drop(while: isAdverb)
    guard segment.delimiter == .comma, segment.coordinator == nil, items.count > 1,
      case .word(let participle)? = items.first, words[participle].wordClass == .verb,
      words[participle].hasParticiple, verbIndices(segment) == [participle]
    else { return false }
    return onlyPrepositionals(behind: participle, segment)
  }

  /// „Er *hat gewendet*, ohne zu schauen, *und eine Frau verletzt*“, „will verkaufen, sobald es geht, *und nach Bonn
  /// ziehen*“: behind the comma that closes the clause between, the one around it goes on under its auxiliary.
  func clauseAround(_ segment: Segment) -> Int? {
    guard let start = segment.coordinator ?? segment.items.first?.start, start > 0, words[start - 1].isComma,
      segment.coordinator == nil
        ? isContrast(segment)
        : words[start].lower.isOne(of: "und", "oder", "aber", "sowie") || words[start].lower == "sondern",
      stack.count > 1,
      let top = stack.last,
      clauses[top].kind == .infinitive ? !clauses[top].verbs.isEmpty : endsInVerb(top),
      let verb = segment.items.last?.start, case let last = words[verb]
    else { return nil }
    return stack.dropLast().last { index in
      guard clauses[index].kind == .main, let finite = clauses[index].finite, clauses[index].verbs.count > 1,
        let closing = clauses[index].verbs.last, closing < start
      else { return false }
      let auxiliaries = words[finite].readings.map(\.key)
      if auxiliaries.contains(where: { ["haben", "sein", "werden"].contains($0) }), words[closing].hasParticiple {
        return last.hasParticiple
      }
      return auxiliaries.contains(where: { AuxiliaryVerbs.modals.contains($0) || $0 == "werden" })
        && words[closing].hasInfinitive && last.hasInfinitive
        // „will nicht warten, bis es zu spät ist, *sondern* handeln“
        && (words[start].lower == "sondern")
          == clauses[index].units.contains { if case .negation = $0 { true } else { false } }
    }
  }

  /// Beside a clause whose finite verb holds for both.
  private mutating func addSharingFinite(_ segment: Segment, with top: Int) {
    let index = clauses.count
    var clause = Clause(kind: clauses[top].kind, words: range(segment))
    clause.coordinator = segment.coordinator
    clause.coordinatedWith = top
    clause.parent = clauses[top].parent
    clauses.append(clause)
    if let parent = clause.parent { appendSibling(index, after: top, in: parent) } else { roots.append(index) }
    stack.removeLast()
    stack.append(index)
    fill(index, segment, verbFinal: true, hasFinite: false)
  }

  mutating func addNonFinite(_ segment: Segment) {
    if opensParticiple(segment), let top = stack.last, clauses[top].finite != nil {
      let index = newClause(.participle, segment, parent: top)
      clauses[top].units.append(.clause(index))
      return fill(index, segment, verbFinal: true, hasFinite: false)
    }
    if let open = stack.lastIndex(where: { awaitsNonFinite($0) }) {
      stack.removeSubrange((open + 1)...)
      if sharesParticiple(segment, with: stack[open]) { return addContrasted(segment, beside: stack[open]) }
      keepCoordinator(of: segment, in: stack[open])
      return fill(stack[open], segment, verbFinal: true)
    }
    if let speech = stack.first, goesOnSayingNonFinite(segment) {
      return addSaid(segment, hasFinite: false, beside: speech)
    }
    let around = clauseAround(segment)
    if let around, let place = stack.lastIndex(of: around) { stack.removeSubrange((place + 1)...) }
    let isParticiple =
      verbIndices(segment).allSatisfy { words[$0].hasParticiple }
      && (segment.items.count == 1 || repeatsAuxiliary(segment) || goesOnUnderPassive(segment)
        || goesOnWithPronoun(segment) || goesOnUnderPerfect(segment)
        || verbIndices(segment).first.map { repeatsShare(segment, before: $0) } ?? false)
    if segment.coordinator != nil || isParticiple || goesOnInContrast(segment) || listed > 0 || sharesModal(segment),
      let top = stack.last,
      clauses[top].kind != .infinitive,
      !clauses[top].verbs.isEmpty
    {
      // „hat … erklärt und … betont“: the auxiliary is shared.
      let verbs = verbIndices(segment)
      if around == nil, closesShared(segment, verbs) || closesPassive(segment, verbs) {
        var before = top
        let first = firstListed(top)
        while before != first, let next = clauses[before].coordinatedWith {
          clauses[before].verbs += verbs.dropFirst()
          before = next
        }
        clauses[first].verbs += verbs.dropFirst()
      }
      return addSharingFinite(segment, with: top)
    }
    let isHeadline =
      verbIndices(segment).last.map { isHeadlineParticiple($0, segment) || namesState($0, segment) } ?? false
    if stack.isEmpty { openMain(segment) }
    let parent = stack.last ?? 0
    if clauses[parent].verbs.isEmpty { return fill(parent, segment, verbFinal: true, hasFinite: !isHeadline) }
    // „…, oft verbunden mit Gefühlen“
    let verbs = verbIndices(segment)
    let isParticipial = verbs.count == 1 && verbs.allSatisfy { words[$0].hasParticiple && !words[$0].hasInfinitive }
    let index = newClause(isParticipial ? .participle : .infinitive, segment, parent: parent)
    clauses[parent].units.append(.clause(index))
    fill(index, segment, verbFinal: true, hasFinite: false)
  }
}
