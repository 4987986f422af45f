import English
import German
import Lexicon

/// He, she, it and they: whom or what a personal pronoun stands for.
extension SentenceTransfer {
  /// „Sie haben *Ihre* Karte vergessen“: what opens the sentence with a capital is polite where the same person is so later.
  func addressesReader(_ phrase: German.NounPhrase) -> Bool {
    guard words[phrase.head].text == "Sie", pluralVerb(near: phrase.head) else { return false }
    return isAtStart(phrase.head) && opensAddress(phrase.head) || addressesReader(behind: phrase.head)
  }

  /// „Seit wann sind *Sie* Minister?“: one who is spoken to politely.
  func isPolite(_ phrase: German.NounPhrase) -> Bool {
    words[phrase.head].text == "Sie" && (!opensSentence(phrase.head) || addressesReader(phrase))
  }

  /// The first word, or the first behind the one who speaks („*Zeitung:* Sie waren Minister.“).
  func isAtStart(_ index: Int) -> Bool {
    index == 0 || index < 5 && words[index - 1].text == ":"
  }

  /// A capital inside the sentence tells that somebody is spoken to.
  func addressesReader(behind opening: Int) -> Bool {
    words.indices.dropFirst(opening + 1).contains { index in
      SentenceTransfer.polite.contains(words[index].text)
        && (!words[index - 1].isPunctuation || words[index - 1].isComma)
        && !analysis.quotations.contains { $0.contains(index) }
    }
  }

  /// „*Sie* waren Minister. Haben Sie gelogen?“: the next sentence or the one before asks somebody, and several have not just been
  /// spoken of, which says nothing behind the one who speaks.
  func opensAddress(_ index: Int) -> Bool {
    discourse.isAddress
      && (index > 0
        || !discourse.referents.contains { other in
          (other.number == .plural || other.isPluralInEnglish) && !other.isTime && other.age <= 1 && other.word == nil
        })
  }

  /// The first word, also behind a colon („Die Gäste waren zornig: *Sie* gingen“) or the place of a report („Wien – *Sie* kamen
  /// zu Tausenden“): a capital says nothing there.
  private func opensSentence(_ index: Int) -> Bool {
    index == 0 || words[index].text == "Sie" && words[index - 1].text == ":"
      || index == 2 && ["–", "-", "—"].contains(words[1].text) && words[0].wordClass == .name
        && words[0].reading.means(.place)
      || tellsOfOthers(index)
  }

  /// „„*Sie* glaubten, dass sie gewinnen würden““: what is told of the past in a quotation, with the same persons written small
  /// later.
  private func tellsOfOthers(_ index: Int) -> Bool {
    guard index > 0, index + 1 < words.count, words[index - 1].isQuotationMark, words[index + 1].tellsPast
    else { return false }
    return words.indices.dropFirst(index + 2).contains { later in
      words[later].text == "sie" && words[later - 1].text != "." && pluralVerb(near: later)
    }
  }

  private static let polite: FormSet = ["Sie", "Ihnen", "Ihr", "Ihre", "Ihrem", "Ihren", "Ihrer", "Ihres"]

  /// „*Sie* und ihre Mutter kamen“: to whom somebody else belongs, unless several have been spoken of and no woman.
  func isWomanBesideHers(_ pronoun: Int) -> Bool {
    guard pronoun + 2 < words.count, words[pronoun + 1].lower == "und",
      words[pronoun + 2].wordClass == .possessive, ["ihr", "ihre", "ihren"].contains(words[pronoun + 2].text)
    else { return false }
    return discourse.resolve(gender: "f", plural: false, before: pronoun) != nil
      || discourse.resolve(gender: nil, plural: true, before: pronoun) == nil
  }

  /// But „hält ihn *davon* ab“, „verwandelt ihn *in ein Ziel*“: with a preposition the verb is another one.
  private func isDoneAlone(_ pronoun: German.NounPhrase) -> Bool {
    analysis.clause(around: pronoun.head)?.units.allSatisfy { unit in
      if case .pronominalAdverb = unit { false } else { !unit.isPrepositional }
    } ?? true
  }

