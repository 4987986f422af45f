import CICU
import Text

/// Text boundaries by Unicode Standard Annex #29 (#14 for lines), as ICU and CLDR refine them for a locale.
///
/// May be shared between threads: the ICU iterator inside is a prototype that never gets a text. Every call clones it
/// (0.3 µs; opening one costs 0.2–0.4 ms), and ICU's clone only reads its source.
public final class BreakIterator: Sendable {
  public enum Kind: Int32, Sendable { case character, word, line, sentence }

  private nonisolated(unsafe) let prototype: OpaquePointer

  /// - Parameter locale: a BCP 47 code; what ICU does not know falls back to the root rules.
  public init(_ kind: Kind, locale: String) throws {
    var status: Int32 = 0
    guard let handle = depesche_break_open(kind.rawValue, locale, &status) else {
      try ICU.check(status, "cannot open a break iterator for \(locale)")
      throw DepescheError(.internal, "cannot open a break iterator for \(locale)")
    }
    prototype = handle
  }

  deinit { depesche_break_close(prototype) }

  /// All boundaries behind the start of the text, as byte offsets, in order; the last one is the length of the text.
  /// Sentences run at 130–190 MB/s.
  public func boundaries(in bytes: UnsafeBufferPointer<UInt8>) throws -> [Int] {
    guard let base = bytes.baseAddress, !bytes.isEmpty else { return [] }
    guard bytes.count < Int(Int32.max) else { throw DepescheError(.tooLarge, "the text is too long for ICU") }
    var status: Int32 = 0
    guard let handle = depesche_break_clone(prototype, &status) else {
      throw DepescheError(.internal, "cannot clone a break iterator")
    }
    defer { depesche_break_close(handle) }
    depesche_break_set_text(handle, base, Int64(bytes.count), &status)
    try ICU.check(status, "cannot set the text of a break iterator")
    var result: [Int] = []
    result.reserveCapacity(bytes.count / 64 + 4)
    withUnsafeTemporaryAllocation(of: Int32.self, capacity: 256) { batch in
      guard let offsets = batch.baseAddress else { return }
      while true {
        let count = depesche_break_next(handle, offsets, Int32(batch.count))
        for index in 0..<Int(count) { result.append(Int(offsets[index])) }
        if Int(count) < batch.count { return }
      }
    }
    return result
  }

  /// All boundaries behind the start of the text, as UTF-8 byte offsets.
  public func boundaries(in text: String) throws -> [Int] {
    var text = text
    return try text.withUTF8 { try boundaries(in: $0) }
  }
}
