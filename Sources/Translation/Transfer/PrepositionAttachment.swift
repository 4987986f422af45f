import English
import German

/// Prepositional phrases that belong to the noun before them.
extension SentenceTransfer {
  /// Hangs prepositional phrases on the noun phrase before them where they belong to it: everything in the prefield,
  /// what the noun governs, „von“ that the verb does not ask for.
  ///
  /// - Parameter prefield: number of units before the finite verb; less by those that were attached there.
  func attachPrepositions(
    _ units: [German.Unit], prefield front: inout Int, verbs: [String], isPassive: Bool = false,
    hasPredicateInFront: Bool = false, isParticiple: Bool = false, subject: Int? = nil, isCopula: Bool = false
  ) -> [German.Unit] {
    let prefield = front
    var result: [German.Unit] = []
    // A frame counts only if what else it asks for under a preposition is there, too.
    let present = Set(
      units.compactMap { unit -> String? in
        guard case .phrase(let phrase) = unit, let preposition = phrase.preposition else { return nil }
        return words[preposition].reading.key
      })
    if present.isEmpty, !units.contains(where: { fixedOrigin($0, []) != nil }) { return units }
    let governedByVerb = Set(
      verbs.flatMap { lexicon.readings(.verbs, $0) }.map { $0.frame.map(slotName) }.filter { frame in
        frame.allSatisfy { lexicon.readings(.prepositions, $0).isEmpty || present.contains($0) }
      }.joined())
    for (position, unit) in units.enumerated() {
      if position != prefield, let origin = fixedOrigin(unit, governedByVerb), let last = result.indices.last,
        case .phrase(var before) = result[last], before.lastWord == origin - 1,
        ["h", "g"].contains(words[before.innermostNoun].reading.info)
      {
        // „die Gäste *aus aller Welt*“
        before.attachInnermost(German.NounPhrase(bare: origin, agreement: .all))
        result[last] = .phrase(before)
        if position < prefield { front -= 1 }
        continue
      }
      guard case .phrase(let phrase) = unit, let preposition = phrase.preposition, let last = result.indices.last,
        case .phrase(var before) = result[last], position != prefield,
        words[before.head].isNominal || isQuantity(before, preposition),
        // „stammen *Ermittlern zufolge* von der Armee“: on a source hangs nothing that comes behind it.
        before.postposition == nil,
        words[(before.lastWord + 1)..<max(before.lastWord + 1, preposition)].allSatisfy(\.isQuotationMark),
        before.lastWord < preposition
      else {
        result.append(unit)
        continue
      }
      let key = words[preposition].reading.key
      let rest = units[(position + 1)...]
      let isComparison = words[preposition].wordClass == .comparison
      let inner = before.innermostNoun
      let noun = words[inner].reading
      func takes(_ noun: German.Reading) -> Bool {
        lexicon.noun(noun.key, governs: key) || derivesFrom(noun, governing: key)
      }
      let governed = takes(noun)
      // „die Nachfrage der Kunden nach Autos“
      let outer =
        governed || key == "von" && !dependsElsewhere(before)
          || words[phrase.head].reading.info == "t" && !(["um", "auf"].contains(key) && isQuantified(phrase))
        ? nil
        : before.edgeNouns.dropFirst().first { takes(words[$0].reading) && !before.noun($0, has: key, words) }
      let isEvent = noun.info == "e" || noun.info == "b"
      // „die Erhöhung des Rentenalters von 65 auf 67 Jahre“, „der Umzug von Bonn nach Köln“
      let moved = key == "von" ? changed(before, from: phrase, to: rest.first) : nil
      let attaches: Bool
      if isComparison, namesRole(phrase, of: before, isFront: position < prefield) {
        // „ein Staat mit dem Islam als Religion“
        attaches = true
      } else if isComparison {
        // „Mehr Menschen als im Vorjahr kamen“
        attaches = key == "wie" || key == "als" && position < prefield && isGraded(before)
      } else if position > prefield, let asked = askedNoun(units), takes(asked) || !governed && verbs.contains("haben")
      {
        // „Welche Folgen hat der Streik für die Bahn?“: consequences for the railway.
        attaches = false
      } else if position >= prefield || words[phrase.head].wordClass == .reflexive,
        completesGroup(phrase, preposition, verbs)
      {
        // „wies jede Schuld von sich“, „als das Schiff vom Stapel lief“
        attaches = false
      } else if position > prefield, asksFor(phrase, key, units.prefix(prefield)) {
        // „Zufrieden ist der Trainer mit dem Spiel“
        attaches = false
      } else if ["vor", "nach"].contains(key), noun.info == "t", isQuantified(before) {
        // „einen Tag nach der Wahl“ is a measure.
        attaches = false
      } else if key == "von", let owner = before.determiner, ["dessen", "deren"].contains(words[owner].lower) {
        // „deren Häuser vom Sturm zerstört wurden“: whose they are is said.
        attaches = false
      } else if key == "von", phrase.postposition != nil {
        // „dass das Gesetz von Januar an gilt“
        attaches = false
      } else if position < prefield {
        attaches = true
      } else if moved != nil {
        attaches = true
      } else if key == "von", isPlaceName(phrase), hasGoal(rest), prepositionName(rest[rest.startIndex]) != "auf",
        noun.wordClass == .noun, !before.isPrepositional,
        noun.info != "t", !noun.groups.contains(.journey)
      {
        // „verlegt ihre Zentrale von München nach Zürich“
        attaches = false
      } else if key == "nach", isAmount(phrase), before.isPrepositional {
        // „bei 2,3 Prozent nach 2,0 Prozent im September“: what it was before.
        attaches = false
      } else if before.preposition.map({ words[$0].reading.key == "nach" }) ?? false, isAmount(before),
        words[phrase.head].reading.info == "t"
      {
        attaches = true
      } else if before.preposition.map({ words[$0].reading.groups.contains(.reason) }) ?? false,
        words[phrase.head].reading.info != "t",
        !governedByVerb.contains(key)
          || ["in", "bei", "an", "auf"].contains(key) && phrase.agreement.allows(.dative)
      {
        // „wegen Problemen mit den Bremsen“: the reason is said as a whole.
        attaches = true
      } else if key == "in", words[phrase.head].wordClass == .name, phrase.determiner == nil, noun.wordClass == .noun,
        words[phrase.head].reading.info == "p" || words[phrase.head].reading.origin == .guess,
        before.isPrepositional
          ? ["p", "g"].contains(noun.info) && before.determiner != nil
          : noun.info == "g" && before.agreement.allows(.nominative) && verbs.contains(where: tellsOrReports)
      {
        // „in die Klinik in Köln gebracht“, „wie das Ministerium in Rom mitteilte“
        attaches = true
      } else if key == "in", before.isPrepositional, isPlaceName(before), isPlaceName(phrase),
        !governedByVerb.contains("in+a")
      {
        // „zog nach Parma in Italien“: the second tells where the first lies.
        attaches = true
      } else if words[before.head].reading.key == "der", words[before.head].wordClass == .pronoun {
        attaches = true
      } else if isParticiple, key == "von", rest.isEmpty, isDoer(phrase, to: before, noun) {
        // „Mann von Hund gebissen“
        attaches = false
      } else if key == "von",
        isSource(phrase, behind: before, noun, verbs, isPassive: isPassive, rest: rest)
      {
        attaches = false
      } else if key == "von" || key == "zwischen" {
        // „in die Filialen von ValueMax“ beside a verb of motion: a source is named with a goal („von A nach B“).
        attaches =
          !governedByVerb.contains(key) || key == "zwischen" || isAmount(phrase)
          || before.isPrepositional && noun.info != "t" && !hasGoal(rest)
      } else if words[phrase.head].lower.hasSuffix("höhe") && key == "in" {
        // „Steuern in Millionenhöhe“
        attaches = true
      } else if key == "aus", isOrigin(phrase, of: noun),
        !governedByVerb.contains("aus") && !governedByVerb.contains("dir")
          || words[phrase.head].wordClass == .name
            && (noun.info == "h" && takesObjectAlone(verbs) || noun.info == "s" && before.isPrepositional)
      {
        // „Anbieter aus Asien“, „klagte eine Frau aus dem Dorf“, „hilft Menschen aus Syrien“
        attaches = true
      } else if noun.groups.contains(.journey), leads(phrase, key),
        !governedByVerb.contains(key) && !governedByVerb.contains("dir")
          || before.head == subject && rest.contains(where: tellsHowMuch)
      {
        // „reicht ein Trip ans Mittelmeer“
        attaches = true
      } else if hasPredicateInFront, before.mayBeNominative,
        Self.describing.contains(key), position == units.count - 1, !governedByVerb.contains(key)
      {
        // „Ausgezeichnet wurde auch ein Film aus Chile“: all of the predicate stands in front.
        attaches = true
      } else if describes(phrase, key, before, noun, governedByVerb)
        || servesArea(phrase, key, noun, governedByVerb, rest)
      {
        attaches = true
      } else if tellsName(phrase, key, rest) || happensThere(phrase, key, inner, before, governedByVerb) {
        attaches = true
      } else if takesGoal(phrase, key, noun, verbs) || startsAtSubject(phrase, key, before, verbs) {
        attaches = false
      } else if groupTakes(key, noun, before, verbs, isPassive: isPassive) {
        attaches = false
      } else if governed {
        attaches =
          (!governedByVerb.contains(key) || lexicon.noun(noun.key, governs: key))
          && (position < prefield || !asksFor(phrase, key, rest) || rest.contains { prepositionName($0) == key })
      } else if outer != nil {
        attaches = !governedByVerb.contains(key)
      } else {
        attaches =
          isEvent && ["für", "gegen", "über", "um"].contains(key) && !governedByVerb.contains(key)
          && words[phrase.head].reading.info != "t"
          || inner != before.head && liesThere(phrase, key, inner) && !governedByVerb.contains(key)
          || before.head == subject
            && (isCopula || rest.contains(where: tellsHowMuch)
              || !governedByVerb.contains(key) && !governedByVerb.contains("dir"))
            && describesSubject(phrase, key, before, rest: rest, isCopula: isCopula)
            && !asksFor(phrase, key, rest)
      }
      if attaches {
        before.attach(phrase, to: moved ?? outer ?? inner)
        result[last] = .phrase(before)
        if position < prefield { front -= 1 }
      } else {
        result.append(unit)
      }
    }
    return result
  }

