import English
import Glibc
import Lexicon
import Testing
import Text

/// Reads a table that stands beside the tests.
func table(_ name: String, file: String = #filePath) -> [(line: Int, fields: [String])] {
  let folder = file.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
  guard let handle = fopen("\(folder)/cases/\(name)", "rb") else {
    Issue.record("no table \(name)")
    return []
  }
  defer { fclose(handle) }
  var bytes: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 1 << 16)
  while case let count = fread(&buffer, 1, buffer.count, handle), count > 0 { bytes += buffer[0..<count] }
  return String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    .compactMap { index, line in
      guard !line.isEmpty, !line.hasPrefix("#") else { return nil }
      return (index + 1, line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init))
    }
}

enum Engines {
  static let us = try? EnglishGenerator(lexicons: Lexicons())
  static let uk = try? EnglishGenerator(lexicons: Lexicons(), variety: .uk, quotes: .typographic)
  static let typographic = try? EnglishGenerator(lexicons: Lexicons(), quotes: .typographic)
}

@Suite("Generation by tables")
struct TableTests {
  /// `notation TAB expected`; marks other than a full stop stand behind the notation: `?`, `!`, none: `-`.
  @Test(arguments: [
    "verbs.tsv", "clauses.tsv", "relatives.tsv", "nouns.tsv", "coordination.tsv", "adverbials.tsv", "quotations.tsv",
    "pronouns.tsv", "articles.tsv",
  ])
  func generates(_ name: String) throws { try check(name, try #require(Engines.us)) }

  @Test func generatesBritish() throws { try check("british.tsv", try #require(Engines.uk)) }

  private func check(_ name: String, _ generator: EnglishGenerator) throws {
    let rows = table(name)
    #expect(!rows.isEmpty, "\(name) is empty")
    for (line, fields) in rows {
      guard fields.count >= 2 else {
        Issue.record("\(name):\(line): two fields are wanted")
        continue
      }
      do {
        let phrase = try Notation.phrase(fields[0])
        let mark = FinalMark(rawValue: fields.count > 2 ? (fields[2] == "-" ? "" : fields[2]) : ".") ?? .period
        let text = generator.text(for: EnglishSentence([phrase], mark: mark, capitalized: mark != .none)).text
        #expect(text == fields[1], "\(name):\(line): \(fields[0])")
      } catch let failure as Notation.Failure {
        Issue.record("\(name):\(line): \(failure.message)")
      }
    }
  }
}
