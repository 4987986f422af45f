import ArgumentParser
import Depesche
import Names
import Streams
import Terminology
import Text

/// Data of the user's own.
struct DataOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("Lay a folder like lexicons/ over the embedded data. May be repeated.", valueName: "folder"),
    completion: .directory)
  var lexicons: [String] = []

  func configuration(glossaries: [Glossary] = [], names: NameFileOptions? = nil) -> Depesche.Configuration {
    Depesche.Configuration(
      lexicons: lexicons, glossaries: glossaries, names: names?.names ?? [], nameStyle: names?.style ?? .press)
  }

  /// What results depend on beside the input: version, ICU, overlays and the options given.
  /// - Throws: `missingInput` if an overlay cannot be read.
  func fingerprint(_ options: String...) throws -> String {
    var parts = [Depesche.version, Depesche.icuVersion] + options
    for folder in lexicons {
      for file in try Folder.files(under: folder) { parts.append(try fileFingerprint("\(folder)/\(file)")) }
    }
    return parts.joined(separator: "\u{1f}")
  }
}

struct GlossaryOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Terms to use, TSV or CSV of two columns. May be repeated; the first that has a term wins.", valueName: "file"),
    completion: .file())
  var glossary: [String] = []

  /// - Throws: `invalidGlossary` with the line, `missingInput`, `invalidEncoding`.
  func read() throws -> [Glossary] {
    try glossary.map { path in
      let file = try InputFile(path: path)
      return try Glossary(text: try file.readText(), name: path)
    }
  }

  func fingerprint() throws -> String { try glossary.map(fileFingerprint).joined(separator: "\u{1f}") }
}

struct NameFileOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Names of your house, TSV: German, English, kind. May be repeated; the first that has a name wins.",
      valueName: "file"),
    completion: .file())
  var names: [String] = []

  @Option(help: ArgumentHelp("Whose spelling: press, ap, bgn or official.", valueName: "style"))
  var style = NameStyle.press

  func fingerprint() throws -> String {
    try (names.map(fileFingerprint) + [style.rawValue]).joined(separator: "\u{1f}")
  }
}

extension NameStyle: ExpressibleByArgument {}

struct LanguageOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Language of the source, for instance de (default: detected).", valueName: "code"))
  var lang: String?

  func validate() throws {
    if let lang { try LanguageOptions.check(lang) }
  }

  /// - Throws: `ValidationError`, which shows the usage.
  static func check(_ code: String) throws {
    do throws(DepescheError) { try LanguageCode.check(code) } catch { throw ValidationError(error.message) }
  }
}

private func fileFingerprint(_ path: String) throws -> String {
  // A glossary in a pipe can be read only once; its name must do.
  guard Folder.isRegularFile(path) else { return path }
  return "\(path) \(InputHash(try InputFile(path: path).readAll()).hex)"
}
