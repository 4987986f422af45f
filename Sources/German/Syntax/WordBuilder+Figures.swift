import Lexicon
import Text

/// Figures that are written in several tokens: „11 490“, „3 : 1“, „5%-Hürde“, „1,5%ig“.
extension WordBuilder {
  /// „11 490 Euro“, „1 200 000 Einwohner“: thousands set apart by spaces (DIN 5008), before what is counted.
  func joinThousandsApart(_ words: inout [Word]) {
    for start in words.indices.dropLast(2).reversed()
    where start + 2 < words.count && words[start].kind == .number && words[start + 1].kind == .number {
      guard isLeadingGroup(words[start].text), start == 0 || words[start - 1].kind != .number else { continue }
      var end = start + 1
      while end < words.count, isGroupOfThree(words[end]) { end += 1 }
      guard end > start + 1, end < words.count,
        words[end].kind == .symbol || words[end].isCapitalized && words[end].kind == .word, words[end].spaceBefore,
        // „Airbus 320 200“
        start == 0 || words[start - 1].wordClass != .name
      else { continue }
      let text = words[start..<end].map(\.text).joined(separator: ".")
      var reading = Reading(lemma: text, key: text, wordClass: .numeral)
      reading.agreement = .all
      WordBuilder.join(start...end - 1, as: text, .number, [reading], in: &words)
    }
  }

  /// „3 : 1“: a score with spaces around its colon.
  func joinScores(_ words: inout [Word]) {
    for colon in words.indices.dropFirst().dropLast().reversed()
    where colon + 1 < words.count && words[colon].text == ":" && words[colon].spaceBefore {
      let (own, other) = (words[colon - 1], words[colon + 1])
      guard isGoals(own), isGoals(other), other.spaceBefore else { continue }
      let text = "\(own.text):\(other.text)"
      var reading = Reading(lemma: text, key: text, wordClass: .numeral)
      reading.agreement = .all
      WordBuilder.join(colon - 1...colon + 1, as: text, .number, [reading], in: &words)
    }
  }

  /// „nach *dem 4:1* gegen Freiburg“, „beim 3:2 des VfL“: behind its article a score is the match.
  func readMatches(_ words: inout [Word]) {
    for index in words.indices.dropFirst()
    where words[index].kind == .number && words[index].text.utf8.contains(UInt8(ascii: ":"))
      && (words[index - 1].has(.article) || words[index - 1].has(.prepositionArticle))
      && !(index + 1 < words.count && words[index + 1].isCapitalized && words[index + 1].spaceBefore)
    {
      for reading in words[index].readings.indices where words[index].readings[reading].wordClass == .numeral {
        words[index].readings[reading].info = NounClass.event
      }
    }
  }

  private func isGoals(_ word: Word) -> Bool {
    word.kind == .number && word.text.utf8.count <= 3 && word.hasOnlyDigits
  }

  private func isLeadingGroup(_ text: String) -> Bool {
    (1...3).contains(text.utf8.count) && text.utf8.first != 0x30 && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }

  private func isGroupOfThree(_ word: Word) -> Bool {
    word.kind == .number && word.spaceBefore && word.text.utf8.count == 3 && word.hasOnlyDigits
  }

  /// „die 5%-Hürde“, „eine 1,5%ige Abgabe“: as with the word that is meant.
  func joinPercents(_ words: inout [Word]) {
    guard words.indices.contains(where: { words[$0].text == "%" }) else { return }
    for index in words.indices.dropLast().dropFirst().reversed()
    where index + 1 < words.count && words[index].text == "%" && words[index - 1].kind == .number
      && !words[index + 1].spaceBefore
    {
      let number = words[index - 1].text
      let (spelling, last): (String, Int)
      if words[index + 1].text == "-", index + 2 < words.count, !words[index + 2].spaceBefore,
        words[index + 2].kind == .word
      {
        (spelling, last) = ("\(number)-Prozent-\(words[index + 2].text)", index + 2)
      } else if words[index + 1].text.hasPrefix("ig") {
        (spelling, last) = ("\(number)-prozent\(words[index + 1].text)", index + 1)
      } else {
        continue
      }
      let readings = morphology.readings(of: spelling).filter { $0.origin != .guess }
      if !readings.isEmpty {
        WordBuilder.join(index - 1...last, as: spelling, .word, readings, in: &words)
      }
    }
  }

