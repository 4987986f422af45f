/// Newspapers put the news first (Lin and Hovy 1997): 1 for the first sentence of a document, falling with the rank.
enum PositionSignal: SentenceSignal {
  static let name = "position"

  static func values(in context: ScoringContext) -> [Double] {
    // Headings, bylines and hints before the first sentence do not count as its start.
    var ranks = [Int](repeating: 0, count: context.documents.count)
    let headings = HeadingSignal.values(in: context)
    let boilerplate = BoilerplateSignal.values(in: context)
    return context.units.indices.map { index in
      let unit = context.units[index]
      if headings[index] > 0 || boilerplate[index] >= 1 { return 0 }
      let rank = ranks[unit.document]
      ranks[unit.document] += 1
      return 1 / Double(1 + rank).squareRoot()
    }
  }
}

/// The first sentence of a paragraph states its point (Baxendale 1958).
enum ParagraphSignal: SentenceSignal {
  static let name = "paragraph"

  static func values(in context: ScoringContext) -> [Double] {
    context.units.indices.map { index in
      guard index > 0 else { return 1 }
      let unit = context.units[index]
      let before = context.units[index - 1]
      return before.document != unit.document || before.block != unit.block ? 1 : 0
    }
  }
}
