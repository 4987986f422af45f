import Lexicon

/// The subject of a clause, by case, agreement with the finite verb, and order.
extension SentenceAnalysis {
  public struct Subject: Sendable {
    public var phrase: NounPhrase
    /// Index into the clause's units.
    public var unit: Int
    /// Another phrase has nearly as much in its favour.
    public var isContested: Bool

    public init(phrase: NounPhrase, unit: Int, isContested: Bool) {
      self.phrase = phrase
      self.unit = unit
      self.isContested = isContested
    }
  }

  /// The unit that can be the subject with the least against it; nil for infinitives and where none can be.
  ///
  /// - Parameter frames: asked whether the verb takes an impersonal es („es gibt“) or can do without an object.
  public func subject(of clause: Clause, complex: VerbComplex?, frames: (any FrameSource)? = nil) -> Subject? {
    guard clause.kind != .infinitive, clause.kind != .participle,
      clause.units.contains(where: SentenceAnalysis.mayBeSubject)
    else {
      return nil
    }
    let finite = clause.finite ?? sharedClause(of: clause)?.finite
    let forms = finite.map { words[$0].verbForms }
    let hasEs = clause.units.contains { unit in
      if case .phrase(let phrase) = unit { words[phrase.head].reading.key == "es" } else { false }
    }
    let keys = hasEs ? complex?.readings.map(\.key) ?? [] : []
    let setting = Setting(
      forms: forms ?? [], sharesSubject: sharesSubject(clause, frames) || sharesVerb(clause, complex),
      isCopula: complex?.isCopula ?? false,
      isFormal: frames?.takesFormalSubject(keys) ?? false,
      canLackObject: complex?.isPassive ?? false || frames?.canLackObject(keys) ?? false,
      isVerbFirst: !clause.units.prefix(clause.prefield).contains { isActor($0) },
      hasPersonalPronoun: !isAffecting(complex, frames)
        && clause.units.contains { unit in
          guard case .phrase(let phrase) = unit, !phrase.isPrepositional else { return false }
          return words[phrase.head].wordClass == .pronoun
            && ["ich", "er", "sie", "wir", "man", "das", "dies"].contains(words[phrase.head].lower)
        },
      lacksSpeaker: finite.map { $0 == 0 && forms?.allowsThird(plural: false) == true && lacksSpeaker($0) } ?? false,
      isRelativeObject: !isAffecting(complex, frames) && (meansThing(clause) || asksWhat(clause))
        || prefersOther(clause, complex, frames) || asksForContent(clause, complex, frames),
      affectsOther: hasRivals(clause) && isAffecting(complex, frames),
      namesPerson: namesPerson(clause),
      helps: hasRivals(clause) && frames?.takesDativeOnly(complex?.readings.map(\.key) ?? []) ?? false,
      countsOf: countsOf(clause), tellsContent: tellsContent(clause, complex, frames),
      makesSo: makesSo(clause, complex, frames), takesContent: takesContent(clause, complex, frames))
    let fillers = fillers(clause, complex, frames)
    let actsElsewhere = namesActor(clause, complex, frames)
    var best: (subject: Subject, cost: Int)?
    var runnerUp = Int.max
    /// Another phrase that could be the subject stands before.
    var runsBefore = false
    for (position, unit) in clause.units.enumerated() {
      guard case .phrase(let phrase) = unit, !phrase.isPrepositional, phrase.agreement.allows(.nominative) else {
        continue
      }
      let wordClass = words[phrase.head].wordClass
      if wordClass == .reflexive || wordClass == .adverb { continue }
      var cost = position + cost(of: phrase, isFront: position < clause.prefield, setting)
      // „Wer Geld hat, kauft Gold“
      if actsElsewhere, phrase.agreement.onlyCase != .nominative { cost += 40 }
      // „Eine Zeitung hat das erfunden“
      // but „was das bedeutet“
      let asks = if case .phrase(let first)? = clause.units.first { words[first.head].lower == "was" } else { false }
      if runsBefore, wordClass == .pronoun, points(phrase), !setting.isCopula, !asks {
        cost += 3
      }
      // „Das Haus prägt ihr Leben“: what is somebody's stands behind its owner.
      if runsBefore, position >= clause.prefield, clause.kind == .main, wordClass == .noun, !setting.affectsOther,
        let owner = phrase.determiner, words[owner].reading.wordClass == .possessive,
        ["sein", "ihr"].contains(words[owner].reading.key)
      {
        cost += 3
      }
      // „Die Mieten belasten Familien“: without an article behind a phrase with one it is the object.
      if runsBefore, position >= clause.prefield, clause.kind == .main, wordClass == .noun, phrase.determiner == nil,
        phrase.modifiers.isEmpty, case .phrase(let first)? = clause.units.first, first.determiner != nil,
        !first.isPrepositional, first.agreement.allows(.nominative)
      {
        cost += 2
      }
      // „Die Nachricht überraschte die Regierung“: what happens comes over somebody.
      if runsBefore, setting.affectsOther, position >= clause.prefield, wordClass == .noun || wordClass == .name,
        case .phrase(let first)? = clause.units.first, isThing(first)
      {
        cost += 6
      }
      // „Kritik erntete das Verbot“: what the verb asks for as its object by name.
      if wordClass == .noun, !fillers.objects.isEmpty, fillers.objects.contains(reading(of: phrase).key) { cost += 5 }
      if wordClass == .noun, !fillers.actors.isEmpty, fillers.actors.contains(reading(of: phrase).key) { cost -= 3 }
      // „Möglich macht das ein neues Gesetz“
      if case .adjective? = clause.units.first, position >= clause.prefield, points(phrase), !setting.isCopula,
        clause.kind == .main, setting.makesSo
      {
        cost += 6
      }
      // „sobald das Wetter es zulässt“: behind a noun that can be the subject it is the object.
      if clause.kind != .main, runsBefore, reading(of: phrase).key == "es", !setting.isCopula { cost += 34 }
      // „Das zeigt Stärke“: what is pointed at acts, and the bare noun is what comes of it.
      if runsBefore, position >= clause.prefield, isBareThing(phrase), case .phrase(let first)? = clause.units.first,
        points(first)
      {
        cost += 6
      }
      runsBefore = true
      if cost < best?.cost ?? .max {
        runnerUp = best?.cost ?? .max
        best = (Subject(phrase: phrase, unit: position, isContested: false), cost)
      } else {
        runnerUp = min(runnerUp, cost)
      }
    }
    guard var found = best, found.cost < 35 else { return nil }
    found.subject.isContested = runnerUp != .max && runnerUp - found.cost <= 1
    return found.subject
  }

