import German
import Text
import Translation

/// Looks for what a reader would stumble over in a translated sentence.
struct EnglishAudit {
  let translator: Translator

  /// Grave faults: a sentence that has one is passed over if there is any other.
  /// - Parameters:
  ///   - unknown: bytes of the document that could not be read.
  ///   - names: bytes of the sentence's names in its source.
  func faults(of sentence: TranslatedSentence, unknown: [ByteRange], names: [ByteRange] = []) -> Int {
    let source = Array(sentence.source.utf8)
    func text(_ range: ByteRange) -> String {
      let local = range.lowerBound - sentence.range.lowerBound..<range.upperBound - sentence.range.lowerBound
      return String(decoding: source[local.clamped(to: 0..<source.count)], as: UTF8.self)
    }
    // What is unknown and capitalized is mostly a name, which may stay.
    var count = unknown.count { sentence.range.overlaps($0) && text($0).first?.isLowercase ?? false }
    let target = Array(sentence.target.utf8)
    for aligned in sentence.alignment where aligned.target.upperBound <= target.count {
      guard let range = aligned.source.first else { continue }
      let local = range.lowerBound - sentence.range.lowerBound..<range.upperBound - sentence.range.lowerBound
      if names.contains(where: { $0.overlaps(local) }) { continue }
      let word = String(decoding: target[aligned.target], as: UTF8.self)
      if text(range).lowercased() == word.lowercased(), isLeftGerman(word) { count += 1 }
    }
    return count + EnglishAudit.brokenForm(sentence.target, source: sentence.source)
  }

  /// A German word that came through as it was and is no English.
  private func isLeftGerman(_ word: String) -> Bool {
    guard word.count > 2, word.allSatisfy(\.isLetter) else { return false }
    let lower = word.lowercased()
    let forms = [lower, lower.capitalizedFirst].flatMap { translator.analyzer.morphology.readings(of: $0) }
    let known = forms.filter { $0.origin != .guess }
    // A capitalized word that the lexicon does not know is a name.
    if known.isEmpty { return word.first?.isLowercase ?? false }
    return !isEnglish(lower, known)
  }

  /// Whether some reading of the German form has the same word in English (`international`).
  private func isEnglish(_ word: String, _ readings: [Reading]) -> Bool {
    let tables: [WordClass: BilingualLexicon.Table] = [
      .noun: .nouns, .verb: .verbs, .adjective: .adjectives, .adverb: .adverbs, .preposition: .prepositions,
    ]
    return readings.contains { reading in
      if reading.wordClass == .name { return true }
      let english =
        tables[reading.wordClass].map { translator.lexicon.readings($0, reading.key) }
        ?? translator.lexicon.readings(.function, "\(reading.key).\(reading.wordClass.rawValue)")
      return english.contains {
        $0.english.lowercased().split(separator: " ").contains {
          $0.hasPrefix(word) || word.hasPrefix($0) && $0.utf8.count > 2
        }
      }
    }
  }

  /// Marks and words that no finished sentence has.
  static func brokenForm(_ text: String, source: String) -> Int {
    var count = 0
    if text.contains(where: { "[]{}=|<>„".contains($0) && ($0 == "„" || !source.contains($0)) }) { count += 1 }
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
