/// „…, so zeigen neue Studien, …“: who says or shows what stands around it.
extension ClauseBuilder {
  /// „…, so zeigen neue Studien, …“: „so“ with a verb of saying or showing and its subject, beside what is said.
  func remark(_ segment: Segment, before next: Segment?) -> Int? {
    guard segment.delimiter == .comma, segment.coordinator == nil, !segment.afterQuote, !stack.isEmpty,
      (3...6).contains(segment.items.count), case .word(let so) = segment.items[0], words[so].lower == "so",
      case .word(let finite) = segment.items[1], words[finite].hasFinite,
      // „…, so erinnert *sich* der Wirt, …“
      case .phrase(let subject, _)? = segment.items.dropFirst(2).first(where: { item in
        if case .phrase(let phrase, _) = item { words[phrase.head].wordClass != .reflexive } else { true }
      }),
      !subject.isPrepositional, subject.agreement.allows(.nominative),
      // „…, so darf man vermuten, …“, „…, so hatte er gesagt, …“
      case let verbs = verbIndices(segment), let verb = verbs.last, verbs == [finite] || verbs == [finite, verb],
      verbs.count == 1 || segment.items.last?.start == verb,
      frames?.takesContent(words[verb]) ?? false,
      next.map({ introduction($0) == nil || introduction($0)?.kind == .relative }) ?? true
    else { return nil }
    // „Fragt man die Leute, so hört man Klagen“: what follows from the condition.
    if next == nil, !isQuestion, startsWithVerb(stack[0]), clauses[stack[0]].kind == .main { return nil }
    return so
  }

  mutating func addRemark(_ segment: Segment, _ so: Int) {
    let parent = stack.last { !(endsInVerb($0) && isComplete($0)) } ?? stack[0]
    let index = newClause(.subordinate, segment, parent: parent)
    words[so].readings = [Reading(lemma: "so", key: "wie", wordClass: .subordinator)]
    clauses[index].introducer = [so]
    clauses[parent].units.append(.clause(index))
    var body = segment
    body.items.removeFirst()
    // „…, so erzählt *es* ihre Enkelin, …“: what is told, as the subject stands behind it.
    if body.items.count > 2, case .phrase(var told, let range) = body.items[1], words[told.head].lower == "es",
      // but „…, so heißt es am Finanzplatz, …“
      body.items.dropFirst(2).contains(where: { $0.nominative != nil })
    {
      told.agreement.formIntersection(.with(.accusative))
      body.items[1] = .phrase(told, words: range)
    }
    fill(index, body, verbFinal: false)
  }
}
