import English
import German

/// What follows from what a clause has told.
extension SentenceTransfer {
  /// „Das Feuer *konnte gelöscht werden*“: what could be done was done, once, unless it was open for a time („konnte drei
  /// Wochen lang besucht werden“) or depended on something.
  func isBroughtAbout(_ complex: VerbComplex, _ clause: German.Clause) -> Bool {
    guard complex.isPassive, complex.steps.count == 2, clause.kind == .main, clause.parent == nil, !hasNegation(clause),
      let doer = subject(of: clause, complex: complex)?.phrase,
      !["nichts", "niemand", "kein"].contains(words[doer.determiner ?? doer.head].reading.key),
      complex.readings.contains(where: { $0.verbGroups.contains(.achieves) }),
      analysis.clauses.allSatisfy({ $0.kind != .subordinate && $0.kind != .verbFirst })
    else { return false }
    return clause.units.allSatisfy { unit in
      switch unit {
      case .adverb(let word):
        !words[word].isOf(.habit) && !["kaum", "nur", "früher", "damals"].contains(words[word].lower)
      case .phrase(let phrase): !isDuration(phrase)
      case .clause: false
      default: true
      }
    }
  }

  /// „Ein Ast fiel herab, *wodurch ein Mann verletzt wurde*“: injuring a man; „wodurch die Fahrt länger dauert“: meaning that
  /// the trip takes longer.
  func consequence(_ index: Int, _ origin: SourceRanges) -> Phrase? {
    guard let told = built(index, kind: .subordinate(English.Word("meaning that", source: origin))),
      case .clause(var clause) = told
    else { return nil }
    guard var verb = clause.verb, verb.voice == .passive, verb.modals.isEmpty, verb.negation == nil,
      case .noun? = clause.subject, let victim = clause.subject, !clause.complements.contains(where: \.isAgent),
      clause.adverbials.allSatisfy({ $0.position != .front && !$0.phrase.isAgent })
    else { return .parenthetical(Parenthetical(told)) }
    verb.voice = .active
    verb.tense = .present
    verb.isPerfect = false
    verb.isProgressive = false
    verb.source += origin
    clause.kind = .participial(.present)
    clause.verb = verb
    clause.subject = nil
    clause.complements.insert(victim, at: 0)
    return .parenthetical(Parenthetical(.clause(clause)))
  }

  /// „Die Partei gewann *und verwies damit* die Sozialisten auf Platz drei“: knocking them into third place.
  func outcome(_ content: Phrase, of index: Int) -> [Phrase]? {
    let clause = analysis.clauses[index]
    guard clause.kind == .main, let coordinator = clause.coordinator, words[coordinator].lower == "und",
      clause.coordinatedWith != nil, !ongoing.contains(clause.words.lowerBound), let complex = complex(of: clause),
      complex.steps.allSatisfy({ $0.operation == .perfect }), !complex.isCopula,
      !analysis.clauses.contains(where: { $0.coordinatedWith == index }), case .clause(var result) = content,
      result.subject == nil, var verb = result.verb, verb.voice == .active, verb.modals.isEmpty, verb.negation == nil,
      !isState(verb), verb.tense == .past || verb.tense == .present,
      let thus = result.adverbials.firstIndex(where: { adverbial in
        if case .adverb(let adverb) = adverbial.phrase { adverb.lemma == "thus" } else { false }
      }), result.adverbials.allSatisfy({ $0.position != .front }),
      case .adverb(let adverb) = result.adverbials[thus].phrase
    else { return nil }
    switch result.kind {
    case .declarative, .participial(.past): break
    default: return nil
    }
    consume(coordinator)
    result.adverbials.remove(at: thus)
    verb.source += source(coordinator) + adverb.source
    verb.tense = .present
    verb.isPerfect = false
    verb.isProgressive = false
    result.verb = verb
    result.kind = .participial(.present)
    return [.literal(Literal(",", spaceBefore: false)), .clause(result)]
  }
}

extension Phrase {
  /// by the storm: who or what did what the passive tells.
  fileprivate var isAgent: Bool {
    if case .prepositional(let phrase) = self { phrase.preposition.text == "by" } else { false }
  }
}
