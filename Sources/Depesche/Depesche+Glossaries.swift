import TermReview
import Terminology
import Text

/// Checking glossaries, checking translations against them, and finding terms to put into them.
extension Depesche {
  /// What is wrong or doubtful in a glossary: contradictions, duplicates, entries that say nothing, targets that cannot
  /// be inflected; and the terms that a German text does not hold, if one is given.
  /// - Throws: `invalidLexicon` if data are damaged.
  public func check(_ glossary: Glossary, against text: String? = nil) throws -> [Diagnostic] {
    let checker = GlossaryChecker(morphology: morphology, lexicons: lexicons)
    var found = checker.check(glossary)
    if let text {
      let terms = try self.terms(in: text, layers: TermLayers([try matcher(of: [glossary])]))
      let matched = Set(
        terms.map {
          GlossaryChecker.MatchedTerm(glossary: $0.glossary, line: $0.concept.line, text: $0.source.text)
        })
      found += GlossaryChecker.unmatched(glossary, found: matched)
    }
    return found
  }

  /// Where translations do not follow the configured glossaries: terms that are missing, deprecated, forbidden or not
  /// the same throughout.
  ///
  ///     let review = try depesche.review([("Der Leitzins stieg.", "The prime rate rose.")])
  ///     review.findings.first?.kind  // .missing
  ///
  /// - Parameters:
  ///   - segments: German texts and their English, pairs of one text.
  ///   - extra: glossaries that come with the text; they win over the configured ones.
  /// - Throws: `invalidLexicon` if data are damaged.
  public func review(
    _ segments: [(source: String, target: String)], terms extra: [Glossary] = []
  ) throws -> TranslationReviewer.Review {
    let make = { () throws -> TranslationReviewer in
      let glossaries = try extra + self.configuration.glossaries + self.defaultGlossaries()
      let layers = try self.termLayers(extra) ?? TermLayers([])
      return try TranslationReviewer(glossaries: glossaries, terms: layers, lexicons: self.lexicons)
    }
    return try (extra.isEmpty ? sharedReviewer.value(make) : make()).review(segments)
  }

  /// A term candidate, and what the translation makes of it.
  public struct ExtractedTerm: Sendable, Equatable {
    public var candidate: TermCandidate
    public var english: String
  }

  /// Words and groups of words that German texts use like terms and that no configured glossary holds, the most termlike
  /// first.
  /// - Parameters:
  ///   - minimum: how often a candidate must occur, in any form.
  ///   - limit: how many to give.
  /// - Throws: `invalidLexicon` if data are damaged.
  public func termCandidates(in texts: [String], minimum: Int = 2, limit: Int = 100) throws -> [ExtractedTerm] {
    let engines = try engines(for: "de")
    let translator = try translator()
    let sources = try termSources([]) + [try names()]
    var extractor = TermExtractor(lexicons: lexicons)
    for text in texts {
      for sentence in engines.segmenter.sentences(in: text) {
        let tokens = engines.tokenizer.tokens(in: text, range: sentence.range)
        extractor.add(translator.analyzer.analyze(tokens, sources: sources), text: text.slice(sentence.range))
      }
    }
    return try extractor.candidates(minimum: minimum).prefix(limit).map { candidate in
      let english = try translate(candidate.term, TranslationOptions(isHeadline: true)).text
      let isName = candidate.term.contains(" ") && candidate.term.first?.isUppercase == true
      return ExtractedTerm(candidate: candidate, english: isName ? english : uncapitalized(english))
    }
  }

  /// The first word in small letters, unless it has capitals of its own (`US`, `Greek`).
  private func uncapitalized(_ text: String) -> String {
    let first = text.prefix { $0 != " " && $0 != "-" }
    let isCapital = lexicons.table("en/capitals.tsv").contains(first.lowercased())
    guard !isCapital, first.count > 1, first.dropFirst().allSatisfy({ !$0.isUppercase }) else { return text }
    return text.prefix(1).lowercased() + text.dropFirst()
  }
}
