import German
import Text

/// Quoted words that stand in a sentence as one: names („Spiegel“), titles and words that a noun announces (der Film „Das
/// letzte Boot“, mit dem Satz „Ich gehe“), first parts of compounds („Bild“-Zeitung).
///
/// They take part in the sentence as a name does, so that it is not torn apart by words that have a grammar of their own.
struct QuotedUnits: LexicalSource {
  let morphology: Morphology
  let names: [any LexicalSource]
  /// English of quoted tokens by themselves.
  let translate: @Sendable ([Token]) -> String?

  func matches(in tokens: [Token]) -> [LexicalMatch] {
    let quotes = tokens.indices.filter {
      tokens[$0].kind == .punctuation && QuotedUnits.marks.contains(tokens[$0].text)
    }
    guard quotes.count > 1, quotes.count.isMultiple(of: 2) else { return [] }
    var known: [LexicalMatch]?
    return pairs(quotes, tokens).compactMap { open, close in
      guard open > 0, close > open + 1, close - open < 14, tokens[open].spaceBefore else { return nil }
      let inner = open + 1..<close
      let matches = known ?? names.flatMap { $0.matches(in: tokens) }
      known = matches
      let name = matches.first { $0.tokens == inner && QuotedUnits.kinds.contains($0.kind) }
      if let compound = compound(tokens, open, close, name) { return compound }
      if let person = nicknamed(tokens, open, close) { return person }
      if let name {
        var quoted = unit(tokens, open..<close + 1, name.kind, name.target, name)
        // „Die „Rote Armee“ kämpft“
        quoted.takesArticle = name.takesArticle && QuotedUnits.articles.contains(tokens[open - 1].text.lowercased())
        return quoted
      }
      if inner.count == 1, isPress(tokens[inner.lowerBound].text) {
        var paper = unit(tokens, open..<close + 1, .organization, tokens[inner.lowerBound].text, nil)
        paper.detail = "media"
        return paper
      }
      if isForeign(tokens[inner]) {
        let title = tokens[inner].enumerated().map { ($0 > 0 && $1.spaceBefore ? " " : "") + $1.text }.joined()
        return unit(tokens, open..<close + 1, .organization, title, nil)
      }
      guard isAnnounced(tokens, open, close), let english = translate(Array(tokens[inner])) else { return nil }
      return unit(tokens, open..<close + 1, .organization, titled(english, tokens[inner]), nil)
    }
  }

  /// Which mark closes which; those of a quotation inside another one by themselves.
  private func pairs(_ quotes: [Int], _ tokens: [Token]) -> [(open: Int, close: Int)] {
    let inner = quotes.filter { ["‚", "‘", "›", "‹"].contains(tokens[$0].text) }
    let outer = inner.isEmpty ? quotes : quotes.filter { !inner.contains($0) }
    guard inner.count.isMultiple(of: 2) else {
      return stride(from: 0, to: quotes.count, by: 2).map { (quotes[$0], quotes[$0 + 1]) }
    }
    return [outer, inner].flatMap { marks in
      stride(from: 0, to: marks.count, by: 2).map { (marks[$0], marks[$0 + 1]) }
    }
  }

  private static let marks: Set<String> = ["„", "“", "”", "»", "«", "\"", "‚", "‘", "›", "‹"]
  private static let articles: Set<String> = ["der", "die", "das", "den", "dem", "des"]
  private static let kinds: Set<LexicalMatch.Kind> = [.person, .place, .organization]

  private func unit(
    _ tokens: [Token], _ range: Range<Int>, _ kind: LexicalMatch.Kind, _ english: String, _ name: LexicalMatch?
  ) -> LexicalMatch {
    LexicalMatch(
      tokens: range, kind: kind, lemma: tokens[range].map(\.text).joined(separator: " "), target: "“\(english)”",
      number: name?.number, gender: name?.gender, origin: "quoted: \(name?.origin ?? english)",
      detail: name?.detail ?? "")
  }

