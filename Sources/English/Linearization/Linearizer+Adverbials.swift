/// The adverbials of a clause, by where they go.
struct ArrangedAdverbials {
  var front: [Adverbial] = []
  /// Right behind the conjunction of a subordinate clause, between commas.
  var lead: [Adverbial] = []
  /// Middle adverbs that stand before `not` (`still does not`, `probably will not`).
  var beforeNegation: [Adverbial] = []
  var middle: [Adverbial] = []
  /// Adverbs of manner before the main verb: was severely criticized, quickly rejected the offer.
  var innermost: [Adverbial] = []
  /// Adverbs of manner directly behind it: rose sharply to 3 percent.
  var afterVerb: [Adverbial] = []
  var end: [Adverbial] = []
}

/// The order of adverbials behind the complements; the flag is the digit in `en/adverbs.tsv`.
private enum AdverbRank: Int, CaseIterable {
  case direction = 1
  case manner, place, time, reason

  var flag: Unicode.Scalar { Unicode.Scalar(UInt8(ascii: "0") + UInt8(rawValue)) }
}

extension EnglishMorphology {
  /// f: front, with a comma; c: front without; o: without one where it comes to stand in front; m: middle; n: middle, before not; e: end; i: inverts in front;
  /// u: in the middle even where the source has it in front; and the kind at the end: 1 direction, 2 manner, 3 place, 4 time, 5 reason.
  func adverbFlags(_ adverb: String) -> FlagSet {
    flags(adverb, in: adverbs, field: 1)
  }
}

extension Linearizer {
  func arrange(_ clause: Clause) -> ArrangedAdverbials {
    var result = ArrangedAdverbials()
    for adverbial in clause.adverbials {
      let flags = flags(of: adverbial)
      switch position(of: adverbial, flags) {
      case .front where flags.contains("u") && staysInside(adverbial, clause):
        // „Wahrscheinlich kommt er“: he will probably come
        result.beforeNegation.append(adverbial)
      case .front where flags.contains("f") && followsSubjectPronoun(clause),
        .automatic where flags.contains("f") && (followsSubjectPronoun(clause) || commentsInside(adverbial, clause)):
        // those who otherwise remain silent, because he surprisingly resigned
        if clause.verb?.negation != nil {
          result.beforeNegation.append(adverbial)
        } else {
          result.middle.append(adverbial)
        }
      case .front: result.front.append(adverbial)
      case .middle where clause.verb?.negation != nil && clause.kind == .declarative && flags.contains("f"):
        // Unfortunately, it does not run.
        result.front.insert(adverbial, at: 0)
      case .middle where leadsClause(adverbial, clause):
        // if, for example, we look at it
        result.lead.append(adverbial)
      case .middle where flags.contains("e") && !flags.contains("m"): result.end.append(adverbial)
      case .middle:
        // that unfortunately does not run
        if goesBeforeNegation(flags, clause)
          || (flags.contains("f") || flags.contains("c")) && clause.verb?.negation != nil
        {
          result.beforeNegation.append(adverbial)
        } else {
          result.middle.append(adverbial)
        }
      case .end: result.end.append(adverbial)
      case .automatic, .outer:
        if isOfRumor(adverbial, flags, clause) {
          result.innermost.append(adverbial)
        } else if case .adverb(let adverb) = adverbial.phrase, adverb.degree == .comparative,
          !isPlainManner(adverbial, flags)
        {
          result.end.append(adverbial)
        } else if flags.contains("f") || flags.contains("c") {
          result.front.append(adverbial)
        } else if goesBeforeNegation(flags, clause) || adverbial.position == .outer && flags.contains("m") {
          result.beforeNegation.append(adverbial)
        } else if flags.contains("m"), isOfInnerVerb(adverbial, flags, clause) {
          result.innermost.append(adverbial)
        } else if flags.contains("m") {
          if isHeavyManner(adverbial, clause) { result.end.append(adverbial) } else { result.middle.append(adverbial) }
        } else if isPlainManner(adverbial, flags) {
          switch mannerPlace(in: clause, adverbial) {
          case .beforeVerb: result.innermost.append(adverbial)
          case .afterVerb: result.afterVerb.append(adverbial)
          case .end: result.end.append(adverbial)
          }
        } else {
          result.end.append(adverbial)
        }
      }
    }
    result.end = ordered(result.end)
    result.beforeNegation = withoutRepeats(result.beforeNegation)
    return result
  }

