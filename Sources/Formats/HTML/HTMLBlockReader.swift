import Text

extension BlockText {
  /// The blocks of an HTML document: what a browser shows and the title, without scripts, styles and hidden elements.
  /// `lang` and `translate` are inherited as the standard has it; `class="notranslate"` is taken for the latter.
  public init(html: [UInt8]) {
    var reader = HTMLBlockReader()
    let tokenizer = HTMLTokenizer(html)
    for token in tokenizer { reader.take(token, of: html, origin: nil) }
    self = reader.builder.finish()
  }
}

/// Follows the elements of an HTML document and hands their text on.
struct HTMLBlockReader {
  var builder = BlockTextBuilder()
  /// What holds where no element is open.
  var base = BlockTextBuilder.Style()

  private struct Open {
    var name: String
    var style: BlockTextBuilder.Style
    var isHidden: Bool
    var keepsLines: Bool
  }

  private var stack: [Open] = []
  /// Elements inside each other that are followed; what lies deeper is text of the innermost one.
  private static let depth = 512
  private static let hidden: Set<String> = [
    "noscript", "svg", "math", "object", "video", "audio", "canvas", "rt", "rp", "select", "datalist", "textarea",
  ]
  /// An element that begins ends one of these that is still open, unless an element of the second set lies between.
  private static let implied: [String: (ends: Set<String>, within: Set<String>)] = [
    "li": (["li"], ["ul", "ol", "menu"]), "dt": (["dt", "dd"], ["dl"]), "dd": (["dt", "dd"], ["dl"]),
    "td": (["td", "th"], ["tr", "table"]), "th": (["td", "th"], ["tr", "table"]), "tr": (["tr"], ["table"]),
    "option": (["option"], ["select"]),
  ]

  var style: BlockTextBuilder.Style { stack.last?.style ?? base }
  private var isHidden: Bool { stack.last?.isHidden ?? false }

  /// - Parameter origin: where each byte stands in the source, if the bytes are a part of it.
  mutating func take(_ token: HTMLToken, of bytes: [UInt8], origin: [Int]?) {
    func source(_ range: ByteRange) -> ByteRange {
      guard let origin, !range.isEmpty else { return range }
      return origin[range.lowerBound]..<(origin[range.upperBound - 1] + 1)
    }
    switch token {
    case .startTag(let tag): start(tag, source: source(tag.range))
    case .endTag(let name, _): end(name)
    case .text(let range):
      guard !isHidden else { return }
      for offset in range {
        if stack.last?.keepsLines == true, bytes[offset] == 0x0a { builder.endBlock() }
        builder.append(bytes[offset], at: origin?[offset] ?? offset, style: style)
      }
    case .reference(let text, let range):
      if !isHidden { builder.append(text, for: source(range), style: style) }
    case .raw, .comment: break
    }
  }

  private mutating func start(_ tag: HTMLTag, source: ByteRange) {
    if tag.name == "br" { return isHidden ? () : builder.endBlock() }
    let isBlock = HTMLElements.block.contains(tag.name)
    if isBlock, !isHidden {
      builder.endBlock()
      if let closing = stack.lastIndex(where: { $0.name == "p" || $0.name == "table" || $0.name == "button" }),
        stack[closing].name == "p"
      {
        stack.removeSubrange(closing...)
      }
    }
    if let rule = HTMLBlockReader.implied[tag.name],
      let found = stack.lastIndex(where: { rule.ends.contains($0.name) || rule.within.contains($0.name) }),
      rule.ends.contains(stack[found].name)
    {
      stack.removeSubrange(found...)
    }
    guard !tag.isVoid, stack.count < HTMLBlockReader.depth else { return }
    // A tag of SVG that ends in itself, which HTML knows nowhere else.
    if tag.isSelfClosing, isHidden { return }
    stack.append(opened(tag))
  }

  private func opened(_ tag: HTMLTag) -> Open {
    var style = self.style
    if let language = tag["lang"] ?? tag["xml:lang"] { style.language = language.isEmpty ? nil : language }
    switch tag["translate"]?.lowercased() {
    case "no": style.isProtected = true
    case "", "yes": style.isProtected = false
    default: if tag.classes.contains("notranslate") { style.isProtected = true }
    }
    if let kind = HTMLBlockReader.kind(of: tag.name) { style.kind = kind }
    let isHidden = isHidden || HTMLBlockReader.hidden.contains(tag.name) || tag["hidden"] != nil
    return Open(
      name: tag.name, style: style, isHidden: isHidden,
      keepsLines: tag.name == "pre" || stack.last?.keepsLines == true)
  }

  private mutating func end(_ name: String) {
    if name == "br" || name == "p" || HTMLElements.block.contains(name), !isHidden { builder.endBlock() }
    guard let found = stack.lastIndex(where: { $0.name == name }) else { return }
    // An end tag of text does not reach over the borders of a cell or a block that it was opened outside of.
    if !HTMLElements.block.contains(name), stack[(found + 1)...].contains(where: { $0.name == "td" || $0.name == "th" })
    {
      return
    }
    stack.removeSubrange(found...)
  }

  private static func kind(of name: String) -> BlockText.Kind? {
    switch name {
    case "h1": .heading(level: 1)
    case "h2": .heading(level: 2)
    case "h3": .heading(level: 3)
    case "h4": .heading(level: 4)
    case "h5": .heading(level: 5)
    case "h6": .heading(level: 6)
    case "li", "dt", "dd": .listItem
    case "td", "th": .tableCell
    case "caption", "figcaption", "legend": .caption
    case "blockquote": .quotation
    case "pre": .code
    case "title": .title
    default: nil
    }
  }
}
