import Lexicon

/// What stands behind a head: names, numbers, genitives.
extension PhraseParser {
  mutating func behindHead(_ phrase: inout NounPhrase, _ index: inout Int, limit: Int) {
    let head = chosen[phrase.head] ?? words[phrase.head].reading
    // „den letzten der sechs Zyklen“
    if head.wordClass == .adjective, !head.agreement.isEmpty, index < limit,
      let genitive = genitive(at: index, limit: limit)
    {
      phrase.genitives.append(genitive.phrase)
      index = genitive.end
      return
    }
    // „die meisten davon“
    if words[phrase.head].lower == "meisten", index < limit, words[index].lower == "davon" {
      phrase.share = index
      index += 1
      return
    }
    // „zwei der Verletzten“, „zehn der Gruppe“, but „60 blieben der Abstimmung fern“: of one thing there are not several.
    if head.wordClass == .numeral, index < limit, !namesOffice(at: index),
      var several = genitive(at: index, limit: limit),
      !several.phrase.agreement.intersection(.plural).isEmpty || words[several.phrase.head].reading.means(.group)
        // „das 3:2 des VfL“
        || head.means(.event)
        // „in den Blöcken 12 und 13 der Tribüne“
        || phrase.head > 1 && words[phrase.head - 1].has(.coordinator) && words[phrase.head - 2].has(.numeral)
    {
      if !several.phrase.agreement.intersection(.plural).isEmpty { several.phrase.agreement.formIntersection(.plural) }
      phrase.genitives.append(several.phrase)
      index = several.end
      return
    }
    if head.wordClass == .numeral {
      // „58 von 71 Drohnen schoss die Armee ab“: several are no subject of one.
      if index < limit, words[index].lower == "von", words[phrase.head].year == nil,
        words[phrase.head].text != "1", words[phrase.head].has(.numeral), phrase.determiner == nil
      {
        phrase.agreement = .plural
      }
      joinShare(&phrase, &index, limit)
      return difference(&phrase, &index, limit)
    }
    guard head.wordClass == .noun || head.wordClass == .name else { return }
    if let counted = counted(phrase.head, at: index, limit: limit) {
      phrase.genitives.append(counted.phrase)
      index = counted.end
      return
    }
    if let topic = topic(head, at: index, limit: limit) ?? term(phrase, head, at: index, limit: limit) {
      phrase.genitives.append(topic.phrase)
      index = topic.end
      return
    }
    if joinPart(&phrase, head, &index, limit) || joinHour(&phrase, head, &index, limit) { return }
    closeApposition(&phrase, head, &index, limit: limit)
    // „20 Millionen Kubikmeter Erdgas“
    if phrase.close.count == 1, let unit = phrase.close.first,
      !head.nounGroups.isDisjoint(with: [.count, .power]),
      (chosen[unit] ?? words[unit].reading).means(.unit), let substance = bareNoun(index, limit),
      substance.means(.substance)
    {
      chosen[index] = substance
      phrase.genitives.append(NounPhrase(head: index, agreement: .all))
      index += 1
      return
    }
    // „am Freitag der Agentur“: a day has no owner, but „am Montag der kommenden Woche“.
    let isDay =
      !head.nounGroups.isDisjoint(with: [.weekday, .partOfWeekday]) && phrase.close.isEmpty
      // „im März 2012 der Operation“
      || head.nounGroups.contains(.month) && !phrase.close.isEmpty
    // „sagte Müller der Zeitung“: nor has a person whose name stands alone.
    let isPerson =
      head.means(.person) && head.wordClass == .noun && phrase.determiner == nil
      && phrase.close.contains {
        words[$0].match?.kind == .person || (chosen[$0] ?? words[$0].reading).wordClass == .name
      }
      || head.wordClass == .name && phrase.determiner == nil
        && (words[phrase.head].match?.kind == .person || words[phrase.head].match == nil && head.origin == .guess)
      // „sagte ein Sprecher in Köln der Zeitung“: nor a place, but „im Köln der Römer“
      // and „wird von Siemens einer Prüfung unterzogen“
      || head.wordClass == .name && phrase.determiner == nil
        && (words[phrase.head].match?.kind == .place
          || words[phrase.head].match?.kind == .organization && words[phrase.head].match?.takesArticle != true)
        && phrase.head > 0 && words[phrase.head - 1].wordClass == .preposition && !words[phrase.head - 1].isMatched
    while index < limit {
      // „Auszählung fast aller Stimmen“
      // „der „Mut“ der Frauen“, „die „graue Liste“ der Länder“: the head stands between quotation marks, alone or with its
      // attributes.
      let isQuoted =
        index + 1 < limit && index == phrase.head + 1 && Marks.closing.contains(words[index].text)
        && words[index + 1].has(.article)
        && phrase.determiner.map { article in
          words[article..<phrase.head].contains { Marks.opening.contains($0.text) }
        } ?? false
      let quotesOwner = quotesOwner(index, limit)
      let shade = isQuoted || quotesOwner || words[index].isOf(.almost) && index + 1 < limit ? 1 : 0
      let saved = chosen
      guard var genitive = genitive(at: index + shade, limit: limit, ofOne: hasOneOwner(head)),
        !quotesOwner || genitive.end < words.count && Marks.closing.contains(words[genitive.end].text),
        !isPerson || determiner(index + shade) == nil,
        !head.means(.time) || !namesOffice(at: index), !isTold(phrase, by: genitive.phrase),
        !isBesideParty(phrase, genitive.phrase), !isOwned(phrase, head, beside: genitive.phrase),
        !isDay || (chosen[genitive.phrase.head] ?? words[genitive.phrase.head].reading).means(.time)
      else {
        chosen = saved
        break
      }
      // „die SPD *der Umfrage zufolge*“, „ist *der Unfälle wegen* gesperrt“
      if standsBeforePostposition(genitive, of: phrase, limit) {
        chosen = saved
        break
      }
      if shade > 0, !isQuoted, !quotesOwner { genitive.phrase.focus.insert(index, at: 0) }
      // „die Folgen „falscher Entscheidungen“ *der Regierung*“
      let kept = chosen
      if quotesOwner, genitive.end + 1 < limit, words[genitive.end + 1].has(.article),
        let next = self.genitive(at: genitive.end + 1, limit: limit)
      {
        genitive.phrase.genitives.append(next.phrase)
        genitive.end = next.end
      } else {
        chosen = kept
      }
      phrase.genitives.append(genitive.phrase)
      index = genitive.end
    }
  }

