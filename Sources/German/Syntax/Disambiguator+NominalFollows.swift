import Lexicon

/// Whether a determiner has a noun behind it, or stands by itself as a pronoun.
extension Disambiguator {
  /// A determiner and what has been read behind it.
  private struct DeterminerRun {
    let index: Int
    let agreement: Agreement
    let segment: Range<Int>
    /// Attributes so far.
    var steps = 0
  }

  /// What a word behind a determiner tells.
  private enum NominalStep {
    /// A noun phrase follows, or none does.
    case settled(Bool)
    /// It goes on at another word; `isWord`, if an attribute was read.
    case goesOn(Int, isWord: Bool)
  }

  /// Whether a noun phrase can go on behind a determiner.
  func nominalFollows(_ index: Int, _ segment: Range<Int>) -> Bool {
    if standsBeforeAmount(index) { return false }
    var run = DeterminerRun(index: index, agreement: words[index].agreement(of: .determining), segment: segment)
    var next = index + 1
    while next < words.count, run.steps < 12, borders.isEmpty || !borders.contains(next) {
      guard !Marks.isQuote(words[next].text) else {
        next += 1
        continue
      }
      if let follows = endsInNominal(next, run) { return follows }
      switch joinedAttribute(next, run) ?? brokenOff(next, run) ?? shadedAttribute(next, run) {
      case .settled(let follows)?: return follows
      case .goesOn(let place, let isWord)?:
        next = place
        if isWord { run.steps += 1 }
      case nil: return opensAttribute(next, run)
      }
    }
    return endsInAdjective(next - 1, run.steps, from: index)
  }

  /// „Im Vergleich sind *das* 20 Prozent mehr“: a pronoun beside an amount, or before a verb.
  private func standsBeforeAmount(_ index: Int) -> Bool {
    let next = index + 1
    // „Im Vergleich sind das 20 Prozent mehr“: several units beside a pronoun in the singular
    if words[index].lower == "das", index > 0, words[index - 1].hasFinite, next + 2 < words.count,
      words[next].wordClass == .numeral, words[next + 1].reading.means(.unit),
      ["mehr", "weniger", "mehr als", "weniger als"].contains(words[next + 2].lower)
    {
      return true
    }
    // „Dann dauert das sechs Monate“, „Danach kostet das zehn Euro“: nor does its singular agree with several of them
    if words[index].lower == "das", index > 0, words[index - 1].hasFinite, !words[index - 1].isCapitalized,
      next + 1 < words.count, words[next].wordClass == .numeral, words[next].reading.key != "1",
      words[next + 1].reading.means([.unit, .time]), words[next + 1].wordClass == .noun,
      next + 2 >= words.count || !words[next + 2].isInflectedAdjective && !words[next + 2].isCapitalized
    {
      return true
    }
    // „ein Plan, *der* viel kostet und wenig bringt“: without an ending no noun, and no attribute before one.
    if next + 1 < words.count, Disambiguator.amounts.contains(words[next].lower), words[next + 1].has(.verb),
      !words[next + 1].isInflectedAdjective, !words[next + 1].isCapitalized
    {
      return true
    }
    return false
  }

  /// What a number or a noun tells: the phrase ends in it, or it belongs to something else.
  private func endsInNominal(_ next: Int, _ run: DeterminerRun) -> Bool? {
    let word = words[next]
    let (index, agreement, steps) = (run.index, run.agreement, run.steps)
    // „das 1:0“
    if word.kind == .number, word.text.contains(":") { return true }
    // „unter den 300, die kamen“
    if steps == 0, word.kind == .number, words[index].lower == "den", next + 2 < words.count,
      words[next + 1].isComma, words[next + 2].has(.relative)
    {
      return true
    }
    // „in den 1990ern“
    if word.has(.numeral), word.lower.hasSuffix("0ern") { return true }
    if word.isNominal {
      if agreement.isEmpty { return true }
      // „die *Anfang Mai* eröffnete Schule“
      if steps == 0, word.reading.nounGroups.contains(.stage), next + 3 < words.count,
        words[next + 1].year != nil || words[next + 1].reading.nounGroups.contains(.month),
        extendedAttribute(from: next + 2, run.segment, agreement)
      {
        return true
      }
      let isSure = word.readings.contains { WordClasses.nominal.contains($0.wordClass) && $0.origin != .guess }
      let agrees = word.readings.contains {
        WordClasses.nominal.contains($0.wordClass) && (!isSure || $0.origin != .guess)
          && !$0.agreement.intersection(agreement).isEmpty
      }
      if agrees || steps == 0 && isOldDative(next, behind: index) { return true }
      // „Das erklärte Trainer Müller“: the verb behind a pronoun rather than an attribute that agrees with nothing.
      let isVerb = steps == 1 && words[next - 1].hasFinite && isSure
      return steps > 0 && !isVerb
    }
    return nil
  }

