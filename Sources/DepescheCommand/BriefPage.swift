import Depesche

/// A brief as text, Markdown or HTML.
struct BriefPage {
  var format: BriefCommand.Format
  var showsSource: Bool

  func text(_ brief: Depesche.Brief) -> String {
    switch format {
    case .text, .json: plain(brief)
    case .markdown: markdown(brief)
    case .html: html(brief)
    }
  }

  private func plain(_ brief: Depesche.Brief) -> String {
    // A very short brief has no room for a headline.
    let headline = brief.headline.isEmpty ? "" : "\(brief.headline)\n\n"
    guard showsSource else { return "\(headline)\(brief.text)\n" }
    let pairs = brief.sentences.map { "\($0.target)\n  \(foldedWhiteSpace(of: $0.source))\n" }
    return headline + pairs.joined(separator: "\n")
  }

  private func markdown(_ brief: Depesche.Brief) -> String {
    let escaped = { (text: String) in BriefPage.escaped(text, "\\`*_[]<>#") { "\\\($0)" } }
    let headline = brief.headline.isEmpty ? "" : "# \(escaped(brief.headline))\n\n"
    guard showsSource else { return "\(headline)\(escaped(brief.text))\n" }
    let pairs = brief.sentences.map { "\(escaped($0.target))\n\n> \(escaped(foldedWhiteSpace(of: $0.source)))\n" }
    return headline + pairs.joined(separator: "\n")
  }

  /// An article element, to stand in a page of the reader's own.
  private func html(_ brief: Depesche.Brief) -> String {
    let escaped = { (text: String) in
      BriefPage.escaped(text, "&<>\"") { ["&": "&amp;", "<": "&lt;", ">": "&gt;"][$0] ?? "&quot;" }
    }
    let sentences = brief.sentences.map { sentence in
      let source = foldedWhiteSpace(of: sentence.source)
      return showsSource
        ? "<p>\(escaped(sentence.target))</p>\n<blockquote lang=\"de\">\(escaped(source))</blockquote>\n"
        : "<span title=\"\(escaped(source))\">\(escaped(sentence.target))</span>"
    }
    let body = showsSource ? sentences.joined() : "<p>\(sentences.joined(separator: "\n"))</p>\n"
    let headline = brief.headline.isEmpty ? "" : "<h1>\(escaped(brief.headline))</h1>\n"
    return "<article lang=\"en\">\n\(headline)\(body)</article>\n"
  }

  private static func escaped(_ text: String, _ special: String, _ replace: (Character) -> String) -> String {
    text.map { special.contains($0) ? replace($0) : String($0) }.joined()
  }
}
