import Lexicon

/// „Gestern wurden *der Chef von Siemens und der Leiter der Abteilung* verhaftet“: two who are the subject together, the first
/// with a phrase behind it that the second must not be taken into.
extension ClauseBuilder {
  /// „… die Leiter von zwei Schulen im Norden und *ein Lehrer verhaftet*“: right before the verbs at the end stands what can
  /// only be a subject, and before the phrases in front of it one that can be.
  func partnerBeforeVerbs(of second: NounPhrase, _ last: Int, in index: Int) -> Int? {
    let clause = clauses[index]
    guard second.agreement.onlyCase == .nominative, isNominal(second), second.determiner != nil,
      second.conjuncts.isEmpty, clause.verbs.contains(second.lastWord + 1), let finite = clause.finite,
      words[finite].verbForms.allowsThird(plural: true), case .phrase(let nearest) = clause.units[last],
      nearest.isPrepositional
    else { return nil }
    var position = last
    while position > clause.prefield, case .phrase(let first) = clause.units[position - 1],
      clause.units[position].firstWord == first.lastWord + 1
    {
      position -= 1
      guard !first.isPrepositional else { continue }
      return first.mayBeNominative && isNominal(first) && first.determiner != nil ? position : nil
    }
    return nil
  }

  /// „über das Verhalten der Polizei zu Silvester und die Kommunikation danach“
  func partnerOverGroup(of second: NounPhrase, _ last: Int, _ isNear: Bool, in index: Int) -> Int? {
    let units = clauses[index].units
    guard isNear, last > clauses[index].prefield, case .adverb(let group) = units[last], words[group].match != nil,
      case .phrase(let first) = units[last - 1], first.isPrepositional, first.lastWord == group - 1,
      !second.isPrepositional, isNominal(second), hasSameArticle(first, second),
      !first.agreement.sharedCases(with: second.agreement).isEmpty,
      !units.prefix(last - 1).contains(where: { unit in
        if case .phrase(let other) = unit {
          !other.isPrepositional && other.agreement.allows(.accusative) && !other.agreement.allows(.nominative)
        } else {
          false
        }
      })
    else { return nil }
    return last - 1
  }

  /// „der Chef *von Siemens und der Leiter*“ under a verb that is plural: what looks like a dative is the second subject.
  mutating func releaseSecondSubject(_ index: Int) {
    guard let finite = clauses[index].finite, words[finite].verbForms.allowsThird(plural: true),
      !words[finite].verbForms.allowsThird(plural: false), case let units = clauses[index].units, units.count > 1
    else { return }
    let subjects = units.indices.filter { units[$0].nominative.map { !words[$0.head].reading.means(.time) } ?? false }
    guard subjects.count == 1, let place = subjects.first, place >= clauses[index].prefield, place + 1 < units.count,
      case .phrase(var first) = units[place],
      first.agreement.intersection(.with(.nominative)).isSingularOnly, first.conjuncts.isEmpty,
      words[first.head].reading.means(.person) || words[first.head].isPersonName,
      case .phrase(var outer) = units[place + 1], outer.preposition == first.lastWord + 1,
      outer.conjuncts.count == 1, let link = outer.conjuncts[0].coordinator, words[link].lower == "und",
      case var second = outer.conjuncts[0].phrase, !second.isPrepositional, let nominative = nominative(second)
    else { return }
    outer.conjuncts = []
    first.attachInnermost(outer)
    second.agreement = nominative
    if let masculine = words[second.head].readings.first(where: { !$0.agreement.intersection(nominative).isEmpty }) {
      words[second.head].readings = [masculine]
    }
    first.conjuncts = [NounPhrase.Conjunct(coordinator: link, phrase: second)]
    first.agreement = .with(.nominative).intersection(.plural)
    clauses[index].units.replaceSubrange(place...(place + 1), with: [.phrase(first)])
  }

  /// How „der Leiter“, which may be a dative, agrees as a subject.
  private func nominative(_ phrase: NounPhrase) -> Agreement? {
    if words[phrase.head].isPersonName, phrase.determiner == nil { return phrase.agreement }
    guard let article = phrase.determiner, words[article].lower == "der", words[phrase.head].wordClass == .noun else {
      return nil
    }
    let readings = words[phrase.head].readings.filter {
      $0.wordClass == .noun
        && !$0.agreement.intersection(.with(.nominative)).intersection(.with(.masculine)).isEmpty
    }
    return readings.first?.agreement.intersection(.with(.nominative)).intersection(.with(.masculine))
  }
}
