import Lexicon

/// Builds noun and prepositional phrases left to right by intersecting what article, adjectives and noun allow.
struct PhraseParser {
  var words: [Word]
  /// Readings settled by a phrase that was accepted.
  var chosen = ChosenReadings()
  /// Agreement is not asked for.
  var isLenient = false
  /// The phrase in work has the article of the one before („der Autor und frühere Minister“).
  var sharesDeterminer = false
  /// The phrase in work has an article.
  var hasDeterminer = false

  init(words: [Word]) { self.words = words }

  typealias Result = (phrase: NounPhrase, end: Int)

  /// A phrase with a preposition or without that starts at a word, with coordination and genitives behind it.
  mutating func phrase(at start: Int, limit: Int) -> Result? {
    if let pair = pair(at: start, limit: limit) { return pair }
    if let adjectives = adjectives(at: start, limit: limit) { return adjectives }
    guard var result = simple(at: start, limit: limit, within: .all) else { return nil }
    if let whole = attributeInFront(of: result, from: start, limit) { result = whole }
    coordinate(&result, limit: limit)
    countByAttributes(&result)
    stress(&result, limit: limit)
    sumUp(&result, limit: limit)
    rankAmongAll(&result, limit: limit)
    freeMeasure(&result.phrase)
    return result
  }

  /// „wir selbst“, „der Minister selbst“, „In Rom selbst“; but „selbst der Minister“, where it stands before a phrase.
  private func stress(_ result: inout Result, limit: Int) {
    let meansAll =
      result.end < limit && PhraseParser.totals.contains(words[result.end].lower)
      && ["wir", "sie", "ihr"].contains(words[result.phrase.head].lower)
      && words[result.phrase.head].wordClass == .pronoun
    guard result.end < limit, meansAll || PhraseParser.stresses.contains(words[result.end].lower),
      result.phrase.conjuncts.isEmpty,
      result.phrase.isPrepositional
        ? result.phrase.preposition == 0 : result.phrase.agreement.allows(.nominative),
      words[result.phrase.head].wordClass != .reflexive,
      result.phrase.lastWord == result.end - 1,
      result.end + 1 < words.count,
      words[result.end + 1].isOnlyFinite || result.phrase.firstWord == 0 && words[result.end + 1].hasFinite
        // „Es war der Minister selbst, der …“
        || result.end + 2 < words.count && words[result.end + 1].isComma && words[result.end + 2].has(.relative)
          && words[result.phrase.head].isNominal,
      !words[result.end + 1].isCapitalized
    else { return }
    result.phrase.emphasis = result.end
    result.end += 1
  }

  /// „größer als ihre beiden Rivalen *zusammen*“: all of them are counted; „härter als die Hersteller *selbst*“.
  private func sumUp(_ result: inout Result, limit: Int) {
    guard result.end < limit, case let isSum = words[result.end].lower.isOne(of: "zusammen", "zusammengenommen"),
      isSum || PhraseParser.stresses.contains(words[result.end].lower),
      let like = result.phrase.preposition, words[like].wordClass == .comparison,
      result.phrase.lastWord == result.end - 1, words[result.phrase.head].isNominal,
      result.end + 1 >= words.count || words[result.end + 1].isPunctuation,
      result.phrase.conjuncts.isEmpty, !isSum || !result.phrase.agreement.intersection(.plural).isEmpty
    else { return }
    result.phrase.emphasis = result.end
    result.end += 1
  }

  /// „der erste Sieg *überhaupt*“, „das größte Stadion des Landes überhaupt“: of all there have been.
  private func rankAmongAll(_ result: inout Result, limit: Int) {
    guard result.end < limit, words[result.end].lower == "überhaupt", result.phrase.emphasis == nil,
      result.phrase.conjuncts.isEmpty, result.phrase.lastWord == result.end - 1, words.last?.text != "?",
      isRanked(result.phrase)
    else { return }
    // but „…, wenn der erste Zug überhaupt fährt“
    if result.end + 1 < words.count, case let next = words[result.end + 1], !next.isPunctuation,
      !next.has(.coordinator), !next.has(.preposition), !next.has(.prepositionArticle),
      !(result.phrase.firstWord == 0 && next.hasFinite)
    {
      return
    }
    result.phrase.emphasis = result.end
    result.end += 1
  }

