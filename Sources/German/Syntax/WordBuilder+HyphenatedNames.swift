import Lexicon
import Text

/// Names with a hyphen in them: „al-Matini“, „Weiler-Kinderlen“, „eine Air France-Maschine“.
extension WordBuilder {
  func readHyphenatedNames(_ words: inout [Word]) {
    for index in words.indices.reversed()
    where index < words.count && words[index].kind == .word && !words[index].isMatched
      && words[index].hasHyphen
    {
      if beginsWithParticle(words[index].text) || isDoubleSurname(index, words) {
        words[index].readings = [.name(words[index].text, origin: .guess, info: NounClass.person)]
      } else if isQuarter(index, words) || isLocality(index, words) {
        words[index].readings = [.name(words[index].text, origin: .guess, info: NounClass.place)]
      } else if let reading = ledBySomebody(words[index]) {
        words[index].readings = [reading]
      } else if let first = nameBefore(index, words) {
        let text = words[first...index].map(\.text).joined(separator: " ")
        let nouns = morphology.readings(of: text).filter { $0.wordClass == .noun && $0.origin != .guess }
        if !nouns.isEmpty { WordBuilder.join(first...index, as: text, .word, nouns, in: &words) }
      }
    }
  }

  /// „in Frankfurt-Niederrad“: right behind a preposition of place a town and what is no noun by itself.
  private func isQuarter(_ index: Int, _ words: [Word]) -> Bool {
    guard index > 0, ["in", "aus", "nach", "bei", "von"].contains(words[index - 1].lower),
      case let parts = words[index].text.split(separator: "-"), parts.count == 2, let last = parts.last,
      last.first?.isUppercase ?? false, morphology.isPlace(String(parts[0]))
    else { return false }
    return morphology.nounReadings(String(last)).allSatisfy { $0.origin != .lexicon && $0.agreement.isSingularOnly }
  }

  /// „in der Gemeinde Briesen-Brand“, „der Ort Ober-Ried“: right behind what it is, and with no noun before the hyphen.
  private func isLocality(_ index: Int, _ words: [Word]) -> Bool {
    guard index > 0, let kind = words[index - 1].readings.first, kind.nounGroups.contains(.locality),
      kind.agreement.isSingularOnly,
      words[index].readings.allSatisfy({ $0.origin != .lexicon && $0.wordClass == .noun }),
      case let parts = words[index].text.split(separator: "-"), parts.count == 2,
      parts.allSatisfy({
        $0.utf8.count > 3 && $0.first?.isUppercase ?? false && $0.dropFirst().allSatisfy(\.isLowercase)
      })
    else { return false }
    return morphology.nounReadings(String(parts[0])).allSatisfy { $0.origin != .lexicon }
  }

  /// „die Koch-Regierung“, „die Pol-Pot-Regierung“: what is called after its head has a surname before the hyphen.
  private func ledBySomebody(_ word: Word) -> Reading? {
    guard var reading = word.readings.first, reading.wordClass == .noun, reading.origin == .compound else { return nil }
    let name = word.text.split(separator: "-").dropLast().map(String.init)
    let text = name.joined(separator: " ")
    guard let last = name.last else { return nil }
    // „die Bin-Laden-Anhänger“, „die Van-Gogh-Schau“
    let isNamed = name.count > 1 && name.dropLast().allSatisfy { WordBuilder.nobiliary.contains($0) } && isSurname(last)
    let isLed =
      reading.nounGroups.contains(.led) && (name.count == 1 && isSurname(last) || name.count == 2 && isForeign(last))
    guard isNamed || isLed else { return nil }
    reading.modifiers = [CompoundPart(text: text, key: text, wordClass: .name)]
    return reading
  }

  /// Small words that open a surname.
  private static let nobiliary: FormSet = [
    "Bin", "Ibn", "Van", "Von", "Di", "Da", "Le", "La", "der", "den", "bin", "van", "von",
  ]

  /// No German word, nor an abbreviation.
  private func isForeign(_ name: String) -> Bool {
    name.utf8.contains { (0x61...0x7a).contains($0) }
      && morphology.readings(of: name).allSatisfy { $0.origin == .guess }
  }

  /// The Arabic article with its sounds taken over.
  private static let articles: FormSet = ["al", "el", "as", "ar", "at", "ad", "an", "az", "asch", "ash"]

  /// „al-Matini“: what follows the Arabic article has a capital.
  private func beginsWithParticle(_ text: String) -> Bool {
    guard let hyphen = text.firstIndex(of: "-"), WordBuilder.articles.contains(String(text[..<hyphen])) else {
      return false
    }
    // but „al-Qaida-Gruppen“
    let name = text[text.index(after: hyphen)...]
    return name.first?.isUppercase ?? false && !name.contains("-")
  }

  /// „Eva Weiler-Kinderlen“: behind a first name, what only looks like a compound since its end is no noun by itself.
  private func isDoubleSurname(_ index: Int, _ words: [Word]) -> Bool {
    guard index > 0, words[index].isCapitalized, words[index].spaceBefore, words[index].tokens.count == 1,
      words[index - 1].kind == .word, words[index - 1].tokens.count == 1,
      words[index - 1].match?.detail == "given"
        || words[index - 1].match == nil && words[index - 1].wordClass == .name
          && morphology.isGivenName(words[index - 1].text)
    else { return false }
    let parts = words[index].text.split(separator: "-")
    guard parts.count == 2, let last = parts.last, parts.allSatisfy({ $0.first?.isUppercase ?? false }) else {
      return false
    }
    return isSurname(String(last)) || morphology.nounReadings(String(last)).isEmpty
  }

  /// „Air France-Maschine“, „New York Times-Bericht“: where the name begins that the first part ends.
  private func nameBefore(_ index: Int, _ words: [Word]) -> Int? {
    guard index > 0, words[index].isCapitalized, words[index].spaceBefore,
      let hyphen = words[index].text.firstIndex(of: "-")
    else { return nil }
    let end = String(words[index].text[..<hyphen])
    for first in max(0, index - 3)..<index
    where words[first..<index].allSatisfy({ $0.kind == .word && $0.isCapitalized }) {
      if morphology.isPlace((words[first..<index].map(\.text) + [end]).joined(separator: " ")) { return first }
    }
    return nil
  }
}
