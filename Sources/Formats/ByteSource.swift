import Text

/// A file's bytes in order, piece by piece. Serves one reader and one thread.
public final class ByteSource {
  private var pending: [[UInt8]]
  private let read: () throws -> [UInt8]

  /// - Parameter read: gives the next piece; an empty one is the end.
  public init(_ read: @escaping () throws -> [UInt8]) {
    pending = []
    self.read = read
  }

  public convenience init(_ bytes: [UInt8]) {
    self.init { [] }
    if !bytes.isEmpty { pending = [bytes] }
  }

  /// The next piece, or an empty one at the end.
  public func next() throws -> [UInt8] { pending.isEmpty ? try read() : pending.removeFirst() }

  /// The next piece, which `next()` gives once more.
  public func peek() throws -> [UInt8] {
    if pending.isEmpty {
      let piece = try read()
      if piece.isEmpty { return piece }
      pending = [piece]
    }
    return pending[0]
  }

  /// Everything up to the end.
  /// - Throws: `tooLarge` beyond a number of bytes.
  public func rest(limit: Int, file: String) throws -> [UInt8] {
    var bytes = try next()
    while true {
      let piece = try next()
      if piece.isEmpty { return bytes }
      bytes += piece
      guard bytes.count <= limit else {
        throw DepescheError(.tooLarge, "the file is larger than \(limit >> 20) MiB", at: Place(file: file))
      }
    }
  }
}

extension XMLReader {
  /// Reads a document piece by piece.
  /// - Throws: like `read(_:file:limits:handler:)`, and what reading the pieces throws.
  public static func read(
    _ source: ByteSource, file: String, limits: XMLLimits = XMLLimits(), handler: @escaping Handler
  ) throws {
    let reader = try XMLReader(file: file, limits: limits, handler: handler)
    while true {
      let piece = try source.next()
      if piece.isEmpty { return try reader.finish() }
      try piece.withUnsafeBytes { try reader.feed($0) }
    }
  }
}
