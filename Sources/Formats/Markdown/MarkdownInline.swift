import Text

/// The text of one paragraph of Markdown, its lines joined, and the reading of the marks inside it.
struct MarkdownInline {
  private var bytes: [UInt8] = []
  /// Where each byte stands in the source.
  private var origin: [Int] = []

  var isEmpty: Bool { bytes.isEmpty }

  /// Adds a line, or the part of it that is text.
  mutating func append(_ range: ByteRange, of source: [UInt8]) {
    guard !range.isEmpty else { return }
    if let last = origin.last {
      bytes.append(0x0a)
      origin.append(last + 1)
    }
    bytes += source[range]
    origin += range
  }

  /// What becomes of a byte.
  private enum Fate: UInt8 { case text, literal, code, dropped, space }

  /// How far ahead the end of a tag or link target is looked for, so that time stays linear.
  private static let reach = 4096
  /// How many marks of emphasis may wait for their likes.
  private static let openMarks = 256

  private struct Bracket {
    var at: Int
    var isImage: Bool
  }

  /// Hands the text on, without its marks.
  func write(to html: inout HTMLBlockReader) {
    var fates = [Fate](repeating: .text, count: bytes.count)
    var pieces: [Int: (end: Int, token: HTMLToken)] = [:]
    readMarks(&fates, &pieces)
    dropEmphasis(&fates, pieces)
    var at = 0
    while at < bytes.count {
      if fates[at] != .dropped, let piece = pieces[at] {
        html.take(piece.token, of: bytes, origin: origin)
        at = piece.end
        continue
      }
      switch fates[at] {
      case .dropped: break
      case .space: html.builder.appendSpace(origin[at]..<(origin[at] + 1))
      case .code:
        var style = html.style
        style.isProtected = true
        html.builder.append(bytes[at], at: origin[at], style: style)
      case .text, .literal:
        html.take(.text(at..<(at + 1)), of: bytes, origin: origin)
      }
      at += 1
    }
  }

  // MARK: Code, links, references, tags

  private func readMarks(_ fates: inout [Fate], _ pieces: inout [Int: (end: Int, token: HTMLToken)]) {
    var brackets: [Bracket] = []
    // Lengths of runs of code marks that have no like further on.
    var unclosed: Set<Int> = []
    var at = 0
    while at < bytes.count {
      switch bytes[at] {
      case UInt8(ascii: "\\") where at + 1 < bytes.count && isPunctuation(bytes[at + 1]):
        fates[at] = .dropped
        fates[at + 1] = .literal
        at += 2
      case UInt8(ascii: "\\") where at + 1 == bytes.count:
        fates[at] = .dropped
        at += 1
      case 0x0a:
        fates[at] = .space
        at += 1
      case UInt8(ascii: "`"):
        at = readCode(from: at, &fates, &unclosed)
      case UInt8(ascii: "<"):
        at = readTag(from: at, &fates, &pieces)
      case UInt8(ascii: "&"):
        if let found = HTMLReference.read(bytes, at: at, limit: bytes.count) {
          pieces[at] = (found.end, .reference(found.text, at..<found.end))
          at = found.end
        } else {
          at += 1
        }
      case UInt8(ascii: "!") where at + 1 < bytes.count && bytes[at + 1] == UInt8(ascii: "["):
        brackets.append(Bracket(at: at, isImage: true))
        at += 2
      case UInt8(ascii: "["):
        brackets.append(Bracket(at: at, isImage: false))
        at += 1
      case UInt8(ascii: "]"):
        at = closeBracket(at, &brackets, &fates)
      default:
        at += 1
      }
    }
  }

  /// A code span ends at as many marks as it began with.
  private func readCode(from start: Int, _ fates: inout [Fate], _ unclosed: inout Set<Int>) -> Int {
    let count = run(from: start)
    if unclosed.contains(count) { return start + count }
    var at = start + count
    while at < bytes.count {
      guard bytes[at] == UInt8(ascii: "`") else {
        at += 1
        continue
      }
      let closing = run(from: at)
      if closing == count {
        for offset in start..<(start + count) { fates[offset] = .dropped }
        for offset in (start + count)..<at { fates[offset] = bytes[offset] == 0x0a ? .space : .code }
        for offset in at..<(at + count) { fates[offset] = .dropped }
        return at + count
      }
      at += closing
    }
    unclosed.insert(count)
    return start + count
  }

  /// `<https://…>`, `<a@b.de>`, or a tag of HTML.
  private func readTag(
    from start: Int, _ fates: inout [Fate], _ pieces: inout [Int: (end: Int, token: HTMLToken)]
  ) -> Int {
    let limit = min(bytes.count, start + MarkdownInline.reach)
    if let close = bytes[start..<limit].firstIndex(of: UInt8(ascii: ">")), close > start + 3 {
      let inside = bytes[(start + 1)..<close]
      let isAddress = inside.contains(UInt8(ascii: ":")) || inside.contains(UInt8(ascii: "@"))
      if isAddress, !inside.contains(where: { $0 <= 0x20 || $0 == UInt8(ascii: "<") }) {
        fates[start] = .dropped
        fates[close] = .dropped
        for offset in (start + 1)..<close { fates[offset] = .code }
        return close + 1
      }
    }
    var tokenizer = HTMLTokenizer(bytes, range: start..<limit)
    switch tokenizer.next() {
    case .startTag(let tag)? where bytes[tag.range.upperBound - 1] == UInt8(ascii: ">"):
      pieces[start] = (tag.range.upperBound, .startTag(tag))
      return tag.range.upperBound
    case .endTag(let name, let range)? where bytes[range.upperBound - 1] == UInt8(ascii: ">"):
      pieces[start] = (range.upperBound, .endTag(name, range))
      return range.upperBound
    case .comment(let range)? where bytes[range.upperBound - 1] == UInt8(ascii: ">"):
      pieces[start] = (range.upperBound, .comment(range))
      return range.upperBound
    default:
      return start + 1
    }
  }

