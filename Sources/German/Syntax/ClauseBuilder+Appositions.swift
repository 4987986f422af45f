import Lexicon

/// What stands behind a noun as another name of it, and what only looks so.
extension ClauseBuilder {
  /// „… wurde Müller, ein Engländer, Trainer“: what looks like a second apposition is the predicate if there is no other.
  mutating func releasePredicate(_ index: Int) {
    guard let finite = clauses[index].finite, clauses[index].verbs.count == 1,
      words[finite].readings.contains(where: { AuxiliaryVerbs.linking.contains($0.key) })
    else { return }
    let clause = clauses[index]
    var subject: Int?
    for (position, unit) in clause.units.enumerated() {
      switch unit {
      case .adjective: return
      case .phrase(let phrase) where phrase.preposition == nil && phrase.agreement.allows(.nominative):
        if subject != nil { return }
        subject = position
      case .phrase(let phrase)
      where phrase.preposition.map { words[$0].wordClass == .comparison } ?? false:
        return
      default: continue
      }
    }
    guard let subject, case .phrase(var phrase) = clause.units[subject], phrase.appositions.count > 1,
      var predicate = phrase.appositions.popLast()
    else { return }
    // It agrees with a single subject in number.
    if phrase.agreement.isSingularOnly, phrase.conjuncts.isEmpty,
      !predicate.agreement.intersection(.singular).isEmpty
    {
      predicate.agreement.formIntersection(.singular)
    }
    clauses[index].units[subject] = .phrase(phrase)
    clauses[index].units.insert(.phrase(predicate), at: subject + 1)
  }

  /// „sagte Müller, Chef der Firma, dem Sender“: behind the apposition in the nominative one in the dative is who is told.
  mutating func releaseTold(_ index: Int) {
    guard let finite = clauses[index].finite, words[finite].readings.contains(where: { $0.verbGroups.contains(.says) }),
      let position = clauses[index].units.firstIndex(where: { unit in
        if case .phrase(let phrase) = unit { !phrase.isPrepositional && phrase.appositions.count > 1 } else { false }
      }), case .phrase(var subject) = clauses[index].units[position], let told = subject.appositions.last,
      let article = told.determiner, ["dem", "der", "einem", "einer"].contains(words[article].lower),
      words[told.head].reading.nounGroups.contains(.medium)
        || subject.appositions.dropLast().allSatisfy({ $0.prepositionals.isEmpty }),
      told.agreement.onlyCase == .dative
        || words[article].lower == "der" && told.agreement.allows(.dative)
          && !told.agreement.allows(.nominative)
    else { return }
    subject.appositions.removeLast()
    clauses[index].units[position] = .phrase(subject)
    clauses[index].units.insert(.phrase(told), at: position + 1)
  }

  /// „sagte der Chef der SPD *Peter Weber*“: behind an office and its organization stands who holds it, unless the verb
  /// needs somebody as its object.
  mutating func joinHolder(_ index: Int) {
    var position = 0
    while position < clauses[index].units.count {
      defer { position += 1 }
      if joinPlaceOfOffice(index, position) { continue }
      guard case .phrase(let phrase) = clauses[index].units[position], isOffice(phrase) else { continue }
      if case .phrase(var office) = clauses[index].units[position], let name = takeHolder(of: &office) {
        office.appositions.append(NounPhrase(head: name, agreement: .all))
        clauses[index].units[position] = .phrase(office)
        continue
      }
      guard position + 1 < clauses[index].units.count, case .phrase(var office) = clauses[index].units[position],
        case .phrase(let holder) = clauses[index].units[position + 1], holder.head == office.lastWord + 1,
        isFullName(holder), isOffice(office), position + 1 < clauses[index].prefield || !needsHolder(index, position)
      else { continue }
      office.appositions.append(holder)
      clauses[index].units[position] = .phrase(office)
      clauses[index].units.remove(at: position + 1)
      if position + 1 < clauses[index].prefield { clauses[index].prefield -= 1 }
    }
  }

