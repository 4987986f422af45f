import English
import German

/// „Im Finale war Schluss“, „Jetzt ist Sommer“, „Dann ist Ruhe“: what is so at a time or place, of which German says nothing
/// but its name, behind the verb.
extension SentenceTransfer {
  /// „Dann ist Ruhe“ → then there is calm, „Jetzt ist Sommer“ → it is summer now
  func presentBare(_ work: inout ClauseAssembly) {
    guard work.choice.lemma == "be", work.kind == .declarative || isSubordinate(work.kind), let subject = work.subject,
      let finite = work.clause.finite, finite < subject.head || work.clause.kind == .subordinate, isBareName(subject),
      work.complex.steps.isEmpty, work.complex.readings.contains(where: { $0.key == "sein" }),
      work.choice.subject == nil, work.choice.complements.isEmpty, work.choice.rest.allSatisfy(tellsWhenOrWhere),
      case .noun(var noun)? = work.subjectPhrase, noun.head.kind == .common, noun.head.number == .singular
    else { return }
    if words[subject.head].reading.means(.time) {
      work.subjectPhrase = .noun(.pronoun(.third, .singular, .neuter))
    } else {
      if noun.determiner == nil, noun.head.countability != .mass, !morphology.isMass(noun.head.lemma),
        !morphology.isWithoutArticle(noun.head.lemma)
      {
        noun.determiner = Determiner(.indefinite)
      }
      work.subjectPhrase = .noun(.there)
    }
    work.choice.complements = [.noun(noun)]
  }

  /// „Im Finale war *Schluss*“ → it was over: a group with „sein“ that English says without its noun.
  func impersonalGroup(_ subject: German.NounPhrase, _ units: [German.Unit]) -> VerbChoice? {
    guard isBareName(subject), units.allSatisfy(tellsWhenOrWhere) else { return nil }
    return nameGroup(.phrase(subject), with: "sein") { reading in
      guard reading.english.hasPrefix("it "),
        let filled = match(
          reading, units: units, subject: nil, isPassive: false, implied: [], isFormalIt: false, isNegated: false,
          key: "sein", isGroup: true)
      else { return nil }
      consumeUnit(.phrase(subject))
      return build(reading, filled, units, nil, "sein")
    }
  }

  private func isBareName(_ phrase: German.NounPhrase) -> Bool {
    let noun = words[phrase.head].reading
    // „Heute ist Montag“
    return noun.wordClass == .noun && !noun.nounGroups.contains(.weekday)
      && !noun.means([.person, .group, .unit, .place]) && phrase.determiner == nil
      && phrase.modifiers.isEmpty && phrase.genitives.isEmpty && phrase.conjuncts.isEmpty && phrase.clauses.isEmpty
      && phrase.close.isEmpty && phrase.appositions.isEmpty && phrase.focus.isEmpty && !phrase.isPrepositional
      && !phrase.agreement.intersection(.singular).isEmpty
  }

  private func tellsWhenOrWhere(_ unit: German.Unit) -> Bool {
    switch unit {
    case .phrase(let phrase): phrase.isPrepositional || analysis.isTime(phrase)
    case .adverb, .pronominalAdverb, .negation: true
    default: false
    }
  }
}
