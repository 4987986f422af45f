import Lexicon

/// What a noun is called and numbered by: „Präsident Putin“, „Jahr 2022“, „Ende Februar“, „Millionen Euro“, „Paragraf 5“.
extension PhraseParser {
  mutating func closeApposition(_ phrase: inout NounPhrase, _ head: Reading, _ index: inout Int, limit: Int) {
    while index < limit {
      let word = words[index]
      guard
        word.isNominal || word.kind == .number || word.has(.numeral) || word.lastByte == UInt8(ascii: ".")
          || Marks.isQuote(word.text) || word.text.isOne(of: "junior", "senior")
      else { return }
      if numbersNoun(&phrase, head, &index, limit) { return }
      // „die Band „Nordlicht““, „der MGV „Liederkranz““
      if Marks.isQuote(word.text), index + 1 < limit, words[index + 1].has(.name),
        head.wordClass == .noun || index == phrase.head + 1 && phrase.determiner != nil && isInitials(phrase.head),
        Marks.opening.contains(word.text),
        // but „zitiert die „Zeitung“ Huber“, where the same mark closes
        head.means(.person) || phrase.head == 0 || !Marks.isQuote(words[phrase.head - 1].text)
      {
        index += 1
        continue
      }
      if quotesNoun(&phrase, head, &index, limit) { return }
      // „Karl V.“, „Elisabeth II.“
      if head.wordClass == .name || phrase.close.last.map({ words[$0].has(.name) }) ?? false,
        word.text.count > 1 || index + 1 < limit && words[index + 1].text == ".", isRoman(word.text)
      {
        close(&phrase, &index, .name(word.text, origin: .source))
        continue
      }
      // „um 15 Uhr Ortszeit“: by which clock
      if head.key == "Uhr", phrase.close.isEmpty, PhraseParser.clocks.contains(word.text) {
        return close(&phrase, &index, word.first(.noun))
      }
      let isName =
        word.readings.first?.wordClass == .name && word.readings.contains { $0.agreement.onlyCase != .genitive }
      // „welche Rolle Berlin spielt“: what is asked for bears no name.
      if isName, word.wordClass == .name, isAskedFor(phrase) { return }
      // „Golfer Langer“, „Trainer Wolf“: behind what somebody is, a noun that wants an article is a surname.
      if namesBearer(word, behind: phrase, head, next: index + 1 < limit ? words[index + 1] : nil) {
        return close(&phrase, &index, .name(word.text, origin: .guess, info: NounClass.person))
      }
      if isSurname(word, behind: phrase, head) || isGeneration(word, behind: phrase, head)
        || followsGivenName(index, phrase, head)
      {
        close(&phrase, &index, .name(word.text, origin: .guess))
        continue
      }
      // „nach dem Zweiten Weltkrieg Polen verließen“: what has a name of several words bears no place's.
      if word.match?.kind == .place, head.wordClass == .noun, words[phrase.head].tokens.count > 1,
        head.means([.event, .abstract])
      {
        return
      }
      if isName, bearsNoName(phrase, head, index, limit) { return }
      let counts = countsNext(index, limit)
      // „Die Nummer fünf der Branche“, „Kapitel drei“: what is one is not counted, but numbered.
      let isOrdered =
        head.wordClass == .noun && phrase.close.isEmpty && isOrder(index, of: phrase, head, limit) && !counts
      // „Ende August“, „Mitte Mai“
      let isMonth =
        head.nounGroups.contains(.stage)
        && (word.first(.noun).map { head.means(.time) ? $0.means(.time) : $0.nounGroups.contains(.month) } ?? false)
      let isMeasured = isMeasured(index, by: phrase, head, limit)
      guard
        isMeasured || isMonth || isOrdered || isName && isNamed(phrase, head, by: index)
          || isNumbered(phrase, head, by: index, counts: counts)
          // „seit dem Monat Oktober“
          || head.key == "Monat" && word.reading.nounGroups.contains(.month) && phrase.close.isEmpty
      else { return }
      // „kritisiert Präsident Meier“: before a name a title may go without its ending.
      if isName, head.wordClass == .noun, head.means(.person), head.key != "Herr", phrase.determiner == nil,
        phrase.modifiers.isEmpty, phrase.agreement.onlyCase == .nominative, phrase.agreement.isSingularOnly
      {
        phrase.agreement.formUnion(.singular(.masculine, [.accusative, .dative]))
      }
      close(
        &phrase, &index,
        isOrdered ? word.first(.numeral) : word.readings.first { $0.wordClass == .name || $0.wordClass == .noun })
      if isMeasured, !isMonth { return closeAmount(&phrase, head, &index, limit) }
    }
  }

