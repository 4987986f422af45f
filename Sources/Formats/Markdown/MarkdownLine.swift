import Text

/// One line of Markdown and what its beginning says.
struct MarkdownLine {
  private let bytes: [UInt8]
  /// The line without its end.
  let whole: ByteRange
  /// Where the next line begins.
  let next: Int
  /// What is left of it behind indent and container marks, without white space at its end.
  var content: ByteRange

  init(_ bytes: [UInt8], from start: Int) {
    self.bytes = bytes
    var end = start
    while end < bytes.count, bytes[end] != 0x0a, bytes[end] != 0x0d { end += 1 }
    whole = start..<end
    next = end + (end + 1 < bytes.count && bytes[end] == 0x0d && bytes[end + 1] == 0x0a ? 2 : 1)
    content = MarkdownLine.trimmed(whole, bytes)
  }

  private static func trimmed(_ range: ByteRange, _ bytes: [UInt8]) -> ByteRange {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, bytes[start] == 0x20 || bytes[start] == 0x09 { start += 1 }
    while end > start, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 { end -= 1 }
    return start..<end
  }

  /// `---` or `+++` in the first line, up to the same again: data about the document.
  static func endOfFrontMatter(_ bytes: [UInt8], from start: Int) -> Int {
    let first = MarkdownLine(bytes, from: start)
    guard first.content.count == 3, first.indent == 0, let mark = first.first,
      mark == UInt8(ascii: "-") || mark == UInt8(ascii: "+"), first.content.allSatisfy({ bytes[$0] == mark })
    else { return start }
    var at = first.next
    while at < bytes.count {
      let line = MarkdownLine(bytes, from: at)
      if line.content.count == 3, line.content.allSatisfy({ bytes[$0] == mark }) { return min(line.next, bytes.count) }
      at = line.next
    }
    return start
  }

  var isBlank: Bool { content.isEmpty }
  private var first: UInt8? { content.isEmpty ? nil : bytes[content.lowerBound] }

  /// Columns of white space at the start of the line.
  var indent: Int {
    var columns = 0
    for offset in whole.lowerBound..<content.lowerBound { columns += bytes[offset] == 0x09 ? 4 - columns % 4 : 1 }
    return columns
  }

  /// Two spaces or a backslash at the end force a line break.
  var endsInBreak: Bool {
    guard let last = content.last else { return false }
    let spaces = whole.upperBound - content.upperBound
    return spaces >= 2 || spaces == 0 && bytes[last] == UInt8(ascii: "\\")
  }

  // MARK: Containers

  /// What stands behind `>`.
  var behindQuotation: ByteRange? {
    first == UInt8(ascii: ">") ? MarkdownLine.trimmed((content.lowerBound + 1)..<content.upperBound, bytes) : nil
  }

  var startsItem: Bool { behindItem != nil }

  /// Whether the line begins with a number that does not begin a list: only 1 may break into a paragraph.
  var isNumberedFromOther: Bool {
    guard let first, first >= 0x30, first <= 0x39 else { return false }
    return first != 0x31
      || content.count > 1 && bytes[content.lowerBound + 1] >= 0x30 && bytes[content.lowerBound + 1] <= 0x39
  }

  /// What stands behind a bullet or number of a list, and behind the box of a task.
  var behindItem: ByteRange? {
    guard let first else { return nil }
    var at = content.lowerBound
    switch first {
    case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"): at += 1
    case 0x30...0x39:
      while at < content.upperBound, bytes[at] >= 0x30, bytes[at] <= 0x39 { at += 1 }
      guard at - content.lowerBound <= 9, at < content.upperBound,
        bytes[at] == UInt8(ascii: ".") || bytes[at] == UInt8(ascii: ")")
      else { return nil }
      at += 1
    default: return nil
    }
    guard at == content.upperBound || bytes[at] == 0x20 || bytes[at] == 0x09 else { return nil }
    let rest = MarkdownLine.trimmed(at..<content.upperBound, bytes)
    let start = rest.lowerBound
    let isTask =
      rest.count > 3 && bytes[start] == UInt8(ascii: "[") && bytes[start + 2] == UInt8(ascii: "]")
      && (bytes[start + 1] == 0x20 || bytes[start + 1] | 0x20 == UInt8(ascii: "x")) && bytes[start + 3] == 0x20
    return isTask ? MarkdownLine.trimmed((start + 3)..<rest.upperBound, bytes) : rest
  }

  // MARK: Leaf blocks

  private func run(of mark: UInt8, from start: Int) -> Int {
    var at = start
    while at < content.upperBound, bytes[at] == mark { at += 1 }
    return at - start
  }

