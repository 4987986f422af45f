import English
import German

/// Clauses with „wer“ that mean whoever it may be: anyone who.
extension SentenceTransfer {
  /// „Wer zu schnell fährt, muss zahlen“ → anyone who drives too fast. „*Auch wer* wenig verdient, zahlt Steuern“, „*Nur
  /// wer* zahlt, darf hinein“: even those, only those who.
  ///
  /// - Parameter before: such a word that stands with the verb instead: „Gefördert wird *nur*, wer …“.
  func whoever(_ index: Int, focus before: Int? = nil) -> Phrase? {
    let clause = analysis.clauses[index]
    guard let asked = clause.introducer.last else { return nil }
    consume(clause.introducer)
    let focus = ((before.map { [$0] } ?? []) + clause.introducer.dropLast()).map { english(focus: $0) }
    let isSubject = words[asked].lower == "wer"
    let first = built(
      index, kind: .relative(Relative(.who, role: isSubject ? .subject : .object, source: source(asked))),
      skipping: asked)
    let relative = first.map { withBeside($0, index) { self.built($0, kind: .declarative) } }
    // „Wer fehlte, *war Anna Weber*“
    if focus.isEmpty, namesWho(clause) {
      return .noun(
        English.NounPhrase(
          determiner: Determiner(.definite), head: Noun("one", isPerson: true),
          postmodifiers: relative.map { [$0] } ?? []))
    }
    let head =
      focus.isEmpty
      ? Noun("anyone", kind: .pronoun(.indefinite), isPerson: true)
      : Noun("that", kind: .pronoun(.demonstrative), number: .plural, isPerson: true)
    return .noun(
      English.NounPhrase(predeterminers: focus, head: head, postmodifiers: relative.map { [$0] } ?? []))
  }

  /// Somebody's name is what the clause above says who it was.
  private func namesWho(_ clause: German.Clause) -> Bool {
    guard let above = clause.parent.map({ analysis.clauses[$0] }), analysis.verbComplex(of: above)?.isCopula ?? false
    else { return false }
    return above.units.contains { $0.nominative.map { words[$0.head].isPersonName } ?? false }
  }

  /// „Wer falsch parkt, *dem* droht ein Bußgeld“: the pronoun behind the clause is whom it tells of.
  func whoeverMeant(_ phrase: German.NounPhrase) -> Phrase? {
    guard phrase.clauses.count == 1, let index = phrase.clauses.first, isWhoever(analysis.clauses[index]) else {
      return nil
    }
    consume(phrase.head)
    return whoever(index)
  }

  /// „wer“, „wem“, „wen“
  func isWhoever(_ clause: German.Clause) -> Bool {
    clause.kind == .indirectQuestion
      && clause.introducer.last.map { ["wer", "wem", "wen"].contains(words[$0].lower) } ?? false
  }

  /// „Auch wer“ is said of those from whom one would expect it least, „gerade wer“ of those from whom one would most.
  private func english(focus word: Int) -> Phrase {
    switch words[word].lower {
    case "auch": .literal(Literal("even", source: source(word)))
    case "gerade": .literal(Literal("especially", source: source(word)))
    default: adverb(word)
    }
  }
}
