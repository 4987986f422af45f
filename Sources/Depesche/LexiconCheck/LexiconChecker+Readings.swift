import Text

/// The tables of `de-en/`: `key  readings`, the last reading without a condition.
extension LexiconChecker {
  enum ReadingKind {
    /// `english [conditions] <governed prepositions>`
    case nominal
    /// `frame: english [conditions]`
    case verbal
  }

  func checkReadings(_ fields: [String], keysIn table: String, _ kind: ReadingKind, _ report: inout Report) {
    guard expect(fields, count: 2, &report) else { return }
    if !lexicons.table(table).contains(fields[0]) { report.error("\(table) has no “\(fields[0])”") }
    checkReadings(fields[1], kind, &report)
  }

  func checkPhrase(_ fields: [String], _ report: inout Report) {
    guard expect(fields, count: 3, &report) else { return }
    let kind = fields[1]
    let parts = kind.split(separator: kind.contains("+") ? "+" : ":", omittingEmptySubsequences: false)
    switch (parts.first.map(String.init) ?? "", parts.count) {
    case ("adv", 1), ("conj", 1), ("adj", 1), ("noun", 1), ("name", 1), ("prep", 1):
      checkReadings(fields[2], .nominal, &report)
    case ("adv", 2):
      if !LexiconChecker.isAdverbType(String(parts[1])) { report.error("adverb type “\(parts[1])” is not known") }
      checkReadings(fields[2], .nominal, &report)
    case ("prep", 2):
      if parts[1].isEmpty || !parts[1].allSatisfy({ "adg".contains($0) }) {
        report.error("a preposition governs a, d or g, not “\(parts[1])”")
      }
      checkReadings(fields[2], .nominal, &report)
    case ("V", 1): checkReadings(fields[2], .verbal, &report)
    default: report.error("kind “\(kind)” is none of adv prep conj adj noun name V")
    }
  }

  private func checkReadings(_ text: String, _ kind: ReadingKind, _ report: inout Report) {
    let readings = LexiconChecker.split(text, at: " | ")
    for (index, reading) in readings.enumerated() {
      guard let parts = Parts(reading, &report) else { continue }
      switch kind {
      case .nominal: checkEnglish(parts.body, &report)
      case .verbal: checkVerbal(parts.body, &report)
      }
      for condition in parts.conditions { checkCondition(condition, &report) }
      for preposition in parts.governed { checkGoverned(preposition, &report) }
      if index == readings.count - 1, !parts.conditions.isEmpty {
        report.error("the last reading must have no condition")
      }
      if index < readings.count - 1, parts.conditions.isEmpty, kind == .nominal {
        report.error("readings behind “\(parts.body)”, which has no condition, are never reached")
      }
    }
  }

  /// A reading cut into what it says, when, and which English prepositions it governs.
  private struct Parts {
    var body = ""
    var conditions: [String] = []
    var governed: [String] = []

    init?(_ reading: String, _ report: inout Report) {
      var rest = reading[...]
      for (open, close) in [("<", ">"), ("[", "]")] as [(Character, Character)] {
        // Either may stand first; what is left over is the body.
        guard let from = rest.firstIndex(of: open) else { continue }
        guard let to = rest[from...].firstIndex(of: close) else {
          report.error("“\(open)” is never closed in “\(reading)”")
          return nil
        }
        let inner = rest[rest.index(after: from)..<to]
        if open == "[" {
          conditions = inner.split(separator: " ").map(String.init)
        } else {
          governed = inner.split(separator: ",").map { String($0.drop { $0 == " " }) }
        }
        if inner.isEmpty { report.error("empty \(open)\(close) in “\(reading)”") }
        rest = rest[..<from] + rest[rest.index(after: to)...]
      }
      if rest.contains(where: { "[]<>".contains($0) }) {
        report.error("stray bracket in “\(reading)”")
        return nil
      }
      body = String(rest.drop { $0 == " " })
      while body.last == " " { body.removeLast() }
    }
  }

  private func checkEnglish(_ english: String, _ report: inout Report) {
    if english.isEmpty { report.error("a reading has no English") }
    if english.contains("  ") { report.error("two spaces in “\(english)”") }
    if english.contains(where: { "$:|".contains($0) }) { report.error("“\(english)” has a mark that only verbs use") }
  }

  private func checkCondition(_ condition: String, _ report: inout Report) {
    let plain = condition.hasPrefix("!") ? String(condition.dropFirst()) : condition
    if [
      "sg", "pl", "mod", "head", "gen", "poss", "adv", "front", "comp", "pred", "attr", "neg", "pass", "exp", "num",
      "unit",
    ].contains(plain) {
      return
    }
    guard let mark = plain.firstIndex(where: { $0 == "=" || $0 == ":" }) else {
      return report.error("condition “\(condition)” is not known")
    }
    let slot = String(plain[..<mark])
    let values = plain[plain.index(after: mark)...].split(separator: ",", omittingEmptySubsequences: false)
    if values.contains(where: \.isEmpty) { report.error("condition “\(condition)” has an empty value") }
    let isClass = plain[mark] == ":"
    switch slot {
    case "adj", "prep", "obj", "subj", "verb", "with", "before", "after":
      if isClass { report.error("“\(slot)” takes words: \(slot)=…") }
    case "dom":
      for value in values where isClass || !LexiconChecker.domains.contains(String(value)) {
        report.error("domain “\(value)” is not known")
      }
    case "noun", "n", "a", "d", "g", "zu", "als", "wie":
      checkValues(values, isClass, &report)
    default:
      if prepositions.contains(slot) {
        checkValues(values, isClass, &report)
      } else {
        report.error("condition “\(condition)” is not known")
      }
    }
  }

  private func checkValues(_ values: [Substring], _ isClass: Bool, _ report: inout Report) {
    guard isClass else { return }
    for value in values {
      let name = value.hasPrefix("!") ? value.dropFirst() : value
      if name.count != 1 || !LexiconChecker.nounClasses.isSuperset(of: name) {
        report.error("noun class “\(value)” is none of h g p t u e s x b")
      }
    }
  }

  private static let domains: Set<String> = [
    "politics", "economy", "law", "sport", "science", "health", "tech", "military", "culture", "traffic", "weather",
    "police", "kitchen",
  ]

  private func checkGoverned(_ pair: String, _ report: inout Report) {
    let parts = pair.split(separator: "=", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[1].isEmpty else {
      return report.error("“\(pair)” should be a German and an English preposition, auf=on")
    }
    // A bare case may be governed as well: „schuldig“ with a genitive.
    // `m` is what stands behind a measure (<m=old>: 11-year-old), `gp` a counted genitive (<gp=->: number of accidents).
    // `inf` joins an infinitive (<inf=of>: the danger of being caught).
    // `ob` joins a question (<ob=of>: the question of whether he comes), `-` without a word between.
    // `v` is the verb that says an adverb (<v=continue to>).
    if ["a", "d", "g", "m", "gp", "gh", "t", "inf", "ob", "dass", "v"].contains(parts[0]) { return }
    if !prepositions.contains(String(parts[0])) {
      report.error("“\(parts[0])” is no preposition of de/function.tsv")
    }
  }

  static func split(_ text: String, at separator: String) -> [String] {
    var parts: [String] = []
    var current = ""
    var rest = text[...]
    while !rest.isEmpty {
      if rest.hasPrefix(separator) {
        parts.append(current)
        current = ""
        rest = rest.dropFirst(separator.count)
      } else {
        current.append(rest.removeFirst())
      }
    }
    return parts + [current]
  }
}
