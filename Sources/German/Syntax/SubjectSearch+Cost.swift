import Lexicon

/// What a phrase by itself, its form and its kind, tells against it as the subject.
extension SubjectSearch {
  private static let indefinites: FormSet = ["nichts", "etwas", "viel", "wenig", "alles", "all"]

  /// What speaks against a phrase as the subject; 35 and more rules it out.
  func cost(of phrase: NounPhrase, isFront: Bool, _ setting: Setting) -> Int {
    let reading = words[phrase.head].reading
    var cost =
      costOfForm(phrase, reading, isFront: isFront, setting) + costOfAmount(phrase, reading, isFront: isFront, setting)
    if setting.isCopula { cost += costBesideCopula(phrase, reading, isFront: isFront, setting) }
    cost += costOfUndergoing(phrase, reading, isFront: isFront, setting)
    cost += costOfReceiver(phrase, reading, isFront: isFront, setting) + costOfOwner(phrase)
    if reading.key == "es" { cost += costOfEs(phrase, isFront: isFront, setting) }
    // „Habe meine Küche gekauft“: the first person is left out.
    if setting.lacksSpeaker { cost += 15 }
    // „Merkel: Brauchen Lösungen“
    if setting.lacksSpeakers, phrase.agreement.onlyCase != .nominative { cost += 40 }
    if clause.coordinator == 0, phrase.agreement.allows(.accusative), goesOnFromBefore { cost += 40 }
    return cost + costOfPronoun(phrase, reading, setting) + costOfActing(phrase, reading, setting)
      + costOfOffice(phrase, reading) + costOfAffected(phrase, reading, setting)
      + costOfShowing(phrase, reading, isFront: isFront)
  }

  /// Its number and case beside the form of the verb.
  private func costOfForm(_ phrase: NounPhrase, _ reading: Reading, isFront: Bool, _ setting: Setting) -> Int {
    // „Das sind leere Worte“: the verb agrees with the predicate.
    // but „Es sind neue Autos erhältlich“
    let isPlaceholder =
      words[phrase.head].lower == "es" && isFront
      && (clause.units.contains {
        if case .adjective(let word, _) = $0 { words[word].reading.origin != .guess } else { false }
      } || tellsWhere && setting.isCopula && !setting.forms.allowsThird(plural: false))
    let isPointing =
      setting.isCopula && !isPlaceholder && ["das", "dies", "es"].contains(words[phrase.head].lower)
    var cost =
      setting.forms.isFinite && !isPointing && !sharesPassive(phrase)
      ? disagreement(phrase, reading, setting.forms) : 0
    if isPlaceholder, setting.isCopula, holdsPlaceOfOne { cost += 34 }
    if phrase.agreement.onlyCase == .nominative {
      // „…, der aufstieg und der beste Werfer war“
      // „… und wäre damit der größte“
      if setting.isCopula, setting.sharesSubject, [.noun, .adjective].contains(reading.wordClass) { cost += 40 }
      // but „Ein Freund ist einer, der hilft“, „Der Grund ist ein anderer“
      if !setting.isCopula
        || reading.wordClass == .pronoun && (isFront || !["ein", "kein", "ander"].contains(reading.key))
      {
        cost -= 10
      }
    } else if setting.sharesSubject {
      // „hat auf jemand geschossen und *jemand getötet*“, too
      cost += 50
    }
    if !phrase.agreement.allows(.accusative), !setting.isCopula { cost -= 5 }
    if isPointing { cost -= 6 }
    // „Seine Stimme ist die eines Kindes“, „Die Lage gleicht der eines Kindes“: the like of what stands in front
    if !isFront, reading.wordClass == .pronoun, reading.key == "der", !phrase.genitives.isEmpty { cost += 12 }
    return cost
  }

