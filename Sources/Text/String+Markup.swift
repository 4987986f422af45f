extension String {
  /// For the text and the attributes of XML and HTML: marks as references.
  /// - Parameters:
  ///   - keepsLines: whether tabs and line feeds stay as they are; attributes keep them only as references.
  ///   - substitute: for characters that XML 1.0 cannot hold.
  public func escapedForMarkup(keepsLines: Bool = true, substitute: String = "\u{fffd}") -> String {
    // EF begins U+FFFE and U+FFFF.
    if utf8.allSatisfy({ $0 >= 0x20 && !String.markup.contains($0) && $0 != 0xef }) { return self }
    var result = ""
    for scalar in unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "\t" where !keepsLines: result += "&#9;"
      case "\n" where !keepsLines: result += "&#10;"
      case "\t", "\n": result.unicodeScalars.append(scalar)
      case "\r": result += "&#13;"
      case "\u{0}"..."\u{1f}", "\u{fffe}", "\u{ffff}": result += substitute
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  private static let markup = Set("&<>\"".utf8)
}
