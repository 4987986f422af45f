/// What the other phrases of a clause tell against one of them as its subject.
extension SubjectSearch {
  /// What the verb and the first place of the clause say, whatever else could be the subject.
  func costOfCompany(_ phrase: NounPhrase, at position: Int, _ setting: Setting) -> Int {
    let reading = reading(of: phrase)
    var cost = 0
    // „*Er* war es, der das Land öffnete“: who it was.
    if position == 0, setting.isCopula, reading.wordClass == .pronoun, reading.key == "er", !phrase.clauses.isEmpty,
      clause.units.contains(where: { $0.nominative.map { words[$0.head].lower == "es" } ?? false })
    {
      cost += 16
    }
    // „Eine Rolle spielt, ob er kommt“
    if position == 0, isObject(phrase, beforeClause: setting) { cost += 40 }
    // „Wer Geld hat, kauft Gold“, „Wer lügt, ist kein Richter“
    if setting.actsElsewhere, setting.isCopula || phrase.agreement.onlyCase != .nominative { cost += 40 }
    // „Kritik erntete das Verbot“: what the verb asks for as its object by name.
    if reading.wordClass == .noun {
      // „Die Partei wählte Anna Wolf“: by such a verb a group makes somebody what he is.
      if !setting.fillers.objects.isEmpty, !(reading.means(.group) && (namesPerson || tellsWho) && appoints),
        setting.fillers.objects.contains(reading.key),
        // but „Mehrheit hält Austritt für Fehler“
        !(position == 0 && phrase.determiner == nil && reading.nounGroups.contains(.plurality)),
        // „Vögel haben hohle Knochen“, not as in „einen Vogel haben“
        !(position == 0 && phrase.determiner == nil && phrase.agreement.isPluralOnly && isHaving)
      {
        cost += 5
      }
      if !setting.fillers.actors.isEmpty, setting.fillers.actors.contains(reading.key) { cost -= 3 }
    }
    // „Wie viele Beamte haben *Sie* entlassen?“: who is asked is the subject.
    if position < clause.prefield, clause.kind == .main, reading.wordClass == .noun, !setting.affectsOther,
      !setting.isCopula, !(complex?.isPassive ?? true), clause.prefield < clause.units.count,
      let first = clause.units.first?.firstWord, words.indices.contains(first),
      words[first].lower == "wie" || words[first].lower.hasPrefix("welch"),
      let asked = clause.units[clause.prefield].nominative, words[asked.head].text == "Sie"
    {
      cost += 8
    }
    // „Ihr Werk baute *sie* in Wien“: a place of hers has not done it to her.
    if position == 0, reading.means(.place), !reading.nounGroups.contains(.acting), isOwned(phrase),
      clause.units.count > 1, clause.prefield == 1, let owner = clause.units[1].nominative,
      words[owner.head].lower == "sie", !setting.affectsOther
    {
      cost += 2
    }
    if position == 0,
      isNameOfSubject(phrase) || isAfforded(phrase) || isFound(phrase) || isReceiverInFront(phrase, setting)
    {
      cost += 12
    }
    // „Möglich macht das ein neues Gesetz“
    if case .adjective? = clause.units.first, position >= clause.prefield, points(phrase), !setting.isCopula,
      clause.kind == .main, setting.makesSo
    {
      cost += 6
    }
    // „Besonders freut sie die Antwort“, „Stolz macht sie die Antwort“: whom something comes over, before what does.
    if reading.key == "sie", reading.wordClass == .pronoun, clause.kind == .main, position == clause.prefield,
      position == 1, clause.units.first?.nominative == nil,
      setting.affectsOther || setting.makesSo && isAdjectiveInFront, clause.units.count == 3,
      let thing = clause.units[2].nominative, isThing(thing), thing.determiner != nil, thing.agreement.isSingularOnly
    {
      cost += 10
    }
    return cost + costOfNaming(phrase, at: position, setting) + costOfDistance(phrase, at: position)
  }