  /// What comes over somebody, is done to somebody, or is only likened.
  private func costOfUndergoing(_ phrase: NounPhrase, _ reading: Reading, isFront: Bool, _ setting: Setting) -> Int {
    var cost = 0
    // „was es wert ist“: how much.
    if words[phrase.head].lower == "was", setting.isCopula, tellsWorth { cost += 40 }
    // „Am meisten ärgerte sie, dass es regnete“: what comes over somebody is what the clause says.
    if reading.key == "sie", phrase.agreement.allows(.accusative), isAffecting,
      clause.kind == .main ? affectsByContent : opensWithWhat
    {
      cost += 40
    }
    // „es habe Bewerber benachteiligt“: behind a pronoun somebody without an article is several, and so is not who did it.
    if !isFront, reading.wordClass == .noun, reading.means(.person), phrase.determiner == nil, phrase.modifiers.isEmpty,
      phrase.conjuncts.isEmpty, phrase.close.isEmpty, !phrase.agreement.isSingularOnly,
      phrase.agreement.allows(.accusative), clause.prefield == 1,
      let front = clause.units.first?.nominative, words[front.head].lower.isOne(of: "es", "sie", "er"),
      !setting.isFormal, !setting.forms.allowsThird(plural: true)
    {
      cost += 20
    }
    // „Es macht *ihm* nichts aus“
    if !isFront, Self.indefinites.contains(words[phrase.head].lower), !setting.isCopula, isDoneToSomebody { cost += 16 }
    if makesSoByWhat, reading.wordClass == .pronoun, reading.key == "sie" || reading.key == "es" { cost += 30 }
    // „wie es die Regierung will“, „ein Gesetz, wie sie die Regierung plant“: what „wie“ stands for, before somebody who
    // wants it
    if reading.wordClass == .pronoun, reading.key == "es" || reading.key == "sie" && likensWanted,
      clause.kind == .subordinate, !setting.isCopula, clause.introducer.map({ words[$0].lower }) == ["wie"],
      clause.units.nominatives.contains(where: { other in
        other.head != phrase.head
          && other.determiner.map { reading.key == "es" || words[$0].reading.key == "der" } ?? false
      })
    {
      cost += 34
    }
    return cost
  }

  /// Times, numbers and amounts tell when and how much rather than who.
  private func costOfAmount(_ phrase: NounPhrase, _ reading: Reading, isFront: Bool, _ setting: Setting) -> Int {
    var cost = 0
    if analysis.isTime(phrase) { cost += setting.isCopula && isYearSpokenOf(phrase) ? -8 : 15 }
    // „wurde 1990 gebaut und 2005 verkauft“: under the auxiliary of the clause before
    // „dass er gewählt und 2012 bestätigt wurde“
    if clause.coordinatedWith != nil, analysis.isYear(phrase),
      clause.finite == nil || clause.kind == .subordinate && clause.introducer.isEmpty && complex?.isPassive ?? false
    {
      cost += 30
    }
    if isYearOfPassive(phrase) { cost += 35 }
    // „Jeder Zehnte verlässt die Schule“
    if words[phrase.head].lower.hasPrefix("jeder ") || words[phrase.head].lower == "jedermann" { cost -= 6 }
    // „29 waren Zeugen“: so many of those who have been spoken of
    let isCounted =
      isFront && (countsOf || setting.isCopula && clause.prefield == 1 && hasRole(besides: phrase))
    if reading.wordClass == .numeral, !isCounted, !isShareOfAntecedent, phrase.genitives.isEmpty,
      !reading.means(.event)
    {
      cost += 4
    }
    if words[phrase.head].lower == "mehr" { cost += 8 }
    if isProportion(phrase, reading, isFront: isFront) { cost += 12 }
    if tellsHowMuch(phrase, reading) { cost += 40 }
    return cost
  }

  /// What several are, as a noun of persons in the plural without an article: „Zeugen“, „Opfer von Überfällen“.
  private func hasRole(besides phrase: NounPhrase) -> Bool {
    clause.units.dropFirst().nominatives.contains { role in
      role.head != phrase.head && role.determiner == nil && words[role.head].reading.means(.person)
        && words[role.head].wordClass == .noun && !role.agreement.isSingularOnly
    }
  }