  private mutating func close(_ phrase: inout NounPhrase, _ index: inout Int, _ reading: Reading?) {
    phrase.close.append(index)
    if let reading { chosen[index] = reading }
    index += 1
  }

  /// „das Problem Nummer eins“, „Zelle Nummer 4“
  private mutating func numbersNoun(
    _ phrase: inout NounPhrase, _ head: Reading, _ index: inout Int, _ limit: Int
  ) -> Bool {
    guard words[index].text == "Nummer", head.wordClass == .noun, phrase.close.isEmpty, index + 1 < limit,
      let number = words[index + 1].readings.first(where: { $0.wordClass == .numeral })
    else { return false }
    close(&phrase, &index, words[index].first(.noun))
    close(&phrase, &index, number)
    return true
  }

  /// „die Band „Nordlicht““: what a noun is called.
  private mutating func quotesNoun(
    _ phrase: inout NounPhrase, _ head: Reading, _ index: inout Int, _ limit: Int
  ) -> Bool {
    guard Marks.opening.contains(words[index].text), head.wordClass == .noun, index + 2 < limit,
      words[index + 1].isCapitalized, words[index + 1].kind == .word, words[index + 1].has(.noun),
      Marks.closing.contains(words[index + 2].text), phrase.close.isEmpty, words[index].spaceBefore
    else { return false }
    index += 1
    close(&phrase, &index, .name(words[index].text, origin: .source))
    index += 1
    return true
  }

  /// „Laura Trott“: what follows a first name is a surname, whatever else the word means.
  private func isSurname(_ word: Word, behind phrase: NounPhrase, _ head: Reading) -> Bool {
    guard head.wordClass == .name, word.isCapitalized, word.match == nil, phrase.close.isEmpty,
      head.agreement.onlyCase != .genitive, words[phrase.head].tokens.count == 1
    else { return false }
    let first = word.readings.first
    let known = first.map { $0.origin == .lexicon || $0.origin != .guess && !$0.means(.person) } ?? false
    let match = words[phrase.head].match
    return
      (match.map { $0.kind == .person && $0.detail != "surname" } ?? false
      || head.origin == .guess && (!known || head.means(.person)))
      && (first?.wordClass == .noun || match?.detail == "given" && first?.wordClass != .name && !word.has(.verb))
      && (!known || first?.means(.person) != true || match?.detail == "given"
        || head.means(.person) && head.origin == .guess)
  }

  /// „Frank Weber junior“: which of two of the name
  private func isGeneration(_ word: Word, behind phrase: NounPhrase, _ head: Reading) -> Bool {
    word.lower.isOne(of: "junior", "senior") && words[phrase.head].isPersonName && head.wordClass == .name
      && (words[phrase.head].tokens.count > 1 || !phrase.close.isEmpty)
  }

  /// A name behind a noun that cannot be its own.
  private func bearsNoName(_ phrase: NounPhrase, _ head: Reading, _ index: Int, _ limit: Int) -> Bool {
    guard head.wordClass == .noun else { return false }
    let word = words[index]
    // „haben 5000 Flüchtlinge Europa erreicht“, „weil die Wähler Trump bestrafen“: several do not bear one name.
    if head.means([.person, .group, .place]), phrase.agreement.isPluralOnly, phrase.close.isEmpty,
      word.text.utf8.count > 2, head.nounGroups.isDisjoint(with: [.personal, .eponym]),
      head.means(.person) || word.match?.kind != .place, isPlainlySeveral(phrase), !isListed(behind: index, limit)
    {
      return true
    }
    // „Das warf die Staatsanwaltschaft *Huber* vor“: an office is told from others by its place, unless it is led: „die Regierung Obama“.
    if head.nounGroups.contains(.authority), !head.nounGroups.contains(.led), head.means(.group),
      word.match?.kind == .person
    {
      return true
    }
    // „Damit half der Präsident *Russland*“: nobody who holds an office bears the name of a country.
    return head.means(.person) && word.match?.kind == .place && word.match?.detail == "country"
      && !phrase.agreement.isPluralOnly && (phrase.determiner != nil || !phrase.genitives.isEmpty)
      && !isCertainlyNamed(phrase, by: index)
  }

  /// A number counts what follows it rather than numbers what stands before: „Amerikaner 330 Millionen Dollar“.
  private func countsNext(_ index: Int, _ limit: Int) -> Bool {
    guard index + 1 < limit else { return false }
    let next = words[index + 1]
    return next.isNominal || next.wordClass == .adjective && !next.reading.agreement.isEmpty
      || countsFromTo(index, limit)
  }

