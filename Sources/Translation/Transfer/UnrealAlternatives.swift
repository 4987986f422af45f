import English
import German

/// What would have come about otherwise.
extension SentenceTransfer {
  /// „…, da sonst die Grenze überschritten worden wäre“, „…, weil er ohne Hilfe gestorben wäre“: what did not come about, and
  /// nobody's report.
  func namesAlternative(_ clause: German.Clause) -> Bool {
    guard clause.kind == .subordinate, let finite = clause.finite else { return false }
    // „Er sagt, dass sie sonst gefallen wären“: a plural may only report.
    let mayReport = clause.introducer.contains { words[$0].lower == "dass" }
    let isPlain = ["wäre", "hätte"].contains(words[finite].lower)
    return clause.units.contains { unit in
      switch unit {
      case .adverb(let word):
        words[word].isOf(.otherwise) && !mayReport || words[word].lower.hasPrefix("ohne ") && (isPlain || !mayReport)
      case .phrase(let phrase):
        phrase.preposition.map { words[$0].reading.key == "ohne" && (isPlain || !mayReport) } ?? false
      default: false
      }
    }
  }
}
