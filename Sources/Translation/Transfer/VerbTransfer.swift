import English
import German

/// Choice of the verb by its frame, and the English verb phrase with tense, modality and voice.
extension SentenceTransfer {
  /// A verb reading whose frame was found, with what fills it.
  struct VerbChoice {
    var lemma: String
    var complements: [Phrase]
    /// Units that no slot took.
    var rest: [German.Unit]
    /// The slot that became the subject instead of the German one.
    var subject: Phrase?
    var isTransitive: Bool
    /// The German subject goes into this place (`$n`).
    var usesFormalIt = false
    /// „keine Rolle spielen“ for „eine Rolle spielen“: the word whose negation the verb takes over.
    var negated: Int?
    /// The slot that the template makes the subject.
    var subjectSlot: String?
    /// The prepositional slot that is filled from outside (by a relative pronoun), and how English joins its filler.
    var outside: (slot: String, government: Template.Government)?
    var literalsBehind: [Phrase] = []

    /// Words of a template that an -ing form may follow; „the opportunity“ wants an infinitive.
    static let prepositions: Set<String> = [
      "of", "from", "in", "on", "at", "by", "for", "about", "against", "into", "without", "with", "to", "over", "than",
      "as",
    ]
  }

  /// Tries the readings in order; the first whose slots are all filled and whose conditions hold wins.
  ///
  /// - Parameter implied: slots that are filled from outside (the object of a participle is its noun).
  func chooseVerb(
    _ candidates: [German.Reading], units: [German.Unit], subject: German.NounPhrase?, isPassive: Bool,
    implied: [String], isFormalIt: Bool = false, isNegated: Bool = false
  ) -> VerbChoice {
    let keys = candidates.map(\.key)
    if let choice = termVerb(keys, units, subject, isPassive, implied, isNegated: isNegated) { return choice }
    // Fixed groups with the verb first: they are more special than any frame.
    for key in keys {
      if let choice = phrasal(key, units, subject, isPassive, implied) { return choice }
    }
    var best: FoundReading?
    for key in keys {
      let readings = lexicon.readings(.verbs, key)
      // „Gibt es noch Hoffnung?“: with an es of its own the readings that ask for it come first.
      let ordered =
        isFormalIt
        ? readings.filter { $0.frame.contains("es") } + readings.filter { !$0.frame.contains("es") } : readings
      for reading in ordered {
        guard
          let slots = match(
            reading, units: units, subject: subject, isPassive: isPassive, implied: implied, isFormalIt: isFormalIt,
            isNegated: isNegated, key: key)
        else { continue }
        // Of two verbs with one form („gehört“) the one that takes more of what is there; „hören“ before „gehören“.
        let isBetter =
          best.map {
            slots.count > $0.slots.count || slots.count == $0.slots.count && $0.key.hasSuffix(key) && key != $0.key
          } ?? true
        if isBetter { best = (reading, slots, key) }
        break
      }
    }
    // „Wir sehen uns morgen“
    if !isPassive, best.map({ leavesReflexiveOut($0.reading) }) ?? true,
      let own = placingReflexive(
        keys, units, subject, hasOther: best != nil,
        { reading, key in
          match(
            reading, units: units, subject: subject, isPassive: false, implied: implied, isFormalIt: isFormalIt,
            isNegated: isNegated, key: key, ownsObject: true)
        }), own.slots.count > best?.slots.count ?? 0
    {
      best = own
    }
    if let best {
      let better = placingObject(best, units, subject) { reading, key in
        match(
          reading, units: units, subject: subject, isPassive: isPassive, implied: implied, isFormalIt: isFormalIt,
          isNegated: isNegated, key: key)
      }
      return build(
        better.reading, implied: implied, better.slots, units, subject, better.key, isPassive: isPassive)
    }
    // No frame fits: the most general reading, with what is there.
    if let key = keys.first(where: { lexicon.contains(.verbs, $0) }), let general = lexicon.readings(.verbs, key).last {
      penalize(.noFrame)
      let slots =
        match(
          EnglishReading(frame: general.frame.filter { $0 == "a" || $0 == "d" }, english: general.english),
          units: units, subject: subject, isPassive: isPassive, implied: implied + general.frame, isFormalIt: false,
          isNegated: isNegated, key: key, lenient: true) ?? [:]
      return build(general, implied: implied, slots, units, subject, key)
    }
    penalize(.noFrame)
    return VerbChoice(
      lemma: candidates.first?.lemma ?? "be", complements: [], rest: units, subject: nil, isTransitive: false)
  }

