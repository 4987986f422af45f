import English
import German

/// „Die Bewohner hätten ihre Häuser verlassen müssen“: they should have, or somebody says that they had to.
extension SentenceTransfer {
  /// „Er sagte, die Bewohner *hätten gehen müssen*“: the plural of „habe“ looks like the indicative, so that „hätten“ stands for
  /// it; but „sie hätten *früher* gehen müssen“, „sie hätten *eigentlich* gehen müssen“ did not.
  func isReportedObligation(_ clause: German.Clause, _ complex: VerbComplex) -> Bool {
    guard isObligation(complex), let finite = clause.finite, words[finite].lower == "hätten", !hasNegation(clause),
      !clause.units.contains(where: isMissed)
    else { return false }
    return isSaid(clause) || discourse.followsReport && goesOnReporting(clause, complex)
  }

  /// haben + infinitive + müssen.
  func isObligation(_ complex: VerbComplex) -> Bool {
    complex.steps.count == 2 && complex.steps[0].operation == .perfect
      && complex.steps[1].operation == .modal("müssen")
  }

  /// What tells how or when something should have been done.
  private func isMissed(_ unit: German.Unit) -> Bool {
    switch unit {
    case .adverb(let word), .adjective(let word, _):
      let reading = words[word].reading
      return reading.degree == .comparative || reading.modifierGroups.contains(.unreal)
        || ["besser", "früher", "eher", "mehr", "auch", "ja", "doch", "schon", "längst"].contains(words[word].lower)
        || reading.means(.comment)
    default: return false
    }
  }
}
