import English
import German

/// The English conjunction of a subordinate clause.
extension SentenceTransfer {
  func subordinator(_ clause: German.Clause, after preposition: String?) -> English.Word {
    let word = conjunction(clause, after: preposition)
    guard let first = clause.introducer.first, notEven.contains(first) else { return word }
    return English.Word("not even \(word.text)", source: source(first - 2) + word.source)
  }

  private func conjunction(_ clause: German.Clause, after preposition: String?) -> English.Word {
    consume(clause.introducer)
    if let coordinator = clause.coordinator { consume(coordinator) }
    guard let last = clause.introducer.last else { return English.Word("that") }
    if words[last].reading.key == "dass", preposition != nil {
      return English.Word("the fact that", source: source(clause.introducer))
    }
    var context = LexicalContext()
    context.lemmas = lemmas
    if let match = words[last].match, match.isFixedGroup {
      if words[last].lower == "auch wenn", grants(clause) {
        return English.Word("even though", source: source(clause.introducer))
      }
      return English.Word(
        lexicon.readings(.phrases, words[last].reading.key).last?.english ?? match.target,
        source: source(clause.introducer))
    }
    // „erst dann, wenn“: only when
    if clause.introducer.count == 2, let limit = clause.introducer.first, limit + 1 < last,
      let whole = lexicon.readings(.phrases, "\(words[limit].lower.firstWord) \(words[last].lower)").last
    {
      return English.Word(whole.english, source: source(clause.introducer))
    }
    let key = words[last].reading.key
    // „Dadurch, dass die Preise sanken, …“
    if key == "dass", last > 1, words[last - 1].isComma, words[last - 2].lower == "dadurch",
      consumed.contains(last - 2)
    {
      return English.Word("because", source: source(last - 2, last))
    }
    // „Wie die Zeitung berichtet, wusste der Minister …“
    if key == "wie", let parent = clause.parent, analysis.clauses[parent].finite.map({ $0 > last }) ?? false,
      analysis.verbComplex(of: clause)?.readings.contains(where: { reading in
        lexicon.needs(ofVerb: reading.key).mayHave(.dass)
      }) ?? false
    {
      context.lemmas = []
    }
    // „…, so erzählte er später, …“
    if key == "wie", words[last].lower == "so" { context.lemmas = [] }
    var english = lexicon.readings(.function, "\(key).sub").best(in: context)?.english ?? "that"
    if key == "bis", isOverByThen(clause) { english = "by the time" }
    if key == "als", isUnrealComparison(clause) {
      return English.Word("as if", source: source(clause.introducer))
    }
    // „trifft ihn umso härter, als er von Freunden kommt“: the reason why it does so
    if key == "als", last > 3, words[last - 1].isComma,
      words[max(0, last - 4)..<last].contains(where: { ["umso", "desto"].contains($0.lower) })
    {
      return English.Word("because", source: source(clause.introducer))
    }
    if key == "als", comparativeBefore(last), !tellsDeed(clause), !comparesEarlier(last) {
      return English.Word("than", source: source(clause.introducer))
    }
    if key == "als" || key == "wenn", let finite = clause.finite {
      // „begeistert, als er gewonnen hat“
      let isPast =
        words[finite].readings.contains { $0.verb.allows(.preterite) }
        || analysis.verbComplex(of: clause)?.steps.contains { $0.operation == .perfect } ?? false
      if key == "als" { english = isPast ? "when" : "as" }
      // „am 3. Mai, wenn alle feiern“: what happens then
      if key == "wenn", english == "if",
        followsDate(clause.introducer[0]) || comesSurely(clause) || turnsTo(clause) || recurs(clause)
          || waitsForEnd(clause)
      {
        english = "when"
      }
    }
    let lead = clause.introducer.dropLast().compactMap { word -> String? in
      if words[word].wordClass == .negation { return functionWord(word, "neg") }
      guard words[word].wordClass == .adverb else { return nil }
      if case .adverb(let phrase) = adverb(word) { return key == "wie" && phrase.lemma == "so" ? "just" : phrase.lemma }
      return nil
    }
    return English.Word((lead + [english]).joined(separator: " "), source: source(clause.introducer))
  }

  /// „auch wenn er verlor“, „auch wenn es teuer ist“: granted as a fact, not only supposed.
  private func grants(_ clause: German.Clause) -> Bool {
    guard let finite = clause.finite else { return false }
    let verbs = words[finite].readings.filter { $0.wordClass == .verb }
    if words[finite].tellsPast, !verbs.contains(where: { $0.verb.allows(.subjunctive2) }) { return true }
    // „hatte“, but „hätte“; „ist gesunken“, „ist teuer“, „hat Geld“
    return ["war", "waren", "hatte", "hatten", "wurde", "wurden", "ist", "sind", "hat", "haben"]
      .contains(words[finite].lower)
  }

