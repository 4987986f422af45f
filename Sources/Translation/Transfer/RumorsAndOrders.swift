import English
import German

/// „sollen“: what is said of somebody, or wanted of him.
extension SentenceTransfer {
  /// „bis Ende des Jahres“, „bis 2030“: by when something is to be done.
  func hasDeadline(_ clause: German.Clause) -> Bool {
    clause.units.contains { unit in
      switch unit {
      case .phrase(let phrase):
        phrase.preposition.map { words[$0].lower == "bis" || words[$0].lower.hasPrefix("bis ") } ?? false
      // but „bis heute“, „bis zuletzt“
      case .adverb(let word):
        words[word].lower.hasPrefix("bis ")
          && !["bis heute", "bis jetzt", "bis zuletzt", "bis dato"].contains(words[word].lower)
      default: false
      }
    }
  }

  /// „*Unter den Toten* soll ein Kind sein“, „*darunter* sollen Kinder sein“: nobody plans who is one of them.
  func isAmongOthers(_ clause: German.Clause) -> Bool {
    clause.units.contains { unit in
      switch unit {
      case .pronominalAdverb(let word): words[word].lower == "darunter"
      case .phrase(let phrase):
        phrase.preposition.map { words[$0].reading.key == "unter" } ?? false
          && (words[phrase.head].reading.means(.person) || words[phrase.head].wordClass == .relative
            || words[phrase.head].reading.key == "sie")
      default: false
      }
    }
  }

  /// „*Nach Informationen der Zeitung* soll er 30 Millionen kosten“, „Laut „Kicker“ soll …“: with its source a state is told,
  /// not planned.
  func isReportedState(_ verb: VerbPhrase, _ clause: German.Clause) -> Bool {
    guard morphology.isStative(verb.lemma) || verb.lemma.hasPrefix("be ") else { return false }
    return clause.units.contains { unit in
      switch unit {
      case .phrase(let phrase):
        guard let preposition = phrase.preposition,
          ["nach", "laut", "zufolge"].contains(words[preposition].reading.key)
        else { return false }
        let source = words[phrase.head].reading
        return source.nounGroups.contains(.statement) || source.nounGroups.contains(.medium)
          || words[phrase.head].isQuotationMark
      case .adverb(let word): return words[word].lower == "angeblich"
      default: return false
      }
    }
  }

  /// Somebody is to do something himself: no copula, no passive, and „handeln“ without „sich“ tells no rumor.
  func isActedOn(by complex: VerbComplex, _ clause: German.Clause) -> Bool {
    guard !complex.isPassive, !complex.isCopula, clause.kind != .question,
      let reading = complex.readings.first, !reading.verbGroups.contains(.states) || reading.key == "handeln",
      let subject = subject(of: clause, complex: complex)?.phrase
    else { return false }
    let head = words[subject.head].reading
    return head.wordClass == .noun && (head.means([.person, .group]) || head.nounGroups.contains(.acting))
      || words[subject.head].isPersonName
      || head.wordClass == .pronoun && ["man", "er", "jeder", "niemand"].contains(head.key)
  }

  /// „soll aus Bonn stammen“, „soll krank sein“, „soll sich in Wien verstecken“: what is said to be so, and planned by nobody.
  func isRumored(_ clause: German.Clause, _ complex: VerbComplex) -> Bool {
    if complex.readings.first?.verbGroups.contains(.states) ?? false { return true }
    // „Auf dem Video soll der Täter zu sehen sein“, but „Am Montag soll ein Film zu sehen sein“
    if complex.steps.last?.operation == .isTo, isPerceived(complex) {
      return clause.units.contains { unit in
        guard case .phrase(let phrase) = unit, phrase.isPrepositional else { return false }
        // „die Bilder, *auf denen* er zu sehen sein soll“
        let shown = words[phrase.head].wordClass == .relative ? clause.antecedent ?? phrase.head : phrase.head
        return words[shown].reading.nounGroups.contains(.depiction)
      }
    }
    if complex.steps.last?.operation == .statal, isSoByNow(clause) { return true }
    guard complex.isCopula else { return tellsRumoredState(clause, complex) }
    return hasPredicate(clause, in: .rumored) || isAmongOthers(clause) || isSaidToBe(clause, complex)
      // „Der Täter soll 25 Jahre alt sein“
      || hasPredicate(clause, in: .measured) && subject(of: clause, complex: complex).map(isOnePerson) ?? false
  }

  /// „Der Täter soll *Mitglied einer Bande* sein“, „*Das Motiv* soll Eifersucht sein“: who somebody is and why something happened
  /// is told, while „Das Fest soll ein Erfolg sein“ is what is wanted.
  private func isSaidToBe(_ clause: German.Clause, _ complex: VerbComplex) -> Bool {
    guard complex.readings.contains(where: { $0.key == "sein" }), !hasNegation(clause), !looksAhead(clause),
      let subject = subject(of: clause, complex: complex)?.phrase, subject.conjuncts.isEmpty
    else { return false }
    if words[subject.head].reading.nounGroups.contains(.cause) { return true }
    // „Vier von ihnen sollen Kinder sein“
    let isCounted =
      words[subject.head].wordClass == .numeral
      && subject.prepositionals.contains { words[$0.head].wordClass == .pronoun }
    let isKnown =
      words[subject.head].isPersonName
      || subject.determiner.map { words[$0].reading.key == "der" } ?? false
        && words[subject.head].reading.means(.person)
      || words[subject.head].wordClass == .pronoun && words[subject.head].lower == "er"
    guard isCounted || isKnown else { return false }
    return clause.units.contains { unit in
      guard case .phrase(let role) = unit, !role.isPrepositional, role.head != subject.head,
        case let noun = words[role.head].reading, noun.wordClass == .noun
      else { return false }
      return noun.means(.person) || noun.nounGroups.contains(.oneOfSeveral)
    }
  }

