/// What all inflected forms of a word begin with, folded.
enum TermStem {
  /// Endings that inflection may add, change or take away; of the longest that leaves three letters the rest is the
  /// stem. Umlauts are folded away already (Duden, Die Grammatik, §§ 290–330; foreign plurals `Museum` → `Museen`).
  private static let endings: [(ending: [UInt8], kept: Int)] = [
    // „Kenntnisse“ has the stem of „Kenntnis“, „Ministerinnen“ of „Ministerin“.
    ("nissen", 3), ("nisses", 3), ("nisse", 3), ("innen", 2), ("ien", 0), ("ern", 0), ("nen", 0), ("um", 0), ("us", 0),
    ("on", 0), ("os", 0), ("as", 0), ("is", 0), ("ex", 0), ("ix", 0), ("en", 0), ("er", 0), ("em", 0), ("es", 0),
    ("ns", 0), ("n", 0), ("e", 0), ("s", 0), ("a", 0), ("o", 0), ("i", 0),
  ].map { (Array($0.0.utf8), $0.1) }

  /// The same by their last byte, as most words have none of them.
  private static let byLast: [[(ending: [UInt8], kept: Int)]] = (0..<256).map { last in
    endings.filter { Int($0.ending.last ?? 0) == last }
  }

  /// - Parameter word: folded.
  static func stem(of word: [UInt8]) -> ArraySlice<UInt8> {
    guard let last = word.last else { return word[...] }
    for (ending, kept) in byLast[Int(last)] {
      let rest = word.count - ending.count
      guard rest >= 3, ending.indices.allSatisfy({ word[rest + $0] == ending[$0] }) else { continue }
      return word[..<(rest + kept)]
    }
    return word[...]
  }

  /// Other stems that spellings of the same word may have: „Aerzte“ for „Ärzte“ and the other way round, „Foto“ and
  /// „Photo“.
  static func variants(of text: String, stem: ArraySlice<UInt8>, wordLength: Int) -> [[UInt8]] {
    var result: [[UInt8]] = []
    if text.utf8.contains(0xc3) {
      let spelled = SpellingFold.firstWord(of: text, umlautsAsTwo: true)
      if spelled.count != wordLength { result.append(Array(self.stem(of: spelled))) }
    }
    guard hasVariants(stem) else { return result }
    for (digraph, letter) in [("ae", "a"), ("oe", "o"), ("ue", "u"), ("th", "t")] {
      if let replaced = replacing(digraph, by: letter, in: stem) { result.append(replaced) }
    }
    if let replaced = replacing("ph", by: "f", in: stem) { result.append(replaced) }
    let graph = replacing("graf", by: "graph", in: stem)
    if let graph { result.append(graph) }
    if stem.starts(with: "fot".utf8) { result.append(Array("phot".utf8) + (graph ?? Array(stem)).dropFirst(3)) }
    return result
  }

  /// Whether a stem holds one of the letter groups below, told without looking for each.
  private static func hasVariants(_ stem: ArraySlice<UInt8>) -> Bool { stem.withUnsafeBufferPointer(hasVariants) }

  private static func hasVariants(_ stem: UnsafeBufferPointer<UInt8>) -> Bool {
    var previous: UInt8 = 0
    for byte in stem {
      switch byte {
      case UInt8(ascii: "e"):
        if previous == UInt8(ascii: "a") || previous == UInt8(ascii: "o") || previous == UInt8(ascii: "u") {
          return true
        }
      case UInt8(ascii: "h"):
        if previous == UInt8(ascii: "p") || previous == UInt8(ascii: "t") { return true }
      case UInt8(ascii: "f"):
        if previous == UInt8(ascii: "a") { return true }
      case UInt8(ascii: "t"):
        if previous == UInt8(ascii: "o"), stem.first == UInt8(ascii: "f") { return true }
      default: break
      }
      previous = byte
    }
    return false
  }

  private static func replacing(_ old: String, by new: String, in stem: ArraySlice<UInt8>) -> [UInt8]? {
    let (old, new) = (Array(old.utf8), Array(new.utf8))
    var result: [UInt8] = []
    var at = stem.startIndex
    var found = false
    while at < stem.endIndex {
      if stem[at...].starts(with: old) {
        result += new
        at += old.count
        found = true
      } else {
        result.append(stem[at])
        at += 1
      }
    }
    return found ? result : nil
  }
}
