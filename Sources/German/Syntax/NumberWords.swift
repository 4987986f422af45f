import Text

/// German number words to values: `zweiundzwanzig` 22, `dreihunderttausend` 300,000, `zwanzigste` 20th.
public enum NumberWords {
  private static let units: [String: Int] = [
    "ein": 1, "eins": 1, "eine": 1, "zwei": 2, "zwo": 2, "drei": 3, "vier": 4, "fünf": 5, "sechs": 6, "sieben": 7,
    "acht": 8, "neun": 9, "zehn": 10, "elf": 11, "zwölf": 12, "dreizehn": 13, "vierzehn": 14, "fünfzehn": 15,
    "sechzehn": 16, "siebzehn": 17, "achtzehn": 18, "neunzehn": 19,
  ]
  private static let tens: [String: Int] = [
    "zwanzig": 20, "dreißig": 30, "dreissig": 30, "vierzig": 40, "fünfzig": 50, "sechzig": 60, "siebzig": 70,
    "achtzig": 80, "neunzig": 90,
  ]

  /// The value of a cardinal below a million, or nil.
  public static func value(of word: String) -> Int? {
    guard beginsAsNumber(word) else { return nil }
    if let value = belowThousand(word) { return value }
    guard let range = firstRange(of: "tausend", in: word) else { return nil }
    let head = String(word[..<range.lowerBound])
    let tail = String(word[range.upperBound...])
    guard let thousands = head.isEmpty ? 1 : belowThousand(head) else { return nil }
    let rest = tail.hasPrefix("und") ? String(tail.dropFirst(3)) : tail
    guard let remainder = rest.isEmpty ? 0 : belowThousand(rest) else { return nil }
    return thousands * 1000 + remainder
  }

  private static func belowThousand(_ word: String) -> Int? {
    if let range = firstRange(of: "hundert", in: word) {
      let head = String(word[..<range.lowerBound])
      let tail = String(word[range.upperBound...])
      guard let hundreds = head.isEmpty ? 1 : units[head], hundreds < 20 else { return nil }
      let rest = tail.hasPrefix("und") ? String(tail.dropFirst(3)) : tail
      guard let remainder = rest.isEmpty ? 0 : belowHundred(rest) else { return nil }
      return hundreds * 100 + remainder
    }
    return belowHundred(word)
  }

  private static func belowHundred(_ word: String) -> Int? {
    if let value = units[word] ?? tens[word] { return value }
    guard let range = firstRange(of: "und", in: word), let unit = units[String(word[..<range.lowerBound])],
      unit < 10, let ten = tens[String(word[range.upperBound...])]
    else { return nil }
    return ten + unit
  }

  private static let irregularOrdinals: [String: Int] = ["erst": 1, "dritt": 3, "siebt": 7, "acht": 8]

  /// The value of an inflected ordinal and what its ending can stand for.
  static func ordinal(of word: String) -> (value: Int, agreement: Agreement)? {
    guard beginsAsNumber(word) else { return nil }
    for item in Agreement.adjectiveEndings where word.ends(in: item.ending) {
      // All stems end in t.
      let behind = word.utf8.count - item.ending.utf8.count
      guard behind > 0, word.withBytes({ $0[behind - 1] == UInt8(ascii: "t") }) else { continue }
      let stem = String(word.dropLast(item.ending.count))
      if let value = irregularOrdinals[stem] { return (value, item.agreement) }
      if stem.ends(in: "st"), let value = value(of: String(stem.dropLast(2))), value >= 20 {
        return (value, item.agreement)
      }
      if stem.ends(in: "t"), let value = value(of: String(stem.dropLast())), value < 20 {
        return (value, item.agreement)
      }
    }
    return nil
  }

  /// Whether a word begins with the two letters of some number; tells most words at once.
  private static func beginsAsNumber(_ word: String) -> Bool {
    word.withBytes { word in beginnings.contains(where: word.starts) }
  }

  private static let beginnings: [StaticString] = [
    "ei", "zw", "dr", "vi", "fü", "se", "si", "ac", "ne", "ze", "el", "hu", "ta", "er",
  ]

  private static func firstRange(of part: StaticString, in word: String) -> Range<String.Index>? {
    let length = part.utf8CodeUnitCount
    let offset = word.withBytes { word in
      guard word.count >= length else { return Int?.none }
      return (0...(word.count - length)).first { word.dropping(first: $0).starts(with: part) }
    }
    guard let offset else { return nil }
    let start = word.utf8.index(word.startIndex, offsetBy: offset)
    return start..<word.utf8.index(start, offsetBy: length)
  }
}