  /// „gewann *Ex-Gouverneur von Ohio John Weber*“: an office, of what place, and its holder, three units in a row.
  private mutating func joinPlaceOfOffice(_ index: Int, _ position: Int) -> Bool {
    let units = clauses[index].units
    guard position + 2 < units.count, case .phrase(let holder) = units[position + 2], isFullName(holder),
      case .phrase(let place) = units[position + 1], let von = place.preposition, words[von].lower == "von",
      words[place.head].wordClass == .name, words[place.head].reading.means([.place, .group]), !place.hasParts,
      place.lastWord == holder.head - 1, case .phrase(var office) = units[position], office.lastWord == von - 1,
      words[office.head].wordClass == .noun, words[office.head].reading.means(.person), !office.hasParts,
      office.close.isEmpty, !office.agreement.intersection(.singular).isEmpty
    else { return false }
    office.prepositionals = [place]
    office.appositions = [holder]
    office.agreement.formIntersection(.singular)
    clauses[index].units[position] = .phrase(office)
    clauses[index].units.removeSubrange((position + 1)...(position + 2))
    if position < clauses[index].prefield { clauses[index].prefield = max(position + 1, clauses[index].prefield - 2) }
    return true
  }

  /// „der Chef der Partei Peter Weber“: the name that seems to be the organization's.
  private func takeHolder(of office: inout NounPhrase) -> Int? {
    guard isOffice(office), var owner = office.genitives.first, owner.determiner != nil, owner.close.count == 1,
      let name = owner.close.first, words[name].isPersonName, words[name].tokens.count > 1,
      words[owner.head].reading.wordClass == .noun, words[owner.head].reading.means(.group)
    else { return nil }
    owner.close = []
    office.genitives = [owner]
    return name
  }

  /// „Das „Amt für Kunst“ *der Stadt* öffnet“, „Die Sendung „Guten Abend“ *des Senders*“: a genitive behind the mark that closes
  /// what its noun is called.
  mutating func joinOwnerOfQuoted(_ index: Int) {
    for position in clauses[index].units.indices.dropFirst().reversed() {
      // A join takes out several units, so the next place may lie behind the last one.
      guard position < clauses[index].units.count, case .phrase(let owner) = clauses[index].units[position],
        !owner.isPrepositional, let article = owner.determiner, words[article].lower.isOne(of: "des", "der"),
        article == owner.firstWord, article > 2, Marks.closing.contains(words[article - 1].text),
        owner.agreement.allows(.genitive),
        owner.agreement.onlyCase == .genitive || position < clauses[index].prefield,
        let mark = words[..<(article - 1)].lastIndex(where: { Marks.opening.contains($0.text) }),
        let first = clauses[index].units[..<position].lastIndex(where: { $0.firstWord <= mark + 1 }),
        case .phrase(var whole) = clauses[index].units[first], words[whole.head].isNominal, whole.genitives.isEmpty,
        whole.lastWord >= mark - 1, whole.determiner != nil
      else { continue }
      var isWhole = true
      for unit in clauses[index].units[(first + 1)..<position] {
        if case .phrase(let inner) = unit, inner.isPrepositional {
          whole.attachInnermost(inner)
        } else {
          isWhole = false
        }
      }
      guard isWhole else { continue }
      whole.genitives.append(owner)
      clauses[index].units[first] = .phrase(whole)
      clauses[index].units.removeSubrange((first + 1)...position)
      if position < clauses[index].prefield { clauses[index].prefield -= position - first }
    }
  }

  private func isFullName(_ phrase: NounPhrase) -> Bool {
    words[phrase.head].isPersonName && words[phrase.head].tokens.count > 1 && !phrase.hasParts
      && phrase.determiner == nil && !phrase.isPrepositional && phrase.modifiers.isEmpty && phrase.focus.isEmpty
  }

  /// „der Chef der SPD“: somebody by what he is for whom, and nothing more.
  private func isOffice(_ phrase: NounPhrase) -> Bool {
    let head = words[phrase.head]
    guard head.wordClass == .noun, head.reading.means(.person), phrase.genitives.count == 1, phrase.close.isEmpty,
      phrase.prepositionals.isEmpty, phrase.appositions.isEmpty, phrase.clauses.isEmpty, phrase.conjuncts.isEmpty,
      !phrase.agreement.intersection(.singular).isEmpty, let owner = phrase.genitives.first
    else { return false }
    return !words[owner.head].reading.means(.person) && !words[owner.head].isPersonName && owner.clauses.isEmpty
  }

  /// Without the name the clause would lack its subject or the object that its verb needs.
  private func needsHolder(_ index: Int, _ position: Int) -> Bool {
    if !clauses[index].reported.isEmpty { return false }
    guard let frames, let verb = clauses[index].verbs.last, case .phrase(let office) = clauses[index].units[position]
    else { return true }
    func has(_ role: GrammaticalCase) -> Bool {
      clauses[index].units.enumerated().contains { other, unit in
        guard other != position, other != position + 1, case .phrase(let phrase) = unit else { return false }
        return !phrase.isPrepositional && phrase.agreement.allows(role)
      }
    }
    let isSubject = !office.isPrepositional && office.agreement.allows(.nominative)
    if !isSubject, !has(.nominative) { return true }
    let hasClause = clauses[index].units.contains { if case .clause = $0 { true } else { false } }
    return isSubject && frames.takes(.accusative, words[verb].verbKeys) && !hasClause && !has(.accusative)
  }

