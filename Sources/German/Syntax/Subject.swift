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
    guard clause.kind != .infinitive, clause.kind != .participle, clause.units.contains(where: { $0.nominative != nil })
    else { return nil }
    return SubjectSearch(analysis: self, words: words, clause: clause, complex: complex, frames: frames).subject()
  }
}

/// The search for the subject of one clause.
struct SubjectSearch {
  let analysis: SentenceAnalysis
  let words: [Word]
  let clause: Clause
  let complex: VerbComplex?
  let frames: (any FrameSource)?

  func subject() -> SentenceAnalysis.Subject? {
    let setting = setting()
    var best: (subject: SentenceAnalysis.Subject, cost: Int)?
    var runnerUp = Int.max
    /// Another phrase that could be the subject stands before.
    var runsBefore = false
    for (position, unit) in clause.units.enumerated() {
      guard let phrase = unit.nominative else { continue }
      let wordClass = words[phrase.head].wordClass
      if wordClass == .reflexive || wordClass == .adverb { continue }
      // „Mach die Tür zu“, „Iss nicht so viel“
      if clause.kind == .imperative, phrase.agreement.allows(.accusative),
        wordClass == .noun
          || wordClass == .pronoun && !["du", "ihr", "sie"].contains(words[phrase.head].lower)
      {
        continue
      }
      // „…, gefiel ihr“: no form of the second person.
      if wordClass == .pronoun, words[phrase.head].lower == "ihr", !phrase.hasParts, let finite = clause.finite,
        !words[finite].verbForms.allowsSecondPlural || setting.helps && hasSingularRival(of: phrase, finite)
      {
        continue
      }
      if tellsOnlyWhen(phrase) { continue }
      var cost =
        place(position, of: phrase) + cost(of: phrase, isFront: position < clause.prefield, setting)
      cost += costOfCompany(phrase, at: position, setting)
      if runsBefore { cost += costBehindRival(phrase, at: position, setting) }
      runsBefore = true
      if cost < best?.cost ?? .max {
        runnerUp = best?.cost ?? .max
        best = (SentenceAnalysis.Subject(phrase: phrase, unit: position, isContested: false), cost)
      } else {
        runnerUp = min(runnerUp, cost)
      }
    }
    guard var found = best, found.cost < 35 else { return nil }
    found.subject.isContested = runnerUp != .max && runnerUp - found.cost <= 1
    return found.subject
  }

  /// „weil *ihr* die Kraft fehlt“: beside one thing that the verb of one agrees with, it is rather the woman in the dative.
  private func hasSingularRival(of ihr: NounPhrase, _ finite: Int) -> Bool {
    words[finite].verbForms.allowsThird(plural: false)
      && clause.units.nominatives.contains { other in
        other.head != ihr.head && words[other.head].isNominal && other.conjuncts.isEmpty
          && !other.agreement.intersection(.singular).isEmpty && !analysis.isTime(other)
      }
  }

  /// „*Ende Mai* wird abgestimmt“, but „Ende Mai ist ein guter Termin“
  private func tellsOnlyWhen(_ phrase: NounPhrase) -> Bool {
    words[phrase.head].reading.nounGroups.contains(.stage) && phrase.determiner == nil && phrase.modifiers.isEmpty
      && !phrase.close.isEmpty && phrase.conjuncts.isEmpty && complex?.isCopula == false && analysis.isTime(phrase)
  }