  /// An inflected adjective behind a comma, with what shades it: „, *viel wichtigere*“.
  private func shaded(behindComma comma: Int) -> Int? {
    var quality = comma + 1
    while quality < min(comma + 3, words.count - 1), !words[quality].isCapitalized,
      words[quality].has(.adverb) || words[quality].lower.isOne(of: "weniger", "viel")
    { quality += 1 }
    return quality < words.count && words[quality].isInflectedAdjective && !words[quality].isCapitalized ? quality : nil
  }

  /// Attributes joined by a comma or a coordinator.
  private func joinedAttribute(_ next: Int, _ run: DeterminerRun) -> NominalStep? {
    let word = words[next]
    let (agreement, steps) = (run.agreement, run.steps)
    // „bei *anderen, kleineren* Firmen“, „andere, weniger gefährliche Wege“
    if word.isComma, steps == 0, isOther(run.index), let quality = shaded(behindComma: next), quality + 1 < words.count,
      words[quality + 1].isNominal, words[quality + 1].isCapitalized,
      words[quality].readings.contains(where: {
        $0.wordClass == .adjective && !$0.agreement.intersection(agreement).isEmpty
      })
    {
      return .settled(true)
    }
    // „ein expansives, westliches Bündnis“ goes on behind the comma.
    if word.isComma, steps > 0, next + 1 < words.count,
      words[next + 1].isInflectedAdjective
    {
      return .goesOn(next + 1, isWord: false)
    }
    // „die neue, vom Parlament beschlossene Steuer“
    if word.isComma, words[next - 1].isInflectedAdjective, extendsBehind(next, agreement) { return .settled(true) }
    // „seinen australischen und seinen serbischen Pass“
    if word.has(.coordinator), steps > 0, next + 3 < words.count,
      words[next + 1].has(.possessive) || words[next + 1].has(.article)
        || words[next + 1].readings.contains(where: { $0.wordClass == .determiner && $0.key == "kein" }),
      words[next + 2].isInflectedAdjective,
      words[next + 3].isNominal
    {
      return .settled(true)
    }
    // „eine lange und zugleich sehr teure Reise“
    if word.has(.coordinator), steps > 0, let last = shaded(behind: next), last + 1 < words.count,
      words[last + 1].isNominal || words[last + 1].isInflectedAdjective
    {
      return .goesOn(last, isWord: false)
    }
    // „einen personellen und inhaltlichen Linksruck“, „einen „ernsten und langen“ Streit“
    if word.has(.coordinator), steps > 0, next + 3 < words.count,
      words[next + 1].isInflectedAdjective,
      case let noun = words[Marks.isQuote(words[next + 2].text) ? next + 3 : next + 2],
      noun.isNominal || noun.readings.contains(where: { !$0.agreement.isEmpty })
    {
      return .goesOn(next + 1, isWord: false)
    }
    // „das 1920 gebaute und 2005 renovierte Haus“
    if word.has(.coordinator), steps > 0, next + 2 < words.count,
      words[next - 1].isInflectedAdjective
    {
      if words[next + 1].year != nil, words[next + 2].isInflectedAdjective {
        return .goesOn(next + 1, isWord: false)
      }
      // „die geplante *und von den Anwohnern geforderte* Straße“
      if extendsBehind(next, agreement) { return .settled(true) }
    }
    return nil
  }

