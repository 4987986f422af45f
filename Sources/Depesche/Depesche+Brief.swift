import Briefs
import Summarization
import Terminology
import Text
import Translation

extension Depesche {
  public typealias Brief = Briefs.Brief
  public typealias BriefOptions = Briefs.BriefOptions

  /// What a brief is made of at most, in bytes (64 MiB). Only the best sentences are translated, so that 10 MB take some
  /// four seconds and 220 MB of memory; both grow about linearly.
  public static let maximumArticles = 64 << 20

  /// Chooses the sentences that tell most and are surest in English, and puts a headline over them.
  ///
  ///     let brief = try Depesche().brief(of: [Document(text: article)], .init(length: .words(60)))
  ///     print(brief.headline, brief.text)
  ///
  /// - Parameters:
  ///   - documents: German; the language is detected where neither a document nor the caller names it. Several give one
  ///     brief, in which nothing is said twice.
  ///   - language: BCP 47 code for documents that do not name their own.
  ///   - terms: glossaries that come with the articles; they win over the configured ones.
  ///   - engine: one of the caller's own that translates in the place of our rules.
  /// - Throws: `tooLarge` beyond `maximumArticles`, `emptyInput` if there is no sentence at all, `unsupportedLanguage` for
  ///   other languages than German and English without an engine, and what `translate` throws.
  public func brief(
    of documents: [Document], _ options: BriefOptions = BriefOptions(), language: String? = nil,
    terms extra: [Glossary] = [], engine: (any SentenceEngine)? = nil
  ) throws -> Brief {
    if let language { try LanguageCode.check(language) }
    let size = documents.reduce(0) { $0 + $1.text.utf8.count }
    guard size <= Depesche.maximumArticles else {
      let limit = Depesche.maximumArticles >> 20
      throw DepescheError(.tooLarge, "articles of \(size) bytes: a brief is made of \(limit) MiB at most")
    }
    let documents = try documents.map { document in
      var document = document
      document.language = try document.language ?? language ?? self.language(of: document.text)
      return document
    }
    return try briefer().brief(of: documents, options: options, terms: termSources(extra), engine: engine)
  }

  private func briefer() throws -> Briefer {
    let (summarizer, translator, names) = (try summarizer(), try translator(), try names())
    return try sharedBriefer.value {
      try Briefer(summarizer: summarizer, translator: translator, lexicons: lexicons, names: [names])
    }
  }
}
