import Lexicon

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// How likely a letter is after others in names of one language: groups of up to five letters, interpolated by how many
/// different letters follow each (Witten and Bell 1991). Costs are in hundredths of a nat.
struct SpellingModel: Sendable {
  /// Letters by number; 0 stands for all that never occurs.
  private let codes: [UInt32: UInt64]
  /// Hash table of groups: the letters with their count of letters, and two costs.
  private var keys: [UInt64]
  private var costs: [Costs]
  private let mask: Int

  private struct Costs {
    /// Of the group's last letter after the others.
    var letter: Int32 = -1
    /// Of going on with a shorter history where the group is one.
    var backoff: Int32 = 0
  }

  static let bits: UInt64 = 6
  /// History before the first letter.
  let start: UInt64

  init(_ table: LexiconTable) {
    var letters: [UInt32] = []
    var groupCounts: [Int] = []
    for row in table.rows {
      let start = letters.count
      row.withKeyBytes { SpellingModel.decode($0, into: &letters) }
      guard letters.count - start == SpellingCounts.order, let count = row.withBytes(ofField: 1, SpellingModel.number)
      else {
        letters.removeLast(letters.count - start)
        continue
      }
      groupCounts.append(count)
    }
    let codes = Self.codes(letters)
    self.codes = codes
    // The same by letter, for the many that follow.
    var codesOfLetters = [UInt64](repeating: 0, count: Int(letters.max() ?? 0) + 1)
    for (letter, code) in codes { codesOfLetters[Int(letter)] = code }
    // Counts of all orders: each place of a name has a group of full length, so the shorter ones are its ends.
    var counts = Counts(groups: groupCounts.count)
    for (number, count) in groupCounts.enumerated() {
      var packed: UInt64 = 0
      for place in number * SpellingCounts.order..<(number + 1) * SpellingCounts.order {
        packed = packed << Self.bits | codesOfLetters[Int(letters[place])]
      }
      for length in 1...SpellingCounts.order {
        let end = packed & (1 << (Self.bits * UInt64(length)) - 1)
        counts.add(count, to: end | UInt64(length) << Self.shift)
      }
    }
    counts.addTotals()
    var capacity = 1024
    while capacity < counts.groups.count * 2 { capacity *= 2 }
    keys = [UInt64](repeating: 0, count: capacity)
    costs = [Costs](repeating: Costs(), count: capacity)
    mask = capacity - 1
    let caret = codes[UInt32(UInt8(ascii: "^"))] ?? 0
    start = Self.pack([UInt64](repeating: caret, count: SpellingCounts.order - 1)[...])

    let spread = 1.6
    // Shorter groups first, as the longer ones ask for them.
    var places = [[Int]](repeating: [], count: SpellingCounts.order + 1)
    for index in counts.groups.indices where counts.groups[index].count > 0 {
      places[Self.length(counts.groups[index].key)].append(index)
    }
    for length in 1...SpellingCounts.order {
      for index in places[length] {
        let group = counts.groups[index]
        let history = counts[Self.history(of: group.key)]
        let lower = length == 1 ? 1.0 / 60 : counts[Self.shortened(group.key)]?.probability ?? 1.0 / 60
        let kinds = Double(history?.kinds ?? 1) * spread
        let probability = (Double(group.count) + kinds * lower) / (Double(history?.sum ?? 1) + kinds)
        counts.groups[index].probability = probability
        store(group.key) { $0.letter = Int32((-100 * log(probability)).rounded()) }
      }
    }
    for history in counts.groups where history.kinds > 0 {
      let kinds = Double(history.kinds) * spread
      store(history.key) { $0.backoff = Int32((-100 * log(kinds / (Double(history.sum) + kinds))).rounded()) }
    }
  }

  /// The letters of a key. Most are one byte or two.
  private static func decode(_ key: UnsafeBufferPointer<UInt8>, into letters: inout [UInt32]) {
    guard key.isPaired else {
      for scalar in String(decoding: key, as: UTF8.self).unicodeScalars { letters.append(scalar.value) }
      return
    }
    var place = 0
    while place < key.count {
      let byte = key[place]
      if byte < 0x80 {
        letters.append(UInt32(byte))
        place += 1
      } else {
        letters.append(UInt32(byte & 0x1f) << 6 | UInt32(key[place + 1] & 0x3f))
        place += 2
      }
    }
  }