  /// „dass die Lage *in der Stadt* ernst ist“, „müssen Firmen *mit 50 Beschäftigten* einen Bericht vorlegen“: between the
  /// subject and the predicate or the object, what tells where something unable to act is, or what those have who are
  /// named without an article. Who acts, acts there.
  private func describesSubject(
    _ phrase: German.NounPhrase, _ key: String, _ subject: German.NounPhrase, rest: ArraySlice<German.Unit>,
    isCopula: Bool
  ) -> Bool {
    let noun = words[subject.head].reading
    let described = words[phrase.head].reading
    guard noun.wordClass == .noun, subject.conjuncts.isEmpty, subject.clauses.isEmpty, described.info != "t",
      noun.info != "t", noun.info != "u", words[phrase.head].isNominal,
      isCopula
        ? saysSomething(rest)
        // „Im Mai sanken die Preise in Deutschland um zwei Prozent“
        : isFollowedByObject(rest) || rest.contains(where: tellsHowMuch)
    else { return false }
    let isUnnamed = subject.determiner == nil && subject.agreement.isPluralOnly && subject.close.isEmpty
    switch key {
    case "in", "an", "auf", "neben", "hinter":
      // „das Haus am See“
      let isPlace =
        described.info == "p" || described.wordClass == .name
        // but „an allen Ecken gut“
        || key == "an" && described.info == "x" && isCopula
          && (phrase.determiner ?? phrase.preposition).map { index in
            words[index].reading.key == "der" || words[index].wordClass == .prepositionArticle
          } ?? false
      guard phrase.agreement.onlyCase != .accusative, isPlace else { return false }
      switch noun.info {
      case "b", "p", "s": return true
      case "e": return isCopula && key == "in"
      // but „Damals war der Film in den USA ein Erfolg“: works are known in many places.
      case "x": return isCopula && !(described.wordClass == .name && noun.groups.contains(.titled))
      case "h": return isUnnamed || subject.agreement.isPluralOnly && noun.groups.contains(.general)
      case "g": return isPlaceName(phrase) && noun.groups.contains(.led)
      default: return false
      }
    case "mit":
      guard described.info != "g", phrase.determiner.map({ words[$0].wordClass != .possessive }) ?? true else {
        return false
      }
      if isUnnamed { return described.info != "h" || isCopula || isQuantified(phrase) }
      return isCopula && (noun.info != "h" || subject.agreement.isPluralOnly && phrase.determiner == nil)
    default: return false
    }
  }

