import Text

/// The words of an English text in small letters, with their bytes. Hyphens divide, a possessive -s is left out.
struct EnglishText {
  struct Word {
    var text: String
    /// As it is written.
    var written: String
    var range: ByteRange
  }

  let words: [Word]

  init(_ text: String) {
    let bytes = Array(text.utf8)
    var words: [Word] = []
    var at = 0
    while at < bytes.count {
      guard EnglishText.isWord(bytes[at]) else {
        // „’“ begins with E2 as well: what follows it tells.
        at += EnglishText.possessive(bytes, at) ?? 1
        continue
      }
      let start = at
      while at < bytes.count, EnglishText.isWord(bytes[at]), !EnglishText.isMark(bytes, at) { at += 1 }
      if at == start {
        at += EnglishText.possessive(bytes, at) ?? 3
        continue
      }
      let written = String(decoding: bytes[start..<at], as: UTF8.self)
      words.append(Word(text: written.lowercased(), written: written, range: start..<at))
    }
    self.words = words
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (0x30...0x39).contains(byte) || (0x61...0x7a).contains(byte | 0x20)
  }

  /// General punctuation (U+2000 to U+206F).
  private static func isMark(_ bytes: [UInt8], _ at: Int) -> Bool {
    bytes[at] == 0xe2 && at + 1 < bytes.count && (bytes[at + 1] == 0x80 || bytes[at + 1] == 0x81)
  }

  /// Bytes of `'s` or `’s` at a place, if there is one.
  private static func possessive(_ bytes: [UInt8], _ at: Int) -> Int? {
    let length = bytes[at] == UInt8(ascii: "'") ? 1 : bytes[at...].starts(with: [0xe2, 0x80, 0x99]) ? 3 : 0
    guard length > 0, at + length < bytes.count, bytes[at + length] | 0x20 == UInt8(ascii: "s") else { return nil }
    let end = at + length + 1
    return end == bytes.count || !isWord(bytes[end]) ? length + 1 : nil
  }
}
