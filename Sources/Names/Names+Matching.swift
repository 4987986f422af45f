import Lexicon
import Text

extension Names {
  /// All names in one sentence: at each place the longest, not overlapping. Cost: some 0.3 µs a token.
  public func matches(in tokens: [Token]) -> [LexicalMatch] {
    let index = self.index
    var sentence = NameSentence(tokens: tokens)
    var result: [LexicalMatch] = []
    var at = 0
    while at < tokens.count {
      // „1. FC Köln“
      guard [.word, .abbreviation, .ordinal].contains(tokens[at].kind),
        let match = match(at: at, in: &sentence, index)
      else {
        at += 1
        continue
      }
      result.append(match)
      sentence.remember(match)
      at = match.tokens.upperBound
    }
    return result
  }

  /// What a single word is by itself, for parts of compounds (`Selenskyj` in `Selenskyj-Berater`): authority only.
  public func match(part: String) -> LexicalMatch? {
    let token = Token(text: part, range: 0..<part.utf8.count, kind: .word, spaceBefore: false)
    let sentence = NameSentence(tokens: [token])
    let index = self.index
    return authorityMatch(at: 0, in: sentence, index) ?? surnameMatch(at: 0, in: sentence, index)
  }

  private func match(at start: Int, in sentence: inout NameSentence, _ index: NameIndex) -> LexicalMatch? {
    let word = sentence.tokens[start].text
    let chances = chances(word, index)
    // A surname that was respelt before needs no chance of its own.
    if chances.isEmpty, sentence.respelled.isEmpty { return nil }
    var best = chances.contains(.authority) ? authorityMatch(at: start, in: sentence, index) : nil
    func consider(_ chance: NameChances, _ match: () -> LexicalMatch?) {
      guard chances.contains(chance), let match = match(), match.tokens.count > (best?.tokens.count ?? 0) else {
        return
      }
      best = match
    }
    if NameWord.isCapitalized(word) {
      consider(.givenName) { personMatch(at: start, in: sentence, index) }
      if best == nil {
        consider(.surname) { surnameMatch(at: start, in: sentence, index) }
        consider(.placeAdjective) { adjectiveMatch(at: start, in: sentence, index) }
        consider(sentence.respelled.isEmpty ? .slavicSurname : []) { respelledSurname(at: start, in: sentence) }
        consider(.givenName) { givenNameMatch(at: start, in: sentence) }
        consider(.place) { unknownPlace(at: start, in: sentence) }
      }
    } else if best == nil {
      consider(.surname) { surnameMatch(at: start, in: sentence, index) }
    }
    return best
  }

  // MARK: Authority

  /// The longest entry that stands here; of equally long ones the house's, then places, organizations, persons.
  func authorityMatch(at start: Int, in sentence: NameSentence, _ index: NameIndex) -> LexicalMatch? {
    let tokens = sentence.tokens
    var best: (reference: NameIndex.Reference, found: NameComparison.Found)?
    func look(_ hash: UInt64) {
      index.forEach(hash) { reference in
        guard reference.part == .whole else { return }
        let inflects = reference.table == .place || reference.table == .organization
        guard reference.row.withKeyBytes({ NameComparison.mayStand($0, in: tokens, at: start) }),
          let found = NameComparison.find(reference.row.key, in: tokens, at: start, inflects: inflects)
        else { return }
        if let best {
          if found.end < best.found.end { return }
          if found.end == best.found.end {
            if found.isGenitive, !best.found.isGenitive { return }
            let precedes = reference.table.precedes(best.reference.table)
            if found.isGenitive == best.found.isGenitive, !precedes { return }
          }
        }
        best = (reference, found)
      }
    }
    for hash in NameWord.hashes(tokens[start].text) { look(hash) }
    guard let best else { return nil }
    let entry = entry(best.reference.row, best.reference.table)
    let range = start..<best.found.end
    if entry.isAmbiguous, range.count == 1, !sentence.contextAllows(entry, at: start, titles: title) { return nil }
    // „Taliana Vargas“, „Samaras“ have their -s from nowhere else.
    if best.found.isGenitive, range.count == 1, endsInOwnS(tokens[start].text) { return nil }
    var match = LexicalMatch(entry, tokens: range, isGenitive: best.found.isGenitive, style: style)
    if entry.table == .place, let club = entry.note("club"), sentence.speaksOfClub(entry, at: start) {
      match.kind = .organization
      match.detail = "club"
      match.target = club
      // „Die Bayern verloren“
      if start > 0, ["die", "den"].contains(sentence.tokens[start - 1].text.lowercased()) { match.number = .plural }
    }
    return match
  }

