import Formats
import Segmentation
import Text

/// What kind of text a document is.
public enum TextFormat: String, Sendable, CaseIterable {
  case text, markdown, html
}

extension Depesche {
  /// The sentences of a text.
  public struct Segments: Sendable, Equatable {
    public struct Sentence: Sendable, Equatable {
      /// In plain text the source between the offsets, exactly; else what a reader sees of it.
      public var text: String
      /// Bytes of the source.
      public var range: ByteRange
      /// Number of its block (paragraph, heading, item of a list) from 0.
      public var block: Int
      /// What its block is, in text with markup.
      public var kind: BlockText.Kind?
      /// The language that the markup states for its block, if it is not that of the text.
      public var language: String?
      /// Whether the markup forbids to translate its block, which then is one segment.
      public var isProtected: Bool
    }

    public var language: String
    public var sentences: [Sentence]
    /// What was decided where a sentence might end; only if it was asked for.
    public var decisions: [BoundaryDecision]
  }

  /// Cuts a text into sentences.
  /// - Parameters:
  ///   - language: BCP 47 code; detected if nil, German if that fails.
  ///   - format: in HTML and Markdown tags and marks are skipped, `lang` and `translate="no"` respected.
  ///   - lines: what the line ends of plain text mean.
  ///   - explains: whether to tell the rule behind each decision.
  /// - Throws: `unknownLanguage`.
  public func segment(
    _ text: String, language: String? = nil, format: TextFormat = .text, lines: LineEnds = .detected,
    explains: Bool = false
  ) throws -> Segments {
    switch format {
    case .text: try segmentPlain(text, language: language, lines: lines, explains: explains)
    case .markdown: try segment(BlockText(markdown: Array(text.utf8)), language: language, explains: explains)
    case .html: try segment(BlockText(html: Array(text.utf8)), language: language, explains: explains)
    }
  }

  /// Where the sentences of a plain text are: as `segment`, without a copy of each.
  /// - Throws: `unknownLanguage`.
  public func sentences(of text: String, language: String? = nil, lines: LineEnds = .detected) throws -> [Sentence] {
    let language = try language ?? self.language(of: text)
    return try engines(for: language).segmenter.sentences(in: text, lines: lines)
  }

  private func segmentPlain(_ text: String, language: String?, lines: LineEnds, explains: Bool) throws -> Segments {
    let language = try language ?? self.language(of: text)
    let segmenter = try engines(for: language).segmenter
    let sentences = segmenter.sentences(in: text, lines: lines).map { sentence in
      Segments.Sentence(
        text: text.slice(sentence.range), range: sentence.range, block: sentence.block, isProtected: false)
    }
    return Segments(
      language: language, sentences: sentences,
      decisions: explains ? segmenter.explain(in: text, lines: lines) : [])
  }

  private func segment(_ source: BlockText, language: String?, explains: Bool) throws -> Segments {
    let language = try language ?? self.language(of: source.text)
    var result = Segments(language: language, sentences: [], decisions: [])
    var protected = source.protected[...]
    for (number, block) in source.blocks.enumerated() {
      while let first = protected.first, first.upperBound <= block.range.lowerBound { protected.removeFirst() }
      let stated = block.language.flatMap { (try? LanguageCode.check($0)) == nil ? nil : $0 }
      let text = source.text.slice(block.range)
      let inner = protected.prefix { $0.lowerBound < block.range.upperBound }.map {
        $0.lowerBound - block.range.lowerBound..<$0.upperBound - block.range.lowerBound
      }
      func add(_ range: ByteRange) {
        let place = range.lowerBound + block.range.lowerBound..<range.upperBound + block.range.lowerBound
        result.sentences.append(
          Segments.Sentence(
            text: text.slice(range), range: source.sourceRange(of: place), block: number, kind: block.kind,
            language: stated == language ? nil : stated, isProtected: block.isProtected))
      }
      if block.isProtected {
        add(0..<text.utf8.count)
        continue
      }
      let segmenter = try engines(for: stated ?? language).segmenter
      for sentence in segmenter.sentences(in: text, lines: .blocks, protected: inner) { add(sentence.range) }
      guard explains else { continue }
      result.decisions += segmenter.explain(in: text, protected: inner).map { decision in
        // The end of what stands before the place, whatever markup follows.
        let end = block.range.lowerBound + decision.offset
        var decision = decision
        decision.offset = source.sourceRange(of: max(block.range.lowerBound, end - 1)..<end).upperBound
        return decision
      }
    }
    return result
  }
}
