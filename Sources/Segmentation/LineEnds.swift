#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// What the line ends of a plain text mean.
public enum LineEnds: String, Sendable, CaseIterable {
  /// Every line end ends a block, so that headings and items of lists stand alone.
  case blocks
  /// Lines are joined up to an empty line or the next item of a list.
  case wrapped
  /// Like `blocks`, unless the text shows that its lines were cut at a width; then those that were are joined.
  case detected
}

/// Tells the line ends that were put in to keep lines short from those that mean something.
struct LineJoiner {
  private struct Line {
    /// Without white space at both ends.
    var content: Range<Int>
    /// The line end behind it.
    var end: Range<Int>
    /// Columns of the line without white space at its end, and of its indent.
    var width: Int
    var indent: Int
    /// Columns of its first word.
    var firstWord: Int
    var endsInSpace: Bool
  }

  private let text: ByteText
  private let data: SegmentationData

  init(_ text: ByteText, data: SegmentationData) {
    self.text = text
    self.data = data
  }

  /// Widths at which texts are cut: mail and plain text at 60–80, narrow columns from 30 on.
  private static let widths = 30...130
  /// Columns from which on a line is hardly a heading.
  private static let long = 60
  /// From how many cut lines on a width is believed.
  private static let enough = 3

  /// The line ends that end no block, in order.
  func softLineEnds(_ mode: LineEnds) -> [Range<Int>] {
    guard mode != .blocks, min(text.first(0x0a, from: 0), text.first(0x0d, from: 0)) < text.count else { return [] }
    if mode == .detected, hasUncutLine { return flowedLineEnds() }
    let lines = readLines()
    let pairs = lines.indices.dropLast().filter { canJoin(lines[$0], lines[$0 + 1]) }
    if mode == .wrapped { return pairs.map { lines[$0].end } }
    let width = cutWidth(lines, pairs)
    return pairs.filter { index in
      let (line, next) = (lines[index], lines[index + 1])
      return isFlowed(line, next) || width.map { isCut(line, next, width: $0) } == true
    }.map { lines[$0].end }
  }

  /// Whether it is plain, without measuring all lines, that none was cut: one that could be joined to the next is longer
  /// than any width.
  private var hasUncutLine: Bool {
    guard text.first(0x0d, from: 0) == text.count else { return false }
    var start = 0
    while start < text.count {
      let end = text.first(0x0a, from: start)
      guard end < text.count else { return false }
      // A code point takes four bytes at most.
      let exceeds = end - start > 4 * LineJoiner.widths.upperBound
      if exceeds, text.characterClass(before: end) != .space, opensParagraph(start), opensParagraph(end + 1) {
        return true
      }
      start = end + 1
    }
    return false
  }

  /// The ends of lines that flow into the next, where no line was cut and `\n` is the only line end.
  private func flowedLineEnds() -> [Range<Int>] {
    var result: [Range<Int>] = []
    var start = 0
    while start < text.count {
      let end = text.first(0x0a, from: start)
      guard end < text.count else { break }
      if end > start, text.characterClass(before: end) == .space {
        let line = line(from: start, to: end)
        let next = self.line(from: line.end.upperBound, to: text.first(0x0a, from: line.end.upperBound))
        if canJoin(line, next), isFlowed(line, next) { result.append(line.end) }
      }
      start = end + 1
    }
    return result
  }

  /// Whether a line begins with a letter, and with no bullet `o`.
  private func opensParagraph(_ start: Int) -> Bool {
    guard start < text.count, text.bytes[start] != UInt8(ascii: "o") else { return false }
    return text.characterClass(at: start).isLetter
  }

  /// RFC 3676: a line that ends in a space flows into the next. Stray spaces are common, so that the next line has to
  /// go on in small letters or a bracket, or this one has to end in a word that something must follow, or a dash, or to be
  /// long and end in a small word before one that begins no sentence.
  private func isFlowed(_ line: Line, _ next: Line) -> Bool {
    guard line.endsInSpace, !endsSentence(line) else { return false }
    let first = text.characterClass(at: next.content.lowerBound)
    if first == .lower || first == .opening && text.bytes[next.content.lowerBound] < 0x80 { return true }
    let last = text.characterClass(before: line.content.upperBound)
    if last == .dash || last == .comma && text.bytes[line.content.upperBound - 1] == UInt8(ascii: ",") { return true }
    let word = text.start(before: line.content.upperBound, limit: line.content.lowerBound) { $0.isWord }
    if line.width >= LineJoiner.long, text.characterClass(at: word) == .lower {
      let end = text.end(from: next.content.lowerBound, limit: next.content.upperBound) { $0.isWord }
      return !data.classes(text, next.content.lowerBound..<end).contains(.starter)
    }
    return data.classes(text, word..<line.content.upperBound).contains(.open)
  }

