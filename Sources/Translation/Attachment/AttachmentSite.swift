import German

/// What the attachment of its prepositional phrases must know of a clause.
final class AttachmentClause {
  let units: [German.Unit]
  /// Number of units before the finite verb.
  let prefield: Int
  let verbs: [String]
  /// What the verb takes, as far as the rest of the clause allows it.
  private(set) lazy var frames: [Frame] = findFrames()
  private let findFrames: () -> [Frame]
  let isPassive: Bool
  /// All of the predicate but the finite verb stands in front.
  let hasPredicateInFront: Bool
  /// A headline whose verb is a bare participle.
  let isParticiple: Bool
  /// The head of the subject.
  let subject: Int?
  let isCopula: Bool

  init(
    units: [German.Unit], prefield: Int, verbs: [String], isPassive: Bool, hasPredicateInFront: Bool,
    isParticiple: Bool, subject: Int?, isCopula: Bool, findFrames: @escaping () -> [Frame]
  ) {
    self.units = units
    self.prefield = prefield
    self.verbs = verbs
    self.isPassive = isPassive
    self.hasPredicateInFront = hasPredicateInFront
    self.isParticiple = isParticiple
    self.subject = subject
    self.isCopula = isCopula
    self.findFrames = findFrames
  }

  /// What one reading of a verb takes: slots with their cases, and the names of these.
  struct Frame {
    let verb: String
    let slots: [String]
    let names: [String]
  }

  /// The verb takes something by this name, be it a case, a preposition or a direction.
  func takes(_ name: String) -> Bool { frames.contains { $0.names.contains(name) } }
}

/// A prepositional phrase right behind a noun phrase: what the rules of attachment decide on.
struct AttachmentSite {
  let transfer: SentenceTransfer
  let clause: AttachmentClause
  let position: Int
  let phrase: German.NounPhrase
  let preposition: Int
  /// The preposition's key.
  let key: String
  /// The noun phrase before it, with what has been hung on it.
  let before: German.NounPhrase
  /// The noun at the right edge of that phrase, and what it is.
  let inner: Int
  let noun: German.Reading
  /// The noun at the right edge takes the preposition.
  let isGoverned: Bool
  /// „die Nachfrage der Kunden nach Autos“: a noun further out that takes it.
  let outer: Int?
  /// „die Erhöhung des Rentenalters von 65 auf 67 Jahre“, „der Umzug von Bonn nach Köln“: the noun that tells of the
  /// change whose beginning the phrase names.
  let changed: Int?

  init?(
    of unit: German.Unit, at position: Int, behind before: German.NounPhrase, in clause: AttachmentClause,
    _ transfer: SentenceTransfer
  ) {
    let words = transfer.words
    guard case .phrase(let phrase) = unit, let preposition = phrase.preposition,
      words[before.head].isNominal || transfer.isQuantity(before, preposition)
        || before.pointsAtOthers(words) || words[preposition].reading.key == "von" && before.isPickedOut(words),
      // „stammen *Ermittlern zufolge* von der Armee“: on a source hangs nothing that comes behind it.
      before.postposition == nil,
      case let start = phrase.likened(words) ?? preposition,
      words[(before.lastWord + 1)..<max(before.lastWord + 1, start)].allSatisfy({
        // „die Chefs *sowohl* von A als auch von B“
        $0.isQuotationMark || $0.lower == "sowohl"
      }),
      before.lastWord < preposition
    else { return nil }
    self.transfer = transfer
    self.clause = clause
    self.position = position
    self.phrase = phrase
    self.preposition = preposition
    self.before = before
    let key = words[preposition].reading.key
    self.key = key
    inner = before.innermostNoun
    noun = words[inner].reading
    let isTime = words[phrase.head].reading.means(.time)
    // „tagt der Rat *am Montag*“: when, and no advice to anybody
    isGoverned = transfer.governs(noun, key) && !(isTime && words[preposition].lower == "am")
    // „Angebote für das Grundstück am Bahnhof“: a thing or place lies there.
    let liesThere =
      ["in", "an", "auf", "bei", "vor"].contains(key) && words[phrase.head].reading.means(.place)
      && noun.wordClass == .noun && noun.means([.place, .thing, .substance]) && phrase.agreement.allows(.dative)
      // but „der Verkauf von Waffen an Polen“
      && !(key == "an" && phrase.determiner == nil && words[preposition].wordClass == .preposition)
    outer =
      isGoverned || liesThere || key == "von" && !transfer.dependsElsewhere(before)
        || isTime && !(["um", "auf"].contains(key) && transfer.isQuantified(phrase))
      ? nil
      : before.edgeNouns.dropFirst().first {
        transfer.governs(words[$0].reading, key) && !before.noun($0, has: key, words)
      }
    let next = clause.units.dropFirst(position + 1).first
    changed = key == "von" ? transfer.changed(before, from: phrase, to: next) : nil
  }

