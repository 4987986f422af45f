import Segmentation

extension Depesche {
  /// The language of a text, or nil with how sure it is that it is none of those known.
  ///
  /// Some 45 languages are told: those of Europe, and the commonest of other scripts.
  /// - Throws: `invalidLexicon` if the data are damaged.
  public func detectLanguage(of text: String) throws -> LanguageDetector.Result {
    try sharedDetector.value { try LanguageDetector(lexicons: lexicons) }.detect(text)
  }

  /// The language to work in where the caller names none: German where it cannot be told, as in a single short line.
  func language(of text: String) throws -> String {
    try sharedDetector.value { try LanguageDetector(lexicons: lexicons) }.language(of: text) ?? "de"
  }
}