  /// er, sie, es: by what they stand for, since English things are it.
  func personal(_ phrase: German.NounPhrase, _ reading: German.Reading) -> English.NounPhrase {
    let origin = source(phrase.head)
    let word = words[phrase.head]
    if word.text == "Sie" || word.text == "Ihnen",
      word.text != word.lower, !opensSentence(phrase.head) || addressesReader(phrase), !goesWithSingular(phrase)
    {
      return .pronoun(.second, .plural, source: origin)
    }
    if reading.key == "sie", isWomanBesideHers(phrase.head) {
      return .pronoun(.third, .singular, .feminine, source: origin)
    }
    if reading.key == "es" {
      guard let person = person(meantByObject: phrase), case .noun(let noun) = pronoun(for: person, origin) else {
        return .pronoun(.third, .singular, .neuter, source: origin)
      }
      return noun
    }
    if reading.key == "er", isAnyone(before: phrase.head) { return .pronoun(.third, .plural, source: origin) }
    let isObject = reading.key == "sie" && phrase.agreement.allows(.accusative) && isGoverned(byVerb: phrase)
    // „Die Firma baut Autos und verkauft *sie*“: nor the subject that the clause shares.
    let actor =
      (isObject || !phrase.agreement.allows(.nominative)) && sharesSubject(phrase)
      ? discourse.subject ?? antecedents.subject : antecedents.subject
    var namesOne = false
    if reading.key == "sie", isObject || phrase.agreement.allows(.accusative) && !phrase.agreement.allows(.nominative),
      !phrase.agreement.isSingularOnly, !phrase.agreement.isPluralOnly
    {
      // „dankte den Helfern und lud sie ein“: those named, if there is no woman or thing that it could be.
      let single = discourse.resolve(gender: "f", plural: false, before: phrase.head)
      // not those who do it: „*Die Täter* überfielen die Frau und fesselten sie“
      let several = discourse.resolve(gender: nil, plural: true, before: phrase.head, other: actor)
      // „Die Helfer klagten, dass man sie nicht arbeiten ließ“: those of this sentence before one of an earlier.
      // „Die Toten wurden gezeigt. Man stellte sie zur Schau“: those spoken of since.
      if let several,
        single == nil || single == actor || several.word != nil && single?.word == nil
          || several.age < single?.age ?? 0 && several.age <= 1
      {
        discourse.recall(several)
        return .pronoun(.third, .plural, source: origin)
      }
      // „senkt Steuern und erhöht sie dann“: what a group with its verb has said in the plural
      if isObject, several == nil, single == nil || single == actor, namesSeveral(before: phrase.head) {
        return .pronoun(.third, .plural, source: origin)
      }
      // „Obwohl die Helfer kämpfen, verändert sich die Welt um sie herum“: English may say later what stands in front.
      if single == nil || single == actor, hasSeveralBefore(phrase.head) {
        return .pronoun(.third, .plural, source: origin)
      }
      // „kauften eine Maschine und reparierten sie“: nothing else that could be several.
      // „Sie hat zwei Kinder. Man hat *sie* ihr weggenommen“: nor anybody spoken of since.
      namesOne =
        isObject && single != nil
        && !discourse.referents.prefix { $0 != single }.contains { other in
          other.number == .plural && actor.map { !other.isSame($0) } ?? true
            && other.word.map { $0 < phrase.head } ?? true
        }
    }
    let isPlural =
      reading.key == "sie"
      && (phrase.agreement.isPluralOnly
        || !phrase.agreement.isSingularOnly && !namesOne && pluralVerb(near: phrase.head)
          && !(isObject && (meansThingBefore(phrase.head, "f") || saysShe(before: phrase.head))))
    if isPlural { return .pronoun(.third, .plural, source: origin) }
    let german: Character = reading.key == "er" ? "m" : "f"
    let saysHe = words[..<phrase.head].contains { $0.reading.key == "er" && $0.reading.wordClass == .pronoun }
    // The subject of the clause itself, which the pronoun as an object is not.
    let own = hasSubject(beside: phrase) ? antecedents.subject : nil
    if word.lower == "ihm", !saysHe,
      case let told = named(before: phrase),
      case let before = discourse.referents.filter({ referent in
        // „Ihm wurde der Führerschein entzogen“
        referent.number == .singular && referent.germanGender != "f" && referent.germanGender != nil
          && referent.word.map { $0 < phrase.head } ?? true
          && (referent.isPerson || referent != antecedents.subject || referent.word == nil)
          && !(referent.word.map(tellsWhatPlaceIs) ?? false)
          && !standsBeside(phrase, referent) && referent != told
          && !(referent.isPlace && referent.noun == nil && !referent.isGroup)
          // „In *ihm* erzählt er …“, „Es warf *ihm* Betrug vor“: nor who does it.
          && !(isDoneByEs(phrase.head) && referent.germanGender == "n" && !referent.isPerson)
          && (referent.word != nil || own != referent)
          // „nahm das Geld und gab es *ihm*“
          && (referent.isPerson || !hasEs(beside: phrase.head))
      }), let referent = before.first(where: \.isPerson) ?? before.first
    {
      // „Sein Humor hat ihm Geld gebracht“: whoever owns what is spoken of.
      let isHis =
        !referent.isPerson && words[..<phrase.head].contains { $0.has(.possessive) && $0.reading.key == "sein" }
      discourse.recall(referent)
      if referent.isPluralInEnglish { return .pronoun(.third, .plural, source: origin) }
      return .pronoun(
        .third, .singular, isHis ? .masculine : referent.agreement.gender ?? .masculine, source: origin)
    }
    // „China ist der größte Partner, *ihm* folgt Deutschland“: a country or town where nobody has been spoken of
    if word.lower == "ihm", !saysHe, let place = placeMeant(by: phrase) {
      discourse.recall(place)
      return .pronoun(.third, .singular, .neuter, source: origin)
    }
    if let topic = relativeTopic(of: phrase, german) { return .pronoun(.third, .singular, topic, source: origin) }
    var referent = discourse.resolve(
      gender: german, plural: false, before: phrase.head, other: named(before: phrase),
      as: isObject ? undergoer(phrase) : doer(phrase), asked: asked(phrase))
    // An object is not the subject of its own clause.
    if isObject || !phrase.agreement.allows(.nominative), let own = actor, own == referent {
      let other = discourse.resolve(gender: german, plural: false, before: phrase.head, other: own)
      // „Er nahm den Brief und warf *ihn* weg“: who it was has been said before, what it is in this sentence; „Der Händler
      // verkaufte den Wagen. Er hatte *ihn* in Bonn gekauft“: or in the one before.
      let isOther =
        !sharesSubject(phrase) && other.map { $0.age <= 2 && ($0.isPerson || mayMeanThing(phrase)) } ?? false
      if own.word != nil || other?.word != nil || isOther { referent = other }
    }
    defer { if let referent { discourse.recall(referent) } }
    let person: GrammaticalGender = german == "m" ? .masculine : .feminine
    // but „„Ein Großteil kommt aus Wien“, sagte er“
    if let referent, referent.isPluralInEnglish, !isReporting { return .pronoun(.third, .plural, source: origin) }
    // „Damit die Reform kommt, muss *ihr* der Rat zustimmen“: said before, though English says it later.
    if referent == nil, mayMeanThing(phrase), isOfThingBefore(phrase.head, german) {
      return .pronoun(.third, .singular, .neuter, source: origin)
    }
    // „klaute ihr die Tasche“: to whom something is done is somebody.
    let isGoverned = phrase.isPrepositional || phrase.head > 0 && words[phrase.head - 1].wordClass == .preposition
    // but „Die Flagge blieb; ihr wurde nur ein Stern hinzugefügt“: not to a thing of the same sentence.
    let isThing = referent.map { !$0.isPerson && ($0.word != nil || isTopic($0, phrase)) } ?? false
    if phrase.agreement.onlyCase == .dative, referent?.isPerson != true, !isGoverned && !isThing || referent == nil {
      return .pronoun(.third, .singular, person, source: origin)
    }
    // „Damit die Pflanze *sie* aufnimmt, muss man die Salze lösen“: nobody whom a thing does something has been spoken of.
    if isObject, referent == nil, isDoneByThing(phrase.head) {
      return .pronoun(.third, .plural, source: origin)
    }
    // „Bevor die Anlage in Betrieb geht, muss sie geprüft werden“
    if referent == nil,
      (phrase.agreement.allows(.nominative) || isGoverned)
        && (meansThingBefore(phrase.head, german)
          || !doer(phrase).isPerson && meansThingAhead(phrase.head, german))
        || isThingNamed(before: phrase.head, german)
    {
      return .pronoun(.third, .singular, .neuter, source: origin)
    }
    // „Sie bedeutet höhere Steuern“, „Er hat ihn verdient“: of something that an earlier text has named
    let isUndergoer =
      (isObject || phrase.agreement.onlyCase == .accusative) && (referent == nil || referent == actor)
      // „Weniger als *sie* verdient niemand“
      && !(phrase.head > 0 && ["als", "wie"].contains { words[phrase.head - 1].lower.hasSuffix($0) })
    if referent == nil && doer(phrase) == .thing
      || isUndergoer && !isGoverned && isDoneAlone(phrase)
        && undergoer(phrase) == .thing
    {
      return .pronoun(.third, .singular, .neuter, source: origin)
    }
    let gender = isReporting && referent?.isPerson != true ? person : referent?.agreement.gender ?? person
    return .pronoun(.third, .singular, gender, source: origin)
  }