  /// A superlative or an ordinal stands in it, or is its head.
  private func isRanked(_ phrase: NounPhrase) -> Bool {
    func ranks(_ index: Int) -> Bool {
      let reading = chosen[index] ?? words[index].reading
      return reading.degree == .superlative || reading.isOrdinal || reading.key == "einzig"
    }
    return words[phrase.head].wordClass == .adjective && ranks(phrase.head)
      || phrase.modifiers.contains { if case .attribute(let one) = $0 { ranks(one.word) } else { false } }
  }

  private static let these: FormSet = ["die", "denen", "jene", "jenen", "diese", "diesen"]
  private static let stresses: FormSet = ["selbst", "selber"]
  /// „wir alle“, „sie beide“
  private static let totals: FormSet = ["alle", "beide"]

  /// Writes the chosen readings into the words.
  mutating func commit() {
    chosen.visit { index, reading in
      // Mostly the chosen one comes first already.
      if words[index].readings.first == reading { return }
      words[index].readings = [reading] + words[index].readings.filter { $0 != reading }
    }
    chosen = ChosenReadings()
  }

  mutating func simple(at start: Int, limit: Int, within: Agreement) -> Result? {
    guard start < limit else { return nil }
    if let preposition = prepositionReading(start, limit) {
      return prepositional(start, preposition, limit)
    }
    return nominal(at: start, limit: limit, within: within)
  }

  /// A phrase without a preposition.
  mutating func nominal(at start: Int, limit: Int, within: Agreement) -> Result? {
    guard start < limit else { return nil }
    if let pronoun = pronoun(at: start, limit: limit, within: within) { return pronoun }
    if let negated = negatedQuantity(at: start, limit: limit, within: within) { return negated }
    if let multiple = multiple(at: start, limit: limit, within: within) { return multiple }
    // „so viel“, „zu wenig“
    if start + 1 < limit, words[start].wordClass == .adverb && words[start].reading.means(.degree) || shadesMore(start),
      ["viel", "wenig", "mehr", "weniger", "jemand", "niemand", "jeder", "alle", "keiner", "nichts"].contains(
        words[start + 1].lower) || words[start].isOf(.almost) && words[start + 1].lower == "alles",
      var quantity = pronoun(at: start + 1, limit: limit, within: within)
    {
      quantity.phrase.focus = [start]
      return quantity
    }
    // „auf all das“, „trotz all dem“, „für all die, die …“
    if start + 1 < limit, words[start].lower == "all", words[start + 1].wordClass == .pronoun,
      case let isThing = words[start + 1].lower.isOne(of: "das", "dem", "dies", "diesem"),
      isThing
        || PhraseParser.these.contains(words[start + 1].lower) && start + 2 < words.count
          && words[start + 2].isComma,
      var whole = pronoun(at: start + 1, limit: limit, within: within)
    {
      whole.phrase.focus = [start]
      whole.phrase.agreement.formIntersection(isThing ? .with(.neuter) : .plural)
      return whole
    }
    // „steigen immer mehr“
    if start + 1 < limit, words[start].wordClass == .adverb, words[start].lower == "immer",
      ["mehr", "weniger"].contains(words[start + 1].lower),
      start + 2 >= words.count || !words[start + 2].isNominal && !words[start + 2].has(.adjective),
      var quantity = pronoun(at: start + 1, limit: limit, within: within)
    {
      quantity.phrase.focus = [start]
      return quantity
    }
    // „kaum einer“, „auch nur einer“, „so etwas“
    if start + 1 < limit, words[start].wordClass == .adverb,
      ["kaum", "auch nur", "nicht einmal", "nur"].contains(words[start].lower)
        && ["einer", "eine", "eines", "einen", "einem", "jemand", "jemandem", "jemanden", "etwas"].contains(
          words[start + 1].lower)
        || words[start].lower == "so" && ["etwas", "was"].contains(words[start + 1].lower),
      words[start + 1].readings.contains(where: { $0.wordClass == .pronoun }),
      start + 2 >= limit || !words[start + 2].isNominal || namesQuality(start + 2, behind: words[start + 1]),
      var quantity = pronoun(at: start + 1, limit: limit, within: within)
    {
      quantity.phrase.focus = [start]
      return quantity
    }
    // „Streiks und *damit verbundene Kosten*“
    if start > 0, words[start].wordClass == .pronominalAdverb, words[start - 1].wordClass == .coordinator,
      start + 2 < limit, words[start + 1].isInflectedAdjective, words[start + 2].isCapitalized,
      let told = participial(at: start, within: within, limit)
    {
      return told
    }
    let saved = chosen
    if let result = full(at: start, limit: limit, within: within) {
      if let whole = withMisspeltEnding(result, from: start, saved, limit: limit, within: within) { return whole }
      return moreByMeasure(result, limit: limit, within: within) ?? result
    }
    chosen = saved
    // A slip of the pen or an unknown declension must not tear the phrase apart.
    guard !isLenient, determiner(start) != nil, nounAhead(start + 1, limit) else { return nil }
    isLenient = true
    defer { isLenient = false }
    if let result = full(at: start, limit: limit, within: .all) { return result }
    chosen = saved
    return nil
  }

