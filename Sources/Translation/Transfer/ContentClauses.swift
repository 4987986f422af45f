import English
import German

/// Clauses that tell what a noun holds: „der Plan, die Bahn zu verkaufen“, „die Tatsache, dass er krank ist“.
extension SentenceTransfer {
  /// „Umstritten ist der Plan, *die Bahn zu verkaufen*“, „Der Versuch scheiterte, *ihn zu retten*“: German puts the clause
  /// behind the verb, where English would read it as the verb's.
  ///
  /// - Parameter units: the other units of the clause, in front of the verb and behind it.
  func hangContent(
    on subject: inout German.NounPhrase?, _ units: inout [German.Unit], _ complex: VerbComplex, isFormalIt: Bool
  ) {
    guard var noun = subject, noun.conjuncts.isEmpty, noun.clauses.isEmpty, !isFormalIt,
      let position = units.firstIndex(where: tellsContent), case .clause(let index) = units[position],
      let start = analysis.clauses[index].words.first, start - 1 > noun.lastWord, words[start - 1].isComma,
      let head = [noun.head, noun.innermostNoun].first(where: holdsContent),
      case let between = (noun.lastWord + 1)..<(start - 1),
      !between.contains(where: { words[$0].isPunctuation || claimsContent($0) }), !units.contains(where: saysHowMuch),
      !complex.isCopula || saysPredicate(units) && noun.determiner != nil,
      governs(
        head, analysis.clauses[index].kind, behind: between, complex,
        hasObject: units.contains { unit in
          if case .phrase(let object) = unit {
            !object.isPrepositional && object.agreement.allows(.accusative)
          } else {
            false
          }
        })
    else { return }
    let told = units.filter { unit in
      guard case .clause(let other) = unit else { return false }
      return other == index || analysis.clauses[other].coordinatedWith == index
    }
    units.removeAll { unit in told.contains { unitKey($0) == unitKey(unit) } }
    for case .clause(let clause) in told {
      if head == noun.head { noun.clauses.append(clause) } else { noun.hang(clause: clause) }
    }
    subject = noun
  }

  /// „lehnte den Antrag der Partei, *die Gebühren zu senken*, mit großer Mehrheit ab“: an infinitive set off right behind an
  /// object that asks for one, before the end of its clause, is what the object holds.
  func hangContentOfObject(_ units: inout [German.Unit], _ complex: VerbComplex, from prefield: Int) {
    guard
      let position = units.indices.dropFirst(prefield).dropLast().first(where: { position in
        guard case .phrase(let noun) = units[position], !noun.isPrepositional, noun.determiner != nil,
          noun.clauses.isEmpty, noun.conjuncts.isEmpty, case .clause(let index) = units[position + 1],
          case let inner = analysis.clauses[index], inner.kind == .infinitive, inner.introducer.isEmpty,
          inner.coordinatedWith == nil, let start = inner.words.first, let end = inner.words.last,
          start - 2 == noun.lastWord, words[start - 1].isComma,
          // It closes with a comma, behind which the clause goes on.
          end + 2 < words.count, words[end + 1].isComma || words[end].isComma,
          units.count > position + 2
        else { return false }
        return words[noun.head].wordClass == .noun && holdsContent(noun.head)
          && lexicon.noun(words[noun.head].reading.key, governs: "inf")
          && !analysis.clauses.contains { $0.coordinatedWith == index }
      }), case .phrase(var noun) = units[position], case .clause(let index) = units[position + 1],
      complex.readings.allSatisfy({ $0.verbGroups.isDisjoint(with: [.urges]) })
    else { return }
    noun.clauses.append(index)
    units[position] = .phrase(noun)
    units.remove(at: position + 1)
  }

  /// An infinitive without an introducer, or a clause behind „dass“.
  private func tellsContent(_ unit: German.Unit) -> Bool {
    guard case .clause(let index) = unit, case let clause = analysis.clauses[index], clause.coordinatedWith == nil
    else {
      return false
    }
    switch clause.kind {
    case .infinitive: return clause.introducer.isEmpty
    case .subordinate: return clause.introducer.count == 1 && words[clause.introducer[0]].lower == "dass"
    default: return false
    }
  }

  private func holdsContent(_ noun: Int) -> Bool {
    let reading = words[noun].reading
    return reading.wordClass == .noun
      && (reading.means(.abstract) || reading.means(.event) && reading.derivation == nil)
  }

  /// Something else between the noun and the clause that could have it: another noun, or what announces it.
  private func claimsContent(_ word: Int) -> Bool {
    words[word].has(.pronominalAdverb) || words[word].lower == "es"
      || words[word].first(.noun).map { $0.means(.abstract) || lexicon.noun($0.key, governs: "inf") } ?? false
  }

  /// „so groß, dass …“, „zu eng, um …“: the clause tells what follows from how much.
  private func saysHowMuch(_ unit: German.Unit) -> Bool {
    switch unit {
    case .adjective(_, let adverbs): adverbs.contains { Self.degrees.contains(words[$0].lower) }
    case .adverb(let word): Self.degrees.contains(words[word].lower)
    case .phrase(let phrase):
      phrase.focus.contains { Self.degrees.contains(words[$0].lower) }
        || phrase.determiner.map { words[$0].reading.key == "solcher" } ?? false
    default: false
    }
  }

  /// „sprach *so leise, dass* niemand sie hörte“: right behind how much or how, and so nothing that was said.
  func tellsResult(_ clause: German.Clause) -> Bool {
    guard let that = clause.introducer.first, that > 3, words[that - 1].isComma else { return false }
    let how = words[that - 2]
    if how.match != nil { return how.lower.hasPrefix("so ") }
    return (how.wordClass == .adjective || how.wordClass == .adverb)
      && ["so", "derart", "dermaßen"].contains(words[that - 3].lower)
  }

  private static let degrees: Set<String> = ["so", "derart", "dermaßen", "zu", "genug", "genauso", "ebenso"]

  /// The copula has what it says of its subject: „umstritten“, „das Ziel“.
  private func saysPredicate(_ units: [German.Unit]) -> Bool {
    units.contains { unit in
      switch unit {
      case .adjective: true
      case .phrase(let phrase):
        phrase.mayBeNominative && !words[phrase.head].reading.means(.time) && words[phrase.head].lower != "es"
      default: false
      }
    }
  }

  /// The clause is the noun's: nothing but verbs stands between, or it is an infinitive that the noun asks for and the
  /// verb does not. A verb that takes such a clause itself leaves it to its subject only right before the comma, or in
  /// the passive, where its object is the subject.
  private func governs(
    _ noun: Int, _ kind: German.Clause.Kind, behind between: Range<Int>, _ complex: VerbComplex, hasObject: Bool
  ) -> Bool {
    let slot: VerbNeeds.Slots = kind == .infinitive ? .zu : .dass
    let isTaken = complex.readings.contains { reading in
      lexicon.needs(ofVerb: reading.key).mayHave(slot)
    }
    let isBehindNoun = between.allSatisfy { words[$0].wordClass == .verb || words[$0].wordClass == .verbParticle }
    let asks = kind == .infinitive && lexicon.noun(words[noun].reading.key, governs: "inf")
    if isBehindNoun {
      // „Heute erlaubt *der Plan*, …“: what must have an object has none but this.
      let canLack = hasObject || lexicon.canLackObject(complex.readings.map(\.key))
      return !isTaken || between.isEmpty && asks && canLack || complex.isPassive
    }
    return asks && !isTaken
  }
}
