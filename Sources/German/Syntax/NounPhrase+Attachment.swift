extension NounPhrase {
  /// The last word that the phrase holds, clauses aside.
  public var lastWord: Int {
    var last = max(head, close.max() ?? head)
    if hasParts {
      for phrase in genitives + prepositionals + appositions + comparison { last = max(last, phrase.lastWord) }
      for item in conjuncts { last = max(last, item.phrase.lastWord) }
    }
    return max(last, postposition ?? -1, max(share ?? -1, emphasis ?? -1))
  }

  /// The first word of a phrase without a preposition.
  public var firstWord: Int {
    let modifier = modifiers.first.map { modifier in
      switch modifier {
      case .attribute(let attribute): min(attribute.word, attribute.adverbs.first ?? attribute.word)
      case .number(let index), .name(let index): index
      case .genitive(let phrase): phrase.head
      case .measure(let phrase): phrase.firstWord
      }
    }
    return min(focus.first ?? head, determiner ?? head, modifier ?? head)
  }

  /// Hangs a clause on the innermost last noun that agrees; the agreement of that noun, or nil if none does.
  mutating func attach(clause: Int, agreeing agreement: Agreement) -> (agreement: Agreement, head: Int)? {
    if let last = conjuncts.indices.last {
      if self.agreement.isPluralOnly, !agreement.intersection(.plural).isEmpty,
        !conjuncts[last].phrase.agreement.isPluralOnly
      {
        clauses.append(clause)
        return (self.agreement, head)
      }
      if let noun = conjuncts[last].phrase.attach(clause: clause, agreeing: agreement) { return noun }
    }
    if let last = appositions.indices.last,
      let noun = appositions[last].attach(clause: clause, agreeing: agreement)
    {
      return noun
    }
    if let last = prepositionals.indices.last,
      let noun = prepositionals[last].attach(clause: clause, agreeing: agreement)
    {
      return noun
    }
    if let last = genitives.indices.last,
      let noun = genitives[last].attach(clause: clause, agreeing: agreement)
    {
      return noun
    }
    guard !self.agreement.intersection(agreement).isEmpty || self.agreement.isEmpty else { return nil }
    clauses.append(clause)
    return (self.agreement, head)
  }

  /// Hangs a clause on one of the nouns at the right edge.
  mutating func hang(clause: Int, on noun: Int) {
    if noun == head { return clauses.append(clause) }
    if let last = conjuncts.indices.last { return conjuncts[last].phrase.hang(clause: clause, on: noun) }
    if let last = prepositionals.indices.last { return prepositionals[last].hang(clause: clause, on: noun) }
    if let last = genitives.indices.last { return genitives[last].hang(clause: clause, on: noun) }
    clauses.append(clause)
  }

  /// Hangs a clause on the noun at the right edge.
  public mutating func hang(clause: Int) {
    if let last = conjuncts.indices.last { return conjuncts[last].phrase.hang(clause: clause) }
    if let last = prepositionals.indices.last { return prepositionals[last].hang(clause: clause) }
    if let last = genitives.indices.last { return genitives[last].hang(clause: clause) }
    clauses.append(clause)
  }

  /// A relative pronoun's phrase with the number and gender of its antecedent.
  func narrowed(to antecedent: Agreement) -> NounPhrase {
    var result = self
    let narrowed = agreement.intersection(antecedent)
    // „deren Minister“ agrees with its own noun.
    if determiner == nil, modifiers.isEmpty, !narrowed.isEmpty { result.agreement = narrowed }
    return result
  }

  /// Hangs a clause beside another one; false if that is not here.
  mutating func append(clause: Int, beside sibling: Int) -> Bool {
    if clauses.contains(sibling) {
      clauses.append(clause)
      return true
    }
    for index in genitives.indices where genitives[index].append(clause: clause, beside: sibling) { return true }
    for index in prepositionals.indices where prepositionals[index].append(clause: clause, beside: sibling) {
      return true
    }
    for index in appositions.indices where appositions[index].append(clause: clause, beside: sibling) { return true }
    for index in conjuncts.indices where conjuncts[index].phrase.append(clause: clause, beside: sibling) { return true }
    return false
  }

  /// Adds an apposition to the last noun with which it can share a case.
  mutating func appose(_ phrase: NounPhrase, words: [Word]) {
    if let last = conjuncts.indices.last { return conjuncts[last].phrase.appose(phrase, words: words) }
    if let last = genitives.indices.last,
      !phrase.agreement.allows(agreement.onlyCase ?? .nominative) || phrase.agreement.onlyCase == .genitive
        || words[phrase.head].wordClass == .name,
      // „der Berater Putins, Juri Uschakow“: two persons are not one.
      words[phrase.head].match?.kind != .person || words[genitives[last].head].match?.kind != .person
    {
      return genitives[last].appose(phrase, words: words)
    }
    appositions.append(phrase.likewise(words).sharingNumber(of: self, words))
  }

  /// „die beiden Männer, *Sprecher der Bewegung*“: several are several, where the form without an article leaves it open.
  private func sharingNumber(of whole: NounPhrase, _ words: [Word]) -> NounPhrase {
    guard determiner == nil, conjuncts.isEmpty, whole.agreement.isPluralOnly, !agreement.isPluralOnly,
      words[head].wordClass == .noun, words[head].reading.means(.person),
      case let several = agreement.intersection(.plural), !several.isEmpty
    else { return self }
    var result = self
    result.agreement = several
    return result
  }

  /// „seine Frau, *selbst Ärztin*“: somebody who is one herself; „selbst Kinder“ are even those.
  private func likewise(_ words: [Word]) -> NounPhrase {
    guard let oneself = focus.last, words[oneself].lower == "selbst", oneself == head - 1, determiner == nil,
      words[head].wordClass == .noun, words[head].reading.means(.person), !agreement.isPluralOnly
    else { return self }
    var result = self
    result.focus.removeLast()
    result.emphasis = oneself
    return result
  }
}