  /// Whether the first word of the next line had no room any more.
  private func isCut(_ line: Line, _ next: Line, width: Int) -> Bool { line.width + 1 + next.firstWord > width }

  /// The width at which the text was cut, or nil if lines end where the author ended them.
  ///
  /// Where lines were cut, no first word of the next line would have fitted, and many next lines begin with small letters,
  /// since most cuts fall inside a sentence.
  private func cutWidth(_ lines: [Line], _ pairs: [Int]) -> Int? {
    guard let width = pairs.map({ lines[$0].width }).max(), LineJoiner.widths.contains(width) else { return nil }
    let cut = pairs.filter { isCut(lines[$0], lines[$0 + 1], width: width) }
    guard cut.count >= LineJoiner.enough, cut.count * 4 >= pairs.count * 3 else { return nil }
    let inside = cut.filter { !endsSentence(lines[$0]) }
    let small = inside.filter { text.characterClass(at: lines[$0 + 1].content.lowerBound) == .lower }
    return inside.count * 2 >= cut.count && small.count * 5 >= cut.count ? width : nil
  }

  private func endsSentence(_ line: Line) -> Bool {
    let end = text.start(before: line.content.upperBound, limit: line.content.lowerBound) {
      $0.isQuote || $0 == .closing
    }
    let last = text.characterClass(before: end)
    return last == .stop || last == .exclamation
  }

  /// Whether two lines could belong to one paragraph: neither is empty, the second is no item of a list and is not
  /// indented like a new paragraph.
  private func canJoin(_ line: Line, _ next: Line) -> Bool {
    guard !line.content.isEmpty, !next.content.isEmpty, next.indent <= line.indent + 1 || startsItem(line) else {
      return false
    }
    return !startsItem(next) || isNumber(next) && !endsSentence(line)
  }

  /// A bullet, dash or number that opens an item of a list.
  private func startsItem(_ line: Line) -> Bool {
    let (value, length) = text.scalar(at: line.content.lowerBound)
    let behind = text.characterClass(at: line.content.lowerBound + length)
    switch CharacterClass.of(value) {
    case .dash, .symbol, .other: return behind == .space || value == 0x2022 || value == 0x2043
    case .digit: return isNumber(line)
    default: return value == 0x6f && behind == .space
    }
  }

  /// `1. `, `2) `
  private func isNumber(_ line: Line) -> Bool {
    let end = text.end(from: line.content.lowerBound, limit: line.content.upperBound) { $0 == .digit }
    guard end > line.content.lowerBound, end - line.content.lowerBound <= 3 else { return false }
    let mark = text.characterClass(at: end)
    return (mark == .stop || mark == .closing) && text.characterClass(at: end + 1) == .space
  }

  private func readLines() -> [Line] {
    var lines: [Line] = []
    var at = 0
    var nextReturn = -1
    while at < text.count {
      if nextReturn < at { nextReturn = text.first(0x0d, from: at) }
      let end = min(text.first(0x0a, from: at), nextReturn)
      let line = line(from: at, to: end)
      lines.append(line)
      at = line.end.upperBound
    }
    return lines
  }

  /// The line between two offsets, with the line end that begins at the second.
  private func line(from start: Int, to end: Int) -> Line {
    let first = text.end(from: start, limit: end) { $0 == .space }
    let last = text.start(before: end, limit: first) { $0 == .space }
    let word = text.end(from: first, limit: last) { $0 != .space }
    var next = end
    if next < text.count { next += text.scalar(at: next).length }
    if next < text.count, text.bytes[next - 1] == 0x0d, text.bytes[next] == 0x0a { next += 1 }
    return Line(
      content: first..<last, end: end..<next, width: columns(start..<last), indent: columns(start..<first),
      firstWord: columns(first..<word), endsInSpace: last < end)
  }

  private func columns(_ range: Range<Int>) -> Int {
    // What is longer in bytes than any width is longer in columns too; how much does not matter.
    if range.count > 4 * LineJoiner.widths.upperBound { return range.count }
    var count = 0
    for offset in range where text.bytes[offset] & 0xc0 != 0x80 { count += 1 }
    return count
  }
}

extension ByteText {
  /// Where a byte first stands from an offset on, or the end of the text.
  fileprivate func first(_ byte: Int32, from offset: Int) -> Int {
    guard let base = bytes.baseAddress, let found = memchr(base + offset, byte, count - offset) else { return count }
    return UnsafeRawPointer(found) - UnsafeRawPointer(base)
  }
}
