import English
import German

/// Clauses beside one that has become a gerund.
extension SentenceTransfer {
  /// „ohne zu fragen *oder anzurufen*“: without asking or calling. „indem er kocht *und putzt*“: by cooking and cleaning.
  ///
  /// - Parameters:
  ///   - first: the clause that opens the coordination.
  ///   - opening: its English.
  func besideGerund(_ index: Int, _ clause: German.Clause, _ first: Int, _ opening: Phrase?) -> Phrase? {
    guard clause.introducer.isEmpty else { return nil }
    if clause.kind == .infinitive {
      let opensGerund = analysis.clauses[first].introducer.first.map {
        ["ohne", "statt", "anstatt"].contains(words[$0].lower)
      }
      return opensGerund ?? false ? built(index, kind: .gerund) : nil
    }
    guard clause.kind == .subordinate, case .prepositional(let led)? = opening, case .clause(let before)? = led.object,
      before.kind == .gerund, case .clause(var inner)? = built(index, kind: .declarative),
      inner.verb?.modals.allSatisfy({ !["will", "would", "shall", "should", "might"].contains($0.lemma) }) ?? false
    else { return nil }
    // „indem Stellen gestrichen *und Gebühren erhöht werden*“: by cutting jobs and increasing fees
    if before.subject == nil, inner.verb?.voice == .passive, let object = inner.subject {
      inner.verb?.voice = .active
      inner.complements.insert(object, at: 0)
      inner.subject = nil
    }
    inner.kind = .gerund
    inner.verb?.tense = .present
    inner.verb?.isPerfect = false
    inner.adverbials = inner.adverbials.map { $0.position == .front ? Adverbial($0.phrase, at: .end) : $0 }
    return .clause(inner)
  }
}
