import Text

/// Offices that stand as titles before a name, with a capital (`en/offices.tsv`).
extension EnglishMorphology {
  /// Whether a noun or group is one: `prime minister`, `secretary of state`, but not `former president`.
  public func isOffice(_ lemma: String) -> Bool {
    let words = lemma.lowercased().filter { $0 != "*" }.split(separator: " ").map(String.init)
    guard let last = words.last else { return false }
    if offices.contains(last) { return !words.contains("former") }
    // secretary of state, US secretary of state
    return words.firstIndex(of: "of").map { $0 > 0 && offices.contains(words[$0 - 1]) } ?? false
  }

  /// Every word but the small ones with a capital: `Secretary of State`.
  public func titleCapitals(_ text: String) -> String {
    text.split(separator: " ").map { word in
      ["of", "for", "the", "and"].contains(word) ? String(word) : word.capitalizedFirst
    }.joined(separator: " ")
  }
}
