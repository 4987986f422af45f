import German
import Text
import Translation

/// Looks for what a reader would stumble over in a translated sentence.
struct EnglishAudit {
  let translator: Translator
  /// Where the article has words that could not be read.
  let unknown: [ByteRange]

  /// Grave faults: a sentence that has one is passed over if there is any other.
  func faults(of sentence: TranslatedSentence) -> Int {
    var count = unknown.count { sentence.range.overlaps($0) && !isName($0, in: sentence) }
    count += leftGerman(sentence)
    count += EnglishAudit.brokenForm(sentence.target)
    return count
  }

  private func isName(_ range: ByteRange, in sentence: TranslatedSentence) -> Bool {
    let bytes = sentence.source.utf8
    let start = range.lowerBound - sentence.range.lowerBound
    guard start > 0, start < bytes.count else { return false }
    return String(decoding: bytes.dropFirst(start).prefix(range.count), as: UTF8.self).first?.isUppercase ?? false
  }

  /// Words in small letters that came through as they were and are no English.
  private func leftGerman(_ sentence: TranslatedSentence) -> Int {
    let target = Array(sentence.target.utf8)
    let source = Array(sentence.source.utf8)
    return sentence.alignment.count { aligned in
      guard let range = aligned.source.first, aligned.target.upperBound <= target.count else { return false }
      let word = String(decoding: target[aligned.target], as: UTF8.self)
      guard word.count > 2, word.allSatisfy(\.isLetter), word.allSatisfy(\.isLowercase) else { return false }
      let start = range.lowerBound - sentence.range.lowerBound
      guard start >= 0, start + range.count <= source.count else { return false }
      guard String(decoding: source[start..<start + range.count], as: UTF8.self).lowercased() == word else {
        return false
      }
      return !isEnglish(word)
    }
  }

  /// Whether some reading of the German form has the same word in English (`international`).
  private func isEnglish(_ word: String) -> Bool {
    let tables: [WordClass: BilingualLexicon.Table] = [
      .noun: .nouns, .verb: .verbs, .adjective: .adjectives, .adverb: .adverbs, .preposition: .prepositions,
    ]
    let forms = [word, word.capitalizedFirst].flatMap { translator.analyzer.morphology.readings(of: $0) }
    return forms.contains { reading in
      guard reading.origin != .guess else { return false }
      let english =
        tables[reading.wordClass].map { translator.lexicon.readings($0, reading.key) }
        ?? translator.lexicon.readings(.function, "\(reading.key).\(reading.wordClass.rawValue)")
      return english.contains { $0.english.split(separator: " ").contains { $0 == word } }
    }
  }

  /// Marks and words that no finished sentence has.
  static func brokenForm(_ text: String) -> Int {
    var count = 0
    if text.contains(where: { "[]{}=|*_<>$".contains($0) }) { count += 1 }
    let open = text.count { $0 == "“" }
    let close = text.count { $0 == "”" }
    if open != close || text.count(where: { $0 == "\"" }) % 2 == 1 { count += 1 }
    let words = text.split(whereSeparator: \.isWhitespace).map { $0.lowercased() }
    for (word, next) in zip(words, words.dropFirst()) where word == next && word.allSatisfy(\.isLetter) {
      if !["had", "that"].contains(word) { count += 1 }
    }
    // A sentence does not end in „and“ or „the“.
    let last = words.last.map { $0.filter(\.isLetter) } ?? ""
    if ["and", "or", "the", "a", "an", "of", "to", "with", "als", "that"].contains(last) { count += 1 }
    return count
  }
}
