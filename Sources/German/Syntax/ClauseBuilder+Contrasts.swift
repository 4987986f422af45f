import Lexicon

/// What is put against or added to a clause without a verb of its own: „…, nicht aber in Rom“, „…, auch der Wirt“.
extension ClauseBuilder {
  /// „…, nicht der König.“, „er gewann Gold, sie Silber“: a clause at the end that lacks its verb.
  func repeatsVerb(_ segment: Segment) -> Bool {
    guard segment.delimiter == .comma, segment.coordinator == nil, roots.count > 0, let main = stack.first,
      stack.count == 1, clauses[main].kind == .main, let finite = clauses[main].finite,
      isComplete(main) || clauses[main].units.count > clauses[main].prefield,
      let last = segment.items.last, endsStatement(behind: last.end) || tellsOfWhole(segment)
    else { return false }
    // „*Verletzt* wurden fünf Menschen, zwei davon schwer“; „Sie verliert und kommt auf zwölf Prozent, *drei Punkte weniger*“
    if clauses[main].prefield == 0, clauses[main].coordinator == nil || !tellsDifference(segment) {
      return clauses[main].verbs.contains { $0 < finite } && tellsOfShare(segment)
    }
    if comparesBehind(segment) || exceeds(segment, main) || goesOnAtAnotherTime(segment, main) || ranksBehind(segment)
      || restrictsDenial(segment) || answersOtherwise(segment, main)
    {
      return true
    }
    switch segment.items[0] {
    case .word(let index):
      // „…, davon 200 in Deutschland“
      if words[index].lower == "davon", case let items = partFirst(segment.items), case .phrase(let part, _) = items[0],
        !part.isPrepositional, isCounted(part) || isOneOfThem(part)
      {
        return true
      }
      // „…, ebenso die Auswahl“
      if words[index].lower == "ebenso",
        segment.items.count == 2 || segment.items.count == 3 && segment.items[2].isPrepositional,
        let other = segment.items[1].nominative,
        other.determiner != nil || other.agreement.isPluralOnly
      {
        return true
      }
      // „…, ebenso wenig für Beamte“
      if words[index].lower == "ebensowenig", segment.items.count == 2 { return true }
      // „…, nicht der König“, „…, allerdings nicht mit Erfolg“
      guard words[index].wordClass == .negation || negatesBehind(index, segment), segment.items.count > 1 else {
        return false
      }
      return true
    case .phrase(let phrase, _):
      // „…, 60 mehr als im Jahr davor“, „…, zehn Prozent weniger als 2019“
      if segment.items.count == 1, !phrase.isPrepositional, !phrase.comparison.isEmpty,
        let more = phrase.close.last, words[more].lower.isOne(of: "mehr", "weniger")
      {
        return true
      }
      if tellsDifference(segment) || saysWhatWas(phrase, segment) || parts(phrase, last, main)
        || saysOtherNumber(phrase, last, main)
      {
        return true
      }
      if tellsOfShare(segment) { return true }
      if goesOnElsewhere(phrase, segment, main) || goesOnWithObject(phrase, segment, main) { return true }
      if repeatsPreposition(phrase, last, segment, main) || repeatsLast(phrase, last, segment, main)
        || repeatsTwice(phrase, segment, main)
      {
        return true
      }
      // Only a pronoun or a plain noun phrase in the nominative can be the other subject.
      let isLong = segment.items.count == 3
      if isLong {
        guard case .word(let middle) = segment.items[1],
          words[middle].has(.adverb) || words[middle].has(.pronominalAdverb)
        else { return false }
      }
      guard segment.items.count == 2 || isLong, phrase.mayBeNominative,
        clauses[main].units.first?.nominative != nil
      else { return false }
      let isSubject =
        phrase.agreement.onlyCase == .nominative || words[phrase.head].wordClass == .pronoun
        || phrase.determiner != nil || phrase.share != nil
        // „…, Paul ebenfalls“
        || words[phrase.head].wordClass == .name && segment.items.count == 2 && (isAddition(last) || isDenial(last))
        // „402 stimmten dafür, *187 dagegen*“
        || isCounted(phrase) && segment.items.count == 2 && isVote(last)
        // „Männer verdienen mehr, *Frauen weniger*“
        || comparesAmount(last, main) && clauses[main].units[0].nominative?.determiner == nil
      guard isSubject else { return false }
      switch last {
      case .phrase(let other, _): return other.agreement.allows(.accusative) && !other.isPrepositional
      case .word(let word):
        let wordClass = words[word].reading.wordClass
        return wordClass == .adjective || wordClass == .negation || isAddition(last) || isVote(last)
          || phrase.share != nil && wordClass == .adverb || comparesAmount(last, main)
      }
    }
  }

