import English
import German

/// What is going on while it is told, which English says with the progressive and German leaves to the context.
extension SentenceTransfer {
  /// „Die Polizei ermittelt“, „Die Preise steigen“: a present that tells what is under way now, not what is done as a rule.
  func isGoingOn(_ verb: VerbPhrase, _ clause: German.Clause, _ complex: VerbComplex) -> Bool {
    guard verb.tense == .present, !hasNegation(clause), endsLikeSentence,
      (morphology.isActivity(verb.lemma) || morphology.isMaking(verb.lemma) && !makesThingsInGeneral(clause, complex))
        && tellsNews(clause)
        || goesOnLike(verb, clause, complex)
        || verb.voice == .active && morphology.isChange(verb.lemma) && isChanging(clause, complex)
        || !isState(verb) && !verb.isPerfect
          && (holdsNow(clause) || isMoreAndMore(clause)
            || beginsNow(clause, complex) && !["begin", "start", "end", "follow"].contains(verb.lemma))
          && (verb.voice == .active || !namesAgentOrRole(clause)),
      !verb.isPerfect || clause.units.contains(where: { lastsAlready($0) || since($0) != nil })
    else { return false }
    return !clause.units.contains { unit in
      switch unit {
      case .adverb(let index):
        words[index].isPlainly(.habit)
      case .adjective(let index, _): words[index].isPlainly(.habit)
      // „Wenn der Verein gewinnt, feiern die Anhänger“
      case .clause(let index):
        analysis.clauses[index].introducer.contains {
          ["wenn", "falls", "sobald", "solange"].contains(words[$0].lower)
        }
      case .phrase(let phrase):
        phrase.determiner.map { words[$0].reading.key == "jeder" } ?? false
          || phrase.preposition.map { words[$0].reading.key == "ab" } ?? false
      default: false
      }
    }
  }

  /// A headline has no mark at its end, and no progressive („Polizei sucht Zeugen“).
  private var endsLikeSentence: Bool { !options.isHeadline && words.last?.isPunctuation ?? false }

  /// „Die Firma baut Autos“: what somebody makes as a rule.
  private func makesThingsInGeneral(_ clause: German.Clause, _ complex: VerbComplex) -> Bool {
    let doer = subject(of: clause, complex: complex)?.phrase.head
    return clause.units.contains { unit in
      guard case .phrase(let phrase) = unit, !phrase.isPrepositional, phrase.head != doer else { return false }
      return phrase.determiner == nil && numberIsPlural(phrase, words[phrase.head].reading)
    }
  }

  /// A clause that tells what is so, not under which condition or when something else is.
  private func tellsNews(_ clause: German.Clause) -> Bool {
    switch clause.kind {
    case .main, .relative: true
    case .subordinate:
      clause.introducer.count == 1
        && ["dass", "weil", "da", "während", "obwohl"].contains(words[clause.introducer[0]].lower)
    default: false
    }
  }

  /// „Der Markt wird derzeit von zwei Firmen beherrscht“, „wird momentan als Favorit gehandelt“: how things stand.
  private func namesAgentOrRole(_ clause: German.Clause) -> Bool {
    clause.units.contains { unit in
      guard case .phrase(let phrase) = unit, let preposition = phrase.preposition else { return false }
      return ["von", "als"].contains(words[preposition].reading.key)
    }
  }

  /// „Die Preise steigen weiter stark“: neither a measure nor a time nor a circumstance makes one event or a rule of it
  /// (“In winter, prices rise”).
  private func isChanging(_ clause: German.Clause, _ complex: VerbComplex) -> Bool {
    guard clause.kind == .main, clause.coordinatedWith.map({ analysis.clauses[$0].kind == .main }) ?? true,
      clause.coordinator.map({ words[$0].lower != "oder" }) ?? true,
      isWrittenInPresent, !words.contains(where: { $0.lower == "ebenso" }),
      let doer = subject(of: clause, complex: complex)?.phrase,
      !["man", "wer", "ich", "wir", "sie", "er"].contains(words[doer.head].lower)
    else { return false }
    return clause.units.allSatisfy { unit in
      switch unit {
      case .adverb(let index):
        return !words[index].reading.means(.time) || Self.nowadays.contains(words[index].lower)
          || words[index].lower.hasPrefix("seit ")
      case .adjective(let index, _): return words[index].reading.degree != .comparative
      case .phrase(let phrase):
        if phrase.head == doer.head || words[phrase.head].lower == "sich" { return true }
        // „Der Druck auf den Markt wächst“: with the subject in front all that stands there is part of it.
        if let finite = clause.finite, doer.head < finite, phrase.head < finite { return true }
        guard let preposition = phrase.preposition else { return false }
        return words[preposition].reading.key == "seit"
          || words[preposition].reading.key == "in" && words[phrase.head].reading.means([.place, .group])
      default: return false
      }
    }
  }

