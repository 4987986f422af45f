import English
import German

/// How something is done: „wie man Brot backt“.
extension SentenceTransfer {
  /// „lernte, wie man Brot backt“ → how to bake bread
  func howTo(_ index: Int, _ clause: German.Clause, _ how: Int) -> Phrase? {
    // „wie *viel* man isst“ asks how much.
    switch clause.units.first {
    case .adverb(let word) where word == how + 1: return nil
    case .adjective(let word, let adverbs) where (adverbs.first ?? word) == how + 1: return nil
    default: break
    }
    guard words[how].lower == "wie", let complex = analysis.verbComplex(of: clause), tellsWhatIsDone(complex),
      let subject = subject(of: clause, complex: complex)?.phrase, words[subject.head].reading.key == "man",
      let deed = deed(index, .to)
    else { return nil }
    return .sequence([.literal(Literal("how", source: source(how))), deed])
  }

  /// „wie man Strom spart *und Geld zurücklegt*“ → how to save electricity and put money aside
  func besideHowTo(_ index: Int, _ clause: German.Clause, _ opening: Phrase?) -> Phrase? {
    guard clause.introducer.isEmpty, clause.kind == .indirectQuestion || clause.kind == .subordinate,
      case .sequence(let pieces)? = opening, pieces.count == 2, case .literal(let how) = pieces[0], how.text == "how",
      case .clause(let first) = pieces[1], first.kind == .infinitive(.to),
      let complex = analysis.verbComplex(of: clause), tellsWhatIsDone(complex)
    else { return nil }
    if let subject = subject(of: clause, complex: complex)?.phrase, words[subject.head].reading.key != "man" {
      return nil
    }
    return deed(index, .bare)
  }

  private func tellsWhatIsDone(_ complex: VerbComplex) -> Bool {
    complex.tenseMood == .present && complex.steps.allSatisfy { $0.operation == .modal("können") }
  }

  /// The clause as an infinitive, without whoever does it.
  private func deed(_ index: Int, _ marker: English.Clause.InfinitiveMarker) -> Phrase? {
    guard case .clause(var inner)? = built(index, kind: .declarative) else { return nil }
    if inner.verb?.voice == .passive, let object = inner.subject {
      inner.verb?.voice = .active
      inner.complements.insert(object, at: 0)
    }
    inner.kind = .infinitive(marker)
    inner.subject = nil
    inner.verb?.modals = []
    inner.verb?.tense = .present
    return .clause(inner)
  }
}
