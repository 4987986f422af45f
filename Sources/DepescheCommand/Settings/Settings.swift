import Formats
import Streams
import Text

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Options that the user wants always: from a configuration file and from the environment. They are put among the
/// arguments before these are parsed, so that a setting has the name, the values and the errors of its option.
///
/// What the command line says wins over the environment, and that over the file. Of options that may be repeated all
/// count, in that order.
struct Settings {
  /// Options that belong to one run.
  private static let notSettings: Set<String> = [
    "config", "output", "output-dir", "resume", "jsonl", "help", "version", "explain", "list", "query",
  ]
  /// Of these one at most is given.
  private static let alternatives: [Set<String>] = [["words", "sentences", "ratio"]]
  /// What is a path, and in a file relative to the file's folder.
  private static let paths: Set<String> = ["glossary", "names", "lexicons", "overlay", "srx"]

  /// A value for an option, or a flag that is set.
  private struct Setting {
    var option: CommandDescription.Argument
    var name: String
    var values: [String]
  }

  private let environment: [String: String]

  init(environment: [String: String] = Settings.processEnvironment) { self.environment = environment }

  /// - Parameter arguments: without the command's own name.
  /// - Throws: `missingInput` or `invalidData` with the place in the file.
  func expand(_ arguments: [String]) throws(DepescheError) -> [String] {
    let words = Array(arguments.prefix { !$0.hasPrefix("-") })
    guard !words.isEmpty, let file = try file(for: arguments) ?? (hasVariables ? "" : nil) else { return arguments }
    let root = try CommandDescription.root()
    var verb = root
    for word in words {
      guard let next = verb.subcommands.first(where: { $0.path.last == word }) else { break }
      verb = next
    }
    guard verb.path.count > 1, verb.subcommands.isEmpty else { return arguments }
    let given = Set(arguments.filter { $0.hasPrefix("--") }.map { String($0.dropFirst(2).prefix { $0 != "=" }) })
    let fromEnvironment = try settings(ofEnvironmentFor: verb)
    let fromFile = file.isEmpty ? [] : try settings(ofFile: file, for: verb, of: root)
    let nearer = given.union(fromEnvironment.map(\.name))
    let count = verb.path.count - 1
    let end = arguments.firstIndex(of: "--") ?? arguments.count
    return arguments[..<count] + Settings.single(fromFile, unless: nearer)
      + Settings.single(fromEnvironment, unless: given)
      + arguments[count..<end] + Settings.repeated(fromEnvironment) + Settings.repeated(fromFile) + arguments[end...]
  }

  private static func single(_ settings: [Setting], unless given: Set<String>) -> [String] {
    settings.filter { setting in
      !setting.option.isRepeating && !given.contains(setting.name)
        && !alternatives.contains { $0.contains(setting.name) && !$0.isDisjoint(with: given) }
    }.flatMap(words)
  }

  private static func repeated(_ settings: [Setting]) -> [String] {
    settings.filter(\.option.isRepeating).flatMap(words)
  }

  private static func words(_ setting: Setting) -> [String] {
    if setting.option.kind == .flag { return setting.values == ["true"] ? ["--\(setting.name)"] : [] }
    return setting.values.map { "--\(setting.name)=\($0)" }
  }

  // MARK: - The file

  /// The file named by `--config`, by `DEPESCHE_CONFIG`, or the one in the user's folder if there is one.
  private func file(for arguments: [String]) throws(DepescheError) -> String? {
    for (index, argument) in arguments.enumerated() {
      if argument == "--" { break }
      if argument.hasPrefix("--config=") { return String(argument.dropFirst("--config=".count)) }
      if argument == "--config", index + 1 < arguments.count { return arguments[index + 1] }
    }
    // An empty name means none.
    if let path = environment["DEPESCHE_CONFIG"] { return path.isEmpty ? nil : path }
    let folder =
      environment["XDG_CONFIG_HOME"].flatMap { $0.isEmpty ? nil : $0 }
      ?? environment["HOME"].map { "\($0)/.config" }
    guard let path = folder.map({ "\($0)/depesche/config.toml" }), Folder.isRegularFile(path) else { return nil }
    return path
  }

  private func settings(
    ofFile path: String, for verb: CommandDescription, of root: CommandDescription
  ) throws(DepescheError) -> [Setting] {
    let entries = try TOMLReader.entries(of: try InputFile(path: path).readText(), file: path)
    let verbs = root.all.filter { $0.path.count > 1 && $0.subcommands.isEmpty }
    let names = { (command: CommandDescription) in command.path.dropFirst().joined(separator: ".") }
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
    var settings: [Setting] = []
    for entry in entries {
      let possible = entry.table.isEmpty ? verbs : verbs.filter { names($0) == entry.table }
      guard !possible.isEmpty else {
        throw DepescheError(.invalidData, "there is no verb “\(entry.table)”", at: entry.place)
      }
      guard let known = possible.compactMap({ Settings.option(entry.key, of: $0) }).first else {
        let place = entry.table.isEmpty ? "" : " of \(entry.table)"
        throw DepescheError(.invalidData, "“\(entry.key)” is no setting\(place)", at: entry.place)
      }
      if entry.isArray, !known.isRepeating {
        throw DepescheError(.invalidData, "“\(entry.key)” has one value, not several", at: entry.place)
      }
      guard entry.table.isEmpty || entry.table == names(verb), let option = Settings.option(entry.key, of: verb) else {
        continue
      }
      let values =
        Settings.paths.contains(entry.key)
        ? entry.values.map { $0.hasPrefix("/") ? $0 : folder + $0 } : entry.values
      // What stands in the verb's own table replaces what stands above.
      if !entry.table.isEmpty { settings.removeAll { $0.name == entry.key } }
      settings.append(Setting(option: option, name: entry.key, values: values))
    }
    return settings
  }

  private static func option(_ name: String, of verb: CommandDescription) -> CommandDescription.Argument? {
    guard !notSettings.contains(name) else { return nil }
    return verb.arguments.first { $0.kind != .positional && $0.longName == name }
  }

  // MARK: - The environment

  private var hasVariables: Bool {
    environment.keys.contains { $0.hasPrefix("DEPESCHE_") && $0 != "DEPESCHE_CONFIG" }
  }

  /// `DEPESCHE_VARIETY=uk`; paths are separated by colons.
  private func settings(ofEnvironmentFor verb: CommandDescription) throws(DepescheError) -> [Setting] {
    verb.arguments.compactMap { argument in
      guard let name = argument.longName, let option = Settings.option(name, of: verb) else { return nil }
      let variable = "DEPESCHE_" + name.uppercased().map { $0 == "-" ? "_" : String($0) }.joined()
      guard let value = environment[variable], !value.isEmpty else { return nil }
      let values = option.isRepeating ? value.split(separator: ":").map(String.init) : [value]
      return Setting(option: option, name: name, values: option.kind == .flag && value == "1" ? ["true"] : values)
    }
  }

  private static var processEnvironment: [String: String] {
    var result: [String: String] = [:]
    var next = environ
    while let entry = next.pointee {
      let text = String(cString: entry)
      if let equals = text.firstIndex(of: "=") {
        result[String(text[..<equals])] = String(text[text.index(after: equals)...])
      }
      next += 1
    }
    return result
  }
}
