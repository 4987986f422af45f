import German
import Lexicon
import Text

/// Leaves out of a German sentence what its statement does not rest on, before it is translated: brackets, insertions
/// between dashes, connectors inside clauses, clauses that add a detail.
///
/// What limits the statement stays: conditions, restrictive relative clauses, speakers. Words are in `de/compression.tsv`.
struct Compression: Sendable {
  enum Strength: Sendable {
    /// Brackets, connectors and comparisons.
    case light
    /// And clauses and insertions that add something.
    case strong
  }

  private enum Kind: String {
    case connector, contrast, addition, detail, reason, correlate, focus
  }

  private let table: LexiconTable

  init(_ lexicons: Lexicons) { table = lexicons.table("de/compression.tsv") }

  /// The tokens that stay, or nil if nothing can go.
  func kept(_ tokens: [Token], _ analysis: SentenceAnalysis, _ strength: Strength) -> [Token]? {
    var dropped = brackets(analysis).union(connectors(analysis)).union(additions(analysis))
    if strength == .strong { dropped.formUnion(insertions(analysis).union(details(analysis))) }
    guard !dropped.isEmpty else { return nil }
    let gone = Set(dropped.flatMap { Array(analysis.words[$0].tokens) })
    let kept = tokens.indices.filter { !gone.contains($0) }.map { tokens[$0] }
    // Two commas in a row are one.
    var result: [Token] = []
    for token in kept where !(token.text == "," && (result.last?.text == "," || result.isEmpty)) {
      result.append(token)
    }
    if result.count > 1, result[result.count - 2].text == "," { result.remove(at: result.count - 2) }
    return result.count >= 4 && result.count < tokens.count ? result : nil
  }

  /// Bytes of what is missing, neighbours together.
  static func leftOut(_ tokens: [Token], _ kept: [Token]) -> [ByteRange] {
    let places = Set(kept.map(\.range.lowerBound))
    var result: [ByteRange] = []
    var follows = false
    for token in tokens {
      let isGone = !places.contains(token.range.lowerBound)
      if isGone, follows, let last = result.popLast() {
        result.append(last.lowerBound..<token.range.upperBound)
      } else if isGone {
        result.append(token.range)
      }
      follows = isGone
    }
    return result
  }

  private func kind(_ word: String) -> Kind? { table.row(word).flatMap { Kind(rawValue: $0.field(1)) } }

  /// „(SPÖ)“
  private func brackets(_ analysis: SentenceAnalysis) -> Set<Int> {
    var result: Set<Int> = []
    var open: Int?
    for (index, word) in analysis.words.enumerated() {
      if word.text == "(" { open = index }
      if word.text == ")", let start = open {
        if start > 0, index - start <= 14 { result.formUnion(start...index) }
        open = nil
      }
    }
    return result
  }

  /// „Barbara Hendricks (SPD)“: the tokens outside of brackets.
  static func withoutBrackets(_ tokens: [Token]) -> [Token] {
    var result: [Token] = []
    var isInside = false
    for (index, token) in tokens.enumerated() {
      if token.text == "(", index > 0, tokens[index...].prefix(16).contains(where: { $0.text == ")" }) {
        isInside = true
      }
      if !isInside { result.append(token) }
      if token.text == ")" { isInside = false }
    }
    return result
  }

  /// „– … –“ in the middle of a sentence.
  private func insertions(_ analysis: SentenceAnalysis) -> Set<Int> {
    let dashes = analysis.words.indices.filter { ["–", "—"].contains(analysis.words[$0].text) }
    guard dashes.count == 2, dashes[0] > 1, dashes[1] - dashes[0] <= 14, dashes[1] + 2 < analysis.words.count else {
      return []
    }
    // „Der Kreml – und Trump – wollen“ would lose half of its subject.
    let inner = analysis.words[dashes[0] + 1].reading.wordClass
    return [.coordinator, .subordinator].contains(inner) ? [] : Set(dashes[0]...dashes[1])
  }

  /// „jedoch“ inside a clause; in front it holds the place before the verb.
  func connectors(_ analysis: SentenceAnalysis) -> Set<Int> {
    var result: Set<Int> = []
    for clause in analysis.clauses {
      for (position, unit) in clause.units.enumerated() {
        guard case .adverb(let word) = unit else { continue }
        switch kind(analysis.words[word].lower) {
        case .connector: break
        // Between two clauses of a sentence it says how they go together.
        case .contrast where !analysis.words[..<word].contains(where: \.isComma): break
        default: continue
        }
        let isInFront = clause.kind == .main && position < max(1, clause.prefield)
        // „wenn auch“, „sondern auch“ are one.
        // „deshalb, weil …“ leads to what follows.
        let leads = word + 1 < analysis.words.count && analysis.words[word + 1].isComma
        guard !isInFront, word > 0, !leads, !analysis.isQuoted(word) else { continue }
        switch analysis.words[word - 1].reading.wordClass {
        case .subordinator, .coordinator, .pairedCoordinator, .comparison, .interrogative, .interrogativeAdverb:
          continue
        default: result.insert(word)
        }
      }
    }
    return result
  }

