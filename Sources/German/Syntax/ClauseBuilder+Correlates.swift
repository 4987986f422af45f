import Lexicon

/// Words of a clause that announce the one behind it: „dann, wenn“, „deshalb, weil“, „der, dass“.
extension ClauseBuilder {
  /// „hat sowohl die Steuern gesenkt *als auch* die Renten erhöht“: the second word belongs to the first.
  mutating func pairVerb(_ index: Int) {
    guard let als = clauses[index].coordinator, words[als].lower == "als",
      case .adverb(let also)? = clauses[index].units.first,
      also == als + 1, words[also].lower == "auch"
    else { return }
    clauses[index].units.removeFirst()
    clauses[index].prefield = max(0, clauses[index].prefield - 1)
    words[also].readings = [Reading(lemma: "auch", key: "auch", wordClass: .correlative)]
  }

  /// „Er geht *erst dann, wenn* sie kommt“: the adverb announces the clause, and only says when or that no other time will do.
  mutating func takeThen(_ introduction: inout Introduction) {
    if dropPointer(introduction) { return }
    if takeThenBeforeIf(&introduction) || takeBy(introduction) || takeInThat(introduction) { return }
    // „Er kommt *deshalb* nicht, weil er krank ist“
    if introduction.words.count == 1, let weil = introduction.words.first, words[weil].lower == "weil", weil > 1,
      words[weil - 1].isComma, let parent = stack.last, clauses[parent].units.count > 2,
      case .negation(let not)? = clauses[parent].units.last, not > 0,
      case let position = clauses[parent].units.count - 2, case .adverb(let then) = clauses[parent].units[position],
      then == not - 1, ["deshalb", "deswegen"].contains(words[then].lower), position >= clauses[parent].prefield
    {
      clauses[parent].units.remove(at: position)
      announcers.append(then)
      return
    }
    guard introduction.words.count == 1, let conjunction = introduction.words.first, conjunction > 1,
      ["wenn", "als", "weil"].contains(words[conjunction].lower), words[conjunction - 1].isComma,
      let parent = stack.last,
      case .adverb(let then)? = clauses[parent].units.last, then < conjunction - 1,
      (then + 1..<conjunction - 1).allSatisfy({ clauses[parent].verbs.contains($0) })
    else { return }
    // „Er ging *deshalb*, weil sie kam“
    if words[conjunction].lower == "weil" {
      if ["deshalb", "deswegen"].contains(words[then].lower), clauses[parent].units.count > 1 {
        clauses[parent].units.removeLast()
        announcers.append(then)
      }
      return
    }
    if words[then].lower.isOne(of: "erst dann", "nur dann") {
      clauses[parent].units.removeLast()
      introduction.words = [then, conjunction]
    }
  }

  /// „Er ist *erst dann* zufrieden, *wenn* sie kommt“, „Die Regel gilt *auch dann* nicht, *wenn* er zahlt“, „Das liegt *dann* vor,
  /// *wenn* es regnet“: inside its clause the adverb announces that with „wenn“, whatever stands between. Alone it says nothing
  /// more.
  private mutating func takeThenBeforeIf(_ introduction: inout Introduction) -> Bool {
    guard introduction.words.count == 1, let conjunction = introduction.words.first, conjunction > 1,
      words[conjunction].lower == "wenn", words[conjunction - 1].isComma, let parent = stack.last,
      let position = clauses[parent].units.lastIndex(where: { unit in
        guard case .adverb(let then) = unit else { return false }
        return words[then].lower.isOne(of: "erst dann", "nur dann", "dann")
      }), position >= clauses[parent].prefield || clauses[parent].kind != .main,
      case .adverb(let then) = clauses[parent].units[position],
      case let behind = clauses[parent].units[(position + 1)...],
      behind.allSatisfy({ if case .clause = $0 { false } else { true } }),
      case let limit = limit(of: then, at: position, in: clauses[parent]),
      words[then].lower != "dann" || limit != nil
        || clauses[parent].coordinator == nil && behind.allSatisfy(staysBehindThen)
    else { return false }
    clauses[parent].units.remove(at: position)
    guard words[then].lower == "dann" else {
      introduction.words = [then, conjunction]
      return true
    }
    announcers.append(then)
    if let limit {
      clauses[parent].units.remove(at: position - 1)
      introduction.words = [limit, conjunction]
    }
    return true
  }

  /// „*auch* dann, wenn“, „*sogar* dann, wenn“: even if
  private func limit(of then: Int, at position: Int, in clause: Clause) -> Int? {
    guard position > 0, case .adverb(let limit) = clause.units[position - 1], limit == then - 1,
      words[limit].lower.isOne(of: "auch", "sogar", "selbst")
    else { return nil }
    return limit
  }

