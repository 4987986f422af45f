import Lexicon
import Text

/// Surnames that are also nouns, told by the grammar of what they stand alone in: „Wiese stürmte aus dem Geschäft“, „dass
/// Fischer kommt“, „mit Wolf“. One thing that can be counted has an article in German; only headlines, which end without a
/// full stop, leave it out.
extension WordBuilder {
  /// „die tausenden Flüchtlinge“: an attribute between its article and noun, elsewhere a noun („die Tausenden von Briefen“).
  func readThousands(_ words: inout [Word]) {
    for index in words.indices
    where words[index].text.utf8.count > 7 && words[index].lastByte == UInt8(ascii: "n")
      && words[index].readings.contains(where: { WordBuilder.multitudes.contains($0.key) })
    {
      let isAttribute =
        !words[index].isCapitalized && index > 0 && words[index - 1].has(.article) && index + 1 < words.count
        && words[index + 1].isCapitalized && words[index + 1].has(.noun)
      if isAttribute {
        words[index].keep(.adjective)
      } else {
        words[index].readings.removeAll { WordBuilder.multitudes.contains($0.key) }
      }
    }
    // „Tausend Menschen kamen“: before what it counts it is a number with the capital of the beginning.
    for index in words.indices.dropLast()
    where words[index].isCapitalized && words[index].has(.numeral)
      && words[index].readings.contains(where: { $0.nounGroups.contains(.round) })
    {
      if words[index + 1].isCapitalized || words[index + 1].isInflectedAdjective { words[index].keep(.numeral) }
    }
  }

  private static let multitudes: FormSet = ["tausende", "hunderte", "zehntausende", "hunderttausende"]

  /// „Forscher Peter Müller“, „Meister Black Caviar“: before a name it is what somebody is, though it could be an adjective.
  func readOffices(_ words: inout [Word]) {
    for index in words.indices.dropLast()
    where words[index].isCapitalized && words[index].wordClass != .noun && words[index].match == nil
      && words[index + 1].wordClass == .name && isOpening(index, words)
      && words[index + 1].match?.kind != .placeAdjective
    {
      guard let noun = words[index].first(.noun), noun.means(.person), noun.lemma == words[index].text,
        noun.derivation != .nominalized
      else { continue }
      words[index].readings = [noun] + words[index].readings.filter { $0 != noun }
    }
  }

  /// „flogen *Richtung* Odessa“, „auf der Straße *Richtung* Aleppo“: before a place, with nothing of its own, it is a preposition.
  func readDirections(_ words: inout [Word]) {
    for index in words.indices.dropLast()
    where words[index].text == "Richtung" && words[index].match == nil && words[index + 1].wordClass == .name {
      // „Drohnen, die *Richtung* Odessa flogen“
      guard
        index == 0 || index > 1 && words[index - 2].isComma
          || !words[index - 1].has(oneOf: .determining) && !words[index - 1].has(.prepositionArticle)
            && !words[index - 1].isInflectedAdjective && words[index - 1].wordClass != .preposition,
        words[index + 1].reading.means(.place) || words[index + 1].reading.origin == .guess,
        let preposition = morphology.readings(of: "richtung").first(where: { $0.wordClass == .preposition })
      else { continue }
      words[index].readings = [preposition]
    }
  }

  /// „*Wer auch immer* gewinnt, muss sparen“: before the verb of the main clause no more than „wer“, of which English says
  /// anyone; but „Wer auch immer gewinnt, die Stadt verliert“.
  func readWhoever(_ words: inout [Word]) {
    guard
      let index = words.indices.dropLast(2).first(where: { words[$0].lower.isOne(of: "wer immer", "wer auch immer") }),
      let comma = words[index...].firstIndex(where: \.isComma), comma + 1 < words.count,
      words[comma + 1].hasFinite, !words[comma + 1].isCapitalized
    else { return }
    let text = String(words[index].text.prefix(3))
    WordBuilder.join(index...index, as: text, .word, morphology.readings(of: "wer"), in: &words)
  }

