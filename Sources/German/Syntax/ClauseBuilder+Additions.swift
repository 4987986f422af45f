import Lexicon

/// What is added behind a comma at the end and has no verb: what a figure is compared with, and clauses that leave out the
/// verb of the first (Duden-Grammatik, „Gapping“).
extension ClauseBuilder {
  /// „…, *fast doppelt so viel wie im Vorjahr*“, „…, *so viele wie nie zuvor*“: how much that is, beside something else.
  func comparesBehind(_ segment: Segment) -> Bool {
    guard let start = segment.items.first?.start, let end = segment.items.last?.end else { return false }
    // „so viele wie nie zuvor“, a fixed group
    if segment.items.count == 1, end == start + 1, words[start].lower.hasPrefix("so ") {
      return words[start].lower.contains(" wie ")
    }
    guard end > start + 2 else { return false }
    // What opens it says by how much; nothing but that stands before „so“.
    guard
      let so = words[start..<min(end, start + 4)].firstIndex(where: {
        let last = $0.lower.split(separator: " ").last ?? ""
        return last == "so" || $0.lower.hasPrefix("so ") || ["viel", "viele"].contains(last) && $0.match != nil
      })
    else { return false }
    let isGraded = words[start..<so].allSatisfy { word in
      word.has(.adverb) || word.has(.numeral) || ["doppelt", "halb"].contains(word.lower) || word.lower.hasSuffix("mal")
    }
    guard isGraded,
      let much = words[so..<min(end, so + 3)].firstIndex(where: { isMuch($0) || $0.wordClass == .adjective })
    else { return false }
    return much + 1 < end && (words[much + 1].has(.comparison) || words[much + 1].lower.hasPrefix("wie "))
      || words[much].lower.contains(" wie ")
  }

  /// „bekommt 300 Euro, *mehr als sie*“
  func exceeds(_ segment: Segment, _ main: Int) -> Bool {
    guard let start = segment.items.first?.start, ["mehr als", "weniger als"].contains(words[start].lower),
      segment.items.count == 2 || words[start].match == nil, case .phrase(let much)? = clauses[main].units.last
    else { return false }
    return isMeasured(much)
  }

  private func isMuch(_ word: Word) -> Bool {
    word.lower.split(separator: " ").contains { ["viel", "viele", "wenig", "wenige", "hoch", "groß"].contains($0) }
  }

  /// „Die Zahl stieg auf 300, *nach 280 im Vorjahr*“: what it was before.
  func saysWhatWas(_ phrase: NounPhrase, _ segment: Segment) -> Bool {
    guard segment.items.count == 2, let after = phrase.preposition, words[after].reading.key == "nach",
      isMeasured(phrase)
    else { return false }
    switch segment.items[1] {
    case .phrase(let time, _): return time.isPrepositional && words[time.head].reading.means(.time)
    case .word(let time): return words[time].wordClass == .adverb && words[time].reading.means(.time)
    }
  }

  /// A number, or so and so many of something.
  func isMeasured(_ phrase: NounPhrase) -> Bool {
    words[phrase.head].wordClass == .numeral
      || phrase.modifiers.contains { if case .number = $0 { true } else { false } }
  }

  /// „Die Hälfte lebt in Städten, *der Rest auf dem Land*“: the other part and its place or kind.
  func parts(_ phrase: NounPhrase, _ last: Item, _ main: Int) -> Bool {
    guard phrase.mayBeNominative, phrase.determiner != nil, phrase.agreement.onlyCase != .genitive,
      words[phrase.head].reading.nounGroups.contains(.remainder),
      case .phrase(let front)? = clauses[main].units.first, front.mayBeNominative
    else { return false }
    switch last {
    case .phrase(let place, _): return place.isPrepositional
    case .word(let place): return words[place].match != nil && words[place].wordClass == .adverb
    }
  }

  /// „Rom zahlt 300 Euro, *Paris 200*“: another name, and another number of the same.
  func saysOtherNumber(_ phrase: NounPhrase, _ last: Item, _ main: Int) -> Bool {
    guard phrase.mayBeNominative, words[phrase.head].wordClass == .name, phrase.lastWord == last.start - 1,
      case .phrase(let number, _) = last, words[number.head].wordClass == .numeral, number.head == number.firstWord,
      number.lastWord == number.head, !number.isPrepositional, clauses[main].units.first?.nominative != nil,
      case .phrase(let before)? = clauses[main].units.last, isMeasured(before), !before.isPrepositional
    else { return false }
    return true
  }

  /// „dafür“, „dagegen“
  func isVote(_ item: Item) -> Bool {
    if case .word(let word) = item { ["dafür", "dagegen"].contains(words[word].lower) } else { false }
  }

