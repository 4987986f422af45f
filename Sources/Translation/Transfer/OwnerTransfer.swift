import English
import German

/// Whose something is, where English has the owner before it (the country's army) and not behind of.
extension SentenceTransfer {
  /// „die Kritik der Opposition *an der Regierung*“: with an “of” of its own the noun has its owner before it.
  private func takesOf(_ phrase: German.NounPhrase) -> Bool {
    guard phrase.prepositionals.count == 1, let preposition = phrase.prepositionals[0].preposition,
      words[preposition].reading.key != "von"
    else { return false }
    return lexicon.governed(.nouns, words[phrase.head].reading.key, words[preposition].reading.key) == "of"
  }

  /// „das Auto des Nachbarn“ → the neighbor's car: persons whom an article or a pronoun introduces and whom at most one
  /// adjective describes, as the owner of a thing, a person or a quality rather than as who does or suffers something.
  func isPlainOwner(_ genitive: German.NounPhrase, of phrase: German.NounPhrase) -> Bool {
    guard let article = phrase.determiner, words[article].reading.key == "der", words[article].wordClass == .article,
      isLightlyModified(phrase, with: genitive),
      case let hasOf = takesOf(phrase), phrase.prepositionals.isEmpty || hasOf,
      phrase.clauses.isEmpty, phrase.appositions.isEmpty,
      phrase.comparison.isEmpty, phrase.genitives.count == 1,
      let own = genitive.determiner,
      words[own].wordClass == .possessive || words[own].wordClass == .article && words[own].reading.key == "der",
      genitive.close.isEmpty, genitive.focus.isEmpty, genitive.prepositionals.isEmpty, genitive.emphasis == nil
    else { return false }
    let owner = words[genitive.head].reading
    let isGroup =
      owner.means(.group) && (words[phrase.head].reading.nounGroups.contains(.owned) || hasOf)
      && owner.modifiers.isEmpty
      && !morphology.isPluralOnly(lexicon.readings(.nouns, owner.key).last?.english ?? "")
    guard owner.wordClass == .noun, owner.means(.person) || owner.key == "Familie" || isGroup,
      !numberIsPlural(genitive, owner) || arePluralOwners(genitive, of: phrase),
      owner.derivation != .infinitive, words[genitive.head].match == nil
    else { return false }
    // „das Auto des Unfallverursachers“: what English says in many words takes no 's.
    let english = lexicon.readings(.nouns, owner.key).last?.english ?? ""
    if english.contains("*") || english.contains(" of ") || english.contains(" for ") || english.contains("'") {
      return false
    }
    let owned = words[phrase.head].reading
    guard owned.wordClass == .noun, words[phrase.head].match == nil else { return false }
    // „die Rede des Präsidenten“: the president's speech, though a speech by a heavier one
    if let link = lexicon.governed(.nouns, owned.key, "g") {
      return link == "by" && phrase.modifiers.isEmpty && genitive.modifiers.isEmpty && !numberIsPlural(genitive, owner)
    }
    return hasOf || owned.means([.person, .thing, .place])
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
      isLightlyModified(phrase, with: genitive) || genitive.modifiers.isEmpty, genitive.close.isEmpty,
      genitive.focus.isEmpty, genitive.prepositionals.isEmpty, genitive.emphasis == nil,
      genitive.lastWord == genitive.head
    else { return false }
    let owner = words[genitive.head].reading
    let owned = words[phrase.head].reading
    guard owner.wordClass == .noun, owned.wordClass == .noun, !numberIsPlural(genitive, owner),
      words[genitive.head].match == nil, words[phrase.head].match == nil, owner.modifiers.isEmpty,
      owner.means(.group) || owner.means(.place) && owner.nounGroups.contains(.acting) || owner.key == "Welt",
      !owned.nounGroups.contains(.portion), lexicon.governed(.nouns, owned.key, "g") == nil
    else { return false }
    let english = lexicon.readings(.nouns, owner.key).last?.english ?? ""
    guard !morphology.isPluralOnly(english), !["*", " of ", " for ", "'"].contains(where: english.contains) else {
      return false
    }
    if !owned.nounGroups.isDisjoint(with: [.owned, .business]) { return true }
    // „die Anerkennung des Staates“: what is done to it.
    return owned.means([.person, .thing, .place, .group]) || owned.means(.abstract) && !owned.key.hasSuffix("ung")
  }

  /// „die Wirtschaft Frankreichs“, „die Pläne der EU“ → France's economy, the EU's plans: a country, town or company by its
  /// name, as the owner of what it has.
  func isNamedOwner(_ genitive: German.NounPhrase, of phrase: German.NounPhrase) -> Bool {
    guard let match = words[genitive.head].match, match.kind == .place || match.kind == .organization,
      let article = phrase.determiner, words[article].reading.key == "der", words[article].wordClass == .article,
      phrase.modifiers.allSatisfy(isPlainModifier), phrase.modifiers.count < 2, !hasSuperlative(phrase),
      phrase.clauses.isEmpty, phrase.appositions.isEmpty, phrase.comparison.isEmpty, phrase.genitives.count == 1,
      genitive.determiner.map({ words[$0].wordClass == .article && words[$0].reading.key == "der" }) ?? true,
      genitive.modifiers.isEmpty, genitive.close.isEmpty, genitive.focus.isEmpty, genitive.prepositionals.isEmpty,
      genitive.emphasis == nil, genitive.preposition == nil,
      !["s", "S"].contains(where: match.target.hasSuffix),
      !["(", " of ", " for ", " and ", "'", "’"].contains(where: match.target.contains),
      match.target.spacedWords.count < 3
    else { return false }
    let owned = words[phrase.head].reading
    guard owned.wordClass == .noun, words[phrase.head].match == nil, !owned.nounGroups.contains(.portion),
      lexicon.governed(.nouns, owned.key, "g") == nil, !["Fall", "Beispiel", "Name"].contains(owned.key)
    else { return false }
    if !owned.nounGroups.isDisjoint(with: [.owned, .business]) { return true }
    // „Rom, die Hauptstadt Italiens“
    if owned.nounGroups.contains(.acting) { return false }
    return owned.means([.group, .place]) || owned.means(.abstract) && !owned.key.hasSuffix("ung")
      || owned.means(.person) && match.kind == .organization
  }

  private func hasSuperlative(_ phrase: German.NounPhrase) -> Bool {
    phrase.modifiers.contains { modifier in
      if case .attribute(let attribute) = modifier {
        words[attribute.word].reading.degree == .superlative || isRanked(attribute.word)
      } else {
        false
      }
    }
  }

  /// One adjective at most, on one of the two: more of them are easier to read behind of.
  private func isLightlyModified(_ phrase: German.NounPhrase, with owner: German.NounPhrase) -> Bool {
    phrase.modifiers.count + owner.modifiers.count < 2 && phrase.modifiers.allSatisfy(isPlainModifier)
      && owner.modifiers.allSatisfy(isPlainModifier)
  }

  /// „die Familien der Opfer“ → the victims' families, but „die Mehrheit der Bürger“ and „der Umgang der Menschen“.
  private func arePluralOwners(_ genitive: German.NounPhrase, of phrase: German.NounPhrase) -> Bool {
    let owner = words[genitive.head].reading
    let owned = words[phrase.head].reading
    return phrase.modifiers.isEmpty && genitive.modifiers.isEmpty && !owner.nounGroups.contains(.general)
      && !owned.nounGroups.contains(.portion)
      && (owned.means(.person) || !owned.nounGroups.isDisjoint(with: [.owned, .body]))
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