  /// „„Gut“, sagte er“: one word that is said is no noun where it may be an adjective.
  func readQuotedAdjective(_ words: inout [Word]) {
    guard words.count > 4, Marks.opening.contains(words[0].text), Marks.isQuote(words[2].text), words[3].isComma,
      words[1].match == nil, words[1].readings.contains(where: { $0.wordClass == .adjective && $0.agreement.isEmpty })
    else { return }
    words[1].keep(.adjective)
  }

  /// „Essen – Bei einem Brand …“: the place of a report, before a dash and the beginning of its first sentence.
  func readDateline(_ words: inout [Word]) {
    guard words.count > 4, words[1].text.isOne(of: "–", "-", "—"), words[1].spaceBefore, words[2].spaceBefore,
      words[0].kind == .word, words[0].match == nil, words[2].isCapitalized, !words[2].has(.noun),
      words[2].wordClass != .name, morphology.isPlace(words[0].text)
    else { return }
    words[0].readings = [.name(words[0].text, origin: .source, info: NounClass.place)]
  }

  /// „zwei Polen“, „Tausende Ungarn“, „mit den Polen“, „den Bayern“: behind a number, a quantity or an article, which no
  /// country or region of the name has, it is the people; but „die Grenze, *die* Ungarn schützt“.
  func readInhabitants(_ words: inout [Word]) {
    for index in words.indices.dropFirst()
    where words[index].match?.kind == .place && words[index].tokens.count == 1
      && (words[index].text.ends(in: "en") || words[index].text.ends(in: "rn"))
    {
      let before = words[index - 1]
      let counts = before.wordClass == .numeral && before.text != "1" && before.year == nil
      // „dem Schweden Mats Weber gelang …“: a man by his people, before his name
      let isNamed =
        before.lower.isOne(of: "dem", "den") && index + 1 < words.count && words[index + 1].isPersonName
      let hasArticle =
        before.lower.isOne(of: "die", "den", "der")
        && ["country", "region"].contains(words[index].match?.detail) && !(index > 1 && words[index - 2].isComma)
      guard counts || isNamed || hasArticle || WordBuilder.quantities.contains(before.lower) else { continue }
      let people = morphology.readings(of: words[index].text).filter { $0.wordClass == .noun && $0.means(.person) }
      if !people.isEmpty { words[index].setCommon(people) }
    }
  }

  private static let quantities: FormSet = [
    "tausende", "tausenden", "hunderte", "hunderten", "millionen", "mehrere", "einige", "viele", "vielen", "zahlreiche",
    "alle", "allen", "beide", "beiden", "weitere", "andere", "manche",
  ]

  /// A known surname where one thing of the kind would need an article.
  func standsAsName(_ index: Int, _ words: [Word]) -> Bool {
    guard words.last.map({ $0.isPunctuation && $0.text != ":" }) ?? false, words.count > 3,
      isSurname(words[index].text) || isUnknownThing(index, words) || isCoined(words[index]),
      isAlone(index, words), !isPair(index, words),
      // „Mann tötet Nachbarn.“: in a headline somebody; whom the article has introduced is known by that
      index > 0 || words[index].text != "Mann"
    else { return false }
    // „lebte als Kind in Rom“, „Der Kunde ist König“
    if index > 0, words[index - 1].lower == "als", !opensClauseOfTime(index, words) { return false }
    if index > 1, isCopula(words[index - 1]), words[index - 2].isNominal { return isWhoItIs(index, words) }
    let noun = words[index].readings.first { $0.wordClass == .noun }
    if isCalledOrChosen(index, words) { return true }
    let isThing =
      noun.map {
        $0.means([.thing, .person, .place, .unit]) || $0.means(.time) && isSeason($0) && contends(index, words)
      } ?? false
    // „Neuer“ for several is a genitive only, which stands nowhere by itself.
    let mayBeSeveral = words[index].readings.contains {
      $0.wordClass == .noun && !$0.agreement.intersection(.plural).subtracting(.with(.genitive)).isEmpty
    }
    let isKnown = isSurname(words[index].text)
    if isSubjectInFront(index, words) || isSubjectOfNextClause(index, words) {
      return isThing || noun?.derivation == .nominalized
    }
    guard isThing || isKnown && noun?.derivation == .nominalized else { return false }
    if isSubjectBehind(index, words, mayBeSeveral: mayBeSeveral) { return true }
    return !mayBeSeveral && isGoverned(index, noun, words)
  }