  /// Where the phrase can end only before a verb or a mark.
  private func brokenOff(_ next: Int, _ run: DeterminerRun) -> NominalStep? {
    let word = words[next]
    let (index, steps) = (run.index, run.steps)
    // „Ein Kind starb, das zweite *überlebte*“: the verb, with no noun behind
    if steps == 1, word.hasFinite, !word.isCapitalized, next + 1 < words.count, words[next + 1].isPunctuation,
      singlesOut(next - 1)
    {
      return .settled(true)
    }
    // „Er will das gleiche *wie* sie“
    if word.isOnlyFinite || word.isPunctuation || word.isComma || steps > 0 && word.lower == "wie" {
      return .settled(endsInAdjective(next - 1, steps, from: index))
    }
    return nil
  }

  /// Attributes, quantities, and words that shade one that follows.
  private func shadedAttribute(_ next: Int, _ run: DeterminerRun) -> NominalStep? {
    let word = words[next]
    let (index, steps) = (run.index, run.steps)
    let inflected = word.isInflectedAdjective
    let quantity =
      word.lower == "einen" && next > 0 && words[next - 1].lower == "die" || isOneOfTwo(next)
      || word.readings.contains {
        $0.wordClass == .determiner
          && ["beide", "viel", "wenig", "ander", "all", "mehrere", "einige", "solcher"].contains($0.key)
      }
    if word.has(.numeral) || inflected || quantity {
      return .goesOn(next + 1, isWord: true)
    }
    // „der damals 21-Jährige“
    if steps == 0, word.isOf(.thenOrNow), next + 1 < words.count,
      words[next + 1].isNominal, words[next + 1].reading.key == "jährig"
    {
      return .settled(true)
    }
    // „eine ganz andere Frage“, „auf die etwas andere Art“, „die jeweils andere Seite“
    if next + 1 < words.count, isOther(next + 1),
      word.lower == "jeweils" || word.readings.contains(where: { $0.modifierGroups.contains(.entire) })
    {
      return .goesOn(next + 1, isWord: false)
    }
    // „die knapp 300 Einwohner“, „die über 2000 Jahre alte Mumie“
    if steps == 0, next + 1 < words.count, words[next + 1].has(.numeral), !(index > 0 && words[index - 1].isComma),
      word.isOf([.approximate, .extent])
    {
      return .goesOn(next + 1, isWord: false)
    }
    // „in seinem nicht verschlossenen Zimmer“, „in einer zu kleinen Zelle“
    if word.has(.negation) || word.lower == "zu", next + 1 < words.count, words[next + 1].isInflectedAdjective {
      return .goesOn(next + 1, isWord: false)
    }
    return nil
  }

  /// Whether an extended attribute, or an adjective whose noun is left out, opens behind a determiner.
  private func opensAttribute(_ next: Int, _ run: DeterminerRun) -> Bool {
    let word = words[next]
    let (index, agreement, segment, steps) = (run.index, run.agreement, run.segment, run.steps)
    // „der als Favorit geltende Läufer“
    if steps == 0, word.has(.comparison), word.lower == "als",
      participleAttribute(from: next, segment, agreement)
    {
      return true
    }
    // „ihrer derzeit rund 1800 Mitarbeiter“
    if steps == 0, word.has(.adverb), next + 2 < words.count {
      var number = next + 1
      if words[number].has(.adverb), !words[number].has(.numeral) { number += 1 }
      if number + 1 < words.count, words[number].has(.numeral), words[number + 1].isNominal { return true }
    }
    // „den sozial Benachteiligten“, „der politisch Verantwortlichen“
    if shadesPerson(next, agreement) || shadesThing(next, behind: index) { return true }
    // „eine Küste, wenn auch eine sehr kurze“, „auf einer leicht gekrümmten“: the noun is left out.
    if steps == 0, words[index].reading.key == "ein",
      word.reading.means(.degree) && word.has(.adverb)
        || word.wordClass == .adjective && word.reading.agreement.isEmpty,
      next + 1 < words.count, words[next + 1].isInflectedAdjective, !words[next + 1].isCapitalized,
      next + 2 >= words.count || words[next + 2].isPunctuation && !Marks.isQuote(words[next + 2].text)
    {
      return true
    }
    // An extended attribute: adverbs and prepositional phrases up to an inflected participle.
    if word.has(.adverb) || word.has(.preposition) || word.has(.prepositionArticle) || word.has(.adjective)
      || next == index + 1 && (word.has(.reflexive) || Disambiguator.objectPronouns.contains(word.lower))
    {
      return extendedAttribute(from: next, segment, agreement) || endsInAdjective(next - 1, steps, from: index)
    }
    // „die dem Minister nahestehende Zeitung“
    if steps == 0, word.has(.article) || word.has(.reflexive), !isShare(index, of: next, segment),
      participleAttribute(from: next, segment, agreement)
    {
      return true
    }
    return endsInAdjective(next - 1, steps, from: index)
  }

