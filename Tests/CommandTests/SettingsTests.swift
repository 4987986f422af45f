import TestSupport
import Testing

/// The configuration file and the environment.
struct SettingsTests {
  let folder = TemporaryFolder()
  var shell: Shell { Shell(in: folder.path) }
  private static let sentence = "echo 'Er sah die Farbe des Zentrums und den Wumms.' |"

  @Test func nearerSettingsWin() {
    folder.file("g1.tsv", "Wumms\tboom\n")
    folder.file("g2.tsv", "Wumms\tbang\n")
    folder.file("set.toml", "# of the house\nglossary = ['g1.tsv']\nvariety = \"uk\"\n[segment]\nexplain-not = 1\n")
    let wrong = shell.run("\(Self.sentence) $depesche translate --config set.toml")
    #expect(wrong.status == 65)
    #expect(wrong.errors == "set.toml:5:1: error: “explain-not” is no setting of segment\n")

    folder.file("set.toml", "glossary = ['g1.tsv']\nvariety = \"us\"\n\n[translate]\nvariety = \"uk\"\n")
    let cases: [(String, [String])] = [
      ("--config set.toml", ["colour", "centre", "boom"]),
      ("--config set.toml --variety us", ["color", "center", "boom"]),
      ("--config=set.toml --glossary g2.tsv", ["colour", "bang"]),
      ("", ["color", "Wumms"]),
    ]
    for (options, words) in cases {
      let outcome = shell.run("\(Self.sentence) $depesche translate \(options)")
      for word in words { #expect(outcome.output.contains(word), "\(options): \(outcome)") }
    }
    let environment = shell.run(
      "\(Self.sentence) DEPESCHE_CONFIG=set.toml DEPESCHE_VARIETY=us DEPESCHE_GLOSSARY=g2.tsv $depesche translate")
    #expect(environment.output.contains("color") && environment.output.contains("bang"), "\(environment)")
  }

  @Test func theUsersFolderIsRead() {
    _ = shell.run("mkdir -p home/.config/depesche")
    folder.file("home/.config/depesche/config.toml", "variety = \"uk\"\n")
    let outcome = shell.run(
      "unset DEPESCHE_CONFIG XDG_CONFIG_HOME; \(Self.sentence) HOME=$PWD/home $depesche translate")
    #expect(outcome.output.contains("colour"), "\(outcome)")
    let elsewhere = shell.run("\(Self.sentence) HOME=$PWD/home $depesche translate")
    #expect(elsewhere.output.contains("color"))
  }

  /// Paths in the file are relative to it, of files and of folders.
  @Test func pathsAreRelativeToTheFile() {
    _ = shell.run("mkdir -p house/more/de")
    folder.file("house/more/de/abbreviations.tsv", "Wums.\ttitle\n")
    folder.file(
      "house/a.srx",
      """
      <srx><languagerule languagerulename="a"><rule><beforebreak>;</beforebreak></rule></languagerule>
      <languagemap languagepattern="de" languagerulename="a"/></srx>
      """)
    let text = "printf 'Er; sie. Es.' | $depesche segment --lang de --config house/set.toml"
    folder.file("house/set.toml", "[segment]\nsrx = \"a.srx\"\n")
    #expect(shell.run(text).lines == ["Er;", "sie. Es."])
    folder.file("house/set.toml", "[segment]\noverlay = [\"more\"]\n")
    #expect(shell.run(text).status == 0)
    folder.file("house/set.toml", "[segment]\noverlay = [\"less\"]\n")
    #expect(shell.run(text).status == 66)
  }

  /// A length of another kind on the command line takes the place of the one in the file.
  @Test func lengthsAreAlternatives() {
    folder.file("set.toml", "words = 40\n")
    folder.file("a.txt", "Der Minister kam am Montag nach Berlin. Die Wirtschaft wuchs um zwei Prozent.\n")
    #expect(shell.run("$depesche brief --config set.toml --sentences 1 a.txt").status == 0)
    #expect(shell.run("$depesche brief --words 40 --sentences 1 a.txt").status == 64)
  }

  @Test func whatIsWrongIsNamed() {
    let cases: [(String, String)] = [
      ("words = many\n", "set.toml:1:9: error: text stands in quotation marks: \"many\"\n"),
      ("words = 1\nwords = 2\n", "set.toml:2:1: error: “words” is set twice\n"),
      ("[nothing]\nwords = 1\n", "set.toml:2:1: error: there is no verb “nothing”\n"),
      ("words = [1, 2]\n", "set.toml:1:1: error: “words” has one value, not several\n"),
      ("output = 'x'\n", "set.toml:1:1: error: “output” is no setting\n"),
      ("variety = 'uk\n", "set.toml:1:11: error: the text is never closed\n"),
    ]
    for (text, errors) in cases {
      folder.file("set.toml", text)
      let outcome = shell.run("echo Ja. | $depesche brief --config set.toml")
      #expect(outcome.errors == errors, "\(text)")
      #expect(outcome.status == 65)
    }
    #expect(shell.run("echo Ja. | $depesche brief --config none.toml").status == 66)
  }
}
