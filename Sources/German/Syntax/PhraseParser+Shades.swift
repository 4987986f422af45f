import Lexicon

/// Words before a number, a quantity or an article that say how far it holds.
extension PhraseParser {
  /// „fast 20“, „sehr viel Geld“, „kaum ein Land“: puts what stands before the number, quantity or article to the phrase.
  func takeShades(_ phrase: inout NounPhrase, _ index: inout Int, _ limit: Int) {
    let start = index
    // „*sehr* viel mehr Leute“
    if index + 3 < limit, words[index].lower == "sehr", words[index + 1].lower == "viel",
      words[index + 2].lower.isOne(of: "mehr", "weniger"),
      words[index + 3].isNominal || words[index + 3].has(.adjective)
    {
      phrase.focus.append(index)
      index += 1
    }
    // „zu viele Zugeständnisse“, „sehr viel Geld“
    if index + 1 < limit,
      words[index].wordClass == .adverb
        && (words[index].reading.means(.degree)
          || ["immer", "noch", "nur", "viel", "möglichst"].contains(words[index].lower) || multipliesMore(index))
        || shadesMore(index) || words[index].reading.modifierGroups.contains(.entire),
      let quantity = determiner(index + 1),
      ["viel", "wenig"].contains(quantity.key)
        || ["mehr", "weniger"].contains(words[index + 1].lower)
        || quantity.key == "ander" && words[index].reading.modifierGroups.contains(.entire)
    {
      phrase.focus.append(index)
      index += 1
    }
    // „fast so viel Geld wie sie“
    if index == start, index + 2 < limit, words[index].isOf(.almost), words[index + 1].lower == "so",
      words[index + 1].wordClass == .adverb, let quantity = determiner(index + 2),
      ["viel", "wenig"].contains(quantity.key)
    {
      phrase.focus.append(index)
      phrase.focus.append(index + 1)
      index += 2
    }
    // „kaum Zeit“, „kaum noch freie Wohnungen“
    if index == start, index + 1 < limit, words[index].lower == "kaum" || words[index].lower == "kaum noch",
      words[index + 1].isCapitalized || nounAhead(index + 1, limit), determiner(index + 1) == nil,
      words[index + 1].wordClass == .noun || words[index + 1].wordClass == .adjective,
      index > 0, words[index - 1].wordClass != .adverb
    {
      phrase.focus.append(index)
      index += 1
    }
    // „Kaum ein Land hat …“, „das tut kaum noch ein Mensch“, but „kaum eine Stunde“
    if index == start, index + 2 < limit, words[index].lower == "kaum" || words[index].lower == "kaum noch",
      words[index + 1].wordClass == .article, words[index + 1].reading.key == "ein",
      let noun = words[(index + 2)..<min(index + 5, limit)].first(where: \.isCapitalized), noun.has(.noun),
      !noun.reading.means([.time, .unit]), noun.reading.nounGroups.isDisjoint(with: [.count, .measures])
    {
      phrase.focus.append(index)
      index += 1
    }
    // „mindestens ein Toter“, „maximal einen Versuch“: one, and no more or fewer
    if index == start, index + 2 < limit, PhraseParser.bounds.contains(words[index].lower),
      words[index + 1].wordClass == .article, words[index + 1].reading.key == "ein", words[index + 2].lower != "solch",
      nounAhead(index + 2, limit)
    {
      phrase.focus.append(index)
      index += 1
    }
    // „braucht mehr als nur Werbung“, „will mehr als nur ein Spiel“, „bekommt nicht mehr als den Mindestlohn“
    if index == start, index + 1 < limit, words[index].isMatched, words[index].reading.means(.degree),
      words[index].lower.hasSuffix(" als nur") || words[index].lower.hasSuffix(" mehr als")
        || words[index].lower.hasSuffix(" weniger als"),
      words[index + 1].isCapitalized || determiner(index + 1) != nil || nounAhead(index + 1, limit)
    {
      phrase.focus.append(index)
      index += 1
    }
    // „ganz Äthiopien“
    if index == start, index + 1 < limit, words[index].isShare(of: words[index + 1]) {
      phrase.focus.append(index)
      index += 1
    }
    // „mit insgesamt fast 100 Punkten“, „schätzungsweise mehr als 500 Menschen“
    if index + 2 < limit, isSum(index), shadesNumber(index + 1), startsNumber(index + 2, limit) {
      phrase.focus.append(index)
      index += 1
    }
    // „*fast* kein Platz“, „*praktisch* alle Flüge“
    if index == start, index + 2 < limit, words[index].isOf(.almost) || words[index].lower == "praktisch",
      let quantity = determiner(index + 1), ["kein", "all", "jeder"].contains(quantity.key)
    {
      phrase.focus.append(index)
      index += 1
    }
    // „erzielte *jeweils* ein Tor“
    if index == start, index + 1 < limit, words[index].lower == "jeweils", words[index].wordClass == .adverb,
      determiner(index + 1)?.key == "ein"
    {
      phrase.focus.append(index)
      index += 1
    }
    // „fiel *bis zu* ein Meter Schnee“, „droht bis zu einem Jahr Haft“
    if index == start, index + 2 < limit, words[index].lower == "bis zu", words[index].wordClass == .adverb,
      words[index + 1].wordClass == .article, words[index + 1].reading.key == "ein"
    {
      phrase.focus.append(index)
      index += 1
    }
    // „rund 20“, „mehr als 100“, „fast drei“.
    while index < limit, shadesNumber(index), index + 1 < limit, !saysWhen(index, start),
      // „mit insgesamt fast 100 Punkten“
      startsNumber(index + 1, limit)
        || isSum(index) && index + 2 < limit && shadesNumber(index + 1)
          && startsNumber(index + 2, limit)
    {
      phrase.focus.append(index)
      index += 1
      if index < limit, words[index].has(.comparison), index + 1 < limit {
        phrase.focus.append(index)
        index += 1
      }
    }
  }

