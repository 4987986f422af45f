import ArgumentParser
import Depesche
import Lexicon
import Streams
import Text

struct LexiconImport: Verb {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Make an overlay of a dictionary that you have installed.",
    discussion: """
      Reads a dictionary in the format of Ding, for instance the one of Debian's
      trans-de-en (/usr/share/trans/de-en), and writes tables of the words that the
      lexicon lacks. They are used only where --overlay names their folder, and have
      a lower rank than all other entries. The dictionary's own licence holds for them.

      EXAMPLE
        $ printf 'Wumms {m} | Wummse {pl} :: boom | booms\\n' > my-ding
        $ depesche lexicon import my-ding --output my-overlay
        1 noun
        $ echo 'Das war ein Wumms.' | depesche translate --overlay my-overlay
        This was a boom.
      """)

  @Argument(help: "The dictionary; - for standard input.", completion: .file())
  var file: String

  @Option(
    name: .shortAndLong, help: ArgumentHelp("The folder to write; it is made if need be.", valueName: "folder"),
    completion: .directory)
  var output: String

  @OptionGroup var data: DataOptions
  @OptionGroup var said: DiagnosticOptions
  var diagnostics: Diagnostics { said.diagnostics }

  func serve(_ diagnostics: Diagnostics) throws -> ExitStatus {
    let lexicons = try Depesche(data.configuration()).lexicons
    var made = try DictionaryImport(ding: InputFile(path: file).readText(), name: file, lexicons: lexicons)
    try write(made)
    // What the check would refuse is left out.
    let checker = LexiconChecker(try Lexicons(overlays: data.lexicons, supplements: data.overlay + [output]))
    for (path, text) in made.files where path.hasPrefix("de/") {
      made.leaveOut(checker.check(path: path, file: path, text: text).filter { $0.severity == .error }, in: path)
    }
    try write(made)
    if made.skipped > 0 {
      let lines = made.skipped == 1 ? "1 line gives" : "\(made.skipped) lines give"
      diagnostics.report(
        Diagnostic(.note, "\(lines) no entry: known words, phrases, and what has no frame", at: Place(file: file)))
    }
    let counts = made.counts.map { count in
      "\(count.entries) \(count.entries == 1 ? String(count.wordClass.dropLast()) : count.wordClass)"
    }
    let writer = OutputWriter()
    try writer.write(counts.joined(separator: ", ") + "\n")
    try writer.finish()
    return .done
  }

  private func write(_ made: DictionaryImport) throws {
    for (path, text) in made.files {
      if let slash = path.lastIndex(of: "/") { try Folder.make("\(output)/\(path[..<slash])") }
      let writer = try OutputWriter(path: "\(output)/\(path)")
      try writer.write(text)
      try writer.finish()
    }
  }
}