  /// A relative clause whose pronoun is its subject, so that nothing stands before that.
  private func followsSubjectPronoun(_ clause: Clause) -> Bool {
    if case .relative(let relative) = clause.kind { relative.role == .subject && clause.verb != nil } else { false }
  }

  /// One word in -ly in a clause behind a subordinator, where a comma behind it would part the two.
  private func commentsInside(_ adverbial: Adverbial, _ clause: Clause) -> Bool {
    guard case .subordinate = clause.kind, clause.subject != nil, clause.verb != nil,
      case .adverb(let adverb) = adverbial.phrase, adverb.modifiers.isEmpty
    else { return false }
    return adverb.lemma.hasSuffix("ly") && !adverb.lemma.contains(" ")
  }

  /// still does not run; with both flags only beside not: also does not run, but has now also run
  private func goesBeforeNegation(_ flags: FlagSet, _ clause: Clause) -> Bool {
    flags.contains("n") && (!flags.contains("m") || clause.verb?.negation != nil)
  }

  /// Only what can stand in the middle goes before not; the rest stays where it would be without.
  private func position(of adverbial: Adverbial, _ flags: FlagSet) -> Adverbial.Position {
    guard adverbial.position == .outer, !flags.contains("m") else { return adverbial.position }
    return adverbial.kind == .time ? .automatic : .middle
  }

  /// What two words of the source say in one („trotzdem noch“: still) is said once.
  private func withoutRepeats(_ adverbials: [Adverbial]) -> [Adverbial] {
    guard adverbials.count > 1 else { return adverbials }
    var result: [Adverbial] = []
    for adverbial in adverbials {
      if case .adverb(let adverb) = adverbial.phrase,
        let same = result.firstIndex(where: {
          if case .adverb(let said) = $0.phrase { said.lemma == adverb.lemma } else { false }
        }),
        case .adverb(var said) = result[same].phrase
      {
        said.source += adverb.source
        result[same].phrase = .adverb(said)
      } else {
        result.append(adverbial)
      }
    }
    return result
  }

  /// A connector of several words („for example“) before the subject of a subordinate clause, unless something else opens
  /// that.
  private func leadsClause(_ adverbial: Adverbial, _ clause: Clause) -> Bool {
    guard case .subordinate = clause.kind, clause.subject != nil, case .adverb(let adverb) = adverbial.phrase else {
      return false
    }
    return adverb.lemma.contains(" ") && isConnector(adverbial)
      && !clause.adverbials.contains { $0.position == .front }
  }

  /// A plain adverb that is all that stands before the subject of a statement.
  private func staysInside(_ adverbial: Adverbial, _ clause: Clause) -> Bool {
    guard case .adverb(let adverb) = adverbial.phrase, adverb.modifiers.isEmpty, clause.kind == .declarative,
      clause.subject != nil, clause.verb != nil, !clause.isInverted
    else { return false }
    return clause.adverbials.filter { $0.position == .front }.count == 1
  }

  /// An adverb in -ly that the table does not place otherwise.
  private func isPlainManner(_ adverbial: Adverbial, _ flags: FlagSet) -> Bool {
    guard case .adverb(let adverb) = adverbial.phrase, adverb.complements.isEmpty,
      adverbial.kind == nil || adverbial.kind == .manner, flags.isEmpty || flags.contains("2")
    else { return false }
    let text = adverb.isFromAdjective ? morphology.adverb(from: adverb.lemma) : adverb.lemma
    return text.hasSuffix("ly") && !text.contains(" ")
  }

