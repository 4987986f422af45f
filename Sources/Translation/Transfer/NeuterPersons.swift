import English
import German
import Lexicon

/// „Das Mädchen lief weg. *Es* weinte“: an es that stands for a child, a girl or somebody else of whom German speaks in the
/// neuter.
extension SentenceTransfer {
  /// Whom an es that is the subject stands for; nil where it stands for a thing, for what follows or for nothing.
  func person(meantBy subject: German.NounPhrase?, _ clause: German.Clause, _ complex: VerbComplex) -> Referent? {
    guard let es = subject, words[es.head].reading.key == "es", !complex.readings.isEmpty,
      case let told = doer(es), let person = neuterPerson(before: es.head, as: told)
    else { return nil }
    if told.isPerson { return person }
    guard told != .thing, !announcesContent(clause), !complex.readings.contains(where: { fillsFormalFrame($0, clause) })
    else { return nil }
    if complex.isCopula { return tellsStateOfPerson(clause) ? person : nil }
    if complex.isPassive { return isDoneToPerson(es, clause, complex) ? person : nil }
    return actsUponSomething(clause, es) || moves(complex, clause) || ownsSomething(clause)
      || actsUponItself(complex, clause) || isSomewhere(clause) && complex.readings.allSatisfy(abides) ? person : nil
  }

  /// „Am Abend wurde *es* gefunden“: only before the finite verb an es beside a passive may stand for nothing; „Es wurde von einem
  /// Auto erfasst“: nor where it is told who did it, nor of a verb that is done to somebody.
  private func isDoneToPerson(_ es: German.NounPhrase, _ clause: German.Clause, _ complex: VerbComplex) -> Bool {
    let holdsFirstPlace = clause.kind == .main && clause.finite.map { es.head < $0 } ?? true
    return complex.readings.allSatisfy { verb in
      let needs = lexicon.needs(ofVerb: verb.key)
      return verb.verbGroups.contains(.someone) || verb.verbGroups.contains(.obtains)
        || verb.verbGroups.contains(.senses)
        || needs.mayHave(.accusative) && (!holdsFirstPlace || namesDoer(clause))
        || !lexicon.canLackObject([verb.key]) && !needs.mayHave(.dass)
    }
  }

  private func namesDoer(_ clause: German.Clause) -> Bool {
    clause.units.contains { unit in
      if case .phrase(let phrase) = unit {
        phrase.preposition.map { words[$0].reading.key == "von" } ?? false && !analysis.isTime(phrase)
      } else {
        false
      }
    }
  }

  /// „Ein Auto erfasste *es*“, „Der Mann habe es bedroht“: the object of a verb that tells nothing that is said or known.
  func person(meantByObject es: German.NounPhrase) -> Referent? {
    guard words[es.head].reading.key == "es", !es.isPrepositional, hasSubject(beside: es),
      let clause = analysis.clause(around: es.head), !announcesContent(clause),
      let complex = analysis.verbComplex(of: clause, sharing: analysis.sharedClause(of: clause)),
      !complex.isCopula, case let undergone = undergoer(es), undergone != .thing,
      let person = neuterPerson(before: es.head, as: undergone, other: antecedents.subject)
    else { return nil }
    if undergone.isPerson { return person }
    // „meldeten es als vermisst“
    let isCalled = isRatedAs(clause)
    let isHers = complex.readings.allSatisfy { verb in
      (isCalled || !lexicon.needs(ofVerb: verb.key).mayHave(.dass)) && !fillsFormalFrame(verb, clause)
        && (!verb.verbGroups.contains(.light) || goesSomewhere(clause))
        && !lexicon.readings(.verbs, verb.key).contains { reading in
          reading.conditions.contains { $0.name == "a" && $0.values.contains("es") }
        }
    }
    // „gab es ihm“: a thing
    let hasReceiver = clause.units.contains { unit in
      guard case .phrase(let phrase) = unit, !phrase.isPrepositional else { return false }
      return phrase.agreement.onlyCase == .dative
    }
    return isHers && !hasReceiver ? person : nil
  }

  /// he, she, or they for whom no noun or name tells.
  func pronoun(for person: Referent, _ origin: SourceRanges) -> Phrase {
    discourse.recall(person)
    return .noun(
      person.gender == nil
        ? .pronoun(.third, .plural, source: origin) : .pronoun(.third, .singular, person.gender, source: origin))
  }

