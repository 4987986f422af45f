/// What holds of a clause as a whole and tells which of its phrases is the subject.
extension SubjectSearch {
  /// Only what is asked for every phrase; the rest is found out where it is asked.
  struct Setting {
    var forms: VerbForms
    var sharesSubject: Bool
    var isCopula: Bool
    var isFormal: Bool
    /// An es in front may stand for a subject behind the verb („Es besteht die Gefahr“).
    var canLackObject: Bool
    /// Nothing that could be the subject stands before the finite verb.
    var isVerbFirst: Bool
    /// The clause begins with a verb in the first person singular that is no question.
    var lacksSpeaker: Bool
    /// „wir“ is left out behind who says so.
    var lacksSpeakers: Bool
    /// The verb tells what comes over somebody („überraschen“).
    var affectsOther: Bool
    /// The verb has its object in the dative („Das Buch gefiel Anna“).
    var helps: Bool
    /// A verb that says as what its object is made or found („möglich machen“).
    var makesSo: Bool
    /// A clause in front says who acts.
    var actsElsewhere: Bool
    /// The nouns that the verb asks for by name as its subject, and as its object.
    var fillers: (actors: [String], objects: [String])
  }

  func setting() -> Setting {
    let finite = clause.finite ?? analysis.sharedClause(of: clause)?.finite
    let forms = finite.map { words[$0].verbForms }
    let hasEs = clause.units.contains { unit in
      if case .phrase(let phrase) = unit { words[phrase.head].reading.key == "es" } else { false }
    }
    let keys = hasEs ? complex?.readings.map(\.key) ?? [] : []
    let affects = isAffecting
    let hasRivals = hasRivals
    return Setting(
      forms: forms ?? [], sharesSubject: sharesSubject || sharesVerb,
      isCopula: complex?.isCopula ?? false,
      isFormal: frames.map { $0.takesFormalSubject(keys) && !handsOver(keys, $0) } ?? false,
      canLackObject: complex?.isPassive ?? false || canLackObject(keys),
      isVerbFirst: !clause.units.prefix(clause.prefield).contains { isActor($0) },
      lacksSpeaker: finite.map { $0 == 0 && forms?.allowsThird(plural: false) == true && lacksSpeaker($0) } ?? false,
      lacksSpeakers: analysis.leavesOutWe(clause),
      affectsOther: hasRivals && affects,
      helps: hasRivals && (frames?.takesDativeOnly(complex?.readings.map(\.key) ?? []) ?? false || troubles),
      makesSo: makesSo, actsElsewhere: namesActor, fillers: fillers(hasRivals: hasRivals))
  }

  /// „nahm das Geld und gab *es seiner Frau*“: beside a receiver and no other object it is what is given; but „Es gibt einen
  /// Weg“.
  private func handsOver(_ keys: [String], _ frames: any FrameSource) -> Bool {
    guard frames.takes([.dative, .accusative], keys), !frames.takes(.es, keys.filter { $0 != "geben" }) else {
      return false
    }
    let others = clause.units.compactMap { unit -> NounPhrase? in
      guard case .phrase(let phrase) = unit, !phrase.isPrepositional, words[phrase.head].reading.key != "es" else {
        return nil
      }
      return phrase
    }
    return others.contains { $0.agreement.allows(.dative) && !$0.agreement.allows(.accusative) }
      && !others.contains { $0.agreement.allows(.accusative) && !analysis.isTime($0) }
  }

  /// „bezeichnete *es die Ministerin*, dass …“: behind the finite verb „es“, then a person or group, and a clause that it
  /// announces.
  func announcesBeforeSomebody(_ es: NounPhrase) -> Bool {
    guard let finite = clause.finite, es.head == finite + 1, clause.prefield == 1,
      clause.units.first?.nominative.map({ $0.preposition != nil }) ?? true,
      clause.units.contains(where: { unit in
        guard let somebody = unit.nominative, somebody.firstWord == es.head + 1 else { return false }
        let head = words[somebody.head].reading
        return head.means([.person, .group]) || head.wordClass == .name
      })
    else { return false }
    return clause.units.contains { unit in
      guard case .clause(let inner) = unit else { return false }
      return analysis.clauses[inner].introducer.first.map { words[$0].lower == "dass" }
        ?? (analysis.clauses[inner].kind == .infinitive)
    }
  }

