import ArgumentParser
import Formats
import Text

/// A command as its definitions describe it, read from what the argument parser tells about them. Settings and man pages
/// follow from it.
struct CommandDescription: Sendable {
  struct Argument: Sendable {
    enum Kind: String { case positional, option, flag }
    var kind: Kind
    /// With their hyphens, the preferred one first.
    var names: [String]
    var valueName: String
    var isOptional: Bool
    var isRepeating: Bool
    var defaultValue: String?
    var values: [String]
    var section: String?
    var help: String

    /// `words` of `--words`; nil for what has no long name.
    var longName: String? { names.first { $0.hasPrefix("--") }.map { String($0.dropFirst(2)) } }
  }

  /// All words, `["depesche", "names", "normalize"]`.
  var path: [String]
  var abstract: String
  var discussion: String
  var arguments: [Argument]
  var subcommands: [CommandDescription]

  /// The whole command.
  /// - Throws: `internal` if the argument parser's description has another form than expected.
  static func root() throws(DepescheError) -> CommandDescription {
    let text = DepescheCommand._dumpHelp()
    guard let command = try JSONParser.parse(Array(text.utf8)).object?["command"]?.object else {
      throw DepescheError(.internal, "the argument parser describes the command in an unknown form")
    }
    return CommandDescription(command, within: [])
  }

  private init(_ object: JSONObject, within parents: [String]) {
    path = parents + [object["commandName"]?.string ?? ""]
    abstract = object["abstract"]?.string ?? ""
    discussion = object["discussion"]?.string ?? ""
    arguments = (object["arguments"]?.array ?? []).compactMap { $0.object.flatMap(Argument.init) }
    let path = path
    subcommands = (object["subcommands"]?.array ?? []).compactMap { value in
      guard let child = value.object, child["commandName"]?.string != "help", child["shouldDisplay"] != .bool(false)
      else { return nil }
      return CommandDescription(child, within: path)
    }
  }

  /// This command and all below it.
  var all: [CommandDescription] { [self] + subcommands.flatMap(\.all) }
}

extension CommandDescription.Argument {
  fileprivate init?(_ object: JSONObject) {
    guard object["shouldDisplay"] != .bool(false), let kind = object["kind"]?.string.flatMap(Kind.init) else {
      return nil
    }
    self.kind = kind
    names = (object["names"]?.array ?? []).compactMap { name in
      guard let name = name.object, let text = name["name"]?.string else { return nil }
      return name["kind"]?.string == "short" ? "-\(text)" : "--\(text)"
    }
    valueName = object["valueName"]?.string ?? ""
    isOptional = object["isOptional"] == .bool(true)
    isRepeating = object["isRepeating"] == .bool(true)
    defaultValue = object["defaultValue"]?.string
    values = (object["allValueStrings"] ?? object["allValues"])?.array?.compactMap(\.string) ?? []
    section = object["sectionTitle"]?.string
    help = object["abstract"]?.string ?? ""
  }
}
