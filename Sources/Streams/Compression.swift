import CCompression
import Text

/// How a file is compressed, told by its suffix.
public enum Compression: Sendable {
  case gzip, zstd

  /// nil for a file that is not compressed.
  public init?(path: String) {
    if path.hasSuffix(".gz") {
      self = .gzip
    } else if path.hasSuffix(".zst") {
      self = .zstd
    } else {
      return nil
    }
  }

  /// With its full stop.
  public var suffix: String {
    switch self {
    case .gzip: ".gz"
    case .zstd: ".zst"
    }
  }

  fileprivate var coding: depesche_coding {
    switch self {
    case .gzip: depesche_gzip
    case .zstd: depesche_zstd
    }
  }

  fileprivate var name: String {
    switch self {
    case .gzip: "gzip"
    case .zstd: "zstd"
    }
  }
}

/// Bytes out of a compressed file, which may have several members (`cat a.gz b.gz`). One thread at a time.
final class Decoder {
  private let coder: OpaquePointer
  private let compression: Compression
  private var input: [UInt8] = []
  private var taken = 0
  /// Whether the file may end here.
  private var isWhole = true

  init(_ compression: Compression, file: String) throws(DepescheError) {
    guard let coder = depesche_decoder_open(compression.coding) else {
      throw DepescheError(.internal, "no memory to read \(compression.name)", at: Place(file: file))
    }
    self.coder = coder
    self.compression = compression
  }

  deinit { depesche_coder_close(coder) }

  /// Appends up to `count` bytes.
  /// - Parameter fill: appends compressed bytes and tells how many; 0 at the end.
  /// - Returns: how many bytes came; 0 at the end.
  /// - Throws: `invalidData` if the file is damaged or cut off.
  func read(
    _ count: Int, appendingTo buffer: inout [UInt8], file: String,
    fill: (inout [UInt8]) throws(DepescheError) -> Int
  ) throws(DepescheError) -> Int {
    let old = buffer.count
    while true {
      if taken == input.count {
        input.removeAll(keepingCapacity: true)
        taken = 0
      }
      let atEnd = input.isEmpty ? try fill(&input) == 0 : false
      if atEnd, isWhole { return 0 }
      buffer.append(contentsOf: repeatElement(0, count: count))
      let step = buffer.withUnsafeMutableBufferPointer { out in
        input.withUnsafeBufferPointer { bytes in
          guard let to = out.baseAddress else { return depesche_step(consumed: 0, produced: 0, state: -1) }
          return depesche_code(coder, bytes.baseAddress.map { $0 + taken }, bytes.count - taken, to + old, count, 0)
        }
      }
      taken += step.consumed
      buffer.removeLast(count - step.produced)
      if step.state < 0 { throw damaged("the \(compression.name) data are damaged", file) }
      if step.consumed > 0 || step.state == 1 { isWhole = step.state == 1 }
      if step.produced > 0 { return step.produced }
      if atEnd { throw damaged("the \(compression.name) data end too early", file) }
    }
  }

  private func damaged(_ message: String, _ file: String) -> DepescheError {
    DepescheError(.invalidData, message, at: Place(file: file))
  }
}

/// Compressed bytes, one stream.
final class Encoder {
  private let coder: OpaquePointer
  private static let chunk = 1 << 16

  init(_ compression: Compression, file: String) throws(DepescheError) {
    guard let coder = depesche_encoder_open(compression.coding) else {
      throw DepescheError(.internal, "no memory to write \(compression.name)", at: Place(file: file))
    }
    self.coder = coder
  }

  deinit { depesche_coder_close(coder) }

  /// What comes out of the coder for some bytes; it keeps some back until the end. The same bytes give the same stream,
  /// however they are cut.
  func encode(_ bytes: [UInt8], isLast: Bool = false) -> [UInt8] {
    var result: [UInt8] = []
    run(bytes, ends: false, into: &result)
    // Apart from the bytes: told all at once, zstd would know the length and choose other parameters.
    if isLast { run([], ends: true, into: &result) }
    return result
  }

  private func run(_ bytes: [UInt8], ends: Bool, into result: inout [UInt8]) {
    var taken = 0
    var chunk = [UInt8](repeating: 0, count: Encoder.chunk)
    while true {
      let part = min(bytes.count - taken, 1 << 24)
      let step = chunk.withUnsafeMutableBufferPointer { out in
        bytes.withUnsafeBufferPointer { input in
          guard let to = out.baseAddress else { return depesche_step(consumed: 0, produced: 0, state: 1) }
          return depesche_code(coder, input.baseAddress.map { $0 + taken }, part, to, out.count, ends ? 1 : 0)
        }
      }
      taken += step.consumed
      result.append(contentsOf: chunk[..<step.produced])
      // A coder that leaves room in the chunk has nothing more to give.
      let isDone = ends ? step.state != 0 : taken == bytes.count && step.produced < chunk.count
      if isDone || step.state < 0 { return }
    }
  }
}
