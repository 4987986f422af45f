import Text

/// Gathers the blocks of a document. Readers say what text comes and where blocks end; white space is folded here.
struct BlockTextBuilder {
  /// What holds for the text that comes next.
  struct Style: Equatable {
    var kind = BlockText.Kind.paragraph
    var language: String?
    var isProtected = false
  }

  private var result = BlockText()
  private var bytes: [UInt8] = []
  private var blockStart = 0
  /// The kind of the block that is open, and what is known of its pieces so far.
  private var kind = BlockText.Kind.paragraph
  private var languages: Set<String?> = []
  private var hasFreeText = false
  /// White space that is written once text follows it in the same block.
  private var pendingSpace: ByteRange?

  /// Whether the block that is open has no text yet.
  var isEmpty: Bool { bytes.count == blockStart }

  /// A byte of the source as it stands.
  mutating func append(_ byte: UInt8, at offset: Int, style: Style) {
    if byte == 0x20 || byte >= 0x09 && byte <= 0x0d {
      return appendSpace(offset..<(offset + 1))
    }
    open(style)
    if let last = result.runs.last, last.isVerbatim, last.source.upperBound == offset {
      result.runs[result.runs.count - 1].source = last.source.lowerBound..<(offset + 1)
    } else {
      result.runs.append(.init(start: bytes.count, source: offset..<(offset + 1), isVerbatim: true))
    }
    bytes.append(byte)
    close(from: bytes.count - 1, style)
  }

  /// Text that stands for bytes of the source.
  mutating func append(_ text: String, for source: ByteRange, style: Style) {
    if text.utf8.allSatisfy({ $0 == 0x20 || $0 >= 0x09 && $0 <= 0x0d }) { return appendSpace(source) }
    open(style)
    let start = bytes.count
    result.runs.append(.init(start: start, source: source, isVerbatim: false))
    bytes += text.utf8
    close(from: start, style)
  }

  mutating func appendSpace(_ source: ByteRange) {
    if !isEmpty, pendingSpace == nil { pendingSpace = source }
  }

  /// Ends the block that is open, if it holds any text.
  mutating func endBlock() {
    pendingSpace = nil
    guard !isEmpty else { return }
    let language: String? = languages.count == 1 ? languages.first.flatMap { $0 } : nil
    result.blocks.append(
      .init(range: blockStart..<bytes.count, kind: kind, language: language, isProtected: !hasFreeText))
    let end = result.runs.last?.source.upperBound ?? 0
    result.runs.append(.init(start: bytes.count, source: end..<end, isVerbatim: false))
    bytes.append(0x0a)
    blockStart = bytes.count
    languages = []
    hasFreeText = false
  }

  /// Changes what kind of block the open one is, as a line under a heading does.
  mutating func setKind(_ kind: BlockText.Kind) { self.kind = kind }

  mutating func finish() -> BlockText {
    endBlock()
    result.text = String(decoding: bytes, as: UTF8.self)
    return result
  }

  private mutating func open(_ style: Style) {
    if isEmpty { kind = style.kind }
    guard let space = pendingSpace else { return }
    pendingSpace = nil
    result.runs.append(.init(start: bytes.count, source: space, isVerbatim: false))
    bytes.append(0x20)
  }

  private mutating func close(from start: Int, _ style: Style) {
    languages.insert(style.language)
    guard style.isProtected else {
      hasFreeText = true
      return
    }
    // White space between two protected pieces of a block belongs to them.
    if let last = result.protected.last, last.upperBound >= start - 1, last.upperBound > blockStart {
      result.protected[result.protected.count - 1] = last.lowerBound..<bytes.count
    } else {
      result.protected.append(start..<bytes.count)
    }
  }
}