  /// „Sein Amt verdankt sie *ihm*“: of two objects of one clause the second is not the first.
  func standsBeside(_ pronoun: German.NounPhrase, _ referent: Referent) -> Bool {
    guard !pronoun.isPrepositional, let word = referent.word,
      let clause = analysis.clause(around: pronoun.head)
    else { return false }
    return clause.units.contains { unit in
      if case .phrase(let other) = unit { !other.isPrepositional && other.head == word } else { false }
    }
  }

  /// „ob jemand krank ist oder ob *er* gesund ist“: since it was spoken of somebody, no other man or thing has been named.
  private func isAnyone(before pronoun: Int) -> Bool {
    guard
      let someone = words[..<pronoun].lastIndex(where: { word in
        word.wordClass == .pronoun && ["jemand", "irgendjemand"].contains(word.lower)
      })
    else { return false }
    return !words[someone..<pronoun].contains { word in
      word.isNominal && word.wordClass != .pronoun && word.reading.gender == .masculine || word.wordClass == .name
    }
  }

  /// „Der Grund ist, dass *er* krank ist“: what a clause behind the copula tells what it is, is not spoken of in it, nor is
  /// what a relative clause hangs on („die Anerkennung, die *ihr* zustand“).
  func named(before pronoun: German.NounPhrase) -> Referent? {
    if let clause = analysis.clause(around: pronoun.head), clause.kind == .relative,
      let noun = clause.antecedent, let referent = discourse.referents.first(where: { $0.word == noun })
    {
      return referent
    }
    guard let subject = discourse.subject, let word = subject.word, !subject.isPerson,
      let clause = analysis.clause(around: pronoun.head), clause.kind == .subordinate,
      clause.introducer.first.map({ words[$0].lower == "dass" }) ?? false,
      let parent = clause.parent.map({ analysis.clauses[$0] }), parent.words.contains(word),
      let finite = parent.finite,
      words[finite].readings.contains(where: { ["sein", "lauten", "besagen"].contains($0.key) }),
      !parent.units.contains(where: { if case .adjective = $0 { true } else { false } })
    else { return nil }
    return subject
  }