  private func prepositionName(_ unit: German.Unit) -> String? {
    guard case .phrase(let phrase) = unit else { return nil }
    return phrase.preposition.map { words[$0].reading.key }
  }

  /// What a copula says of its subject follows, and no participle, which tells what was done where.
  private func saysSomething(_ rest: ArraySlice<German.Unit>) -> Bool {
    rest.contains { unit in
      switch unit {
      case .adjective(let word, _):
        !words[word].readings.contains {
          $0.derivation == .pastParticiple || $0.wordClass == .verb && $0.verb.contains(.pastParticiple)
        }
      case .phrase(let phrase):
        !phrase.isPrepositional && phrase.agreement.allows(.nominative) && words[phrase.head].reading.info != "t"
      default: false
      }
    }
  }

  private func isFollowedByObject(_ rest: ArraySlice<German.Unit>) -> Bool {
    rest.contains { unit in
      guard case .phrase(let phrase) = unit else { return false }
      return !phrase.isPrepositional && words[phrase.head].reading.info != "t" && words[phrase.head].isNominal
        && (phrase.agreement.allows(.accusative) || phrase.agreement.allows(.dative))
    }
  }

  /// „gegen das Regime *in Minsk*“: where the group or place is that an inner noun names.
  private func liesThere(_ phrase: German.NounPhrase, _ key: String, _ inner: Int) -> Bool {
    key == "in" && isPlaceName(phrase) && ["p", "g"].contains(words[inner].reading.info)
      && words[inner].wordClass == .noun && inner > 0
      && (words[inner - 1].wordClass == .article || words[inner - 1].wordClass == .prepositionArticle)
  }

