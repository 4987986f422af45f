import Lexicon

/// Pieces without a verb that name a part of what stands before: „…, darunter drei Kinder“.
extension ClauseBuilder {
  /// „von Familien, die …, aber auch von Witwen“: one more item under the same preposition, over a clause between.
  func prepositionalBeside(_ segment: Segment) -> VerblessPiece? {
    guard let coordinator = segment.coordinator, let top = stack.last, isComplete(top) else { return nil }
    var items = segment.items[...]
    // „aber *häufig* auch aus Dörfern“
    let focus = items.popFocus {
      $0 == coordinator || [.adverb, .adjective].contains(words[$0].wordClass)
    }.filter { $0 != coordinator }
    guard items.count == 1, case .phrase(let phrase, _)? = items.first, let preposition = phrase.preposition,
      let position = stack.dropLast().lastIndex(where: { clause in
        guard let unit = lastPrepositional(clause, preposition), case .phrase(let first) = clauses[clause].units[unit]
        else { return false }
        // „stammt aus Häusern, die aus Holz sind, aber auch *aus Stein*“
        return lastPrepositional(top, preposition) == nil
          || words[first.head].reading.info == words[phrase.head].reading.info
      }), let before = lastPrepositional(stack[position], preposition)
    else { return nil }
    var item = phrase
    item.focus = focus + item.focus
    return .conjunct(item, of: VerblessPiece.Place(clause: stack[position], unit: before))
  }

  /// „Es geht um Gefühle, die jeder kennt, *um Liebe und Hass*“: one more item under the same preposition, repeated without
  /// „und“ behind what is told of the first; but „in Rom, wo er lebt, in einem Haus“ tells the place more exactly.
  func repeatedPreposition(_ segment: Segment, in target: Int) -> VerblessPiece? {
    guard segment.delimiter == .comma, segment.coordinator == nil, segment.items.count == 1,
      case .phrase(let item, let range)? = segment.items.first, let preposition = item.preposition,
      Self.listing.contains(words[preposition].lower), !words[item.head].reading.means([.time, .unit]),
      let unit = lastPrepositional(target, preposition), case .phrase(let first) = clauses[target].units[unit],
      !first.clauses.isEmpty, let inner = clauses.last, inner.kind == .relative,
      inner.words.upperBound == range.lowerBound - 1, words[item.head].wordClass == words[first.head].wordClass
    else { return nil }
    return .conjunct(item, of: VerblessPiece.Place(clause: target, unit: unit))
  }

  private static let listing: FormSet = ["um", "für", "gegen", "von", "mit", "über", "ohne", "vor"]

  /// „Er sagt, dass Menschen sterben, *insbesondere Kinder*“: some of those of whom the clause speaks that ends in its verb;
  /// „60 Menschen sind aufgerufen, zu wählen, *darunter 10 Frauen*, die …“: behind an infinitive also of whom the clause
  /// above it speaks.
  func inclusionInFinal(_ segment: Segment) -> VerblessPiece? {
    guard segment.delimiter == .comma, segment.coordinator == nil, stack.count > 1, let top = stack.last,
      clauses[top].kind == .subordinate && endsInVerb(top) || clauses[top].kind == .infinitive && isComplete(top),
      let start = segment.items.first?.start,
      clauses[top].words.upperBound == start - 1, case .word(let first)? = segment.items.first,
      words[first].isOf(.inclusion), let end = segment.items.last?.end,
      endsOrRelates(behind: end), let phrase = appositive(segment.items)
    else { return nil }
    if let several = clauses[top].kind == .infinitive ? counted(in: top, like: phrase) : lastPlural(in: top),
      case .phrase(let whole) = clauses[top].units[several],
      !phrase.agreement.sharedCases(with: whole.agreement).isEmpty
    {
      return .inclusion(phrase, of: VerblessPiece.Place(clause: top, unit: several))
    }
    guard clauses[top].kind == .infinitive, case let above = stack[stack.count - 2],
      let several = lastPlural(in: above, like: phrase)
    else { return nil }
    return .inclusion(phrase, of: VerblessPiece.Place(clause: above, unit: several))
  }

  /// Nothing but marks stands behind, or what is said of the last noun: „…, *von denen nur zwei kamen*“.
  private func endsOrRelates(behind end: Int) -> Bool {
    if words[end...].allSatisfy(\.isPunctuation) { return true }
    guard end + 2 < words.count, words[end].isComma else { return false }
    return words[end + 1].has(.relative) || words[end + 1].has(.preposition) && words[end + 2].has(.relative)
  }

