import German
import Lexicon
import Names
import Segmentation
import Translation

/// The engines that all tests of translation share: lexicon and names as the library has them, no glossary.
enum TranslationEngines {
  static let translator = Result {
    let lexicons = try Lexicons()
    return try Translator(lexicons: lexicons, names: [Names(lexicons: lexicons)])
  }
  static let segmenter = Result { try Segmenter(lexicons: Lexicons(), language: "de") }
  static let tokenizer = Result { try Tokenizer(lexicons: Lexicons(), language: "de") }
  static let names = Result { try Names(lexicons: Lexicons()) }

  static func translate(_ text: String) throws -> String { try translator.get().translate(text).text }
}
