import Synchronization

/// A value that is made when it is first asked for, once, whichever thread asks.
public final class Lazy<Value: Sendable>: Sendable {
  @usableFromInline let stored = Mutex<Value?>(nil)

  @inlinable
  public init() {}

  @inlinable
  public func value(_ make: () throws -> Value) rethrows -> Value {
    try stored.withLock { stored in
      if let value = stored { return value }
      let value = try make()
      stored = value
      return value
    }
  }
}
