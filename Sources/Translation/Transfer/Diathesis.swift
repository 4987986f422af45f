import English
import German
import Lexicon

/// Passives without a subject, „lassen“, free relatives, „kein … mehr“: clauses whose English has another subject or verb.
extension SentenceTransfer {
  /// „Über den Antrag wird abgestimmt“ → the motion is voted on; „es wird gefeiert“ → people celebrate.
  func personalize(
    _ choice: inout VerbChoice, _ verb: inout VerbPhrase, _ complex: VerbComplex, _ subject: inout Phrase?
  ) {
    if let object = promoted(choice) {
      subject = object.subject
      choice.complements.remove(at: object.position)
      verb.lemma = object.lemma
      return
    }
    // „es wurde betont, dass …“: it was stressed that …
    if choice.complements.contains(where: { if case .clause = $0 { true } else { false } }) { return }
    if choice.rest.contains(where: isAnnouncedLater) { return }
    subject = .noun(
      English.NounPhrase(head: Noun("people", kind: .pronoun(.indefinite), number: .plural)))
    verb.voice = .active
  }

  /// „1868 wurde *wieder eröffnet*“, „die anfangs von Bonn und später von Rom *unterstützt wurde*“: a verb that is never without
  /// an object has lost the subject of its passive.
  func lacksNamedSubject(_ work: ClauseAssembly) -> Bool {
    work.complex.isPassive && work.clause.finite != nil && work.choice.complements.isEmpty
      && work.clause.reported.isEmpty && work.complex.readings.allSatisfy { wantsObject($0.key) }
      && !work.clause.units.contains { if case .clause = $0 { true } else { false } } && needsSubject(work)
  }

  /// A pronoun for it, so that nobody is said to have done what the passive leaves open.
  func keepPassive(_ work: inout ClauseAssembly) {
    let isPlural = work.clause.finite.map { words[$0].lower.hasSuffix("en") } ?? false
    if case .relative(var relative) = work.kind {
      guard relative.role == .object, relative.preposition == nil, relative.possessed == nil else { return }
      relative.role = .subject
      work.kind = .relative(relative)
      if isPlural { work.verb.agreement = English.Agreement(.third, .plural) }
      return
    }
    work.subjectPhrase = .noun(.pronoun(.third, isPlural ? .plural : .singular, isPlural ? nil : .neuter, source: []))
  }

  /// „außerdem ist geplant, dass …“, „es wird in Frage gestellt, ob …“
  private func isAnnouncedLater(_ unit: German.Unit) -> Bool {
    guard case .clause(let index) = unit else { return false }
    if analysis.clauses[index].kind == .indirectQuestion { return true }
    return analysis.clauses[index].introducer.contains { words[$0].reading.key == "dass" }
  }

  /// The complement that an English passive can take as its subject, and the verb with its stranded preposition.
  private func promoted(_ choice: VerbChoice) -> (subject: Phrase, lemma: String, position: Int)? {
    guard let first = choice.complements.first, !choice.lemma.hasSuffix(" against") else { return nil }
    // „Den Bürgern wurde erklärt, dass …“: it was explained to citizens that
    if choice.lemma.hasSuffix(" to"),
      choice.complements.dropFirst().contains(where: { if case .clause = $0 { true } else { false } })
    {
      return nil
    }
    switch first {
    case .noun: return (first, choice.lemma, 0)
    case .coordination where choice.complements.count == 1: return (first, choice.lemma, 0)
    // „ist mit bis zu 40 Zentimetern Schnee zu rechnen“
    case .sequence where choice.complements.count == 1 && choice.lemma == "expect": return (first, choice.lemma, 0)
    case .prepositional(let phrase) where phrase.modifiers.isEmpty:
      guard let object = phrase.object, case .noun = object, !choice.lemma.contains(" "),
        !["against", "in favor of", "because of"].contains(phrase.preposition.text)
      else { return nil }
      // „Mit dem Bau wurde begonnen“ → construction was begun
      if ["begin", "start"].contains(choice.lemma) { return (object, choice.lemma, 0) }
      return (object, "\(choice.lemma) \(phrase.preposition.text)", 0)
    default: return nil
    }
  }

