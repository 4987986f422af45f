import ArgumentParser
import CArguments
import Depesche
import Streams
import Text

/// `depesche VERB [options] [FILE…]`. What stands here and in `Verbs/` is the one definition that parser, help and
/// completions follow.
@main
struct DepescheCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "depesche",
    abstract: "Short English briefs from German news, with every name and term spelt the way your house spells it.",
    discussion: """
      Works offline, gives the same answer every time, and can say why.

      EXAMPLE
        $ echo 'Er kam am 6. August an. Dann ging er.' | depesche segment
        Er kam am 6. August an.
        Dann ging er.

      EXIT STATUS
        0 done; 1 done, but with findings; 64 usage; 65 bad input data; 66 input missing; 70 internal; 74 input/output; 130 interrupted
      """,
    version: "depesche \(Depesche.version) (ICU \(Depesche.icuVersion))",
    subcommands: [
      OverDocuments<BriefCommand>.self,
      OverDocuments<SummarizeCommand>.self,
      OverDocuments<TranslateCommand>.self,
      OverDocuments<SegmentCommand>.self,
      NamesCommand.self,
      TransliterateCommand.self,
      OverDocuments<TermsCommand>.self,
      GlossaryCommand.self,
      OverDocuments<DetectCommand>.self,
      OverDocuments<AnalyzeCommand>.self,
      LexiconCommand.self,
      DoctorCommand.self,
      ManualCommand.self,
    ])

  /// Without the command's own name.
  private static var arguments: [String] {
    let count = max(0, Int(depesche_argument_count()))
    guard count > 0 else { return Array(CommandLine.arguments.dropFirst()) }
    return (1..<count).compactMap { depesche_argument(Int32($0)).map { String(cString: $0) } }
  }

  static func main() {
    var diagnostics = Diagnostics()
    do {
      let arguments = try Settings().expand(arguments)
      var command = try parseAsRoot(arguments)
      if let verb = command as? any Verb {
        diagnostics = verb.diagnostics
        let status = try verb.serve(diagnostics)
        if status != .done { exit(withError: ExitCode(status.rawValue)) }
      } else {
        try command.run()
      }
    } catch is ClosedPipe {
      // Whoever read our output has had enough.
      exit()
    } catch is Interrupted {
      exit(withError: ExitCode(ExitStatus.interrupted.rawValue))
    } catch let error as DepescheError {
      diagnostics.report(error)
      exit(withError: ExitCode(ExitStatus(error.code).rawValue))
    } catch {
      exit(withError: error)
    }
  }
}
