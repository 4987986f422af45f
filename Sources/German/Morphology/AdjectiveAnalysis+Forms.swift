/// From an entry to its forms (Duden-Grammatik, „Flexion der Adjektive“).
extension AdjectiveAnalysis {
  func forms(of key: String) -> [InflectedForm] {
    guard let row = adjectives.row(key) else { return [] }
    let word = LexiconKeys.bare(key)
    let flags = row.field(1)
    var result = [InflectedForm(word)]
    if flags.contains("=") || flags.contains("p") { return result }
    result += AdjectiveAnalysis.inflected(AdjectiveAnalysis.attributiveStem(word), .positive)
    // Words for more or less of something are compared, names of places and colours are not.
    guard word.first?.isLowercase ?? false else { return result }
    let comparison = self.comparison(of: key, word, hasUmlaut: flags.contains("^"))
    result.append(InflectedForm(comparison.comparative, .comparative, .none))
    result += AdjectiveAnalysis.inflected(comparison.comparative, .comparative)
    result += AdjectiveAnalysis.inflected(comparison.superlative, .superlative)
    return result
  }

  private func comparison(of key: String, _ word: String, hasUmlaut: Bool) -> (comparative: String, superlative: String)
  {
    let irregular = comparison.rows.filter { $0.field(1) == key }
    let stem = hasUmlaut ? Umlaut.apply(word) ?? word : word
    let bare = stem.hasSuffix("e") ? String(stem.dropLast()) : stem
    var comparative = bare + "er"
    if stem.hasSuffix("el") { comparative = stem.dropLast(2) + "ler" }
    if stem.hasSuffix("euer") || stem.hasSuffix("auer") { comparative = stem.dropLast(2) + "rer" }
    let isSibilant = ["d", "t", "s", "ß", "x", "z", "sch"].contains(where: bare.hasSuffix)
    // „bedeutendst“, „komischst“: an unstressed last syllable takes -st.
    let isUnstressed = bare.hasSuffix("isch") || bare.hasSuffix("end")
    let superlative = bare + (isSibilant && !isUnstressed ? "est" : "st")
    return (
      irregular.first { $0.field(2) == "comparative" }?.key ?? comparative,
      irregular.first { $0.field(2) == "superlative" }?.key ?? superlative
    )
  }

  /// The stem before an ending: „hoh-“ of „hoch“, „dunkl-“ of „dunkel“, „teur-“ of „teuer“, „weis-“ of „weise“.
  private static func attributiveStem(_ word: String) -> String {
    if word.hasSuffix("hoch") { return word.dropLast(2) + "h" }
    if word.hasSuffix("e") { return String(word.dropLast()) }
    if word.hasSuffix("el") { return word.dropLast(2) + "l" }
    if word.hasSuffix("euer") || word.hasSuffix("auer") { return word.dropLast(2) + "r" }
    return word
  }

  private static func inflected(_ stem: String, _ degree: Degree) -> [InflectedForm] {
    Agreement.adjectiveEndings.map { InflectedForm(stem + $0.ending, degree, $0.agreement) }
  }
}