  /// Whether some frame has no object, and the clause has what that frame takes: „es setzt ein Zeichen“ lacks the „auf“ of
  /// that without.
  private func canLackObject(_ keys: [String]) -> Bool {
    guard let frames, frames.canLackObject(keys) else { return false }
    return keys.contains { key in
      frames.needs(ofVerb: key).frames.contains { $0.slots.isDisjoint(with: .objects) && isFilled($0) }
    }
  }

  /// Whether the prepositions and the reflexive of a frame are there, and none of the places that no word opens; of the
  /// other slots it is not asked.
  private func isFilled(_ frame: VerbNeeds.Frame) -> Bool {
    guard frame.slots.isDisjoint(with: [.direction, .place]) else { return false }
    if !frame.slots.isDisjoint(with: [.reflexive, .reflexiveDative]),
      !clause.units.contains(where: { unit in
        if case .phrase(let phrase) = unit { words[phrase.head].wordClass == .reflexive } else { false }
      })
    {
      return false
    }
    return frame.openers.allSatisfy { opener in
      opener == "als"
        || clause.units.contains { unit in
          switch unit {
          case .phrase(let phrase): phrase.preposition.map { words[$0].reading.key == opener } ?? false
          case .pronominalAdverb(let word): words[word].reading.key == opener
          default: false
          }
        }
    }
  }

  /// More than one phrase that could be the subject.
  private var hasRivals: Bool { clause.units.count { $0.nominative != nil } > 1 }

  /// „was sie sah“
  var hasPersonalPronoun: Bool {
    !isAffecting
      && clause.units.contains { unit in
        guard case .phrase(let phrase) = unit, !phrase.isPrepositional else { return false }
        return words[phrase.head].wordClass == .pronoun
          && ["ich", "er", "sie", "wir", "man", "das", "dies"].contains(words[phrase.head].lower)
      }
  }

  /// A relative pronoun that stands for a thing, with an actor beside it („Steuern, die Bürger entrichten“).
  var isRelativeObject: Bool {
    !isAffecting && (meansThing || asksWhat || asksForContent || asksForAntecedent) || prefersOther || asksYield
  }

  /// The name of a person stands behind the verb.
  var namesPerson: Bool {
    clause.units.dropFirst(clause.prefield).contains { unit in
      if case .phrase(let phrase) = unit { !phrase.isPrepositional && words[phrase.head].isPersonName } else { false }
    }
  }

  /// „Mehr als 300 von ihnen haben keine Eltern“
  var countsOf: Bool {
    guard clause.units.count > 1, case .phrase(let count) = clause.units[0], case .phrase(let whole) = clause.units[1],
      let preposition = whole.preposition
    else { return false }
    return words[preposition].reading.key == "von" && preposition == count.lastWord + 1
      && words[count.head].wordClass == .numeral
  }

  /// „…, von denen *zwei* ebenfalls Ärzte wurden“
  var isShareOfAntecedent: Bool {
    clause.kind == .relative && clause.introducer.count == 2 && words[clause.introducer[0]].reading.key == "von"
      && words[clause.introducer[1]].lower == "denen"
  }

  /// „Und gewann das Spiel.“: the subject is that of the sentence before.
  var goesOnFromBefore: Bool {
    clause.kind == .main && clause.prefield == 0 && clause.coordinator == 0 && clause.finite == 1
      && words[0].lower == "und" && words.last?.text == "."
  }

  /// „Habe …“, „Hatte …“ at the start of a sentence that is no question.
  private func lacksSpeaker(_ finite: Int) -> Bool {
    words.last?.text != "?"
      && words[finite].readings.contains {
        $0.verb.allows(.present, person: 1) || $0.verb.allows(.preterite, person: 1)
      }
      && !words[finite].readings.contains { $0.verb.allows(.present, person: 3) }
  }
}
