import Text

/// Puts the items of a segment into a clause.
extension ClauseBuilder {
  mutating func fill(_ index: Int, _ segment: Segment, verbFinal: Bool, hasFinite: Bool = true) {
    clauses[index].words =
      min(
        clauses[index].words.lowerBound, range(segment).lowerBound)..<max(
        clauses[index].words.upperBound, range(segment).upperBound)
    var finiteVerb: Int?
    if hasFinite, clauses[index].finite == nil, clauses[index].kind != .infinitive {
      finiteVerb = finite(segment, verbFinal: verbFinal)
    }
    var items = segment.items
    clauses[index].units.reserveCapacity(clauses[index].units.count + items.count)
    if let finiteVerb, !verbFinal, clauses[index].units.isEmpty, clauses[index].verbs.isEmpty,
      leadingParticiple(segment, before: finiteVerb) != nil
    {
      var front = segment
      front.items = items.filter { $0.end <= finiteVerb }
      openParticiple(front, in: index)
      items.removeAll { $0.end <= finiteVerb }
    }
    for (position, item) in items.enumerated() {
      if joinItem(item, behind: position > 0 ? items[position - 1] : nil, in: index) { continue }
      if case .word(let word) = item {
        if word == finiteVerb {
          clauses[index].finite = word
          clauses[index].verbs.append(word)
          if !verbFinal {
            joinPrefield(index)
            clauses[index].prefield = clauses[index].units.count
          }
          words[word].keep { $0.wordClass == .verb && $0.verb.isFinite }
          continue
        }
        // Found first, since the builder is copied for an argument that asks it.
        let governing = finiteVerb ?? clauses[index].finite
        if isPredicateParticiple(word, segment, of: governing)
          || isAdverbialParticiple(word, before: finiteVerb) || isDepictive(word, segment, behind: finiteVerb)
        {
          // „wiederholt kritisiert“: an adverb of its own
          if words[word].has(.adverb), isAdverbialParticiple(word, before: finiteVerb) {
            words[word].keep(.adverb)
            clauses[index].units.append(.adverb(word))
            continue
          }
          words[word].readings = [participleReading(word)]
          placeAdjective(word, in: index)
          continue
        }
        if words[word].wordClass == .verb || words[word].wordClass == .zu
          || words[word].wordClass == .verbParticle
        {
          clauses[index].verbs.append(word)
          continue
        }
      }
      place(item, in: index)
    }
    separateParticle(index)
    splitInfinitive(index)
    splitSharedInfinitive(index)
  }

  /// „(hat …) und die Gäste zu beschimpfen begonnen“: the infinitive under a participle whose auxiliary stands before.
  private mutating func splitSharedInfinitive(_ index: Int) {
    let verbs = clauses[index].verbs
    guard clauses[index].finite == nil, clauses[index].kind == .main, verbs.count == 3,
      words[verbs[0]].wordClass == .zu,
      verbs[1] == verbs[0] + 1, words[verbs[1]].hasInfinitive, words[verbs[2]].hasParticiple,
      !words[verbs[2]].hasInfinitive
    else { return }
    let first = clauses[index].units.first.map { min($0.firstWord, verbs[0]) } ?? verbs[0]
    var inner = Clause(kind: .infinitive, words: first..<(verbs[1] + 1))
    inner.verbs = Array(verbs.prefix(2))
    inner.parent = index
    inner.units = clauses[index].units
    clauses[index].verbs = [verbs[2]]
    clauses[index].units = [.clause(clauses.count)]
    clauses.append(inner)
  }