  /// Joins „…, dem Schwiegersohn von …,“ to the noun phrase right before it.
  mutating func appose(_ phrase: NounPhrase, in target: Int) {
    guard let last = clauses[target].units.indices.last, case .phrase(var before) = clauses[target].units[last] else {
      return
    }
    if var whole = nounBefore(singledOut: phrase, in: target) {
      whole.attachInnermost(before)
      whole.appositions.append(phrase)
      clauses[target].units.removeLast()
      clauses[target].units[last - 1] = .phrase(whole)
      return
    }
    before.appose(phrase, words: words)
    clauses[target].units[last] = .phrase(before)
  }

  /// „Der Streik bei der Bahn, *der längste seit Jahren*, …“: by its case it speaks of the noun before the phrase with a
  /// preposition.
  private func nounBefore(singledOut phrase: NounPhrase, in target: Int) -> NounPhrase? {
    let (clause, head) = (clauses[target], words[phrase.head].reading)
    guard let last = clause.units.indices.last, last > 0, case .phrase(let before) = clause.units[last],
      clause.finite == nil, clause.verbs.isEmpty, before.isPrepositional, head.wordClass == .adjective,
      phrase.determiner != nil, head.degree == .superlative || head.isOrdinal,
      case .phrase(let whole) = clause.units[last - 1], let preposition = before.preposition,
      before.lastWord == phrase.firstWord - 2, whole.lastWord == preposition - 1,
      words[whole.head].wordClass == .noun, before.agreement.sharedCases(with: phrase.agreement).isEmpty,
      !phrase.agreement.sharedCases(with: whole.agreement).isEmpty
    else { return nil }
    return whole
  }

  /// Whether a phrase behind a comma can be such another name of the one before.
  func canAppose(_ phrase: NounPhrase, in target: Int) -> Bool {
    guard case .phrase(let before)? = clauses[target].units.last, words[before.head].wordClass != .reflexive else {
      return false
    }
    // „In dem Bericht hieß *es*, *die Häuser*, die leer stehen, seien verkauft“
    if words[before.head].lower == "es", clauses[target].finite.map({ words[$0].verbKeys.contains("heißen") }) ?? false
    {
      return false
    }
    let head = words[phrase.head].reading
    if nounBefore(singledOut: phrase, in: target) != nil { return true }
    // „Diesmal dauert die Messe, die jährlich stattfindet, *vier Tage*“: how long, and no other name of a thing.
    if head.means(.time), phrase.modifiers.contains(where: { $0.numberWord != nil }), !before.clauses.isEmpty,
      !words[before.head].reading.means(.time)
    {
      return false
    }
    // „Drei Männer, alle aus Berlin, …“
    let isShare =
      head.wordClass == .pronoun && ["all", "beide"].contains(head.key) && !phrase.prepositionals.isEmpty
      && words[before.head].isNominal
    // „Müller, einer der besten Spieler, …“
    let isOne =
      head.wordClass == .pronoun && head.key == "ein" && !phrase.genitives.isEmpty && words[before.head].isNominal
      && before.lastWord == phrase.firstWord - 2
      && !phrase.agreement.sharedCases(with: before.agreement).isEmpty
    // „nach dem Sieg, *dem ersten seit Mai*, …“, „ein Haus, *ein sehr altes*“
    let isSuch =
      head.wordClass == .adjective && phrase.determiner != nil && before.lastWord == phrase.firstWord - 2
      && (head.degree == .superlative || head.isOrdinal
        || phrase.determiner.map { words[$0].reading.key == "ein" } ?? false)
      && words[before.head].wordClass == .noun
      && !phrase.agreement.sharedCases(with: before.agreement).isEmpty
    // „am Montag, *dem 06.12.2004*, …“
    let isDate =
      head.wordClass == .numeral && phrase.determiner != nil && words[phrase.head].text.contains(".")
      && words[before.head].reading.nounGroups.contains(.weekday)
    guard head.wordClass == .noun || head.wordClass == .name || isShare || isOne || isSuch || isDate else {
      return false
    }
    // Only directly behind it: no verb may stand between.
    if let finite = clauses[target].finite, phrase.head <= finite { return false }
    if clauses[target].verbs.contains(where: { $0 > before.lastWord && $0 < phrase.head }) { return false }
    return !isMissing(phrase, behind: before, in: target)
  }

