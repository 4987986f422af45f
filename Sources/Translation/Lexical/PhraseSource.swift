import German
import Text

/// Fixed groups of words of `de-en/phrases.tsv` that act as one word: adverbs, prepositions, conjunctions, nouns.
struct PhraseSource: LexicalSource {
  let index: PhraseIndex

  func matches(in tokens: [Token]) -> [LexicalMatch] {
    var result: [LexicalMatch] = []
    var position = 0
    let lowered = tokens.map(\.text.inSmallLetters)
    let hashes = lowered.map { WordMarks.hash($0) ?? 0 }
    let byFirst = index.byFirst
    while position < tokens.count {
      let ahead = Ahead(position, lowered, hashes)
      if let match = match(at: position, byFirst, ahead, tokens, lowered) {
        result.append(match)
        position = match.tokens.upperBound
      } else {
        position += 1
      }
    }
    return result
  }

  private func match(
    at start: Int, _ byFirst: PhraseIndex.Index, _ ahead: Ahead, _ tokens: [Token], _ lowered: [String]
  ) -> LexicalMatch? {
    var word = lowered[start]
    return word.withUTF8 { bytes in
      if let list = byFirst.list(bytes), let match = match(list, at: start, ahead, tokens, lowered) { return match }
      // The forms of a first word under which a phrase may be filed: adjectives stand in the strong nominative.
      guard let ending = PhraseSource.ending(of: bytes), lowered[start].count > ending + 2 else { return nil }
      var key = Array(bytes.dropLast(ending))
      let stem = key.count
      for other: StaticString in ["er", "e", "es"] {
        key.removeSubrange(stem...)
        key.append(contentsOf: UnsafeBufferPointer(start: other.utf8Start, count: other.utf8CodeUnitCount))
        if key.count == bytes.count, key[stem...].elementsEqual(bytes[stem...]) { continue }
        if let list = key.withUnsafeBufferPointer(byFirst.list),
          let match = match(list, at: start, ahead, tokens, lowered)
        {
          return match
        }
      }
      return nil
    }
  }

  /// What is known of the words behind a place, in which nearly all phrases differ that begin with its word.
  private struct Ahead {
    /// The hash of the second and of the third, or 0 where a word may be spelled with other bytes too.
    let second: UInt64
    let third: UInt64
    /// Of the preposition that is in the second („zum“), or 0.
    var contracted: UInt64 = 0
    /// The first byte of the second, and its first two.
    var letter: UInt64 = 0
    var letters: UInt64 = 0

    init(_ place: Int, _ lowered: [String], _ hashes: [UInt64]) {
      second = place + 1 < hashes.count ? hashes[place + 1] : 0
      third = place + 2 < hashes.count ? hashes[place + 2] : 0
      guard place + 1 < lowered.count else { return }
      var word = lowered[place + 1]
      let mayBeContracted = word.withUTF8 { bytes in
        letter = UInt64(bytes.first ?? 0)
        letters = letter << 8 | UInt64(bytes.count > 1 ? bytes[1] : 0)
        return bytes.last == UInt8(ascii: "m") || bytes.last == UInt8(ascii: "r")
      }
      if mayBeContracted { contracted = PhraseSource.contractions[word].flatMap(WordMarks.hash) ?? 0 }
    }

    /// Whether the words may be those of the phrase at a place of a list.
    @inline(__always) func mayBe(_ place: Int, of list: PhraseIndex.List) -> Bool {
      let wanted = list.seconds[place]
      guard
        wanted == second || wanted == letters || wanted == letter || wanted == 0 || wanted == contracted || second == 0
      else { return false }
      // Only prepositions of two words end in one that „zum“ holds.
      if wanted == contracted, wanted != second, wanted != 0, list.counts[place] > 2 { return false }
      return list.thirds[place] == 0 || list.thirds[place] == third || third == 0
    }
  }

  private func match(_ list: PhraseIndex.List, at start: Int, _ ahead: Ahead, _ tokens: [Token], _ lowered: [String])
    -> LexicalMatch?
  {
    let room = tokens.count - start
    for place in list.seconds.indices where ahead.mayBe(place, of: list) && list.counts[place] <= room {
      let phrase = list[place]
      guard let kind = phrase.matchKind, phrase.words.count > 1 || phrase.kind == "name" else { continue }
      let fits = phrase.words.enumerated().allSatisfy { offset, word in
        let written = tokens[start + offset].text
        let token = lowered[start + offset]
        // „im Ganzen“ is not „im ganzen Land“.
        // „eine deutsche Bank“ is not „Deutsche Bank“.
        if offset == 0, phrase.isCapitalized[0], !written.isCapitalized { return false }
        if offset > 0, phrase.isCapitalized[offset] != written.isCapitalized { return false }
        return token == word
          // „gefolgt vom Kanzler“
          || kind == .preposition && offset == phrase.words.count - 1 && PhraseSource.contractions[token] == word
          || (kind == .noun && PhraseSource.inflects(token, word, isLast: offset == phrase.words.count - 1))
      }
      guard fits else { continue }
      // „schwer beschädigt“ is what it is by its words; only groups with a preposition („von Bedeutung“) are fixed.
      if phrase.kind == "adj", !PhraseSource.prepositions.contains(phrase.words[0]) { continue }
      // „als Zeichen des Friedens“: a noun with a genitive is no fixed group.
      if kind == .adverb, tokens[start + phrase.words.count - 1].text.first?.isUppercase ?? false,
        start + phrase.words.count < tokens.count,
        PhraseSource.genitiveArticles.contains(tokens[start + phrase.words.count].text)
          && !PhraseSource.opensSubject(start + phrase.words.count, tokens)
          // „zum Beispiel *der* Chef“: of comments the noun behind tells whether it is a genitive.
          && !([AdverbType.comment, AdverbType.connector].contains(phrase.detail)
            && tokens[start + phrase.words.count].text == "der")
          || ["und", "oder"].contains(tokens[start + phrase.words.count].text)
            && start + phrase.words.count + 1 < tokens.count
            && (tokens[start + phrase.words.count + 1].text.first?.isUppercase ?? false)
      {
        continue
      }
      // „bis zu seinem Tod“ is no measure.
      // but „bis zu einer Stunde“
      if phrase.key == "bis zu", start + 2 < tokens.count, PhraseSource.dativeEndings.contains(lowered[start + 2]),
        !(lowered[start + 2].hasPrefix("eine") && opensMeasure(start + 3, tokens))
      {
        continue
      }
      // „nicht nur das Klima“, „mit all dem Geld“: an article, and no pronoun.
      if kind == .adverb, ["das", "dem"].contains(phrase.words[phrase.words.count - 1]),
        PhraseSource.opensNoun(start + phrase.words.count, tokens, lowered)
      {
        continue
      }
      // „die Zahl der Toten und Verletzten“, „die Zahl der Toten und der Verletzten“ is no fixed group.
      let end = start + phrase.words.count
      if kind == .noun, phrase.words.contains("der"), end + 1 < tokens.count,
        ["und", "oder"].contains(tokens[end].text),
        tokens[end + 1].text == "der" || tokens[end + 1].text.first?.isUppercase ?? false
      {
        continue
      }
      let reading = phrase.readings.last?.english ?? ""
      return LexicalMatch(
        tokens: start..<start + phrase.words.count, kind: kind, lemma: phrase.key, target: reading,
        origin: "de-en/phrases.tsv: \(phrase.key)", detail: phrase.kind == "name" ? "name" : phrase.detail)
    }
    return nil
  }

