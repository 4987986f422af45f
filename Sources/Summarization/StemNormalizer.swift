import CStemmer
import Lexicon
import Synchronization
import Text

/// Brings words to their stem by the Snowball algorithm of a language (Porter 2001), and leaves out its stop words.
///
/// A language without an algorithm is served by the first six letters. May be shared between threads: each call takes a
/// stemmer of its own out of a pool.
public final class StemNormalizer: TermNormalizer {
  private struct Handle: @unchecked Sendable {
    let pointer: OpaquePointer
  }

  private let language: String
  private let stopWords: LexiconTable
  private let idle = Mutex<[Handle]>([])

  /// - Parameter language: ISO 639-1 code.
  public init(lexicons: Lexicons, language: String) {
    self.language = language
    stopWords = lexicons.table("\(language)/stopwords.txt")
  }

  deinit {
    idle.withLock { handles in
      for handle in handles { depesche_stemmer_close(handle.pointer) }
    }
  }

  public func term(for word: String) -> String? {
    guard word.unicodeScalars.count > 1, !stopWords.contains(word) else { return nil }
    return stem(word)
  }

  private func stem(_ word: String) -> String {
    guard let handle = idle.withLock({ $0.popLast() }) ?? open() else {
      return String(word.unicodeScalars.prefix(6).map(Character.init))
    }
    defer { idle.withLock { $0.append(handle) } }
    var word = word
    return word.withUTF8 { bytes in
      var count: Int32 = 0
      guard let base = bytes.baseAddress, let stem = depesche_stem(handle.pointer, base, Int32(bytes.count), &count)
      else { return "" }
      return String(decoding: UnsafeBufferPointer(start: stem, count: Int(count)), as: UTF8.self)
    }
  }

  private func open() -> Handle? { depesche_stemmer_open(language).map(Handle.init) }
}