  /// „Regen entsteht *dadurch, dass* Wasser verdunstet“: by what, as with „indem“.
  private mutating func takeBy(_ introduction: Introduction) -> Bool {
    guard introduction.words.count == 1, let dass = introduction.words.first, words[dass].lower == "dass", dass > 2,
      words[dass - 1].isComma, let parent = stack.last,
      let position = clauses[parent].units.indices.last, position >= clauses[parent].prefield,
      let by = bareWord(clauses[parent].units[position]), words[by].lower == "dadurch",
      words[(by + 1)..<(dass - 1)].allSatisfy({ $0.has(.verb) || $0.wordClass == .verbParticle })
    else { return false }
    clauses[parent].units.remove(at: position)
    announcers.append(by)
    words[dass].readings = [Reading(lemma: "indem", key: "indem", wordClass: .subordinator)]
    return true
  }

  /// „Das ist *insofern* neu, *als* niemand es kannte“: in that.
  private mutating func takeInThat(_ introduction: Introduction) -> Bool {
    guard introduction.words.count == 1, let als = introduction.words.first, words[als].lower == "als", als > 2,
      words[als - 1].isComma, let parent = stack.last,
      let position = clauses[parent].units.lastIndex(where: { unit in
        if case .adverb(let word) = unit { words[word].lower.isOne(of: "insofern", "insoweit") } else { false }
      }), case .adverb(let respect) = clauses[parent].units[position]
    else { return false }
    clauses[parent].units.remove(at: position)
    if position < clauses[parent].prefield { clauses[parent].prefield -= 1 }
    announcers.append(respect)
    words[als].readings = [Reading(lemma: "insofern", key: "insofern", wordClass: .subordinator)]
    return true
  }

  /// Nothing that is done next, as in „geht dann ins Bett, wenn er müde ist“.
  private func staysBehindThen(_ unit: Unit) -> Bool {
    switch unit {
    case .negation, .adjective: true
    case .phrase(let phrase): phrase.preposition.map { words[$0].lower == "als" } ?? false
    default: false
    }
  }

  /// „Der Grund ist *der*, dass er krank ist“: behind the copula the pronoun only points at the clause.
  private mutating func dropPointer(_ introduction: Introduction) -> Bool {
    guard introduction.words.count == 1, let dass = introduction.words.first, words[dass].lower == "dass", dass > 3,
      words[dass - 1].isComma, let parent = stack.last, clauses[parent].units.count > 1,
      case .phrase(let pointer)? = clauses[parent].units.last, pointer.head == dass - 2, !pointer.isPrepositional,
      words[pointer.head].wordClass == .pronoun, words[pointer.head].reading.key == "der",
      let finite = clauses[parent].finite, finite < pointer.head,
      words[finite].readings.contains(where: { $0.key == "sein" }),
      case .phrase(let named)? = clauses[parent].units.first, words[named.head].wordClass == .noun,
      named.determiner != nil, named.mayBeNominative
    else { return false }
    clauses[parent].units.removeLast()
    announcers.append(pointer.head)
    return true
  }

  /// „Es regnete, weshalb das Spiel ausfiel“, „…, wodurch ein Stau entstand“: nobody asks why, so the clause goes on from the one before.
  func saysWhy(_ introduction: Introduction, _ segment: Segment) -> Bool {
    guard introduction.kind == .indirectQuestion, introduction.words.count == 1, segment.delimiter == .comma,
      let first = introduction.words.first, ["weshalb", "weswegen", "wodurch"].contains(words[first].lower),
      let parent = stack.last, isComplete(parent) || saysWhatIsSo(parent)
    else { return false }
    if case .phrase(let noun)? = clauses[parent].units.last,
      frames?.noun(words[noun.innermostNoun].reading.key, governs: "ob") ?? false
    {
      return false
    }
    // „Die Schrift wird von links gelesen, weshalb …“: a thing is asked nothing.
    return (!asks(parent) || isDoneToThing(parent)) && !lacksObject(parent)
  }

  /// „Die Schale wird dünner, wodurch …“: a verb that awaits no participle, since a predicate stands right before the comma.
  private func saysWhatIsSo(_ index: Int) -> Bool {
    guard let finite = clauses[index].finite, case .adjective? = clauses[index].units.last else { return false }
    return words[finite].verbKeys.contains(where: AuxiliaryVerbs.linking.contains)
  }

  /// „Wir analysieren, weshalb …“: nothing but the question can be what the verb is done to.
  private func lacksObject(_ index: Int) -> Bool {
    guard let frames, clauses[index].kind != .infinitive, !hasObject(index),
      // „Er gibt nach, wodurch …“: the prefix is no verb.
      let verb = clauses[index].verbs.last(where: { !words[$0].verbKeys.isEmpty }),
      !clauses[index].verbs.contains(where: { words[$0].verbKeys.contains("werden") })
    else { return false }
    return frames.needsObject(words[verb].verbKeys)
  }
}
