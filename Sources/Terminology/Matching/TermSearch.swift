import Text

/// The search for terms in one sentence.
struct TermSearch {
  let matcher: GlossaryMatcher
  let tokens: [Token]
  private let folded: [[UInt8]]
  /// Occurrence to which each token belongs.
  private var owner: [Int?]
  private var found: [TermOccurrence?] = []

  init(_ matcher: GlossaryMatcher, _ tokens: [Token]) {
    self.matcher = matcher
    self.tokens = tokens
    folded = tokens.map { $0.kind == .punctuation ? [] : SpellingFold.firstWord(of: $0.text) }
    owner = Array(repeating: nil, count: tokens.count)
  }

  mutating func run() -> [TermOccurrence] {
    for start in tokens.indices {
      guard !folded[start].isEmpty else { continue }
      if let best = bestMatch(at: start) { take(best) }
    }
    for start in tokens.indices where owner[start] == nil && !folded[start].isEmpty {
      let token = tokens[start]
      if token.text.hasHyphen {
        hyphenated(start)
      } else if token.kind == .word {
        compound(token.text, token: start)
      }
    }
    return found.compactMap { $0 }.sorted {
      ($0.range.lowerBound, $0.tokens.first ?? 0) < ($1.range.lowerBound, $1.tokens.first ?? 0)
    }
  }

  // MARK: Whole words

  private struct Match {
    var term: Int
    var tokens: [Int]
    var isConditioned: Bool
    var isExact: Bool
    var verb: Int?
    /// The word that carries the inflection, and its form.
    var head: (form: String, word: String)
  }

  private func bestMatch(at start: Int) -> Match? {
    var best: Match?
    for number in matcher.candidates(at: folded[start][...]) {
      let prepared = matcher.prepared(number)
      let term = prepared.term
      for pattern in prepared.patterns {
        // Terms that the best one beats anyway need not be looked at.
        if let best, pattern.count < best.tokens.count { continue }
        guard let match = match(number, term, pattern, from: start), isBetter(match, than: best) else { continue }
        guard isFree(match.tokens), holds(term.condition, outside: match.tokens) else { continue }
        best = match
      }
    }
    return best
  }

  private func isBetter(_ new: Match, than old: Match?) -> Bool {
    guard let old else { return true }
    if new.tokens.count != old.tokens.count { return new.tokens.count > old.tokens.count }
    if new.isConditioned != old.isConditioned { return new.isConditioned }
    if new.isExact != old.isExact { return new.isExact }
    return false
  }

  /// Tokens are free, or belong to terms that are a part of the new one.
  private func isFree(_ places: [Int]) -> Bool {
    places.allSatisfy { place in
      guard let owner = owner[place], let other = found[owner] else { return true }
      return other.tokens.count < places.count && other.tokens.allSatisfy(places.contains)
    }
  }

  private mutating func take(_ match: Match) {
    for place in match.tokens {
      if let owner = owner[place] { found[owner] = nil }
      owner[place] = found.count
    }
    guard let first = match.tokens.first, let last = match.tokens.last else { return }
    let inflection = matcher.forms.inflection(of: match.head.form, word: match.head.word)
    add(
      match.term, match.tokens, tokens[first].range.lowerBound..<tokens[last].range.upperBound, .words, inflection,
      verb: match.verb)
  }

  private mutating func add(
    _ number: Int, _ places: [Int], _ range: ByteRange, _ extent: TermOccurrence.Extent,
    _ inflection: TermInflection = TermInflection(), verb: Int? = nil
  ) {
    let (concept, term, targets) = (matcher.concept(number), matcher.term(number), matcher.targets(number))
    let entry = GlossaryEntry(
      source: term.text, target: targets.first?.text ?? "", status: targets.first?.status ?? .preferred,
      line: concept.line > 0 ? concept.line : nil)
    found.append(
      TermOccurrence(
        tokens: places, range: range, entry: entry, concept: concept, term: term, targets: targets,
        glossary: matcher.glossary(number), extent: extent, verb: verb, inflection: inflection))
  }

  private func match(
    _ number: Int, _ term: Term, _ pattern: PreparedTerm.Pattern, from start: Int
  ) -> Match? {
    let isCaseSensitive = term.flags.contains(.caseSensitive)
    var places: [Int] = []
    var at = start
    let isConditioned = term.condition != nil
    for (index, word) in pattern.words.enumerated() {
      guard let place = place(of: word, index, pattern, from: at, isCaseSensitive) else { return nil }
      places.append(place)
      at = place + 1
    }
    if let verb = pattern.verb {
      guard let verbPlaces = self.places(of: verb, fixed: places, from: start) else { return nil }
      places = (places + verbPlaces).sorted()
      let isExact = places.contains { tokens[$0].text == verb.infinitive }
      return Match(
        term: number, tokens: places, isConditioned: isConditioned, isExact: isExact, verb: verbPlaces.first,
        head: (verb.infinitive, verb.infinitive))
    }
    guard let last = places.last, let word = pattern.words.last, agree(places, with: last) else { return nil }
    return Match(
      term: number, tokens: places, isConditioned: isConditioned, isExact: tokens[last].text == word,
      head: (tokens[last].text, word))
  }