  /// „Eine Rolle spielt, ob er kommt“, „Hoffnung macht, dass die Zahl sinkt“: nothing else stands in the nominative, and the
  /// noun in front is what the verb asks for as its object: the clause is the subject.
  private func isObject(_ phrase: NounPhrase, beforeClause setting: Setting) -> Bool {
    guard clause.kind == .main, clause.prefield == 1, !setting.isCopula, phrase.agreement.allows(.accusative),
      phrase.clauses.isEmpty, phrase.conjuncts.isEmpty, setting.forms.allowsThird(plural: false), let frames,
      let complex,
      !complex.isPassive, case let noun = reading(of: phrase), noun.wordClass == .noun,
      !noun.means([.person, .group]),
      clause.units.contains(where: saysThat),
      clause.units.dropFirst().nominatives.allSatisfy({ $0.agreement.onlyCase == .dative })
    else { return false }
    return complex.readings.contains { verb in
      let needs = frames.needs(ofVerb: verb.key)
      let isBare = phrase.determiner == nil && phrase.genitives.isEmpty && phrase.prepositionals.isEmpty
      return frames.objects(ofVerb: verb.key).contains(noun.key)
        && !frames.actors(ofVerb: verb.key).contains(noun.key)
        || isBare && !needs.mayHave(oneOf: .clauses) && needs.mayHaveOnly(.accusative) && !needs.mayHaveOnly([])
    }
  }

  /// A clause with „dass“ or a question.
  private func saysThat(_ unit: Unit) -> Bool {
    guard case .clause(let inner) = unit else { return false }
    switch analysis.clauses[inner].kind {
    case .indirectQuestion: return true
    case .subordinate: return analysis.clauses[inner].introducer.first.map { words[$0].lower == "dass" } ?? false
    default: return false
    }
  }

  private var isAdjectiveInFront: Bool { if case .adjective? = clause.units.first { true } else { false } }

  /// „die Suppe“, „das Buch“: what people make and what acts on nobody; of a person also what he has („die Idee“), what only
  /// persons do („Die Rede schrieb seine Frau“) and what the verb names as its object („Die Rede hielt seine Frau“).
  private func isDone(_ phrase: NounPhrase, by doer: NounPhrase, _ setting: Setting) -> Bool {
    let head = reading(of: phrase)
    guard head.wordClass == .noun, !head.means([.person, .group]) else { return false }
    return head.means([.thing, .substance])
      || head.means(.abstract) && isHaving && doer.agreement.isSingularOnly
      || setting.fillers.objects.contains(head.key)
      || complex?.readings.contains(where: { $0.verbGroups.contains(.personal) }) ?? false
  }

  /// „Ministerin Anna Wolf“: an office with the name of who holds it needs no article.
  private func isNamedPerson(_ phrase: NounPhrase) -> Bool {
    guard let name = phrase.close.last, words[phrase.head].reading.means(.person) else { return false }
    return words[name].wordClass == .name && words[name].isCapitalized
  }

  /// „wählen“, „ernennen“: somebody is made what only a person can be.
  private var appoints: Bool {
    guard let frames, let complex else { return false }
    return complex.readings.contains { frames.needs(ofVerb: $0.key).mayHaveOnly([.accusative, .zu]) }
  }

  /// „seine Frau“
  func isOwned(_ phrase: NounPhrase) -> Bool {
    phrase.determiner.map {
      words[$0].reading.wordClass == .possessive && ["sein", "ihr"].contains(words[$0].reading.key)
    } ?? false
  }

  /// „Er weiß, *was* es kostet“: „was“ in front of a clause that the verb around it asks for.
  var isAskedAfter: Bool {
    guard clause.antecedent == nil, case .phrase(let asked)? = clause.units.first, words[asked.head].lower == "was",
      let frames, let parent = clause.parent
    else { return false }
    return analysis.clauses[parent].verbs.contains { verb in
      words[verb].readings.contains { $0.wordClass == .verb && frames.asks($0.key) }
    }
  }

