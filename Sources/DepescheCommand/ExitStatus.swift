import Text

/// What the command ends with, after `sysexits.h`.
enum ExitStatus: Int32 {
  case done = 0
  /// Done, but records failed, or a check found something.
  case findings = 1
  case usage = 64
  case badData = 65
  case missingInput = 66
  case `internal` = 70
  case inputOutput = 74
  /// By Control-C, as shells count it: 128 and the number of SIGINT.
  case interrupted = 130

  init(_ code: DepescheError.Code) {
    switch code {
    case .usage, .unknownLanguage: self = .usage
    case .invalidEncoding, .invalidData, .invalidJSON, .invalidLexicon, .invalidGlossary, .emptyInput, .tooLarge,
      .unsupportedLanguage:
      self = .badData
    case .missingInput: self = .missingInput
    case .inputOutput: self = .inputOutput
    case .internal: self = .internal
    }
  }
}