  /// Which unit fills each slot of the frame; nil if one stays empty.
  ///
  /// - Parameter ownsObject: a reflexive is an object like others: „brachte sich in Gefahr“.
  func match(
    _ reading: EnglishReading, units: [German.Unit], subject: German.NounPhrase?, isPassive: Bool, implied: [String],
    isFormalIt: Bool, isNegated: Bool, key: String, lenient: Bool = false, isGroup: Bool = false,
    ownsObject: Bool = false
  ) -> [String: Int]? {
    // A past participle has its noun as object („die an der Grenze festgehaltenen Fahrer“).
    if implied.contains("noun"), !reading.frame.contains("a"),
      lexicon.readings(.verbs, key).contains(where: { $0.frame.contains("a") })
    {
      return nil
    }
    // „hat das Gerät bestellt und *ausgepackt*“: with the object of the clause before
    if repeatsObject, implied == ["a"], reading.frame.isEmpty, mayHaveObject(key) { return nil }
    // „wurde von ihm geschrieben“: who did it, and not of whom.
    // but „es wird davon ausgegangen“
    if isPassive, implied.contains("a"), reading.frame.contains("von"), !reading.frame.contains("a"), let subject,
      words[subject.head].reading.key != "es"
    {
      return nil
    }
    if losesSubject(reading, subject) || losesOpposition(reading, units, key: key) { return nil }
    // „bleiben in Bonn *hoch*“: the predicate stands last, but for „bleibt voraussichtlich in Haft“.
    if key == "bleiben", reading.frame.count == 1, endsInPredicate(units),
      !["adj", "d", "es"].contains(reading.frame[0])
    {
      return nil
    }
    var filled: [String: Int] = [:]
    for slot in reading.frame {
      let name = slotName(slot)
      // „ein Dorf, das es nicht mehr gibt“: that no longer exists
      if name == "a", isNegated, isFormalIt, implied.contains("a"), reading.english.hasPrefix("there be") { return nil }
      if implied.contains(slot) || implied.contains(name) { continue }
      if slot == "es" {
        guard isFormalIt else { return nil }
        continue
      }
      if slot == "n" { continue }
      // „Trainer bleibt Peter Weber“, „Er bleibt Vorsitzender“: beside what one is nobody receives anything.
      if slot == "d", key == "bleiben", namesRole(units, subject) { return nil }
      // „Ob es dazu kommt“: there is no there is it.
      let isExistential = reading.english.hasPrefix("there be")
      let open = units.indices.filter {
        // „kehrt nach Jahren zurück“: when, not where.
        if name == "nach" || name == "dir",
          isTemporal(units[$0]) || isSource(units[$0]) || isAfterwards(units[$0], reading)
        {
          return false
        }
        if isExistential, case .pronominalAdverb = units[$0] { return false }
        if isExistential, isFormalIt, name == "a", case .phrase(let phrase) = units[$0], phrase.mayBeNominative,
          words[phrase.head].reading.wordClass == .noun
        {
          return !filled.values.contains($0)
        }
        if filled.values.contains($0) { return false }
        return fits(slot, units[$0], key: key)
      }
      // „am Sonntag an der Hürde scheitern“: times fill no slot where something else can.
      // „brachte sich in Gefahr“, but „nahm sich den Pokal mit nach Hause“
      let own =
        ownsObject && (slot == "a" || slot == "d" && !isGroup) && open.isEmpty
        ? units.firstIndex(where: isReflexive) : nil
      guard
        let unit = own
          ?? (name == "adj"
            ? open.last
            : open.first { index in
              !isTemporal(units[index])
                // „ist *damit* mit dem Netz verbunden“: „damit“ joins it to what was said before.
                && !(open.count > 1 && (opensClause(units[index]) || isPronominalAdverb(units[index])))
            })
          ?? open.first(where: { !isDay(units[$0]) })
          // „auf Samstag verschoben“
          ?? (slot == "auf+a" ? open.first : nil)
          ?? (slot == "d"
            ? units.indices.first { index in
              !filled.values.contains(index)
                && (couldReceive(units[index], alone: !reading.frame.contains("a"))
                  || isGroup && !reading.frame.contains("a") && isBareDative(units[index]))
                && (!reading.frame.contains("a") || units[(index + 1)...].contains { fits("a", $0, key: key) }
                  // „um sie Kollegen zu überlassen“: behind a pronoun
                  || index > 0 && isPronounObject(units[index - 1]))
                // „Schülern wurde Geld gestohlen“, „wurde Gas ausgesetzt“: a passive has no other object.
                // „Parlament stimmt Gesetz zu“: of a verb that has no object in the accusative.
                || subject != nil && !reading.frame.contains("a") && filled.isEmpty
                  && units[index].nominative?.head != subject?.head
                  && (units[index].nominative.map { $0.clauses.isEmpty && $0.genitives.allSatisfy(\.clauses.isEmpty) }
                    ?? false)
                  && (isBareDative(units[index]) || isBarePerson(units[index])) && !isQuoted(units[index])
                  && hasOnlyDative(key)
                || isPassive && implied.contains("a") && subject != nil && !filled.values.contains(index)
                  && isBareDative(units[index]) && !isQuoted(units[index])
            } : nil)
          ?? (slot == "a" && filled["d"] != nil ? units.indices.first { isWishedTime(units[$0]) } : nil)
      else {
        if lenient { continue }
        return nil
      }
      if isExistential, isNegated, name == "a", isKnown(units[unit]) { return nil }
      filled[name] = unit
    }
    if lenient { return filled }
    if !isPassive, isManner(filled, reading, units, subject) { return nil }
    var context = LexicalContext()
    context.asksKinds = true
    context.isPassive = isPassive
    context.isNegated = isNegated
    context.lemmas = lemmas
    if let subject {
      context.slots[isPassive ? "a" : "n"] = head(of: subject)
      context.isPlural = subject.agreement.isPluralOnly || !subject.conjuncts.isEmpty
    }
    if let askedSubject, context.slots["n"] == nil { context.slots["n"] = askedSubject }
    // „die Trends, die anhalten“: what fills no other slot is the subject.
    let ofSubject = subject == nil ? isPassive ? "a" : "n" : nil
    if let impliedHead, let slot = implied.first ?? ofSubject, context.slots[slot] == nil {
      context.slots[slot] = impliedHead
    }
    // „Die Häftlinge wurden geschlagen und *verschleppt*“
    if let ofSubject, let sharedActor, context.slots[ofSubject] == nil { context.slots[ofSubject] = sharedActor }
    for (name, index) in filled {
      switch units[index] {
      case .phrase(let phrase): context.slots[name] = head(of: phrase)
      // „Wir fanden es *zufällig*“: asked for as how something is.
      case .adjective(let word, _), .adverb(let word):
        context.adjectives.append(words[word].reading.key)
        context.hasComparative = words[word].reading.degree == .comparative
      default: break
      }
      // „Darin steht, dass …“: asked for by itself, and of no class.
      if case .pronominalAdverb(let word) = units[index] { context.slots[name] = (words[word].lower, " ") }
    }
    return context.holds(reading.conditions) ? filled : nil
  }

