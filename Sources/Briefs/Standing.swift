import German
import Text

/// Whether a German sentence can stand without the one before it.
struct Standing {
  let analysis: SentenceAnalysis

  /// A main clause in reported speech whose speaker was named before („Im Moment seien das leere Worte“).
  var lacksSpeaker: Bool {
    guard !namesSpeaker else { return false }
    return analysis.roots.contains { root in
      let clause = analysis.clauses[root]
      return clause.reported.isEmpty && clause.kind == .main && isOnly(.subjunctive1, clause)
    }
  }

  /// „Allein das Heizen würde 600.000 Euro kosten“: what would be, without a condition. Behind reported speech it goes on
  /// with that.
  var mayGoOnReporting: Bool {
    guard !namesSpeaker, !analysis.clauses.contains(where: { $0.kind == .subordinate }), !isUnmarkedCondition else {
      return false
    }
    return analysis.roots.contains { root in
      let clause = analysis.clauses[root]
      // „Das dürfte schwierig werden“ is the reporter's own guess.
      guard let finite = clause.finite, !analysis.words[finite].lower.hasPrefix("dürft") else { return false }
      return clause.kind == .main && isOnly(.subjunctive2, clause)
    }
  }

  /// Whether some clause is in the mood of reported speech.
  var reports: Bool { analysis.clauses.contains { isOnly(.subjunctive1, $0) } }

  /// Whether the finite verb of a clause can be nothing but subjunctive.
  private func isOnly(_ mood: TenseMood, _ clause: Clause) -> Bool {
    guard let finite = clause.finite else { return false }
    let forms = analysis.words[finite].readings.filter { $0.wordClass == .verb }
      .reduce(into: VerbForms([])) { $0.formUnion($1.verb) }
    // „ich habe“ is no reported speech, „Russland habe“ is.
    let isOwn = analysis.words[clause.words].contains { ["ich", "wir"].contains($0.lower) }
    let persons = isOwn ? Array(1...6) : [3, 6]
    return persons.contains { forms.allows(mood, person: $0) }
      && !persons.contains { forms.allows(.present, person: $0) || forms.allows(.preterite, person: $0) }
  }

  /// „laut Peskow“, „nach Angaben …“, „so Peskow“, or a clause of saying.
  private var namesSpeaker: Bool {
    let words = analysis.words
    let isNamed = words.indices.contains { index in
      Standing.sources.contains(words[index].lower)
        || index > 0 && words[index - 1].isComma && words[index].lower == "so"
    }
    return isNamed || analysis.clauses.contains { !$0.reported.isEmpty }
  }

  /// Words that say where a statement comes from.
  private static let sources: Set<String> = [
    "angaben", "ansicht", "aussage", "einschätzung", "erklärte", "informationen", "laut", "meinung", "sagte", "teilte",
    "worten", "zufolge",
  ]

  /// Whether it tells little without the one before it.
  var isWeak: Bool { lacksSpeaker || isBareQuotation || isQuestion || analysis.words.count < 4 || hasNoVerb }

  /// „Bei günstigster Variante nur Handgepäck.“
  private var hasNoVerb: Bool { !analysis.clauses.contains { $0.finite != nil } }

  /// Words that stand for something said before: a pronoun or an adverb like „damit“ at the beginning, demonstratives in
  /// main clauses, personal pronouns with nobody before them.
  var leaning: Set<Int> {
    var result: Set<Int> = []
    if let first = analysis.words.indices.first(where: { !analysis.words[$0].isPunctuation }) {
      let reading = analysis.words[first].reading
      switch reading.wordClass {
      case .pronominalAdverb: result.insert(first)
      case .determiner where ["jener", "solcher"].contains(reading.key): result.insert(first)
      case .pronoun where ["dieser", "jener", "solcher", "der", "ander", "beide"].contains(reading.key):
        result.insert(first)
      default: break
      }
    }
    for root in analysis.roots {
      if let subject = unknownSubject(root) { result.insert(subject) }
      result.formUnion(pointingWithin(root))
      result.formUnion(adverbsWithout(root))
    }
    if let object = unknownObject { result.insert(object) }
    if let speaker = speakingPronoun { result.insert(speaker) }
    return result
  }

  /// „Grund *dafür* ist der Streit“, „Afrika trägt *dazu* bei“: pronominal adverbs before the verb, and those of a sentence
  /// that has no other clause, but not what leads to one („darauf, dass“).
  private func adverbsWithout(_ root: Int) -> [Int] {
    let clause = analysis.clauses[root]
    guard clause.kind == .main, let finite = clause.finite else { return [] }
    let end = analysis.clauses.count == 1 ? clause.words.upperBound : finite
    return (clause.words.lowerBound..<max(end, clause.words.lowerBound)).filter { index in
      analysis.words[index].reading.wordClass == .pronominalAdverb && !analysis.isQuoted(index)
        && !(index + 1 < analysis.words.count && analysis.words[index + 1].isComma)
    }
  }

  private static let demonstratives: Set<String> = ["derselbe", "dieser", "jener", "solch", "solcher"]

  /// „Für Kushner war dies das erste solche Treffen“, „die Maschinen dieser Gesellschaft“: demonstratives inside a main
  /// clause that no noun of time follows („in diesem Jahr“).
  private func pointingWithin(_ root: Int) -> [Int] {
    analysis.clauses[root].units.flatMap { unit -> [Int] in
      guard case .phrase(let phrase) = unit else { return [] }
      return phrase.all.flatMap { inner -> [Int] in
        let head = analysis.words[inner.head].reading
        if head.wordClass == .noun && head.means(.time) { return [] }
        var words = [inner.determiner ?? inner.head]
        for case .attribute(let attribute) in inner.modifiers { words.append(attribute.word) }
        return words.filter {
          Standing.demonstratives.contains(analysis.words[$0].reading.key) || isBareDas($0, inner, root)
        }
      }
    }
  }

