/// The label of an item of a list: a bullet, a number or letter with a mark behind it, or both (`• 9.`).
struct ListLabel: Equatable {
  /// What stands behind the number or letter.
  enum Mark { case none, stop, bracket, stopAndBracket }

  var bullet: UInt32
  /// The number, or the code point of the letter.
  var value: UInt32
  var isLetter: Bool
  var mark: Mark
  /// Behind the label and its mark.
  var end: Int

  /// Whether another label counts on from this one. A bullet needs no number.
  func isFollowed(by other: ListLabel) -> Bool {
    if bullet != 0 { return other.bullet == bullet && (mark == .none) == (other.mark == .none) }
    return other.bullet == 0 && other.mark == mark && other.isLetter == isLetter && other.value == value + 1
  }
}

/// Lists whose items stand in one line (`1. The first item 2. The second item`, `a) here b) there`).
///
/// A number or letter alone tells nothing (`am 2. Mai`): it has to count on from a label that opens a sentence.
extension ByteText {
  /// How far behind its label an item may end, in bytes.
  private static let longestItem = 2000

  /// The label that stands at an offset, with white space behind it.
  func listLabel(at offset: Int, limit: Int) -> ListLabel? {
    guard offset < limit else { return nil }
    var at = offset
    var label = ListLabel(bullet: 0, value: 0, isLetter: false, mark: .none, end: 0)
    let (first, length) = scalar(at: at)
    if ByteText.isBullet(first) {
      label.bullet = first
      at = end(from: at + length, limit: limit) { $0 == .space }
    }
    let digits = end(from: at, limit: min(limit, at + 4)) { $0 == .digit }
    if digits > at, digits - at <= 3, bytes[at] < 0x80 {
      for offset in at..<digits { label.value = label.value * 10 + UInt32(bytes[offset] & 0x0f) }
      at = digits
    } else if at < limit, characterClass(at: at) == .lower {
      let (letter, length) = scalar(at: at)
      label.value = letter
      label.isLetter = true
      at += length
    }
    let marks = at
    if at < limit, bytes[at] == UInt8(ascii: ".") { at += 1 }
    if at < limit, bytes[at] == UInt8(ascii: ")") { at += 1 }
    if at == marks || label.value == 0 {
      guard label.bullet != 0 else { return nil }
      label.value = 0
      label.isLetter = false
      label.end = offset + length
    } else {
      label.mark =
        at - marks == 2 ? .stopAndBracket : bytes[at - 1] == UInt8(ascii: ".") ? .stop : .bracket
      label.end = at
    }
    return characterClass(at: label.end) == .space ? label : nil
  }

  /// Where the item behind the one that starts at an offset starts, or nil if no list starts there.
  func nextListItem(from start: Int, in block: Range<Int>, data: SegmentationData) -> Int? {
    guard let label = listLabel(at: start, limit: block.upperBound) else { return nil }
    let limit = min(block.upperBound, label.end + ByteText.longestItem)
    var at = label.end
    while at < limit {
      at = end(from: at, limit: limit) { $0 != .space }
      at = end(from: at, limit: limit) { $0 == .space }
      guard let next = listLabel(at: at, limit: block.upperBound), label.isFollowed(by: next) else { continue }
      if isItem(next, at: at, behind: start, data) { return at }
    }
    return nil
  }

  /// Whether a list of three items at least starts at an offset.
  func listStarts(at offset: Int, in block: Range<Int>, data: SegmentationData) -> Bool {
    guard let second = nextListItem(from: offset, in: block, data: data) else { return false }
    return nextListItem(from: second, in: block, data: data) != nil
  }

  /// `oder 2. Klasse`, `, 2. Runde`, `bis 2. Juni` count no items.
  private func isItem(_ label: ListLabel, at offset: Int, behind start: Int, _ data: SegmentationData) -> Bool {
    if label.bullet != 0 { return true }
    let end = self.start(before: offset, limit: start) { $0 == .space }
    guard end > start, characterClass(before: end) != .comma, characterClass(before: end) != .dash else { return false }
    let wordStart = self.start(before: end, limit: start) { $0.isWord }
    // A capitalized function word is an item of its own (`4. Hello 5. Hello`).
    let before = characterClass(at: wordStart) == .lower ? data.classes(self, wordStart..<end) : []
    if before.contains(.open) { return false }
    guard label.mark == .stop, !label.isLetter else { return true }
    if before.contains(.starter) { return false }
    let next = self.end(from: label.end, limit: count) { $0 == .space }
    guard characterClass(at: next) == .upper else { return false }
    let classes = data.classes(self, next..<self.end(from: next, limit: count) { $0.isWord })
    return classes.isDisjoint(with: [.month, .counted])
  }

  private static func isBullet(_ value: UInt32) -> Bool {
    switch value {
    // Bullets, the black square, triangles and circles that stand for them.
    case 0x2022, 0x2023, 0x2043, 0x25aa, 0x25ab, 0x25b8, 0x25cb, 0x25cf, 0x25e6: true
    default: false
    }
  }
}
