import Lexicon

/// Pronouns and what belongs to them: „etwas Neues“, „jede dieser Kliniken“, „nicht alle“.
extension PhraseParser {
  /// „nicht jeder“, „nicht alle Länder“: the negation belongs to the quantity.
  mutating func negatedQuantity(at start: Int, limit: Int, within: Agreement) -> Result? {
    guard start + 1 < limit, words[start].wordClass == .negation, words[start].lower == "nicht",
      // „nicht jeder“, „nicht jeder von ihnen“
      ["alle", "allen", "aller", "jeder", "jede", "jedes", "jedem", "jeden", "viele", "wenige"].contains(
        String(words[start + 1].lower.prefix { $0 != " " })),
      var result = nominal(at: start + 1, limit: limit, within: within)
    else { return nil }
    result.phrase.focus.insert(start, at: 0)
    return result
  }

  /// „drei davon“, „viele davon“: a share of what was named before.
  func joinShare(_ phrase: inout NounPhrase, _ end: inout Int, _ limit: Int) {
    // „niemand sonst“, „alles andere“
    if end < limit, phrase.determiner == nil,
      words[end].lower.isOne(of: "sonst", "anders")
        || words[end].lower.isOne(of: "anderes", "anderem")
          && ["etwas", "nichts"].contains(words[phrase.head].lower),
      ["niemand", "jemand", "nichts", "etwas", "alles", "wer", "was", "keiner", "irgendjemand"].contains(
        words[phrase.head].lower),
      words[phrase.head].wordClass != .relative,
      // „Heute ist alles anders“
      words[end].lower != "anders" || !words[phrase.head].lower.isOne(of: "nichts", "etwas", "alles", "was")
    {
      phrase.share = end
      end += 1
      return
    }
    guard end < limit, words[end].lower == "davon", phrase.genitives.isEmpty,
      phrase.determiner == nil || words[phrase.head].lower == "meisten"
    else { return }
    let reading = chosen[phrase.head] ?? words[phrase.head].reading
    guard
      reading.wordClass == .numeral
        || reading.wordClass == .pronoun
          && ["viel", "wenig", "einige", "manch", "mehrere", "ein", "kein", "all", "etwas", "nichts"].contains(
            reading.key)
          && words[phrase.head].lower != "alles"
        || words[phrase.head].lower == "meisten"
    else { return }
    // „hält wenig *davon*“: what is thought of something
    if words[phrase.head].lower.isOne(of: "viel", "wenig", "nichts"),
      words.contains(where: { $0.verbKeys.contains("halten") })
    {
      return
    }
    phrase.share = end
    end += 1
  }

  /// „ein Bruchteil davon“, „ein Großteil davon“; but „weil ein Teil davon, wer kommt, abhängt“
  func joinPart(_ phrase: inout NounPhrase, _ head: Reading, _ end: inout Int, _ limit: Int) -> Bool {
    guard end < limit, words[end].lower == "davon", head.wordClass == .noun, phrase.determiner != nil,
      !head.nounGroups.isDisjoint(with: [.portion, .plurality, .count]),
      head.means([.abstract, .event, .unit, .group]),
      end + 1 >= words.count || !words[end + 1].isComma && !words[end + 1].isCapitalized
    else { return false }
    phrase.prepositionals.append(NounPhrase(head: end, agreement: .all))
    end += 1
    return true
  }

  private static let indefinites: FormSet = ["etwas", "nichts", "viel", "wenig", "alles", "was"]
  private static let speaking: FormSet = ["wir", "ihr", "uns", "euch"]
  /// Keys of what a part of something is named by.
  private static let shares: FormSet = [
    "jeder", "ein", "kein", "viel", "wenig", "einige", "mehrere", "beide", "all", "mancher", "ander", "wer", "welcher",
    "paar",
  ]

  /// Articles that are genitives wherever a noun follows: „die eines Händlers“.
  static let owners: FormSet = ["eines", "meines", "seines", "ihres", "unseres", "keines"]

  /// Possessives that are genitives, or datives, before a woman or several.
  private static let possessors: FormSet = ["meiner", "deiner", "seiner", "ihrer", "unserer", "eurer", "dieser"]

  private static let elseForms: FormSet = ["anderes", "andere", "anderem", "anderen", "anderer", "anders", "sonst"]
  private static let takingElse: FormSet = [
    "alles", "allem", "nichts", "etwas", "jemand", "jemanden", "jemandem", "niemand", "niemanden", "niemandem", "wer",
    "keiner", "irgendjemand",
    "was", "wen", "wem",
  ]

