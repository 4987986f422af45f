import ArgumentParser
import Formats
import Streams
import Text
import Translation

/// A translation engine of the user's own, as a command that is started once: a JSON object a line in, one a line out.
///
///     {"id":1,"text":"⟦1⟧ kam.","source":"Putin kam.","from":"de","to":"en","protected":[{"mark":"⟦1⟧",…}]}
///     {"id":1,"translation":"⟦1⟧ came."}
struct CommandEngine: SentenceEngine {
  private let process: LineProcess

  /// - Throws: `inputOutput`.
  init(command: String) throws(DepescheError) { process = try LineProcess(command: command) }

  func translate(_ sentences: [EngineSentence]) throws -> [String] {
    let lines = sentences.enumerated().map { CommandEngine.line($1, id: $0 + 1) }
    let answers = try process.exchange(lines)
    return try answers.enumerated().map { try CommandEngine.translation($1, id: $0 + 1) }
  }

  private static func line(_ sentence: EngineSentence, id: Int) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.member("id", id)
      json.member("text", sentence.text)
      json.member("source", sentence.source)
      json.member("from", "de")
      json.member("to", "en")
      json.member("protected", sentence.protected) { json, span in
        json.object { json in
          json.member("mark", span.mark)
          json.member("source", span.source)
          json.member("target", span.target)
        }
      }
    }
    return json.bytes
  }

  private static func translation(_ line: [UInt8], id: Int) throws(DepescheError) -> String {
    let answer: JSONValue
    do { answer = try JSONParser.parse(line) } catch {
      throw DepescheError(.invalidData, "the engine’s answer is no JSON: \(error.message)")
    }
    if let problem = answer.object?["error"] {
      let message = problem.string ?? problem.object?["message"]?.string ?? "no reason given"
      throw DepescheError(.invalidData, "the engine: \(message)")
    }
    if let number = answer.object?["id"], number != .number(JSONNumber(id)) {
      throw DepescheError(.invalidData, "the engine answers out of order")
    }
    guard let text = answer.object?["translation"]?.string else {
      throw DepescheError(.invalidData, "the engine’s answer has no “translation”")
    }
    return foldedWhiteSpace(of: text)
  }
}

struct EngineOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Translate by this command, which answers a JSON object a line; names and terms are protected and checked.",
      valueName: "command"))
  var engineCommand: String?

  /// - Throws: `inputOutput`.
  func engine() throws(DepescheError) -> CommandEngine? {
    guard let engineCommand else { return nil }
    return try CommandEngine(command: engineCommand)
  }
}
