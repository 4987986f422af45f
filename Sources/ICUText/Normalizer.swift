import CICU

/// Unicode normalization forms (Unicode Standard Annex #15).
public enum Normalizer: Int32, Sendable {
  case nfc, nfd, nfkc, nfkd

  /// Whether a text is in this form. Text that is plainly so (ASCII; for NFC all below U+0300) costs a scan of its bytes.
  public func isNormalized(_ text: String) throws -> Bool {
    if isPlain(text) { return true }
    return try withBytes(text) { bytes, count in
      var status: Int32 = 0
      let result = depesche_normalization_check(rawValue, bytes, count, &status)
      try ICU.check(status, "cannot check the normalization")
      return result != 0
    }
  }

  /// The text in this form; the very same if it is so already.
  public func normalize(_ text: String) throws -> String {
    if try isNormalized(text) { return text }
    return try withBytes(text) { bytes, count in
      try makeText(roomFor: Int(count)) { result, capacity in
        var status: Int32 = 0
        let length = depesche_normalize(rawValue, bytes, count, result, capacity, &status)
        try ICU.check(status, "cannot normalize")
        return length
      }
    }
  }

  /// Nothing below U+0300 (in UTF-8: no lead byte from 0xCC on) is ever changed by NFC, nothing in ASCII by any form.
  private func isPlain(_ text: String) -> Bool {
    var text = text
    let limit: UInt8 = self == .nfc ? 0xcc : 0x80
    return text.withUTF8 { bytes in bytes.allSatisfy { $0 < limit } }
  }
}