  /// „kaum etwas *Neues*“, „so etwas *Schönes*“
  private func namesQuality(_ index: Int, behind pronoun: Word) -> Bool {
    pronoun.lower == "etwas" && words[index].isCapitalized
      && words[index].readings.contains { $0.wordClass == .noun && $0.derivation == .nominalized }
  }

  /// „ein weiteres Versuch“: an adjective that would be left alone before a noun is its attribute, in spite of a wrong
  /// ending.
  private mutating func withMisspeltEnding(
    _ result: Result, from start: Int, _ saved: ChosenReadings, limit: Int, within: Agreement
  ) -> Result? {
    let (head, next) = (result.phrase.head, result.end)
    guard !isLenient, head == next - 1, next < limit, !words[head].isCapitalized,
      // „in letzten Jahr“: right behind a preposition, too
      result.phrase.determiner != nil || within != .all && head == start && words[start].lower.hasSuffix("en"),
      (chosen[head] ?? words[head].reading).wordClass == .adjective, words[next].isCapitalized,
      words[next].match == nil, let noun = words[next].readings.first, noun.wordClass == .noun, noun.origin != .guess,
      // „Sind das neue Wagen?“
      !(words[start].lower == "das" && noun.agreement.isPluralOnly),
      next + 1 >= words.count || words[next + 1].isPunctuation || words[next + 1].isOnlyFinite
        || words[next + 1].has(.preposition) || words[next + 1].has(.prepositionArticle)
    else { return nil }
    let strict = chosen
    chosen = saved
    isLenient = true
    defer { isLenient = false }
    if let whole = full(at: start, limit: limit, within: .all), whole.phrase.head == next { return whole }
    chosen = strict
    return nil
  }

  /// „*andere, bekannte* Hersteller“, „*andere, weniger gefährliche* Wege“: the comma stands between two attributes.
  private func joinsQuality(_ comma: Int, _ agreement: Agreement, _ limit: Int) -> Bool {
    guard comma + 2 < limit, words[comma].isComma else { return false }
    let quality = isAttributeAdverb(comma + 1) || words[comma + 1].lower == "weniger" ? comma + 2 : comma + 1
    return quality + 1 < limit && words[quality].isInflectedAdjective && !words[quality].isCapitalized
      && words[quality + 1].isCapitalized && words[quality + 1].has(.noun)
      && !words[quality].agreement(of: WordClasses(.adjective)).intersection(agreement).isEmpty
  }