  /// „Er sagt, dass Menschen sterben, *vor allem in Afrika*“: where or when above all it is as the clause says that ends in its
  /// verb; „…, was Folgen hat, *vor allem für Kinder*“.
  func placeInFinal(_ segment: Segment) -> VerblessPiece? {
    guard segment.delimiter == .comma, segment.coordinator == nil, stack.count > 1, let top = stack.last,
      clauses[top].kind == .subordinate || speaksOfClause(top), endsInVerb(top), let start = segment.items.first?.start,
      clauses[top].words.upperBound == start - 1, let end = segment.items.last?.end,
      words[end...].allSatisfy(\.isPunctuation)
    else { return nil }
    var items = segment.items[...]
    var focus: Int?
    if case .word(let first)? = items.first {
      focus = first
      items.removeFirst()
    }
    guard case .phrase(let place, _)? = items.first, place.isPrepositional, items.count == 1,
      let shade = focus ?? place.focus.first, words[shade].isOf(.example)
    else { return nil }
    var shaded = place
    if let focus { shaded.focus.insert(focus, at: 0) }
    return .addition(shaded)
  }

  /// The last unit of a clause, if it is a phrase under the same preposition.
  func lastPrepositional(_ clause: Int, _ preposition: Int) -> Int? {
    guard let last = clauses[clause].units.indices.last, case .phrase(let phrase) = clauses[clause].units[last],
      phrase.preposition.map({ words[$0].reading.key == words[preposition].reading.key }) ?? false
    else { return nil }
    return last
  }

  func oneAddition(_ items: [Item]) -> NounPhrase? {
    var items = items[...]
    // „…, vor allem bei den Anwohnern“
    let focus = items.popFocus { index in
      words[index].reading.wordClass == .adverb
        && (words[index].match != nil || words[index].reading.means(.focus) || words[index].lower == "nämlich")
    }
    guard items.count > 1 || !focus.isEmpty, case .phrase(var phrase, _)? = items.first, phrase.preposition != nil
    else { return nil }
    phrase.focus = focus + phrase.focus
    for item in items.dropFirst() {
      guard case .phrase(let inner, _) = item, inner.preposition != nil else { return nil }
      phrase.attachInnermost(inner)
    }
    return phrase
  }

  /// „Der Verein, der 300 Mitglieder zählt, *darunter 80 Kinder*, …“: a part of what a relative clause speaks of.
  func inclusionInside(_ segment: Segment) -> VerblessPiece? {
    guard segment.delimiter == .comma, segment.coordinator == nil, case .word(let first)? = segment.items.first,
      words[first].lower == "darunter", let top = stack.last, stack.count > 1, clauses[top].kind == .relative,
      endsInVerb(top), let phrase = appositive(segment.items), let several = counted(in: top, like: phrase)
    else { return nil }
    return .inclusion(phrase, of: VerblessPiece.Place(clause: top, unit: several))
  }

  /// „zwei Tote, davon *eine Frau*“: one of those just counted, and what.
  func isOneOfThem(_ part: NounPhrase) -> Bool {
    part.determiner.map { words[$0].reading.key == "ein" } ?? false && words[part.head].wordClass == .noun
      && words[part.head].reading.means([.person, .group, .place, .thing])
  }

  /// „Der Konzern, der 300 Leute beschäftigt, *davon 80 in Bonn*, …“, „will 300 Stellen streichen, *davon 80 in Bonn*, und …“:
  /// how many of those just counted are somewhere; the sentence goes on behind it.
  func shareInside(_ segment: Segment) -> VerblessPiece? {
    guard segment.delimiter == .comma, segment.coordinator == nil, segment.items.count > 1,
      case .word(let of) = segment.items[0], words[of].lower == "davon", let end = segment.items.last?.end,
      end + 1 < words.count, words[end].isComma, let top = stack.last,
      case let items = partFirst(segment.items), case .phrase(var share, _) = items[0], !share.isPrepositional,
      isCounted(share),
      let several = clauses[top].units.lastIndex(where: { unit in
        guard case .phrase(let whole) = unit, !whole.isPrepositional else { return false }
        return !whole.agreement.intersection(.plural).isEmpty && words[whole.head].isNominal
          && whole.modifiers.contains { $0.numberWord != nil }
      })
    else { return nil }
    for item in items.dropFirst() {
      switch item {
      case .phrase(let place, _) where place.isPrepositional: share.attachInnermost(place)
      case .word(let word) where words[word].reading.means([.place, .time]):
        share.prepositionals.append(NounPhrase(bare: word, agreement: .all))
      default: return nil
      }
    }
    return .inclusion(share, of: VerblessPiece.Place(clause: top, unit: several))
  }