  /// „Der neue Chef heißt *Weber*“, „Sie wählten *Weber zum Vorsitzenden*“, „Zum Nachfolger wählten sie *Weber*.“: what
  /// somebody is called, and who is made somebody.
  private func isCalledOrChosen(_ index: Int, _ words: [Word]) -> Bool {
    guard index > 1, index + 1 < words.count, isSurname(words[index].text),
      words[index].readings.contains(where: { $0.wordClass == .noun && $0.means(.person) })
    else { return false }
    func isOffice(_ zu: Int) -> Bool {
      words[zu].lower.isOne(of: "zum", "zur")
        && words[(zu + 1)...].prefix(3).contains { $0.has(.noun) && $0.reading.means(.person) }
    }
    if words[index + 1].isPunctuation {
      if words[index - 1].isOnlyFinite, words[index - 1].readings.contains(where: { $0.key == "heißen" }) {
        return words[index - 2].lower != "das"
      }
      return isOffice(0)
        && (words[index - 1].isOnlyFinite || words[index - 1].has(.pronoun) || words[index - 1].isNominal)
    }
    return index + 2 < words.count && isOffice(index + 1) && words[index - 1].isOnlyFinite
  }

  /// „Pflugbeil hatte gewarnt“, „Dann kam Trachtenberg“: one thing or place that only a compound would name, without an
  /// article.
  private func isUnknownThing(_ index: Int, _ words: [Word]) -> Bool {
    let word = words[index]
    guard !word.text.utf8.contains(UInt8(ascii: "-")), index + 1 < words.count, !isCopula(words[index + 1]),
      isOpening(index, words) || word.readings.first?.means(.place) == true
    else { return false }
    return word.readings.allSatisfy { noun in
      noun.wordClass == .noun && noun.origin == .compound && noun.agreement.isSingularOnly && noun.lemma == word.text
        && noun.modifiers.count == 1
        && (noun.means(.thing) && word.text.utf8.count < 12 || noun.means(.place) && word.text.utf8.count < 14)
    }
  }

  /// „Neuer Trainer ist Koch“, „Sieger wurde Bauer“: an office without an article has its holder behind the verb.
  private func isWhoItIs(_ index: Int, _ words: [Word]) -> Bool {
    guard words[index - 1].tokens.count == 1, index + 1 < words.count, words[index + 1].isPunctuation,
      !words[0].has(oneOf: .determining), isSurname(words[index].text)
    else { return false }
    let front = words[..<(index - 1)]
    return front.count < 5 && front.contains { $0.wordClass == .noun && $0.reading.means(.person) }
      && (words[0].isInflectedAdjective || words[0].wordClass == .noun && words[0].reading.means(.person))
  }

  private func isCopula(_ word: Word) -> Bool {
    word.isOnlyFinite && word.readings.contains { AuxiliaryVerbs.linking.contains($0.key) }
  }

  /// Neither before it nor behind it stands what would go into one phrase with it.
  private func isAlone(_ index: Int, _ words: [Word]) -> Bool {
    guard isBare(index, words) || followsRelative(index, words) || followsOnlyVerb(index, words) else { return false }
    guard index + 1 < words.count else { return true }
    let next = words[index + 1]
    // „Bauer Hans“, „Kunde des Hauses“
    if next.isCapitalized, next.isNominal || next.isMatched { return false }
    return next.lower != "des"
  }

  /// „Winter“, but „sagte Freitag“, „spielten Mittwoch“: days stand beside verbs without an article anyway.
  private func isSeason(_ time: Reading) -> Bool {
    time.nounGroups.isDisjoint(with: [.weekday, .partOfWeekday, .month])
  }

