import Text
import Transliteration

extension Names {
  /// One name, spelt for readers of another language.
  ///
  /// ```swift
  /// names.normalize("Schtschukin", from: "de", to: "en", origin: "ru").target  // Shchukin
  /// names.normalize("Щукин", from: "ru", to: "en").target                      // Shchukin
  /// ```
  /// - Parameters:
  ///   - name: a whole name, not inflected.
  ///   - from: the language of the spelling: `de`, or the name's own language in its own script (`ru`, `uk`, `el`…).
  ///   - to: the reader's language: `en`, `de` for what the authority knows and names in other scripts, or from German
  ///     the name's own (`ru`, `uk`, `be`, `bg`) for its original.
  ///   - origin: the language that the name comes from, if known; with it the rules are applied without further
  ///     evidence.
  ///   - authority: whether entries may decide; without them the rules alone do.
  public func normalize(
    _ name: String, from: String = "de", to: String = "en", origin: String? = nil, authority: Bool = true
  ) -> NameResult {
    let unchanged = NameResult(target: name, origin: origin, evidence: .unchanged)
    guard from != to else { return unchanged }
    if to == "de" { return germanForm(of: name, from: from, authority: authority) ?? unchanged }
    if from == "de", to != "en" { return originalForm(of: name, language: to, authority: authority) ?? unchanged }
    guard to == "en" else { return unchanged }
    if from == "de" {
      if authority, let result = authorityForm(of: name, origin: origin) { return result }
      if origin == nil, let result = geographicForm(of: name, authority: authority) { return result }
      return respelled(name, origin: origin, authority: authority) ?? unchanged
    }
    if authority, let result = authorityForm(ofOriginal: name, language: from) { return result }
    let kind = Respelling.kind(ofOriginal: name)
    guard let (target, rules) = respelling.romanized(name, from: from, kind: kind) else { return unchanged }
    return NameResult(
      target: target, origin: from, evidence: target == name ? .unchanged : .rule, explanation: "rule \(rules)")
  }

  // MARK: German to English

  private func authorityForm(of name: String, origin: String?) -> NameResult? {
    let tokens = SimpleTokens.of(name)
    guard !tokens.isEmpty else { return nil }
    let sentence = NameSentence(tokens: tokens)
    let index = self.index
    let whole = wholeEntry(sentence, index)
    // `Tschechow` is a town too, but rather the writer.
    let first = tokens.count == 1 && whole?.isAmbiguous == true ? loneWord(tokens[0].text, origin: origin, index) : nil
    if let first { return first }
    if let entry = whole {
      return NameResult(
        target: entry.target(in: style), origin: entry.origin.isEmpty ? origin : entry.origin,
        evidence: entry.table == .house ? .house : .authority, explanation: "names/\(entry.table.file): \(entry.key)",
        alternatives: entry.alternatives(to: entry.target(in: style)))
    }
    if tokens.count == 1 { return loneWord(tokens[0].text, origin: origin, index) }
    guard origin == nil || origin.map(Respelling.languages.contains) == true,
      let match = personMatch(at: 0, in: sentence, index), match.tokens.count == tokens.count, !match.isGenitive
    else { return nil }
    let byRule = match.origin.contains("rule ")
    return NameResult(
      target: match.target, origin: origin, evidence: match.target == name ? .unchanged : byRule ? .rule : .authority,
      explanation: match.origin)
  }

  /// A surname or first name alone.
  private func loneWord(_ word: String, origin: String?, _ index: NameIndex) -> NameResult? {
    if let entry = person(surname: word, word: word, index), let target = entry.surname(word, in: style),
      origin == nil || origin == entry.origin
    {
      return NameResult(
        target: target.split(separator: " ").last.map(String.init) ?? target, origin: entry.origin,
        evidence: .authority, explanation: "names/persons.tsv: \(entry.key)")
    }
    guard let given = tables.givenNames.row(word).map({ GivenName($0.fields) }),
      origin == nil || given.origins.contains(origin ?? "")
    else { return nil }
    let certain = given.certainOrigin != nil || origin != nil
    return NameResult(
      target: certain ? given.target : word, origin: given.origins.first, evidence: .authority,
      explanation: "names/given-names.tsv: \(word)")
  }

  /// The entry that is the whole name, uninflected if there is one.
  private func wholeEntry(_ sentence: NameSentence, _ index: NameIndex) -> NameEntry? {
    var best: NameEntry?
    for hash in NameWord.hashes(sentence.tokens[0].text) {
      index.forEach(hash) { reference in
        guard reference.part == .whole,
          let found = NameComparison.find(
            reference.row.key, in: sentence.tokens, at: 0,
            inflects: reference.table == .place || reference.table == .organization),
          found.end == sentence.tokens.count, !found.isGenitive,
          best.map({ reference.table.precedes($0.table) }) ?? true
        else { return }
        best = entry(reference.row, reference.table)
      }
    }
    return best
  }

