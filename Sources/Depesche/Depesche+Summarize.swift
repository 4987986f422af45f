import Summarization
import Text

extension Depesche {
  /// The sentences of one or more articles that tell most, in their own language and order.
  /// - Parameters:
  ///   - documents: what is said in several counts once, and more.
  ///   - options: `language` holds for documents that do not name their own.
  /// - Throws: `unknownLanguage`, or `invalidLexicon` if data are damaged.
  public func summarize(_ documents: [Document], options: SummaryOptions = SummaryOptions()) throws -> Summary {
    for document in documents { if let language = document.language { try LanguageCode.check(language) } }
    try LanguageCode.check(options.language)
    return try summarizer().summarize(documents, options: options)
  }

  func summarizer() throws -> Summarizer { try sharedSummarizer.value { try Summarizer(lexicons: lexicons) } }

  /// The language that one or more documents name or are written in; German where it cannot be told.
  /// - Throws: `invalidLexicon` if data are damaged.
  public func language(of documents: [Document]) throws -> String {
    if let named = documents.lazy.compactMap(\.language).first { return named }
    guard let longest = documents.max(by: { $0.text.utf8.count < $1.text.utf8.count }) else { return "de" }
    return try language(of: longest.text)
  }
}
