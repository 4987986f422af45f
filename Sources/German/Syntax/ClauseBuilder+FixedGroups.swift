/// Nouns of fixed groups of a verb („*zur Verfügung* stellen“, „*im Gespräch* sein“), of which a relative clause tells nothing.
extension ClauseBuilder {
  /// „stellt eine Fläche *zur Verfügung*, die groß genug ist“: a bare noun under a preposition that makes a group with the
  /// verb of its clause.
  func isInFixedGroup(_ phrase: NounPhrase, in parent: Int) -> Bool {
    guard let frames, let preposition = phrase.preposition, phrase.head == preposition + 1,
      words[phrase.head].wordClass == .noun, phrase.genitives.isEmpty
    else { return false }
    let group = [words[preposition].lower, words[phrase.head].lower]
    return clauses[parent].verbs.contains { verb in
      words[verb].verbKeys.contains { frames.group(group, with: $0, takes: nil) }
    }
  }

  /// Another phrase before it that a pronoun of these genders may stand for.
  func hasAntecedent(before position: Int, in parent: Int, agreeing genders: Agreement) -> Bool {
    clauses[parent].units[..<position].contains { unit in
      guard case .phrase(let phrase) = unit, !words[phrase.head].reading.nounGroups.contains(.duration) else {
        return false
      }
      return (words[phrase.head].wordClass == .noun || words[phrase.head].wordClass == .name)
        && !words[phrase.head].reading.means(.time) && !phrase.agreement.intersection(genders).isEmpty
    }
  }
}