  /// „Es fiel *bis zu einem Meter* Schnee“: as the subject or object, too, its measure has the dative of „zu“.
  func freeMeasure(_ phrase: inout NounPhrase) {
    guard let shade = phrase.focus.first, words[shade].lower == "bis zu", !phrase.isPrepositional,
      let article = phrase.determiner, words[article].reading.key == "ein", phrase.conjuncts.isEmpty
    else { return }
    phrase.agreement = phrase.agreement.onlyGender.map { Agreement.singular.intersection(.with($0)) } ?? .singular
  }

  private static let bounds: FormSet = ["mindestens", "höchstens", "maximal", "wenigstens", "genau", "exakt"]

  /// What is said of a number whatever shades that.
  private func isSum(_ index: Int) -> Bool { words[index].lower.isOne(of: "insgesamt", "schätzungsweise") }

  /// „*viermal* mehr Geld“: how many times as much; but „diesmal mehr Geld“.
  private func multipliesMore(_ index: Int) -> Bool {
    words[index].lower.hasSuffix("mal") && words[index + 1].lower.isOne(of: "mehr", "weniger")
      && NumberWords.value(of: String(words[index].lower.dropLast(3))).map { $0 > 1 } ?? false
  }

  /// „*doppelt so* hohe Mieten“, „*dreimal so* viele Gäste“
  func multipliesAttribute(_ index: Int) -> Bool {
    words[index + 1].lower == "so" && (words[index].lower == "doppelt" || words[index].lower.hasSuffix("mal"))
  }

  /// „deutlich mehr Einwohner“, „weit weniger“
  func shadesMore(_ index: Int) -> Bool {
    // The class first: this is asked at every word.
    let wordClass = words[index].wordClass
    return (wordClass == .adjective || wordClass == .adverb) && index + 1 < words.count
      && words[index].isOf(.margin)
      && ["mehr", "weniger"].contains(words[index + 1].lower)
  }

  /// „zahlen *inzwischen* 21 Euro“, „hat *bisher* zehn verkauft“: an adverb of time before an amount says when the clause is so; but „die *damals* 21
  /// Mitarbeiter“, „mit heute 21 Mitarbeitern“, „schon 21 Euro“.
  private func saysWhen(_ index: Int, _ start: Int) -> Bool {
    guard index == start, index > 0, words[index].reading.means(.time), words[index].wordClass == .adverb,
      words[index].match == nil,
      words[index].isOf(.thenOrNow) || words[index].isOf(.now) || words[index].isOf(.untilNow),
      case let before = words[index - 1], !before.isPunctuation, !before.has(.coordinator), !before.has(.preposition),
      !before.has(.prepositionArticle), !before.has(.comparison), !before.has(oneOf: .determining)
    else { return false }
    return true
  }
}