  private static let nowadays: Set<String> = [
    "aktuell", "derzeit", "gegenwärtig", "gerade", "inzwischen", "jetzt", "langsam", "mittlerweile", "momentan", "nun",
    "weiter", "weiterhin", "wieder", "zurzeit", "seither", "seitdem", "stetig", "allmählich",
  ]

  /// „Immer mehr Menschen verlassen das Land“: what changes step by step.
  private func isMoreAndMore(_ clause: German.Clause) -> Bool {
    guard [.main, .relative].contains(clause.kind) else { return false }
    return clause.words.contains { index in
      words[index].lower == "immer" && index + 1 < words.count && clause.words.contains(index + 1)
        && (words[index + 1].reading.degree == .comparative || ["mehr", "weniger"].contains(words[index + 1].lower))
    }
  }

  /// „Er schlief, als das Feuer ausbrach“, „Während sie wartete, …“: what somebody was in the middle of.
  func isUnderWay(_ verb: VerbPhrase, _ clause: German.Clause, _ complex: VerbComplex) -> Bool {
    guard verb.tense == .past, verb.voice == .active, complex.steps.isEmpty, !complex.isCopula, !hasNegation(clause),
      morphology.isActivity(verb.lemma) || morphology.isPastime(verb.lemma)
    else { return false }
    if clause.kind == .subordinate {
      return clause.introducer.count == 1 && words[clause.introducer[0]].lower == "während"
    }
    guard clause.kind == .main, case .clause(let index)? = clause.units.last else { return false }
    let inner = analysis.clauses[index]
    return inner.kind == .subordinate && inner.introducer.first.map { words[$0].lower } == "als"
      && inner.finite.map { words[$0].tellsPast } ?? false
      && !clause.units.contains { unit in
        if case .phrase(let phrase) = unit { isDuration(phrase) } else { false }
      }
  }

  /// „Die Kritik wird lauter“: by its subject and the comparative alone, what is changing now.
  func becomesMore(_ clause: German.Clause) -> Bool {
    clause.kind == .main && isWrittenInPresent && endsLikeSentence && clause.coordinatedWith == nil
      && clause.units.contains { $0.nominative.map { words[$0.head].wordClass == .noun } ?? false }
      && clause.units.allSatisfy { unit in
        switch unit {
        case .adjective(let word, let adverbs):
          words[word].reading.degree == .comparative && adverbs.allSatisfy { words[$0].lower == "noch" }
        case .adverb(let word): Self.nowadays.contains(words[word].lower)
        case .phrase(let phrase): phrase.head < clause.finite ?? 0
        default: false
        }
      }
  }

  /// „there is“, „lies“: nothing that somebody is doing.
  func isState(_ verb: VerbPhrase) -> Bool {
    verb.lemma == "be" || verb.lemma.hasPrefix("be ") || verb.lemma.hasSuffix(" be")
      || morphology.tellsState(verb.lemma)
      || morphology.isStative(verb.lemma)
  }

  /// „Jetzt prüft die Behörde den Fall“, „Nun wird das Haus verkauft“: what has just begun, but not what somebody says or
  /// what comes to light („Nun zeigt sich, dass …“).
  private func beginsNow(_ clause: German.Clause, _ complex: VerbComplex) -> Bool {
    clause.kind == .main && isWrittenInPresent && !complex.readings.contains { $0.key == "sein" }
      && clause.units.contains { unit in
        if case .adverb(let word) = unit { ["jetzt", "nun"].contains(words[word].lower) } else { false }
      }
      && !complex.readings.contains { reading in
        lexicon.needs(ofVerb: reading.key).mayHave(.dass)
      }
  }

  /// „Sie kämpfen für Lohn *und fordern Gespräche*“: are fighting for pay and demanding talks.
  private func goesOnLike(_ verb: VerbPhrase, _ clause: German.Clause, _ complex: VerbComplex) -> Bool {
    guard let first = clause.coordinatedWith, isListed(clause), verb.voice == .active, !isState(verb),
      complex.steps.isEmpty, verb.lemma != "say", subject(of: clause, complex: complex) == nil
    else { return false }
    return ongoing.contains(analysis.clauses[first].words.lowerBound)
  }

  /// „Sie singen, *tanzen* und lachen“: joined by a word, if only farther on.
  func isListed(_ clause: German.Clause) -> Bool {
    clause.coordinator != nil
      || analysis.clauses.contains { other in
        guard other.coordinator != nil, other.words.lowerBound > clause.words.lowerBound,
          let before = other.coordinatedWith
        else { return false }
        return before == clause.coordinatedWith || analysis.clauses[before].words == clause.words
      }
  }

  /// „derzeit“, „momentan“: what a verb of doing tells is under way.
  private func holdsNow(_ clause: German.Clause) -> Bool {
    clause.units.contains { unit in
      if case .adverb(let word) = unit {
        words[word].isOf(.now)
      } else {
        false
      }
    }
  }
}
