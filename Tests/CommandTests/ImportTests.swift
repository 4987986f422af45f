import TestSupport
import Testing

/// `lexicon import`: a dictionary of the user's as an overlay of lower rank.
struct ImportTests {
  let folder = TemporaryFolder()
  var shell: Shell { Shell(in: folder.path) }

  /// The sample, written for this test in the format of Ding, as an overlay.
  private func importSample() -> Shell.Outcome {
    folder.file("sample", readFile("\(projectFolder)/Tests/CommandTests/cases/ding-sample.txt") ?? [])
    return shell.run("$depesche lexicon import sample --output overlay")
  }

  @Test func tablesAreMade() {
    let outcome = importSample()
    #expect(outcome.status == 0, "\(outcome)")
    #expect(outcome.output == "4 nouns, 3 verbs, 1 adjective, 1 adverb\n")
    #expect(outcome.errors.contains("sample: note: 5 lines give no entry"))
    let tables = shell.run("grep -hv '^#' overlay/de/*.tsv; echo; grep -hv '^#' overlay/de-en/*.tsv").output
    #expect(
      tables == """
        knorfig\t-
        knorfabwärts\tm
        Gnurpist\tm\ten*\th
        Schirmhalter\tm\t-\th
        Schirmhalterung\tf\ten\te
        Wumms\tm\te\tb
        aus|knorfen\tw\th
        knorfen\tw\th
        vor|knorfen\tw\th

        knorfig\tsurly
        knorfabwärts\tdownhill
        Gnurpist\tgnurper
        Schirmhalter\tumbrella holder
        Schirmhalterung\tumbrella holder
        Wumms\tboom
        aus|knorfen\tr über: grumble about $über
        knorfen\ta: knorf $a
        vor|knorfen\td a: feign $a to $d

        """)
    #expect(folder.content("overlay/de/nouns.tsv")?.contains("# License :: none") ?? false)
  }

  @Test func theOverlayIsSound() {
    _ = importSample()
    let outcome = shell.run("$depesche lexicon check --overlay overlay")
    #expect(outcome.status == 0 && outcome.output == "8 files, no errors\n", "\(outcome)")
  }

  @Test func itIsUsedWhereItIsNamed() {
    _ = importSample()
    let text = "Das Haus hat eine Schirmhalterung. Ein Gnurpist knorfte dem Mann etwas vor."
    folder.file("text", text + "\n")
    let without = shell.run("$depesche translate text").output
    let with = shell.run("$depesche translate --overlay overlay text").output
    #expect(!without.contains("umbrella holder"))
    #expect(with.contains("umbrella holder") && with.contains("gnurper feigned something to the man"), "\(with)")
    // The lexicon's own entry wins.
    #expect(with.contains("house") && !with.contains("hovel"))
  }

  @Test func otherFilesAreRefused() {
    folder.file("text", "Kein Wörterbuch.\n")
    let outcome = shell.run("$depesche lexicon import text --output overlay")
    #expect(outcome.status == 65 && outcome.errors.contains("no line"))
    #expect(shell.run("$depesche translate --overlay nowhere text").status == 66)
  }
}
