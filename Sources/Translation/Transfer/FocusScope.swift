import English
import German

/// What a word that singles something out („nur“, „auch“, „vor allem“) is said of where it stands right before a phrase.
///
/// German has such a word before what it singles out, but before the other parts of the clause as well when it is said of the
/// verb, so that its place alone does not decide. The analysis takes into a phrase only what shades an amount in it („*rund*
/// 20“, „*kaum* ein Land“) or joins it to others; of all else it is judged here, by the word and by what the phrase is in its
/// clause: one function for the subject, one for all else. Whatever they say nothing of stays with the verb.
enum FocusScope {
  /// English has it right before the phrase: „*only a doctor* may …“.
  case phrase
  /// Right behind it: „*children in particular* suffer“.
  case stress
  /// With the verb: „has *also* read“.
  case clause
}

extension SentenceTransfer {
  /// Of a word right before the subject.
  ///
  /// - Parameter isInFront: both stand before the verb, and, with `isAlone`, nothing else does.
  func focusScope(
    of word: Int, before subject: German.NounPhrase, in clause: German.Clause, isInFront: Bool, isAlone: Bool,
    _ complex: VerbComplex
  ) -> FocusScope {
    let focus = words[word].lower
    let isBehindVerb = (clause.finite ?? .max) < subject.head
    // „Nicht nur Kinder lieben das Spiel“, „Fast nur Kinder lieben das Spiel“: it is not the verb that there is more than.
    // but „Nur wer zahlt, kommt“
    if isInFront, isAlone, !isBehindVerb, words[word].isOf(.focusing),
      words[subject.head].wordClass != .interrogative && words[subject.head].wordClass != .relative
    {
      return .phrase
    }
    // „darf nur ein Arzt verschreiben“, „kam nicht einmal der Minister“ → only a doctor, not even the minister
    if words[word].isOf(.focusing), !isInFront, isBehindVerb || clause.kind != .main {
      // „Es ist sogar Regen möglich“: what has not been spoken of does not surprise by itself, but by coming about.
      return focus == "sogar" && isNewThing(subject) ? .clause : .phrase
    }
    // „Unter den Opfern sind auch Kinder“: among the victims are also children
    if focus == "auch", !isInFront, complex.isCopula, subject.focus.isEmpty, clause.kind == .main,
      case .phrase(let among)? = clause.units.first, among.preposition.map({ words[$0].lower == "unter" }) ?? false
    {
      return .phrase
    }
    // „überrascht *selbst Parteifreunde*“, „glaubt *selbst der Minister* nicht“: even
    if focus == "selbst", !isInFront, subject.focus.isEmpty { return .phrase }
    // „leiden vor allem Kinder“, „Gerade Kinder leiden“ → children in particular
    return subject.focus.isEmpty && mayBeStressed(subject) && stresses(word, subject) ? .stress : .clause
  }

  /// „Regen“, „ein neues Problem“, but „Minister“, „die Luft“
  private func isNewThing(_ phrase: German.NounPhrase) -> Bool {
    let head = words[phrase.head].reading
    return head.wordClass == .noun && !head.means([.person, .group])
      && phrase.determiner.map { words[$0].reading.key == "ein" } ?? true
  }

  /// A noun with nothing behind it that what stresses it could be heard with.
  func mayBeStressed(_ phrase: German.NounPhrase) -> Bool {
    phrase.emphasis == nil && phrase.conjuncts.isEmpty && phrase.clauses.isEmpty
      && (words[phrase.head].wordClass == .noun || words[phrase.head].wordClass == .name)
  }

  /// „vor allem“, „gerade“ before a noun without a number, „allein“ before one with an article.
  func stresses(_ word: Int, _ phrase: German.NounPhrase) -> Bool {
    guard phrase.modifiers.allSatisfy({ $0.numberWord == nil }) else { return false }
    switch words[word].lower {
    case "vor allem": return true
    case "gerade": return !phrase.agreement.intersection(.plural).isEmpty
    case "allein": return phrase.determiner != nil
    // „ausgerechnet der Kanzler“ → the chancellor of all people
    case "ausgerechnet": return true
    default: return false
    }
  }

