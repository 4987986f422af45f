/// What came of the cases of one table. A case that is marked open shows a known fault: it is counted, and fails nothing.
public struct CaseTally: Sendable {
  private let name: String
  private var count = 0
  private var open = 0
  private var mended: [String] = []
  /// What is wrong with cases that ought to hold.
  public private(set) var failures: [String] = []

  public init(_ name: String) { self.name = name }

  /// - Parameters:
  ///   - label: how a reader finds the case in its table.
  ///   - failure: what is wrong, or nil.
  public mutating func add(_ label: String, isOpen: Bool = false, failure: String?) {
    count += 1
    switch (isOpen, failure) {
    case (true, nil): mended.append(label)
    case (true, _): open += 1
    case (false, let failure?): failures.append("\(name): \(label): \(failure)")
    case (false, nil): break
    }
  }

  /// A line for the log where something is open; nil otherwise.
  public var summary: String? {
    guard open > 0 || !mended.isEmpty else { return nil }
    let done = mended.isEmpty ? "" : "; no longer open: " + mended.joined(separator: " · ")
    return "\(name): \(open) of \(count) open\(done)"
  }
}