  private static func mayBeSubject(_ unit: Unit) -> Bool {
    guard case .phrase(let phrase) = unit else { return false }
    return !phrase.isPrepositional && phrase.agreement.allows(.nominative)
  }

  /// „das“, „dies“
  private func points(_ phrase: NounPhrase) -> Bool {
    words[phrase.head].lower == "das" || words[phrase.head].lower == "dies"
  }

  private func reading(of phrase: NounPhrase) -> Reading { words[phrase.head].reading }

  private func makesSo(_ clause: Clause, _ complex: VerbComplex?, _ frames: (any FrameSource)?) -> Bool {
    guard case .adjective? = clause.units.first, clause.prefield == 1, let complex, let frames else { return false }
    return complex.readings.contains { reading in
      frames.frames(ofVerb: reading.key).contains { $0.contains("a") && $0.contains("adj") }
    }
  }

  private func isThing(_ phrase: NounPhrase) -> Bool {
    let reading = words[phrase.head].reading
    return !phrase.isPrepositional && reading.wordClass == .noun && !["h", "g"].contains(reading.info)
      && phrase.agreement.allows(.nominative)
  }

  /// The nouns that the verb asks for by name as subject and as object, those aside that it takes as both; empty where
  /// only one phrase can be the subject.
  private func fillers(_ clause: Clause, _ complex: VerbComplex?, _ frames: (any FrameSource)?) -> (
    actors: [String], objects: [String]
  ) {
    guard let frames, let complex, clause.kind == .main, clause.prefield == 1, !complex.isCopula, !complex.isPassive,
      case .phrase(let first)? = clause.units.first, !first.isPrepositional, first.agreement.allows(.nominative),
      words[first.head].wordClass == .noun, hasRivals(clause)
    else { return ([], []) }
    // „Die Zahl übertraf das Niveau“, „Die Bank baut ihr Netz um“: of two things the one in front acts, the more so beside
    // what is its own.
    if first.determiner != nil, !clause.units.dropFirst().contains(where: isRival) { return ([], []) }
    let actors = complex.readings.flatMap { frames.actors(ofVerb: $0.key) }
    let objects = complex.readings.flatMap { frames.objects(ofVerb: $0.key) }
    return (actors.filter { !objects.contains($0) }, objects.filter { !actors.contains($0) })
  }

