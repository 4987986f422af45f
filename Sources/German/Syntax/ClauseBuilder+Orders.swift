import Lexicon

/// Clauses that tell somebody to do something.
extension ClauseBuilder {
  /// „Bleiben Sie …“, „Stoppt den Krieg“: the verb first, a form that can command, and nobody else as its subject.
  func isImperative(_ segment: Segment) -> Bool {
    guard let verb = finite(segment, verbFinal: false) else { return false }
    let forms = words[verb].verbForms
    let keys = words[verb].readings.map(\.key)
    // „Wer nichts habe, könne nicht bleiben“
    if keys.contains(where: AuxiliaryVerbs.modals.contains) { return false }
    if verb + 1 < words.count, words[verb + 1].text == "Sie" {
      if words[verb].text == "Seien" { return true }
      return forms.contains(.infinitive) && !keys.contains { AuxiliaryVerbs.all.contains($0) && $0 != "lassen" }
    }
    let isShort = !forms.isFinite && words[verb].isCapitalized && verb + 1 < words.count
    // „Mach die Tür zu“, „Frag deine Mutter“: the form has no subject, so that what follows is its object.
    if isShort, forms.contains(.imperativeSingular) {
      return hasNoSureSubject(segment)
    }
    // „Lasst unsere Kinder in Ruhe“: nobody but those who are spoken to can be its subject.
    if forms.contains(.imperativePlural), !forms.allowsThird(plural: false), !forms.allowsThird(plural: true),
      words[verb].isCapitalized,
      !segment.items.contains(where: { item in
        if case .phrase(let phrase, _) = item { words[phrase.head].lower == "ihr" } else { false }
      })
    {
      return true
    }
    guard isShort || forms.contains(.imperativeSingular) || forms.contains(.imperativePlural) else { return false }
    return segment.items.allSatisfy { item in
      guard case .phrase(let phrase, _) = item, !phrase.isPrepositional else { return true }
      return !phrase.agreement.allows(.nominative)
        || words[phrase.head].wordClass == .noun && isExclaimed
          && phrase.agreement.allows(.accusative)
    }
  }

  /// Likewise behind a condition, where no form will do that could have its subject elsewhere.
  func commands(_ segment: Segment) -> Bool {
    guard isImperative(segment), let verb = finite(segment, verbFinal: false) else { return false }
    return !words[verb].readings.contains {
      $0.wordClass == .verb
        && ($0.verb.allows(.present, person: 3) || $0.verb.allows(.preterite, person: 3)
          // „Wenn Sie das tun, verlieren Sie Geld“
          || $0.verbGroups.contains(.involuntary) && !isExclaimed)
    }
  }

  /// „Jetzt *hör* mal zu“, „Na komm schon“: behind adverbs a form that can do nothing but command, and nobody who does it.
  func orderBehindAdverb(_ segment: Segment) -> Int? {
    guard segment.coordinator == nil, let verb = verbIndices(segment).first, verb > segment.items[0].start,
      words[verb].verbForms.contains(.imperativeSingular), !words[verb].hasFinite, !words[verb].isCapitalized,
      segment.items.allSatisfy({ item in
        switch item {
        case .word(let word): word >= verb || words[word].wordClass == .adverb
        case .phrase(let phrase, let range): range.lowerBound > verb && phrase.agreement.onlyCase != .nominative
        }
      })
    else { return nil }
    return verb
  }

  /// „Komm her *und hilf mir*“, „… *und melde dich*“: another order behind one.
  func joinsOrder(_ segment: Segment, behind main: Int) -> Bool {
    guard segment.coordinator != nil, clauses[main].kind == .imperative, let verb = verbIndices(segment).first,
      verb == segment.items.first?.start, words[verb].verbForms.contains(.imperativeSingular)
    else { return false }
    return hasNoSureSubject(segment)
  }

  /// The first verb has no form that somebody else could be the subject of.
  func isNothingButOrder(_ segment: Segment) -> Bool {
    guard let verb = verbIndices(segment).first, verb == segment.items.first?.start else { return false }
    return words[verb].verbForms.contains(.imperativeSingular) && !words[verb].hasFinite && !words[verb].isCapitalized
      && hasNoSureSubject(segment)
  }

  /// Nothing in it can only be a subject.
  private func hasNoSureSubject(_ segment: Segment) -> Bool {
    segment.items.allSatisfy { $0.nominative.map { $0.agreement.onlyCase != .nominative } ?? true }
  }

  private var isExclaimed: Bool { words.contains { $0.text == "!" } }
}