  /// „mit Bonn *als Sitz*“: as what somebody or something under „mit“ serves, by a bare noun right behind it.
  private func namesRole(_ phrase: German.NounPhrase, of before: German.NounPhrase, isFront: Bool) -> Bool {
    guard isFront, let als = phrase.preposition, words[als].lower == "als", phrase.determiner == nil,
      words[phrase.head].wordClass == .noun, !phrase.agreement.isPluralOnly, before.lastWord == als - 1
    else { return false }
    let companion = before.prepositionals.last ?? before
    return companion.lastWord == als - 1
      && companion.preposition.map { ["mit", "ohne"].contains(words[$0].reading.key) } ?? false
  }

  /// „aus aller Welt“, „aus dem Ausland“: a fixed group by which somebody comes from somewhere, unless the verb asks where
  /// from; its word.
  private func fixedOrigin(_ unit: German.Unit, _ governed: Set<String>) -> Int? {
    guard case .adverb(let word) = unit, words[word].match != nil, words[word].reading.info == "r",
      words[word].lower.hasPrefix("aus "),
      // but „den Minister aus dem Amt drängen“
      ["welt", "länder", "ausland"].contains(where: words[word].lower.hasSuffix),
      governed.isDisjoint(with: ["aus", "dir"])
    else { return nil }
    return word
  }

  /// „Menschen *ohne Papiere*“, „Kinder mit leichtem Fieber“: what persons who are not known have or lack.
  private func describes(
    _ phrase: German.NounPhrase, _ key: String, _ before: German.NounPhrase, _ noun: German.Reading,
    _ governed: Set<String>
  ) -> Bool {
    let trait = words[phrase.head].reading
    return ["mit", "ohne"].contains(key) && !governed.contains(key) && noun.wordClass == .noun && noun.info == "h"
      && before.genitives.isEmpty && before.prepositionals.isEmpty
      // „reagierte als Lehrer mit Humor“
      && before.preposition.map { words[$0].wordClass != .comparison } ?? true
      && before.conjuncts.isEmpty && before.close.isEmpty && !before.agreement.intersection(.plural).isEmpty
      && (before.determiner.map { !words[$0].has(.article) && words[$0].wordClass != .possessive } ?? true)
      && phrase.determiner == nil && phrase.clauses.isEmpty && trait.wordClass == .noun
      && ["x", "b", "s"].contains(trait.info) && !trait.groups.contains(.statement)
  }

