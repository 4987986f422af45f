import English
import German

/// Fixed groups with a verb: „eine Rolle spielen“, „zur Verfügung stellen“.
extension SentenceTransfer {
  func phrasal(
    _ key: String, _ units: [German.Unit], _ subject: German.NounPhrase?, _ isPassive: Bool, _ implied: [String]
  ) -> VerbChoice? {
    let verb = LexicalContext.plain(LexicalContext.bare(key))
    if !lexicon.phrases.hasVerbal(verb) { return nil }
    if isPassive, implied.contains("a"), let subject, let choice = passiveGroup(verb, units, subject, key) {
      return choice
    }
    if key == "sein", let subject, let choice = impersonalGroup(subject, units) { return choice }
    let parts = units.map { unitWords($0).map(fixedWord) }
    for phrase in lexicon.phrases.verbal(verb, among: marks(parts)) {
      // „Gibt es noch Hoffnung?“
      let isFormal = subject.map { words[$0.head].reading.key == "es" } ?? false
      if key == "geben", units.isEmpty == false, isFormal,
        !phrase.readings.contains(where: { $0.frame.contains("es") })
      {
        continue
      }
      // „Zu einer Einigung kam es nicht“
      if key == "kommen", isFormal, phrase.words[0].hasPrefix("zu"),
        !phrase.readings.contains(where: { $0.frame.contains("es") })
      {
        continue
      }
      guard let used = fixedParts(phrase.words.dropLast(), parts) else { continue }
      if hasOwnPreposition(units, besides: used, phrase.words[0]) { continue }
      // „nicht dafür zuständig“: it belongs to the adjective.
      if key == "sein", phrase.words.count == 2, phrase.words[0].hasPrefix("da"),
        // but „dankbar“ is the adjective itself
        units.indices.contains(where: { index in
          guard case .adjective(let quality, _) = units[index], !used.contains(index) else { return false }
          // „ist *offiziell* dagegen“: how somebody is, since little governs „gegen“.
          return phrase.words[0] != "dagegen" || used.allSatisfy { $0 < index }
            || lexicon.governed(.adjectives, words[quality].reading.key, "gegen") != nil
        }), !used.contains(where: { if case .adjective = units[$0] { true } else { false } })
      {
        continue
      }
      if key == "sein", saysOtherwise(units, used, phrase.words, subject) { continue }
      let remaining = units.indices.filter { !used.contains($0) }.map { units[$0] }
      // „die in Kraft getretene Regelung“: whether the noun is acted upon, the group tells.
      let ofNoun = implied.contains("noun")
      let takesObject = ofNoun && phrase.readings.contains { $0.frame.contains("a") }
      let implied = ofNoun ? implied.filter { $0 != "noun" } : implied
      for reading in phrase.readings where !(key == "geben" && isFormal && !reading.frame.contains("es")) {
        if takesObject, !reading.frame.contains("a") { continue }
        if let slots = match(
          reading, units: remaining, subject: subject, isPassive: isPassive, implied: implied, isFormalIt: false,
          isNegated: false, key: key, isGroup: true, ownsObject: !isReflexive(phrase))
        {
          let negated =
            phrase.words.contains { $0.hasPrefix("kein") }
            ? nil : used.lazy.compactMap { self.negator(units[$0]) }.first
          for index in used { consumeUnit(units[index]) }
          let english = isPassive ? reading.withoutFormalIt(before: slots) : reading
          var choice = build(english, implied: implied, slots, remaining, subject, key)
          choice.negated = negated
          return choice
        }
      }
    }
    // „Es ist an der Zeit, zu handeln“: the infinitive hangs on the group, not on its noun.
    let apart = key == "sein" ? loosened(units) : withDegreeApart(units, verb)
    return apart.flatMap { phrasal(key, $0, subject, isPassive, implied) }
  }

  /// „*Damit* ist das Gerät *mit dem Netz* verbunden“: the verb has its preposition beside a group with „damit“.
  private func hasOwnPreposition(_ units: [German.Unit], besides used: Set<Int>, _ announcing: String) -> Bool {
    announcing.hasPrefix("da")
      && units.indices.contains { index in
        guard !used.contains(index), case .phrase(let phrase) = units[index], let preposition = phrase.preposition
        else {
          return false
        }
        return ["da", "dar"].contains { announcing == $0 + words[preposition].reading.key }
      }
  }

