import Text

extension BlockText {
  /// The blocks of a Markdown document (CommonMark 0.31, with the tables, footnotes and strikethrough of GitHub). Code is
  /// protected; images, link targets, front matter and definitions are left out; HTML is read as in an HTML document.
  public init(markdown: [UInt8]) {
    var reader = MarkdownBlockReader(markdown)
    self = reader.read()
  }
}

/// Reads Markdown line by line: what each line is tells its beginning, seldom the line below it.
struct MarkdownBlockReader {
  private let bytes: [UInt8]
  private var html = HTMLBlockReader()
  /// The bytes of the paragraph that is open, its lines joined, and where each stands in the source.
  private var paragraph = MarkdownInline()
  private var kind = BlockText.Kind.paragraph
  private var fence: (mark: UInt8, count: Int)?
  /// Where reading goes on behind a block of HTML.
  private var resume = 0
  private var inTable = false
  /// Whether the lines belong to an item of a list, where an indent means nothing.
  private var inList = false
  private var isAfterBlank = true

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func read() -> BlockText {
    var at = bytes.starts(with: [0xef, 0xbb, 0xbf]) ? 3 : 0
    at = MarkdownLine.endOfFrontMatter(bytes, from: at)
    while at < bytes.count {
      let line = MarkdownLine(bytes, from: at)
      take(line)
      at = max(line.next, resume)
    }
    endParagraph()
    return html.builder.finish()
  }

  private mutating func take(_ line: MarkdownLine) {
    if fence != nil { return takeCode(line) }
    var line = line
    if line.isBlank {
      endParagraph()
      (inTable, isAfterBlank) = (false, true)
      return
    }
    defer { isAfterBlank = false }
    if paragraph.isEmpty, isAfterBlank, line.indent >= 4, !inList {
      return appendCode(line)
    }
    if line.indent == 0, isAfterBlank, !line.startsItem { inList = false }
    takeContainers(of: &line)
    if line.isBlank { return }
    if let opening = line.fence {
      endParagraph()
      fence = opening
    } else if let level = line.heading {
      endParagraph()
      kind = .heading(level: level)
      paragraph.append(line.headingText, of: bytes)
      endParagraph()
    } else if !paragraph.isEmpty, let level = line.underline {
      kind = .heading(level: level)
      endParagraph()
    } else if line.isThematicBreak {
      endParagraph()
    } else if takesTable(line) {
      return
    } else if paragraph.isEmpty, let rest = line.behindDefinition {
      // A footnote has text, the target of a link has none.
      guard let rest else { return }
      paragraph.append(rest, of: bytes)
    } else if line.startsHTML {
      endParagraph()
      takeHTML(from: line)
    } else {
      paragraph.append(line.content, of: bytes)
      if line.endsInBreak { endParagraph(keepsKind: true) }
    }
  }

  /// Takes the marks of quotations and lists off the line; an item begins a block.
  private mutating func takeContainers(of line: inout MarkdownLine) {
    while true {
      if let content = line.behindQuotation {
        if kind != .quotation, paragraph.isEmpty { kind = .quotation }
        line.content = content
      } else if let content = line.behindItem, !line.isThematicBreak,
        !(line.isNumberedFromOther && !paragraph.isEmpty && !inList)
      {
        endParagraph()
        kind = .listItem
        inList = true
        line.content = content
      } else {
        return
      }
    }
  }

  private mutating func takeCode(_ line: MarkdownLine) {
    if let fence, line.closes(fence) {
      self.fence = nil
      return
    }
    appendCode(line)
  }

  private mutating func appendCode(_ line: MarkdownLine) {
    var style = html.style
    style.kind = .code
    style.isProtected = true
    for offset in line.content { html.builder.append(bytes[offset], at: offset, style: style) }
    html.builder.endBlock()
  }

  /// A block of HTML reaches to the next blank line, but never ends inside a script, a style or a comment.
  private mutating func takeHTML(from first: MarkdownLine) {
    var end = first.next
    while end < bytes.count {
      let line = MarkdownLine(bytes, from: end)
      if line.isBlank { break }
      end = line.next
    }
    var tokenizer = HTMLTokenizer(bytes, range: first.content.lowerBound..<bytes.count)
    while let token = tokenizer.next() {
      // Text that runs over the end of the block is Markdown from there on.
      if case .text(let range) = token, range.upperBound > end {
        html.take(.text(range.lowerBound..<end), of: bytes, origin: nil)
        resume = end
        break
      }
      html.take(token, of: bytes, origin: nil)
      resume = token.range.upperBound
      if resume >= end { break }
    }
    html.builder.endBlock()
  }

  private mutating func takesTable(_ line: MarkdownLine) -> Bool {
    if line.isDelimiterRow, inTable || line.hasBar { return true }
    let below = line.next < bytes.count ? MarkdownLine(bytes, from: line.next) : nil
    let starts = line.hasBar && paragraph.isEmpty && below?.isDelimiterRow == true
    guard inTable && line.hasBar || starts else {
      inTable = false
      return false
    }
    inTable = true
    endParagraph()
    for cell in line.cells {
      kind = .tableCell
      paragraph.append(cell, of: bytes)
      endParagraph()
    }
    return true
  }

  private mutating func endParagraph(keepsKind: Bool = false) {
    html.base.kind = kind
    paragraph.write(to: &html)
    html.builder.endBlock()
    paragraph = MarkdownInline()
    if !keepsKind { kind = .paragraph }
    html.base.kind = .paragraph
  }
}
