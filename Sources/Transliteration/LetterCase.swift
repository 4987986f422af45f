/// Case of single scalars, fast for the scripts that names are written in.
enum LetterCase {
  static func lowered(_ value: UInt32) -> UInt32 {
    switch value {
    case 0x41...0x5A: return value + 0x20
    case 0..<0xC0: return value
    case 0x410...0x42F: return value + 0x20
    case 0x400...0x40F: return value + 0x50
    case 0x430...0x45F: return value
    default: return single(value) { $0.properties.lowercaseMapping }
    }
  }

  static func raised(_ value: UInt32) -> UInt32 {
    switch value {
    case 0x61...0x7A: return value - 0x20
    case 0..<0xB5: return value
    // ŉ, ʼ and the like have no single capital.
    default: return single(value) { $0.properties.uppercaseMapping }
    }
  }

  /// Letters, marks that stand on letters, and apostrophes inside words count as parts of a word.
  static func isLetter(_ value: UInt32) -> Bool {
    switch value {
    case 0x41...0x5A, 0x61...0x7A: return true
    case 0x27, 0x2019, 0x2BC: return true
    case 0..<0xAA: return false
    default:
      guard let scalar = Unicode.Scalar(value) else { return false }
      return scalar.properties.isAlphabetic || scalar.properties.isDiacritic
    }
  }

  private static func single(_ value: UInt32, _ mapping: (Unicode.Scalar) -> String) -> UInt32 {
    guard let scalar = Unicode.Scalar(value) else { return value }
    let mapped = mapping(scalar).unicodeScalars
    guard let first = mapped.first, mapped.count == 1 else { return value }
    return first.value
  }
}
