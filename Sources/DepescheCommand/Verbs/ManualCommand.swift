import ArgumentParser
import Depesche
import Streams
import Text

/// Man pages, for `make install`. Hidden, as nobody types it.
struct ManualCommand: Verb {
  static let configuration = CommandConfiguration(
    commandName: "manual", abstract: "The man pages of all verbs, written to a folder.", shouldDisplay: false)

  @Argument(help: "The folder; it is made.") var folder: String
  @OptionGroup var said: DiagnosticOptions
  var diagnostics: Diagnostics { said.diagnostics }

  func serve(_ diagnostics: Diagnostics) throws -> ExitStatus {
    try Folder.make(folder)
    for command in try CommandDescription.root().all {
      let page = ManualPage(command: command, version: "depesche \(Depesche.version)")
      let output = try OutputWriter(path: "\(folder)/\(page.fileName)")
      try output.write(page.text)
      try output.finish()
    }
    return .done
  }
}