  /// „Alle Länder, *auch die armen*, müssen zahlen“: some of those who are named right before it, between commas.
  func setOffPart(_ segment: Segment) -> VerblessPiece? {
    guard segment.delimiter == .comma, segment.coordinator == nil, segment.items.count == 2,
      case .word(let first) = segment.items[0], ClauseBuilder.partOpenings.contains(words[first].lower),
      case .phrase(let some, let range) = segment.items[1], !some.isPrepositional, some.conjuncts.isEmpty,
      range.upperBound < words.count, words[range.upperBound].isPunctuation, let top = stack.last,
      let last = clauses[top].units.indices.last, case .phrase(let whole) = clauses[top].units[last],
      whole.lastWord == first - 2, whole.agreement.isPluralOnly, whole.conjuncts.isEmpty, whole.appositions.isEmpty,
      words[whole.head].wordClass == .noun, !whole.agreement.sharedCases(with: some.agreement).isEmpty
    else { return nil }
    // „die armen“: the noun is said once; „auch Italien“
    let isElided =
      words[some.head].wordClass == .adjective && some.determiner.map { words[$0].reading.key == "der" } ?? false
      && some.agreement.isPluralOnly
    let isName = words[first].lower == "auch" && words[some.head].wordClass == .name && !words[some.head].isPersonName
    guard isElided || isName else { return nil }
    var part = some
    part.focus = [first] + part.focus
    return .inclusion(part, of: VerblessPiece.Place(clause: top, unit: last))
  }

  private static let partOpenings: FormSet = ["auch", "besonders", "gerade", "selbst", "sogar", "nur"]

  /// Persons for persons, also under a preposition: „auf fünf Spieler verzichten, *darunter der Torwart*“.
  func lastPlural(in clause: Int, like part: NounPhrase) -> Int? {
    counted(in: clause, like: part) ?? lastPlural(in: clause)
  }

  /// The last phrase behind the finite verb that counts several of the same kind.
  private func counted(in clause: Int, like part: NounPhrase) -> Int? {
    let info = words[part.head].isPersonName ? "h" : words[part.head].reading.info
    return clauses[clause].units.indices.last { position in
      guard position >= clauses[clause].prefield, case .phrase(let phrase) = clauses[clause].units[position] else {
        return false
      }
      return phrase.agreement.isPluralOnly && words[phrase.head].wordClass == .noun
        && words[phrase.head].reading.info == info && phrase.clauses.isEmpty
        && (!phrase.isPrepositional || phrase.modifiers.contains { $0.numberWord != nil })
    }
  }

  /// „Zwei Menschen wurden getötet und *200* verletzt“: in a half without a finite verb the number stands for those who are
  /// counted.
  private func isCounted(_ phrase: NounPhrase, in clause: Int) -> Bool {
    clauses[clause].finite == nil && clauses[clause].coordinatedWith != nil && phrase.head == phrase.lastWord
  }

  /// „*43* enthielten sich, darunter der Minister“: of a bare number before a plural verb.
  private func isActing(_ phrase: NounPhrase, in clause: Int) -> Bool {
    guard phrase.head == phrase.lastWord, let finite = clauses[clause].finite, phrase.head == finite - 1 else {
      return false
    }
    return words[finite].verbForms.allowsThird(plural: true)
  }

  /// „Sie will die Präsenz fremder Truppen beenden, *darunter 500 Soldaten*“: at the end of a sentence that names nobody else
  /// of whom they could be some in a unit of its own.
  func includesFromInside(_ part: NounPhrase, _ segment: Segment) -> Bool {
    guard let first = part.focus.first, words[first].lower == "darunter", let end = segment.items.last?.end else {
      return false
    }
    return words[end...].allSatisfy(\.isPunctuation)
  }

  /// The last unit of a clause that can name several.
  func lastPlural(in clause: Int) -> Int? {
    clauses[clause].units.lastIndex { unit in
      guard case .phrase(let phrase) = unit else { return false }
      return !phrase.isPrepositional && !phrase.agreement.intersection(.plural).isEmpty
        // „Zwei der Verletzten“
        && (words[phrase.head].isNominal
          || words[phrase.head].wordClass == .numeral
            && (!phrase.genitives.isEmpty || isCounted(phrase, in: clause) || isActing(phrase, in: clause)))
    }
  }

  /// „60 Menschen sind aufgerufen, zu wählen, darunter *zwei Frauen, die* …“: of those who stand right before it, though they
  /// are some of those who are named further in front.
  mutating func attachToIncluded(_ index: Int, in parent: Int, agreeing genders: Agreement) -> Agreement? {
    let start = clauses[index].words.lowerBound
    for clause in [parent, clauses[parent].parent].compactMap({ $0 }) {
      for position in clauses[clause].units.indices.dropLast() {
        guard case .phrase(var whole) = clauses[clause].units[position], let last = whole.appositions.indices.last,
          let first = whole.appositions[last].focus.first,
          words[first].isOf(.inclusion) || words[first].reading.key == "darunter",
          whole.appositions[last].lastWord == start - 2,
          let noun = whole.appositions[last].attach(clause: index, agreeing: genders)
        else { continue }
        clauses[clause].units[position] = .phrase(whole)
        clauses[index].antecedent = noun.head
        return noun.agreement
      }
    }
    return nil
  }
}
