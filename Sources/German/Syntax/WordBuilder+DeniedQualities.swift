import Lexicon
import Text

/// Groups that say how often by denying a quality („nicht selten“), where the quality is told of the subject.
extension WordBuilder {
  /// „Solche Fälle sind *nicht selten*“, „Es ist *nicht selten*, dass …“, but „Gewalt ist *nicht selten* Ausdruck von Angst“: nothing
  /// else stands behind the copula that could be its predicate.
  func isPredicate(_ match: LexicalMatch, _ tokens: [Token]) -> Bool {
    let end = match.tokens.upperBound
    func isCopula(_ token: Token) -> Bool { WordBuilder.copulas.contains(token.text) }
    guard end < tokens.count, tokens[end].kind != .punctuation, !WordBuilder.joints.contains(tokens[end].text) else {
      return tokens[..<match.tokens.lowerBound].reversed().prefix { $0.kind != .punctuation }.contains(where: isCopula)
    }
    // „…, die nicht selten sind“
    return isCopula(tokens[end]) && (end + 1 >= tokens.count || tokens[end + 1].kind == .punctuation)
  }

  private static let copulas: FormSet = [
    "ist", "sind", "war", "waren", "sei", "seien", "wäre", "wären", "wird", "werden",
  ]
}