  /// „haben“ as a verb of its own.
  private var isHaving: Bool {
    complex?.steps.isEmpty ?? false && complex?.readings.contains { $0.key == "haben" } ?? false
  }

  /// A share, or a pronoun of quantity.
  private func isPartOfSeveral(_ phrase: NounPhrase) -> Bool {
    guard words[phrase.head].wordClass == .noun else {
      return words[phrase.head].lower.isOne(of: "viele", "andere")
        || words[phrase.head].lower.isOne(of: "einige", "manche")
        || words[phrase.head].lower.isOne(of: "wenige", "meisten")
    }
    let reading = reading(of: phrase)
    return reading.key == "Prozent" || reading.nounGroups.contains(.plurality)
  }

  /// What speaks against a phrase with another before it that could be the subject.
  func costBehindRival(_ phrase: NounPhrase, at position: Int, _ setting: Setting) -> Int {
    let wordClass = words[phrase.head].wordClass
    let isBehindVerb = position >= clause.prefield
    let first: NounPhrase? = if case .phrase(let phrase)? = clause.units.first { phrase } else { nil }
    var cost = 0
    // „…, sagte Weber der „Zeit““, „…, teilte Weber der KHPO mit“: a newspaper behind somebody is whom he told.
    if isBehindVerb, phrase.determiner.map({ words[$0].lower == "der" }) ?? false, phrase.agreement.allows(.dative),
      namesMedium(phrase), complex?.readings.contains(where: { $0.verbGroups.contains(.says) }) ?? false
    {
      cost += 20
    }
    if followsSubject(phrase, at: position, setting) { cost += 3 }
    // „Es stärkte sie“: no pronoun stands behind an „es“ that only holds its place.
    if isBehindVerb, wordClass == .pronoun, reading(of: phrase).key == "sie", !setting.isCopula,
      first.map({ words[$0.head].lower == "es" }) ?? false
    {
      cost += 40
    }
    // „Ein Mensch ist *das, was er tut*“: what somebody or something is
    if isBehindVerb, setting.isCopula, !phrase.clauses.isEmpty, words[phrase.head].lower == "das",
      first.map({ words[$0.head].wordClass == .noun }) ?? false
    {
      cost += 40
    }
    // „*30 Prozent* lehnen sie ab“, „*Viele* kennen sie“: how many of those who are asked
    if isBehindVerb, wordClass == .pronoun, reading(of: phrase).key == "sie", clause.kind == .main, !setting.isCopula,
      let first, first.mayBeNominative, isPartOfSeveral(first)
    {
      cost += 12
    }
    // „Eine Zeitung hat das erfunden“
    // but „was das bedeutet“
    if wordClass == .pronoun, points(phrase), !setting.isCopula, first.map({ words[$0.head].lower != "was" }) ?? true {
      cost += 3
    }
    // „Solche Bomben bauen nur Experten“: who alone does it, behind a thing.
    if isBehindVerb, clause.kind == .main, !setting.isCopula, !setting.affectsOther, let first, isThing(first),
      first.mayBeNominative, reading(of: phrase).means([.person, .group]),
      phrase.firstWord > 0, words[phrase.firstWord - 1].lower == "nur"
    {
      cost -= 6
    }
    if isBehindVerb, clause.kind == .main, wordClass == .noun {
      // „Das Haus prägt ihr Leben“: what is somebody's stands behind its owner.
      // but „Das Buch schrieb seine Frau“
      let isDoer =
        reading(of: phrase).means(.person) && !setting.makesSo
        && first.map { isDone($0, by: phrase, setting) } ?? false
      if !setting.affectsOther, !isDoer, isOwned(phrase) {
        cost += 3
      }
      // „Iran verhaftet Journalist“: nor behind the name of a country has one person none.
      if phrase.determiner == nil, phrase.modifiers.isEmpty, let first, words[first.head].wordClass == .name,
        words[first.head].reading.means(.place), reading(of: phrase).means(.person), phrase.agreement.isSingularOnly,
        phrase.close.isEmpty
      {
        cost += 3
      }
      // „Türkische Jets bombardieren Kurden“: in a headline, where neither has an article, who acts stands in front.
      if !(words.last?.isPunctuation ?? true), phrase.determiner == nil, let first, first.determiner == nil,
        first.mayBeNominative, words[first.head].wordClass == .noun, !setting.isCopula, !setting.helps,
        clause.prefield == 1
      {
        cost += 3
      }
      // „Die Mieten belasten Familien“: without an article behind a phrase with one it is the object.
      // but „Das Angebot nannte Ministerin Anna Wolf gut“; a paper can quote her
      if phrase.determiner == nil, phrase.modifiers.isEmpty, let first, first.determiner != nil, first.mayBeNominative,
        !isNamedPerson(phrase) || words[first.head].reading.nounGroups.contains(.titled)
      {
        cost += 2
      }
    }
    // „Die Nachricht überraschte die Regierung“, „Das trifft Unternehmen“: what happens comes over somebody.
    // but „Die Entscheidung trifft die Regierung“
    if setting.affectsOther, isBehindVerb,
      wordClass == .noun || wordClass == .name || wordClass == .pronoun && reading(of: phrase).key == "sie", let first,
      first.mayBeNominative,
      isThing(first) && !setting.fillers.objects.contains(reading(of: first).key) || points(first)
    {
      cost += 6
    }
    // „Mein Buch hat die Botschaft, dass …“: who has something stands before it, unless that has no article.
    // but „Die Idee hatte seine Frau“
    if isBehindVerb, clause.kind == .main, wordClass == .noun, let first, first.determiner != nil,
      first.mayBeNominative,
      !(reading(of: phrase).means(.person) && isOwned(phrase) && isDone(first, by: phrase, setting)),
      isHaving
    {
      cost += 4
    }
    // „sobald das Wetter es zulässt“: behind a noun that can be the subject it is the object.
    // but „wissen, was es kostet“, „ein Problem, das es lange gab“: there was one
    if clause.kind != .main, reading(of: phrase).key == "es", !setting.isCopula, !isAskedAfter {
      cost += isThere ? -12 : esActs ? 0 : 34
    }
    // „ob die Kassen *sie* bezahlen“, „Deshalb schickt die App *sie* ab“: as what acts, the pronoun would stand before the noun.
    if wordClass == .pronoun, reading(of: phrase).key == "sie", !setting.isCopula, standsBehindNoun(position) {
      cost += 30
    }
    // „Das ermöglicht es der Firma, … zu bauen“: behind what can be the subject it announces the clause.
    if isBehindVerb, clause.kind == .main, reading(of: phrase).key == "es", !setting.isCopula, !setting.isFormal,
      let first, first.mayBeNominative, words[first.head].wordClass != .interrogative
    {
      cost += 6
    }
    // „Die Geschichte ist ein großer Lehrer“: what something is acts no more than that.
    if setting.isCopula, wordClass == .noun,
      phrase.determiner.map({ ["ein", "kein"].contains(words[$0].reading.key) }) ?? true
    {
      cost += 2
    }
    // „Das trifft Unternehmen“: one of them would have an article.
    if isBehindVerb, let first, points(first), wordClass == .noun, reading(of: phrase).means(.group),
      phrase.firstWord == phrase.lastWord,
      !phrase.agreement.intersection(.plural).isEmpty, !setting.forms.allowsThird(plural: true)
    {
      cost += 6
    }
    // „Das nannte Merkel einen Fehler“: somebody calls it that.
    if isBehindVerb, let first, points(first), complex?.readings.contains(where: { $0.key == "nennen" }) ?? false,
      clause.units.filter({ $0.nominative != nil }).count == 2,
      clause.units.contains(where: { unit in
        guard case .phrase(let called) = unit, !called.isPrepositional else { return false }
        return called.head > phrase.head && called.agreement.allows(.accusative) && !called.mayBeNominative
      })
    {
      cost -= 12
    }
    // „Das zeigt Stärke“: what is pointed at acts, and the bare noun is what comes of it.
    if isBehindVerb, isBareThing(phrase), let first, points(first) { cost += 6 }
    return cost
  }

