import Text

/// Decides whether a word in a text is a form of a word in a term.
struct WordForms: Sendable {
  let lemmatizer: (any Lemmatizing)?

  init(_ lemmatizer: (any Lemmatizing)?) { self.lemmatizer = lemmatizer }

  /// What a place in a text allows.
  struct Place {
    /// The term's last word; those before it may be adjectives.
    var isHead = true
    /// A capital may be due to the place.
    var isInitial = false
    /// Capitals must be those of the term.
    var isCaseSensitive = false
  }

  func isForm(_ form: String, of word: String, _ place: Place) -> Bool {
    if isInflected(form, of: word, isHead: place.isHead) { return true }
    guard word.first?.isLetter == true, form.utf8.count > 1 else { return false }
    for spelling in SpellingVariants.of(form) where isInflected(spelling, of: word, isHead: place.isHead) {
      return true
    }
    if joinsAlike(form, word, place) { return true }
    if place.isInitial, let lower = WordForms.withSmallInitial(form) {
      let inside = Place(isHead: place.isHead, isCaseSensitive: place.isCaseSensitive)
      if isForm(lower, of: word, inside) { return true }
    }
    guard !place.isCaseSensitive else { return false }
    return otherCapitals(of: form, word).contains { isInflected($0, of: word, isHead: place.isHead) }
  }

  /// „BÖRSE“ in a heading, „hotel“ in a comment, „Nato“ for „NATO“: the form with the capitals of the term.
  private func otherCapitals(of form: String, _ word: String) -> [String] {
    guard let first = word.first else { return [] }
    let letters = form.utf8.count
    let isUppercase =
      !form.hasPlainSmallLetter && form.allSatisfy { !$0.isLowercase } && form.contains(where: \.isUppercase)
    if isUppercase, letters > 3 {
      return first.isUppercase ? [String(form.prefix(1)) + form.dropFirst().lowercased()] : [form.lowercased()]
    }
    if letters > 2, word.utf8.count > 2, !word.hasPlainSmallLetter, word.allSatisfy({ !$0.isLowercase }),
      form.first?.isUppercase == true
    {
      return form.count <= word.count + 1 ? [form.prefix(word.count).uppercased() + form.dropFirst(word.count)] : []
    }
    // A noun in small letters is one only if there is no such word in small letters.
    if first.isUppercase, letters > 3, !form.beginsWithPlainCapital, form.allSatisfy({ $0.isLowercase }), let lemmatizer
    {
      let capitalized = form.capitalizedFirst
      if lemmatizer.lemmas(of: form).isEmpty { return [capitalized] }
    }
    return []
  }

  /// „Öl-Preis“ and „Ölpreis“, „E-Mail“ and „Email“.
  private func joinsAlike(_ form: String, _ word: String, _ place: Place) -> Bool {
    let (formIsDivided, wordIsDivided) = (form.hasHyphen, word.hasHyphen)
    guard formIsDivided != wordIsDivided else { return false }
    let join = { (text: String) -> String in
      text.split(separator: "-").enumerated().map { index, part in
        index == 0 ? String(part) : part.prefix(1).lowercased() + part.dropFirst()
      }.joined()
    }
    let (joinedForm, joinedWord) = (join(form), join(word))
    if isInflected(joinedForm, of: joinedWord, isHead: place.isHead) { return true }
    // The compound may be unknown; its last part shows the inflection.
    guard let last = (formIsDivided ? form : word).split(separator: "-").last.map(String.init),
      let head = joinedForm.commonPrefixEnd(with: joinedWord, keeping: last.count)
    else { return false }
    let (formTail, wordTail) = (joinedForm[head...], joinedWord[head...])
    let capitalized = { (tail: Substring) in tail.capitalizedFirst }
    return isInflected(capitalized(formTail), of: capitalized(wordTail), isHead: true)
  }

