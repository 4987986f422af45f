/// What every part of Depesche throws: a code to match on, a message to read, and where it happened.
public struct DepescheError: Error, Sendable, Equatable {
  /// Stable across versions; scripts and the JSON output rely on the raw values.
  public enum Code: String, Sendable {
    case invalidEncoding = "invalid-encoding"
    case invalidData = "invalid-data"
    case invalidJSON = "invalid-json"
    case invalidLexicon = "invalid-lexicon"
    case invalidGlossary = "invalid-glossary"
    case emptyInput = "empty-input"
    case missingInput = "missing-input"
    case unknownLanguage = "unknown-language"
    case unsupportedLanguage = "unsupported-language"
    case tooLarge = "too-large"
    case usage = "usage"
    case inputOutput = "input-output"
    case `internal` = "internal"
  }

  public var code: Code
  public var message: String
  public var place: Place?

  public init(_ code: Code, _ message: String, at place: Place? = nil) {
    self.code = code
    self.message = message
    self.place = place
  }
}

/// A place in a file. Lines and columns count from 1 (columns in bytes), `byte` counts from 0.
public struct Place: Sendable, Equatable, CustomStringConvertible {
  public var file: String
  public var line: Int?
  public var column: Int?
  public var byte: Int?

  public init(file: String, line: Int? = nil, column: Int? = nil, byte: Int? = nil) {
    self.file = file
    self.line = line
    self.column = column
    self.byte = byte
  }

  /// `file:line:column`, as far as known.
  public var description: String {
    var text = file
    if let line { text += ":\(line)" }
    if line != nil, let column { text += ":\(column)" }
    return text
  }
}

extension DepescheError: CustomStringConvertible {
  /// `file:line:column: code: message`, as the command prints it.
  public var description: String {
    let head = place.map { "\($0): " } ?? ""
    return "\(head)\(code.rawValue): \(message)"
  }
}

/// Something worth telling that does not stop the work.
public struct Diagnostic: Sendable, Equatable {
  public enum Severity: String, Sendable { case error, warning, note }
  public var severity: Severity
  public var message: String
  public var place: Place?

  public init(_ severity: Severity, _ message: String, at place: Place? = nil) {
    self.severity = severity
    self.message = message
    self.place = place
  }
}