  /// An adjective behind a phrase, with nothing but clauses and comparisons behind it.
  private func endsInPredicate(_ units: [German.Unit]) -> Bool {
    let last = units.lastIndex { unit in
      switch unit {
      case .clause: false
      case .phrase(let phrase): phrase.preposition.map { words[$0].wordClass != .comparison } ?? true
      default: true
      }
    }
    guard let last, last > 0, case .adjective = units[last], units[last - 1].isPrepositional else {
      return false
    }
    return fits("adj", units[last], key: "bleiben")
  }

  private func isPronominalAdverb(_ unit: German.Unit) -> Bool {
    if case .pronominalAdverb = unit { true } else { false }
  }

  func isReflexive(_ unit: German.Unit) -> Bool {
    guard case .phrase(let phrase) = unit, !phrase.isPrepositional else { return false }
    return words[phrase.head].reading.wordClass == .reflexive
  }

  /// „Vor der Wahl hatte er vor einem Krieg gewarnt“: of two like prepositions the verb governs the one that stands not
  /// in front.
  private func opensClause(_ unit: German.Unit) -> Bool {
    guard case .phrase(let phrase) = unit, let preposition = phrase.preposition else { return false }
    return preposition == 0 || words[preposition - 1].isPunctuation
  }

  /// An object in the accusative that can be nothing else.
  func isPlainObject(_ unit: German.Unit, besides subject: German.NounPhrase?) -> Bool {
    guard case .phrase(let phrase) = unit, !phrase.isPrepositional, phrase.head != subject?.head,
      words[phrase.head].reading.wordClass == .noun, !words[phrase.head].reading.means([.time, .unit]),
      phrase.determiner != nil
    else { return false }
    return phrase.agreement.allows(.accusative) && !phrase.agreement.allows(.dative)
  }