  /// A surname of a known person alone, with its particles (`von der Leyen`, `Putins`).
  func surnameMatch(at start: Int, in sentence: NameSentence, _ index: NameIndex) -> LexicalMatch? {
    let tokens = sentence.tokens
    // „Le Pen“, „Van der Bellen“, and „Von der Leyen“ at the start of a sentence
    let opens =
      NameWord.isCapitalParticle(tokens[start].text) && start + 1 < tokens.count && tokens[start + 1].spaceBefore
    var last = opens ? start + 1 : start
    while last < tokens.count, NameWord.particles.contains(tokens[last].text) { last += 1 }
    guard last < tokens.count, last - start <= 3, NameWord.isCapitalized(tokens[last].text) else { return nil }
    // „der Mann“: behind most articles stands nobody.
    guard last == start || chances(tokens[last].text, index).contains(.surname) else { return nil }
    let particles = last == start ? "" : tokens[start..<last].map(\.text).joined(separator: " ")
    let word = tokens[last].text
    // „Bürgermeister von Trier“: behind what somebody is, a town is where he is it.
    if particles == "von", tables.places.contains(word), start > 0, isCommonNoun(tokens[start - 1].text) { return nil }
    for (base, isGenitive) in NameWord.bases(word) where !isGenitive || !endsInOwnS(word) {
      var surname = particles.isEmpty ? base : "\(particles) \(base)"
      var known = knownPerson(surname: surname, word: base, index)
      if known == nil, opens {
        surname = surname.prefix(1).lowercased() + surname.dropFirst()
        known = knownPerson(surname: surname, word: base, index)
      }
      guard let entry = known else { continue }
      guard particles.isEmpty == false || allowsAlone(base, entry, at: start, in: sentence) else { continue }
      // „ein Zitat von Goethe“: who goes by his name without the particle.
      if !particles.isEmpty, let short = entry.note("short"), !short.contains(" ") { continue }
      var match = LexicalMatch(entry, tokens: start..<(last + 1), isGenitive: isGenitive, style: style)
      match.lemma = surname
      match.detail = "surname"
      match.target = entry.surname(surname, in: style) ?? surname
      return match
    }
    return nil
  }

  /// Whether a word in -s is known as a surname as it stands.
  private func endsInOwnS(_ word: String) -> Bool { word.utf8.last == UInt8(ascii: "s") && isSurname(word) }

  private func knownPerson(surname: String, word: String, _ index: NameIndex) -> NameEntry? {
    bearers.value(surname) { person(surname: surname, word: word, index) }
  }

  /// The person who is known by a surname; of several the one marked `main`, else the first, without gender if they
  /// differ in it.
  func person(surname: String, word: String, _ index: NameIndex) -> NameEntry? {
    var best: NameEntry?
    index.forEach(NameHash.of(word.utf8)) { reference in
      guard reference.part == .surname else { return }
      let entry = entry(reference.row, .person)
      guard entry.surname(surname, in: style) != nil else { return }
      guard let other = best else {
        best = entry
        return
      }
      if entry.notes.contains("main"), !other.notes.contains("main") {
        best = entry
      } else if other.gender != entry.gender, !other.notes.contains("main") {
        best?.gender = nil
      }
    }
    return best
  }

