/// Cuts a sentence's items at commas, other marks, and coordinators between clauses.
struct ItemSegmenter {
  let words: [Word]
  let frames: (any FrameSource)?
  var decisions = Decisions()

  func segments(_ items: [Item]) -> [Segment] {
    var result: [Segment] = []
    var current = Segment(items: [], delimiter: .start)
    var quoteClosed = false
    func finish(_ delimiter: Segment.Delimiter, coordinator: Int? = nil) {
      if !current.items.isEmpty || current.coordinator != nil { result.append(current) }
      current = Segment(items: [], delimiter: delimiter, coordinator: coordinator, afterQuote: quoteClosed)
    }
    for (position, item) in items.enumerated() {
      if !decisions.borders.isEmpty, decisions.borders.contains(item.start) { finish(.comma) }
      if case .word(let index) = item {
        if words[index].isComma, words[index].isPunctuation {
          finish(.comma)
          quoteClosed = false
          continue
        }
        if words[index].isPunctuation {
          let word = words[index]
          switch word.text {
          case ";": finish(.semicolon)
          case ":": finish(.colon)
          // „Bild“-Zeitung
          case "-"
          where !word.spaceBefore && index > 0 && Marks.closing.contains(words[index - 1].text)
            && index + 1 < words.count && !words[index + 1].spaceBefore:
            continue
          case "–", "—", "-", "--": finish(.dash)
          case "(", ")", "[", "]", "/": finish(.bracket)
          case let text where Marks.isQuote(text):
            if opensSpeech(index, current) || decisions.speeches.contains(index) {
              finish(.colon)
              quoteClosed = false
            } else {
              quoteClosed = Marks.closing.contains(text) && !(current.items.isEmpty)
            }
            continue
          default: break
          }
          quoteClosed = false
          continue
        }
        if isClauseCoordinator(index, position, items, current) {
          finish(.coordinator, coordinator: index)
          continue
        }
      }
      if current.items.isEmpty {
        current.afterQuote = quoteClosed || current.afterQuote
        current.items.reserveCapacity(min(items.count - position, 8))
      }
      current.items.append(item)
      // The class first: this is asked at every item.
      if case .word(let verb) = item, words[verb].wordClass == .verb,
        closesInfinitive(verb, before: position + 1 < items.count ? items[position + 1] : nil, current)
      {
        finish(.comma)
      }
    }
    finish(.start)
    return result
  }

  /// „*Das Haus zu bauen* war teuer“: an infinitive with its object right before the finite verb, with no comma between.
  private func closesInfinitive(_ verb: Int, before next: Item?, _ current: Segment) -> Bool {
    guard !words[verb].hasFinite || isAfterZu(verb),
      words[verb].hasZuInfinitive || isAfterZu(verb), case .word(let finite)? = next, words[finite].isOnlyFinite,
      current.delimiter == .start, current.coordinator == nil,
      let first = current.items.first, opensInfinitive(first),
      !current.items.dropLast().contains(where: { item in
        if case .word(let word) = item { words[word].wordClass == .verb } else { false }
      })
    else { return false }
    return true
  }

  /// An object, or „um“; a place may be one of a predicate („Auf dem Foto zu sehen ist der Chef“).
  private func opensInfinitive(_ item: Item) -> Bool {
    switch item {
    case .word(let word): return words[word].wordClass == .infinitiveSubordinator
    case .phrase(let object, _):
      let lead = words[object.determiner ?? object.head].wordClass
      return !object.isPrepositional && object.agreement.allows(.accusative) && lead != .relative
        && lead != .interrogative
        // „Die Chance zu gewinnen ist gering“
        && !(frames?.nounTakesInfinitive(words[object.innermostNoun].reading.key) ?? false)
    }
  }

  func isAfterZu(_ index: Int) -> Bool { index > 0 && words[index - 1].wordClass == .zu }

  /// „Müller sagte „Ich war müde.““: a sentence right behind a verb of saying.
  private func opensSpeech(_ index: Int, _ current: Segment) -> Bool {
    guard case .word(let verb)? = current.items.last, words[verb].isOnlyFinite, words[index].spaceBefore,
      words[verb].readings.contains(where: { $0.verbGroups.contains(.says) }),
      Marks.opening.contains(words[index].text),
      let close = words[(index + 1)...].firstIndex(where: { Marks.closing.contains($0.text) })
    else { return false }
    return words[(index + 1)..<close].contains { $0.isOnlyFinite }
  }

