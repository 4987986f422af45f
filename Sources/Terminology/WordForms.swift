import Text

/// Decides whether a word in a text is a form of a word in a term.
struct WordForms: Sendable {
  private let lemmatizer: (any Lemmatizing)?

  init(_ lemmatizer: (any Lemmatizing)?) { self.lemmatizer = lemmatizer }

  /// Under which spellings a term's word is filed: as it is, and without an ending, as terms may stand in the plural.
  static func spellings(of word: String) -> Set<String> {
    Set([word, GermanEndings.adjectiveStem(of: word)] + GermanEndings.nounBases(of: word))
  }

  /// Under which of them a form is looked for.
  func spellings(ofForm form: String, isInitial: Bool) -> Set<String> {
    var result = WordForms.spellings(of: form)
    result.formUnion(lemmas(of: form))
    if isInitial, let lower = WordForms.withSmallInitial(form) {
      result.formUnion(WordForms.spellings(of: lower))
      result.formUnion(lemmas(of: lower))
    }
    return result
  }

  /// - Parameters:
  ///   - isHead: whether it is the term's last word; those before it may be adjectives.
  ///   - isInitial: whether the form's capital may be due to its place.
  func isForm(_ form: String, of word: String, isHead: Bool, isInitial: Bool) -> Bool {
    if isInflected(form, of: word, isHead: isHead) { return true }
    guard isInitial, let lower = WordForms.withSmallInitial(form) else { return false }
    return isInflected(lower, of: word, isHead: isHead)
  }

  private func isInflected(_ form: String, of word: String, isHead: Bool) -> Bool {
    if form == word { return true }
    guard form.first == word.first || WordForms.hasUmlautedInitial(form, word) else { return false }
    guard form.utf8.allSatisfy({ $0 != 0x20 }), word.first?.isLetter == true else { return false }
    if !isHead, GermanEndings.adjectiveStem(of: form) == GermanEndings.adjectiveStem(of: word) { return true }
    let formLemmas = lemmas(of: form)
    if formLemmas.isEmpty { return GermanEndings.nounBases(of: form).contains(word) }
    if formLemmas.contains(word) { return true }
    // A term may stand in the plural, „Zinsen“, and the text in the singular.
    let wordLemmas = lemmas(of: word)
    return !wordLemmas.contains(word) && wordLemmas.contains(where: formLemmas.contains)
  }

  func inflection(of form: String, word: String) -> TermInflection {
    guard let lemmatizer else { return TermInflection() }
    let lemma = form == word ? word : lemmas(of: form).first ?? word
    return lemmatizer.inflection(of: form, lemma: lemma)
  }

  /// Parts of a compound in their dictionary forms: what hyphens divide, else what the lemmatizer knows.
  func compoundParts(of form: String) -> [String] {
    let pieces = form.split(separator: "-").map(String.init)
    guard pieces.count > 1 || form.contains("-") else {
      return lemmatizer?.compoundParts(of: form) ?? []
    }
    let parts = pieces.map { lemmas(of: $0).first ?? $0 }
    // „Staats-“ in „Staats- und Parteichef“ is a part as well; what completes it is not in this word.
    return form.hasSuffix("-") ? parts + [""] : parts
  }

  private func lemmas(of form: String) -> [String] { lemmatizer?.lemmas(of: form) ?? [] }

  private static func hasUmlautedInitial(_ form: String, _ word: String) -> Bool {
    switch (form.first, word.first) {
    case ("Ä", "A"), ("Ö", "O"), ("Ü", "U"), ("ä", "a"), ("ö", "o"), ("ü", "u"): true
    default: false
    }
  }

  private static func withSmallInitial(_ form: String) -> String? {
    guard let first = form.first, first.isUppercase else { return nil }
    return first.lowercased() + form.dropFirst()
  }
}