  /// Beside a verb with a dative: a name, or somebody without an article, can be it.
  private func costOfReceiver(_ phrase: NounPhrase, _ reading: Reading, isFront: Bool, _ setting: Setting) -> Int {
    var cost = 0
    // „Das Buch gefiel Anna“
    // but „Bis zuletzt blieb Anna eine Fremde“
    if setting.helps, !isFront, phrase.determiner == nil, phrase.agreement.allows(.dative),
      words[phrase.head].isPersonName,
      !setting.isCopula
        || !clause.units.nominatives.contains(where: { $0.head != phrase.head && words[$0.head].reading.means(.person) }
        )
    {
      cost += 6
    }
    // „Siemens droht eine Strafe“, „Der Firma“ without an article: beside what can be no dative it is the one.
    // but „Siemens bleibt ein Vorbild“, „Siemens schafft es, … erscheinen zu lassen“
    if setting.helps, isFront, reading.wordClass == .name, phrase.determiner == nil, phrase.agreement.allows(.dative),
      !setting.isCopula, complex?.steps.allSatisfy({ $0.operation == .perfect }) ?? false,
      hasSureNominative(besides: phrase)
    {
      cost += 12
    }
    // „Lehrer droht Entlassung“, „Griechenland droht Pleite“: what happens to whom.
    // also „Präsident droht Haft“, without its ending
    if setting.helps, isFront, phrase.determiner == nil,
      phrase.agreement.allows(.dative) || reading.means(.person) && phrase.modifiers.isEmpty,
      reading.wordClass == .name || reading.means([.person, .group, .place]) || reading.nounGroups.contains(.count),
      complex?.readings.contains(where: { $0.verbGroups.contains(.befalls) }) ?? false,
      clause.units.nominatives.contains(where: { $0.head != phrase.head && isThing($0) && !analysis.isTime($0) })
    {
      cost += 14
    }
    // „Anna Wolf wurde das Amt angeboten“: beside what was given or taken in the passive a name is to whom or from whom.
    if reading.wordClass == .name, phrase.determiner == nil, phrase.agreement.allows(.dative) {
      cost += costOfReceiving(phrase, setting)
    }
    return cost
  }

  /// Whose something is stands before it.
  private func costOfOwner(_ phrase: NounPhrase) -> Int {
    var cost = 0
    // „dass die Hälfte der Eltern *ihre Kinder* impfen lassen“: whose it is, is mostly the subject before it.
    if clause.kind != .main, let owner = phrase.determiner, words[owner].wordClass == .possessive,
      ["ihr", "sein"].contains(words[owner].reading.key),
      clause.units.nominatives.contains(where: { other in
        other.head < owner && other.head != phrase.head && words[other.head].isNominal
          && words[other.head].wordClass != .relative && !isThingAskedFor(other)
      })
    {
      cost += 10
    }
    // „Die Stadt hat *ein Drittel ihrer Einwohner* verloren“: whose share it is stands before it.
    if let owned = phrase.genitives.first, isOwned(owned),
      clause.units.nominatives.contains(where: { other in
        other.head < phrase.head && words[other.head].isNominal && other.determiner != nil && !analysis.isTime(other)
      })
    {
      cost += 12
    }
    return cost
  }

  /// „es“ yields to a real subject, announces one, or belongs to the verb.
  private func costOfEs(_ phrase: NounPhrase, isFront: Bool, _ setting: Setting) -> Int {
    var cost = 0
    if setting.isFormal, isFront || setting.isVerbFirst { cost -= 30 }
    if !setting.isFormal, clause.kind != .main || !isFront, belongsToVerb(phrase) { cost += 40 }
    if clause.kind == .main, !setting.isCopula, !setting.isFormal, !setting.affectsOther,
      announcesBeforeSomebody(phrase)
    {
      cost += 30
    }
    // The impersonal es yields to a real subject behind the verb.
    // „Es überrascht die Partei, dass er geht“: it announces what comes over somebody.
    if setting.affectsOther, announcesClause {
      cost -= 12
    } else if !isFront, announcesInfinitive(setting) {
      cost += 14
    } else if isFront, bringsAbout {
      cost -= 6
    } else if isFront, !paysAmount {
      cost += setting.canLackObject && !setting.isCopula ? 9 : actsUponOther ? -6 : 3
    }
    return cost
  }