  var words: [German.Word] { transfer.words }
  /// The head of the phrase, and what it is.
  var head: German.Reading { words[phrase.head].reading }
  /// The units behind the phrase.
  var rest: ArraySlice<German.Unit> { clause.units[(position + 1)...] }
  var isInFront: Bool { position < clause.prefield }
  var isBehindVerb: Bool { position > clause.prefield }
  /// The verb takes the phrase by its preposition, in the case in which it stands.
  var verbGoverns: Bool {
    clause.frames.contains { frame in
      zip(frame.slots, frame.names).contains { slot, name in
        name == key && (slot == name || transfer.fits(slot, .phrase(phrase), key: frame.verb))
          && !isFilled(slot, of: frame.verb)
      }
    }
  }
  /// „verlangt *von Kiew* die Aufnahme von Gesprächen“, „*Zu den Zielen* gehört die Rückkehr zur Ruhe“: what the verb takes has been said already.
  private func isFilled(_ slot: String, of verb: String) -> Bool {
    clause.units[..<position].contains { unit in
      guard case .phrase(let other) = unit, let preposition = other.preposition else { return false }
      return words[preposition].reading.key == key && transfer.fits(slot, unit, key: verb)
    }
  }
  /// What something is called or counted by in time.
  var isTime: Bool { head.means(.time) }
  var isName: Bool { words[phrase.head].wordClass == .name }

  /// „*wie* in Polen“, „*als* noch vor einem Jahr“: the word that compares, before the preposition.
  var likened: Int? { phrase.likened(words) }

  /// The verdict that the phrase belongs to the noun that takes it, or to the nearest.
  var toNoun: AttachmentVerdict { .noun(changed ?? outer ?? inner) }

  /// The preposition of the phrase before it.
  var keyBefore: String? { before.preposition.map { words[$0].reading.key } }
}

extension SentenceTransfer {
  /// The noun takes the preposition, by its own entry or by that of the verb it is made of.
  func governs(_ noun: German.Reading, _ preposition: String) -> Bool {
    lexicon.noun(noun.key, governs: preposition) || derivesFrom(noun, governing: preposition)
  }

  /// `Verhandlung mit` from `verhandeln mit`.
  func derivesFrom(_ noun: German.Reading, governing preposition: String) -> Bool {
    guard noun.derivation == .nominalization || noun.derivation == .infinitive else { return false }
    return lexicon.readings(.verbs, noun.key).contains { $0.frame.contains { slotName($0) == preposition } }
  }
}

extension German.NounPhrase {
  /// „*die* für Reparaturen“, „die in Bonn“: others of what was named before; but „sagte das in Bonn“.
  func pointsAtOthers(_ words: [German.Word]) -> Bool {
    words[head].reading.key == "der" && words[head].wordClass == .pronoun && preposition == nil
      && ["die", "denen"].contains(words[head].lower) && clauses.isEmpty
  }

  /// „die ersten“, „die jüngste“: an ordinal or superlative by itself, of several.
  func isPickedOut(_ words: [German.Word]) -> Bool {
    guard words[head].wordClass == .adjective, determiner != nil, !isPrepositional, head == lastWord else {
      return false
    }
    return words[head].reading.isOrdinal || words[head].reading.degree == .superlative
  }

  /// The word by which something is compared with what a preposition tells: „*wie* in Polen“.
  func likened(_ words: [German.Word]) -> Int? {
    guard let preposition, let first = focus.first, first < preposition, words[first].wordClass == .comparison else {
      return nil
    }
    return first
  }
}