  /// The end of the text of a link or image: its target is left out, an image altogether.
  private func closeBracket(_ close: Int, _ brackets: inout [Bracket], _ fates: inout [Fate]) -> Int {
    guard let opening = brackets.popLast() else { return close + 1 }
    let label = (opening.at + 1)..<close
    // `[^1]` refers to a footnote.
    if !opening.isImage, label.count > 1, bytes[label.lowerBound] == UInt8(ascii: "^"),
      !bytes[label].contains(where: { $0 == 0x20 || $0 == 0x0a })
    {
      for offset in opening.at...close { fates[offset] = .dropped }
      return close + 1
    }
    guard let end = endOfTarget(from: close + 1) else { return close + 1 }
    if opening.isImage {
      for offset in opening.at..<end { fates[offset] = .dropped }
    } else {
      fates[opening.at] = .dropped
      for offset in close..<end { fates[offset] = .dropped }
      // Links do not stand inside each other.
      brackets.removeAll { !$0.isImage }
    }
    return end
  }

  /// Behind `(target "title")` or `[label]`.
  private func endOfTarget(from start: Int) -> Int? {
    guard start < bytes.count else { return nil }
    let limit = min(bytes.count, start + MarkdownInline.reach)
    if bytes[start] == UInt8(ascii: "[") {
      return bytes[start..<limit].firstIndex(of: UInt8(ascii: "]")).map { $0 + 1 }
    }
    guard bytes[start] == UInt8(ascii: "(") else { return nil }
    var depth = 0
    var quote: UInt8?
    for at in start..<limit {
      let byte = bytes[at]
      if let open = quote {
        if byte == open { quote = nil }
        continue
      }
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "'"): if bytes[at - 1] <= 0x20 { quote = byte }
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"):
        depth -= 1
        if depth == 0 { return at + 1 }
      default: break
      }
    }
    return nil
  }

  // MARK: Emphasis

  private struct Delimiters {
    var at: Int
    var mark: UInt8
    var count: Int
    var opens: Bool
    var closes: Bool
  }

  /// Drops the marks of emphasis that belong together (CommonMark 6.2, without the rule of three).
  private func dropEmphasis(_ fates: inout [Fate], _ pieces: [Int: (end: Int, token: HTMLToken)]) {
    var open: [Delimiters] = []
    var at = 0
    while at < bytes.count {
      if fates[at] == .text, let piece = pieces[at] {
        at = piece.end
        continue
      }
      let mark = bytes[at]
      let isMark = mark == UInt8(ascii: "*") || mark == UInt8(ascii: "_") || mark == UInt8(ascii: "~")
      guard isMark, fates[at] == .text else {
        at += 1
        continue
      }
      var found = delimiters(at)
      let end = at + found.count
      while found.closes, found.count > 0, let index = open.lastIndex(where: { $0.mark == mark }) {
        // What was opened in between belongs to nothing.
        open.removeSubrange((index + 1)...)
        let count = min(open[index].count, found.count)
        let opener = open[index]
        for offset in 0..<count {
          fates[opener.at + opener.count - 1 - offset] = .dropped
          fates[found.at + offset] = .dropped
        }
        found.at += count
        found.count -= count
        open[index].count -= count
        if open[index].count == 0 { open.remove(at: index) }
      }
      if found.opens, found.count > 0 { open.append(found) }
      if open.count > MarkdownInline.openMarks { open.removeFirst() }
      at = end
    }
  }

  private func delimiters(_ at: Int) -> Delimiters {
    let mark = bytes[at]
    let count = run(from: at)
    let before = at > 0 ? bytes[at - 1] : 0x20
    let after = at + count < bytes.count ? bytes[at + count] : 0x20
    let (isSpaceBefore, isSpaceAfter) = (before <= 0x20, after <= 0x20)
    let (isWordBefore, isWordAfter) = (isWord(before), isWord(after))
    let isLeft = !isSpaceAfter && (isWordAfter || isSpaceBefore || !isWordBefore)
    let isRight = !isSpaceBefore && (isWordBefore || isSpaceAfter || !isWordAfter)
    // An underscore inside a word is a letter of it; `Bürger*innen` is one word to a German.
    let isInner = isWordBefore && isWordAfter
    let isLetter = isInner && (mark == UInt8(ascii: "_") || mark == UInt8(ascii: "*") && startsIn(at + 1))
    // One tilde is not much of a mark, two strike through.
    let isPlain = isLetter || mark == UInt8(ascii: "~") && count != 2
    return Delimiters(at: at, mark: mark, count: count, opens: isLeft && !isPlain, closes: isRight && !isPlain)
  }

  private func startsIn(_ at: Int) -> Bool {
    at + 1 < bytes.count && bytes[at] == UInt8(ascii: "i") && bytes[at + 1] == UInt8(ascii: "n")
  }

  private func run(from start: Int) -> Int {
    var at = start
    while at < bytes.count, bytes[at] == bytes[start] { at += 1 }
    return at - start
  }

  /// Letters, digits and everything beyond ASCII.
  private func isWord(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7a || byte >= 0x30 && byte <= 0x39
  }

  private func isPunctuation(_ byte: UInt8) -> Bool { byte > 0x20 && byte < 0x7f && !isWord(byte) }
}
