import Lexicon
import Text

/// Numbers and quantities, and what shades them.
extension PhraseParser {
  /// „45 Prozent“, „20 Kilo“: a singular form that counts as plural.
  func countsUnits(_ phrase: NounPhrase) -> Bool {
    guard !phrase.modifiers.isEmpty, phrase.agreement.isSingularOnly || words[phrase.head].reading.means(.unit) else {
      return false
    }
    let head = chosen[phrase.head] ?? words[phrase.head].reading
    return head.wordClass == .noun && head.means(.unit)
      && phrase.modifiers.contains {
        if case .number(let word) = $0 {
          words[word].wordClass == .numeral && words[word].text != "1" && words[word].reading.key != "1"
        } else {
          false
        }
      }
  }

  /// „rund“, „etwa“, and adjectives that stand for an adverb before a number („knapp“, „gut“).
  func shadesNumber(_ index: Int) -> Bool {
    words[index].wordClass == .adverb
      // „an diesem Montag 121 Jahre“: a group that says when or where shades nothing.
      && (words[index].match == nil || !words[index].reading.means([.time, .place, .direction, .connector, .comment]))
      // „wohnte dort zehn Jahre“, „beschäftigt weltweit 50.000 Menschen“
      && !words[index].reading.means([.place, .direction])
      // „dauert oft drei Stunden“, „entließ seither drei Minister“
      && !words[index].isOf([.frequency, .since])
      // „dass die anderen aber 100 Euro zahlen“
      && !WordSets.settingAgainst.contains(words[index].lower)
      || PhraseParser.shades.contains(words[index].lower)
  }

  /// „rund ein Jahr“, but „über ein Jahr“ is a phrase with its preposition.
  private func shadesUnit(_ index: Int) -> Bool {
    words[index].isOf(.approximate) && !words[index].has(.preposition)
  }

  private static let shades: FormSet = ["knapp", "gut", "genau", "exakt", "weit"]

  func startsNumber(_ index: Int, _ limit: Int) -> Bool {
    if words[index].has(.numeral) { return true }
    // „rund ein Fünftel“, „fast die Hälfte“
    if determiner(index) != nil, index + 1 < limit, countsInSingular(words[index + 1]) { return true }
    // „mehr als eine halbe Million“
    if determiner(index)?.key == "ein", index + 2 < limit,
      words[index + 1].readings.contains(where: { $0.key == "halb" && $0.wordClass == .adjective }),
      words[index + 2].reading.nounGroups.contains(.power)
    {
      return true
    }
    // „nach gut einer halben Stunde“, „knapp ein Jahr“, „knapp einen Meter“
    if index > 0, shadesUnit(index - 1), index + 1 < limit,
      determiner(index)?.key == "ein"
    {
      let unit = words[index + 1].reading.key == "halb" && index + 2 < limit ? index + 2 : index + 1
      if words[unit].readings.contains(where: { $0.nounGroups.contains(.unit) || $0.means(.unit) }) { return true }
    }
    // „gut jeder Vierte“
    if index > 0, shadesUnit(index - 1), index + 1 < limit,
      determiner(index)?.key == "jeder",
      words[index + 1].readings.contains(where: { $0.isOrdinal })
        || words[index + 1].isCapitalized && words[index + 1].lower.ends(in: "te")
    {
      return true
    }
    // „gut jeder Vierte“ where the two are a group
    if index > 0, words[index].isMatched, words[index].lower.hasPrefix("jede"),
      shadesUnit(index - 1)
    {
      return true
    }
    // „fast den ganzen Kuchen“
    if index > 0, words[index - 1].isOf(.almost), index + 2 < limit, determiner(index) != nil,
      words[index + 1].readings.contains(where: { $0.modifierGroups.contains(.whole) }),
      words[index + 2].isNominal
    {
      return true
    }
    // „besitzt mehr als ein Haus“, but „ist mehr als ein Haus“
    if index > 0, ["mehr als", "weniger als"].contains(words[index - 1].lower), determiner(index)?.key == "ein",
      index + 1 < limit, words[index + 1].isNominal || words[index + 1].isInflectedAdjective,
      index == 1 || words[..<(index - 1)].contains(where: { $0.isOnlyFinite && $0.reading.key != "sein" })
    {
      return true
    }
    // „suchen so etwas wie eine Lösung“
    if index > 0, words[index - 1].lower == "so etwas wie", determiner(index) != nil { return true }
    // „fast alle Flüge“
    if index > 0, words[index - 1].isOf(.almost), let quantity = determiner(index),
      ["all", "jeder", "kein", "sämtlich"].contains(quantity.key)
    {
      return true
    }
    return words[index].has(.comparison) && index + 1 < limit && words[index + 1].has(.numeral)
  }

