import TestSupport
import Testing

/// The HTML page of a brief, by itself and in a browser (Debian's Chromium, where it is installed).
struct BriefHTMLTests {
  let folder = TemporaryFolder()
  var shell: Shell { Shell(in: folder.path) }

  private static let article = """
    Treffen in Wien

    Der ukrainische Präsident Wolodymyr Selenskyj hat in Wien mit dem Bundeskanzler gesprochen (ÖVP). Die Regierung hat \
    ein neues Gesetz <beschlossen> & verkündet.
    """

  private func page() -> String {
    folder.file("a.txt", Self.article)
    return shell.run("$depesche brief --format html a.txt > page.html; cat page.html").output
  }

  @Test func thePageStandsAlone() {
    let page = page()
    #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"en\">"))
    for part in ["http:", "https:", "src=", "@import", "url("] { #expect(!page.contains(part), "\(part)") }
    for part in ["prefers-color-scheme: dark", "@media print", "name=\"viewport\"", "lang=\"de\"", "role=\"status\""] {
      #expect(page.contains(part), "\(part)")
    }
    #expect(page.contains("&lt;beschlossen&gt; &amp; verkündet"))
    #expect(page.contains("<mark id=\"d1\">") && page.contains("id=\"s1\""))
    #expect(page.contains("Володимир Зеленський"))
  }

  @Test func everyElementIsClosed() {
    var open: [String] = []
    var rest = Substring(page())
    while let start = rest.firstIndex(of: "<") {
      guard let end = rest[start...].firstIndex(of: ">") else { break }
      let tag = rest[rest.index(after: start)..<end]
      rest = rest[rest.index(after: end)...]
      let name = String(tag.prefix { $0.isLetter || $0.isNumber || $0 == "/" })
      if name.hasPrefix("/") {
        #expect(open.popLast() == String(name.dropFirst()), "\(tag)")
      } else if !name.isEmpty, !["meta", "br"].contains(name) {
        open.append(name)
        // What stands in a script is none of ours.
        if name == "script" || name == "style" {
          var text = rest
          while !text.isEmpty, !text.hasPrefix("</\(name)>") { text = text.dropFirst() }
          rest = text
        }
      }
    }
    #expect(open.isEmpty, "\(open)")
  }

  @Test func matchingWordsAreLit() {
    guard shell.run("command -v chromium").status == 0 else {
      print("skipped: chromium is not installed")
      return
    }
    // Points at the first word, then walks by the arrow keys, and leaves behind what was lit.
    let probe = """
      <script>
      const lit = () => [...document.querySelectorAll(".lit")].map(word => word.textContent).join("|");
      const row = document.querySelector(".pair");
      const word = [...row.querySelectorAll(".target [data-p]")].find(part => part.textContent.includes("Zelensky"));
      word.dispatchEvent(new PointerEvent("pointerover", { bubbles: true }));
      const pointed = lit();
      row.dispatchEvent(new PointerEvent("pointerleave"));
      const left = lit();
      row.focus();
      row.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowRight", bubbles: true }));
      const width = document.documentElement.scrollWidth <= window.innerWidth;
      document.body.dataset.probe = [pointed, left, lit(), document.getElementById("pair").textContent, width].join(" # ");
      </script>
      """
    folder.file("probe.html", page() + probe)
    let browser = "chromium --headless=new --no-sandbox --disable-gpu --user-data-dir=profile --window-size=500,900"
    let tree = shell.run("timeout 60 \(browser) --dump-dom probe.html 2>/dev/null").output
    let line = tree.split(separator: "\n").first { $0.contains("data-probe=\"") } ?? ""
    #expect(line.contains("Zelensky|Wolodymyr Selenskyj # ") || line.contains("Zelensky|Selenskyj # "), "\(line)")
    #expect(line.contains(" #  # "), "nothing stays lit: \(line)")
    #expect(line.contains(": ") && line.contains(" # true"), "\(line)")
  }
}
