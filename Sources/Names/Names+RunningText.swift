import Text

extension Names {
  /// Names in running German text, spelt for English readers; everything else stays byte for byte. German endings
  /// stay too (`Selenskyjs` becomes `Zelenskys`), for the text is still German. Persons and places are respelt, and
  /// organizations whose name is transcribed, not translated.
  ///
  /// Words in other scripts (`Володимир Зеленський`) are romanized too. If `from` names another language than German, that
  /// is all that is done, with the rules of that language.
  public func normalizeText(
    _ text: String, from: String = "de", to: String = "en", origin: String? = nil, authority: Bool = true
  ) -> String {
    guard from == "de", to == "en" else {
      return from == to ? text : normalizeWords(text, from: from, to: to, authority: authority)
    }
    var result: [UInt8] = []
    result.reserveCapacity(text.utf8.count + text.utf8.count / 32)
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.startIndex > text.startIndex { result.append(0x0a) }
      normalizeLine(String(line), authority: authority, into: &result)
    }
    return String(decoding: result, as: UTF8.self)
  }

  private func normalizeLine(_ line: String, authority: Bool, into result: inout [UInt8]) {
    var line = romanizeScripts(in: line, language: nil, authority: authority)
    let tokens = SimpleTokens.of(line)
    var matches: [Int: LexicalMatch] = [:]
    for match in self.matches(in: tokens) where authority || match.origin.contains("rule ") {
      matches[match.tokens.lowerBound] = match
    }
    line.withUTF8 { bytes in
      var copied = 0
      var at = 0
      while at < tokens.count {
        let match = matches[at]
        let range = tokens[at].range.lowerBound..<tokens[(match?.tokens.upperBound ?? at + 1) - 1].range.upperBound
        let new = match.flatMap(spelling) ?? (match == nil && authority ? compound(tokens[at].text) : nil)
        if let new {
          result += bytes[copied..<range.lowerBound]
          result += new.utf8
          copied = range.upperBound
        }
        at = match?.tokens.upperBound ?? at + 1
      }
      result += bytes[copied...]
    }
  }

  /// What a match becomes in German text, or nil if it stays.
  private func spelling(_ match: LexicalMatch) -> String? {
    guard match.target != match.lemma else { return nil }
    switch match.kind {
    case .person, .place, .placeAdjective: break
    case .organization: guard transcribedOrganizations(match) else { return nil }
    default: return nil
    }
    // Abbreviations (USA) stay what they are in German.
    if match.lemma.utf8.allSatisfy({ $0 < 0x61 }) { return nil }
    guard match.isGenitive else { return match.target }
    let last = match.target.utf8.last
    let sibilant = last == UInt8(ascii: "s") || last == UInt8(ascii: "x") || last == UInt8(ascii: "z")
    return match.target + (sibilant ? "’" : "s")
  }

  private func transcribedOrganizations(_ match: LexicalMatch) -> Bool {
    tables.organizations.row(match.lemma)?.field(3).contains("spell") ?? true
  }

  /// `Selenskyj-Berater`: the parts of a compound that are known names.
  private func compound(_ word: String) -> String? {
    guard NameWord.isCapitalized(word), word.utf8.contains(UInt8(ascii: "-")) else { return nil }
    let parts = word.split(separator: "-", omittingEmptySubsequences: false)
    var changed = false
    var result: [String] = []
    for part in parts {
      if NameWord.isCapitalized(String(part)), let match = match(part: String(part)), let new = spelling(match) {
        result.append(new)
        changed = true
      } else {
        result.append(String(part))
      }
    }
    return changed ? result.joined(separator: "-") : nil
  }

  /// Text in another language, line by line: what stands in its script.
  private func normalizeWords(_ text: String, from: String, to: String, authority: Bool) -> String {
    var result = ""
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      if number > 0 { result += "\n" }
      result +=
        to == "en"
        ? romanizeScripts(in: String(line), language: from, authority: authority)
        : normalize(String(line), from: from, to: to, authority: authority).target
    }
    return result
  }
}