  private func isInflected(_ form: String, of word: String, isHead: Bool) -> Bool {
    if form == word { return true }
    guard form.first == word.first || WordForms.hasUmlautedInitial(form, word) else { return false }
    guard word.first?.isLetter == true else { return false }
    if !isHead, GermanEndings.adjectiveStem(of: form) == GermanEndings.adjectiveStem(of: word) { return true }
    let formLemmas = lemmas(of: form)
    if formLemmas.isEmpty { return isRegularForm(form, of: word) }
    if formLemmas.contains(word) { return true }
    let wordLemmas = lemmas(of: word)
    // A headword that the lexicon lacks: what the form may be besides says nothing against it.
    if wordLemmas.isEmpty { return isRegularForm(form, of: word) }
    // A term may stand in the plural, „Zinsen“, and the text in the singular.
    return !wordLemmas.contains(word) && wordLemmas.contains(where: formLemmas.contains)
  }

  private func isRegularForm(_ form: String, of word: String) -> Bool {
    GermanEndings.nounBases(of: form).contains(word) && !endsOtherwise(form, word)
  }

  /// Two unknown compounds whose last parts the lexicon tells apart: „Sexualstraftäter“ and „Sexualstraftat“.
  private func endsOtherwise(_ form: String, _ word: String) -> Bool {
    guard let lemmatizer, form != word else { return false }
    let (formLetters, wordLetters) = (Array(form), Array(word))
    for cut in 3..<max(3, wordLetters.count - 3) where cut < formLetters.count - 3 {
      guard formLetters[..<cut] == wordLetters[..<cut] else { return false }
      let last = { (letters: [Character]) in String(letters[cut]).uppercased() + String(letters[(cut + 1)...]) }
      let lemma = last(wordLetters)
      guard lemmatizer.lemmas(of: lemma).contains(lemma) else { continue }
      let lemmas = lemmatizer.lemmas(of: last(formLetters))
      if !lemmas.isEmpty { return !lemmas.contains(lemma) }
    }
    return false
  }

  func inflection(of form: String, word: String) -> TermInflection {
    guard let lemmatizer else { return TermInflection() }
    let lemma = form == word ? word : lemmas(of: form).first ?? word
    var inflection = lemmatizer.inflection(of: form, lemma: lemma)
    let own = lemmas(of: word)
    inflection.isGivenForm = !own.isEmpty && !own.contains(word)
    return inflection
  }

  /// Parts of a compound in their dictionary forms.
  func compoundParts(of form: String) -> [String] { lemmatizer?.compoundParts(of: form) ?? [] }

  func lemmas(of form: String) -> [String] { lemmatizer?.lemmas(of: form) ?? [] }

  private static func hasUmlautedInitial(_ form: String, _ word: String) -> Bool {
    // Nearly all begin with another letter.
    switch word.utf8.first.map({ $0 | 0x20 }) {
    case UInt8(ascii: "a"), UInt8(ascii: "o"), UInt8(ascii: "u"): break
    default: return false
    }
    return switch (form.first, word.first) {
    case ("Ä", "A"), ("Ö", "O"), ("Ü", "U"), ("ä", "a"), ("ö", "o"), ("ü", "u"): true
    default: false
    }
  }

  static func withSmallInitial(_ form: String) -> String? {
    guard let first = form.first, first.isUppercase else { return nil }
    return first.lowercased() + form.dropFirst()
  }
}

extension String {
  /// `contains("-")`; most words have no such byte.
  var hasHyphen: Bool { utf8.contains(UInt8(ascii: "-")) && contains("-") }

  /// Whether there is plainly a small letter: one of ASCII, to which no mark is put by a character of its own.
  fileprivate var hasPlainSmallLetter: Bool {
    utf8.contains { $0 >= UInt8(ascii: "a") && $0 <= UInt8(ascii: "z") } && !utf8.contains { $0 >= 0xcc }
  }

  /// Likewise whether the first letter is a capital.
  fileprivate var beginsWithPlainCapital: Bool {
    guard let first = utf8.first, first >= UInt8(ascii: "A"), first <= UInt8(ascii: "Z") else { return false }
    return !utf8.contains { $0 >= 0xcc }
  }

  /// Where two words begin to differ, moved back so that at least the last part of the shorter is behind it; nil if they
  /// differ before.
  fileprivate func commonPrefixEnd(with other: String, keeping tail: Int) -> Index? {
    guard let cut = index(endIndex, offsetBy: -tail, limitedBy: startIndex), cut > startIndex,
      other.hasPrefix(self[..<cut])
    else { return nil }
    return cut
  }
}
