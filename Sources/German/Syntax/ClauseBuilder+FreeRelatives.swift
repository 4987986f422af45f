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
    readAsQuestion(index, what)
  }

  /// „Auf die Frage, *was er vermisse*, schwieg er“: right behind a noun that takes a question the clause is one.
  mutating func askOnNoun(_ index: Int) {
    guard let frames, clauses[index].kind == .relative, clauses[index].antecedent == nil,
      clauses[index].introducer.count == 1, case let what = clauses[index].introducer[0], what > 1,
      words[what].lower == "was", words[what - 1].isComma, words[what - 2].wordClass == .noun,
      frames.noun(words[what - 2].reading.key, governs: "ob"), let parent = clauses[index].parent,
      let position = clauses[parent].units.firstIndex(where: { unit in
        if case .clause(let inner) = unit { inner == index } else { false }
      }), position > 0, case .phrase(var asked) = clauses[parent].units[position - 1], asked.lastWord == what - 2,
      asked.conjuncts.isEmpty, asked.head == what - 2, !clauses[index].tellsOutcome(words)
    else { return }
    asked.clauses.append(index)
    clauses[parent].units[position - 1] = .phrase(asked)
    clauses[parent].units.remove(at: position)
    if position < clauses[parent].prefield { clauses[parent].prefield -= 1 }
    readAsQuestion(index, what)
  }

  private mutating func readAsQuestion(_ index: Int, _ what: Int) {
    clauses[index].kind = .indirectQuestion
    words[what].readings = words[what].readings.map { reading in
      var asking = reading
      if asking.wordClass == .relative { asking.wordClass = .interrogative }
      return asking
    }
  }
}

extension Clause {
  /// „beendete die Gespräche, *was zu Streiks führte*“, „…, was einen Streit zur Folge hatte“: what came of all that was said.
  public func tellsOutcome(_ words: [Word]) -> Bool {
    let deed = verbs.first { !words[$0].verbKeys.allSatisfy(AuxiliaryVerbs.all.contains) }
    guard let verb = deed ?? finite else { return false }
    return words[verb].readings.contains { $0.verbGroups.contains(.entails) }
      || words[verb].verbKeys.contains("haben")
        && units.contains { unit in
          if case .phrase(let phrase) = unit { words[phrase.head].reading.key == "Folge" } else { false }
        }
  }
}