  /// is said to have *secretly* spent it, wants to *significantly* cut taxes: how it was done is no part of who says or wants
  /// it, as still, often or probably may be.
  private func isOfInnerVerb(_ adverbial: Adverbial, _ flags: FlagSet, _ clause: Clause) -> Bool {
    guard case .adverb(let adverb) = adverbial.phrase, !flags.contains("o"), !flags.contains("n"),
      let modal = clause.verb?.modals.first?.lemma, ["want to", "be said to", "claim to"].contains(modal)
    else { return false }
    return (adverb.isFromAdjective ? morphology.adverb(from: adverb.lemma) : adverb.lemma).hasSuffix("ly")
  }

  /// is said to *often* have been there, to *still* be in Bonn: nobody says it often or still.
  private func isOfRumor(_ adverbial: Adverbial, _ flags: FlagSet, _ clause: Clause) -> Bool {
    guard case .adverb = adverbial.phrase, flags.contains("m"), clause.verb?.modals.last?.lemma == "be said to" else {
      return false
    }
    return !flags.contains("f") && !flags.contains("c") && !flags.contains("k")
  }

  /// takes the matter so seriously, very strongly: with its degree the adverb stands behind the object.
  private func isHeavyManner(_ adverbial: Adverbial, _ clause: Clause) -> Bool {
    guard case .adverb(let adverb) = adverbial.phrase, adverb.lemma.hasSuffix("ly") || adverb.isFromAdjective,
      !adverb.modifiers.isEmpty,
      clause.verb?.voice == .active, case .noun? = clause.complements.first
    else { return false }
    return true
  }

  private enum MannerPlace { case beforeVerb, afterVerb, end }

  /// Manner adverbs stand before a participle of the passive, a predicative and an object of some weight, directly
  /// behind a verb without an object.
  private func mannerPlace(in clause: Clause, _ adverbial: Adverbial) -> MannerPlace {
    guard let verb = clause.verb, case .adverb(let adverb) = adverbial.phrase else { return .end }
    if case .infinitive(.to) = clause.kind, !clause.complements.contains(where: \.isClausal) { return .end }
    let isLight = adverb.modifiers.isEmpty && adverb.degree == .positive
    if verb.voice != .active { return isLight ? .beforeVerb : .afterVerb }
    switch clause.complements.first {
    // lives peacefully in the city
    case .noun, .coordination: if morphology.governsByPreposition(verb.lemma) { return .afterVerb }
    default: break
    }
    switch clause.complements.first {
    case .noun(let noun):
      if case .pronoun = noun.head.kind, noun.isBare { return .end }
      return isLight ? .beforeVerb : .end
    case .coordination, .quotation, .clause, .adjective: return isLight ? .beforeVerb : .end
    case .prepositional: return .afterVerb
    // went home quickly
    case nil: return clause.adverbials.contains { rank($0) == 1 } ? .end : .afterVerb
    default: return .end
    }
  }

  /// Direction, manner, place, time, reason; only where the rank of all is known.
  private func ordered(_ adverbials: [Adverbial]) -> [Adverbial] {
    guard adverbials.count > 1 else { return adverbials }
    let ranks = adverbials.map(rank)
    guard !ranks.contains(nil) else { return adverbials }
    let order = adverbials.indices.sorted { ((ranks[$0] ?? 0), $0) < ((ranks[$1] ?? 0), $1) }
    return order.map { adverbials[$0] }
  }

  private func rank(_ adverbial: Adverbial) -> Int? {
    switch adverbial.kind {
    case .direction: return 1
    case .manner: return 2
    case .place: return 3
    case .time: return 4
    case .reason, .comment: return 5
    case nil:
      if adverbial.phrase.isClausal { return 6 }
      let flags = flags(of: adverbial)
      if let rank = AdverbRank.allCases.first(where: { flags.contains($0.flag) })?.rawValue { return rank }
      if case .adverb(let adverb) = adverbial.phrase, adverb.isFromAdjective { return 2 }
      return nil
    }
  }

