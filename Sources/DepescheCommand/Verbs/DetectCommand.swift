import ArgumentParser
import Depesche
import Formats
import Text

struct DetectCommand: DocumentVerb {
  static let configuration = CommandConfiguration(
    commandName: "detect", abstract: "The language of a text, or of each line.",
    discussion: """
      Prints the language's code and how sure that is, from 0 to 1; “und” where
      it cannot be told.

      EXAMPLE
        $ echo 'Der Kanzler hat am Montag gesprochen.' | depesche detect | cut -f 1
        de
      """)

  @Flag(help: "Take each line as a document of its own.")
  var lines = false

  @OptionGroup var form: FormOption

  var unit: DocumentUnit { lines ? .line : .file }
  var writesJSON: Bool { form.isJSON }

  func service(_ depesche: Depesche) throws -> Service {
    let end = lines ? "" : "\n"
    return { request in
      let text = try request.text()
      // An empty line gives an empty line.
      if end.isEmpty, text.isEmpty { return DetectAnswer(language: nil, confidence: 0, text: "") }
      let result = try depesche.detectLanguage(of: text)
      let confidence = JSONWriter.rounded(result.confidence, digits: 2)
      return DetectAnswer(
        language: result.language, confidence: result.confidence,
        text: "\(result.language ?? "und")\t\(confidence)\(end)")
    }
  }
}

private struct DetectAnswer: Answer {
  var language: String?
  var confidence: Double
  var text: String

  func writeMembers(to json: inout JSONWriter) {
    json.member("lang", language ?? "und")
    json.member("confidence", confidence)
  }
}
