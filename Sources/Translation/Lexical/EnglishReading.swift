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

  private static func pieces(_ text: String) -> [Substring] {
    var result: [Substring] = []
    var start = text.startIndex
    var index = text.startIndex
    while index < text.endIndex {
      if text[index...].hasPrefix(" | ") {
        result.append(text[start..<index])
        index = text.index(index, offsetBy: 3)
        start = index
      } else {
        index = text.index(after: index)
      }
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
    if let open = text.firstIndex(of: "["), let close = text[open...].firstIndex(of: "]") {
      conditions = text[text.index(after: open)..<close].split(separator: " ").map(Condition.init)
      text = text[..<open] + text[text.index(after: close)...]
    }
    if let open = text.firstIndex(of: "<"), let close = text[open...].firstIndex(of: ">") {
      for item in text[text.index(after: open)..<close].split(separator: ",") {
        let sides = item.split(separator: "=").map { $0.trimmed }
        if sides.count == 2 {
          governed[sides[0].split(separator: "+").first.map(String.init) ?? sides[0]] = sides[1]
        }
      }
      text = text[..<open]
    }
    if withFrame, let colon = text.firstIndex(of: ":") {
      frame = text[..<colon].split(separator: " ").map(String.init)
      text = text[text.index(after: colon)...]
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
    guard let sign = text.firstIndex(where: { $0 == "=" || $0 == ":" }) else {
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
    values = list.split(separator: ",").map(String.init)
  }
}

extension Substring {
  var trimmed: String {
    var text = self
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
