import Briefs
import Depesche
import Text

/// A brief as text, Markdown or HTML.
struct BriefPage {
  var format: BriefCommand.Format
  var showsSource: Bool

  /// - Parameter documents: those that the brief is of.
  func text(_ brief: Depesche.Brief, of documents: [Document]) -> String {
    switch format {
    case .text, .json: plain(brief)
    case .markdown: markdown(brief)
    case .html: BriefHTML(brief, of: documents).text
    }
  }

  private func plain(_ brief: Depesche.Brief) -> String {
    // A very short brief has no room for a headline.
    let headline = brief.headline.isEmpty ? "" : "\(brief.headline)\n\n"
    guard showsSource else { return "\(headline)\(brief.text)\n" }
    let pairs = brief.sentences.map { "\($0.sourcedTarget)\n  \(foldedWhiteSpace(of: $0.source))\n" }
    return headline + pairs.joined(separator: "\n")
  }

  private func markdown(_ brief: Depesche.Brief) -> String {
    let escaped = { (text: String) in BriefPage.escaped(text, "\\`*_[]<>#") { "\\\($0)" } }
    let headline = brief.headline.isEmpty ? "" : "# \(escaped(brief.headline))\n\n"
    let names = brief.names.map { name in
      "- \(escaped(name.target)): \(escaped(name.source))" + (name.original.map { " (\(escaped($0)))" } ?? "") + "\n"
    }
    let terms = brief.terms.map { "- \(escaped($0.target)): \(escaped($0.source))\n" }
    let lists = BriefPage.section("Names", names) + BriefPage.section("Terms", terms)
    guard showsSource else { return "\(headline)\(escaped(brief.text))\n\(lists)" }
    let pairs = brief.sentences.map {
      "\(escaped($0.sourcedTarget))\n\n> \(escaped(foldedWhiteSpace(of: $0.source)))\n"
    }
    return headline + pairs.joined(separator: "\n") + lists
  }

  private static func section(_ title: String, _ items: [String]) -> String {
    items.isEmpty ? "" : "\n## \(title)\n\n\(items.joined())"
  }

  private static func escaped(_ text: String, _ special: String, _ replace: (Character) -> String) -> String {
    text.map { special.contains($0) ? replace($0) : String($0) }.joined()
  }
}
