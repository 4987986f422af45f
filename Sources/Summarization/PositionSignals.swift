/// Newspapers put the news first (Lin and Hovy 1997): 1 for the first sentence of a document, falling with the rank.
enum PositionSignal: SentenceSignal {
  static let name = "position"

  static func values(in context: ScoringContext) -> [Double] {
    // Headings, bylines and hints before the first sentence do not count as its start.
    var ranks = [Int](repeating: 0, count: context.documents.count)
    return context.units.indices.map { index in
      let unit = context.units[index]
      if context.headings[index] > 0 || context.boilerplate[index] >= 1 { return 0 }
      let rank = ranks[unit.document]
      ranks[unit.document] += 1
      return 1 / Double(1 + rank).squareRoot()
    }
  }
}

/// The lead: the first sentence of an article that is set in paragraphs. Where the paragraphs are lost, the beginning may
/// be as well, and the first sentence is trusted less.
enum LeadSignal: SentenceSignal {
  static let name = "lead"

  static func values(in context: ScoringContext) -> [Double] {
    var paragraphs = [Int](repeating: 0, count: context.documents.count)
    for unit in context.units { paragraphs[unit.document] = unit.block + 1 }
    let positions = PositionSignal.values(in: context)
    return context.units.indices.map { index in
      positions[index] == 1 && paragraphs[context.units[index].document] > 1 ? 1 : 0
    }
  }
}