  /// The units with the infinitive of a prepositional phrase as one of its own.
  private func loosened(_ units: [German.Unit]) -> [German.Unit]? {
    guard
      let position = units.firstIndex(where: { unit in
        guard case .phrase(let phrase) = unit, phrase.isPrepositional, phrase.clauses.count == 1 else { return false }
        return analysis.clauses[phrase.clauses[0]].kind == .infinitive
      }), case .phrase(var phrase) = units[position]
    else { return nil }
    var result = units
    let infinitive = phrase.clauses.removeLast()
    result[position] = .phrase(phrase)
    result.append(.clause(infinitive))
    return result
  }

  /// „macht sich *kaum* bemerkbar“, „machte *erneut* deutlich, dass …“: what stands before the adjective of a group says
  /// how all of it is done, or how far it is so.
  private func withDegreeApart(_ units: [German.Unit], _ verb: String) -> [German.Unit]? {
    guard
      let position = units.firstIndex(where: { unit in
        guard case .adjective(let word, let adverbs) = unit, !adverbs.isEmpty, words[word].reading.degree == .positive,
          adverbs.allSatisfy({ words[$0].wordClass == .adjective || words[$0].lower == "kaum" })
        else { return false }
        let isClausal = units.contains { if case .clause = $0 { true } else { false } }
        return lexicon.phrases.verbal(verb, with: words[word].lower).contains {
          $0.words.first == words[word].lower
            && (isReflexive($0) || isClausal && $0.readings.contains { $0.frame.contains("dass") })
        }
      }), case .adjective(let word, let adverbs) = units[position]
    else { return nil }
    let degrees: [German.Unit] = adverbs.map {
      words[$0].wordClass == .adjective ? .adjective($0, adverbs: []) : .adverb($0)
    }
    return Array(units[..<position]) + degrees + [.adjective(word, adverbs: [])] + units[(position + 1)...]
  }

  /// The group has a reading for a reflexive of its own: „sich in Sicherheit bringen“.
  private func isReflexive(_ group: PhraseIndex.Phrase) -> Bool {
    group.words.contains("sich") || group.readings.contains { $0.frame.contains("r") || $0.frame.contains("rd") }
  }

  /// „Dem Mann wurde der Prozess gemacht“: the noun of the group is the subject, and in English he whom it happens to.
  private func passiveGroup(_ verb: String, _ units: [German.Unit], _ subject: German.NounPhrase, _ key: String)
    -> VerbChoice?
  {
    nameGroup(.phrase(subject), with: verb) { reading in
      guard reading.frame.contains("d"), !reading.frame.contains("a") else { return nil }
      let template = Template(reading.english)
      func slots(_ units: [German.Unit], implied: [String]) -> [String: Int]? {
        match(
          reading, units: units, subject: nil, isPassive: true, implied: implied, isFormalIt: false,
          isNegated: false, key: key, isGroup: true)
      }
      guard template.parts.first == .slot("d"), template.governingPreposition == nil, template.subject == nil,
        let whom = slots(units, implied: [])?["d"], case .phrase(let person) = units[whom]
      else { return nil }
      var remaining = units
      remaining.remove(at: whom)
      guard let filled = slots(remaining, implied: ["d"]) else { return nil }
      consumeUnit(.phrase(subject))
      var choice = build(reading, implied: ["d"], filled, remaining, person, key)
      choice.subject = self.phrase(person)
      return choice
    }
  }

  /// What the first of the groups of one noun with a verb gives that gives anything.
  func nameGroup(
    _ noun: German.Unit, with verb: String, _ choose: (EnglishReading) -> VerbChoice?
  ) -> VerbChoice? {
    let own = unitWords(noun).map(fixedWord)
    for phrase in lexicon.phrases.verbal(verb, among: marks([own]))
    where covers(own, phrase.words.dropLast()) == phrase.words.count - 1 {
      if let choice = phrase.readings.lazy.compactMap(choose).first { return choice }
    }
    return nil
  }

