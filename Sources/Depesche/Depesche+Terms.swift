import Terminology
import Text

extension Depesche {
  /// A glossary's term in a text.
  public struct Term: Sendable, Equatable {
    public var range: ByteRange
    /// As it stands in the text; the whole word where the term is only a part of it.
    public var text: String
    public var entry: GlossaryEntry
    /// The glossary's name.
    public var glossary: String
    /// Whether the term is only a part of a longer word.
    public var isCompoundPart: Bool
  }

  /// The terms of the glossaries in a German text, in any inflected form, in order.
  /// - Parameter extra: glossaries that come with the text; they win over the configured ones.
  /// - Throws: `invalidLexicon` if data are damaged.
  public func terms(in text: String, extra: [Glossary] = []) throws -> [Term] {
    let matcher = try extra.isEmpty ? glossaryMatcher() : self.matcher(of: extra + configuration.glossaries)
    let engines = try engines(for: "de")
    var terms: [Term] = []
    for sentence in engines.segmenter.sentences(in: text) {
      let tokens = engines.tokenizer.tokens(in: text, range: sentence.range)
      for occurrence in matcher.occurrences(in: tokens) {
        guard let first = occurrence.tokens.first, let last = occurrence.tokens.last else { continue }
        let range = tokens[first].range.lowerBound..<tokens[last].range.upperBound
        terms.append(
          Term(
            range: range, text: text.slice(range), entry: occurrence.entry, glossary: occurrence.glossary,
            isCompoundPart: occurrence.isCompoundPart))
      }
    }
    return terms
  }
}