  /// „soll seit Jahren Geld waschen“: is said to have been laundering, „soll sich in Wien verstecken“: to be hiding.
  func lastInRumor(_ verb: inout VerbPhrase, _ clause: German.Clause, _ complex: VerbComplex) {
    guard verb.tense == .present else { return }
    if holdsSince(clause) { verb.isPerfect = true }
    if isGoingOn(verb, clause, complex) { verb.isProgressive = true }
  }

  /// Where somebody lives or hides, or what he has done for some time.
  private func tellsRumoredState(_ clause: German.Clause, _ complex: VerbComplex) -> Bool {
    guard !complex.isPassive, !hasNegation(clause), !looksAhead(clause), let reading = complex.readings.first,
      let subject = subject(of: clause, complex: complex)?.phrase, isSomebodyOrGroup(subject, in: clause)
    else { return false }
    // „In dem Haus sollen 200 Menschen wohnen“: how many is planned, who it is is known.
    let isKnown = subject.determiner != nil || words[subject.head].wordClass != .noun
    return reading.verbGroups.contains(.abides) && isKnown && isSomewhere(clause)
      || clause.units.contains { since($0) != nil || lastsAlready($0) }
  }

  private func isSomebodyOrGroup(_ subject: German.NounPhrase, in clause: German.Clause) -> Bool {
    guard words[subject.head].wordClass == .relative else {
      return isSomebody(subject) || words[subject.head].reading.means(.group)
    }
    return clause.antecedent.map { words[$0].reading.means([.person, .group]) || words[$0].isPersonName } ?? false
  }

  func isSomewhere(_ clause: German.Clause) -> Bool {
    clause.units.contains { unit in
      switch unit {
      case .phrase(let phrase): phrase.isPrepositional && !analysis.isTime(phrase)
      case .adverb(let word): words[word].reading.means(.place)
      default: false
      }
    }
  }

  /// „künftig“, „bald“, „ab Mai“
  private func looksAhead(_ clause: German.Clause) -> Bool {
    clause.units.contains { unit in
      switch unit {
      case .adverb(let word): words[word].isOf(.ahead)
      case .phrase(let phrase): phrase.preposition.map { words[$0].reading.key == "ab" } ?? false
      default: false
      }
    }
  }

  /// „Der Täter soll *inzwischen* gefasst sein“, but „Der Bau soll bereits im Mai abgeschlossen sein“
  private func isSoByNow(_ clause: German.Clause) -> Bool {
    let marked = clause.words.contains {
      ["bereits", "schon", "inzwischen", "mittlerweile", "längst"].contains(words[$0].lower)
    }
    return marked && !looksAhead(clause) && !hasDeadline(clause)
      && !clause.units.contains { unit in
        if case .phrase(let phrase) = unit { words[phrase.head].reading.means(.time) } else { false }
      }
  }

  /// „der Täter“, „er“, „einer der Männer“: somebody in particular, of whom age and height are told rather than wanted.
  private func isOnePerson(_ subject: SentenceAnalysis.Subject) -> Bool {
    let (phrase, head) = (subject.phrase, words[subject.phrase.head])
    guard phrase.conjuncts.isEmpty, !phrase.agreement.isPluralOnly else { return false }
    return head.isPersonName || head.wordClass == .pronoun && ["er", "einer", "eine"].contains(head.lower)
      || phrase.determiner.map { words[$0].reading.key == "der" } ?? false
        && (head.reading.means(.person) || head.reading.derivation == .nominalized)
  }

  /// „Darf ich Sie etwas fragen?“
  func asksLeave(_ clause: German.Clause) -> Bool {
    clause.prefield == 0
      && clause.units.contains { unit in
        if case .phrase(let phrase) = unit { ["ich", "wir"].contains(words[phrase.head].lower) } else { false }
      }
  }

  /// „Soll der Staat helfen?“, „Was soll ich tun?“: what ought to be done, not when or where it is planned.
  func asksForAdvice(_ clause: German.Clause) -> Bool {
    // „Unklar ist, *wie hoch der Zaun sein soll*“: should be
    // „Er weiß nicht, *was er tun soll*“
    let asksWhatToDo =
      clause.kind == .relative && clause.antecedent == nil && clause.introducer.first.map { words[$0].lower } == "was"
    if clause.kind == .indirectQuestion || asksWhatToDo {
      return clause.introducer.first.map { !["wann", "wo", "wohin"].contains(words[$0].lower) } ?? false
    }
    if clause.prefield == 0 { return clause.kind == .question }
    guard clause.kind == .question || clause.kind == .main && words.contains(where: { $0.text == "?" }) else {
      return false
    }
    let asksWhat =
      switch clause.units.first {
      case .phrase(let phrase)?: asks(phrase)
      case .adverb(let word)?: words[word].wordClass == .interrogativeAdverb
      default: false
      }
    guard asksWhat else { return false }
    if case .adverb(let why)? = clause.units.first, ["warum", "wieso", "weshalb"].contains(words[why].lower) {
      return true
    }
    return clause.units.contains { unit in
      if case .phrase(let phrase) = unit { ["ich", "wir", "man"].contains(words[phrase.head].lower) } else { false }
    }
  }
}
