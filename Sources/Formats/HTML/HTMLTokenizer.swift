import Text

/// Cuts an HTML document into tags, text and comments, as browsers do (HTML Living Standard, 13.2.5), and like them it
/// takes any bytes: nothing is an error, what is no tag is text.
///
///     var tokenizer = HTMLTokenizer(bytes)
///     while let token = tokenizer.next() { … }
///
/// Tags are not balanced and none is added: who needs a tree keeps a stack. Time is linear; the bytes are kept once.
public struct HTMLTokenizer: Sequence, IteratorProtocol, Sendable {
  public let bytes: [UInt8]
  var at: Int
  /// The raw or plain element whose content comes next.
  private var inside: (name: String, isRaw: Bool, end: Int)?

  /// Where the document ends.
  private let limit: Int

  /// - Parameter bytes: UTF-8.
  public init(_ bytes: [UInt8]) {
    self.init(bytes, range: (bytes.starts(with: [0xef, 0xbb, 0xbf]) ? 3 : 0)..<bytes.count)
  }

  /// A part of the bytes alone; ranges still count from their start.
  public init(_ bytes: [UInt8], range: ByteRange) {
    self.bytes = bytes
    limit = Swift.min(range.upperBound, bytes.count)
    at = Swift.min(range.lowerBound, limit)
  }

  /// The bytes of a range as text.
  public func string(_ range: ByteRange) -> String { String(decoding: bytes[range], as: UTF8.self) }

  public mutating func next() -> HTMLToken? {
    guard at < limit else { return nil }
    if let element = inside {
      if at == element.end {
        inside = nil
      } else if element.isRaw {
        defer { at = element.end }
        inside = nil
        return .raw(element: element.name, at..<element.end)
      } else {
        return text(limit: element.end)
      }
    }
    if bytes[at] == UInt8(ascii: "<"), let token = markup() { return token }
    return text(limit: limit)
  }

  // MARK: Text

  /// Text up to the next markup or character reference, or that reference.
  private mutating func text(limit: Int) -> HTMLToken {
    let start = at
    if bytes[at] == UInt8(ascii: "&"), let found = HTMLReference.read(bytes, at: at, limit: limit) {
      at = found.end
      return .reference(found.text, start..<at)
    }
    at += 1
    while at < limit {
      let byte = bytes[at]
      if byte == UInt8(ascii: "&"), HTMLReference.read(bytes, at: at, limit: limit) != nil { break }
      if byte == UInt8(ascii: "<"), inside == nil, startsMarkup(at) { break }
      at += 1
    }
    return .text(start..<at)
  }

  private func byte(_ offset: Int) -> UInt8 { offset < limit ? bytes[offset] : 0 }

  /// Whether a `<` begins a tag or comment and is not a sign of its own (`3 < 5`).
  private func startsMarkup(_ offset: Int) -> Bool {
    switch byte(offset + 1) {
    case UInt8(ascii: "!"), UInt8(ascii: "?"): true
    case UInt8(ascii: "/"): isLetter(byte(offset + 2)) || byte(offset + 2) == UInt8(ascii: ">")
    case let next: isLetter(next)
    }
  }

  /// Where the content of a raw or plain element ends: at its end tag, or at the end of the document.
  private func endOfContent(of name: String) -> Int {
    let name = Array(name.utf8)
    var offset = at
    while offset + name.count + 1 < limit {
      if bytes[offset] == UInt8(ascii: "<"), bytes[offset + 1] == UInt8(ascii: "/"),
        name.indices.allSatisfy({ byte(offset + 2 + $0) | 0x20 == name[$0] }),
        !isLetter(byte(offset + 2 + name.count))
      {
        return offset
      }
      offset += 1
    }
    return limit
  }

  // MARK: Markup

  private mutating func markup() -> HTMLToken? {
    guard startsMarkup(at) else { return nil }
    let start = at
    switch byte(at + 1) {
    case UInt8(ascii: "!") where byte(at + 2) == UInt8(ascii: "-") && byte(at + 3) == UInt8(ascii: "-"):
      at = endOfComment(from: at + 4)
      return .comment(start..<at)
    case UInt8(ascii: "!"), UInt8(ascii: "?"):
      at = end(behind: UInt8(ascii: ">"), from: at + 2)
      return .comment(start..<at)
    case UInt8(ascii: "/"):
      at += 2
      let name = tagName()
      at = end(behind: UInt8(ascii: ">"), from: at)
      return name.isEmpty ? .comment(start..<at) : .endTag(name, start..<at)
    default:
      at += 1
      return startTag(from: start)
    }
  }