  /// „Karl-Heinz „Kalle“ Rummenigge“: a nickname between the first name and the surname of somebody.
  private func nicknamed(_ tokens: [Token], _ open: Int, _ close: Int) -> LexicalMatch? {
    guard close == open + 2, close + 1 < tokens.count, tokens[close + 1].kind == .word, tokens[close + 1].spaceBefore,
      tokens[close + 1].text.isCapitalized, tokens[open - 1].kind == .word, tokens[open - 1].text.isCapitalized
    else { return nil }
    let person = names.lazy.flatMap { $0.matches(in: [tokens[open - 1], tokens[close + 1]]) }.first {
      $0.kind == .person && $0.tokens.count == 2
    }
    guard let person, let space = person.target.firstIndex(of: " ") else { return nil }
    var result = unit(tokens, open - 1..<close + 2, .person, "", person)
    result.target =
      person.target[..<space] + " “\(tokens[open + 1].text)”" + person.target[space...]
    result.isGenitive = person.isGenitive
    return result
  }

  /// „Bild“-Zeitung → the “Bild” newspaper
  private func compound(_ tokens: [Token], _ open: Int, _ close: Int, _ name: LexicalMatch?) -> LexicalMatch? {
    guard close + 2 < tokens.count, tokens[close + 1].text == "-", !tokens[close + 1].spaceBefore,
      !tokens[close + 2].spaceBefore, tokens[close + 2].kind == .word,
      let noun = morphology.readings(of: tokens[close + 2].text).first(where: { $0.wordClass == .noun }),
      let translated = translate([tokens[close + 2]])
    else { return nil }
    // The noun alone, whatever article it had by itself.
    let head =
      ["a ", "an ", "the "].first(where: translated.lowercased().hasPrefix).map { translated.dropFirst($0.count) }
      ?? translated[...]
    let first = name?.target ?? tokens[open + 1..<close].map(\.text).joined(separator: " ")
    var match = unit(tokens, open..<close + 3, noun.means(.person) ? .person : .organization, first, nil)
    match.target += " " + head.prefix(1).lowercased() + head.dropFirst()
    match.takesArticle = true
    switch noun.gender {
    case .masculine: match.gender = .masculine
    case .feminine: match.gender = .feminine
    case .neuter: match.gender = .neuter
    case nil: break
    }
    return match
  }

  /// „Tagesblatt“, „Nordkurier“: papers keep their names.
  private func isPress(_ text: String) -> Bool {
    text.first?.isUppercase ?? false
      && morphology.endings.ofPapers.contains { text.lowercased().hasSuffix($0) && text.count > $0.count + 1 }
  }

  /// Behind a noun, or behind a preposition or article with an article of its own, what begins with a capital though it
  /// is no noun is a title or a sentence.
  private func isAnnounced(_ tokens: [Token], _ open: Int, _ close: Int) -> Bool {
    let first = tokens[open + 1]
    let before = tokens[open - 1]
    guard first.kind == .word, first.text.first?.isUppercase ?? false, before.kind == .word else { return false }
    let own = morphology.readings(of: first.text.lowercased()).filter { $0.origin == .lexicon }
    let isFunction = own.contains {
      [.article, .pronoun, .determiner, .possessive, .interrogative, .subordinator, .preposition].contains($0.wordClass)
    }
    if before.text.first?.isUppercase ?? false {
      let isNoun = morphology.readings(of: before.text).contains { $0.wordClass == .noun && $0.origin != .guess }
      // „die Aktion „Kinder brauchen Hilfe““: a whole sentence right behind a noun is what it is called.
      if isNoun, isPlainNoun(first.text), tokens[open + 2..<close].contains(where: isFinite) { return true }
      return isNoun && !own.isEmpty
        && (isFunction
          || own.contains { [.adjective, .adverb, .verb, .negation, .coordinator].contains($0.wordClass) }
            && (!isPlainNoun(first.text) || tokens[open + 1..<close].contains { $0.text == "," }))
    }
    let opens = morphology.readings(of: before.text).first.map {
      [.preposition, .prepositionArticle, .article].contains($0.wordClass)
    }
    return opens ?? false && isFunction && close > open + 2
  }