  /// Somebody or an office that can act, by no possessive another's.
  private func isRival(_ unit: Unit) -> Bool {
    guard case .phrase(let phrase) = unit, !phrase.isPrepositional, phrase.agreement.allows(.nominative),
      phrase.determiner.map({ words[$0].reading.wordClass != .possessive }) ?? true
    else { return false }
    let head = words[phrase.head].reading
    return head.wordClass != .noun || ["h", "g", "p"].contains(head.info)
  }

  private func isAffecting(_ complex: VerbComplex?, _ frames: (any FrameSource)?) -> Bool {
    guard let complex, let frames, !complex.isPassive, clausesHaveObject(complex) else { return false }
    return complex.readings.contains { frames.affects($0.key) }
  }

  /// „Mehr als 300 von ihnen haben keine Eltern“
  private func countsOf(_ clause: Clause) -> Bool {
    guard clause.units.count > 1, case .phrase(let count) = clause.units[0], case .phrase(let whole) = clause.units[1],
      let preposition = whole.preposition
    else { return false }
    return words[preposition].reading.key == "von" && preposition == count.lastWord + 1
      && words[count.head].wordClass == .numeral
  }

  private func clausesHaveObject(_ complex: VerbComplex) -> Bool {
    !complex.steps.contains { $0.operation == .receives || $0.operation == .deserves }
  }

  /// „was Peking nicht wünscht“, „Was Berlin fordert, …“: of a verb that takes a clause „was“ is what is said or wanted,
  /// if somebody stands beside it.
  private func asksForContent(_ clause: Clause, _ complex: VerbComplex?, _ frames: (any FrameSource)?) -> Bool {
    guard let frames, let complex, clause.introducer.count == 1, let was = clause.introducer.first,
      words[was].lower == "was"
    else { return false }
    let takesContent = complex.readings.contains { reading in
      ["tun", "machen", "haben", "brauchen", "bieten", "benötigen"].contains(reading.key)
        || frames.frames(ofVerb: reading.key).contains { frame in
          frame.contains { ["dass", "zu", "ob"].contains($0) }
            && !frame.contains { ["a", "r", "es"].contains($0) }
        }
    }
    guard takesContent, !isAffecting(complex, frames) else { return false }
    return clause.units.contains { unit in
      guard case .phrase(let phrase) = unit, !phrase.isPrepositional, phrase.head != was,
        phrase.agreement.allows(.nominative)
      else { return false }
      let other = words[phrase.head].reading
      return other.wordClass == .name || other.info == "h" || other.info == "g"
    }
  }

  private func isBareThing(_ phrase: NounPhrase) -> Bool {
    let reading = words[phrase.head].reading
    return reading.wordClass == .noun && phrase.determiner == nil && phrase.modifiers.isEmpty
      && phrase.genitives.isEmpty
      && phrase.prepositionals.isEmpty && !["h", "g"].contains(reading.info) && phrase.agreement.isSingularOnly
  }

  /// „Niemand wagte es“: what can hardly be anything but the subject.
  private func isActor(_ unit: Unit) -> Bool {
    guard case .phrase(let phrase) = unit, !phrase.isPrepositional else { return false }
    let reading = words[phrase.head].reading
    return phrase.agreement.onlyCase == .nominative
      || reading.wordClass == .pronoun && ["niemand", "jemand", "er", "sie", "man"].contains(reading.key)
        && phrase.agreement.allows(.nominative)
  }

  /// „Habe …“, „Hatte …“ at the start of a sentence that is no question.
  private func lacksSpeaker(_ finite: Int) -> Bool {
    words.last?.text != "?"
      && words[finite].readings.contains {
        $0.verb.allows(.present, person: 1) || $0.verb.allows(.preterite, person: 1)
      }
      && !words[finite].readings.contains { $0.verb.allows(.present, person: 3) }
  }

