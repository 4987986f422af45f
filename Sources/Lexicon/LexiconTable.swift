import Text

/// One table of `lexicons/`: tab-separated lines found by their key in constant time.
///
/// Nothing is parsed before it is asked for: the index holds byte offsets of lines only (some 25 ns a line to build,
/// 20 ns a look-up). Immutable, hence shared freely between threads.
public final class LexiconTable: Sendable {
  public let path: String
  private let index: LexiconIndex

  /// Later segments win over earlier ones, key by key; a line `-key` in a later one deletes.
  init(path: String, segments: [LexiconSegment]) {
    self.path = path
    index = LexiconIndex(segments)
  }

  /// The entry under a key, or nil. The key is compared byte by byte: pass it in NFC.
  public func row(_ key: String) -> LexiconRow? {
    var key = key
    return key.withUTF8 { row(bytes: $0) }
  }

  /// The entry under a key of UTF-8 bytes.
  public func row(bytes key: UnsafeBufferPointer<UInt8>) -> LexiconRow? {
    key.isEmpty ? nil : index.row(UnsafeRawBufferPointer(key))
  }

  public func contains(_ key: String) -> Bool { row(key) != nil }

  public func contains(bytes key: UnsafeBufferPointer<UInt8>) -> Bool { row(bytes: key) != nil }

  /// All entries, embedded ones first, in the order of the files.
  public var rows: [LexiconRow] { index.rows }

  public var count: Int { index.count }
}

extension LexiconTable {
  /// A table of files outside `lexicons/`, such as a user's own list of names; later files win key by key.
  /// - Throws: `missingInput` for a file that cannot be read.
  public convenience init(files: [String]) throws(DepescheError) {
    var segments: [LexiconSegment] = []
    for file in files {
      guard let bytes = Lexicons.read(file) else {
        throw DepescheError(.missingInput, "cannot be read", at: Place(file: file))
      }
      segments.append(LexiconSegment(file: file, copying: bytes))
    }
    self.init(path: files.first ?? "", segments: segments)
  }
}