  /// The inflected adjective behind a coordinator, over one or two adverbs; nil if there is none.
  private func shaded(behind coordinator: Int) -> Int? {
    var index = coordinator + 1
    while index + 1 < words.count, index < coordinator + 3, !words[index].isInflectedAdjective,
      words[index].has(.adverb) || words[index].has(.adjective), !words[index].isCapitalized
    { index += 1 }
    guard index > coordinator + 1, index < words.count, words[index].isInflectedAdjective else { return nil }
    return index
  }

  /// „mehrere *der* sieben getöteten Männer“: the weak ending of the participle tells that its article is „der“; behind the
  /// quantity itself it would be „mehrere der Partei verbundene Männer“.
  private func isShare(_ quantity: Int, of article: Int, _ segment: Range<Int>) -> Bool {
    guard words[article].lower == "der", words[quantity].readings.contains(where: { $0.wordClass == .determiner }),
      words[quantity].lower.isOne(of: "mehrere", "viele") || words[quantity].lower.isOne(of: "einige", "wenige"),
      let noun = (article + 1..<segment.upperBound).first(where: {
        words[$0].isNominal && words[$0].isCapitalized && words[$0 - 1].isInflectedAdjective
      })
    else { return false }
    return words[noun - 1].lower.ends(in: "en")
  }

  /// An adjective without an ending before somebody who is named by a participle or an adjective that agrees.
  private func shadesPerson(_ index: Int, _ agreement: Agreement) -> Bool {
    guard index + 1 < words.count, words[index + 1].isCapitalized, !words[index].isCapitalized,
      words[index].readings.contains(where: { $0.wordClass == .adjective && $0.agreement.isEmpty })
        || words.tellsHowSeveralAre(index)
    else { return false }
    return words[index + 1].readings.contains { noun in
      noun.wordClass == .noun
        && (noun.means(.person) || noun.derivation == .nominalized && words.tellsHowSeveralAre(index))
        && !noun.agreement.intersection(agreement).isEmpty
        && ([.pastParticiple, .presentParticiple, .nominalized].contains(noun.derivation)
          || noun.origin == .lexicon && noun.lemma.hasSuffix("e") && words[index + 1].lower.hasSuffix("en"))
    }
  }

  /// „aus dem Jahre 1731“
  private func isOldDative(_ index: Int, behind article: Int) -> Bool {
    words[article].lower.hasSuffix("em")
      && words[index].readings.contains { noun in
        noun.wordClass == .noun && noun.lemma + "e" == words[index].text && noun.gender.map { $0 != .feminine } ?? false
      }
  }

  /// „das einzig Richtige“, „das besonders Schöne“: how much or in truth, before what is so.
  private func shadesThing(_ shade: Int, behind article: Int) -> Bool {
    guard shade == article + 1, shade + 1 < words.count, words[article].lower.isOne(of: "das", "dem", "des"),
      words[shade + 1].isCapitalized,
      words[shade].readings.contains(where: { reading in
        reading.wordClass == .adverb && reading.means([.degree, .comment])
          || reading.wordClass == .adjective && reading.agreement.isEmpty && reading.degree == .positive
      })
    else { return false }
    return words[shade + 1].readings.contains {
      $0.wordClass == .noun && $0.derivation == .nominalized && $0.degree == .positive
        && !$0.agreement.intersection(.with(.neuter)).intersection(.singular).isEmpty
    }
  }

  /// „der *sie* begleitende Minister“
  private static let objectPronouns: FormSet = ["sie", "ihn", "ihm", "ihr", "ihnen", "uns", "mir", "mich"]
}