  /// „Die Rede war gut“, „Das ist der Grund dafür“: beside the words of a group with „sein“ there is a predicate.
  private func saysOtherwise(
    _ units: [German.Unit], _ used: Set<Int>, _ fixed: [String], _ subject: German.NounPhrase?
  ) -> Bool {
    let isNoun = used.contains { index in
      if case .phrase(let phrase) = units[index] { !phrase.isPrepositional } else { false }
    }
    // „Das ist *kein Recht*“: a noun with its article, where the group has the adjective
    if fixed.first == "recht",
      used.contains(where: { if case .phrase(let phrase) = units[$0] { phrase.determiner != nil } else { false } })
    {
      return true
    }
    // „Von 2000 Fahrzeugen täglich ist die Rede“
    let hasComplement = units.indices.contains { index in
      if !used.contains(index), case .phrase(let phrase) = units[index] { phrase.isPrepositional } else { false }
    }
    let isAnnouncing = fixed.count == 2 && fixed[0].hasPrefix("da")
    // „Das ist sicher ein Fehler“: how surely it is one
    let comment = used.lazy.compactMap { if case .adverb(let word) = units[$0] { word } else { nil } }.first {
      fixed.count == 2 && self.words[$0].wordClass == .adjective
    }
    // „Er ist sicher auch müde“: how surely he is so
    let quality = used.first { if case .adjective = units[$0] { fixed.count == 2 } else { false } }
    return units.indices.contains { index in
      guard !used.contains(index) else { return false }
      switch units[index] {
      case .adjective where quality.map { $0 < index } ?? false: return true
      case .adjective: return isNoun && !hasComplement && fixed.count == 3 && ["die", "der", "das"].contains(fixed[0])
      case .phrase(let phrase):
        // „Solche Schmerzen sind *nicht selten* Ausdruck von Angst“: how often they are
        let isHowOften = fixed[0] == "nicht selten" || fixed.starts(with: ["nicht", "selten"])
        return (isHowOften || (isAnnouncing || comment == phrase.firstWord - 1) && phrase.determiner != nil)
          && !phrase.isPrepositional && phrase.head != subject?.head
          && phrase.agreement.allows(.nominative) && words[phrase.head].wordClass == .noun
      default: return false
      }
    }
  }

  /// „zu schaffen machen“, „nichts zu tun haben“: a group whose infinitive the analysis took for the main verb. The
  /// complex then ends in the verb of the group.
  func infinitiveGroup(
    _ complex: inout VerbComplex, _ units: [German.Unit], _ subject: German.NounPhrase?
  ) -> VerbChoice? {
    guard let step = complex.steps.last, complex.main > 0 else { return nil }
    let hasZu = words[complex.main - 1].lower == "zu"
    switch step.operation {
    case .hasTo, .catenative: guard hasZu else { return nil }
    // „lässt auf sich warten“
    case .causative: break
    default: return nil
    }
    let parts = units.map { unitWords($0).map(fixedWord) }
    let verbs = words[step.word].readings.filter { $0.wordClass == .verb }
    for verb in verbs {
      let main = words[complex.main].lower
      for phrase in lexicon.phrases.verbal(LexicalContext.plain(LexicalContext.bare(verb.key)), with: main) {
        var fixed = Array(phrase.words.dropLast())
        // „ließ ausrichten, dass er kommt“: of an infinitive alone only what is said is sure to be the group's.
        guard let place = fixed.firstIndex(of: main), hasZu == (place > 0 && fixed[place - 1] == "zu"),
          fixed.count > 1 || step.operation == .causative && phrase.readings[0].frame == ["dass"]
        else { continue }
        fixed.removeSubrange((hasZu ? place - 1 : place)...place)
        guard let used = fixed.isEmpty ? [] : fixedParts(fixed[...], parts) else { continue }
        let remaining = units.indices.filter { !used.contains($0) }.map { units[$0] }
        for reading in phrase.readings {
          guard
            let slots = match(
              reading, units: remaining, subject: subject, isPassive: false, implied: [], isFormalIt: false,
              isNegated: false, key: verb.key)
          else { continue }
          for index in used { consumeUnit(units[index]) }
          complex.steps.removeLast()
          complex.main = step.word
          complex.readings = [verb]
          return build(reading, slots, remaining, subject, verb.key)
        }
      }
    }
    return nil
  }

  /// „lässt sich nichts sagen“: whether „lassen“, the infinitive and what stands beside them are such a group.
  func isInfinitiveGroup(_ complex: VerbComplex, _ units: [German.Unit], with word: String? = nil) -> Bool {
    guard let step = complex.steps.last, step.operation == .causative else { return false }
    let main = words[complex.main].lower
    var parts: [[FixedWord]]?
    return lexicon.phrases.verbal("lassen", with: main).contains { phrase in
      var fixed = Array(phrase.words.dropLast())
      guard fixed.count > 1, word.map(fixed.contains) ?? true, let place = fixed.firstIndex(of: main) else {
        return false
      }
      fixed.remove(at: place)
      if parts == nil { parts = units.map { unitWords($0).map(fixedWord) } }
      return fixedParts(fixed[...], parts ?? []) != nil
    }
  }