  /// „…, zwei Punkte mehr als vor vier Jahren“, „…, einen Punkt weniger als im Mai“
  private func tellsDifference(_ segment: Segment) -> Bool {
    guard segment.items.count > 1, case .phrase(let phrase, _) = segment.items[0], !phrase.isPrepositional,
      exceeds(segment.items[1])
    else { return false }
    return words[phrase.head].wordClass == .numeral
      || phrase.modifiers.contains { if case .number = $0 { true } else { false } }
      || ["Punkt", "Prozentpunkt", "Sitz", "Mandat", "Stimme"].contains(words[phrase.head].reading.key)
        && phrase.determiner.map { words[$0].reading.key == "ein" } ?? false
  }

  /// „mehr“, „weniger als“, „niedriger“: that one amount is above or below another.
  private func exceeds(_ item: Item) -> Bool {
    let word: Int
    switch item {
    case .word(let index): word = index
    case .phrase(let phrase, _):
      guard !phrase.isPrepositional, phrase.determiner == nil, phrase.firstWord == phrase.head else { return false }
      word = phrase.head
    }
    return words[word].lower.isOne(of: "mehr", "weniger", "mehr als", "weniger als")
      || words[word].reading.degree == .comparative
  }

  /// „…, drei von ihnen schwer“, „…, die meisten davon in der Altstadt“
  private func tellsOfShare(_ segment: Segment) -> Bool {
    guard segment.items.count > 1, case .phrase(let part, _) = segment.items[0], !part.isPrepositional else {
      return false
    }
    return part.share != nil || isCounted(part) && isWhole(segment.items[1])
  }

  /// „…, *davon 400 in Afrika*, wo es selten regnet“: behind it a clause that tells more of what it ends in.
  private func tellsOfWhole(_ segment: Segment) -> Bool {
    guard let start = segment.items.first?.start, words[start].lower == "davon", let end = segment.items.last?.end,
      end + 2 < words.count, words[end].isComma
    else { return false }
    return words[end + 1].has(.relative) || words[end + 1].has(.relativeAdverb)
  }

  /// The sentence ends there but for who says so: „…, nicht Streit*, sagte er*“, „…, kein Gegner*, so Weber*“.
  func endsStatement(behind end: Int) -> Bool {
    guard let next = words[end...].firstIndex(where: { $0.kind != .punctuation }) else { return true }
    // „…, drei davon schwer: …“
    if words[end].text == ":" { return true }
    guard next > end, next + 1 < words.count, words[end..<next].contains(where: \.isComma) else { return false }
    if words[next].lower == "so" {
      return words[next + 1].has(.article) || words[next + 1].isCapitalized && words[next + 1].isNominal
    }
    return words[next].hasFinite && words[next].readings.contains { $0.verbGroups.contains(.says) }
      && (words[next + 1].isNominal || words[next + 1].has(.article) || words[next + 1].isPronominalOnly)
  }

  /// „… verdienen mehr, *… weniger*“, „… will mehr Geld, … weniger“: another amount than the one that the clause ends in.
  private func comparesAmount(_ last: Item, _ main: Int) -> Bool {
    guard case .word(let amount) = last, clauses[main].units.count > clauses[main].prefield else { return false }
    // „Er singt gut, *sie noch besser*“
    if words[amount].lower.isOne(of: "besser", "schlechter") {
      guard case .adjective(let quality, _)? = clauses[main].units.last else { return false }
      return words[quality].lower.isOne(of: "gut", "schlecht")
    }
    guard words[amount].lower.isOne(of: "mehr", "weniger") else { return false }
    switch clauses[main].units.last {
    case .phrase(let phrase)?: return words[phrase.determiner ?? phrase.head].lower.isOne(of: "mehr", "weniger")
    case .adverb(let word)?: return words[word].lower.isOne(of: "mehr", "weniger")
    default: return false
    }
  }