  /// „das alles“, „alle drei“, „alles andere“, „niemand sonst“
  private func completes(_ pronoun: Reading, _ index: Int, _ end: Int, _ limit: Int) -> Bool {
    let next = words[end].lower
    let isLast = end + 1 >= limit || !words[end + 1].isNominal && !words[end + 1].isInflectedAdjective
    guard isLast else { return false }
    switch pronoun.key {
    case "der" where next == "hier":
      // „Das hier ist ein Test“, but „Das hier gezeigte Bild“
      return pronoun.wordClass == .pronoun && words[index].lower == "das"
        && (end + 1 >= words.count || words[end + 1].isPunctuation || words[end + 1].isOnlyFinite)
    case "der", "dieser":
      return pronoun.wordClass == .pronoun && ["das", "dies", "dem"].contains(words[index].lower)
        && (next == "alles" || next == "allem")
    case "all" where words[index].lower.hasPrefix("alle") && words[index].lower != "alles":
      return words[end].wordClass == .numeral
    default:
      guard PhraseParser.elseForms.contains(next), PhraseParser.takingElse.contains(words[index].lower) else {
        return false
      }
      if words[index].lower == "was", next != "sonst", next != "anderes" { return false }
      // „Heute ist alles anders“
      if next == "anders", ["alles", "allem", "etwas", "nichts"].contains(words[index].lower) { return false }
      return next != "sonst"
        || ["niemand", "jemand", "irgendjemand", "wer", "was", "nichts", "kein"].contains(pronoun.key)
    }
  }

  /// Between the beginning of the sentence or quotation and its finite verb.
  private func opensBeforeVerb(_ first: Int, _ last: Int) -> Bool {
    (first == 0 || Marks.opening.contains(words[first - 1].text)) && last + 1 < words.count
      && words[last + 1].hasFinite && !words[last + 1].isCapitalized
  }

  /// „dass *wir Deutschen* …“, „für *uns Deutsche*“, „bei *uns Grünen*“: people named by an adjective, right behind what opens the
  /// clause or under the preposition of the pronoun; but „dass wir Deutschen helfen“.
  private func namesUs(_ index: Int, _ end: Int, _ noun: Reading) -> Bool {
    guard index > 0, noun.means(.person), noun.lemma.hasSuffix("e"), !noun.agreement.intersection(.plural).isEmpty,
      noun.lemma == words[end].text || noun.lemma + "n" == words[end].text
    else { return false }
    let before = words[index - 1]
    if words[index].lower == "wir" {
      return before.wordClass == .subordinator && words[end].text.hasSuffix("en") && end + 2 < words.count
        && !words[end + 1].has(.verb)
    }
    return words[index].lower.isOne(of: "uns", "euch") && before.wordClass == .preposition
  }

