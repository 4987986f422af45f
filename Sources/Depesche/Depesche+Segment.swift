import Segmentation
import Text

extension Depesche {
  /// The sentences of a text.
  public struct Segments: Sendable, Equatable {
    public struct Sentence: Sendable, Equatable {
      /// The source between the offsets, exactly.
      public var text: String
      public var range: ByteRange
    }

    public var language: String
    public var sentences: [Sentence]
    /// What was decided where a sentence might end; only if it was asked for.
    public var decisions: [BoundaryDecision]
  }

  /// Cuts a text into sentences.
  /// - Parameters:
  ///   - language: BCP 47 code; detected if nil, German if that fails.
  ///   - explains: whether to tell the rule behind each decision.
  /// - Throws: `unknownLanguage`.
  public func segment(_ text: String, language: String? = nil, explains: Bool = false) throws -> Segments {
    let language = try language ?? self.language(of: text)
    let segmenter = try engines(for: language).segmenter
    let sentences = segmenter.sentences(in: text).map { sentence in
      Segments.Sentence(text: text.slice(sentence.range), range: sentence.range)
    }
    return Segments(
      language: language, sentences: sentences, decisions: explains ? segmenter.explain(in: text) : [])
  }
}
