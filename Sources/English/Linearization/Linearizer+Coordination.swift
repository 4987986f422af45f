extension Linearizer {
  func pieces(_ coordination: Coordination, _ context: Context) -> [Piece] {
    var inner = context
    if let first = coordination.items.first {
      if case .clause(let clause) = first { inner.subject = subjectAgreement(of: clause, context) }
    }
    var result: [Piece] = coordination.opener.map { pieces($0) } ?? []
    let last = coordination.items.count - 1
    for (index, item) in coordination.items.enumerated() {
      if index > 0 {
        if index < last || coordination.conjunction == nil {
          result.append(.comma)
        } else if coordination.comma ?? (separatesClauses(coordination) || isSetOff(coordination)) {
          result.append(.comma)
        }
        if index == last, let conjunction = coordination.conjunction { result += pieces(conjunction) }
      }
      var own = index == 0 ? context : inner
      own.isContinued = context.isContinued || coordination.items[(index + 1)...].contains(where: \.sharesSubject)
      result += pieces(item, own)
    }
    // A conjunction that has nothing to join still stands for a word of the source.
    if last < 1, let conjunction = coordination.conjunction, !conjunction.source.isEmpty {
      result += pieces(conjunction)
    }
    return result
  }

  /// „has no job, *let alone* an apartment“: of several words, and with a comma wherever it stands.
  private func isSetOff(_ coordination: Coordination) -> Bool {
    guard let conjunction = coordination.conjunction?.text, conjunction.utf8.contains(UInt8(ascii: " ")) else {
      return false
    }
    return morphology.conjunctions.row(conjunction)?.field(1) == "always"
  }

  /// Main clauses that have each a subject are separated by a comma before the conjunction.
  private func separatesClauses(_ coordination: Coordination) -> Bool {
    let mains = coordination.items.suffix(2).filter { item in
      guard case .clause(let clause) = item else { return false }
      switch clause.kind {
      case .declarative, .question, .whQuestion: return clause.subject != nil
      default: return false
      }
    }
    return mains.count == 2
  }
}

extension Phrase {
  /// A clause that begins with its verb: and *was taken to Bonn*.
  fileprivate var sharesSubject: Bool {
    guard case .clause(let clause) = self else { return false }
    return clause.subject == nil && clause.verb != nil
  }
}
