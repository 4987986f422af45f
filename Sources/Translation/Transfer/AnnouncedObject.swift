import German

/// A clause in front that is the object of a verb with something else beside it: „Dass er geht, halten viele für falsch“.
extension SentenceTransfer {
  /// Takes such a clause out of the front: English has it at the end, and announces it by „it“ (many consider it wrong
  /// that …), as German can, too („Viele halten es für falsch, dass …“).
  func announceObject(_ work: inout ClauseAssembly) {
    guard work.kind == .declarative, work.clause.kind == .main, !work.isFormalIt, !work.isPassive,
      !work.complex.isCopula, let subject = work.subject, work.front.count == 1,
      case .clause(let index) = work.front[0], isContent(index),
      !analysis.clauses.contains(where: { $0.coordinatedWith == index }),
      !work.field.contains(where: { if case .clause = $0 { true } else { false } }),
      takesBeside(work.field, work.complex, subject)
    else { return }
    work.front = []
    work.announced = index
  }

  /// „dass …“, „ob …“, „… zu …“
  private func isContent(_ index: Int) -> Bool {
    let clause = analysis.clauses[index]
    switch clause.kind {
    case .infinitive: return clause.introducer.isEmpty
    case .subordinate, .indirectQuestion:
      return clause.introducer.count == 1 && ["dass", "ob"].contains(words[clause.introducer[0]].lower)
    default: return false
    }
  }

  /// Whether a reading of the verb with an object takes what else stands there: „für falsch“, „als Erfolg“, „gut“, „auf den
  /// Krieg“, „einen Fehler“.
  private func takesBeside(
    _ units: [German.Unit], _ complex: VerbComplex, _ subject: German.NounPhrase
  ) -> Bool {
    complex.readings.contains { verb in
      // „für unwahrscheinlich halten“ takes the clause itself, „für falsch halten“ an object.
      var takesObject = false
      for group in lexicon.phrases.verbal(LexicalContext.plain(LexicalContext.bare(verb.key))) {
        let takesClause = group.readings.contains { reading in
          !reading.frame.contains("es") && reading.frame.contains(where: Self.clauseSlots.contains)
        }
        let isTransitive = group.readings.contains { $0.frame == ["a"] }
        guard takesClause || isTransitive, fixedParts(group.words.dropLast(), in: units) != nil else { continue }
        if takesClause { return false }
        takesObject = true
      }
      if takesObject { return true }
      return lexicon.readings(.verbs, verb.key).contains { reading in
        guard reading.frame.contains("a"), reading.frame.count > 1,
          reading.frame.allSatisfy({ !["r", "rd", "d", "es"].contains($0) && !Self.clauseSlots.contains($0) })
        else { return false }
        if reading.frame == ["a", "adj"], units.contains(where: { namesSecond($0, besides: subject) }) { return true }
        return match(
          reading, units: units, subject: subject, isPassive: false, implied: ["a"], isFormalIt: false,
          isNegated: false, key: verb.key) != nil
      }
    }
  }

  private static let clauseSlots: Set<String> = ["dass", "zu", "ob"]

  /// „nannte sie *einen Fehler*“: a second noun, as what the object is named.
  private func namesSecond(_ unit: German.Unit, besides subject: German.NounPhrase) -> Bool {
    guard case .phrase(let phrase) = unit, !phrase.isPrepositional, phrase.head != subject.head else { return false }
    return words[phrase.head].wordClass == .noun && phrase.agreement.allows(.accusative)
      && phrase.determiner.map { ["ein", "kein"].contains(words[$0].reading.key) } ?? false
  }
}
