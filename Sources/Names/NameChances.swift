import Lexicon

/// What a word might be as the first one of a name, whatever stands around it. Most words of a text are none of it, and
/// are passed over by one look-up.
struct NameChances: OptionSet, Sendable {
  let rawValue: UInt8

  /// Some entry of the authority begins with it.
  static let authority = NameChances(rawValue: 1)
  static let givenName = NameChances(rawValue: 2)
  /// Some person is known by it, or it is a particle of surnames.
  static let surname = NameChances(rawValue: 4)
  static let placeAdjective = NameChances(rawValue: 8)
  static let slavicSurname = NameChances(rawValue: 16)
  /// It ends as places do.
  static let place = NameChances(rawValue: 32)
}

extension Names {
  func chances(_ word: String, _ index: NameIndex) -> NameChances {
    if !index.mayBegin(with: word), !NameWord.isCapitalized(word), !NameWord.particles.contains(word) { return [] }
    return chancesMemo.value(word) { findChances(word, index) }
  }

  private func findChances(_ word: String, _ index: NameIndex) -> NameChances {
    var result: NameChances = []
    for hash in NameWord.hashes(word) {
      index.forEach(hash) { if $0.part == .whole { result.insert(.authority) } }
    }
    if NameWord.particles.contains(word) || NameWord.isCapitalParticle(word) { result.insert(.surname) }
    guard NameWord.isCapitalized(word) else { return result }
    for (base, _) in NameWord.bases(word) {
      index.forEach(NameHash.of(base.utf8)) { if $0.part == .surname { result.insert(.surname) } }
      if NameWord.hasSlavicEnding(base) { result.insert(.slavicSurname) }
      if tables.givenNames.contains(base) { result.insert(.givenName) }
    }
    if isGivenName(word) { result.insert(.givenName) }
    if placesOfAdjective(word).contains(where: tables.places.contains) { result.insert(.placeAdjective) }
    if hasPlaceEnding(word) { result.insert(.place) }
    return result
  }

  /// The places that an adjective may be derived from: `Kiewer`, `Göttinger`, `Bremer`; also those whose people stand in
  /// the dative, `den Leipzigern`.
  func placesOfAdjective(_ word: String) -> [String] {
    let isDative = word.hasSuffix("ern")
    guard word.utf8.count >= (isDative ? 7 : 5), isDative || word.hasSuffix("er") else { return [] }
    let stem = String(word.dropLast(isDative ? 3 : 2))
    return [stem, stem + "e", stem + "en"]
  }
}
