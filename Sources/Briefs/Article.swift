import Text

/// An article on its way to a brief: its headlines told from its text.
struct Article {
  /// With the headline as its title, so that sentences are measured by it.
  let document: Document
  /// As given, or the first line of the text if it is a headline.
  let headline: String?
  /// The first heading between paragraphs.
  let subheading: String?
  /// Bytes of lines that are headlines or the like.
  private let headings: [ByteRange]

  /// Bytes; a longer line is a paragraph.
  private static let longestHeading = 160

  init(_ document: Document) {
    let bytes = Array(document.text.utf8)
    var lines: [ByteRange] = []
    var start = 0
    for end in bytes.indices.filter({ bytes[$0] == 0x0a }) + [bytes.count] {
      if bytes[start..<end].contains(where: { $0 > 0x20 }) { lines.append(start..<end) }
      start = end + 1
    }
    func text(_ range: ByteRange) -> String { String(decoding: bytes[range], as: UTF8.self) }
    let found = lines.filter { Article.isHeading(text($0)) }
    // A text that is nothing but such lines has sentences that lack their full stops.
    let isAll = found.reduce(0) { $0 + $1.count } * 2 > bytes.count
    headings = isAll ? [] : found
    let title = document.title.flatMap { $0.contains { !$0.isWhitespace } ? $0 : nil }
    let first = headings.first == lines.first ? headings.first : nil
    headline = title ?? first.map { Article.trimmed(text($0)) }
    subheading = headings.first { $0 != lines.first }.map { Article.trimmed(text($0)) }
    var titled = document
    titled.title = headline ?? subheading
    self.document = titled
  }

  func isHeading(_ range: ByteRange) -> Bool { headings.contains { $0.overlaps(range) } }

  /// A short line that no sentence ends in.
  private static func isHeading(_ line: String) -> Bool {
    guard line.utf8.count <= longestHeading else { return false }
    let last = line.last { !$0.isWhitespace && !"“”\"»«’‘)".contains($0) }
    return last.map { !".!:;,…".contains($0) } ?? false
  }

  private static func trimmed(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
