import Testing

@testable import Formats

struct MarkdownTextTests {
  @Test func runningText() {
    let source = """
      ---
      title: "Neue Brücke"
      date: 2025-02-13T08:00
      ---
      # Eine *andere* Überschrift

      Der **Stadtrat** hat eine [neue Brücke](http://x.de "T") beschlossen.
      Sie kostet 40 Mio. Euro. ![Bild](b.jpg)

      Zwischentitel
      -------------
      > Das ist gut, sagte sie_er.

      - Erstens `dies`
      - Zweitens _das_ \\*nicht\\*
      1. Drittens

      2024 war es anders.

      ```
      kein Text
      ```

          auch keiner

      | Jahr | Wert |
      | --- | --- |
      | 2020 | 5 |
      ***
      <b>Ende</b> &amp; aus <http://y.de>
      [name]: http://z.de
      """
    let markdown = MarkdownText(source)
    #expect(markdown.title == "Neue Brücke")
    #expect(markdown.date == "2025-02-13")
    #expect(
      markdown.text.split(separator: "\n\n").map(String.init) == [
        "Eine andere Überschrift", "Der Stadtrat hat eine neue Brücke beschlossen. Sie kostet 40 Mio. Euro.",
        "Zwischentitel", "Das ist gut, sagte sie_er.", "Erstens dies", "Zweitens das *nicht*", "Drittens",
        "2024 war es anders.", "Jahr Wert", "2020 5", "Ende & aus http://y.de\n",
      ])
  }

  @Test func theFirstHeadingIsTheTitle() {
    #expect(MarkdownText("# Titel #\n\nText.").title == "Titel")
    #expect(MarkdownText("Titel\n=====\nText.").text == "Text.\n")
    #expect(MarkdownText("").text == "")
  }
}
