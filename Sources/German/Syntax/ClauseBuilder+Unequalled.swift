/// What has not been equalled before or since: English says that it is more than ever.
extension ClauseBuilder {
  /// „ist *so hoch wie seit 20 Jahren nicht*“, „*so viele wie seit Mai nicht mehr*“: what has not been equalled since is more
  /// than at any time since.
  mutating func exceedsPast(_ index: Int) {
    exceedsAll(index)
    equalsLast(index)
    guard
      let position = clauses[index].units.indices.dropFirst(clauses[index].prefield + 1).first(where: { position in
        guard case .phrase(let since) = clauses[index].units[position], let preposition = since.preposition,
          words[preposition].reading.key == "seit", preposition > 0, words[preposition - 1].wordClass == .comparison,
          words[preposition - 1].lower == "wie", position + 1 < clauses[index].units.count
        else { return false }
        return true
      }), case .phrase(var since) = clauses[index].units[position], let preposition = since.preposition
    else { return }
    let denial: Int
    switch clauses[index].units[position + 1] {
    case .adverb(let word) where words[word].lower == "nicht mehr": denial = word
    case .negation(let word) where words[word].lower == "nicht": denial = word
    default: return
    }
    guard compare(position - 1, in: index) else { return }
    // Said by the comparative.
    leaveOut(denial)
    words[preposition - 1].readings = [Reading(lemma: "als", key: "als", wordClass: .comparison)]
    // „seit 20 Jahren“, but „seit dem ersten Jahr der Krise“
    let lasts =
      words[since.head].reading.nounGroups.contains(.unit)
      && since.determiner.map { words[$0].reading.key != "der" } ?? true
    words[preposition].readings[0].key = lasts ? "als je in" : "als je seit"
    since.focus = [preposition - 1]
    clauses[index].units[position] = .phrase(since)
    clauses[index].units.remove(at: position + 1)
  }

  private static let evers = [
    "wie nie": "als je zuvor", "wie noch nie": "als je zuvor", "wie nie zuvor": "als je zuvor",
    "wie noch nie zuvor": "als je zuvor", "wie selten zuvor": "als fast je zuvor", "wie lange nicht": "als seit langem",
    "wie lange nicht mehr": "als seit langem", "wie seit Jahren nicht": "als seit Jahren",
    "wie seit Jahren nicht mehr": "als seit Jahren", "wie seit Jahrzehnten nicht": "als seit Jahrzehnten",
    "wie seit Jahrzehnten nicht mehr": "als seit Jahrzehnten", "wie seit langem nicht": "als seit langem",
    "wie seit langem nicht mehr": "als seit langem",
  ]

  /// „*so hoch wie nie*“, „*so viele Autos wie lange nicht mehr*“: the group of words that denies it becomes one that compares.
  private mutating func exceedsAll(_ index: Int) {
    for position in clauses[index].units.indices.dropFirst().reversed() {
      guard case .adverb(let word) = clauses[index].units[position], words[word].isMatched,
        words[word].lower.hasPrefix("wie "), let than = ClauseBuilder.evers[words[word].text],
        compare(position - 1, in: index)
      else { continue }
      words[word].readings[0].lemma = than
      words[word].readings[0].key = than
      guard case .adjective(let degree, let adverbs) = clauses[index].units[position - 1] else { continue }
      clauses[index].units[position - 1] = .adjective(degree, adverbs: adverbs + [word])
      clauses[index].units.remove(at: position)
      if position < clauses[index].prefield { clauses[index].prefield -= 1 }
    }
  }

  /// „ist so hoch wie *zuletzt 2012*“: when it was so the last time; but „so gut wie zuletzt“, which is recently.
  private mutating func equalsLast(_ index: Int) {
    for position in clauses[index].units.indices.dropFirst() {
      guard case .phrase(var last) = clauses[index].units[position], let like = last.preposition,
        words[like].lower == "wie", words[like + 1].lower == "zuletzt"
      else { continue }
      // „zuletzt“ as what only shades the year
      if last.focus == [like + 1], words[last.head].year != nil {
        last.focus = []
        clauses[index].units[position] = .phrase(last)
        words[like].readings = [Reading(lemma: "wie", key: "wie zuletzt in", wordClass: .comparison)]
        leaveOut(like + 1)
        return
      }
      guard last.head == like + 1, position + 1 < clauses[index].units.count,
        case let unit = clauses[index].units[position + 1], unit.firstWord == last.head + 1
      else { continue }
      var key = "wie zuletzt"
      var time: NounPhrase
      switch unit {
      case .phrase(let phrase):
        time = phrase
        if phrase.preposition != nil {
          time.focus.insert(like, at: 0)
        } else if phrase.hasParts || words[phrase.head].year == nil {
          continue
        } else {
          time.preposition = like
          key = "wie zuletzt in"
        }
      case .adverb(let word) where words[word].isMatched && words[word].reading.means(.time):
        time = NounPhrase(bare: word, agreement: .all)
        time.preposition = like
      default: continue
      }
      words[like].readings = [Reading(lemma: "wie", key: key, wordClass: .comparison)]
      leaveOut(last.head)
      clauses[index].units[position] = .phrase(time)
      clauses[index].units.remove(at: position + 1)
      if position + 1 < clauses[index].prefield { clauses[index].prefield -= 1 }
      return
    }
  }

  /// Puts „so hoch“, „so viele Autos“ into the comparative.
  private mutating func compare(_ position: Int, in index: Int) -> Bool {
    switch clauses[index].units[position] {
    case .adjective(let word, let adverbs):
      guard let so = adverbs.last, words[so].lower == "so", words[word].reading.degree == .positive else {
        return false
      }
      words[word].readings[0].degree = .comparative
      clauses[index].units[position] = .adjective(word, adverbs: adverbs.filter { $0 != so })
      leaveOut(so)
    // „bei 2 Prozent *und damit so niedrig* wie …“
    case .phrase(var joined)
    where joined.conjuncts.last.map({ words[$0.phrase.head].wordClass == .adjective }) ?? false:
      let last = joined.conjuncts.count - 1
      let degree = joined.conjuncts[last].phrase.head
      guard let so = joined.conjuncts[last].phrase.focus.last, words[so].lower == "so",
        words[degree].reading.degree == .positive
      else { return false }
      words[degree].readings[0].degree = .comparative
      joined.conjuncts[last].phrase.focus.removeLast()
      clauses[index].units[position] = .phrase(joined)
      leaveOut(so)
    case .phrase(var many):
      let quantity = many.determiner ?? many.head
      guard let more = ["viel": "mehr", "wenig": "weniger"][words[quantity].reading.key], let so = many.focus.last,
        words[so].lower == "so"
      else { return false }
      words[quantity].readings[0].lemma = more
      words[quantity].readings[0].key = more
      many.focus.removeLast()
      clauses[index].units[position] = .phrase(many)
      leaveOut(so)
    default: return false
    }
    return true
  }

  /// Reads a word as one that the sentence says otherwise.
  private mutating func leaveOut(_ word: Int) {
    words[word].readings = [Reading(lemma: words[word].lower, key: words[word].lower, wordClass: .correlative)]
  }

  /// „…, dass es Streit gibt und die Lage nicht besser ist *als im Mai*“: a comparison stands behind the verb that ends its clause.
  func compares(_ item: Item) -> Bool {
    guard case .phrase(let phrase, _) = item else { return false }
    return phrase.preposition.map { words[$0].wordClass == .comparison } ?? false
      || words[item.start].wordClass == .comparison
  }
}
