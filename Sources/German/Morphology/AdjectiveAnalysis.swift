import Lexicon

/// Finds the adjectives that a form can belong to, with ending, degree and umlaut undone.
struct AdjectiveAnalysis: Sendable {
  let adjectives: LexiconTable
  let comparison: LexiconTable

  init(_ lexicons: Lexicons) {
    adjectives = lexicons.table("de/adjectives.tsv")
    comparison = lexicons.table("de/comparison.tsv")
  }

  /// A form without its ending, and what the ending can stand for (`.none` where it has none).
  struct Stem {
    var text: String
    var agreement: Agreement
    var ending: String
  }

  static func stems(of form: String) -> [Stem] {
    var result = [Stem(text: form, agreement: .none, ending: "")]
    for item in Agreement.adjectiveEndings where form.hasSuffix(item.ending) && form.count > item.ending.count + 1 {
      let stem = String(form.dropLast(item.ending.count))
      result.append(Stem(text: stem, agreement: item.agreement, ending: item.ending))
      // Adjectives in -e keep it or lose one: „eine vage Idee“, „das letzte“, „leisen“.
      if item.ending == "e" { result.append(Stem(text: form, agreement: item.agreement, ending: item.ending)) }
      if item.ending != "e" { result.append(Stem(text: stem + "e", agreement: item.agreement, ending: item.ending)) }
      // „dunkle“, „teure“, „seltne“.
      if let last = stem.last, last == "l" || last == "r" || last == "n", stem.count > 2 {
        result.append(
          Stem(text: String(stem.dropLast()) + "e" + String(last), agreement: item.agreement, ending: item.ending))
      }
      // „hohe“ from „hoch“.
      if stem.hasSuffix("hoh") {
        result.append(Stem(text: String(stem.dropLast()) + "ch", agreement: item.agreement, ending: item.ending))
      }
    }
    return result
  }

  /// Readings of a lower-cased form.
  func readings(of form: String) -> [Reading] {
    var result: [Reading] = []
    func add(_ key: String, _ stem: Stem, _ degree: Degree) {
      var reading = Reading(lemma: String(key.prefix { $0 != "#" }), key: key, wordClass: .adjective)
      reading.agreement = stem.agreement
      reading.degree = degree
      if let index = result.firstIndex(where: { $0.key == key && $0.degree == degree }) {
        if stem.agreement.isEmpty != result[index].agreement.isEmpty { return result.append(reading) }
        result[index].agreement.formUnion(stem.agreement)
      } else {
        result.append(reading)
      }
    }
    for stem in AdjectiveAnalysis.stems(of: form) {
      if adjectives.contains(stem.text) { add(stem.text, stem, .positive) }
      if let row = comparison.row(stem.text) {
        add(row.field(1), stem, row.field(2) == "superlative" ? .superlative : .comparative)
      }
      for (ending, degree) in [("er", Degree.comparative), ("st", .superlative), ("est", .superlative)]
      where stem.text.hasSuffix(ending) && stem.text.count > ending.count + 1 {
        let base = String(stem.text.dropLast(ending.count))
        // A superlative needs an ending („schnellste“); without one it is a verb form or another word.
        if degree == .superlative, stem.agreement.isEmpty { continue }
        var candidates = [base]
        if let plain = Umlaut.remove(base) { candidates.append(plain) }
        if base.hasSuffix("l") || base.hasSuffix("r"), let last = base.last {
          candidates.append(String(base.dropLast()) + "e" + String(last))
        }
        candidates.append(base + "e")
        for candidate in candidates where adjectives.contains(candidate) { add(candidate, stem, degree) }
      }
    }
    return result
  }
}
