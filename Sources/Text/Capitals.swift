extension StringProtocol {
  /// Whether the text begins with a capital letter; for ASCII and Latin-1 without a look at Unicode's tables.
  @inlinable
  public var isCapitalized: Bool {
    guard let first = utf8.first else { return false }
    if first < 0x80 { return first >= 0x41 && first <= 0x5a }
    return isLatinCapital(at: utf8.startIndex, first) ?? self.first?.isUppercase ?? false
  }

  /// With its first letter as a capital.
  @inlinable
  public var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }

  /// Whether the second letter is a capital („iPhone“).
  @inlinable
  public var hasCapitalSecond: Bool {
    guard let first = utf8.first else { return false }
    if first < 0x80 {
      guard utf8.count > 1 else { return false }
      let second = utf8[utf8.index(after: utf8.startIndex)]
      if second < 0x80 { return second >= 0x41 && second <= 0x5a }
    }
    guard first < 0x80 || first == 0xc3,
      let place = utf8.index(utf8.startIndex, offsetBy: first < 0x80 ? 1 : 2, limitedBy: utf8.endIndex)
    else { return dropFirst().first?.isUppercase ?? false }
    guard place < utf8.endIndex else { return false }
    let second = utf8[place]
    if second < 0x80 { return second >= 0x41 && second <= 0x5a }
    return isLatinCapital(at: place, second) ?? dropFirst().first?.isUppercase ?? false
  }

  /// Whether a letter of Latin-1 is a capital; nil for other letters. In UTF-8 they begin with 0xC3, and the capitals go
  /// on with 0x80…0x9E.
  @inlinable
  func isLatinCapital(at place: String.Index, _ lead: UInt8) -> Bool? {
    guard lead == 0xc3 else { return nil }
    let next = utf8.index(after: place)
    guard next < utf8.endIndex else { return nil }
    return utf8[next] <= 0x9e && utf8[next] != 0x97
  }
}
