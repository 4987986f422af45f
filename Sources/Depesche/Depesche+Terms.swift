import Terminology
import Text

extension Depesche {
  /// A glossary's term in a text.
  public struct Term: Sendable, Equatable {
    /// From the first to the last word; a term between hyphens has only its part of the word.
    public var range: ByteRange
    /// The words, which do not follow each other where a verb is separated.
    public var spans: [ByteRange]
    /// As it stands in the text; the whole word where the term is only a part of it.
    public var text: String
    public var entry: GlossaryEntry
    /// The concept with all its terms.
    public var concept: Concept
    /// The term that was found, and what it may become, the best first.
    public var source: Terminology.Term
    public var targets: [Terminology.Term]
    /// The glossary's name.
    public var glossary: String
    /// Whether the term is only a part of a longer word.
    public var isCompoundPart: Bool
  }

  /// The terms of the glossaries in a German text, in any inflected form, in order.
  ///
  /// A text in which no term's stem occurs is read at some 100 MB/s, other texts at the speed of their analysis.
  /// - Parameter extra: glossaries that come with the text; they win over the configured ones.
  /// - Throws: `invalidLexicon` if data are damaged.
  public func terms(in text: String, extra: [Glossary] = []) throws -> [Term] {
    try termLayers(extra).map { try terms(in: text, layers: $0) } ?? []
  }

  func terms(in text: String, layers: TermLayers) throws -> [Term] {
    guard layers.mayOccur(in: text) else { return [] }
    let engines = try engines(for: "de")
    var terms: [Term] = []
    for sentence in engines.segmenter.sentences(in: text)
    where layers.mayOccur(in: text, range: sentence.range) {
      let tokens = engines.tokenizer.tokens(in: text, range: sentence.range)
      for occurrence in layers.occurrences(in: tokens) {
        let spans = occurrence.spans(in: tokens)
        terms.append(
          Term(
            range: occurrence.range, spans: spans, text: spans.map(text.slice).joined(separator: " … "),
            entry: occurrence.entry, concept: occurrence.concept, source: occurrence.term,
            targets: occurrence.targets, glossary: occurrence.glossary, isCompoundPart: occurrence.isCompoundPart))
      }
    }
    return terms
  }
}