  /// „In der 89. Minute *erzielte* Berg das 2:1“: what could be an attribute is the verb, as its clause has no other.
  private func followsOnlyVerb(_ index: Int, _ words: [Word]) -> Bool {
    guard index > 1, isFiniteOrAttribute(words[index - 1]), isSingularVerb(words[index - 1]),
      beginsWithoutSubject(index - 1, words)
    else { return false }
    return !words[index...].prefix { !$0.isPunctuation }.contains { $0.isOnlyFinite && !$0.isCapitalized }
  }

  /// „…, in dem Fischer seit Jahren arbeitet“: what could be an article relates where the clause ends in its verb.
  private func followsRelative(_ index: Int, _ words: [Word]) -> Bool {
    guard index > 2, ["dem", "den", "der"].contains(words[index - 1].lower), words[index - 2].has(.preposition),
      !words[index - 2].has(.subordinator), words[index - 3].isComma
    else { return false }
    let clause = words[index...].prefix { !$0.isPunctuation }
    return clause.last.map { $0.isOnlyFinite && !$0.isCapitalized } ?? false
      && clause.count(where: { $0.isOnlyFinite && !$0.isCapitalized }) == 1
  }

  /// „Wolf und Bär“, „weder Koch noch Kellner“: two nouns go without articles.
  private func isPair(_ index: Int, _ words: [Word]) -> Bool {
    if index + 2 < words.count, words[index + 1].has(.coordinator), isPlainNoun(words[index + 2]) { return true }
    if index > 1, words[index - 1].has(.coordinator), isPlainNoun(words[index - 2]) { return true }
    return index > 0 && ["weder", "noch", "ob", "als", "wie", "statt"].contains(words[index - 1].lower)
      && index + 1 < words.count && words[index + 1].has(.coordinator)
  }

  private func isPlainNoun(_ word: Word) -> Bool {
    word.isCapitalized && word.match == nil
      && word.readings.first.map { $0.wordClass == .noun && $0.origin != .guess } ?? false
      && !isSurname(word.text)
  }

  /// At the beginning of a sentence or quotation, with a finite verb of one behind it.
  private func isSubjectInFront(_ index: Int, _ words: [Word]) -> Bool {
    // „*Wie Weber* kritisierte *auch* sie den Bericht“
    let isLike = index == 1 && words[0].text == "Wie" && words.count > 3 && words[3].lower == "auch"
    guard isOpening(index, words) || isLike || index == 1 && WordBuilder.beforeSubject.contains(words[0].text),
      index + 1 < words.count
    else { return false }
    var next = words[index + 1]
    // „Koch selbst sagt nichts“, „Koch dagegen schweigt“
    if WordBuilder.behindSubject.contains(next.text), index + 2 < words.count { next = words[index + 2] }
    // „Reich wird man so nicht“
    if words[index].readings.contains(where: { $0.wordClass == .adjective && $0.agreement.isEmpty }) { return false }
    guard !next.isCapitalized, next.hasFinite, isSingularVerb(next) else { return false }
    // „Igel sollte man nicht füttern“
    if index + 2 < words.count, words[index + 2].lower.isOne(of: "man", "ich", "wir", "du") { return false }
    if next.isOnlyFinite || isFiniteOrAttribute(next) { return true }
    // „Koch verpasst den Start.“: a participle would have its auxiliary.
    return next.hasParticiple && !next.hasInfinitive
      && !words[(index + 2)...].prefix(while: { !$0.isPunctuation }).contains { $0.isOnlyFinite && !$0.isCapitalized }
  }

  /// „Auch Wolf kam“: what stands before the subject and leaves it in front.
  private static let beforeSubject: FormSet = [
    "Auch", "Nur", "Selbst", "Sogar", "Doch", "Aber", "Und", "Denn", "Ausgerechnet",
  ]

  private static let behindSubject: FormSet = [
    "selbst", "hingegen", "dagegen", "jedoch", "aber", "wiederum", "indes", "allerdings",
  ]

