import German
import Lexicon

/// Whether a pronoun stands for somebody or something, by what its clause tells of it.
extension SentenceTransfer {
  /// What the verb tells of a pronoun that is its subject.
  func doer(_ phrase: German.NounPhrase) -> Discourse.Doer {
    guard phrase.agreement.allows(.nominative), let (clause, complex) = deed(around: phrase) else { return .anything }
    let groups = complex.readings.map(\.verbGroups)
    if servesAsPerson(clause) { return .person }
    if complex.isPassive { return SentenceTransfer.undergoer(groups) }
    if groups.contains(where: { $0.contains(.lifeless) }) { return isRatedAs(clause) ? .anything : .thing }
    if isCalledThing(phrase, in: clause) { return .thing }
    return groups.allSatisfy { $0.contains(.personal) } || isAged(clause) || isCalledPerson(phrase, in: clause)
      ? .person : .somebody
  }

  /// „während sie *Ministerin* war“: what somebody is by profession or office.
  private func isCalledPerson(_ pronoun: German.NounPhrase, in clause: German.Clause) -> Bool {
    guard isLinked(pronoun.head) else { return false }
    return clause.units.contains { unit in
      guard case .phrase(let phrase) = unit, phrase.head != pronoun.head, !phrase.isPrepositional,
        phrase.determiner == nil, phrase.agreement.allows(.nominative)
      else { return false }
      let reading = words[phrase.head].reading
      return reading.wordClass == .noun && reading.means(.person) && !phrase.agreement.isPluralOnly
    }
  }

  /// „Er sei *als Lehrer* verfolgt worden“: what somebody is or was, in the nominative like the subject.
  private func servesAsPerson(_ clause: German.Clause) -> Bool {
    clause.units.contains { unit in
      guard case .phrase(let phrase) = unit, let als = phrase.preposition, words[als].lower == "als", als > 0,
        phrase.determiner == nil, phrase.agreement.allows(.nominative), !phrase.agreement.isPluralOnly,
        !comparativeBefore(als)
      else { return false }
      let reading = words[phrase.head].reading
      return reading.wordClass == .noun && reading.origin == .lexicon && reading.means(.person)
    }
  }

  /// „als sie sieben Jahre alt war“
  private func isAged(_ clause: German.Clause) -> Bool {
    clause.units.contains { unit in
      if case .adjective(let word, _) = unit {
        words[word].lower == "alt" && word > 1 && words[word - 1].reading.key == "Jahr"
      } else {
        false
      }
    }
  }

  /// What the verb tells of a pronoun that is its object: „man nahm *sie* fest“, „das Museum veröffentlichte *sie*“.
  func undergoer(_ phrase: German.NounPhrase) -> Discourse.Doer {
    guard phrase.agreement.allows(.accusative), let (_, complex) = deed(around: phrase) else { return .anything }
    return SentenceTransfer.undergoer(complex.readings.map(\.verbGroups))
  }

  /// The clause in which a pronoun without a preposition stands, and its verbs.
  private func deed(around phrase: German.NounPhrase) -> (clause: German.Clause, complex: VerbComplex)? {
    guard !phrase.isPrepositional, let clause = analysis.clauses.last(where: { $0.words.contains(phrase.head) }),
      let complex = analysis.verbComplex(of: clause, sharing: analysis.sharedClause(of: clause)),
      !complex.readings.isEmpty
    else { return nil }
    return (clause, complex)
  }

  /// By the groups of the readings of a verb.
  private static func undergoer(_ groups: [VerbGroups]) -> Discourse.Doer {
    if groups.allSatisfy({ $0.contains(.someone) }) { return .person }
    return groups.allSatisfy { $0.contains(.something) } ? .thing : .anything
  }

  /// „gilt als Talent“: what somebody may be taken for.
  private func isRatedAs(_ clause: German.Clause) -> Bool {
    clause.units.contains { unit in
      if case .phrase(let role) = unit { role.preposition.map { words[$0].lower == "als" } ?? false } else { false }
    }
  }

  /// „ist 300 Meter lang“, „ist *gültig*“, „ist *das höchste Gebäude*“: what nobody is.
  private func isCalledThing(_ pronoun: German.NounPhrase, in clause: German.Clause) -> Bool {
    guard isLinked(pronoun.head) else { return false }
    return clause.units.contains { unit in
      switch unit {
      case .adjective(let word, _):
        return words[word].reading.modifierGroups.contains(.lifeless)
          || SentenceTransfer.extents.contains(words[word].lower) && word > 1 && words[word - 1].reading.means(.unit)
      case .phrase(let phrase):
        return phrase.head != pronoun.head && !phrase.isPrepositional && phrase.determiner != nil
          && phrase.agreement.allows(.nominative) && words[phrase.head].wordClass == .noun
          && words[phrase.head].reading.means(.place)
      default: return false
      }
    }
  }

  private static let extents: FormSet = ["hoch", "lang", "breit", "tief"]
}
