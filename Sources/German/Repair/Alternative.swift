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

  /// Where a phrase that begins at a word must end.
  func limit(after start: Int, _ count: Int) -> Int {
    if parts.isEmpty, borders.isEmpty { return count }
    return (parts + borders).reduce(count) { $1 > start ? min($0, $1) : $0 }
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
