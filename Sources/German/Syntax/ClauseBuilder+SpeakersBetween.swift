import Lexicon

/// Who says something, between the parts of what is said.
extension ClauseBuilder {
  /// „…, *prüfte die Leute* und ging“: several are not who a verb of one person tells of.
  func disagrees(_ phrase: NounPhrase, with finite: Int) -> Bool {
    let forms = words[finite].verbForms
    return phrase.agreement.isPluralOnly && !forms.allowsThird(plural: true) && forms.allowsThird(plural: false)
  }

  /// „Er habe den Eindruck, *sagte sie*, dass viele leiden“, „Er sei sicher, sagte er, dass …“: a form that only reports tells
  /// that the clause behind the speaker belongs to what he says before.
  func announcesBehindSpeaker(_ main: Int, _ next: Segment) -> Bool {
    guard let finite = clauses[main].finite, words[finite].onlyReports,
      clauses[main].units.count > clauses[main].prefield,
      let introduction = introduction(next), introduction.words.count == 1
    else { return false }
    return words[introduction.words[0]].lower.isOne(of: "dass", "ob") && !verbIndices(next).isEmpty
  }
}
