import Lexicon

/// The entries that a noun's form might belong to by its ending, the likeliest first; each once.
struct NounCandidates {
  /// Calls back with each candidate that has an entry.
  /// - Parameter body: takes the row, and the candidate's bytes for the time of the call; returns whether to go on.
  static func forEach(of form: WordBytes, in nouns: LexiconTable, _ body: (LexiconRow, inout KeyBuffer) -> Bool) {
    var key = KeyBuffer(capacity: form.count + 8)
    var seen: [LexiconRow] = []
    let letterCount = form.letterCount

    /// The beginning of a form with another ending.
    func visit(_ form: WordBytes, cut: Int, ending: StaticString) -> Bool {
      key.clear()
      key.append(form.cut(0, form.count - cut))
      key.append(ending)
      guard let row = nouns.row(bytes: key.bytes), !seen.contains(row) else { return true }
      // One letter is no noun.
      guard key.bytes.letterCount > 1 || cut == 0 else { return true }
      seen.append(row)
      return body(row, &key)
    }

    func visitStripped(_ form: WordBytes) -> Bool {
      guard visit(form, cut: 0, ending: "") else { return false }
      for ending in NounCandidates.endings.of(form)
      where form.ends(in: ending) && letterCount > ending.utf8CodeUnitCount + 1 {
        guard visit(form, cut: ending.utf8CodeUnitCount, ending: "") else { return false }
      }
      return true
    }

    guard visitStripped(form) else { return }
    // A letter outside of ASCII takes more bytes than one.
    if letterCount > 1, letterCount < form.count {
      var plain = KeyBuffer(capacity: form.count)
      if Umlaut.remove(form, into: &plain) {
        guard visitStripped(plain.bytes) else { return }
      }
    }
    // Adjectival nouns have keys in -e.
    for ending in NounCandidates.adjectival.of(form) where form.ends(in: ending) {
      guard visit(form, cut: ending.utf8CodeUnitCount, ending: "e") else { return }
    }
    for (ending, replacement) in NounCandidates.foreignPlurals.of(form) where form.ends(in: ending) {
      guard visit(form, cut: ending.utf8CodeUnitCount, ending: replacement) else { return }
    }
  }

  private static let endings = ByLastByte(
    ["s", "es", "n", "en", "e", "er", "ern", "ns", "ens", "se", "sen", "ses", "nen", "r", "m"], ending: { $0 })
  private static let adjectival = ByLastByte(["er", "en", "em", "es"], ending: { $0 })

  /// Plural endings of foreign nouns and the singular endings that they stand for.
  private static let foreignPlurals = ByLastByte<(StaticString, StaticString)>(
    [
      ("en", "um"), ("en", "us"), ("en", "a"), ("en", "o"), ("en", "on"), ("en", "is"), ("en", "os"), ("en", "as"),
      ("ien", "ium"), ("ien", "ie"), ("ien", "il"), ("a", "um"), ("a", "on"), ("i", "us"), ("i", "o"), ("i", "e"),
      ("leute", "mann"), ("leuten", "mann"), ("se", "s"), ("isse", "is"), ("nisse", "ntnis"), ("nisse", "nis"),
      ("nissen", "nis"), ("zes", "x"), ("izes", "ex"), ("izes", "ix"), ("ten", ""), ("ata", "a"), ("ina", "en"),
      ("anten", "as"), ("äle", "aal"), ("älen", "aal"), ("äre", "aar"), ("üsse", "uss"), ("s", "y"), ("ies", "y"),
      ("ten", "u"), ("schläge", "schlag"), ("ien", ""), ("a", ""), ("men", "man"), ("tres", "ter"), ("izen", "ix"),
      ("ices", "ex"), ("ices", "ix"), ("im", ""), ("nes", ""), ("nzien", "ns"), ("din", ""),
    ], ending: \.0)
}

/// Endings by their last byte, in order: most do not fit a form, and few are compared with it.
private struct ByLastByte<Item: Sendable>: Sendable {
  private var items: [[Item]] = Array(repeating: [], count: 256)

  init(_ all: [Item], ending: (Item) -> StaticString) {
    for item in all {
      let ending = ending(item)
      items[Int(ending.utf8Start[ending.utf8CodeUnitCount - 1])].append(item)
    }
  }

  /// Those that end in the same byte as a form.
  func of(_ form: WordBytes) -> [Item] { form.last.map { items[Int($0)] } ?? [] }
}
