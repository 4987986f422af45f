import Text

/// Words that a treebank has cut at their hyphens („EU“, „-“, „Staaten“), put together for the analysis and taken apart
/// again behind it.
struct HyphenatedTokens {
  /// The tokens with each such word as one.
  private(set) var joined: [Token] = []
  /// The given tokens of each joined one; none where nothing was joined.
  private(set) var groups: [Range<Int>] = []

  init(_ tokens: [Token]) {
    guard tokens.contains(where: { !$0.spaceBefore && $0.text == "-" }) else {
      joined = tokens
      return
    }
    var index = 0
    while index < tokens.count {
      let end = HyphenatedTokens.end(ofWordAt: index, tokens)
      var token = tokens[index]
      if end > index + 1 {
        token.text = tokens[index..<end].map(\.text).joined()
        token.range = token.range.lowerBound..<tokens[end - 1].range.upperBound
        token.kind = .word
      }
      joined.append(token)
      groups.append(index..<end)
      index = end
    }
  }

  /// Where the word ends that starts at a token: behind its last part, or behind a hyphen that stands for a missing one
  /// („Zeitungs- und …“).
  private static func end(ofWordAt start: Int, _ tokens: [Token]) -> Int {
    guard isPart(tokens[start]) else { return start + 1 }
    var end = start + 1
    while end < tokens.count, tokens[end].text == "-", !tokens[end].spaceBefore {
      guard end + 1 < tokens.count, !tokens[end + 1].spaceBefore else {
        return tokens[start].kind == .number ? end : end + 1
      }
      guard tokens[end + 1].kind == .word else { break }
      end += 2
    }
    return end
  }

  private static func isPart(_ token: Token) -> Bool {
    token.kind == .word || token.kind == .number || token.kind == .abbreviation
  }

  /// Gives every given token what was found of its word: the last part is the word's head, in names the first.
  ///
  /// - Parameters:
  ///   - analyzed: one for each joined token.
  ///   - part: what a part is by itself.
  func separate(_ analyzed: [AnalyzedToken], _ tokens: [Token], part: (Token) -> AnalyzedToken) -> [AnalyzedToken] {
    let heads = zip(groups, analyzed).map { group, whole in
      whole.partOfSpeech == "PROPN" ? group.lowerBound : group.last { isPartOfWord(tokens[$0]) } ?? group.lowerBound
    }
    var result: [AnalyzedToken] = []
    result.reserveCapacity(tokens.count)
    for (number, whole) in analyzed.enumerated() {
      let isName = whole.partOfSpeech == "PROPN"
      for place in groups[number] {
        var token = place == heads[number] ? whole : part(tokens[place])
        token.token = tokens[place]
        if place == heads[number] {
          token.head = whole.head.map { heads[$0] }
          if groups[number].count > 1 { token.lemma = HyphenatedTokens.lastPart(of: whole, isName: isName) }
        } else {
          token.head = heads[number]
          token.relation = token.partOfSpeech == "PUNCT" ? "punct" : isName ? "flat" : "compound"
          if token.partOfSpeech != "PUNCT" {
            let nominal = ["Case=", "Gender=", "Number="]
            token.features.removeAll { feature in nominal.contains(where: feature.hasPrefix) }
            token.features += whole.features.filter { feature in nominal.contains(where: feature.hasPrefix) }
            token.features = token.features.sortedAsFeatures()
          }
        }
        result.append(token)
      }
    }
    return result
  }

  private func isPartOfWord(_ token: Token) -> Bool { token.text != "-" }

  /// The dictionary form of the part that stands for the word: „Staat“ of „EU-Staat“, „Baden“ of „Baden-Württemberg“.
  private static func lastPart(of whole: AnalyzedToken, isName: Bool) -> String {
    let parts = whole.lemma.split(separator: "-")
    guard let part = isName ? parts.first : parts.last else { return whole.lemma }
    return whole.partOfSpeech == "NOUN" ? part.capitalizedFirst : String(part)
  }
}
