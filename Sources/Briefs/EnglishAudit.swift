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
    let quoted = EnglishAudit.quotedTitles(source)
    /// The word of a place in the alignment, if it came through as it was.
    func unchanged(_ place: Int) -> (word: String, source: ByteRange)? {
      guard sentence.alignment.indices.contains(place) else { return nil }
      let aligned = sentence.alignment[place]
      guard aligned.target.upperBound <= target.count else { return nil }
      let word = String(decoding: target[aligned.target], as: UTF8.self)
      guard let range = aligned.source.first(where: { text($0).lowercased() == word.lowercased() }) else { return nil }
      return (word, range.lowerBound - sentence.range.lowerBound..<range.upperBound - sentence.range.lowerBound)
    }
    for place in sentence.alignment.indices {
      guard let (word, local) = unchanged(place), isLeftGerman(word) else { continue }
      if names.contains(where: { $0.overlaps(local) }) || quoted.contains(where: { $0.overlaps(local) }) { continue }
      // „Bad Neuheim“: part of a name of which the lexicon knows one word.
      let isPartOfName = [place - 1, place + 1].contains { other in
        unchanged(other).map { isUnknownName($0.word) && EnglishAudit.areNeighbors($0.source, local) } ?? false
      }
      if !isPartOfName || word.first?.isLowercase ?? true { count += 1 }
    }
    return count + EnglishAudit.brokenForm(sentence.target, source: sentence.source)
  }

  private static func areNeighbors(_ one: ByteRange, _ other: ByteRange) -> Bool {
    one.upperBound + 1 == other.lowerBound || other.upperBound + 1 == one.lowerBound
  }

  private func isUnknownName(_ word: String) -> Bool {
    word.first?.isUppercase ?? false
      && translator.analyzer.morphology.readings(of: word).allSatisfy { $0.origin == .guess }
  }

  /// Longest title of a film or book in bytes; a longer quotation is speech.
  private static let longestTitle = 60

  /// Bytes between quotation marks that hold no speech: titles, which may stay German.
  private static func quotedTitles(_ source: [UInt8]) -> [ByteRange] {
    let opening = Array("„".utf8)
    let closing = Array("“".utf8)
    var result: [ByteRange] = []
    var start: Int?
    for index in source.indices where index + 3 <= source.count {
      let mark = source[index..<index + 3]
      if mark.elementsEqual(opening) { start = index + 3 }
      if mark.elementsEqual(closing), let first = start {
        if index - first <= longestTitle, index > first { result.append(first..<index) }
        start = nil
      }
    }
    return result
  }

  /// English words of two letters that are German as well.
  private static let shortEnglish: Set<String> = ["am", "an", "do", "in", "so", "us", "was"]

  /// A German word that came through as it was and is no English.
  private func isLeftGerman(_ word: String) -> Bool {
    let lower = word.lowercased()
    guard word.count > 2 || word.count == 2 && !EnglishAudit.shortEnglish.contains(lower), word.allSatisfy(\.isLetter)
    else { return false }
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

  private static let prepositions: Set<Substring> = [
    "of", "to", "in", "on", "at", "by", "for", "with", "from", "about",
  ]

  /// Marks and words that no finished sentence has.
  static func brokenForm(_ text: String, source: String) -> Int {
    var count = 0
    var (open, close, straight) = (0, 0, 0)
    var (hasStray, hasNeighbors, follows) = (false, false, false)
    for scalar in text.unicodeScalars {
      var isMark = true
      switch scalar {
      case "“": open += 1
      case "”": close += 1
      default: isMark = false
      }
      switch scalar {
      case "\"": straight += 1
      case "„": hasStray = true
      case "[", "]", "{", "}", "=", "|", "<", ">": hasStray = hasStray || !source.unicodeScalars.contains(scalar)
      default: break
      }
      // Nothing stands between two of them.
      if isMark, follows { hasNeighbors = true }
      follows = isMark
    }
    if hasStray { count += 1 }
    if hasNeighbors { count += 1 }
    if open != close || straight % 2 == 1 { count += 1 }
    let words = text.lowercased().utf8.split(whereSeparator: { $0 == 0x20 || $0 == 0x0a }).map { Substring($0) }
    for (word, next) in zip(words, words.dropFirst()) where word == next && word.allSatisfy(\.isLetter) {
      if !["had", "that"].contains(word) { count += 1 }
    }
    // „it 14,500 jobs“, „spoke of one for millions“: a noun or article went astray.
    for (index, word) in words.enumerated() where index + 1 < words.count && (word == "it" || word == "one") {
      let next = words[index + 1]
      if word == "it", next.first?.isNumber ?? false { count += 1 }
      if word == "one", index > 0, EnglishAudit.prepositions.contains(words[index - 1]),
        EnglishAudit.prepositions.contains(next),
        !(words[index - 1] == "from" && next == "to")
      {
        count += 1
      }
    }
    // A sentence does not end in „and“ or „the“.
    let last = words.last.map { $0.filter(\.isLetter) } ?? ""
    if ["and", "or", "the", "a", "an", "of", "to", "with", "als", "that"].contains(last) { count += 1 }
    return count
  }
}
