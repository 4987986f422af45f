/// The rules of one pass, laid out for applying: numbers into shared pools, found by the first scalar of the source.
struct RewritePass: Sendable {
  /// What is done with the text before the rules.
  enum Preparation: String, Sendable {
    case nfc, nfd, lower, upper
    /// The first letter of each word behind a space is raised.
    case title
  }

  struct Rule: Sendable {
    var source: Range<Int32>
    var target: Range<Int32>
    /// Elements, nearest to the source first.
    var left: Range<Int32>
    var right: Range<Int32>
  }

  struct Element: Sendable {
    var scalars: Range<Int32>
    var negated: Bool
    var boundary: Bool
  }

  let preparation: Preparation?
  private(set) var rules: [Rule] = []
  private(set) var elements: [Element] = []
  private(set) var scalars: [UInt32] = []
  /// Rules by first scalar: directly for the scripts of Europe and the Near East, else by look-up.
  private var direct: [Range<Int32>]
  private var others: [UInt32: Range<Int32>] = [:]

  /// Above the last scalar that is looked up directly (Latin, Greek, Cyrillic, Armenian, Hebrew, Arabic).
  private static let directEnd: UInt32 = 0x700

  var isEmpty: Bool { rules.isEmpty && preparation == nil }

  init(_ written: [RewriteRules.Rule], preparation: Preparation?) {
    self.preparation = preparation
    direct = written.isEmpty ? [] : [Range<Int32>](repeating: 0..<0, count: Int(Self.directEnd))
    var groups: [UInt32: [RewriteRules.Rule]] = [:]
    for rule in written { groups[rule.source[0], default: []].append(rule) }
    for (first, group) in groups.sorted(by: { $0.key < $1.key }) {
      let start = Int32(rules.count)
      for rule in group.sorted(by: { $0.precedes($1) }) { add(rule) }
      let range = start..<Int32(rules.count)
      if first < Self.directEnd { direct[Int(first)] = range } else { others[first] = range }
    }
  }

  private mutating func add(_ rule: RewriteRules.Rule) {
    let source = pooled(rule.source)
    let target = pooled(rule.target)
    rules.append(Rule(source: source, target: target, left: pooled(rule.left), right: pooled(rule.right)))
  }

  private mutating func pooled(_ values: [UInt32]) -> Range<Int32> {
    let start = Int32(scalars.count)
    scalars += values
    return start..<Int32(scalars.count)
  }

  private mutating func pooled(_ context: [RewriteRules.Element]) -> Range<Int32> {
    let new = context.map {
      Element(scalars: pooled($0.scalars), negated: $0.negated, boundary: $0.boundary)
    }
    let start = Int32(elements.count)
    elements += new
    return start..<Int32(elements.count)
  }

  func candidates(_ first: UInt32) -> Range<Int32> {
    if first < Self.directEnd { return direct[Int(first)] }
    return others.isEmpty ? 0..<0 : others[first] ?? 0..<0
  }
}
