import CICU
import Text

/// The alphabetical order of a language (Unicode Technical Standard #10 with the CLDR tailoring of a locale).
///
/// May be shared between threads: comparing does not change an ICU collator.
public final class Collator: Sendable {
  private nonisolated(unsafe) let handle: OpaquePointer

  public init(locale: String) throws {
    var status: Int32 = 0
    guard let handle = depesche_collator_open(locale, &status) else {
      throw DepescheError(.internal, "cannot open a collator for \(locale)")
    }
    self.handle = handle
  }

  deinit { depesche_collator_close(handle) }

  /// Whether `a` stands before `b`. Texts that collate alike are ordered by their bytes, so that sorting is determined.
  public func areInIncreasingOrder(_ a: String, _ b: String) throws -> Bool {
    let order = try withBytes(a) { aBytes, aCount in
      try withBytes(b) { bBytes, bCount in
        var status: Int32 = 0
        let order = depesche_collator_compare(handle, aBytes, aCount, bBytes, bCount, &status)
        try ICU.check(status, "cannot compare")
        return order
      }
    }
    return order != 0 ? order < 0 : a.utf8.lexicographicallyPrecedes(b.utf8)
  }
}
