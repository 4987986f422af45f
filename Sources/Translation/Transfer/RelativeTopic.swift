import English
import German

/// What a relative clause names in front and speaks of in the clauses under it.
extension SentenceTransfer {
  /// „ein Brief, von dem wir nicht wissen, wer *ihn* schrieb und ob *er* ankam“: the noun on which the clause with its preposition
  /// hangs, if nobody else in that clause could be meant; nil elsewhere.
  func relativeTopic(of pronoun: German.NounPhrase, _ gender: Character) -> GrammaticalGender? {
    guard !pronoun.isPrepositional, let inner = analysis.clause(around: pronoun.head),
      inner.kind == .indirectQuestion || inner.kind == .subordinate, let parent = inner.parent
    else { return nil }
    let clause = analysis.clauses[parent]
    guard clause.kind == .relative, let antecedent = clause.antecedent, let preposition = clause.introducer.first,
      words[preposition].wordClass == .preposition, case let noun = words[antecedent].reading,
      noun.wordClass == .noun, noun.gender == (gender == "m" ? .masculine : .feminine),
      !noun.agreement.intersection(.singular).isEmpty,
      !clause.units.contains(where: { unit in
        guard case .phrase(let other) = unit, case let word = words[other.head] else { return false }
        return ["er", "sie"].contains(word.reading.key) || word.isPersonName
          || word.wordClass == .noun && word.reading.gender == noun.gender
      })
    else { return nil }
    return noun.means(.person) ? gender == "m" ? .masculine : .feminine : .neuter
  }
}
