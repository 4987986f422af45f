import Text

/// A piece of an HTML document, with the bytes of the source that it stands on. Pieces follow each other without gaps.
public enum HTMLToken: Sendable, Equatable {
  case startTag(HTMLTag)
  /// The name in small letters.
  case endTag(String, ByteRange)
  /// Text to be read as it stands.
  case text(ByteRange)
  /// A character reference such as `&uuml;`, with what it stands for.
  case reference(String, ByteRange)
  /// What stands between the tags of an element whose content is no text of the page: script, style and their like.
  case raw(element: String, ByteRange)
  /// Comments, document types, processing instructions.
  case comment(ByteRange)

  public var range: ByteRange {
    switch self {
    case .startTag(let tag): tag.range
    case .endTag(_, let range), .text(let range), .reference(_, let range), .raw(_, let range), .comment(let range):
      range
    }
  }
}

/// A start tag.
public struct HTMLTag: Sendable, Equatable {
  public struct Attribute: Sendable, Equatable {
    /// In small letters.
    public var name: String
    /// With its character references resolved; empty where none is given.
    public var value: String

    public init(name: String, value: String) {
      self.name = name
      self.value = value
    }
  }

  /// In small letters.
  public var name: String
  /// In the order of the source; of two with the same name the first counts.
  public var attributes: [Attribute]
  public var range: ByteRange
  /// Whether it ends in `/>`.
  public var isSelfClosing: Bool

  public init(name: String, attributes: [Attribute], range: ByteRange, isSelfClosing: Bool) {
    self.name = name
    self.attributes = attributes
    self.range = range
    self.isSelfClosing = isSelfClosing
  }

  public subscript(_ attribute: String) -> String? { attributes.first { $0.name == attribute }?.value }

  /// Whether the element has neither content nor an end tag.
  public var isVoid: Bool { HTMLElements.void.contains(name) }

  /// The names of its classes.
  public var classes: [Substring] {
    self["class"]?.split { $0 == " " || $0 == "\n" || $0 == "\t" || $0 == "\r" } ?? []
  }
}

/// The kinds of elements that a reader has to tell apart (HTML Living Standard, 13.1.2 and 15.3).
public enum HTMLElements {
  public static let void: Set<String> = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
  ]

  /// Elements whose content is neither markup nor text of the page.
  public static let raw: Set<String> = ["script", "style", "xmp", "iframe", "noembed", "noframes", "template"]

  /// Elements whose content is text without markup.
  public static let plain: Set<String> = ["title", "textarea"]

  /// Elements that begin and end a block of text.
  public static let block: Set<String> = [
    "address", "article", "aside", "blockquote", "body", "button", "caption", "center", "dd", "details", "dialog",
    "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "frameset", "h1", "h2", "h3", "h4",
    "h5", "h6", "head", "header", "hgroup", "hr", "html", "legend", "li", "main", "menu", "nav", "ol", "option", "p",
    "pre", "search", "section", "select", "summary", "table", "tbody", "td", "textarea", "tfoot", "th", "thead",
    "title", "tr", "ul",
  ]
}
