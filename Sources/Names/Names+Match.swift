import Lexicon
import Text

extension Names {
  /// Compares two names of persons, places or organizations across spellings, scripts and orders.
  ///
  /// ```swift
  /// names.match("Wladimir Putin", "Путин Владимир").isSame  // true
  /// names.match("Bashar al-Assad", "Hafez al-Assad").isSame  // false
  /// ```
  ///
  /// Cost: some 20 µs.
  public func match(_ first: String, _ second: String) -> NameMatch {
    if first == second { return NameMatch(score: 1, reasons: ["the same"]) }
    var best = NameMatch(score: -1, reasons: [])
    // `Al-Qa'ida/Islamic Army` are two names of one.
    for a in first.split(separator: "/") {
      for b in second.split(separator: "/") {
        let match = single(String(a), String(b))
        if match.score > best.score { best = match }
      }
    }
    best.score = max(0, (best.score * 1000).rounded() / 1000)
    return best
  }

  private func single(_ first: String, _ second: String) -> NameMatch {
    let known = (knownPerson(first), knownPerson(second))
    if let a = known.0, let b = known.1, a == b {
      return NameMatch(score: 0.99, reasons: ["both are \(a) in the authority"])
    }
    var comparison = NameComparer(parts(of: first), parts(of: second))
    var match = comparison.match()
    if let a = known.0, let b = known.1, match.score < 0.95 {
      match.score *= 0.8
      match.reasons.insert("the authority knows two: \(a), \(b)", at: 0)
    }
    return match
  }

  /// The key of the one person whose full name this is.
  private func knownPerson(_ name: String) -> String? {
    if let row = originals[name] { return resolved(row).key }
    for key in [name, orderedByComma(name)] {
      guard let row = tables.persons.row(key) else { continue }
      return resolved(row).key
    }
    return englishForms[name].flatMap { row in
      row.place.file.hasSuffix("persons.tsv") ? resolved(row).key : nil
    }
  }

  private func resolved(_ row: LexiconRow) -> LexiconRow {
    let target = row.field(1)
    guard target.first == "@" else { return row }
    return tables.persons.row(String(target.dropFirst())) ?? row
  }

  /// `Putin, Wladimir` in the order of speech.
  private func orderedByComma(_ name: String) -> String {
    let halves = name.split(separator: ",")
    guard halves.count == 2 else { return name }
    return (halves[1].drop { $0 == " " } + " " + halves[0]).description
  }
}

/// One comparison of two names.
struct NameComparer {
  private let first: NameParts
  private let second: NameParts
  private let alignment: NameAlignment
  private var reasons: [String] = []

  init(_ first: NameParts, _ second: NameParts) {
    self.first = first
    self.second = second
    alignment = NameAlignment(first, second)
  }

  mutating func match() -> NameMatch {
    var score = aligned()
    if let whole = joined(), whole.score > score {
      score = whole.score
      reasons = [whole.reason]
    }
    if let short = acronym(), short > score {
      score = short
      reasons = ["an abbreviation of the other"]
    }
    if reasons.isEmpty { reasons = ["the same but for marks and capitals"] }
    return NameMatch(score: min(score, 0.99), reasons: reasons)
  }

  private var isOrganization: Bool { first.isOrganization || second.isOrganization }

  private mutating func aligned() -> Double {
    let content = alignment.pairs.filter { $0.weight >= 0.4 }
    guard !content.isEmpty else {
      reasons.append("no word in common")
      return 0
    }
    let total = alignment.pairs.reduce(0) { $0 + $1.weight }
    let mean = alignment.pairs.reduce(0) { $0 + $1.weight * $1.similarity.score } / total
    let least = content.map(\.similarity.score).min() ?? 0
    var score = 0.7 * mean + 0.3 * least
    tellPairs(content)
    score *= unmatched(content)
    score *= legalForms()
    return score * order(content)
  }

  private mutating func tellPairs(_ pairs: [NameAlignment.Pair]) {
    for pair in pairs.sorted(by: { $0.first.lowerBound < $1.first.lowerBound }) {
      let a = first.parts[pair.first].map(\.text).joined(separator: " ")
      let b = second.parts[pair.second].map(\.text).joined(separator: " ")
      switch pair.similarity.reason {
      case .same, .number: continue
      case .spelling: reasons.append("\(a) ~ \(b): spelling")
      case .sound: reasons.append("\(a) ~ \(b): sound")
      case .initial: reasons.append("\(a) ~ \(b): initial")
      case .shortForm: reasons.append("\(a) ~ \(b): forms of one name")
      case .consonants: reasons.append("\(a) ~ \(b): consonants")
      case .part: reasons.append("\(a) ~ \(b): words joined")
      }
    }
  }