  /// „Im Mai kamen 300 Gäste, *im Juni 500*“: another time or place like the one in front, and what comes there.
  private func goesOnElsewhere(_ phrase: NounPhrase, _ segment: Segment, _ main: Int) -> Bool {
    // „im Juni nach Pisa“ may have been read as one phrase.
    let inner = segment.items.count == 1 && phrase.prepositionals.count == 1 ? phrase.prepositionals.first : nil
    let isShaded = segment.items.count == 3 && isShade(segment.items[1])
    guard segment.items.count == 2 || isShaded || inner != nil, let preposition = phrase.preposition,
      clauses[main].prefield == 1, case .phrase(let front)? = clauses[main].units.first, let first = front.preposition,
      words[first].reading.key == words[preposition].reading.key,
      words[front.head].reading.info == words[phrase.head].reading.info
        // „Im ersten Spiel schoss er ein Tor, *im zweiten* zwei Tore“
        || words[phrase.head].wordClass == .adjective && phrase.lastWord == phrase.head
    else { return false }
    // „Im Westen regnet es, *im Osten nicht*“
    let second: NounPhrase? =
      if let inner { inner } else if case .phrase(let other, _)? = segment.items.last { other } else { nil }
    guard let other = second else { return !isShaded && isDenial(segment.items[1]) }
    // „Im Mai fahren sie nach Rom, *im Juni nach Pisa*“
    if let own = other.preposition {
      return clauses[main].units.dropFirst().contains { unit in
        guard case .phrase(let like) = unit, let joint = like.preposition else { return false }
        return words[joint].reading.key == words[own].reading.key && like.lastWord == segment.items[0].start - 2
          && words[like.head].reading.info == words[other.head].reading.info
      }
    }
    return other.agreement.allows(.nominative) || other.agreement.allows(.accusative)
      || words[other.head].reading.wordClass == .numeral
  }

  /// „1988 bekam er Silber, *1993 Gold*“, „Gestern war sie in Bonn, *heute in Rom*“, „Vor Jahren waren es 20, *heute schon
  /// 40*“: another time than the one in front, and what is said of it.
  private func goesOnAtAnotherTime(_ segment: Segment, _ main: Int) -> Bool {
    guard (2...3).contains(segment.items.count), clauses[main].prefield == 1, clauses[main].units.count > 2,
      segment.items.count == 2 || isShade(segment.items[1]), tellsTime(clauses[main].units[0])
    else { return false }
    switch segment.items[0] {
    case .word(let word): guard words[word].wordClass == .adverb, words[word].reading.means(.time) else { return false }
    // „2013 führte er den Verein, *im Mai 2014 sie*“
    case .phrase(let phrase, _):
      guard tellsTime(.phrase(phrase)),
        phrase.preposition == nil || clauses[main].units[0].nominative != nil || !isPhrase(clauses[main].units[0])
      else { return false }
    }
    guard case .phrase(let other, _)? = segment.items.last, let before = clauses[main].units.last,
      before.lastWord == segment.items[0].start - 2
    else { return false }
    guard let own = other.preposition else {
      guard case .phrase(let like) = before, like.preposition == nil else { return false }
      return other.agreement.allows(.nominative) || other.agreement.allows(.accusative)
    }
    guard case .phrase(let like) = before, let preposition = like.preposition else { return false }
    return words[own].reading.key == words[preposition].reading.key
  }

  private func tellsTime(_ unit: Unit) -> Bool {
    switch unit {
    case .adverb(let word): words[word].reading.means(.time)
    case .phrase(let phrase):
      phrase.preposition == nil
        ? isYear(phrase)
          // „Anfang Mai“
          || phrase.determiner == nil && !phrase.close.isEmpty && words[phrase.head].reading.nounGroups.contains(.stage)
        : words[phrase.head].reading.means(.time) || isYear(phrase)
    default: false
    }
  }

  private func isPhrase(_ unit: Unit) -> Bool { if case .phrase = unit { true } else { false } }

  private func isYear(_ phrase: NounPhrase) -> Bool {
    phrase.lastWord == phrase.head && words[phrase.head].year.map { (1000...2100).contains($0) } ?? false
  }

  /// „nur 200“, „auch die Stiftung“, „schon 40 Prozent“
  private func isShade(_ item: Item) -> Bool {
    guard case .word(let word) = item, words[word].wordClass == .adverb else { return false }
    return words[word].reading.means(.focus) || words[word].isOf(.shadesTime)
  }