  /// „Mit dem Bau wurde *2012* begonnen“: when something was done, in a passive without a subject; but „2024 wurde als Jahr der
  /// Rekorde gefeiert“ speaks of the year.
  private func isYearOfPassive(_ phrase: NounPhrase) -> Bool {
    guard analysis.isYear(phrase), phrase.determiner == nil, let complex, complex.isPassive else { return false }
    return clause.units.allSatisfy { unit in
      guard case .phrase(let other) = unit, other.head != phrase.head else { return true }
      return other.preposition.map { !words[$0].lower.isOne(of: "als", "zum", "zu") } ?? true
    }
  }

  private var tellsWorth: Bool {
    clause.units.contains { unit in
      if case .adjective(let word, _) = unit { words[word].reading.key == "wert" } else { false }
    }
  }

  /// A clause with „dass“ behind a verb that takes none as its object stands beside no other subject.
  private var affectsByContent: Bool {
    guard let frames, let complex, !complex.isPassive,
      complex.readings.allSatisfy({ reading in
        frames.frames(ofVerb: reading.key).allSatisfy { !$0.contains("dass") || $0.contains("r") || $0.contains("es") }
      }),
      clause.units.nominatives.allSatisfy({ words[$0.head].reading.key == "sie" })
    else { return false }
    return clause.units.dropFirst(clause.prefield).contains { unit in
      guard case .clause(let inner) = unit else { return false }
      return analysis.clauses[inner].introducer.map { words[$0].lower } == ["dass"]
    }
  }

  /// „…, *desto mehr Wasser* verliert die Pflanze“: in front for its „desto“, and so as easily what something is done to by
  /// a known thing behind it. Likewise „*je mehr Geld* die Stadt hat“.
  private func isProportion(_ phrase: NounPhrase, _ reading: Reading, isFront: Bool) -> Bool {
    let isMeasured =
      if let by = phrase.focus.first {
        isFront && words[by].lower.isOne(of: "desto", "umso")
      } else {
        clause.introducer.count == 1 && phrase.firstWord == clause.introducer[0] + 1
          && words[clause.introducer[0]].lower == "je"
      }
    guard isMeasured, !reading.means([.person, .group]), phrase.agreement.allows(.accusative) else { return false }
    return clause.units.nominatives.contains { other in
      other.head != phrase.head
        && other.determiner.map { ["der", "dieser", "sein", "ihr", "jeder", "kein"].contains(words[$0].reading.key) }
          ?? false
    }
  }

  /// „Hier wird viel gearbeitet“: in the passive of a verb that needs no object it tells how much.
  private func tellsHowMuch(_ phrase: NounPhrase, _ reading: Reading) -> Bool {
    guard reading.wordClass == .pronoun, words[phrase.head].lower.isOne(of: "viel", "wenig"),
      phrase.genitives.isEmpty, phrase.prepositionals.isEmpty, phrase.clauses.isEmpty, let complex, complex.isPassive,
      let frames, clause.finite.map({ $0 < phrase.head }) ?? true
    else { return false }
    return complex.readings.allSatisfy { verb in
      let needs = frames.needs(ofVerb: verb.key)
      return needs.mayHaveOnly([]) && !needs.mayHaveOnly(.accusative)
    }
  }

  /// „Die Straße wurde gesperrt und *die Bewohner gerettet*“: what is left out would agree with the second subject.
  private func sharesPassive(_ phrase: NounPhrase) -> Bool {
    clause.finite == nil && clause.coordinatedWith != nil && complex?.isPassive ?? false && !analysis.isTime(phrase)
  }

