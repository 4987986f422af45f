import English
import German
import Text

/// Puts what stood in brackets or between dashes behind the English of the word that it stood behind.
struct InsertionPlacement {
  let insertion: Insertion
  /// Bytes of the German words that it stands behind, that right before it first.
  let anchors: [ByteRange]
  /// Those before them in the clause, for words that have no English of their own („in *Führung* (4.)“).
  let before: [ByteRange]
  /// It stands behind the mark that closes a quotation.
  let closesQuotation: Bool

  func place(_ inner: [GeneratedWord], in words: inout [GeneratedWord]) {
    guard !inner.isEmpty, !isEnding else { return }
    var position = end(in: words)
    // A genitive's „'s“ and an object's comma stay with their word.
    while position < words.count, words[position].kind == .word, !words[position].spaceBefore { position += 1 }
    if closesQuotation { leaveQuotation(&position, &words) }
    var inserted = marked(initials(of: inner, behind: words[..<position]) ?? inner)
    // A mark that follows closes a dash or comma.
    if position < words.count, words[position].kind == .punctuation, ["-", ","].contains(inserted.last?.text) {
      inserted.removeLast()
    }
    words.insert(contentsOf: inserted, at: position)
  }

  /// Behind the mark that closes the quotation, before the comma or full stop that English puts into it.
  private func leaveQuotation(_ position: inout Int, _ words: inout [GeneratedWord]) {
    if position + 1 < words.count, [",", "."].contains(words[position].text), words[position + 1].kind == .closingQuote
    {
      words.swapAt(position, position + 1)
    }
    // „die Zeitschrift „Der Garten“ (Berlin).“: a name that has its marks with it
    if position > 0, words[position - 1].kind == .word, let quote = words[position - 1].text.last,
      quote == "\"" || quote == "”", let mark = words[position - 1].text.dropLast().last, mark == "." || mark == ","
    {
      words[position - 1].text = words[position - 1].text.dropLast(2) + String(quote)
      words.insert(GeneratedWord(String(mark), kind: .punctuation, spaceBefore: false), at: position)
    }
    if position < words.count, words[position].kind == .closingQuote { position += 1 }
  }

  /// „Lehrer(innen)“, „Freund(e)“: an ending in brackets, which English nouns do not have.
  private var isEnding: Bool {
    guard let word = insertion.analysis.words.first, insertion.analysis.words.count == 1 else { return false }
    return word.range.lowerBound == anchors[0].upperBound + 1 && Self.endings.contains(word.text)
  }

  private static let endings: Set<String> = ["in", "innen", "e", "en", "n", "er", "r", "s", "nen"]

  /// „die Internationale Raumstation (ISS)“, „der Verfassungsgerichtshof (VfGH)“: what has just been named in full is not
  /// spelled out again.
  private func initials(of inner: [GeneratedWord], behind words: ArraySlice<GeneratedWord>) -> [GeneratedWord]? {
    guard insertion.analysis.words.count == 1, let first = inner.first, inner.count > 1 else { return nil }
    let short = insertion.analysis.words[0].text
    guard short.count < 7, short.allSatisfy(\.isLetter), short.count(where: \.isUppercase) > 1,
      words.suffix(inner.count).map(\.text) == inner.map(\.text)
    else { return nil }
    return [GeneratedWord(short, source: inner.reduce(first.source) { $0 + $1.source })]
  }

  /// Right behind the last word that came from the anchor, else before the marks at the end.
  private func end(in words: [GeneratedWord]) -> Int {
    for sources in [anchors, before] {
      if let last = words.lastIndex(where: { word in
        word.source.contains { range in sources.contains { $0.overlaps(range) } }
      }) {
        return last + 1
      }
    }
    let end = (words.lastIndex { $0.kind == .word } ?? -1) + 1
    // Behind another bracket rather than in it.
    return end < words.count && [")", "]"].contains(words[end].text) ? end + 1 : end
  }

  private func marked(_ inner: [GeneratedWord]) -> [GeneratedWord] {
    var inner = inner
    let isBracket = ["(", "["].contains(insertion.marks.opening)
    inner[0].spaceBefore = !isBracket
    let isComma = insertion.marks.opening == ","
    let opening = isBracket || isComma ? insertion.marks.opening : "-"
    let closing = isBracket || isComma ? insertion.marks.closing : "-"
    return [GeneratedWord(opening, kind: .punctuation, spaceBefore: !isComma)] + inner
      + [GeneratedWord(closing, kind: .punctuation, spaceBefore: !isBracket && !isComma)]
  }
}
