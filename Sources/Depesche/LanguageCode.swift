import Text

/// Codes of languages as BCP 47 writes them: `de`, `de-AT`, `zh-Hant-TW`.
public enum LanguageCode {
  /// - Throws: `unknownLanguage` for what cannot be a code.
  public static func check(_ code: String) throws(DepescheError) {
    let parts = code.split(separator: "-", omittingEmptySubsequences: false)
    let isLanguage = parts.first.map { (2...3).contains($0.utf8.count) && $0.utf8.allSatisfy(isSmallLetter) } ?? false
    let isWhole = parts.dropFirst().allSatisfy { part in
      (1...8).contains(part.utf8.count)
        && part.utf8.allSatisfy { isSmallLetter($0 | 0x20) || (0x30...0x39).contains($0) }
    }
    guard isLanguage, isWhole else {
      throw DepescheError(.unknownLanguage, "“\(code)” is no language code; write for instance de, en or uk")
    }
  }

  private static func isSmallLetter(_ byte: UInt8) -> Bool { (0x61...0x7a).contains(byte) }
}