  /// Where a word of a term stands: at a place, or behind words that may come between the parts of a term.
  private func place(
    of word: String, _ index: Int, _ pattern: PreparedTerm.Pattern, from start: Int, _ isCaseSensitive: Bool
  ) -> Int? {
    let isHead = index == pattern.words.count - 1
    for place in start..<min(start + (index == 0 ? 1 : 3), tokens.count) {
      let isForm = matcher.forms.isForm(
        tokens[place].text, of: word,
        .init(isHead: isHead, isInitial: index == 0 && isInitial(place), isCaseSensitive: isCaseSensitive))
      // „Staats-“ before „und“ is the first part of a word.
      if isForm { return isElliptic(tokens[place].text) && !isElliptic(word) ? nil : place }
      guard mayStandInside(place, before: word, behind: index > 0 ? pattern.words[index - 1] : "") else { return nil }
    }
    return nil
  }

  private func isElliptic(_ form: String) -> Bool { form.hasSuffix("-") || form.hasPrefix("-") }

  /// „Abkommen von Minsk“ in „Abkommen vom Februar“ is none; „Recht auf Asyl“ in „Recht auf politisches Asyl“ is.
  private func mayStandInside(_ place: Int, before word: String, behind previous: String) -> Bool {
    guard let lemmatizer = matcher.forms.lemmatizer, word.first?.isUppercase == true,
      previous.first?.isLowercase == true, tokens[place].kind == .word
    else { return false }
    let form = tokens[place].text
    return lemmatizer.isDeterminer(form) || (form.first?.isLowercase == true && lemmatizer.isAttribute(form))
  }

  /// Adjectives of the term agree with its noun: „roten Kreuz“, but not „rotem Kreuze“ for another word.
  private func agree(_ places: [Int], with head: Int) -> Bool {
    guard places.count > 1, let lemmatizer = matcher.forms.lemmatizer else { return true }
    return places.dropLast().allSatisfy { place in
      let form = tokens[place].text
      guard place + 1 == head, lemmatizer.isAttribute(form) else { return true }
      return lemmatizer.agrees(form, with: tokens[head].text)
    }
  }

  // MARK: Verbs

  /// Tokens of a verb, of its particle where that stands apart, and of „sich“.
  private func places(of verb: PreparedTerm.Verb, fixed: [Int], from start: Int) -> [Int]? {
    let clause = clause(around: start)
    var result: [Int]?
    if let last = fixed.last {
      // Behind the other words („in Kraft treten“), else before them („tritt … in Kraft“).
      let behind = tokens.indices.contains(last + 1) && tokens[last + 1].text == "zu" ? last + 2 : last + 1
      if behind < clause.upperBound, isForm(behind, of: verb) {
        result = [behind]
      } else {
        for place in (clause.lowerBound..<fixed[0]).reversed() {
          result = finite(place, of: verb, clause)
          if result != nil { break }
        }
      }
    } else {
      result = isForm(start, of: verb) ? [start] : finite(start, of: verb, clause)
    }
    guard var places = result else { return nil }
    if verb.isReflexive {
      guard let reflexive = clause.first(where: { TermSearch.reflexives.contains(tokens[$0].text.lowercased()) }) else {
        return nil
      }
      places.append(reflexive)
    }
    return places
  }

  /// An unseparated form: infinitive, participle, verb at the end of its clause.
  private func isForm(_ place: Int, of verb: PreparedTerm.Verb) -> Bool {
    let form = tokens[place].text
    let lower = isInitial(place) ? WordForms.withSmallInitial(form) ?? form : form
    guard lower.first?.isLowercase == true else { return false }
    return matcher.forms.lemmas(of: lower).contains(verb.infinitive)
  }

  /// A finite form, with its particle at the end of the clause.
  private func finite(_ place: Int, of verb: PreparedTerm.Verb, _ clause: Range<Int>) -> [Int]? {
    guard tokens[place].kind == .word else { return nil }
    let particle = verb.parts.particle
    if particle.isEmpty { return isForm(place, of: verb) ? [place] : nil }
    let form =
      isInitial(place) ? WordForms.withSmallInitial(tokens[place].text) ?? tokens[place].text : tokens[place].text
    // „schiebt … ab“ is what „abschiebt“ is in a subordinate clause.
    guard form.first?.isLowercase == true, matcher.forms.lemmas(of: particle + form).contains(verb.infinitive),
      let apart = ((place + 1)..<max(place + 1, clause.upperBound)).last(where: { tokens[$0].text == particle })
    else { return nil }
    return [place, apart]
  }

