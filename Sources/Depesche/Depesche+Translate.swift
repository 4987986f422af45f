import English
import German
import Terminology
import Text
import Translation

extension Depesche {
  /// Translates German to English.
  ///
  ///     try Depesche().translate("Der Kreml hat das bestätigt.").text  // The Kremlin confirmed that.
  ///
  /// - Parameters:
  ///   - text: German, of any length; time grows linearly (some 50 µs a word).
  ///   - terms: glossaries that come with the text; they win over the configured ones.
  /// - Throws: `invalidLexicon` if data are damaged, `missingInput` or `invalidData` for files of names.
  public func translate(
    _ text: String, _ options: TranslationOptions = TranslationOptions(), terms extra: [Glossary] = []
  ) throws -> Translation {
    let glossaries = extra + configuration.glossaries
    let terms: [any LexicalSource] = try glossaries.isEmpty ? [] : [extra.isEmpty ? glossaryMatcher() : matcher(of: glossaries)]
    return try translator().translate(text, options: options, terms: terms)
  }

  func translator() throws -> Translator {
    try sharedTranslator.value { try Translator(lexicons: lexicons, names: [names()]) }
  }
}

extension Depesche {
  /// The way of one sentence through the stages, for a linguist.
  public struct ExplainedSentence: Sendable {
    public var text: String
  }

  /// How each sentence of a German text is understood and turned into English.
  /// - Throws: like `translate`.
  public func explainTranslation(
    of text: String, _ options: TranslationOptions = TranslationOptions(), terms extra: [Glossary] = []
  ) throws -> [ExplainedSentence] {
    let glossaries = extra + configuration.glossaries
    let terms: [any LexicalSource] = try glossaries.isEmpty ? [] : [matcher(of: glossaries)]
    return try translator().explain(text, options: options, terms: terms).map(ExplainedSentence.init)
  }
}
