/// The one-letter flags of a row: small letters and digits.
struct FlagSet: Sendable, Equatable, ExpressibleByArrayLiteral {
  private var bits: UInt64 = 0

  init(_ text: String) {
    for byte in text.utf8 { bits |= FlagSet.bit(byte) }
  }

  init(arrayLiteral elements: Unicode.Scalar...) {
    for scalar in elements where scalar.isASCII { bits |= FlagSet.bit(UInt8(truncatingIfNeeded: scalar.value)) }
  }

  var isEmpty: Bool { bits == 0 }

  func contains(_ flag: Unicode.Scalar) -> Bool {
    flag.isASCII && bits & FlagSet.bit(UInt8(truncatingIfNeeded: flag.value)) != 0
  }

  /// Letters take the bits from 0, digits those from 32; other marks count for nothing.
  private static func bit(_ byte: UInt8) -> UInt64 {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"): return 1 << UInt64(byte - UInt8(ascii: "a"))
    case UInt8(ascii: "0")...UInt8(ascii: "9"): return 1 << UInt64(32 + byte - UInt8(ascii: "0"))
    default: return 0
    }
  }
}
