import Streams
import Text

/// Reads a file as a document.
struct DocumentReader: Sendable {
  var lossy: Bool

  /// - Throws: what `InputFile` throws.
  func document(_ path: String) throws(DepescheError) -> Document {
    Document(id: path, text: try InputFile(path: path).readText(lossy: lossy))
  }
}