  /// Of a word right before another phrase, behind the verb: but for „selbst“ it singles out only one with a preposition.
  ///
  /// - Parameter unit: what stands before the word; nil right behind the verb.
  private func focusScope(
    of word: Int, before phrase: German.NounPhrase, behind unit: German.Unit?, beside subject: German.NounPhrase?,
    of verbs: [String]
  ) -> FocusScope {
    // „ist *selbst unter Fachleuten* umstritten“: even, where the subject can do nothing itself
    if words[word].lower == "selbst" {
      return phrase.focus.isEmpty && words[phrase.head].isNominal && subject.map(canDoNothing) ?? false
        ? .phrase : .clause
    }
    // „aßen *nichts als Brot*“: nothing but bread
    if words[word].lower.hasPrefix("nichts "), words[word].lower.hasSuffix(" als") { return .phrase }
    // „…, *sei es im Land* oder im Ausland“
    if words[word].lower == "sei es" { return .phrase }
    guard phrase.isPrepositional else { return .clause }
    let follows = words[word - 1].isComma
    switch words[word].lower {
    // „zwei Wohnungen *ausschließlich* für Frauen“, „krank, *besonders* wegen der Hitze“: in the middle of the clause it would
    // limit what is counted or said.
    case "ausschließlich", "eigens", "insbesondere", "besonders", "lediglich":
      return follows || unit != nil ? .phrase : .clause
    case "nur": return follows || counts(unit) ? .phrase : .clause
    // „arbeiten enger zusammen, *etwa beim Sport*“
    case "etwa", "beispielsweise", "zum beispiel": return follows ? .phrase : .clause
    // „gab es *vor allem in Bonn*“: mainly of the place rather than of the deed
    case "vor allem":
      return follows || counts(unit) || isFree(phrase, as: .place, of: verbs) ? .phrase : .clause
    // „führt *zumindest bis Sonntag*“
    case "mindestens", "zumindest", "wenigstens": return isFree(phrase, as: .time, of: verbs) ? .phrase : .clause
    default: return .clause
    }
  }

  private func canDoNothing(_ subject: German.NounPhrase) -> Bool {
    let word = words[subject.head]
    return !word.reading.means([.person, .group]) && !word.isPersonName
      && (word.wordClass == .noun || ["das", "dies", "es"].contains(word.lower))
  }

  /// Gives the phrases behind the verb what is said of them alone.
  func focusPhrases(
    _ units: inout [German.Unit], from prefield: Int, beside subject: German.NounPhrase?, of verbs: [String]
  ) {
    var position = prefield
    while position + 1 < units.count {
      defer { position += 1 }
      guard case .adverb(let word) = units[position], word > 0, case .phrase(var phrase) = units[position + 1],
        (phrase.preposition ?? firstWord(of: phrase)) == word + 1, phrase.opener == nil,
        case let unit = position > prefield ? units[position - 1] : nil,
        focusScope(of: word, before: phrase, behind: unit, beside: subject, of: verbs) == .phrase
          || limitsPlace(word, phrase, before: units.dropFirst(position + 2).first)
      else { continue }
      phrase.focus.insert(word, at: 0)
      units[position + 1] = .phrase(phrase)
      units.remove(at: position)
    }
  }

  /// „*Nur auf Experten* hört der Minister“: what the verb takes stands behind it in English, and „nur“ with the verb, since
  /// in front it would be said of the subject.
  func limitGoverned(_ units: inout [German.Unit], prefield: inout Int, of verbs: [String]) {
    guard prefield == 2, case .adverb(let word) = units[0],
      ["nur", "lediglich", "ausschließlich"].contains(words[word].lower),
      case .phrase(let phrase) = units[1], let preposition = phrase.preposition, preposition == word + 1,
      // but „Nur in Rom wird der Film gezeigt“
      // „Nur mit ihr sprach er nicht“: except for her
      !units.contains(where: { if case .negation = $0 { true } else { false } }),
      phrase.focus.isEmpty, !isPlaceName(phrase), !words[phrase.head].reading.means([.place, .time])
    else { return }
    let key = words[preposition].reading.key
    let isGoverned = verbs.contains { verb in
      lexicon.readings(.verbs, verb).contains { $0.frame.contains { slotName($0) == key } }
    }
    guard isGoverned else { return }
    units.insert(units.removeFirst(), at: 1)
    prefield = 1
  }

  /// Says with the verb what the analysis took into an object though it is said of what is done.
  func releaseFocus(
    _ units: inout [German.Unit], from prefield: Int, _ subject: German.NounPhrase?, _ complex: VerbComplex
  ) {
    for position in units.indices.reversed() {
      guard case .phrase(var object) = units[position], !object.isPrepositional, object.focus.count == 1 else {
        continue
      }
      let word = object.focus[0]
      let place: Int
      switch words[word].lower {
      // „hat bereits drei Bücher geschrieben“: has already written three books
      case "bereits", "schon":
        guard !complex.isCopula, !analysis.isTime(object) else { continue }
        place = max(position, prefield)
      // „Er hat noch drei Tage Zeit“ → still has three days
      case "noch":
        guard position >= prefield, complex.steps.isEmpty, complex.readings.contains(where: { $0.key == "haben" })
        else {
          continue
        }
        place = position
      // „zahlt *kaum* Steuern“, „hat *kaum noch* Chancen“: the noun of a fixed group is not said by itself.
      case "kaum", "kaum noch":
        guard position >= prefield, object.determiner == nil, isOfFixedGroup(position, in: units, complex) else {
          continue
        }
        place = position
      // „hat *selbst* drei Kinder“: of somebody who has them himself, not even three of them
      case "selbst":
        guard position >= prefield, complex.readings.contains(where: { $0.key == "haben" }), let subject,
          mayHaveHimself(subject)
        else { continue }
        place = position + 1
      default: continue
      }
      object.focus = []
      units[position] = .phrase(object)
      units.insert(.adverb(word), at: place)
    }
  }

