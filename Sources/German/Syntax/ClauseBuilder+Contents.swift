import Lexicon

/// Which verbs and nouns a clause can be the content of.
extension ClauseBuilder {
  /// „Die Annahme, *er sei tot*, war falsch“: what somebody holds, in the subjunctive, on the noun before the verb.
  func holdsContent(_ main: Int, _ segment: Segment, _ shape: Segment.Shape) -> Bool {
    guard shape == .verbSecond, segment.delimiter == .comma, segment.coordinator == nil,
      onlyReports(segment) || isThought(segment), clauses[main].kind == .main, clauses[main].finite == nil,
      clauses[main].units.count == 1,
      case .phrase(let phrase) = clauses[main].units[0], let start = segment.items.first?.start,
      phrase.lastWord == start - 2
    else { return false }
    let head = words[phrase.head].reading
    return head.wordClass == .noun && head.means([.abstract, .event, .substance]) && phrase.conjuncts.isEmpty
  }

  /// „dass die Annahme, *er sei tot*, falsch war“: likewise in a clause whose verb is still to come, behind the comma.
  func holdsContentInside(_ open: Int, _ segment: Segment, _ shape: Segment.Shape) -> Bool {
    guard shape == .verbSecond, segment.delimiter == .comma, segment.coordinator == nil,
      onlyReports(segment) || isThought(segment), clauses[open].kind != .main, clauses[open].finite == nil,
      clauses[open].verbs.isEmpty,
      case .phrase(let phrase)? = clauses[open].units.last, !phrase.isPrepositional, phrase.conjuncts.isEmpty,
      let start = segment.items.first?.start, phrase.lastWord == start - 2,
      let end = segment.items.last?.end, let verb = finite(segment, verbFinal: false), verb < end - 1,
      end + 1 < words.count, words[end].isComma,
      case let rest = words[(end + 1)...].prefix(while: { !$0.isPunctuation }), let last = rest.last
    else { return false }
    let head = words[phrase.head].reading
    return head.wordClass == .noun && head.means([.abstract, .event, .substance]) && last.hasFinite
      && !last.isCapitalized
      && !rest.dropLast().contains { $0.isOnlyFinite && !$0.isCapitalized }
  }

  /// „Er vertrat die Ansicht, *das Geld fehle*“, „Es wurde Kritik laut, *der Preis sei hoch*“: something that can be held or
  /// told, where the verb by itself takes no clause.
  func namesContent(_ index: Int, before segment: Segment) -> Bool {
    guard !takesObjectClause(index), let start = segment.items.first?.start, start > 1 else { return true }
    let clause = clauses[index]
    // „…, kommentiert, die Lage sei ernst“, „machte deutlich, er werde bleiben“
    if clause.finite == start - 2, !isLink(index) { return true }
    let makes = clause.verbs.contains { words[$0].readings.contains { $0.key == "machen" } }
    // „lobte das Projekt, es sei wichtig“
    // but „hatte den Eindruck, es gehe um Geld“
    let pronoun = segment.items.first?.nominative.flatMap { phrase in
      ["es", "dieser"].contains(words[phrase.head].reading.key) ? phrase : nil
    }
    let speaksOfIt = clause.units.contains { unit in
      guard let pronoun, case .phrase(let phrase) = unit, !phrase.isPrepositional else { return false }
      return !words[phrase.head].agreement(of: .nominal).anyCase.isDisjoint(with: pronoun.agreement.anyCase)
    }
    func holds(_ word: Int) -> Bool {
      words[word].wordClass == .noun && words[word].reading.means(.abstract) && !speaksOfIt
    }
    if holds(start - 2) { return true }
    return clause.units.contains { unit in
      switch unit {
      case .pronominalAdverb: return true
      case .adjective: return makes
      case .phrase(let phrase):
        guard words[phrase.head].wordClass == .noun else { return false }
        if !words[phrase.head].reading.nounGroups.isDisjoint(with: [.statement, .standpoint]) { return true }
        let isBeforeVerbs = (phrase.lastWord + 1..<max(phrase.lastWord + 1, start - 1)).allSatisfy(
          clause.verbs.contains)
        return holds(phrase.head) && !isLink(index) && (!phrase.isPrepositional || isBeforeVerbs)
      default: return false
      }
    }
  }

  /// „Das Werk wurde geschlossen, *eine Gefahr bestehe nicht*“: what was done to a thing tells nothing.
  func isDoneToThing(_ index: Int) -> Bool {
    isDone(index) {
      words[$0.head].reading.means([.thing, .place, .group, .substance]) && !words[$0.head].isPersonName
    }
  }

  /// „Der Antrag wurde angenommen, drei enthielten sich“: a passive that has its subject awaits no clause.
  func isDoneToNamed(_ index: Int) -> Bool {
    isDone(index) {
      $0.agreement.onlyCase == .nominative || $0.determiner != nil
        // „Bisher werden *zwei Gründe* genannt, das Ziel ist …“
        || $0.modifiers.contains { $0.numberWord != nil }
    }
  }

  /// A passive whose subject is such a noun.
  func isDone(_ index: Int, to fits: (NounPhrase) -> Bool) -> Bool {
    guard let finite = clauses[index].finite, words[finite].readings.contains(where: { $0.key == "werden" }),
      clauses[index].verbs.contains(where: { $0 != finite && words[$0].hasParticiple })
    else { return false }
    return clauses[index].units.contains { unit in
      guard let phrase = unit.nominative, words[phrase.head].wordClass == .noun else { return false }
      return fits(phrase)
    }
  }