  /// „…, aber ich nicht.“, „…, aber nicht die Stadt.“: somebody or something that it does not hold for.
  func excludes(_ segment: Segment) -> Bool {
    guard let coordinator = segment.coordinator, coordinator > 0, words[coordinator - 1].isComma,
      ["aber", "und", "jedoch"].contains(words[coordinator].reading.key), let main = stack.first,
      case let items = segment.items.filter({ !stresses($0) }), items.count == 2,
      stack.count == 1, clauses[main].kind == .main, clauses[main].finite != nil,
      // „Er hat Geld, aber nicht viel“: at the end of the sentence it waits for no participle.
      isComplete(main) || clauses[main].units.count > clauses[main].prefield,
      let last = segment.items.last, endsStatement(behind: last.end)
    else { return false }
    switch (items[0], items[1]) {
    case (.phrase(let phrase, _), .word(let not)), (.word(let not), .phrase(let phrase, _)):
      return words[not].wordClass == .negation && words[not].lower == "nicht" && !phrase.isPrepositional
        && words[phrase.head].wordClass != .reflexive
    default: return false
    }
  }

  /// „er *selbst* nicht“
  private func stresses(_ item: Item) -> Bool {
    if case .word(let word) = item { words[word].lower.isOne(of: "selbst", "selber") } else { false }
  }

  /// „…, Rom und Paris nicht“
  func isDenial(_ item: Item) -> Bool {
    if case .word(let word) = item { words[word].wordClass == .negation } else { false }
  }

  /// „…, der andere auch“
  private func isAddition(_ item: Item) -> Bool {
    if case .word(let word) = item {
      ["schon", "auch", "ebenfalls", "ebenso", "genauso"].contains(words[word].lower)
    } else {
      false
    }
  }

  /// „Die Bahn gilt als teuer, *der Bus als langsam*“, „Er kam auf vier Punkte, *sie auf neun*“: another subject, and the like
  /// of what stands right before the comma.
  private func repeatsLast(_ phrase: NounPhrase, _ last: Item, _ segment: Segment, _ main: Int) -> Bool {
    guard (2...3).contains(segment.items.count), phrase.mayBeNominative,
      clauses[main].units.first?.nominative != nil,
      phrase.determiner != nil || [.name, .pronoun].contains(words[phrase.head].wordClass),
      let before = clauses[main].units.last, phrase.firstWord - 1 > before.lastWord,
      // „wurde zu drei Jahren *verurteilt*, der Fahrer zu zwei“: but for the verbs at the end
      (before.lastWord + 1..<phrase.firstWord - 1).allSatisfy({ clauses[main].verbs.contains($0) })
    else { return false }
    if segment.items.count == 3 {
      // „Der Dax gewann ein Prozent auf 15.000 Punkte, *der MDAX zwei Prozent auf 20.000*“
      guard case .phrase(let amount, _) = segment.items[1], !amount.isPrepositional, clauses[main].units.count > 2,
        case .phrase(let first) = clauses[main].units[clauses[main].units.count - 2], !first.isPrepositional
      else { return false }
    }
    return isLike(last, before)
  }

  /// „Er liegt auf Platz eins, *Roth auf Platz zwei und Weber auf Platz drei*“
  private func repeatsTwice(_ phrase: NounPhrase, _ segment: Segment, _ main: Int) -> Bool {
    guard segment.items.count == 5, phrase.mayBeNominative, clauses[main].units.first?.nominative != nil,
      case .word(let coordinator) = segment.items[2], words[coordinator].lower == "und",
      segment.items[3].nominative != nil, let before = clauses[main].units.last,
      before.lastWord == phrase.firstWord - 2
    else { return false }
    return isLike(segment.items[1], before) && isLike(segment.items[4], before)
  }

  /// The same preposition, in words or in a fixed group.
  private func isLike(_ last: Item, _ before: Unit) -> Bool {
    switch (last, before) {
    case (.phrase(let other, _), .phrase(let first)):
      guard let own = other.preposition, let preposition = first.preposition else { return false }
      return words[own].reading.key == words[preposition].reading.key
    // „Er kam mit dem Zug, *sie mit dem Auto*“: fixed groups.
    case (.word(let other), .adverb(let first)):
      return words[other].match != nil && words[first].match != nil
        && words[other].lower.prefix { $0 != " " } == words[first].lower.prefix { $0 != " " }
    default: return false
    }
  }