  /// The noun of a fixed group with the verb.
  private func isOfFixedGroup(_ position: Int, in units: [German.Unit], _ complex: VerbComplex) -> Bool {
    complex.readings.contains { reading in
      lexicon.phrases.verbal(LexicalContext.plain(LexicalContext.bare(reading.key))).contains { group in
        fixedParts(group.words.dropLast(), in: units)?.contains(position) ?? false
      }
    }
  }

  private func mayHaveHimself(_ subject: German.NounPhrase) -> Bool {
    let word = words[subject.head]
    return subject.focus.isEmpty
      && (word.wordClass == .pronoun || word.wordClass == .relative || word.reading.means(.person)
        || word.isPersonName)
  }

  /// „will *nur in Europa* neue Werke bauen“: not elsewhere, where what is done has an object of its own behind.
  private func limitsPlace(_ word: Int, _ phrase: German.NounPhrase, before next: German.Unit?) -> Bool {
    guard ["nur", "ausschließlich", "lediglich"].contains(words[word].lower), phrase.isPrepositional,
      isPlaceName(phrase),
      case .phrase(let object)? = next, !object.isPrepositional, object.determiner == nil
    else { return false }
    return object.agreement.allows(.accusative) && words[object.head].wordClass == .noun && !analysis.isTime(object)
  }

  /// An adverbial of a kind that no verb takes by its preposition.
  private func isFree(_ phrase: German.NounPhrase, as kind: Adverbial.Kind, of verbs: [String]) -> Bool {
    guard let preposition = phrase.preposition, phrase.focus.isEmpty else { return false }
    return adverbialKind(phrase, words[phrase.head].reading) == kind
      && !verbs.contains { governedPreposition($0, words[preposition].reading.key) != nil }
  }

  /// „zwei Wohnungen“
  private func counts(_ unit: German.Unit?) -> Bool {
    guard case .phrase(let phrase)? = unit, !phrase.isPrepositional, !analysis.isTime(phrase) else { return false }
    return phrase.modifiers.contains { $0.numberWord != nil }
  }

  /// „kommen aus China, *manchmal auch* aus Indien“, „wird durch Mücken übertragen, *seltener* durch Blut“: when or how often
  /// is said of the second phrase alone, which stands under the same preposition behind a comma.
  func joinAfterthought(_ field: inout [German.Unit], of clause: German.Clause) {
    guard let last = field.indices.last, last > 0, case .phrase(var phrase) = field[last],
      let preposition = phrase.preposition
    else { return }
    var first = last
    var words = phrase.focus
    while first > 0, let adverb = plainAdverb(field[first - 1]), adverb == (words.first ?? preposition) - 1 {
      words.insert(adverb, at: 0)
      first -= 1
    }
    phrase.focus = words
    guard first < last, first > 0, isAfterthought(phrase), let comma = words.first.map({ $0 - 1 }), comma > 0,
      self.words[comma].isComma,
      let twin = field[..<first].lastIndex(where: { isUnder(preposition, $0) }),
      twin == first - 1 && endsAt(comma, field[twin]) || clause.verbs.last == comma - 1
    else { return }
    field[last] = .phrase(phrase)
    field.removeSubrange(first..<last)
  }

  /// An adverb or an adjective used as one, with nothing beside it.
  private func plainAdverb(_ unit: German.Unit) -> Int? {
    switch unit {
    case .adverb(let word): word
    case .adjective(let word, adverbs: let degrees) where degrees.isEmpty: word
    default: nil
    }
  }

  private func endsAt(_ comma: Int, _ unit: German.Unit) -> Bool {
    if case .phrase(let phrase) = unit { phrase.lastWord == comma - 1 } else { false }
  }

  private func isUnder(_ preposition: Int, _ unit: German.Unit) -> Bool {
    guard case .phrase(let phrase) = unit, let other = phrase.preposition else { return false }
    return words[other].reading.key == words[preposition].reading.key
  }
}
