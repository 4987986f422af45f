/// German figures in English dress: `60.000` 60,000, `3,5` 3.5, `14.30` (before Uhr) 2:30.
enum NumberTransfer {
  /// A number with German marks in English marks. Years, versions and phone numbers stay as they are.
  static func english(_ text: String) -> String {
    let digits = text.filter(\.isNumber).count
    guard digits > 0 else { return text }
    if text.contains(":") || text.contains("/") { return text }
    let dots = text.filter { $0 == "." }.count
    let commas = text.filter { $0 == "," }.count
    if dots > 0 {
      // Thousands stand in groups of three.
      let groups = text.prefix { $0 != "," }.split(separator: ".")
      if groups.dropFirst().allSatisfy({ $0.filter(\.isNumber).count == 3 }),
        groups.first.map({ $0.filter(\.isNumber).count <= 3 }) ?? false
      {
        return String(text.map { $0 == "." ? "," : $0 == "," ? "." : $0 })
      }
      return text
    }
    if commas == 1 { return String(text.map { $0 == "," ? "." : $0 }) }
    return text
  }

  /// A time of day („14.30“ or „14“ before Uhr) on the twelve-hour clock.
  static func clock(_ text: String) -> String? {
    let parts = text.split { $0 == "." || $0 == ":" }
    guard let hour = parts.first.flatMap({ Int($0) }), (0...24).contains(hour), parts.count <= 2 else { return nil }
    let minute = parts.count == 2 ? Int(parts[1]) : 0
    guard let minute, (0..<60).contains(minute) else { return nil }
    let shown = hour % 12 == 0 ? 12 : hour % 12
    let half = hour % 24 < 12 ? "a.m." : "p.m."
    return minute == 0 ? "\(shown) \(half)" : "\(shown):\(minute < 10 ? "0" : "")\(minute) \(half)"
  }

  static func ordinal(_ value: Int) -> String {
    let suffix =
      switch (value % 100, value % 10) {
      case (11...13, _): "th"
      case (_, 1): "st"
      case (_, 2): "nd"
      case (_, 3): "rd"
      default: "th"
      }
    return "\(value)\(suffix)"
  }

  private static let words = [
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
  ]
  private static let ordinals = [
    "zeroth", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
  ]
  /// Newspapers write numbers to ten, and ordinals to ninth, as words.
  static func word(_ value: Int) -> String { (0...10).contains(value) ? words[value] : grouped(value) }
  static func ordinalWord(_ value: Int) -> String { (1...10).contains(value) ? ordinals[value] : ordinal(value) }

  static func grouped(_ value: Int) -> String {
    var digits = String(value)
    var result = ""
    while digits.count > 3 {
      result = "," + digits.suffix(3) + result
      digits = String(digits.dropLast(3))
    }
    return digits + result
  }
}