  var fence: (mark: UInt8, count: Int)? {
    guard let first, first == UInt8(ascii: "`") || first == UInt8(ascii: "~") else { return nil }
    let count = run(of: first, from: content.lowerBound)
    let info = content.dropFirst(count)
    return count >= 3 && !(first == UInt8(ascii: "`") && info.contains { bytes[$0] == first }) ? (first, count) : nil
  }

  func closes(_ fence: (mark: UInt8, count: Int)) -> Bool {
    content.count >= fence.count && content.allSatisfy { bytes[$0] == fence.mark }
  }

  var heading: Int? {
    let level = run(of: UInt8(ascii: "#"), from: content.lowerBound)
    guard (1...6).contains(level) else { return nil }
    return level == content.count || bytes[content.lowerBound + level] == 0x20
      || bytes[content.lowerBound + level] == 0x09
      ? level : nil
  }

  /// The text of a heading, without the marks that may close it.
  var headingText: ByteRange {
    let text = MarkdownLine.trimmed((content.lowerBound + (heading ?? 0))..<content.upperBound, bytes)
    var end = text.upperBound
    while end > text.lowerBound, bytes[end - 1] == UInt8(ascii: "#") { end -= 1 }
    guard end == text.lowerBound || bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 else { return text }
    return MarkdownLine.trimmed(text.lowerBound..<end, bytes)
  }

  /// The level of the heading above a line of `=` or `-`.
  var underline: Int? {
    guard let first, first == UInt8(ascii: "=") || first == UInt8(ascii: "-"), indent < 4,
      run(of: first, from: content.lowerBound) == content.count
    else { return nil }
    return first == UInt8(ascii: "=") ? 1 : 2
  }

  var isThematicBreak: Bool {
    guard let first, first == UInt8(ascii: "*") || first == UInt8(ascii: "-") || first == UInt8(ascii: "_") else {
      return false
    }
    var marks = 0
    for offset in content {
      if bytes[offset] == first { marks += 1 } else if bytes[offset] != 0x20 && bytes[offset] != 0x09 { return false }
    }
    return marks >= 3
  }

  /// Behind `[^1]:` the text of a footnote; nil inside for the target of a link (`[1]: https://…`).
  var behindDefinition: ByteRange?? {
    guard first == UInt8(ascii: "["), indent < 4,
      let close = content.first(where: { bytes[$0] == UInt8(ascii: "]") }), close > content.lowerBound + 1,
      close + 1 < content.upperBound, bytes[close + 1] == UInt8(ascii: ":")
    else { return nil }
    guard bytes[content.lowerBound + 1] == UInt8(ascii: "^") else { return .some(nil) }
    return MarkdownLine.trimmed((close + 2)..<content.upperBound, bytes)
  }

  /// Whether the line begins with a comment or the tag of an element that makes a block.
  var startsHTML: Bool {
    guard first == UInt8(ascii: "<"), indent < 4 else { return false }
    var tokenizer = HTMLTokenizer(bytes, range: content)
    switch tokenizer.next() {
    case .comment: return true
    case .startTag(let tag): return HTMLElements.block.contains(tag.name) || HTMLElements.raw.contains(tag.name)
    case .endTag(let name, _): return HTMLElements.block.contains(name)
    default: return false
    }
  }

  // MARK: Tables

  var hasBar: Bool { content.contains { bytes[$0] == UInt8(ascii: "|") && !isEscaped($0) } }

  private func isEscaped(_ offset: Int) -> Bool {
    offset > content.lowerBound && bytes[offset - 1] == UInt8(ascii: "\\")
  }

  /// `| --- | :-: |`
  var isDelimiterRow: Bool {
    var hasDash = false
    var hasBar = false
    for offset in content {
      switch bytes[offset] {
      case UInt8(ascii: "-"): hasDash = true
      case UInt8(ascii: "|"): hasBar = true
      case UInt8(ascii: ":"), 0x20, 0x09: break
      default: return false
      }
    }
    return hasDash && hasBar
  }

  /// The cells of a row.
  var cells: [ByteRange] {
    var cells: [ByteRange] = []
    var start = content.lowerBound
    for offset in content where bytes[offset] == UInt8(ascii: "|") && !isEscaped(offset) {
      if offset > content.lowerBound { cells.append(MarkdownLine.trimmed(start..<offset, bytes)) }
      start = offset + 1
    }
    cells.append(MarkdownLine.trimmed(start..<content.upperBound, bytes))
    return cells.filter { !$0.isEmpty }
  }
}