  /// What „lassen“ becomes; takes the reflexive of „lässt sich“ out of the units.
  /// - Parameter isPersonal: an infinitive that is not said of a thing.
  func causative(
    _ complex: VerbComplex, _ subject: German.NounPhrase?, _ field: inout [German.Unit], _ front: inout [German.Unit],
    isNegated: Bool, isPersonal: Bool, commands: Bool = false
  ) -> String? {
    guard complex.steps.last?.operation == .causative, !isInfinitiveGroup(complex, field + front) else { return nil }
    let isTransitive = complex.readings.contains { reading in
      lexicon.readings(.verbs, reading.key).contains { $0.frame.contains("a") }
    }
    // „Die Krise lässt die Preise steigen“: what is no person makes it happen.
    guard isTransitive else {
      let isThing = subject.map {
        ["x", "e", "b", "s"].contains(self.head(of: $0).nounClass) && words[$0.head].wordClass == .noun
      }
      return isThing ?? false && !field.contains(where: { isReflexive($0, subject) }) ? "make" : nil
    }
    if let position = field.firstIndex(where: { isReflexive($0, subject) || commands && isAddressed($0) }) {
      // „ließ sich ein Bier bringen“: the pronoun tells for whom.
      let hasObject =
        field.indices.contains { $0 != position && isObject(field[$0]) }
        || front.contains(where: isObject)
      consumeUnit(field[position])
      field.remove(at: position)
      if hasObject, subject != nil || commands || isPersonal { return "have" }
      // „Lasst euch nicht täuschen!“: do not be fooled.
      if commands { return isNegated ? "be" : "get" }
      // „rät, sich impfen zu lassen“: who does not say that he can be vaccinated, but that he should have it done.
      if isPersonal, subject == nil { return "get" }
      // „sich impfen lassen“: what a person has done; what can be done with a thing.
      let isPerson = subject.map { subject in
        let reading = words[subject.head].reading
        return reading.means(.person) || words[subject.head].match?.kind == .person
          || reading.wordClass == .interrogative
          || reading.wordClass == .relative && referent(of: subject)?.isPerson == true
          || reading.wordClass == .pronoun && head(of: subject).nounClass == "h"
            && (reading.person != 3 || referent(of: subject)?.isPerson ?? true)
          // „Die Ukraine lässt sich nicht einschüchtern“
          || isNegated && reading.wordClass == .name && reading.means(.place)
          // „Viele haben sich nicht impfen lassen“: what is done to nobody else
          || [.pronoun, .relative].contains(reading.wordClass)
            && complex.readings.contains { $0.verbGroups.contains(.someone) }
      }
      guard isPerson ?? false else { return "can" }
      // „Er lässt sich nicht erpressen“: he will not be blackmailed; but „Er hat sich nie impfen lassen“ tells what was.
      return isNegated && !complex.steps.contains { $0.operation == .perfect } ? "will" : "get"
    }
    causeeFirst(&field)
    let objects = (field + front).filter { unit in
      guard case .phrase(let phrase) = unit, !phrase.isPrepositional, !analysis.isTime(phrase) else { return false }
      return phrase.agreement.allows(.accusative)
    }
    guard objects.count == 1, case .phrase(let object)? = objects.first else { return nil }
    let reading = words[object.head].reading
    // „ließ das Volk entscheiden“: a group acts like those who are in it.
    let canAct =
      reading.means(.person) || reading.means(.group) && reading.wordClass == .noun || reading.wordClass == .pronoun
      || words[object.head].match?.kind == .person
    // „lässt seine Mitarbeiter überwachen“: a verb that is never without an object.
    let lacksObject =
      complex.readings.allSatisfy {
        wantsObject($0.key) || reading.means(.person) && object.determiner == nil && wantsOther($0.key)
      } && reading.wordClass == .noun
    return canAct && !lacksObject ? nil : "have"
  }

  /// „lässt 200 Richter *absetzen*“: always with an object, or with „sich“, which does not stand here; but „ließ die Spieler
  /// verteidigen“.
  private func wantsOther(_ key: String) -> Bool {
    let frames = lexicon.readings(.verbs, key).map(\.frame).filter { !$0.contains("r") }
    return !frames.isEmpty && frames.allSatisfy { $0.contains("a") }
  }

  /// „Lasst *euch* impfen“, „Lassen Sie *sich* Zeit“
  private func isAddressed(_ unit: German.Unit) -> Bool {
    guard case .phrase(let phrase) = unit, !phrase.isPrepositional, phrase.firstWord == phrase.lastWord else {
      return false
    }
    return ["dich", "dir", "euch", "sich"].contains(words[phrase.head].lower)
  }

  /// „ein Bier“, „nichts“: certainly in the accusative.
  private func isObject(_ unit: German.Unit) -> Bool {
    guard case .phrase(let phrase) = unit, !phrase.isPrepositional, !analysis.isTime(phrase) else { return false }
    let head = words[phrase.head]
    return phrase.agreement.allows(.accusative) && head.wordClass == .noun
  }

