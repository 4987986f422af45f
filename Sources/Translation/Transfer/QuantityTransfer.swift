import English
import German

/// Quantities that English builds otherwise: one in three, half the city, not a single one, three players each.
extension SentenceTransfer {
  /// „das Doppelte der Summe“, „das Dreifache des Preises“ → double the sum, three times the price
  func multiple(_ phrase: German.NounPhrase, _ reading: German.Reading) -> Phrase? {
    guard reading.derivation == .nominalized, let article = phrase.determiner, words[article].reading.key == "der",
      phrase.genitives.count == 1, phrase.modifiers.isEmpty, phrase.conjuncts.isEmpty, phrase.prepositionals.isEmpty,
      phrase.clauses.isEmpty
    else { return nil }
    let lower = words[phrase.head].lower
    let times: String
    if lower.hasPrefix("doppelt") {
      times = "double"
    } else if let ending = ["fache", "fachen"].first(where: lower.hasSuffix),
      let count = NumberWords.value(of: String(lower.dropLast(ending.count)))
    {
      times = numbers.inText(count) + " times"
    } else {
      return nil
    }
    guard case .noun(var counted) = self.phrase(phrase.genitives[0]) else { return nil }
    consume([article, phrase.head])
    counted.predeterminers.insert(.literal(Literal(times, source: source([article, phrase.head]))), at: 0)
    return .noun(counted)
  }

  /// „jeder dritte Deutsche“ → one in three Germans; nil for things and for every second one.
  func oneIn(_ phrase: German.NounPhrase) -> Literal? {
    guard let determiner = phrase.determiner, words[determiner].reading.key == "jeder",
      words[phrase.head].reading.info == "h", phrase.modifiers.count == 1,
      case .attribute(let attribute) = phrase.modifiers[0], attribute.complements.isEmpty, attribute.adverbs.isEmpty,
      words[attribute.word].reading.info == "ordinal",
      let count = Int(words[attribute.word].reading.lemma.filter(\.isNumber)), count > 1
    else { return nil }
    consume([determiner, attribute.word])
    return Literal("one in \(numbers.inText(count))", source: source([determiner, attribute.word]))
  }

  /// „die halbe Stadt“ → half the city: the attribute that stands before the article.
  func isHalf(_ attribute: Attribute, _ phrase: German.NounPhrase) -> Bool {
    guard attribute.complements.isEmpty, attribute.adverbs.isEmpty, words[attribute.word].reading.key == "halb",
      words[attribute.word].reading.degree == .positive, words[phrase.head].reading.info != "t",
      words[phrase.head].wordClass == .noun, !phrase.agreement.isPluralOnly
    else { return false }
    return phrase.determiner.map {
      words[$0].reading.key == "der" && words[$0].wordClass == .article || words[$0].wordClass == .possessive
    } ?? false
  }

  /// „kein einziger Abgeordneter“ → not a single lawmaker: the determiner says both.
  func isSingle(_ attribute: Attribute, _ phrase: German.NounPhrase) -> Bool {
    attribute.complements.isEmpty && attribute.adverbs.isEmpty && words[attribute.word].reading.key == "einzig"
      && (phrase.determiner.map { words[$0].reading.key == "kein" } ?? false) && !phrase.agreement.isPluralOnly
  }

  /// „die zweitgrößte Stadt“: a superlative in rank.
  func isRanked(_ word: Int) -> Bool {
    let text = words[word].lower
    return ["zweit", "dritt", "viert", "fünft"].contains {
      text.hasPrefix($0) && text.dropFirst($0.count).contains("st")
    }
      && words[word].wordClass == .adjective
  }

  /// „der zweifache Vater“ → the father of two
  func children(_ attribute: Attribute, _ phrase: German.NounPhrase) -> Literal? {
    let key = words[attribute.word].reading.key
    let part = words[attribute.word].reading.modifiers.first?.text ?? String(key.dropLast(4))
    guard attribute.complements.isEmpty, attribute.adverbs.isEmpty, key.hasSuffix("fach"),
      ["Vater", "Mutter"].contains(words[phrase.head].reading.key),
      let value = Int(part) ?? NumberWords.value(of: part)
    else { return nil }
    consume(attribute.word)
    return Literal("of \(numbers.inText(value))", source: source(attribute.word))
  }

  /// „drei Männer im Alter von 20 bis 25 Jahren“ → three men aged 20 to 25
  func aged(_ phrase: German.NounPhrase, of person: German.Reading) -> Phrase? {
    guard let preposition = phrase.preposition, words[preposition].reading.key == "im Alter von",
      words[phrase.head].reading.key == "Jahr", person.info == "h", phrase.genitives.isEmpty,
      phrase.conjuncts.isEmpty
    else { return nil }
    var used = [preposition, phrase.head]
    var parts: [String] = []
    for modifier in phrase.modifiers {
      guard case .number(let word) = modifier else { return nil }
      parts.append(words[word].lower == "bis" ? "to" : numeral(word))
      used.append(word)
    }
    guard !parts.isEmpty else { return nil }
    consume(used)
    return .literal(Literal("aged " + parts.joined(separator: " "), source: source(used.sorted())))
  }

