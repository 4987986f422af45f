import Lexicon

/// What looks like a part of a phrase and is one of the clause.
extension ClauseBuilder {
  /// „Über 100 Leute kamen“, „Zwischen 20 und 30 Häuser brannten ab“: the preposition only shades the number, where a
  /// plural verb has no other subject.
  mutating func releaseMeasure(_ index: Int) {
    guard clauses[index].kind == .main || clauses[index].kind == .subordinate, let finite = clauses[index].finite,
      clauses[index].coordinatedWith == nil, case let clause = clauses[index],
      // „Es gab über 60 Verfahren“
      case let isThere = clause.hasEs(words) && words[finite].readings.contains(where: { $0.key == "geben" }),
      isThere || words[finite].readings.contains(where: { $0.verb.isPluralOnly || $0.verb.allowsThird(plural: true) }),
      !clause.units.contains(where: { $0.nominative.map { !isThere || words[$0.head].lower != "es" } ?? false }),
      let position = clause.units.firstIndex(where: { unit in
        guard case .phrase(let phrase) = unit, let preposition = phrase.preposition,
          ["über", "unter", "zwischen"].contains(words[preposition].lower),
          !phrase.agreement.intersection(.plural).isEmpty
        else { return false }
        return words[phrase.head].reading.wordClass == .numeral
          || phrase.determiner == nil
            && phrase.modifiers.contains {
              if case .number(let word) = $0 { words[word].wordClass == .numeral } else { false }
            }
      }), case .phrase(var measure) = clause.units[position], let preposition = measure.preposition
    else { return }
    measure.preposition = nil
    measure.focus.insert(preposition, at: 0)
    measure.agreement = Agreement.plural
    clauses[index].units[position] = .phrase(measure)
  }

  /// One of the verbs may take the preposition, by any of its frames.
  func governs(_ preposition: String, _ verbs: [Int]) -> Bool {
    verbs.contains { verb in
      words[verb].readings.contains { reading in
        frames?.frames(ofVerb: reading.key).contains { $0.contains { $0.hasPrefix(preposition) } } ?? false
      }
    }
  }

  /// „Darum kaufte er das Haus“: that is why, where no verb takes „um“.
  mutating func releaseReason(_ index: Int) {
    guard clauses[index].prefield == 1, case .pronominalAdverb(let word)? = clauses[index].units.first,
      words[word].lower == "darum", words[word].has(.adverb),
      !governs("um", clauses[index].verbs) || isGoing(index)
    else { return }
    words[word].keep(.adverb)
    clauses[index].units[0] = .adverb(word)
  }

  /// „Darum ging sie aus dem Haus“: without an es „gehen“ is about nothing.
  private func isGoing(_ index: Int) -> Bool {
    !clauses[index].hasEs(words) && clauses[index].verbs.allSatisfy { words[$0].verbKeys == ["gehen"] }
  }

  /// „um die 200 Menschen“, „an die 200 Menschen“: about so many, where nothing governs the preposition.
  mutating func releaseRoughNumber(_ index: Int) {
    for (position, unit) in clauses[index].units.enumerated() {
      guard case .phrase(var phrase) = unit, let around = phrase.preposition,
        words[around].lower.isOne(of: "um", "an"), let article = phrase.determiner,
        article == around + 1, words[article].lower == "die",
        words[min(article + 1, words.count - 1)].wordClass == .numeral, phrase.agreement.isPluralOnly,
        !governs(words[around].lower, clauses[index].verbs), around == 0 || !words[around - 1].isNominal
      else { continue }
      var reading = Reading(lemma: "rund", key: "rund", wordClass: .adverb)
      reading.info = "d"
      words[around].readings = [reading]
      phrase.preposition = nil
      phrase.determiner = nil
      phrase.focus.append(around)
      phrase.agreement = .plural
      clauses[index].units[position] = .phrase(phrase)
    }
  }

  /// „Gewonnen hat am Ende der Außenseiter“: what looks like a genitive is the subject if there is no other.
  mutating func releaseSubject(_ index: Int) {
    guard clauses[index].kind == .main, let finite = clauses[index].finite, clauses[index].coordinatedWith == nil,
      words[finite].readings.contains(where: { $0.verb.allowsThird(plural: false) }),
      !words[finite].readings.contains(where: { $0.verb.isPluralOnly }), case let clause = clauses[index],
      !clause.units.contains(where: { unit in
        switch unit {
        case .phrase(let phrase): phrase.mayBeNominative
        case .clause: true
        default: false
        }
      }),
      let last = clause.units.indices.last, case .phrase(var phrase) = clause.units[last], phrase.isPrepositional,
      phrase.genitives.count == 1, let owner = phrase.genitives.first, let article = owner.determiner,
      words[article].lower == "der", owner.conjuncts.isEmpty, owner.modifiers.isEmpty, article > finite
    else { return }
    let nominative = words[owner.head].readings.filter { $0.wordClass == .noun }.reduce(into: Agreement.none) {
      $0.formUnion($1.agreement.intersection(.with(.nominative)).intersection(.with(.masculine)))
    }
    guard !nominative.isEmpty else { return }
    var subject = owner
    subject.agreement = nominative
    phrase.genitives = []
    clauses[index].units[last] = .phrase(phrase)
    clauses[index].units.append(.phrase(subject))
  }

