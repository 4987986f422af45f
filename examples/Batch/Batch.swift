import Depesche

/// Many documents at once: one `Depesche`, shared by as many tasks as there are processors.
///
///     swift run Batch
@main
struct Batch {
  static func main() async throws {
    let depesche = try Depesche()
    let articles = [
      "Das Kabinett hat am Montag getagt. Beschlüsse gab es nicht.",
      "The cabinet met on Monday. Nothing was decided.",
      "Le gouvernement s'est réuni lundi. Rien n'a été décidé.",
    ]

    // Calls leave no state behind, so order and number of tasks never matter.
    let lines = try await withThrowingTaskGroup(of: (Int, String).self) { group in
      for (number, article) in articles.enumerated() {
        group.addTask {
          let language = try depesche.detectLanguage(of: article).language
          let segments = try depesche.segment(article, language: language)
          return (number, "\(segments.language): \(segments.sentences.count) sentences")
        }
      }
      var lines = [String](repeating: "", count: articles.count)
      for try await (number, line) in group { lines[number] = line }
      return lines
    }
    print(lines.joined(separator: "\n"))
  }
}
