import German
import Text

/// Who „er“ or „sie“ is, where that is certain: the one person that was the subject of the sentence before.
enum PronounNaming {
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

  /// The last part of a name, by which two mentions are compared.
  static func surname(of person: LexicalMatch) -> String {
    person.target.split(separator: " ").last.map(String.init) ?? person.target
  }

  /// Somebody as he is mentioned by his surname; names with a particle („Van der Bellen“) stay whole.
  static func bySurname(_ person: LexicalMatch) -> LexicalMatch {
    let parts = person.target.split(separator: " ")
    if parts.dropLast().last?.first?.isLowercase ?? false { return person }
    var match = person
    match.target = surname(of: person)
    match.lemma = person.lemma.split(separator: " ").last.map(String.init) ?? person.lemma
    return match
  }

  private static func subject(of analysis: SentenceAnalysis) -> LexicalMatch? {
    guard let root = analysis.roots.first, let phrase = analysis.subjectPhrase(of: analysis.clauses[root]),
      phrase.conjuncts.isEmpty
    else { return nil }
    return analysis.person(in: phrase)
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