  private func countsInSingular(_ word: Word) -> Bool {
    word.readings.contains { $0.nounGroups.contains(.count) && $0.key == word.text }
  }

  /// „zwei Tage weniger“, „20 Helfer mehr“, „ein paar Tage mehr“: two fewer days.
  func moreOrFewer(_ phrase: NounPhrase, _ index: Int, _ limit: Int) -> Int? {
    guard index < limit, index == phrase.head + 1, words[index].lower.isOne(of: "mehr", "weniger") else { return nil }
    if let quantity = phrase.determiner {
      guard phrase.modifiers.isEmpty, (chosen[quantity] ?? words[quantity].reading).key.isOne(of: "paar", "einige"),
        index + 1 >= words.count || words[index + 1].isPunctuation
      else { return nil }
    } else {
      guard phrase.modifiers.count == 1, case .number(let number) = phrase.modifiers[0],
        words[number].wordClass == .numeral
      else { return nil }
    }
    let head = chosen[phrase.head] ?? words[phrase.head].reading
    guard head.wordClass == .noun, !head.means(.unit) else { return nil }
    if index + 1 < words.count {
      let next = words[index + 1]
      if next.has(.comparison) || next.isCapitalized || next.has(.adjective) { return nil }
    }
    return index
  }

  /// „zahlen 120 Euro mehr“, „verdienen 18 Prozent weniger als Männer“: how much more, with what it is measured by.
  mutating func surplus(_ phrase: inout NounPhrase, _ index: inout Int, _ limit: Int) {
    guard index < limit, PhraseParser.surpluses.contains(words[index].lower), phrase.lastWord == index - 1 else {
      return
    }
    let head = chosen[phrase.head] ?? words[phrase.head].reading
    let hasNumber = phrase.modifiers.contains { $0.numberWord != nil }
    guard
      hasNumber && head.means(.unit)
        || head.nounGroups.contains(.count)
    else { return }
    if words[index].lower.hasSuffix(" als") {
      let saved = chosen
      // but „kostet 20 Euro weniger als gedacht“ is a group of its own
      guard var other = nominal(at: index + 1, limit: limit, within: .all), words[other.phrase.head].isNominal else {
        chosen = saved
        return
      }
      other.phrase.preposition = index
      phrase.comparison.append(other.phrase)
      index = other.end
      return
    }
    if index + 1 < words.count {
      let next = words[index + 1]
      if next.isCapitalized || next.has(.adjective) || next.has(.article) { return }
    }
    phrase.close.append(index)
    index += 1
    // „7 Prozent, mindestens aber *250 Euro mehr im Monat*“
    if index < limit, words[index].match != nil, words[index].wordClass == .adverb,
      PhraseParser.rates.contains(words[index].lower)
    {
      phrase.prepositionals.append(NounPhrase(bare: index, agreement: .all))
      index += 1
      return
    }
    if index + 1 < limit, words[index].has(.comparison), words[index].lower == "als" {
      let saved = chosen
      if let other = simple(at: index, limit: limit, within: .all) {
        phrase.comparison.append(other.phrase)
        index = other.end
      } else {
        chosen = saved
      }
    }
  }

  /// „drei Millionen junge Menschen“: what is counted by millions, with an adjective before it.
  mutating func countByPower(_ phrase: inout NounPhrase, _ index: inout Int, _ limit: Int) {
    guard index + 1 < limit, index == phrase.head + 1, phrase.close.isEmpty, phrase.genitives.isEmpty,
      phrase.modifiers.contains(where: { $0.numberWord != nil }) || phrase.determiner != nil,
      (chosen[phrase.head] ?? words[phrase.head].reading).nounGroups.contains(.power),
      words[index].isInflectedAdjective && !words[index].isCapitalized
        // „zehn Millionen Schwedische Kronen“
        || words[index].readings.first.flatMap({ capitalizedAttribute(index, $0, .plural) }) != nil,
      determiner(index) == nil
    else { return }
    let saved = chosen
    guard let counted = full(at: index, limit: limit, within: .plural), words[counted.phrase.head].isNominal,
      counted.phrase.head > index
    else {
      chosen = saved
      return
    }
    phrase.genitives.append(counted.phrase)
    index = counted.end
  }

