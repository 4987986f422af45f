import Lexicon

/// What states, offices and companies do: „annektieren“, „unterzeichnen“, „entlassen“.
extension SubjectSearch {
  private var isOfficial: Bool {
    guard let complex, !complex.isPassive, !complex.isCopula else { return false }
    return complex.readings.contains { $0.verbGroups.contains(.official) }
  }

  /// „Das Gebiet kontrolliert *Russland*“, „Diese Frage beantwortete *Berlin* nicht“: beside a thing or an area the name of a
  /// country or its capital is who decides. „Die Frau, die *das Gericht* freisprach“: to a group it cannot be done.
  func costOfOffice(_ phrase: NounPhrase, _ reading: Reading) -> Int {
    let isPlace = reading.means(.place)
    guard isPlace || reading.means(.group), isOfficial else { return 0 }
    if isPlace, reading.wordClass == .noun { return reading.nounGroups.contains(.acting) ? 0 : 2 }
    let others = clause.units.nominatives.filter { $0.head != phrase.head && !analysis.isTime($0) }
    if isPlace {
      return reading.wordClass == .name && !others.isEmpty && others.allSatisfy(cannotDecide) ? -3 : 0
    }
    return phrase.determiner != nil && others.contains(where: isPersonMeant) && isDoneToPersons(reading) ? -6 : 0
  }

  /// A thing or an area, and nothing that somebody has said where it may be said: „Die Resolution kritisiert Russland“.
  private func cannotDecide(_ phrase: NounPhrase) -> Bool {
    let reading = reading(of: phrase)
    guard reading.wordClass == .noun, !reading.means([.person, .group]), !reading.nounGroups.contains(.acting),
      // „Ein Film kritisiert Berlin“
      phrase.determiner.map({ words[$0].reading.key != "ein" }) ?? true
    else { return false }
    return reading.nounGroups.isDisjoint(with: [.medium, .statement, .utterance])
      || complex?.readings.allSatisfy { $0.verbGroups.isDisjoint(with: [.says, .tells, .blames]) } ?? true
  }

  /// A noun for somebody, or a relative pronoun that stands for one; but not „Merkel entließ das Kabinett“.
  private func isPersonMeant(_ phrase: NounPhrase) -> Bool {
    let reading = reading(of: phrase)
    if reading.wordClass == .relative {
      return clause.antecedent.map { words[$0].wordClass == .noun && words[$0].reading.means(.person) } ?? false
    }
    return reading.wordClass == .noun && reading.means(.person)
  }

  private func isDoneToPersons(_ group: Reading) -> Bool {
    guard let complex, let frames else { return false }
    return complex.readings.contains { verb in
      verb.verbGroups.contains(.official) && verb.verbGroups.contains(.someone)
        && !frames.objects(ofVerb: verb.key).contains(group.key)
    }
  }

  /// „Huber wurde *der Held von Bonn* genannt“, „*Präsident* wurde Huber nie“, „*Kanzlerin* wurde sie erst 2005“: what somebody
  /// is called or becomes, beside his name or a pronoun.
  func costOfNaming(_ phrase: NounPhrase, at position: Int, _ setting: Setting) -> Int {
    guard clause.kind == .main, clause.prefield == 1, let complex, words[phrase.head].wordClass == .noun,
      complex.readings.contains(where: { $0.key.isOne(of: complex.isPassive ? "nennen" : "werden", "taufen") })
    else { return 0 }
    if complex.isPassive {
      guard position > 0, phrase.mayBeNominative, !phrase.agreement.allows(.accusative),
        phrase.determiner != nil,
        let first = clause.units.first?.nominative
      else { return 0 }
      return words[first.head].wordClass == .name || words[first.head].lower == "er" ? 40 : 0
    }
    guard position == 0, setting.isCopula, phrase.determiner == nil, phrase.modifiers.isEmpty, clause.units.count > 2,
      reading(of: phrase).means(.person), let holder = clause.units[1].nominative, holder.conjuncts.isEmpty,
      setting.forms.allowsThird(plural: false)
    else { return 0 }
    let name = words[holder.head]
    return name.isPersonName || name.wordClass == .name
      || name.wordClass == .pronoun && name.lower.isOne(of: "er", "sie")
      ? 40 : 0
  }

  /// „*Zwei Kilometer* von der Grenze entfernt wurden Männer gefasst“, „Nur wenige Meter entfernt vom Tor brannten Häuser“: how
  /// far from there.
  func costOfDistance(_ phrase: NounPhrase, at position: Int) -> Int {
    guard clause.kind == .main, clause.prefield > position + 1, position < 2, reading(of: phrase).means(.unit)
    else { return 0 }
    let isAway = clause.units[(position + 1)..<clause.prefield].contains { unit in
      if case .adjective(let away, _) = unit { words[away].lower == "entfernt" } else { false }
    }
    return isAway ? 40 : 0
  }
}
