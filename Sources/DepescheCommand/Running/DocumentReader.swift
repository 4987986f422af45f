import ArgumentParser
import Formats
import Streams
import Text

/// What files of text hold.
enum InputFormat: String, ExpressibleByArgument, CaseIterable, Sendable {
  /// By the suffix: `.md`, `.html`, else text.
  case auto
  case text, markdown, html
  /// Given tokens, for `analyze`.
  case conllu
}

/// Reads a file as a document: text as it is, of Markdown the running text, of a news page the article.
struct DocumentReader: Sendable {
  var format: InputFormat
  var lossy: Bool

  /// - Throws: what `InputFile` throws; `invalidData` for a page without running text.
  func document(_ path: String) throws(DepescheError) -> Document {
    let file = try InputFile(path: path)
    switch format(of: path) {
    case .html: return try DocumentReader.page(try file.readAll(), name: path)
    case .markdown:
      let markdown = MarkdownText(try file.readText(lossy: lossy))
      return Document(id: path, title: markdown.title, date: markdown.date, text: markdown.text)
    case .auto, .text, .conllu: return Document(id: path, text: try file.readText(lossy: lossy))
    }
  }

  /// Whether documents in a file are told by its form, so that its lines are none.
  func isMarkup(_ path: String) -> Bool { [.html, .markdown].contains(format(of: path)) }

  private func format(of path: String) -> InputFormat {
    guard format == .auto else { return format }
    var name = path[...]
    if let compression = Compression(path: path) { name = name.dropLast(compression.suffix.count) }
    switch name.lastIndex(of: ".").map({ name[$0...].lowercased() }) {
    case ".html", ".htm", ".xhtml": return .html
    case ".md", ".markdown": return .markdown
    default: return .text
    }
  }

  static func page(_ bytes: [UInt8], name: String) throws(DepescheError) -> Document {
    let page = try NewsPage(bytes, file: name)
    guard !page.paragraphs.isEmpty else {
      throw DepescheError(.invalidData, "the page has no running text", at: Place(file: name))
    }
    // What a page declares is often left over from a template; the language is detected like everywhere.
    return Document(id: name, title: page.title, date: page.date, text: page.text)
  }
}
