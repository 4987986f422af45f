import ICUText

extension RewriteRules {
  /// The text rewritten by all passes in order.
  public func apply(to text: String) -> String {
    var scalars: [UInt32] = []
    scalars.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars { scalars.append(scalar.value) }
    for pass in passes {
      if let preparation = pass.preparation { scalars = preparation.apply(to: scalars) }
      if !pass.rules.isEmpty { scalars = pass.apply(to: scalars) }
    }
    return Self.string(scalars)
  }

  /// UTF-8 of scalars; what is no scalar value is left out.
  static func string(_ scalars: [UInt32]) -> String {
    String(unsafeUninitializedCapacity: scalars.count * 4) { bytes in
      var at = 0
      func put(_ byte: UInt32) {
        bytes[at] = UInt8(truncatingIfNeeded: byte)
        at += 1
      }
      for value in scalars {
        switch value {
        case 0..<0x80: put(value)
        case 0x80..<0x800:
          put(0xC0 | value >> 6)
          put(0x80 | value & 0x3F)
        case 0xD800..<0xE000: break
        case 0x800..<0x10000:
          put(0xE0 | value >> 12)
          put(0x80 | value >> 6 & 0x3F)
          put(0x80 | value & 0x3F)
        case 0x10000..<0x110000:
          put(0xF0 | value >> 18)
          put(0x80 | value >> 12 & 0x3F)
          put(0x80 | value >> 6 & 0x3F)
          put(0x80 | value & 0x3F)
        default: break
        }
      }
      return at
    }
  }
}

extension RewritePass.Preparation {
  func apply(to text: [UInt32]) -> [UInt32] {
    switch self {
    case .nfc: normalized(text, .nfc)
    case .nfd: normalized(text, .nfd)
    case .lower: text.map(LetterCase.lowered)
    case .upper: text.map(LetterCase.raised)
    case .title: titled(text)
    }
  }

  /// The first letter of each word raised; an apostrophe before it (`‘Amman`) is none.
  private func titled(_ text: [UInt32]) -> [UInt32] {
    var opens = true
    return text.map { scalar in
      defer {
        switch scalar {
        case 0x20: opens = true
        case 0x27, 0x2018, 0x2019, 0x2BB...0x2BF: break
        default: opens = false
        }
      }
      return opens ? LetterCase.raised(scalar) : scalar
    }
  }

  /// A text that ICU cannot take (longer than 2 GB) stays as it is.
  private func normalized(_ text: [UInt32], _ form: Normalizer) -> [UInt32] {
    guard let result = try? form.normalize(RewriteRules.string(text)) else { return text }
    return result.unicodeScalars.map(\.value)
  }
}

extension RewritePass {
  func apply(to text: [UInt32]) -> [UInt32] {
    let lower = text.map(LetterCase.lowered)
    var result: [UInt32] = []
    result.reserveCapacity(text.count + text.count / 2 + 8)
    rules.withUnsafeBufferPointer { rules in
      elements.withUnsafeBufferPointer { elements in
        scalars.withUnsafeBufferPointer { scalars in
          lower.withUnsafeBufferPointer { lower in
            let matcher = RewriteMatcher(text: lower, elements: elements, scalars: scalars)
            var at = 0
            next: while at < lower.count {
              for index in candidates(lower[at]) where matcher.matches(rules[Int(index)], at: at) {
                let rule = rules[Int(index)]
                let end = at + rule.source.count
                append(scalars[rule.target], as: at..<end, of: text, lower, to: &result)
                at = end
                continue next
              }
              result.append(text[at])
              at += 1
            }
          }
        }
      }
    }
    return result
  }

  /// Appends a target in the case of its source: `Щ` gives `Shch`, but in `ЩИ` it gives `SHCH`. Letters that are tied
  /// (`t͡s`) are raised together.
  private func append(
    _ target: Slice<UnsafeBufferPointer<UInt32>>, as range: Range<Int>, of text: [UInt32],
    _ lower: UnsafeBufferPointer<UInt32>, to result: inout [UInt32]
  ) {
    guard text[range.lowerBound] != lower[range.lowerBound] else {
      result += target
      return
    }
    func isCapital(_ index: Int) -> Bool { text.indices.contains(index) && text[index] != lower[index] }
    func isSmall(_ index: Int) -> Bool {
      text.indices.contains(index) && text[index] == lower[index] && LetterCase.isLetter(text[index])
    }
    let next = range.lowerBound + 1
    let shouts = isCapital(next) || (!isSmall(next) && isCapital(range.lowerBound - 1))
    let tie: UInt32 = 0x361
    var raised = false
    for scalar in target {
      if raised, !shouts, result.last != tie {
        result.append(scalar)
      } else {
        let upper = LetterCase.raised(scalar)
        raised = raised || upper != scalar
        result.append(upper)
      }
    }
  }
}

/// Whether a rule holds at a place of a text in small letters.
struct RewriteMatcher {
  let text: UnsafeBufferPointer<UInt32>
  let elements: UnsafeBufferPointer<RewritePass.Element>
  let scalars: UnsafeBufferPointer<UInt32>

  func matches(_ rule: RewritePass.Rule, at start: Int) -> Bool {
    guard start + rule.source.count <= text.count else { return false }
    var at = start
    for index in rule.source {
      guard text[at] == scalars[Int(index)] else { return false }
      at += 1
    }
    for index in rule.right {
      guard holds(elements[Int(index)], at: at) else { return false }
      at += 1
    }
    at = start - 1
    for index in rule.left {
      guard holds(elements[Int(index)], at: at) else { return false }
      at -= 1
    }
    return true
  }

  /// Whether the element holds at a place, which may lie outside the text. A negated set also holds at an edge, unless
  /// it names the edge.
  private func holds(_ element: RewritePass.Element, at index: Int) -> Bool {
    guard text.indices.contains(index) else { return element.boundary != element.negated }
    let scalar = text[index]
    if element.boundary, !LetterCase.isLetter(scalar) { return !element.negated }
    return contains(element.scalars, scalar) != element.negated
  }

  private func contains(_ range: Range<Int32>, _ scalar: UInt32) -> Bool {
    var low = Int(range.lowerBound)
    var high = Int(range.upperBound)
    while low < high {
      let middle = (low + high) / 2
      if scalars[middle] < scalar { low = middle + 1 } else { high = middle }
    }
    return low < Int(range.upperBound) && scalars[low] == scalar
  }
}

extension UnsafeBufferPointer<UInt32> {
  subscript(range: Range<Int32>) -> Slice<Self> { self[Int(range.lowerBound)..<Int(range.upperBound)] }
}
