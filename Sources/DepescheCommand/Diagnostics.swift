import ArgumentParser
import Streams
import Text

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Everything that is no result goes to standard error, as `file:line:column: kind: text`.
struct Diagnostics: Sendable {
  var isQuiet = false
  var color = ColorChoice.auto

  /// An error that ends the run, or that a file of several has.
  func report(_ error: DepescheError) {
    report(Diagnostic(.error, error.message, at: error.place))
  }

  /// Notes and warnings are left out where the user wants quiet; errors are not.
  func report(_ diagnostic: Diagnostic) {
    if isQuiet, diagnostic.severity != .error { return }
    let place = diagnostic.place.map { "\($0): " } ?? "depesche: "
    var kind = diagnostic.severity.rawValue
    if isColored { kind = "\u{1b}[\(diagnostic.severity == .error ? "31" : "33")m\(kind)\u{1b}[0m" }
    StandardError.write("\(place)\(kind): \(diagnostic.message)\n")
  }

  private var isColored: Bool {
    switch color {
    case .always: true
    case .never: false
    // no-color.org: any value but the empty one counts.
    case .auto: StandardError.isTerminal && (getenv("NO_COLOR").map { $0.pointee == 0 } ?? true)
    }
  }
}

enum ColorChoice: String, ExpressibleByArgument, CaseIterable, Sendable {
  case auto, always, never
}
