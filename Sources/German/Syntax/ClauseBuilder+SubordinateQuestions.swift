import Lexicon

/// Questions as parts of a sentence, and what looks like one.
extension ClauseBuilder {
  func isSubordinateQuestion(_ segment: Segment, _ index: Int) -> Bool {
    let verbs = verbIndices(segment)
    // „…, weshalb der Mann, ein Amerikaner, getötet wurde“: the verb is still to come.
    // „Je höher der Preis, desto weniger wird verkauft“: a half without a verb.
    if verbs.isEmpty, words[index].lower == "je" {
      if segment.delimiter == .comma { return words[..<index].contains { $0.lower.isOne(of: "umso", "desto") } }
      return segment.delimiter == .start && words[(segment.items.last?.end ?? index)...].contains { $0.hasFinite }
    }
    if verbs.isEmpty, segment.delimiter == .start { return asksAroundClause(segment) }
    if verbs.isEmpty { return segment.delimiter == .comma && segment.items.count > 1 && !stack.isEmpty }
    guard let last = verbs.last, words[last].hasFinite else { return false }
    if isQuestion, segment.delimiter == .start { return echoes(segment, index, verbs) }
    // „Frage: *Wie lang ist* der Weg?“: the verb right behind what is asked for, and not at the end.
    if isQuestion, segment.delimiter == .colon, segment.items.count > 3, segment.items[2].start == verbs[0] {
      return false
    }
    // „Wer wissen will, …“
    if verbs.count > 1, !isQuestion, !words[verbs[0]].isOnlyFinite, words[last].isOnlyFinite,
      segment.items.last?.start == last
    {
      return true
    }
    // „Was fehlt, ist ein Plan“
    if segment.items.count == 2, segment.delimiter == .start, segment.items[1].start == last,
      ["wer", "was"].contains(words[index].lower), last + 2 < words.count, words[last + 1].isComma,
      goesOnInVerb(behind: last + 1) || words[index].lower == "wer" && goesOnAroundClause(behind: last + 1)
    {
      return true
    }
    // „Wer raucht, verkürzt sein Leben“, „Wer meint, klug zu sein, irrt“: whoever does it, with the verb of the statement
    // behind a comma.
    if !isQuestion, segment.items.count == 2, segment.delimiter == .start, segment.items[1].start == last,
      words[index].lower == "wer", last + 3 < words.count, words[last + 1].isComma, words[last].lower != "weiß",
      words.indices[(last + 2)...].contains(where: {
        words[$0 - 1].isComma && words[$0].hasFinite && !words[$0].isCapitalized && words[$0].wordClass == .verb
          && ($0 == last + 2 || words[$0 - 2].hasFinite || words[$0 - 2].hasInfinitive)
      })
    {
      return true
    }
    // A main clause has the verb right behind the question phrase.
    let second = segment.items.dropFirst().first.map(\.start)
    // „…, wann gewählt wird *und wo*“
    let added = segment.items.count > 3 && asksOnce(segment.items) ? 2 : 0
    return second != verbs.first || verbs.count == segment.items.count - 1 - added && segment.delimiter != .start
  }

  /// „Wer zahlt, *bestimmt* die Musik“, „Wer arbeitet, *der bekommt* Geld“: behind the comma the main clause begins with its
  /// verb, or takes up who was meant; but „Wer weiß, bestimmt *kommt* er noch“.
  private func goesOnInVerb(behind comma: Int) -> Bool {
    let next = words[comma + 1]
    if next.isOnlyFinite { return true }
    if next.lower == "der" { return comma + 2 < words.count && words[comma + 2].isOnlyFinite }
    guard next.hasFinite, next.has(.verb), !next.isCapitalized, next.verbForms.allowsThird(plural: false) else {
      return false
    }
    return !words[(comma + 2)...].prefix { !$0.isPunctuation }.contains { $0.isOnlyFinite && !$0.isCapitalized }
  }

