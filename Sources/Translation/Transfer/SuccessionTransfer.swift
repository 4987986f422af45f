import English
import German

/// What comes next in a story, and how English says so.
extension SentenceTransfer {
  /// „traf den Dieb, *der kurz darauf gefasst wurde*“: goes on with the story rather than say which thief.
  func goesOnTelling(_ clause: German.Clause) -> Bool {
    clause.units.contains { unit in
      switch unit {
      case .adverb(let word), .pronominalAdverb(let word), .adjective(let word, _):
        Self.successions.contains(words[word].lower)
      default: false
      }
    } && clause.finite.map { words[$0].tellsPast } ?? false
  }

  private static let successions: Set<String> = [
    "anschließend", "danach", "daraufhin", "kurz danach", "kurz darauf", "später", "wenig später", "schließlich",
    "dann",
  ]

  /// „*Anschließend* floh er“, „wurde dann festgenommen“: he then fled, was then arrested. Nil where it is a time for what is
  /// so, or where „danach“ may mean “according to that”.
  func succession(_ index: Int, front: Bool, inMain: Bool) -> Adverbial? {
    let lower = words[index].lower
    guard lower == "anschließend" || lower == "dann" && !front && inMain || lower == "danach" && front,
      let clause = analysis.clause(around: index), let finite = clause.finite,
      let complex = analysis.verbComplex(of: clause), !complex.isCopula,
      !complex.steps.contains(where: { $0.operation == .statal }), lower == "dann" || words[finite].tellsPast,
      clause.words.lowerBound + 1 == finite || lower != "danach",
      // „hilft auch dann, wenn …“
      !analysis.clauses.contains(where: { other in
        other.introducer.first.map { ["wenn", "falls", "sobald"].contains(words[$0].lower) } ?? false
      })
    else { return nil }
    consume(index)
    return Adverbial(.adverb(AdverbPhrase("then", source: source(index))), at: .middle)
  }
}