  /// Somebody by what he is, without an article.
  private func namesRole(_ units: [German.Unit], _ subject: German.NounPhrase?) -> Bool {
    subject.map(isBareRole) ?? false
      || units.contains { unit in
        if let phrase = unit.nominative { isBareRole(phrase) && phrase.head != subject?.head } else { false }
      }
  }

  /// „bietet Schulen die Möglichkeit“: a bare plural before the object, though its form would do for any case; places as well
  /// where nothing else could be the object („hilft Staaten bei der Planung“).
  private func couldReceive(_ unit: German.Unit, alone: Bool) -> Bool {
    guard case .phrase(let phrase) = unit, !phrase.isPrepositional, phrase.determiner == nil, phrase.modifiers.isEmpty,
      phrase.agreement.allows(.dative)
    else { return false }
    let reading = words[phrase.head].reading
    return reading.wordClass == .noun && (reading.means([.person, .group, .thing]) || alone && reading.means(.place))
      && !phrase.agreement.intersection(.plural).isEmpty && words[phrase.head].lower.hasSuffix("n")
  }

  /// „den Konzernen fehlen 30 Milliarden an Rückstellungen“: a template with another subject and no place for the German
  /// one is only for „es“.
  private func losesSubject(_ reading: EnglishReading, _ subject: German.NounPhrase?) -> Bool {
    guard reading.english.hasPrefix("$"), let subject, !reading.english.hasPrefix("$n"),
      !reading.english.contains("$n"), !reading.conditions.contains(where: { $0.name == "n" })
    else { return false }
    let head = words[subject.head]
    return head.wordClass == .noun || head.wordClass == .name || head.wordClass == .numeral
  }

  /// „kehrte nach dem Streit zurück“: one goes to places, not to what happens.
  private func isAfterwards(_ unit: German.Unit, _ reading: EnglishReading) -> Bool {
    if case .pronominalAdverb(let word) = unit {
      return words[word].lower == "danach" && (reading.frame.contains("dir") || reading.english.contains(" to $nach"))
    }
    guard case .phrase(let phrase) = unit, let preposition = phrase.preposition,
      words[preposition].reading.key == "nach", reading.frame.contains("dir") || reading.english.contains(" to $nach")
    else { return false }
    let head = words[phrase.head].reading
    return head.wordClass == .noun && head.means([.event, .abstract])
  }

  private func isTemporal(_ unit: German.Unit) -> Bool {
    guard case .phrase(let phrase) = unit, phrase.isPrepositional else { return false }
    return words[phrase.head].reading.means(.time)
  }

  /// „nach UN-Angaben“
  private func isSource(_ unit: German.Unit) -> Bool {
    guard case .phrase(let phrase) = unit, phrase.isPrepositional else { return false }
    return words[phrase.head].reading.nounGroups.contains(.statement)
  }

  /// A date, a day of the week or a year under a preposition, which no verb governs.
  private func isDay(_ unit: German.Unit) -> Bool {
    guard case .phrase(let phrase) = unit, phrase.isPrepositional else { return false }
    return words[phrase.head].reading.isCalendarTime
  }