  /// „Lassen Sie *es mich* erklären“: the pronoun „es“ goes before whoever is let do it, who stands first in English.
  private func causeeFirst(_ field: inout [German.Unit]) {
    for index in field.indices.dropLast() {
      guard case .phrase(let object) = field[index], words[object.head].lower == "es", !object.isPrepositional,
        case .phrase(let causee) = field[index + 1], !causee.isPrepositional,
        words[causee.head].wordClass == .pronoun, causee.agreement.allows(.accusative)
      else { continue }
      return field.swapAt(index, index + 1)
    }
  }

  private func isReflexive(_ unit: German.Unit, _ subject: German.NounPhrase?) -> Bool {
    guard case .phrase(let phrase) = unit, !phrase.isPrepositional else { return false }
    let word = words[phrase.head]
    return word.wordClass == .reflexive || subject.map { word.meansAgain(words[$0.head].lower) } ?? false
  }

  /// A clause with those beside it that have no introducer of their own.
  func withBeside(_ first: Phrase, _ index: Int, _ build: (Int) -> Phrase?) -> Phrase {
    var items = [first]
    var conjunction: English.Word?
    var current = index
    while let next = analysis.clauses.indices.first(where: { other in
      other > current && analysis.clauses[other].coordinatedWith == current
        && analysis.clauses[other].introducer.isEmpty
        && analysis.clauses[other].parent == analysis.clauses[index].parent
    }) {
      if let coordinator = analysis.clauses[next].coordinator {
        consume(coordinator)
        conjunction = English.Word(coordination(coordinator), source: source(coordinator))
      }
      if let english = build(next) { items.append(english) }
      current = next
    }
    return items.count < 2 ? first : .coordination(Coordination(items, conjunction: conjunction))
  }

  /// „Man muss das Gesetz ändern“ → the law must be changed; false where English keeps an active verb.
  func passivize(_ choice: inout VerbChoice, _ complex: VerbComplex) -> Bool {
    guard choice.isTransitive || givesToPerson(choice), choice.subject == nil, mayBePassive(choice, complex),
      let object = choice.complements.first
    else { return false }
    switch object {
    case .noun(let noun): return noun.head.kind == .common || noun.head.kind == .proper || meansPerson(noun)
    default: return false
    }
  }

  /// One verb that has a passive, under nothing but what a passive may stand under.
  private func mayBePassive(_ choice: VerbChoice, _ complex: VerbComplex) -> Bool {
    !complex.isPassive && !choice.lemma.contains(" ") && !morphology.lacksPassive(choice.lemma)
      && complex.steps.allSatisfy { step in
        switch step.operation {
        case .perfect, .modal("müssen"), .modal("können"), .modal("sollen"), .modal("dürfen"): true
        default: false
        }
      }
  }

  /// „Erfahrungen, *die man gemacht hat*“: experiences that have been made.
  func passivizeRelative(_ work: inout ClauseAssembly) -> Bool {
    guard case .relative(var relative) = work.kind, relative.role == .object, relative.preposition == nil,
      relative.phrase == nil, relative.possessed == nil, skippedSlots(work.clause, work.skipped) == ["a"],
      // but „das Beste, was man sagen kann“: that you can say
      !work.complex.steps.contains(where: { $0.operation == .modal("können") }), work.complex.steps.count < 2,
      work.choice.subject == nil, mayBePassive(work.choice, work.complex),
      work.choice.complements.allSatisfy({ complement in
        switch complement {
        case .prepositional, .adverb, .adjective, .literal: true
        default: false
        }
      })
    else { return false }
    relative.role = .subject
    work.kind = .relative(relative)
    work.subjectPhrase = nil
    work.isPassive = true
    return true
  }

  /// „Man gab ihm Geld“, „Man sagte ihr, dass …“: he was given money, she was told that …
  private func givesToPerson(_ choice: VerbChoice) -> Bool {
    guard choice.complements.count > 1, case .noun(let receiver)? = choice.complements.first else { return false }
    return meansPerson(receiver)
  }

  private func meansPerson(_ noun: English.NounPhrase) -> Bool {
    noun.head.kind == .pronoun(.personal) && noun.determiner == nil && noun.postmodifiers.isEmpty
      && (noun.head.number == .plural || noun.head.gender != .neuter)
  }

