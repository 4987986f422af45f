import Lexicon

/// How English sentences begin that hang on the sentence before (`en/openings.tsv`).
struct Openings: Sendable {
  private let table: LexiconTable
  private static let longest = 4

  init(_ lexicons: Lexicons) { table = lexicons.table("en/openings.tsv") }

  /// Whether a sentence begins with what points at the sentence before.
  func pointsBack(_ sentence: String) -> Bool {
    kind(of: sentence).map { ["pointer", "sequence"].contains($0.kind) } ?? false
  }

  /// Whether a sentence is a subordinate clause without a main one.
  func lacksMainClause(_ sentence: String) -> Bool {
    kind(of: sentence)?.kind == "subordinator" && !sentence.contains(",")
  }

  /// Whether what a sentence begins with, up to its first comma, says nothing by itself.
  func isAdverbial(_ sentence: String) -> Bool {
    kind(of: sentence).map { ["preposition", "subordinator"].contains($0.kind) } ?? false
  }

  /// Whether a sentence begins with a condition.
  func isCondition(_ sentence: String) -> Bool { kind(of: sentence)?.kind == "subordinator" }

  /// The sentence without „However,“ and its like.
  /// - Parameter leadsOver: whether the German begins with a word that says only what comes after what, or why.
  func withoutConnector(_ sentence: String, leadsOver: Bool = false) -> String {
    guard let found = kind(of: sentence) else { return sentence }
    if leadsOver, found.kind == "sequence" {
      // “Then there would be war” speaks of a condition.
      let words = sentence.split(separator: " ")
      guard words.count > found.words + 3, !words.contains(where: { ["would", "could", "might"].contains($0) }) else {
        return sentence
      }
    } else if found.kind != "connector" || !found.endsWithComma {
      return sentence
    }
    let rest = sentence.split(separator: " ", maxSplits: found.words).last.map(String.init) ?? sentence
    return rest.capitalizedFirst
  }

  private func kind(of sentence: String) -> (kind: String, words: Int, endsWithComma: Bool)? {
    var phrase: [UInt8] = []
    var found: (kind: String, words: Int, endsWithComma: Bool)?
    var rest = sentence.utf8[...]
    for count in 1...Openings.longest {
      rest = rest.drop { $0 == 0x20 }
      let word = rest.prefix { $0 != 0x20 }
      guard !word.isEmpty else { break }
      rest = rest[word.endIndex...]
      if count > 1 { phrase.append(0x20) }
      phrase += word.lazy.map { (0x41...0x5a).contains($0) ? $0 | 0x20 : $0 }
      let endsWithComma = phrase.last == 0x2c
      let key = endsWithComma ? phrase.dropLast() : phrase[...]
      if let row = table.row(String(decoding: key, as: UTF8.self)) { found = (row.field(1), count, endsWithComma) }
      // Nothing goes on behind a comma.
      if endsWithComma { break }
    }
    return found
  }
}
