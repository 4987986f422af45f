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
    for bar in bars(text) {
      let end = bytes.index(text.startIndex, offsetBy: bar - 1)
      result.append(text[start..<end])
      start = bytes.index(end, offsetBy: 3)
    }
    result.append(text[start...])
    return result
  }

  /// Where ` | ` stands; without spaces around it the mark stands in a key.
  private static func bars(_ text: String) -> [Int] {
    var text = text
    return text.withUTF8 { bytes in
      var result: [Int] = []
      // The space behind one bar may not be the one before the next.
      var start = 0
      for place in bytes.indices where bytes[place] == UInt8(ascii: "|") {
        guard place > start, bytes[place - 1] == 0x20, place + 1 < bytes.count, bytes[place + 1] == 0x20 else {
          continue
        }
        result.append(place)
        start = place + 2
      }
      return result
    }
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
  public let name: String
  /// `=` a list of words, `:` a list of noun classes, nil for a bare name.
  public let relation: Character?
  public let values: [String]
  public let isNegated: Bool
  /// The same as name and relation, for those who ask often.
  let question: Question

  /// What is asked, of the whole context or (`slot`, `slotClass`) of the slot that the condition names.
  enum Question: Sendable {
    case plural, singular, modifier, head, genitive, possessed, front, adverbial, unit, predicative, attributive
    case negated, passive, accusative, dative, number, name, comparative, infinitive
    case adjectives, preposition, objectOf, subjectOf, verb, with, before, after, noun, nounClass, slot, slotClass
    case nothing

    fileprivate init(_ name: String, _ relation: Character?) {
      switch relation {
      case nil: self = Question.bare[name] ?? .nothing
      case "=": self = Question.words[name] ?? .slot
      case ":": self = name == "noun" ? .nounClass : name == "dom" ? .nothing : .slotClass
      default: self = .nothing
      }
    }

    private static let bare: [String: Question] = [
      "pl": .plural, "sg": .singular, "mod": .modifier, "head": .head, "gen": .genitive, "poss": .possessed,
      "front": .front, "adv": .adverbial, "unit": .unit, "pred": .predicative, "attr": .attributive, "neg": .negated,
      "pass": .passive, "acc": .accusative, "dat": .dative, "num": .number, "name": .name, "comp": .comparative,
      "inf": .infinitive,
    ]
    private static let words: [String: Question] = [
      "adj": .adjectives, "prep": .preposition, "obj": .objectOf, "subj": .subjectOf, "verb": .verb, "with": .with,
      "before": .before, "after": .after, "noun": .noun, "dom": .nothing,
    ]
  }

  init(_ text: Substring) {
    var text = text
    var isNegated = text.first == "!"
    if isNegated { text = text.dropFirst() }
    guard let sign = text.utf8.firstIndex(where: { $0 == UInt8(ascii: "=") || $0 == UInt8(ascii: ":") }) else {
      name = String(text)
      relation = nil
      values = []
      question = Question(name, nil)
      self.isNegated = isNegated
      return
    }
    name = String(text[..<sign])
    relation = text[sign]
    question = Question(name, relation)
    var list = text[text.index(after: sign)...]
    if list.first == "!" {
      isNegated.toggle()
      list = list.dropFirst()
    }
    values = list.pieces(between: ",")
    self.isNegated = isNegated
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
  fileprivate func parted(by opening: Unicode.Scalar, _ closing: Unicode.Scalar) -> (
    before: Substring, inner: Substring, behind: Substring
  )? {
    func place(_ mark: Unicode.Scalar, from start: Int) -> Int? {
      let mark = UInt8(ascii: mark)
      let found = utf8.withContiguousStorageIfAvailable { bytes in bytes[start...].firstIndex(of: mark) }
      return found ?? utf8.dropFirst(start).firstIndex(of: mark).map { utf8.distance(from: startIndex, to: $0) }
    }
    guard let first = place(opening, from: 0), let second = place(closing, from: first) else { return nil }
    let open = utf8.index(startIndex, offsetBy: first)
    let close = utf8.index(startIndex, offsetBy: second)
    return (self[..<open], self[utf8.index(after: open)..<close], self[utf8.index(after: close)...])
  }
}