  /// „Am deutlichsten wird *das* in Moldawien zu sehen sein“, but not „das, was …“ or what a clause tells.
  private func isBareDas(_ word: Int, _ phrase: NounPhrase, _ root: Int) -> Bool {
    guard word == phrase.head, phrase.clauses.isEmpty, analysis.words[word].reading.key == "der",
      analysis.words[word].reading.wordClass == .pronoun
    else { return false }
    let next = word + 1 < analysis.words.count && analysis.words[word + 1].isComma
    return !next && !analysis.clauses[root].units.contains { if case .clause = $0 { true } else { false } }
  }

  /// Nouns with nothing but an article, which may stand for what was told before („Die Täter sind bis heute nicht
  /// gefasst“); those of institutions, places, times and measures are known to everybody.
  /// - Parameter resolved: words of those that have been told of.
  func bareDefinites(except resolved: Set<Int>) -> [String] {
    analysis.clauses.flatMap(\.units).compactMap { unit in
      guard case .phrase(let phrase) = unit, phrase.preposition == nil, let determiner = phrase.determiner,
        analysis.words[determiner].reading.key == "der", phrase.modifiers.isEmpty, phrase.close.isEmpty,
        phrase.genitives.isEmpty, phrase.prepositionals.isEmpty, phrase.clauses.isEmpty, phrase.appositions.isEmpty
      else { return nil }
      let word = analysis.words[phrase.head]
      guard word.reading.wordClass == .noun, word.match == nil, !word.reading.means([.group, .place, .time, .unit]),
        !analysis.isQuoted(phrase.head), !resolved.contains(phrase.head)
      else { return nil }
      return word.text
    }
  }

  /// „Sollte es kein Ergebnis geben, …“: a condition that only the place of its verb shows.
  var isUnmarkedCondition: Bool {
    guard let first = analysis.words.first, first.reading.wordClass == .verb, !isQuestion,
      let clause = analysis.clauses.first(where: { $0.words.contains(0) }), clause.finite == 0
    else { return false }
    return analysis.words.contains(where: \.isComma)
  }

  /// „…“, sagte er: the word of a pronoun that says something, with nobody named outside of what is said.
  var speakingPronoun: Int? {
    for clause in analysis.clauses where !clause.reported.isEmpty {
      guard let unit = analysis.subject(of: clause, complex: analysis.verbComplex(of: clause))?.unit,
        case .phrase(let phrase) = clause.units[unit]
      else { continue }
      let reading = analysis.words[phrase.head].reading
      guard reading.wordClass == .pronoun, ["er", "sie"].contains(reading.key) else { continue }
      let said = clause.reported.map { analysis.extent(of: $0) }
      let isNamed = analysis.words[..<phrase.head].indices.contains { index in
        analysis.words[index].match?.kind == .person && !analysis.isQuoted(index)
          && !said.contains { $0.contains(index) }
      }
      if !isNamed { return phrase.head }
    }
    return nil
  }

  /// „Während einige es als Zeichen sahen“, „mit ihm“: a personal pronoun that is no subject, with nobody and nothing
  /// before it that it could stand for.
  private var unknownObject: Int? {
    for clause in analysis.clauses {
      let subject = analysis.subject(of: clause, complex: analysis.verbComplex(of: clause))?.unit
      for (position, unit) in clause.units.enumerated() where position != subject {
        guard case .phrase(let phrase) = unit else { continue }
        let reading = analysis.words[phrase.head].reading
        guard reading.wordClass == .pronoun, ["er", "sie", "es"].contains(reading.key) else { continue }
        // „Es“ as the first word holds a place.
        guard reading.key != "es" || phrase.head > 0 && clause.finite.map({ $0 + 1 != phrase.head }) ?? true else {
          continue
        }
        if !analysis.words[..<phrase.head].contains(where: \.isNominal) { return phrase.head }
      }
    }
    return nil
  }

  /// „…, sagte sie“: a personal pronoun as the subject of a main clause, with nobody before it that it could stand for.
  func unknownSubject(_ root: Int) -> Int? {
    guard let phrase = analysis.subjectPhrase(of: analysis.clauses[root]) else { return nil }
    let reading = analysis.words[phrase.head].reading
    guard reading.wordClass == .pronoun, ["er", "sie"].contains(reading.key) else { return nil }
    let isKnown = analysis.words[..<phrase.head].contains { word in
      word.reading.wordClass == .name && word.match?.kind != .place
        || word.reading.wordClass == .noun && word.reading.means([.person, .group])
    }
    return isKnown ? nil : phrase.head
  }

  /// Nothing but what somebody says, who is not named.
  var isBareQuotation: Bool {
    let marks = analysis.words.indices.filter { !analysis.words[$0].isPunctuation }
    guard let first = marks.first, let last = marks.last else { return true }
    return analysis.quotations.contains { $0.lowerBound <= first && $0.upperBound > last }
  }

  var isQuestion: Bool {
    analysis.words.last { $0.isPunctuation && !["“", "\"", "”", "«", "»"].contains($0.text) }?.text == "?"
  }
}
