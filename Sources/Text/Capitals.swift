extension StringProtocol {
  /// Whether the text begins with a capital letter; for ASCII without a look at Unicode's tables.
  @inlinable
  public var isCapitalized: Bool {
    guard let first = utf8.first else { return false }
    return first < 0x80 ? first >= 0x41 && first <= 0x5a : self.first?.isUppercase ?? false
  }
}