  mutating func pronoun(at index: Int, limit: Int, within: Agreement) -> Result? {
    let classes = WordClasses.pronominal
    guard let first = words[index].readings.first, classes.contains(first.wordClass) else { return nil }
    let lower = words[index].lower
    let isPossessive = lower == "deren" || lower == "dessen"
    // „deren Mann“: the pronoun's own case says nothing of the phrase.
    if isPossessive,
      first.wordClass != .relative || index == 0 || !words[index - 1].isComma,
      index + 1 < limit, var inner = full(at: index + 1, limit: limit, within: within)
    {
      inner.phrase.determiner = index
      return inner
    }
    let fitting = words[index].readings(where: {
      classes.contains($0.wordClass)
        && ($0.wordClass == .reflexive || !$0.agreement.intersection(within).isEmpty)
    })
    guard !fitting.isEmpty else { return nil }
    var agreement = fitting.reduce(into: Agreement.none) { $0.formUnion($1.agreement) }.intersection(within)
    if fitting.contains(where: { $0.wordClass == .reflexive }) {
      agreement = Agreement.with(.accusative).union(.with(.dative))
    }
    if lower == "viele" || lower == "wenige", !agreement.intersection(.plural).isEmpty {
      agreement.formIntersection(.plural)
    }
    var phrase = NounPhrase(head: index, agreement: agreement)
    var end = index + 1
    // „etwas Neues“, „wir alle“, „welcher Minister“.
    if end < limit, PhraseParser.indefinites.contains(lower),
      let adjective = words[end].first(.noun), adjective.derivation == .nominalized, words[end].isCapitalized
    {
      phrase.close = [end]
      chosen[end] = adjective
      end += 1
      // „etwas Festes, *Greifbares*“, „nichts Neues und *Gutes*“
      while end + 1 < limit, words[end].isComma || words[end].lower.isOne(of: "und", "oder"),
        words[end + 1].isCapitalized, words[end + 1].lower.hasSuffix("es"),
        let other = words[end + 1].first(.noun), other.derivation == .nominalized, other.key != adjective.key,
        phrase.close.count > 1 || end + 2 >= words.count || words[end + 2].isPunctuation || !words[end + 2].hasFinite
      {
        phrase.close += [end, end + 1]
        chosen[end + 1] = other
        end += 2
      }
    }
    // „etwas ganz Neues“
    if end + 1 < limit, phrase.close.isEmpty, lower.isOne(of: "etwas", "nichts"), !words[end].isCapitalized,
      words[end].reading.modifierGroups.contains(.entire)
        || ["sehr", "wirklich", "besonders"].contains(words[end].lower),
      let adjective = words[end + 1].first(.noun), adjective.derivation == .nominalized, words[end + 1].isCapitalized
    {
      phrase.close = [end + 1]
      chosen[end + 1] = adjective
      end += 2
    }
    if end < limit, phrase.close.isEmpty, completes(first, index, end, limit) {
      phrase.close = [end]
      end += 1
    }
    // „wir Gewerkschaften“, but „dann finden wir Wege“
    if end < limit, words[end].isCapitalized, PhraseParser.speaking.contains(lower),
      let noun = words[end].readings.first(where: {
        $0.wordClass == .noun
          && ($0.agreement.isPluralOnly
            // „Wir Lehrer wollen“: before the verb stands one thing.
            || lower == "wir" && !$0.agreement.intersection(.plural).isEmpty && opensBeforeVerb(index, end)
            || namesUs(index, end, $0))
      }),
      noun.means(.person) ? lower != "ihr" || index == 0 : noun.means(.group) && (lower == "wir" || index == 0)
    {
      phrase.close = [end]
      chosen[end] = noun
      end += 1
    }
    // „deren Klagen“: a genitive pronoun before its noun.
    if first.wordClass == .pronoun, isPossessive, end < limit,
      var inner = full(at: end, limit: limit, within: within)
    {
      inner.phrase.determiner = index
      return inner
    }
    // „jede dieser Kliniken“, „viele der Gäste“, „welcher der beiden“, „die Zahl der Unfälle und die der Toten“
    let takesGenitive =
      first.wordClass == .pronoun
      && PhraseParser.shares.contains(first.key) || first.wordClass == .interrogative && first.key == "welcher"
    let isDemonstrative =
      first.wordClass == .pronoun && first.key.isOne(of: "der", "jener") && end < limit
      && (["der", "des"].contains(words[end].lower) || PhraseParser.owners.contains(words[end].lower)
        // „sein Haus und das seiner Eltern“
        || index > 0 && PhraseParser.possessors.contains(words[end].lower)
          && (words[index - 1].has(.coordinator) || words[index - 1].has(.comparison))
        // „entsprach dem ihrer Vorgänger“: no noun has both.
        || index > 0 && !words[index - 1].isComma && lower.isOne(of: "dem", "denen")
          && PhraseParser.possessors.contains(words[end].lower)
        // „mit denen anderer Länder“
        || lower == "denen" && end + 1 < limit && words[end].lower.hasSuffix("er")
          && (words[end].isInflectedAdjective || words[end].lower == "anderer") && words[end + 1].isNominal
        // „schneller als die Deutschlands“
        || index > 0 && words[index - 1].has(.comparison) && genitiveName(end)?.agreement.onlyCase == .genitive)
    let isOneOfAll =
      first.wordClass == .pronoun && lower.isOne(of: "niemand", "jemand") && end < limit
      && ["der", "dieser", "seiner", "ihrer", "unserer"].contains(words[end].lower)
    if takesGenitive || isDemonstrative || isOneOfAll {
      while end < limit, let genitive = genitive(at: end, limit: limit) {
        var several = genitive.phrase
        // „niemand der Gäste“; but „weil niemand der Frau half“
        if isOneOfAll, several.agreement.intersection(.plural).isEmpty { break }
        // „einige der Verletzten“
        if !several.agreement.intersection(.plural).isEmpty { several.agreement.formIntersection(.plural) }
        phrase.genitives.append(several)
        end = genitive.end
      }
    }
    // „drei davon“, „einige davon“
    joinShare(&phrase, &end, limit)
    difference(&phrase, &end, limit)
    // „wessen Auto“
    if lower == "wessen", end < limit, var inner = full(at: end, limit: limit, within: within) {
      inner.phrase.determiner = index
      return inner
    }
    if end < limit, first.wordClass == .interrogative || first.wordClass == .relative,
      ["welcher", "der"].contains(first.key),
      lower.hasPrefix("welch") || isPossessive, !meansThingBefore(index, first),
      // „Chöre, welche die Besucher unterhielten“: an article begins another phrase.
      !(lower.hasPrefix("welch") && words[end].wordClass == .article),
      case let saved = chosen,
      var inner = full(at: end, limit: limit, within: lower.hasPrefix("welch") ? agreement : within)
    {
      // „das Gesetz, welches *höhere* | Beiträge vorsieht“: an adjective is not left alone before its noun.
      if words[inner.phrase.head].isCapitalized || inner.end >= limit || !words[inner.end].isCapitalized {
        inner.phrase.determiner = index
        return inner
      }
      chosen = saved
    }
    return (phrase, end)
  }

  /// „der Konzern, welcher Platz 13 belegt“: a relative pronoun behind somebody or something, before a noun of its own.
  private func meansThingBefore(_ index: Int, _ pronoun: Reading) -> Bool {
    guard pronoun.wordClass == .relative, pronoun.key == "welcher", index > 1, words[index - 1].isComma else {
      return false
    }
    let before = words[index - 2].reading
    return before.wordClass == .name || before.wordClass == .noun && before.means([.person, .group, .place, .thing])
  }
}
