import English
import German
import Lexicon

/// Clauses with „wer“ and „was“, questions and infinitives that are the subject of another clause.
extension SentenceTransfer {
  /// „Davon hängt ab, *wer gewinnt*“: what is open is the subject.
  func subjectBehindFirst(_ work: inout ClauseAssembly) {
    guard work.subject == nil, work.clause.kind == .main, !work.isFormalIt, !work.complex.isCopula,
      case .clause(let index)? = work.field.last, analysis.clauses[index].kind == .indirectQuestion,
      !(work.front + work.field).contains(where: isReflexive)
    else { return }
    guard work.complex.readings.contains(where: { $0.verbGroups.contains(.hinges) }), let named = work.front.first,
      case .pronominalAdverb(let word) = named, words[word].lower == "davon"
    else { return }
    work.front = [work.field.removeLast()]
    work.field.append(named)
  }

  /// „Wer zu schnell fährt, muss zahlen“, „Was er fordert, ist klar“: the clause in front is the subject.
  func freeRelative(
    _ subject: German.NounPhrase?, _ front: inout [German.Unit], _ field: inout [German.Unit], isPredicate: Bool,
    isCopula: Bool, affects: Bool
  ) -> Phrase? {
    // „Wer hier wohnt *und kein Auto hat*, zahlt“: said with the first.
    front.removeAll { unit in
      guard case .clause(let index) = unit, analysis.clauses[index].kind == .indirectQuestion,
        analysis.clauses[index].introducer.isEmpty, let first = analysis.clauses[index].coordinatedWith
      else { return false }
      return analysis.clauses[first].kind == .indirectQuestion
    }
    // „Was er sagte, ärgerte *sie*“: what comes over somebody, who could be the subject by the form alone
    if affects, let subject, front.count == 1, case .clause(let index) = front[0],
      analysis.clauses[index].introducer.map({ words[$0].lower }) == ["was"],
      words[subject.head].reading.agreement.allows(.accusative),
      subject.determiner.map({ words[$0].reading.agreement.allows(.accusative) }) ?? true
    {
      front = []
      var affected = subject
      affected.agreement = words[subject.head].reading.agreement.intersection(.with(.accusative))
      field.insert(.phrase(affected), at: 0)
      return self.subordinate(index)
    }
    putActorFirst(subject, &front, &field)
    putDoneFirst(subject, &front, &field, isCopula: isCopula)
    // „Wann die Strecke frei wird, ist nicht bekannt“
    if subject == nil, front.count == 1, case .clause(let index) = front[0],
      analysis.clauses[index].kind == .indirectQuestion, isPredicate || !isFreeRelative(index)
    {
      front = []
      return self.subordinate(index)
    }
    // „Warum er kam, ist Gegenstand der Ermittlungen“
    if isCopula, front.count == 1, case .clause(let index) = front[0],
      analysis.clauses[index].kind == .indirectQuestion, let asked = analysis.clauses[index].introducer.first,
      !["was", "wer", "wem", "wen"].contains(words[asked].lower), let subject,
      subject.determiner == nil, words[subject.head].wordClass == .noun, subject.agreement.isSingularOnly
    {
      front = []
      field.insert(.phrase(subject), at: 0)
      return self.subordinate(index)
    }
    // „Den Vertrag zu kündigen wäre falsch“ → terminating the contract would be wrong
    if subject == nil, front.count == 1, case .clause(let index) = front[0],
      analysis.clauses[index].kind == .infinitive, analysis.clauses[index].introducer.isEmpty
    {
      front = []
      // „Den Gegner zu schlagen und den Titel zu holen wird schwer“: in the form of the first.
      let isSecond = analysis.clauses.contains {
        $0.kind == .fragment && $0.words.upperBound <= analysis.clauses[index].words.lowerBound
      }
      if isSecond { return self.subordinate(index) }
      return built(index, kind: .gerund).map { withBeside($0, index) { built($0, kind: .gerund) } }
    }
    // „Einen Kompromiss zu finden kostet Zeit“: finding a compromise takes time
    if let subject, front.count == 1, case .clause(let index) = front[0],
      analysis.clauses[index].kind == .infinitive, analysis.clauses[index].introducer.isEmpty,
      // „20 Jahre zu bekommen ist nicht viel“
      !isCopula || isQuantity(subject) && subject.firstWord == subject.lastWord,
      words[subject.head].reading.wordClass == .noun && words[subject.head].reading.agreement.allows(.accusative)
        // „In Rom zu spielen bedeutet viel“
        || isQuantity(subject),
      subject.determiner == nil, analysis.clauses[index].words.upperBound < subject.firstWord
    {
      front = []
      field.insert(.phrase(subject), at: 0)
      return built(index, kind: .gerund)
    }
    // „Dass die Preise steigen, liegt daran, dass …“ → the fact that prices rise
    if subject == nil, front.count == 1, case .clause(let index) = front[0],
      analysis.clauses[index].kind == .subordinate, analysis.clauses[index].introducer.count == 1,
      words[analysis.clauses[index].introducer[0]].reading.key == "dass",
      field.contains(where: isClause),
      let told = self.subordinate(index)
    {
      front = []
      return .sequence([.literal("the fact"), told])
    }
    // „…, der muss zahlen“ takes the clause up again.
    let resumes = subject.map {
      ["der", "die", "das"].contains(words[$0.head].lower) && words[$0.head].wordClass == .pronoun
    }
    // Another possible subject yields, unless it can be nothing else.
    // „Was die Anwohner ärgert, ist der Lärm“
    let isNamed = isCopula && front.count == 1 && resumes == false && front.allSatisfy(isContent)
    guard resumes ?? true || isNamed || subject.map({ isQuantity($0) || $0.agreement.onlyCase != .nominative }) ?? true
    else { return nil }
    guard
      let position = front.firstIndex(where: { unit in
        guard case .clause(let index) = unit else { return false }
        return isFreeRelative(index)
      }), case .clause(let index) = front[position]
    else { return nil }
    front.remove(at: position)
    if let subject, resumes == false {
      field.insert(.phrase(subject), at: 0)
    } else if let subject {
      consume(subject.head)
    }
    let clause = analysis.clauses[index]
    guard clause.introducer.last.map({ words[$0].lower.hasPrefix("we") }) ?? false, !isAsked(clause) else {
      return self.subordinate(index)
    }
    return whoever(index, focus: focusBehindVerb(clause, &field))
  }

