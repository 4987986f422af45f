import English
import Terminology
import Text
import Translation

extension Depesche {
  /// German text in English. White space between sentences stays as it is, so a text has as many lines as before.
  /// - Parameter terms: glossaries that come with the text; they win over the configured ones.
  /// - Throws: `missingInput` or `invalidData` if a file of names cannot be used, `invalidLexicon` if data are damaged.
  public func translate(
    _ text: String, options: TranslationOptions = TranslationOptions(), terms: [Glossary] = []
  ) throws -> Translation {
    let matcher = try terms.isEmpty ? glossaryMatcher() : self.matcher(of: terms + configuration.glossaries)
    var translation = try translator().translate(text, options: options, terms: [matcher])
    var result = ""
    var end = 0
    for sentence in translation.sentences {
      result += text.slice(end..<sentence.range.lowerBound)
      result += sentence.target
      end = sentence.range.upperBound
    }
    translation.text = result + text.slice(end..<text.utf8.count)
    return translation
  }

  func translator() throws -> Translator {
    try sharedTranslator.value { try Translator(lexicons: lexicons, names: [names()]) }
  }
}