  /// „die Festnahme „*bewaffneter Banden*““: a quotation that begins with an adjective in the genitive.
  private func quotesOwner(_ mark: Int, _ limit: Int) -> Bool {
    mark + 2 < limit && Marks.opening.contains(words[mark].text) && words[mark].spaceBefore
      && !words[mark + 1].isCapitalized && words[mark + 1].isInflectedAdjective && words[mark + 1].lower.hasSuffix("er")
  }

  /// „widmet sein Leben dieser Organisation“: what is somebody's has no second owner, unless it is what he did or thinks.
  private func isOwned(_ phrase: NounPhrase, _ head: Reading, beside other: NounPhrase) -> Bool {
    guard let determiner = phrase.determiner, words[determiner].wordClass == .possessive,
      determiner == 0 || !words[determiner - 1].has(.preposition) && !words[determiner - 1].has(.prepositionArticle),
      let article = other.determiner, ["der", "dieser", "einer", "unserer"].contains(words[article].lower)
    else { return false }
    return head.wordClass == .noun && head.means([.thing, .time, .substance, .place, .unit]) && head.derivation == nil
      || head.nounGroups.contains(.possession)
  }

  /// „hat die SPD der Union vorgeworfen“: an organization under its initials has no other one as its owner.
  private func isBesideParty(_ phrase: NounPhrase, _ other: NounPhrase) -> Bool {
    guard words[phrase.head].text.utf8.allSatisfy({ (0x41...0x5a).contains($0) }),
      words[phrase.head].text.utf8.count > 1, !(chosen[phrase.head] ?? words[phrase.head].reading).means(.person),
      let article = other.determiner, words[article].lower == "der"
    else { return false }
    let head = chosen[other.head] ?? words[other.head].reading
    return head.means([.group, .person]) || head.wordClass == .name && !head.means(.place)
  }

  /// A noun of the lexicon by itself, with neither an article nor an adjective.
  func bareNoun(_ index: Int, _ limit: Int, mayBeCompound: Bool = false) -> Reading? {
    guard index < limit, words[index].isCapitalized, words[index].kind == .word, !words[index].has(.name),
      let noun = words[index].first(.noun), noun.origin == .lexicon || mayBeCompound && noun.origin == .compound,
      noun.derivation == nil,
      index + 1 >= limit || !words[index + 1].isCapitalized || words[index + 1].isPunctuation
    else { return nil }
    return noun
  }

  /// „künstliche Intelligenz“: a noun of several words.
  func nounOfWords(_ index: Int, _ limit: Int, mayBeName: Bool = false) -> Reading? {
    guard index < limit, words[index].isMatched, words[index].tokens.count > 1,
      mayBeName || !words[index].isCapitalized,
      let noun = words[index].readings.first, noun.wordClass == .noun
    else { return nil }
    return noun
  }

