import Lexicon
import Text

/// Name files of the house's own.
enum HouseNames {
  /// Reads the files into one table in which the first that has a key wins.
  static func read(_ files: [String]) throws(DepescheError) -> LexiconTable {
    for file in files {
      let table = try LexiconTable(files: [file])
      for row in table.rows where row.field(1).isEmpty {
        throw DepescheError(.invalidData, "no English form in the second column", at: row.place)
      }
    }
    return try LexiconTable(files: files.reversed())
  }
}
