extension EnglishNumbers {
  /// Powers of a thousand in English names, short scale (German Milliarde is a billion, German Billion a trillion).
  public enum Scale: String, Sendable { case thousand, million, billion, trillion }

  public enum CurrencyStyle: Sendable {
    /// As the table says: dollars and pounds by their sign, other currencies in words.
    case automatic
    /// $3.5 billion
    case sign
    /// 3.5 billion dollars
    case word
  }

  /// An amount of money.
  ///
  /// - Parameters:
  ///   - number: digits as English writes them (`3.5`).
  ///   - currency: ISO 4217 code or sign (`EUR`, `€`).
  /// - Returns: nil if the currency is not in `en/currencies.tsv`.
  public func amount(
    _ number: String, scale: Scale? = nil, currency: String, style: CurrencyStyle = .automatic
  ) -> String? {
    guard let row = currencies.row(currency) else { return nil }
    let sign = row.field(1)
    let bySign = style == .sign || (style == .automatic && row.field(4) == "sign")
    let scaled = scale.map { "\(number) \($0.rawValue)" } ?? number
    if bySign, sign != "-" {
      if number.hasPrefix("-") { return "-" + sign + scaled.dropFirst() }
      return sign + scaled
    }
    return scaled + " " + row.field(scale == nil && isSingular(number) ? 2 : 3)
  }
}
