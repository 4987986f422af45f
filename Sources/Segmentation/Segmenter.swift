import ICUText
import Lexicon
import Text

/// Finds the sentences of a text in one language.
///
/// ICU proposes boundaries (Unicode Standard Annex #29), rules over the data of the language decide. A line end always
/// ends a sentence and its block. Made once and shared: nothing in it changes.
///
///     let segmenter = try Segmenter(lexicons: Lexicons(), language: "de")
///     segmenter.sentences(in: "Am 6. August kam Dr. Maier. Er blieb.").count  // 2
public final class Segmenter: Sendable {
  public let language: String
  private let iterator: BreakIterator
  private let data: SegmentationData

  /// - Parameter language: a BCP 47 code. A language without data of its own is served by ICU and the general rules.
  /// - Throws: `invalidLexicon` if the data of the language are damaged.
  public init(lexicons: Lexicons, language: String) throws {
    self.language = language
    let base = String(language.prefix { $0 != "-" && $0 != "_" })
    iterator = try BreakIterator(.sentence, locale: language)
    data = try SegmentationData(lexicons: lexicons, language: base)
  }

  /// The sentences in order, without white space around them. Blocks without any text are not counted.
  public func sentences(in text: String) -> [Sentence] {
    var result: [Sentence] = []
    forEachBlock(of: text) { bytes, block, number, boundaries in
      var start = block.lowerBound
      for candidate in bytes.candidates(in: block, icu: boundaries) {
        let context = BoundaryContext(
          text: bytes, data: data, sentenceStart: start, blockEnd: block.upperBound, candidate: candidate)
        guard BoundaryRule.decide(context).isBoundary else { continue }
        result.append(Sentence(range: start..<candidate.end, block: number))
        start = candidate.next
      }
      result.append(Sentence(range: start..<block.upperBound, block: number))
    }
    return result
  }

  /// What was decided at each candidate, with the rule that decided.
  public func explain(in text: String) -> [BoundaryDecision] {
    var result: [BoundaryDecision] = []
    forEachBlock(of: text) { bytes, block, _, boundaries in
      var start = block.lowerBound
      for candidate in bytes.candidates(in: block, icu: boundaries) {
        let context = BoundaryContext(
          text: bytes, data: data, sentenceStart: start, blockEnd: block.upperBound, candidate: candidate)
        let verdict = BoundaryRule.decide(context)
        result.append(BoundaryDecision(offset: candidate.end, isBoundary: verdict.isBoundary, rule: verdict.rule))
        if verdict.isBoundary { start = candidate.next }
      }
      result.append(BoundaryDecision(offset: block.upperBound, isBoundary: true, rule: "block-end"))
    }
    return result
  }

  /// Calls back for each block that holds text, trimmed, with the boundaries that ICU proposes inside it.
  private func forEachBlock(
    of text: String, _ body: (ByteText, Range<Int>, Int, ArraySlice<Int>) -> Void
  ) {
    var text = text
    text.withUTF8 { buffer in
      let bytes = ByteText(bytes: buffer)
      // ICU fails only for texts of 2 GB and for want of memory; full stops and line ends are then found all the same.
      let boundaries = (try? iterator.boundaries(in: buffer)) ?? []
      var from = boundaries.startIndex
      var number = 0
      var at = 0
      while at < bytes.count {
        let lineEnd = bytes.lineEnd(from: at)
        let start = bytes.end(from: at, limit: lineEnd) { $0 == .space }
        let end = bytes.start(before: lineEnd, limit: start) { $0 == .space }
        while from < boundaries.endIndex, boundaries[from] <= start { from += 1 }
        var to = from
        while to < boundaries.endIndex, boundaries[to] <= end { to += 1 }
        if start < end {
          body(bytes, start..<end, number, boundaries[from..<to])
          number += 1
        }
        from = to
        at = lineEnd
        if at < bytes.count { at += bytes.scalar(at: at).length }
      }
    }
  }
}

extension ByteText {
  /// The next line end (line feed, carriage return, U+0085, U+2028, U+2029) from an offset on, or the end of the text.
  func lineEnd(from offset: Int) -> Int {
    var at = offset
    while at < count {
      let byte = bytes[at]
      if byte == 0x0a || byte == 0x0d { return at }
      // U+0085 starts with C2, U+2028 and U+2029 with E2.
      if byte == 0xc2 || byte == 0xe2, characterClass(at: at) == .lineEnd { return at }
      at += 1
    }
    return count
  }
}
