import TestSupport
import Testing

/// Runs every command that README and guide show, and compares what they print.
///
/// In blocks without a language a line `$ COMMAND` is run, and what stands below it must come out (`…` stands for
/// anything); a line that begins with `depesche` or `make` is a command up to the first two spaces. All blocks of a page
/// run in one folder, which holds `examples/` and an article.
struct DocumentationTests {
  let folder = TemporaryFolder()

  private struct Command {
    var line: String
    /// nil where nothing is shown.
    var expected: [String]?
  }

  @Test(arguments: ["README.md", "docs/guide.md", "docs/scale.md"])
  func commandsAreTrue(page: String) throws {
    let text = String(decoding: readFile("\(projectFolder)/\(page)") ?? [], as: UTF8.self)
    let commands = blocks(of: text).flatMap(commands)
    #expect(!commands.isEmpty)
    let makefile = String(decoding: readFile("\(projectFolder)/Makefile") ?? [], as: UTF8.self)
    var script = """
      cp -r '\(projectFolder)/examples' .
      cp examples/articles/politics.txt article.txt; cp article.txt german.txt
      printf 'Juri Uschakow\\n' > names.txt; printf 'Reform\\treform\\n' > my.tsv
      echo 'Wumms {m} | Wummse {pl} :: boom | booms' > ding.txt
      echo 'Die Reform kommt.' > de.txt; echo 'The reform is coming.' > en.txt
      depesche() { "$depesche" "$@"; }

      """
    for (number, command) in commands.enumerated() {
      if command.line.hasPrefix("make ") {
        let target = command.line.split(separator: " ")[1]
        #expect(makefile.contains("\n\(target):"), "\(page): make \(target)")
      } else {
        script +=
          "{ \(command.line)\n} > '\(folder.path)/\(number).shown' 2> '\(folder.path)/\(number).errors' < /dev/null\n"
        script += "echo $? > '\(folder.path)/\(number).status'\n"
      }
    }
    _ = Shell(in: folder.path).run(script)
    for (number, command) in commands.enumerated() where !command.line.hasPrefix("make ") {
      let shown = folder.content("\(number).shown") ?? ""
      let errors = folder.content("\(number).errors") ?? "not run"
      if let expected = command.expected {
        #expect(matches(shown, expected), "\(page): \(command.line)\ngave \(shown)\(errors)")
      } else {
        #expect(
          ["0\n", "1\n"].contains(folder.content("\(number).status")), "\(page): \(command.line)\ngave \(errors)")
      }
    }
  }

  /// Fenced blocks without a language.
  private func blocks(of text: String) -> [[String]] {
    var blocks: [[String]] = []
    var block: [String]?
    var isOther = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      if line.hasPrefix("```") {
        if let done = block {
          blocks.append(done)
          block = nil
        } else if isOther {
          isOther = false
        } else if line == "```" {
          block = []
        } else {
          isOther = true
        }
      } else {
        block?.append(line)
      }
    }
    return blocks
  }

  private func commands(in block: [String]) -> [Command] {
    var commands: [Command] = []
    for line in block {
      if line.hasPrefix("$ ") {
        commands.append(Command(line: String(line.dropFirst(2)), expected: []))
      } else if commands.last?.expected != nil {
        commands[commands.count - 1].expected?.append(line)
      } else if line.hasPrefix("depesche ") || line.hasPrefix("make ") {
        let words = line.split(separator: " ", omittingEmptySubsequences: false)
        let end = words.firstIndex { $0.isEmpty } ?? words.count
        commands.append(Command(line: words[..<end].joined(separator: " "), expected: nil))
      }
    }
    return commands
  }

  /// `…` at the end of a line stands for its rest, on a line of its own for any lines.
  private func matches(_ shown: String, _ expected: [String]) -> Bool {
    let lines = shown.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let found = lines.last == "" ? lines.dropLast() : lines[...]
    if expected.isEmpty || expected == ["…"] { return true }
    guard found.count == expected.count else { return false }
    return zip(found, expected).allSatisfy { found, expected in
      expected.hasSuffix("…") ? found.hasPrefix(expected.dropLast()) : found == expected
    }
  }
}