  /// „In Rom leben 300 Menschen, in Pisa 20“, „ist im Norden hoch, im Süden niedrig“: another place or time, and what is
  /// said of it.
  private func repeatsPreposition(_ phrase: NounPhrase, _ last: Item, _ segment: Segment, _ main: Int) -> Bool {
    guard let preposition = phrase.preposition, (2...3).contains(segment.items.count),
      clauses[main].units.contains(where: { unit in
        guard case .phrase(let other) = unit, let own = other.preposition else { return false }
        return words[own].reading.key == words[preposition].reading.key
      })
    else { return false }
    if segment.items.count == 3 {
      guard case .word(let middle) = segment.items[1],
        words[middle].has(.adverb) || words[middle].has(.pronominalAdverb)
      else { return false }
    }
    switch last {
    case .phrase(let other, _):
      // „Die Zahl lag in Rom bei 92, *in Pisa bei 18*“
      if let own = other.preposition, segment.items.count == 2 {
        return isMeasured(other)
          && clauses[main].units.contains { unit in
            guard case .phrase(let first) = unit, let before = first.preposition, isMeasured(first) else {
              return false
            }
            return words[own].reading.key == words[before].reading.key
          }
      }
      return !other.isPrepositional && words[other.head].wordClass == .numeral
    case .word(let word):
      return words[word].reading.wordClass == .adjective
        && clauses[main].units.contains { if case .adjective = $0 { true } else { false } }
    }
  }

  /// A number or quantity that can be a part of what was named before.
  func isCounted(_ phrase: NounPhrase) -> Bool {
    let reading = words[phrase.head].reading
    return reading.wordClass == .numeral || words[phrase.head].lower == "meisten" || phrase.share != nil
      || reading.wordClass == .pronoun
        && ["viel", "wenig", "einige", "kein", "ein", "mehrere", "beide"].contains(reading.key)
      || reading.nounGroups.contains(.count)
      || phrase.modifiers.contains { if case .number = $0 { true } else { false } }
  }

  /// „von ihnen“, „von denen“, „davon“
  func isWhole(_ item: Item) -> Bool {
    switch item {
    case .word(let word): return words[word].lower == "davon"
    case .phrase(let phrase, _):
      return phrase.preposition.map { words[$0].reading.key == "von" } ?? false
        && ["ihnen", "denen", "diesen"].contains(words[phrase.head].lower)
    }
  }

  /// The part first, then that of which it is one.
  func partFirst(_ items: [Item]) -> [Item] {
    guard items.count > 1 else { return items }
    if case .word(let word) = items[0], words[word].lower == "davon" {
      // „davon *allein* 400 in Afrika“
      var rest = items.dropFirst()
      var alone: Int?
      if rest.count > 1, case .word(let shade)? = rest.first, words[shade].lower == "allein" {
        alone = shade
        rest.removeFirst()
      }
      if case .phrase(var part, let range)? = rest.first {
        part.attachInnermost(NounPhrase(head: word, agreement: .all))
        if let alone { part.emphasis = alone }
        return [.phrase(part, words: range)] + rest.dropFirst()
      }
    }
    if case .phrase(var part, let range) = items[0], isWhole(items[1]) {
      switch items[1] {
      case .word(let word): part.attachInnermost(NounPhrase(head: word, agreement: .all))
      case .phrase(let whole, _): part.attachInnermost(whole)
      }
      return [.phrase(part, words: range)] + items.dropFirst(2)
    }
    return items
  }

  /// How a segment limits what the clause before says.
  enum Limitation {
    /// „aber nicht heute“
    case denial
    /// „aber nur kurz“
    case shade
  }

