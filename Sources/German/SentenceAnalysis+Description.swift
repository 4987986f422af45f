/// A readable form of an analysis: words with the readings chosen, then the clauses with what they hold.
extension SentenceAnalysis {
  public var explanation: String {
    var lines: [String] = []
    for (index, word) in words.enumerated() {
      let reading = word.reading
      var line = "\(index)\t\(word.text)\t\(reading.wordClass.rawValue)\t\(reading.key)"
      if !reading.modifiers.isEmpty {
        line += "\t" + reading.modifiers.map { "\($0.key)/\($0.wordClass.rawValue)" }.joined(separator: "+")
      }
      if let derivation = reading.derivation { line += "\t\(derivation)" }
      if word.readings.count > 1 {
        line += "\t(\(word.readings.dropFirst().map { "\($0.wordClass.rawValue):\($0.key)" }.joined(separator: " ")))"
      }
      if let match = word.match, [.term, .verb, .untranslatable].contains(match.kind) {
        line += "\t\(match.kind.rawValue) “\(match.target)” from \(match.origin)"
      }
      for part in word.knownParts { line += "\t\(part.lemma): “\(part.target)” from \(part.origin)" }
      lines.append(line)
    }
    for (index, clause) in clauses.enumerated() {
      let verbs = clause.verbs.map { words[$0].text }.joined(separator: " ")
      let introducer = clause.introducer.map { words[$0].text }.joined(separator: " ")
      lines.append(
        "clause \(index) \(clause.kind) parent \(clause.parent.map(String.init) ?? "-") with \(clause.coordinatedWith.map(String.init) ?? "-") <\(introducer)> [\(verbs)]"
      )
      for (position, unit) in clause.units.enumerated() {
        lines.append("  \(position < clause.prefield ? "prefield" : "field") \(describe(unit))")
      }
    }
    lines.append("roots \(roots)")
    for repair in repairs {
      let reasons = repair.faults.map { "\($0.kind.rawValue) at \(words[$0.word].text)" }
      lines.append("instead: \(repair.change), because: \(reasons.joined(separator: ", "))")
    }
    for fault in faults { lines.append("fault: \(fault.kind.rawValue) at \(fault.word) \(words[fault.word].text)") }
    return lines.joined(separator: "\n")
  }

  private func describe(_ unit: Unit) -> String {
    switch unit {
    case .phrase(let phrase): describe(phrase)
    case .adverb(let index): "adverb \(words[index].text)"
    case .adjective(let index, let adverbs):
      "adjective \((adverbs + [index]).map { words[$0].text }.joined(separator: " "))"
    case .pronominalAdverb(let index): "pronominal adverb \(words[index].text)"
    case .negation(let index): "negation \(words[index].text)"
    case .clause(let index): "clause \(index)"
    case .word(let index): "word \(words[index].text)"
    case .mark(let index): "mark \(words[index].text)"
    }
  }

  private func describe(_ phrase: NounPhrase) -> String {
    var text = "phrase"
    if let preposition = phrase.preposition { text += " \(words[preposition].text)" }
    if let determiner = phrase.determiner { text += " \(words[determiner].text)" }
    for modifier in phrase.modifiers {
      switch modifier {
      case .attribute(let attribute):
        text +=
          " {" + attribute.complements.map(describe).joined(separator: "; ")
          + " \((attribute.adverbs + [attribute.word]).map { words[$0].text }.joined(separator: " "))}"
      case .number(let index): text += " #\(words[index].text)"
      case .name(let word): text += " \(words[word].text)"
      case .genitive(let inner): text += " <\(describe(inner))>"
      case .measure(let inner): text += " |\(describe(inner))|"
      }
    }
    text += " \(words[phrase.head].text)"
    if !phrase.close.isEmpty { text += " \(phrase.close.map { words[$0].text }.joined(separator: " "))" }
    let cases = GrammaticalCase.allCases.filter(phrase.agreement.allows).map { "\($0)".prefix(3) }.joined(
      separator: "/")
    text += " (\(cases)\(phrase.agreement.isPluralOnly ? " pl" : phrase.agreement.isSingularOnly ? " sg" : ""))"
    for inner in phrase.genitives { text += " gen[\(describe(inner))]" }
    for inner in phrase.prepositionals { text += " pp[\(describe(inner))]" }
    for inner in phrase.appositions { text += " app[\(describe(inner))]" }
    for item in phrase.conjuncts {
      text += " \(item.coordinator.map { words[$0].text } ?? ",") [\(describe(item.phrase))]"
    }
    for clause in phrase.clauses { text += " clause \(clause)" }
    return text
  }
}
