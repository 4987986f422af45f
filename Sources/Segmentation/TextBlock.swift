/// A stretch of text between two line ends that mean something, without white space at its ends.
struct TextBlock {
  let text: ByteText
  let range: Range<Int>
  /// Where marks stand that may end a sentence, in order.
  let marks: [Int]
  /// Whether brackets open anywhere in it.
  let hasBrackets: Bool
  /// What ICU proposes; empty where it need not be asked.
  let boundaries: [Int]
}

/// Reads blocks byte by byte, once, and finds what rules will have to look at.
struct BlockScan {
  /// The next line end, or the end of the text.
  private(set) var lineEnd = 0
  private(set) var marks: [Int] = []
  private(set) var hasBrackets = false
  /// Whether characters stand in it about which ICU has to be asked: of scripts other than Latin, Greek and Cyrillic, and
  /// marks that are rare in those. Elsewhere `ByteText.forEachCandidate` finds all that ICU would propose, and more.
  private(set) var isUnusual = false {
    // Other scripts have brackets of their own.
    didSet { hasBrackets = hasBrackets || isUnusual }
  }

  /// What a byte may be the beginning of.
  private static let mark: UInt8 = 1
  private static let colon: UInt8 = 2
  private static let bracket: UInt8 = 4
  private static let lineFeed: UInt8 = 8
  /// Looked at together with what follows it.
  private static let lead: UInt8 = 16

  private static let traits: InlineArray<256, UInt8> = {
    var traits = InlineArray<256, UInt8>(repeating: 0)
    for byte in ".?!".utf8 { traits[Int(byte)] = mark }
    for byte in "([{".utf8 { traits[Int(byte)] = bracket }
    traits[Int(UInt8(ascii: ":"))] = colon
    traits[0x0a] = lineFeed
    traits[0x0d] = lineFeed
    // U+0085 begins with C2, the general punctuation with E2; letters without case with C6 to CB, combining marks with
    // CC and CD, other scripts with D4 and what comes after it.
    for byte in [0xc2, 0xc6, 0xc7, 0xca, 0xcb, 0xcc, 0xcd] + Array(0xd4...0xff) { traits[byte] = lead }
    return traits
  }()

  /// Reads from an offset to the next line end.
  mutating func read(_ text: ByteText, from start: Int, endsAtColon: Bool) {
    marks.removeAll(keepingCapacity: true)
    hasBrackets = false
    isUnusual = false
    let bytes = text.bytes
    let traits = BlockScan.traits
    var at = start
    while at < bytes.count {
      let trait = traits[Int(bytes[at])]
      if trait == 0 {
        at += 1
        // Eight bytes at once, as long as nothing stands among them.
        while at + 8 <= bytes.count {
          let first = traits[Int(bytes[at])] | traits[Int(bytes[at + 1])]
          let second = traits[Int(bytes[at + 2])] | traits[Int(bytes[at + 3])]
          let third = traits[Int(bytes[at + 4])] | traits[Int(bytes[at + 5])]
          let fourth = traits[Int(bytes[at + 6])] | traits[Int(bytes[at + 7])]
          if (first | second) | (third | fourth) != 0 { break }
          at += 8
        }
        continue
      }
      switch trait {
      case BlockScan.mark: marks.append(at)
      case BlockScan.colon: if endsAtColon { marks.append(at) }
      case BlockScan.bracket: hasBrackets = true
      case BlockScan.lineFeed:
        lineEnd = at
        return
      default:
        if !readLead(text, at) {
          lineEnd = at
          return
        }
      }
      at += 1
    }
    lineEnd = bytes.count
  }

  /// Notes what a character beyond ASCII is; false for a line end.
  private mutating func readLead(_ text: ByteText, _ at: Int) -> Bool {
    let first = text.bytes[at]
    let second = at + 1 < text.count ? text.bytes[at + 1] : 0
    if first == 0xc2 {
      // Ordinal indicators are letters without case, and soft hyphens nothing at all.
      if second == 0xaa || second == 0xba || second == 0xad { isUnusual = true }
      return second != 0x85
    }
    guard first == 0xe2 || first == 0xef else {
      isUnusual = true
      return true
    }
    switch text.characterClass(at: at) {
    case .lineEnd: return false
    case .stop, .exclamation:
      marks.append(at)
      isUnusual = isUnusual || first == 0xef
    default:
      // Of the E2 only dashes, quotation marks, currencies and letterlike signs are plain; U+2024 is a full stop to ICU.
      let isLeader = second == 0x80 && at + 2 < text.count && text.bytes[at + 2] == 0xa4
      let isPlain = first == 0xe2 && (second == 0x80 && !isLeader || second == 0x82 || second == 0x84)
      isUnusual = isUnusual || !isPlain
    }
    return true
  }
}
