extension Linearizer {
  /// The pronoun of a relative clause, with its preposition or the whole phrase that is fronted.
  func pieces(_ relative: Relative, _ context: Context, own: Context) -> [Piece] {
    var result: [Piece] = relative.preposition.map { pieces($0) } ?? []
    if let phrase = relative.phrase {
      var inner = context
      inner.relativized = context.antecedent
      inner.role = relative.role == .subject && relative.preposition == nil ? .subject : .object
      result += pieces(phrase, inner)
      if relative.possessed == nil { return result + .words("", relative.source) }
    }
    if let possessed = relative.possessed {
      result += .words("whose", relative.source)
      return result + pieces(possessed, context.with(role: .object))
    }
    return result + .words(text(of: relative, context), relative.source)
  }

  private func text(of relative: Relative, _ context: Context) -> String {
    let isObject = relative.role != .subject || relative.preposition != nil
    switch relative.pronoun {
    case .automatic:
      if context.antecedent?.isPerson == true { return isObject ? "whom" : "who" }
      return relative.isRestrictive && relative.preposition == nil ? "that" : "which"
    case .who: return isObject ? "whom" : "who"
    case .which: return "which"
    // that takes neither a preposition before it nor commas around it.
    case .that: return relative.preposition == nil ? "that" : "which"
    case .what: return "what"
    case .where: return "where"
    case .when: return "when"
    case .why: return "why"
    case .zero: return relative.preposition == nil && relative.role != .subject ? "" : "which"
    case .other(let text): return text
    }
  }
}
