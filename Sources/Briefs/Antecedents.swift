import German
import Summarization
import Text
import Translation

/// What the anchors of a sentence stand for, as far as its article leaves no doubt. Nothing is put in that the article
/// does not say; what is not certain stays unresolved.
struct Antecedents {
  let work: ArticleWork
  let anchors: Anchors
  let frames: any FrameSource

  /// Words that stand for a person or thing, or belong behind a noun.
  struct Meaning {
    var text: String
    /// Those whom it names, by their surnames.
    var persons: [LexicalMatch] = []
  }

  /// How far back a noun may have been told of, in sentences.
  private static let reach = 8
  /// Words of what tells a noun from others; more make a sentence of their own.
  private static let longestComplement = 10
  private static let prepositions: Set<Substring> = [
    "about", "against", "between", "for", "in", "of", "on", "over", "with",
  ]

  // MARK: Persons

  /// Who „er“ or „sie“ is, if the sentences before leave no doubt.
  func person(_ gender: LexicalMatch.Gender, before sentence: SummarySentence) -> LexicalMatch? {
    var place = sentence
    for _ in 0..<2 {
      guard let previous = work.previous(place) else { return nil }
      let analysis = work.analysis(previous)
      if let person = PronounNaming.person(gender, in: analysis) { return PronounNaming.bySurname(person) }
      // „Er …“ behind „Er …“ is the same one, if nobody else comes up.
      guard let root = analysis.roots.first, analysis.roots.count == 1,
        let phrase = analysis.subjectPhrase(of: analysis.clauses[root]),
        analysis.words[phrase.head].lower == (gender == .masculine ? "er" : "sie"),
        !analysis.words.contains(where: { $0.match?.kind == .person || $0.reading.nounClass == "h" && $0.isNominal })
      else { return nil }
      place = previous
    }
    return nil
  }

  /// What „er“, „sie“ or „es“ is that is no person: the subject of the sentence before, with nothing beside it that the
  /// pronoun could stand for as well.
  func thing(_ gender: Gender, isPlural: Bool, before sentence: SummarySentence) -> Meaning? {
    guard let previous = work.previous(sentence) else { return nil }
    let analysis = work.analysis(previous)
    guard analysis.roots.count == 1, let root = analysis.roots.first,
      let phrase = analysis.subjectPhrase(of: analysis.clauses[root]), phrase.conjuncts.isEmpty,
      !phrase.isPrepositional,
      fits(phrase, gender, isPlural, analysis), isNamed(phrase, analysis)
    else { return nil }
    let others = analysis.phrases.filter {
      $0.head != phrase.head && analysis.words[$0.head].isNominal && mayFit($0, gender, isPlural, analysis)
    }
    guard others.isEmpty else { return nil }
    let words = (phrase.determiner ?? phrase.firstWord)..<phrase.head + 1
    guard let text = work.english(of: words, in: previous), text.wordCount <= 4 else { return nil }
    let bare = text.hasPrefix("The ") || text.hasPrefix("the ") ? String(text.dropFirst(4)) : text
    // The article may have come from elsewhere: „die ISS“ is known as a whole.
    let takesArticle = bare.utf8.count < text.utf8.count || analysis.words[phrase.head].match?.takesArticle ?? false
    return Meaning(text: takesArticle ? "the " + bare : bare)
  }

  /// A name or a definite noun without attributes that only its sentence would explain.
  private func isNamed(_ phrase: NounPhrase, _ analysis: SentenceAnalysis) -> Bool {
    let head = analysis.words[phrase.head]
    if let match = head.match { return [.place, .organization].contains(match.kind) && phrase.genitives.isEmpty }
    guard let determiner = phrase.determiner, analysis.words[determiner].reading.key == "der" else { return false }
    return phrase.isBare && head.reading.wordClass == .noun
  }

  private func fits(_ phrase: NounPhrase, _ gender: Gender, _ isPlural: Bool, _ analysis: SentenceAnalysis) -> Bool {
    if isPlural { return phrase.agreement.isPluralOnly || analysis.words[phrase.head].match?.number == .plural }
    return phrase.agreement.isSingularOnly
      && (analysis.words[phrase.head].match == nil || phrase.determiner != nil)
      && (phrase.agreement.onlyGender ?? analysis.words[phrase.head].reading.gender) == gender
  }

