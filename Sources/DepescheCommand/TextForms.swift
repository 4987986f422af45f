import ArgumentParser

/// The form of results of verbs that have no others.
struct FormOption: ParsableArguments {
  enum Form: String, ExpressibleByArgument, CaseIterable { case text, json }

  @Option(help: ArgumentHelp("text or json.", valueName: "form"))
  var format = Form.text

  var isJSON: Bool { format == .json }
}

/// Each run of white space as one space, none at the ends: what makes a sentence one line.
func foldedWhiteSpace(of text: String) -> String {
  var folded: [UInt8] = []
  appendFolded(text, to: &folded)
  return String(decoding: folded, as: UTF8.self)
}

/// Appends a text with its white space folded. Works on bytes: sentences are many.
func appendFolded(_ text: String, to result: inout [UInt8]) {
  var text = text
  text.withUTF8 { appendFolded($0, to: &result) }
}

func appendFolded(_ bytes: UnsafeBufferPointer<UInt8>, to result: inout [UInt8]) {
  if isFolded(bytes) { return result.append(contentsOf: bytes) }
  let start = result.count
  var isPending = false
  var at = 0
  while at < bytes.count {
    let length = lengthOfWhiteSpace(bytes, at: at)
    if length > 0 {
      isPending = result.count > start
      at += length
      continue
    }
    if isPending { result.append(0x20) }
    isPending = false
    // The run up to the next byte that may begin white space.
    let first = at
    at += 1
    while at < bytes.count, bytes[at] > 0x20, !mayBeginWhiteSpace(bytes[at]) { at += 1 }
    result.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[first..<at]))
  }
}

/// Whether there is no white space but single spaces inside, as in most sentences.
private func isFolded(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
  guard let first = bytes.first, let last = bytes.last, first > 0x20, last > 0x20 else { return bytes.isEmpty }
  var at = 0
  // Eight bytes at once where all of them are ASCII without control characters and without two spaces in a row: a byte
  // of 0 is told by what subtracting 1 borrows (Warren, Hacker's Delight, 6-1).
  let raw = UnsafeRawBufferPointer(bytes)
  while at + 8 <= bytes.count {
    let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: at, as: UInt64.self))
    let control = (word &- 0x2020_2020_2020_2020) & ~word
    let other = word ^ 0x2020_2020_2020_2020
    let spaces = (other &- 0x0101_0101_0101_0101) & ~other & 0x8080_8080_8080_8080
    if (word | control) & 0x8080_8080_8080_8080 != 0 || spaces & (spaces >> 8) != 0 {
      if !isFolded(bytes, in: at..<at + 8) { return false }
    }
    // Two spaces may also stand on both sides of the cut.
    if bytes[at + 7] == 0x20, at + 8 < bytes.count, bytes[at + 8] == 0x20 { return false }
    at += 8
  }
  return isFolded(bytes, in: at..<bytes.count)
}

/// The same, byte by byte, for a part that has something behind it.
private func isFolded(_ bytes: UnsafeBufferPointer<UInt8>, in range: Range<Int>) -> Bool {
  for offset in range {
    let byte = bytes[offset]
    if byte <= 0x20, byte != 0x20 || bytes[offset - 1] == 0x20 { return false }
    if mayBeginWhiteSpace(byte), lengthOfWhiteSpace(bytes, at: offset) > 0 { return false }
  }
  return true
}

/// Whether a byte may begin white space beyond ASCII.
private func mayBeginWhiteSpace(_ byte: UInt8) -> Bool { byte == 0xc2 || byte >= 0xe1 && byte <= 0xe3 }

/// How many bytes the white space at an offset takes, 0 if there is none: the property White_Space of Unicode.
private func lengthOfWhiteSpace(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Int {
  let byte = bytes[offset]
  if byte < 0x80 { return byte == 0x20 || byte >= 0x09 && byte <= 0x0d ? 1 : 0 }
  guard byte == 0xc2 || byte >= 0xe1 && byte <= 0xe3, offset + 1 < bytes.count else { return 0 }
  let second = bytes[offset + 1]
  if byte == 0xc2 { return second == 0x85 || second == 0xa0 ? 2 : 0 }
  guard offset + 2 < bytes.count else { return 0 }
  let third = bytes[offset + 2]
  let isSpace =
    switch (byte, second) {
    // U+1680; U+2000–200A, U+2028, U+2029, U+202F; U+205F; U+3000
    case (0xe1, 0x9a): third == 0x80
    case (0xe2, 0x80): third <= 0x8a || third == 0xa8 || third == 0xa9 || third == 0xaf
    case (0xe2, 0x81): third == 0x9f
    case (0xe3, 0x80): third == 0x80
    default: false
    }
  return isSpace ? 3 : 0
}

/// Columns of equal width, two spaces apart; the last one is not padded.
func alignedTable(_ rows: [[String]]) -> String {
  var widths: [Int] = []
  for row in rows {
    for (index, cell) in row.enumerated() {
      if index == widths.count { widths.append(0) }
      widths[index] = max(widths[index], cell.count)
    }
  }
  return rows.map { row in
    var line = ""
    for (index, cell) in row.enumerated() {
      line += cell
      if index < row.count - 1 { line += String(repeating: " ", count: widths[index] - cell.count + 2) }
    }
    return line + "\n"
  }.joined()
}