  private struct Setting {
    var forms: VerbForms
    var sharesSubject: Bool
    var isCopula: Bool
    var isFormal: Bool
    /// An es in front may stand for a subject behind the verb („Es besteht die Gefahr“).
    var canLackObject: Bool
    /// Nothing that could be the subject stands before the finite verb.
    var isVerbFirst: Bool
    /// „was sie sah“
    var hasPersonalPronoun: Bool
    /// The clause begins with a verb in the first person singular that is no question.
    var lacksSpeaker: Bool
    /// A relative pronoun that stands for a thing, with an actor beside it („Steuern, die Bürger entrichten“).
    var isRelativeObject: Bool
    /// The verb tells what comes over somebody („überraschen“).
    var affectsOther: Bool
    /// The name of a person stands behind the verb.
    var namesPerson: Bool
    /// The verb has its object in the dative („Das Buch gefiel Anna“).
    var helps: Bool
    /// „300 von ihnen“ in front.
    var countsOf: Bool
    /// A verb of saying or showing, whose „das“ is what is said („das zeigt die Umfrage“).
    var tellsContent: Bool
    /// A verb that says as what its object is made or found („möglich machen“).
    var makesSo: Bool
    /// A verb that can take a clause or an infinitive in the place of its object („das lehnt die Partei ab“).
    var takesContent: Bool
  }

  private func isNamedPerson(_ phrase: NounPhrase) -> Bool {
    let head = words[phrase.head]
    return !phrase.isPrepositional
      && (head.match?.kind == .person || head.wordClass == .name && head.reading.info == "h")
  }

  private func namesPerson(_ clause: Clause) -> Bool {
    clause.units.dropFirst(clause.prefield).contains { unit in
      if case .phrase(let phrase) = unit { isNamedPerson(phrase) } else { false }
    }
  }

  /// More than one phrase that could be the subject.
  private func hasRivals(_ clause: Clause) -> Bool {
    var count = 0
    for case .phrase(let phrase) in clause.units where !phrase.isPrepositional && phrase.agreement.allows(.nominative) {
      count += 1
    }
    return count > 1
  }

  private func takesContent(_ clause: Clause, _ complex: VerbComplex?, _ frames: (any FrameSource)?) -> Bool {
    guard let frames, let complex,
      clause.units.contains(where: { unit in
        if case .phrase(let phrase) = unit { points(phrase) } else { false }
      })
    else { return true }
    return complex.readings.contains { reading in
      ["machen", "tun", "haben", "wollen", "brauchen", "kennen"].contains(reading.key)
        || frames.frames(ofVerb: reading.key).contains { frame in
          frame.contains("dass") || frame.contains("zu") || frame.contains("ob")
        }
    }
  }

  private func tellsContent(_ clause: Clause, _ complex: VerbComplex?, _ frames: (any FrameSource)?) -> Bool {
    guard let frames, let complex,
      clause.units.contains(where: { unit in
        if case .phrase(let phrase) = unit { points(phrase) } else { false }
      })
    else { return false }
    return complex.readings.contains { reading in
      let all = frames.frames(ofVerb: reading.key)
      return all.contains { $0.contains("dass") && !$0.contains("r") && !$0.contains("es") }
        && all.contains { $0.contains("ob") }
    }
  }

  /// „die Frau, die das Auto erfasste“: a verb that only some things do, of which one stands beside the pronoun.
  private func prefersOther(_ clause: Clause, _ complex: VerbComplex?, _ frames: (any FrameSource)?) -> Bool {
    guard clause.kind == .relative, let frames, let complex, let antecedent = clause.antecedent else { return false }
    let actors = Set(complex.readings.flatMap { frames.actors(ofVerb: $0.key) })
    guard !actors.isEmpty, !actors.contains(words[antecedent].reading.key) else { return false }
    return clause.units.contains { unit in
      guard case .phrase(let phrase) = unit, !phrase.isPrepositional else { return false }
      return words[phrase.head].reading.wordClass == .noun && actors.contains(words[phrase.head].reading.key)
    }
  }

