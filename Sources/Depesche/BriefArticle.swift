import Text

/// An article on its way to a brief: its headlines told from its text.
struct BriefArticle {
  /// With the headline as its title, so that sentences are measured by it.
  let document: Document
  /// As given, or the first line that is one: the first of the text or, if that is a paragraph, a heading below it.
  let headline: String?
  private let headings: [ByteRange]

  /// Bytes; a longer line is a paragraph.
  private static let longestHeading = 160

  init(_ document: Document) {
    var headings: [ByteRange] = []
    let bytes = Array(document.text.utf8)
    var start = 0
    for end in bytes.indices.filter({ bytes[$0] == 0x0a }) + [bytes.count] {
      if BriefArticle.isHeading(document.text.slice(start..<end)) { headings.append(start..<end) }
      start = end + 1
    }
    // A text that is nothing but such lines has sentences that lack their full stops.
    let isAll = headings.reduce(0) { $0 + $1.count } * 2 > bytes.count
    self.headings = isAll ? [] : headings
    headline = document.title ?? self.headings.first.map { document.text.slice($0) }
    var titled = document
    titled.title = headline
    self.document = titled
  }

  func isHeading(_ range: ByteRange) -> Bool { headings.contains { $0.overlaps(range) } }

  /// A short line that no sentence ends in.
  private static func isHeading(_ line: String) -> Bool {
    guard line.utf8.count <= longestHeading, let last = line.last(where: { !$0.isWhitespace }) else { return false }
    return !".!:;,…“”\"»«)".contains(last)
  }
}

/// What is left of a brief's length.
struct BriefSpace {
  private var words: Int
  private var sentences: Int
  private var isEmpty = true

  init(_ length: Depesche.BriefOptions.Length, headline: String) {
    switch length {
    case .words(let count):
      words = count - BriefSpace.words(in: headline)
      sentences = .max
    case .sentences(let count):
      words = .max
      sentences = count
    }
  }

  /// Takes a sentence if it fits; the first is always taken, for a headline alone is no brief.
  mutating func takes(_ text: String) -> Bool {
    let count = BriefSpace.words(in: text)
    guard isEmpty || (count <= words && sentences > 0) else { return false }
    words -= count
    sentences -= 1
    isEmpty = false
    return true
  }

  private static func words(in text: String) -> Int { text.split(whereSeparator: \.isWhitespace).count }
}
