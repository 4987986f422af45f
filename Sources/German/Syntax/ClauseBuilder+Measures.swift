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
      return !phrase.isPrepositional && !words[phrase.head].reading.means(.time)
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

  /// „*Über eine Million Rentner* zahlen Steuern“, „Dort lebt *unter einem Drittel*“: where the verb takes no such
  /// preposition, the only thing that can be the subject, or somebody beside a thing without an article.
  mutating func releaseShadedSubject(_ index: Int) {
    guard clauses[index].kind == .main, let finite = clauses[index].finite, let frames,
      !isLinked(index), let position = clauses[index].units.firstIndex(where: isShaded),
      case .phrase(var measure) = clauses[index].units[position], let preposition = measure.preposition,
      !words[measure.lastWord].reading.means([.time, .unit]),
      !governs(words[preposition].lower, clauses[index].verbs)
    else { return }
    let forms = words[finite].verbForms
    let isPersons = words[measure.lastWord].reading.means([.person, .group])
    let keys = clauses[index].verbs.flatMap { words[$0].verbKeys }
    let hasSubject = clauses[index].units.enumerated().contains { other, unit in
      guard other != position, let phrase = unit.nominative else { return false }
      let agrees =
        !phrase.agreement.intersection(.plural).isEmpty && forms.allowsThird(plural: true)
        || !phrase.agreement.intersection(.singular).isEmpty && forms.allowsThird(plural: false)
      let noun = words[phrase.head]
      let isBareThing =
        noun.wordClass == .noun && phrase.determiner == nil && !noun.reading.means([.person, .group])
      return agrees && !(isPersons && isBareThing && frames.takes(.accusative, keys))
    }
    guard !hasSubject else { return }
    measure.preposition = nil
    measure.focus.insert(preposition, at: 0)
    measure.agreement = forms.allowsThird(plural: true) ? .plural : .with(.nominative)
    clauses[index].units[position] = .phrase(measure)
  }

  /// „unter *einem Drittel* der Firmen“: an amount by its article.
  private func isAmount(_ phrase: NounPhrase) -> Bool {
    phrase.determiner.map { words[$0].reading.key.isOne(of: "ein", "der") } ?? false && phrase.modifiers.isEmpty
      && !words[phrase.head].reading.nounGroups.isDisjoint(with: [.power, .count])
  }

  private func isShaded(_ unit: Unit) -> Bool {
    guard case .phrase(let phrase) = unit, let preposition = phrase.preposition,
      ["über", "unter"].contains(words[preposition].lower), phrase.conjuncts.isEmpty
    else { return false }
    if isAmount(phrase) { return true }
    guard phrase.determiner == nil, !phrase.agreement.intersection(.plural).isEmpty else { return false }
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

  /// „doppelt so“
  func multiplies(before index: Int, _ clause: Int) -> Bool {
    let units = clauses[clause].units.suffix(2)
    guard units.count == 2, case .adjective(let times, _)? = units.first,
      case .adverb(let so)? = units.last
    else {
      return false
    }
    return ["doppelt", "halb"].contains(words[times].lower) && words[so].lower == "so"
      && times == index - 2
  }

  /// „blieb *so lange*, dass alle gingen“, „hat so lange gewartet“; but „so lange, bis“, „so lange wie“.
  func measuresResult(_ index: Int, _ clause: Int) -> Bool {
    guard case .adverb(let so)? = clauses[clause].units.last, so == index - 1, words[so].lower == "so",
      clauses[clause].units.count > clauses[clause].prefield
    else { return false }
    let next = words[(index + 1)...].first { !$0.isComma }?.lower
    return next != "bis" && next != "wie"
  }

  /// „Sie ist zwölf Meter hoch, *über 70 Meter lang* und einen Meter dick“: qualities with their measures, behind commas.
  mutating func joinMeasured(_ index: Int) {
    var position = 1
    while position + 2 < clauses[index].units.count {
      defer { position += 1 }
      guard var whole = measuredQuality(at: position - 1, in: index), words[whole.lastWord + 1].isComma,
        let second = measuredQuality(at: position + 1, in: index),
        clauses[index].units[position + 1].firstWord == whole.lastWord + 2
      else { continue }
      whole.conjuncts = [NounPhrase.Conjunct(coordinator: nil, phrase: second)]
      var end = position + 3
      while end + 1 < clauses[index].units.count {
        var coordinator: Int?
        if case .word(let word) = clauses[index].units[end] { coordinator = word }
        guard let next = measuredQuality(at: coordinator == nil ? end : end + 1, in: index),
          coordinator.map({ words[$0].lower == "und" }) ?? words[clauses[index].units[end].firstWord - 1].isComma
        else { break }
        whole.conjuncts.append(NounPhrase.Conjunct(coordinator: coordinator, phrase: next))
        end += coordinator == nil ? 2 : 3
      }
      clauses[index].units.replaceSubrange((position - 1)..<end, with: [.phrase(whole)])
    }
  }

  /// A measure and right behind it the quality that it measures.
  private func measuredQuality(at position: Int, in index: Int) -> NounPhrase? {
    let units = clauses[index].units
    guard position >= clauses[index].prefield, position + 1 < units.count, case .phrase(var measure) = units[position],
      case .adjective(let quality, let adverbs) = units[position + 1],
      words[quality].reading.modifierGroups.contains(.measured), measure.lastWord == (adverbs.first ?? quality) - 1,
      // „einen Meter dick“
      tellsMeasure(measure)
        || words[measure.head].reading.means(.unit)
          && measure.determiner.map({ words[$0].reading.key == "ein" }) ?? false,
      !measure.isPrepositional || isShaded(.phrase(measure))
    else { return nil }
    if let shade = measure.preposition {
      measure.preposition = nil
      measure.focus.insert(shade, at: 0)
    }
    var phrase = NounPhrase(head: quality, agreement: .all)
    phrase.focus = adverbs
    phrase.measures = [measure]
    return phrase
  }
}