  /// „Wer glaubt, die Krise sei vorbei, *irrt*“, „Wer regiert, ohne zu führen, *der scheitert*“: the main clause begins
  /// behind a clause that ends in its verb, or in which somebody says something.
  private func goesOnAroundClause(behind comma: Int) -> Bool {
    var position = comma + 1
    while let end = words[position...].firstIndex(where: \.isPunctuation), words[end].isComma, end + 1 < words.count {
      if goesOnInVerb(behind: end), words[position..<end].contains(where: { $0.has(.verb) && !$0.isCapitalized }) {
        return true
      }
      position = end + 1
    }
    return false
  }

  /// „Wie alt er ist?“: a question said again, with its subject before the verb at the end.
  private func echoes(_ segment: Segment, _ index: Int, _ verbs: [Int]) -> Bool {
    guard words[index].lower == "wie", segment.items.count > 3, segment.items[0].start == index,
      segment.items.last?.start == verbs.last, let first = verbs.first
    else { return false }
    return segment.items.dropFirst(2).contains { item in
      guard let subject = item.nominative, subject.head < first else { return false }
      return ["er", "sie", "es", "wir", "ich", "man"].contains(words[subject.head].lower)
    }
  }

  /// „*Warum der Mann*, der krank war, ging, ist unklar“: in front of a statement, with what is said of its subject before
  /// its verb. Behind that verb the main clause begins with its own.
  private func asksAroundClause(_ segment: Segment) -> Bool {
    guard !isQuestion, segment.items.count > 1, let end = segment.items.last?.end,
      end < words.count,
      words[end].isComma
    else { return false }
    let commas = words.indices[(end + 1)...].filter { words[$0].isComma && words[$0].isPunctuation }
    return commas.count > 1
      && commas.dropFirst().contains { comma in
        words[comma - 1].wordClass == .verb && words[comma - 1].hasFinite && comma + 1 < words.count
          && words[comma + 1].wordClass == .verb && words[comma + 1].hasFinite
      }
  }

  /// „…, wann und wo er wohnt“, „…, ob und wie es weitergeht“: two question words for one question.
  func askedTwice(_ segment: Segment) -> Introduction? {
    guard segment.items.count > 3, segment.delimiter != .start || !isQuestion,
      case .word(let first) = segment.items[0], case .word(let und) = segment.items[1],
      case .word(let second) = segment.items[2], second == und + 1,
      ["und", "oder"].contains(words[und].lower) && und == first + 1 || words[und].lower == "sondern",
      words[first].lower == "ob" || words[first].isOf(.asking),
      // „ob und in welchem Umfang“
      words[second].isOf(.asking)
        || words[second].isMatched && words[second].wordClass == .subordinator
          && words[second].lower.hasPrefix("in welch"),
      isLastVerbFinite(segment)
    else { return nil }
    return Introduction(kind: .indirectQuestion, words: [first, und, second], count: 3)
  }

  /// „nicht, *ob, sondern wann* er kommt“: of two questions about the same the first is nothing but its word.
  func withQuestionsJoined(_ segments: [Segment]) -> [Segment] {
    guard
      let second = segments.indices.dropFirst().first(where: { position in
        guard let coordinator = segments[position].coordinator, words[coordinator].lower == "sondern",
          case let before = segments[position - 1], before.items.count == 1, case .word(let asked) = before.items[0],
          let other = segments[position].items.first(where: { $0.start > coordinator })
        else { return false }
        return (words[asked].lower == "ob" || words[asked].isOf(.asking))
          && words[other.start].isOf(.asking)
      }), let coordinator = segments[second].coordinator
    else { return segments }
    var result = segments
    result[second - 1].items += [.word(coordinator)] + segments[second].items.filter { $0.start > coordinator }
    result.remove(at: second)
    return result
  }

  /// A coordinator and a question word at the end.
  private func asksOnce(_ items: [Item]) -> Bool {
    guard case .word(let coordinator) = items[items.count - 2], words[coordinator].has(.coordinator) else {
      return false
    }
    return words[items[items.count - 1].start].isOf(.asking)
  }
}
