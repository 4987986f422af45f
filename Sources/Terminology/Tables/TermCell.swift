import Text

/// A cell of a rich table: terms or values divided by `|`, a term's attributes in braces behind it.
///
/// `Waffenembargo {gender=n} | Rüstungsembargo {status=-; note=rare}`. A backslash takes the meaning from `|`, `{`, `}`,
/// `;` and itself; `\n` and `\t` stand for line end and tab.
enum TermCell {
  /// Values without attributes.
  static func values(_ cell: String) -> [String] {
    pieces(cell).map { unescaped(trimmed($0[...])) }.filter { !$0.isEmpty }
  }

  /// - Throws: a message, to which the caller knows the place.
  static func terms(_ cell: String, language: String, status: TermStatus?) throws(CellError) -> [Term] {
    var terms: [Term] = []
    for piece in pieces(cell) {
      let part = trimmed(piece[...])
      if part.isEmpty { continue }
      guard part.utf8.last == UInt8(ascii: "}"), !endsEscaped(part), let brace = opening(of: part) else {
        terms.append(Term(unescaped(part), language: language, status: status))
        continue
      }
      var term = Term(unescaped(trimmed(part[..<brace])), language: language, status: status)
      let inside = part[part.index(after: brace)..<part.index(before: part.endIndex)]
      for attribute in split(inside, at: ";") {
        let pair = split(attribute[...], at: "=", limit: 1).map { unescaped(trimmed($0[...])) }
        guard pair.count == 2 else { throw CellError("“\(attribute)” is no attribute: name=value") }
        try set(pair[0], pair[1], of: &term)
      }
      guard !term.text.isEmpty else { throw CellError("attributes without a term") }
      terms.append(term)
    }
    return terms
  }

  /// What is wrong with a cell.
  struct CellError: Error {
    var message: String
    init(_ message: String) { self.message = message }
  }

  static func set(_ name: String, _ value: String, of term: inout Term) throws(CellError) {
    switch name {
    case "status": term.status = value == "-" ? nil : try status(value)
    case "pos":
      guard let partOfSpeech = PartOfSpeech(rawValue: value) else {
        throw CellError(unknown("part of speech", value, PartOfSpeech.allCases.map(\.rawValue)))
      }
      term.partOfSpeech = partOfSpeech
    case "gender":
      switch value {
      case "m", "masculine": term.gender = .masculine
      case "f", "feminine": term.gender = .feminine
      case "n", "neuter": term.gender = .neuter
      case "p": term.number = .plural
      default: throw CellError(unknown("gender", value, ["m", "f", "n", "p"]))
      }
    case "number":
      guard let number = LexicalMatch.Number(rawValue: value) else {
        throw CellError(unknown("number", value, ["singular", "plural"]))
      }
      term.number = number
    case "flags":
      for flag in words(value) {
        switch flag {
        case "case-sensitive": term.flags.insert(.caseSensitive)
        case "do-not-translate": term.flags.insert(.doNotTranslate)
        default: throw CellError(unknown("flag", flag, ["case-sensitive", "do-not-translate"]))
        }
      }
    case "with":
      term.condition = UsageCondition(with: words(value), without: term.condition?.without ?? [])
    case "without":
      term.condition = UsageCondition(with: term.condition?.with ?? [], without: words(value))
    default: term.properties.append(TermProperty(name, value))
    }
  }

  static func status(_ value: String) throws(CellError) -> TermStatus {
    guard let status = TermStatus(rawValue: value) else {
      throw CellError(unknown("status", value, TermStatus.allCases.map(\.rawValue)))
    }
    return status
  }

  private static func unknown(_ what: String, _ value: String, _ known: [String]) -> String {
    "\(what) “\(value)” is none of \(known.joined(separator: ", "))"
  }

  private static func words(_ list: String) -> [String] {
    list.split(separator: ",").map { trimmed($0) }.filter { !$0.isEmpty }
  }

  // MARK: Escapes

  static func pieces(_ cell: String) -> [String] { split(cell[...], at: "|") }

  /// Splits where the mark has no backslash before it; escapes stay.
  private static func split(_ text: Substring, at mark: Character, limit: Int = .max) -> [String] {
    guard text.contains(mark) else { return [String(text)] }
    var result: [String] = [""]
    var isEscaped = false
    for character in text {
      if character == mark, !isEscaped, result.count <= limit {
        result.append("")
        continue
      }
      isEscaped = character == "\\" && !isEscaped
      result[result.count - 1].append(character)
    }
    return result
  }

  private static func opening(of part: String) -> String.Index? {
    var isEscaped = false
    for index in part.indices {
      if part[index] == "{", !isEscaped { return index }
      isEscaped = part[index] == "\\" && !isEscaped
    }
    return nil
  }

  private static func endsEscaped(_ part: String) -> Bool {
    part.dropLast().reversed().prefix { $0 == "\\" }.count % 2 == 1
  }

  static func unescaped(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "\\")) else { return text }
    var result = ""
    var isEscaped = false
    for character in text {
      if isEscaped {
        result.append(character == "n" ? "\n" : character == "t" ? "\t" : character)
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else {
        result.append(character)
      }
    }
    return result
  }

  static func escaped(_ text: String) -> String {
    guard text.utf8.contains(where: { special.contains($0) }) else { return text }
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case "|", "{", "}", ";", "\\": result += "\\\(scalar)"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  private static let special = Set("|{};\\\n\t".utf8)

  /// Without white space at the ends. Most texts have none, and are told by their first and last byte.
  static func trimmed(_ text: String) -> String { trimmed(text[...]) }

  static func trimmed(_ text: Substring) -> String {
    guard let first = text.utf8.first, let last = text.utf8.last else { return "" }
    let mayNeedIt = { (byte: UInt8) in byte <= 0x20 || byte >= 0x80 }
    guard mayNeedIt(first) || mayNeedIt(last) else { return String(text) }
    var part = text[...]
    while part.first?.isWhitespace == true { part.removeFirst() }
    while part.last?.isWhitespace == true { part.removeLast() }
    return String(part)
  }
}