  /// „drei Millionen Euro *Verlust*“: what an amount in millions is one of, behind its currency.
  mutating func closeAmount(_ phrase: inout NounPhrase, _ head: Reading, _ index: inout Int, _ limit: Int) {
    guard head.nounGroups.contains(.power), phrase.close.count == 1, index < limit,
      (chosen[phrase.close[0]] ?? words[phrase.close[0]].reading).means(.unit),
      words[index].wordClass == .noun, words[index].isCapitalized, words[index].match == nil,
      let noun = words[index].first(.noun), noun.origin != .guess, noun.means([.abstract, .event]),
      !noun.means([.person, .time]), noun.nounGroups.isDisjoint(with: [.stage, .count, .part])
    else { return }
    phrase.close.append(index)
    chosen[index] = noun
    index += 1
  }

  /// „zwei Liter kaltes Wasser“, „eine Tasse heißen Tee“, „ein Kilo frische Tomaten“: what is measured, with an adjective
  /// before it.
  mutating func measureSubstance(_ phrase: inout NounPhrase, _ index: inout Int, _ limit: Int) {
    // „ein Glas *kaltes Wasser*“, a group of its own
    let isGroup = index < limit && !words[index].isCapitalized && words[index].match != nil && words[index].has(.noun)
    let head = isGroup ? index : index + 1
    guard head < limit, index == phrase.head + 1, phrase.close.isEmpty, phrase.genitives.isEmpty,
      isGroup || words[index].isInflectedAdjective && !words[index].isCapitalized && words[head].isCapitalized,
      case let unit = chosen[phrase.head] ?? words[phrase.head].reading, unit.means(.unit),
      unit.wordClass == .noun, !unit.nounGroups.contains(.power),
      let content = words[head].first(.noun), isGroup || content.origin == .lexicon,
      // „30 Hektar *landwirtschaftliche Flächen*“: a place, too, of what measures land
      case let isSeveral = !isGroup && content.agreement.isPluralOnly && content.means([.thing, .substance, .place]),
      isSeveral || content.means(.substance),
      phrase.modifiers.contains(where: { $0.numberWord != nil })
        || phrase.determiner.map({ words[$0].reading.key == "ein" }) ?? false,
      determiner(index) == nil
    else { return }
    let saved = chosen
    guard let substance = full(at: index, limit: limit, within: isSeveral ? .plural : .singular),
      substance.phrase.head == head
    else {
      chosen = saved
      return
    }
    phrase.genitives.append(substance.phrase)
    index = substance.end
  }

  /// „*15.000 weniger als im Mai*, aber 3000 mehr als vor einem Jahr“: a bare number with what it is a difference from.
  mutating func difference(_ phrase: inout NounPhrase, _ index: inout Int, _ limit: Int) {
    guard index + 2 < limit, words[index].lower.isOne(of: "mehr", "weniger"), words[index + 1].lower == "als",
      words[phrase.head].wordClass == .numeral, phrase.head == index - 1, phrase.determiner == nil
    else { return }
    let saved = chosen
    guard let other = simple(at: index + 1, limit: limit, within: .all) else {
      chosen = saved
      return
    }
    phrase.close.append(index)
    phrase.comparison.append(other.phrase)
    index = other.end
  }

  private static let rates: FormSet = ["im monat", "im jahr", "am tag", "in der woche", "pro monat", "pro jahr"]

  private static let surpluses: FormSet = ["mehr", "weniger", "mehr als", "weniger als"]

  /// „20 Prozent mehr Geld“, „ein Drittel weniger Unfälle“, „300 weniger Unfälle“: by how much there is more; but „wurden 2012
  /// mehr Autos verkauft“.
  mutating func moreByMeasure(_ measure: Result, limit: Int, within: Agreement) -> Result? {
    guard measure.end + 1 < limit, words[measure.end].lower.isOne(of: "mehr", "weniger"),
      measure.phrase.lastWord == measure.end - 1,
      case let head = chosen[measure.phrase.head] ?? words[measure.phrase.head].reading,
      head.means(.unit) || head.nounGroups.contains(.count)
        || head.wordClass == .numeral && words[measure.phrase.head].year.map({ $0 > 2100 }) ?? true
          && !measure.phrase.isPrepositional,
      determiner(measure.end) != nil
    else { return nil }
    let saved = chosen
    guard var result = full(at: measure.end, limit: limit, within: within),
      words[result.phrase.head].has(.noun), result.phrase.head > measure.end
    else {
      chosen = saved
      return nil
    }
    result.phrase.modifiers.insert(.measure(measure.phrase), at: 0)
    return result
  }

