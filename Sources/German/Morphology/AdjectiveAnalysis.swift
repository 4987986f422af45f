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
    /// How many bytes of the form it keeps, and what stands behind them.
    var length: Int
    var completion: StaticString = ""
    var agreement: Agreement = .none
    var hasEnding = true

    func append(of form: WordBytes, to key: inout KeyBuffer) {
      key.append(form.cut(0, length))
      key.append(completion)
    }
  }

  /// Calls back with each stem of a form.
  static func forEachStem(of form: WordBytes, _ body: (Stem) -> Void) {
    body(Stem(length: form.count, hasEnding: false))
    guard let (ending, agreement) = Agreement.adjectiveEnding(of: form) else { return }
    let length = form.count - ending
    let stem = form.cut(0, length)
    let letterCount = stem.letterCount
    guard letterCount > 1 else { return }
    body(Stem(length: length, agreement: agreement))
    // Adjectives in -e keep it or lose one: „eine vage Idee“, „das letzte“, „leisen“.
    body(Stem(length: length, completion: "e", agreement: agreement))
    // „dunkle“, „teure“, „seltne“.
    if letterCount > 2, let completion = AdjectiveAnalysis.withoutE(stem) {
      body(Stem(length: length - 1, completion: completion, agreement: agreement))
    }
    // „hohe“ from „hoch“.
    if stem.ends(in: "hoh") { body(Stem(length: length - 1, completion: "ch", agreement: agreement)) }
  }

  /// The stems with their texts.
  static func stems(of form: String) -> [(text: String, stem: Stem)] {
    form.withBytes { form in
      var key = KeyBuffer(capacity: form.count + 2)
      var result: [(text: String, stem: Stem)] = []
      forEachStem(of: form) { stem in
        key.clear()
        stem.append(of: form, to: &key)
        result.append((key.string, stem))
      }
      return result
    }
  }

  /// The end of a stem that has lost an e before its last consonant, or nil.
  private static func withoutE(_ stem: WordBytes) -> StaticString? {
    if stem.ends(in: "l") { return "el" }
    if stem.ends(in: "r") { return "er" }
    return stem.ends(in: "n") ? "en" : nil
  }

  /// Readings of a lower-cased form.
  func readings(of form: String) -> [Reading] {
    var result: [Reading] = []
    func add(_ key: String, _ stem: Stem, _ degree: Degree) {
      if let index = result.firstIndex(where: { $0.key == key && $0.degree == degree }),
        stem.agreement.isEmpty == result[index].agreement.isEmpty
      {
        result[index].agreement.formUnion(stem.agreement)
        return
      }
      var reading = Reading(lemma: LexiconKeys.bare(key), key: key, wordClass: .adjective)
      reading.agreement = stem.agreement
      reading.degree = degree
      result.append(reading)
    }
    form.withBytes { form in
      var text = KeyBuffer(capacity: form.count + 2)
      var key = KeyBuffer(capacity: form.count + 4)
      AdjectiveAnalysis.forEachStem(of: form) { stem in
        text.clear()
        stem.append(of: form, to: &text)
        if adjectives.contains(bytes: text.bytes) { add(text.string, stem, .positive) }
        if let row = comparison.row(bytes: text.bytes) {
          add(row.field(1), stem, row.field(2, is: "superlative") ? .superlative : .comparative)
        }
        let letterCount = text.bytes.letterCount
        for (ending, degree) in AdjectiveAnalysis.degrees
        where text.bytes.ends(in: ending) && letterCount > ending.utf8CodeUnitCount + 1 {
          // A superlative needs an ending („schnellste“); without one it is a verb form or another word.
          if degree == .superlative, stem.agreement.isEmpty { continue }
          forEachPositive(text.bytes.dropping(last: ending.utf8CodeUnitCount), &key) { add($0, stem, degree) }
        }
      }
    }
    return result
  }

  /// The adjectives whose comparative or superlative has this stem.
  private func forEachPositive(_ base: WordBytes, _ key: inout KeyBuffer, _ body: (String) -> Void) {
    key.clear()
    key.append(base)
    // „großer“ is no comparative, since that has an umlaut.
    if let row = adjectives.row(bytes: key.bytes), !row.field(1, is: "^") { body(key.string) }
    key.clear()
    if Umlaut.remove(base, into: &key), adjectives.contains(bytes: key.bytes) { body(key.string) }
    if base.ends(in: "l") || base.ends(in: "r") {
      key.clear()
      key.append(base.dropping(last: 1))
      key.append(base.ends(in: "l") ? "el" : "er")
      if adjectives.contains(bytes: key.bytes) { body(key.string) }
    }
    key.clear()
    key.append(base)
    key.append("e")
    if adjectives.contains(bytes: key.bytes) { body(key.string) }
  }

  private static let degrees: [(StaticString, Degree)] = [
    ("er", .comparative), ("st", .superlative), ("est", .superlative),
  ]
}
