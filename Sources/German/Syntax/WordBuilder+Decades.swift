import Lexicon
import Text

/// Decades: „in den 90-ern“, „die 1990er und 2000er Jahre“, „in den 80er- und 90er-Jahren“, „der achtziger und neunziger
/// Jahre“. However they are written, they become a number in figures, two of them one.
extension WordBuilder {
  func readDecades(_ words: inout [Word]) {
    for index in words.indices.reversed()
    where index < words.count && WordBuilder.endsDecade(words[index].lastByte) && !words[index].isMatched {
      let word = words[index]
      // „die Politik *der* 1980er, die …“: before a decade stands no pronoun.
      if index > 0, word.kind == .number, words[index - 1].has(.article), WordBuilder.decade(word.text) != nil {
        words[index - 1].keep(.article)
      }
      if index + 2 < words.count, words[index + 1].wordClass == .coordinator || words[index + 1].lower == "bis",
        let decade = WordBuilder.decade(word.text), let next = decadeOfYears(words[index + 2])
      {
        let text = "\(decade)er \(words[index + 1].lower) \(next.text)"
        WordBuilder.join(index...index + 2, as: text, next.kind, next.readings(text), in: &words)
      } else if word.hasHyphen, word.lastByte != UInt8(ascii: "-"),
        WordBuilder.decade(word.text) != nil
      {
        // „die 90-er“
        let plain = word.text.filter { $0 != "-" }
        WordBuilder.join(index...index, as: plain, .number, [.decade(plain)], in: &words)
      }
    }
  }

  /// The last of several decades: a number before „Jahre“ or alone, or with the years in it.
  private func decadeOfYears(_ word: Word) -> (text: String, kind: Token.Kind, readings: (String) -> [Reading])? {
    if word.isNominal, word.text.utf8.count > 6 {
      // „80er- und 90er-Jahre“, „achtziger und neunziger Jahre“
      let separator: Character = word.match == nil ? "-" : " "
      guard let end = word.text.firstIndex(of: separator), case let years = word.text[end...].dropFirst(),
        years.hasPrefix("Jahre"), let decade = WordBuilder.decade(String(word.text[..<end]))
      else { return nil }
      return ("\(decade)er-\(years)", .word, { _ in word.readings })
    }
    if word.text.holds(UInt8(ascii: " ")) {
      return word.kind == .number ? (word.text, .number, { [.decade($0)] }) : nil
    }
    guard let decade = WordBuilder.decade(word.text) else { return nil }
    return (decade + (word.text.hasSuffix("ern") ? "ern" : "er"), .number, { [.decade($0)] })
  }

  /// Whether a decade may end in a byte.
  private static func endsDecade(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "r") || byte == UInt8(ascii: "n") || byte == UInt8(ascii: "-")
  }

  /// The figures of „1990er“, „90-ern“, „80er-“ and „achtziger“.
  private static func decade(_ text: String) -> String? {
    guard text.utf8.count > 3, text.utf8.last.map(endsDecade) ?? false else { return nil }
    // Before the ending stand figures or a multiple of ten: „90er“, „achtziger“.
    guard text.utf8.contains(where: { (0x30...0x39).contains($0) }) || text.ends(in: "iger") else { return nil }
    let ending = ["er", "ern", "-er", "-ern", "er-"].last { text.hasSuffix($0) }
    guard let ending else { return nil }
    let stem = text.dropLast(ending.utf8.count)
    if stem.utf8.allSatisfy({ (0x30...0x39).contains($0) }) {
      return (stem.utf8.count == 2 || stem.utf8.count == 4) && stem.last == "0" ? String(stem) : nil
    }
    guard ending == "er", let value = NumberWords.value(of: String(stem)), (20...90).contains(value), value % 10 == 0
    else { return nil }
    return String(value)
  }
}

extension Reading {
  fileprivate static func decade(_ text: String) -> Reading {
    var reading = Reading(lemma: text, key: text, wordClass: .numeral)
    reading.agreement = .all
    return reading
  }
}