  private func flags(of adverbial: Adverbial) -> FlagSet {
    guard case .adverb(let adverb) = adverbial.phrase else { return [] }
    return morphology.adverbFlags(adverb.isFromAdjective ? morphology.adverb(from: adverb.lemma) : adverb.lemma)
  }

  /// - Parameters:
  ///   - isInverting: the subject follows its verb because of them, without a comma.
  ///   - isMain: in front of a main clause news sets off nearly every phrase (On Monday, the trial began; but: said that
  ///     on Monday the trial began).
  func fronted(
    _ adverbials: [Adverbial], _ context: Context, isInverting: Bool = false, isMain: Bool
  ) -> [Piece] {
    var result: [Piece] = []
    for (position, adverbial) in adverbials.enumerated() {
      let own = pieces(adverbial.phrase, context)
      let isLast = position + 1 == adverbials.count
      let wantsComma: Bool
      switch adverbial.comma {
      // Only in 2015 was it over.
      case .always: wantsComma = !(isInverting && isLast)
      case .never: wantsComma = false
      case .automatic:
        let flags = flags(of: adverbial)
        if flags.contains("i") || flags.contains("c") || flags.contains("o") || startsWithOnly(adverbial.phrase)
          || isInverting && isLast
        {
          wantsComma = false
        } else {
          wantsComma =
            adverbial.phrase.isClausal || flags.contains("f") || adverbial.kind == .comment
            || own.wordCount >= (isMain ? adverbial.phrase.isAdverb ? 1 : 2 : 4) && isLast
            || own.wordCount > 1 && own.first?.text == "as"
        }
      }
      // In Berlin, however, it rained.
      if position > 0, wantsComma, isConnector(adverbial) { result.append(.comma) }
      result += wantsComma ? own + [.comma] : own
    }
    return result
  }

  /// only when, only if: the main clause inverts, and no comma stands before it.
  func startsWithOnly(_ phrase: Phrase) -> Bool {
    guard case .clause(let clause) = phrase, case .subordinate(let conjunction) = clause.kind else { return false }
    return conjunction.text.hasPrefix("only ")
  }

  func middle(_ adverbials: [Adverbial], _ context: Context) -> [Piece] {
    adverbials.flatMap { adverbial -> [Piece] in
      let own = pieces(adverbial.phrase, context)
      let isSetOff = adverbial.comma == .always || (adverbial.comma == .automatic && isConnector(adverbial))
      return isSetOff ? [.comma] + own + [.comma] : own
    }
  }

  func ending(_ adverbials: [Adverbial], _ context: Context) -> [Piece] {
    adverbials.flatMap { adverbial -> [Piece] in
      let own = pieces(adverbial.phrase, context.with(role: .object))
      switch adverbial.comma {
      case .always: return [.comma] + own + [.comma]
      case .never: return own
      case .automatic:
        let isSetOff = isConnector(adverbial) || wantsCommaBefore(adverbial.phrase)
        return isSetOff ? [.comma] + own + [.comma] : own
      }
    }
  }

  /// however, for example: between commas wherever they stand.
  private func isConnector(_ adverbial: Adverbial) -> Bool {
    guard case .adverb(let adverb) = adverbial.phrase else { return false }
    let flags = flags(of: adverbial)
    return flags.contains("k") || (flags.contains("f") && adverb.lemma.contains(" "))
  }

  /// although, while, and participial clauses are set off behind the main clause; because, if, when are not.
  private func wantsCommaBefore(_ phrase: Phrase) -> Bool {
    switch phrase {
    case .clause(let clause):
      switch clause.kind {
      case .subordinate(let conjunction):
        // The fire broke out while she was working: at the same time, no contrast.
        if conjunction.text == "while", let verb = clause.verb, verb.isProgressive, verb.tense == .past { return false }
        return morphology.conjunctions.row(conjunction.text)?.field(1) == "comma"
      case .participial(.present): return true
      case .relative: return true
      default: return false
      }
    case .coordination(let coordination): return coordination.items.first.map(wantsCommaBefore) ?? false
    case .noun: return false
    default: return false
    }
  }
}
