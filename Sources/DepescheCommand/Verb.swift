import ArgumentParser
import Text

/// A verb of the command. `run` is not used: `serve` tells the exit status and where diagnostics go.
protocol Verb: ParsableCommand {
  var diagnostics: Diagnostics { get }
  /// - Throws: `DepescheError` for what ends the run, `ClosedPipe` if nobody reads the results.
  func serve(_ diagnostics: Diagnostics) throws -> ExitStatus
}