  /// „der Gottesdienst um 9 Uhr und der Festzug um 14 Uhr“: the second item joins the first over what hangs on that.
  private mutating func joinItem(_ item: Item, behind previous: Item?, in index: Int) -> Bool {
    guard case .phrase(let second, _) = item, !second.isPrepositional,
      case .word(let coordinator)? = previous, WordSets.listing.contains(words[coordinator].lower),
      clauses[index].units.count > 2, case .word(coordinator)? = clauses[index].units.last,
      case .phrase(let inner) = clauses[index].units[clauses[index].units.count - 2], inner.isPrepositional,
      inner.lastWord == coordinator - 1,
      case .phrase(var first) = clauses[index].units[clauses[index].units.count - 3], !first.isPrepositional,
      first.determiner != nil && second.determiner != nil
        // „Computer mit Daten sowie mehrere Waffen“
        || inner.agreement.sharedCases(with: second.agreement).isEmpty && second.agreement.onlyCase != .nominative,
      inner.preposition == first.lastWord + 1, words[first.head].wordClass == .noun,
      !first.agreement.sharedCases(with: second.agreement).isEmpty
    else { return false }
    first.attachInnermost(inner)
    first.conjuncts.append(NounPhrase.Conjunct(coordinator: coordinator, phrase: second))
    clauses[index].units.removeLast(3)
    clauses[index].units.append(.phrase(first))
    return true
  }

  /// „Die Fahrt mit dem Auto dauert lange“, but „das Problem mit dem Auto“ is not by car.
  private func tellsMeans(_ group: Int, of noun: NounPhrase) -> Bool {
    words[group].reading.means(.manner)
      && (words[group].lower.hasPrefix("mit ") || words[group].lower.hasPrefix("per "))
      && !(frames?.noun(words[noun.head].reading.key, governs: "mit") ?? false)
  }

  /// „Der Weg *dorthin* ist weit“, „die Reise dahin“: where a journey leads, right behind it.
  mutating func joinGoal(_ index: Int) {
    for position in clauses[index].units.indices.dropFirst().reversed() {
      guard case .adverb(let goal) = clauses[index].units[position], words[goal].lower.isOne(of: "dorthin", "dahin"),
        case .phrase(var way) = clauses[index].units[position - 1], way.lastWord == goal - 1,
        words[way.innermostNoun].reading.nounGroups.contains(.journey)
      else { continue }
      way.attachInnermost(NounPhrase(head: goal, agreement: .all))
      clauses[index].units[position - 1] = .phrase(way)
      clauses[index].units.remove(at: position)
      if position < clauses[index].prefield { clauses[index].prefield -= 1 }
    }
  }

  /// „Grund dafür ist …“: only one thing stands before the verb, so the pronominal adverb belongs to the noun.
  private mutating func joinPrefield(_ index: Int) {
    joinFront(index)
    if clauses[index].kind == .main, clauses[index].units.count == 2, case .phrase(var noun) = clauses[index].units[0],
      case .adverb(let group) = clauses[index].units[1],
      words[group].match != nil
        && (words[group].reading.means([.place, .time, .direction]) || tellsMeans(group, of: noun))
        || ["hier", "dort"].contains(words[group].lower) || exceeds(group, noun), group == noun.lastWord + 1,
      words[noun.head].wordClass == .noun,
      !words[noun.head].reading.means(.time)
    {
      // „Die Rückkehr nach Hause war schwer“
      noun.attachInnermost(NounPhrase(head: group, agreement: .all))
      clauses[index].units = [.phrase(noun)]
      return
    }
    // „Grund für die Verspätung war ein Defekt“
    if clauses[index].kind == .main, clauses[index].units.count == 2, case .phrase(var part) = clauses[index].units[0],
      case .phrase(let inner) = clauses[index].units[1], let preposition = inner.preposition,
      preposition == part.lastWord + 1, part.determiner == nil, !part.isPrepositional,
      words[part.head].wordClass == .noun, words[part.head].reading.nounGroups.contains(.part)
    {
      part.attachInnermost(inner)
      clauses[index].units = [.phrase(part)]
      return
    }
    if contrastsFront(index) { return }
    guard clauses[index].kind == .main, clauses[index].units.count == 2,
      case .phrase(var phrase) = clauses[index].units[0], case .pronominalAdverb(let word) = clauses[index].units[1],
      words[phrase.head].wordClass == .noun, !words[phrase.head].has(.adjective), word == phrase.lastWord + 1,
      frames?.noun(words[phrase.head].reading.key, governs: words[word].reading.key) ?? false
        || ["dafür", "davon", "daran", "darüber"].contains(words[word].lower) && !phrase.isPrepositional
    else { return }
    phrase.attachInnermost(NounPhrase(head: word, agreement: .all))
    clauses[index].units = [.phrase(phrase)]
  }