  /// „Er wies die Vorwürfe zurück, *sie seien falsch*“: what is said of the object is not the object of the verb.
  func meansObject(_ segment: Segment, of speech: Int) -> Bool {
    guard case .phrase(let pronoun, _)? = segment.items.first, words[pronoun.head].lower == "sie",
      let finite = finite(segment, verbFinal: false), !words[finite].verbForms.allowsThird(plural: false),
      namesObject(speech)
    else { return false }
    return clauses[speech].finite.map { !words[$0].verbForms.allowsThird(plural: true) } ?? false
      && clauses[speech].units.contains { unit in
        guard case .phrase(let object) = unit else { return false }
        return object.agreement.onlyCase != .dative && object.agreement.isPluralOnly
          && object.agreement.allows(.accusative)
      }
  }

  /// „Sie habe nichts gewusst“: beside the subject there is one more phrase without a preposition.
  func hasObject(_ index: Int) -> Bool {
    clauses[index].units.count { unit in
      guard case .phrase(let phrase) = unit else { return false }
      return !phrase.isPrepositional && words[phrase.head].wordClass != .reflexive
        && (phrase.agreement.allows(.nominative) || phrase.agreement.allows(.accusative))
    } > 1
  }

  /// „Der Minister verteidigte sich, *er habe nichts gewusst*“: a deed of somebody who can be heard, beside which a report is
  /// what he says.
  func saysBeside(_ index: Int) -> Bool {
    let clause = clauses[index]
    guard clause.kind == .main, clause.parent == nil, let finite = clause.finite, !isInSubjunctive(index),
      !clause.verbs.contains(where: { verb in
        words[verb].readings.contains { $0.key == "werden" || AuxiliaryVerbs.linking.contains($0.key) }
      }),
      let speaker = clause.units.nominatives.first(where: { words[$0.head].wordClass != .reflexive })
    else { return false }
    let head = words[speaker.head]
    guard words[finite].verbForms.allowsThird(plural: speaker.agreement.isPluralOnly) else { return false }
    return head.wordClass == .name && !head.reading.means(.place)
      || head.wordClass == .noun && head.reading.means([.person, .group])
      || head.wordClass == .pronoun && head.lower.isOne(of: "er", "sie")
  }

  /// „hofft, *einen Käufer zu finden*, die Zerschlagung sei …“: what the infinitive does is said.
  func isInfinitiveWithObject(_ index: Int) -> Bool {
    clauses[index].kind == .infinitive
      // „ihn *glauben zu lassen*, er sei frei“
      && !clauses[index].verbs.contains(where: { words[$0].verbKeys.contains("lassen") })
      && clauses[index].units.contains { unit in
        guard case .phrase(let phrase) = unit else { return false }
        return !phrase.isPrepositional && words[phrase.head].wordClass == .noun && phrase.agreement.allows(.accusative)
      }
  }

  /// „Sie erwartete 300 Gäste“, „Alle wussten es“: a noun behind the verb that is its object rather than whom it tells, or
  /// a pronoun that says what is known.
  func namesObject(_ index: Int) -> Bool {
    guard hasObject(index), !isQuestion else { return false }
    let behind = clauses[index].units.dropFirst(clauses[index].prefield)
    // „*Das Drehbuch* schrieb er, Regie führte sein Bruder“
    if clauses[index].prefield == 1, case .phrase(let front)? = clauses[index].units.first, !front.isPrepositional,
      words[front.head].wordClass == .noun, front.determiner != nil, front.agreement.allows(.accusative),
      words[front.head].reading.means([.thing, .abstract, .event, .substance]),
      behind.nominatives.contains(where: {
        $0.agreement.onlyCase == .nominative || words[$0.head].reading.means(.person)
      })
    {
      return true
    }
    // „In dem Bericht *hieß es*, die Häuser gingen an die Stadt“: of which it is no object.
    let isSaidByNobody = clauses[index].finite.map { words[$0].verbKeys.contains("heißen") } ?? false
    return behind.contains { unit in
      guard case .phrase(let phrase) = unit, !phrase.isPrepositional, phrase.agreement.allows(.accusative),
        !(isSaidByNobody && words[phrase.head].lower == "es")
      else { return false }
      return words[phrase.head].wordClass == .noun && !words[phrase.head].reading.means(.time)
        || ClauseBuilder.contents.contains(words[phrase.head].lower)
    }
  }

  private static let contents: FormSet = ["es", "das", "dies", "alles", "nichts"]

  func takesObjectClause(_ index: Int) -> Bool {
    let clause = clauses[index]
    guard clause.kind != .fragment else { return false }
    // „Wie viele dort leben, weiß niemand, *Schätzungen reichen bis 1000*“: what is known or not stands in front.
    if clause.prefield == 1, case .clause(let front)? = clause.units.first,
      clauses[front].kind == .indirectQuestion
    {
      return false
    }
    return clause.verbs.contains { verb in
      // „wollen bleiben, die anderen …“: what is wanted has been said.
      if clause.verbs.count > 1, words[verb].readings.contains(where: { AuxiliaryVerbs.modals.contains($0.key) }) {
        return false
      }
      return frames?.takesContent(words[verb]) ?? false
        || clause.verbs.contains { other in
          // Separable: „gab an“.
          words[verb].readings.contains { reading in
            reading.wordClass == .verb
              && (frames?.needs(ofVerb: "\(words[other].lower)|\(reading.key)").mayHave(.dass) ?? false)
          }
        }
    }
  }
}
