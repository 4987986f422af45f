/// 64-bit FNV-1a (Fowler, Noll, Vo): tells whether input is the same, not whether somebody tampered with it.
public struct InputHash: Sendable, Equatable {
  public private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  public init() {}

  /// The hash of some bytes alone.
  public init(_ bytes: some Sequence<UInt8>) { add(bytes) }

  /// The hash of one line: its number and its bytes.
  public init(_ line: InputLine) {
    add(UInt64(line.number))
    switch line.content {
    case .bytes(let bytes): add(bytes)
    case .tooLong(let count): add(UInt64(count))
    }
  }

  public mutating func add(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
  }

  public mutating func add(_ number: UInt64) {
    add((0..<8).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) })
  }

  /// 16 hexadecimal digits.
  public var hex: String { InputHash.hex(value) }

  public static func hex(_ value: UInt64) -> String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }
}