  /// „Am Montag lehnte *es* Peter ab, zu reden“: it stands for what somebody else refuses, and does not act itself.
  private func announcesInfinitive(_ setting: Setting) -> Bool {
    guard let frames, let complex, !setting.isCopula, !complex.isPassive, !setting.isFormal, !setting.affectsOther,
      clause.units.contains(where: { unit in
        guard case .clause(let inner) = unit else { return false }
        return analysis.clauses[inner].kind == .infinitive && analysis.clauses[inner].introducer.isEmpty
      }), frames.takes(.accusative, complex.readings)
    else { return false }
    return clause.units.nominatives.contains { other in
      let reading = words[other.head].reading
      return reading.key != "es" && reading.wordClass != .reflexive
        && (reading.wordClass == .name || reading.means([.person, .group]))
    }
  }

  /// „Es macht Spaß“, „Es fand Anklang“: of a bare noun that the verb takes as its object by name the es is no placeholder.
  private var bringsAbout: Bool {
    guard let frames, let complex, !complex.isCopula, !complex.isPassive,
      let thing = clause.units.nominatives.first(where: { words[$0.head].reading.key != "es" }),
      isBareThing(thing)
        || isThing(thing) && thing.determiner.map({ ["viel", "wenig"].contains(words[$0].reading.key) }) ?? false
    else { return false }
    return complex.readings.contains { frames.takesByName($0, words[thing.head].reading.key) }
  }

  /// A clause with „dass“ stands in the clause.
  private var announcesClause: Bool {
    clause.units.contains { unit in
      guard case .clause(let inner) = unit, let first = analysis.clauses[inner].introducer.first else { return false }
      return words[first].lower == "dass"
    }
  }

  /// What the passive of a verb that has somebody in the dative tells against a name as its subject: a thing that can be it,
  /// or a clause that says what was said to him.
  private func costOfReceiving(_ phrase: NounPhrase, _ setting: Setting) -> Int {
    guard let frames, let complex, complex.steps.contains(where: { $0.operation == .passive }) else { return 0 }
    guard frames.takes(.dative, complex.readings) else { return 0 }
    let hasThing = clause.units.nominatives.contains { other in
      other.head != phrase.head && isThing(other) && !words[other.head].reading.means([.place, .time])
        && setting.forms.allowsThird(plural: other.agreement.isPluralOnly || !other.conjuncts.isEmpty)
    }
    if hasThing { return frames.takes([.accusative, .dative], complex.readings) ? 12 : 0 }
    // „Anna Wolf wird vorgeworfen, dass sie gelogen habe“, „…, gelogen zu haben“, but „wurde überzeugt, dass …“
    let content: VerbNeeds.Slots? = announcesClause || toldBehind ? .dass : hasBareInfinitive ? .zu : nil
    return content.map { slot in
      frames.takes([slot, .dative], complex.readings) && !frames.takes([slot, .accusative], complex.readings) ? 40 : 0
    } ?? 0
  }

  /// A main clause stands in this one as what is said.
  private var toldBehind: Bool {
    clause.units.contains { unit in
      if case .clause(let inner) = unit { analysis.clauses[inner].kind == .main } else { false }
    }
  }

  /// Another phrase that can be the subject and no dative.
  private func hasSureNominative(besides phrase: NounPhrase) -> Bool {
    clause.units.nominatives.contains { other in
      other.head != phrase.head && !other.agreement.allows(.dative) && !analysis.isTime(other)
        && words[other.head].wordClass != .reflexive
    }
  }

