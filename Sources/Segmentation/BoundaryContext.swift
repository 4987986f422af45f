import Text

/// Everything that the rules look at around one candidate.
struct BoundaryContext {
  let text: ByteText
  let data: SegmentationData
  let sentenceStart: Int
  let blockEnd: Int
  let candidate: Candidate
  /// Whether brackets open anywhere in the block.
  let hasBrackets: Bool

  /// The terminator cluster: `.`, `?!`, `…`.
  let terminator: Range<Int>
  /// Whether quotation marks or brackets close behind the terminator.
  let hasClosers: Bool
  let terminatorClass: CharacterClass
  /// Where the word before the terminator starts: the run up to white space, without what opens before it.
  let wordStart: Int
  /// The next word, behind what opens before it; empty if there is none.
  let nextWord: Range<Int>
  /// The class of the first code point that follows, behind white space.
  let nextClass: CharacterClass
  /// The class of the first code point of the next word.
  let nextWordClass: CharacterClass

  init(_ block: TextBlock, data: SegmentationData, sentenceStart: Int, candidate: Candidate) {
    text = block.text
    self.data = data
    self.sentenceStart = sentenceStart
    blockEnd = block.range.upperBound
    self.candidate = candidate
    hasBrackets = block.hasBrackets
    let isTerminator: (CharacterClass) -> Bool = { $0 == .stop || $0 == .exclamation }
    let end = text.start(before: candidate.markEnd, limit: sentenceStart) {
      $0 == .closing || $0.isQuote || $0 == .space
    }
    var start = text.start(before: end, limit: sentenceStart, while: isTerminator)
    let hasColon = data.endsAtColon && start > sentenceStart && text.bytes[start - 1] == UInt8(ascii: ":")
    if hasColon { start = text.start(before: start - 1, limit: sentenceStart, while: isTerminator) }
    terminator = start..<end
    hasClosers = end < candidate.markEnd
    terminatorClass = hasColon ? .exclamation : start < end ? text.characterClass(at: start) : .other
    let run = text.start(before: start, limit: sentenceStart) { $0 != .space && $0 != .lineEnd }
    wordStart = text.end(from: run, limit: start) { $0 == .opening || $0.isQuote || $0 == .dash }
    let opened = text.end(from: candidate.next, limit: blockEnd) {
      $0 == .opening || $0.isQuote || $0 == .dash || $0 == .space
    }
    nextWord = opened..<text.end(from: opened, limit: blockEnd) { $0.isWord }
    nextClass = text.characterClass(at: candidate.next)
    nextWordClass = opened < blockEnd ? text.characterClass(at: opened) : .lineEnd
  }

  /// The classes of the next word.
  var nextClasses: SegmentationData.WordClass { data.classes(text, nextWord) }

  var hasSpace: Bool { candidate.next > candidate.end }

  /// Whether what follows looks like the start of a sentence by its first word: a capitalized function word.
  var nextIsStarter: Bool {
    nextWordClass == .upper && !nextIsInitial && nextClasses.contains(.starter)
  }

  /// Whether a single letter with a full stop follows.
  var nextIsInitial: Bool {
    guard nextWordClass.isLetter, nextWord.lowerBound == candidate.next else { return false }
    let end = nextWord.lowerBound + text.scalar(at: nextWord.lowerBound).length
    return end == nextWord.upperBound && end < blockEnd && text.bytes[end] == UInt8(ascii: ".")
  }

  /// Whether the sentence so far starts with a small letter, as people write who use no capitals at all.
  var startsSmall: Bool {
    let start = text.end(from: sentenceStart, limit: terminator.lowerBound) { !$0.isWord }
    return text.characterClass(at: start) == .lower
  }

  /// Whether a quotation opens before the next word.
  var nextIsQuotation: Bool { nextClass.isQuote && nextWord.lowerBound > candidate.next }

  /// Where the run of visible characters before the word before the terminator ends.
  var wordBeforeEnd: Int { text.start(before: wordStart, limit: sentenceStart) { $0 == .space } }

  /// The word that stands before the word before the terminator, without punctuation around it.
  var wordBefore: Range<Int> {
    let end = text.start(before: wordStart, limit: sentenceStart) { !$0.isWord }
    let start = text.start(before: end, limit: sentenceStart) { $0.isWord }
    return start..<end
  }
}
