import Depesche
import Formats
import Text

/// Prints analyzed sentences as CoNLL-U, straight into bytes: most of what an analysis does beside thinking.
struct TreePrinter: ~Copyable {
  private(set) var bytes: [UInt8] = []
  private var count = 0
  /// The sentence in work, which is put to the whole at once.
  private var lines = Lines()
  private var tags = PrintedTags()

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
      lines.append(index + 1)
      append(sentence.tokens, index, form: nil, misc: isJoined ? TreePrinter.spaceAfter : [])
      lines.append(UInt8(ascii: "\n"))
    }
    lines.append(UInt8(ascii: "\n"))
    lines.move(to: &bytes)
  }

  /// The ten columns of a token.
  static func columns(_ token: AnalyzedToken, id: String, form: String, misc: [String]) -> [String] {
    var printer = TreePrinter()
    printer.lines.append(id)
    printer.append([token], 0, form: form, misc: misc)
    printer.lines.move(to: &printer.bytes)
    return printer.bytes.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
  }

  private static let spaceAfter = ["SpaceAfter=No"]

  /// All columns but the first. Tokens are asked for each field where they stand, since they are long to copy.
  /// - Parameter form: instead of the token's, for a token by itself.
  private mutating func append(_ tokens: [AnalyzedToken], _ index: Int, form: String?, misc: [String]) {
    lines.append(UInt8(ascii: "\t"))
    if let form { lines.append(form) } else { lines.append(tokens[index].token.text) }
    lines.append(UInt8(ascii: "\t"))
    lines.append(tokens[index].lemma)
    if form == nil {
      tags.append(tokens[index].partOfSpeech, tokens[index].tag, tokens[index].features, to: &lines)
    } else {
      PrintedTags.write(tokens[index].partOfSpeech, tokens[index].tag, tokens[index].features, to: &lines)
    }
    lines.append((tokens[index].head ?? -1) + 1)
    lines.append(UInt8(ascii: "\t"))
    lines.append(tokens[index].relation)
    lines.append("\t_\t")
    lines.append(list: misc)
    var isFirst = misc.isEmpty
    if !tokens[index].parts.isEmpty {
      lines.append(isFirst ? "Compound=" : "|Compound=")
      lines.append(tokens[index].parts.joined(separator: "+"))
      isFirst = false
    }
    if tokens[index].isGuess {
      lines.append(isFirst ? "Guess=Yes" : "|Guess=Yes")
      isFirst = false
    }
    if isFirst { lines.append(UInt8(ascii: "_")) }
  }
}

/// The columns of class, tag and features as they were printed last. A text has few different ones, and tokens that are
/// tagged alike share one list of features, by whose place in memory they are found again.
private struct PrintedTags {
  private final class Item {
    let partOfSpeech: String
    let tag: String
    /// Held here, so that no other list can come to stand where it stands.
    let features: [String]
    let bytes: [UInt8]

    init(_ partOfSpeech: String, _ tag: String, _ features: [String], _ bytes: [UInt8]) {
      self.partOfSpeech = partOfSpeech
      self.tag = tag
      self.features = features
      self.bytes = bytes
    }
  }

  private var items: [Item?] = []

  /// Appends the columns, with a tab at both ends.
  mutating func append(_ partOfSpeech: String, _ tag: String, _ features: [String], to lines: inout Lines) {
    if items.isEmpty { items = Array(repeating: nil, count: 1 << 10) }
    let place = PrintedTags.place(features)
    // Of those that share a list, as those without features do, mostly the tags differ at an end.
    let ends = UInt(tag.utf8.first ?? 0) << 8 | UInt(tag.lastByte ?? 0)
    let mixed = (UInt(bitPattern: place) ^ (ends << 32)) &* 0x9e37_79b9_7f4a_7c15
    // Of 1,024.
    let number = Int(mixed >> 54)
    if let known = items[number], PrintedTags.place(known.features) == place, known.tag == tag,
      known.partOfSpeech == partOfSpeech
    {
      return lines.append(known.bytes)
    }
    var new = Lines()
    PrintedTags.write(partOfSpeech, tag, features, to: &new)
    var bytes: [UInt8] = []
    new.move(to: &bytes)
    lines.append(bytes)
    items[number] = Item(partOfSpeech, tag, features, bytes)
  }

  /// Likewise, without remembering them.
  static func write(_ partOfSpeech: String, _ tag: String, _ features: [String], to lines: inout Lines) {
    lines.append(UInt8(ascii: "\t"))
    lines.append(partOfSpeech)
    lines.append(UInt8(ascii: "\t"))
    lines.append(tag)
    lines.append(UInt8(ascii: "\t"))
    lines.append(list: features)
    if features.isEmpty { lines.append(UInt8(ascii: "_")) }
    lines.append(UInt8(ascii: "\t"))
  }

  /// Where a list stands in memory: while both are held, two lists at one place are the same list.
  private static func place(_ list: [String]) -> Int {
    list.withUnsafeBufferPointer { Int(bitPattern: $0.baseAddress) }
  }
}

/// Lines in the making: appended to the whole at once, since that has to be asked each time whether it is full.
private struct Lines: ~Copyable {
  private var memory: UnsafeMutablePointer<UInt8>
  private var capacity = 1 << 10
  private var count = 0

  init() { memory = .allocate(capacity: capacity) }

  deinit { memory.deallocate() }

  @inline(__always)
  mutating func append(_ byte: UInt8) {
    if count == capacity { grow(to: count + 1) }
    memory[count] = byte
    count += 1
  }

  mutating func append(_ text: String) {
    let isWhole: Void? = text.utf8.withContiguousStorageIfAvailable { append($0) }
    // A text whose bytes do not stand in one place.
    if isWhole == nil { for byte in text.utf8 { append(byte) } }
  }

  mutating func append(_ bytes: [UInt8]) { bytes.withUnsafeBufferPointer { append($0) } }

  @inline(__always)
  private mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    if count + bytes.count > capacity { grow(to: count + bytes.count) }
    if let start = bytes.baseAddress { (memory + count).update(from: start, count: bytes.count) }
    count += bytes.count
  }

  /// A number in decimal.
  mutating func append(_ number: Int) {
    if number < 10 { return append(UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: number)) }
    append(number / 10)
    append(UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: number % 10))
  }

  /// What is joined by `|`.
  mutating func append(list: [String]) {
    for index in list.indices {
      if index > 0 { append(UInt8(ascii: "|")) }
      append(list[index])
    }
  }

  /// Appends the lines to others and begins anew.
  mutating func move(to bytes: inout [UInt8]) {
    bytes.append(contentsOf: UnsafeBufferPointer(start: memory, count: count))
    count = 0
  }

  private mutating func grow(to length: Int) {
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: length * 2)
    larger.update(from: memory, count: count)
    memory.deallocate()
    memory = larger
    capacity = length * 2
  }
}