  /// „Die Opposition dagegen lehnt ab“: behind what stands in front it contrasts, unless the noun is against something.
  private mutating func contrastsFront(_ index: Int) -> Bool {
    guard clauses[index].kind == .main, clauses[index].units.count > 1,
      case .pronominalAdverb(let word)? = clauses[index].units.last, words[word].lower == "dagegen",
      case .phrase(let front) = clauses[index].units[0], !front.isPrepositional,
      words[front.head].reading.means([.group, .person, .place])
        || !(frames?.noun(words[front.head].reading.key, governs: "gegen") ?? false)
    else { return false }
    var contrast = Reading(lemma: "dagegen", key: "dagegen", wordClass: .adverb)
    contrast.info = AdverbType.connector
    words[word].readings = [contrast]
    clauses[index].units[clauses[index].units.count - 1] = .adverb(word)
    return true
  }

  /// „verspätet angepfiffen“: a participle right before that of a full verb says how.
  func isAdverbialParticiple(_ word: Int, before finite: Int?) -> Bool {
    // „Verschärft stellen sich die Probleme …“
    if let finite, finite == word + 1, words[word].hasParticiple, !words[word].hasInfinitive {
      return !words[finite].readings.contains { AuxiliaryVerbs.all.contains($0.key) }
    }
    // „werden geschlossen bleiben“, „dass es erhalten bleibt“: what can go on is a state.
    if words[word].wordClass == .verb, words[word].hasParticiple, word + 1 < words.count,
      words[word + 1].wordClass == .verb,
      words[word + 1].readings.contains(where: { $0.key == "bleiben" })
    {
      return true
    }
    // „bleibt von der Hoffnung getrieben“
    if let finite, finite < word, words[finite].readings.contains(where: { $0.key == "bleiben" }),
      words[word].wordClass == .verb, words[word].hasParticiple, !words[word].isOnlyFinite
    {
      return true
    }
    guard words[word].wordClass == .verb, words[word].hasParticiple, !words[word].hasInfinitive,
      !words[word].hasFinite, word + 1 < words.count,
      words[word + 1].wordClass == .verb, words[word + 1].hasParticiple, !words[word + 1].hasInfinitive
    else { return false }
    return !words[word + 1].readings.contains { AuxiliaryVerbs.all.contains($0.key) }
  }

  /// „bleibt bis Freitag gesperrt“, „fühlt sich verraten“: a participle that says in what state.
  private func isPredicateParticiple(_ word: Int, _ segment: Segment, of finite: Int?) -> Bool {
    guard let finite, finite < word, words[word].reading.wordClass == .verb, words[word].hasParticiple else {
      return false
    }
    let keys = words[finite].readings.map(\.key)
    // „lag verletzt im Bett“
    if keys.contains(where: { $0.isOne(of: "liegen", "sitzen") }), !words[word].hasInfinitive, !isAfterZu(word) {
      return true
    }
    guard segment.items.last?.start == word else { return false }
    if keys.contains("bleiben"), !words[word].hasInfinitive { return true }
    // „überlebte schwer verletzt“: no auxiliary that the participle could belong to.
    if !words[word].hasInfinitive, !words[word].isOnlyFinite, !isAfterZu(word),
      !keys.contains(where: AuxiliaryVerbs.all.contains),
      Set(keys).isDisjoint(with: ["bekommen", "kriegen", "erhalten", "gehören", "hören", "kommen"]),
      words[word - 1].wordClass == .adjective
    {
      return true
    }
    // „liegt verletzt“, „saß gefesselt“
    if keys.contains(where: { $0.isOne(of: "liegen", "sitzen", "stehen", "hängen") }), !words[word].hasInfinitive {
      return true
    }
    // „fühlt sich verraten“, „zeigte sich überrascht“
    return keys.contains { $0.isOne(of: "fühlen", "zeigen", "sehen") }
      && segment.items.contains { item in
        if case .phrase(let phrase, _) = item {
          words[phrase.head].reading.wordClass == .reflexive
            || ["mich", "dich", "uns"].contains(words[phrase.head].lower)
        } else {
          false
        }
      }
  }

