import German
import Text

/// Who „er“ or „sie“ is at the beginning of a sentence, where that is certain: the one person that was the subject of the
/// sentence before.
enum PronounNaming {
  /// The sentence with the name instead of the pronoun, or nil where it is not certain.
  static func named(
    _ target: String, source: SentenceAnalysis, previous: @autoclosure () -> SentenceAnalysis
  ) -> (text: String, person: LexicalMatch)? {
    guard let first = source.words.first, let space = target.firstIndex(of: " ") else { return nil }
    let gender: LexicalMatch.Gender
    switch (first.lower, target[..<space]) {
    case ("er", "He"): gender = .masculine
    case ("sie", "She"): gender = .feminine
    default: return nil
    }
    guard let person = person(gender, in: previous()) else { return nil }
    return (surname(of: person) + target[space...], bySurname(person))
  }

  /// Who a pronoun of this gender stands for, if the sentence before leaves no doubt.
  static func person(_ gender: LexicalMatch.Gender, in previous: SentenceAnalysis) -> LexicalMatch? {
    guard let person = subject(of: previous), person.gender == nil || person.gender == gender else { return nil }
    // Another person of whom as much is told makes it uncertain.
    let others = previous.words.compactMap(\.match).filter { $0.kind == .person && $0.lemma != person.lemma }
    guard others.allSatisfy({ $0.gender != nil && $0.gender != gender }) || isSubjectOfAll(person, previous) else {
      return nil
    }
    return person
  }

  static func surname(of person: LexicalMatch) -> String {
    person.target.split(separator: " ").last.map(String.init) ?? person.target
  }

  /// Somebody as he is mentioned by his surname.
  static func bySurname(_ person: LexicalMatch) -> LexicalMatch {
    var match = person
    match.target = surname(of: person)
    match.lemma = person.lemma.split(separator: " ").last.map(String.init) ?? person.lemma
    return match
  }

  private static func subject(of analysis: SentenceAnalysis) -> LexicalMatch? {
    guard let root = analysis.roots.first else { return nil }
    let clause = analysis.clauses[root]
    guard let unit = analysis.subject(of: clause, complex: analysis.verbComplex(of: clause))?.unit,
      case .phrase(let phrase) = clause.units[unit],
      phrase.conjuncts.isEmpty
    else { return nil }
    return ([phrase.head] + phrase.close).lazy.compactMap { analysis.words[$0].match }.first { $0.kind == .person }
  }

  /// Whether every main clause has this subject.
  private static func isSubjectOfAll(_ person: LexicalMatch, _ analysis: SentenceAnalysis) -> Bool {
    analysis.roots.count == 1
      && analysis.clauses.allSatisfy { clause in
        guard let unit = analysis.subject(of: clause, complex: analysis.verbComplex(of: clause))?.unit,
          case .phrase(let phrase) = clause.units[unit]
        else {
          return true
        }
        let match = analysis.words[phrase.head].match
        return match == nil || match?.kind != .person || match?.lemma == person.lemma
      }
  }
}
