import German

/// Arcs inside phrases.
extension DependencyBuilder {
  /// Hangs a unit of a clause on a word.
  /// - Parameter relation: what the unit's role asks for; nil where the kind of unit says it.
  mutating func attach(_ unit: Unit, to head: Int, _ relation: String?) {
    switch unit {
    case .phrase(let phrase):
      attach(phrase, to: head, relation ?? "obl")
    case .adverb(let word), .pronominalAdverb(let word), .negation(let word):
      tree.attach(word, to: head, "advmod")
    case .adjective(let word, _):
      tree.attach(word, to: head, relation ?? "advmod")
      decorate(unit)
    case .word(let word):
      tree.attach(word, to: head, self.relation(ofWord: word))
    case .clause, .mark:
      break
    }
  }

  /// Arcs below the head of a unit whose head hangs already.
  mutating func decorate(_ unit: Unit) {
    switch unit {
    case .phrase(let phrase): decorate(phrase)
    case .adjective(let word, let adverbs):
      for adverb in adverbs { tree.attach(adverb, to: word, modifierRelation(adverb)) }
    default: break
    }
  }

  private func relation(ofWord word: Int) -> String {
    switch words[word].wordClass {
    case .coordinator, .pairedCoordinator, .correlative: "cc"
    case .subordinator, .infinitiveSubordinator, .zu: "mark"
    case .preposition, .prepositionArticle, .postposition, .comparison: "case"
    case .adverb, .negation, .adjective: "advmod"
    case .punctuation: "punct"
    default: "dep"
    }
  }

  private mutating func attach(_ phrase: NounPhrase, to head: Int, _ relation: String) {
    tree.attach(self.head(of: phrase), to: head, relation)
    decorate(phrase)
  }

  /// Arcs to everything that depends on the head of a phrase.
  private mutating func decorate(_ phrase: NounPhrase) {
    let head = head(of: phrase)
    if head != phrase.head {
      tree.attach(phrase.head, to: head, words[head].wordClass == .name ? "compound" : "nmod")
    }
    if let preposition = phrase.preposition { tree.attach(preposition, to: head, "case") }
    if let postposition = phrase.postposition { tree.attach(postposition, to: head, "case") }
    if let opener = phrase.opener { tree.attach(opener, to: head, "cc") }
    for word in phrase.focus { tree.attach(word, to: head, modifierRelation(word)) }
    if let determiner = phrase.determiner {
      tree.attach(determiner, to: head, words[determiner].wordClass == .possessive ? "det:poss" : "det")
    }
    decorate(modifiersOf: phrase)
    for word in phrase.close where word != head { tree.attach(word, to: head, closeRelation(word, phrase)) }
    guard phrase.hasParts else { return }
    for inner in phrase.genitives { attach(inner, to: head, "nmod") }
    for inner in phrase.prepositionals { attach(inner, to: head, "nmod") }
    for inner in phrase.appositions { attach(inner, to: head, "appos") }
    for inner in phrase.comparison { attach(inner, to: head, "nmod") }
    for item in phrase.conjuncts {
      attach(item.phrase, to: head, "conj")
      let joined = self.head(of: item.phrase)
      if let coordinator = item.coordinator { tree.attach(coordinator, to: joined, "cc") }
      if let particle = item.particle { tree.attach(particle, to: joined, "advmod") }
    }
    for clause in phrase.clauses { if let word = clauseHeads[clause] { tree.attach(word, to: head, "acl") } }
  }

  /// „*nur* zwei“, but „mehr *als* zwei“, „*bis* zum Ende“.
  private func modifierRelation(_ word: Int) -> String {
    switch words[word].wordClass {
    case .preposition, .prepositionArticle, .comparison: "case"
    default: "advmod"
    }
  }

  private mutating func decorate(modifiersOf phrase: NounPhrase) {
    var previous: Int?
    for modifier in phrase.modifiers {
      switch modifier {
      case .attribute(let attribute):
        if let coordinator = attribute.coordinator, let first = previous {
          tree.attach(attribute.word, to: first, "conj")
          tree.attach(coordinator, to: attribute.word, "cc")
        } else {
          tree.attach(attribute.word, to: head(of: phrase), "amod")
        }
        for adverb in attribute.adverbs { tree.attach(adverb, to: attribute.word, modifierRelation(adverb)) }
        for inner in attribute.complements { attach(inner, to: attribute.word, "obl") }
        previous = attribute.word
      case .number(let word):
        let isNumeral = words[word].wordClass == .numeral
        tree.attach(word, to: phrase.head, isNumeral ? "nummod" : "det")
      case .name(let word): tree.attach(word, to: phrase.head, "compound")
      case .genitive(let inner), .measure(let inner): attach(inner, to: phrase.head, "nmod")
      }
    }
  }

  /// „Präsident *Putin*“, „Donald *Trump*“, „Jahr *2022*“, „Ende *Februar*“.
  private func closeRelation(_ word: Int, _ phrase: NounPhrase) -> String {
    switch words[word].wordClass {
    case .numeral: "nummod"
    case .name: words[phrase.head].wordClass == .name ? "flat" : "appos"
    default: "nmod"
    }
  }
}