  /// „Hunderte Menschen“, „Tausende junge Leute“: what is counted follows without a case of its own.
  private mutating func counted(_ head: Int, at index: Int, limit: Int) -> Result? {
    guard PhraseParser.roughCounts.contains(words[head].text), index < limit, determiner(index) == nil else {
      return nil
    }
    let saved = chosen
    guard var result = full(at: index, limit: limit, within: .plural), words[result.phrase.head].has(.noun) else {
      chosen = saved
      return nil
    }
    result.phrase.agreement.formIntersection(.plural)
    return result
  }

  private static let roughCounts: FormSet = [
    "Hunderte", "Hunderten", "Tausende", "Tausenden", "Zehntausende", "Zehntausenden", "Hunderttausende",
    "Hunderttausenden", "Dutzende", "Dutzenden", "hunderte", "hunderten", "tausende", "tausenden", "zehntausende",
    "zehntausenden", "hunderttausende", "hunderttausenden", "dutzende", "dutzenden",
  ]

  /// „sagte der Minister der „Zeit““: who is told, unless it is somebody of the paper's.
  private func isTold(_ speaker: NounPhrase, by medium: NounPhrase) -> Bool {
    let start = min(speaker.determiner ?? speaker.head, speaker.modifiers.isEmpty ? speaker.head : speaker.head - 1)
    let head = chosen[speaker.head] ?? words[speaker.head].reading
    guard speaker.preposition == nil,
      // „sagte Eva Weber, *Leiterin der Agentur*“: what she is, and where
      speaker.determiner != nil || start == 0 || !words[start - 1].isComma,
      medium.determiner.map({ ["der", "dieser", "unserer"].contains(words[$0].lower) }) ?? false,
      head.means(.person) || head.wordClass == .name || head.derivation != nil, !head.nounGroups.contains(.journalist),
      words[..<start].suffix(3).contains(where: { word in
        word.readings.contains { $0.wordClass == .verb && $0.verb.isFinite && $0.key == "sagen" }
      })
    else { return false }
    let told = chosen[medium.head] ?? words[medium.head].reading
    return words[medium.head].match?.detail == "media" || told.nounGroups.contains(.medium)
      || Marks.opening.contains(words[max(0, medium.head - 1)].text)
  }

  /// „die Mutter der 46-Jährigen“, „der Tod der 46-Jährigen“: what one has is one woman's where only her age names her.
  private func hasOneOwner(_ head: Reading) -> Bool {
    head.wordClass == .noun && !head.agreement.intersection(.singular).isEmpty
      && (head.means([.person, .thing, .place]) || head.nounGroups.contains(.owned))
  }

  /// What stands behind governs the phrase and not the one before it: „zufolge“ what may be a dative, and „wegen“ where nothing
  /// follows of which it could be said.
  private func standsBeforePostposition(_ result: Result, of phrase: NounPhrase, _ limit: Int) -> Bool {
    guard result.end < limit, let article = result.phrase.determiner else { return false }
    if words[result.end].lower == "zufolge" {
      return words[article].lower.hasSuffix("er") && !phrase.agreement.allows(.dative)
    }
    guard words[result.end].lower.isOne(of: "wegen", "halber"), !phrase.agreement.allows(.genitive) else {
      return false
    }
    if words[result.end].wordClass == .postposition { return true }
    let next = result.end + 1 < words.count ? words[result.end + 1] : nil
    return next.map { $0.isPunctuation || $0.wordClass == .verb } ?? true
  }

  /// „ist seit drei Jahren alleiniger Inhaber“: behind a time, what somebody is, in the nominative.
  private func namesOffice(at index: Int) -> Bool {
    guard index + 1 < words.count, words[index].isInflectedAdjective, words[index].lower.hasSuffix("er"),
      determiner(index) == nil
    else { return false }
    return words[index + 1].readings.contains { reading in
      reading.wordClass == .noun && reading.means(.person)
        && !reading.agreement.intersection(.singular).intersection(.with(.nominative)).isEmpty
    }
  }

  /// „ab Freitag *18 Uhr*“, „von Montag 8.30 Uhr bis …“: the hour right behind its day.
  private mutating func joinHour(
    _ phrase: inout NounPhrase, _ head: Reading, _ index: inout Int, _ limit: Int
  ) -> Bool {
    guard head.nounGroups.contains(.weekday), index + 1 < limit, words[index].kind == .number,
      words[index].has(.numeral), words[index + 1].text == "Uhr",
      let hour = nominal(at: index, limit: index + 2, within: .all), hour.end == index + 2
    else { return false }
    phrase.prepositionals.append(hour.phrase)
    index = hour.end
    return true
  }

  func nounAheadDirectly(_ index: Int, _ limit: Int) -> Bool {
    index < limit && words[index].readings.first?.wordClass == .noun && words[index].isCapitalized
  }
}