  /// „der Ausschuss *für Sicherheit*“, „die Behörde für Migration“: what an institution is there for.
  private func servesArea(
    _ phrase: German.NounPhrase, _ key: String, _ noun: German.Reading, _ governed: Set<String>,
    _ rest: ArraySlice<German.Unit>
  ) -> Bool {
    let area = words[phrase.head].reading
    return key == "für" && !governed.contains(key) && noun.wordClass == .noun && noun.info == "g"
      && phrase.determiner == nil && area.wordClass == .noun && ["b", "e"].contains(area.info)
      && phrase.modifiers.allSatisfy { $0.numberWord == nil }
      // „macht den Rat für Fehler verantwortlich“
      && !rest.contains { unit in
        if case .adjective(let word, _) = unit {
          lexicon.governed(.adjectives, words[word].reading.key, key) != nil
        } else {
          false
        }
      }
  }

  /// „ein Kind *mit dem Namen Leo*“, „ein Buch mit dem Titel „Nacht““: what something is called.
  private func tellsName(_ phrase: German.NounPhrase, _ key: String, _ rest: ArraySlice<German.Unit>) -> Bool {
    key == "mit" && phrase.determiner != nil && ["Name", "Titel"].contains(words[phrase.head].reading.key)
      && (!phrase.close.isEmpty || !phrase.appositions.isEmpty)
  }

  /// „die Veteranen der Kriege *im Irak*“, „die Zahl der Unfälle *auf Autobahnen*“: where something happens that is told
  /// inside a phrase, unless the verb asks where.
  private func happensThere(
    _ phrase: German.NounPhrase, _ key: String, _ inner: Int, _ before: German.NounPhrase, _ governed: Set<String>
  ) -> Bool {
    let place = words[phrase.head].reading
    return ["in", "auf"].contains(key) && inner != before.head && words[inner].wordClass == .noun
      && words[inner].reading.info == "e" && place.info == "p" && phrase.agreement.allows(.dative)
      && (place.wordClass == .name || phrase.determiner == nil) && !governed.contains(key)
      && governed.isDisjoint(with: ["loc", "dir"])
  }

  /// „Rom“, „Italien“: a name of a place that stands by itself.
  private func isPlaceName(_ phrase: German.NounPhrase) -> Bool {
    let head = words[phrase.head].reading
    return head.wordClass == .name && head.info == "p" && phrase.determiner == nil && phrase.modifiers.isEmpty
      && phrase.conjuncts.isEmpty && phrase.genitives.isEmpty
  }

  /// „mehr Menschen“, „ein größeres Haus“
  private func isGraded(_ phrase: German.NounPhrase) -> Bool {
    if let quantity = phrase.determiner, ["mehr", "weniger"].contains(words[quantity].lower) { return true }
    return phrase.modifiers.contains { modifier in
      switch modifier {
      case .attribute(let attribute): words[attribute.word].reading.degree == .comparative
      case .number(let quantity): ["mehr", "weniger"].contains(words[quantity].lower)
      default: false
      }
    }
  }

  /// A verb that takes what is said.
  private func tellsOrReports(_ verb: String) -> Bool { lexicon.frames(ofVerb: verb).contains { $0.contains("dass") } }

  /// Prepositions by which a noun at the end is described rather than told where or when.
  private static let describing: Set<String> = ["aus", "mit", "für", "über", "gegen", "ohne", "zu"]

  /// An adjective in front takes this preposition.
  private func asksFor(_ phrase: German.NounPhrase, _ key: String, _ front: ArraySlice<German.Unit>) -> Bool {
    front.contains { unit in
      guard case .adjective(let word, _) = unit else { return false }
      return lexicon.governed(.adjectives, words[word].reading.key, key) != nil
    }
  }

