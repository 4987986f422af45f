import Formats
import Testing

@Suite struct HTMLTokenizerTests {
  /// Tokens in a notation that can be read.
  private func tokens(_ text: String) -> String {
    let tokenizer = HTMLTokenizer(Array(text.utf8))
    return tokenizer.map { token in
      switch token {
      case .startTag(let tag):
        "<\(tag.name)\(tag.attributes.map { " \($0.name)=[\($0.value)]" }.joined())\(tag.isSelfClosing ? "/" : "")>"
      case .endTag(let name, _): "</\(name)>"
      case .text(let range): "'\(tokenizer.string(range))'"
      case .reference(let text, _): "&\(text);"
      case .raw(let element, let range): "{\(element):\(tokenizer.string(range))}"
      case .comment: "#"
      }
    }.joined()
  }

  @Test func cases() {
    let cases = [
      ("", ""),
      ("Text", "'Text'"),
      ("<p>a</p>", "<p>'a'</p>"),
      ("<P Class=\"a b\" ID='c' lang=de hidden>x", "<p class=[a b] id=[c] lang=[de] hidden=[]>'x'"),
      ("<a href=x/y>z</a >", "<a href=[x/y]>'z'</a>"),
      ("<br/><img src=\"a.png\" / >", "<br/><img src=[a.png]>"),
      ("<a title='1 > 0 &amp; &lt;'>", "<a title=[1 > 0 & <]>"),
      ("a < b > c & d <3 </ >", "'a < b > c & d <3 </ >'"),
      ("3 &lt; 5 &uuml;&#252;&#xFC;&nbsp;&auml", "'3 '&<;' 5 '&ü;&ü;&ü;&\u{a0};&ä;"),
      ("?a=1&b=2&copyx &unknown; &;", "'?a=1&b=2&copyx &unknown; &;'"),
      ("&#150;&#0;&#xD800;&#99999999;", "&–;&\u{fffd};&\u{fffd};&\u{fffd};"),
      ("a<!-- <b> -- c -->d<!-->e<!DOCTYPE html>f<?xml ?>g", "'a'#'d'#'e'#'f'#'g'"),
      ("<script>if (a<b) '</p>'</script>x", "<script>{script:if (a<b) '</p>'}</script>'x'"),
      ("<STYLE>p{}</Style><style></style>", "<style>{style:p{}}</style><style></style>"),
      ("<title>a <b> &amp; c</title>", "<title>'a <b> '&&;' c'</title>"),
      ("<script>never", "<script>{script:never}"),
      ("<p", "<p>"), ("<p a", "<p a=[]>"), ("<p a=", "<p a=[]>"), ("<p a='x", "<p a=[x]>"), ("<!--", "#"), ("<", "'<'"),
      ("</", "'</'"), ("</p", "</p>"), ("</>x", "#'x'"), ("<p a=1 a=2 =b>", "<p a=[1] =b=[]>"),
      ("\u{feff}<p>ü</p>", "<p>'ü'</p>"),
    ]
    for (text, wanted) in cases { #expect(tokens(text) == wanted, "\(text)") }
  }

  /// Any text is cut into pieces without gaps.
  @Test func random() {
    let pieces = [
      "<", ">", "/", "p", "a", "=", "\"", "'", "&", ";", "#", "x", "amp", "!", "--", " ", "\n", "ü", "<script>",
      "</script>", "<title>", "</title>", "<!--", "-->", "&uuml;", "?", "1",
    ]
    var state: UInt64 = 42
    for round in 0..<2000 {
      var text = ""
      for _ in 0..<(round % 40) {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text += pieces[Int((state >> 33) % UInt64(pieces.count))]
      }
      var end = 0
      for token in HTMLTokenizer(Array(text.utf8)) {
        #expect(token.range.lowerBound == end && !token.range.isEmpty, "\(text.debugDescription)")
        end = token.range.upperBound
      }
      #expect(end == text.utf8.count, "\(text.debugDescription)")
    }
  }
}