  /// „Präsident Putin“, „das Medikament Ticagrelor“, „von Vitamin D“, „die Technische Universität München“
  private func isNamed(_ phrase: NounPhrase, _ head: Reading, by index: Int) -> Bool {
    let word = words[index]
    if head.origin == .guess { return true }
    guard head.wordClass != .name else {
      guard head.agreement.onlyCase != .genitive else { return false }
      let match = words[phrase.head].match
      return word.match == nil || match == nil
        || word.match?.kind == .place && match?.kind == .organization && phrase.determiner != nil
          && match?.takesArticle == true
        || namesBranch(word, at: index, of: phrase) || isSecondName(word, at: index, of: phrase)
        || areInitials(word, at: index, of: phrase)
    }
    if head.nounGroups.contains(.eponym)
      || head.means([.person, .group, .place, .thing, .event, .abstract]) && !isApart(word, from: head)
    {
      return true
    }
    guard head.means(.substance) else { return false }
    // A name that nobody knows, or a letter that tells of which kind it is
    let isUnknown =
      head.wordClass == .noun && word.match == nil && word.readings.first?.origin == .guess
      && phrase.determiner.map { words[$0].reading.key == "der" } ?? false
    return isUnknown || phrase.close.isEmpty && word.text.utf8.count == 1
  }

  /// „zur verbotenen Arbeiterpartei *PKK*“: the initials of a party right behind its name.
  private func areInitials(_ word: Word, at index: Int, of phrase: NounPhrase) -> Bool {
    index == phrase.head + 1 && phrase.close.isEmpty && words[phrase.head].match?.kind == .organization
      && words[phrase.head].lower.hasSuffix("partei") && word.match?.kind == .organization
      && word.text.utf8.count > 1 && word.text.allSatisfy(\.isUppercase)
      && !(index + 1 < words.count && words[index + 1].has(.coordinator))
  }

  /// „im Norden *14*, im Süden 21 Grad“: one of two amounts, of which the second has the same preposition before its place;
  /// „betrug der Anstieg *1,6* statt 1,3 Prozent“: one instead of the other, which has what both count.
  private func opensAmounts(_ index: Int, _ phrase: NounPhrase) -> Bool {
    if index + 3 < words.count, words[index + 1].lower.isOne(of: "statt", "anstatt"), words[index + 2].has(.numeral) {
      return true
    }
    guard phrase.firstWord > 0, index + 4 < words.count, words[index + 1].isComma,
      words[index + 2].has(.preposition) || words[index + 2].has(.prepositionArticle)
    else { return false }
    return words[phrase.firstWord - 1].lower == words[index + 2].lower
      && words[(index + 3)...].prefix(5).contains { $0.has(.numeral) }
  }

  /// „Artikel 5“, „Jahr 2022“, „FTSE 100“
  private func isNumbered(_ phrase: NounPhrase, _ head: Reading, by index: Int, counts: Bool) -> Bool {
    let word = words[index]
    guard word.readings.first?.wordClass == .numeral, word.kind == .number else { return false }
    // „im Juni 1947 geborene“: the year belongs to its month.
    // „in den Jahren 2006 bis 2011 Gelder“: likewise the first and the last of several
    let isSpan = head.key == "Jahr" && word.text.count == 13 && word.text.dropFirst(4).hasPrefix(" bis ")
    let isYear = head.means(.time) && (word.text.count == 4 && !(counts && !mayDate(word, head)) || isSpan)
    // „das Diebe 2011 gestohlen hatten“: the year is no number of persons.
    let datesPersons = head.means(.person) && head.wordClass == .noun && word.text.count == 4
    // „bei *den Wahlen 2009* neue Bündnisse“: that of what happened, unless it may be a round number of those behind it
    let datesEvent =
      counts && head.means(.event) && head.wordClass == .noun
      && word.year.map { 1900...2040 ~= $0 && $0 % 10 != 0 } ?? false
      && phrase.determiner.map { words[$0].reading.key == "der" || words[$0].wordClass == .prepositionArticle } ?? false
      && index + 1 < words.count && words[index + 1].isInflectedAdjective && !words[index + 1].isCapitalized
    guard !counts || isYear || datesEvent, !datesPersons,
      // „im Juni 50.000“, „die am Freitag 60 wird“
      isYear || head.nounGroups.isDisjoint(with: [.month, .weekday, .partOfWeekday]),
      !isLooseYear(word, behind: phrase, head), !opensAmounts(index, phrase)
    else { return false }
    if head.wordClass == .noun,
      phrase.close.isEmpty || isYear && phrase.close.count == 1 && namesMonth(phrase.close[0])
    {
      return true
    }
    return isModel(index, behind: phrase, head)
      // but „der MDax 0,5“: no name bears a fraction.
      || head.wordClass == .name && !head.means(.person) && phrase.close.isEmpty && phrase.determiner != nil
        && !word.text.utf8.contains(UInt8(ascii: ","))
  }

