extension EnglishNumbers {
  /// In words: 21 → twenty-one, 105 → one hundred five (UK: one hundred and five). In digits from a million on.
  public func cardinal(_ value: Int) -> String {
    guard value >= 0, value < 1_000_000 else { return digits(value) }
    if value >= 1000 {
      let rest = value % 1000
      let thousands = cardinal(value / 1000) + " " + word(1000, 1)
      return rest == 0 ? thousands : thousands + (rest < 100 ? and : " ") + cardinal(rest)
    }
    if value >= 100 {
      let rest = value % 100
      let hundreds = word(value / 100, 1) + " " + word(100, 1)
      return rest == 0 ? hundreds : hundreds + and + cardinal(rest)
    }
    if value > 20, value % 10 != 0 { return word(value / 10 * 10, 1) + "-" + word(value % 10, 1) }
    return word(value, 1)
  }

  /// In words: 20 → twentieth, 21 → twenty-first.
  public func ordinalWord(_ value: Int) -> String {
    guard value >= 0, value < 1_000_000 else { return ordinal(value) }
    if value >= 100 {
      let unit = value >= 1000 ? 1000 : 100
      let rest = value % unit
      let head = cardinal(value / unit) + " "
      if rest == 0 { return head + word(unit, 2) }
      return head + word(unit, 1) + (rest < 100 ? and : " ") + ordinalWord(rest)
    }
    if value > 20, value % 10 != 0 { return word(value / 10 * 10, 1) + "-" + word(value % 10, 2) }
    return word(value, 2)
  }

  /// 1st, 2nd, 3rd, 4th, 11th, 1,001st.
  public func ordinal(_ value: Int) -> String {
    let magnitude = value.magnitude
    let ending: String
    switch (magnitude % 10, magnitude % 100) {
    case (_, 11...13): ending = "th"
    case (1, _): ending = "st"
    case (2, _): ending = "nd"
    case (3, _): ending = "rd"
    default: ending = "th"
    }
    return digits(value) + ending
  }

  /// 20 → 20th century.
  public func century(_ value: Int) -> String { ordinal(value) + " century" }

  /// 1990 → 1990s, 90 → 1990s; 0 and 10 are those of this century.
  public func decade(_ value: Int) -> String {
    switch value {
    case 0, 10: return "\(2000 + value)s"
    case 11...99: return "\(1900 + value)s"
    default: return "\(value)s"
    }
  }

  /// 30, year → 30-year; for modifiers.
  public func measure(_ number: String, _ unit: String) -> String { "\(number)-\(unit)" }

  func digits(_ value: Int) -> String {
    (value < 0 ? "-" : "") + EnglishNumbers.grouped(String(value.magnitude))
  }

  private var and: String { variety == .uk ? " and " : " " }

  private func word(_ value: Int, _ field: Int) -> String {
    guard let row = words.row(String(value)) else { return digits(value) }
    return row.field(field)
  }
}

extension EnglishNumbers {
  /// As news text has it: one to ten in words, from 11 on in digits.
  public func inText(_ value: Int) -> String { (0...10).contains(value) ? cardinal(value) : digits(value) }
}
