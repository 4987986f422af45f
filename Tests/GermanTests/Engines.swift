import Lexicon
import Segmentation
import TestSupport
import Testing

@testable import German

/// The engines that all German tests share.
enum Engines {
  static let morphology = Result { Morphology(try Lexicons()) }
  static let analyzer = Result {
    let lexicons = try Lexicons()
    return GermanAnalyzer(lexicons: lexicons, frames: KnownVerbs(verbs: lexicons.table("de/verbs.tsv")))
  }
  static let tokenizer = Result { try Tokenizer(lexicons: Lexicons(), language: "de") }

  /// Analyzes one sentence without names and glossaries.
  static func analyze(_ sentence: String) throws -> SentenceAnalysis {
    try analyzer.get().analyze(tokenizer.get().tokens(in: sentence))
  }
}

/// Frames that need no bilingual data: every verb takes an object, a few of saying and knowing a clause.
final class KnownVerbs: FrameSource {
  private static let announcing: Set<String> = ["sagen", "wissen", "erklären", "glauben", "fragen", "mit|teilen"]
  let verbs: LexiconTable

  init(verbs: LexiconTable) { self.verbs = verbs }

  func frames(ofVerb key: String) -> [[String]] {
    guard verbs.contains(key) else { return [] }
    return KnownVerbs.announcing.contains(key) ? [["dass"], ["a"]] : [["a"]]
  }

  func noun(_ key: String, governs preposition: String) -> Bool { false }
}

/// Runs all rows of a table. The row's last field may be `open` beyond its `columns`: a known fault, which fails nothing.
func check(
  _ name: String, columns: Int, _ location: SourceLocation = #_sourceLocation, _ test: ([String]) throws -> String?
) throws {
  var tally = CaseTally(name)
  let rows = tableRows("cases/\(name)", beside: #filePath)
  #expect(!rows.isEmpty, "\(name) is empty", sourceLocation: location)
  for row in rows {
    guard row.count >= columns else {
      Issue.record("\(name): \(row): \(columns) fields are wanted", sourceLocation: location)
      continue
    }
    tally.add(row[0], isOpen: row.count > columns && row[columns] == "open", failure: try test(row))
  }
  for failure in tally.failures { Issue.record("\(failure)", sourceLocation: location) }
  if let summary = tally.summary { print(summary) }
}

/// Nil if both are equal, else what differs.
func difference(_ found: String, _ expected: String) -> String? {
  found == expected ? nil : "“\(found)”, not “\(expected)”"
}