  /// A coordinator joins clauses if both sides have a verb of their own.
  private func isClauseCoordinator(_ index: Int, _ position: Int, _ items: [Item], _ current: Segment) -> Bool {
    let word = words[index]
    guard word.wordClass == .coordinator || word.wordClass == .pairedCoordinator else { return false }
    if current.items.isEmpty || decisions.clauseCoordinators.contains(index) { return true }
    let left = verbs(current.items)
    let rest = items[(position + 1)...].prefix { item in
      if case .word(let other) = item, words[other].isPunctuation, !Marks.isQuote(words[other].text) { return false }
      return true
    }
    let right = verbs(Array(rest))
    if left.isEmpty {
      // „verkaufte das Haus, das alt war, *an Siemens und ging*“: behind the clause between goes on the one around it.
      if current.delimiter == .comma, right.first == index + 1, words[index + 1].isOnlyFinite,
        !words[index + 1].isCapitalized, goesOnAround(current) || closesList(current)
      {
        return true
      }
      // „… (Französisch-Guyana) ab und gab …“: the prefix of a verb further left.
      guard current.delimiter != .start, case .word(let last)? = current.items.last else { return false }
      // „waren groß, maskiert und trugen Jacken“
      if current.delimiter == .comma, current.items.count < 3, words[last].wordClass == .adjective,
        right.first == index + 1, words[index + 1].isOnlyFinite
      {
        return true
      }
      return (words[last].has(.preposition) || words[last].lower == "ein") && right.contains { words[$0].hasFinite }
    }
    if right.isEmpty,
      isClosed(current, left) && resumes(items[(position + 1)...])
        || opensHalf(index, position, items, current, left)
    {
      return true
    }
    // „wer kommt *und wer nicht*“
    if right.isEmpty, rest.count == 2, let first = rest.first, let last = rest.last, case .word(let not) = last,
      words[not].wordClass == .negation, words[first.start].isOf(.asking), first.end == not
    {
      return words[left[left.count - 1]].hasFinite
    }
    // „Mach das Licht aus und *geh* ins Bett“
    if left.contains(where: isNothingButOrder),
      right.contains(where: {
        isNothingButOrder($0) || $0 == index + 1 && words[$0].verbForms.contains(.imperativeSingular)
      })
    {
      return true
    }
    if !right.isEmpty {
      let rightFinite = right.contains { words[$0].hasFinite }
      let leftFinite = left.contains { words[$0].hasFinite }
      // „wurden als konstruktiv und wertvoll bezeichnet“: the auxiliary still waits for its participle.
      // „die alt *werden und* Hilfe brauchen“: nor does it wait at the end of its clause.
      let isFinal = left.last == index - 1 && current.items.count > 2 && current.items.first.map(introduces) ?? false
      let leftAwaits =
        left.count == 1 && !isFinal && words[left[0]].readings.contains { AuxiliaryVerbs.all.contains($0.key) }
      let last = rest.last.map(\.start)
      let rightCompletes =
        right.count == 1 && right[0] == last && (words[right[0]].hasParticiple || words[right[0]].hasInfinitive)
        && !words[right[0]].isOnlyFinite
        // „sind zufrieden und sagen“: sein and haben wait for no bare infinitive.
        && (words[right[0]].hasParticiple || !words[left[0]].readings.allSatisfy { ["sein", "haben"].contains($0.key) }
          || words[right[0] - 1].wordClass == .zu)
      if leftAwaits, rightCompletes || completesInCluster(right, behind: left[0], rest) { return false }
      if leftFinite && rightFinite { return true }
      // „hat … erklärt und … betont“, „zu … und zu …“
      let leftOpen = left.contains { words[$0].hasParticiple || words[$0].hasInfinitive || words[$0].hasZuInfinitive }
      return leftOpen
    }
    return false
  }

  /// „sollen die Häuser im Dorf und die Scheunen *abgerissen werden*“: participle and infinitive of its auxiliary at the end,
  /// which the modal before still waits for.
  private func completesInCluster(_ right: [Int], behind modal: Int, _ rest: ArraySlice<Item>) -> Bool {
    guard right.count == 2, rest.last?.start == right[1], right[1] == right[0] + 1, words[right[0]].hasParticiple,
      ["werden", "haben", "sein"].contains(words[right[1]].lower)
    else { return false }
    return words[modal].verbKeys.contains(where: AuxiliaryVerbs.modals.contains)
  }

