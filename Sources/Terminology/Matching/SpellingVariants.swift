import Text

/// Other ways to write a German word form: umlauts as two letters, ss for ß as in Switzerland, spelling before 1996.
enum SpellingVariants {
  /// Spellings that a form may stand for, without the form itself; most forms have none.
  static func of(_ form: String) -> [String] {
    guard mayHave(form) else { return [] }
    var result: [String] = []
    func add(_ spelling: String) { if spelling != form, !result.contains(spelling) { result.append(spelling) } }
    if form.holds("ss") { add(replacing("ss", by: "ß", in: form)) }
    if form.holds("ß") { add(replacing("ß", by: "ss", in: form)) }
    if form.utf8.contains(UInt8(ascii: "e")) {
      let umlauts = replacing(digraphs, in: form)
      add(umlauts)
      if umlauts.holds("ss") { add(replacing("ss", by: "ß", in: umlauts)) }
    }
    for pairs in older { add(replacing(pairs, in: form)) }
    // „Schiffahrt“ for „Schifffahrt“: a doubled consonant may have been three.
    for (two, three) in doubled where form.holds(two) { add(replacing(two, by: three, in: form)) }
    return result
  }

  private typealias Pair = (old: StaticString, new: StaticString)

  private static let digraphs: [Pair] = [("ae", "ä"), ("oe", "ö"), ("ue", "ü"), ("Ae", "Ä"), ("Oe", "Ö"), ("Ue", "Ü")]
  private static let older: [[Pair]] = [
    [("ph", "f"), ("Ph", "F")], [("th", "t"), ("Th", "T")], [("graf", "graph"), ("fot", "phot"), ("Fot", "Phot")],
  ]
  private static let doubled: [Pair] = [
    ("ff", "fff"), ("ll", "lll"), ("mm", "mmm"), ("nn", "nnn"), ("pp", "ppp"), ("rr", "rrr"), ("ss", "sss"),
    ("tt", "ttt"),
  ]

  /// Whether a form holds one of the groups of letters below, told in one pass over its bytes.
  private static func mayHave(_ form: String) -> Bool {
    var previous: UInt8 = 0
    for byte in form.utf8 {
      let letter = byte < 0x80 ? byte | 0x20 : byte
      switch letter {
      case UInt8(ascii: "e"):
        if [UInt8(ascii: "a"), UInt8(ascii: "o"), UInt8(ascii: "u")].contains(previous) { return true }
      case UInt8(ascii: "h"):
        if previous == UInt8(ascii: "p") || previous == UInt8(ascii: "t") { return true }
      case UInt8(ascii: "f"):
        if previous == UInt8(ascii: "a") || previous == letter { return true }
      case UInt8(ascii: "t"):
        if previous == UInt8(ascii: "o") || previous == letter { return true }
      case UInt8(ascii: "l"), UInt8(ascii: "m"), UInt8(ascii: "n"), UInt8(ascii: "p"), UInt8(ascii: "r"),
        UInt8(ascii: "s"):
        if previous == letter { return true }
      case 0x9f:
        if previous == 0xc3 { return true }
      default: break
      }
      previous = letter
    }
    return false
  }

  private static func replacing(_ pairs: [Pair], in text: String) -> String {
    pairs.reduce(text) { replacing($1.old, by: $1.new, in: $0) }
  }

  /// Letters are replaced as a reader sees them: none to which a mark is put by a character of its own.
  private static func replacing(_ old: StaticString, by new: StaticString, in text: String) -> String {
    guard text.holds(old) else { return text }
    let (old, new) = (old.description, new.description)
    // Below U+0300, in UTF-8 before 0xCC, there are no such marks, and bytes do as well.
    if text.utf8.contains(where: { $0 >= 0xcc }) {
      guard text.contains(old) else { return text }
      var result = ""
      var rest = text[...]
      while !rest.isEmpty {
        if rest.hasPrefix(old) {
          result += new
          rest = rest.dropFirst(old.count)
        } else {
          result.append(rest.removeFirst())
        }
      }
      return result
    }
    var result: [UInt8] = []
    result.reserveCapacity(text.utf8.count + 8)
    var rest = text.utf8[...]
    while let byte = rest.first {
      if rest.starts(with: old.utf8) {
        result.append(contentsOf: new.utf8)
        rest = rest.dropFirst(old.utf8.count)
      } else {
        result.append(byte)
        rest = rest.dropFirst()
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
