import CLexicons
import Synchronization
import Text

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The data of Depesche: the embedded files of `lexicons/`, overlaid entry by entry with folders of the user's own.
///
/// Made once and shared. Tables are indexed when they are first asked for.
public final class Lexicons: Sendable {
  /// Folders laid over the embedded data; later ones win.
  public let overlays: [String]
  /// Folders with entries for keys that neither the embedded data nor an overlay has; earlier ones win.
  public let supplements: [String]
  private let tables = Mutex<[String: LexiconTable]>([:])

  /// - Parameters:
  ///   - overlays: folders laid out like `lexicons/`. Only files that they hold are overlaid.
  ///   - supplements: likewise, but of lower rank than everything else.
  /// - Throws: `missingInput` if a folder does not exist.
  public init(overlays: [String] = [], supplements: [String] = []) throws {
    for folder in overlays + supplements {
      var status = stat()
      guard stat(folder, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else {
        throw DepescheError(.missingInput, "no such folder of lexicons", at: Place(file: folder))
      }
    }
    self.overlays = overlays
    self.supplements = supplements
  }

  /// The table of a path such as `de/nouns.tsv`; empty if there is no such file anywhere.
  public func table(_ path: String) -> LexiconTable {
    tables.withLock { cache in
      if let table = cache[path] { return table }
      let table = LexiconTable(
        path: path, segments: segments(of: path), supplements: Lexicons.segments(of: path, in: supplements))
      cache[path] = table
      return table
    }
  }

  /// The lines of a rule file that is not a table: embedded text, replaced as a whole by the last overlay that has it.
  public func text(_ path: String) -> String? {
    guard let segment = segments(of: path).last else { return nil }
    return segment.string(from: 0, to: segment.count)
  }

  /// Paths of all embedded files, sorted.
  public static var embeddedPaths: [String] { embedded.map(\.file).sorted() }

  private static let embedded: [LexiconSegment] = {
    var count = 0
    let files = depesche_lexicon_files(&count)
    return (0..<count).map { number in
      let path = String(cString: files[number].path)
      return LexiconSegment(
        path: files[number].path, base: files[number].bytes, count: files[number].count,
        isSorted: path.hasSuffix(".tsv") && !path.hasPrefix("glossaries/"))
    }
  }()

  private static let embeddedByPath = Dictionary(grouping: embedded, by: \.file)

  private func segments(of path: String) -> [LexiconSegment] {
    (Lexicons.embeddedByPath[path] ?? []) + Lexicons.segments(of: path, in: overlays)
  }

  private static func segments(of path: String, in folders: [String]) -> [LexiconSegment] {
    folders.compactMap { folder in
      let file = "\(folder)/\(path)"
      return read(file).map { LexiconSegment(file: file, copying: $0) }
    }
  }

  static func read(_ file: String) -> [UInt8]? {
    guard let handle = fopen(file, "rb") else { return nil }
    defer { fclose(handle) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = fread(&buffer, 1, buffer.count, handle)
      if count == 0 { return bytes }
      bytes.append(contentsOf: buffer[0..<count])
    }
  }
}