  /// „erzielte“, „kritisierte“: a preterite that elsewhere is a participle with an ending.
  func isFiniteOrAttribute(_ word: Word) -> Bool {
    !word.isCapitalized && word.hasFinite
      && word.readings.allSatisfy { reading in
        reading.wordClass == .verb && reading.verb.isDisjoint(with: [.infinitive, .pastParticiple])
          || reading.wordClass == .adjective && !reading.agreement.isEmpty
      }
  }

  /// „Carla sagte, Koch war da“, „Sie kam, und Koch war da“: before the verb of a clause that follows another one.
  private func isSubjectOfNextClause(_ index: Int, _ words: [Word]) -> Bool {
    guard index > 2, index + 1 < words.count, !words[index + 1].isCapitalized, words[index + 1].isOnlyFinite,
      isSingularVerb(words[index + 1]), isSurname(words[index].text)
    else { return false }
    if words[index - 1].isComma {
      return words[..<(index - 1)].contains {
        $0.readings.contains { $0.verbGroups.contains(.says) } && !$0.isCapitalized
      }
    }
    return words[index - 1].has(.coordinator) && words[index - 2].isComma
  }

  /// „…, als Koch kam“: the clause ends in its verb.
  private func opensClauseOfTime(_ index: Int, _ words: [Word]) -> Bool {
    guard index == 1 || words[index - 2].isComma else { return false }
    return words[index...].prefix { !$0.isPunctuation }.last.map { $0.isOnlyFinite && !$0.isCapitalized } ?? false
  }

  /// „Neuer hielt den Ball“, „ob Neuer spielt“, „Am Samstag fehlt Neuer“: beside its verb a word that could only be an
  /// adjective or a verb is a name.
  func isNameBesideVerb(_ index: Int, _ words: [Word]) -> Bool {
    let word = words[index]
    guard word.kind == .word, word.isCapitalized, word.text.utf8.count > 3, words.last?.isPunctuation ?? false,
      !word.readings.isEmpty,
      word.readings.allSatisfy({ reading in
        reading.wordClass == .verb
          || reading.wordClass == .adjective && (!reading.agreement.isEmpty || reading.degree == .comparative)
      }),
      isOpening(index, words)
        ? index + 1 < words.count && isFiniteOfOne(words[index + 1])
        : isAlone(index, words) && standsBesideVerb(index, words)
    else { return false }
    return isSurname(word.text)
  }

  /// „*ob* Neuer *spielt*“, „*wie lange* Neuer *ausfällt*“, „Dann *hielt* Neuer den Ball“
  private func standsBesideVerb(_ index: Int, _ words: [Word]) -> Bool {
    let before = words[index - 1]
    if before.isOnlyFinite, !before.isCapitalized, isSingularVerb(before) {
      return beginsWithoutSubject(index - 1, words)
    }
    guard before.has(.subordinator) || index > 1 && words[index - 2].lower == "wie" && before.has(.adverb),
      let last = words[index...].prefix(while: { !$0.isPunctuation }).last
    else { return false }
    return last.isOnlyFinite && isSingularVerb(last)
  }

  func isSingularVerb(_ word: Word) -> Bool {
    word.readings.contains {
      $0.wordClass == .verb && $0.verb.isFinite && $0.verb.allowsThird(plural: false)
    }
      && !word.readings.contains {
        $0.wordClass == .verb && $0.verb.isFinite && $0.verb.allowsThird(plural: true)
      }
  }

