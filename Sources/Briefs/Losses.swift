import German
import Lexicon
import Text

/// What must not get lost between a German sentence and its English: that something is not so, and figures.
struct Losses: Sendable {
  private let table: LexiconTable

  init(_ lexicons: Lexicons) { table = lexicons.table("en/negation.tsv") }

  /// How many of them are lost.
  func count(in target: String, of analysis: SentenceAnalysis) -> Int {
    (isDenied(analysis) && !denies(target) ? 1 : 0) + lostFigures(in: target, analysis)
  }

  private func isDenied(_ analysis: SentenceAnalysis) -> Bool {
    analysis.words.indices.contains { index in
      let word = analysis.words[index].lower
      switch word {
      case "nicht":
        // „nicht nur … sondern auch“ denies nothing.
        return index + 1 >= analysis.words.count || !["nur", "zuletzt"].contains(analysis.words[index + 1].lower)
      case "nichts", "nie", "niemals", "niemand", "niemanden", "niemandem", "weder", "nirgends": return true
      default: return word.hasPrefix("kein")
      }
    }
  }

  /// A word of the list, or one that begins as an entry with `~` does.
  private func denies(_ text: String) -> Bool {
    text.lowercased().split { !$0.isLetter && $0 != "’" && $0 != "'" }.contains { word in
      if word.hasSuffix("n’t") || word.hasSuffix("n't") || table.contains(String(word)) { return true }
      return (2...6).contains { length in
        word.count > length + 2 && table.contains("\(word.prefix(length))~")
      }
    }
  }

  /// Figures of two digits or more; times of the day are counted otherwise in English.
  private func lostFigures(in target: String, _ analysis: SentenceAnalysis) -> Int {
    var figures: [String] = []
    for (index, word) in analysis.words.enumerated() where word.kind == .number {
      let figure = word.text.filter(\.isNumber)
      let next = index + 1 < analysis.words.count ? analysis.words[index + 1].lower : ""
      guard figure.count >= 2, figure.count <= 15, next != "uhr", !word.text.contains(":"), word.match == nil else {
        continue
      }
      figures.append(figure)
    }
    if figures.isEmpty { return 0 }
    let digits = target.split { !$0.isNumber && $0 != "," && $0 != "." }.map { $0.filter(\.isNumber) }
    return figures.count { figure in !digits.contains { $0.contains(figure) } }
  }
}
