extension Linearizer {
  func pieces(_ quotation: Quotation, _ context: Context) -> [Piece] {
    var inner = context
    if quotation.reporting != nil {
      inner.subject = nil
      inner.antecedent = nil
    }
    let content = pieces(quotation.content, inner)
    let mark: [Piece] = quotation.mark.flatMap { $0 == .none ? nil : [Piece(.mark, $0.rawValue)] } ?? []
    let opens = Piece(.openQuote)
    let closes = Piece(.closeQuote)

    guard let reporting = quotation.reporting else {
      return quotation.hasMarks ? [opens] + content + mark + [closes] : content + mark
    }
    switch quotation.position {
    case .after:
      let end = mark.isEmpty ? [.comma] : mark
      var start = opens
      start.capitalizes = quotation.content.isMainClause
      let quoted = quotation.hasMarks ? [start] + content + end + [closes] : content + end
      return quoted + reportingPieces(reporting, context)
    case .before:
      var start = opens
      start.capitalizes = quotation.content.isMainClause
      let separator = quotation.hasMarks && variety == .us ? Piece.comma : Piece(.mark, ":")
      let quoted = quotation.hasMarks ? [start] + content + mark + [closes] : content + mark
      return pieces(reporting, context) + [separator] + quoted
    }
  }

  /// A long subject goes behind the verb of saying: …, said Dmitry Peskov, the spokesman of the president.
  private func reportingPieces(_ clause: Clause, _ context: Context) -> [Piece] {
    guard let subject = clause.subject, let verb = clause.verb, verb.modals.isEmpty, !verb.isPerfect,
      !verb.isProgressive, verb.voice == .active, verb.negation == nil, verb.tense == .past || verb.tense == .present,
      clause.complements.isEmpty, clause.kind == .declarative
    else { return pieces(clause, context) }
    let own = pieces(subject, context.with(role: .subject))
    // A time or place behind it makes it heavier than the verb alone.
    let isBare = clause.adverbials.allSatisfy { $0.position == .front }
    guard own.wordCount > (isBare ? 3 : 6) else { return pieces(clause, context) }
    var bare = clause
    var verbOnly = verb
    verbOnly.agreement = subjectAgreement(of: clause, context)
    bare.verb = verbOnly
    bare.subject = nil
    let (front, rest) = (
      clause.adverbials.filter { $0.position == .front }, clause.adverbials.filter { $0.position != .front }
    )
    bare.adverbials = front
    return pieces(bare, context) + own + ending(rest, context)
  }
}

extension Phrase {
  /// A clause that could stand as a sentence.
  var isMainClause: Bool {
    switch self {
    case .clause(let clause):
      switch clause.kind {
      case .declarative, .question, .whQuestion, .imperative: return true
      default: return false
      }
    case .coordination(let coordination): return coordination.items.first?.isMainClause ?? false
    case .sequence(let phrases): return phrases.first?.isMainClause ?? false
    default: return false
    }
  }
}