  func head(of phrase: German.NounPhrase) -> (key: String, nounClass: Character) {
    let reading = words[phrase.head].reading
    if reading.wordClass == .numeral, let whole = phrase.genitives.first {
      return (reading.key, words[whole.head].reading.nounClass)
    }
    // „… auf 30 Prozent, … auf 20“: of what was counted before.
    if reading.wordClass == .numeral, let unit = unitBefore(phrase) { return (unit.key, unit.nounClass) }
    // „Wer war dabei?“
    if reading.wordClass == .interrogative, reading.key == "wer" { return (reading.key, "h") }
    if reading.wordClass == .pronoun {
      // „Die Autobahn ist beschädigt. *Sie* wurde gesperrt“: what it stands for, if it is a thing.
      if let thing = thingMeant(phrase, reading), let noun = thing.noun { return (noun, thing.nounClass) }
      let human =
        ["ich", "du", "er", "wir", "ihr", "man", "wer", "jemand", "niemand", "dieser", "sie"].contains(reading.key)
        && words[phrase.head].lower != "dies"
      // „zwei der Männer“, „viele der Firmen“: of the class of the whole
      if !human, let whole = phrase.genitives.first { return (reading.key, words[whole.head].reading.nounClass) }
      return (reading.key, human ? "h" : "b")
    }
    if reading.wordClass == .relative,
      let antecedent = analysis.clauses.first(where: { $0.introducer.contains(phrase.head) })?.antecedent
    {
      return (words[antecedent].reading.key, words[antecedent].reading.nounClass)
    }
    return (reading.key, reading.nounClass)
  }

  /// The unit that a bare number leaves out, since one stood behind the same preposition before.
  private func unitBefore(_ phrase: German.NounPhrase) -> German.Reading? {
    guard let preposition = phrase.preposition, preposition > 3 else { return nil }
    let key = words[preposition].reading.key
    return words.indices[..<(preposition - 2)].last { index in
      words[index].reading.key == key && words[index + 1].wordClass == .numeral
        && words[index + 2].wordClass == .noun && words[index + 2].reading.means(.unit)
    }.map { words[$0 + 2].reading }
  }

  func slotName(_ slot: String) -> String {
    // Most slots say no case.
    guard let plus = slot.utf8.firstIndex(of: UInt8(ascii: "+")) else { return slot }
    if plus > slot.startIndex { return String(slot[..<plus]) }
    return slot.split(separator: "+").first.map(String.init) ?? slot
  }

  /// „sah sich Kritik ausgesetzt“: where a group has no object, a bare noun is its dative.
  private func isBareDative(_ unit: German.Unit) -> Bool {
    guard case .phrase(let phrase) = unit, !phrase.isPrepositional, phrase.determiner == nil else { return false }
    return words[phrase.head].reading.wordClass == .noun && phrase.agreement.allows(.dative) && !analysis.isTime(phrase)
  }

  /// „Präsident droht Haft“: in headlines a noun may go without the ending of its dative.
  private func isBarePerson(_ unit: German.Unit) -> Bool {
    guard case .phrase(let phrase) = unit, !phrase.isPrepositional, phrase.determiner == nil, phrase.modifiers.isEmpty
    else { return false }
    return words[phrase.head].reading.wordClass == .noun && words[phrase.head].reading.means(.person)
  }

  /// „zustimmen“, „drohen“: no reading of the verb has an object in the accusative.
  private func hasOnlyDative(_ key: String) -> Bool {
    guard !AuxiliaryVerbs.linking.contains(key) else { return false }
    let needs = lexicon.needs(ofVerb: key)
    return needs.mayHaveOnly(.dative) && !needs.mayHave(.accusative)
  }

  /// „sie“, „es“, „ihn“ as an object.
  private func isPronounObject(_ unit: German.Unit) -> Bool {
    guard case .phrase(let phrase) = unit, !phrase.isPrepositional else { return false }
    return words[phrase.head].wordClass == .pronoun && ["sie", "es", "ihn"].contains(words[phrase.head].lower)
  }

  /// A title or words of others.
  private func isQuoted(_ unit: German.Unit) -> Bool {
    guard case .phrase(let phrase) = unit else { return false }
    return phrase.firstWord > 0 && words[phrase.firstWord - 1].isQuotationMark
      || words[phrase.head].text.hasPrefix("\"")
      || words[phrase.head].text.hasPrefix("„")
  }

  /// A fixed group that says where or when.
  private func isGroup(_ phrase: German.NounPhrase) -> Bool {
    words[phrase.head].wordClass == .adverb && words[phrase.head].match != nil && phrase.preposition == nil
  }