  /// „dass man spart und Schulden abbaut“: a clause beside goes on with the same people, who must stay its subject.
  func sharesAnyone(_ clause: German.Clause) -> Bool {
    analysis.clauses.contains { other in
      guard other.coordinator != nil, let first = other.coordinatedWith, let finite = clause.finite,
        analysis.clauses[first].finite == finite
      else { return false }
      // „die Leute weder schützen noch retten“: what is done to them is said once for both.
      let hasOwnObject = other.units.contains {
        if case .phrase(let phrase) = $0 { !phrase.isPrepositional } else { false }
      }
      guard other.finite != nil || hasOwnObject else { return false }
      return subject(of: other, complex: analysis.verbComplex(of: other)) == nil
    }
  }

  /// „wenige Wochen vor der Wahl“, „drei Tage, nachdem …“: the measure goes with what it measures from.
  func joinedMeasures(_ units: [German.Unit]) -> [German.Unit] {
    var result: [German.Unit] = []
    for unit in units {
      // „zehn Kilometer von der Grenze entfernt“ → ten kilometers from the border
      if case .adjective(let word, let adverbs) = unit, adverbs.isEmpty, let place = distance(word, &result) {
        consume(word)
        result.append(.phrase(place))
        continue
      }
      // „ist *sehr* an der Sache *interessiert*“: how much it is so
      if case .adjective(let word, let adverbs) = unit, adverbs.isEmpty, result.count > 1,
        case .phrase(let governed) = result[result.count - 1], let preposition = governed.preposition,
        governed.lastWord == word - 1, case .adverb(let degree) = result[result.count - 2], degree == preposition - 1,
        words[degree].isOf(.intense)
      {
        result.remove(at: result.count - 2)
        result.append(.adjective(word, adverbs: [degree]))
        continue
      }
      // „ist 30 Jahre alt und ledig“
      if case .phrase(var list) = unit, list.preposition == nil, words[list.head].wordClass == .adjective,
        !list.conjuncts.isEmpty, list.measures.isEmpty, case .phrase(let measure)? = result.last,
        isMeasure(measure, of: list.head)
      {
        result.removeLast()
        list.measures = [measure]
        result.append(.phrase(list))
        continue
      }
      guard case .phrase(var phrase) = unit, let preposition = phrase.preposition,
        case let key = words[preposition].reading.key, ["vor", "nach", "hinter", "neben"].contains(key),
        phrase.measures.isEmpty,
        case .phrase(let measure)? = result.last, !measure.isPrepositional, measure.lastWord == preposition - 1,
        words[measure.head].reading.means([.time, .unit]), isQuantified(measure) || isUncounted(measure),
        // „lebte 20 Jahre neben ihr“
        words[measure.head].reading.means(.unit) || ["vor", "nach"].contains(key)
      else {
        result.append(unit)
        continue
      }
      result.removeLast()
      phrase.measures = [measure]
      result.append(.phrase(phrase))
    }
    return result
  }

  /// „Auch in anderen Städten kam es …“: also stands in the middle.
  func shiftAlso(_ front: inout [German.Unit], _ field: inout [German.Unit]) {
    guard case .adverb(let index)? = front.first, words[index].lower == "auch" else { return }
    front.removeFirst()
    field.insert(.adverb(index), at: 0)
  }

  /// „hat deutlich weniger verdient“: how much follows the verb at once.
  func takeAmount(_ rest: inout [German.Unit]) -> Phrase? {
    guard
      let position = rest.firstIndex(where: { unit in
        if case .adverb(let index) = unit { ["mehr", "weniger"].contains(words[index].lower) } else { false }
      }), case .adverb(let index) = rest[position], index + 1 < words.count,
      [.verb, .verbParticle, .zu].contains(words[index + 1].reading.wordClass) || words[index + 1].isPunctuation
        || words[index + 1].has(.comparison)
    else { return nil }
    var pieces = [adverb(index)]
    rest.remove(at: position)
    if position > 0, case .adjective(let degree, let inner) = rest[position - 1], degree == index - 1, inner.isEmpty {
      pieces.insert(adverb(degree), at: 0)
      rest.remove(at: position - 1)
    }
    return .sequence(pieces)
  }

