/// A place where a sentence might end.
struct Candidate: Equatable {
  /// Behind the terminator and what closes with it, and a reference that follows it.
  var end: Int
  /// Behind the terminator and what closes with it.
  var markEnd: Int
  /// Where the text goes on after white space.
  var next: Int
}

extension ByteText {
  /// Calls back with the candidates of a block, in order, without its end.
  ///
  /// ICU proposes; but it withholds a full stop if no capital letter comes before the next lower-case one („… 2019. 23
  /// alte Männer“), and any mark before a dash (`Why? – Because`), so marks before white space are added.
  func forEachCandidate(in source: TextBlock, _ body: (Candidate) -> Void) {
    let block = source.range
    var boundaries = source.boundaries[...]
    var at = block.lowerBound
    var last = block.lowerBound
    for mark in source.marks where mark >= at {
      // The colon of Armenian is no terminator anywhere else.
      let first = bytes[mark] == UInt8(ascii: ":") ? mark + 1 : mark
      let end = closersEnd(
        from: self.end(from: first, limit: block.upperBound) { $0 == .stop || $0 == .exclamation },
        limit: block.upperBound)
      if let reference = referenceEnd(from: end, limit: block.upperBound) {
        report(reference, markEnd: end, in: block, after: &last, body)
        at = reference
        continue
      }
      if end < block.upperBound, isPlace(mark, end, in: block) {
        while let boundary = boundaries.first, boundary <= end {
          report(boundary, in: block, after: &last, body)
          boundaries.removeFirst()
        }
        report(end, in: block, after: &last, body)
      }
      at = max(end, mark + 1)
    }
    for boundary in boundaries { report(boundary, in: block, after: &last, body) }
  }

  /// Calls back with the candidate at an offset, if it is one and lies behind the last.
  @inline(__always)
  private func report(
    _ offset: Int, markEnd: Int? = nil, in block: Range<Int>, after last: inout Int, _ body: (Candidate) -> Void
  ) {
    var candidate = candidate(at: offset, in: block)
    if let markEnd { candidate.markEnd = markEnd }
    guard candidate.end > last, candidate.next < block.upperBound else { return }
    last = candidate.end
    body(candidate)
  }

  /// Whether a sentence might end at an offset behind a mark and what closes with it: before white space, and without it
  /// behind `!` and `?` before a letter that may begin a sentence.
  private func isPlace(_ mark: Int, _ end: Int, in block: Range<Int>) -> Bool {
    // Full-width marks have no space behind them.
    if bytes[mark] == 0xef { return true }
    switch characterClass(at: end) {
    case .space: return true
    case .upper:
      let isFullStop = bytes[mark] == UInt8(ascii: ".") && end == mark + 1
      return !isFullStop || lacksSpace(at: mark, end: end, in: block)
    default: return false
    }
  }

  /// Whether white space seems to be missing behind a full stop (`world.Today is`): between a small letter or digit and
  /// a capital before a small letter or space. ICU takes `aB` around a full stop for one word.
  private func lacksSpace(at offset: Int, end: Int, in block: Range<Int>) -> Bool {
    guard offset > block.lowerBound else { return false }
    let before = characterClass(before: offset)
    guard before == .lower || before == .digit, characterClass(at: end) == .upper else { return false }
    let after = characterClass(at: end + scalar(at: end).length)
    return after == .lower || after == .space
  }

  /// The end of references to notes right behind a sentence (`martyr.[1][2] The`, `consultation.11 Take`), if white space
  /// and a capital follow.
  private func referenceEnd(from offset: Int, limit: Int) -> Int? {
    var at = offset
    if at < limit, bytes[at] == UInt8(ascii: "[") {
      while at < limit, bytes[at] == UInt8(ascii: "[") {
        let end = self.end(from: at + 1, limit: min(limit, at + 8)) { $0 == .digit || $0 == .comma || $0 == .dash }
        guard end > at + 1, end < limit, bytes[end] == UInt8(ascii: "]") else { return nil }
        at = end + 1
      }
    } else {
      // A number without brackets is one only behind a word or a closing mark, where it can be no decimal.
      guard offset >= 3, bytes[offset - 1] == UInt8(ascii: ".") || bytes[offset - 1] == UInt8(ascii: ")") else {
        return nil
      }
      let mark = start(before: offset, limit: 0) { $0 == .stop || $0 == .closing }
      guard characterClass(before: mark) == .lower || bytes[mark] == UInt8(ascii: ")") else { return nil }
      while at < limit {
        let digits = end(from: at, limit: min(limit, at + 4)) { $0 == .digit }
        guard digits > at, digits - at <= 3 else { break }
        at = digits
        if at + 1 < limit, bytes[at] == 0x20 || bytes[at] == 0x2c, characterClass(at: at + 1) == .digit { at += 1 }
      }
      guard at > offset else { return nil }
    }
    let next = end(from: at, limit: limit) { $0 == .space }
    return next > at && next < limit && characterClass(at: next) == .upper ? at : nil
  }

  private func closersEnd(from offset: Int, limit: Int) -> Int {
    end(from: offset, limit: limit) { $0 == .closing || $0.isQuote || $0 == .stop || $0 == .exclamation }
  }

  /// Moves white space to where it belongs, and a closing mark that stands apart (`? »`) to its sentence.
  private func candidate(at offset: Int, in block: Range<Int>) -> Candidate {
    var end = start(before: offset, limit: block.lowerBound) { $0 == .space }
    var next = self.end(from: end, limit: block.upperBound) { $0 == .space }
    while next > end, next < block.upperBound {
      let (value, length) = scalar(at: next)
      let kind = CharacterClass.of(value)
      let after = characterClass(at: next + length)
      guard kind == .closing || kind.isQuote, after == .space || after == .lineEnd || after == .closing else { break }
      if kind.isQuote, !isClosingQuote(value, at: next, from: block.lowerBound) { break }
      end = next + length
      next = self.end(from: end, limit: block.upperBound) { $0 == .space }
    }
    return Candidate(end: end, markEnd: end, next: next)
  }

  /// Whether a quotation mark between spaces closes: its like was opened, and not closed, before it in the block.
  private func isClosingQuote(_ mark: UInt32, at offset: Int, from start: Int) -> Bool {
    let opening: UInt32? =
      switch mark {
      case 0xab: 0xbb
      case 0xbb: 0xab
      case 0x201d: 0x201c
      case 0x201c: 0x201e
      default: nil
      }
    var open = 0
    var at = start
    while at < offset {
      let (value, length) = scalar(at: at)
      if let opening {
        if value == opening { open += 1 }
        if value == mark { open -= 1 }
      } else if value == mark {
        open = 1 - open
      }
      at += length
    }
    return open > 0
  }
}
