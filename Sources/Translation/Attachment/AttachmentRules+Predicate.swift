import German

/// What the predicate takes, or verb and noun together.
extension AttachmentSite {
  /// „Welche Folgen hat der Streik *für die Bahn*?“: consequences for the railway.
  func askedNoun() -> AttachmentVerdict? {
    guard isBehindVerb, case .phrase(let asked)? = clause.units.first, !asked.isPrepositional, asked.determiner != nil,
      transfer.asks(asked),
      transfer.governs(words[asked.head].reading, key) || !isGoverned && clause.verbs.contains("haben")
    else { return nil }
    return .verb
  }

  /// „wies jede Schuld *von sich*“, „als das Schiff *vom Stapel* lief“, „die Preise *in die Höhe* treiben“: the phrase and
  /// the verb are a group.
  func fixedGroup() -> AttachmentVerdict? {
    guard isBehindVerb || words[phrase.head].wordClass == .reflexive, phrase.lastWord > preposition,
      // but „war die Kritik an der Regierung groß“
      !(isGoverned && clause.isCopula)
    else { return nil }
    let text = words[preposition...phrase.lastWord].map(\.lower)
    let marks = text.reduce(into: WordMarks.none) { $0.formUnion(.there($1)) }
    return clause.verbs.contains { verb in
      transfer.lexicon.phrases.verbal(LexicalContext.plain(LexicalContext.bare(verb)), among: marks).contains {
        $0.words.dropLast().elementsEqual(text)
      }
    } ? .verb : nil
  }

  /// „Zufrieden ist der Trainer *mit dem Spiel*“
  func adjectiveInFront() -> AttachmentVerdict? {
    isBehindVerb && adjectiveTakesIt(in: clause.units.prefix(clause.prefield)) ? .verb : nil
  }

  /// „dass das Land *von Importen* abhängig ist“: the adjective right behind takes it.
  func adjectiveBehind() -> AttachmentVerdict? {
    !isInFront && !isGoverned && clause.isCopula && adjectiveTakesIt(in: rest.prefix(1)) ? .verb : nil
  }

  /// An adjective takes this preposition.
  func adjectiveTakesIt(in units: ArraySlice<German.Unit>) -> Bool {
    units.contains { unit in
      guard case .adjective(let word, _) = unit else { return false }
      return transfer.lexicon.governed(.adjectives, words[word].reading.key, key) != nil
    }
  }

  /// „Ausgezeichnet wurde auch ein Film *aus Chile*“: all of the predicate stands in front.
  func behindPredicate() -> AttachmentVerdict? {
    // „Bezahlt werden soll das Ganze *aus Steuermitteln*“: what has been told already needs nothing more.
    clause.hasPredicateInFront && before.mayBeNominative && words[before.head].wordClass != .adjective
      && words[before.head].reading.derivation != .nominalized && Self.describing.contains(key)
      && position == clause.units.count - 1 && !verbGoverns
      ? toNoun : nil
  }

  /// Prepositions by which a noun at the end is described rather than told where or when.
  private static let describing: Set<String> = ["aus", "mit", "für", "über", "gegen", "ohne", "zu"]

  /// „verkauft ihre Anteile *an einen Investor*“: the noun takes the dative, the verb this accusative.
  func goal() -> AttachmentVerdict? {
    guard key == "an", phrase.agreement.onlyCase == .accusative,
      transfer.lexicon.governed(.nouns, noun.key, key).map({ $0 != "to" }) ?? true
    else { return nil }
    let takesGoal = clause.verbs.contains { verb in
      transfer.lexicon.frames(ofVerb: verb).contains { $0.contains("an+a") }
    }
    return takesGoal ? .verb : nil
  }

  /// „führte die Entscheidung *zu Protesten*“: behind its subject a verb that lives of this preposition takes it.
  func outcome() -> AttachmentVerdict? {
    guard key == "zu", before.mayBeNominative, head.means([.event, .abstract]), words[phrase.head].wordClass == .noun,
      !words[before.head].reading.means([.person, .group])
    else { return nil }
    return clause.verbs.contains { verb in
      verb != "sein" && transfer.lexicon.needs(ofVerb: verb).mayHaveOnly(.zu)
        && !transfer.lexicon.needs(ofVerb: verb).mayHaveOnly(.accusative)
    } ? .verb : nil
  }

  /// „weil das Ende *von Weber* *von vielen* begrüßt wurde“: of two the first tells whose it is, the second who did it.
  func agentBehindOwner() -> AttachmentVerdict? {
    guard key == "von", clause.isPassive, !isInFront, before.preposition == nil else { return nil }
    if case .phrase(let agent)? = rest.first, let link = agent.preposition, link == phrase.lastWord + 1,
      words[link].reading.key == "von"
    {
      return toNoun
    }
    guard let owner = before.prepositionals.last, let link = owner.preposition, owner.lastWord + 1 == preposition
    else { return nil }
    return words[link].reading.key == "von" ? .verb : nil
  }

  /// „kam es nach dem Sieg der Mannschaft *zu Krawallen*“: „es“ is nothing by itself, and the verb takes the phrase beside it.
  func impersonal() -> AttachmentVerdict? {
    guard key == "zu", !isInFront, clause.verbs.contains("kommen"), let subject = clause.subject,
      words[subject].lower == "es", before.isPrepositional || transfer.analysis.isTime(before)
    else { return nil }
    return .verb
  }

  /// „haben Angst *vor dem Winter*“
  func verbAndNoun() -> AttachmentVerdict? {
    guard groupTakesIt else { return nil }
    // „hat Schäden *an Häusern* verursacht“: the noun takes it too, and in the plural it makes no group.
    return isGoverned && words[inner].wordClass == .noun && !groups.contains { $0.words.contains(words[inner].lower) }
      ? toNoun : .verb
  }

  /// „haben Angst vor dem Winter“, „machte sich ein Bild von der Lage“: verb and noun together take the preposition.
  var groupTakesIt: Bool {
    groups.contains { $0.readings.contains { $0.frame.contains { transfer.slotName($0) == key } } }
  }

  /// „sprach ein Machtwort *für die Reform*“: the noun is a part of what the verb is.
  var isPartOfGroup: Bool { !groups.isEmpty }

  /// The fixed groups of the verb that end in the noun or are made of the whole phrase before.
  private var groups: [PhraseIndex.Phrase] {
    let start = before.preposition ?? before.firstWord
    let text = start <= before.lastWord ? words[start...before.lastWord].map(\.lower) : []
    let names = [noun.lemma.lowercased()] + (clause.isPassive ? [] : [words[before.head].lower])
    let wanted = names + [text.last ?? "sich"]
    return clause.verbs.flatMap { verb in
      transfer.lexicon.phrases.verbal(LexicalContext.plain(LexicalContext.bare(verb)), withOneOf: wanted).filter {
        group in
        guard group.words.count > 1 else { return false }
        // „kam in Kontakt mit“
        return group.words.dropLast().drop { $0 == "sich" }.elementsEqual(text)
          || names.contains(group.words[group.words.count - 2])
            && group.words.dropLast(2).allSatisfy { Self.beforeNoun.contains($0) }
      }
    }
  }

  /// What a group can have before its noun.
  private static let beforeNoun: Set<String> = [
    "sich", "die", "den", "das", "ein", "eine", "einen", "kein", "keine", "keinen",
  ]
}
