/// A few words, compared byte by byte: a set of strings would hash and compare them by their normal forms, which takes ten
/// times as long outside of ASCII.
public struct FormSet: ExpressibleByArrayLiteral, Sendable {
  @usableFromInline var index: FormIndex<Bool>

  public init(arrayLiteral words: String...) {
    index = FormIndex(expecting: words.count)
    for var word in words { word.withUTF8 { index.add($0, true) } }
  }

  @inlinable
  public func contains(_ word: String) -> Bool {
    word.utf8.withContiguousStorageIfAvailable { index.contains($0) }
      ?? Array(word.utf8).withUnsafeBufferPointer { index.contains($0) }
  }
}