  func fits(_ slot: String, _ unit: German.Unit, key: String) -> Bool {
    let name = slotName(slot)
    switch unit {
    case .phrase(let phrase):
      // „liegt zwei Kilometer vor der Küste“: with a measure before it it tells where, and fills no other place.
      if !phrase.measures.isEmpty, phrase.isPrepositional, name != "loc", name != "dir" { return false }
      // „einer Prognose zufolge“, „von Blüte zu Blüte“
      if phrase.postposition != nil || isPassage(phrase) { return false }
      // „ging an Bord der Fähre“: aboard
      if name == "an", namesVessel(phrase) { return false }
      // „arbeitet nicht gegen, sondern mit ihnen“: said as it stands.
      if phrase.focus.contains(where: { ["sondern", "nämlich", "sei es"].contains(words[$0].lower) }) { return false }
      // „wollen sparen, *etwa* beim Personal“
      if let first = phrase.focus.first, first > 0, words[first - 1].isComma, words[first].isOf(.example) {
        return false
      }
      // „leben weniger Menschen als in Köln“: compared, and so governed by nothing.
      if phrase.focus.contains(where: { words[$0].wordClass == .comparison }) { return false }
      let head = words[phrase.head].reading
      // „in der Stadt und auf dem Land“: a group beside it stands under no other preposition.
      if phrase.isPrepositional, phrase.conjuncts.contains(where: { isGroup($0.phrase) }) { return false }
      if let preposition = phrase.preposition {
        let reading = words[preposition].reading
        // „arbeitet häufiger als andere“: more often than others, not as them.
        if name == "als" {
          return reading.wordClass == .comparison && reading.key == "als"
            && (!comparesRight(before: preposition) || namesRole(phrase)
              // „sehen sich eher als Partner“
              || preposition > 0 && words[preposition - 1].lower == "eher" && head.wordClass == .noun)
        }
        if name == "wie" { return isLikeness(phrase, preposition) }
        if name == "dir" { return directional(phrase) }
        if name == "loc" {
          return ["in", "an", "auf", "bei", "vor", "hinter", "unter", "über", "neben", "zwischen"].contains(reading.key)
            && phrase.agreement.allows(.dative)
        }
        // „reicht bis zur Grenze“
        let isUpTo = name == "bis" && phrase.focus.contains { $0 < preposition && words[$0].lower == "bis" }
        guard reading.key == name || isUpTo, reading.wordClass != .comparison else { return false }
        // „in Bochum“, „auf Kuba“: where, not whither.
        if slot.hasSuffix("+a"), ["in", "auf"].contains(name), head.wordClass == .name, head.means(.place),
          phrase.determiner == nil, reading.wordClass == .preposition
        {
          return false
        }
        if name == "zu", isAim(phrase, of: key) { return false }
        // „führt die Partei *bis zur Wahl*“: until when
        if name == "zu", head.means([.time, .event]), let bis = phrase.focus.first, words[bis].lower == "bis" {
          return false
        }
        // „mit 3:0“, „am Ende“
        if words[phrase.head].kind == .number, words[phrase.head].text.contains(":"), phrase.determiner == nil {
          return false
        }
        if name == "an", head.key == "Ende", phrase.genitives.isEmpty { return false }
        // „*Nach dem Tod* klang er wie ein anderer“: what he sounded like is said behind.
        if name == "nach", preposition == 0,
          words[(phrase.lastWord + 2)...].contains(where: { $0.wordClass == .comparison && $0.reading.key == "wie" })
        {
          return false
        }
        // „von 1990 bis 2000 lebte er …“
        if name == "von" || name == "nach", words[phrase.head].year != nil { return false }
        // „vor zwei Wochen“, „in 9,8 Sekunden“: a span of time is governed by no verb.
        if ["vor", "in", "nach", "bei"].contains(name), head.nounGroups.contains(.unit),
          isQuantified(phrase)
        {
          return false
        }
        if slot.hasSuffix("+a") { return phrase.agreement.allows(.accusative) || phrase.agreement == .all }
        if slot.hasSuffix("+d") { return phrase.agreement.allows(.dative) }
        return true
      }
      // „wenige Meter *entfernt*“ tells where.
      if head.wordClass == .adjective, head.agreement.isEmpty {
        return name == (phrase.measures.isEmpty || !phrase.conjuncts.isEmpty ? "adj" : "loc")
      }
      let isObjectReflexive =
        head.wordClass == .reflexive && (name == "a" || name == "d")
        && !lexicon.readings(.verbs, key).contains { $0.frame.contains("r") || $0.frame.contains("rd") }
        // „belog sich *selbst*“, „beschädigte nicht nur sich selbst“
        && phrase.head + 1 < words.count && ["gegenseitig", "selbst", "selber"].contains(words[phrase.head + 1].lower)
      if isObjectReflexive { return true }
      // „hat sich und die Familie gerettet“: with a second item it is an object like others.
      let isReflexive = head.wordClass == .reflexive && phrase.conjuncts.isEmpty
      switch name {
      // „Zieh *dir* eine Jacke an“ is not „Zieh *dich* an“.
      case "r" where ["mir", "dir"].contains(words[phrase.head].lower):
        return isReflexive && !lexicon.readings(.verbs, key).contains { $0.frame.contains("rd") }
      case "r", "rd": return isReflexive
      case "a":
        return !isReflexive && phrase.agreement.allows(.accusative)
          // „werden *zwei Meter* lang“: the measure of what they become.
          && !(key == "werden" && measuresNext(phrase))
          && (!analysis.isTime(phrase) || (wantsObject(key) || spends(key)) && !analysis.isYear(phrase)
            || key.hasSuffix("dauern"))
      case "d":
        return !isReflexive && phrase.agreement.allows(.dative) && !analysis.isYear(phrase)
          && !(phrase.agreement.allows(.accusative) && head.wordClass == .noun && phrase.agreement.allows(.nominative)
            // „gelang Stürmer Max Meier der Treffer“
            && !(head.means(.person) && phrase.determiner == nil && !phrase.close.isEmpty))
      case "g": return phrase.agreement.allows(.genitive) && !phrase.agreement.allows(.accusative)
      default: return false
      }
    case .clause(let index):
      let clause = analysis.clauses[index]
      switch name {
      case "dass":
        return clause.kind == .main && !isSaidBeside(index, verb: key)
          || clause.kind == .subordinate && clause.introducer.contains { words[$0].reading.key == "dass" }
            && (key == "sein" || !tellsResult(clause))
      case "zu": return clause.kind == .infinitive && clause.introducer.isEmpty
      case "ob": return clause.kind == .indirectQuestion
      case "a":
        return [.relative, .indirectQuestion].contains(clause.kind)
          && clause.introducer.contains { words[$0].lower == "was" || words[$0].lower == "wer" }
          && (lexicon.asks(key) || !speaksOfAll(clause)) && !tellsOfAll(clause) && !makesNoDifference(clause)
      default: return false
      }
    case .pronominalAdverb(let index):
      return words[index].reading.key == name
    // „müssen *häufig* ihre Namen melden“: how often it is done is no predicate.
    case .adjective(let index, _): return name == "adj" && !measuresDistance(index) && !words[index].isPlainly(.habit)
    case .adverb(let index):
      if name == "dir" { return words[index].reading.means(.direction) && !leads(index) }
      if name == "loc" { return words[index].reading.means(.place) }
      return name == "adj"
        && (words[index].wordClass == .adjective || ["besser", "schlechter", "anders"].contains(words[index].lower))
    default: return false
    }
  }

  /// „es gibt Tage“, „dauert drei Jahre“: no reading of the verb goes without an object.
  func wantsObject(_ key: String) -> Bool {
    let readings = lexicon.readings(.verbs, key)
    return !readings.isEmpty && readings.allSatisfy { $0.frame.contains("a") } || key == "geben"
  }

  /// „brauchte zwei Stunden“: time is its object.
  private func spends(_ key: String) -> Bool {
    words.contains { $0.readings.contains { $0.key == key && $0.verbGroups.contains(.spends) } }
  }

  private func directional(_ phrase: German.NounPhrase) -> Bool {
    guard let preposition = phrase.preposition else { return false }
    let key = words[preposition].reading.key
    // „Nach Merkel kam Scholz“: one goes to nobody by „nach“.
    if key == "nach", words[phrase.head].match?.kind == .person { return false }
    if ["nach", "zu", "aus", "von", "bis", "durch"].contains(key) { return !words[phrase.head].reading.means(.time) }
    return ["in", "an", "auf", "über", "unter", "vor", "hinter"].contains(key) && phrase.agreement.allows(.accusative)
      && !phrase.agreement.allows(.dative)
  }
}

extension String {
  var replacingStar: String { hasSuffix("*") ? String(dropLast()) : self }
}