  /// Right behind the finite verb of a clause that begins with something else than a subject, or behind what opens a
  /// subordinate clause: „dabei zeigte sich Wolf beeindruckt“, „dass Wolf kommt“.
  private func isSubjectBehind(_ index: Int, _ words: [Word], mayBeSeveral: Bool) -> Bool {
    guard index > 0 else { return false }
    var before = index - 1
    if words[before].lower == "sich" || words[before].lower == "es", before > 1 { before -= 1 }
    let verb = words[before]
    // „deren Roman erschien“
    if ["dessen", "deren"].contains(verb.lower) { return false }
    // „…, *weiß* Fischer“: behind the comma no adjective
    let isVerb = verb.isOnlyFinite || verb.lower == "weiß" && before > 0 && words[before - 1].isComma
    // „Platz zwei belegte Graf“
    if !verb.isCapitalized, isVerb || isFiniteOrAttribute(verb), isSingularVerb(verb) {
      return !mayBeSeveral || beginsWithoutSubject(before, words)
    }
    // „Wie Schneider betont, …“
    if verb.lower == "wie", before == 0 || words[before - 1].isComma,
      let last = words[index...].prefix(while: { !$0.isPunctuation }).last, isSaying(last, in: words)
    {
      return true
    }
    // „wie lange Neuer ausfällt“
    let asksHow = before > 0 && verb.has(.adverb) && words[before - 1].lower == "wie"
    if verb.has(.subordinator) || asksHow || verb.has(.relative) && before > 0 && words[before - 1].isPunctuation
      || verb.has(.relative) && before > 1 && words[before - 1].has(.preposition) && words[before - 2].isPunctuation
    {
      // The verb at the end of the clause tells how many they are.
      guard
        let last = words[index...].first(where: { $0.isOnlyFinite && !$0.isCapitalized })
          // „ehe Koch das Tor erzielte“
          ?? words[index...].prefix(while: { !$0.isPunctuation }).last, last.isOnlyFinite || isFiniteOrAttribute(last)
      else { return false }
      // „die Wiese kauft“: what relates is the subject or the object itself.
      return isSingularVerb(last)
        && (!mayBeSeveral || verb.has(.subordinator) || asksHow || words[before - 1].has(.preposition))
    }
    return false
  }

  /// From the beginning of the clause to its verb stands one adverb or one phrase with a preposition.
  private func beginsWithoutSubject(_ verb: Int, _ words: [Word]) -> Bool {
    guard verb > 0 else { return false }
    // „Nach der Tat, *so die Polizei*, soll Fischer geflohen sein“: who says it counts for nothing.
    if verb > 4, words[verb - 1].isComma, case let so = words.startOfRun(before: verb - 1), so > 1,
      words[so].lower == "so", words[so - 1].isComma, so + 4 > verb - 1
    {
      return beginsWithoutSubject(so - 1, words)
    }
    let start = words.startOfRun(before: verb)
    // „Weil es regnet, bleibt Fischer zu Hause“, „Das wird teuer, glaubt Fischer“
    guard start < verb else {
      return verb > 2 && words[verb - 1].isComma
        && (words[verb - 2].hasFinite || words[verb].readings.contains { $0.verbGroups.contains(.tells) })
    }
    if verb - start == 1 {
      return words[start].has(.adverb) || words[start].has(.pronominalAdverb) || isDone(start, by: verb, words)
    }
    let isGoverned = { (word: Word) in word.has(.preposition) || word.has(.prepositionArticle) }
    // „Den dritten Platz holte Kaiser“, „Kurz vor Schluss traf Kern“
    return isGoverned(words[start]) || words[start].lower.isOne(of: "den", "einen")
      || isGoverned(words[start + 1]) && (words[start].has(.adverb) || words[start].lower == "kurz")
  }

  /// „Das hat Schneider herausgefunden“, „Das will Fischer verhindern“: what somebody did or means to do.
  private func isDone(_ object: Int, by verb: Int, _ words: [Word]) -> Bool {
    guard ["das", "dies"].contains(words[object].lower), verb + 2 < words.count else { return false }
    // „Das sagte Weber am Montag“
    if words[verb].readings.contains(where: { $0.verbGroups.contains(.says) }) { return true }
    guard
      words[verb].readings.contains(where: { ["haben", "wollen"].contains($0.key) }),
      let last = words[verb...].prefix(while: { !$0.isPunctuation }).last
    else { return false }
    return last.hasParticiple || last.hasInfinitive
  }

