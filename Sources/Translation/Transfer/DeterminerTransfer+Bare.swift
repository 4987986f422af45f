import English
import German

/// Articles of nouns that have none in German.
extension SentenceTransfer {
  /// „als einzige Frau“, „wurde neuer Trainer“
  private func singlesOut(_ word: Int) -> Bool {
    words[word].reading.modifierGroups.contains(.sole) || words[word].reading.isOrdinal
  }

  private func isTheSame(_ phrase: German.NounPhrase) -> Bool {
    phrase.modifiers.contains { modifier in
      if case .attribute(let one) = modifier {
        words[one.word].reading.key == "gleich" && words[one.word].reading.degree == .positive
      } else {
        false
      }
    }
  }

  /// What stands before a noun that has no article in German.
  func bare(
    _ phrase: German.NounPhrase, _ noun: German.Reading, isPlural: Bool, context: NounContext, english: Noun
  ) -> Determiner? {
    // „eigenes Territorium“ → its own territory
    if isOwn(phrase) { return Determiner(.possessive(ownerOfOwn(phrase) ?? possessor("sein"))) }
    if named.contains(phrase.head), english.kind == .common { return Determiner(.definite) }
    // „bei gleicher Leistung“ → for the same performance
    if english.kind == .common, isTheSame(phrase) { return Determiner(.definite) }
    guard english.kind == .common, !isPlural else { return nil }
    // but „als *politisch* Verfolgter“
    let hasNumber = phrase.modifiers.contains { $0.numberWord.map { words[$0].wordClass != .adjective } ?? false }
    // „als aussichtsreichster Kandidat“, „wurde neuer Trainer“, „bleibt wichtigstes Zentrum“
    if context.isPredicative || noun.means(.person) || context.preposition == nil && !options.isHeadline,
      phrase.modifiers.contains(where: {
        if case .attribute(let one) = $0 {
          context.preposition == nil && words[one.word].reading.degree == .superlative
            || context.isPredicative && words[one.word].reading.degree == .superlative
            || (context.preposition == "als" || noun.means(.person)) && singlesOut(one.word)
        } else {
          false
        }
      })
    {
      return Determiner(.definite)
    }
    // „Ex-Gouverneur von Ohio John Weber“ → the former governor of Ohio, John Weber
    if noun.means(.person), !phrase.prepositionals.isEmpty,
      phrase.appositions.contains(where: {
        words[$0.head].isPersonName && $0.head == phrase.prepositionals[0].lastWord + 1
      })
    {
      return Determiner(.definite)
    }
    if hasNumber || !phrase.close.isEmpty && noun.means(.person) { return nil }
    let lemma = english.lemma.filter { $0 != "*" }
    if lemma.hasPrefix("The ") || morphology.isWithoutArticle(lemma) && phrase.modifiers.isEmpty { return nil }
    // „kurz nach Kriegsende“ → the end of the war
    if noun.means(.time), context.preposition != nil, lemma.contains(" of the ") { return Determiner(.definite) }
    // „gegen Ende wurde es laut“ → toward the end, but „gegen Ende 2010“
    if noun.nounGroups.contains(.stage), context.preposition != nil, phrase.modifiers.isEmpty, phrase.close.isEmpty {
      return Determiner(.definite)
    }
    // „Letzterer“
    if ["former", "latter"].contains(lemma) { return Determiner(.definite) }
    // „nach zweistündiger Sitzung“ → after a two-hour session
    if context.preposition != nil, noun.means(.event), english.countability != .mass, !morphology.isMass(lemma),
      phrase.genitives.isEmpty, lasts(phrase)
    {
      return Determiner(.indefinite)
    }
    if english.countability == .mass || english.countability == .pluralOnly || morphology.isMass(lemma)
      || morphology.isPluralOnly(lemma)
    {
      return nil
    }
    // „laut Fahrplan“: there is one; but „laut Studie“ → according to a study
    if context.preposition == "laut", !noun.means(.person), phrase.modifiers.isEmpty {
      return Determiner(noun.nounGroups.contains(.statement) ? .indefinite : .definite)
    }
    if let institution = articleOfInstitution(noun, at: phrase.head, english) { return institution }
    // „die Stadt und Region“ → the city and region, „die Größe und Form des Hauses“ → the size and the form of the house
    if context.isUnderArticle, !context.isPredicative { return phrase.genitives.isEmpty ? nil : Determiner(.definite) }
    if !phrase.genitives.isEmpty {
      // „ist Mitglied des Vorstands“: one of several.
      let isRanked = phrase.modifiers.contains { modifier in
        if case .attribute(let one) = modifier {
          words[one.word].reading.degree == .superlative || words[one.word].reading.isOrdinal
        } else {
          false
        }
      }
      if noun.nounGroups.contains(.oneOfSeveral), !isRanked, context.preposition == nil || context.isPredicative {
        return Determiner(.indefinite)
      }
      return lemma == "part" ? nil : Determiner(.definite)
    }
    if morphology.isOffice(lemma), phrase.modifiers.isEmpty { return nil }
    // What German uses without an article in the singular is mostly uncountable there, too: only things, places and
    // persons need one in English.
    if !noun.means([.person, .thing, .place]), !context.isPredicative,
      !(noun.means(.group) && saysWhatOneIs(phrase.head))
    {
      return nil
    }
    if noun.means([.time, .unit, .substance]) { return nil }
    if let preposition = context.preposition, ["per", "pro", "je", "ab", "via", "zu"].contains(preposition) {
      return nil
    }
    if options.isHeadline || isTelegraphic || isVerblessInsertion, !context.isPredicative { return nil }
    if noun.means(.person), addresses(phrase) { return nil }
    // „Kater Moritz“, „Hund Rex“: what is called by its name.
    if noun.means(.thing), phrase.close.contains(where: { words[$0].wordClass == .name }) { return nil }
    if context.isBareTogether { return nil }
    return Determiner(.indefinite)
  }
}
