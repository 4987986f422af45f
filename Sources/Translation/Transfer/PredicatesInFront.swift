import English
import German

/// Sentences that leave out their copula and begin with what it would say.
extension SentenceTransfer {
  /// „Vorbei die Zeiten, in denen …“ → the times when … are over; „Ganz anders die Lage im Süden“; nil for all else.
  func restoredCopula(_ clause: German.Clause) -> Phrase? {
    guard clause.parent == nil, clause.units.count > 1, clause.words.lowerBound == 0 || startsStatement(clause),
      words.last?.text == ".", case .phrase(let subject) = clause.units[1], !subject.isPrepositional,
      subject.agreement.allows(.nominative), subject.focus.isEmpty, subject.conjuncts.isEmpty,
      [.noun, .name].contains(words[subject.head].wordClass),
      subject.determiner.map({ words[$0].reading.key == "der" || words[$0].wordClass == .possessive }) ?? false,
      clause.units.dropFirst(2).allSatisfy(\.isPrepositional), let predicate = predicateAlone(clause.units[0])
    else { return nil }
    var count = 0
    let rest = attachPrepositions(Array(clause.units.dropFirst()), prefield: &count, verbs: [])
    guard rest.count == 1, case .phrase(let whole) = rest[0] else { return nil }
    return .clause(
      English.Clause(.declarative, subject: phrase(whole), verb: VerbPhrase("be"), complements: [predicate]))
  }

  /// „*Möglich*, dass er noch kommt.“ → it is possible that
  func restoredRemark(_ clause: German.Clause) -> Phrase? {
    guard clause.parent == nil, clause.units.count == 2, clause.words.lowerBound == 0 || startsStatement(clause),
      words.last?.text == ".", case .adjective(let word, let adverbs) = clause.units[0],
      words[word].reading.degree == .positive, case .clause(let said) = clause.units[1],
      ["dass", "ob"].contains(where: { key in analysis.clauses[said].introducer.contains { words[$0].lower == key } })
    else { return nil }
    let remark = predicate(word, adverbs)
    guard let content = subordinate(said) else { return nil }
    return .clause(
      English.Clause(
        .declarative, subject: .noun(.pronoun(.third, .singular, .neuter, source: [])), verb: VerbPhrase("be"),
        complements: [remark, content]))
  }

  private func startsStatement(_ clause: German.Clause) -> Bool {
    words[..<clause.words.lowerBound].allSatisfy(\.isPunctuation)
  }

  /// A quality, or one of the few adverbs that a copula takes.
  private func predicateAlone(_ unit: German.Unit) -> Phrase? {
    switch unit {
    case .adjective(let word, _):
      // but „Allein die Kosten“, „Genau das Problem“
      return words[word].readings.contains { $0.wordClass == .adverb }
        || ["genau", "rund", "allein"].contains(words[word].lower)
        ? nil : plain(unit)
    case .adverb(let word):
      switch words[word].lower {
      case "vorbei", "passé": return plain(unit)
      case "dahin":
        consume(word)
        return .literal(Literal("gone", source: source(word)))
      case "anders", "ganz anders":
        consume(word)
        let english = words[word].lower == "anders" ? "different" : "completely different"
        return .literal(Literal(english, source: source(word)))
      default: return nil
      }
    default: return nil
    }
  }
}
