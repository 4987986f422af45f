import Text

extension Names {
  /// What decides about a name, one item a line: the answer, the entry or rule, the evidence of each word's spelling,
  /// what the name is in other styles.
  public func explain(_ name: String, from: String = "de", to: String = "en", origin: String? = nil) -> [String] {
    let result = normalize(name, from: from, to: to, origin: origin)
    var lines = ["\(name) → \(result.target)"]
    switch result.evidence {
    case .house: lines.append("from the house's own names: \(result.explanation)")
    case .authority: lines.append("known: \(result.explanation)")
    case .rule: lines.append("by rule: \(result.explanation)")
    case .unchanged:
      let why = result.explanation.isEmpty ? "nothing speaks for a change" : result.explanation
      lines.append("unchanged: \(why)")
    }
    if let origin = result.origin { lines.append("language of the name: \(origin)") }
    if !result.alternatives.isEmpty {
      lines.append("other spellings: " + result.alternatives.joined(separator: ", "))
    }
    guard from == "de" else { return lines }
    let rules = normalize(name, from: from, to: to, origin: origin, authority: false)
    if rules.target != result.target { lines.append("the rules alone would give \(rules.target)") }
    for word in name.split(whereSeparator: { $0 == " " || $0 == "-" }) where word.utf8.count > 2 {
      let verdict = respelling.origin(of: String(word))
      let language = verdict.origin ?? "no language"
      lines.append("spelling of \(word): \(language), \(verdict.score) (above 0: likelier transcribed than not)")
    }
    return lines
  }
}