  private func mayFit(_ phrase: NounPhrase, _ gender: Gender, _ isPlural: Bool, _ analysis: SentenceAnalysis) -> Bool {
    let agreement = phrase.agreement
    if isPlural { return !agreement.isSingularOnly || !phrase.conjuncts.isEmpty }
    return !agreement.isPluralOnly && !agreement.intersection(.with(gender)).intersection(.singular).isEmpty
  }

  // MARK: Pairs

  /// The two whom „beide“ means: those that the sentence before names, and nobody else.
  func pair(_ phrase: NounPhrase, _ analysis: SentenceAnalysis, before sentence: SummarySentence) -> Meaning? {
    guard let previous = work.previous(sentence) else { return nil }
    let before = work.analysis(previous)
    let pairs = before.phrases.filter { $0.conjuncts.count == 1 }
    guard pairs.count == 1, let pair = pairs.first, let one = before.person(in: pair),
      let other = pair.conjuncts.first.flatMap({ before.person(in: $0.phrase) }), one.lemma != other.lemma
    else { return nil }
    let known = Set([one, other].map(PronounNaming.surname))
    let all = (before.words + analysis.words).compactMap(\.match).filter { $0.kind == .person }
    guard known.count == 2, all.allSatisfy({ known.contains(PronounNaming.surname(of: $0)) }) else { return nil }
    // „beide Präsidenten“: both of them have been called so.
    let head = analysis.words[phrase.head].reading
    if head.wordClass == .noun, !anchors.isGeneric(head.lemma) {
      let isTitle = [pair, pair.conjuncts[0].phrase].allSatisfy { before.words[$0.head].reading.isKind(of: head) }
      guard isTitle else { return nil }
    }
    let persons = [one, other].map(PronounNaming.bySurname)
    return Meaning(text: persons.map(\.target).joined(separator: " and "), persons: persons)
  }

  // MARK: Nouns

  /// What tells a noun from others of its kind, as it was told before: „zwischen Trump und Putin“.
  func complement(of phrase: NounPhrase, _ analysis: SentenceAnalysis, before sentence: SummarySentence) -> Meaning? {
    let noun = analysis.words[phrase.head].reading
    let group = anchors.group(of: noun.lemma)
    let isPlural = phrase.agreement.isPluralOnly
    var passed: Set<String> = []
    var distance = 0
    let nouns = anchors.nouns(of: group) + [noun.key]
    for previous in work.sentences(before: sentence, atMost: Antecedents.reach) {
      distance += 1
      let before = work.analysis(previous)
      let persons = before.words.compactMap(\.match).filter { $0.kind == .person }.map(PronounNaming.surname)
      guard work.mayMention(nouns, previous) else {
        passed.formUnion(persons)
        continue
      }
      for mention in before.phrases.reversed() {
        let other = before.words[mention.head].reading
        let isSame = other.key == noun.key && (noun.lemma == other.lemma || noun.lemma == noun.key)
        guard other.wordClass == .noun, isSame || group != nil && anchors.group(of: other.lemma) == group,
          !(isPlural ? mention.agreement.isSingularOnly : mention.agreement.isPluralOnly)
        else { continue }
        if let meaning = told(mention, before, previous) {
          // Somebody else who has come up since may have had another talk.
          let own = Set(meaning.persons.map(PronounNaming.surname))
          return passed.isSubset(of: own) && (distance <= 2 || !own.isEmpty) ? meaning : nil
        }
        // Of another one of its kind nothing more is known.
        let determiner = mention.determiner.map { before.words[$0].reading.key }
        let pointsBack = mention.modifiers.isEmpty && (determiner == "der" || determiner == "dieser")
        let isContracted =
          mention.preposition.map { before.words[$0].reading.wordClass == .prepositionArticle } ?? false
        guard pointsBack || isContracted && mention.modifiers.isEmpty else { return nil }
      }
      passed.formUnion(persons)
    }
    return nil
  }

  /// What stands beside a noun where it is told of in full.
  private func told(_ mention: NounPhrase, _ analysis: SentenceAnalysis, _ sentence: SummarySentence) -> Meaning? {
    let isCoordinated = analysis.phrases.contains { $0.conjuncts.contains { $0.phrase.head == mention.head } }
    guard mention.conjuncts.isEmpty, !isCoordinated else { return nil }
    if let inner = mention.prepositionals.first {
      return identifies(inner, mention, analysis) ? complement(inner, analysis, sentence) : nil
    }
    guard let (clause, position) = place(of: mention, analysis) else { return nil }
    if position + 1 < clause.units.count, case .phrase(let next) = clause.units[position + 1],
      let preposition = next.preposition, preposition == mention.lastWord + 1
    {
      return identifies(next, mention, analysis) ? complement(next, analysis, sentence) : nil
    }
    return participants(mention, clause, position, analysis)
  }