  /// By rule: with a given origin always, else if the spelling leaves little doubt.
  private func respelled(_ name: String, origin: String?, authority: Bool) -> NameResult? {
    let kind = Respelling.kind(ofGerman: name)
    var language = origin
    if language == nil {
      let words = name.split { $0 == " " || $0 == "-" }.filter { $0.utf8.count > 2 }
      let verdicts = words.map { (count: $0.utf8.count, verdict: respelling.origin(of: String($0))) }
      // `New Glasgow`: a word that is known to stay speaks for the others.
      if words.count > 1, authority, words.contains(where: { isKeptPlace(String($0)) }) { return nil }
      // One clearly transcribed word decides, if the others do not speak against it. Where the authority has been
      // asked, most transcribed names are answered already, so that more evidence is needed for the rest.
      guard
        let best = verdicts.filter({ $0.count > 3 || words.count == 1 }).map(\.verdict).max(by: { $0.score < $1.score }
        ),
        best.score >= (words.count > 1 ? 12 : authority ? 2 : -2),
        !verdicts.contains(where: { $0.verdict.score <= -40 }),
        words.count == 1 || verdicts.reduce(0, { $0 + $1.verdict.score }) >= 5
      else { return nil }
      language = best.origin
    }
    guard let language, let result = respelling.german(name, origin: language, kind: kind) else { return nil }
    let original = result.original.map { " (\($0))" } ?? ""
    return NameResult(
      target: result.target, origin: language, evidence: result.target == name ? .unchanged : .rule,
      explanation: "rule \(result.rules)\(original)", alternatives: result.alternatives)
  }

  private func isKeptPlace(_ word: String) -> Bool {
    tables.places.row(word).map { $0.field(1) == "=" && $0.field(3) != "RU" } ?? false
  }

  // MARK: Other directions

  private func authorityForm(ofOriginal name: String, language: String) -> NameResult? {
    guard let row = originals[name] else { return nil }
    let entry = entry(row, .person)
    return NameResult(
      target: entry.target(in: style), origin: language, evidence: .authority,
      explanation: "names/persons.tsv: \(entry.key)", alternatives: entry.alternatives(to: entry.target(in: style)))
  }

  /// From German spelling back to the name's own script.
  private func originalForm(of name: String, language: String, authority: Bool) -> NameResult? {
    if authority, let row = tables.persons.row(name) {
      let entry = entry(row, .person)
      if entry.origin == language, !entry.original.isEmpty {
        return NameResult(
          target: entry.original, origin: language, evidence: .authority, explanation: "names/persons.tsv: \(entry.key)"
        )
      }
    }
    guard let original = respelling.original(name, language: language), original != name else { return nil }
    return NameResult(target: original, origin: language, evidence: .rule, explanation: "rule original-\(language)")
  }

  private func germanForm(of name: String, from: String, authority: Bool) -> NameResult? {
    if authority {
      if let row = originals[name] ?? (from == "en" ? englishForms[name] : nil) {
        return NameResult(target: row.key, evidence: .authority, explanation: row.place.file + ": " + row.key)
      }
    }
    guard let target = respelling.romanized(name, language: from, into: "de"), target != name else { return nil }
    return NameResult(target: target, origin: from, evidence: .rule, explanation: "rule \(from)-de")
  }
}

extension NameEntry {
  /// Spellings in other styles.
  func alternatives(to target: String) -> [String] {
    var result: [String] = []
    for style in NameStyle.allCases {
      let other = self.target(in: style)
      if other != target, !result.contains(other) { result.append(other) }
    }
    for note in notes where note.hasPrefix("alt=") { result.append(String(note.dropFirst(4))) }
    return result
  }
}

extension NameEntry.Table {
  /// Which of two entries for the same words wins.
  func precedes(_ other: NameEntry.Table) -> Bool { rank < other.rank }

  private var rank: Int {
    switch self {
    case .house: 0
    case .place: 1
    case .organization: 2
    case .person: 3
    case .adjective: 4
    }
  }
}

extension Respelling {
  /// Whether a name in German spelling is rather a place's: й becomes y there, i in names of persons.
  static func kind(ofGerman name: String) -> Kind {
    let endings = [
      "ow", "ew", "in", "owa", "ewa", "ina", "enko", "itsch", "uk", "dse", "schwili", "jan", "un", "ak", "ski",
    ]
    if name.utf8.contains(0x20) { return .person }
    return !name.utf8.contains(UInt8(ascii: "-")) && endings.contains(where: name.hasSuffix) ? .person : .place
  }

  /// The same for a name in its own script.
  static func kind(ofOriginal name: String) -> Kind {
    let endings = ["ск", "цк", "град", "город", "поль", "ово", "ево", "ино", "ськ", "цьк", "овка", "евка", "івка"]
    return endings.contains(where: name.hasSuffix) ? .place : .person
  }

  /// A name in its own script as a language other than English spells it; nil if there are no rules.
  func romanized(_ name: String, language: String, into target: String) -> String? {
    rules(["transliteration/\(language)-\(target).rules"])?.apply(to: name)
  }
}
