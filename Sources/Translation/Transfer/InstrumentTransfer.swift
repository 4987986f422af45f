import English
import German

/// „damit“ of a thing that the clause before has told of.
extension SentenceTransfer {
  /// „stahl das Auto und fuhr *damit* nach Polen“, „nahm das Messer und stach *damit* zu“ → in it, with it: what somebody has
  /// come by is used; elsewhere „damit“ tells what follows (thus).
  func instrument(_ index: Int) -> Phrase? {
    guard words[index].lower == "damit",
      let position = analysis.clauses.lastIndex(where: { $0.words.contains(index) }),
      let before = analysis.clauses[..<position].last(where: { $0.finite != nil || !$0.verbs.isEmpty }),
      before.words.upperBound <= index, let complex = analysis.verbComplex(of: before), !complex.isPassive,
      complex.readings.contains(where: { $0.verbGroups.contains(.obtains) }),
      let thing = before.units.reversed().lazy.compactMap(self.thing).first,
      thing.head > before.finite ?? 0
    else { return nil }
    var context = LexicalContext()
    context.slots["o"] = (words[thing.head].reading.key, words[thing.head].reading.nounClass)
    context.verb = currentVerb
    context.lemmas = lemmas
    context.grammaticalCase = .dative
    let with = lexicon.readings(.prepositions, "mit").best(in: context)?.english ?? "with"
    let isSeveral = thing.agreement.isPluralOnly || !thing.conjuncts.isEmpty
    consume(index)
    let pronoun = Phrase.literal(Literal(isSeveral ? "them" : "it", source: source(index)))
    return .prepositional(PrepositionalPhrase(English.Word(with, source: source(index)), pronoun))
  }

  /// What can be the object and is something to use.
  private func thing(_ unit: German.Unit) -> German.NounPhrase? {
    guard case .phrase(let phrase) = unit, !phrase.isPrepositional, phrase.agreement.allows(.accusative) else {
      return nil
    }
    let head = words[phrase.head].reading
    return head.wordClass == .noun && head.means([.thing, .substance]) ? phrase : nil
  }
}
