import Lexicon
import Summarization
import TestSupport
import Testing
import Text

/// Words as they are.
private struct Identity: TermNormalizer {
  func term(for word: String) -> String? { word }
}

/// The classic methods give the scores of published implementations on the same sentences.
@Suite struct MethodTests {
  @Test func scoresAreThoseOfPublishedImplementations() throws {
    let summarizer = try Summarizer(lexicons: Lexicons(), normalizers: ["de": Identity()])
    let sentences = tableRows("cases/methods.txt", beside: #filePath).map { $0[0] }
    let document = Document(text: sentences.joined(separator: "\n\n"))
    let methods: [String: SummaryOptions.Method] = [
      "luhn": .luhn, "sumbasic": .sumbasic, "textrank": .textrank, "lsa": .lsa, "lexrank": .lexrank,
    ]
    for row in tableRows("cases/methods.tsv", beside: #filePath) {
      let method = try #require(methods[row[0]], "\(row[0])")
      let ranking = try summarizer.summarize(
        [document], options: SummaryOptions(method: method, detail: .ranking)
      ).ranking
      #expect(ranking.count == sentences.count)
      let scores = ranking.sorted { $0.index < $1.index }.map(\.score)
      let wanted = row.dropFirst().compactMap { Double($0) }
      if method == .sumbasic {
        // Theirs is the order in which sentences are taken.
        let order = wanted.indices.sorted { wanted[$0] > wanted[$1] }
        #expect(ranking.map(\.index) == order)
        continue
      }
      for (index, score) in scores.enumerated() {
        #expect(abs(score - wanted[index]) < 1e-4, "\(row[0]): \(sentences[index])")
      }
    }
  }
}
