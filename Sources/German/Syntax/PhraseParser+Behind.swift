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
      return joinShare(&phrase, &index, limit)
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
    if joinPart(&phrase, head, &index, limit) { return }
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
      // „der „Mut“ der Frauen“: the head alone stands between quotation marks.
      let isQuoted =
        index + 1 < limit && index == phrase.head + 1 && Marks.closing.contains(words[index].text)
        && phrase.head > 0 && Marks.opening.contains(words[phrase.head - 1].text) && phrase.determiner != nil
        && words[index + 1].has(.article)
      let shade = isQuoted || words[index].isOf(.almost) && index + 1 < limit ? 1 : 0
      let saved = chosen
      guard var genitive = genitive(at: index + shade, limit: limit, ofOne: hasOneOwner(head)),
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
      if shade > 0, !isQuoted { genitive.phrase.focus.insert(index, at: 0) }
      phrase.genitives.append(genitive.phrase)
      index = genitive.end
    }
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

  /// „Präsident Putin“, „Jahr 2022“, „Ende Februar“, „Millionen Euro“, „Paragraf 5“.
  mutating func closeApposition(_ phrase: inout NounPhrase, _ head: Reading, _ index: inout Int, limit: Int) {
    while index < limit {
      let word = words[index]
      guard
        word.isNominal || word.kind == .number || word.has(.numeral) || word.lastByte == UInt8(ascii: ".")
          || Marks.isQuote(word.text) || word.text.isOne(of: "junior", "senior")
      else { return }
      // „das Problem Nummer eins“, „Zelle Nummer 4“
      if word.text == "Nummer", head.wordClass == .noun, phrase.close.isEmpty, index + 1 < limit,
        let number = words[index + 1].readings.first(where: { $0.wordClass == .numeral })
      {
        phrase.close = [index, index + 1]
        chosen[index] = word.first(.noun)
        chosen[index + 1] = number
        index += 2
        return
      }
      // „die Band „Nordlicht““, „der MGV „Liederkranz““
      if Marks.isQuote(word.text), index + 1 < limit, words[index + 1].has(.name),
        head.wordClass == .noun || index == phrase.head + 1 && phrase.determiner != nil && isInitials(phrase.head),
        Marks.opening.contains(word.text)
      {
        index += 1
        continue
      }
      // „die Band „Nordlicht““: what a noun is called.
      if Marks.opening.contains(word.text), head.wordClass == .noun, index + 2 < limit, words[index + 1].isCapitalized,
        words[index + 1].kind == .word, words[index + 1].has(.noun), Marks.closing.contains(words[index + 2].text),
        phrase.close.isEmpty, word.spaceBefore
      {
        chosen[index + 1] = .name(words[index + 1].text, origin: .source)
        phrase.close.append(index + 1)
        index += 3
        return
      }
      // „Karl V.“, „Elisabeth II.“
      if head.wordClass == .name || phrase.close.last.map({ words[$0].has(.name) }) ?? false,
        word.text.count > 1 || index + 1 < limit && words[index + 1].text == ".", isRoman(word.text)
      {
        chosen[index] = .name(word.text, origin: .source)
        phrase.close.append(index)
        index += 1
        continue
      }
      let isName =
        word.readings.first?.wordClass == .name && word.readings.contains { $0.agreement.onlyCase != .genitive }
      // „Das Medikament Ticagrelor“: a name that nobody knows.
      let namesKind =
        head.wordClass == .noun && head.means(.substance) && isName && word.match == nil
        && word.readings.first?.origin == .guess
        && phrase.determiner.map { words[$0].reading.key == "der" } ?? false
      let takesName =
        head.wordClass == .name
        ? false
        : head.means([.person, .group, .place, .thing, .event, .abstract]) && !isApart(word, from: head)
          || head.nounGroups.contains(.eponym)
      // „Artikel 5“, but „Amerikaner 330 Millionen Dollar“
      let counts =
        index + 1 < limit
        && (words[index + 1].isNominal
          || words[index + 1].wordClass == .adjective && !words[index + 1].reading.agreement.isEmpty
          || countsFromTo(index, limit))
      // „im Juni 1947 geborene“: the year belongs to its month.
      // „in den Jahren 2006 bis 2011 Gelder“: likewise the first and the last of several
      let isSpan = head.key == "Jahr" && word.text.count == 13 && word.text.dropFirst(4).hasPrefix(" bis ")
      let isYear = head.means(.time) && (word.text.count == 4 && !(counts && !mayDate(word, head)) || isSpan)
      // „das Diebe 2011 gestohlen hatten“: the year is no number of persons.
      let datesPersons = head.means(.person) && head.wordClass == .noun && word.text.count == 4
      let isNumber =
        word.readings.first?.wordClass == .numeral && word.kind == .number && (!counts || isYear) && !datesPersons
        // „im Juni 50.000“, „die am Freitag 60 wird“
        && (isYear || head.nounGroups.isDisjoint(with: [.month, .weekday, .partOfWeekday]))
        && !isLooseYear(word, behind: phrase, head)
      // „Die Nummer fünf der Branche“, „Kapitel drei“: what is one is not counted, but numbered.
      let isOrdered =
        head.wordClass == .noun && phrase.close.isEmpty && isOrder(word, of: phrase, head) && !counts
      // „um 15 Uhr Ortszeit“: by which clock
      if head.key == "Uhr", phrase.close.isEmpty, PhraseParser.clocks.contains(word.text) {
        chosen[index] = word.first(.noun)
        phrase.close.append(index)
        index += 1
        return
      }
      // „von Vitamin D“: a letter tells of which kind it is.
      let isLettered = isName && head.means(.substance) && phrase.close.isEmpty && word.text.utf8.count == 1
      // „seit dem Monat Oktober“
      let namesMonthOfIt = head.key == "Monat" && word.reading.nounGroups.contains(.month) && phrase.close.isEmpty
      // „FTSE 100“, „EuroStoxx 50“
      let isNumbered =
        // but „der MDax 0,5“: no name bears a fraction.
        isNumber && head.wordClass == .name && !head.means(.person) && phrase.close.isEmpty && phrase.determiner != nil
        && !word.text.utf8.contains(UInt8(ascii: ","))
        || isNumber && isModel(index, behind: phrase, head)
      let isMeasured =
        (head.means(.unit) || head.nounGroups.contains(.measures)
          || head.wordClass == .noun && word.reading.nounGroups.contains(.gap) && hasNumber(phrase)
          || head.means(.time) && (hasNumber(phrase) || isOneUnit(phrase, head)) && !isDeadline(phrase)
            && (lasts(word) || bareNoun(index, limit)?.means(.place) == true))
        && word.isNominal && (word.isCapitalized || word.kind == .symbol) && phrase.close.isEmpty
        && !word.readings.contains { $0.wordClass == .adjective }
      // „Ende August“, „Mitte Mai“
      let isMonth =
        head.nounGroups.contains(.stage)
        && (word.first(.noun).map { head.means(.time) ? $0.means(.time) : $0.nounGroups.contains(.month) } ?? false)
      // „welche Rolle Berlin spielt“: what is asked for bears no name.
      if isName, word.wordClass == .name, isAskedFor(phrase) { return }
      // „Golfer Langer“, „Trainer Wolf“: behind what somebody is, a noun that wants an article is a surname.
      if namesBearer(word, behind: phrase, head, next: index + 1 < limit ? words[index + 1] : nil) {
        phrase.close.append(index)
        chosen[index] = .name(word.text, origin: .guess, info: NounClass.person)
        index += 1
        return
      }
      // „Laura Trott“: what follows a first name is a surname, whatever else the word means.
      let known =
        word.readings.first.map { $0.origin == .lexicon || $0.origin != .guess && !$0.means(.person) } ?? false
      let isSurname =
        (words[phrase.head].match.map { $0.kind == .person && $0.detail != "surname" } ?? false
          || head.origin == .guess && (!known || head.means(.person)))
        && head.wordClass == .name
        && word.isCapitalized && word.match == nil
        && (word.readings.first?.wordClass == .noun
          || words[phrase.head].match?.detail == "given" && word.readings.first?.wordClass != .name
            && !word.has(.verb))
        && (!known || word.readings.first?.means(.person) != true || words[phrase.head].match?.detail == "given"
          || head.means(.person) && head.origin == .guess)
        && phrase.close.isEmpty && head.agreement.onlyCase != .genitive
        && words[phrase.head].tokens.count == 1
      // „Frank Weber junior“: which of two of the name
      let isGeneration =
        word.lower.isOne(of: "junior", "senior") && words[phrase.head].isPersonName && head.wordClass == .name
        && (words[phrase.head].tokens.count > 1 || !phrase.close.isEmpty)
      if isSurname || isGeneration || followsGivenName(index, phrase, head) {
        phrase.close.append(index)
        chosen[index] = .name(word.text, origin: .guess)
        index += 1
        continue
      }
      // „nach dem Zweiten Weltkrieg Polen verließen“: what has a name of several words bears no place's.
      if word.match?.kind == .place, head.wordClass == .noun, words[phrase.head].tokens.count > 1,
        head.means([.event, .abstract])
      {
        return
      }
      // „haben 5000 Flüchtlinge Europa erreicht“, „weil die Wähler Trump bestrafen“: nor do several bear one name.
      if isName, head.wordClass == .noun, head.means([.person, .group, .place]), phrase.agreement.isPluralOnly,
        phrase.close.isEmpty, word.text.utf8.count > 2, head.nounGroups.isDisjoint(with: [.personal, .eponym]),
        head.means(.person) || word.match?.kind != .place, isPlainlySeveral(phrase),
        !isListed(behind: index, limit)
      {
        return
      }
      // „Damit half der Präsident *Russland*“: nobody who holds an office bears the name of a country.
      if isName, head.wordClass == .noun, head.means(.person), word.match?.kind == .place,
        word.match?.detail == "country", !phrase.agreement.isPluralOnly,
        phrase.determiner != nil || !phrase.genitives.isEmpty, !isCertainlyNamed(phrase, by: index)
      {
        return
      }
      if isNumbered || isName && (takesName || head.origin == .guess) || namesKind
        || isNumber && head.wordClass == .noun
          && (phrase.close.isEmpty || isYear && phrase.close.count == 1 && namesMonth(phrase.close[0]))
        || isMeasured || isMonth || isLettered || namesMonthOfIt || isOrdered
        || (head.wordClass == .name && isName && head.agreement.onlyCase != .genitive
          && (word.match == nil || words[phrase.head].match == nil
            // „die Technische Universität München“
            || word.match?.kind == .place && words[phrase.head].match?.kind == .organization
              && phrase.determiner != nil && words[phrase.head].match?.takesArticle == true
            || namesBranch(word, at: index, of: phrase) || isSecondName(word, at: index, of: phrase)))
      {
        phrase.close.append(index)
        // „kritisiert Präsident Meier“: before a name a title may go without its ending.
        if isName, head.wordClass == .noun, head.means(.person), head.key != "Herr", phrase.determiner == nil,
          phrase.modifiers.isEmpty, phrase.agreement.onlyCase == .nominative, phrase.agreement.isSingularOnly
        {
          phrase.agreement.formUnion(.singular(.masculine, [.accusative, .dative]))
        }
        if isOrdered {
          chosen[index] = word.first(.numeral)
        } else if let reading = word.readings.first(where: { $0.wordClass == .name || $0.wordClass == .noun }) {
          chosen[index] = reading
        }
        index += 1
        if isMonth { continue }
        if isMeasured { return }
        continue
      }
      return
    }
  }

  /// „nach dem Angriff *Peter Weber* fest“: a deed bears nobody's full name, except „die Affäre Weber“ and its like.
  private func isApart(_ word: Word, from head: Reading) -> Bool {
    head.means(.event) && word.match?.kind == .person && word.tokens.count > 1
  }

  /// „welche Rolle“: asked for, with the question word before the phrase.
  private func isAskedFor(_ phrase: NounPhrase) -> Bool {
    let before = phrase.firstWord - 1
    return before >= 0 && words[before].lower.hasPrefix("welch") && words[before].has(.interrogative)
  }

  private static let several: FormSet = ["die", "diese", "viele", "einige", "mehrere", "alle", "manche", "keine"]

  /// „*die* Wähler“, „*viele* Wähler“, „Wähler“: „der Politiker“ may as well be one, and „dessen Vorsitzenden“.
  private func isPlainlySeveral(_ phrase: NounPhrase) -> Bool {
    guard let article = phrase.determiner else { return hasNumber(phrase) || phrase.modifiers.isEmpty }
    return PhraseParser.several.contains(words[article].lower)
  }

  /// „die Minister Weber *und Kraus*“, „die Minister Weber, Kraus und Wolf“
  private func isListed(behind name: Int, _ limit: Int) -> Bool {
    var next = name + 1
    // Names of several words
    while next < limit, words[next].has(.name), words[next].isCapitalized { next += 1 }
    guard next + 1 < words.count, words[next].isComma || ["und", "oder", "sowie", "&", "/"].contains(words[next].lower)
    else {
      return false
    }
    return words[next + 1].isCapitalized
  }

  /// „in jedem Fall 4 oder 5 Personen“: two numbers that count the noun behind them.
  private func countsFromTo(_ index: Int, _ limit: Int) -> Bool {
    index + 3 < limit && ["oder", "bis"].contains(words[index + 1].lower) && words[index + 2].wordClass == .numeral
      && words[index + 3].isNominal && words[index + 3].isCapitalized
  }

  /// „am Dienstag 1200 Menschen“, „im Mai 4500 Arbeiter“: before what is counted a number is the year of a month only where
  /// it looks like one, and never of a day of the week.
  private func mayDate(_ number: Word, _ head: Reading) -> Bool {
    if !head.nounGroups.isDisjoint(with: [.weekday, .partOfWeekday]) { return false }
    return !head.nounGroups.contains(.month) || number.year.map { (1500...2100).contains($0) } ?? false
  }

  /// A number in letters behind one thing that can be numbered.
  private func isOrder(_ word: Word, of phrase: NounPhrase, _ head: Reading) -> Bool {
    guard word.kind == .word, word.spaceBefore, word.readings.contains(where: { $0.wordClass == .numeral }),
      NumberWords.value(of: word.lower).map({ $0 < 13 }) ?? false
    else { return false }
    return head.nounGroups.contains(.numbered) && head.agreement.intersection(.plural) != head.agreement
  }

  private static let clocks: FormSet = ["Ortszeit", "MEZ", "MESZ", "GMT", "UTC"]

  /// A name of capitals alone that nobody knows.
  private func isInitials(_ index: Int) -> Bool {
    words[index].match == nil && words[index].wordClass == .name && words[index].text.utf8.count > 1
      && words[index].text.utf8.allSatisfy { (0x41...0x5a).contains($0) }
  }

  /// „Ikea Österreich gewinnt“, „von Amnesty International Schweiz“: the part of an organization in a land, where there is
  /// place for one thing only: before the verb that follows, or behind a preposition.
  private func namesBranch(_ land: Word, at index: Int, of phrase: NounPhrase) -> Bool {
    guard land.match?.kind == .place, words[phrase.head].match?.kind == .organization, phrase.close.isEmpty,
      phrase.modifiers.isEmpty, index == phrase.head + 1, land.spaceBefore
    else { return false }
    let start = phrase.determiner ?? phrase.head
    if start > 0, words[start - 1].has(.preposition) || words[start - 1].has(.prepositionArticle) { return true }
    let opens = start == 0 || Marks.opening.contains(words[start - 1].text)
    return opens && index + 1 < words.count && words[index + 1].isOnlyFinite && !words[index + 1].isCapitalized
  }

  /// „Wang Lin gewann“: two names of persons where there is place for one thing only.
  private func isSecondName(_ word: Word, at index: Int, of phrase: NounPhrase) -> Bool {
    word.match?.kind == .person && words[phrase.head].match?.kind == .person && phrase.close.isEmpty
      && phrase.modifiers.isEmpty && phrase.determiner == nil && word.spaceBefore
      && words[phrase.head].tokens.count == 1 && standsBeforeVerb(from: phrase.head, to: index)
  }

  /// From the beginning of a sentence or quotation up to its finite verb.
  private func standsBeforeVerb(from start: Int, to end: Int) -> Bool {
    (start == 0 || Marks.opening.contains(words[start - 1].text)) && end + 1 < words.count
      && words[end + 1].isOnlyFinite && !words[end + 1].isCapitalized
  }

  /// „Anfang April 2006“: the year belongs to the month.
  private func namesMonth(_ index: Int) -> Bool { (chosen[index] ?? words[index].reading).nounGroups.contains(.month) }

  /// „Apollo 11“, „eine Boeing 737“, „Schalke 04“: a short number behind a name that is neither a person nor a place.
  private func isModel(_ index: Int, behind phrase: NounPhrase, _ head: Reading) -> Bool {
    let word = words[index]
    // „als Rodgers 13 war“, but „Radio 4 ist ein Sender“
    if index + 1 < words.count, words[index + 1].reading.key == "sein",
      phrase.determiner != nil || !standsBeforeVerb(from: phrase.firstWord, to: index)
    {
      return false
    }
    guard word.text.utf8.count < 4, word.hasOnlyDigits, case let last = phrase.close.last ?? phrase.head,
      !words[last].hasOnlyDigits, !words[last].text.hasSuffix(".")
    else { return false }
    let name = last == phrase.head ? head : chosen[last] ?? words[last].reading
    guard name.wordClass == .name, !name.means(.person), name.agreement.onlyCase != .genitive,
      head.wordClass == .name || !head.means(.person)
    else { return false }
    switch words[last].match?.kind {
    case .person, .people, .placeAdjective: return false
    case .place: return word.text.hasPrefix("0")
    default: return true
    }
  }

  /// „die Autorin Eva König“
  private func followsGivenName(_ index: Int, _ phrase: NounPhrase, _ head: Reading) -> Bool {
    guard let given = phrase.close.last, head.means(.person), phrase.close.count == 1, given == index - 1,
      let match = words[given].match, match.kind == .person, match.detail == "given", words[given].tokens.count == 1
    else { return false }
    return words[index].isCapitalized && words[index].match == nil
      && words[index].readings.first?.wordClass == .noun
  }

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

  private func namesBearer(_ word: Word, behind phrase: NounPhrase, _ head: Reading, next: Word?) -> Bool {
    guard head.wordClass == .noun, head.means(.person), phrase.close.isEmpty,
      phrase.modifiers.isEmpty || phrase.head > 0,
      word.isCapitalized, word.kind == .word, word.match == nil, phrase.head > 0,
      let noun = word.readings.first, noun.wordClass == .noun, noun.origin == .lexicon, noun.means(.thing),
      word.text == noun.lemma,
      word.readings.allSatisfy({ $0.wordClass != .noun || $0.agreement.isSingularOnly })
    else { return false }
    // „weil der Mann Hund und Katze …“
    if let next, next.isCapitalized || next.has(.coordinator) || next.reading.key == "sein" { return false }
    return true
  }

  /// „innerhalb von zwei Wochen Berufung einlegen“
  private func isDeadline(_ phrase: NounPhrase) -> Bool {
    let first = phrase.firstWord
    return first > 0 && ["innerhalb von", "binnen", "innerhalb", "vor"].contains(words[first - 1].lower)
  }

  /// „nach elf Jahren Bauzeit“, „nach drei Jahren Krieg“, but „bekam mit 40 Jahren Nachwuchs“.
  private func lasts(_ word: Word) -> Bool {
    !word.reading.nounGroups.isDisjoint(with: [.lasting, .gap]) || word.reading.derivation == .infinitive
      // but „zehn Jahre Vollzeit gearbeitet“
      || word.lower.hasSuffix("zeit") && !word.reading.nounGroups.contains(.manner)
  }

  /// „mit einer Stunde Verspätung“
  private func isOneUnit(_ phrase: NounPhrase, _ head: Reading) -> Bool {
    head.nounGroups.contains(.unit) && phrase.modifiers.isEmpty
      && phrase.determiner.map { words[$0].reading.key == "ein" } ?? false
  }

  private func hasNumber(_ phrase: NounPhrase) -> Bool {
    phrase.modifiers.contains { if case .number = $0 { true } else { false } }
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

  func nounAheadDirectly(_ index: Int, _ limit: Int) -> Bool {
    index < limit && words[index].readings.first?.wordClass == .noun && words[index].isCapitalized
  }

  /// I to XXX with its full stop, as rulers are counted.
  private func isRoman(_ text: String) -> Bool {
    let letters = text.hasSuffix(".") ? text.dropLast() : text[...]
    return !letters.isEmpty && letters.count < 6 && text.hasSuffix(".") && letters.allSatisfy { "IVX".contains($0) }
  }
}