  /// „wurde verletzt ins Krankenhaus gebracht“: a participle with other words between it and the last verbs.
  private func isDepictive(_ word: Int, _ segment: Segment, behind finite: Int?) -> Bool {
    guard let finite, finite < word, words[word].wordClass == .verb, words[word].hasParticiple,
      !words[word].isOnlyFinite, !words[word].hasZuInfinitive
    else { return false }
    // „will konzentriert arbeiten“: between a modal and the infinitive of a full verb
    if words[finite].verbKeys.contains(where: AuxiliaryVerbs.modals.contains), !words[word].hasInfinitive,
      let last = verbIndices(segment).last, last > word, words[last].hasInfinitive, !words[last].hasParticiple,
      words[last - 1].wordClass != .zu, verbIndices(segment).filter({ $0 > word }) == [last],
      !words[last].verbKeys.contains(where: AuxiliaryVerbs.all.contains)
    {
      return true
    }
    guard
      words[finite].readings.contains(where: { $0.key == "werden" }),
      let position = segment.items.firstIndex(where: { $0.start == word }), position + 2 < segment.items.count,
      case .phrase = segment.items[position + 1]
    else { return false }
    return verbIndices(segment).last.map { $0 > word && words[$0].hasParticiple } ?? false
  }

  func participleReading(_ word: Int) -> Reading {
    var reading = words[word].reading
    // „Entsetzt zeigte sich der Minister“: with an entry of its own it has no verb to be looked up.
    if reading.wordClass == .adjective, reading.derivation == nil, reading.agreement.isEmpty { return reading }
    reading.wordClass = .adjective
    reading.derivation = .pastParticiple
    reading.agreement = .none
    return reading
  }

  /// „Einer Umfrage des Senders aus dem Juni zufolge“: what stands between belongs to the noun in the dative.
  private mutating func gatherSource(before index: Int, in clause: Int) {
    let units = clauses[clause].units
    guard
      let first = units.lastIndex(where: { unit in
        if case .phrase(let phrase) = unit {
          !phrase.isPrepositional && phrase.agreement.allows(.dative)
        } else {
          false
        }
      }), first < units.count - 1, case .phrase(var source) = units[first]
    else { return }
    for unit in units[(first + 1)...] {
      guard case .phrase(let inner) = unit, inner.preposition == source.lastWord + 1 else { return }
      source.attachInnermost(inner)
    }
    guard source.lastWord == index - 1 else { return }
    clauses[clause].units.removeSubrange(first...)
    clauses[clause].units.append(.phrase(source))
  }

  /// „dem Bericht zufolge“, „drei Jahre lang“: the word behind governs the phrase before it.
  private mutating func placePostposition(_ index: Int, in clause: Int) -> Bool {
    if words[index].lower == "zufolge" { gatherSource(before: index, in: clause) }
    guard case .phrase(var phrase)? = clauses[clause].units.last, !phrase.isPrepositional else { return false }
    // „Karin Wolf, einer Ärztin aus Bonn, zufolge“: behind the comma that closes an apposition
    let closesApposition =
      words[index].lower == "zufolge" && index > 1 && words[index - 1].isComma && !phrase.appositions.isEmpty
      && phrase.lastWord == index - 2
    guard phrase.lastWord == index - 1 || closesApposition else { return false }
    // „drei oder vier Jahre lang“: the unit stands behind the last number.
    let unit = phrase.conjuncts.last?.phrase.head ?? phrase.head
    let isTime = words[unit].reading.means(.time) && phrase.agreement.allows(.accusative)
    switch words[index].lower {
    // „ist der Bank gegenüber verschuldet“, „schwieg ihr gegenüber“, but „steht dem Haus gegenüber“
    case "gegenüber"
    where phrase.agreement.allows(.dative)
      && (words[phrase.head].wordClass == .pronoun || index + 1 < words.count && !words[index + 1].isPunctuation):
      phrase.agreement.formIntersection(.with(.dative))
    case "zufolge" where phrase.agreement.allows(.dative), "zuliebe" where phrase.agreement.allows(.dative),
      "wegen" where phrase.agreement.allows(.genitive), "halber" where phrase.agreement.allows(.genitive),
      "lang" where isTime, "hindurch" where isTime,
      "über" where isTime,
      // „seiner Aussage nach“
      "nach" where phrase.agreement.allows(.dative) && words[phrase.head].reading.nounGroups.contains(.statement):
      break
    default: return false
    }
    // „ein Bericht, *dem zufolge* …“: as with the preposition before the relative pronoun
    if words[phrase.head].wordClass == .relative { phrase.preposition = index } else { phrase.postposition = index }
    // „den Experten zufolge“: several.
    if words[index].lower == "zufolge", phrase.conjuncts.isEmpty { phrase.agreement.formIntersection(.with(.dative)) }
    if words[index].lower == "gegenüber", !words[index].has(.postposition) {
      words[index].readings = [Reading(lemma: "gegenüber", key: "gegenüber", wordClass: .postposition)]
    }
    if words[index].lower != "zufolge" && words[index].lower != "zuliebe" || words[index].has(.postposition) {
      words[index].keep { $0.wordClass == .postposition }
    }
    clauses[clause].units[clauses[clause].units.count - 1] = .phrase(phrase)
    return true
  }

