import Lexicon

/// Recipes, whose infinitives ask the reader to do something.
extension ClauseBuilder {
  /// „*Die Zwiebeln* schälen und in Butter dünsten.“: a recipe, whose infinitive at the end of its clause asks the reader to
  /// do it; so what could be its subject is its object. With nothing but a verb that food does by itself („Die Kartoffeln
  /// kochen“) it is the subject.
  mutating func readInstruction(_ index: Int) {
    let clause = clauses[index]
    guard clause.kind == .main, clause.parent == nil, !isQuestion, let verb = clause.finite,
      clause.prefield == clause.units.count, words[verb].hasInfinitive, isInstructed(clause), prepares(clause),
      opensWithFood(clause)
    else { return }
    // What goes on without a subject, with another thing to prepare or none.
    var steps: [Int] = []
    for other in clauses.indices
    where clauses[other].coordinatedWith == (steps.last ?? index) && clauses[other].kind == .main {
      guard let next = clauses[other].finite, words[next].hasInfinitive, isInstructed(clauses[other]),
        clauses[other].units.nominatives.allSatisfy({ isFood($0) && prepares(clauses[other]) })
      else { break }
      steps.append(other)
    }
    let goesOn = steps.contains { other in
      guard let next = clauses[other].finite, prepares(clauses[other]) else { return false }
      return !clauses[other].units.isEmpty || needsObject(next)
    }
    guard goesOn || clause.prefield > 1 || needsObject(verb) else { return }
    // „in der Butter dünsten“: steam in the butter
    for step in [index] + steps {
      for position in clauses[step].units.indices {
        guard case .phrase(var object) = clauses[step].units[position], isFood(object) else { continue }
        object.agreement = object.agreement.intersection(.with(.accusative))
        clauses[step].units[position] = .phrase(object)
      }
      clauses[step].prefield = 0
      clauses[step].kind = .imperative
    }
  }

  /// „*Den Ofen* vorheizen“, „Vor dem Backen *den Ofen* vorheizen“, „Mit Salz und Pfeffer abschmecken“: behind what says when
  /// or with what something to prepare, or nothing that could be a subject.
  private func opensWithFood(_ clause: Clause) -> Bool {
    let first = clause.units.first { unit in
      switch unit {
      case .phrase(let phrase): !phrase.isPrepositional
      case .adverb, .pronominalAdverb: false
      default: true
      }
    }
    guard let first else { return !clause.units.isEmpty }
    guard case .phrase(let food) = first else { return false }
    return isFood(food)
  }

  /// One infinitive, or one under „lassen“ („ruhen lassen“).
  private func isInstructed(_ clause: Clause) -> Bool {
    clause.finite == clause.verbs.last
      && (clause.verbs.count == 1
        || clause.verbs.count == 2 && words[clause.verbs[0]].hasInfinitive
          && words[clause.verbs[1]].verbKeys.contains("lassen"))
  }

  private func isFood(_ phrase: NounPhrase) -> Bool {
    !phrase.isPrepositional && phrase.agreement.allows(.accusative) && words[phrase.head].wordClass == .noun
      && words[phrase.head].reading.means([.thing, .substance, .abstract])
  }

  private func needsObject(_ verb: Int) -> Bool {
    guard let frames else { return false }
    return words[verb].verbKeys.allSatisfy { frames.needsObject([$0]) }
  }

  private func prepares(_ clause: Clause) -> Bool {
    clause.verbs.contains { verb in words[verb].readings.contains { $0.verbGroups.contains(.prepares) } }
  }
}