  /// „zu jeweils drei Jahren Haft“: English has the word behind what is dealt out.
  func isDistributive(_ index: Int, _ phrase: German.NounPhrase) -> Bool {
    guard ["je", "jeweils"].contains(words[index].lower), phrase.focus.last == index || phrase.focus.first == index
    else { return false }
    if words[phrase.head].wordClass == .numeral { return true }
    return phrase.modifiers.contains { if case .number(let number) = $0 { number > index } else { false } }
      || phrase.determiner.map { words[$0].reading.key == "ein" && $0 == index + 1 } ?? false
  }

  /// „die Kritik der Opposition *an der Regierung*“: with an “of” of its own the noun has its owner before it.
  private func takesOf(_ phrase: German.NounPhrase) -> Bool {
    guard phrase.prepositionals.count == 1, let preposition = phrase.prepositionals[0].preposition,
      words[preposition].reading.key != "von"
    else { return false }
    return lexicon.governed(.nouns, words[phrase.head].reading.key, words[preposition].reading.key) == "of"
  }

  /// „das Auto des Nachbarn“ → the neighbor's car: one person whom an article or a pronoun introduces and whom nothing else
  /// describes, as the owner of a thing, a person or a quality rather than as who does or suffers something.
  func isPlainOwner(_ genitive: German.NounPhrase, of phrase: German.NounPhrase) -> Bool {
    guard let article = phrase.determiner, words[article].reading.key == "der", words[article].wordClass == .article,
      phrase.modifiers.isEmpty, case let hasOf = takesOf(phrase), phrase.prepositionals.isEmpty || hasOf,
      phrase.clauses.isEmpty, phrase.appositions.isEmpty,
      phrase.comparison.isEmpty, phrase.genitives.count == 1,
      let own = genitive.determiner,
      words[own].wordClass == .possessive || words[own].wordClass == .article && words[own].reading.key == "der",
      genitive.close.isEmpty, genitive.focus.isEmpty, genitive.modifiers.isEmpty, genitive.prepositionals.isEmpty,
      genitive.emphasis == nil
    else { return false }
    let owner = words[genitive.head].reading
    let isGroup =
      owner.info == "g" && (words[phrase.head].reading.nounGroups.contains(.owned) || hasOf) && owner.modifiers.isEmpty
      && !morphology.isPluralOnly(lexicon.readings(.nouns, owner.key).last?.english ?? "")
    guard owner.wordClass == .noun, owner.info == "h" || owner.key == "Familie" || isGroup,
      !numberIsPlural(genitive, owner),
      owner.derivation != .infinitive,
      words[genitive.head].match == nil
    else { return false }
    // „das Auto des Unfallverursachers“: what English says in many words takes no 's.
    let english = lexicon.readings(.nouns, owner.key).last?.english ?? ""
    if english.contains("*") || english.contains(" of ") || english.contains(" for ") || english.contains("'") {
      return false
    }
    let owned = words[phrase.head].reading
    guard owned.wordClass == .noun, words[phrase.head].match == nil, lexicon.governed(.nouns, owned.key, "g") == nil
    else { return false }
    return hasOf || ["h", "x", "p"].contains(owned.info)
      || !owned.nounGroups.isDisjoint(with: [.owned, .body, .statement])
  }

  /// „die größten Banken *des Landes*“ → the country's largest banks: one company, office, country or town, known by the
  /// article, as the owner of what it has rather than of what is done to it.
  func isGroupOwner(_ genitive: German.NounPhrase, of phrase: German.NounPhrase) -> Bool {
    guard let article = phrase.determiner, words[article].reading.key == "der", words[article].wordClass == .article,
      phrase.modifiers.allSatisfy(isPlainModifier), phrase.modifiers.count < 3, phrase.clauses.isEmpty,
      phrase.appositions.isEmpty, phrase.comparison.isEmpty, phrase.genitives.count == 1,
      let own = genitive.determiner,
      words[own].wordClass == .possessive || words[own].wordClass == .article && words[own].reading.key == "der",
      genitive.modifiers.isEmpty, genitive.close.isEmpty, genitive.focus.isEmpty, genitive.prepositionals.isEmpty,
      genitive.emphasis == nil, genitive.lastWord == genitive.head
    else { return false }
    let owner = words[genitive.head].reading
    let owned = words[phrase.head].reading
    guard owner.wordClass == .noun, owned.wordClass == .noun, !numberIsPlural(genitive, owner),
      words[genitive.head].match == nil, words[phrase.head].match == nil, owner.modifiers.isEmpty,
      owner.info == "g" || owner.info == "p" && owner.nounGroups.contains(.acting) || owner.key == "Welt",
      !owned.nounGroups.contains(.portion), lexicon.governed(.nouns, owned.key, "g") == nil
    else { return false }
    let english = lexicon.readings(.nouns, owner.key).last?.english ?? ""
    guard !morphology.isPluralOnly(english), !["*", " of ", " for ", "'"].contains(where: english.contains) else {
      return false
    }
    if !owned.nounGroups.isDisjoint(with: [.owned, .business]) { return true }
    // „die Anerkennung des Staates“: what is done to it.
    return ["h", "x", "p", "g"].contains(owned.info) || owned.info == "b" && !owned.key.hasSuffix("ung")
  }

  /// An adjective by itself or a number.
  private func isPlainModifier(_ modifier: German.NounPhrase.Modifier) -> Bool {
    switch modifier {
    case .attribute(let attribute):
      attribute.complements.isEmpty && attribute.adverbs.isEmpty && attribute.coordinator == nil
        && words[attribute.word].wordClass == .adjective
    case .number: true
    default: false
    }
  }
}