  /// „Gestern kaufte der Mann, der reich ist, *ein Haus*“: behind what has been said of the noun stands the object or the
  /// predicate that its verb still lacks.
  private func isMissing(_ phrase: NounPhrase, behind before: NounPhrase, in target: Int) -> Bool {
    // „Den Bauern bleibt von dem Geld, das der Kunde zahlt, *ein Viertel*“: the subject, in another case than what stands
    // under the preposition
    if before.isPrepositional {
      if isMissingObject(phrase, behind: before, in: target) { return true }
      return !before.clauses.isEmpty && clauses[target].finite.map { $0 < before.firstWord } ?? false
        && phrase.mayBeNominative && phrase.agreement.sharedCases(with: before.agreement).isEmpty
        && !clauses[target].units.contains { $0.nominative != nil }
    }
    // „der Chef des Amtes, Peter Weber, *den Plan*“: the name stands with the genitive before it.
    let names = before.appositions + before.genitives.flatMap(\.appositions)
    guard !before.clauses.isEmpty || !names.isEmpty,
      let finite = clauses[target].finite, finite < before.firstWord, clauses[target].verbs.count == 1, let frames
    else { return false }
    let keys = words[finite].finiteKeys
    if keys.contains(where: { AuxiliaryVerbs.linking.contains($0) }) {
      // „Gestern war der Mann, der krank ist, der beste Spieler“
      return phrase.agreement.allows(.nominative) && before.mayBeNominative
        && clauses[target].units.allSatisfy { unit in
          switch unit {
          case .adjective: false
          case .phrase(let other):
            other.isPrepositional || words[other.head].reading.means(.time) || other.head == before.head
          default: true
          }
        }
    }
    // „Damit half der Mann, der reich ist, *der Stadt*“: the only phrase that can be the subject is none of another case.
    if phrase.determiner != nil, phrase.agreement.allows(.dative), !phrase.agreement.allows(.nominative),
      before.mayBeNominative,
      // „Weber, Chef von Klimahilfe, *einer Gruppe aus Bonn*“: who the last one is
      !before.clauses.isEmpty
        || names.count == 1 && words[phrase.determiner ?? phrase.head].reading.key != "ein"
          && names[0].prepositionals.isEmpty,
      frames.takes(.dative, keys) || keys.contains(where: { AuxiliaryVerbs.modals.contains($0) })
        || keys.contains("haben"),
      !clauses[target].units.contains(where: { $0.nominative.map { $0.head != before.head } ?? false })
    {
      return true
    }
    // „Jetzt droht dem Mann, der floh, eine Strafe“
    if !before.mayBeNominative, phrase.mayBeNominative, !clauses[target].units.contains(where: { $0.nominative != nil })
    {
      return true
    }
    guard phrase.agreement.allows(.accusative), !words[phrase.head].reading.means(.time),
      before.mayBeNominative || before.agreement.onlyCase == .dative,
      frames.takes(.accusative, keys)
    else { return false }
    return !clauses[target].units.contains { unit in
      guard case .phrase(let other) = unit, other.head != before.head, !other.isPrepositional,
        !words[other.head].reading.means(.time)
      else { return false }
      if words[other.head].wordClass == .reflexive { return false }
      // „Er beschrieb den Wein, der …, das Brot, das …“: somebody else does it.
      if before.mayBeNominative, other.mayBeNominative { return true }
      return other.agreement.allows(.accusative) && !(other.mayBeNominative && before.agreement.onlyCase == .dative)
    }
  }

  /// „Er kaufte in der Stadt, in der er lebt, *ein Haus*“: in another case than what stands under the preposition, beside a
  /// subject, and the verb has no object yet.
  private func isMissingObject(_ phrase: NounPhrase, behind before: NounPhrase, in target: Int) -> Bool {
    guard !before.clauses.isEmpty, let finite = clauses[target].finite, finite < before.firstWord,
      clauses[target].verbs == [finite], phrase.agreement.allows(.accusative), phrase.determiner != nil,
      phrase.agreement.sharedCases(with: before.agreement).isEmpty, !words[phrase.head].reading.means(.time),
      let frames, frames.takes(.accusative, words[finite].finiteKeys)
    else { return false }
    let others = clauses[target].units.compactMap { unit -> NounPhrase? in
      guard case .phrase(let other) = unit, !other.isPrepositional, words[other.head].wordClass != .reflexive,
        !words[other.head].reading.means(.time)
      else { return nil }
      return other
    }
    return others.count == 1 && others[0].mayBeNominative
  }
}
