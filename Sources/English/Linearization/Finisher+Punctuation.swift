extension Finisher {
  /// Drops commas where another mark stands or nothing is separated, and dashes at the borders; in American
  /// punctuation a comma goes inside the closing quotation mark.
  func punctuated(_ line: [Piece]) -> [Piece] {
    var result: [Piece] = []
    for (index, piece) in line.enumerated() {
      let isDash = piece.kind == .mark && piece.text == "–"
      guard piece.kind == .comma || isDash else {
        result.append(piece)
        continue
      }
      guard let before = result.last, before.kind != .openQuote, before.kind != .openBracket else { continue }
      let previous = result.last { $0.kind != .closeQuote && $0.kind != .openQuote }
      guard let previous, previous.kind != .mark else { continue }
      if previous.kind == .comma {
        // A dash is stronger than a comma.
        if isDash, let at = result.lastIndex(where: { $0.kind == .comma }) { result[at] = piece }
        continue
      }
      let next = line[(index + 1)...].first { $0.kind != .closeQuote && $0.kind != .openQuote }
      guard let next, next.kind != .closeBracket else { continue }
      if piece.kind == .comma, next.kind == .comma || next.kind == .mark { continue }
      if isDash, next.kind == .mark { continue }
      if piece.kind == .comma, morphology.variety == .us {
        var at = result.count
        while at > 0, result[at - 1].kind == .closeQuote { at -= 1 }
        result.insert(piece, at: at)
      } else {
        result.append(piece)
      }
    }
    return result
  }

  /// Puts the final mark: inside closing quotation marks if it is a full stop in American punctuation or the whole
  /// sentence is quoted; not a second time, and no full stop behind an abbreviation that ends in one.
  func finished(_ line: [Piece], _ sentence: EnglishSentence) -> [Piece] {
    var line = line
    droppingLastLink(&line)
    guard sentence.mark != .none, line.contains(where: { $0.kind != .openQuote && $0.kind != .closeQuote }) else {
      return line
    }
    var at = line.count
    while at > 0, line[at - 1].kind == .closeQuote { at -= 1 }
    guard at > 0 else { return line + [Piece(.mark, sentence.mark.rawValue)] }
    let last = line[at - 1]
    let isPeriod = sentence.mark == .period || sentence.mark == .ellipsis
    let lastLetter = last.text.last ?? " "
    if last.kind == .mark, ".?!:;".contains(lastLetter), isPeriod || last.text == sentence.mark.rawValue { return line }
    if isPeriod, last.isWord, ".?!…".contains(lastLetter) { return line }
    if isPeriod, last.kind == .suffix, lastLetter == "." { return line }
    let quotedWhole = at < line.count && line.first?.kind == .openQuote && opensOnce(line)
    let inside = quotedWhole || (isPeriod && (morphology.variety == .us || endsQuotedSentence(line, at)))
    var result = line
    result.insert(Piece(.mark, sentence.mark.rawValue), at: inside ? at : line.count)
    return result
  }

  /// A coordinator with nothing behind it links nothing.
  private func droppingLastLink(_ line: inout [Piece]) {
    while line.count > 2, let last = line.last, last.kind == .word, ["and", "but", "or"].contains(last.text) {
      let before = line.dropLast().last
      guard let before, before.kind == .comma || before.isWord else { return }
      line.removeLast()
      if before.kind == .comma { line.removeLast() }
    }
  }

  /// Whether the quotation mark that opens the line is closed only at its end.
  private func opensOnce(_ line: [Piece]) -> Bool {
    var depth = 0
    for (index, piece) in line.enumerated() {
      if piece.kind == .openQuote { depth += 1 }
      if piece.kind == .closeQuote {
        depth -= 1
        if depth == 0, index < line.count - 1 { return false }
      }
    }
    return true
  }

  private func endsQuotedSentence(_ line: [Piece], _ at: Int) -> Bool {
    guard at < line.count else { return false }
    return line[..<at].last { $0.kind == .openQuote }?.capitalizes ?? false
  }
}
