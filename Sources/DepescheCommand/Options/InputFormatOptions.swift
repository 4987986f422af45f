import ArgumentParser
import Depesche

/// What kind of text documents are.
struct InputFormatOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "text, markdown or html (default: by the extension of the file, else text).", valueName: "form"))
  var inputFormat: TextFormat?

  /// The one that was asked for, or what the name of the file says.
  func format(of request: Request) -> TextFormat { inputFormat ?? TextFormat(fileName: request.name) }
}

extension TextFormat: ExpressibleByArgument {}
