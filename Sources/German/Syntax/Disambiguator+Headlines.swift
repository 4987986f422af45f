import Lexicon

/// Headlines that tell by a participle alone what was done to somebody, where the participle could be a finite verb as well.
extension Disambiguator {
  /// „Radfahrer angefahren und schwer verletzt“: without an auxiliary the second of two participles is no finite verb either.
  mutating func headlineParticiples() {
    guard let last = words.lastIndex(where: { !$0.isPunctuation }), last > 2, words[last].hasParticiple,
      words[last].hasFinite, !words[last].isCapitalized,
      let and = words[..<last].lastIndex(where: { $0.lower == "und" }), and > 1, last - and < 4,
      words[and - 1].hasParticiple, !words[and - 1].isCapitalized,
      !words[and - 1].verbForms.allowsThird(plural: false)
        // „Mann von Auto erfasst und schwer verletzt“: behind its subject and more the first is no finite verb either.
        || words[0].wordClass == .noun && words[1..<max(1, and - 2)].contains(where: { $0.wordClass == .preposition })
        || isDoneHeadline(to: and - 1),
      !words[(and + 1)..<last].contains(where: { $0.isNominal || $0.isPunctuation }),
      !words.contains(where: { $0.isOnlyFinite && !$0.isCapitalized || $0.isComma })
    else { return }
    for index in [and - 1, last] { keepParticiple(index) }
  }

  /// „Zwei Soldaten erschossen und vier Polizisten schwer verletzt“: both verbs need an object, and none stands behind them.
  mutating func headlinePairs() {
    guard let last = words.lastIndex(where: { !$0.isPunctuation }), last > 3, isDone(last),
      let and = words[..<last].lastIndex(where: { $0.lower == "und" }), and > 1, last - and > 1, isDone(and - 1),
      words[..<(and - 1)].contains(where: \.isNominal), words[(and + 1)..<last].contains(where: \.isNominal),
      !words[0].has(oneOf: .determining), !words[0].has(.pronoun), !words[and + 1].has(oneOf: .determining),
      !words.indices.contains(where: { index in
        let word = words[index]
        return index != and - 1 && index != last && !word.isCapitalized
          && (word.hasFinite || word.has(.subordinator) || word.has(.relative) || word.has(.zu) || word.isComma)
      })
    else { return }
    for index in [and - 1, last] { keepParticiple(index) }
  }

  private func isDone(_ verb: Int) -> Bool {
    words[verb].hasParticiple && !words[verb].isCapitalized && words[verb].has(.verb)
      && (!words[verb].hasFinite || needsObject(words[verb], mayAffect: true))
  }

  /// „Radfahrer von Auto erfasst *und verletzt*“: without an article, and without a full stop behind it, „von“ tells by whom.
  private func isDoneHeadline(to participle: Int) -> Bool {
    guard participle == 3, !(words.last?.isPunctuation ?? true), words[0].isNominal, words[1].lower == "von" else {
      return false
    }
    return words[2].isNominal && words[2].isCapitalized
  }

  /// „Lehrerin suspendiert“, „Haus durchsucht, Waffen gefunden“, „Mitarbeiter entlassen: Kette schließt Filialen“: in a line
  /// without a mark at its end what stands last in its piece is no finite verb, which would stand second or have an object.
  mutating func headlineDeeds() {
    for piece in headlinePieces()
    where isDeed(piece.lowerBound, piece.upperBound - 1) && !continues(at: piece.lowerBound) {
      keepParticiple(piece.upperBound - 1)
    }
  }

  /// What marks other than quotation marks divide in a line without one at its end, each of two words at least.
  func headlinePieces() -> [Range<Int>] {
    guard let last = words.last, !last.isPunctuation, words.count > 1 else { return [] }
    var result: [Range<Int>] = []
    var start = 0
    while start < words.count {
      let end = words.endOfPart(from: start)
      if end - start > 1 { result.append(start..<end) }
      start = end + 1
    }
    return result
  }

