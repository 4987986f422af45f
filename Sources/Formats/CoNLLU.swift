import Text

/// Sentences as the CoNLL-U format of Universal Dependencies writes them.
public enum CoNLLU {
  /// One line of a sentence: ten columns, `_` for what is empty.
  public struct Row: Sendable, Equatable {
    public var columns: [String]

    public init(columns: [String]) { self.columns = columns }

    public var id: String { columns[0] }
    public var form: String { columns[1] }
    /// Whether this is a word of the tree, and neither a range of words (`3-4`) nor an empty node (`3.1`).
    public var isWord: Bool { Int(id) != nil }
    public var hasSpaceAfter: Bool { !columns[9].split(separator: "|").contains("SpaceAfter=No") }
  }

  public struct Sentence: Sendable, Equatable {
    /// Comment lines as they are, with their `#`.
    public var comments: [String]
    public var rows: [Row]

    public init(comments: [String], rows: [Row]) {
      self.comments = comments
      self.rows = rows
    }

    /// The sentence with an empty line behind it.
    public var text: String {
      var result = ""
      append(to: &result)
      return result
    }

    public func append(to text: inout String) {
      for comment in comments {
        text += comment
        text += "\n"
      }
      for row in rows {
        for (index, column) in row.columns.enumerated() {
          if index > 0 { text += "\t" }
          text += column
        }
        text += "\n"
      }
      text += "\n"
    }
  }

  /// - Parameter file: as errors name it.
  /// - Throws: `invalidData` with the line, if one has not ten columns or words are not numbered from 1.
  public static func sentences(in text: String, file: String) throws(DepescheError) -> [Sentence] {
    var sentences: [Sentence] = []
    var current = Sentence(comments: [], rows: [])
    var number = 0
    var words = 0
    for part in text.utf8.split(separator: 0x0a, omittingEmptySubsequences: false) {
      number += 1
      let line = String(Substring(part.last == 0x0d ? part.dropLast() : part))
      if line.isEmpty {
        if !current.rows.isEmpty { sentences.append(current) }
        current = Sentence(comments: [], rows: [])
        words = 0
      } else if line.hasPrefix("#") {
        current.comments.append(line)
      } else {
        let row = Row(columns: line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init))
        guard row.columns.count == 10 else {
          throw DepescheError(
            .invalidData, "\(row.columns.count) columns, CoNLL-U has 10", at: Place(file: file, line: number))
        }
        if row.isWord {
          words += 1
          guard Int(row.id) == words else {
            throw DepescheError(
              .invalidData, "word \(row.id) where \(words) should be", at: Place(file: file, line: number))
          }
        }
        current.rows.append(row)
      }
    }
    if !current.rows.isEmpty { sentences.append(current) }
    return sentences
  }
}
