import Text

/// „Washington, D.C./Moskau – Der Kreml …“: the place before an agency's report.
enum Datelines {
  private static let longest = 48

  /// The English sentence without its dateline, if the German one has one.
  static func removed(from target: String, source: String) -> String {
    guard let german = head(of: source), let english = head(of: target), english.wordCount <= german.wordCount + 3,
      // The report itself begins with a capital in German.
      source.dropFirst(german.count).first(where: \.isLetter)?.isUppercase ?? false
    else { return target }
    let rest = target.dropFirst(english.count).drop { $0 == " " || $0 == "–" || $0 == "—" || $0 == "-" }
    return rest.isEmpty ? target : String(rest).capitalizedFirst
  }

  /// The tokens of a German sentence behind its dateline.
  static func removed(from tokens: [Token]) -> [Token] {
    guard let dash = tokens.prefix(12).firstIndex(where: { ["–", "—", "-"].contains($0.text) }), dash > 0,
      dash + 3 < tokens.count, tokens[dash + 1].text.first?.isUppercase ?? false,
      tokens[dash - 1].range.upperBound - tokens[0].range.lowerBound <= longest
    else { return tokens }
    // „Berlin (dpa)“: an agency's sign may be in small letters.
    var isBracketed = false
    for token in tokens[..<dash] {
      switch token.text {
      case "(": isBracketed = true
      case ")": isBracketed = false
      case "/", ",", ".": continue
      default:
        guard isBracketed || token.kind != .number && token.text.first?.isUppercase ?? false else { return tokens }
      }
    }
    return Array(tokens[(dash + 1)...])
  }

  /// What stands before the first dash, if all of it is capitalized.
  private static func head(of text: String) -> String? {
    let words = text.split(separator: " ", omittingEmptySubsequences: false)
    guard let dash = words.firstIndex(where: { ["–", "—", "-"].contains($0) }), dash > 0 else { return nil }
    let head = words[..<dash]
    guard head.allSatisfy({ $0.first.map { $0.isUppercase || $0 == "(" } ?? false }) else { return nil }
    let text = head.joined(separator: " ")
    return text.utf8.count <= longest ? text : nil
  }
}