  /// „Wer Geld hat, kauft Gold“: a clause in front says who acts, unless the verb asks („Wer kommt, entscheidet der Chef“).
  private func namesActor(_ clause: Clause, _ complex: VerbComplex?, _ frames: (any FrameSource)?) -> Bool {
    guard clause.kind == .main, clause.prefield == 1, case .clause(let index)? = clause.units.first, let complex,
      let frames,
      !complex.isCopula, !complex.isPassive, clauses[index].introducer.count == 1, let finite = clause.finite,
      words[finite].verbForms.allowsThird(plural: false)
    else { return false }
    // „Was die Regierung plant, kostet Geld“: of a thing beside it the clause is what acts.
    if words[clauses[index].introducer[0]].lower == "was" {
      let others = clause.units.compactMap { unit -> Reading? in
        guard case .phrase(let phrase) = unit, !phrase.isPrepositional, phrase.agreement.allows(.nominative) else {
          return nil
        }
        return words[phrase.head].reading
      }
      return !others.isEmpty
        && others.allSatisfy { $0.wordClass == .noun && !["h", "g", "p"].contains($0.info) || $0.key == "viel" }
        && complex.readings.contains { frames.frames(ofVerb: $0.key).contains(["a"]) }
        && !complex.readings.contains { frames.asks($0.key) }
    }
    guard words[clauses[index].introducer[0]].lower == "wer" else { return false }
    return !complex.readings.contains { frames.asks($0.key) }
  }

  /// „was die Untersuchung ergab“, „was die Stadt plant“: who does it stands beside the question.
  private func asksWhat(_ clause: Clause) -> Bool {
    guard clause.kind == .indirectQuestion || clause.kind == .relative && clause.antecedent == nil,
      case .phrase(let asked)? = clause.units.first, words[asked.head].lower == "was"
    else { return false }
    return clause.units.dropFirst().contains { unit in
      guard case .phrase(let phrase) = unit, !phrase.isPrepositional, phrase.agreement.allows(.nominative) else {
        return false
      }
      let head = words[phrase.head].reading
      if ["h", "g", "p"].contains(head.info) || head.wordClass == .name { return true }
      return clause.kind == .indirectQuestion && head.wordClass == .noun
        && phrase.determiner.map { words[$0].reading.key == "der" || words[$0].wordClass == .possessive } ?? false
    }
  }

  private func meansThing(_ clause: Clause) -> Bool {
    guard clause.kind == .relative, let antecedent = clause.antecedent else { return false }
    // „ein Verbot, das ihn daran hindert, …“: what moves or hinders somebody is the subject.
    if clause.units.contains(where: { if case .pronominalAdverb = $0 { true } else { false } }) { return false }
    let reading = words[antecedent].reading
    guard reading.wordClass == .noun || reading.wordClass == .pronoun, reading.info != "h", reading.info != "g" else {
      return false
    }
    return clause.units.contains { unit in
      guard case .phrase(let phrase) = unit, !phrase.isPrepositional else { return false }
      let other = words[phrase.head].reading
      let isActor =
        other.info == "h" || other.info == "g" || other.wordClass == .name && other.origin == .guess
        // „das Buch, das sie schrieb“
        || other.wordClass == .pronoun && other.key == "sie"
      return other.wordClass != .relative && isActor
        && phrase.agreement.allows(.nominative)
    }
  }

  /// „… und könnte Moskau unterstützen“: the subject is that of the clause before.
  private func sharesSubject(_ clause: Clause, _ frames: (any FrameSource)?) -> Bool {
    guard clause.coordinatedWith != nil else { return false }
    // „…, blieben aber Freunde“: without a coordinator only right behind the comma, and not „…, teilt das Institut mit“.
    let joins = clause.coordinator.map { ["und", "oder", "sondern", "sowie", "aber"].contains(words[$0].lower) }
    guard joins ?? (clause.kind == .main && !names(speakerOf: clause, frames)) else { return false }
    return clause.kind == .main && clause.prefield == 0 && clause.finite == clause.words.lowerBound
      || clause.kind == .relative && clause.introducer.isEmpty || sharesAuxiliary(clause, frames)
  }

  /// „dass die Armee die Stadt umzingelt und *Gebäude besetzt* habe“: one auxiliary, and a verb with an object.
  private func sharesAuxiliary(_ clause: Clause, _ frames: (any FrameSource)?) -> Bool {
    guard clause.kind == .subordinate, clause.introducer.isEmpty, let first = clause.coordinatedWith,
      let finite = clause.finite, clauses[first].finite == finite, let frames,
      let complex = verbComplex(of: clause), !complex.isPassive
    else { return false }
    let objects = clause.units.count { unit in
      guard case .phrase(let phrase) = unit, !phrase.isPrepositional else { return false }
      return phrase.agreement.allows(.accusative) && words[phrase.head].wordClass != .reflexive && !isTime(phrase)
    }
    return objects == 1 && complex.readings.contains { frames.frames(ofVerb: $0.key).last?.contains("a") ?? false }
  }