  /// A participle, an adjective or an infinitive before the finite verb.
  func hasPredicateInFront(_ clause: German.Clause) -> Bool {
    guard clause.kind == .main, let finite = clause.finite else { return false }
    if clause.verbs.contains(where: { $0 < finite && words[$0].wordClass == .verb }) { return true }
    return clause.verbs.count == 1
      && clause.units.prefix(clause.prefield).contains { if case .adjective = $0 { true } else { false } }
  }

  /// „verkauft ihre Anteile an einen Investor“: the noun takes the dative, the verb this accusative.
  private func takesGoal(_ phrase: German.NounPhrase, _ key: String, _ noun: German.Reading, _ verbs: [String]) -> Bool
  {
    guard key == "an", phrase.agreement.onlyCase == .accusative,
      lexicon.governed(.nouns, noun.key, key).map({ $0 != "to" }) ?? true
    else { return false }
    return verbs.contains { lexicon.frames(ofVerb: $0).contains { $0.contains("an+a") } }
  }

  /// „führte die Entscheidung zu Protesten“: behind its subject a verb that lives of this preposition takes it.
  private func startsAtSubject(
    _ phrase: German.NounPhrase, _ key: String, _ before: German.NounPhrase, _ verbs: [String]
  ) -> Bool {
    guard key == "zu", before.mayBeNominative,
      ["e", "b"].contains(words[phrase.head].reading.info), words[phrase.head].wordClass == .noun,
      !["h", "g"].contains(words[before.head].reading.info)
    else { return false }
    return verbs.contains { verb in
      verb != "sein" && lexicon.frames(ofVerb: verb).contains(["zu"])
        && !lexicon.frames(ofVerb: verb).contains(["a"])
    }
  }

  /// The verb has readings with an object and nothing else.
  private func takesObjectAlone(_ verbs: [String]) -> Bool {
    verbs.contains { lexicon.frames(ofVerb: $0).contains { $0 == ["a"] || $0 == ["d"] } }
  }

  /// „Im Mai stiegen die Exporte in die USA *um neun Prozent*“
  private func tellsHowMuch(_ unit: German.Unit) -> Bool {
    guard case .phrase(let phrase) = unit, let preposition = phrase.preposition else { return false }
    return words[preposition].reading.key == "um" && isAmount(phrase)
  }

  /// „nach Berlin“, „in die Stadt“
  private func leads(_ phrase: German.NounPhrase, _ key: String) -> Bool {
    let head = words[phrase.head].reading
    guard head.wordClass == .name || ["p", "g", "x"].contains(head.info) else { return false }
    return key == "nach" || key == "zu"
      || ["in", "an", "auf"].contains(key) && phrase.agreement.onlyCase == .accusative
  }

  /// „Anbieter aus Asien“, „ein Mann aus Köln“
  private func isOrigin(_ phrase: German.NounPhrase, of noun: German.Reading) -> Bool {
    let place = words[phrase.head].reading
    // „Importe aus China“, but „zur Flucht aus dem Land gezwungen“
    if ["e", "b"].contains(noun.info) { return place.wordClass == .name && place.info == "p" }
    // „Gas aus Russland“
    return ["h", "g", "s"].contains(noun.info)
      && (place.wordClass == .name || place.info == "p" || place.info == "g")
  }

  /// „viele von uns“, „die in Bonn“: quantities and demonstratives take what stands right behind them.
  func isQuantity(_ phrase: German.NounPhrase, _ preposition: Int) -> Bool {
    let reading = words[phrase.head].reading
    // „die meisten von ihnen“
    if reading.wordClass == .adjective, words[phrase.head].lower == "meisten" {
      return words[preposition].reading.key == "von"
    }
    guard reading.wordClass == .pronoun || reading.wordClass == .numeral else { return false }
    if reading.key == "der", ["die", "das", "der", "denen", "dem"].contains(words[phrase.head].lower) {
      return phrase.preposition.map { words[$0].wordClass == .comparison } ?? false
    }
    return words[preposition].reading.key == "von"
      && ["viel", "wenig", "einige", "kein", "ein", "jeder", "mehrere", "beide", "niemand", "wer", "all"].contains(
        reading.key)
      || reading.wordClass == .numeral && words[preposition].reading.key == "von"
  }

