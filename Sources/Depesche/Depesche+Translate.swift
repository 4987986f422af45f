import English
import German
import Terminology
import Text
import Translation

extension Depesche {
  /// Translates German to English. White space between sentences stays as it is, so a text has as many lines as before.
  ///
  ///     try Depesche().translate("Der Kreml hat das bestätigt.").text  // The Kremlin confirmed that.
  ///
  /// - Parameters:
  ///   - text: German, of any length; time grows linearly (some 50 µs a word).
  ///   - terms: glossaries that come with the text; they win over the configured ones.
  ///   - introduced: whom the text and what stands before it introduce by full names, for texts that are parts of a
  ///     longer one (see `LineNames`); nil to find them in the text.
  /// - Throws: `invalidLexicon` if data are damaged, `missingInput` or `invalidData` for files of names.
  public func translate(
    _ text: String, _ options: TranslationOptions = TranslationOptions(), terms extra: [Glossary] = [],
    introduced: ArticleNames? = nil
  ) throws -> Translation {
    inLines(
      try translator().translate(text, options: options, terms: termSources(extra), introduced: introduced), of: text)
  }

  /// For a text that is translated line by line.
  /// - Throws: like `translate`.
  public func lineNames() throws -> LineNames { LineNames(try translator()) }

  /// Lets an engine of the user's own translate; segmentation, names and terms stay ours.
  ///
  /// Names and terms are hidden from it behind marks and put in afterwards; what got lost on the way is in `lost`.
  /// - Throws: what the engine throws, and like `translate`.
  public func translate(
    _ text: String, engine: any SentenceEngine, terms extra: [Glossary] = []
  ) throws -> Translation {
    inLines(try translator().translate(text, engine: engine, terms: termSources(extra)), of: text)
  }

  /// With the white space of the source between sentences.
  private func inLines(_ translation: Translation, of text: String) -> Translation {
    var translation = translation
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

  /// The glossaries as a source of words.
  func termSources(_ extra: [Glossary]) throws -> [any LexicalSource] {
    try termLayers(extra).map { [$0] } ?? []
  }

  func translator() throws -> Translator {
    try sharedTranslator.value {
      let engines = try engines(for: "de")
      return try Translator(
        lexicons: lexicons, names: [names()], morphology: morphology, segmenter: engines.segmenter,
        tokenizer: engines.tokenizer)
    }
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
    try translator().explain(text, options: options, terms: termSources(extra)).map(ExplainedSentence.init)
  }
}

/// Whom the last lines of a text have introduced by their full names, so that surnames are known further down where each
/// line is translated by itself. What a line is given depends on the lines before it alone, not on who translates them.
public struct LineNames: Sendable {
  private let translator: Translator
  private var window: [[ArticleNames.Introduction]] = []

  /// Lines that a full name is remembered for, about the length of an article.
  private static let length = 40

  init(_ translator: Translator) { self.translator = translator }

  /// Takes up a line, and tells whom it and those before it introduce. Cost: some 2 µs a word.
  public mutating func read(_ line: String) -> ArticleNames {
    if window.count == LineNames.length { window.removeFirst() }
    window.append(translator.introductions(in: line))
    var people = translator.nobody
    for introduction in window.joined() { people.add(introduction) }
    return people
  }

  /// Another text begins.
  public mutating func forget() { window = [] }
}
