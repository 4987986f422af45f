import English
import German

/// Infinitives used as nouns with an object: „das Verteilen von Geschenken“ → distributing gifts.
extension SentenceTransfer {
  func gerund(_ phrase: German.NounPhrase) -> Phrase? {
    let head = words[phrase.head].reading
    guard head.derivation == .infinitive, isPlainInfinitive(phrase), phrase.focus.isEmpty,
      var object = objectOfInfinitive(phrase), mayBeObject(object, of: head.key)
    else { return nil }
    let preposition = object.preposition
    object.preposition = nil
    object.agreement = object.agreement.isPluralOnly ? .plural : .all
    let choice = chooseVerb([head], units: [.phrase(object)], subject: nil, isPassive: false, implied: [])
    guard choice.rest.isEmpty, choice.subject == nil, !choice.lemma.hasPrefix("be ") else { return nil }
    consume([phrase.head, preposition, phrase.determiner].compactMap { $0 })
    return .clause(
      English.Clause(
        .gerund, verb: VerbPhrase(choice.lemma, source: source(phrase.head)),
        complements: choice.complements + choice.literalsBehind))
  }

  /// „beim Abbiegen“: nothing stands with the infinitive.
  func bareGerund(_ phrase: German.NounPhrase) -> Phrase? {
    let head = words[phrase.head].reading
    guard isPlainInfinitive(phrase), phrase.prepositionals.isEmpty, phrase.genitives.isEmpty else { return nil }
    let readings = lexicon.readings(.verbs, head.key)
    guard let verb = readings.last(where: { $0.frame.isEmpty }) ?? readings.last, !verb.english.hasPrefix("be ") else {
      return nil
    }
    let template = Template(verb.english)
    guard template.subject == nil else { return nil }
    consume([phrase.head, phrase.determiner].compactMap { $0 })
    // What it governs is not there.
    let lemma =
      template.governingPreposition == nil
      ? template.lemma : template.lemma.split(separator: " ").dropLast().joined(separator: " ")
    return .clause(English.Clause(.gerund, verb: VerbPhrase(lemma, source: source(phrase.head))))
  }

  /// „gehen *zum Spielen* in den Park“ → to play: what one goes somewhere for.
  func aim(_ preposition: Int, _ phrase: German.NounPhrase) -> Phrase? {
    guard case .clause(var deed)? = bareGerund(phrase) else { return nil }
    consume(preposition)
    deed.kind = .infinitive(.to)
    return .clause(deed)
  }

  /// „ging zum Spielen in den Park“: of a verb that takes an infinitive as well („ging spielen“).
  func isAim(_ phrase: German.NounPhrase, of verb: String) -> Bool {
    guard let preposition = phrase.preposition, words[preposition].lower == "zum", phrase.genitives.isEmpty,
      words[phrase.head].reading.derivation == .infinitive
    else { return false }
    return words.contains { word in
      word.readings.contains { $0.key == verb && $0.verbGroups.contains(.takesInfinitive) }
    }
  }

  /// No compound, and nothing around it but the article and what may be its object.
  private func isPlainInfinitive(_ phrase: German.NounPhrase) -> Bool {
    words[phrase.head].reading.modifiers.isEmpty && phrase.modifiers.isEmpty && phrase.close.isEmpty
      && phrase.conjuncts.isEmpty && phrase.clauses.isEmpty && phrase.appositions.isEmpty
      && phrase.determiner.map { words[$0].reading.key == "der" } ?? true
  }

  /// The one genitive or the one „von“ behind the infinitive.
  private func objectOfInfinitive(_ phrase: German.NounPhrase) -> German.NounPhrase? {
    guard let object = (phrase.genitives + phrase.prepositionals).first,
      phrase.genitives.count + phrase.prepositionals.count == 1
    else { return nil }
    return object.preposition.map { words[$0].lower == "von" } ?? true ? object : nil
  }

  /// „das Schreien der Kinder“, „das Warten von drei Stunden“: whoever acts is no object, nor is a measure.
  private func mayBeObject(_ object: German.NounPhrase, of verb: String) -> Bool {
    let needs = lexicon.needs(ofVerb: verb)
    let reading = words[object.head].reading
    guard needs.mayHaveOnly(.accusative), reading.wordClass == .noun, !reading.means([.time, .unit]) else {
      return false
    }
    return !needs.mayHaveOnly([]) || !reading.means([.person, .group])
  }
}
