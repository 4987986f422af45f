import Text

/// How a glossary's term takes part in a sentence: like the words that it consists of, so that articles, number, case
/// and frames are found as everywhere; only its English is given.
extension WordBuilder {
  /// Nil for terms that no word of the lexicon speaks for: they are treated like names.
  func readings(ofTerm match: LexicalMatch, _ tokens: ArraySlice<Token>, initial: Bool) -> [Reading]? {
    guard let head = head(of: tokens) else { return nil }
    let isFirst = initial && head == tokens.startIndex
    let known = readings(of: tokens[head], initial: isFirst).filter { $0.origin != .guess }
    if match.kind == .verb {
      let verbs = known.filter { $0.wordClass == .verb || $0.derivation == .pastParticiple }
      return verbs.isEmpty ? nil : known
    }
    // „Peter Müller“
    let isPerson = tokens.count > 1 && match.nounKind == nil && morphology.isGivenName(tokens[tokens.startIndex].text)
    let nouns = isPerson ? [] : known.filter { $0.wordClass == .noun }
    if tokens[head].text.first?.isUppercase == true, !nouns.isEmpty {
      return nouns.map { noun in
        var noun = noun
        // The whole word has its English; its parts have none.
        noun.modifiers = []
        noun.derivation = nil
        return noun
      }
    }
    if match.nounKind == .common, match.kind == .term, tokens[head].text.first?.isUppercase == true {
      return [stated(match, tokens[head].text)]
    }
    guard tokens.count == 1 else { return nil }
    let others = known.filter { $0.wordClass == .adjective || $0.wordClass == .adverb }
    return others.isEmpty ? nil : others
  }

  /// A noun that the lexicon lacks, by what its glossary states and by its ending.
  private func stated(_ match: LexicalMatch, _ form: String) -> Reading {
    var reading = Reading(lemma: match.lemma, key: match.lemma, wordClass: .noun)
    reading.origin = .source
    reading.info = NounClass.abstract
    reading.gender = Gender(match.gender)
    let isBase = match.lemma.split(separator: " ").contains { $0 == form }
    let singular = reading.gender.map { Agreement.singular.intersection(.with($0)) } ?? .singular
    let isFeminine = reading.gender == .feminine
    let ending = ["es", "en", "s", "n"].first(where: form.hasSuffix)
    if match.number == .plural {
      reading.agreement = .plural
    } else if isBase {
      let isGenitiveToo = isFeminine || ending == "s" || ending == "es"
      reading.agreement = isGenitiveToo ? singular : singular.subtracting(.with(.genitive))
      if !isFeminine, ["er", "el", "en", "chen", "lein"].contains(where: form.hasSuffix) {
        reading.agreement.formUnion(.plural)
      }
    } else if !isFeminine, ending == "es" {
      reading.agreement = singular.intersection(.with(.genitive))
    } else if !isFeminine, ending == "s" {
      reading.agreement = singular.intersection(.with(.genitive)).union(.plural)
    } else if reading.gender == .masculine, ending == "en" || ending == "n" {
      reading.agreement = singular.subtracting(.with(.nominative)).union(.plural)
    } else {
      reading.agreement = .plural
    }
    return reading
  }

  /// The word that inflects: the last, or the one before a preposition or an article („Recht auf Asyl“).
  private func head(of tokens: ArraySlice<Token>) -> Int? {
    guard let last = tokens.indices.last else { return nil }
    let divider = tokens.indices.dropFirst().first { index in
      morphology.functionWords.readings(of: tokens[index].text).contains {
        $0.wordClass == .preposition || $0.wordClass == .article || $0.wordClass == .prepositionArticle
      }
    }
    guard let divider else { return last }
    return divider - 1
  }
}

extension Gender {
  /// As sources of words tell it.
  init?(_ gender: LexicalMatch.Gender?) {
    switch gender {
    case .masculine: self = .masculine
    case .feminine: self = .feminine
    case .neuter: self = .neuter
    case nil: return nil
    }
  }
}
