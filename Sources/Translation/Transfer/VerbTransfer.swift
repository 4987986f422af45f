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
    var best: (reading: EnglishReading, slots: [String: Int], key: String)?
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

  /// „sucht Zeugen nach dem Überfall“: a reading that leaves a sure object without a place yields to one of the same
  /// verb that has one.
  private func placingObject(
    _ best: (reading: EnglishReading, slots: [String: Int], key: String), _ units: [German.Unit],
    _ subject: German.NounPhrase?, _ match: (EnglishReading, String) -> [String: Int]?
  ) -> (reading: EnglishReading, slots: [String: Int], key: String) {
    guard subject != nil, !best.reading.frame.contains("a"), !["sein", "werden", "bleiben"].contains(best.key),
      let object = units.indices.first(where: { index in
        guard case .phrase(let phrase) = units[index], !phrase.isPrepositional, !best.slots.values.contains(index),
          phrase.agreement.allows(.accusative), !analysis.isTime(phrase)
        else { return false }
        let reading = words[phrase.head].reading
        return reading.wordClass == .noun && reading.info != "u" && reading.info != "t" || reading.wordClass == .name
      })
    else { return best }
    for reading in lexicon.readings(.verbs, best.key) where reading.frame.contains("a") {
      if let slots = match(reading, best.key), slots["a"] == object { return (reading, slots, best.key) }
    }
    return best
  }

  /// Which unit fills each slot of the frame; nil if one stays empty.
  func match(
    _ reading: EnglishReading, units: [German.Unit], subject: German.NounPhrase?, isPassive: Bool, implied: [String],
    isFormalIt: Bool, isNegated: Bool, key: String, lenient: Bool = false
  ) -> [String: Int]? {
    // A past participle has its noun as object („die an der Grenze festgehaltenen Fahrer“).
    if implied.contains("noun"), !reading.frame.contains("a"),
      lexicon.readings(.verbs, key).contains(where: { $0.frame.contains("a") })
    {
      return nil
    }
    if losesSubject(reading, subject) { return nil }
    var filled: [String: Int] = [:]
    for slot in reading.frame {
      let name = slotName(slot)
      if implied.contains(slot) || implied.contains(name) { continue }
      if slot == "es" {
        guard isFormalIt else { return nil }
        continue
      }
      if slot == "n" { continue }
      // „Ob es dazu kommt“: there is no there is it.
      let isExistential = reading.english.hasPrefix("there be")
      let open = units.indices.filter {
        // „kehrt nach Jahren zurück“: when, not where.
        if name == "nach" || name == "dir", isTemporal(units[$0]) || isSource(units[$0]) { return false }
        if isExistential, case .pronominalAdverb = units[$0] { return false }
        if isExistential, isFormalIt, name == "a", case .phrase(let phrase) = units[$0], !phrase.isPrepositional,
          phrase.agreement.allows(.nominative), words[phrase.head].reading.wordClass == .noun
        {
          return !filled.values.contains($0)
        }
        return !filled.values.contains($0) && fits(slot, units[$0], key: key)
      }
      // „am Sonntag an der Hürde scheitern“: times fill no slot where something else can.
      guard
        let unit = (name == "adj" ? open.last : open.first(where: { !isTemporal(units[$0]) })) ?? open.first(where: {
          !isDay(units[$0])
        })
          // „auf Samstag verschoben“
          ?? (slot == "auf+a" ? open.first : nil)
          ?? (slot == "d"
            ? units.indices.first { index in
              !filled.values.contains(index) && couldReceive(units[index])
                && (!reading.frame.contains("a") || units[(index + 1)...].contains { fits("a", $0, key: key) })
            } : nil)
      else {
        if lenient { continue }
        return nil
      }
      filled[name] = unit
    }
    if lenient { return filled }
    var context = LexicalContext()
    context.isPassive = isPassive
    context.isNegated = isNegated
    context.lemmas = lemmas
    if let subject { context.slots[isPassive ? "a" : "n"] = head(of: subject) }
    if let askedSubject, context.slots["n"] == nil { context.slots["n"] = askedSubject }
    if let impliedHead, let slot = implied.first, context.slots[slot] == nil { context.slots[slot] = impliedHead }
    for (name, index) in filled {
      if case .phrase(let phrase) = units[index] { context.slots[name] = head(of: phrase) }
    }
    return context.holds(reading.conditions) ? filled : nil
  }

  /// „bietet Schulen die Möglichkeit“: a bare plural before the object, though its form would do for any case.
  private func couldReceive(_ unit: German.Unit) -> Bool {
    guard case .phrase(let phrase) = unit, !phrase.isPrepositional, phrase.determiner == nil, phrase.modifiers.isEmpty,
      phrase.agreement.allows(.dative)
    else { return false }
    let reading = words[phrase.head].reading
    return reading.wordClass == .noun && ["h", "g", "x"].contains(reading.info)
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

  private func isTemporal(_ unit: German.Unit) -> Bool {
    guard case .phrase(let phrase) = unit, phrase.isPrepositional else { return false }
    return words[phrase.head].reading.info == "t"
  }

  /// „nach UN-Angaben“
  private func isSource(_ unit: German.Unit) -> Bool {
    guard case .phrase(let phrase) = unit, phrase.isPrepositional else { return false }
    return words[phrase.head].reading.groups.contains(.statement)
  }

  /// A date, a day of the week or a year under a preposition, which no verb governs.
  private func isDay(_ unit: German.Unit) -> Bool {
    guard case .phrase(let phrase) = unit, phrase.isPrepositional else { return false }
    return words[phrase.head].reading.isCalendarTime
  }

  func head(of phrase: German.NounPhrase) -> (key: String, nounClass: Character) {
    let reading = words[phrase.head].reading
    if reading.wordClass == .pronoun {
      let human =
        ["ich", "du", "er", "wir", "ihr", "man", "wer", "jemand", "niemand", "dieser", "sie"].contains(reading.key)
        && words[phrase.head].lower != "dies"
      return (reading.key, human ? "h" : "b")
    }
    if reading.wordClass == .relative,
      let antecedent = analysis.clauses.first(where: { $0.introducer.contains(phrase.head) })?.antecedent
    {
      return (words[antecedent].reading.key, words[antecedent].reading.nounClass)
    }
    return (reading.key, reading.nounClass)
  }

  func slotName(_ slot: String) -> String { slot.split(separator: "+").first.map(String.init) ?? slot }

  private func fits(_ slot: String, _ unit: German.Unit, key: String) -> Bool {
    let name = slotName(slot)
    switch unit {
    case .phrase(let phrase):
      let head = words[phrase.head].reading
      if let preposition = phrase.preposition {
        let reading = words[preposition].reading
        if name == "als" { return reading.wordClass == .comparison && reading.key == "als" }
        if name == "dir" { return directional(phrase) }
        if name == "loc" {
          return ["in", "an", "auf", "bei", "vor", "hinter", "unter", "über", "neben", "zwischen"].contains(reading.key)
            && phrase.agreement.allows(.dative)
        }
        guard reading.key == name, reading.wordClass != .comparison else { return false }
        // „in Bochum“, „auf Kuba“: where, not whither.
        if slot.hasSuffix("+a"), ["in", "an", "auf"].contains(name), head.wordClass == .name, head.info == "p",
          phrase.determiner == nil, reading.wordClass == .preposition
        {
          return false
        }
        // „mit 3:0“, „am Ende“
        if words[phrase.head].kind == .number, words[phrase.head].text.contains(":") { return false }
        if name == "an", head.key == "Ende", phrase.genitives.isEmpty { return false }
        // „vor zwei Wochen“, „in 9,8 Sekunden“: a span of time is governed by no verb.
        if ["vor", "in", "nach", "bei"].contains(name), head.groups.contains(.unit) || head.key == "Sekunde",
          isQuantified(phrase)
        {
          return false
        }
        if slot.hasSuffix("+a") { return phrase.agreement.allows(.accusative) || phrase.agreement == .all }
        if slot.hasSuffix("+d") { return phrase.agreement.allows(.dative) }
        return true
      }
      if head.wordClass == .adjective, head.agreement.isEmpty { return name == "adj" }
      let isObjectReflexive =
        head.wordClass == .reflexive && (name == "a" || name == "d")
        && !lexicon.readings(.verbs, key).contains { $0.frame.contains("r") || $0.frame.contains("rd") }
        && phrase.head + 1 < words.count && words[phrase.head + 1].lower == "gegenseitig"
      if isObjectReflexive { return true }
      switch name {
      case "r": return head.wordClass == .reflexive
      case "rd": return head.wordClass == .reflexive
      case "a":
        return head.wordClass != .reflexive && phrase.agreement.allows(.accusative)
          && (!analysis.isTime(phrase) || wantsObject(key) || key.hasSuffix("dauern"))
      case "d":
        return head.wordClass != .reflexive && phrase.agreement.allows(.dative)
          && !(phrase.agreement.allows(.accusative) && head.wordClass == .noun && phrase.agreement.allows(.nominative))
      case "g": return phrase.agreement.allows(.genitive) && !phrase.agreement.allows(.accusative)
      default: return false
      }
    case .clause(let index):
      let clause = analysis.clauses[index]
      switch name {
      case "dass":
        return clause.kind == .main
          || (clause.kind == .subordinate && clause.introducer.contains { words[$0].reading.key == "dass" })
      case "zu": return clause.kind == .infinitive && clause.introducer.isEmpty
      case "ob": return clause.kind == .indirectQuestion
      case "a":
        return clause.kind == .relative
          && clause.introducer.contains { words[$0].lower == "was" || words[$0].lower == "wer" }
      default: return false
      }
    case .pronominalAdverb(let index):
      return words[index].reading.key == name
    case .adjective: return name == "adj"
    case .adverb(let index):
      if name == "dir" { return words[index].reading.info == "r" }
      if name == "loc" { return words[index].reading.info == "p" }
      return name == "adj" && words[index].wordClass == .adjective
    default: return false
    }
  }

  /// „es gibt Tage“, „dauert drei Jahre“: no reading of the verb goes without an object.
  func wantsObject(_ key: String) -> Bool {
    let readings = lexicon.readings(.verbs, key)
    return !readings.isEmpty && readings.allSatisfy { $0.frame.contains("a") } || key == "geben"
  }

  private func directional(_ phrase: German.NounPhrase) -> Bool {
    guard let preposition = phrase.preposition else { return false }
    let key = words[preposition].reading.key
    if ["nach", "zu", "aus", "von", "bis", "durch"].contains(key) { return words[phrase.head].reading.info != "t" }
    return ["in", "an", "auf", "über", "unter", "vor", "hinter"].contains(key) && phrase.agreement.allows(.accusative)
      && !phrase.agreement.allows(.dative)
  }

  // MARK: Fixed groups with a verb

  private func phrasal(
    _ key: String, _ units: [German.Unit], _ subject: German.NounPhrase?, _ isPassive: Bool, _ implied: [String]
  ) -> VerbChoice? {
    let verb = LexicalContext.plain(LexicalContext.bare(key))
    let phrases = lexicon.phrases.verbal(verb)
    if phrases.isEmpty { return nil }
    let parts = units.map { unitWords($0).map(fixedWord) }
    for phrase in phrases {
      // „Gibt es noch Hoffnung?“
      if key == "geben", units.isEmpty == false, subject.map({ words[$0.head].reading.key == "es" }) ?? false,
        !phrase.readings.contains(where: { $0.frame.contains("es") })
      {
        continue
      }
      guard let used = fixedParts(phrase.words.dropLast(), parts) else { continue }
      let remaining = units.indices.filter { !used.contains($0) }.map { units[$0] }
      for reading in phrase.readings {
        if let slots = match(
          reading, units: remaining, subject: subject, isPassive: isPassive, implied: implied, isFormalIt: false,
          isNegated: false, key: key)
        {
          let negated =
            phrase.words.contains { $0.hasPrefix("kein") }
            ? nil : used.lazy.compactMap { self.negator(units[$0]) }.first
          for index in used { consumeUnit(units[index]) }
          var choice = build(reading, implied: implied, slots, remaining, subject, key)
          choice.negated = negated
          return choice
        }
      }
    }
    return nil
  }

  /// What a word can be in a fixed group; worked out once, since a common verb has dozens of groups.
  private struct FixedWord {
    /// A word may itself hold several („nach Hause“).
    var parts: [String]
    var lemma: String?
    var isDefinite = false
    var isIndefinite = false

    func matches(_ wanted: String) -> Bool {
      if parts[0] == wanted || lemma == wanted { return true }
      return isDefinite && ["der", "die", "das", "den", "dem"].contains(wanted)
        || isIndefinite && wanted.hasPrefix("ein")
    }
  }

  private func fixedWord(_ index: Int) -> FixedWord {
    let word = words[index]
    let lower = word.lower
    let parts = lower.utf8.contains(0x20) ? lower.split(separator: " ").map(String.init) : [lower]
    let reading = word.reading
    switch reading.wordClass {
    case .article, .determiner:
      return FixedWord(
        parts: parts, isDefinite: reading.key == "der", isIndefinite: ["ein", "kein"].contains(reading.key))
    case .noun, .adjective, .reflexive:
      return FixedWord(parts: parts, lemma: LexicalContext.bare(reading.lemma).lowercased())
    default: return FixedWord(parts: parts)
    }
  }

  /// The units that hold the fixed words of a phrase; nil unless each is there.
  func fixedParts(_ fixed: ArraySlice<String>, in units: [German.Unit]) -> Set<Int>? {
    fixedParts(fixed, units.map { unitWords($0).map(fixedWord) })
  }

  private func fixedParts(_ fixed: ArraySlice<String>, _ units: [[FixedWord]]) -> Set<Int>? {
    var used = Set<Int>()
    var rest = fixed
    while !rest.isEmpty {
      var covered: Int?
      for index in units.indices where !used.contains(index) {
        covered = covers(units[index], rest)
        if covered == nil { continue }
        used.insert(index)
        break
      }
      guard let covered else { return nil }
      rest = rest.dropFirst(covered)
    }
    return used
  }

  /// How many of the wanted words a unit's words make up, or nil.
  private func covers(_ unit: [FixedWord], _ wanted: ArraySlice<String>) -> Int? {
    guard !unit.isEmpty else { return nil }
    var position = wanted.startIndex
    for word in unit {
      guard position + word.parts.count <= wanted.endIndex else { return nil }
      if word.parts.count > 1 {
        guard wanted[position..<position + word.parts.count].elementsEqual(word.parts) else { return nil }
      } else if !word.matches(wanted[position]) {
        return nil
      }
      position += word.parts.count
    }
    return position - wanted.startIndex
  }

  /// Words of a unit in order, if it is simple enough to be part of a fixed group.
  private func unitWords(_ unit: German.Unit) -> [Int] {
    switch unit {
    case .phrase(let phrase):
      guard phrase.conjuncts.isEmpty, phrase.genitives.isEmpty, phrase.prepositionals.isEmpty, phrase.clauses.isEmpty,
        phrase.close.isEmpty
      else { return [] }
      var result: [Int] = []
      if let preposition = phrase.preposition { result.append(preposition) }
      if let determiner = phrase.determiner { result.append(determiner) }
      for modifier in phrase.modifiers {
        if case .attribute(let attribute) = modifier { result.append(attribute.word) } else { return [] }
      }
      return result + [phrase.head]
    case .adverb(let index), .word(let index), .pronominalAdverb(let index): return [index]
    case .adjective(let index, let adverbs): return adverbs.isEmpty ? [index] : []
    default: return []
    }
  }

  /// „kein“ before the noun of a fixed group.
  private func negator(_ unit: German.Unit) -> Int? {
    guard case .phrase(let phrase) = unit, let determiner = phrase.determiner,
      words[determiner].reading.key == "kein"
    else { return nil }
    return determiner
  }

  func consumeUnit(_ unit: German.Unit) { consume(unitWords(unit)) }

  // MARK: Filling the template

  func build(
    _ reading: EnglishReading, implied: [String] = [], _ slots: [String: Int], _ units: [German.Unit],
    _ subject: German.NounPhrase?,
    _ key: String, isPassive: Bool = false
  ) -> VerbChoice {
    let template = Template(reading.english)
    // „zielte darauf ab, … zu finden“: the clause is what the pronominal adverb announces.
    var slots = slots
    var announcing: Set<Int> = []
    for (slot, index) in slots {
      guard case .pronominalAdverb(let word) = units[index], words[word].lower.hasPrefix("da"),
        let clause = units.indices.first(where: { isAnnounced(units[$0]) && !slots.values.contains($0) })
      else { continue }
      consume(word)
      slots[slot] = clause
      announcing.insert(index)
    }
    var complements: [Phrase] = []
    var subjectPhrase: Phrase?
    var placed = Set<String>()
    var lemma = template.lemma
    func filler(_ slot: String, after preposition: String?) -> Phrase? {
      guard let index = slots[slot] else {
        if slot == "n", let subject { return phrase(subject) }
        return nil
      }
      placed.insert(slot)
      // The role settles the case, and with it the number („den Verbündeten“).
      var unit = units[index]
      if case .phrase(var phrase) = unit, let role = ["a": GrammaticalCase.accusative, "d": .dative][slot] {
        let settled = phrase.agreement.intersection(.with(role))
        if !settled.isEmpty, phrase.conjuncts.isEmpty { phrase.agreement = settled }
        // „stört Anwohner“: persons without an article are several.
        let isPredicate = ["werden", "sein", "bleiben"].contains(key) && currentSubject?.number == .singular
        if slot == "a", phrase.determiner == nil, phrase.close.isEmpty, !isPredicate,
          words[phrase.head].reading.info == "h",
          words[phrase.head].reading.wordClass == .noun, !phrase.agreement.intersection(.plural).isEmpty
        {
          phrase.agreement.formIntersection(.plural)
        }
        unit = .phrase(phrase)
      }
      // Only places and directions bring their own preposition; elsewhere the template says it.
      let isFree = ["dir", "loc"].contains(slot)
      return self.filler(
        unit, after: preposition, verb: lemma, keepsPreposition: isFree || !template.slots.contains(slot))
    }
    if let slot = template.subject { subjectPhrase = filler(slot, after: nil) }
    // A direct object without a place of its own follows the verb.
    let objectNamed = template.slots.contains("a")
    if !objectNamed, slots["a"] != nil, template.subject != "a", let object = filler("a", after: nil) {
      complements.append(object)
    }
    var pending: String? = nil
    if case .slot(let first)? = template.parts.first {
      if slots[first] == nil && first != "n" && !(implied.contains(first) && first == "a"),
        let preposition = template.governingPreposition
      {
        lemma = String(lemma.dropLast(preposition.count + 1))
      } else if let preposition = template.governingPreposition, let index = slots[first], isInfinitive(units[index]),
        preposition == "to", first == "zu" || first == "dass"
      {
        // „call on $a to $zu“: the infinitive brings its own to.
        lemma = String(lemma.dropLast(3))
      }
    }
    var governing = template.governingPreposition
    var firstPlaced: String?
    // „save the life of $d“ with a pronoun → save his life
    if case .slot(let first)? = template.parts.first, governing == "of", slots[first] != nil,
      let the = lemma.split(separator: " ").firstIndex(of: "the"), the > 0, lemma.hasSuffix(" of"),
      case .phrase(let owner) = units[slots[first] ?? 0], words[owner.head].wordClass == .pronoun,
      case .noun(let pronoun)? = filler(first, after: "of"), case .pronoun(.personal) = pronoun.head.kind
    {
      let parts = lemma.split(separator: " ").map(String.init)
      lemma = parts[..<the].joined(separator: " ")
      complements.append(
        .noun(
          English.NounPhrase(
            determiner: Determiner(
              .possessive(English.Agreement(pronoun.head.person, pronoun.head.number, pronoun.head.gender)),
              source: pronoun.head.source), head: Noun(parts[(the + 1)...].dropLast().joined(separator: " ")))))
      firstPlaced = first
    }
    // „Dem Arzt wurde die Zulassung entzogen“: whom English strips of something is the subject of its passive.
    if isPassive, implied.contains("a"), slots["d"] != nil, let subject, template.subject == nil,
      let first = template.parts.first, first == .slot("d"), template.parts.count > 2,
      case .words(let link) = template.parts[1], template.parts[2] == .slot("a"),
      !["to", "for", "on", "from"].contains(link), template.governingPreposition == nil
    {
      subjectPhrase = filler("d", after: nil)
      complements.append(.prepositional(PrepositionalPhrase(English.Word(link), phrase(subject))))
      let rest = units.indices.filter { !slots.values.contains($0) }.map { units[$0] }
      return VerbChoice(
        lemma: lemma, complements: complements, rest: rest, subject: subjectPhrase, isTransitive: true,
        subjectSlot: "d")
    }
    let givesTo =
      isPassive && implied.contains("a") && template.parts.first == .slot("d") && template.parts.count == 2
      && template.governingPreposition == nil && template.parts[1] == .slot("a")
    for part in template.parts {
      switch part {
      case .words(let text): pending = pending.map { "\($0) \(text)" } ?? text
      case .slot(let slot):
        if slot == "n", template.subject == nil { continue }
        let isFilled = (slots[slot] != nil || slot == "n") && !(placed.contains(slot) && slot == firstPlaced)
        guard isFilled else {
          pending = nil
          continue
        }
        let isInfinitiveFiller = slots[slot].map { isInfinitive(units[$0]) } ?? false
        if let text = pending {
          if isInfinitiveFiller, text == "to" || text.hasSuffix(" to") {
            let rest = text.split(separator: " ").dropLast().joined(separator: " ")
            if !rest.isEmpty { complements.append(.literal(Literal(rest))) }
            if let inner = filler(slot, after: nil) { complements.append(inner) }
          } else if isInfinitiveFiller, let last = text.split(separator: " ").last,
            VerbChoice.prepositions.contains(String(last)), let inner = filler(slot, after: String(last))
          {
            complements.append(.prepositional(PrepositionalPhrase(English.Word(text), inner)))
          } else if isInfinitiveFiller, let inner = filler(slot, after: nil) {
            // „$d the opportunity $zu“
            complements += [.literal(Literal(text)), inner]
          } else if isInfinitiveFiller == false, text.hasPrefix("the "), text.hasSuffix(" of"),
            case .noun(let owner)? = filler(slot, after: "of"), case .pronoun(.personal) = owner.head.kind
          {
            // „save the life of $d“ with a pronoun → save his life
            complements.append(
              .noun(
                English.NounPhrase(
                  determiner: Determiner(
                    .possessive(English.Agreement(owner.head.person, owner.head.number, owner.head.gender)),
                    source: owner.head.source), head: Noun(String(text.dropFirst(4).dropLast(3))))))
          } else if isInfinitiveFiller == false, !placed.contains(slot),
            let inner = filler(slot, after: text.split(separator: " ").last.map(String.init))
          {
            complements.append(.prepositional(PrepositionalPhrase(English.Word(text), inner)))
          }
        } else if slot == "zu", governing == nil, !isInfinitiveFiller, lemma.contains(" "), lemma != "there be",
          let inner = filler(slot, after: "to")
        {
          // The template thinks of an infinitive; a noun phrase needs its preposition.
          complements.append(
            .prepositional(PrepositionalPhrase(English.Word(lemma.hasPrefix("be ") ? "for" : "to"), inner)))
        } else if givesTo, slot == "d", let inner = filler(slot, after: "to") {
          // „wurde ihr gegeben“ → was given to her
          complements.append(.prepositional(PrepositionalPhrase("to", inner)))
        } else if let inner = filler(slot, after: governing) {
          complements.append(inner)
        }
        pending = nil
        governing = nil
      }
    }
    if let text = pending { complements.append(.literal(Literal(text))) }
    // Slots that the template does not name follow: dative before, clauses last.
    for slot in ["d", "rd", "r"] where slots[slot] != nil && !placed.contains(slot) {
      if slot == "d", let inner = filler(slot, after: nil) {
        complements.insert(inner, at: 0)
      } else if let index = slots[slot] {
        consumeUnit(units[index])
        placed.insert(slot)
      }
    }
    for slot in ["adj", "als", "loc", "dir", "inf", "zu", "dass", "ob", "g"]
    where slots[slot] != nil && !placed.contains(slot) {
      if let inner = filler(slot, after: nil) { complements.append(inner) }
    }
    for (slot, index) in slots.sorted(by: { $0.value < $1.value }) where !placed.contains(slot) {
      // A preposition that the template forgot keeps its usual English.
      if case .phrase(let phrase) = units[index], phrase.isPrepositional {
        complements.append(prepositional(phrase, verb: [key]))
      } else {
        consumeUnit(units[index])
      }
    }
    // „zielte darauf ab, … zu …“ where the frame asks for the clause itself: the announcement says nothing more.
    let hasClause = ["zu", "dass", "ob"].contains { slots[$0] != nil }
    let rest = units.indices.filter { !slots.values.contains($0) && !announcing.contains($0) }.map { units[$0] }.filter
    { unit in
      // „lehnt es ab, … zu …“
      if hasClause, case .phrase(let phrase) = unit, words[phrase.head].lower == "es" {
        consume(phrase.head)
        return false
      }
      guard hasClause, case .pronominalAdverb(let word) = unit, words[word].lower.hasPrefix("da") else { return true }
      consume(word)
      return false
    }
    return VerbChoice(
      lemma: lemma, complements: complements, rest: rest, subject: subjectPhrase,
      isTransitive: reading.frame.contains("a") || slots["a"] != nil, subjectSlot: template.subject)
  }

  /// A clause that a pronominal adverb before it can announce.
  private func isAnnounced(_ unit: German.Unit) -> Bool {
    guard case .clause(let index) = unit else { return false }
    let clause = analysis.clauses[index]
    switch clause.kind {
    case .infinitive: return clause.introducer.isEmpty
    case .subordinate: return clause.introducer.contains { words[$0].reading.key == "dass" }
    case .indirectQuestion: return true
    default: return false
    }
  }

  private func isInfinitive(_ unit: German.Unit) -> Bool {
    if case .clause(let index) = unit { return analysis.clauses[index].kind == .infinitive }
    return false
  }

  /// What fills a slot, in the shape that its place asks for.
  func filler(_ unit: German.Unit, after preposition: String?, verb: String, keepsPreposition: Bool = true) -> Phrase? {
    switch unit {
    case .phrase(var phrase):
      if let index = phrase.preposition {
        consume(index)
        let focus = phrase.focus
        phrase.focus = []
        // „zu einem Engpass und zum Eingang“: the preposition is said once.
        for position in phrase.conjuncts.indices {
          guard let again = phrase.conjuncts[position].phrase.preposition,
            words[again].reading.key == words[index].reading.key
          else { continue }
          consume(again)
          if words[again].wordClass == .preposition {
            phrase.conjuncts[position].phrase.preposition = nil
          } else {
            articlesOnly.insert(again)
          }
        }
        if words[index].wordClass != .prepositionArticle { phrase.preposition = nil }
        let object = self.phrase(
          phrase, NounContext(preposition: words[index].reading.key, isPredicative: words[index].reading.key == "als"))
        // A place or direction keeps its preposition if the template has none.
        if keepsPreposition, preposition == nil, let english = defaultPreposition(index, phrase) {
          return .prepositional(
            PrepositionalPhrase(
              English.Word(english, source: source(index)), object, modifiers: focus.map { adverb($0) }))
        }
        return focus.isEmpty ? object : .sequence(focus.map { adverb($0) } + [object])
      }
      return self.phrase(phrase)
    case .clause(let index): return subordinate(index, after: preposition, verb: verb)
    case .pronominalAdverb(let index) where stranded.contains(index): return .sequence([])
    case .pronominalAdverb(let index):
      consume(index)
      return .noun(.pronoun(.third, .singular, .neuter, source: source(index)))
    case .adjective(let index, let adverbs):
      // go well, proceed peacefully; but seem good, be good
      return ["go", "proceed", "behave", "act", "react", "perform", "fare", "run", "play", "work", "sleep", "live"]
        .contains(verb)
        ? adverb(index) : predicate(index, adverbs)
    case .adverb(let index): return adverb(index)
    default: return nil
    }
  }

  /// A slot of direction or place is written without a preposition in the template.
  private func defaultPreposition(_ index: Int, _ phrase: German.NounPhrase) -> String? {
    let reading = words[index].reading
    var context = LexicalContext()
    let head = words[phrase.head].reading
    context.slots["o"] = (head.key, head.nounClass)
    context.isName = head.wordClass == .name
    context.lemmas = lemmas
    context.grammaticalCase = phrase.agreement.allows(.dative) ? .dative : .accusative
    let key = reading.wordClass == .comparison ? "\(reading.key).cmp" : reading.key
    return lexicon.readings(.prepositions, key).best(in: context)?.english.replacingStar
  }

  func predicate(_ index: Int, _ adverbs: [Int]) -> Phrase {
    var adjective = adjective(index, attributive: false)
    adjective.modifiers = adverbs.filter { $0 < index }.map { degreeAdverb($0) } + adjective.modifiers
    adjective.complements = adverbs.filter { $0 > index }.map { degreeAdverb($0) }
    return .adjective(adjective)
  }
}

extension String {
  var replacingStar: String { hasSuffix("*") ? String(dropLast()) : self }
}
