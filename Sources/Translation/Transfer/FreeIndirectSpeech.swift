import English
import German

/// Who said what the sentences behind go on to report („Er übernehme die Verantwortung.“).
struct Speech: Sendable, Equatable {
  /// The minister, Müller, he: as English says it once more.
  var speaker: English.NounPhrase
  /// „sagte“, not „sagt“.
  var isPast: Bool
  /// The sentence before has named the speaker of a report already, so that it need not be said at once again.
  var isAttributed = false
  /// „laut Polizei“: named as the source rather than told to speak.
  var isNamedSource = false
}

/// Reports that go on in sentences of their own: „Müller wies die Kritik zurück. *Er habe nichts gewusst.*“ German tells by
/// the mood alone that it is somebody's word; English by its tense and by who said it.
extension SentenceTransfer {
  /// „Der Minister wies die Kritik zurück“: remembers who speaks, as the clause that tells it is turned into English.
  func noteSpeaker(_ work: ClauseAssembly) {
    guard discourse.keepsSpeakers, !isInserted, isOwnSentence(work.clause) || namesSource(work.clause),
      !work.complex.isPassive, !work.complex.isCopula, let subject = work.subject, let finite = work.clause.finite,
      !words[finite].onlyReports, !words[finite].isUnreal, !hasNegation(work.clause), canSpeak(subject),
      work.complex.readings.contains(where: { isVoiced($0, work.clause) }),
      let phrase = work.subjectPhrase, let speaker = speaker(subject, phrase)
    else { return }
    let isPast = words[finite].tellsPast || work.complex.steps.contains { $0.operation == .perfect }
    let speech = Speech(speaker: speaker, isPast: isPast, isNamedSource: namesSource(work.clause))
    // Of two who speak in one sentence either may go on.
    voices = voices + [speech]
  }

  private func isOwnSentence(_ clause: German.Clause) -> Bool { clause.kind == .main && clause.parent == nil }

  /// „*Wie die Polizei mitteilte*, …“
  private func namesSource(_ clause: German.Clause) -> Bool {
    clause.kind == .subordinate && clause.introducer.count == 1 && words[clause.introducer[0]].lower == "wie"
  }

  private func isVoiced(_ reading: German.Reading, _ clause: German.Clause) -> Bool {
    !reading.verbGroups.isDisjoint(with: [.says, .voices, .blames])
      || reading.verbGroups.contains(.tells) && hasContent(clause)
  }

  /// „hofft, *dass …*“
  private func hasContent(_ clause: German.Clause) -> Bool {
    !clause.reported.isEmpty
      || clause.units.contains { unit in
        guard case .clause(let index) = unit else { return false }
        let kind = analysis.clauses[index].kind
        return kind == .main || kind == .infinitive || kind == .indirectQuestion
          || analysis.clauses[index].introducer.first.map { words[$0].lower == "dass" } ?? false
      }
  }

  /// „ein Sprecher der Polizei“ → the spokesman: enough to know again who it was.
  func speaker(_ phrase: German.NounPhrase, _ english: Phrase) -> English.NounPhrase? {
    if !phrase.conjuncts.isEmpty { return .pronoun(.third, .plural) }
    guard case .noun(let noun) = english else { return nil }
    let word = words[phrase.head]
    switch noun.head.kind {
    case .pronoun(.personal):
      return ["er", "sie"].contains(word.reading.key) && noun.head.gender != .neuter
        ? .pronoun(.third, noun.head.number, noun.head.gender) : nil
    case .pronoun: return nil
    case .proper:
      guard word.isPersonName || word.reading.means(.person) || noun.head.isPerson ?? false else {
        var name = English.NounPhrase(head: noun.head)
        name.head.source = []
        if case .definite? = noun.determiner?.kind { name.determiner = Determiner(.definite) }
        return name
      }
      return .name(surname(noun.head.lemma), gender: noun.head.gender, isPerson: true)
    case .common:
      var known = English.NounPhrase(determiner: Determiner(.definite), head: noun.head)
      known.head.source = []
      return known
    }
  }

