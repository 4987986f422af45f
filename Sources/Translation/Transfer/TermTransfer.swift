import English
import German
import Text

/// Words whose English a glossary gives.
extension SentenceTransfer {
  /// A given target is used as given; it gets a plural only if the glossary has the term in its base form.
  func termNoun(_ match: LexicalMatch, _ reading: German.Reading, at index: Int, isPlural: Bool) -> Noun {
    let target = match.target
    let origin = source(index)
    // „Deutsche Bank“: a name that stays as it is.
    if target.contains(" "), target.first?.isUppercase == true, match.isUnchanged, match.nounKind == nil {
      return Noun(target, kind: .proper, number: isPlural ? .plural : .singular, source: origin)
    }
    let isPerson: Bool? = reading.means(.person) ? true : nil
    if morphology.isPluralForm(target), isPlural || match.isGivenForm {
      return Noun(target, number: .plural, isPerson: isPerson, countability: .pluralOnly, source: origin)
    }
    return Noun(
      target, number: isPlural && !match.isGivenForm ? .plural : .singular,
      gender: isPerson == true ? personalGender(match, reading) : nil, isPerson: isPerson, source: origin)
  }

  /// „Kommissarin“ is she; „Person“ and „Geisel“ may be he.
  private func personalGender(_ match: LexicalMatch, _ reading: German.Reading) -> GrammaticalGender? {
    switch reading.gender {
    case .masculine: .masculine
    case .feminine where reading.lemma.hasSuffix("in"): .feminine
    default: nil
    }
  }

  /// The article of a term that no word of the lexicon speaks for: a name of several words keeps that of the German
  /// („die OSZE“, the Organization for Security and Cooperation in Europe).
  func termArticle(_ match: LexicalMatch, _ phrase: German.NounPhrase) -> Determiner? {
    guard match.kind == .term, match.target.contains(" "), !match.isUnchanged else { return nil }
    if let determiner = phrase.determiner {
      return words[determiner].reading.key == "der" ? Determiner(.definite, source: source(determiner)) : nil
    }
    let isContracted = phrase.preposition.map { words[$0].wordClass == .prepositionArticle } ?? false
    return isContracted ? Determiner(.definite) : nil
  }

  /// „Bundesarbeitsgericht weist Klage ab“: an institution that German names without an article; nil for other nouns.
  func articleOfInstitution(_ noun: German.Reading, at index: Int, _ english: Noun) -> Determiner?? {
    guard let match = words[index].match, match.kind == .term, english.lemma.lastWord.first?.isUppercase == true else {
      return nil
    }
    guard noun.means([.group, .place]), !match.isUnchanged || match.nounKind != nil, !options.isHeadline else {
      return .some(nil)
    }
    return .some(Determiner(.definite))
  }

  /// The English of an adjective or adverb that is a term.
  func termTarget(_ index: Int) -> String? {
    guard let match = words[index].match, match.kind == .term else { return nil }
    return match.target
  }

  /// The verb that a glossary gives for one of these keys, with the complements of the frame that it fits into.
  func termVerb(
    _ keys: [String], _ units: [German.Unit], _ subject: German.NounPhrase?, _ isPassive: Bool, _ implied: [String],
    isNegated: Bool
  ) -> VerbChoice? {
    guard !verbTerms.isEmpty else { return nil }
    for key in keys {
      guard let term = verbTerms[LexicalContext.plain(LexicalContext.bare(key))] else { continue }
      let fixed = term.detail.split(separator: " ").map { $0.lowercased() }
      let isReflexive = fixed.first == "sich"
      guard let used = fixedParts(fixed.dropFirst(isReflexive ? 1 : 0), in: units) else { continue }
      let remaining = units.indices.filter { !used.contains($0) }.map { units[$0] }
      for reading in readings(of: term, key, isReflexive: isReflexive, isAlone: fixed.isEmpty) {
        guard
          let slots = match(
            reading, units: remaining, subject: subject, isPassive: isPassive, implied: implied, isFormalIt: false,
            isNegated: isNegated, key: key)
        else { continue }
        for index in used { consumeUnit(units[index]) }
        return build(reading, implied: implied, slots, remaining, subject, key)
      }
    }
    return nil
  }

  /// The frames of the lexicon with the given verb in place of theirs, then the plain ones.
  private func readings(
    of term: LexicalMatch, _ key: String, isReflexive: Bool, isAlone: Bool
  ) -> [EnglishReading] {
    var result: [EnglishReading] = []
    if isAlone {
      for reading in lexicon.readings(.verbs, key) {
        let rest = reading.english.drop { $0 != " " }
        // Only templates whose verb is one word, with a slot behind it or nothing.
        guard !reading.english.hasPrefix("$"), rest.isEmpty || rest.hasPrefix(" $") else { continue }
        var own = reading
        own.english = term.target + rest
        result.append(own)
      }
    }
    // „legte dagegen *Berufung ein*“: what the group governs with the same English verb, appeal against it
    if !isAlone {
      let group = "\(term.detail) \(LexicalContext.plain(key))"
      result += lexicon.readings(ofVerbGroup: group).filter {
        !$0.frame.isEmpty && $0.english.firstWord == term.target
      }
    }
    let reflexive = isReflexive ? ["r"] : []
    result.append(EnglishReading(frame: reflexive + ["a"], english: "\(term.target) $a"))
    result.append(EnglishReading(frame: reflexive, english: term.target))
    return result
  }
}

extension LexicalMatch {
  /// Whether a term stands in its glossary in another than its base form: what it becomes is then not inflected.
  var isGivenForm: Bool { (kind == .term || kind == .part) && detail == "given" }
  /// Whether the target is the German term.
  var isUnchanged: Bool { target == lemma }
}
