import English
import Text

/// English with what each part of it came from, kept through small edits.
struct AlignedText: Sendable, Equatable {
  private(set) var text: String
  /// Target bytes of `text`, source bytes of the document; empty for extracts.
  private(set) var alignment: [AlignedRange]

  init(_ text: String, alignment: [AlignedRange] = []) {
    self.text = text
    self.alignment = alignment
    wordCount = text.wordCount
  }

  /// White-space separated words.
  private(set) var wordCount: Int

  /// Takes over an edited text: what stands before and behind the edit keeps its alignment, what it replaced comes from
  /// the same words as before.
  mutating func update(to new: String) {
    let (old, fresh) = (Array(text.utf8), Array(new.utf8))
    guard old != fresh else { return }
    let shorter = min(old.count, fresh.count)
    var prefix = 0
    while prefix < shorter, old[prefix] == fresh[prefix] { prefix += 1 }
    var suffix = 0
    while suffix < shorter - prefix, old[old.count - 1 - suffix] == fresh[fresh.count - 1 - suffix] { suffix += 1 }
    let edit = prefix..<old.count - suffix
    let shift = fresh.count - old.count
    alignment = alignment.compactMap { aligned in
      let range = aligned.target
      if range.upperBound <= edit.lowerBound { return aligned }
      let start = range.lowerBound >= edit.upperBound ? range.lowerBound + shift : min(range.lowerBound, prefix)
      let end = range.upperBound >= edit.upperBound ? range.upperBound + shift : edit.upperBound + shift
      return start < end ? AlignedRange(target: start..<end, source: aligned.source) : nil
    }
    text = new
    wordCount = new.wordCount
  }

  /// Replaces bytes of the text; the new words come from what the old ones came from.
  mutating func replace(_ range: ByteRange, with part: String) {
    let bytes = Array(text.utf8)
    guard range.lowerBound >= 0, range.upperBound <= bytes.count else { return }
    let shift = part.utf8.count - range.count
    var sources: SourceRanges = []
    alignment = alignment.compactMap { aligned in
      if aligned.target.upperBound <= range.lowerBound { return aligned }
      if aligned.target.lowerBound >= range.upperBound {
        return AlignedRange(
          target: aligned.target.lowerBound + shift..<aligned.target.upperBound + shift, source: aligned.source)
      }
      sources += aligned.source
      return nil
    }
    let end = range.lowerBound + part.utf8.count
    if !sources.isEmpty, !part.isEmpty {
      let place = alignment.firstIndex { $0.target.lowerBound >= end } ?? alignment.count
      alignment.insert(AlignedRange(target: range.lowerBound..<end, source: sources), at: place)
    }
    text = String(decoding: bytes[..<range.lowerBound] + Array(part.utf8) + bytes[range.upperBound...], as: UTF8.self)
    wordCount = text.wordCount
  }

  /// Bytes of the words that came from some bytes of the source, from the first to the last of them.
  func target(of source: ByteRange) -> ByteRange? {
    let found = alignment.filter { $0.source.contains { $0.overlaps(source) } }.map(\.target)
    guard let first = found.map(\.lowerBound).min(), let last = found.map(\.upperBound).max() else { return nil }
    return first..<last
  }

  /// Whether the words in some target bytes come from nothing but some source bytes.
  func isFrom(_ source: ByteRange, _ target: ByteRange) -> Bool {
    alignment.filter { $0.target.overlaps(target) }.allSatisfy { aligned in
      aligned.source.allSatisfy { source.lowerBound <= $0.lowerBound && $0.upperBound <= source.upperBound }
    }
  }

  /// Where some words stand, if they do so once.
  func range(ofOnly part: String) -> ByteRange? {
    let (bytes, wanted) = (Array(text.utf8), Array(part.utf8))
    guard !wanted.isEmpty, bytes.count >= wanted.count else { return nil }
    let places = (0...bytes.count - wanted.count).filter { bytes[$0..<$0 + wanted.count].elementsEqual(wanted) }
    return places.count == 1 ? places[0]..<places[0] + wanted.count : nil
  }

  func slice(_ range: ByteRange) -> String { text.slice(range) }
}