  /// „Ursula von der Leyen“ → von der Leyen
  private func surname(_ name: String) -> String {
    let parts = name.split(separator: " ")
    let start = parts.indices.dropFirst().first { parts[$0].first?.isLowercase ?? false } ?? parts.count - 1
    return parts[max(start, 0)...].joined(separator: " ")
  }

  /// Whether the sentence goes on with what the one before said somebody said.
  var goesOnSpeaking: Bool {
    guard discourse.speech != nil, !isInserted, let root = analysis.roots.first else { return false }
    return isToldOn(analysis.clauses[root])
  }

  /// „*Er übernehme* die Verantwortung“: a main clause of its own in the first subjunctive.
  private func isToldOn(_ clause: German.Clause) -> Bool {
    guard clause.kind == .main, clause.parent == nil, let finite = clause.finite else { return false }
    return words[finite].onlyReports && !words.contains { ["ich", "wir"].contains($0.lower) }
  }

  /// „Er habe gezögert, sagte er. *Man habe ihn gewarnt.*“ → had been warned: what was said in the past goes on in it.
  func tellsOnInPast(_ clause: German.Clause) -> Bool {
    discourse.speech?.isPast ?? false && goesOnSpeaking && isToldOn(clause)
  }

  /// Says who said it, and leaves for the sentence behind who may go on.
  func attributed(_ pieces: [Phrase], mark: FinalMark) -> [Phrase] {
    guard discourse.keepsSpeakers, !isInserted else { return pieces }
    guard goesOnSpeaking, voices.isEmpty, let speech = discourse.speech else {
      if voices.isEmpty, mayTellOn {
        discourse.speech?.isAttributed = false
      } else {
        discourse.speech = voices.count == 1 && (!namesSource || voices[0].isNamedSource) ? voices[0] : nil
        // „Er habe, *so Müller*, gezögert“
        let isReport = goesOnSpeaking
        discourse.speech?.isAttributed = isReport
      }
      return pieces
    }
    let isDue = !speech.isAttributed && mark == .period && !tellsOwnThought && !namesSource
    discourse.speech?.isAttributed = isDue
    guard isDue else { return pieces }
    let said = English.Clause(
      .declarative, subject: .noun(speech.speaker), verb: VerbPhrase("say", tense: speech.isPast ? .past : .present))
    return pieces + [.literal(Literal(",", spaceBefore: false)), .clause(said)]
  }

  /// „Die Züge *würden* umgeleitet“: may be a report as well, behind one.
  private var mayTellOn: Bool {
    guard let root = analysis.roots.first, analysis.clauses[root].kind == .main,
      let finite = analysis.clauses[root].finite
    else { return false }
    return words[finite].isUnreal
  }

  /// „*Er hoffe*, dass …“, „Man müsse handeln, *so Müller*“: tells by itself whose thought it is.
  private var tellsOwnThought: Bool {
    !analysis.quotations.isEmpty
      || analysis.clauses.contains { clause in
        guard clause.kind == .main, clause.parent == nil, let complex = analysis.verbComplex(of: clause),
          complex.readings.contains(where: { !$0.verbGroups.isDisjoint(with: [.tells, .says]) }), hasContent(clause)
        else { return !clause.reported.isEmpty }
        return subject(of: clause, complex: complex).map { ["er", "sie"].contains(words[$0.phrase.head].reading.key) }
          ?? false
      }
  }

  /// „laut Polizei“, „nach Angaben …“, „…, so Müller“
  private var namesSource: Bool {
    words.indices.contains { index in
      let lower = words[index].lower
      return ["zufolge", "angaben"].contains(lower) || lower.hasPrefix("laut ") || lower.hasSuffix(" zufolge")
        || ["laut", "nach angaben"].contains(words[index].reading.key)
        || index > 0 && words[index - 1].isComma && ["so", "wie"].contains(lower)
        || ["demnach", "demzufolge"].contains(lower)
    }
  }
}
