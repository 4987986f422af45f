import ArgumentParser
import Depesche
import Names
import Streams
import Terminology
import Text

/// Data of the user's own that a verb works with.
protocol DataSource {
  /// - Throws: `DepescheError` with the place for what cannot be read.
  func add(to configuration: inout Depesche.Configuration) throws
  /// What results depend on.
  var files: [String] { get }
}

struct DataOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("Lay a folder like lexicons/ over the embedded data. May be repeated.", valueName: "folder"),
    completion: .directory)
  var lexicons: [String] = []

  @Option(
    help: ArgumentHelp(
      "Use a folder of lower rank, such as “lexicon import” makes, where no other entry is. May be repeated.",
      valueName: "folder"),
    completion: .directory)
  var overlay: [String] = []

  /// Read by `Settings`, before arguments are parsed.
  @Option(
    help: ArgumentHelp("Settings (default: ~/.config/depesche/config.toml, if it is there).", valueName: "file"),
    completion: .file())
  var config: String?

  func configuration(_ sources: [any DataSource] = []) throws -> Depesche.Configuration {
    var configuration = Depesche.Configuration(lexicons: lexicons, supplements: overlay)
    for source in sources { try source.add(to: &configuration) }
    return configuration
  }

  /// What results depend on beside input and options: version, ICU, and what stands in files of the user's own.
  /// - Throws: `missingInput` if one cannot be read.
  func fingerprint(_ sources: [any DataSource]) throws -> [String] {
    var parts = [Depesche.version, Depesche.icuVersion]
    for folder in lexicons + overlay {
      for file in try Folder.files(under: folder) { parts.append(try fileFingerprint("\(folder)/\(file)")) }
    }
    for file in sources.flatMap(\.files) { parts.append(try fileFingerprint(file)) }
    return parts
  }
}

struct NameFileOptions: ParsableArguments, DataSource {
  @Option(
    help: ArgumentHelp(
      "Names of your house, TSV: German, English, kind. May be repeated; the first that has a name wins.",
      valueName: "file"),
    completion: .file())
  var names: [String] = []

  @Option(help: ArgumentHelp("Whose spelling: press, ap, bgn or official.", valueName: "style"))
  var style = NameStyle.press

  var files: [String] { names }

  func add(to configuration: inout Depesche.Configuration) throws {
    configuration.names += names
    configuration.nameStyle = style
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
