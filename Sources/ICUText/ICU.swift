import CICU
import Text

/// The system's ICU library.
public enum ICU {
  /// The version that runs, for instance `72.1`.
  public static var version: String { String(cString: depesche_icu_version()) }

  /// Throws `internal` if an ICU call failed. A warning is a negative code, hence success.
  static func check(_ status: Int32, _ what: @autoclosure () -> String) throws {
    guard status > 0 else { return }
    throw DepescheError(.internal, "\(what()): ICU says \(String(cString: depesche_icu_error_name(status)))")
  }
}

/// Calls ICU for a text of unknown length: once with room for twice the input, and again only if that was too little.
func makeText(
  roomFor count: Int, _ call: (_ result: UnsafeMutablePointer<UInt8>, _ capacity: Int32) throws -> Int32
) throws -> String {
  var capacity = 2 * count + 16
  while true {
    var needed = 0
    let text = try String(unsafeUninitializedCapacity: capacity) { buffer in
      guard let base = buffer.baseAddress else { return 0 }
      needed = Int(try call(base, Int32(capacity)))
      return needed <= capacity ? needed : 0
    }
    if needed <= capacity { return text }
    capacity = needed
  }
}

/// The bytes of a string, with a pointer that is never null. ICU counts in 32 bits.
func withBytes<Result>(
  _ text: String, _ body: (_ bytes: UnsafePointer<UInt8>, _ count: Int32) throws -> Result
) throws -> Result {
  var text = text
  return try text.withUTF8 { buffer in
    guard buffer.count < Int(Int32.max) / 8 else { throw DepescheError(.tooLarge, "the text is too long for ICU") }
    guard let base = buffer.baseAddress else { return try withUnsafePointer(to: 0) { try body($0, 0) } }
    return try body(base, Int32(buffer.count))
  }
}