  /// „haben … abgeschliffen und *uns die Maschinen gemietet*“: with the auxiliary the subject is shared, unless a
  /// passive has none of its own („wurde getötet und eine Frau verletzt“).
  private func sharesVerb(_ clause: Clause, _ complex: VerbComplex?) -> Bool {
    clause.coordinatedWith != nil && clause.finite == nil && !clause.verbs.isEmpty && !(complex?.isPassive ?? false)
  }

  /// „…, teilt das Institut mit“: a verb that tells something at the start, and right behind it who tells it.
  private func names(speakerOf clause: Clause, _ frames: (any FrameSource)?) -> Bool {
    guard let finite = clause.finite, finite == clause.words.lowerBound, case .phrase(let phrase)? = clause.units.first,
      !phrase.isPrepositional, phrase.agreement.allows(.nominative),
      (phrase.determiner ?? phrase.head) == finite + 1
    else { return false }
    let head = words[phrase.head].reading
    guard head.info == "h" || head.info == "g" || head.wordClass == .name else { return false }
    let verbs = words[finite].readings.filter { $0.wordClass == .verb }
    return verbs.contains { frames?.frames(ofVerb: $0.key).contains { $0.contains("dass") } ?? false }
      && disagreement(phrase, head, verbs.reduce(into: []) { $0.formUnion($1.verb) }) == 0
  }

  private static let indefinites: FormSet = ["nichts", "etwas", "viel", "wenig", "alles", "all"]

  /// What speaks against a phrase as the subject; 35 and more rules it out.
  private func cost(of phrase: NounPhrase, isFront: Bool, _ setting: Setting) -> Int {
    let reading = words[phrase.head].reading
    // „Das sind leere Worte“: the verb agrees with the predicate.
    let isPointing = setting.isCopula && ["das", "dies", "es"].contains(words[phrase.head].lower)
    var cost = setting.forms.isFinite && !isPointing ? disagreement(phrase, reading, setting.forms) : 0
    if phrase.agreement.onlyCase == .nominative {
      // „…, der aufstieg und der beste Werfer war“
      if setting.isCopula, setting.sharesSubject, reading.wordClass == .noun { cost += 40 }
      if !setting.isCopula || reading.wordClass == .pronoun { cost -= 10 }
    } else if setting.sharesSubject {
      cost += 40
    }
    if !phrase.agreement.allows(.accusative), !setting.isCopula { cost -= 5 }
    // Of two possible subjects the relative pronoun is the likelier one.
    if reading.wordClass == .relative || reading.wordClass == .interrogative, words[phrase.head].lower == "was",
      setting.hasPersonalPronoun
    {
      cost += 3
    } else if reading.wordClass == .relative {
      cost += setting.isRelativeObject ? 4 : -3
    } else if reading.wordClass == .interrogative, words[phrase.head].lower == "was", setting.isRelativeObject {
      cost += 4
    }
    if isPointing { cost -= 6 }
    // „Viele von ihnen sind Kinder“
    if setting.isCopula, isFront,
      reading.wordClass == .pronoun && reading.key != "es" || reading.groups.contains(.count),
      phrase.share != nil || !phrase.genitives.isEmpty || !phrase.prepositionals.isEmpty
    {
      cost -= 6
    }
    // „Wer Chef wird, entscheidet der Rat“
    if setting.isCopula, !setting.hasPersonalPronoun, reading.wordClass == .interrogative, reading.key == "wer" {
      cost -= 6
    }
    // „… Abteilung, deren Leiterin sie wurde“
    if setting.isCopula, setting.hasPersonalPronoun, let determiner = phrase.determiner,
      words[determiner].reading.wordClass == .relative
    {
      cost += 6
    }
    // „Seine Stimme ist die eines Kindes“
    if setting.isCopula, !isFront, reading.wordClass == .pronoun, reading.key == "der", !phrase.genitives.isEmpty {
      cost += 12
    }
    // „Schuld daran ist das Wetter“: what is also a predicate.
    if setting.isCopula, isFront, reading.wordClass == .noun, phrase.determiner == nil, phrase.modifiers.isEmpty,
      words[phrase.head].has(.adjective)
    {
      cost += 8
    }
    if isTime(phrase) { cost += 15 }
    // „Jeder Zehnte verlässt die Schule“
    if words[phrase.head].lower.hasPrefix("jeder ") { cost -= 6 }
    // „Habe meine Küche gekauft“: the first person is left out.
    if setting.lacksSpeaker { cost += 15 }
    if reading.wordClass == .numeral, !(isFront && setting.countsOf) { cost += 4 }
    let isActor = reading.info == "h" || reading.info == "g"
    if words[phrase.head].lower == "mehr" { cost += 8 }
    let isIndefinite = reading.wordClass == .pronoun && SentenceAnalysis.indefinites.contains(reading.key)
    // „Das kann niemand vorhersagen“: words for persons act, and what is pointed at is rather spoken of.
    if reading.wordClass == .pronoun, ["niemand", "jemand", "kein", "man"].contains(reading.key) { cost -= 6 }
    let pointsAtContent =
      reading.wordClass == .pronoun && points(phrase) && !setting.isCopula && setting.takesContent
    if pointsAtContent, setting.tellsContent { cost += 4 }
    if isActor || reading.wordClass == .name && reading.info != "p"
      || reading.wordClass == .pronoun && !isIndefinite && !pointsAtContent
    {
      cost -= 2
    } else if reading.info == "p",
      !setting.namesPerson || reading.wordClass == .name || reading.groups.contains(.acting)
    {
      cost -= 1
    }
    // „Das Buch gefiel Anna“
    if setting.helps, !isFront, phrase.determiner == nil, phrase.agreement.allows(.dative), isNamedPerson(phrase) {
      cost += 6
    }
    if reading.key == "es" {
      if setting.isFormal, isFront || setting.isVerbFirst { cost -= 30 }
      // The impersonal es yields to a real subject behind the verb.
      if isFront { cost += setting.canLackObject && !setting.isCopula ? 9 : 3 }
    }
    return cost
  }

