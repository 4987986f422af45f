import ICUText
import Lexicon
import Text

/// Finds the sentences of a text in one language.
///
/// ICU proposes boundaries (Unicode Standard Annex #29), rules over the data of the language decide. A line end ends a
/// sentence and its block, unless lines are said or seen to be wrapped. Made once and shared: nothing in it changes.
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

  /// The sentences in order; every line end ends a block.
  public func sentences(in text: String) -> [Sentence] { sentences(in: text, lines: .blocks) }

  /// The sentences in order, without white space around them. Blocks without any text are not counted.
  /// - Parameters:
  ///   - lines: what line ends mean.
  ///   - protected: byte ranges inside which no sentence ends, in order.
  public func sentences(in text: String, lines: LineEnds, protected: [ByteRange] = []) -> [Sentence] {
    var result: [Sentence] = []
    forEachBlock(of: text, lines) { bytes, block, number, boundaries, _ in
      var start = block.lowerBound
      for candidate in bytes.candidates(in: block, icu: boundaries) {
        let verdict = decide(candidate, from: start, in: block, of: bytes, protected)
        guard verdict.isBoundary else { continue }
        result.append(Sentence(range: start..<candidate.end, block: number))
        start = candidate.next
      }
      result.append(Sentence(range: start..<block.upperBound, block: number))
    }
    return result
  }

  /// What was decided at each candidate, with the rule that decided. Line ends that were joined are candidates too.
  public func explain(in text: String, lines: LineEnds = .blocks, protected: [ByteRange] = []) -> [BoundaryDecision] {
    var result: [BoundaryDecision] = []
    forEachBlock(of: text, lines) { bytes, block, _, boundaries, joined in
      var start = block.lowerBound
      var joined = joined[...]
      for candidate in bytes.candidates(in: block, icu: boundaries) {
        while let lineEnd = joined.first, lineEnd.lowerBound < candidate.end {
          result.append(BoundaryDecision(offset: lineEnd.lowerBound, isBoundary: false, rule: "wrapped-line"))
          joined.removeFirst()
        }
        let verdict = decide(candidate, from: start, in: block, of: bytes, protected)
        result.append(BoundaryDecision(offset: candidate.end, isBoundary: verdict.isBoundary, rule: verdict.rule))
        if verdict.isBoundary {
          start = candidate.next
          // The line end behind a sentence has been decided with it.
          if let lineEnd = joined.first, lineEnd.lowerBound < candidate.next { joined.removeFirst() }
        }
      }
      for lineEnd in joined {
        result.append(BoundaryDecision(offset: lineEnd.lowerBound, isBoundary: false, rule: "wrapped-line"))
      }
      result.append(BoundaryDecision(offset: block.upperBound, isBoundary: true, rule: "block-end"))
    }
    return result
  }

  private func decide(
    _ candidate: Candidate, from start: Int, in block: Range<Int>, of bytes: ByteText, _ protected: [ByteRange]
  ) -> BoundaryRule.Verdict {
    if protected.contains(where: { $0.lowerBound < candidate.end && candidate.end < $0.upperBound }) {
      return .goesOn("protected")
    }
    return BoundaryRule.decide(
      BoundaryContext(text: bytes, data: data, sentenceStart: start, blockEnd: block.upperBound, candidate: candidate))
  }

  /// Calls back for each block that holds text, trimmed, with the boundaries that ICU proposes inside it and the line
  /// ends that were joined.
  private func forEachBlock(
    of text: String, _ lines: LineEnds, _ body: (ByteText, Range<Int>, Int, ArraySlice<Int>, [Range<Int>]) -> Void
  ) {
    var text = text
    text.withUTF8 { buffer in
      let soft = LineJoiner(ByteText(bytes: buffer)).softLineEnds(lines)
      if soft.isEmpty { return forEachBlock(of: buffer, soft, body) }
      // A space for each byte of a joined line end, so that all offsets stay.
      var joined = Array(buffer)
      for lineEnd in soft {
        for offset in lineEnd { joined[offset] = 0x20 }
      }
      joined.withUnsafeBufferPointer { forEachBlock(of: $0, soft, body) }
    }
  }

  private func forEachBlock(
    of buffer: UnsafeBufferPointer<UInt8>, _ soft: [Range<Int>],
    _ body: (ByteText, Range<Int>, Int, ArraySlice<Int>, [Range<Int>]) -> Void
  ) {
    let bytes = ByteText(bytes: buffer)
    // ICU fails only for texts of 2 GB and for want of memory; full stops and line ends are then found all the same.
    let boundaries = (try? iterator.boundaries(in: buffer)) ?? []
    var from = boundaries.startIndex
    var softFrom = soft.startIndex
    var number = 0
    var at = 0
    while at < bytes.count {
      let lineEnd = bytes.lineEnd(from: at)
      let start = bytes.end(from: at, limit: lineEnd) { $0 == .space }
      let end = bytes.start(before: lineEnd, limit: start) { $0 == .space }
      while from < boundaries.endIndex, boundaries[from] <= start { from += 1 }
      var to = from
      while to < boundaries.endIndex, boundaries[to] <= end { to += 1 }
      var softTo = softFrom
      while softTo < soft.endIndex, soft[softTo].lowerBound < lineEnd { softTo += 1 }
      if start < end {
        body(bytes, start..<end, number, boundaries[from..<to], soft.isEmpty ? [] : Array(soft[softFrom..<softTo]))
        number += 1
      }
      from = to
      softFrom = softTo
      at = lineEnd
      if at < bytes.count { at += bytes.scalar(at: at).length }
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