  /// „ist dem Gegner gewachsen“, „dort gut aufgehoben“: a group with „sein“ whose participle the analysis took for the
  /// main verb.
  func participleGroup(
    _ complex: inout VerbComplex, _ units: [German.Unit], _ subject: German.NounPhrase?, isNegated: Bool
  ) -> VerbChoice? {
    guard let step = complex.steps.last, step.operation == .perfect || step.operation == .statal, subject != nil,
      let be = words[step.word].readings.first(where: { $0.key == "sein" && $0.wordClass == .verb })
    else { return nil }
    let participle = words[complex.main].lower
    var parts: [[FixedWord]]?
    for phrase in lexicon.phrases.verbal("sein", with: participle)
    where phrase.words[phrase.words.count - 2] == participle {
      if parts == nil { parts = units.map { unitWords($0).map(fixedWord) } }
      guard let used = fixedParts(phrase.words.dropLast(2), parts ?? []),
        !hasOwnPreposition(units, besides: used, phrase.words[0])
      else { continue }
      let remaining = units.indices.filter { !used.contains($0) }.map { units[$0] }
      // A participle by itself is a group only with what that takes.
      for reading in phrase.readings where phrase.words.count > 2 || !reading.frame.isEmpty {
        guard
          let slots = match(
            reading, units: remaining, subject: subject, isPassive: false, implied: [], isFormalIt: false,
            isNegated: isNegated, key: "sein", isGroup: true)
        else { continue }
        for index in used { consumeUnit(units[index]) }
        consume(complex.main)
        complex.steps.removeLast()
        complex.main = step.word
        complex.readings = [be]
        return build(reading, slots, remaining, subject, "sein")
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
    /// „keine“ whose negation the verb has taken over may be an article of the group or none („Angst haben“).
    var isOptional = false

    func matches(_ wanted: String) -> Bool {
      if parts[0] == wanted || lemma == wanted { return true }
      return isDefinite && FixedWord.definite.contains(wanted)
        // but not „einig sein“
        || isIndefinite && FixedWord.indefinite.contains(wanted)
    }

    /// All words that it matches.
    var marks: WordMarks {
      var marks = isDefinite ? FixedWord.definiteMarks : isIndefinite ? FixedWord.indefiniteMarks : .none
      for part in parts { marks.formUnion(.there(part)) }
      if let lemma { marks.formUnion(.there(lemma)) }
      return marks
    }

    private static let definite = ["der", "die", "das", "den", "dem"]
    private static let indefinite = ["ein", "eine", "einen", "einem", "einer", "eines"]
    private static let definiteMarks = definite.reduce(into: WordMarks.none) { $0.formUnion(.there($1)) }
    private static let indefiniteMarks = indefinite.reduce(into: WordMarks.none) { $0.formUnion(.there($1)) }
  }

  /// The words of units that a fixed group can have.
  private func marks(_ units: [[FixedWord]]) -> WordMarks {
    units.reduce(into: WordMarks.none) { marks, unit in for word in unit { marks.formUnion(word.marks) } }
  }

  private func fixedWord(_ index: Int) -> FixedWord {
    let word = words[index]
    let lower = word.lower
    let parts = lower.utf8.contains(0x20) ? lower.split(separator: " ").map(String.init) : [lower]
    let reading = word.reading
    switch reading.wordClass {
    case .article, .determiner:
      return FixedWord(
        parts: parts, isDefinite: reading.key == "der", isIndefinite: ["ein", "kein"].contains(reading.key),
        isOptional: affirmed.contains(index))
    // „fiel schlechter aus“ is more than „schlecht ausfallen“.
    case .adjective where reading.degree != .positive: return FixedWord(parts: parts)
    case .noun, .adjective: return FixedWord(parts: parts, lemma: LexicalContext.bare(reading.lemma).lowercased())
    // „lasse *mir* das nicht gefallen“
    case .reflexive: return FixedWord(parts: parts, lemma: reading.key)
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
        guard word.isOptional else { return nil }
        continue
      }
      position += word.parts.count
    }
    return position - wanted.startIndex
  }

  /// Words of a unit in order, if it is simple enough to be part of a fixed group.
  private func unitWords(_ unit: German.Unit) -> [Int] {
    switch unit {
    case .phrase(let phrase):
      // „will die Kosten, *vor allem die Löhne*, senken“
      guard phrase.genitives.isEmpty, phrase.prepositionals.isEmpty, phrase.clauses.isEmpty, phrase.close.isEmpty,
        phrase.appositions.isEmpty
      else { return [] }
      // „zu viele Opfer“, „sehr viel Mühe“ says more than the group with „viele Opfer“.
      // So does „mehr als nur Glück“.
      if phrase.focus.contains(where: {
        words[$0].reading.means(.degree) && (phrase.determiner != nil || words[$0].lower.hasSuffix(" als nur"))
      }) {
        return []
      }
      var result: [Int] = []
      if let preposition = phrase.preposition { result.append(preposition) }
      if let determiner = phrase.determiner { result.append(determiner) }
      for modifier in phrase.modifiers {
        // „zwei Fliegen mit einer Klappe“
        if case .number(let number) = modifier {
          result.append(number)
          continue
        }
        guard case .attribute(let attribute) = modifier else { return [] }
        // „eine sehr gute Idee“ says more than the group; „immer weitere Kreise“ is one.
        if attribute.adverbs.contains(where: { words[$0].reading.means(.degree) }) { return [] }
        result += attribute.adverbs.filter { words[$0].lower == "immer" } + [attribute.word]
      }
      // „für sehr gut“ says more than „für gut“.
      if words[phrase.head].wordClass == .adjective, phrase.determiner == nil { result += phrase.focus }
      result.append(phrase.head)
      // „Hand und Fuß“
      for item in phrase.conjuncts {
        guard let coordinator = item.coordinator, item.phrase.lastWord == coordinator + 1,
          words[phrase.head].wordClass == .noun
        else { return [] }
        result += [coordinator, item.phrase.head]
      }
      return result
    case .adverb(let index), .word(let index), .pronominalAdverb(let index), .negation(let index): return [index]
    // „weit *genug* gehen“
    case .adjective(let index, let adverbs): return (adverbs + [index]).sorted()
    default: return []
    }
  }

  /// „auf nicht schuldig plädieren“: a fixed group of the verb whose own word the negation is.
  func isFixed(_ negation: Int, in units: [German.Unit], _ complex: VerbComplex) -> Bool {
    let form = words[negation].lower
    var parts: [[FixedWord]]?
    // „ließ es sich nicht nehmen“
    if complex.steps.last?.operation == .causative, isInfinitiveGroup(complex, units, with: form) { return true }
    return complex.readings.contains { reading in
      lexicon.phrases.verbal(LexicalContext.plain(LexicalContext.bare(reading.key)), with: form).contains { phrase in
        guard phrase.words.contains(form) else { return false }
        if parts == nil { parts = units.map { unitWords($0).map(fixedWord) } }
        return fixedParts(phrase.words.dropLast(), parts ?? []) != nil
      }
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

  /// „die Verhandlungen rasch abschließen“, „nannten ihn *heimlich* den General“: beside an object, or between somebody and
  /// what he is called, an adjective says how and fills no place of the verb; nor is he only named.
  func isManner(
    _ filled: [String: Int], _ reading: EnglishReading, _ units: [German.Unit], _ subject: German.NounPhrase?
  ) -> Bool {
    if filled["adj"] != nil, filled.count == 1, reading.frame == ["adj"] {
      return units.contains { isPlainObject($0, besides: subject) }
    }
    guard let named = filled["a"], filled["adj"].map({ named < $0 }) ?? (reading.english == "name") else {
      return false
    }
    return units[((filled["adj"] ?? named) + 1)...].contains { unit in
      // „nennen ihn *Hansi*“
      if filled["adj"] == nil, case .phrase(let phrase) = unit, !phrase.isPrepositional, phrase.determiner == nil {
        return phrase.head != subject?.head && [.name, .noun].contains(words[phrase.head].wordClass)
      }
      return isPlainObject(unit, besides: subject)
    }
  }

  /// „kam sich vor *wie ein Dieb*“, „wirkt *wie ein Kind*“, but „so alt wie er“, „mehr wie ein Kind“
  func isLikeness(_ phrase: German.NounPhrase, _ like: Int) -> Bool {
    words[like].reading.wordClass == .comparison && words[like].reading.key == "wie" && !comparesRight(before: like)
      && !(like > 0 && ["so", "genauso", "ebenso", "gleich"].contains(words[like - 1].lower))
  }
}
