import Lexicon
import Text

/// The sets of one match: „gewann 6:3, 7:6 (7:4)“, „eine 3:6, 6:7-Niederlage“.
extension WordBuilder {
  /// „gewann 6:3, 6:4“: one number, or with the noun behind it one compound.
  func joinResults(_ words: inout [Word]) {
    var index = 0
    while index + 2 < words.count {
      defer { index += 1 }
      guard words[index].kind == .number, words[index].isResult else { continue }
      var sets: [String] = []
      var end = index
      repeat {
        if end > index { end += 1 }
        sets.append(words[end].text)
        end += 1
        // „7:6 (12:10)“
        if end + 2 < words.count, words[end].text == "(", words[end + 2].text == ")" {
          sets[sets.count - 1] += " (\(words[end + 1].text))"
          end += 3
        }
      } while end + 1 < words.count && words[end].isComma && words[end + 1].isResult
      if joinResults(sets, from: index, to: end, &words) { continue }
      guard end > index + 1, end >= words.count || words[end].lower != "uhr" else { continue }
      let text = sets.joined(separator: ", ")
      var reading = Reading(lemma: text, key: text, wordClass: .numeral)
      reading.agreement = .all
      WordBuilder.join(index...end - 1, as: text, .number, [reading], in: &words)
    }
  }

  /// „eine 3:6, *6:7-Niederlage*“, „eine 6:7 (5:7)-*Niederlage*“: what the sets came to.
  private func joinResults(_ sets: [String], from start: Int, to end: Int, _ words: inout [Word]) -> Bool {
    guard end + 1 < words.count else { return false }
    let isLast = words[end].text == "-" && end > start + 1 && !words[end].spaceBefore && !words[end + 1].spaceBefore
    guard isLast || words[end].isComma && words[end + 1].endsResult, words[end + 1].isCapitalized || !isLast else {
      return false
    }
    let part = sets.joined(separator: ", ").replacing(":", with: "-") + (isLast ? "" : ",")
    let readings = words[end + 1].readings.filter { $0.wordClass == .noun }.map { noun in
      var noun = noun
      noun.modifiers.insert(CompoundPart(text: part, key: part, wordClass: .name), at: 0)
      return noun
    }
    guard !readings.isEmpty else { return false }
    let text = sets.joined(separator: ", ") + (isLast ? "-" : ", ") + words[end + 1].text
    WordBuilder.join(start...end + 1, as: text, .word, readings, in: &words)
    return true
  }
}

extension Word {
  /// „6:3“, with a goal or game count on both sides.
  fileprivate var isResult: Bool { kind == .number && WordBuilder.isResult(text) }

  /// „6:3-Sieg“
  fileprivate var endsResult: Bool {
    guard kind == .word, let hyphen = text.firstIndex(of: "-") else { return false }
    return WordBuilder.isResult(String(text[..<hyphen]))
  }
}

extension WordBuilder {
  fileprivate static func isResult(_ text: String) -> Bool {
    guard text.utf8.contains(UInt8(ascii: ":")) else { return false }
    let sides = text.split(separator: ":", omittingEmptySubsequences: false)
    return sides.count == 2 && sides.allSatisfy { (1...2).contains($0.utf8.count) && Int($0) != nil }
      && (sides[1].utf8.count == 1 || sides[0].utf8.count == 1)
  }
}
