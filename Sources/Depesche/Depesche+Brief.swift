import Briefs
import Summarization
import Terminology
import Text

extension Depesche {
  public typealias Brief = Briefs.Brief
  public typealias BriefOptions = Briefs.BriefOptions

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
  /// - Throws: `emptyInput` if there is no sentence at all, `unsupportedLanguage` for other languages than German and
  ///   English, and what `translate` throws.
  public func brief(
    of documents: [Document], _ options: BriefOptions = BriefOptions(), language: String? = nil,
    terms extra: [Glossary] = []
  ) throws -> Brief {
    if let language { try LanguageCode.check(language) }
    let documents = try documents.map { document in
      var document = document
      document.language = try document.language ?? language ?? self.language(of: document.text)
      return document
    }
    return try briefer().brief(of: documents, options: options, terms: termSources(extra))
  }

  private func briefer() throws -> Briefer {
    let (summarizer, translator, names) = (try summarizer(), try translator(), try names())
    return try sharedBriefer.value {
      try Briefer(summarizer: summarizer, translator: translator, lexicons: lexicons, names: [names])
    }
  }
}
