/// Other ways to write a German word form: umlauts as two letters, ss for ß as in Switzerland, spelling before 1996.
enum SpellingVariants {
  /// Spellings that a form may stand for, without the form itself; most forms have none.
  static func of(_ form: String) -> [String] {
    guard mayHave(form) else { return [] }
    var result: [String] = []
    func add(_ spelling: String) { if spelling != form, !result.contains(spelling) { result.append(spelling) } }
    let bytes = form.utf8
    if form.contains("ss") { add(replacing("ss", by: "ß", in: form)) }
    if form.contains("ß") { add(replacing("ß", by: "ss", in: form)) }
    if bytes.contains(UInt8(ascii: "e")) {
      let umlauts = [("ae", "ä"), ("oe", "ö"), ("ue", "ü"), ("Ae", "Ä"), ("Oe", "Ö"), ("Ue", "Ü")]
        .reduce(form) { replacing($1.0, by: $1.1, in: $0) }
      add(umlauts)
      if umlauts.contains("ss") { add(replacing("ss", by: "ß", in: umlauts)) }
    }
    for pairs in [
      [("ph", "f"), ("Ph", "F")], [("th", "t"), ("Th", "T")], [("graf", "graph"), ("fot", "phot"), ("Fot", "Phot")],
    ] {
      add(pairs.reduce(form) { replacing($1.0, by: $1.1, in: $0) })
    }
    // „Schiffahrt“ for „Schifffahrt“: a doubled consonant may have been three.
    for letter in ["f", "l", "m", "n", "p", "r", "s", "t"] where form.contains(letter + letter) {
      add(replacing(letter + letter, by: letter + letter + letter, in: form))
    }
    return result
  }

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

  private static func replacing(_ old: String, by new: String, in text: String) -> String {
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
}