  /// „Millionen Euro“, „zwei Stunden Fahrt“
  private func isMeasured(_ index: Int, by phrase: NounPhrase, _ head: Reading, _ limit: Int) -> Bool {
    let word = words[index]
    guard word.isNominal, word.isCapitalized || word.kind == .symbol, phrase.close.isEmpty,
      !word.readings.contains(where: { $0.wordClass == .adjective })
    else { return false }
    if head.means(.unit) || head.nounGroups.contains(.measures) { return true }
    if head.wordClass == .noun, word.reading.nounGroups.contains(.gap), hasNumber(phrase) { return true }
    return head.means(.time) && (hasNumber(phrase) || isOneUnit(phrase, head)) && !isDeadline(phrase)
      && (lasts(word) || bareNoun(index, limit)?.means(.place) == true)
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
    // „im Frühjahr 1200 Stellen“, but „im Jahr 1200“
    return head.key == "Jahr" || number.year.map { (1500...2100).contains($0) } ?? false
  }

  /// A number in letters behind one thing that can be numbered.
  private func isOrder(_ index: Int, of phrase: NounPhrase, _ head: Reading, _ limit: Int) -> Bool {
    let word = words[index]
    guard head.nounGroups.contains(.numbered), word.kind == .word, word.spaceBefore,
      word.readings.contains(where: { $0.wordClass == .numeral }),
      NumberWords.value(of: word.lower).map({ $0 < 13 }) ?? false
    else { return false }
    if head.agreement.intersection(.plural) != head.agreement { return true }
    // „die Plätze *zwei und drei*“: of several that are known, each by its number
    return phrase.determiner.map { words[$0].lower.isOne(of: "die", "den", "der") } ?? false && index + 1 < limit
      && words[index + 1].lower.isOne(of: "und", "oder")
      && words[index + 2 < limit ? index + 2 : index + 1].has(.numeral)
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

  /// „innerhalb von zwei Wochen Berufung einlegen“
  private func isDeadline(_ phrase: NounPhrase) -> Bool {
    let first = phrase.firstWord
    return first > 0 && ["innerhalb von", "binnen", "innerhalb", "vor"].contains(words[first - 1].lower)
  }

  /// I to XXX with its full stop, as rulers are counted.
  private func isRoman(_ text: String) -> Bool {
    let letters = text.hasSuffix(".") ? text.dropLast() : text[...]
    return !letters.isEmpty && letters.count < 6 && text.hasSuffix(".") && letters.allSatisfy { "IVX".contains($0) }
  }

  private func hasNumber(_ phrase: NounPhrase) -> Bool {
    phrase.modifiers.contains { if case .number = $0 { true } else { false } }
  }

  /// „mit einer Stunde Verspätung“
  private func isOneUnit(_ phrase: NounPhrase, _ head: Reading) -> Bool {
    head.nounGroups.contains(.unit) && phrase.modifiers.isEmpty
      && phrase.determiner.map { words[$0].reading.key == "ein" } ?? false
  }

  /// From the beginning of a sentence or quotation up to its finite verb.
  private func standsBeforeVerb(from start: Int, to end: Int) -> Bool {
    (start == 0 || Marks.opening.contains(words[start - 1].text)) && end + 1 < words.count
      && words[end + 1].isOnlyFinite && !words[end + 1].isCapitalized
  }

  /// „die Autorin Eva König“
  private func followsGivenName(_ index: Int, _ phrase: NounPhrase, _ head: Reading) -> Bool {
    guard let given = phrase.close.last, head.means(.person), phrase.close.count == 1, given == index - 1,
      let match = words[given].match, match.kind == .person, match.detail == "given", words[given].tokens.count == 1
    else { return false }
    return words[index].isCapitalized && words[index].match == nil
      && words[index].readings.first?.wordClass == .noun
  }

  /// „nach elf Jahren Bauzeit“, „nach drei Jahren Krieg“, but „bekam mit 40 Jahren Nachwuchs“.
  private func lasts(_ word: Word) -> Bool {
    !word.reading.nounGroups.isDisjoint(with: [.lasting, .gap]) || word.reading.derivation == .infinitive
      // but „zehn Jahre Vollzeit gearbeitet“
      || word.lower.hasSuffix("zeit") && !word.reading.nounGroups.contains(.manner)
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
}