  mutating func full(at start: Int, limit: Int, within: Agreement) -> Result? {
    // An attribute holds phrases of its own.
    let outer = hasDeterminer
    defer { hasDeterminer = outer }
    var index = start
    var agreement = within
    var phrase = NounPhrase(head: start, agreement: within)
    if start + 1 < limit, !WordClasses.unshading.contains(words[start].wordClass) { takeShades(&phrase, &index, limit) }
    hasDeterminer = false
    if index < limit, let determiner = determiner(index) {
      hasDeterminer = true
      var possible = words[index].agreement(of: .determining, emptyIsAll: true)
      // „viele Zuschauer“: only behind an article one of a man („der viele Regen“).
      if ["viele", "wenige"].contains(words[index].lower) {
        possible.subtract([.with(.masculine), .with(.neuter)])
      }
      // „*vielen* Menschen hilft das“, „vielen Dank“: the other cases have this ending behind an article only.
      if words[index].lower.isOne(of: "vielen", "wenigen") {
        possible.formIntersection(.plural([.dative]).union(.singular(.masculine, [.accusative])))
      }
      let both = possible.intersection(agreement)
      guard !both.isEmpty || isLenient else { return nil }
      if !isLenient { agreement = both }
      phrase.determiner = index
      chosen[index] = determiner
      index += 1
      // „all die“, „alle diese“, „solch ein“.
      if index < limit, let second = self.determiner(index),
        ["all", "solcher", "mancher", "beide"].contains(determiner.key)
          || determiner.key == "welcher" && words[index - 1].lower == "welch" || second.key == "beide"
          || second.key == "wenig" || second.key == "ander"
          || second.key == "viel"
            && !(words[index].lower == "viel"
              && words[min(index + 1, limit - 1)].readings.contains { $0.degree == .comparative })
      {
        let possible = words[index].agreement(of: .determining, emptyIsAll: true)
        if !possible.intersection(agreement).isEmpty {
          agreement.formIntersection(possible)
          phrase.modifiers.append(.number(index))
          if second.key == "beide", !agreement.intersection(.plural).isEmpty { agreement.formIntersection(.plural) }
          // „solch ein Angriff“ is such an attack, „all seine Freunde“ are all his friends.
          if determiner.key == "solcher" && second.key == "ein"
            || determiner.key == "all" && second.wordClass == .possessive, let first = phrase.determiner
          {
            phrase.determiner = index
            phrase.modifiers = [.number(first)]
            chosen[index] = second
          }
          index += 1
        }
      }
      if determiner.key == "ein" { takeEach(&phrase, &index, limit) }
      if determiner.key == "ander", joinsQuality(index, agreement, limit) { index += 1 }
    } else if let owner = titledOwner(index, limit) {
      // „Präsident Putins Rede“
      phrase.modifiers.append(.genitive(owner))
      index += 2
    } else if index + 1 < limit, let genitive = genitiveName(index), ownedAhead(index, limit),
      // „retteten im Norden Indiens 20 Menschen“: the group before it takes the name.
      !(index > 0 && words[index - 1].match != nil && words[index - 1].wordClass == .preposition
        && words[index + 1].wordClass == .numeral)
    {
      chosen[index] = genitive
      phrase.modifiers.append(.genitive(NounPhrase(head: index, agreement: genitive.agreement)))
      index += 1
    }
    guard let head = modifiersAndHead(&phrase, &index, &agreement, limit: limit) else { return nil }
    phrase.head = head
    // „schneller Waffen liefern“: an adverb in the comparative, since no noun before it wants a genitive.
    if within == .all, phrase.determiner == nil, agreement.onlyCase == .genitive,
      case .attribute(let attribute)? = phrase.modifiers.first, attribute.word == start,
      words[start].readings.contains(where: { $0.degree == .comparative && $0.agreement.isEmpty })
    {
      return nil
    }
    // „wo *früher* Kohle abgebaut wurde“, „musste *später* Insolvenz anmelden“: once or later, since no noun before it wants a genitive and no verb a bare dative.
    if within == .all, phrase.determiner == nil, !agreement.allows(.nominative), !agreement.allows(.accusative),
      phrase.modifiers.count == 1, !words[start].isCapitalized, words[start].has(.adverb),
      words[start].lower.ends(in: "er"),
      start == 0 || !words[start - 1].isNominal
    {
      return nil
    }
    // A place without an article is neuter, so that „die“ behind it speaks of another word.
    if phrase.determiner == nil, let place = chosen[head], place.wordClass == .name, place.means(.place),
      !agreement.intersection(.with(.neuter)).isEmpty, place.agreement.intersection(.plural).isEmpty
    {
      agreement.formIntersection(.with(.neuter))
    }
    // „Gespräche“: without an article or adjective that shows it, a plural is no genitive.
    if within == .all, phrase.determiner == nil, phrase.modifiers.isEmpty, agreement.isPluralOnly,
      chosen[head]?.wordClass == .noun, agreement.onlyCase != .genitive
    {
      agreement.subtract(.with(.genitive))
    }
    phrase.agreement = countsUnits(phrase) ? agreement.union(agreement.plurals) : agreement
    behindHead(&phrase, &index, limit: limit)
    if phrase.determiner != nil { joinShare(&phrase, &index, limit) }
    if let more = moreOrFewer(phrase, index, limit) {
      phrase.modifiers.append(.number(more))
      index += 1
    }
    surplus(&phrase, &index, limit)
    countByPower(&phrase, &index, limit)
    measureSubstance(&phrase, &index, limit)
    return (phrase, index)
  }