  /// Whether a word that is also a surname is one here.
  private func allowsAlone(_ word: String, _ entry: NameEntry, at index: Int, in sentence: NameSentence) -> Bool {
    if sentence.knows(surname: word) { return true }
    if index > 0, title(sentence.tokens[index - 1].text) != nil { return true }
    if entry.isAmbiguous || word.utf8.count < 2 || isCommonNoun(word) { return false }
    return !sentence.opens(at: index) || !isOrdinaryWord(word)
  }

  /// A first name alone whose spelling is transcribed without doubt (`Aljona`).
  private func givenNameMatch(at start: Int, in sentence: NameSentence) -> LexicalMatch? {
    for (base, isGenitive) in NameWord.bases(sentence.tokens[start].text) {
      guard let row = tables.givenNames.row(base) else { continue }
      let name = GivenName(row.fields)
      guard name.target != name.key, !name.isAmbiguous, name.certainOrigin != nil, !isCommonNoun(base) else { continue }
      return LexicalMatch(
        tokens: start..<(start + 1), kind: .person, lemma: base, target: name.target, isGenitive: isGenitive,
        number: .singular, gender: name.gender, origin: "names/given-names.tsv: \(base)", detail: "given")
    }
    return nil
  }

  // MARK: Adjectives of places

  /// `Kiewer`, `Moskauer`, `Göttinger`: the place's English name.
  private func adjectiveMatch(at start: Int, in sentence: NameSentence, _ index: NameIndex) -> LexicalMatch? {
    let word = sentence.tokens[start].text
    // `Sieger`, `Leider` and the like are no adjectives from Siegen and Leiden.
    if isCommonNoun(word) || (sentence.opens(at: start) && isOrdinaryWord(word)) { return nil }
    for base in placesOfAdjective(word) {
      guard let row = tables.places.row(base) else { continue }
      let entry = entry(row, .place)
      guard !["country", "continent", "sea", "river"].contains(entry.subkind) else { continue }
      var match = LexicalMatch(entry, tokens: start..<(start + 1), isGenitive: false, style: style)
      match.kind = .placeAdjective
      match.lemma = word.hasSuffix("n") ? String(word.dropLast()) : word
      match.takesArticle = false
      return match
    }
    return nil
  }
}

extension LexicalMatch {
  init(_ entry: NameEntry, tokens: Range<Int>, isGenitive: Bool, style: NameStyle) {
    let kind = LexicalMatch.Kind(entry)
    self.init(
      tokens: tokens, kind: kind, lemma: entry.key, target: entry.target(in: style), isGenitive: isGenitive,
      number: entry.isPlural ? .plural : .singular, gender: entry.gender ?? (kind == .person ? nil : .neuter),
      takesArticle: entry.takesArticle, origin: "names/\(entry.table.file): \(entry.key)")
    sourceGender = entry.germanGender
    if kind == .organization || kind == .place { detail = entry.subkind }
  }
}

extension NameEntry.Table {
  var file: String {
    switch self {
    case .house: "house"
    case .person: "persons.tsv"
    case .place: "places.tsv"
    case .organization: "organizations.tsv"
    case .adjective: "place-adjectives.tsv"
    }
  }
}

extension NameEntry {
  /// The part of the target that answers to a surname of the key (or to the first name by which somebody is known),
  /// or nil if the word is no name that he goes by alone.
  func surname(_ surname: String, in style: NameStyle) -> String? {
    let target = target(in: style)
    let words = target.pieces(between: " ")
    let short = note("short")
    if key.hasPrefix(surname + " ") {
      guard let first = words.first else { return nil }
      if hasFamilyNameFirst { return short ?? first }
      return short == first ? short : nil
    }
    guard key.hasSuffix(" " + surname), !hasFamilyNameFirst else { return nil }
    if let short, target.hasSuffix(short) || target.hasSuffix("-" + short) { return short }
    let count = surname.pieces(between: " ").count
    return words.suffix(min(count, max(1, words.count - 1))).joined(separator: " ")
  }
}