  /// „einen Umsatz von zwölf Milliarden“: a number tells how much.
  func isAmount(_ phrase: German.NounPhrase) -> Bool {
    let head = words[phrase.head].reading
    guard head.info == "u" || ["Million", "Milliarde"].contains(head.key) || head.wordClass == .numeral else {
      return false
    }
    return head.wordClass == .numeral || phrase.modifiers.contains { if case .number = $0 { true } else { false } }
  }

  /// Who or what did something to somebody, in a headline: a noun by itself, which the other does not ask for.
  private func isDoer(_ phrase: German.NounPhrase, to before: German.NounPhrase, _ noun: German.Reading) -> Bool {
    phrase.determiner == nil && phrase.modifiers.isEmpty && phrase.agreement.allows(.dative)
      && !phrase.agreement.isPluralOnly && words[phrase.head].wordClass == .noun && !before.isPrepositional
      && noun.info == "h" && !lexicon.noun(noun.key, governs: "von")
  }

  /// Whether „von“ tells where something comes from or who did it, rather than whose or what the noun before it is.
  private func isSource(
    _ phrase: German.NounPhrase, behind before: German.NounPhrase, _ noun: German.Reading, _ verbs: [String],
    isPassive: Bool, rest: ArraySlice<German.Unit>
  ) -> Bool {
    let origin = words[phrase.head].reading
    // „beim Überqueren der Gleise von einer Bahn erfasst“, „im Tal von einer Lawine verschüttet“
    if isPassive, rest.isEmpty, before.isPrepositional, phrase.determiner != nil, phrase.agreement.isSingularOnly,
      origin.info != "t", noun.groups.isDisjoint(with: [.count])
    {
      return true
    }
    // „wurde ein Bauer von einer Kugel getroffen“: what something unnamed did to somebody
    if isPassive, rest.isEmpty, !before.isPrepositional, noun.wordClass == .noun,
      phrase.determiner.map({ words[$0].reading.key == "ein" }) ?? false, phrase.agreement.isSingularOnly,
      origin.info != "t", noun.info == "h" || noun.info == "x" || noun.info == "p",
      noun.groups.isDisjoint(with: [.count, .measures, .plurality]), !lexicon.noun(noun.key, governs: "von")
    {
      return true
    }
    // „wurde die Wut der Leute von den Ereignissen überholt“: whose it is has been said.
    if isPassive, rest.isEmpty, !before.isPrepositional, !before.genitives.isEmpty, phrase.determiner != nil,
      origin.info != "t", noun.wordClass == .noun, !lexicon.noun(noun.key, governs: "von")
    {
      return true
    }
    // „sind in Hamburg von einem Gerüst gestürzt“
    if before.isPrepositional, noun.wordClass == .name, noun.info == "p" { return true }
    // „begleitete die Fans vom Bahnhof zum Stadion“
    if origin.info == "p", noun.info == "h", hasGoal(rest) { return true }
    // „wurde bei dem Besuch von zwei Reportern begleitet“
    // but „wenn die Bilder von Miller auch gezeigt werden“: „auch“ would stand before who shows them.
    // and „dass Tausende von Kindern gerettet wurden“
    if isPassive, isActor(phrase) || origin.groups.contains(.acting) && phrase.determiner != nil,
      noun.info == "t" || noun.groups.isDisjoint(with: [.power, .plurality]) || phrase.determiner != nil,
      !["Hundert", "Tausend", "Zehntausend", "Hunderttausend"].contains(noun.key),
      !lexicon.noun(noun.key, governs: "von")
    {
      if case .adverb(let also)? = rest.first, rest.count == 1, noun.info == "x", words[also].lower == "auch" {
        return false
      }
      return true
    }
    // „machte sich ein Bild von der Lage“
    if groupTakes("von", noun, before, verbs, isPassive: isPassive) { return true }
    // „senkte die Steuer von 19 auf 16 Prozent“
    if isAmount(phrase), case .phrase(let next)? = rest.first, isAmount(next) {
      return next.preposition.map { words[$0].reading.key == "auf" } ?? false
    }
    return false
  }

