/// A hash of bytes that is the same in every process.
public enum ByteHash {
  /// Eight bytes at a time, multiplied and folded (after Wang Yi's wyhash, without its seed).
  @inlinable
  public static func of(_ key: UnsafeRawBufferPointer) -> UInt64 {
    var hash = UInt64(truncatingIfNeeded: key.count) &* 0xa076_1d64_78bd_642f
    var offset = 0
    while offset + 8 <= key.count {
      hash = mixed(hash ^ key.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      offset += 8
    }
    var rest: UInt64 = 0
    while offset < key.count {
      rest = rest << 8 | UInt64(key[offset])
      offset += 1
    }
    return mixed(hash ^ rest)
  }

  @inlinable
  static func mixed(_ value: UInt64) -> UInt64 {
    let product = value.multipliedFullWidth(by: 0xe703_7ed1_a0b4_28db)
    return product.high ^ product.low
  }
}