  /// Whether a phrase says between whom or about what something is, rather than where it took place.
  private func identifies(_ phrase: NounPhrase, _ mention: NounPhrase, _ analysis: SentenceAnalysis) -> Bool {
    guard let key = phrase.preposition.map({ analysis.words[$0].reading.key }) else { return false }
    return key == "zwischen" || frames.noun(analysis.words[mention.head].reading.key, governs: key)
  }

  private func place(of mention: NounPhrase, _ analysis: SentenceAnalysis) -> (clause: Clause, unit: Int)? {
    for clause in analysis.clauses {
      for (position, unit) in clause.units.enumerated() {
        if case .phrase(let phrase) = unit, phrase.head == mention.head { return (clause, position) }
      }
    }
    return nil
  }

  /// „In einem Telefonat haben A und B … vereinbart“: it was between those two.
  private func participants(_ mention: NounPhrase, _ clause: Clause, _ position: Int, _ analysis: SentenceAnalysis)
    -> Meaning?
  {
    guard anchors.group(of: analysis.words[mention.head].reading.lemma) == "talk", clause.kind == .main,
      let determiner = mention.determiner, analysis.words[determiner].reading.key == "ein",
      !clause.units.contains(where: { if case .negation = $0 { true } else { false } }),
      let subject = analysis.subjectPhrase(of: clause), subject.head != mention.head, subject.conjuncts.count == 1
    else { return nil }
    return among([subject, subject.conjuncts[0].phrase], "between", analysis)
  }

  private func among(_ phrases: [NounPhrase], _ preposition: String, _ analysis: SentenceAnalysis) -> Meaning? {
    let persons = phrases.compactMap { analysis.person(in: $0) }.map(PronounNaming.bySurname)
    guard persons.count == phrases.count, Set(persons.map(\.target)).count == persons.count else { return nil }
    return Meaning(
      text: preposition + " " + persons.map(\.target).joined(separator: " and "), persons: persons)
  }

  /// A prepositional phrase in English; persons by their surnames.
  private func complement(_ phrase: NounPhrase, _ analysis: SentenceAnalysis, _ sentence: SummarySentence) -> Meaning? {
    guard let preposition = phrase.preposition, phrase.clauses.isEmpty else { return nil }
    let parts = [phrase] + phrase.conjuncts.map(\.phrase)
    let key = analysis.words[preposition].reading.key
    if parts.count == (key == "zwischen" ? 2 : 1), let english = ["zwischen": "between", "mit": "with"][key],
      let meaning = among(parts, english, analysis)
    {
      return meaning
    }
    let words = preposition..<phrase.lastWord + 1
    let leans = analysis.words[words].contains {
      [.pronoun, .possessive, .determiner, .relative].contains($0.reading.wordClass)
    }
    guard !leans, let text = work.english(of: words, in: sentence), text.wordCount <= Antecedents.longestComplement,
      let first = text.split(separator: " ").first, Antecedents.prepositions.contains(first), !text.contains(",")
    else { return nil }
    return Meaning(text: text, persons: analysis.words[words].compactMap(\.match).filter { $0.kind == .person })
  }

  // MARK: Offices

  /// The only person of the article who holds an office: „der Präsident“.
  func holder(of phrase: NounPhrase, _ analysis: SentenceAnalysis, before sentence: SummarySentence) -> LexicalMatch? {
    let noun = analysis.words[phrase.head].reading
    var found: LexicalMatch?
    for other in work.sentences(before: sentence, atMost: .max)
    where work.mayMention([noun.key], other) {
      let before = work.analysis(other)
      for mention in before.phrases where before.words[mention.head].reading.isKind(of: noun) {
        guard let person = before.person(in: mention) else {
          // Somebody without a name holds it as well.
          if mention.isBare, mention.determiner.map({ before.words[$0].reading.key == "der" }) ?? false { continue }
          return nil
        }
        if let found, PronounNaming.surname(of: found) != PronounNaming.surname(of: person) { return nil }
        found = person
      }
    }
    return found.map(PronounNaming.bySurname)
  }
}

extension Reading {
  /// „US-Präsident“ is a „Präsident“.
  fileprivate func isKind(of noun: Reading) -> Bool {
    wordClass == .noun && (key == noun.key || lemma.lowercased().hasSuffix(noun.key.lowercased()))
  }
}