  /// „Die Wahl gewann *im Mai* die SPD“: when and where stand before a name as before any other subject, and so does who gets
  /// something: „Geld bot *den Ländern* das Ministerium an“.
  private func place(_ unit: Int, of phrase: NounPhrase) -> Int {
    let position = unit < clause.prefield ? unit : unit - attributesInFront
    let isName = words[phrase.head].wordClass == .name
    guard clause.kind == .main, clause.prefield == attributesInFront + 1, position > 1, position < 4,
      case let head = words[phrase.head].reading,
      isName || phrase.determiner != nil && (head.means([.person, .group]) || head.nounGroups.contains(.acting)),
      complex?.isCopula == false, case .phrase(let front)? = clause.units.first,
      !words[front.head].reading.means([.person, .group]), words[front.head].wordClass == .noun
    else { return position }
    var hasReceiver = false
    for unit in clause.units[clause.prefield..<unit] {
      switch unit {
      case .phrase(let other) where other.isPrepositional || analysis.isTime(other) || analysis.isYear(other): continue
      case .phrase(let other)
      where (other.agreement.onlyCase == .dative || words[other.head].text == "ihr")
        && words[other.head].wordClass != .reflexive:
        // „Das Geld gab *ihm* die Stadt“
        hasReceiver = front.determiner == nil || words[other.head].wordClass == .pronoun
      case .adverb: continue
      default: return position
      }
    }
    return hasReceiver ? 0 : isName ? 1 : position
  }

  /// „Das Tor *in der letzten Minute* schoss Wolf“: what stands behind the first phrase before the verb is its attribute and
  /// makes no distance.
  var attributesInFront: Int {
    guard clause.kind == .main, clause.prefield > 1, clause.prefield <= clause.units.count,
      // but „Die meisten von ihnen sind Bürger der Stadt“
      complex?.isCopula == false, clause.units[0].nominative.map({ words[$0.head].wordClass == .noun }) ?? false,
      clause.units[1..<clause.prefield].allSatisfy({ unit in
        if case .phrase(let phrase) = unit { phrase.isPrepositional } else { false }
      })
    else { return 0 }
    return clause.prefield - 1
  }

  // MARK: - Kinds of phrases

  func reading(of phrase: NounPhrase) -> Reading { words[phrase.head].reading }

  /// „das“, „dies“
  func points(_ phrase: NounPhrase) -> Bool {
    words[phrase.head].lower == "das" || words[phrase.head].lower == "dies"
  }

  func isThing(_ phrase: NounPhrase) -> Bool {
    let reading = words[phrase.head].reading
    return reading.wordClass == .noun && !reading.means([.person, .group])
  }

  func isBareThing(_ phrase: NounPhrase) -> Bool {
    isThing(phrase) && phrase.determiner == nil && phrase.modifiers.isEmpty && phrase.genitives.isEmpty
      && phrase.prepositionals.isEmpty && phrase.agreement.isSingularOnly
  }

  /// Somebody or an office that can act, by no possessive another's; but „Die Hauptrolle spielt *seine Frau*“, since no
  /// thing has a wife.
  func isRival(_ phrase: NounPhrase, of first: NounPhrase) -> Bool {
    let head = words[phrase.head].reading
    if phrase.determiner.map({ words[$0].reading.wordClass == .possessive }) ?? false {
      return head.means(.person) && head.wordClass == .noun && isThing(first)
        && !words[first.head].reading.means(.place)
    }
    return head.wordClass != .noun || head.means([.person, .group, .place])
  }

  /// „*Der Anwalt und Autor* will Minister werden“, „*Anwalt und Autor Wolf* wird Minister“: one person with two offices, by
  /// the one article or the one name.
  func bearsTwoOffices(_ phrase: NounPhrase) -> Bool {
    guard let last = phrase.conjuncts.last?.phrase else { return false }
    if phrase.agreement.isSingularOnly { return true }
    return phrase.determiner == nil && phrase.close.isEmpty && phrase.conjuncts.count == 1 && last.determiner == nil
      && last.close.first.map { words[$0].isPersonName } ?? false
      && [phrase.head, last.head].allSatisfy {
        words[$0].wordClass == .noun && words[$0].reading.means(.person)
          && !words[$0].reading.agreement.intersection(.singular).isEmpty
      }
  }

  /// „Niemand wagte es“: what can hardly be anything but the subject.
  func isActor(_ unit: Unit) -> Bool {
    guard case .phrase(let phrase) = unit, !phrase.isPrepositional else { return false }
    let reading = words[phrase.head].reading
    return phrase.agreement.onlyCase == .nominative
      || reading.wordClass == .pronoun && ["niemand", "jemand", "er", "sie", "man"].contains(reading.key)
        && phrase.agreement.allows(.nominative)
  }
}
