import CICU
import Synchronization
import Text

/// A transliterator from the text of its rules, in the syntax of ICU and CLDR (Unicode Technical Standard #35, part 2).
///
/// Opening one from rules takes some 0.5 ms; ICU's own registry, which takes up to 100 ms, is never touched.
/// May be shared between threads: each call takes a clone of its own out of a pool.
public final class Transliterator: Sendable {
  private struct Handle: @unchecked Sendable {
    let pointer: OpaquePointer
  }
  private let prototype: Handle
  private let idle = Mutex<[Handle]>([])

  /// - Parameters:
  ///   - rules: the text of the rules.
  ///   - name: what errors call the rules, usually the path of their file.
  ///   - reverse: whether the reverse direction is wanted.
  /// - Throws: `invalidLexicon` with the line of the fault.
  public init(rules: String, name: String, reverse: Bool = false) throws {
    prototype = try withBytes(rules) { bytes, count in
      var status: Int32 = 0
      var line: Int32 = -1
      var offset: Int32 = -1
      let pointer = depesche_transliterator_open(bytes, count, reverse ? 1 : 0, &line, &offset, &status)
      guard let pointer else {
        let reason = String(cString: depesche_icu_error_name(status))
        throw DepescheError(
          .invalidLexicon, "transliteration rules: \(reason)", at: Place(file: name, line: line > 0 ? Int(line) : nil))
      }
      return Handle(pointer: pointer)
    }
  }

  deinit {
    depesche_transliterator_close(prototype.pointer)
    idle.withLock { handles in
      for handle in handles { depesche_transliterator_close(handle.pointer) }
    }
  }

  /// The text after all rules have been applied.
  public func transliterate(_ text: String) throws -> String {
    let handle = try take()
    defer { idle.withLock { $0.append(handle) } }
    return try withBytes(text) { bytes, count in
      try makeText(roomFor: Int(count)) { result, capacity in
        var status: Int32 = 0
        let length = depesche_transliterate(handle.pointer, bytes, count, result, capacity, &status)
        try ICU.check(status, "cannot transliterate")
        return length
      }
    }
  }

  private func take() throws -> Handle {
    if let handle = idle.withLock({ $0.popLast() }) { return handle }
    var status: Int32 = 0
    guard let pointer = depesche_transliterator_clone(prototype.pointer, &status) else {
      throw DepescheError(.internal, "cannot clone a transliterator")
    }
    return Handle(pointer: pointer)
  }
}
