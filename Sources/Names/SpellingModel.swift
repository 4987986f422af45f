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
    var alphabet: [UInt32] = []
    var groups: [(letters: [UInt32], count: Int)] = []
    for row in table.rows {
      let letters = row.key.unicodeScalars.map(\.value)
      guard letters.count == SpellingCounts.order, let count = Int(row.field(1)) else { continue }
      groups.append((letters, count))
      alphabet += letters
    }
    var codes: [UInt32: UInt64] = [:]
    for (index, letter) in Set(alphabet).sorted().prefix((1 << Int(Self.bits)) - 2).enumerated() {
      codes[letter] = UInt64(index + 1)
    }
    self.codes = codes
    // Counts of all orders: each place of a name has a group of full length, so the shorter ones are its ends.
    var counts: [UInt64: Int] = [:]
    for group in groups {
      let packed = group.letters.map { codes[$0] ?? 0 }
      for length in 1...SpellingCounts.order {
        counts[Self.pack(packed.suffix(length)), default: 0] += group.count
      }
    }
    var totals: [UInt64: (sum: Int, kinds: Int)] = [:]
    for (key, count) in counts {
      let history = Self.history(of: key)
      totals[history, default: (0, 0)].sum += count
      totals[history, default: (0, 0)].kinds += 1
    }
    var capacity = 1024
    while capacity < (counts.count + totals.count) * 2 { capacity *= 2 }
    keys = [UInt64](repeating: 0, count: capacity)
    costs = [Costs](repeating: Costs(), count: capacity)
    mask = capacity - 1
    let caret = codes[UInt32(UInt8(ascii: "^"))] ?? 0
    start = Self.pack([UInt64](repeating: caret, count: SpellingCounts.order - 1)[...])

    var probabilities: [UInt64: Double] = [:]
    let spread = 1.6
    for length in 1...SpellingCounts.order {
      for (key, count) in counts where Self.length(key) == length {
        let history = Self.history(of: key)
        let total = totals[history] ?? (1, 1)
        let lower = length == 1 ? 1.0 / 60 : probabilities[Self.shortened(key)] ?? 1.0 / 60
        let kinds = Double(total.kinds) * spread
        let probability = (Double(count) + kinds * lower) / (Double(total.sum) + kinds)
        probabilities[key] = probability
        store(key) { $0.letter = Int32((-100 * log(probability)).rounded()) }
      }
    }
    for (history, total) in totals {
      let kinds = Double(total.kinds) * spread
      store(history) { $0.backoff = Int32((-100 * log(kinds / (Double(total.sum) + kinds))).rounded()) }
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