extension NounPhrase {
  /// The phrase with what is named as a part of it.
  func including(_ part: NounPhrase) -> NounPhrase {
    var result = self
    // „acht Frauen und sieben Männer, *darunter drei Juristen*“: behind the last of them
    if let last = conjuncts.indices.last {
      result.conjuncts[last].phrase = conjuncts[last].phrase.including(part)
    } else {
      result.appositions.append(part)
    }
    return result
  }

  /// A phrase of one word.
  public init(bare head: Int, agreement: Agreement) { self.init(head: head, agreement: agreement) }
}

extension NounPhrase {
  /// The noun at the right edge, to which a phrase behind is nearest.
  public var innermostNoun: Int {
    if let last = conjuncts.last { return last.phrase.innermostNoun }
    if let last = prepositionalBehind { return last.innermostNoun }
    if let last = genitives.last, !last.isBareName { return last.innermostNoun }
    return head
  }

  /// What the phrase ends in; „*davon* die Hälfte“ stands before it.
  private var prepositionalBehind: NounPhrase? { prepositionals.last.flatMap { $0.head > head ? $0 : nil } }

  /// The nouns on which something behind the phrase may hang, the nearest first: „Kunden“ and „Nachfrage“ in „die
  /// Nachfrage der Kunden“.
  public var edgeNouns: [Int] {
    if let last = conjuncts.last { return last.phrase.edgeNouns }
    if let last = prepositionalBehind { return last.edgeNouns + [head] }
    if let last = genitives.last, !last.isBareName { return last.edgeNouns + [head] }
    return [head]
  }

  /// Whether the preposition that a noun at the right edge may govern is there already.
  public func noun(_ noun: Int, has preposition: String, _ words: [Word]) -> Bool {
    if noun == head {
      return prepositionals.contains { $0.preposition.map { words[$0].reading.key == preposition } ?? false }
    }
    let inner = conjuncts.last?.phrase ?? prepositionals.last ?? genitives.last
    return inner.map { $0.noun(noun, has: preposition, words) } ?? false
  }

  /// „die Reaktion Merkels“: without an article a genitive is a name, on which nothing hangs that comes behind it.
  private var isBareName: Bool {
    determiner == nil && modifiers.isEmpty && conjuncts.isEmpty && genitives.isEmpty && prepositionals.isEmpty
      && appositions.isEmpty && clauses.isEmpty && agreement.onlyCase == .genitive
  }

  /// Hangs a genitive on the noun at the right edge.
  mutating func attachGenitive(_ phrase: NounPhrase) {
    if let last = prepositionals.indices.last { return prepositionals[last].attachGenitive(phrase) }
    genitives.append(phrase)
  }

  /// Hangs a prepositional phrase on one of the nouns at the right edge.
  public mutating func attach(_ phrase: NounPhrase, to noun: Int) {
    if let last = conjuncts.indices.last { return conjuncts[last].phrase.attach(phrase, to: noun) }
    if noun == head { return prepositionals.append(phrase) }
    if let last = prepositionals.indices.last, prepositionals[last].head > head {
      return prepositionals[last].attach(phrase, to: noun)
    }
    if let last = genitives.indices.last { return genitives[last].attach(phrase, to: noun) }
    prepositionals.append(phrase)
  }

  /// Hangs a prepositional phrase on the noun at the right edge.
  public mutating func attachInnermost(_ phrase: NounPhrase) { attach(phrase, to: innermostNoun) }
}
