import Formats
import TestSupport
import Testing

/// What is one document, and what comes out for it, verb by verb.
struct VerbTests {
  let folder = TemporaryFolder()
  var shell: Shell { Shell(in: folder.path) }

  @Test(arguments: ["translate", "names normalize", "names normalize --list", "detect --lines", "analyze --list"])
  func eachLineGivesOneLine(verb: String) {
    folder.file("in.txt", "Erster Satz. Zweiter Satz.\n\n  \nDas Ende naht\r\nLetzte Zeile ohne Ende")
    let outcome = shell.run("$depesche \(verb) --jobs 3 in.txt")
    #expect(outcome.status == 0)
    #expect(outcome.lines.count == 5, "\(outcome.output)")
    #expect(outcome.lines.dropFirst().first == "", "an empty line gives an empty line")
    #expect(shell.run("$depesche \(verb) --jobs 1 < in.txt").output == outcome.output)
  }

  @Test func aDocumentKeepsItsLines() {
    folder.file("in.txt", "\nErster Satz. Zweiter Satz.\n\n\nDritter Satz.\n")
    for verb in ["translate", "names normalize"] {
      let outcome = shell.run("$depesche \(verb) --document in.txt")
      #expect(outcome.lines.map(\.isEmpty) == [true, false, true, true, false], "\(verb): \(outcome.output)")
    }
  }

