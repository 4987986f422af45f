/// How alike two words are, and in what.
struct WordSimilarity: Sendable {
  enum Reason: Sendable {
    case same, spelling, sound, initial, shortForm, number, consonants, part
  }

  var score: Double
  var reason: Reason
}

enum EditDistance {
  /// Insertions, deletions, substitutions and swaps of neighbours (optimal string alignment).
  /// - Parameter cost: of exchanging two elements, or of adding or leaving out one (the other is nil).
  static func between<Element: Equatable>(
    _ a: [Element], _ b: [Element], cost: (Element?, Element?) -> Double = { _, _ in 1 }
  ) -> Double {
    let width = b.count + 1
    // The whole matrix: names are short. (Three rows that change places are miscompiled by Swift 6.3 with -O.)
    var matrix = [Double](repeating: 0, count: (a.count + 1) * width)
    for (column, y) in b.enumerated() { matrix[column + 1] = matrix[column] + cost(nil, y) }
    for (line, x) in a.enumerated() {
      let above = line * width
      let here = above + width
      matrix[here] = matrix[above] + cost(x, nil)
      for (column, y) in b.enumerated() {
        var best = min(matrix[above + column + 1] + cost(x, nil), matrix[here + column] + cost(nil, y))
        best = min(best, matrix[above + column] + (x == y ? 0 : cost(x, y)))
        if line > 0, column > 0, x == b[column - 1], a[line - 1] == y {
          best = min(best, matrix[above - width + column - 1] + 1)
        }
        matrix[here + column + 1] = best
      }
    }
    return matrix[a.count * width + b.count]
  }
}

extension NameParts.Part {
  /// How alike two words of names are; nil if they are not.
  func similarity(to other: Self) -> WordSimilarity? {
    if kind == .number || other.kind == .number {
      guard kind == other.kind, standsFor == other.standsFor else { return nil }
      return WordSimilarity(score: 1, reason: .number)
    }
    if plain == other.plain { return WordSimilarity(score: 1, reason: .same) }
    if kind == .legal, other.kind == .legal {
      return standsFor == other.standsFor ? WordSimilarity(score: 0.95, reason: .shortForm) : nil
    }
    if script == other.script, script != .latin { return ofOwnScript(other) }
    guard !latin.isEmpty, !other.latin.isEmpty else { return nil }
    if latin == other.latin { return WordSimilarity(score: 0.98, reason: .spelling) }
    if kind == .initial || other.kind == .initial {
      guard latin.utf8.first == other.latin.utf8.first, kind != other.kind else { return nil }
      return WordSimilarity(score: 0.8, reason: .initial)
    }
    var best = bySpelling(other)
    func consider(_ similarity: WordSimilarity?) {
      if let similarity, similarity.score > (best?.score ?? 0) { best = similarity }
    }
    consider(bySound(other))
    if standsFor != "-", other.standsFor != "-", sharesName(other) {
      consider(WordSimilarity(score: 0.85, reason: .shortForm))
    }
    if script.isConsonantal != other.script.isConsonantal { consider(byConsonants(other)) }
    return best
  }

  private func sharesName(_ other: Self) -> Bool {
    let mine = standsFor.split(separator: ",")
    return other.standsFor.split(separator: ",").contains { mine.contains($0) }
  }

  /// Words of one script that is not Latin. Chinese and Korean signs are whole syllables.
  private func ofOwnScript(_ other: Self) -> WordSimilarity? {
    switch script {
    case .hangul, .ideographs, .kana: return nil
    default: break
    }
    let a = Array(plain.unicodeScalars)
    let b = Array(other.plain.unicodeScalars)
    return Self.graded(EditDistance.between(a, b), max(a.count, b.count), .spelling)
  }

  private func bySpelling(_ other: Self) -> WordSimilarity? {
    let a = Array(latin.utf8)
    let b = Array(other.latin.utf8)
    return Self.graded(EditDistance.between(a, b), max(a.count, b.count), .spelling)
  }

  /// By sound, with vowels counting half; English or German reading of either.
  private func bySound(_ other: Self) -> WordSimilarity? {
    var best: WordSimilarity?
    for a in [english, german] {
      for b in [other.english, other.german] {
        let distance = EditDistance.between(a, b) { x, y in
          let isVowel = (x.map(NameFold.isVowel) ?? true) && (y.map(NameFold.isVowel) ?? true)
          return isVowel ? 0.5 : 1
        }
        // What is not the same by ear may differ in vowels only.
        guard distance <= 1, distance == 0 || (min(a.count, b.count) > 2 && Self.sharesConsonants(a, b)),
          let similarity = Self.graded(distance, max(a.count, b.count), .sound)
        else { continue }
        let score = distance == 0 ? 0.96 : similarity.score
        if score > best?.score ?? 0 { best = WordSimilarity(score: score, reason: .sound) }
      }
    }
    return best
  }

  private static func sharesConsonants(_ a: [UInt8], _ b: [UInt8]) -> Bool {
    a.filter { !NameFold.isVowel($0) } == b.filter { !NameFold.isVowel($0) }
  }

  private func byConsonants(_ other: Self) -> WordSimilarity? {
    let a = NameFold.skeleton(english)
    let b = NameFold.skeleton(other.english)
    guard a.count > 1, b.count > 1 else {
      return a == b && !a.isEmpty ? WordSimilarity(score: 0.8, reason: .consonants) : nil
    }
    let distance = EditDistance.between(a, b)
    if distance == 0 { return WordSimilarity(score: 0.9, reason: .consonants) }
    return Self.graded(distance, max(a.count, b.count), .consonants)
  }

  /// One slip in short words, two in longer ones; more is another word.
  private static func graded(_ distance: Double, _ length: Int, _ reason: WordSimilarity.Reason) -> WordSimilarity? {
    let allowed: Double = length < 3 ? 0 : length < 6 ? 1 : length < 13 ? 2 : 3
    guard distance <= allowed else { return nil }
    return WordSimilarity(score: 1 - distance / Double(length), reason: reason)
  }
}
