/// What all inflected forms of a word begin with, folded.
enum TermStem {
  /// Endings that inflection may add, change or take away; of the longest that leaves three letters the rest is the
  /// stem. Umlauts are folded away already (Duden, Die Grammatik, §§ 290–330; foreign plurals `Museum` → `Museen`).
  private static let endings: [[UInt8]] = [
    "nissen", "nisses", "nisse", "innen", "ien", "ern", "nen", "um", "us", "on", "os", "as", "is", "ex", "ix", "en",
    "er", "em", "es", "ns", "n", "e", "s", "a", "o", "i",
  ].map { Array($0.utf8) }

  /// - Parameter word: folded.
  static func stem(of word: [UInt8]) -> ArraySlice<UInt8> {
    for ending in endings where word.count >= ending.count + 3 && word.suffix(ending.count).elementsEqual(ending) {
      // „Kenntnisse“ has the stem of „Kenntnis“, „Ministerinnen“ of „Ministerin“.
      let kept =
        switch ending.count {
        case 4... where ending[0] == UInt8(ascii: "n"): 3
        case 5: 2
        default: 0
        }
      return word.prefix(word.count - ending.count + kept)
    }
    return word[...]
  }

  /// Other stems that spellings of the same word may have: „Aerzte“ for „Ärzte“ and the other way round, „Foto“ and
  /// „Photo“.
  static func variants(of text: String, stem: ArraySlice<UInt8>) -> [[UInt8]] {
    var result: [[UInt8]] = []
    if text.utf8.contains(0xc3) {
      let spelled = SpellingVariants.withoutUmlauts(text)
      if spelled != text { result.append(Array(self.stem(of: SpellingFold.firstWord(of: spelled)))) }
    }
    for (digraph, letter) in [("ae", "a"), ("oe", "o"), ("ue", "u"), ("th", "t")] {
      if let replaced = replacing(digraph, by: letter, in: stem) { result.append(replaced) }
    }
    if let replaced = replacing("ph", by: "f", in: stem) { result.append(replaced) }
    let graph = replacing("graf", by: "graph", in: stem)
    if let graph { result.append(graph) }
    if stem.starts(with: "fot".utf8) { result.append(Array("phot".utf8) + (graph ?? Array(stem)).dropFirst(3)) }
    return result
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