  /// „…, ähnlich den Minsker Vereinbarungen.“: a comparison without a verb at the end.
  private func additions(_ analysis: SentenceAnalysis) -> Set<Int> {
    guard let last = analysis.words.lastIndex(where: { !$0.isPunctuation }),
      let comma = analysis.words[..<last].lastIndex(where: \.isComma), comma > 3,
      kind(analysis.words[comma + 1].lower) == .addition, !analysis.isQuoted(comma + 1),
      !analysis.clauses.contains(where: { $0.finite.map { $0 > comma } ?? false })
    else { return [] }
    return Set(comma...last)
  }

  /// „…, wobei der Weg dorthin unklar ist“, „Trump, der …,“
  private func details(_ analysis: SentenceAnalysis) -> Set<Int> {
    let last = analysis.words.lastIndex { !$0.isPunctuation } ?? 0
    var result: Set<Int> = []
    for (index, clause) in analysis.clauses.enumerated() {
      let range = analysis.extent(ofClausesFrom: index)
      guard clause.parent != nil, clause.reported.isEmpty, range.lowerBound >= 2,
        analysis.words[range.lowerBound - 1].isComma, !analysis.isQuoted(range.lowerBound), range.count <= 24
      else { continue }
      let introducer = clause.introducer.last.map { analysis.words[$0].lower } ?? ""
      switch (clause.kind, kind(introducer)) {
      case (_, .detail):
        guard range.upperBound > last, introducer != "was" || addsSentence(analysis, range.lowerBound) else { continue }
      case (.subordinate, .reason):
        // „nicht, weil …“: the reason would be what is denied.
        guard range.upperBound > last, !analysis.words[..<range.lowerBound].contains(where: \.isNegation),
          !announcesReason(analysis, before: range.lowerBound)
        else { continue }
      case (.relative, nil):
        guard isOnName(index, analysis) else { continue }
      default: continue
      }
      result.formUnion(range.lowerBound - 1..<range.upperBound)
      // The comma behind closes the clause as well, unless it opens the next one.
      let next = range.upperBound
      if next < analysis.words.count, analysis.words[next].isComma,
        !analysis.clauses.contains(where: { $0.words.lowerBound == next + 1 && $0.finite != nil })
      {
        result.insert(next)
      }
    }
    return result
  }

  /// „tödlich vor allem, weil …“, „nur deshalb, weil …“: the statement rests on the reason.
  private func announcesReason(_ analysis: SentenceAnalysis, before clause: Int) -> Bool {
    let before = analysis.words[..<clause]
    return before.contains { kind($0.lower) == .correlate }
      || before.suffix(2).contains { kind($0.lower) == .connector }
      || before.suffix(4).contains { kind($0.text.split(separator: " ").last.map(String.init) ?? "") == .focus }
  }

  /// „…, was der Argumentation nahekommt“ speaks of the whole clause; „das, was …“ does not.
  private func addsSentence(_ analysis: SentenceAnalysis, _ start: Int) -> Bool {
    let before = analysis.words[start - 2]
    return before.reading.wordClass == .verb || before.isNominal
  }

  /// A relative clause on a person or place limits nothing.
  private func isOnName(_ clause: Int, _ analysis: SentenceAnalysis) -> Bool {
    let start = analysis.clauses[clause].words.lowerBound
    guard start >= 2, let match = analysis.words[start - 2].match else { return false }
    return [.person, .place, .organization].contains(match.kind)
  }
}

extension German.Word {
  /// „nicht“, „kein“, „nie“
  fileprivate var isNegation: Bool { lower.hasPrefix("nicht") || lower.hasPrefix("kein") || lower.hasPrefix("nie") }
}

extension SentenceAnalysis {
  /// The words of a clause and of all that hang on it.
  func extent(of clause: Int) -> Range<Int> {
    var range = clauses[clause].words
    for (index, other) in clauses.enumerated() where index != clause && hangs(index, on: clause) {
      range = min(range.lowerBound, other.words.lowerBound)..<max(range.upperBound, other.words.upperBound)
    }
    // Marks that belong to nobody close it.
    while range.upperBound > range.lowerBound, words[range.upperBound - 1].isPunctuation {
      range = range.lowerBound..<range.upperBound - 1
    }
    return range
  }

  /// „…, der verlor und die Partei verließ, …“: the words of a clause and of those that go on with it.
  func extent(ofClausesFrom first: Int) -> Range<Int> {
    var range = extent(of: first)
    var last = first
    while let next = clauses.firstIndex(where: { $0.coordinatedWith == last && $0.parent == clauses[first].parent }),
      next > last
    {
      let more = extent(of: next)
      range = min(range.lowerBound, more.lowerBound)..<max(range.upperBound, more.upperBound)
      last = next
    }
    return range
  }

  private func hangs(_ clause: Int, on other: Int) -> Bool {
    var place = clauses[clause].parent
    var steps = 0
    while let parent = place, steps < clauses.count {
      if parent == other { return true }
      place = clauses[parent].parent
      steps += 1
    }
    return false
  }

  func isQuoted(_ word: Int) -> Bool { quotations.contains { $0.contains(word) } }
}
