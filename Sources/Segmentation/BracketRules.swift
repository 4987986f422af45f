/// Rules for terminators in and before brackets.
extension BoundaryRule {
  /// How far a bracket may reach, in bytes, and still be read as a remark inside its sentence.
  private static let remark = 80

  /// A remark in brackets does not end the sentence around it; a whole sentence in brackets ends.
  static func brackets(_ context: BoundaryContext) -> Verdict? {
    guard context.hasBrackets else { return nil }
    let text = context.text
    // The innermost bracket that is open at the terminator.
    var depth = 0
    var at = context.terminator.lowerBound
    let limit = max(context.sentenceStart, at - remark)
    var opening: Int?
    while at > limit {
      let (value, length) = text.scalar(before: at)
      at -= length
      let kind = CharacterClass.of(value)
      if kind == .closing { depth += 1 }
      if kind == .opening, value != 0xa1, value != 0xbf {
        if depth == 0 {
          opening = at
          break
        }
        depth -= 1
      }
    }
    guard let opening else { return nil }
    let lead = text.end(from: context.sentenceStart, limit: opening) { !$0.isWord }
    let opensSentence = lead >= opening
    if opensSentence { return nil }
    if context.hasClosers, text.characterClass(at: context.terminator.upperBound) == .closing {
      let isShort = context.terminator.lowerBound - opening < 32
      if context.nextWordClass == .upper, !isShort || context.nextIsStarter && !context.isSingleStop { return nil }
      return .goesOn("remark-in-brackets")
    }
    // It must close soon behind the candidate, or it is only a stray mark.
    let close = text.end(from: context.candidate.next, limit: min(context.blockEnd, context.candidate.next + remark)) {
      $0 != .closing && $0 != .opening
    }
    return text.characterClass(at: close) == .closing && close < context.blockEnd ? .goesOn("in-brackets") : nil
  }
}
