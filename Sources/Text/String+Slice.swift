extension String {
  /// The text between two byte offsets, decoded as UTF-8; what lies beyond the text is left out. Takes time in the length
  /// of the slice, not of the text.
  public func slice(_ range: ByteRange) -> String {
    var text = self
    return text.withUTF8 { bytes in
      String(decoding: UnsafeBufferPointer(rebasing: bytes[range.clamped(to: 0..<bytes.count)]), as: UTF8.self)
    }
  }
}