  /// „Es ist kein Ausweg möglich“: something that nobody has spoken of, and right behind it how it is.
  private var holdsPlaceOfOne: Bool {
    guard
      let position = clause.units.firstIndex(where: { unit in
        guard let what = unit.nominative, words[what.head].reading.key != "es" else { return false }
        return words[what.head].wordClass == .noun && !words[what.head].reading.means([.time, .unit])
          && what.determiner.map { ["kein", "ein"].contains(words[$0].reading.key) } ?? false
      })
    else { return false }
    let predicate = clause.units[(position + 1)...].first { unit in
      if case .adverb = unit { false } else { true }
    }
    guard case .adjective(let word, _)? = predicate else { return false }
    return words[word].reading.origin != .guess
  }

  /// „Es sind viele Menschen auf der Straße“: somebody or something, and where.
  private var tellsWhere: Bool {
    let others = clause.units.nominatives.filter { words[$0.head].reading.key != "es" }
    guard others.count == 1, let what = others.first, !words[what.head].reading.means([.time, .unit]) else {
      return false
    }
    return clause.units.contains { unit in
      switch unit {
      case .phrase(let place):
        place.preposition.map { ["in", "an", "auf", "bei", "unter", "vor", "hinter"].contains(words[$0].reading.key) }
          ?? false && words[place.head].reading.means([.place, .thing, .group])
      case .adverb(let word):
        ["hier", "dort"].contains(words[word].lower) || words[word].match != nil && words[word].reading.means(.place)
      default: false
      }
    }
  }

  /// „2013 war ein gutes Jahr“, „2013 könnte das Jahr der Wahl werden“: what else could be the subject tells what the year
  /// was, since nobody and nothing else does.
  private func isYearSpokenOf(_ year: NounPhrase) -> Bool {
    guard analysis.isYear(year), year.determiner == nil, year.modifiers.isEmpty,
      clause.kind == .subordinate
        || clause.kind == .main && clause.prefield == 1 && clause.units.first?.nominative?.head == year.head
    else { return false }
    let others = clause.units.nominatives.filter { $0.head != year.head }
    guard others.count == 1, let told = others.first, told.head > year.head, let determiner = told.determiner,
      case let what = words[told.head].reading, what.wordClass == .noun
    else { return false }
    if what.means(.time) { return words[determiner].reading.key != "dieser" }
    return words[determiner].reading.key == "ein" && what.means([.abstract, .event])
      && clause.units.dropFirst().allSatisfy { unit in
        switch unit {
        case .phrase(let phrase):
          !phrase.isPrepositional || phrase.preposition.map { words[$0].reading.key == "für" } ?? false
        case .adverb, .negation: true
        default: false
        }
      }
  }

  /// Of two possible subjects the relative pronoun is the likelier one.
  private func costOfPronoun(_ phrase: NounPhrase, _ reading: Reading, _ setting: Setting) -> Int {
    if isThingAskedFor(phrase) { return 6 }
    guard reading.wordClass == .relative || reading.wordClass == .interrogative else { return 0 }
    let isWhat = words[phrase.head].lower == "was"
    if isWhat, makesDo { return -20 }
    if isWhat, hasPersonalPronoun { return 3 }
    // „wissen, was es kostet“
    if isWhat, isAskedAfter, clause.units.nominatives.contains(where: { words[$0.head].lower == "es" }) {
      return 8
    }
    if reading.wordClass == .relative {
      // „ein Ort, *der* ein Zentrum werden soll“: beside a copula the other is what it becomes.
      return (isRelativeObject || isEverHad) && (isWhat || !setting.isCopula) ? 4 : -3
    }
    return isWhat && isRelativeObject ? 4 : 0
  }

  /// „*eine Grenze*, wie sie die CSU fordert“: right behind something with no known one's article, and of a verb that
  /// takes what is said or wanted; but „weiß, wie sie die Prüfung bestand“.
  private var likensWanted: Bool {
    guard let wie = clause.introducer.first, wie > 1, words[wie - 1].isComma, words[wie - 2].wordClass == .noun,
      words[wie - 2].isCapitalized
    else { return false }
    let article = words[..<(wie - 2)].last { !$0.isInflectedAdjective }
    guard article.map({ !$0.has(.article) || $0.reading.key == "ein" }) ?? true, let frames, let complex else {
      return false
    }
    return complex.readings.contains { reading in
      reading.verbGroups.contains(.concerns) || frames.needs(ofVerb: reading.key).mayHave(oneOf: .clauses)
    }
  }

