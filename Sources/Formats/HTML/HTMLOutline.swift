import Text

/// The elements of a page that hold text, and that text in blocks. Elements are closed as far as a reader needs: an end
/// tag closes what was opened inside, and a new block closes an open paragraph.
struct HTMLOutline {
  struct Element {
    var tag: HTMLTag
    var parent: Int?
    /// Whether nothing in it is running text of the page: navigation, notices, forms.
    var isApart: Bool
  }

  /// A paragraph, heading or the like.
  struct Block {
    /// Index of the innermost block element.
    var element: Int
    /// White space folded, none at the ends.
    var text: String
    /// Bytes of it that stand in links.
    var linked: Int
    var range: ByteRange
  }

  private(set) var elements: [Element] = []
  private(set) var blocks: [Block] = []
  /// What stands in `<title>`.
  private(set) var title = ""
  /// Tags that say something about the page: html, meta, time, and whatever has an item property.
  private(set) var metadata: [HTMLTag] = []
  /// JSON-LD, as it stands.
  private(set) var linkedData: [String] = []

  private var open: [Int] = []
  private var text = ""
  private var textRange: ByteRange?
  private var linked = 0
  private var breaks = 0

  init(_ bytes: [UInt8]) {
    let tokenizer = HTMLTokenizer(bytes)
    // What stands in no element of its own stands in the body.
    start(HTMLTag(name: "body", attributes: [], range: 0..<0, isSelfClosing: false))
    var holdsData = false
    for token in tokenizer {
      switch token {
      case .startTag(let tag):
        holdsData = tag.name == "script" && tag["type"]?.lowercased() == "application/ld+json"
        if ["html", "meta", "time"].contains(tag.name) || tag["itemprop"] != nil { metadata.append(tag) }
        start(tag)
      case .endTag(let name, _): end(name)
      case .text(let range): add(tokenizer.string(range), range)
      case .reference(let text, let range): add(text, range)
      case .raw(_, let range): if holdsData { linkedData.append(tokenizer.string(range)) }
      case .comment: continue
      }
    }
    flush()
  }

  /// The element and all that it lies in, from the inside out.
  func ancestors(of element: Int) -> some Sequence<Int> { sequence(first: element) { elements[$0].parent } }

  private mutating func start(_ tag: HTMLTag) {
    if tag.name == "br" {
      breaks += 1
      breaks == 1 ? text.append(" ") : flush()
      return
    }
    if HTMLElements.block.contains(tag.name) {
      flush()
      if let last = open.last, elements[last].tag.name == "p" { open.removeLast() }
      if tag.name == "li", let place = open.lastIndex(where: { ["li", "ul", "ol"].contains(elements[$0].tag.name) }),
        elements[open[place]].tag.name == "li"
      {
        open.removeSubrange(place...)
      }
    }
    if tag.isVoid || tag.isSelfClosing && !HTMLElements.block.contains(tag.name) && tag.name != "a" { return }
    let isApart = open.last.map { elements[$0].isApart } ?? false
    elements.append(Element(tag: tag, parent: open.last, isApart: isApart || PageParts.isApart(tag, inside: names)))
    open.append(elements.count - 1)
  }

  private mutating func end(_ name: String) {
    guard let place = open.lastIndex(where: { elements[$0].tag.name == name }) else { return }
    // An end tag of running text does not reach out of its block.
    if !HTMLElements.block.contains(name),
      open[(place + 1)...].contains(where: { HTMLElements.block.contains(elements[$0].tag.name) })
    {
      return
    }
    if HTMLElements.block.contains(name) { flush() }
    open.removeSubrange(place...)
  }

  private var names: [String] { open.map { elements[$0].tag.name } }

  private mutating func add(_ piece: String, _ range: ByteRange) {
    guard let last = open.last else {
      text += piece
      return
    }
    if elements[last].tag.name == "title" {
      title += piece
      return
    }
    if elements[last].isApart || elements[last].tag.name == "textarea" { return }
    if piece.contains(where: { !$0.isWhitespace }) {
      breaks = 0
      textRange = (textRange?.lowerBound ?? range.lowerBound)..<range.upperBound
    }
    text += piece
    if open.contains(where: { elements[$0].tag.name == "a" }) { linked += piece.utf8.count }
  }

  private mutating func flush() {
    defer {
      text = ""
      linked = 0
      textRange = nil
      breaks = 0
    }
    let folded = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard !folded.isEmpty, let textRange,
      let element = open.last(where: { HTMLElements.block.contains(elements[$0].tag.name) })
    else { return }
    blocks.append(Block(element: element, text: folded, linked: min(linked, folded.utf8.count), range: textRange))
  }
}