  /// „Sein Herz schlug schneller, *als er den Namen entdeckte*“: a past deed with an object of its own compares nothing.
  private func tellsDeed(_ clause: German.Clause) -> Bool {
    guard clause.introducer.count == 1, let complex = analysis.verbComplex(of: clause),
      complex.tenseMood == .preterite, complex.steps.isEmpty, !complex.isCopula,
      let subject = self.subject(of: clause, complex: complex)?.phrase.head
    else { return false }
    return clause.units.contains { unit in
      guard case .phrase(let phrase) = unit, !phrase.isPrepositional, phrase.head != subject else { return false }
      return words[phrase.head].wordClass == .noun && phrase.agreement.allows(.accusative) && !analysis.isTime(phrase)
    }
  }

  /// „Schreib mir, wenn du angekommen bist“: what somebody is told to do behind a deed that is over by then.
  private func waitsForEnd(_ clause: German.Clause) -> Bool {
    guard let parent = clause.parent, analysis.clauses[parent].kind == .imperative,
      let complex = analysis.verbComplex(of: clause), complex.tenseMood == .present
    else { return false }
    return complex.steps.contains { $0.operation == .perfect }
  }

  /// „wenn der Winter kommt“, „wenn die Nacht anbricht“: a time comes or ends in any case.
  private func comesSurely(_ clause: German.Clause) -> Bool {
    guard let time = clause.units.compactMap(\.nominative).first, words[time.head].reading.means(.time),
      time.determiner.map({ words[$0].reading.key == "der" }) ?? false,
      let complex = analysis.verbComplex(of: clause), complex.steps.isEmpty
    else { return false }
    return complex.readings.contains { $0.verbGroups.contains(.arrives) }
  }

  /// „Wenn es regnete, blieb er zu Hause“, „Oft lacht er, wenn sie kommt“: each time it happens.
  private func recurs(_ clause: German.Clause) -> Bool {
    guard let finite = clause.finite, clause.introducer.count == 1 else { return false }
    // „wurde“, „kam“, but „würde“, „käme“, „hatte“ for „hätte“
    let above = clause.parent.map { analysis.clauses[$0] }
    let isPast =
      words[finite].tellsPast
      && !words[finite].readings.contains { $0.wordClass == .verb && $0.verb.allows(.subjunctive2) }
    if isPast, above?.finite.map({ words[$0].tellsPast }) ?? false { return true }
    // „Wenn er lachte, kam sie“, „Wenn er lachte, bebte der Tisch“: a weak verb looks unreal, but beside a preterite it is
    // none.
    if words[finite].tellsPast, let other = above?.finite, words[other].tellsPast,
      !words[other].readings.contains(where: { $0.wordClass == .verb && AuxiliaryVerbs.all.contains($0.key) })
    {
      return true
    }
    return above?.units.contains { unit in
      if case .adverb(let word) = unit { words[word].isPlainly(.habit) } else { false }
    } ?? false
  }

  /// „wenn es um Geld geht“, „wenn es darum geht, …“ → when it comes to
  func turnsTo(_ clause: German.Clause) -> Bool {
    guard let introducer = clause.introducer.last, words[introducer].lower == "wenn", let finite = clause.finite,
      words[finite].lower == "geht", clause.verbs.count == 1, clause.hasEs(words)
    else { return false }
    return clause.units.contains { unit in
      switch unit {
      case .phrase(let phrase):
        phrase.preposition.map { words[$0].lower == "um" || words[$0].lower == "ums" } ?? false
          && !words[phrase.head].reading.means([.unit, .time])
      case .pronominalAdverb(let word): words[word].lower == "darum"
      default: false
      }
    }
  }

  /// A day, month, year or any time stands right before the comma.
  private func followsDate(_ introducer: Int) -> Bool {
    guard introducer > 1, words[introducer - 1].isComma, case let date = words[introducer - 2] else { return false }
    // „Im Sommer, wenn es heiß ist, …“
    return date.reading.means(.time) && date.wordClass == .noun
      || !date.reading.nounGroups.isDisjoint(with: [.month, .weekday])
      || date.year.map { (1900...2100).contains($0) } ?? false
  }

  /// „klingt wie *früher, als* er Minister war“: what „früher“ is compared with stands before it.
  private func comparesEarlier(_ als: Int) -> Bool {
    als > 2 && words[als - 1].isComma && words[als - 2].lower == "früher"
      && ["wie", "als"].contains(words[als - 3].lower)
  }
}
