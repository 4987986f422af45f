import CICU
import Text

/// A regular expression in the syntax of ICU, which exchange formats such as SRX prescribe. No engine of ours uses any.
///
/// May be shared between threads: the ICU object inside is a prototype that never gets a text.
public final class RegularExpression: Sendable {
  private nonisolated(unsafe) let prototype: OpaquePointer
  /// How often matches may cover a place on average.
  private static let maximumOverlap = 1000

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
    try withMatcher(over: UTF16Text(text)) { handle in
      var status: Int32 = 0
      let matches = depesche_regex_matches(handle, &status)
      try ICU.check(status, "cannot match")
      return matches != 0
    }
  }

  /// The end of its match at each place of a text where one begins, as byte offsets in the order of their beginnings.
  /// - Throws: `internal` where ICU gives up, for want of memory or after ten million steps of one search, and where
  ///   matches overlap a thousandfold (`.*x` in a long text): time is bounded in proportion to the text.
  public func ends(in text: UTF16Text) throws -> [Int] {
    try withMatcher(over: text) { handle in
      var result: [Int] = []
      var overlap = 0
      var last: Int32 = -1
      var at: Int32 = 0
      while Int(at) <= text.units.count {
        var (start, end): (Int32, Int32) = (0, 0)
        var status: Int32 = 0
        let found = depesche_regex_find(handle, at, &start, &end, &status)
        try ICU.check(status, "cannot search")
        if found == 0 { break }
        overlap += Int(end - start)
        guard overlap <= RegularExpression.maximumOverlap * (text.units.count + 1000) else {
          throw DepescheError(.internal, "matches overlap too much")
        }
        if end != last { result.append(text.byteOffset(of: Int(end))) }
        last = end
        at = start + 1
      }
      return result
    }
  }

  private func withMatcher<Result>(over text: UTF16Text, _ body: (OpaquePointer) throws -> Result) throws -> Result {
    guard text.units.count < Int(Int32.max) else { throw DepescheError(.tooLarge, "the text is too long for ICU") }
    var status: Int32 = 0
    guard let handle = depesche_regex_clone(prototype, &status) else {
      throw DepescheError(.internal, "cannot clone a regular expression")
    }
    defer { depesche_regex_close(handle) }
    return try text.units.withUnsafeBufferPointer { units in
      try withUnsafePointer(to: UInt16(0)) { none in
        depesche_regex_set_text(handle, units.baseAddress ?? none, Int32(units.count), &status)
        try ICU.check(status, "cannot set the text of a regular expression")
        return try body(handle)
      }
    }
  }
}

/// A text as UTF-16, in which regular expressions search, with its places in UTF-8.
public struct UTF16Text {
  let units: [UInt16]
  /// The byte offset of each code unit where the text is not ASCII alone.
  private let offsets: [Int32]

  /// - Parameter bytes: valid UTF-8.
  public init(_ bytes: UnsafeBufferPointer<UInt8>) {
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count)
    if bytes.allSatisfy({ $0 < 0x80 }) {
      for byte in bytes { units.append(UInt16(byte)) }
      offsets = []
    } else {
      var offsets: [Int32] = []
      offsets.reserveCapacity(bytes.count)
      var offset: Int32 = 0
      for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
        for unit in UTF16.encode(scalar) ?? UTF16.encodedReplacementCharacter {
          units.append(unit)
          offsets.append(offset)
        }
        offset += Int32(UTF8.width(scalar))
      }
      offsets.append(offset)
      self.offsets = offsets
    }
    self.units = units
  }

  init(_ text: String) {
    units = Array(text.utf16)
    offsets = []
  }

  /// Of a code unit, or of the end of the text.
  func byteOffset(of unit: Int) -> Int { offsets.isEmpty ? unit : Int(offsets[unit]) }
}
