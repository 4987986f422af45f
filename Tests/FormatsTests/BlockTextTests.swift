import Formats
import Testing
import Text

@Suite struct BlockTextTests {
  /// Blocks in a notation that can be read: kind, `@language`, `!` if protected, text with protected parts in ‹›.
  private func blocks(_ text: BlockText) -> [String] {
    let bytes = Array(text.text.utf8)
    return text.blocks.map { block in
      var shown: [UInt8] = []
      for offset in block.range {
        if !block.isProtected, text.protected.contains(where: { $0.lowerBound == offset }) { shown += "‹".utf8 }
        shown.append(bytes[offset])
        if !block.isProtected, text.protected.contains(where: { $0.upperBound == offset + 1 }) { shown += "›".utf8 }
      }
      var head = block.kind.name == "paragraph" ? "" : "\(block.kind.name)"
      if case .heading(let level) = block.kind { head += "\(level)" }
      head += block.language.map { "@\($0)" } ?? ""
      head += block.isProtected ? "!" : ""
      return (head.isEmpty ? "" : "\(head): ") + String(decoding: shown, as: UTF8.self)
    }
  }

  @Test func html() {
    let cases: [(String, [String])] = [
      ("<p>Ein <b>Satz</b>.</p>\n<p>Noch\n  einer.", ["Ein Satz.", "Noch einer."]),
      (
        "<h1>Titel</h1>Text<br>mehr<ul><li>a<li>b</ul>",
        ["heading1: Titel", "Text", "mehr", "list-item: a", "list-item: b"]
      ),
      ("<title>A &amp; B</title><script>x</script><style>y</style><p>C<!-- d --></p>", ["title: A & B", "C"]),
      ("<p lang=de>Ja <i lang=en>no</i></p><p>x</p>", ["Ja no", "x"]),
      ("<html lang=de><p>Ja</p><p lang=en>no</p><p lang=''>?", ["@de: Ja", "@en: no", "?"]),
      (
        "<p translate=no>x</p><p>Der <span translate='no'>Big Ben</span> ist <i class='a notranslate'>hoch</i>.</p>",
        ["!: x", "Der ‹Big Ben› ist ‹hoch›."]
      ),
      ("<div translate=no>a <p translate=yes>b</p></div>", ["!: a", "b"]),
      ("<table><tr><td>a<td>b<tr><th>c</table>", ["table-cell: a", "table-cell: b", "table-cell: c"]),
      ("<pre>a  b\nc</pre>", ["code: a b", "code: c"]),
      ("<figure><img alt=x><figcaption>Foto: dpa</figcaption></figure>", ["caption: Foto: dpa"]),
      ("<p>a<noscript>b</noscript><span hidden>c</span><svg><title>d</title></svg>e", ["ae"]),
      ("<p>a<p>b</b></i></div>c", ["a", "b", "c"]),
      ("Gr&ouml;&szlig;e&nbsp;1 &lt; 2", ["Größe\u{a0}1 < 2"]),
      ("", []), ("<p></p> \n", []),
    ]
    for (source, wanted) in cases { #expect(blocks(BlockText(html: Array(source.utf8))) == wanted, "\(source)") }
  }

  @Test func markdown() {
    let cases: [(String, [String])] = [
      (
        "# Titel #\n\nEin Satz,\nder weitergeht.\nNoch *einer*.",
        ["heading1: Titel", "Ein Satz, der weitergeht. Noch einer."]
      ),
      ("Titel\n=====\nText\n---\nx", ["heading1: Titel", "heading2: Text", "x"]),
      (
        "- a\n- b\n  c\n\n1. d\n2) e\n* [x] f",
        ["list-item: a", "list-item: b c", "list-item: d", "list-item: e", "list-item: f"]
      ),
      ("Am\n6. August kam er.", ["Am 6. August kam er."]),
      ("> a\n> b\n\nc", ["quotation: a b", "c"]),
      ("```swift\nlet x\n```\n~~~\ny\n~~~\n\n    z\n\nt", ["code!: let x", "code!: y", "code!: z", "t"]),
      ("a  \nb\\\nc\n***\nd", ["a", "b", "c", "d"]),
      ("Ein [Text](http://x.de/(a) \"b\") und ![Bild](c.png) und [d][e] [f].", ["Ein Text und und d [f]."]),
      (
        "Nutze `depesche segment` mit **Mut** und __Witz__ ~~nie~~.", ["Nutze ‹depesche segment› mit Mut und Witz nie."]
      ),
      (
        "2*3*4 snake_case Bürger*innen und Leser*innen * a * b", ["234 snake_case Bürger*innen und Leser*innen * a * b"]
      ),
      ("\\*a\\* &amp; &uuml; \\\\", ["*a* & ü \\"]),
      ("<https://x.de/a?b=1> <a@b.de> a < b", ["‹https://x.de/a?b=1 a@b.de› a < b"]),
      (
        "| a | b |\n|---|:-:|\n| c \\| d | e |\n\nf | g",
        ["table-cell: a", "table-cell: b", "table-cell: c | d", "table-cell: e", "f | g"]
      ),
      ("[1]: http://x.de\n[^2]: Fußnote.\n\nText[^2].", ["Fußnote.", "Text."]),
      ("---\ntitle: x\n---\ny", ["y"]),
      ("<div lang=en>\n<p>a</p>\n</div>\n\nb <b>c</b> <span translate=no>d</span>", ["@en: a", "b c ‹d›"]),
      ("<script>\nx\n\ny</script>\nz", ["z"]),
      ("a\n\n***b***c\n\n*d", ["a", "bc", "*d"]), ("", []),
    ]
    for (source, wanted) in cases { #expect(blocks(BlockText(markdown: Array(source.utf8))) == wanted, "\(source)") }
  }

  @Test func places() {
    let source = "<p>Die <b>Größe</b> &amp; <i>mehr</i>\n Text."
    let text = BlockText(html: Array(source.utf8))
    let bytes = Array(source.utf8)
    func place(of part: String) -> String {
      let all = Array(text.text.utf8)
      let wanted = Array(part.utf8)
      guard let start = all.indices.first(where: { all[$0...].starts(with: wanted) }) else { return "-" }
      return String(decoding: bytes[text.sourceRange(of: start..<(start + wanted.count))], as: UTF8.self)
    }
    for (part, wanted) in [
      ("Größe", "Größe"), ("&", "&amp;"), ("Größe & mehr", "Größe</b> &amp; <i>mehr"),
      ("mehr Text.", "mehr</i>\n Text."),
    ] { #expect(place(of: part) == wanted) }
  }

  /// Any text gives valid blocks, in order, with places in order.
  @Test func random() {
    let pieces = [
      "<p>", "</p>", "<b translate=no>", "</b>", "<div lang=en>", "</div>", "<td>", "<li>", "<br>", "a", "ü", " ", "\n",
      "\n\n", "&amp;", "&#x1F600;", "*", "_", "`", "```", "[", "](", ")", "]", "!", "#", "- ", "> ", "1. ", "|", "---",
      "\\", "<", "<!--", "<script>", "</script>", "~~", "    ", "\t", "\r\n", "<pre>",
    ]
    var state: UInt64 = 7
    for round in 0..<3000 {
      var source = ""
      for _ in 0..<(round % 50) {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        source += pieces[Int((state >> 33) % UInt64(pieces.count))]
      }
      let bytes = Array(source.utf8)
      for text in [BlockText(html: bytes), BlockText(markdown: bytes)] {
        var end = 0
        var sourceEnd = 0
        for block in text.blocks {
          #expect(block.range.lowerBound >= end && !block.range.isEmpty, "\(source.debugDescription)")
          end = block.range.upperBound
          let place = text.sourceRange(of: block.range)
          #expect(place.lowerBound >= sourceEnd && place.upperBound <= bytes.count, "\(source.debugDescription)")
          sourceEnd = place.upperBound
        }
        #expect(end <= text.text.utf8.count)
        #expect(!text.text.unicodeScalars.contains("\u{fffd}"), "\(source.debugDescription)")
      }
    }
  }
}
