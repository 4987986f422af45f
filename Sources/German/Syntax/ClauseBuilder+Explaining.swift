import Lexicon

/// Headlines that announce an explanation.
extension ClauseBuilder {
  /// „*So* reagiert die Welt auf den Sieg“: without a full stop it announces how something is or is done, like a question with
  /// „wie“.
  mutating func readExplaining() {
    guard clauses.count == 1, roots == [0], clauses[0].kind == .main, clauses[0].prefield == 1,
      clauses[0].finite == 1, words.count > 4, words[0].lower == "so", words[0].match == nil,
      !(words.last?.isPunctuation ?? true), case .adverb(0)? = clauses[0].units.first
    else { return }
    let how = Reading(lemma: "wie", key: "wie", wordClass: .interrogativeAdverb)
    WordBuilder.join(0...0, as: "Wie", .word, [how], in: &words)
    var question = clauses[0]
    question.kind = .indirectQuestion
    question.introducer = [0]
    question.units.removeFirst()
    question.prefield = 0
    question.parent = 0
    clauses[0] = Clause(kind: .fragment, words: question.words)
    clauses[0].units = [.clause(1)]
    clauses.append(question)
  }
}