  /// Quantities that stand for persons or things behind an article.
  static let nominalQuantities: FormSet = ["beide", "ander", "viel", "wenig"]

  func nominalQuantity(_ index: Int) -> Reading? {
    // „die einen“
    if words[index].lower == "einen", index > 0, words[index - 1].lower == "die" {
      var some = Reading(lemma: "ein", key: "ein", wordClass: .pronoun)
      some.agreement = .plural
      return some
    }
    // „der eine“
    if WordSets.ones.contains(words[index].lower), index > 0, index + 1 < words.count,
      words[index + 1].isOnlyFinite
        // „Was dem einen seine Rente sichert“
        || WordSets.definite.contains(words[index - 1].lower) && words[index + 1].has(oneOf: .determining)
          && !words[index + 1].has(.adjective) && !words[index + 1].lower.isOne(of: "der", "des")
    {
      var one = Reading(lemma: "ein", key: "ein", wordClass: .pronoun)
      one.agreement = .singular
      return one
    }
    var quantity = words[index].readings.first {
      $0.wordClass == .pronoun && PhraseParser.nominalQuantities.contains($0.key) && words[index].lower != "mehr"
    }
    // „die anderen“: one of them would be „die andere“.
    if words[index].lower == "anderen", index > 0, words[index - 1].lower == "die" {
      quantity?.agreement = .plural
    }
    return quantity
  }

  /// What the first word of a multiple can be, beside those in -mal.
  private static let opensMultiple: FormSet = ["mehr", "weniger", "mehr als", "weniger als", "doppelt", "halb", "so"]

  /// What may stand before a multiple.
  private static let approximates: FormSet = [
    "fast", "nahezu", "beinahe", "annähernd", "etwa", "rund", "knapp", "gut", "mindestens", "ungefähr",
  ]

  /// How much by something else: „*ebenso* viele Läden“.
  private static let equals: FormSet = ["so", "ebenso", "genauso"]

  /// „doppelt so viel“, „mehr als dreimal so viele Menschen“, „halb so viele“, „ebenso viele“.
  mutating func multiple(at start: Int, limit: Int, within: Agreement) -> Result? {
    guard !WordClasses.unshading.contains(words[start].wordClass),
      PhraseParser.opensMultiple.contains(words[start].lower) || PhraseParser.equals.contains(words[start].lower)
        || words[start].lower.ends(in: "mal")
        || PhraseParser.approximates.contains(words[start].lower)
    else { return nil }
    var index = start
    // „*fast* doppelt so viele Menschen“
    if PhraseParser.approximates.contains(words[index].lower),
      index + 3 < limit || index + 2 < limit && PhraseParser.equals.contains(words[index + 1].lower)
    {
      index += 1
    }
    if index + 2 < limit, words[index].lower.isOne(of: "mehr", "weniger"), words[index + 1].lower == "als" {
      index += 2
    }
    if ["mehr als", "weniger als"].contains(words[index].lower) { index += 1 }
    let isFactor =
      index < limit && (index == 0 || !words[index].isCapitalized)
      && (["doppelt", "halb"].contains(words[index].lower) || words[index].lower.ends(in: "mal"))
    if isFactor {
      index += 1
    } else if index > start, index >= limit || !words[index].lower.isOne(of: "ebenso", "genauso") {
      return nil
    }
    guard index + 1 < limit, isFactor ? words[index].lower == "so" : PhraseParser.equals.contains(words[index].lower),
      ["viel", "viele", "vielen", "wenig", "wenige"].contains(words[index + 1].lower)
    else { return nil }
    let saved = chosen
    guard var result = nominal(at: index + 1, limit: limit, within: within) else {
      chosen = saved
      return nil
    }
    result.phrase.focus = Array(start...index) + result.phrase.focus
    return result
  }
}