  /// „Im Winter haben Stürme *viele Bewohner* obdachlos gemacht“, „weil neue Regeln die Händler überraschten“: of two nouns
  /// behind the place of the finite verb the first is the subject, though the second means persons.
  private func followsSubject(_ phrase: NounPhrase, at position: Int, _ setting: Setting) -> Bool {
    guard words[phrase.head].wordClass == .noun, reading(of: phrase).means([.person, .group]), !setting.isCopula,
      !setting.helps, complex.map({ !$0.isPassive }) ?? false, phrase.agreement.onlyCase != .nominative,
      case let start = clause.kind == .main ? clause.prefield : 0, start < position,
      clause.kind != .main || start > 0 && !clause.units.prefix(start).contains(where: { $0.nominative != nil }),
      // „Dort malten Bilder *die Schüler*“: what only persons do
      !(complex?.readings.contains { !$0.verbGroups.isDisjoint(with: [.personal, .says, .official]) } ?? false)
    else { return false }
    return clause.units[start..<position].nominatives.contains { other in
      words[other.head].wordClass == .noun && !reading(of: other).means([.time, .person, .group])
        && other.agreement.allows(.accusative) && !analysis.isTime(other)
        // „Dort haben neue Stellen *die Firmen* geschaffen“: what the verb has as its object by name
        && !setting.fillers.objects.contains(reading(of: other).key)
        && !clause.introducer.contains(other.determiner ?? other.head)
        // „Heute hat Kinder ein Arzt behandelt“, „hat Geld die Stadt verteilt“: a bare noun may be what it is done to.
        && (other.determiner != nil || !other.modifiers.isEmpty || other.agreement.isPluralOnly)
    }
  }

