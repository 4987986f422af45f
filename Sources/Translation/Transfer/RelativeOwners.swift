import English
import German

/// Relative pronouns in the dative that no verb takes.
extension SentenceTransfer {
  /// „der Hund, *dem das Bein* amputiert wurde“ → whose leg was amputated: the dative says whose the part of the body is.
  func relativeOwner(
    of index: Int, _ owner: German.NounPhrase, _ clause: German.Clause, _ subject: SentenceAnalysis.Subject?,
    _ origin: SourceRanges, _ isRestrictive: Bool
  ) -> Phrase? {
    guard !owner.isPrepositional, owner.agreement.onlyCase == .dative, words[owner.head].wordClass == .relative,
      owner.head == owner.lastWord,
      let unit = clause.units.first(where: { unit in
        guard case .phrase(let part) = unit else { return false }
        return !part.isPrepositional && words[part.head].reading.nounGroups.contains(.body)
          && part.determiner.map { words[$0].wordClass == .article && words[$0].reading.key == "der" } ?? false
          && (subject?.phrase.head == part.head || part.agreement.allows(.accusative))
      }), case .phrase(var part) = unit, let article = part.determiner
    else { return nil }
    consume(article)
    stranded.insert(owner.head)
    part.determiner = nil
    return built(
      index,
      kind: .relative(
        Relative(
          .automatic, role: subject?.phrase.head == part.head ? .subject : .object, possessed: possessedBare(part),
          isRestrictive: isRestrictive, source: origin)), skipping: part.head)
  }

  /// „die Schüler, *denen* der Stoff zu schwer ist“ → for whom the material is too difficult
  func concerning(_ owner: German.NounPhrase, _ clause: German.Clause, _ complex: VerbComplex?) -> English.Word? {
    guard !owner.isPrepositional, owner.agreement.onlyCase == .dative, complex?.isCopula ?? false else { return nil }
    for unit in clause.units {
      guard case .adjective(let word, let adverbs) = unit else { continue }
      if adverbs.contains(where: { words[$0].lower == "zu" }) { return "for" }
      return lexicon.readings(.adjectives, words[word].reading.key).lazy.compactMap { $0.governed["d"] }.first
        .map { English.Word($0) }
    }
    return nil
  }
}