  /// „in Kürze *der neue* Film“: an adjective in -e behind „der“ shows the nominative.
  private static func opensSubject(_ article: Int, _ tokens: [Token]) -> Bool {
    guard tokens[article].text == "der", article + 2 < tokens.count else { return false }
    let adjective = tokens[article + 1].text
    return adjective.hasSuffix("e") && !adjective.isCapitalized && tokens[article + 2].text.isCapitalized
  }

  /// A noun, or an adjective with an ending before one.
  private static func opensNoun(_ start: Int, _ tokens: [Token], _ lowered: [String]) -> Bool {
    guard start < tokens.count else { return false }
    if tokens[start].text.isCapitalized { return true }
    return start + 1 < tokens.count && ["e", "en"].contains { lowered[start].hasSuffix($0) }
      && tokens[start + 1].text.isCapitalized
  }

  /// How long the ending is that an adjective would have.
  private static func ending(of word: UnsafeBufferPointer<UInt8>) -> Int? {
    guard let last = word.last else { return nil }
    if last == UInt8(ascii: "e") { return 1 }
    guard word.count > 1, word[word.count - 2] == UInt8(ascii: "e") else { return nil }
    switch last {
    case UInt8(ascii: "n"), UInt8(ascii: "m"), UInt8(ascii: "r"), UInt8(ascii: "s"): return 2
    default: return nil
    }
  }

  /// Adjectives by ending; the noun with -s, -es, -n, -en.
  private static func inflects(_ token: String, _ word: String, isLast: Bool) -> Bool {
    if isLast { return ["s", "es", "n", "en"].contains { token == word + $0 } }
    let endings = ["en", "em", "er", "es", "e"]
    guard let a = endings.first(where: { token.hasSuffix($0) }), let b = endings.first(where: { word.hasSuffix($0) })
    else { return false }
    return token.dropLast(a.count) == word.dropLast(b.count)
  }

  /// Prepositions that have an article in them.
  private static let contractions = ["vom": "von", "zum": "zu", "zur": "zu", "am": "an", "im": "in", "beim": "bei"]

  private static let prepositions: Set<String> = [
    "von", "aus", "in", "im", "an", "am", "auf", "bei", "unter", "über", "zu", "zum", "zur", "außer", "ohne", "mit",
    "nach", "vor", "hinter", "gegen", "für", "durch", "um",
  ]

  /// Articles and possessives that make a phrase with the preposition before them.
  private static let dativeEndings: Set<String> = [
    "dem", "der", "den", "diesem", "dieser", "diesen", "jenem", "jener", "seinem", "seiner", "seinen", "ihrem",
    "ihrer", "ihren", "meinem", "meiner", "unserem", "unserer", "einem", "einer", "dessen", "deren",
  ]

  /// „(bis zu einem) Meter“, „(bis zu einem) halben Meter“
  private func opensMeasure(_ index: Int, _ tokens: [Token]) -> Bool {
    guard index < tokens.count else { return false }
    let noun = ["halben", "ganzen", "weiteren"].contains(tokens[index].text) ? index + 1 : index
    return noun < tokens.count && PhraseSource.measures.contains(tokens[noun].text)
  }

  private static let measures: Set<String> = [
    "Drittel", "Dutzend", "Fünftel", "Hektar", "Jahr", "Kilogramm", "Kilometer", "Liter", "Meter", "Milliarde",
    "Million", "Minute", "Monat",
    "Stunde",
    "Tag", "Tonne", "Viertel", "Woche", "Zentimeter",
  ]

  private static let genitiveArticles: Set<String> = [
    "des", "der", "eines", "einer", "dieses", "dieser", "jedes", "seines", "seiner", "ihres", "ihrer",
  ]

  static let kinds: [String: LexicalMatch.Kind] = [
    "adv": .adverb, "adj": .adverb, "prep": .preposition, "conj": .conjunction, "noun": .noun, "name": .noun,
  ]
}