  /// „die jüngste Chefin, die das Land *je hatte*“: of somebody who is so beyond all others.
  private var isEverHad: Bool {
    complex?.steps.isEmpty ?? false && complex?.readings.contains { $0.key == "haben" } ?? false
      && clause.units.contains { unit in
        if case .adverb(let word) = unit { ["je", "jemals"].contains(words[word].lower) } else { false }
      }
  }

  /// „leid“, „gewohnt“: the predicate has an object.
  private var hasObjectOfPredicate: Bool {
    clause.units.contains { unit in
      switch unit {
      case .adjective(let word, _), .adverb(let word): words[word].reading.modifierGroups.contains(.object)
      default: false
      }
    }
  }

  /// Of a subject and a predicate: which is which.
  private func costBesideCopula(_ phrase: NounPhrase, _ reading: Reading, isFront: Bool, _ setting: Setting) -> Int {
    var cost = 0
    // „Die Leute sind es leid“, „Sie sind es gewohnt, dass …“
    if !isFront, reading.key == "es", hasObjectOfPredicate { cost += 40 }
    // „Viele von ihnen sind Kinder“, „83 Prozent der Befragten sind Autofahrer“
    if isFront,
      reading.wordClass == .pronoun && reading.key != "es" || reading.nounGroups.contains(.count)
        || reading.means(.unit),
      phrase.share != nil || !phrase.genitives.isEmpty || !phrase.prepositionals.isEmpty
    {
      cost -= 6
    }
    // „Wer Chef wird, entscheidet der Rat“
    if !hasPersonalPronoun, reading.wordClass == .interrogative, reading.key == "wer" { cost -= 6 }
    // „Sie fragt, wer der Mann ist“, „… was Freiheit ist“: asked is what the other is.
    if asksIdentity(words[phrase.head]) { cost += 12 }
    // „… Abteilung, deren Leiterin sie wurde“
    if hasPersonalPronoun, let determiner = phrase.determiner,
      words[determiner].reading.wordClass == .relative
    {
      cost += 6
    }
    // „Schuld daran ist das Wetter“: what is also a predicate.
    if isFront, reading.wordClass == .noun, phrase.determiner == nil, phrase.modifiers.isEmpty,
      words[phrase.head].has(.adjective)
    {
      cost += 8
    }
    return cost
  }

  private func isAsking(_ verb: Int) -> Bool { words[verb].readings.contains { frames?.asks($0.key) ?? false } }

  /// „wer“ beside one who is known, „was“ beside any noun, in a question behind its verb.
  private func asksIdentity(_ asked: Word) -> Bool {
    guard asked.lower == "wer" || asked.lower == "was", clause.antecedent == nil,
      clause.kind == .indirectQuestion || clause.kind == .relative, clause.verbs.count == 1,
      clause.finite.map({ words[$0].readings.contains { $0.key == "sein" } }) ?? false,
      let parent = clause.parent, let told = analysis.clauses[parent].finite,
      // but „Er gewann, was eine Überraschung war“; „Wer der Täter ist, *weiß* niemand“
      clause.kind == .indirectQuestion && told < clause.words.lowerBound
        || analysis.clauses[parent].verbs.contains(where: isAsking)
    else { return false }
    return clause.units.dropFirst().nominatives.contains { phrase in
      let head = words[phrase.head].reading
      if head.wordClass == .name { return true }
      guard head.wordClass == .noun else { return false }
      return asked.lower == "was"
        || phrase.determiner.map { words[$0].reading.key == "der" || words[$0].wordClass == .possessive } ?? false
    }
  }

