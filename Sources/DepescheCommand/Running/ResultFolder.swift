import Streams
import Synchronization
import Text

/// A folder with a file of results for each file of the input. With `--resume` a journal in it tells which are done, with
/// a hash of what they were made from; it goes away when all are.
final class ResultFolder: Sendable {
  private let path: String
  private let journal: Journal?
  private let earlier: [String: (hash: UInt64, failed: Bool)]

  /// - Parameter fingerprint: what results depend on beside the input; nil without `--resume`.
  /// - Throws: `inputOutput`.
  init(path: String, fingerprint: String?) throws {
    self.path = path
    try Folder.make(path)
    guard let fingerprint else {
      journal = nil
      earlier = [:]
      return
    }
    let head = "depesche-resume/1 \(InputHash(fingerprint.utf8).hex)"
    let journal = try Journal(path: "\(path)/.depesche-resume", head: head)
    self.journal = journal
    var earlier: [String: (hash: UInt64, failed: Bool)] = [:]
    for line in journal.earlier {
      let fields = line.split(separator: " ", maxSplits: 2).map(String.init)
      guard fields.count == 3, let hash = UInt64(fields[0], radix: 16) else { continue }
      earlier[fields[2]] = (hash, fields[1] == "-")
    }
    self.earlier = earlier
  }

  /// A hash of the file's bytes, or 0 where nobody asks.
  /// - Throws: `missingInput`, `inputOutput`.
  func hash(_ file: ListedFile) throws -> UInt64 {
    guard journal != nil else { return 0 }
    var hash = InputHash(file.path.utf8)
    let input = try InputFile(path: file.path)
    var bytes: [UInt8] = []
    while try input.read(1 << 18, appendingTo: &bytes) > 0 {
      hash.add(bytes)
      bytes.removeAll(keepingCapacity: true)
    }
    return hash.value
  }

  /// Whether records failed when an earlier run made the results of this file, or nil if none did.
  func isDone(_ file: ListedFile, _ hash: UInt64) -> Bool? {
    guard let done = earlier[file.name], done.hash == hash, Folder.isRegularFile("\(path)/\(file.name)") else {
      return nil
    }
    return done.failed
  }

  /// Where the results of a file go; the folder is made.
  func place(of file: ListedFile) throws(DepescheError) -> String {
    if let slash = file.name.lastIndex(of: "/") { try Folder.make("\(path)/\(file.name[..<slash])") }
    return "\(path)/\(file.name)"
  }

  func done(_ file: ListedFile, _ hash: UInt64, failed: Bool) throws {
    try journal?.add("\(InputHash.hex(hash)) \(failed ? "-" : "+") \(file.name)")
  }

  func finish() { journal?.remove() }
}