  /// Somebody or something without an article, and a participle with nothing else that could be the verb.
  private func isDeed(_ start: Int, _ verb: Int) -> Bool {
    guard words[verb].hasParticiple, !words[verb].isCapitalized,
      words[start].isNominal || words[start].wordClass == .numeral || words[start].isInflectedAdjective,
      !words[start].has(oneOf: .determining), !words[start].has(.pronoun),
      words[verb].readings.first?.wordClass == .verb || words[verb].readings.first?.origin != .lexicon
        || words[verb].readings.contains(where: { $0.verbGroups.contains(.someone) })
        // „Keller *vollgelaufen*, Bäume entwurzelt“: beside another deed what is a quality too
        || start > 0 && words[start - 1].isComma || verb + 1 < words.count && words[verb + 1].isComma,
      !(start..<verb).contains(where: { index in
        let word = words[index]
        return !word.isCapitalized
          && (word.hasFinite || word.has(.subordinator) || word.has(.coordinator) || opensInfinitive(index))
      })
    else { return false }
    let isBehindMore = words[(start + 1)..<verb].contains { word in
      [.preposition, .prepositionArticle, .adverb].contains(word.wordClass)
    }
    return isBehindMore || !words[verb].hasFinite || needsObject(words[verb])
  }

  /// „zu sparen“, but „zu zehn Jahren Haft verurteilt“
  private func opensInfinitive(_ zu: Int) -> Bool {
    words[zu].has(.zu) && zu + 1 < words.count && words[zu + 1].hasInfinitive && !words[zu + 1].isCapitalized
  }

  /// „suspendieren“, „entlassen“, but „eröffnen“, which a thing may do by itself, and „enttäuschen“, which a team may do.
  func needsObject(_ verb: Word, mayAffect: Bool = false) -> Bool {
    guard let frames else { return false }
    return verb.readings.allSatisfy { reading in
      reading.wordClass != .verb
        || frames.needs(ofVerb: reading.key).mustHave(oneOf: [.accusative, .dass, .reflexive])
          && (mayAffect || !reading.verbGroups.contains(.affects) || reading.verbGroups.contains(.someone))
    }
  }

  /// „Was Gäste, *Wirte und Köche bewegt*“: the piece goes on with one that has no verb yet, or that another clause opens.
  private func continues(at start: Int) -> Bool {
    guard start > 0, words[start - 1].isComma else { return false }
    let before = words.startOfPart(before: start - 1)
    let piece = words[before..<(start - 1)]
    return words[before].has(.subordinator) || words[before].has(.interrogative) || words[before].has(.relative)
      || !piece.contains { !$0.isCapitalized && ($0.hasFinite || $0.hasParticiple) }
  }

  /// „Gericht verurteilt *Polizist*“, „Iran verhaftet *Journalist*“: in a line without a mark at its end a noun without an
  /// article may go without the ending of its case behind somebody and the verb.
  mutating func headlineEndings() {
    guard let last = words.last, !last.isPunctuation,
      let verb = words.firstIndex(where: { !$0.isCapitalized && $0.hasFinite }), verb > 0,
      words[..<verb].contains(where: \.isNominal)
    else { return }
    let takesObject = frames?.takes(.accusative, words[verb].verbKeys) ?? false
    for index in words.indices.dropFirst(verb + 1) where words[index].has(.noun) {
      guard !words[index - 1].has(oneOf: .determining), !words[index - 1].isInflectedAdjective else { continue }
      // „die bei dem Unfall *Getöteten*“
      let isGoverned = words[index - 1].has(.preposition) || words[index - 1].isNominal
      for reading in words[index].readings.indices where words[index].readings[reading].wordClass == .noun {
        if words[index].readings[reading].agreement == .singular(.masculine, [.nominative]) {
          words[index].readings[reading].agreement = .singular(.masculine, [.nominative, .accusative, .dative])
        } else if takesObject, !isGoverned, isOneMan(words[index].readings[reading], words[index]) {
          words[index].readings[reading].agreement = .singular(.masculine, [.accusative])
        }
      }
    }
  }

  /// „Polizei fasst *Verdächtigen*“: several would be „Verdächtige“.
  private func isOneMan(_ reading: Reading, _ word: Word) -> Bool {
    reading.means(.person) && reading.lemma.ends(in: "e") && word.lower == reading.lemma.inSmallLetters + "n"
      && !reading.agreement.intersection([.singular(.masculine, [.accusative])]).isEmpty
      && !reading.agreement.intersection([.singular(.feminine, [.dative])]).isEmpty
  }

  mutating func keepParticiple(_ index: Int) {
    words[index].readings = words[index].readings.compactMap { reading in
      guard reading.wordClass == .verb, reading.verb.contains(.pastParticiple) else { return nil }
      var participle = reading
      participle.verb = .pastParticiple
      return participle
    }
  }
}
