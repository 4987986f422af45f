/// Turns pieces into words: articles by sound, punctuation, quotation marks, capitals, spaces.
struct Finisher {
  let morphology: EnglishMorphology
  let quotes: QuoteStyle

  func words(_ pieces: [Piece], _ sentence: EnglishSentence) -> [GeneratedWord] {
    var line = handingOnSources(of: pieces)
    if sentence.opensQuote { line.insert(Piece(.openQuote), at: 0) }
    undoubling(&line)
    line = punctuated(line)
    line = finished(line, sentence)
    if sentence.closesQuote { line.append(Piece(.closeQuote)) }
    choosingArticles(&line)
    capitalizing(&line, sentence.capitalized)
    return spelled(line)
  }

  /// Pieces without text give their ranges to the next word, the last ones to the word before.
  private func handingOnSources(of pieces: [Piece]) -> [Piece] {
    var result: [Piece] = []
    var pending: SourceRanges = []
    for var piece in pieces {
      if piece.kind == .word, piece.text.isEmpty {
        pending += piece.source
        continue
      }
      if piece.isWord, !pending.isEmpty {
        piece.source = pending + piece.source
        pending = []
      }
      result.append(piece)
    }
    if !pending.isEmpty, let last = result.lastIndex(where: \.isWord) { result[last].source += pending }
    return result
  }

  /// said that that was wrong: this; and a small word stands once where two phrases meet that both bring it.
  private func undoubling(_ line: inout [Piece]) {
    var index = 1
    while index < line.count {
      let (first, second) = (line[index - 1], line[index])
      // as early as in 2010, as early as, in the fall: nothing comes between
      if second.text == ",", first.text == "as", index > 1, line[index - 2].text == "early" {
        line[index - 1].source += second.source
        line.remove(at: index)
        continue
      }
      // as early as 2010
      let isAsEarly = second.text == "in" && first.text == "as" && index > 1 && line[index - 2].text == "early"
      if isAsEarly, second.kind == .word {
        line[index - 1].source += second.source
        line.remove(at: index)
        continue
      }
      if first.kind == .word, second.kind == .word, first.text == second.text {
        if second.text == "that" {
          line[index].text = "this"
        } else if Self.sayOnce.contains(second.text) {
          line[index - 1].source += second.source
          line.remove(at: index)
          continue
        }
      }
      index += 1
    }
  }

  private static let sayOnce: Set<String> = ["also", "and", "around", "for", "of", "on", "the", "to"]

  private func choosingArticles(_ line: inout [Piece]) {
    for index in line.indices where line[index].kind == .indefiniteArticle {
      line[index].kind = .word
      let next = line[(index + 1)...].first { $0.isWord }
      line[index].text = next.map { morphology.indefiniteArticle(before: $0.text) } ?? "a"
    }
  }

  /// The first word of the sentence and of a quoted sentence gets a capital, unless it has its own case (`iPhone`) or
  /// a number comes first.
  private func capitalizing(_ line: inout [Piece], _ capitalized: Bool) {
    var wants = capitalized
    for index in line.indices {
      if line[index].kind == .openQuote, line[index].capitalizes || index > 0 && line[index - 1].text == ":" {
        wants = true
      }
      guard line[index].kind == .word, !line[index].text.isEmpty else { continue }
      if wants, !line[index].keepsCase { line[index].text = capitalizedStart(line[index].text) }
      wants = false
    }
  }

  private func capitalizedStart(_ text: String) -> String {
    guard let first = text.first, first.isLowercase else { return text }
    let second = text.dropFirst().first
    return second?.isUppercase == true ? text : Orthography.capitalized(text)
  }

  private func spelled(_ line: [Piece]) -> [GeneratedWord] {
    var result: [GeneratedWord] = []
    var depth = 0
    var glued = true
    for piece in line {
      var kind = GeneratedWord.Kind.word
      var text = piece.text
      var space = !glued
      glued = false
      switch piece.kind {
      case .word, .indefiniteArticle: text = withQuoteStyle(text)
      case .suffix:
        text = withQuoteStyle(text)
        space = false
      case .comma:
        kind = .punctuation
        space = false
      case .mark:
        kind = .punctuation
        space = space && piece.text == "–"
      case .openBracket:
        kind = .punctuation
        glued = true
      case .closeBracket:
        kind = .punctuation
        space = false
      case .openQuote:
        kind = .openingQuote
        text = quoteMark(opening: true, depth: depth)
        depth += 1
        glued = true
      case .closeQuote:
        kind = .closingQuote
        depth = max(0, depth - 1)
        text = quoteMark(opening: false, depth: depth)
        space = false
      }
      guard !text.isEmpty else { continue }
      result.append(GeneratedWord(text, kind: kind, source: merged(piece.source), spaceBefore: space))
    }
    return result
  }

  private func quoteMark(opening: Bool, depth: Int) -> String {
    switch (quotes, depth % 2 == 0) {
    case (.ascii, true): return "\""
    case (.ascii, false): return "'"
    case (.typographic, true): return opening ? "“" : "”"
    case (.typographic, false): return opening ? "‘" : "’"
    }
  }

  private func withQuoteStyle(_ text: String) -> String {
    switch quotes {
    case .typographic:
      return text.utf8.contains(UInt8(ascii: "'")) ? String(text.map { $0 == "'" ? "’" : $0 }) : text
    case .ascii:
      guard text.utf8.contains(where: { $0 >= 0x80 }) else { return text }
      return String(
        text.map { "’‘‚".contains($0) ? "'" : "“”„".contains($0) ? "\"" : $0 })
    }
  }

  /// Sorted, overlapping and touching ranges joined.
  private func merged(_ ranges: SourceRanges) -> SourceRanges {
    guard ranges.count > 1 else { return ranges }
    var result: SourceRanges = []
    for range in ranges.sorted(by: { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }) {
      if let last = result.last, range.lowerBound <= last.upperBound {
        result[result.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        result.append(range)
      }
    }
    return result
  }
}
