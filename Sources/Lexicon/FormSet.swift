/// A few words, compared byte by byte: a set of strings would hash and compare them by their normal forms, which takes ten
/// times as long outside of ASCII.
public struct FormSet: ExpressibleByArrayLiteral, Sendable {
  /// In a box, so that a set that is handed on is one reference.
  @usableFromInline
  final class Words: Sendable {
    @usableFromInline let index: FormIndex<Bool>

    init(_ index: FormIndex<Bool>) { self.index = index }
  }

  @usableFromInline let words: Words
  /// Which lengths the words have, a bit for each, from 63 bytes on one for all: most words are told apart by that.
  @usableFromInline let lengths: UInt64
  /// Which bytes they begin with, a bit for each by its lower six: of those left, again most.
  @usableFromInline let firsts: UInt64

  public init(arrayLiteral words: String...) {
    var index = FormIndex<Bool>(expecting: words.count)
    var (lengths, firsts): (UInt64, UInt64) = (0, 0)
    for var word in words {
      lengths |= FormSet.bit(word.utf8.count)
      word.withUTF8 { bytes in
        firsts |= FormSet.bit(ofFirst: bytes)
        index.add(bytes, true)
      }
    }
    (self.words, self.lengths, self.firsts) = (Words(index), lengths, firsts)
  }

  @inlinable
  @inline(__always)
  public func contains(_ word: String) -> Bool {
    lengths & FormSet.bit(word.utf8.count) != 0 && holds(word)
  }

  @inlinable
  @inline(never)
  func holds(_ word: String) -> Bool {
    word.utf8.withContiguousStorageIfAvailable { holds($0) } ?? Array(word.utf8).withUnsafeBufferPointer { holds($0) }
  }

  @inlinable
  @inline(__always)
  func holds(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    firsts & FormSet.bit(ofFirst: bytes) != 0 && words.index.contains(bytes)
  }

  @inlinable
  static func bit(ofFirst bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    1 &<< UInt64(truncatingIfNeeded: bytes.first ?? 0)
  }

  @inlinable
  static func bit(_ length: Int) -> UInt64 { 1 &<< UInt64(truncatingIfNeeded: min(length, 63)) }
}
