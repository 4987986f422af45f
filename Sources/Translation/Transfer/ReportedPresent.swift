import German

/// Subjunctives in reports: „würden“ that only stands in for one that looks like the indicative, and what is no report.
extension SentenceTransfer {
  /// „dass die Gespräche gut verlaufen würden“: an event that is still going on when it is told.
  func happens(_ clause: German.Clause, _ complex: VerbComplex) -> Bool {
    guard complex.steps.count == 1, !complex.isCopula, let subject = subject(of: clause, complex: complex)?.phrase
    else {
      return false
    }
    return words[subject.head].reading.wordClass == .noun && words[subject.head].reading.means(.event)
  }

  /// „…, dass die Gespräche gut verlaufen würden, es jedoch nicht realistisch sei“: beside a present subjunctive, „würden“
  /// in the plural only stands in for one that looks like the indicative.
  func standsForPresent(_ clause: German.Clause) -> Bool {
    guard let finite = clause.finite, words[finite].lower == "würden" else { return false }
    return analysis.clauses.contains { other in
      guard let second = other.finite, second != finite,
        other.coordinatedWith.map({ analysis.clauses[$0].finite == finite }) ?? false
          || clause.coordinatedWith.map({ analysis.clauses[$0].finite == second }) ?? false
      else { return false }
      return words[second].onlyReports && !words[second].readings.contains { $0.key == "werden" }
    }
  }

  /// „rügt, dass Milliarden *ausgegeben würden*“, „sagte, derzeit *würden* Akten *geprüft*“: in the plural it stands in for
  /// „werden“, where what is told is so now, since it is blamed or said with a “now”.
  func passesNow(_ clause: German.Clause, _ complex: VerbComplex) -> Bool {
    guard complex.isPassive, let finite = clause.finite, words[finite].lower == "würden",
      let parent = parent(of: clause)
    else { return false }
    return analysis.clauses[parent].verbs.contains { verb in
      words[verb].readings.contains { $0.verbGroups.contains(.blames) }
    }
      || clause.units.contains { if case .adverb(let word) = $0 { words[word].isOf(.now) } else { false } }
  }

  /// „Viele *wüssten* das nicht, sagte er“: a second subjunctive of the plural that no modal and no condition makes unreal.
  func standsForReport(_ finite: Int, _ clause: German.Clause) -> Bool {
    let word = words[finite].lower
    if ["hätten", "wären"].contains(word) { return true }
    guard word.hasSuffix("en"), let mood = analysis.verbComplex(of: clause), mood.tenseMood == .subjunctive2,
      mood.steps.isEmpty,
      !words[finite].readings.contains(where: { AuxiliaryVerbs.all.contains($0.key) })
    else { return false }
    return !clause.units.contains { unit in
      switch unit {
      case .clause(let inner): isCondition(analysis.clauses[inner])
      case .adverb(let word), .adjective(let word, _):
        words[word].isOf(.unreal) || ["sonst", "dann", "ansonsten"].contains(words[word].lower)
      case .phrase(let phrase): phrase.preposition.map { words[$0].reading.key == "ohne" } ?? false
      default: false
      }
    }
  }

  /// „weil man ihn erkannt *hätte*“: a reason or result is what somebody said only where the clause above is; by itself its
  /// subjunctive tells what would have been. In the plural it may stand for a first subjunctive that looks like the indicative.
  func tellsReason(_ clause: German.Clause) -> Bool {
    guard clause.kind == .subordinate, let introducer = clause.introducer.last,
      ["weil", "da", "zumal", "obwohl", "sodass", "so dass"].contains(words[introducer].lower),
      let finite = clause.finite
    else { return false }
    return words[finite].readings.contains { $0.verb.allowsThird(plural: false) }
  }

  /// „*Die Lage sei ernst.* Es gebe keine Hinweise.“: news goes on reporting in sentences of their own, which tell what is so
  /// as long as the sentence itself names nobody who said it.
  func reportsAlone(_ clause: German.Clause) -> Bool {
    let first = clause.coordinatedWith.map { analysis.clauses[$0] } ?? clause
    return first.kind == .main && first.parent == nil && analysis.quotations.isEmpty
      && analysis.clauses.allSatisfy { $0.reported.isEmpty }
      && !analysis.clauses.contains { $0.finite.map { words[$0].tellsPast } ?? false }
      // „…, so die Firma“
      && !words.indices.dropFirst().contains { words[$0].lower == "so" && words[$0 - 1].isComma }
  }

  /// „*Die Lage sei ernst*, sagen die Ärzte“: said behind it, in the present.
  func isSaidNow(_ clause: German.Clause) -> Bool {
    guard let finite = clause.finite, analysis.quotations.isEmpty else { return false }
    return analysis.clauses.contains { speech in
      guard let said = speech.finite, speech.verbs.count == 1, !words[said].tellsPast else { return false }
      return speech.reported.contains { analysis.clauses[$0].finite == finite }
    }
  }

  /// „Der Vertrag, zu dem bisher nichts bekannt wurde, läuft weiter“: hangs on a clause in the present.
  func besidePresent(_ clause: German.Clause) -> Bool {
    guard clause.kind == .relative || clause.kind == .subordinate, let parent = clause.parent,
      let above = analysis.verbComplex(of: analysis.clauses[parent]), let finite = analysis.clauses[parent].finite
    else { return false }
    return !words[finite].tellsPast && !above.steps.contains { $0.operation == .perfect }
  }

  /// „Elf Staaten, *die solche Gesetze erlassen haben*, sind …“: by what they have done, wherever that was.
  func describesByDeed(_ clause: German.Clause) -> Bool {
    guard clause.kind == .relative, besidePresent(clause), let pronoun = clause.introducer.first,
      words[pronoun].lower != "was",
      clause.units.allSatisfy({ if case .phrase(let phrase) = $0 { !phrase.isPrepositional } else { true } })
    else { return false }
    return subject(of: clause, complex: analysis.verbComplex(of: clause)).map {
      $0.phrase.head == pronoun && $0.phrase.agreement.isPluralOnly
    } ?? false
  }

  /// The clause that a clause hangs on, or the one that it is coordinated with.
  private func parent(of clause: German.Clause) -> Int? {
    clause.parent ?? clause.coordinatedWith.flatMap { analysis.clauses[$0].parent }
  }

  /// „Man gehe jedem Hinweis nach, *so ein Sprecher*“: who says it stands behind.
  func isSaidSo(around index: Int) -> Bool {
    guard let clause = analysis.clause(around: index) else { return false }
    return zip(clause.units, clause.units.dropFirst()).contains { pair in
      guard case .adverb(let so) = pair.0, words[so].lower == "so", so > 0, words[so - 1].isComma,
        let speaker = pair.1.nominative
      else { return false }
      // Of anybody is what a person says by himself: „Man lerne viel, so der Arzt“.
      let reading = words[speaker.head].reading
      return reading.means(.group) || ["sprecher", "sprecherin"].contains { reading.key.lowercased().hasSuffix($0) }
    }
  }

  /// „ein Bericht, *wonach* sie geschossen hätten“, „…, *dem zufolge* …“, „…, *laut dem* …“: what a source has said.
  func tellsBySource(_ clause: German.Clause) -> Bool {
    clause.introducer.contains { ["laut", "zufolge"].contains(words[$0].reading.key) || words[$0].lower == "wonach" }
  }
}
