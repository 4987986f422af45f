import Depesche
import Formats

/// Prints analyzed sentences as CoNLL-U, straight into bytes: most of what an analysis does beside thinking.
struct TreePrinter: ~Copyable {
  private(set) var bytes: [UInt8] = []
  private var count = 0
  private var line = Line()

  /// - Parameter textLength: of the text to print, in bytes: some twelve bytes are printed for each.
  init(textLength: Int = 0) { bytes.reserveCapacity(textLength * 12) }

  mutating func print(_ sentence: AnalyzedSentence) {
    count += 1
    bytes += "# sent_id = \(count)\n# text = ".utf8
    appendFolded(sentence.text, to: &bytes)
    bytes.append(UInt8(ascii: "\n"))
    let last = sentence.tokens.count - 1
    for index in sentence.tokens.indices {
      let isJoined = index < last && !sentence.tokens[index + 1].token.spaceBefore
      append(
        sentence.tokens, index, id: nil, number: index + 1, form: sentence.tokens[index].token.text,
        misc: isJoined ? TreePrinter.spaceAfter : [], end: UInt8(ascii: "\n"))
    }
    bytes.append(UInt8(ascii: "\n"))
  }

  /// The ten columns of a token.
  static func columns(_ token: AnalyzedToken, id: String, form: String, misc: [String]) -> [String] {
    var printer = TreePrinter()
    printer.append([token], 0, id: id, number: 0, form: form, misc: misc, end: nil)
    return printer.bytes.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
  }

  private static let spaceAfter = ["SpaceAfter=No"]

  /// Tokens are asked for each field where they stand, since they are long to copy.
  /// - Parameter id: instead of the number.
  private mutating func append(
    _ tokens: [AnalyzedToken], _ index: Int, id: String?, number: Int, form: String, misc: [String], end: UInt8?
  ) {
    line.clear()
    if let id { line.append(id) } else { line.append(number) }
    line.append(column: form)
    line.append(column: tokens[index].lemma)
    line.append(column: tokens[index].partOfSpeech)
    line.append(column: tokens[index].tag)
    line.append(UInt8(ascii: "\t"))
    line.append(list: tokens[index].features)
    if tokens[index].features.isEmpty { line.append(UInt8(ascii: "_")) }
    line.append(UInt8(ascii: "\t"))
    line.append((tokens[index].head ?? -1) + 1)
    line.append(column: tokens[index].relation)
    line.append(UInt8(ascii: "\t"))
    line.append(UInt8(ascii: "_"))
    line.append(UInt8(ascii: "\t"))
    line.append(list: misc)
    var isFirst = misc.isEmpty
    if !tokens[index].parts.isEmpty {
      line.append(isFirst ? "Compound=" : "|Compound=")
      line.append(tokens[index].parts.joined(separator: "+"))
      isFirst = false
    }
    if tokens[index].isGuess {
      line.append(isFirst ? "Guess=Yes" : "|Guess=Yes")
      isFirst = false
    }
    if isFirst { line.append(UInt8(ascii: "_")) }
    if let end { line.append(end) }
    line.move(to: &bytes)
  }
}

/// A line in the making: appended to the whole at once, since that has to be asked each time whether it is full.
private struct Line: ~Copyable {
  private var memory = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: 256)
  private var count = 0

  deinit { memory.deallocate() }

  mutating func clear() { count = 0 }

  @inline(__always)
  mutating func append(_ byte: UInt8) {
    if count == memory.count { grow(to: count + 1) }
    memory[count] = byte
    count += 1
  }

  mutating func append(_ text: String) {
    let length = text.utf8.count
    if count + length > memory.count { grow(to: count + length) }
    let isWhole: Void? = text.utf8.withContiguousStorageIfAvailable { bytes in
      if let start = bytes.baseAddress { memory.baseAddress?.advanced(by: count).update(from: start, count: length) }
    }
    guard isWhole != nil else { return appendSingly(text) }
    count += length
  }

  /// A text whose bytes do not stand in one place.
  private mutating func appendSingly(_ text: String) { for byte in text.utf8 { append(byte) } }

  @inline(__always)
  mutating func append(column text: String) {
    append(UInt8(ascii: "\t"))
    append(text)
  }

  /// A number in decimal.
  mutating func append(_ number: Int) {
    if number > 9 { append(number / 10) }
    append(UInt8(ascii: "0") + UInt8(number % 10))
  }

  /// What is joined by `|`.
  mutating func append(list: [String]) {
    for index in list.indices {
      if index > 0 { append(UInt8(ascii: "|")) }
      append(list[index])
    }
  }

  func move(to bytes: inout [UInt8]) { bytes.append(contentsOf: memory[..<count]) }

  private mutating func grow(to length: Int) {
    let larger = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: length * 2)
    _ = larger.update(fromContentsOf: memory[..<count])
    memory.deallocate()
    memory = larger
  }
}
