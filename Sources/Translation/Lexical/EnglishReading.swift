import Text

/// One English reading of a German key, as `lexicons/de-en` states it.
public struct EnglishReading: Sendable, Equatable {
  /// What the verb must have beside its subject (`a`, `d`, `auf+a`, `dass` …); empty for other word classes.
  public var frame: [String] = []
  /// Base form or, for verbs, a template (`provide $d with $a`).
  public var english: String
  /// All must hold.
  public var conditions: [Condition] = []
  /// English prepositions for what a noun or adjective governs, by the German one.
  public var governed: [String: String] = [:]

  /// Reads ranked readings, separated by ` | `.
  static func list(_ text: String, withFrames: Bool) -> [EnglishReading] {
    pieces(text).map { EnglishReading($0, withFrame: withFrames) }
  }

  /// The frames of ranked readings alone, which are all that an analysis asks for.
  static func frames(_ text: String) -> [[String]] {
    pieces(text).map { piece in
      var text = piece
      if let (before, _, behind) = text.parted(by: "[", "]") { text = behind.isEmpty ? before : before + behind }
      if let (before, _, _) = text.parted(by: "<", ">") { text = before }
      guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")) else { return [] }
      return text[..<colon].pieces(between: " ")
    }
  }

  private static func pieces(_ text: String) -> [Substring] {
    let bytes = text.utf8
    var result: [Substring] = []
    var start = text.startIndex
    var index = start
    while let bar = bytes[index...].firstIndex(of: UInt8(ascii: "|")) {
      let next = bytes.index(after: bar)
      index = next
      // Without spaces around it the mark stands in a key.
      guard bar > start, bytes[bytes.index(before: bar)] == 0x20, next < text.endIndex, bytes[next] == 0x20 else {
        continue
      }
      result.append(text[start..<bytes.index(before: bar)])
      start = bytes.index(after: next)
      index = start
    }
    result.append(text[start...])
    return result
  }

  init(frame: [String], english: String) {
    self.frame = frame
    self.english = english
  }

  init(_ text: Substring, withFrame: Bool) {
    var text = text
    // Conditions and governed prepositions stand behind the English in either order.
    if let (before, inner, behind) = text.parted(by: "[", "]") {
      conditions = inner.pieces(between: " ").map { Condition($0[...]) }
      text = behind.isEmpty ? before : before + behind
    }
    if let (before, inner, _) = text.parted(by: "<", ">") {
      for item in inner.pieces(between: ",") {
        let sides = item.pieces(between: "=").map { $0[...].trimmed }
        if sides.count == 2 {
          governed[sides[0].split(separator: "+").first.map(String.init) ?? sides[0]] = sides[1]
        }
      }
      text = before
    }
    if withFrame, let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")) {
      frame = text[..<colon].pieces(between: " ")
      text = text[text.utf8.index(after: colon)...]
    }
    english = text.trimmed
  }
}

/// A condition in square brackets.
public struct Condition: Sendable, Equatable {
  /// What is asked about: `pl`, `with`, `a`, `noun`, `dom` …
  public var name: String
  /// `=` a list of words, `:` a list of noun classes, nil for a bare name.
  public var relation: Character?
  public var values: [String]
  public var isNegated: Bool

  init(_ text: Substring) {
    var text = text
    isNegated = text.first == "!"
    if isNegated { text = text.dropFirst() }
    guard let sign = text.utf8.firstIndex(where: { $0 == UInt8(ascii: "=") || $0 == UInt8(ascii: ":") }) else {
      name = String(text)
      relation = nil
      values = []
      return
    }
    name = String(text[..<sign])
    relation = text[sign]
    var list = text[text.index(after: sign)...]
    if list.first == "!" {
      isNegated.toggle()
      list = list.dropFirst()
    }
    values = list.pieces(between: ",")
  }
}

extension Substring {
  var trimmed: String {
    var text = utf8
    while text.first == 0x20 { text.removeFirst() }
    while text.last == 0x20 { text.removeLast() }
    return String(Substring(text))
  }

  /// What stands before, inside and behind the first pair of brackets, or nil without one.
  fileprivate func parted(
    by opening: Unicode.Scalar, _ closing: Unicode.Scalar
  ) -> (before: Substring, inner: Substring, behind: Substring)? {
    // Most readings have no brackets, which is told by a look at the bytes themselves.
    guard utf8.withContiguousStorageIfAvailable({ $0.contains(UInt8(ascii: opening)) }) ?? true,
      let open = utf8.firstIndex(of: UInt8(ascii: opening)),
      let close = utf8[open...].firstIndex(of: UInt8(ascii: closing))
    else { return nil }
    return (self[..<open], self[utf8.index(after: open)..<close], self[utf8.index(after: close)...])
  }
}
