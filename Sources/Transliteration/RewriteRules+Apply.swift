extension RewriteRules {
  /// The text rewritten by all passes in order.
  public func apply(to text: String) -> String {
    var scalars = text.unicodeScalars.map(\.value)
    for pass in passes { scalars = pass.apply(to: scalars) }
    var result = ""
    result.unicodeScalars.reserveCapacity(scalars.count)
    for value in scalars { if let scalar = Unicode.Scalar(value) { result.unicodeScalars.append(scalar) } }
    return result
  }
}

extension RewriteRules.Pass {
  func apply(to text: [UInt32]) -> [UInt32] {
    let lower = text.map(LetterCase.lowered)
    var result: [UInt32] = []
    result.reserveCapacity(text.count + text.count / 2)
    var at = 0
    while at < text.count {
      guard let rule = rules[lower[at]]?.first(where: { $0.matches(lower, at: at) }) else {
        result.append(text[at])
        at += 1
        continue
      }
      append(rule.target, as: at..<(at + rule.source.count), of: text, lower, to: &result)
      at += rule.source.count
    }
    return result
  }

  /// Appends a target in the case of its source: `Щ` gives `Shch`, but in `ЩИ` it gives `SHCH`.
  private func append(
    _ target: [UInt32], as range: Range<Int>, of text: [UInt32], _ lower: [UInt32], to result: inout [UInt32]
  ) {
    guard text[range.lowerBound] != lower[range.lowerBound] else {
      result += target
      return
    }
    func isCapital(_ index: Int) -> Bool { text.indices.contains(index) && text[index] != lower[index] }
    func isSmall(_ index: Int) -> Bool {
      text.indices.contains(index) && text[index] == lower[index] && LetterCase.isLetter(text[index])
    }
    let next = range.lowerBound + 1
    let shouts = isCapital(next) || (!isSmall(next) && isCapital(range.lowerBound - 1))
    var raised = false
    for scalar in target {
      if raised, !shouts {
        result.append(scalar)
      } else {
        let upper = LetterCase.raised(scalar)
        raised = raised || upper != scalar
        result.append(upper)
      }
    }
  }
}

extension RewriteRules.Rule {
  func matches(_ text: [UInt32], at start: Int) -> Bool {
    guard start + source.count <= text.count else { return false }
    for index in source.indices where text[start + index] != source[index] { return false }
    var at = start - 1
    for element in left {
      guard element.holds(in: text, at: at) else { return false }
      at -= 1
    }
    at = start + source.count
    for element in right {
      guard element.holds(in: text, at: at) else { return false }
      at += 1
    }
    return true
  }
}

extension RewriteRules.Element {
  /// Whether the element holds at a place, which may lie outside the text. A negated set also holds at an edge, unless
  /// it names the edge.
  func holds(in text: [UInt32], at index: Int) -> Bool {
    guard text.indices.contains(index) else { return boundary != negated }
    if boundary, !LetterCase.isLetter(text[index]) { return !negated }
    return accepts(text[index])
  }
}