  /// „Um die Kirche *herum* stehen Bäume“, „kann von Rom *aus* gesehen werden“: before the end of the clause, where a prefix
  /// would stand, it is the second half of a preposition.
  private mutating func placeSecondHalf(_ index: Int, in clause: Int) -> Bool {
    let opening: String
    switch words[index].lower {
    case "herum": opening = "um"
    case "aus": opening = "von"
    case "hindurch": opening = "durch"
    case "an", "her": opening = "von"
    default: return false
    }
    guard index + 1 < words.count, !words[index + 1].isPunctuation, !words[index + 1].has(.coordinator),
      case .phrase(var around)? = clauses[clause].units.last, around.lastWord == index - 1,
      around.preposition.map({ words[$0].reading.key == opening }) ?? false,
      // „von Donnerstag an auf Ausfälle gefasst“
      words[index].lower != "an" || words[around.head].reading.means(.time) || words[around.head].year != nil,
      // „von Frankreich her“
      words[index].lower != "her" || words[around.head].reading.means(.place)
    else { return false }
    around.postposition = index
    clauses[clause].units[clauses[clause].units.count - 1] = .phrase(around)
    return true
  }

  /// „die größte Krise *seit Jahrzehnten*“: since when there has been none like it.
  private mutating func placeSince(_ index: Int, in clause: Int) -> Bool {
    guard words[index].match != nil, words[index].lower.hasPrefix("seit "), words[index].wordClass == .adverb,
      case .phrase(var singled)? = clauses[clause].units.last, singled.lastWord == index - 1, !singled.isPrepositional,
      isSingledOut(singled), words[singled.head].wordClass == .noun, !words[singled.head].reading.means(.time)
    else { return false }
    singled.prepositionals.append(NounPhrase(bare: index, agreement: .all))
    clauses[clause].units[clauses[clause].units.count - 1] = .phrase(singled)
    return true
  }

