/// Another decision about one place of a sentence.
struct Alternative: Sendable, Equatable {
  enum Change: Sendable, Equatable {
    /// The word belongs to another class.
    case read(WordClass)
    /// The verb form is finite, or is not.
    case finite, nonFinite
    /// The coordinator joins clauses.
    case joinClauses
    /// A clause begins before the word, where a comma is missing.
    case border
    /// The quotation that opens here is a sentence of its own.
    case speech
    /// What looks like a name is a noun, or the other way round.
    case common([Reading])
    case name
    /// What is written like a noun is an adjective of a name.
    case attributive([Reading])
    /// The participle says in what state something is.
    case state
  }

  var word: Int
  var change: Change

  func apply(to words: inout [Word], _ decisions: inout Decisions) {
    switch change {
    case .read(let wordClass): words[word].keep(wordClass)
    case .finite:
      words[word].keep { $0.wordClass == .verb && $0.verb.isFinite }
      words[word].narrow(to: .finite)
    case .nonFinite:
      words[word].keep { $0.wordClass == .verb && !$0.verb.isDisjoint(with: .nonFinite) }
      words[word].narrow(to: .nonFinite)
    case .border: decisions.borders.append(word)
    case .speech: decisions.speeches.append(word)
    case .common(let readings), .attributive(let readings): words[word].setCommon(readings)
    case .name: words[word].readings = [.name(words[word].text, origin: .guess)]
    case .state:
      guard let verb = words[word].readings.first(where: { $0.verb.contains(.pastParticiple) }) else { return }
      words[word].readings = [verb.asAdjective]
    case .joinClauses:
      decisions.parts += [word, word + 1]
      decisions.clauseCoordinators.append(word)
    }
  }

  func description(_ words: [Word]) -> String {
    let text = "\(word) \(words[word].text)"
    return switch change {
    case .read(let wordClass): "\(text) as \(wordClass.rawValue)"
    case .finite: "\(text) as a finite verb"
    case .nonFinite: "\(text) as infinitive or participle"
    case .joinClauses: "\(text) joins clauses"
    case .border: "a clause begins before \(text)"
    case .speech: "quoted speech begins at \(text)"
    case .common: "\(text) as a noun"
    case .attributive: "\(text) as an adjective"
    case .name: "\(text) as a name"
    case .state: "\(text) as a state"
    }
  }
}

/// What an analysis takes for granted.
struct Decisions: Sendable {
  /// Words before which every phrase ends.
  var parts: [Int] = []
  /// Coordinators that join clauses.
  var clauseCoordinators: [Int] = []
  /// Words before which a clause begins without a comma.
  var borders: [Int] = []
  /// Quotation marks that open a sentence.
  var speeches: [Int] = []
  /// Where no stretch of words goes on, for lack of a mark or in spite of a quotation mark.
  var breaks: [Int] { borders + speeches }

  /// Where a phrase that begins at a word must end.
  func limit(after start: Int, _ count: Int) -> Int {
    if parts.isEmpty, borders.isEmpty, speeches.isEmpty { return count }
    return (parts + breaks).reduce(count) { $1 > start ? min($0, $1) : $0 }
  }
}

extension Word {
  /// Keeps some of the forms that a verb can be.
  mutating func narrow(to forms: VerbForms) {
    readings = readings.map { reading in
      var narrowed = reading
      narrowed.verb = reading.verb.intersection(forms)
      return narrowed
    }
  }
}

extension Reading {
  /// A participle as an adjective without an ending.
  var asAdjective: Reading {
    var reading = self
    reading.wordClass = .adjective
    reading.derivation = .pastParticiple
    reading.agreement = .none
    reading.verb = []
    return reading
  }
}