  /// „steigt weiter“, „spielt gern“: an adverb that English says by a verb (`<v=…>` in `de-en/adverbs.tsv`).
  func takeVerbal(_ field: inout [German.Unit], _ complex: VerbComplex, prefers: Bool) -> Modal? {
    // „sprang weiter als“, „steht weiter unten“
    let isFar = field.contains { unit in
      guard case .adverb(let word) = unit, words[word].lower == "weiter", word + 1 < words.count else { return false }
      return words[word + 1].has(.comparison)
        || ["unten", "oben", "hinten", "vorn", "weg"].contains(words[word + 1].lower)
    }
    // „würden gern bleiben“
    let stays = complex.readings.contains { $0.key == "bleiben" } && !complex.steps.isEmpty
    guard !isFar, !complex.isCopula || stays,
      !complex.readings.contains(where: { ["haben", "werden"].contains($0.key) })
    else {
      return nil
    }
    for (position, unit) in field.enumerated() {
      guard case .adverb(let index) = unit,
        // „wuchs *immer weiter*“ → kept growing
        let english = verbalEnglish(index),
        index + 1 >= words.count || words[index + 1].reading.degree == .positive
      else { continue }
      if english == "prefer to", !prefers { continue }
      // „wurde immer weiter verschoben“
      if english == "keep", complex.isPassive { continue }
      field.remove(at: position)
      consume(index)
      // „möchten gerne helfen“: would like to says it.
      let wants = complex.steps.contains { [.modal("mögen"), .modal("wollen")].contains($0.operation) }
      return wants && english == "like to" ? nil : Modal(english, source: source(index))
    }
    return nil
  }

  /// „wird gerade gebaut“ → is being built; the adverb says nothing more.
  func takeOngoing(_ field: inout [German.Unit], _ complex: VerbComplex) -> Bool {
    guard complex.tenseMood == .present, complex.steps.allSatisfy({ $0.operation == .passive }),
      !(complex.readings.first.map { AuxiliaryVerbs.ofTense.contains($0.key) } ?? true),
      let position = field.firstIndex(where: { unit in
        if case .adverb(let index) = unit { words[index].lower == "gerade" } else { false }
      }), case .adverb(let index) = field[position],
      // „hilft nicht gerade“: does not exactly help
      index == 0 || words[index - 1].wordClass != .negation
    else { return false }
    field.remove(at: position)
    consume(index)
    return true
  }

  /// „In Berlin ist kein Platz“, „Es ist kein Geld mehr da“ → there is
  func presentExisting(_ work: inout ClauseAssembly) {
    guard work.choice.lemma == "be", work.complex.steps.isEmpty, work.kind == .declarative || isSubordinate(work.kind),
      work.complex.readings.contains(where: { $0.key == "sein" }), work.choice.subject == nil
    else { return }
    if work.isFormalIt, work.choice.complements.isEmpty, let position = predicateNoun(work.choice.rest) {
      guard case .phrase(let predicate) = work.choice.rest[position] else { return }
      if work.choice.rest.contains(where: { thereAdverb($0) != nil }) {
        work.choice.rest.remove(at: position)
        work.subjectPhrase = .noun(.there)
        work.choice.complements = [phrase(predicate)]
        dropThere(&work)
      } else if work.choice.rest.count == 1, work.front.isEmpty, characterizes(predicate) {
        work.subjectPhrase = .noun(.pronoun(.third, .plural))
      }
    } else if let subject = work.subject, let determiner = subject.determiner, let english = work.subjectPhrase,
      words[determiner].reading.key == "kein", work.choice.complements.isEmpty,
      existsSomewhere(subject, work.complex, work.choice.rest)
    {
      work.subjectPhrase = .noun(.there)
      work.choice.complements = [english]
      dropThere(&work)
    }
  }

  /// The one noun phrase without a preposition.
  private func predicateNoun(_ units: [German.Unit]) -> Int? {
    let found = units.indices.filter { position in
      guard case .phrase(let phrase) = units[position], !phrase.isPrepositional else { return false }
      return words[phrase.head].wordClass == .noun && !analysis.isTime(phrase)
    }
    return found.count == 1 ? found[0] : nil
  }

  /// „Es waren gute Zeiten“: they were good times; but “it was women who went on strike”.
  private func characterizes(_ phrase: German.NounPhrase) -> Bool {
    phrase.agreement.isPluralOnly && phrase.clauses.isEmpty && phrase.conjuncts.isEmpty && phrase.determiner == nil
      && phrase.modifiers.count == 1 && phrase.modifiers.allSatisfy { if case .attribute = $0 { true } else { false } }
  }

  func isSubordinate(_ kind: English.Clause.Kind) -> Bool {
    if case .subordinate = kind { true } else { false }
  }

  private func dropThere(_ work: inout ClauseAssembly) {
    guard let position = work.choice.rest.firstIndex(where: { thereAdverb($0) != nil }),
      let there = thereAdverb(work.choice.rest[position])
    else { return }
    work.choice.rest.remove(at: position)
    work.front.removeAll { thereAdverb($0) == there }
    consume(there)
  }
}
