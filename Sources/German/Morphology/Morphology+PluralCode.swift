extension Morphology {
  /// How `de/nouns.tsv` writes a plural, or nil if it cannot be one of this noun.
  public static func pluralCode(lemma: String, plural: String) -> String? {
    if plural == lemma { return "-" }
    if plural.hasPrefix(lemma) {
      let ending = String(plural.dropFirst(lemma.count))
      if ["e", "en", "n", "er", "s"].contains(ending) { return ending }
      if ending == "nen", lemma.hasSuffix("in") { return "en" }
      if ending == "se", lemma.hasSuffix("nis") { return "e" }
    }
    if let changed = Umlaut.apply(lemma) {
      if plural == changed { return "^" }
      if plural == changed + "e" { return "^e" }
      if plural == changed + "er" { return "^er" }
    }
    // A form that shares no beginning is a slip of the dictionary.
    return plural.prefix(2) == lemma.prefix(2) ? "=\(plural)" : nil
  }
}
