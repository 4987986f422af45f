import English
import German

/// „Sie kam *als Erste* ins Ziel“, „Er bestieg *als erster Mensch* den Berg“: English makes it the predicate, and what was
/// done an infinitive under it.
extension SentenceTransfer {
  /// Takes it from the units → the first, the last, the first woman (to do it).
  func takeFirst(_ work: inout ClauseAssembly) -> Phrase? {
    guard let subject = work.subject, mayBeFirst(work.kind),
      work.complex.steps.allSatisfy({ step in if case .modal = step.operation { false } else { true } })
    else { return nil }
    for (position, unit) in work.choice.rest.enumerated() {
      guard case .phrase(let phrase) = unit, let preposition = phrase.preposition,
        words[preposition].reading.key == "als", phrase.determiner == nil, phrase.prepositionals.isEmpty,
        let first = byItself(phrase, preposition) ?? withNoun(phrase, preposition, subject)
      else { continue }
      work.choice.rest.remove(at: position)
      // „*erst* als drittes Team“: only the third
      guard position > 0, case .adverb(let only) = work.choice.rest[position - 1], only == preposition - 1,
        ["erst", "nur"].contains(words[only].lower)
      else { return first }
      work.choice.rest.remove(at: position - 1)
      consume(only)
      return .sequence([.literal(Literal("only", source: source(only))), first])
    }
    return nil
  }

  /// A clause with a finite verb of its own, which can say who was the first.
  func mayBeFirst(_ kind: English.Clause.Kind) -> Bool {
    switch kind {
    case .declarative, .subordinate: true
    default: false
    }
  }

  /// She was the first to reach it; has become the first to pass it.
  func beTheFirst(_ first: Phrase, _ subject: Phrase?, _ work: ClauseAssembly) -> English.Clause {
    var inner = work.verb
    inner.tense = .present
    inner.isPerfect = false
    var outer = VerbPhrase(work.verb.isPerfect ? "become" : "be")
    outer.tense = work.verb.tense
    outer.isPerfect = work.verb.isPerfect
    let infinitive = English.Clause(
      .infinitive(.to), verb: inner, complements: work.complements,
      adverbials: work.adverbials.filter { $0.position != .front })
    return English.Clause(
      work.kind, subject: subject, verb: outer, complements: [first, .clause(infinitive)],
      adverbials: work.adverbials.filter { $0.position == .front })
  }

  private func byItself(_ phrase: German.NounPhrase, _ preposition: Int) -> Phrase? {
    let text = words[phrase.head].text
    guard phrase.modifiers.isEmpty, phrase.genitives.isEmpty, words[phrase.head].isCapitalized else { return nil }
    // „Als Einzige blieb sie“ → she was the only one to stay
    let english = ["Erst": "the first", "Letzt": "the last", "Einzig": "the only one"].first { start in
      ["e", "er", "es"].contains { text == start.key + $0 }
    }
    guard let english else { return nil }
    consume([preposition, phrase.head])
    return .literal(Literal(english.value, source: source(preposition, phrase.head)))
  }

  /// „als *erste Frau*“, „als *drittes Land der EU*“: one of its kind, and so not „als letztes Mittel“.
  private func withNoun(
    _ phrase: German.NounPhrase, _ preposition: Int, _ subject: German.NounPhrase
  ) -> Phrase? {
    let noun = words[phrase.head].reading
    guard noun.wordClass == .noun, noun.means([.person, .group, .place]), phrase.clauses.isEmpty,
      phrase.conjuncts.isEmpty, phrase.appositions.isEmpty, phrase.focus.isEmpty, subject.conjuncts.isEmpty,
      phrase.agreement.intersection(.singular).allows(.nominative), phrase.modifiers.count == 1,
      case .attribute(let attribute)? = phrase.modifiers.first, words[attribute.word].reading.isOrdinal,
      words[subject.head].isPersonName || words[subject.head].wordClass == .name
        || words[subject.head].reading.means([.person, .group, .place]) || words[subject.head].wordClass == .pronoun
    else { return nil }
    var role = phrase
    role.preposition = nil
    consume(preposition)
    guard case .noun(var english) = self.phrase(role) else { return nil }
    if english.determiner?.isOwner != true { english.determiner = Determiner(.definite) }
    return .noun(english)
  }
}