  /// „Minister Müllers neuer Plan“: what somebody is, and his name as the owner of what stands behind.
  private mutating func titledOwner(_ index: Int, _ limit: Int) -> NounPhrase? {
    // The class first: this is asked at every phrase.
    guard index + 2 < limit, words[index].wordClass == .noun, words[index].isCapitalized,
      case let title = words[index].reading, title.means(.person), title.origin == .lexicon, title.derivation == nil,
      title.lemma == words[index].text, words[index].match == nil, let name = genitiveName(index + 1),
      words[index + 1].isPersonName, name.agreement.onlyCase == .genitive, ownedAhead(index + 1, limit)
    else { return nil }
    chosen[index] = title
    chosen[index + 1] = name
    var owner = NounPhrase(head: index, agreement: name.agreement)
    owner.close = [index + 1]
    return owner
  }

  func determiner(_ index: Int) -> Reading? {
    WordClasses.determining.contains(words[index].wordClass) ? words[index].readings.first : nil
  }
}

/// The readings that phrases in work have settled on, by word: few, and copied at every try. A list that grows at its end
/// and shares its beginning with the copies, so that what a try adds is all that it costs.
struct ChosenReadings {
  private final class Item: Sendable {
    let index: Int
    let reading: Reading
    let before: Item?

    init(_ index: Int, _ reading: Reading, before: Item?) {
      self.index = index
      self.reading = reading
      self.before = before
    }
  }

  private var last: Item?
  /// Something was settled twice.
  private var isRevised = false

  /// What is settled is never taken back but with the whole try, by what was saved before it.
  subscript(index: Int) -> Reading? {
    get { item(index)?.reading }
    set {
      guard let newValue else { return }
      if item(index) != nil { isRevised = true }
      last = Item(index, newValue, before: last)
    }
  }

  /// The last word about a word.
  private func item(_ index: Int) -> Item? {
    var item = last
    while let found = item, found.index != index { item = found.before }
    return item
  }

  /// Calls back with what holds for each word.
  func visit(_ body: (_ index: Int, _ reading: Reading) -> Void) {
    var next = last
    while let item = next {
      if !isRevised || self.item(item.index) === item { body(item.index, item.reading) }
      next = item.before
    }
  }
}