  /// „…, dass das Gesetz der Wirtschaft schadet“: a verb that takes nothing but a dative has it in what looks like a
  /// genitive.
  mutating func releaseDative(_ index: Int) {
    guard let frames, [.subordinate, .indirectQuestion].contains(clauses[index].kind),
      case .phrase? = clauses[index].units.last
    else { return }
    let clause = clauses[index]
    guard let verb = mainVerb(of: index),
      words[verb].readings.allSatisfy({ reading in
        let all = frames.frames(ofVerb: reading.key)
        return reading.wordClass != .verb
          || all.contains(["d"]) && all.allSatisfy { !$0.contains("a") && !$0.contains("dass") }
      }),
      let position = clause.units.indices.last, case .phrase(let subject) = clause.units[position],
      subject.agreement.allows(.nominative), mayEndInDative(subject),
      !clause.units.enumerated().contains(where: { other, unit in
        guard other != position, case .phrase(let phrase) = unit else { return false }
        return !phrase.isPrepositional && phrase.agreement.allows(.dative)
      })
    else { return }
    cutDative(behind: position, in: index)
  }

  /// „meldete den Vorfall der Polizei“: who gets something stands in what looks like a genitive.
  mutating func releaseReceiver(_ index: Int) {
    // The frames of the verb last: few phrases come into question.
    guard
      let position = clauses[index].units.lastIndex(where: { unit in
        guard case .phrase(let object) = unit else { return false }
        return object.agreement.onlyCase == .accusative && mayEndInDative(object)
      }), case let clause = clauses[index], case .phrase(let object) = clause.units[position],
      let receiver = object.genitives.first, let verb = mainVerb(of: index), case let needs = needsReceiver(verb),
      needs || words[verb].readings.contains(where: { $0.wordClass == .verb && $0.verbGroups.contains(.gives) }),
      needs || ["h", "g"].contains(words[receiver.head].reading.info),
      !clause.units.contains(where: { unit in
        guard case .phrase(let phrase) = unit else { return false }
        return !phrase.isPrepositional && phrase.agreement.onlyCase == .dative
      })
    else { return }
    cutDative(behind: position, in: index)
  }

  /// „Nun sind die Diebe *der Polizei* voraus“, „dass der Täter der Polizei bekannt ist“: beside what one is ahead of, or an
  /// office to which somebody is known.
  mutating func releaseConcerned(_ index: Int) {
    guard let last = clauses[index].units.last, isLinked(index) else { return }
    let isAhead: Bool
    switch last {
    case .adverb(let word) where words[word].lower == "voraus": isAhead = true
    case .adjective(let word, _) where words[word].reading.key.isOne(of: "bekannt", "unbekannt"): isAhead = false
    default: return
    }
    guard
      let position = clauses[index].units.firstIndex(where: { unit in
        guard let subject = unit.nominative, mayEndInDative(subject), words[subject.head].wordClass == .noun else {
          return false
        }
        let head = words[subject.head].reading
        return isAhead
          ? ["h", "g"].contains(head.info)
          : head.info == "h"
            && subject.genitives.contains { words[$0.head].reading.nounGroups.contains(.authority) }
      })
    else { return }
    cutDative(behind: position, in: index)
  }

  /// „verdankt den Erfolg der Technik“: the verb has a dative beside its object, for the object alone makes no sense.
  private func needsReceiver(_ verb: Int) -> Bool {
    guard let frames else { return false }
    let all = words[verb].readings.filter { $0.wordClass == .verb }.flatMap { frames.frames(ofVerb: $0.key) }
    return all.contains { $0.contains("a") } && all.allSatisfy { !$0.contains("a") || $0.contains("d") }
  }

  /// „das Gesetz der Wirtschaft“, „den Vorfall einer Zeitung“: what looks like the genitive at the end of a phrase can be
  /// a dative of the feminine.
  private func mayEndInDative(_ phrase: NounPhrase) -> Bool {
    guard !phrase.isPrepositional, phrase.conjuncts.isEmpty, phrase.genitives.count == 1,
      let owner = phrase.genitives.first, phrase.lastWord == owner.lastWord, let article = owner.determiner
    else { return false }
    return words[article].lower.hasSuffix("er") && owner.agreement.isSingularOnly
  }

  /// Puts the genitive of such a phrase behind it, as a dative of its own.
  private mutating func cutDative(behind position: Int, in index: Int) {
    guard case .phrase(var phrase) = clauses[index].units[position], var receiver = phrase.genitives.popLast() else {
      return
    }
    receiver.agreement = .with(.dative).intersection(.with(.feminine)).intersection(.singular)
    clauses[index].units[position] = .phrase(phrase)
    clauses[index].units.insert(.phrase(receiver), at: position + 1)
    if position < clauses[index].prefield { clauses[index].prefield += 1 }
  }

  /// The last verb that is more than an auxiliary.
  private func mainVerb(of index: Int) -> Int? {
    clauses[index].verbs.last { !words[$0].readings.allSatisfy { isAuxiliary($0) } }
  }

  private func isAuxiliary(_ reading: Reading) -> Bool {
    reading.wordClass != .verb || AuxiliaryVerbs.all.contains(reading.key)
  }
}
