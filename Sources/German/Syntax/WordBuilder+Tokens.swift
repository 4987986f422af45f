import Lexicon
import Text

/// The readings of a single token.
extension WordBuilder {
  func readings(of token: Token, initial: Bool) -> [Reading] {
    switch token.kind {
    case .punctuation:
      if token.text == "," { return WordBuilder.comma }
      if token.text == "." { return WordBuilder.stop }
      return WordBuilder.mark(token.text)
    case .symbol:
      var reading = Reading(lemma: token.text, key: token.text, wordClass: .noun)
      reading.agreement = .plural
      reading.info = NounClass.unit
      return [reading]
    case .address:
      var reading = Reading(lemma: token.text, key: token.text, wordClass: .name)
      reading.agreement = .all
      return [reading]
    case .number:
      if let age = ageReadings(token.text) { return age }
      var reading = Reading(lemma: token.text, key: token.text, wordClass: .numeral)
      reading.agreement = token.text == "1" ? .all : .all
      return [reading]
    // „am 27.7.“ is a day, as „am 27.7.2015“ is.
    case .ordinal where token.text.dropLast().utf8.contains(UInt8(ascii: ".")):
      var reading = Reading(lemma: token.text, key: token.text, wordClass: .numeral)
      reading.agreement = .all
      return [reading]
    case .ordinal:
      var reading = Reading(lemma: token.text, key: token.text, wordClass: .adjective)
      reading.agreement = .all
      reading.derivation = .bound
      reading.info = Reading.ordinal
      return [reading]
    case .word where token.text.lastOfSmallLetters != nil: return morphology.readings(of: token.text, initial: initial)
    case .abbreviation, .word:
      // Soft hyphens of web pages are not letters.
      var form = token.text.withBytes({ $0.contains(0xad) }) ? token.text.filter { $0 != "\u{ad}" } : token.text
      // „Mio.“, „Mrd.“: listed without the full stop.
      if token.kind == .abbreviation, form.ends(in: "."),
        morphology.readings(of: form).allSatisfy({ $0.origin == .guess })
      {
        form.removeLast()
      }
      // „iPhone“, „eBay“
      if form.hasCapitalSecond, !morphology.nounReadings(form).isEmpty { return morphology.nounReadings(form) }
      return capitalsRead(form) ?? morphology.readings(of: form, initial: initial)
    }
  }

  private static func mark(_ text: String) -> [Reading] { [Reading(lemma: text, key: text, wordClass: .punctuation)] }

  private static let comma = mark(",")

  private static let stop = mark(".")

  /// „18jährigen“: the spelling before 1996 has no hyphen.
  private func ageReadings(_ form: String) -> [Reading]? {
    guard let place = form.firstIndex(where: { $0.isLetter }), place > form.startIndex,
      form[..<place].utf8.allSatisfy({ (0x30...0x39).contains($0) })
    else { return nil }
    let readings = morphology.readings(of: "\(form[..<place])-\(form[place...])").filter { $0.origin != .guess }
    return readings.isEmpty ? nil : readings
  }

  /// „GEFÄLSCHT“: a word in capitals that is known in small letters.
  private func capitalsRead(_ form: String) -> [Reading]? {
    guard form.utf8.count > 3, !form.beginsSmall,
      !form.utf8.contains(where: { $0 >= UInt8(ascii: "a") && $0 <= UInt8(ascii: "z") }),
      form.allSatisfy({ $0.isUppercase }),
      !morphology.readings(of: form).contains(where: { $0.origin != .guess })
    else { return nil }
    let lower = form.lowercased()
    let noun = lower.capitalizedFirst
    let known = (morphology.readings(of: lower) + morphology.readings(of: noun)).filter { $0.origin == .lexicon }
    return known.isEmpty ? nil : known
  }

  /// „geht’s“, „für’s Haus“: what the end behind an apostrophe stands for.
  func contraction(_ index: Int, _ tokens: [Token]) -> String? {
    // The length first: this is asked at every token.
    let length = tokens[index].text.utf8.count
    guard index > 0, length == 2 || length == 4, tokens[index].text == "'s" || tokens[index].text == "’s" else {
      return nil
    }
    let isArticle = morphology.readings(of: tokens[index - 1].text.inSmallLetters).first?.wordClass == .preposition
    return isArticle ? "das" : "es"
  }
}
