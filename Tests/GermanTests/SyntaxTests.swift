import TestSupport
import Testing

@testable import German

@Suite("Sentences by tables")
struct SyntaxTests {
  /// `kind[verbal words] head of the subject`, in order of the text.
  private func clauses(_ analysis: SentenceAnalysis) -> String {
    let words = analysis.words
    let clauses = analysis.clauses.filter { clause in
      !clause.verbs.isEmpty || clause.units.contains { if case .mark = $0 { false } else { true } }
    }
    let sorted = clauses.sorted { ($0.words.lowerBound, -$0.words.count) < ($1.words.lowerBound, -$1.words.count) }
    return sorted.map { clause in
      let verbs = clause.verbs.map { words[$0].text }.joined(separator: " ")
      return "\(clause.kind)[\(verbs)] \(subject(of: clause, in: analysis))"
    }.joined(separator: " / ")
  }

  private func subject(of clause: Clause, in analysis: SentenceAnalysis) -> String {
    let complex = analysis.verbComplex(of: clause)
    guard let index = analysis.subject(of: clause, complex: complex)?.unit, clause.units.indices.contains(index) else {
      return "-"
    }
    switch clause.units[index] {
    case .phrase(let phrase): return analysis.words[phrase.head].text
    case .clause: return "clause"
    default: return "-"
    }
  }

  @Test func clausesAreFound() throws {
    try check("clauses.tsv", columns: 2) { row in
      let analysis = try Engines.analyze(row[0])
      return difference(clauses(analysis), row[1]).map { "\($0)\n\(analysis.explanation)" }
    }
  }

  @Test func faultsLeadToRepairs() throws {
    try check("repairs.tsv", columns: 2) { row in
      let analysis = try Engines.analyze(row[0])
      let repairs = analysis.repairs.map(\.change)
      return difference(repairs.isEmpty ? "-" : repairs.joined(separator: " / "), row[1])
        .map { "\($0)\n\(analysis.explanation)" }
    }
  }

  @Test func verbComplexes() throws {
    try check("verb-complexes.tsv", columns: 3) { row in
      let analysis = try Engines.analyze(row[0])
      guard let clause = analysis.clauses.first(where: { !$0.verbs.isEmpty }),
        let complex = analysis.verbComplex(of: clause)
      else { return "no verb\n\(analysis.explanation)" }
      let steps = complex.steps.map { step in
        switch step.operation {
        case .modal(let key): "modal:\(key)"
        case .catenative: "catenative"
        default: "\(step.operation)"
        }
      }
      let found = (steps + [complex.readings.first?.key ?? "-"]).joined(separator: " ")
      let tense = complex.tenseMood.map { "\($0)" } ?? "-"
      return difference("\(found) \(tense)", "\(row[1]) \(row[2])")
    }
  }
}
