import Text

/// A brief as one HTML file that needs nothing else: English and German side by side, the words that belong together lit
/// when one of them is pointed at or reached by the arrow keys, and the articles with the sentences that were chosen.
///
/// Valid without scripts and style; light and dark, on paper and on narrow screens, and in the order in which a screen
/// reader should read it.
public struct BriefHTML: Sendable {
  private let brief: Brief
  private let documents: [Document]

  /// - Parameter documents: those that the brief is of.
  public init(_ brief: Brief, of documents: [Document]) {
    self.brief = brief
    self.documents = documents
  }

  public var text: String {
    let title = brief.headline.isEmpty ? "Brief" : brief.headline
    return """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(title.escapedForMarkup())</title>
      <style>
      \(BriefHTML.style)
      </style>
      </head>
      <body>
      <main>
      <h1>\(title.escapedForMarkup())</h1>
      \(sources)\(sentences)\(names)\(terms)\(articles)</main>
      <p id="pair" class="hidden" role="status"></p>
      <script>
      \(BriefHTML.script)
      </script>
      </body>
      </html>

      """
  }

  // MARK: Parts

  private var sources: String {
    let lines = documents.compactMap { document -> String? in
      let parts = [document.title, document.date].compactMap { $0 }.filter { !$0.isEmpty }.map { $0.escapedForMarkup() }
      return parts.isEmpty ? nil : parts.joined(separator: " · ")
    }
    return lines.isEmpty ? "" : "<p class=\"meta\">\(lines.joined(separator: "<br>\n"))</p>\n"
  }

  private var sentences: String {
    let rows = brief.sentences.enumerated().map { index, sentence in
      let pairing = WordPairing(sentence)
      let number = index + 1
      let source =
        sentence.isContested || documents.count > 1
        ? " <cite>\(sentence.sourceName.escapedForMarkup())</cite>" : ""
      return """
        <li id="s\(number)" class="pair" tabindex="0">
        <p class="target">\(pairing.target.map(element).joined())\(source)</p>
        <p class="source" lang="\(language(of: sentence))">\(pairing.source.map(element).joined()) \
        <a class="jump" href="#d\(number)" lang="en" aria-label="Sentence \(number) in the article">↓</a></p>
        </li>

        """
    }
    let words = brief.text.wordCount
    return """
      <section aria-label="Brief">
      <p class="meta">\(words) words. Point at a word, or tab to a sentence and press the arrow keys, to see what it \
      comes from. What is struck through was left out.</p>
      <ol>
      \(rows.joined())</ol>
      </section>

      """
  }

  private var names: String {
    guard !brief.names.isEmpty else { return "" }
    let rows = brief.names.map { name in
      let original = name.original.map { "<span dir=\"auto\">\($0.escapedForMarkup())</span>" } ?? ""
      return
        "<tr><th scope=\"row\">\(name.target.escapedForMarkup())</th><td lang=\"de\">\(name.source.escapedForMarkup())</td><td>\(original)</td></tr>\n"
    }
    return table("Names", ["English", "German", "Original"], rows)
  }

  private var terms: String {
    guard !brief.terms.isEmpty else { return "" }
    let rows = brief.terms.map { term in
      "<tr><th scope=\"row\">\(term.target.escapedForMarkup())</th><td lang=\"de\">\(term.source.escapedForMarkup())</td></tr>\n"
    }
    return table("Terms", ["English", "German"], rows)
  }

  private func table(_ title: String, _ heads: [String], _ rows: [String]) -> String {
    let head = heads.map { "<th scope=\"col\">\($0)</th>" }.joined()
    return """
      <section>
      <h2>\(title)</h2>
      <table>
      <thead><tr>\(head)</tr></thead>
      <tbody>
      \(rows.joined())</tbody>
      </table>
      </section>

      """
  }

  /// The articles with the chosen sentences marked.
  private var articles: String {
    documents.map { document in
      let chosen = brief.sentences.enumerated().filter { $0.element.document == document.id }
        .sorted { $0.element.range.lowerBound < $1.element.range.lowerBound }
      var html = ""
      var end = 0
      for (index, sentence) in chosen where sentence.range.lowerBound >= end {
        html += document.text.slice(end..<sentence.range.lowerBound).escapedForMarkup()
        html +=
          "<mark id=\"d\(index + 1)\"><a href=\"#s\(index + 1)\" aria-label=\"Sentence \(index + 1) of the brief\">"
        html += "\(index + 1)</a> \(document.text.slice(sentence.range).escapedForMarkup())</mark>"
        end = sentence.range.upperBound
      }
      html += document.text.slice(end..<document.text.utf8.count).escapedForMarkup()
      let title = document.title ?? document.id.split(separator: "/").last.map(String.init) ?? ""
      let language = document.language ?? "de"
      return """
        <section>
        <details open>
        <summary>Article\(title.isEmpty ? "" : ": \(title.escapedForMarkup())")</summary>
        <div class="article" lang="\(language.escapedForMarkup())">\(html)</div>
        </details>
        </section>

        """
    }.joined()
  }

  private func language(of sentence: Brief.Sentence) -> String {
    (documents.first { $0.id == sentence.document }?.language ?? "de").escapedForMarkup()
  }

  private func element(_ part: WordPairing.Part) -> String {
    let text = part.text.escapedForMarkup()
    if part.isLeftOut { return "<del>\(text)</del>" }
    guard !part.pairs.isEmpty else { return text }
    return "<span data-p=\"\(part.pairs.map(String.init).joined(separator: " "))\">\(text)</span>"
  }
}
