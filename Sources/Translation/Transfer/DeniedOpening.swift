import English
import German

/// „*Nicht* betroffen ist …“, „*Auch nicht mehr* im Amt ist …“: what is said first is denied with its verb, and goes behind it.
extension SentenceTransfer {
  func deniedOpening(
    _ field: inout [German.Unit], _ front: inout [German.Unit], _ complex: VerbComplex
  ) -> Negation? {
    // „*Nicht in Rom, sondern in Paris* fällt die Entscheidung“, „*Nicht höher, sondern niedriger* ist der Preis“
    if front.count == 1, case .phrase(let opposed) = front[0], let not = opposed.opener,
      words[opposed.head].reading.wordClass == .adjective && opposed.determiner == nil && opposed.agreement.isEmpty
        || words[not].lower == "nicht" && opposed.isPrepositional
    {
      moveBack(&front, to: &field)
      return nil
    }
    guard front.count > 1, let position = front.firstIndex(where: mayDeny), isLedIn(front[..<position]),
      position + 2 >= front.count
    else { return nil }
    let denied = position + 1 < front.count ? front[position + 1] : nil
    guard let denied else {
      // „*Ebenfalls nicht* teilnehmen wird Russland“
      guard case .negation(let index) = front[position], words[index].lower == "nicht",
        // „Bitte nicht füttern“ is left to the order.
        index == 0 || words[index - 1].lower != "bitte"
      else { return nil }
      front.remove(at: position)
      moveBack(&front, to: &field)
      return negation(index)
    }
    switch front[position] {
    case .negation(let index):
      guard words[index].lower == "nicht", goesBehind(denied, complex) else { return nil }
      front.remove(at: position)
      // „Nicht üblich, sagte sie“: a predicate keeps its place for what is built of it.
      if case .adjective = denied, position == 0 { return negation(index) }
      moveBack(&front, to: &field)
      return negation(index)
    case .adverb(let index):
      guard isPredicate(denied, complex), let negation = negatedAdverb(index, at: position, in: &front) else {
        return nil
      }
      moveBack(&front, to: &field)
      return negation
    default: return nil
    }
  }

  /// The subject stands behind the verb: not „Nicht mit dem Plan zufriedene Bürger protestieren“.
  func isInverted(_ work: ClauseAssembly) -> Bool {
    guard let finite = work.clause.finite else { return false }
    return work.subject.map { $0.firstWord > finite } ?? true
  }

  private func negation(_ index: Int) -> Negation {
    consume(index)
    return Negation(functionWord(index, "neg") ?? "not", source: source(index))
  }

  /// In the order in which they stood.
  private func moveBack(_ front: inout [German.Unit], to field: inout [German.Unit]) {
    field.insert(contentsOf: front, at: 0)
    front = []
  }

  private func mayDeny(_ unit: German.Unit) -> Bool {
    switch unit {
    case .negation: true
    case .adverb(let word): words[word].reading.means(.negation)
    default: false
    }
  }

  /// „*ebenfalls* nicht“, „*am Montag* nicht“
  private func isLedIn(_ units: ArraySlice<German.Unit>) -> Bool {
    units.allSatisfy { unit in
      switch unit {
      case .adverb: true
      case .phrase(let phrase): phrase.isPrepositional && words[phrase.head].reading.means(.time)
      default: false
      }
    }
  }

  private func goesBehind(_ denied: German.Unit, _ complex: VerbComplex) -> Bool {
    switch denied {
    case .adverb(let word) where words[word].match == nil:
      complex.isCopula || words[word].reading.means([.time, .place, .degree])
    // „Nicht ohne Stolz erzählt sie“ denies its own, „Nicht in Rom, sondern in Paris“ with what it is opposed to.
    case .phrase(let phrase):
      phrase.isPrepositional && phrase.preposition.map { words[$0].reading.key != "ohne" } ?? false
        && phrase.conjuncts.isEmpty && phrase.focus.isEmpty
    // but „Nicht üblich, sagte sie“ denies nothing that she said
    case .adjective: complex.isCopula
    case .pronominalAdverb: true
    default: false
    }
  }

  private func isPredicate(_ unit: German.Unit, _ complex: VerbComplex) -> Bool {
    switch unit {
    case .adjective, .pronominalAdverb: complex.isCopula
    // „noch nicht *in Kraft*“
    case .adverb(let word): complex.isCopula && words[word].match != nil && !words[word].reading.means([.time, .focus])
    // „nicht mehr *im Kader* steht …“, but „noch nie *in der Geschichte* gab es …“
    case .phrase(let phrase):
      phrase.isPrepositional && !words[phrase.head].reading.means(.time)
        && (complex.isCopula
          || phrase.preposition.map { $0 > 0 && words[$0 - 1].lower.hasSuffix("nicht mehr") } ?? false)
    default: false
    }
  }
}
