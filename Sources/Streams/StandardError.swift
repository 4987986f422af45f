#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Where everything goes that is no result.
public enum StandardError {
  /// Writes at once. A failure is not reported: there is nowhere left to report it to.
  public static func write(_ text: String) {
    try? writeAll(Array(text.utf8), to: STDERR_FILENO, name: "<stderr>")
  }

  public static var isTerminal: Bool { isatty(STDERR_FILENO) == 1 }
}
