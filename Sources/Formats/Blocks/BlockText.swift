import Text

/// The text of a document with markup: one block a line, tags and marks left out, white space folded, and for every
/// byte the place in the source that it came from.
public struct BlockText: Sendable, Equatable {
  public enum Kind: Sendable, Equatable {
    case paragraph, listItem, tableCell, caption, quotation, code
    /// The title of the page, which is shown beside it and not in it.
    case title
    case heading(level: Int)

    /// The name in the command's output.
    public var name: String {
      switch self {
      case .paragraph: "paragraph"
      case .listItem: "list-item"
      case .tableCell: "table-cell"
      case .caption: "caption"
      case .quotation: "quotation"
      case .code: "code"
      case .title: "title"
      case .heading: "heading"
      }
    }
  }

  /// A paragraph, heading, list item: what holds whole sentences. A forced line break begins a new one.
  public struct Block: Sendable, Equatable {
    /// Bytes of `text`, without its line end.
    public var range: ByteRange
    public var kind: Kind
    /// BCP 47 code of `lang`, as the document states it for the whole block; nil if it states none.
    public var language: String?
    /// Whether the document forbids to translate the whole block (`translate="no"`, code).
    public var isProtected: Bool
  }

  /// A stretch of `text`: bytes of the source as they stand, or what stands for others (`ü` for `&uuml;`).
  struct Run: Sendable, Equatable {
    var start: Int
    var source: ByteRange
    var isVerbatim: Bool
  }

  public internal(set) var text = ""
  public internal(set) var blocks: [Block] = []
  /// Bytes of `text` that the document forbids to translate, in order.
  public internal(set) var protected: [ByteRange] = []
  var runs: [Run] = []

  /// The bytes of the source that a stretch of `text` came from, with the markup between them.
  public func sourceRange(of range: ByteRange) -> ByteRange {
    guard !range.isEmpty else {
      let at = place(of: range.lowerBound, asEnd: false)
      return at..<at
    }
    let start = place(of: range.lowerBound, asEnd: false)
    return start..<max(start, place(of: range.upperBound - 1, asEnd: true))
  }

  /// Where a byte of `text` begins or ends in the source.
  private func place(of offset: Int, asEnd: Bool) -> Int {
    var (low, high) = (0, runs.count)
    while low < high {
      let middle = (low + high) / 2
      if runs[middle].start <= offset { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return 0 }
    let run = runs[low - 1]
    guard run.isVerbatim else { return asEnd ? run.source.upperBound : run.source.lowerBound }
    return min(run.source.lowerBound + offset - run.start + (asEnd ? 1 : 0), run.source.upperBound)
  }
}
