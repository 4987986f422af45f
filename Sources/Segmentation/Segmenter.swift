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
  let data: SegmentationData
  /// Whether ICU is asked about every block, as for Greek, where it knows another question mark.
  private let alwaysAsksICU: Bool
  /// What decides in place of our rules.
  private let patterns: PatternSegmenter?

  /// - Parameters:
  ///   - language: a BCP 47 code. A language without data of its own is served by ICU and the general rules.
  ///   - rules: rules of the user's own, which decide in place of ours in the languages that they are for.
  /// - Throws: `invalidLexicon` if the data of the language are damaged.
  public convenience init(lexicons: Lexicons, language: String, rules: PatternRules? = nil) throws {
    try self.init(lexicons: lexicons, language: language, rules: rules, alwaysAsksICU: false)
  }

  /// For tests, that asking ICU where it need not be asked changes nothing.
  init(lexicons: Lexicons, language: String, rules: PatternRules? = nil, alwaysAsksICU: Bool) throws {
    self.language = language
    let base = String(language.prefix { $0 != "-" && $0 != "_" })
    iterator = try BreakIterator(.sentence, locale: language)
    data = try SegmentationData(lexicons: lexicons, language: language)
    self.alwaysAsksICU = alwaysAsksICU || base == "el"
    patterns = try rules?.rules(for: language).map(PatternSegmenter.init)
  }

  /// The sentences in order; every line end ends a block.
  public func sentences(in text: String) -> [Sentence] { sentences(in: text, lines: .blocks) }

  /// The sentences in order, without white space around them. Blocks without any text are not counted.
  /// - Parameters:
  ///   - lines: what line ends mean.
  ///   - protected: byte ranges inside which no sentence ends, in order.
  public func sentences(in text: String, lines: LineEnds, protected: [ByteRange] = []) -> [Sentence] {
    var result: [Sentence] = []
    var number = 0
    forEachBlock(of: text, lines) { block, _ in
      var start = block.range.lowerBound
      forEachDecision(in: block, protected) { candidate, verdict in
        guard verdict.isBoundary else { return }
        result.append(Sentence(range: start..<candidate.end, block: number))
        start = candidate.next
      }
      result.append(Sentence(range: start..<block.range.upperBound, block: number))
      number += 1
    }
    return result
  }

  /// What was decided at each candidate, with the rule that decided. Line ends that were joined are candidates too.
  public func explain(in text: String, lines: LineEnds = .blocks, protected: [ByteRange] = []) -> [BoundaryDecision] {
    var result: [BoundaryDecision] = []
    forEachBlock(of: text, lines) { block, joined in
      var joined = joined
      forEachDecision(in: block, protected) { candidate, verdict in
        while let lineEnd = joined.first, lineEnd.lowerBound < candidate.end {
          result.append(BoundaryDecision(offset: lineEnd.lowerBound, isBoundary: false, rule: "wrapped-line"))
          joined.removeFirst()
        }
        result.append(
          BoundaryDecision(offset: candidate.end, isBoundary: verdict.isBoundary, rule: verdict.name))
        // The line end behind a sentence has been decided with it.
        guard verdict.isBoundary, let lineEnd = joined.first, lineEnd.lowerBound < candidate.next else { return }
        joined.removeFirst()
      }
      for lineEnd in joined {
        result.append(BoundaryDecision(offset: lineEnd.lowerBound, isBoundary: false, rule: "wrapped-line"))
      }
      result.append(BoundaryDecision(offset: block.range.upperBound, isBoundary: true, rule: "block-end"))
    }
    return result
  }

  /// Calls back with each candidate of a block and what was decided, and with the ends of items of lists in one line.
  private func forEachDecision(
    in source: TextBlock, _ protected: [ByteRange], _ body: (Candidate, BoundaryRule.Verdict) -> Void
  ) {
    if let patterns {
      return patterns.forEachDecision(in: source) { candidate, verdict in
        body(candidate, isProtected(candidate, protected) ? .goesOn("protected") : verdict)
      }
    }
    let (bytes, block) = (source.text, source.range)
    var start = block.lowerBound
    var item = bytes.nextListItem(from: start, in: block, data: data)
    func endItems(before limit: Int) {
      while let next = item, next < limit {
        let end = bytes.start(before: next, limit: start) { $0 == .space }
        let candidate = Candidate(end: end, markEnd: end, next: next)
        if isProtected(candidate, protected) {
          item = nil
          return body(candidate, .goesOn("protected"))
        }
        start = next
        item = bytes.nextListItem(from: next, in: block, data: data)
        body(candidate, .end("list-item"))
      }
    }
    bytes.forEachCandidate(in: source) { candidate in
      endItems(before: candidate.next)
      guard candidate.next > start else { return }
      let verdict =
        isProtected(candidate, protected)
        ? .goesOn("protected")
        : BoundaryRule.decide(BoundaryContext(source, data: data, sentenceStart: start, candidate: candidate))
      body(candidate, verdict)
      guard verdict.isBoundary else {
        if candidate.next == item { item = nil }
        return
      }
      start = candidate.next
      item = bytes.nextListItem(from: start, in: block, data: data)
    }
    endItems(before: block.upperBound)
  }

  private func isProtected(_ candidate: Candidate, _ protected: [ByteRange]) -> Bool {
    protected.contains { $0.lowerBound < candidate.end && candidate.end < $0.upperBound }
  }

  /// Calls back for each block that holds text with the line ends in it that were joined.
  private func forEachBlock(of text: String, _ lines: LineEnds, _ body: (TextBlock, ArraySlice<Range<Int>>) -> Void) {
    var text = text
    text.withUTF8 { buffer in
      let soft = LineJoiner(ByteText(bytes: buffer), data: data).softLineEnds(lines)
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
    of buffer: UnsafeBufferPointer<UInt8>, _ soft: [Range<Int>], _ body: (TextBlock, ArraySlice<Range<Int>>) -> Void
  ) {
    let text = ByteText(bytes: buffer)
    var scan = BlockScan()
    var softFrom = soft.startIndex
    var at = 0
    while at < text.count {
      scan.read(text, from: at, endsAtColon: data.endsAtColon)
      let start = text.end(from: at, limit: scan.lineEnd) { $0 == .space }
      let end = text.start(before: scan.lineEnd, limit: start) { $0 == .space }
      var softTo = softFrom
      while softTo < soft.endIndex, soft[softTo].lowerBound < scan.lineEnd { softTo += 1 }
      if start < end {
        let boundaries = scan.isUnusual || alwaysAsksICU ? proposals(in: start..<end, of: buffer) : []
        body(
          TextBlock(
            text: text, range: start..<end, marks: scan.marks, hasBrackets: scan.hasBrackets, boundaries: boundaries),
          soft[softFrom..<softTo])
      }
      softFrom = softTo
      at = scan.lineEnd
      if at < text.count { at += text.scalar(at: at).length }
    }
  }

  /// What ICU proposes inside a block. It fails only for texts of 2 GB and for want of memory; full stops and line ends
  /// are then found all the same.
  private func proposals(in block: Range<Int>, of buffer: UnsafeBufferPointer<UInt8>) -> [Int] {
    let found = (try? iterator.boundaries(in: UnsafeBufferPointer(rebasing: buffer[block]))) ?? []
    return found.map { $0 + block.lowerBound }
  }
}
