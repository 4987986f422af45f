import Lexicon
import Text

/// Adverbs that are no more than „aber“ where they stand.
extension WordBuilder {
  /// „Sie wurde gesehen, *allerdings* nicht erkannt“: behind a participle with its auxiliary, before one more that has none of
  /// its own.
  func readReservations(_ words: inout [Word]) {
    for index in words.indices.dropFirst(3).dropLast(2)
    where words[index].text == "allerdings" && words[index - 1].isComma {
      let rest = words[(index + 1)...].prefix { !$0.isPunctuation }
      guard rest.count > 1, !rest.contains(where: { $0.isOnlyFinite && !$0.isCapitalized }),
        repeatsParticiple(rest, behind: index - 2, words) || deniesAlone(rest)
      else { continue }
      WordBuilder.join(index...index, as: "aber", .word, morphology.readings(of: "aber"), in: &words)
      words[index].keep(.coordinator)
    }
  }

  private func repeatsParticiple(_ rest: ArraySlice<Word>, behind first: Int, _ words: [Word]) -> Bool {
    guard words[first].hasParticiple, !words[first].isCapitalized, let deed = rest.last, deed.hasParticiple,
      !deed.isOnlyFinite, !deed.isCapitalized
    else { return false }
    return words[..<first].reversed().prefix { !$0.isPunctuation }.contains {
      $0.verbKeys.contains(where: AuxiliaryVerbs.ofTense.contains)
    }
  }

  /// „Er kommt, *allerdings nicht heute*“
  private func deniesAlone(_ rest: ArraySlice<Word>) -> Bool {
    rest.first?.text == "nicht" && !rest.contains { $0.has(.verb) && !$0.isCapitalized }
  }

  /// „Er kann nicht gehen, *geschweige denn* laufen“: an alternative that is denied as well, and all the more.
  func readLetAlone(_ words: inout [Word]) {
    for index in words.indices.dropLast() where words[index].lower == "geschweige denn" {
      joinAsOr(index...index, key: "geschweige denn", &words)
    }
  }

  /// Makes an alternative of words, which English tells by the key.
  private func joinAsOr(_ range: ClosedRange<Int>, key: String, _ words: inout [Word]) {
    let readings = morphology.readings(of: "oder").map { reading in
      var coordinator = reading
      coordinator.key = key
      return coordinator
    }
    WordBuilder.join(range, as: "oder", .word, readings, in: &words)
  }

  /// „gute, *wenn nicht (sogar)* bessere Noten“, „ein wichtiges, wenn nicht das wichtigste Ziel“: between two attributes of
  /// one noun.
  func joinIfNot(_ words: inout [Word]) {
    for index in words.indices.dropLast(4).dropFirst().reversed()
    where words[index + 1].text == "wenn" && words[index + 2].text == "nicht" && words[index].isComma {
      let last = words[index + 3].text == "sogar" || words[index + 3].text == "gar" ? index + 3 : index + 2
      let isArticle = last + 1 < words.count && words[last + 1].has(.article)
      let second = isArticle ? last + 2 : last + 1
      guard second + 1 < words.count, words[index - 1].isInflectedAdjective, !words[index - 1].isCapitalized,
        words[second].isInflectedAdjective, !words[second].isCapitalized, words[second + 1].isCapitalized,
        words[second + 1].has(.noun)
      else { continue }
      joinAsOr(index...last, key: "wenn nicht", &words)
    }
  }

  /// „weniger am Geld *als vielmehr* am Willen“: the second word only stresses the first.
  func joinRather(_ words: inout [Word]) {
    for index in words.indices.dropLast().reversed()
    where words[index + 1].text == "vielmehr" && words[index].text == "als" {
      WordBuilder.join(index...index + 1, as: "als", .word, morphology.readings(of: "als"), in: &words)
    }
  }

  /// „Niemand weiß, *für was* er kämpft“: what careful writers join to „wofür“; but „mit was für Leuten“.
  func joinAskedThings(_ words: inout [Word]) {
    for index in words.indices.dropLast(2).reversed()
    where words[index + 1].text == "was" && words[index + 2].text != "für"
      && (index == 0 || words[index - 1].isComma || words[index - 1].has(.coordinator))
    {
      guard let joined = Self.askedThings[words[index].lower] else { continue }
      let text = index == 0 ? joined.capitalizedFirst : joined
      WordBuilder.join(index...index + 1, as: text, .word, morphology.readings(of: joined), in: &words)
    }
  }

  private static let askedThings: [String: String] = [
    "für": "wofür", "um": "worum", "mit": "womit", "über": "worüber", "auf": "worauf", "an": "woran", "von": "wovon",
    "zu": "wozu", "gegen": "wogegen", "nach": "wonach", "aus": "woraus", "durch": "wodurch",
  ]
}
