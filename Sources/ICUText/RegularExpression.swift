import CICU
import Text

/// A regular expression in the syntax of ICU, which exchange formats such as SRX prescribe. No engine of ours uses any.
///
/// May be shared between threads: the ICU object inside is a prototype that never gets a text.
public final class RegularExpression: Sendable {
  private nonisolated(unsafe) let prototype: OpaquePointer

  /// - Throws: `invalidData` with the character for a pattern that is not well-formed.
  public init(_ pattern: String, ignoresCase: Bool = false) throws {
    // ICU refuses the empty pattern, which SRX allows: it matches everywhere.
    prototype = try withBytes(pattern.isEmpty ? "(?:)" : pattern) { bytes, count in
      var status: Int32 = 0
      var offset: Int32 = -1
      guard let handle = depesche_regex_open(bytes, count, ignoresCase ? 1 : 0, &offset, &status) else {
        let place = offset >= 0 ? " at character \(offset)" : ""
        let reason = String(cString: depesche_icu_error_name(status))
        throw DepescheError(.invalidData, "not a regular expression: “\(pattern)”\(place): \(reason)")
      }
      return handle
    }
  }

  deinit { depesche_regex_close(prototype) }

  /// Whether it matches a whole text.
  /// - Throws: `internal` where ICU gives up.
  public func matches(whole text: String) throws -> Bool {
    var text = text
    return try text.withUTF8 { bytes in
      try withMatcher(over: bytes) { handle in
        var status: Int32 = 0
        let matches = depesche_regex_matches(handle, &status)
        try ICU.check(status, "cannot match")
        return matches != 0
      }
    }
  }

  /// The end of its match at each place of a text where one begins, as byte offsets in the order of their beginnings.
  /// - Throws: `internal` where ICU gives up: for want of memory, or after ten million steps of one search.
  public func ends(in bytes: UnsafeBufferPointer<UInt8>) throws -> [Int] {
    try withMatcher(over: bytes) { handle in
      var result: [Int] = []
      var at = 0
      while at <= bytes.count {
        var (start, end): (Int64, Int64) = (0, 0)
        var status: Int32 = 0
        let found = depesche_regex_find(handle, Int64(at), &start, &end, &status)
        try ICU.check(status, "cannot search")
        if found == 0 { break }
        if result.last != Int(end) { result.append(Int(end)) }
        // The next code point.
        at = Int(start) + 1
        while at < bytes.count, bytes[at] & 0xc0 == 0x80 { at += 1 }
      }
      return result
    }
  }

  private func withMatcher<Result>(
    over bytes: UnsafeBufferPointer<UInt8>, _ body: (OpaquePointer) throws -> Result
  ) throws -> Result {
    var status: Int32 = 0
    guard let handle = depesche_regex_clone(prototype, &status) else {
      throw DepescheError(.internal, "cannot clone a regular expression")
    }
    defer { depesche_regex_close(handle) }
    return try withUnsafePointer(to: UInt8(0)) { none in
      depesche_regex_set_text(handle, bytes.baseAddress ?? none, Int64(bytes.count), &status)
      try ICU.check(status, "cannot set the text of a regular expression")
      return try body(handle)
    }
  }
}
