import Formats
import Text

/// The file formats of glossaries.
public enum GlossaryFormat: String, Sendable, CaseIterable {
  case tsv, csv

  /// Tells the format by the content, else by the name's ending.
  init(detecting bytes: [UInt8], name: String) throws(DepescheError) {
    let isCommaSeparated = name.hasSuffix(".csv")
    self = isCommaSeparated ? .csv : .tsv
  }

  func read(_ bytes: [UInt8], name: String, from: String, to: String) throws(DepescheError) -> GlossaryReading {
    switch self {
    case .tsv, .csv: try GlossaryTable.read(GlossaryText.decode(bytes, name: name), name: name, from: from, to: to)
    }
  }
}
