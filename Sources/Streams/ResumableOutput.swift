import Synchronization
import Text

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Results of a long run, one a line, that a later run can go on with after the last whole one.
///
/// Results grow in `FILE.partial`. Beside it `FILE.partial.fingerprint` holds a line for the options and then one line
/// for every record: a running hash of the input up to it, and whether it failed. It is written before the results are,
/// so whatever the partial file holds is accounted for. A run goes on as far as options and input agree with it; as no
/// state crosses records, what lies before the first difference is what a fresh run would give.
public final class ResumableOutput: Sendable {
  /// A result, and what it was made from.
  public struct Entry: Sendable {
    /// One line, with its line end.
    public var bytes: [UInt8]
    public var failed: Bool
    /// `InputHash(line).value` of the record's line.
    public var lineHash: UInt64

    public init(bytes: [UInt8], failed: Bool, lineHash: UInt64) {
      self.bytes = bytes
      self.failed = failed
      self.lineHash = lineHash
    }
  }

  /// Records whose results were there already.
  public let doneRecords: Int
  /// How many of those were errors.
  public let failedRecords: Int
  /// The first line that is not done, as it was read on the way; nil if the input ended.
  public let pendingLine: InputLine?

  private let path: String
  private let results: Int32
  private let journal: Int32
  private let hash: Mutex<InputHash>

  private static func partial(of path: String) -> String { "\(path).partial" }
  private static func fingerprint(of path: String) -> String { "\(path).partial.fingerprint" }
  /// 16 hexadecimal digits, `+` or `-`, line feed.
  private static let entryLength = 18

  /// - Parameters:
  ///   - options: everything that results depend on beside the input: version, options, glossaries.
  ///   - next: the lines of the input, which are read as far as they are done, and one further.
  /// - Throws: `inputOutput`, also if another run is writing the same file; what `next` throws.
  public init(path: String, options: String, next: () throws -> InputLine?) throws {
    self.path = path
    let partial = ResumableOutput.partial(of: path)
    let fingerprint = ResumableOutput.fingerprint(of: path)
    let results = try ResumableOutput.open(partial)
    let journal = try ResumableOutput.open(fingerprint)
    self.results = results
    self.journal = journal
    guard ResumableOutput.lock(results) else {
      throw DepescheError(.inputOutput, "another run is writing this file", at: Place(file: partial))
    }
    let head = "depesche-resume/1 \(InputHash(options.utf8).hex)"
    var entries = LineReader(try InputFile(path: fingerprint))
    let sameOptions = try entries.next()?.content == .bytes(Array(head.utf8))
    let available = sameOptions ? try ResumableOutput.offset(ofLine: .max, in: partial).lines : 0

    var hash = InputHash()
    var done = 0
    var failed = 0
    var pending = try next()
    while done < available, let line = pending, let entry = try entries.next() {
      var longer = hash
      longer.add(InputHash(line).value)
      guard case .bytes(let bytes) = entry.content, bytes.count == ResumableOutput.entryLength - 1,
        bytes.dropLast().elementsEqual(longer.hex.utf8)
      else { break }
      hash = longer
      done += 1
      if bytes.last == UInt8(ascii: "-") { failed += 1 }
      pending = try next()
    }
    doneRecords = done
    failedRecords = failed
    pendingLine = pending
    self.hash = Mutex(hash)
    let end = try ResumableOutput.offset(ofLine: done, in: partial).bytes
    try ResumableOutput.cut(results, at: end, name: partial)
    let headLength = head.utf8.count + 1
    try ResumableOutput.cut(
      journal, at: done == 0 ? 0 : headLength + done * ResumableOutput.entryLength, name: fingerprint)
    if done == 0 { try writeAll(Array("\(head)\n".utf8), to: journal, name: fingerprint) }
  }

  deinit {
    close(results)
    close(journal)
  }

  /// Appends results, in the order of their records.
  /// - Throws: `inputOutput`.
  public func write(_ entries: [Entry]) throws {
    try hash.withLock { hash in
      var account: [UInt8] = []
      var bytes: [UInt8] = []
      for entry in entries {
        hash.add(entry.lineHash)
        account.append(contentsOf: hash.hex.utf8)
        account.append(contentsOf: [UInt8(ascii: entry.failed ? "-" : "+"), lineFeed])
        bytes.append(contentsOf: entry.bytes)
      }
      try writeAll(account, to: journal, name: ResumableOutput.fingerprint(of: path))
      try writeAll(bytes, to: results, name: ResumableOutput.partial(of: path))
    }
  }

  /// Gives the file its name, compressed where that says so, and removes the fingerprint.
  /// - Throws: `inputOutput`.
  public func finish() throws {
    guard Compression(path: path) == nil else {
      let partial = try InputFile(path: ResumableOutput.partial(of: path))
      let writer = try OutputWriter(path: path)
      var bytes: [UInt8] = []
      while try partial.read(1 << 18, appendingTo: &bytes) > 0 {
        try writer.write(bytes)
        bytes.removeAll(keepingCapacity: true)
      }
      try writer.finish()
      unlink(ResumableOutput.partial(of: path))
      unlink(ResumableOutput.fingerprint(of: path))
      return
    }
    fsync(results)
    guard rename(ResumableOutput.partial(of: path), path) == 0 else {
      throw DepescheError(.inputOutput, systemMessage(errno), at: Place(file: path))
    }
    unlink(ResumableOutput.fingerprint(of: path))
  }

  /// A program that this process is just starting holds the descriptor until it runs, so one refusal is no proof.
  private static func lock(_ descriptor: Int32) -> Bool {
    for _ in 0..<10 {
      if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return true }
      usleep(20_000)
    }
    return false
  }

  private static func open(_ file: String) throws(DepescheError) -> Int32 {
    #if canImport(Glibc)
      let descriptor = Glibc.open(file, O_RDWR | O_CREAT | O_CLOEXEC, 0o666)
    #else
      let descriptor = Musl.open(file, O_RDWR | O_CREAT | O_CLOEXEC, 0o666)
    #endif
    guard descriptor >= 0 else { throw DepescheError(.inputOutput, systemMessage(errno), at: Place(file: file)) }
    return descriptor
  }

  /// Where the first `line` whole lines end in a file, in bytes, and how many of them there are.
  private static func offset(ofLine line: Int, in file: String) throws(DepescheError) -> (bytes: Int, lines: Int) {
    let input = try InputFile(path: file)
    var chunk: [UInt8] = []
    var base = 0
    var end = 0
    var lines = 0
    while lines < line, try input.read(1 << 16, appendingTo: &chunk) > 0 {
      for index in chunk.indices where chunk[index] == lineFeed && lines < line {
        lines += 1
        end = base + index + 1
      }
      base += chunk.count
      chunk.removeAll(keepingCapacity: true)
    }
    return (end, lines)
  }

  private static func cut(_ descriptor: Int32, at length: Int, name: String) throws(DepescheError) {
    guard ftruncate(descriptor, off_t(length)) == 0, lseek(descriptor, 0, SEEK_END) >= 0 else {
      throw DepescheError(.inputOutput, systemMessage(errno), at: Place(file: name))
    }
  }
}