  /// „Welche Folgen …“: the noun that a clause asks for in front.
  private func askedNoun(_ units: [German.Unit]) -> German.Reading? {
    guard case .phrase(let asked)? = units.first, !asked.isPrepositional, asked.determiner != nil, asks(asked) else {
      return nil
    }
    return words[asked.head].reading
  }

  /// „die Abhängigkeit des Landes *von Importen*“: the noun before the genitive takes „von“, which is no “of” then.
  private func dependsElsewhere(_ before: German.NounPhrase) -> Bool {
    guard !before.genitives.isEmpty, before.prepositionals.isEmpty, before.conjuncts.isEmpty else { return false }
    return lexicon.governed(.nouns, words[before.head].reading.key, "von") == "on"
  }

  /// The noun at the right edge that tells of a change or a journey, where „von“ names its beginning and what follows its
  /// end.
  private func changed(_ before: German.NounPhrase, from start: German.NounPhrase, to next: German.Unit?) -> Int? {
    guard case .phrase(let end)? = next, let preposition = end.preposition else { return nil }
    let goal = words[preposition].reading.key
    let isAmounts = goal == "auf" && isAmount(end)
    guard isAmounts || ["nach", "in", "zu"].contains(goal) && words[start.head].reading.info == "p" else { return nil }
    return before.edgeNouns.first { noun in
      let reading = words[noun].reading
      return lexicon.noun(reading.key, governs: goal) || isAmounts && lexicon.noun(reading.key, governs: "um")
        || !isAmounts && reading.groups.contains(.journey)
    }
  }

  /// „von A *nach B*“: where it leads follows right behind.
  private func hasGoal(_ rest: ArraySlice<German.Unit>) -> Bool {
    guard case .phrase(let next)? = rest.first, let preposition = next.preposition else { return false }
    return ["nach", "zu", "bis", "auf", "in"].contains(words[preposition].reading.key)
  }

  /// `Verhandlung mit` from `verhandeln mit`.
  func derivesFrom(_ noun: German.Reading, governing preposition: String) -> Bool {
    guard noun.derivation == .nominalization || noun.derivation == .infinitive else { return false }
    return lexicon.readings(.verbs, noun.key).contains { $0.frame.contains { slotName($0) == preposition } }
  }

  /// Somebody who can have done what is told in the passive.
  private func isActor(_ phrase: German.NounPhrase) -> Bool {
    let head = words[phrase.head].reading
    return head.info == "h" || head.info == "g" || words[phrase.head].match?.kind == .person
      || head.wordClass == .pronoun
  }

  /// „die Preise in die Höhe treiben“: the phrase and the verb are a group.
  private func completesGroup(_ phrase: German.NounPhrase, _ preposition: Int, _ verbs: [String]) -> Bool {
    guard phrase.lastWord > preposition else { return false }
    let text = words[preposition...phrase.lastWord].map(\.lower)
    let marks = text.reduce(into: WordMarks.none) { $0.formUnion(.there($1)) }
    return verbs.contains { verb in
      lexicon.phrases.verbal(LexicalContext.plain(LexicalContext.bare(verb)), among: marks).contains {
        $0.words.dropLast().elementsEqual(text)
      }
    }
  }

  /// „haben Angst vor dem Winter“, „machte sich ein Bild von der Lage“: verb and noun together take the preposition.
  private func groupTakes(
    _ preposition: String, _ noun: German.Reading, _ phrase: German.NounPhrase, _ verbs: [String], isPassive: Bool
  ) -> Bool {
    let names = [noun.lemma.lowercased()] + (isPassive ? [] : [words[phrase.head].lower])
    return verbs.contains { verb in
      lexicon.phrases.verbal(LexicalContext.plain(LexicalContext.bare(verb)), withOneOf: names).contains { group in
        group.words.count > 1 && names.contains(group.words[group.words.count - 2])
          && group.words.dropLast(2).allSatisfy { Self.beforeNoun.contains($0) }
          && group.readings.contains { $0.frame.contains { slotName($0) == preposition } }
      }
    }
  }

  /// What a group can have before its noun.
  private static let beforeNoun: Set<String> = [
    "sich", "die", "den", "das", "ein", "eine", "einen", "kein", "keine", "keinen",
  ]
}