  /// Whether the clause around a phrase has another subject.
  func isGoverned(byVerb phrase: German.NounPhrase) -> Bool {
    guard let clause = analysis.clause(around: phrase.head),
      let complex = analysis.verbComplex(of: clause, sharing: analysis.sharedClause(of: clause))
    else { return false }
    // „kauften eine Maschine und reparierten sie“: the subject is that of the clause before.
    return subject(of: clause, complex: complex).map { $0.phrase.head != phrase.head }
      ?? (clause.coordinatedWith != nil)
  }

  /// A noun in the plural stands before, and none of a woman or thing that it could be.
  private func namesSeveral(before index: Int) -> Bool {
    let nouns = words[..<index].filter { $0.wordClass == .noun && !$0.reading.means([.time, .unit]) }
    guard let last = nouns.last, last.reading.agreement.isPluralOnly else { return false }
    // „Obwohl die Methode neu ist, halten *Fachleute* sie für gut“: not who does it
    guard let clause = analysis.clause(around: index),
      let actor = subject(of: clause, complex: analysis.verbComplex(of: clause))?.phrase
    else { return true }
    return words[actor.head].range != last.range
  }

  /// The clause around a phrase goes on with the subject of the one before.
  func sharesSubject(_ phrase: German.NounPhrase) -> Bool {
    guard !phrase.isPrepositional, phrase.head == 0 || words[phrase.head - 1].wordClass != .preposition,
      let clause = analysis.clause(around: phrase.head), clause.coordinatedWith != nil
    else { return false }
    let complex = analysis.verbComplex(of: clause, sharing: analysis.sharedClause(of: clause))
    return subject(of: clause, complex: complex) == nil
  }

