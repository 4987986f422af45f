import TestSupport
import Testing

/// Every verb's help has an example, and the example is true.
struct HelpTests {
  let folder = TemporaryFolder()
  var shell: Shell { Shell(in: folder.path) }

  private var verbs: [String] {
    let help = shell.run("$depesche --help").lines
    guard let start = help.firstIndex(where: { $0.hasPrefix("SUBCOMMANDS:") }) else { return [] }
    return help[(start + 1)...].compactMap { line in
      line.hasPrefix("  ") && !line.hasPrefix("   ") ? line.split(separator: " ").first.map(String.init) : nil
    }
  }

  @Test func everyVerbShowsAnExample() {
    #expect(verbs.count >= 4)
    for verb in verbs {
      let outcome = shell.run("$depesche \(verb) --help")
      #expect(outcome.status == 0)
      #expect(outcome.output.contains("EXAMPLE"), "\(verb)")
    }
  }

  /// Runs what stands behind `$` and compares it with what stands below.
  @Test(arguments: [
    "segment", "terms", "detect", "names normalize", "names match", "names group", "names explain", "translate",
    "analyze", "glossary convert", "glossary review",
  ]) func examplesAreTrue(verb: String) {
    let help = shell.run("$depesche \(verb) --help").lines
    let example = help.drop { $0 != "EXAMPLE" }.dropFirst().prefix { !$0.isEmpty }.map { $0.dropFirst(2) }
    let commands = example.filter { $0.hasPrefix("$ ") }.map { $0.dropFirst(2) }
    let expected = example.drop { $0.hasPrefix("$ ") }
    #expect(!commands.isEmpty)
    let script = "depesche() { \"$depesche\" \"$@\"; }\n" + commands.joined(separator: "\n")
    #expect(shell.run(script).lines == expected.map(String.init))
  }
}