  /// What stands in one name alone. Words left over on both sides contradict each other; on one side they may be
  /// further names of the same bearer.
  private mutating func unmatched(_ content: [NameAlignment.Pair]) -> Double {
    let words = { (parts: [NameParts.Part], rest: [Int]) in
      rest.filter { parts[$0].kind == .word || parts[$0].kind == .initial || parts[$0].kind == .common }
    }
    let a = words(first.parts, alignment.onlyFirst)
    let b = words(second.parts, alignment.onlySecond)
    let numbers =
      alignment.onlyFirst.contains { first.parts[$0].kind == .number }
      || alignment.onlySecond.contains { second.parts[$0].kind == .number }
    var factor = 1.0
    if numbers {
      factor *= 0.78
      reasons.append("numbers differ")
    }
    func text(_ parts: [NameParts.Part], _ rest: [Int]) -> String { rest.map { parts[$0].text }.joined(separator: " ") }
    if !a.isEmpty, !b.isEmpty {
      reasons.insert("\(text(first.parts, a)) ≠ \(text(second.parts, b))", at: 0)
      let lost = a.reduce(0) { $0 + first.parts[$1].weight } + b.reduce(0) { $0 + second.parts[$1].weight }
      let kept = content.reduce(0) { $0 + $1.weight }
      return factor * 0.65 * (0.4 + 0.6 * kept * 2 / (kept * 2 + lost))
    }
    let (parts, rest) = a.isEmpty ? (second.parts, b) : (first.parts, a)
    guard !rest.isEmpty else { return factor }
    reasons.append("only one has \(text(parts, rest))")
    if isOrganization { return factor * (rest.allSatisfy { parts[$0].kind == .common } ? 0.68 : 0.66) }
    let shorter = content.filter { $0.similarity.reason != .initial }.count
    if shorter >= 2 { return factor * max(0.88, 1 - 0.04 * Double(rest.count)) }
    // A surname alone says more than a first name alone.
    let longer = a.isEmpty ? content[0].second : content[0].first
    return factor * (longer.upperBound == parts.count ? 0.78 : 0.66)
  }

  /// `AG` and `GmbH` are two companies; `Company` says nothing.
  private mutating func legalForms() -> Double {
    let forms = { (name: NameParts) in
      Set(name.parts.filter { $0.kind == .legal && $0.standsFor != "company" }.map(\.standsFor))
    }
    let (a, b) = (forms(first), forms(second))
    guard !a.isEmpty, !b.isEmpty, a.isDisjoint(with: b) else { return 1 }
    reasons.append("other legal form")
    return 0.68
  }

  /// Names in another order without a comma.
  private func order(_ pairs: [NameAlignment.Pair]) -> Double {
    let sorted = pairs.sorted { $0.first.lowerBound < $1.first.lowerBound }.map(\.second.lowerBound)
    let turned = zip(sorted, sorted.dropFirst()).contains { $0 > $1 }
    guard turned else { return 1 }
    // Father and son change places around `bin`.
    let sons = ["bin", "ibn", "ben"]
    func middle(_ name: NameParts) -> Bool {
      name.parts.dropFirst().dropLast().contains { sons.contains($0.plain) }
    }
    return middle(first) && middle(second) && pairs.count > 2 && !turnsAsWhole(sorted) ? 0.65 : 0.96
  }

  /// Surname first: the order is a rotation.
  private func turnsAsWhole(_ order: [Int]) -> Bool {
    zip(order, order.dropFirst()).filter { $0 > $1 }.count == 1 && (order.last ?? 0) < (order.first ?? 0)
  }

  /// Names that differ in where their words part.
  private func joined() -> (score: Double, reason: String)? {
    let a = Array(first.joined.utf8)
    let b = Array(second.joined.utf8)
    guard min(a.count, b.count) >= 5, first.parts.count != second.parts.count else { return nil }
    let distance = EditDistance.between(a, b)
    if distance == 0 { return (0.95, "words parted otherwise") }
    return distance <= 1 && a.count >= 8 ? (0.85, "words parted otherwise, one letter differs") : nil
  }

  /// `PLA` for `People’s Liberation Army`.
  private func acronym() -> Double? {
    func fits(_ short: NameParts, _ long: NameParts) -> Bool {
      let words = long.parts.filter { $0.kind == .word || $0.kind == .common }
      guard words.count >= 3, let letters = short.parts.first(where: { $0.kind == .word }), short.parts.count <= 2,
        letters.text == letters.text.uppercased()
      else { return false }
      return letters.latin.utf8.elementsEqual(words.compactMap(\.latin.utf8.first))
    }
    guard fits(first, second) || fits(second, first) else { return nil }
    return first.parts.count == 1 || second.parts.count == 1 ? 0.85 : 0.75
  }
}
