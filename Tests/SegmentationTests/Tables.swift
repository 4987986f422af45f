#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The lines of a table beside the tests, without comments and empty lines, with their numbers from 1.
func table(_ name: String, file: String = #filePath) -> [(number: Int, text: String)] {
  let folder = file.split(separator: "/").dropLast().joined(separator: "/")
  guard let handle = fopen("/\(folder)/cases/\(name)", "rb") else { return [] }
  defer { fclose(handle) }
  var bytes: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 1 << 14)
  while case let count = fread(&buffer, 1, buffer.count, handle), count > 0 { bytes += buffer[0..<count] }
  return String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    .filter { !$0.element.isEmpty && !$0.element.hasPrefix("# ") }
    .map { ($0.offset + 1, String($0.element)) }
}

/// A small generator with a seed (xorshift, Marsaglia 2003), so that random tests fail the same way again.
struct Random: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state
  }
}

/// Text of the pieces that trouble segmenters and tokenizers.
func randomText(_ random: inout Random, pieces count: Int) -> String {
  let pieces = [
    ".", "...", "…", "!", "?", "“", "„", "\"", "'", "’", "(", ")", "»", "«", "-", "–", " ", "  ", "\n", "\r\n",
    "\u{a0}",
    "Dr", "z", "B", "6", "2024", "II", "Mio", "usw", "Der", "haus", "Haus", "ü", "я", "漢", "。", "😀", "e\u{301}", "@",
    "#",
    "www.", "http://", ".de", ",", ":", ";", "%", "€", "*in", "&", "\u{2028}", "\u{ad}", "|", "_", "/", "\t",
  ]
  return (0..<count).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
}