  private func disagreement(_ phrase: NounPhrase, _ reading: Reading, _ forms: VerbForms) -> Int {
    // „Helfen wollte ihr keiner“: as a subject it would be „you“.
    if words[phrase.head].lower == "ihr", reading.wordClass == .pronoun, !forms.allowsPerson(5) { return 40 }
    if reading.wordClass == .pronoun, reading.person != 3 {
      let person = reading.person + (reading.agreement.isPluralOnly ? 3 : 0)
      return forms.allowsPerson(person) ? 0 : 40
    }
    // „Weder die Polizei noch die Feuerwehr wusste es“
    if let joins = phrase.conjuncts.last?.coordinator, ["noch", "oder", "sowie"].contains(words[joins].lower) {
      return forms.allowsThird(plural: true) || forms.allowsThird(plural: false) ? 0 : 40
    }
    if !phrase.conjuncts.isEmpty || phrase.agreement.isPluralOnly {
      return forms.allowsThird(plural: true) ? 0 : phrase.conjuncts.isEmpty ? 40 : 12
    }
    // „Die Vereinten Nationen warnten“
    if reading.wordClass == .name, reading.info == "g" || reading.info == "p", words[phrase.head].tokens.count > 1 {
      return 0
    }
    // „eine Million Menschen sind“, „eine Reihe von Häusern waren“: what is counted may rule the verb.
    if reading.wordClass == .noun, !phrase.close.isEmpty || !phrase.genitives.isEmpty,
      ["Million", "Milliarde", "Dutzend", "Tausend", "Hundert", "Reihe", "Hälfte", "Mehrheit", "Vielzahl"]
        .contains(reading.key)
    {
      return 0
    }
    // „Die Bayern gewannen“
    if reading.wordClass == .name, reading.info == "p",
      phrase.determiner.map({ words[$0].lower == "die" }) ?? false, forms.isPluralOnly
    {
      return 0
    }
    return phrase.agreement.isSingularOnly && !forms.allowsThird(plural: false) ? 40 : 0
  }
}

extension VerbComplex {
  private static let copulas: FormSet = ["sein", "werden", "bleiben", "scheinen", "wirken", "gelten"]

  /// A verb that links its subject with a predicate.
  public var isCopula: Bool {
    readings.contains { VerbComplex.copulas.contains($0.key) }
  }
}
