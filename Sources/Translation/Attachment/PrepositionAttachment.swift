import English
import German

/// Prepositional phrases that belong to the noun before them.
extension SentenceTransfer {
  /// Hangs prepositional phrases on the noun phrase before them where ``AttachmentRule/all`` says that they belong to it:
  /// everything in the prefield, what the noun governs, „von“ that the verb does not ask for.
  ///
  /// - Parameter prefield: number of units before the finite verb; less by those that were attached there.
  func attachPrepositions(
    _ units: [German.Unit], prefield front: inout Int, verbs: [String], isPassive: Bool = false,
    hasPredicateInFront: Bool = false, isParticiple: Bool = false, subject: Int? = nil, isCopula: Bool = false
  ) -> [German.Unit] {
    let hasPhrase = units.contains { if case .phrase(let phrase) = $0 { phrase.isPrepositional } else { false } }
    if !hasPhrase, !units.contains(where: { fixedOrigin($0, nil) != nil }) { return units }
    // What the verb takes is found out where a rule asks for it.
    let clause = AttachmentClause(
      units: units, prefield: front, verbs: verbs, isPassive: isPassive, hasPredicateInFront: hasPredicateInFront,
      isParticiple: isParticiple, subject: subject, isCopula: isCopula
    ) { [unowned self] in
      // „Mädchen aus Haus gerettet“: the object of such a headline is its subject.
      possibleFrames(of: verbs, units, subject: subject, isPassive: isPassive || isParticiple)
    }
    var result: [German.Unit] = []
    for (position, unit) in units.enumerated() {
      if position != clause.prefield, let origin = fixedOrigin(unit, clause), let last = result.indices.last,
        case .phrase(var before) = result[last], before.lastWord == origin - 1,
        words[before.innermostNoun].reading.means([.person, .group])
      {
        // „die Gäste *aus aller Welt*“
        before.attachInnermost(German.NounPhrase(bare: origin, agreement: .all))
        result[last] = .phrase(before)
        if position < clause.prefield { front -= 1 }
        continue
      }
      if position > 0, position < clause.prefield, let group = groupInFront(unit),
        case .phrase(var before)? = result.last,
        before.lastWord == group - 1, belongs(group, to: before)
      {
        before.attach(German.NounPhrase(bare: group, agreement: .all), to: before.innermostNoun)
        result[result.count - 1] = .phrase(before)
        front -= 1
        continue
      }
      guard position != clause.prefield, case .phrase(var before)? = result.last,
        let site = AttachmentSite(of: unit, at: position, behind: before, in: clause, self)
      else {
        result.append(unit)
        continue
      }
      let decision = AttachmentRule.decision(on: site)
      attachments.append(decision)
      if case .noun(let noun) = decision.verdict {
        before.attach(site.phrase, to: noun)
        result[result.count - 1] = .phrase(before)
        if position < clause.prefield { front -= 1 }
      } else {
        result.append(unit)
      }
    }
    return result
  }

  /// „aus aller Welt“, „aus dem Ausland“: a fixed group by which somebody comes from somewhere, unless the verb asks where
  /// from; its word.
  private func fixedOrigin(_ unit: German.Unit, _ clause: AttachmentClause?) -> Int? {
    guard case .adverb(let word) = unit, words[word].match != nil, words[word].reading.means(.direction),
      words[word].lower.hasPrefix("aus "),
      // but „den Minister aus dem Amt drängen“
      ["welt", "länder", "ausland"].contains(where: words[word].lower.hasSuffix),
      !(clause?.takes("aus") ?? false), !(clause?.takes("dir") ?? false)
    else { return fixedTrait(unit) }
    return word
  }

  /// „junge Leute *mit Migrationshintergrund*“: a fixed group by which somebody is described; its word.
  private func fixedTrait(_ unit: German.Unit) -> Int? {
    guard case .adverb(let word) = unit, words[word].match != nil, words[word].lower.hasPrefix("mit "),
      words[word].lower.hasSuffix("hintergrund")
    else { return nil }
    return word
  }

  /// „auf dem Land“, „mit dem Zug“: a fixed group under a preposition that says where, whither or how; its word.
  private func groupInFront(_ unit: German.Unit) -> Int? {
    guard case .adverb(let word) = unit, words[word].match != nil,
      words[word].reading.means([.place, .direction, .manner, .time]),
      let first = words[word].lower.split(separator: " ").first, first.utf8.count < words[word].lower.utf8.count,
      Self.groupOpeners.contains(String(first))
    else { return nil }
    return word
  }

  private static let groupOpeners: Set<String> = [
    "am", "an", "auf", "aus", "im", "in", "mit", "nach", "zu", "zum", "zur",
  ]

  /// „Das Leben *auf dem Land* ist schön“, „Die Fahrt mit dem Zug dauerte lange“: before the finite verb such a group belongs
  /// to the noun before it; how something is done, only to what happens.
  private func belongs(_ group: Int, to before: German.NounPhrase) -> Bool {
    let noun = words[before.innermostNoun].reading
    guard noun.wordClass == .noun, !noun.means([.time, .unit]) else { return false }
    // „Die Nutzung *an Wochenenden* ist teuer“
    return !words[group].reading.means([.manner, .time]) || noun.means(.event)
  }

  /// A participle, an adjective or an infinitive before the finite verb.
  func hasPredicateInFront(_ clause: German.Clause) -> Bool {
    guard clause.kind == .main, let finite = clause.finite else { return false }
    if clause.verbs.contains(where: { $0 < finite && words[$0].wordClass == .verb }) { return true }
    return clause.verbs.count == 1
      && clause.units.prefix(clause.prefield).contains { if case .adjective = $0 { true } else { false } }
  }
}