  /// „Wir kommen, *aber nicht heute*“, „Das hilft, *aber nur kurz*“: at the end, behind a comma and „aber“, what limits the
  /// clause before, whose verb is not denied by it.
  func limits(_ segment: Segment, by limitation: Limitation) -> Bool {
    guard let but = segment.coordinator, but > 1, words[but].reading.key.isOne(of: "aber", "doch", "jedoch"),
      words[but - 1].isComma, segment.items.count > 1 || limitation == .denial, let last = segment.items.last,
      last.end < words.count && words[last.end].isQuotationMark
        || endsStatement(behind: last.end)
        || limitation == .denial && words[last.end].text == ":"
        || limitation == .denial && segment.items.count == 1 && asksBehind(last.end), let top = stack.last,
      clauses[top].finite != nil || clauses[top].kind == .infinitive
    else { return false }
    // „ist alt, aber nicht schön“: another predicate
    if case .word(let quality) = last, words[quality].wordClass == .adjective, isLinked(top) { return false }
    // „auf strenge, aber auch gerechte Weise“: an attribute whose noun is to come
    if words[but - 2].isInflectedAdjective, !words[but - 2].isCapitalized { return false }
    switch limitation {
    case .shade:
      guard case .word(let shade) = segment.items[0] else { return false }
      return words[shade].wordClass == .adverb && words[shade].reading.means([.focus, .comment, .time, .degree])
    case .denial:
      return segment.items.prefix(2).contains { item in
        switch item {
        case .word(let word): words[word].wordClass == .negation || words[word].lower.hasPrefix("nicht ")
        case .phrase(let phrase, _): phrase.focus.first.map { words[$0].wordClass == .negation } ?? false
        }
      }
    }
  }

  /// „Er kommt, aber nicht, *wann*“, „Klar ist, wer kommt, aber nicht, *wer spricht*“: what is not so is the question.
  private func asksBehind(_ comma: Int) -> Bool {
    guard comma + 1 < words.count, words[comma].isComma else { return false }
    return words[comma + 1].isOf(.asking) || words[comma + 1].has(.interrogativeAdverb)
      || words[comma + 1].lower == "ob"
      || comma + 2 < words.count && words[comma + 1].has(.preposition) && words[comma + 2].isOf(.asking)
  }

  private func negatesBehind(_ index: Int, _ segment: Segment) -> Bool {
    guard WordSets.contrasting.contains(words[index].lower) || WordSets.opposing.contains(words[index].lower),
      segment.items.count > 2, case .word(let next) = segment.items[1]
    else { return false }
    return words[next].reading.wordClass == .negation
  }

  /// „…, Roth auf Platz zwei und *Weber* auf Platz drei“: beside a name a noun for a person without an article is one.
  private mutating func nameSecond(_ segment: Segment) {
    guard segment.items.count == 5, case .phrase(let first, _) = segment.items[0],
      words[first.head].wordClass == .name, case .phrase(let second, _) = segment.items[3],
      second.firstWord == second.head, words[second.head].wordClass == .noun, words[second.head].reading.means(.person),
      words[second.head].match == nil
    else { return }
    var name = words[second.head].reading
    name.wordClass = .name
    name.lemma = words[second.head].text
    name.key = words[second.head].text
    words[second.head].readings = [name]
  }

  /// „Er weiß, wer kommt, *aber nicht*, wann“, „…, *nicht aber*, wie viel es kostet“, „Er kommt, wenn es regnet, *und
  /// nicht*, wenn es schneit“: denies the question or clause behind it, and nothing of what stands before.
  func deniesQuestion(_ segment: Segment, before next: Segment) -> Bool {
    guard let first = segment.coordinator ?? segment.items.first?.start, first > 0, words[first - 1].isComma,
      segment.items.count < 4,
      segment.items.contains(where: {
        words[$0.start].wordClass == .negation || words[$0.start].lower == "nicht nur"
      }),
      segment.items.allSatisfy({ WordSets.denying.contains(words[$0.start].lower) }),
      next.delimiter == .comma, next.coordinator == nil, let asking = next.items.first?.start
    else { return false }
    if words[asking].isOf(.asking) || words[asking].lower == "ob" { return true }
    switch introduction(next)?.kind {
    case .indirectQuestion: return true
    case .subordinate:
      return segment.coordinator != nil || segment.items.contains { words[$0.start].lower.isOne(of: "aber", "auch") }
    default: return false
    }
  }

  mutating func addFragment(_ segment: Segment) {
    let index = clauses.count
    clauses.append(Clause(kind: .fragment, words: range(segment)))
    clauses[index].coordinator = segment.coordinator
    roots.append(index)
    stack = [index]
    nameSecond(segment)
    for item in partFirst(segment.items) {
      if case .word(let word) = item, words[word].lower == "aber" {
        clauses[index].coordinator = word
      } else {
        // „– und damit die Silbermedaille“
        if case .word(let word) = item, words[word].wordClass == .subordinator, words[word].has(.pronominalAdverb) {
          words[word].keep(.pronominalAdverb)
        }
        place(item, in: index)
      }
    }
  }
}
