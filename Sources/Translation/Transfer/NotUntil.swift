import English
import German

/// „soll *erst im Herbst* beschlossen werden“: what comes only then does not come until then.
extension SentenceTransfer {
  /// Takes „erst“ and the time behind it out of the field, and denies what is to come before that time.
  func denyUntil(_ work: inout ClauseAssembly) {
    guard work.negation == nil, let place = notUntil(work.field, work.complex) else { return }
    let english: Phrase
    let first: Int
    switch work.field[place] {
    case .adverb(let word):
      first = word
      guard let time = until(work.field[place + 1]) else { return }
      english = time
      work.field.removeSubrange(place...(place + 1))
    case .phrase(var year):
      first = year.focus[0]
      year.focus = []
      english = .prepositional(PrepositionalPhrase("until", phrase(year)))
      work.field.remove(at: place)
    default: return
    }
    consume(first)
    work.negation = Negation("not", source: source(first))
    work.late.append(Adverbial(english, at: .end, kind: .time))
  }

  /// Whether a clause will be denied so.
  func deniesUntil(_ clause: German.Clause) -> Bool {
    guard let complex = analysis.verbComplex(of: clause) else { return false }
    return notUntil(Array(clause.units.dropFirst(clause.prefield)), complex) != nil
  }

  /// The place of „erst“, or of the year that it stands with.
  private func notUntil(_ units: [German.Unit], _ complex: VerbComplex) -> Int? {
    let hasModal = complex.steps.contains { if case .modal = $0.operation { true } else { false } }
    // „kam erst am Montag“ may be as late or as recent.
    guard !complex.steps.contains(where: { $0.operation == .perfect }), hasModal || complex.tenseMood != .preterite,
      !units.contains(where: { if case .negation = $0 { true } else { false } })
    else { return nil }
    return units.indices.first { place in
      switch units[place] {
      case .adverb(let word):
        words[word].lower == "erst" && place + 1 < units.count && begins(units[place + 1]) == word + 1
          && isPointInTime(units[place + 1])
      case .phrase(let year):
        analysis.isYear(year) && !year.isPrepositional && year.focus.count == 1 && words[year.focus[0]].lower == "erst"
      default: false
      }
    }
  }

  private func begins(_ unit: German.Unit) -> Int? {
    switch unit {
    case .adverb(let word): word
    case .phrase(let phrase): phrase.preposition
    default: nil
    }
  }

  private func isPointInTime(_ unit: German.Unit) -> Bool {
    switch unit {
    case .adverb(let word): ["morgen", "übermorgen", "später"].contains(words[word].lower)
    case .phrase(let phrase):
      words[phrase.head].reading.means(.time) && !isQuantified(phrase) && phrase.conjuncts.isEmpty
        && phrase.preposition.map { ["an", "in", "zu"].contains(words[$0].reading.key) } ?? false
        || phrase.preposition.map { words[$0].reading.key == "nach" } ?? false
          && words[phrase.head].reading.means([.event, .time]) && !isQuantified(phrase)
    default: false
    }
  }

  private func until(_ unit: German.Unit) -> Phrase? {
    switch unit {
    case .adverb(let word): .sequence([.literal("until"), adverb(word)])
    case .phrase(let phrase):
      phrase.preposition.map { word in
        prepositional(phrase, english: words[word].reading.key == "nach" ? "until after" : "until")
      }
    default: nil
    }
  }

  /// „*Bis* die Feuerwehr kam, hatten Nachbarn den Brand *schon* gelöscht“ → by the time: what was over then, and did not go
  /// on up to then.
  func isOverByThen(_ clause: German.Clause) -> Bool {
    guard let parent = clause.parent.map({ analysis.clauses[$0] }), let complex = analysis.verbComplex(of: parent),
      complex.tenseMood == .preterite, complex.steps.contains(where: { $0.operation == .perfect }),
      !parent.units.contains(where: denies)
    else { return false }
    return parent.units.contains { unit in
      if case .adverb(let word) = unit { ["schon", "bereits", "längst"].contains(words[word].lower) } else { false }
    } || parent.finite.map { words[$0].readings.contains { $0.key == "sein" } } ?? false
  }

  private func denies(_ unit: German.Unit) -> Bool {
    switch unit {
    case .negation: true
    case .phrase(let phrase): ["niemand", "nichts"].contains(words[phrase.head].lower) || deniesByArticle(unit)
    default: false
    }
  }
}
