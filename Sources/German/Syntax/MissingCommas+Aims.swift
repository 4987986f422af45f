import Lexicon

/// What an infinitive group without its comma begins with behind a noun that it hangs on.
extension MissingCommas {
  private static let pronouns: FormSet = ["dies", "sie", "ihn", "ihm", "ihnen", "es", "alles", "andere", "anderen"]

  /// „die Chance *sich zu verbessern*“, „keine Art *dies zu gewinnen*“, „die Möglichkeit *neue Kunden zu gewinnen*“
  func opensPronoun(_ index: Int) -> Bool {
    guard index + 1 < words.count else { return false }
    let word = words[index]
    if word.has(.reflexive) || Self.pronouns.contains(word.lower) { return true }
    return !word.isCapitalized && word.isInflectedAdjective && word.lower.ends(in: "e")
      && words[index + 1].isCapitalized
  }

  /// „Er wird nicht müde *zu warnen*“
  func tires(_ frame: Frame) -> Bool {
    frame.zu > frame.finite + 2 && words[frame.zu - 1].lower == "müde"
      && (words[frame.finite].verbKeys.contains("werden") || words[frame.finite].verbKeys.contains("sein"))
  }

  /// „Ziel ist es *den Verkehr zu verringern*“: behind „es“, which the noun in front is.
  func behindAim(_ frame: Frame) -> Int? {
    let (finite, es) = (frame.finite, frame.finite + 1)
    guard let frames, finite > frame.start, es + 1 < frame.zu, words[es].lower == "es",
      words[finite].verbKeys.contains("sein"),
      words[finite - 1].isCapitalized, let noun = words[finite - 1].first(.noun), frames.nounTakesInfinitive(noun.key),
      opensObject(es + 1, frame.zu) || opensPronoun(es + 1)
    else { return nil }
    return es + 1
  }
}