  /// A number of plain digits without a look at strings.
  private static func number(_ field: UnsafeBufferPointer<UInt8>) -> Int? {
    guard field.count < 10, !field.isEmpty, field.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else {
      return Int(String(decoding: field, as: UTF8.self))
    }
    return field.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  /// Numbers for the letters, in their order.
  private static func codes(_ letters: [UInt32]) -> [UInt32: UInt64] {
    var isThere = [Bool](repeating: false, count: Int(letters.max() ?? 0) + 1)
    for letter in letters { isThere[Int(letter)] = true }
    let alphabet = isThere.indices.lazy.filter { isThere[$0] }.prefix((1 << Int(bits)) - 2)
    var codes: [UInt32: UInt64] = [:]
    for (index, letter) in alphabet.enumerated() { codes[UInt32(letter)] = UInt64(index + 1) }
    return codes
  }

  /// How often groups of letters occur, and what follows them.
  private struct Counts {
    struct Group {
      var key: UInt64
      var count = 0
      /// As a history: how many letters follow, and how many different ones.
      var sum = 0
      var kinds = 0
      var probability = 0.0
    }

    var groups: [Group] = []
    /// 0 where free, else 1 + an index into `groups`.
    private var slots: [Int32]
    private let mask: Int

    /// - Parameter groups: how many groups of full length there are; each has at most as many others as letters.
    init(groups: Int) {
      var capacity = 1024
      while capacity < (groups + 1) * (SpellingCounts.order + 2) { capacity *= 2 }
      slots = [Int32](repeating: 0, count: capacity)
      mask = capacity - 1
      self.groups.reserveCapacity(groups * 3)
    }

    subscript(key: UInt64) -> Group? {
      let index = slots[slot(key)]
      return index == 0 ? nil : groups[Int(index) - 1]
    }

    mutating func add(_ count: Int, to key: UInt64) { groups[index(key)].count += count }

    /// Adds up what follows each history.
    mutating func addTotals() {
      for place in groups.indices {
        let history = index(SpellingModel.history(of: groups[place].key))
        groups[history].sum += groups[place].count
        groups[history].kinds += 1
      }
    }

    private mutating func index(_ key: UInt64) -> Int {
      let slot = slot(key)
      if slots[slot] == 0 {
        groups.append(Group(key: key))
        slots[slot] = Int32(groups.count)
      }
      return Int(slots[slot]) - 1
    }

    private func slot(_ key: UInt64) -> Int {
      var slot = Int(truncatingIfNeeded: (key &* 0x9e37_79b9_7f4a_7c15) >> 20) & mask
      while slots[slot] != 0, groups[Int(slots[slot]) - 1].key != key { slot = (slot + 1) & mask }
      return slot
    }
  }

  var isEmpty: Bool { codes.isEmpty }

  func code(_ scalar: UInt32) -> UInt64 { codes[scalar] ?? 0 }

  /// Cost of a letter after a history.
  func cost(_ letter: UInt64, after history: UInt64) -> Int32 {
    var history = history
    var cost: Int32 = 0
    while true {
      if let found = find(Self.extended(history, by: letter)), found.letter >= 0 { return cost + found.letter }
      guard Self.length(history) > 0 else { return cost + 900 }
      cost += find(history)?.backoff ?? 0
      history = Self.shortened(history)
    }
  }

  /// The history after one more letter.
  static func next(_ history: UInt64, _ letter: UInt64) -> UInt64 {
    let longer = extended(history, by: letter)
    return length(longer) < SpellingCounts.order ? longer : shortened(longer)
  }

  // A key holds the letters, the last one lowest, and above them their number.
  private static let shift = bits * 8

  private static func pack(_ letters: ArraySlice<UInt64>) -> UInt64 {
    letters.reduce(0) { $0 << bits | $1 } | UInt64(letters.count) << shift
  }
  static func length(_ key: UInt64) -> Int { Int(key >> shift) }
  private static func letters(_ key: UInt64) -> UInt64 { key & (1 << shift - 1) }
  private static func extended(_ key: UInt64, by letter: UInt64) -> UInt64 {
    letters(key) << bits | letter | UInt64(length(key) + 1) << shift
  }
  /// Without the last letter.
  private static func history(of key: UInt64) -> UInt64 { letters(key) >> bits | UInt64(length(key) - 1) << shift }
  /// Without the first letter.
  private static func shortened(_ key: UInt64) -> UInt64 {
    let count = length(key) - 1
    return letters(key) & (1 << (bits * UInt64(count)) - 1) | UInt64(count) << shift
  }

  private func slot(_ key: UInt64) -> Int {
    var slot = Int((key &* 0x9e37_79b9_7f4a_7c15) >> 20) & mask
    // 0 is an empty place; the empty history is never stored under 0 as keys are raised by one.
    while keys[slot] != 0, keys[slot] != key + 1 { slot = (slot + 1) & mask }
    return slot
  }

  private func find(_ key: UInt64) -> Costs? {
    let slot = slot(key)
    return keys[slot] == 0 ? nil : costs[slot]
  }

  private mutating func store(_ key: UInt64, _ change: (inout Costs) -> Void) {
    let slot = slot(key)
    keys[slot] = key + 1
    change(&costs[slot])
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether all letters are of one byte, or of two bytes.
  fileprivate var isPaired: Bool {
    var wantsSecond = false
    for byte in self {
      guard (byte & 0xc0 == 0x80) == wantsSecond, byte < 0xe0, byte < 0x80 || wantsSecond || byte >= 0xc2 else {
        return false
      }
      wantsSecond = byte >= 0xc0
    }
    return !wantsSecond
  }
}