  /// „3500 m²“: the small figure belongs to the unit.
  func joinSquares(_ words: inout [Word]) {
    for index in words.indices.dropFirst().reversed()
    // Their last bytes first, which next to no other word has.
    where (words[index].lastByte == 0xb2 || words[index].lastByte == 0xb3)
      && (words[index].text == "²" || words[index].text == "³") && !words[index].spaceBefore
    {
      let text = words[index - 1].text + words[index].text
      let units = morphology.nounReadings(text).filter { $0.means(.unit) }
      if !units.isEmpty { WordBuilder.join(index - 1...index, as: text, .word, units, in: &words) }
    }
  }

  /// „$35.000“, „£10 Millionen“: the sign is read behind its number, where German has it; „US-$“ is the same sign.
  func moveCurrencies(_ words: inout [Word]) {
    for index in words.indices.reversed()
    where index < words.count && WordBuilder.endsCurrency(words[index].lastByte)
      && WordBuilder.currencies.contains(words[index].text)
    {
      var sign = index
      let last = sign - 1
      let first = last > 0 && words[last].text == "-" ? last - 1 : last
      if first >= 0, words[first].text == "US", !words[sign].spaceBefore, first == last || !words[last].spaceBefore {
        WordBuilder.join(first...sign, as: words[sign].text, words[sign].kind, words[sign].readings, in: &words)
        sign = first
      }
      guard sign + 1 < words.count, words[sign + 1].kind == .number, !words[sign + 1].spaceBefore,
        sign == 0 || words[sign - 1].kind != .number
      else { continue }
      var end = sign + 2
      if end < words.count, words[end].readings.first?.nounGroups.contains(.power) ?? false { end += 1 }
      let (span, moved) = (sign..<end, Array(words[(sign + 1)..<end]) + [words[sign]])
      for (place, word) in zip(span, moved) { words[place] = words[place].saying(word) }
    }
  }

  /// „*etwa um* acht Uhr“, „*ungefähr seit* zehn Jahren“: what shades the number is read right before it.
  func moveShades(_ words: inout [Word]) {
    guard words.count > 2 else { return }
    for index in 0..<(words.count - 2) where words[index].lower.isOne(of: "etwa", "ungefähr") {
      let (shade, preposition, number) = (words[index], words[index + 1], words[index + 2])
      guard preposition.match == nil, WordBuilder.shadedFromBefore.contains(preposition.lower),
        number.kind == .number || number.readings.first?.wordClass == .numeral,
        // but „die Preise stiegen stark, etwa um 20 Prozent bei Butter“: an example
        index == 0 || !words[index - 1].isComma
      else { continue }
      words[index] = shade.saying(preposition)
      words[index + 1] = preposition.saying(shade)
    }
  }

  private static let shadedFromBefore: FormSet = ["seit", "um", "ab", "vor", "nach", "bis"]

  private static let currencies: MarkSet = ["$", "€", "£", "¥"]

  /// Whether a byte is the last of one of them: tells nearly all words at once.
  private static func endsCurrency(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "$") || byte == 0xac || byte == 0xa3 || byte == 0xa5
  }

  /// „(IST)“: capitals alone between brackets are the initials of what stands before them, whatever else they spell.
  func bracketedInitials(_ index: Int, _ tokens: [Token]) -> [Reading]? {
    let text = tokens[index].text
    // What stands between brackets may be analyzed by itself.
    guard
      tokens.count == 1
        || index > 0 && index + 1 < tokens.count && tokens[index - 1].text == "(" && tokens[index + 1].text == ")",
      (2...6).contains(text.utf8.count), text.utf8.allSatisfy({ (0x41...0x5a).contains($0) }),
      morphology.nounReadings(text).isEmpty
    else { return nil }
    return [.name(text, origin: .guess)]
  }
}

extension Word {
  /// What another word says, in this word's place.
  fileprivate func saying(_ other: Word) -> Word {
    Word(
      tokens: tokens, text: other.text, range: range, kind: other.kind, readings: other.readings, match: other.match,
      spaceBefore: spaceBefore)
  }
}
