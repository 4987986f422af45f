/// Newspapers put the news first (Lin and Hovy 1997): 1 for the first sentence of a document, falling with the rank.
enum PositionSignal: SentenceSignal {
  static let name = "position"

  static func values(in context: ScoringContext) -> [Double] {
    ranks(in: context).map { $0.map { 1 / Double(1 + $0).squareRoot() } ?? 0 }
  }

  /// The place of each sentence in its document, from 0; headings, bylines and hints have none.
  static func ranks(in context: ScoringContext) -> [Int?] {
    var next = [Int](repeating: 0, count: context.documentCount)
    return context.units.indices.map { index in
      if context.headings[index] > 0 || context.boilerplate[index] >= 1 { return nil }
      defer { next[context.units[index].document] += 1 }
      return next[context.units[index].document]
    }
  }
}

/// The second and third sentence, which say what the news is where the first only sets the scene.
enum FollowingSignal: SentenceSignal {
  static let name = "following"

  static func values(in context: ScoringContext) -> [Double] {
    PositionSignal.ranks(in: context).map { $0 == 1 ? 1 : $0 == 2 ? 0.62 : 0 }
  }
}

/// How deep in its document a sentence stands: 0 for the first, towards 1 for the last.
enum DepthSignal: SentenceSignal {
  static let name = "depth"

  static func values(in context: ScoringContext) -> [Double] {
    zip(PositionSignal.ranks(in: context), context.units).map { rank, unit in
      Double(rank ?? unit.index) / Double(max(1, unit.countInDocument))
    }
  }
}

/// The lead: the first sentence of an article that is set in paragraphs, or so short that it needs none. Where the
/// paragraphs of a long one are lost, the beginning may be as well, and the first sentence is trusted less. Openings with
/// a quotation or a question set the scene and tell nothing yet, nor do short ones none of whose words comes back („Die
/// Entscheidung ist gefallen.“).
enum LeadSignal: SentenceSignal {
  static let name = "lead"
  /// Sentences up to which an article is short.
  private static let short = 6
  /// Words up to which an opening may be a mere teaser.
  private static let teaser = 14

  static func values(in context: ScoringContext) -> [Double] {
    var blocks = [Int](repeating: 0, count: context.documentCount)
    for unit in context.units { blocks[unit.document] = unit.block + 1 }
    let positions = PositionSignal.values(in: context)
    return context.units.indices.map { index in
      let unit = context.units[index]
      guard positions[index] == 1, blocks[unit.document] > 1 || unit.countInDocument <= short else { return 0 }
      return setsTheScene(unit, context.forms) || isTeaser(index, context) ? 0 : 1
    }
  }

  /// Whether it shares nothing with the rest, in an article long enough to come back to its subject: no term, and no part
  /// of a compound („Flugzeugabsturz“, „Absturzstelle“).
  private static func isTeaser(_ index: Int, _ context: ScoringContext) -> Bool {
    let unit = context.units[index]
    guard unit.wordCount <= teaser, unit.countInDocument > 3,
      context.vectors[index].terms.allSatisfy({ context.termCounts[$0] == 1 })
    else { return false }
    func nouns(_ unit: SentenceUnit) -> [String] {
      unit.tokens.filter { $0.kind == .word }.map { context.forms[$0.form] }
        .filter { $0.isCapitalized && $0.lowered.count > 4 }.map(\.lowered)
    }
    let own = nouns(unit)
    return !context.units.contains { other in
      other.document == unit.document && other.index != unit.index
        && nouns(other).contains { noun in own.contains { sharePart($0, noun) } }
    }
  }

  /// Whether one of two words holds the other, or they begin alike, or one holds the last part of the other; each of six
  /// letters or more.
  private static func sharePart(_ one: String, _ other: String) -> Bool {
    let (short, long) = one.count <= other.count ? (one, other) : (other, one)
    let least = 6
    if short.prefix(least) == long.prefix(least) || short.count >= least && long.contains(short) { return true }
    return [(one, other), (other, one)].contains { first, second in
      first.count >= least + 3 && (3...first.count - least).contains { second.contains(first.dropFirst($0)) }
    }
  }

  private static func setsTheScene(_ unit: SentenceUnit, _ forms: [WordForm]) -> Bool {
    guard let first = unit.tokens.first, let last = unit.tokens.last else { return false }
    return forms[first.form].mark == .quotation || forms[last.form].lowered == "?"
  }
}
