import Lexicon

/// Writes numbers, times, dates and amounts as an English newspaper does. What comes in are values, or digits as German
/// writes them; no German words. Immutable and shared freely.
public struct EnglishNumbers: Sendable {
  public let variety: Variety
  let words: LexiconTable
  let calendar: LexiconTable
  let currencies: LexiconTable

  public init(lexicons: Lexicons, variety: Variety = .us) {
    self.variety = variety
    words = lexicons.table("en/numbers.tsv")
    calendar = lexicons.table("en/calendar.tsv")
    currencies = lexicons.table("en/currencies.tsv")
  }

  /// Digits with German separators as English writes them: `60.000` → 60,000, `3,5` → 3.5, `1.234,5` → 1,234.5,
  /// `60000` → 60,000. Four digits without a separator and a fraction stay, as they may be a year. Signs stay.
  ///
  /// - Returns: nil if the text is not a number of that form (`14.30`, `6.8.2024`, `1,2,3`).
  public func number(_ german: String) -> String? {
    if let score = EnglishNumbers.score(german) { return score }
    var digits = Substring(german)
    var sign = ""
    if let first = digits.first, "+-−–±".contains(first) {
      sign = first == "–" || first == "−" ? "-" : String(first)
      digits = digits.dropFirst()
    }
    let halves = digits.split(separator: ",", omittingEmptySubsequences: false)
    guard halves.count <= 2, let whole = halves.first, !whole.isEmpty else { return nil }
    let groups = whole.split(separator: ".", omittingEmptySubsequences: false)
    guard groups.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy(EnglishNumbers.isDigit) }) else { return nil }
    if groups.count > 1 {
      guard groups[0].utf8.count <= 3, groups.dropFirst().allSatisfy({ $0.utf8.count == 3 }) else { return nil }
    }
    let joined = groups.joined()
    let isGrouped = groups.count > 1 || joined.utf8.count > (halves.count == 2 ? 3 : 4)
    let grouped = isGrouped ? EnglishNumbers.grouped(joined) : joined
    guard halves.count == 2 else { return sign + grouped }
    guard !halves[1].isEmpty, halves[1].utf8.allSatisfy(EnglishNumbers.isDigit) else { return nil }
    return sign + grouped + "." + halves[1]
  }

  /// Four digits that count something: `2000` → 2,000; nil for anything else.
  public func counted(_ german: String) -> String? {
    guard german.utf8.count == 4, german.utf8.allSatisfy(EnglishNumbers.isDigit) else { return nil }
    return EnglishNumbers.grouped(german)
  }

  /// The result of a match: `3:0` → 3-0; nil for a time of day.
  private static func score(_ german: String) -> String? {
    let parts = german.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ (1...3).contains($0.utf8.count) && $0.utf8.allSatisfy(isDigit) }),
      parts[1].utf8.count != 2 || parts[0] > "24" && parts[0].utf8.count == 2
    else { return nil }
    return "\(parts[0])-\(parts[1])"
  }

  /// Commas between thousands: `60000` → 60,000. Takes digits only.
  static func grouped(_ digits: String) -> String {
    var result = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { result += "," }
      result.append(digit)
    }
    return result
  }

  static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  /// `3,5` → 3.5 percent (US), 3.5 per cent (UK).
  public func percent(_ german: String) -> String? {
    number(german).map { $0 + (variety == .us ? " percent" : " per cent") }
  }

  /// Result of a match or a vote: `2:1` → 2-1.
  public func score(_ german: String) -> String? {
    let sides = german.split(separator: ":", omittingEmptySubsequences: false)
    guard sides.count == 2, sides.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy(EnglishNumbers.isDigit) }) else {
      return nil
    }
    return sides.joined(separator: "-")
  }

  /// Whether a noun after the number stands in the singular: 1, but not 1.5 or 0.
  public func isSingular(_ number: String) -> Bool { number == "1" || number == "-1" || number == "one" }
}
