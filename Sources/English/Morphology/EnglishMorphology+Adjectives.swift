extension EnglishMorphology {
  public func comparative(_ adjective: String) -> String { compare(adjective, field: 1, ending: "er", word: "more") }
  public func superlative(_ adjective: String) -> String { compare(adjective, field: 2, ending: "est", word: "most") }

  private func compare(_ adjective: String, field: Int, ending: String, word: String) -> String {
    let plain = adjective.replacingStars
    if let form = entry(adjectives.row(plain), field) {
      switch form {
      case "more": return word + " " + spelled(plain)
      case "er": return withEnding(plain, ending)
      default: return form
      }
    }
    if let hyphen = plain.firstIndex(of: "-") {
      // well-known → better-known, high-ranking → higher-ranking
      let first = String(plain[..<hyphen])
      if let form = entry(adjectives.row(first), field), form != "more" {
        return (form == "er" ? withEnding(first, ending) : form) + plain[hyphen...]
      }
      return word + " " + spelled(plain)
    }
    guard !plain.contains(" ") else { return word + " " + spelled(plain) }
    let isAdverb = plain.hasSuffix("ly") && plain.utf8.count > 4
    if isAdverb || plain.first?.isUppercase == true { return word + " " + spelled(plain) }
    let syllables = Orthography.syllables(plain)
    let isParticiple = plain.hasSuffix("ed") || plain.hasSuffix("ing")
    if syllables == 1, !isParticiple { return withEnding(plain, ending) }
    if syllables == 2, Orthography.endsInConsonantY(plain) { return withEnding(plain, ending) }
    return word + " " + spelled(plain)
  }

  private func withEnding(_ adjective: String, _ ending: String) -> String {
    let text = spelled(adjective)
    if text.hasSuffix("e") { return text + ending.dropFirst() }
    if Orthography.endsInConsonantY(text) { return text.dropLast() + "i" + ending }
    if Orthography.isShortClosed(text) { return Orthography.doublingLast(text) + ending }
    return text + ending
  }

  /// The adverb of an adjective: quick → quickly, good → well, fast → fast, friendly → in a friendly way.
  public func adverb(from adjective: String) -> String {
    let plain = adjective.replacingStars
    if let form = entry(adjectives.row(plain), 3) { return form == "=" ? spelled(plain) : form }
    let text = spelled(plain)
    if text.contains(" ") { return text }
    // Adjectives in -ly are in the table; what is not is an adverb already.
    if text.hasSuffix("ly"), !adjectives.contains(plain) { return text }
    if text.hasSuffix("ly") { return "in \(indefiniteArticle(before: text)) \(text) way" }
    // cross-border, carbon-free, computer-aided: only what ends like an adjective takes -ly.
    if let hyphen = text.lastIndex(of: "-"), !EnglishMorphology.takesLy(text[hyphen...]) {
      return "in \(indefiniteArticle(before: text)) \(text) way"
    }
    // went unpunished, lived secluded: few participles have an adverb, which is in the table.
    if text.hasSuffix("ed"), !text.contains("-") { return text }
    if text.hasSuffix("ic") { return text + "ally" }
    if text.hasSuffix("ll") { return text + "y" }
    if text.hasSuffix("le"), let before = text.dropLast(2).last, !Orthography.isVowel(before) {
      return text.dropLast() + "y"
    }
    if Orthography.endsInConsonantY(text), Orthography.syllables(text) > 1 { return text.dropLast() + "ily" }
    return text + "ly"
  }

  /// Whether the last part of a compound makes an adverb in -ly: cost-effectively, absent-mindedly.
  private static func takesLy(_ last: Substring) -> Bool {
    [
      "ic", "al", "ive", "ous", "ble", "ful", "less", "ent", "ant", "minded", "hearted", "handed", "headed", "tempered",
      "sided",
    ].contains { last.hasSuffix($0) }
  }

  /// The comparative or superlative of an adverb: faster, better, more quickly.
  func compare(adverb: String, _ degree: Degree) -> String {
    guard degree != .positive else { return spelled(adverb) }
    let field = degree == .comparative ? 1 : 2
    if let form = entry(adverbs.row(adverb), field + 1) { return form }
    if adjectives.contains(adverb) {
      return degree == .comparative ? comparative(adverb) : superlative(adverb)
    }
    return (degree == .comparative ? "more " : "most ") + spelled(adverb)
  }
}