  /// Whether a clause stands in front of that of a pronoun whose subject are several.
  private func hasSeveralBefore(_ pronoun: Int) -> Bool {
    guard let clause = analysis.clause(around: pronoun),
      case .clause(let before)? = clause.units.first
    else { return false }
    guard
      let subject = subject(of: analysis.clauses[before], complex: analysis.verbComplex(of: analysis.clauses[before]))
    else {
      // „Statt *die Daten* zu löschen, schickt die Firma sie weiter“
      return analysis.clauses[before].units.contains { unit in
        if case .phrase(let phrase) = unit { !phrase.isPrepositional && phrase.agreement.isPluralOnly } else { false }
      }
    }
    return subject.phrase.agreement.isPluralOnly || !subject.phrase.conjuncts.isEmpty
      || analysis.clauses[before].finite.map { words[$0].reading.verb.isPluralOnly } ?? false
  }

  /// „… schaltet man *ihn* aus“, „… muss *ihr* der Rat zustimmen“: as an object, unless of what is done to persons, and in the
  /// dative of a verb that takes nothing else; who is given something beside is somebody.
  func mayMeanThing(_ phrase: German.NounPhrase) -> Bool {
    guard !phrase.isPrepositional,
      let clause = analysis.clause(around: phrase.head),
      let complex = analysis.verbComplex(of: clause, sharing: analysis.sharedClause(of: clause))
    else { return false }
    if phrase.agreement.allows(.accusative) {
      return !complex.readings.contains { $0.verbGroups.contains(.affects) || $0.verbGroups.contains(.someone) }
    }
    return phrase.agreement.allows(.dative)
      && complex.readings.allSatisfy { !lexicon.needs(ofVerb: $0.key).mayHave(.accusative) }
  }

  /// „gab *es* ihm“: what is given is named beside the pronoun.
  private func hasEs(beside pronoun: Int) -> Bool {
    words[(pronoun == 0 ? 0 : pronoun - 1)..<min(pronoun + 2, words.count)].contains { $0.lower == "es" }
  }

  /// Whether the clause in front of that of a pronoun, or of one around it, has a thing for its subject that it may stand
  /// for: „…, muss der Rat, der *sie* ablehnt, …“; „ihm“ is of two genders.
  private func isOfThingBefore(_ pronoun: Int, _ gender: Character) -> Bool {
    let genders: [Character] = words[pronoun].lower == "ihm" ? ["m", "n"] : [gender]
    return genders.contains { meansThingBefore(pronoun, $0) }
  }

  /// The clause in front of the one around a word, or of the one that this is a relative clause of.
  private func clauseInFront(of word: Int) -> Int? {
    var around = analysis.clauses.lastIndex { $0.words.contains(word) }
    while let index = around {
      if case .clause(let before)? = analysis.clauses[index].units.first,
        analysis.clauses[before].words.upperBound < word
      {
        return before
      }
      around = analysis.clauses[index].kind == .relative ? analysis.clauses[index].parent : nil
    }
    return nil
  }

  /// The subject of the clause around a pronoun is a thing, or an es that stands for nobody.
  private func isDoneByThing(_ pronoun: Int) -> Bool {
    guard let clause = analysis.clause(around: pronoun),
      let actor = subject(of: clause, complex: analysis.verbComplex(of: clause))?.phrase
    else { return false }
    let head = words[actor.head].reading
    // „Es gibt sie in drei Farben“
    if head.key == "es" { return clause.verbs.contains { words[$0].readings.contains { $0.key == "geben" } } }
    return head.wordClass == .noun && head.means([.thing, .substance, .abstract, .event])
  }