  /// „… wurde getötet, *ein anderer verletzt*“: a form that could be finite, under the auxiliary before.
  func repeatsPassive(_ segment: Segment) -> Bool {
    guard introduction(segment) == nil, repeatsAuxiliary(segment) || repeatsHeadline(segment),
      let verb = verbIndices(segment).first,
      let main = stack.last ?? roots.last, let before = clauses[main].verbs.last, words[before].hasParticiple
    else { return false }
    // „…, die Polizei ermittelt“: a verb that needs no object may be finite.
    let keys = words[verb].verbKeys
    let wantsObject = keys.contains { frames?.needs(ofVerb: $0).usual.contains(.accusative) ?? false }
    return words[verb].hasParticiple && words[verb].hasFinite && wantsObject
  }

  /// „sind *20 mehr als vor einem Jahr*“: the difference and what it is one from.
  mutating func joinDifference(_ index: Int) {
    guard
      let position = clauses[index].units.indices.dropFirst(2).first(where: { position in
        guard case .adverb(let time) = clauses[index].units[position], words[time].match != nil,
          case .adverb(let more) = clauses[index].units[position - 1], more == time - 1,
          ["mehr als", "weniger als"].contains(words[more].lower),
          case .phrase(let number) = clauses[index].units[position - 2], number.lastWord == more - 1
        else { return false }
        return words[number.head].wordClass == .numeral && !number.isPrepositional
      }), case .adverb(let time) = clauses[index].units[position],
      case .phrase(var number) = clauses[index].units[position - 2]
    else { return }
    var then = NounPhrase(head: time, agreement: .all)
    then.preposition = time - 1
    number.comparison.append(then)
    clauses[index].units.replaceSubrange((position - 2)...position, with: [.phrase(number)])
  }

  /// „Er war dort *und ich nicht*“, „Er mag Katzen, *aber Hunde nicht*“: whom or what the clause does not hold for.
  func denied(in index: Int) -> GappedClause? {
    let clause = clauses[index]
    guard clause.kind == .main, clause.parent == nil, clause.finite != nil,
      clause.units.count > clause.prefield + 1, roots.contains(index),
      case .negation(let not)? = clause.units.last,
      words[not].lower == "nicht", words[(not + 1)...].allSatisfy(\.isPunctuation),
      clause.verbs.allSatisfy({ $0 < not }),
      case .phrase(let last) = clause.units[clause.units.count - 2], !last.isPrepositional, last.lastWord == not - 1
    else { return nil }
    var before = Array(clause.units.dropLast(2))
    let coordinator: Int
    var excluded = last
    if case .word(let word)? = before.last, word == last.firstWord - 1,
      before.count > clause.prefield + 1 || clause.verbs.count > 1,
      ["und", "aber"].contains(words[word].reading.key),
      words[last.head].wordClass == .pronoun || last.determiner != nil
    {
      coordinator = word
      before.removeLast()
    } else if let item = last.conjuncts.last, let word = item.coordinator, before.count >= clause.prefield,
      words[word].reading.key == "aber" && words[word - 1].isComma
        // „Ich weiß es und du nicht“
        || words[word].lower == "und" && words[item.phrase.head].wordClass == .pronoun
          && item.phrase.agreement.onlyCase == .nominative
    {
      coordinator = word
      excluded = item.phrase
      var rest = last
      rest.conjuncts.removeLast()
      before.append(.phrase(rest))
    } else {
      return nil
    }
    return GappedClause(
      verbs: .none, coordinator: coordinator, before: before, units: [.phrase(excluded), .negation(not)],
      words: excluded.firstWord..<(not + 1))
  }

  /// „Er kam heute *und nicht am Montag*“, „…, dass er allein kam *und nicht mit ihr*“: at the end of a sentence, what the clause
  /// does not hold for, of another kind than what it holds for.
  func excluded(in index: Int) -> GappedClause? {
    let clause = clauses[index]
    guard [.main, .subordinate].contains(clause.kind), clause.finite != nil, clause.coordinatedWith == nil,
      roots.contains(where: { $0 == index || $0 == clause.parent }),
      let position = clause.units.indices.dropFirst(clause.prefield + 1).last(where: { position in
        if case .word(let word) = clause.units[position] { words[word].lower == "und" } else { false }
      }),
      case .word(let coordinator) = clause.units[position], position + 2 < clause.units.count,
      case .negation(let not) = clause.units[position + 1], not == coordinator + 1, words[not].lower == "nicht",
      clause.verbs.allSatisfy({ $0 < coordinator }),
      let last = clause.units.last?.lastWord, words[(last + 1)...].allSatisfy(\.isPunctuation)
    else { return nil }
    let excluded = clause.units[(position + 2)...]
    let isApart = excluded.allSatisfy { unit in
      switch unit {
      case .phrase(let phrase): phrase.isPrepositional
      case .adverb(let word): !words[word].reading.means(.focus)
      default: false
      }
    }
    guard isApart else { return nil }
    return GappedClause(
      verbs: .none, coordinator: coordinator, before: Array(clause.units[..<position]),
      units: Array(clause.units[(position + 1)...]), words: coordinator..<(last + 1))
  }
}
