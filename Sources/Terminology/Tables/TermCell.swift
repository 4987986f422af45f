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

  static func terms(_ cell: String, language: String, status: TermStatus?) throws(AttributeError) -> [Term] {
    var terms: [Term] = []
    for piece in pieces(cell) {
      let part = trimmed(piece)
      if part.isEmpty { continue }
      let (text, attributes) = try attributed(part)
      guard !text.isEmpty else { throw AttributeError("attributes without a term") }
      var term = Term(text, language: language, status: status)
      for attribute in attributes { try TermAttributes.set(attribute.name, attribute.value, of: &term) }
      terms.append(term)
    }
    return terms
  }

  /// Statements of one category, with source and target in braces.
  static func properties(_ cell: String, _ category: String, language: String) throws(AttributeError) -> [TermProperty]
  {
    var result: [TermProperty] = []
    for piece in pieces(cell) {
      let part = trimmed(piece)
      if part.isEmpty { continue }
      let (text, attributes) = try attributed(part)
      result.append(TermProperty(category, text, language: language))
      for attribute in attributes {
        guard ["source", "target"].contains(attribute.name) else {
          throw AttributeError("“\(attribute.name)” is neither source nor target")
        }
        TermAttributes.add("\(category).\(attribute.name)", attribute.value, language: language, to: &result)
      }
    }
    return result
  }

  /// A text and what stands in braces behind it.
  private static func attributed(
    _ part: String
  ) throws(AttributeError) -> (text: String, attributes: [TermAttributes.Attribute]) {
    guard part.utf8.last == UInt8(ascii: "}"), !endsEscaped(part), let brace = opening(of: part) else {
      return (unescaped(part), [])
    }
    let text = unescaped(trimmed(part[..<brace]))
    var attributes: [TermAttributes.Attribute] = []
    for attribute in split(part[part.index(after: brace)..<part.index(before: part.endIndex)], at: ";") {
      let pair = split(attribute[...], at: "=", limit: 1).map { unescaped(trimmed($0)) }
      guard pair.count == 2 else { throw AttributeError("“\(attribute)” is no attribute: name=value") }
      attributes.append((pair[0], pair[1]))
    }
    return (text, attributes)
  }

  static func cell(_ text: String, _ attributes: [TermAttributes.Attribute]) -> String {
    if attributes.isEmpty { return escaped(text) }
    let list = attributes.map { "\($0.name)=\(escaped($0.value))" }.joined(separator: "; ")
    return text.isEmpty ? "{\(list)}" : "\(escaped(text)) {\(list)}"
  }

  // MARK: Escapes

  static func pieces(_ cell: String) -> [String] { split(cell[...], at: "|") }

  /// Splits where the mark has no backslash before it; escapes stay.
  private static func split(_ text: Substring, at mark: Unicode.Scalar, limit: Int = .max) -> [String] {
    let (bytes, mark) = (text.utf8, UInt8(ascii: mark))
    guard bytes.contains(mark) else { return [String(text)] }
    var result: [String] = []
    var start = bytes.startIndex
    var isEscaped = false
    for index in bytes.indices {
      if bytes[index] == mark, !isEscaped, result.count < limit {
        result.append(String(text[start..<index]))
        start = bytes.index(after: index)
      }
      isEscaped = bytes[index] == UInt8(ascii: "\\") && !isEscaped
    }
    return result + [String(text[start...])]
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
  static func trimmed(_ text: String) -> String { mayHaveSpace(text.utf8) ? trimmed(text[...]) : text }

  private static func mayHaveSpace(_ bytes: some BidirectionalCollection<UInt8>) -> Bool {
    let mayBeSpace = { (byte: UInt8) in byte <= 0x20 || byte >= 0x80 }
    return bytes.first.map(mayBeSpace) ?? false || bytes.last.map(mayBeSpace) ?? false
  }

  static func trimmed(_ text: Substring) -> String {
    guard mayHaveSpace(text.utf8) else { return String(text) }
    var part = text[...]
    while part.first?.isWhitespace == true { part.removeFirst() }
    while part.last?.isWhitespace == true { part.removeLast() }
    return String(part)
  }
}