  mutating func place(_ item: Item, in clause: Int) {
    if case .word(let index) = item, placeSince(index, in: clause) { return }
    switch item {
    case .phrase(let more, _)
    where words[more.head].lower == "mehr" && more.firstWord == more.lastWord && endsNothing(more.head, in: clause)
      && !(more.head + 1 < words.count && words[more.head + 1].lower == "als"):
      words[more.head].readings = [Reading(lemma: "mehr", key: "mehr", wordClass: .adverb)]
      clauses[clause].units.append(.adverb(more.head))
    case .phrase(var phrase, _):
      // „verdient mehr als er“
      if case .adverb(let more)? = clauses[clause].units.last, more == phrase.firstWord - 1, !phrase.isPrepositional,
        ["mehr als", "weniger als"].contains(words[more].lower), clauses[clause].finite.map({ $0 < more }) ?? true,
        isCompared(phrase)
      {
        clauses[clause].units.removeLast()
        phrase.preposition = more
      }
      // „ist zu alt und krank“: the degree of the first of several predicates.
      if words[phrase.head].wordClass == .adjective, !phrase.isPrepositional, !phrase.conjuncts.isEmpty,
        phrase.determiner == nil, phrase.focus.isEmpty
      {
        phrase.focus = takeDegrees(of: phrase.head, in: clause)
      }
      // „Sie planen *von Syrien aus* Anschläge“: what could be no dative behind the second half of „von … aus“ is the object.
      if let out = phrase.preposition, words[out].lower == "aus", !phrase.agreement.isEmpty,
        !phrase.agreement.allows(.dative), words[phrase.head].isNominal,
        case .phrase(let from)? = clauses[clause].units.last,
        from.lastWord == out - 1, from.preposition.map({ ["von", "vom"].contains(words[$0].lower) }) ?? false
      {
        closePhrase(out, in: clause)
        phrase.preposition = nil
      }
      clauses[clause].units.append(.phrase(phrase))
    case .word(let index):
      if placePostposition(index, in: clause) || placeSecondHalf(index, in: clause) { return }
      if words[index].lower == "aber", words[index].wordClass == .coordinator {
        // „Das Gesetz ist aber umstritten“: But the law is controversial.
        if clauses[clause].kind == .main, clauses[clause].parent == nil, clauses[clause].coordinator == nil {
          clauses[clause].coordinator = index
          return
        }
        var however = Reading(lemma: "aber", key: "aber", wordClass: .adverb)
        however.info = AdverbType.connector
        words[index].readings = [however]
      }
      let reading = words[index].reading
      switch reading.wordClass {
      // „ein Hund, der bellt, den sie *aber* liebt“
      case .adverb
      where words[index].lower.isOne(of: "aber", "jedoch") && clauses[clause].coordinator == nil
        && followsRelative(clause):
        words[index].readings = [Reading(lemma: "aber", key: "aber", wordClass: .coordinator)]
        clauses[clause].coordinator = index
      case .adverb
      where clauses[clause].coordinatedWith != nil && clauses[clause].coordinator == nil
        // „weil die Preise steigen, die Löhne aber sinken“
        && (clauses[clause].kind == .subordinate && words[index].lower.isOne(of: "aber", "jedoch")
          || clauses[clause].kind == .main && clauses[clause].parent == nil
            && (words[index].lower == "aber" || contrastsVerb(index, in: clause))):
        words[index].readings = [Reading(lemma: "aber", key: "aber", wordClass: .coordinator)]
        clauses[clause].coordinator = index
      // „sterben früher als Frauen“; „eher als“ is rather than
      case .adverb
      where index + 1 < words.count && words[index + 1].lower == "als"
        && words[index + 1].wordClass == .comparison
        && words[index].lower != "eher" && words[index].reading.means(.time) && !precedesRole(index)
        && words[index].readings.contains { $0.degree == .comparative && $0.agreement.isEmpty }:
        placeAdjective(index, in: clause)
      case .adverb
      where words[index].lower == "lange" && (multiplies(before: index, clause) || measuresResult(index, clause)):
        // „dauert doppelt so lange“
        var long = Reading(lemma: "lang", key: "lang", wordClass: .adjective)
        long.agreement = .none
        words[index].readings = [long]
        placeAdjective(index, in: clause)
      case .adverb where words[index].lower == "genug" && endsInAdjective(before: index, clause):
        joinEnough(index, in: clause)
      case .adverb, .interrogativeAdverb, .am: clauses[clause].units.append(.adverb(index))
      case .negation: clauses[clause].units.append(.negation(index))
      case .pronominalAdverb, .interrogativePronominalAdverb: clauses[clause].units.append(.pronominalAdverb(index))
      case .adjective: placeAdjective(index, in: clause)
      default:
        if words[index].has(.adverb) {
          clauses[clause].units.append(.adverb(index))
        } else if endsPhrase(index, clause) {
          closePhrase(index, in: clause)
        } else {
          clauses[clause].units.append(.word(index))
        }
      }
    }
  }

  /// „wurde *später* als Serie gesendet“: what it was shown as; of things that are compared one has an article.
  private func precedesRole(_ index: Int) -> Bool {
    guard words[index].lower.isOne(of: "später", "früher"), index + 3 < words.count, !words[index + 3].isPunctuation
    else { return false }
    let role = words[index + 2].reading
    return role.wordClass == .noun && words[index + 2].text == role.lemma && !role.means(.time)
      && !role.agreement.intersection(.singular).isEmpty && words[index + 3].wordClass == .verb
  }