  /// „geh“, „hör“: a form of the verb that only tells somebody to do it.
  private func isNothingButOrder(_ verb: Int) -> Bool {
    words[verb].verbForms.contains(.imperativeSingular) && !words[verb].hasFinite && !words[verb].hasInfinitive
  }

  /// „kaufte in der Stadt, in der er lebt, *ein Haus* und zog ein“, „nahmen, als sie kamen, *an der Feier teil* und …“: right
  /// behind a clause that ends in its verb, what the one around it goes on with.
  private func goesOnAround(_ segment: Segment) -> Bool {
    guard let start = segment.items.first?.start, start > 2, words[start - 1].isComma, words[start - 2].hasFinite,
      words[start - 2].wordClass == .verb, words[..<start].contains(where: { $0.isOnlyFinite && !$0.isCapitalized })
    else { return false }
    // „hat die Bitte, zu gehen, *Kritik ausgelöst* und …“: what ends in a participle is more than that.
    if case .word(let last)? = segment.items.last, words[last].hasParticiple || words[last].wordClass == .adjective {
      return false
    }
    return !isAfterZu(start - 2) && !segment.items.contains(where: introduces)
  }

  /// „Er sah Häuser, *umgestürzte Bäume und hörte* Schreie“: the last thing of a list that „und“ does not join.
  private func closesList(_ segment: Segment) -> Bool {
    guard segment.items.count == 1, case .phrase(let last, _) = segment.items[0], !last.isPrepositional,
      last.agreement.allows(.accusative), case let start = segment.items[0].start, start > 2, words[start - 1].isComma,
      words[start - 2].isNominal
    else { return false }
    return words[..<start].contains { $0.wordClass == .verb && $0.isOnlyFinite && !$0.isCapitalized }
  }

  /// The segment ends in its verb, so that nothing more can join a phrase in it.
  private func isClosed(_ segment: Segment, _ verbs: [Int]) -> Bool {
    guard let last = verbs.last, segment.items.count > 1 || words[last].hasZuInfinitive,
      segment.items.last?.start == last
    else { return false }
    let isAfterZu = last > 0 && words[last - 1].wordClass == .zu
    return isAfterZu || words[last].hasZuInfinitive || words[last].hasParticiple && !words[last].hasFinite
      || isAwaited(last, verbs)
  }

  /// „will in Maschinen *investieren*“, „hat in Maschinen *investiert*“: what the auxiliary before waits for.
  private func isAwaited(_ last: Int, _ verbs: [Int]) -> Bool {
    guard verbs.count > 1, verbs[0] < last - 1, words[verbs[0]].hasFinite else { return false }
    let helps = words[verbs[0]].verbKeys
    return words[last].hasInfinitive && helps.contains { AuxiliaryVerbs.modals.contains($0) || $0 == "werden" }
      || words[last].hasParticiple && helps.contains { AuxiliaryVerbs.ofTense.contains($0) }
  }

  /// Behind the clause that interrupts it, the second conjunct ends in its own infinitive or participle:
  /// „… zu halten und den Spielern, die es brauchen, Ruhe zu gönnen“.
  private func resumes(_ rest: ArraySlice<Item>) -> Bool {
    var commas = 0
    for item in rest {
      guard case .word(let index) = item else { continue }
      if words[index].isComma { commas += 1 }
      if commas < 2 { continue }
      if commas > 2 { return false }
      if words[index].wordClass == .coordinator { return false }
      if words[index].wordClass == .verb {
        return words[index].hasZuInfinitive || index > 0 && words[index - 1].wordClass == .zu
          || words[index].hasParticiple && (!words[index].hasFinite || endsThere(index))
          || words[index].hasInfinitive && endsThere(index)
          // „und sich nicht, wie früher, *spalten zu lassen*“
          || index + 1 < words.count && words[index].hasInfinitive && words[index + 1].wordClass == .zu
      }
    }
    return false
  }

  /// At the end of a sentence.
  private func endsThere(_ verb: Int) -> Bool { words[(verb + 1)...].allSatisfy(\.isPunctuation) }

  func verbs(_ items: [Item]) -> [Int] {
    items.compactMap { item in
      if case .word(let index) = item, words[index].wordClass == .verb { return index }
      return nil
    }
  }
}
