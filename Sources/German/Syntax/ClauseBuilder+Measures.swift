import Lexicon

/// „über“ and „unter“ before a number, where they only shade it.
extension ClauseBuilder {
  /// „…, dass die Summe *über 100 Euro* betrug“, „…, in der *über 100 Menschen* leben“: the object of a verb that cannot do
  /// without one, or the subject of a relative clause that has no other.
  mutating func releaseShaded(_ index: Int) {
    let clause = clauses[index]
    guard [.main, .subordinate, .relative].contains(clause.kind), let finite = clause.finite,
      let position = clause.units.indices.dropFirst(clause.prefield).first(where: { isShaded(clause.units[$0]) }),
      case .phrase(var measure) = clause.units[position], let preposition = measure.preposition
    else { return }
    let others = clause.units.indices.filter { other in
      guard other != position, case .phrase(let phrase) = clause.units[other] else { return false }
      return !phrase.isPrepositional && words[phrase.head].reading.info != "t"
    }
    if others.isEmpty {
      guard clause.kind == .relative, words[finite].verbForms.allowsThird(plural: true),
        words[finite].readings.allSatisfy({ !$0.verb.allowsThird(plural: false) })
      else { return }
    } else {
      guard others.count == 1, clause.units[others[0]].nominative != nil,
        wantsObject(clause.verbs, always: !isRound(measure), unless: words[preposition].lower)
      else { return }
    }
    measure.preposition = nil
    measure.focus.insert(preposition, at: 0)
    measure.agreement = .plural
    clauses[index].units[position] = .phrase(measure)
  }

  private func isShaded(_ unit: Unit) -> Bool {
    guard case .phrase(let phrase) = unit, let preposition = phrase.preposition, phrase.determiner == nil,
      ["über", "unter"].contains(words[preposition].lower), !phrase.agreement.intersection(.plural).isEmpty,
      phrase.conjuncts.isEmpty
    else { return false }
    return phrase.modifiers.contains { $0.numberWord.map { words[$0].wordClass == .numeral } ?? false }
  }

  /// „über *300* Stellen“: so many are counted roughly, also where a verb could take „über“.
  private func isRound(_ phrase: NounPhrase) -> Bool {
    phrase.modifiers.contains { modifier in
      guard let number = modifier.numberWord else { return false }
      return words[number].text.ends(in: "00")
    }
  }

  /// One of the verbs takes an object, in every frame or where nothing else is found, and none is in the passive. „fällt
  /// unter fünf Grad“: where the form may be that of another verb, which takes the preposition, it is that one.
  private func wantsObject(_ verbs: [Int], always: Bool, unless preposition: String) -> Bool {
    guard let frames, !verbs.contains(where: { words[$0].verbKeys.contains("werden") }) else { return false }
    return verbs.contains { verb in
      let keys = words[verb].verbKeys
      return keys.contains { key in
        let isOther = keys.contains { other in
          other != key && frames.needs(ofVerb: other).mayHave(opener: preposition)
        }
        if isOther { return false }
        let needs = frames.needs(ofVerb: key)
        return needs.usual.contains(.accusative) && (!always || needs.mustHave(oneOf: .accusative))
      }
    }
  }
}
