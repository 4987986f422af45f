import Lexicon
import Segmentation
import TestSupport
import Testing
import Text

@testable import German

/// What holds for every sentence, however strange.
struct PropertyTests {
  /// Words of the tables of sentences, so that all word classes occur.
  private static let words: [String] = {
    let tables = ["clauses.tsv", "verb-complexes.tsv"]
    let sentences = tables.flatMap { tableRows("cases/\($0)", beside: #filePath) }.map { $0[0] }
    let words = sentences.flatMap { $0.split(separator: " ") }.map { $0.filter { !",.?!".contains($0) } }
    return Set(words).sorted()
  }()
  private static let marks = [
    ",", ",", ",", ".", ":", ";", "–", "(", ")", "„", "“", "\"", "?", "!", "…", "/", "-", "%",
  ]

  private func sentence(_ random: inout SeededRandom) -> String {
    (0..<Int.random(in: 1...30, using: &random)).map { _ in
      let isMark = Int.random(in: 0..<6, using: &random) == 0
      return (isMark ? PropertyTests.marks : PropertyTests.words).randomElement(using: &random) ?? ""
    }.joined(separator: " ")
  }

  @Test func randomSentences() throws {
    var random = SeededRandom(seed: 0x5eed)
    for _ in 0..<1500 {
      let text = sentence(&random)
      let tokens = try Engines.tokenizer.get().tokens(in: text)
      let analysis = try Engines.analyzer.get().analyze(tokens)
      if let fault = fault(analysis, tokens: tokens.count) {
        Issue.record("\(text): \(fault)\n\(analysis.explanation)")
      }
    }
  }

  @Test func sentencesOfTheTables() throws {
    for table in ["clauses.tsv", "verb-complexes.tsv"] {
      for row in tableRows("cases/\(table)", beside: #filePath) {
        let tokens = try Engines.tokenizer.get().tokens(in: row[0])
        let analysis = try Engines.analyzer.get().analyze(tokens)
        if let fault = fault(analysis, tokens: tokens.count) { Issue.record("\(row[0]): \(fault)") }
      }
    }
  }

  /// A second analysis is taken only where it has less against it, and says what it changed.
  @Test func repairsCostLess() throws {
    var random = SeededRandom(seed: 0xfa17)
    let analyzer = try Engines.analyzer.get()
    for _ in 0..<500 {
      let text = sentence(&random)
      let tokens = try Engines.tokenizer.get().tokens(in: text)
      let words = WordBuilder(morphology: analyzer.morphology, sources: []).words(tokens)
      let isQuestion = text.hasSuffix("?")
      var first = analyzer.understand(words, Decisions(), isQuestion: isQuestion)
      FaultFinder.examine(&first, frames: analyzer.frames)
      let second = analyzer.repaired(first, words, isQuestion: isQuestion)
      #expect(second.repairs.isEmpty ? second.cost == first.cost : second.cost < first.cost, "\(text)")
      #expect(analyzer.repaired(first, words, isQuestion: isQuestion).explanation == second.explanation, "\(text)")
    }
  }

  /// Each token is in exactly one word; each word has at most one place in the clauses; clauses form a forest.
  private func fault(_ analysis: SentenceAnalysis, tokens count: Int) -> String? {
    var next = 0
    for word in analysis.words {
      guard word.tokens.lowerBound == next, !word.tokens.isEmpty else { return "tokens \(word.tokens) after \(next)" }
      next = word.tokens.upperBound
    }
    guard next == count else { return "\(next) of \(count) tokens are in words" }
    var places = WordPlaces(analysis)
    places.collect()
    if let index = places.twice {
      return "“\(analysis.words.indices.contains(index) ? analysis.words[index].text : "?")” (\(index)) has two places"
    }
    for (index, clause) in analysis.clauses.enumerated() {
      var seen: Set<Int> = [index]
      var parent = clause.parent
      while let at = parent {
        guard analysis.clauses.indices.contains(at), seen.insert(at).inserted else {
          return "clause \(index) hangs on itself"
        }
        parent = analysis.clauses[at].parent
      }
      guard clause.prefield <= clause.units.count else { return "the prefield of clause \(index) is too long" }
    }
    return nil
  }
}
