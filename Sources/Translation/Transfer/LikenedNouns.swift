import English
import German

/// Clauses that tell what somebody or something is like.
extension SentenceTransfer {
  /// „eine Tragödie, *wie sie* das Land noch nicht erlebt hat“ → such as the country has not experienced: right behind the noun
  /// that the pronoun stands for, which English leaves out.
  func akin(_ index: Int, _ clause: German.Clause) -> Phrase? {
    guard clause.introducer.count == 1, let like = clause.introducer.first, like > 1, words[like].lower == "wie",
      words[like - 1].isComma, words[like - 2].wordClass == .noun, !isKnown(like - 2),
      let complex = analysis.verbComplex(of: clause),
      let subject = subject(of: clause, complex: complex)?.phrase
    else { return nil }
    if let alike = alike(index, clause, complex, subject, behind: words[like - 2].reading) { return alike }
    guard
      // „wie sie das Land …“, „wie man sie …“
      let pronoun = clause.units.prefix(2).lazy.compactMap({ self.pronoun($0) }).first(where: { pronoun in
        pronoun.head != subject.head && pronoun.head <= like + 2
          && self.standsFor(self.words[like - 2].reading, self.words[pronoun.head].lower)
      })
    else { return nil }
    consume([like, pronoun.head])
    return built(
      index, kind: .subordinate(English.Word("such as", source: source(like, pronoun.head))), skipping: pronoun.head)
  }

  /// „Vorfälle, *wie sie* im Netz geschildert werden“, „ein Unglück, *wie es* sich 1986 ereignete“ → of the kind that: here the
  /// pronoun is the subject. „Tipps, wie sie Geld sparen“ and „Ideen, wie sie verbessert werden können“ tell how.
  private func alike(
    _ index: Int, _ clause: German.Clause, _ complex: VerbComplex, _ subject: German.NounPhrase,
    behind noun: German.Reading
  ) -> Phrase? {
    guard words[subject.head].wordClass == .pronoun, subject.head <= clause.introducer[0] + 2,
      !noun.means([.person, .group]), !noun.nounGroups.contains(.question),
      complex.isPassive && !complex.steps.contains(where: { if case .modal = $0.operation { true } else { false } })
        || clause.units.contains(where: { isReflexive($0) }),
      standsFor(noun, words[subject.head].lower) || words[subject.head].lower == "er" && noun.gender == .masculine
    else { return nil }
    consume(clause.introducer + [subject.head])
    let isPlural = noun.agreement.intersection(.plural) == noun.agreement
    let relative = Relative(
      .that, role: .subject, antecedent: English.Agreement(.third, isPlural ? .plural : .singular))
    return built(index, kind: .relative(relative), skipping: subject.head).map {
      .sequence([.literal("of the kind"), $0])
    }
  }

  /// „erklärte *der Frau*, wie man sie erkennt“: what an article points at is likened to nothing.
  private func isKnown(_ noun: Int) -> Bool {
    guard let opening = words[..<noun].last(where: { $0.wordClass != .adjective }) else { return false }
    switch opening.wordClass {
    case .article: return opening.reading.key == "der"
    case .possessive, .prepositionArticle: return true
    default: return false
    }
  }

  private func pronoun(_ unit: German.Unit) -> German.NounPhrase? {
    guard case .phrase(let phrase) = unit, !phrase.isPrepositional, words[phrase.head].wordClass == .pronoun else {
      return nil
    }
    return phrase
  }

  private func standsFor(_ noun: German.Reading, _ pronoun: String) -> Bool {
    switch pronoun {
    case "ihn": noun.gender == .masculine
    case "es": noun.gender == .neuter
    case "sie": noun.gender == .feminine || !noun.agreement.intersection(.plural).isEmpty
    default: false
    }
  }
}