  /// Behind the place of the finite verb or of the introducer a noun that can be the subject stands before the unit.
  private func standsBehindNoun(_ position: Int) -> Bool {
    let start = clause.kind == .main ? clause.prefield : 0
    guard start < position else { return false }
    return clause.units[start..<position].nominatives.contains { other in
      words[other.head].isNominal && !clause.introducer.contains(other.determiner ?? other.head)
        && !analysis.isTime(other) && !analysis.isYear(other)
    }
  }

  /// „die „Bild““, „die FAZ“: a newspaper, an agency or a broadcaster, by its name or in quotation marks.
  private func namesMedium(_ phrase: NounPhrase) -> Bool {
    let word = words[phrase.head]
    return word.match?.detail == "media" || word.reading.nounGroups.contains(.medium)
      || word.text.first.map { Marks.opening.contains(String($0)) } ?? false
      || word.wordClass == .name && word.match == nil && word.text.utf8.count > 1
        && word.text.utf8.allSatisfy { (0x41...0x5A).contains($0) }
  }

  /// „das es hier gibt“: with nothing but the relative pronoun, and nobody who is given it.
  private var isThere: Bool {
    guard clause.kind == .relative, let complex, complex.readings.contains(where: { $0.key == "geben" }) else {
      return false
    }
    let introducer = clause.introducer
    return introducer.count == 1
      && clause.units.allSatisfy { unit in
        guard case .phrase(let phrase) = unit, !phrase.isPrepositional, !analysis.isTime(phrase) else { return true }
        // but „der Mann, *der* es nur dafür geben wollte“
        return introducer.contains(phrase.head)
          ? phrase.agreement.allows(.accusative) : reading(of: phrase).key == "es"
      }
  }
}