  private mutating func startTag(from start: Int) -> HTMLToken {
    let name = tagName()
    var attributes: [HTMLTag.Attribute] = []
    var isSelfClosing = false
    while at < limit, bytes[at] != UInt8(ascii: ">") {
      if isSpace(bytes[at]) || bytes[at] == UInt8(ascii: "/") {
        isSelfClosing = bytes[at] == UInt8(ascii: "/")
        at += 1
        continue
      }
      isSelfClosing = false
      let attribute = attribute()
      if !attributes.contains(where: { $0.name == attribute.name }) { attributes.append(attribute) }
    }
    at = Swift.min(at + 1, limit)
    if HTMLElements.raw.contains(name) { inside = (name, true, endOfContent(of: name)) }
    if HTMLElements.plain.contains(name) { inside = (name, false, endOfContent(of: name)) }
    return .startTag(
      HTMLTag(name: name, attributes: attributes, range: start..<at, isSelfClosing: isSelfClosing))
  }

  private mutating func tagName() -> String {
    lowered { isSpace($0) || $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: ">") }
  }

  private mutating func attribute() -> HTMLTag.Attribute {
    // An equals sign where a name should be is the name's first character.
    let leadsWithSign = bytes[at] == UInt8(ascii: "=")
    if leadsWithSign { at += 1 }
    let rest = lowered { isSpace($0) || $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: "=") }
    let name = leadsWithSign ? "=\(rest)" : rest
    skipSpace()
    guard byte(at) == UInt8(ascii: "="), at < limit else { return HTMLTag.Attribute(name: name, value: "") }
    at += 1
    skipSpace()
    let quote = byte(at)
    let start: Int
    let end: Int
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      start = at + 1
      end = self.end(before: quote, from: start)
      at = Swift.min(end + 1, limit)
    } else {
      start = at
      while at < limit, !isSpace(bytes[at]), bytes[at] != UInt8(ascii: ">") { at += 1 }
      end = at
    }
    return HTMLTag.Attribute(name: name, value: HTMLReference.resolved(bytes[start..<Swift.max(start, end)]))
  }

  /// The bytes up to a condition, letters of ASCII in small.
  private mutating func lowered(until stops: (UInt8) -> Bool) -> String {
    let start = at
    while at < limit, !stops(bytes[at]) { at += 1 }
    return String(decoding: bytes[start..<at].map { $0 >= 0x41 && $0 <= 0x5a ? $0 | 0x20 : $0 }, as: UTF8.self)
  }

  private mutating func skipSpace() {
    while at < limit, isSpace(bytes[at]) { at += 1 }
  }

  /// `-->` or `--!>`, or what browsers take for a comment without content: `<!-->`.
  private func endOfComment(from offset: Int) -> Int {
    if byte(offset) == UInt8(ascii: ">") { return offset + 1 }
    var at = offset
    while at < limit {
      if bytes[at] == UInt8(ascii: ">"), at >= offset + 2 {
        let isBang = bytes[at - 1] == UInt8(ascii: "!") && at >= offset + 3
        let dash = isBang ? at - 2 : at - 1
        if bytes[dash] == UInt8(ascii: "-"), bytes[dash - 1] == UInt8(ascii: "-") { return at + 1 }
      }
      at += 1
    }
    return limit
  }

  private func end(before stop: UInt8, from offset: Int) -> Int {
    var at = Swift.min(offset, limit)
    while at < limit, bytes[at] != stop { at += 1 }
    return at
  }

  private func end(behind stop: UInt8, from offset: Int) -> Int {
    Swift.min(end(before: stop, from: offset) + 1, limit)
  }
}

private func isLetter(_ byte: UInt8) -> Bool { byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7a }

private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte >= 0x09 && byte <= 0x0d && byte != 0x0b }