  /// The stretch without punctuation around a place.
  private func clause(around place: Int) -> Range<Int> {
    var (lower, upper) = (place, place)
    while lower > 0, tokens[lower - 1].kind != .punctuation { lower -= 1 }
    while upper < tokens.count, tokens[upper].kind != .punctuation { upper += 1 }
    return lower..<upper
  }

  private static let reflexives: Set<String> = ["sich", "mich", "mir", "dich", "dir", "uns", "euch"]

  // MARK: Parts of words

  /// Terms between hyphens, and in the compounds there. A hyphen is a border of words: „Dritte Welt“ stands in
  /// „Dritte-Welt-Netzwerk“.
  private mutating func hyphenated(_ place: Int) {
    let token = tokens[place]
    var pieces: [Token] = []
    var offset = token.range.lowerBound
    for part in token.text.split(separator: "-", omittingEmptySubsequences: false) {
      let length = part.utf8.count
      if length > 0 {
        pieces.append(
          Token(text: String(part), range: offset..<offset + length, kind: .word, spaceBefore: false))
      }
      offset += length + 1
    }
    let endsInHyphen = token.text.hasSuffix("-")
    guard pieces.count > 1 || endsInHyphen || token.text.hasPrefix("-") else { return }
    var inner = TermSearch(matcher, pieces)
    for start in pieces.indices where inner.owner[start] == nil {
      if let best = inner.bestMatch(at: start) {
        inner.take(best)
      } else if start < pieces.count - 1 || endsInHyphen, let linked = linked(pieces[start]) {
        // „Unions-Frauen“: the -s- that joins compounds.
        var changed = pieces
        changed[start] = linked
        let other = TermSearch(matcher, changed)
        if let best = other.bestMatch(at: start), best.tokens.count == 1 { inner.take(best) }
      }
    }
    for occurrence in inner.found.compactMap({ $0 }) {
      var occurrence = occurrence
      occurrence.tokens = [place]
      occurrence.extent = .hyphenated
      found.append(occurrence)
    }
    for start in pieces.indices where inner.owner[start] == nil {
      compound(pieces[start].text, token: place, range: pieces[start].range)
    }
  }

  private func linked(_ piece: Token) -> Token? {
    guard piece.text.hasSuffix("s"), piece.text.utf8.count > 4 else { return nil }
    var piece = piece
    piece.text.removeLast()
    return piece
  }

  /// Terms that are the first or the last part of a word: „Zins“ and „Senkung“ in „Zinssenkung“.
  private mutating func compound(_ form: String, token place: Int, range: ByteRange? = nil) {
    guard form.utf8.count > 5, matcher.mayHoldTerm(form) else { return }
    let parts = matcher.forms.compoundParts(of: form)
    guard parts.count > 1 else { return }
    for term in terms(of: parts) where holds(matcher.term(term).condition, outside: [place]) {
      add(term, [place], range ?? tokens[place].range, .compound)
    }
  }

  /// Longer runs of parts first: „Zentralbank“ rather than „Bank“ in „Zentralbankchef“.
  private func terms(of parts: [String]) -> [Int] {
    let lengths = (1..<parts.count).reversed()
    let first = lengths.lazy.compactMap { term(spelled: TermSearch.joined(parts.prefix($0))) }.first
    let last = lengths.lazy.compactMap { term(spelled: TermSearch.joined(parts.suffix($0))) }.first
    return [first, last == first ? nil : last].compactMap { $0 }
  }

  /// The term of one word with a dictionary form.
  private func term(spelled word: String) -> Int? {
    matcher.candidates(at: SpellingFold.firstWord(of: word)[...]).first { matcher.term($0).text == word }
  }

  private static func joined(_ parts: ArraySlice<String>) -> String {
    guard let first = parts.first else { return "" }
    return first + parts.dropFirst().map { $0.lowercased() }.joined()
  }

  // MARK: Context

  /// Whether a capital may be due to the place: nothing stands before but punctuation, or a colon or quotation mark.
  private func isInitial(_ place: Int) -> Bool {
    guard place > 0 else { return true }
    if tokens[..<place].allSatisfy({ $0.kind == .punctuation }) { return true }
    return [":", "„", "»", "\"", "“", "‚", "›"].contains(tokens[place - 1].text)
  }

  private func holds(_ condition: UsageCondition?, outside places: [Int]) -> Bool {
    guard let condition else { return true }
    let isThere = { (word: String) in
      // Nouns keep the beginning of their stem in every form.
      let isNoun = word.first?.isUppercase == true
      let start = isNoun ? TermStem.stem(of: SpellingFold.firstWord(of: word)).prefix(1) : []
      return tokens.indices.contains { place in
        !places.contains(place) && !folded[place].isEmpty && folded[place].starts(with: start)
          && matcher.forms.isForm(tokens[place].text, of: word, .init(isInitial: self.isInitial(place)))
      }
    }
    if !condition.with.isEmpty, !condition.with.contains(where: isThere) { return false }
    return !condition.without.contains(where: isThere)
  }
}
