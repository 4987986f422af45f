import TestSupport
import Testing
import Text

@testable import Formats

/// Saved pages, with title, day and paragraphs of the article beside them.
struct NewsPageTests {
  private func file(_ name: String) -> [UInt8] {
    let folder = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
    return readFile("\(folder)/pages/\(name)") ?? []
  }

  @Test(arguments: ["portal", "table", "boxes", "microdata"])
  func theArticleIsFound(name: String) throws {
    let page = try NewsPage(file("\(name).html"), file: name)
    let expected = String(decoding: file("\(name).txt"), as: UTF8.self).split(separator: "\n").map(String.init)
    #expect([page.title ?? "-", page.date ?? "-"] + page.paragraphs == expected)
  }

  @Test func fragments() throws {
    for (html, text) in [
      ("<title>T</title><p>Es regnet.<p>Sehr.", "Es regnet.\n\nSehr.\n"), ("Es regnet.", "Es regnet.\n"),
      ("<nav>Es regnet.</nav>", ""),
      ("<body>Es regnet.", "Es regnet.\n"), ("<article><p>Kurz.</article><nav><p>Lang</nav>", "Kurz.\n"),
    ] {
      #expect(try NewsPage(Array(html.utf8), file: "f").text == text, "\(html)")
    }
  }

  @Test func encodings() throws {
    let text = "<p>Größe"
    let latin: [UInt8] = Array("<meta charset=latin1><p>Gr".utf8) + [0xf6, 0xdf, 0x65, 0x80]
    let russian: [UInt8] = Array("<meta charset='windows-1251'><p>".utf8) + [0xcc, 0xe8, 0xf0]
    let wide: [UInt8] = [0xff, 0xfe] + text.utf16.flatMap { [UInt8($0 & 0xff), UInt8($0 >> 8)] }
    let cases: [([UInt8], String)] = [
      (Array(text.utf8), "Größe"), ([0xef, 0xbb, 0xbf] + Array(text.utf8), "Größe"), (wide, "Größe"),
      (latin, "Größe€"), (Array("<p>Gr".utf8) + [0xf6], "Grö"), (russian, "Мир"),
      // The declaration is wrong, the bytes are UTF-8.
      (Array("<meta charset=latin1>\(text)".utf8), "Größe"),
    ]
    for (bytes, expected) in cases {
      let decoded = String(decoding: try HTMLEncoding.decoded(bytes, file: "f"), as: UTF8.self)
      #expect(decoded.hasSuffix(expected), "\(decoded)")
    }
    #expect(throws: DepescheError.self) {
      try HTMLEncoding.decoded(Array("<meta charset=klingon>".utf8) + [0xff], file: "f")
    }
  }

  /// Cut and disturbed pages give what they give, and never a crash.
  @Test func damagedPages() throws {
    var random = SeededRandom(seed: 9)
    for name in ["portal", "boxes", "microdata"] {
      let bytes = file("\(name).html")
      for _ in 0..<200 {
        var damaged = Array(bytes.prefix(Int.random(in: 0...bytes.count, using: &random)))
        for _ in 0..<5 where !damaged.isEmpty {
          damaged[Int.random(in: damaged.indices, using: &random)] =
            [0x3c, 0x3e, 0x22, 0x26, 0x20].randomElement(using: &random) ?? 0
        }
        _ = try? NewsPage(damaged, file: name)
      }
    }
  }
}