  /// „von Osteuropa *aus* agiert“: the second half of a preposition before the verbs at the end.
  private func endsPhrase(_ index: Int, _ clause: Int) -> Bool {
    guard words[index].reading.wordClass == .preposition, index + 1 < words.count,
      words[index + 1].wordClass == .verb, closesPhrase(index),
      case .phrase(let phrase)? = clauses[clause].units.last
    else { return false }
    return phrase.isPrepositional && phrase.lastWord == index - 1
  }

  /// Whom or what somebody is measured by; „mehr als einen Finalisten“, „mehr als die Hälfte“ are quantities.
  private func isCompared(_ phrase: NounPhrase) -> Bool {
    let head = words[phrase.head].reading
    switch head.wordClass {
    case .pronoun: return phrase.determiner == nil && phrase.modifiers.isEmpty
    case .name: return true
    case .noun:
      return !head.nounGroups.contains(.count) && !head.means([.unit, .time])
        && phrase.determiner.map { words[$0].reading.key == "der" || words[$0].wordClass == .possessive } ?? false
    default: return false
    }
  }

  private func endsInAdjective(before index: Int, _ clause: Int) -> Bool {
    if case .adjective(let word, _)? = clauses[clause].units.last { word == index - 1 } else { false }
  }

  /// „gut genug“: the one adverb of degree behind its adjective.
  private mutating func joinEnough(_ index: Int, in clause: Int) {
    guard case .adjective(let word, let adverbs)? = clauses[clause].units.popLast() else { return }
    clauses[clause].units.append(.adjective(word, adverbs: adverbs + [index]))
  }

  /// Adverbs of degree right before an adjective belong to it.
  mutating func placeAdjective(_ index: Int, in clause: Int) {
    // Without a noun the form without an ending is meant („flacher“: flatter).
    words[index].keep { $0.wordClass == .adjective && $0.agreement.isEmpty }
    // „völlig absurd“, „schwer verletzt“: of two adjectives side by side the first says how.
    if case .adjective(let first, let inner)? = clauses[clause].units.last, first == index - 1 {
      clauses[clause].units.removeLast()
      clauses[clause].units.append(.adjective(index, adverbs: inner + [first]))
      return
    }
    var adverbs = takeDegrees(of: index, in: clause)
    // „doppelt so hoch“, „halb so breit“
    // but „fast doppelt so hoch“
    if !adverbs.isEmpty, case .adjective(let times, let inner)? = clauses[clause].units.last,
      times == index - 1 - adverbs.count, ["doppelt", "halb"].contains(words[times].lower)
    {
      adverbs.insert(contentsOf: inner + [times], at: 0)
      clauses[clause].units.removeLast()
    }
    clauses[clause].units.append(.adjective(index, adverbs: adverbs))
  }

  /// „ist *kein* Geld *mehr* vorhanden“: no longer, and not how much.
  private func endsNothing(_ adverb: Int, in clause: Int) -> Bool {
    words[adverb].lower == "mehr"
      && clauses[clause].units.contains { unit in
        if case .phrase(let phrase) = unit, let determiner = phrase.determiner {
          words[determiner].reading.key == "kein"
        } else {
          false
        }
      }
  }

  /// Takes the adverbs of degree right before an adjective out of the clause.
  private mutating func takeDegrees(of index: Int, in clause: Int) -> [Int] {
    var adverbs: [Int] = []
    while case .adverb(let adverb)? = clauses[clause].units.last, adverb == index - 1 - adverbs.count,
      words[adverb].reading.means(.degree) && !endsNothing(adverb, in: clause) || words[adverb].wordClass == .am
        || words[adverb].lower.ends(in: "mal")
          // „zwanzigmal größer“
          && (!adverbs.isEmpty
            || words[adverb].reading.derivation == .bound && words[index].reading.degree == .comparative)
        || ["immer", "noch"].contains(words[adverb].lower)
          && (words[index].reading.degree == .comparative
            // „immer mehr gefragt“
            || adverbs.first.map { ["mehr", "weniger"].contains(words[$0].lower) } ?? false)
        || ["ebenso", "genauso"].contains(words[adverb].lower)
          && words[(index + 1)...].contains(where: { $0.lower == "wie" })
    {
      adverbs.insert(adverb, at: 0)
      clauses[clause].units.removeLast()
    }
    return adverbs
  }
}