  /// „Gefördert wird *nur*, wer …“: what tells which persons are meant, before the clause that says who.
  private func focusBehindVerb(_ clause: German.Clause, _ field: inout [German.Unit]) -> Int? {
    guard let asked = clause.introducer.first, words[asked].lower == "wer" else { return nil }
    let position = field.firstIndex { unit in
      if case .adverb(let word) = unit {
        // „Den Raum darf *nur* betreten, wer …“: over the verbs that end the clause
        word < asked - 1 && ["nur", "allein", "auch", "selbst"].contains(words[word].lower)
          && ((word + 1)..<(asked - 1)).allSatisfy { words[$0].wordClass == .verb || words[$0].wordClass == .zu }
      } else {
        false
      }
    }
    guard let position, case .adverb(let word) = field[position] else { return nil }
    field.remove(at: position)
    return word
  }

  /// „Recht hat, *wer warnt*“, „Bestraft wird, *wer betrügt*“, „Keine Chance hat, *wer schweigt*“: the clause behind the verb
  /// says who acts, unless that is what is asked („Offen ist, wer kommt“).
  private func putActorFirst(
    _ subject: German.NounPhrase?, _ front: inout [German.Unit], _ field: inout [German.Unit]
  ) {
    guard subject == nil, let (index, parent) = clauseBehind("wer", front, field),
      analysis.clauses[index].kind == .indirectQuestion, !tellsInPassive(parent),
      !parent.units.contains(where: { if case .pronominalAdverb = $0 { true } else { false } })
    else { return }
    putFirst(index, &front, &field)
  }

  /// „Verkauft wird, *was Geld bringt*“, „Erlaubt ist, *was gefällt*“: what is done is said by the clause behind the verb.
  private func putDoneFirst(
    _ subject: German.NounPhrase?, _ front: inout [German.Unit], _ field: inout [German.Unit], isCopula: Bool
  ) {
    guard subject == nil, let (index, parent) = clauseBehind("was", front, field),
      analysis.clauses[index].antecedent == nil, let complex = analysis.verbComplex(of: parent),
      complex.isPassive || isCopula && parent.verbs.count == 2,
      !parent.units.contains(where: { unit in
        switch unit {
        case .pronominalAdverb: true
        case .phrase(let phrase): !phrase.isPrepositional && words[phrase.head].lower == "es"
        default: false
        }
      })
    else { return }
    putFirst(index, &front, &field)
  }

  /// A clause with this pronoun behind the verb of a main clause, which is no question, and the main clause.
  private func clauseBehind(
    _ pronoun: String, _ front: [German.Unit], _ field: [German.Unit]
  ) -> (index: Int, parent: German.Clause)? {
    guard case .clause(let index)? = field.last, case let clause = analysis.clauses[index],
      clause.introducer.count == 1, words[clause.introducer[0]].lower == pronoun,
      let parent = clause.parent.map({ analysis.clauses[$0] }), parent.kind == .main, let finite = parent.finite,
      finite > parent.words.lowerBound, !front.contains(where: isClause), !isAsked(clause),
      !saysWhetherMatters(front + field)
    else { return nil }
    return (index, parent)
  }

  /// Puts the last clause behind the verb in front, and behind the verb what stood there.
  private func putFirst(_ index: Int, _ front: inout [German.Unit], _ field: inout [German.Unit]) {
    field.removeLast()
    field.insert(contentsOf: front, at: 0)
    front = [.clause(index)]
  }