  /// A verb that can be nothing else, in small letters.
  private func isFinite(_ token: Token) -> Bool {
    guard token.kind == .word, token.text.first?.isLowercase ?? false else { return false }
    let readings = morphology.readings(of: token.text)
    return readings.contains { $0.wordClass == .verb && $0.verb.isFinite && $0.origin == .lexicon }
      && !readings.contains { [.adjective, .adverb, .preposition].contains($0.wordClass) }
  }

  /// „Stand Up for Heroes“: words of other languages, and none that is only German.
  private func isForeign(_ tokens: ArraySlice<Token>) -> Bool {
    guard tokens.count > 1 else { return false }
    if isEnglish(tokens) { return true }
    var foreign = 0
    for token in tokens {
      guard token.kind == .word else {
        if token.kind == .punctuation || token.kind == .symbol { continue }
        // „Game Change 2012“
        if token.kind == .number, tokens.count > 2 { continue }
        return false
      }
      let known = morphology.readings(of: token.text).contains { $0.origin != .guess }
      let isPart = names.contains { $0.namePart(token.text) != nil }
      if known, !isPart { return false }
      if isPart, !known { foreign += 1 }
    }
    return foreign * 2 >= tokens.count - 1
  }

  /// „Tales About My Life“: small words that German does not have, and none that English lacks. A word with a capital may be
  /// German as well.
  private func isEnglish(_ tokens: ArraySlice<Token>) -> Bool {
    let words = tokens.filter { $0.kind == .word }
    guard words.contains(where: { QuotedUnits.english.contains($0.text.lowercased()) }) else { return false }
    return words.allSatisfy { token in
      let small = token.text.lowercased()
      if QuotedUnits.english.contains(small) || QuotedUnits.inBoth.contains(small) { return true }
      let readings = morphology.readings(of: small)
      return !readings.contains { QuotedUnits.grammatical.contains($0.wordClass) }
        && (token.text.isCapitalized || readings.allSatisfy { $0.origin == .guess }
          || names.contains { $0.namePart(small) != nil })
    }
  }

  private static let grammatical: Set<WordClass> = [
    .article, .pronoun, .determiner, .possessive, .preposition, .prepositionArticle, .subordinator, .coordinator,
  ]

  private static let english: Set<String> = [
    "the", "of", "and", "to", "from", "with", "my", "your", "you", "for", "we", "they", "this", "that", "behind",
    "into",
    "without", "our", "are", "she", "who", "how", "why", "don't", "don’t", "it's", "it’s", "i'm", "i’m",
  ]

  /// Small words of both languages.
  private static let inBoth: Set<String> = [
    "a", "an", "in", "so", "was", "am", "all", "me", "he", "at", "on", "is", "it", "be", "up", "die", "war", "her",
    "us", "no", "man",
  ]

  private func isPlainNoun(_ text: String) -> Bool {
    morphology.readings(of: text).first.map { $0.wordClass == .noun && $0.origin == .lexicon } ?? false
  }

  /// The Last Boat: titles have capitals, sentences one.
  private func titled(_ english: String, _ german: ArraySlice<Token>) -> String {
    let isSentence = german.contains { token in
      token.text.first?.isLowercase ?? false
        && morphology.readings(of: token.text).first.map { $0.wordClass == .verb && $0.verb.isFinite } ?? false
    }
    if isSentence || german.contains(where: { $0.kind == .punctuation }) {
      return english.capitalizedFirst
    }
    let words = english.split(separator: " ")
    return words.enumerated().map { position, word in
      position > 0 && QuotedUnits.small.contains(String(word))
        ? String(word) : word.capitalizedFirst
    }.joined(separator: " ")
  }

  private static let small: Set<String> = [
    "a", "an", "the", "and", "or", "but", "of", "in", "on", "at", "to", "for", "by", "with", "from", "as",
  ]
}
