import Text

/// A rule of a rule file by itself, for those who choose among rules otherwise than by order.
public struct ContextRule: Sendable {
  /// In small letters.
  public let source: [UInt32]
  public let target: [UInt32]
  /// How many places the context names.
  public var contextLength: Int { left.count + right.count }

  private let left: [RewriteRules.Element]
  private let right: [RewriteRules.Element]

  /// The rules of a file in their order; passes are not told apart.
  /// - Throws: `invalidLexicon` with the line that cannot be read.
  public static func read(_ text: String, file: String) throws(DepescheError) -> [ContextRule] {
    var reader = RewriteRuleReader(file: file)
    var result: [ContextRule] = []
    for (index, line) in text.utf8Lines.enumerated() {
      guard case .rule(let rule)? = try reader.read(line, number: index + 1) else { continue }
      result.append(ContextRule(source: rule.source, target: rule.target, left: rule.left, right: rule.right))
    }
    return result
  }

  /// Whether the context holds around the source, which stands at a place of a text in small letters.
  public func holds(in text: [UInt32], at start: Int) -> Bool {
    for (offset, element) in left.enumerated() where !element.holds(in: text, at: start - 1 - offset) { return false }
    let end = start + source.count
    for (offset, element) in right.enumerated() where !element.holds(in: text, at: end + offset) { return false }
    return true
  }
}

extension RewriteRules.Element {
  fileprivate func holds(in text: [UInt32], at index: Int) -> Bool {
    guard text.indices.contains(index) else { return boundary != negated }
    if boundary, !LetterCase.isLetter(text[index]) { return !negated }
    return scalars.contains(text[index]) != negated
  }
}
