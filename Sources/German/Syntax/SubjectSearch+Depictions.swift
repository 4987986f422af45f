import Lexicon

/// What pictures show.
extension SubjectSearch {
  /// „*Fotos* zeigten weinende Kinder“: in front a picture is what shows somebody; but „Kinder zeigten Fotos“.
  func costOfShowing(_ phrase: NounPhrase, _ reading: Reading, isFront: Bool) -> Int {
    guard isFront, reading.wordClass == .noun, reading.nounGroups.contains(.depiction), let complex,
      !complex.isPassive, complex.readings.contains(where: { $0.verbGroups.contains(.shows) })
    else { return 0 }
    return -4
  }
}