  @Test func namesKeepEverythingElse() {
    folder.file("in.txt", "  Das  bleibt,  wie es ist.\t„Ja“ \n")
    #expect(shell.run("$depesche names normalize < in.txt").output == "  Das  bleibt,  wie es ist.\t„Ja“ \n")
    #expect(
      shell.run("echo 'Juri Uschakow' | $depesche names normalize --list --from de --to en").lines == ["Yuri Ushakov"])
    folder.file("house.tsv", "Juri Uschakow\tYury Ushakov\tperson\n")
    let house = shell.run("echo 'Juri Uschakow' | $depesche names normalize --list --names house.tsv")
    #expect(house.lines == ["Yury Ushakov"])
  }

  @Test func transliterationTakesALine() {
    folder.file("in.txt", "Запоріжжя\n\nКиїв")
    let outcome = shell.run("$depesche transliterate --scheme ua-ukr-Cyrl-Latn-2010 in.txt")
    #expect(outcome.lines == ["Zaporizhzhia", "", "Kyiv"])
    let back = shell.run("printf 'Kyïv\\n' | $depesche transliterate --scheme alalc-ukr-Cyrl-Latn-1997 --reverse")
    #expect(back.lines == ["Київ"])
    #expect(shell.run("$depesche transliterate --list").lines.allSatisfy { $0.contains("\t") })
    #expect(shell.run("$depesche transliterate --scheme none < in.txt").status == 64)
    #expect(shell.run("$depesche transliterate < in.txt").status == 64)
  }

  @Test func namesThatAreNotTheSameGiveStatusOne() {
    #expect(shell.run("$depesche names match 'Olaf Scholz' 'Scholz, Olaf'").status == 0)
    #expect(shell.run("$depesche names match 'Olaf Scholz' 'Olaf Palme'").status == 1)
    folder.file("pairs.tsv", "Olaf Scholz\tOlaf Palme\n")
    #expect(shell.run("$depesche names match --pairs pairs.tsv").output.contains("\tdifferent\tScholz ≠ Palme"))
    folder.file("bad.tsv", "Olaf Scholz\n")
    #expect(shell.run("$depesche names match --pairs bad.tsv").status == 65)
  }

  @Test func offsetsAreBytesOfTheRecord() throws {
    let text = "Über Köln schien die Sonne. Bürger gingen spazieren."
    folder.file("in.jsonl", "{\"text\":\"\(text)\"}\n")
    folder.file("g.tsv", "Bürger\tcitizen\n")
    let bytes = Array(text.utf8)
    for (verb, list) in [
      ("segment", "sentences"), ("summarize", "summary"), ("terms --glossary g.tsv", "terms"), ("analyze", "tokens"),
    ] {
      let outcome = shell.run("$depesche \(verb) --jsonl in.jsonl")
      let record = try JSONParser.parse(Array(outcome.output.utf8)).object
      let items = record?[list]?.array ?? []
      #expect(!items.isEmpty, "\(verb): \(outcome.output)")
      for item in items {
        guard case .number(let start) = item.object?["start"], case .number(let end) = item.object?["end"],
          let from = start.int, let to = end.int
        else {
          Issue.record("\(verb) gives no offsets")
          continue
        }
        #expect(item.object?["text"]?.string == String(decoding: bytes[from..<to], as: UTF8.self), "\(verb)")
      }
    }
  }

  @Test func everyRecordNamesItsSchema() {
    let verbs = ["brief", "segment", "detect", "summarize", "names", "terms", "translate", "analyze"]
    for verb in verbs {
      let command = verb == "names" ? "names normalize" : verb
      let outcome = shell.run("echo '{\"text\":\"Der Kanzler kam.\"}' | $depesche \(command) --jsonl")
      #expect(outcome.output.hasPrefix("{\"id\":1,\"schema\":\"depesche/\(verb)/1\","), "\(outcome.output)")
    }
  }

  @Test func severalDocumentsGiveOneSummary() throws {
    folder.file("a.txt", "Die Regierung tritt zurück. Das sagte ein Sprecher.\n")
    folder.file("b.txt", "In Rom schneit es seit Tagen. Viele Züge fallen aus.\n")
    let together = shell.run("$depesche summarize --together --sentences 2 --format json a.txt b.txt")
    #expect(together.lines.count == 1)
    let apart = shell.run("$depesche summarize --sentences 1 a.txt b.txt")
    #expect(apart.lines.count == 3, "two summaries and an empty line between")
    let record = #"{"documents":[{"id":"x","text":"Die Regierung tritt zurück."},{"text":"In Rom schneit es."}]}"#
    folder.file("in.jsonl", record + "\n")
    let outcome = shell.run("$depesche summarize --jsonl in.jsonl")
    #expect(outcome.output.contains(#""document":"x""#))
    #expect(outcome.output.contains(#""document":"2""#))
  }

  @Test func aBriefKeepsItsLength() throws {
    let folders = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
    folder.file("a.txt", readFile(folders.joined(separator: "/") + "/examples/articles/politics.txt") ?? [])
    for words in [20, 50, 80] {
      let outcome = shell.run("$depesche brief --words \(words) a.txt")
      #expect(outcome.output.split(whereSeparator: \.isWhitespace).count <= words, "\(outcome.output)")
    }
    let record = try JSONParser.parse(Array(shell.run("$depesche brief --format json --sentences 2 a.txt").output.utf8))
    #expect(record.object?["sentences"]?.array?.count == 2)
    #expect(record.object?["headline"]?.string?.isEmpty == false)
    let page = shell.run("echo 'Er sagte „<b> & Co.“ und ging.' | $depesche brief --format html")
    #expect(page.output.contains("&lt;b&gt; &amp; Co."))
    #expect(shell.run("$depesche brief < /dev/null").status == 65)
  }

  @Test func aRecordsTermsWin() {
    folder.file("g.tsv", "Leitzins\tkey rate\n")
    folder.file("in.jsonl", #"{"text":"Der Leitzins sinkt.","terms":[{"de":"Leitzins","en":"prime rate"}]}"# + "\n")
    let terms = shell.run("$depesche terms --glossary g.tsv --jsonl in.jsonl")
    #expect(terms.output.contains(#""target":"prime rate","status":"preferred","glossary":"record""#))
    let translated = shell.run("$depesche translate --glossary g.tsv --jsonl in.jsonl")
    #expect(translated.output.contains("rime rate"), "\(translated.output)")
    let damaged = shell.run(#"echo '{"text":"a","terms":[{"de":1}]}' | $depesche terms --jsonl"#)
    #expect(damaged.status == 1)
    #expect(damaged.output.contains("invalid-data"))
  }

  @Test func conlluKeepsWhatItDoesNotFill() {
    folder.file(
      "in.conllu",
      "# text = Er kam zum Haus.\n1\tEr\t_\t_\t_\t_\t_\t_\t_\t_\n2\tkam\t_\t_\t_\t_\t_\t_\t_\t_\n3-4\tzum\t_\t_\t_\t_\t_\t_\t_\t_\n3\tzu\t_\t_\t_\t_\t_\t_\t_\t_\n4\tdem\t_\t_\t_\t_\t_\t_\t_\t_\n5\tHaus\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No\n6\t.\t_\t_\t_\t_\t_\t_\t_\t_\n\n"
    )
    let outcome = shell.run("$depesche analyze --input-format conllu in.conllu")
    #expect(outcome.lines.count == 9)
    #expect(outcome.lines[3] == "3-4\tzum\t_\t_\t_\t_\t_\t_\t_\t_")
    #expect(outcome.lines.filter { $0.contains("\troot\t") }.count == 1)
    folder.file("bad.conllu", "1\tEr\n")
    let bad = shell.run("$depesche analyze --input-format conllu bad.conllu")
    #expect(bad.status == 65)
    #expect(bad.errors == "bad.conllu:1: error: 2 columns, CoNLL-U has 10\n")
  }

  @Test func lexiconsAreOverlaid() {
    _ = shell.run("mkdir -p my/de my/de-en")
    folder.file("my/de/nouns.tsv", "Wumms\tm\te\te\n")
    folder.file("my/de-en/nouns.tsv", "Wumms\tbang\n")
    #expect(shell.run("$depesche lexicon lookup Wumms").status == 1)
    let known = shell.run("$depesche lexicon lookup --lexicons my Wumms")
    #expect(known.status == 0)
    #expect(known.output.contains("my/de-en/nouns.tsv:1: Wumms  bang"))
    #expect(shell.run("$depesche lexicon check --lexicons my").status == 0)
    folder.file("my/de/nouns.tsv", "Wumms\tx\te\te\n")
    let checked = shell.run("$depesche lexicon check --lexicons my")
    #expect(checked.status == 1)
    #expect(checked.errors == "my/de/nouns.tsv:1: error: gender “x” is none of m f n p\n")
  }

  @Test func missingWordsComeByFrequency() {
    let outcome = shell.run("echo 'Der Xyrzk kam. Der Xyrzk ging. Ein Qwark blieb.' | $depesche lexicon missing")
    #expect(outcome.lines == ["2\tXyrzk\tDer Xyrzk kam.", "1\tQwark\tEin Qwark blieb."])
  }

  @Test func theDoctorFindsTheDataSound() {
    let outcome = shell.run("$depesche doctor")
    #expect(outcome.status == 0, "\(outcome.output)")
  }
}
