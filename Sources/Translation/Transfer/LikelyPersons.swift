import English
import German

/// Which unknown names are persons, for the pronouns that speak of them.
extension SentenceTransfer {
  /// Whether a phrase names a person, by the name lists, its English or its noun; two unknown names in a row are one.
  func standsForPerson(_ phrase: German.NounPhrase, _ reading: German.Reading, _ english: English.NounPhrase) -> Bool {
    if words[phrase.head].match?.kind == .organization { return false }
    return english.head.isPerson
      ?? (reading.means(.person)
        || reading.wordClass == .name && reading.origin == .guess
          && (!phrase.close.isEmpty && !isNamedThing(phrase) || isLikelyPerson(phrase)))
  }

  /// A name by itself that no list knows, written as persons' names are: in the news somebody rather than something; or
  /// „die 67-jährige Wolnzacherin“, of whom an age is told.
  func isLikelyPerson(_ phrase: German.NounPhrase) -> Bool {
    let text = words[phrase.head].text
    if tellsAge(phrase) { return words[phrase.head].match == nil && !phrase.agreement.isPluralOnly }
    return phrase.determiner == nil && phrase.modifiers.isEmpty && words[phrase.head].tokens.count == 1
      && words[phrase.head].match == nil && !text.hasCapitalSecond && text.utf8.count > 3
      && text.allSatisfy { $0.isLetter || $0 == "'" || $0 == "’" }
  }

  /// „Der Enforcement Trailer“: two unknown names right behind an article are a thing or firm; persons have none, unless
  /// something is said of them („der junge Robert Zott“).
  func isNamedThing(_ phrase: German.NounPhrase) -> Bool {
    phrase.modifiers.isEmpty && phrase.determiner.map { words[$0].wordClass == .article } ?? false
      // „Der Canning Vale Polizist“
      && !(phrase.firstWord...phrase.lastWord).contains { word in
        lexicon.readings(.nouns, words[word].text).last.map { morphology.isPerson($0.english) } ?? false
      }
  }

  private func tellsAge(_ phrase: German.NounPhrase) -> Bool {
    phrase.modifiers.contains { modifier in
      if case .attribute(let attribute) = modifier {
        words[attribute.word].reading.key.hasSuffix("jährig")
      } else {
        false
      }
    }
  }

  /// „Wez, der …“: firms and places have no masculine relative pronoun without an article.
  func isNamedPerson(_ phrase: German.NounPhrase) -> Bool {
    guard phrase.determiner == nil, phrase.preposition == nil else { return false }
    return phrase.clauses.contains { index in
      let clause = analysis.clauses[index]
      guard clause.kind == .relative, let first = clause.introducer.first,
        let pronoun = clause.introducer.first(where: { words[$0].has(.relative) })
      else { return false }
      let lower = words[pronoun].lower
      let isGoverned = pronoun != first
      if ["den", "dessen"].contains(lower) || !isGoverned && ["der", "dem"].contains(lower) { return true }
      let mayBeNobody =
        !phrase.conjuncts.isEmpty || words[phrase.head].text.hasCapitalSecond
        || words[phrase.head].reading.means(.place) || words[phrase.head].match?.kind == .place
        || words[phrase.head].text.contains(where: \.isNumber)
        || phrase.head > 0 && words[phrase.head - 1].lower == "namens"
      // „Maria, mit der er lebt“, but „Adlershof, in dem …“
      if isGoverned {
        return ["der", "dem"].contains(lower) && !mayBeNobody
          && ["mit", "von", "gegen", "ohne", "neben"].contains(words[first].reading.key)
      }
      // „Neugebauer, die hier wohnt“
      return lower == "die" && !mayBeNobody && clause.finite.map { !words[$0].reading.verb.isPluralOnly } ?? false
    }
  }

  /// The gender that a sentence about somebody by an unknown name tells by its pronouns; a man's unless they tell a woman's.
  var toldGender: GrammaticalGender {
    let isWoman = words.contains { word in
      word.has(.possessive) && word.reading.key == "ihr" || word.wordClass == .pronoun && word.text == "sie"
    }
    return isWoman && !words.contains { $0.wordClass == .pronoun && $0.reading.key == "er" } ? .feminine : .masculine
  }

  /// Whether somebody is he or she: by what stands beside the noun, its article, its English or its German gender.
  func gender(
    of phrase: German.NounPhrase, _ english: English.NounPhrase, _ shown: Gender?, _ german: Character?
  ) -> GrammaticalGender? {
    if english.head.number == .singular, let told = genderBeside(phrase) { return told }
    if shown == .feminine { return .feminine }
    return english.head.gender ?? (german == "f" ? .feminine : german == "m" ? .masculine : nil)
  }

  /// „Der mutmaßliche Täter stellte sich“ → turned himself in: of a fixed group, too.
  func settleGender(of head: inout Noun, _ phrase: German.NounPhrase, _ referent: Referent) {
    if head.isPerson ?? (referent.isPerson && words[phrase.head].match != nil) { head.gender = referent.gender }
  }

  /// „Das Opfer, *ein 40-jähriger Mann*, …“, „die Geisel, *die Lehrerin Anna Weber*, …“: who is told more exactly behind a
  /// noun that tells no sex.
  private func genderBeside(_ phrase: German.NounPhrase) -> GrammaticalGender? {
    let noun = words[phrase.head].reading
    guard noun.wordClass == .noun, noun.derivation != .feminine, phrase.conjuncts.isEmpty else { return nil }
    for inner in phrase.appositions where inner.conjuncts.isEmpty && !inner.agreement.isPluralOnly {
      let reading = words[inner.head].reading
      if let match = words[inner.head].match, match.kind == .person, let told = gender(match.gender) { return told }
      guard reading.wordClass == .noun, reading.means(.person) || reading.key.hasSuffix("jährig") else { continue }
      if let named = inner.close.lazy.compactMap({ self.gender(self.words[$0].match?.gender) }).first { return named }
      let isWoman =
        reading.derivation == .feminine || reading.key.hasSuffix("jährig") && inner.agreement.onlyGender == .feminine
        || lexicon.readings(.nouns, reading.key).last.map { morphology.isWoman($0.english) } ?? false
      if isWoman { return .feminine }
      // A man among men needs no telling: „Der Gast, ein Star“
      if noun.gender != .masculine, inner.agreement.onlyGender ?? reading.gender == .masculine { return .masculine }
    }
    return nil
  }
}