  /// „Nicht mitgeteilt wurde, wer der Tote ist“: what is told or decided is a question.
  private func tellsInPassive(_ clause: German.Clause) -> Bool {
    guard let complex = analysis.verbComplex(of: clause), complex.isPassive else { return false }
    return complex.readings.contains { lexicon.needs(ofVerb: $0.key).mayHave(oneOf: [.dass, .ob]) }
  }

  private func isClause(_ unit: German.Unit) -> Bool {
    if case .clause = unit { true } else { false }
  }

  /// „Wichtig ist, wer zuerst kommt“: said of a question.
  private func saysWhetherMatters(_ units: [German.Unit]) -> Bool {
    saysWhetherKnown(units)
      || units.contains { unit in
        guard case .adjective(let word, _) = unit else { return false }
        // „Fest steht, wer …“ has been read as a pair of words.
        return words[word].reading.modifierGroups.contains(.matters) || words[word].lower == "fest"
      }
  }

  private func isContent(_ unit: German.Unit) -> Bool {
    guard case .clause(let index) = unit, analysis.clauses[index].introducer.count == 1 else { return false }
    return words[analysis.clauses[index].introducer[0]].lower == "was"
  }

  /// „Wer das Amt übernimmt, ist offen“: a question rather than a person.
  private func isAsked(_ clause: German.Clause) -> Bool {
    guard let parent = clause.parent, let complex = analysis.verbComplex(of: analysis.clauses[parent]) else {
      return false
    }
    // „Wer gewinnt, hängt davon ab“
    if complex.readings.contains(where: { $0.verbGroups.contains(.hinges) }) { return true }
    // „Wer kündigt, muss dies melden“
    let pointsAtObject = analysis.clauses[parent].units.contains { unit in
      guard case .phrase(let phrase) = unit, !phrase.isPrepositional else { return false }
      return ["es", "das", "dies"].contains(words[phrase.head].lower)
    }
    // „Wer gewinnt, interessiert die Stadt nicht“, but „Wer raucht, belastet die Kassen“
    if !complex.isPassive, complex.readings.contains(where: { $0.verbGroups.contains(.matters) }) { return true }
    if !pointsAtObject, !tellsMore(clause, in: analysis.clauses[parent]),
      complex.readings.contains(where: { lexicon.needs(ofVerb: $0.key).mayHaveOnly(.ob) })
    {
      return true
    }
    return saysWhetherKnown(analysis.clauses[parent].units)
  }

  /// „Wer viel arbeitet, sollte wissen, *dass er müde wird*“, „…, fragt *sich, wo das Geld ist*“, „…, erkennt *die Gefahr*“, „…, hat
  /// *nichts* verstanden“, „…, sah *sich getäuscht*“: what is known or asked is told beside it, so that the clause is who knows or asks.
  private func tellsMore(_ clause: German.Clause, in parent: German.Clause) -> Bool {
    var (hasReflexive, hasPredicate) = (false, false)
    for unit in parent.units {
      switch unit {
      case .clause(let index):
        let other = analysis.clauses[index]
        guard other.words != clause.words, other.coordinatedWith == nil else { continue }
        switch other.kind {
        case .indirectQuestion: return true
        case .subordinate: if other.introducer.first.map({ words[$0].reading.key == "dass" }) ?? false { return true }
        case .infinitive: if other.introducer.isEmpty { return true }
        default: break
        }
      case .phrase(let phrase) where !phrase.isPrepositional:
        if words[phrase.head].wordClass == .reflexive {
          hasReflexive = true
        } else if words[phrase.head].wordClass == .noun || isQuantity(phrase), !analysis.isTime(phrase),
          parent.kind == .main, phrase.agreement.allows(.accusative)
        {
          return true
        }
      case .adjective: hasPredicate = true
      // „hat *viel* gelernt“
      case .adverb(let word) where ["viel", "wenig"].contains(words[word].lower): return true
      default: break
      }
    }
    return hasReflexive && hasPredicate
  }

  /// „…, muss mehr zahlen“: an amount yields.
  private func isQuantity(_ phrase: German.NounPhrase) -> Bool {
    ["mehr", "viel", "wenig", "weniger", "etwas", "nichts", "alles"].contains(words[phrase.head].lower)
  }

  private func isFreeRelative(_ index: Int) -> Bool {
    let clause = analysis.clauses[index]
    // „Ob er kommt, ist unklar“
    // but „Ob arm oder reich, alle müssen zahlen“
    if clause.kind == .indirectQuestion { return clause.finite != nil }
    guard clause.kind == .relative, clause.introducer.count == 1, let asked = clause.introducer.first else {
      return false
    }
    return ["wer", "was", "wem", "wen"].contains(words[asked].lower)
  }
}