  /// „mit Wolf“, „gegen Wiese“, „die Anwälte von Stein“
  private func isGoverned(_ index: Int, _ noun: Reading?, _ words: [Word]) -> Bool {
    guard index > 0, let noun else { return false }
    if noun.means(.person), WordBuilder.alsoPersonal.contains(words[index - 1].lower) { return true }
    guard WordBuilder.personal.contains(words[index - 1].lower) else { return false }
    if noun.means(.person) { return true }
    // „Stein für Stein“, „von Baum zu Baum“
    let others = words.indices.filter { $0 != index && words[$0].text == words[index].text }
    guard isSurname(words[index].text), others.isEmpty else { return false }
    // „die Verwendung von Stein, Holz und Glas“
    if index + 2 < words.count, words[index + 1].isComma, isPlainNoun(words[index + 2]) { return false }
    switch words[index - 1].lower {
    // „ein Interview mit Stein“, „einigte sich mit Kern“, but „ein Haus mit Garten“, „kam mit Bart“
    case "mit":
      guard index > 1 else { return false }
      let before = words[index - 2]
      return before.has(.reflexive) || isSaying(before, in: words)
        || before.wordClass == .noun && before.readings.allSatisfy { $0.means(.event) }
    // „von Wald umgeben“
    case "von", "an", "durch", "vor", "hinter", "bei":
      guard noun.means(.place) else { return true }
      return ![index - 2, index + 1].contains { words.indices.contains($0) && words[$0].hasParticiple }
    default: return true
    }
  }

  /// Prepositions that people stand behind; behind others a bare noun may be a set phrase („nach Hause“, „zu Tisch“).
  private static let personal: FormSet = [
    "mit", "gegen", "für", "von", "durch", "neben", "laut", "hinter", "vor", "über", "um", "an", "bei", "unter",
  ]

  /// „ohne Bauer“: behind these, things without an article are set phrases.
  private static let alsoPersonal: FormSet = [
    "ohne", "statt", "anstatt", "nach", "dank", "wegen", "zwischen", "zufolge",
  ]

  /// „Wolf und Merkel“, „Merkel, Kurz und Kern“: joined with the name of somebody.
  func isJoinedWithPerson(_ index: Int, _ words: [Word]) -> Bool {
    func isPerson(_ place: Int) -> Bool {
      words.indices.contains(place)
        && (words[place].isPersonName && words[place].match?.detail != "given"
          || words[place].wordClass == .name && isSurname(words[place].text) || isNameByCapital(place, words))
    }
    func joins(_ place: Int) -> Bool {
      words.indices.contains(place) && (words[place].has(.coordinator) || words[place].lower == "noch")
    }
    guard words.last?.isPunctuation ?? false, words[index].kind == .word, isSurname(words[index].text),
      joins(index + 1) && isPerson(index + 2) || joins(index - 1) && isPerson(index - 2)
        || index > 1 && words[index - 1].isComma && isPerson(index - 2)
          && (joins(index + 1) || index + 1 < words.count && words[index + 1].isComma && joins(index + 3))
    else { return false }
    return isAlone(index, words)
  }

  /// „Langer gewann“, „sagte Langer“: a surname that also means somebody from a place.
  func isInhabitantAlone(_ index: Int, _ words: [Word]) -> Bool {
    let word = words[index]
    guard word.match?.kind == .placeAdjective, word.tokens.count == 1, isSurname(word.text) || isTold(index, words)
    else { return false }
    if index > 0, words[index].spaceBefore, words[index - 1].isCapitalized, words[index - 1].match == nil,
      words[index - 1].readings.first.map({ $0.wordClass == .noun && $0.means(.person) || $0.wordClass == .name })
        ?? false
    {
      return index + 1 >= words.count || !(words[index + 1].isCapitalized && words[index + 1].isNominal)
    }
    return isAlone(index, words)
  }

  /// „…, erinnerte sich Straubinger“: right behind the verb of saying of one, at the end or before when and of what.
  private func isTold(_ index: Int, _ words: [Word]) -> Bool {
    guard index > 2, words[index].text.ends(in: "er") else { return false }
    let verb = words[index - 1].lower == "sich" ? index - 2 : index - 1
    guard words[verb - 1].isComma, isSaying(words[verb], in: words) else { return false }
    return index + 1 >= words.count || words[index + 1].isPunctuation || words[index + 1].has(.preposition)
      || words[index + 1].has(.prepositionArticle) || words[index + 1].has(.adverb)
  }
}