  /// The girl, child or victim that was spoken of last.
  private func neuterPerson(before word: Int, as told: Discourse.Doer, other: Referent? = nil) -> Referent? {
    guard let found = discourse.resolve(gender: "n", plural: false, before: word, other: other, as: told),
      found.isPerson,
      found.age <= 1, found.germanGender == "n"
    else { return nil }
    return found
  }

  /// „Es ist gut, dass …“, „Es gelang ihm, zu …“: it is what stands behind.
  private func announcesContent(_ clause: German.Clause) -> Bool {
    clause.units.contains { unit in
      guard case .clause(let index) = unit else { return false }
      let inner = analysis.clauses[index]
      switch inner.kind {
      case .infinitive: return inner.introducer.isEmpty
      case .indirectQuestion, .main: return true
      case .subordinate: return inner.introducer.contains { ["dass", "ob", "wie"].contains(words[$0].lower) }
      default: return false
      }
    }
  }

  /// „Es kam zu Protesten“, „Es geht um Geld“, „Es regnet“: a frame with an es of its own whose other parts are there.
  private func fillsFormalFrame(_ verb: German.Reading, _ clause: German.Clause) -> Bool {
    lexicon.readings(.verbs, verb.key).contains { reading in
      reading.frame.contains("es")
        && reading.frame.allSatisfy { slot in slot == "es" || fills(slot, in: clause) }
    }
  }

  private func fills(_ slot: String, in clause: German.Clause) -> Bool {
    clause.units.contains { unit in
      switch unit {
      case .adjective: return slot == "adj"
      case .phrase(let phrase):
        if let preposition = phrase.preposition {
          return slot.prefix { $0 != "+" } == words[preposition].reading.key || slot == "dir" || slot == "loc"
        }
        if words[phrase.head].reading.key == "es" { return false }
        switch slot {
        case "a": return phrase.agreement.allows(.accusative)
        case "d": return phrase.agreement.allows(.dative)
        case "r", "rd": return words[phrase.head].wordClass == .reflexive
        default: return false
        }
      default: return false
      }
    }
  }

  /// „ist tot“, „sei unverletzt“
  private func tellsStateOfPerson(_ clause: German.Clause) -> Bool {
    clause.units.contains { unit in
      if case .adjective(let word, _) = unit { words[word].reading.modifierGroups.contains(.rumored) } else { false }
    }
  }

  /// „Es hinterlässt *zwei Geschwister*“: somebody or something beside it in the accusative.
  private func actsUponSomething(_ clause: German.Clause, _ es: German.NounPhrase) -> Bool {
    clause.units.contains { unit in
      guard case .phrase(let phrase) = unit, !phrase.isPrepositional, phrase.head != es.head else { return false }
      return phrase.agreement.allows(.accusative) && words[phrase.head].wordClass != .reflexive
        && !analysis.isTime(phrase)
    }
  }

  /// „Es hatte *sich* verlaufen“, of a verb that tells nothing: „Es zeigte sich“
  private func actsUponItself(_ complex: VerbComplex, _ clause: German.Clause) -> Bool {
    clause.units.contains { unit in
      if case .phrase(let phrase) = unit { words[phrase.head].wordClass == .reflexive } else { false }
    }
      && complex.readings.allSatisfy { verb in
        let needs = lexicon.needs(ofVerb: verb.key)
        return !needs.mayHave(.dass) && !needs.mayHave(.es) && !verb.verbGroups.contains(.lifeless)
      }
  }

  /// „lag im Gebüsch“
  private func abides(_ verb: German.Reading) -> Bool { verb.verbGroups.contains(.abides) }

  /// „Es kam *ins Krankenhaus*“, „ist in den Teich gefallen“
  private func moves(_ complex: VerbComplex, _ clause: German.Clause) -> Bool {
    complex.readings.allSatisfy { $0.info == PerfectAuxiliary.sein && $0.key != "gehen" } && goesSomewhere(clause)
  }

  private func goesSomewhere(_ clause: German.Clause) -> Bool {
    clause.units.contains { unit in
      guard case .phrase(let phrase) = unit, let preposition = phrase.preposition else { return false }
      return words[phrase.head].reading.means([.place, .group, .thing])
        && (phrase.agreement.onlyCase == .accusative || ["zu", "nach"].contains(words[preposition].reading.key))
    }
  }

  /// „erlag *seinen* Verletzungen“
  private func ownsSomething(_ clause: German.Clause) -> Bool {
    clause.words.contains { words[$0].wordClass == .possessive && words[$0].reading.key == "sein" }
  }
}
