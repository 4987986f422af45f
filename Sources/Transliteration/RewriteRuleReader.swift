import ICUText
import Text

/// Reads the lines of a rule file; keeps the classes that have been defined so far.
struct RewriteRuleReader {
  enum Item {
    case newPass(RewritePass.Preparation?)
    case rule(RewriteRules.Rule)
  }

  let file: String
  private var classes: [String: [UInt32]] = [:]
  /// Behind `:: nfd` rules meet decomposed text, so they are read decomposed themselves.
  private var isDecomposed = false

  init(file: String) { self.file = file }

  mutating func read(_ line: Substring, number: Int) throws(DepescheError) -> Item? {
    // By scalars: a combining mark behind a space would make one character with it.
    let words = line.unicodeScalars.split(separator: " ", omittingEmptySubsequences: true).map { Substring($0) }
    guard let first = words.first, first != "#" else { return nil }
    if first == "::" {
      guard words.count > 1 else { return .newPass(nil) }
      guard words.count == 2, let preparation = RewritePass.Preparation(rawValue: String(words[1])) else {
        throw failure("after :: may stand nfc, nfd, lower, upper or title", number)
      }
      if preparation == .nfd { isDecomposed = true }
      if preparation == .nfc { isDecomposed = false }
      return .newPass(preparation)
    }
    if words.count >= 3, words[1] == "=" {
      classes[String(first)] = try set(words[2...].joined(), number: number).scalars
      return nil
    }
    guard words.count >= 2, words[1] == ">" else {
      throw failure("a rule is written: source > target / left_right", number)
    }
    let slash = words.firstIndex(of: "/") ?? words.endIndex
    let target = slash > 2 ? words[2..<slash].joined(separator: " ") : ""
    var left: [RewriteRules.Element] = []
    var right: [RewriteRules.Element] = []
    if slash < words.endIndex {
      let context = words[(slash + 1)...].joined()
      guard let gap = context.unicodeScalars.firstIndex(of: "_") else { throw failure("no _ in the context", number) }
      left = try elements(context[..<gap], number: number).reversed()
      right = try elements(context[context.unicodeScalars.index(after: gap)...], number: number)
    }
    let source = unescaped(first)
    guard !source.isEmpty else { throw failure("a rule needs a source", number) }
    return .rule(
      RewriteRules.Rule(source: source, target: unescaped(Substring(target)), left: left, right: right, number: 0))
  }

  private func failure(_ message: String, _ line: Int) -> DepescheError {
    DepescheError(.invalidLexicon, message, at: Place(file: file, line: line))
  }

  /// `\` takes the next character as it is; `\s` is a space, `\u0301` the character of that number.
  private func unescaped(_ text: Substring) -> [UInt32] {
    var result: [UInt32] = []
    var rest = Substring(isDecomposed ? (try? Normalizer.nfd.normalize(String(text))) ?? String(text) : String(text))
      .unicodeScalars
    while let scalar = rest.popFirst() {
      guard scalar == "\\", let next = rest.popFirst() else {
        result.append(scalar.value)
        continue
      }
      if next == "u", let number = UInt32(String(Substring(rest.prefix(4))), radix: 16), rest.count >= 4 {
        result.append(number)
        rest = rest.dropFirst(4)
      } else {
        result.append(next == "s" ? 0x20 : next.value)
      }
    }
    return result
  }

  /// The elements of one side of a context: letters, `#`, `$Class`, `[set]`.
  private func elements(_ text: Substring, number: Int) throws(DepescheError) -> [RewriteRules.Element] {
    var result: [RewriteRules.Element] = []
    var rest = text.unicodeScalars
    while let scalar = rest.popFirst() {
      if scalar == "[" {
        guard let close = rest.firstIndex(of: "]") else { throw failure("[ without ]", number) }
        result.append(try set(String(rest[..<close]), number: number))
        rest = rest[rest.index(after: close)...]
      } else if scalar == "$" {
        let name = rest.prefix { $0.isASCII && $0.properties.isAlphabetic }
        result.append(try set("$" + String(name), number: number))
        rest = rest[name.endIndex...]
      } else {
        result.append(try set(String(scalar), number: number))
      }
    }
    return result
  }

  /// The inside of `[…]`: letters, `#`, `$Class;` or `$Class` before something that is no Latin letter; `^` negates.
  private func set(_ text: String, number: Int) throws(DepescheError) -> RewriteRules.Element {
    var element = RewriteRules.Element(scalars: [], negated: false, boundary: false)
    var rest = Substring(text).unicodeScalars
    if rest.first == "^" {
      element.negated = true
      rest.removeFirst()
    }
    while let scalar = rest.popFirst() {
      switch scalar {
      case "#": element.boundary = true
      case "$":
        let name = rest.prefix { $0.isASCII && $0.properties.isUppercase }
        guard let letters = classes[String(name)] else { throw failure("no class \(name)", number) }
        element.scalars += letters
        rest = rest[name.endIndex...]
      default: element.scalars.append(scalar.value)
      }
    }
    element.scalars.sort()
    return element
  }
}