  /// Whether a clause stands before a pronoun whose subject is a thing of its gender.
  func meansThingBefore(_ pronoun: Int, _ gender: Character) -> Bool {
    guard let before = clauseInFront(of: pronoun),
      let subject = subject(of: analysis.clauses[before], complex: analysis.verbComplex(of: analysis.clauses[before]))
    else { return false }
    let noun = words[subject.phrase.head].reading
    // „Auch wenn *es* schließen musste, ist sein Einfluss groß“, but „Weil es regnet, ist sein Dach nass“
    if noun.key == "es" {
      return gender == "n"
        && analysis.verbComplex(of: analysis.clauses[before])?.readings.contains { verb in
          verb.verbGroups.contains(.something) || verb.verbGroups.contains(.lifeless)
        } ?? false
    }
    let meant: Gender = gender == "f" ? .feminine : gender == "n" ? .neuter : .masculine
    // „Als die Polizei *die Frau* fand, war sie tot“
    let isPersonBeside = analysis.clauses[before].units.contains { unit in
      guard case .phrase(let phrase) = unit, !phrase.isPrepositional, phrase.head != subject.phrase.head else {
        return false
      }
      let other = words[phrase.head].reading
      return other.means(.person) && other.gender == meant && !phrase.agreement.isPluralOnly
    }
    return noun.wordClass == .noun && noun.gender == meant && !isPersonBeside
      && !subject.phrase.agreement.isPluralOnly && !noun.means([.person, .time])
  }

  /// „eine Haltung, über die man streitet, da sie …“: the nearest noun of the gender in the clauses before is a thing. It may
  /// not have been said in English yet.
  private func isThingNamed(before pronoun: Int, _ gender: Character) -> Bool {
    guard let clause = analysis.clause(around: pronoun),
      [.subordinate, .infinitive].contains(clause.kind),
      let introducer = clause.introducer.last, introducer > 1,
      SentenceTransfer.arguing.contains(words[introducer].lower),
      let comma = words[..<introducer].lastIndex(where: \.isComma), comma > introducer - 3
    else { return false }
    let noun = words[..<comma].last { word in
      let reading = word.reading
      return reading.wordClass == .name
        || reading.wordClass == .noun && reading.gender == (gender == "f" ? .feminine : .masculine)
          && !reading.agreement.isPluralOnly
          && !reading.means([.time, .unit])
    }
    return noun.map { $0.reading.wordClass == .noun && !$0.reading.means(.person) } ?? false
  }

  private static let arguing: FormSet = [
    "da", "weil", "obwohl", "obgleich", "wenn", "falls", "solange", "sobald", "nachdem", "um", "ohne",
  ]

  /// Whether the finite verb of the clause around a word is plural.
  func pluralVerb(near index: Int) -> Bool {
    let clause = analysis.clause(around: index)
    guard let finite = clause?.finite else { return false }
    return words[finite].readings.contains { $0.verb.isPluralOnly }
      || !words[finite].readings.contains { $0.verb.allowsThird(plural: false) }
  }

  /// „Das *bin* ich gewohnt“: the finite verb around a word is of nobody else.
  func isOfSpeaker(near index: Int) -> Bool {
    guard let finite = analysis.clause(around: index)?.finite else { return false }
    return !words[finite].readings.contains { $0.verb.allowsThird(plural: true) || $0.verb.allowsThird(plural: false) }
  }

  /// Whether the finite verb of the clause around a word links a subject with a predicate.
  func isLinked(_ index: Int) -> Bool {
    let clause = analysis.clause(around: index)
    guard let clause, let finite = clause.finite, clause.verbs.count == 1,
      // „Das sind wir gewohnt“
      !clause.units.contains(where: { unit in
        guard case .phrase(let phrase) = unit else { return false }
        return ["ich", "wir", "du", "ihr"].contains(words[phrase.head].lower)
      })
    else { return false }
    return words[finite].readings.contains { AuxiliaryVerbs.linking.contains($0.key) }
  }
}
