/// Questions side by side under the same verb.
extension ClauseBuilder {
  /// „Er fragte, wer kam, *was* er wollte und wann er ging“: where in the stack the question stands that one more behind a
  /// comma joins: its own verb takes none, and the last of them stands behind „und“.
  func listedQuestion(_ clause: Clause, _ segment: Segment) -> Int? {
    guard clause.coordinator == nil, segment.delimiter == .comma, let top = stack.last,
      clauses[top].kind == .indirectQuestion, endsInVerb(top), clauses[top].parent != nil, asks(clause),
      !verbTakes(.ob, in: top), let verb = clauses[top].finite, segment.items.first?.start == verb + 2,
      let position = segments.firstIndex(where: { $0.items.first?.start == segment.items.first?.start })
    else { return nil }
    for next in segments[(position + 1)...] {
      guard let introduction = introduction(next),
        introduction.kind == .indirectQuestion || introduction.words.last.map({ words[$0].lower == "was" }) ?? false
      else { return nil }
      if let coordinator = next.coordinator { return words[coordinator].lower == "und" ? stack.count - 1 : nil }
      guard next.delimiter == .comma else { return nil }
    }
    return nil
  }

  private func asks(_ clause: Clause) -> Bool {
    guard let first = clause.introducer.first else { return false }
    return clause.kind == .indirectQuestion || clause.kind == .relative && words[first].lower == "was"
  }
}