  /// Persons, groups and what names them act; what is pointed at is rather spoken of.
  private func costOfActing(_ phrase: NounPhrase, _ reading: Reading, _ setting: Setting) -> Int {
    var cost = 0
    let isPronoun = reading.wordClass == .pronoun
    // „Das kann niemand vorhersagen“
    // but „Die anderen haben keine“, „Das Kind hat keines“: only „keiner“ is somebody by itself.
    if isPronoun, reading.key.isOne(of: "niemand", "jemand", "man") || isNobody(phrase, reading) { cost -= 6 }
    let pointsAtContent = isPronoun && points(phrase) && !setting.isCopula && takesContent
    if pointsAtContent, tellsContent { cost += 4 }
    // „Heute haben drei der Länder Verträge unterzeichnet“: some act as well as all.
    // „Die Hälfte der Wähler bevorzugt Meier“, but „ein Fünftel des Gebiets“ is no more than a place.
    let countsBare = reading.wordClass == .numeral
    if countsBare
      || reading.wordClass == .noun && !reading.nounGroups.isDisjoint(with: [.count, .plurality]),
      let whole = phrase.genitives.first
    {
      let owner = words[whole.head].reading.info
      cost += ["h", "g"].contains(owner) || countsBare && owner == "p" ? -3 : 0
    }
    if isHadByOther(phrase, reading) { cost += 10 }
    // „Das hat *Schule* gemacht“: one group or place that makes something would have its article.
    if reading.wordClass == .noun, complex?.readings.contains(where: { $0.key == "machen" }) ?? false,
      reading.means([.group, .place]), reading.origin == .lexicon,
      phrase.determiner == nil, phrase.modifiers.isEmpty, phrase.genitives.isEmpty, phrase.prepositionals.isEmpty,
      phrase.conjuncts.isEmpty, phrase.close.isEmpty, phrase.agreement.isSingularOnly,
      words[0].lower.isOne(of: "das", "dies"), phrase.head > 1, words[words.count - 1].isPunctuation
    {
      cost += 8
    }
    let isIndefinite = isPronoun && SubjectSearch.indefinites.contains(reading.key)
    if reading.means([.person, .group])
      || reading.means(.event) && reading.nounGroups.contains(.acting) || isMedium(phrase, reading)
      || reading.wordClass == .name && !reading.means(.place)
      // „Mehrheit hält Kanzler für schwach“
      || reading.nounGroups.contains(.plurality) && reading.wordClass == .noun && phrase.determiner == nil
        && phrase.genitives.isEmpty && phrase.prepositionals.isEmpty && phrase.agreement.isSingularOnly
      || isPronoun && !isIndefinite && !pointsAtContent
    {
      cost -= 2
    } else if reading.means(.place),
      !namesPerson || reading.wordClass == .name || reading.nounGroups.contains(.acting)
    {
      cost -= 1
    }
    return cost
  }

  /// „keiner“, „keine der Parteien“
  private func isNobody(_ phrase: NounPhrase, _ reading: Reading) -> Bool {
    reading.key == "kein"
      && (words[phrase.head].lower == "keiner" || !phrase.genitives.isEmpty || !phrase.prepositionals.isEmpty)
  }

  /// „*Eine Lösung* hat die Regierung nicht“: what has not been spoken of has nobody who has been.
  private func isHadByOther(_ phrase: NounPhrase, _ reading: Reading) -> Bool {
    guard clause.kind == .main, clause.prefield == 1, clause.units.first?.nominative?.head == phrase.head,
      reading.wordClass == .noun, reading.means([.abstract, .event]), let complex, complex.steps.isEmpty,
      complex.readings.contains(where: { $0.key == "haben" }),
      phrase.determiner.map({ words[$0].reading.key == "ein" }) ?? true
    else { return false }
    return clause.units.nominatives.contains { other in
      other.head != phrase.head && words[other.head].reading.means([.person, .group])
        && other.determiner.map { words[$0].reading.key == "der" } ?? false
    }
  }
}
