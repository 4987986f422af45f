/// A hash of bytes that is the same in every process.
public enum ByteHash {
  /// Eight bytes at a time, multiplied and folded (after Wang Yi's wyhash, without its seed).
  @inlinable
  public static func of(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    let key = UnsafeRawBufferPointer(bytes)
    var hash = UInt64(truncatingIfNeeded: key.count) &* 0xa076_1d64_78bd_642f
    var offset = 0
    while offset + 8 <= key.count {
      hash = mixed(hash ^ key.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      offset += 8
    }
    return mixed(hash ^ rest(key, from: offset))
  }

  /// The last bytes, fewer than eight, as one number; they are read together, with those before them in longer keys.
  @inlinable
  @inline(__always)
  static func rest(_ key: UnsafeRawBufferPointer, from offset: Int) -> UInt64 {
    let count = UInt64(truncatingIfNeeded: key.count &- offset)
    if offset > 0 {
      let last = UInt64(bigEndian: key.loadUnaligned(fromByteOffset: key.count &- 8, as: UInt64.self))
      return last & ((1 &<< (count &* 8)) &- 1)
    }
    if count > 3 {
      // Where the halves overlap they are the same.
      let first = UInt32(bigEndian: key.loadUnaligned(fromByteOffset: 0, as: UInt32.self))
      let last = UInt32(bigEndian: key.loadUnaligned(fromByteOffset: key.count &- 4, as: UInt32.self))
      return UInt64(first) &<< ((count &- 4) &* 8) | UInt64(last)
    }
    var rest: UInt64 = 0
    for byte in key { rest = rest &<< 8 | UInt64(byte) }
    return rest
  }

  @inlinable
  static func mixed(_ value: UInt64) -> UInt64 {
    let product = value.multipliedFullWidth(by: 0xe703_7ed1_a0b4_28db)
    return product.high ^ product.low
  }
}
