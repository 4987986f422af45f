import Lexicon

/// What stands before the `|` of separable verbs, as a tree of letters: one walk along a word finds all of them that it
/// begins with.
struct SeparablePrefixes: Sendable {
  /// Nodes that follow the same letters are linked as siblings.
  private struct Node: Sendable {
    var byte: UInt8
    var child = 0
    var sibling = 0
    var isEnd = false
  }

  private var nodes = [Node(byte: 0)]

  init(_ verbs: LexiconTable) {
    for row in verbs.rows {
      row.withKeyBytes { key in
        if let bar = key.firstIndex(of: UInt8(ascii: "|")) { add(key.cut(0, bar)) }
      }
    }
  }

  private mutating func add(_ prefix: WordBytes) {
    var node = 0
    for byte in prefix {
      if let next = follower(of: node, byte) {
        node = next
      } else {
        nodes.append(Node(byte: byte, sibling: nodes[node].child))
        nodes[node].child = nodes.count - 1
        node = nodes.count - 1
      }
    }
    nodes[node].isEnd = true
  }

  private func follower(of node: Int, _ byte: UInt8) -> Int? {
    var next = nodes[node].child
    while next != 0, nodes[next].byte != byte { next = nodes[next].sibling }
    return next == 0 ? nil : next
  }

  /// One bit for each length in bytes, up to 63, of a prefix that a word begins with.
  func lengths(in word: WordBytes) -> UInt64 {
    var result: UInt64 = 0
    var node = 0
    for (index, byte) in word.prefix(63).enumerated() {
      guard let next = follower(of: node, byte) else { break }
      node = next
      if nodes[node].isEnd { result |= 1 << UInt64(index + 1) }
    }
    return result
  }
}
