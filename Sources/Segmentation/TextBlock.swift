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

  /// U+0085 begins with C2, the general punctuation with E2; letters without case with C6 to CB, combining marks with CC
  /// and CD, other scripts with D4 and what comes after it.
  @inline(__always)
  private static func trait(of byte: UInt8) -> UInt8 {
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "!"): mark
    case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): bracket
    case UInt8(ascii: ":"): colon
    case 0x0a, 0x0d: lineFeed
    case 0xc2, 0xc6, 0xc7, 0xca...0xcd, 0xd4...0xff: lead
    default: 0
    }
  }

  /// Reads from an offset to the next line end.
  mutating func read(_ text: ByteText, from start: Int, endsAtColon: Bool) {
    marks.removeAll(keepingCapacity: true)
    hasBrackets = false
    isUnusual = false
    var at = text.nextOfInterest(from: start)
    while at < text.count {
      switch BlockScan.trait(of: text.bytes[at]) {
      case BlockScan.mark: marks.append(at)
      case BlockScan.colon: if endsAtColon { marks.append(at) }
      case BlockScan.bracket: hasBrackets = true
      case BlockScan.lineFeed:
        lineEnd = at
        return
      case BlockScan.lead:
        if !readLead(text, at) {
          lineEnd = at
          return
        }
      default: break
      }
      at = text.nextOfInterest(from: at + 1)
    }
    lineEnd = text.count
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

extension ByteText {
  /// The first byte from an offset on that is a mark, a bracket, a line end or the beginning of a rare character, or, where
  /// too few follow to be looked at together, the next byte; the end of the text if there is none.
  @inline(__always)
  fileprivate func nextOfInterest(from start: Int) -> Int {
    guard let base = bytes.baseAddress else { return count }
    var at = start
    while at + 16 <= count {
      let block = UnsafeRawPointer(base + at).loadUnaligned(as: SIMD16<UInt8>.self)
      // A byte of ones for each that counts.
      let found = unsafeBitCast(ByteText.interest(in: block), to: SIMD2<UInt64>.self)
      if found.x != 0 { return at + UInt64(littleEndian: found.x).trailingZeroBitCount / 8 }
      if found.y != 0 { return at + 8 + UInt64(littleEndian: found.y).trailingZeroBitCount / 8 }
      at += 16
    }
    return at
  }

  /// The bytes for which `BlockScan.trait` is not 0, and C8 and C9. Only comparisons for equality with bits left out: the
  /// compiler has vector instructions for them, but not for `.>=` and masks.
  @inline(__always)
  private static func interest(in block: SIMD16<UInt8>) -> SIMD16<UInt8> {
    let lineEnds = equal(block, 0x0a) | equal(block, 0x0d)
    let marks = equal(block, 0x2e) | equal(block, 0x21) | equal(block, 0x3f) | equal(block, 0x3a)
    let brackets = equal(block, 0x28) | equal(block | SIMD16<UInt8>(repeating: 0x20), 0x7b)
    let two = SIMD16<UInt8>(repeating: 2)
    let scripts = equal(block, 0xd4, of: 0xfc) | equal(block, 0xd8, of: 0xf8) | equal(block, 0xe0, of: 0xe0)
    return lineEnds | marks | brackets | equal(block, 0xc2) | equal(block &+ two, 0xc8, of: 0xf8) | scripts
  }

  @inline(__always)
  private static func equal(_ block: SIMD16<UInt8>, _ byte: UInt8, of bits: UInt8 = 0xff) -> SIMD16<UInt8> {
    let found = block & SIMD16<UInt8>(repeating: bits) .== SIMD16<UInt8>(repeating: byte)
    return unsafeBitCast(found, to: SIMD16<UInt8>.self)
  }
}
