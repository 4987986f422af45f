import Text

/// The article of a saved news page: its running text, told from everything around it by the page's structure, and title,
/// day and language from its metadata.
public struct NewsPage: Sendable, Equatable {
  public var title: String?
  /// ISO 8601, `2025-02-13`.
  public var date: String?
  /// BCP 47.
  public var language: String?
  /// Paragraphs and subheadings, with an empty line between them.
  public var paragraphs: [String]

  /// With a line end behind the last paragraph.
  public var text: String { paragraphs.isEmpty ? "" : paragraphs.joined(separator: "\n\n") + "\n" }

  /// - Parameter bytes: as saved, in any encoding that it declares.
  /// - Throws: `invalidEncoding`.
  public init(_ bytes: [UInt8], file: String) throws(DepescheError) {
    let outline = HTMLOutline(try HTMLEncoding.decoded(bytes, file: file))
    let metadata = PageMetadata(outline)
    let article = ArticleFinder(outline)
    let isHeadline = { (block: HTMLOutline.Block) in outline.elements[block.element].tag.name == "h1" }
    let headlines = outline.blocks.filter(isHeadline)
    // Where a page has several, the others are of other articles or the site's name.
    let headline = article.blocks.first(where: isHeadline)?.text ?? (headlines.count == 1 ? headlines[0].text : nil)
    title = metadata.title ?? headline ?? metadata.plainTitle
    date = metadata.date
    language = metadata.language
    let known = Set([title, headline].compactMap { $0 })
    paragraphs = article.blocks.filter { !isHeadline($0) && !known.contains($0.text) }.map(\.text)
  }
}

/// Finds the element that holds the article, after the rules of Readability (Arc90, 2009): paragraphs count for what they
/// lie in, the more the longer they are and the less of them is links.
struct ArticleFinder {
  private let outline: HTMLOutline
  private(set) var blocks: [HTMLOutline.Block] = []

  /// Bytes; less is a caption, a date or a button, unless the page has nothing longer.
  private static let usualShortest = 60
  private var shortest = ArticleFinder.usualShortest
  private static let running: Set<String> = [
    "p", "div", "section", "article", "blockquote", "pre", "li", "td", "dd", "main", "body",
  ]
  private static let headings: Set<String> = ["h1", "h2", "h3", "h4"]

  init(_ outline: HTMLOutline) {
    self.outline = outline
    var container = container()
    if container == nil {
      shortest = 1
      container = self.container()
    }
    guard let container else { return }
    blocks = outline.blocks.filter { block in
      outline.ancestors(of: block.element).contains(container) && isRunning(block)
    }
    // Headings at the end announce what is not there.
    while let last = blocks.last, Self.headings.contains(name(last)) { blocks.removeLast() }
  }

  private func name(_ block: HTMLOutline.Block) -> String { outline.elements[block.element].tag.name }

  /// Whether a block is text rather than a list of links.
  private func isRunning(_ block: HTMLOutline.Block) -> Bool {
    if block.linked * 2 > block.text.utf8.count { return false }
    if Self.headings.contains(name(block)) { return true }
    // Beside paragraphs, short pieces in boxes are dates, names and buttons.
    return name(block) == "p" || block.text.utf8.count >= shortest
      || block.text.last.map { ".!?…“”\"»«".contains($0) } ?? false
  }

  private func weight(_ block: HTMLOutline.Block) -> Double {
    let length = Double(block.text.utf8.count)
    guard Self.running.contains(name(block)), block.text.utf8.count >= shortest,
      block.linked * 3 < block.text.utf8.count
    else { return 0 }
    return length * (1 - Double(block.linked) / length)
  }

  private func container() -> Int? {
    var weights: [Int: Double] = [:]
    for block in outline.blocks {
      let weight = weight(block)
      guard weight > 0 else { continue }
      // A paragraph counts for what it lies in, and half, a third … for what that lies in.
      let path = Array(outline.ancestors(of: block.element))
      let outer = name(block) == "p" ? path.dropFirst() : path[...]
      for (distance, element) in outer.enumerated() { weights[element, default: 0] += weight / Double(distance + 1) }
    }
    let total = outline.blocks.reduce(0) { $0 + weight($1) }
    // What the page itself calls the article's text, if it holds a fair share of all.
    let named = weights.keys.filter { element in
      let tag = outline.elements[element].tag
      return tag["itemprop"] == "articleBody" || tag.name == "article" || tag.name == "main" || tag["role"] == "main"
    }
    let best = named.max { left, right in order(left, weights) < order(right, weights) }
    if let best, held(by: best) * 3 >= total { return best }
    return weights.max { ($0.value, -$0.key) < ($1.value, -$1.key) }?.key
  }

  /// The article's body before the article, that before the main part; the one with most text first, then the earlier.
  private func order(_ element: Int, _ weights: [Int: Double]) -> (Int, Double, Int) {
    let tag = outline.elements[element].tag
    let rank = tag["itemprop"] == "articleBody" ? 2 : tag.name == "article" ? 1 : 0
    return (rank, held(by: element), -element)
  }

  private func held(by element: Int) -> Double {
    outline.blocks.reduce(0) { sum, block in
      outline.ancestors(of: block.element).contains(element) ? sum + weight(block) : sum
    }
  }
}
