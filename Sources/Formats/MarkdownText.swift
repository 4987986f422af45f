/// The running text of a Markdown document (CommonMark): marks of emphasis and headings, addresses of links, images, code
/// blocks, tables' rulers and HTML tags are left out. Front matter gives title and day.
public struct MarkdownText: Sendable, Equatable {
  /// From the front matter, or the first heading if the text begins with it.
  public private(set) var title: String?
  /// As the front matter has it.
  public private(set) var date: String?
  /// Paragraphs, one a line, with an empty line between them.
  public var text: String { paragraphs.isEmpty ? "" : paragraphs.joined(separator: "\n\n") + "\n" }

  private var paragraphs: [String] = []
  private var paragraph: [String] = []

  public init(_ source: String) {
    var lines = source.split(separator: "\n", omittingEmptySubsequences: false)[...]
    readFrontMatter(&lines)
    var fence: String?
    while let raw = lines.popFirst() {
      let line = raw.drop { $0 == " " || $0 == "\t" }
      if let open = fence {
        if line.hasPrefix(open), line.allSatisfy({ $0 == open.first || $0.isWhitespace }) { fence = nil }
        continue
      }
      if line.hasPrefix("```") || line.hasPrefix("~~~") {
        fence = String(line.prefix(3))
        endParagraph()
        continue
      }
      // Four spaces make code, unless they go on with a paragraph or a list.
      if paragraph.isEmpty, raw.hasPrefix("    "), !MarkdownText.isListItem(line) { continue }
      read(line)
    }
    endParagraph()
  }

  private mutating func readFrontMatter(_ lines: inout ArraySlice<Substring>) {
    guard lines.first == "---", let end = lines.dropFirst().firstIndex(where: { $0 == "---" || $0 == "..." }) else {
      return
    }
    for line in lines[lines.startIndex + 1..<end] {
      guard let colon = line.firstIndex(of: ":") else { continue }
      let value = line[line.index(after: colon)...].filter { $0 != "\"" && $0 != "'" }
      let trimmed = value.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      switch line[..<colon] {
      case "title": title = trimmed
      case "date": date = String(trimmed.prefix(10))
      default: continue
      }
    }
    lines = lines[(end + 1)...]
  }

  private mutating func read(_ line: Substring) {
    var line = line
    while line.hasPrefix(">") { line = line.dropFirst().drop { $0 == " " } }
    if line.allSatisfy(\.isWhitespace) { return endParagraph() }
    let marks = line.filter { !$0.isWhitespace }
    if let first = marks.first, marks.allSatisfy({ $0 == first }) {
      // A line of = or - under a paragraph makes it a heading; other rulers only part.
      if first == "=" || first == "-", !paragraph.isEmpty { return endParagraph(isHeading: true) }
      if "*-_".contains(first), marks.count > 2 { return endParagraph() }
    }
    if line.hasPrefix("#") {
      endParagraph()
      let text = line.drop { $0 == "#" }
      guard line.prefix(while: { $0 == "#" }).count <= 6, text.first.map(\.isWhitespace) ?? true else {
        paragraph.append(String(line))
        return
      }
      paragraph.append(String(text.reversed().drop { $0 == "#" || $0.isWhitespace }.reversed()))
      return endParagraph(isHeading: true)
    }
    if MarkdownText.isListItem(line) {
      endParagraph()
      line = line.drop { !$0.isWhitespace }
    }
    if line.hasPrefix("|") { return line.allSatisfy { "|-: ".contains($0) } ? () : endRow(line) }
    // `[name]: address` defines what a link means.
    if line.hasPrefix("["), let close = line.firstIndex(of: "]"), line[close...].hasPrefix("]:") { return }
    paragraph.append(String(line))
  }

  private mutating func endRow(_ line: Substring) {
    endParagraph()
    paragraph.append(line.split(separator: "|").map { $0.filter { $0 != "\t" } }.joined(separator: " "))
    endParagraph()
  }

  private mutating func endParagraph(isHeading: Bool = false) {
    let text = MarkdownText.plain(paragraph.joined(separator: " "))
    paragraph = []
    guard !text.isEmpty else { return }
    if isHeading, title == nil, paragraphs.isEmpty {
      title = text
    } else if text != title || !paragraphs.isEmpty {
      paragraphs.append(text)
    }
  }

  private static func isListItem(_ line: Substring) -> Bool {
    if let first = line.first, "-*+".contains(first) { return line.dropFirst().first == " " }
    let digits = line.prefix { $0.isASCII && $0.isNumber }
    // A number with more digits is a year that a sentence begins with.
    guard (1...2).contains(digits.count) else { return false }
    let rest = line[digits.endIndex...]
    return rest.hasPrefix(". ") || rest.hasPrefix(") ")
  }

  /// A paragraph without the marks inside.
  private static func plain(_ text: String) -> String {
    let characters = Array(text)
    var result = ""
    var at = 0
    while at < characters.count {
      let character = characters[at]
      let next = at + 1 < characters.count ? characters[at + 1] : nil
      switch character {
      case "\\" where next.map { $0.isASCII && ($0.isPunctuation || $0.isSymbol) } ?? false:
        at += 1
        result.append(characters[at])
      case "!" where next == "[":
        at = link(characters, at: at + 1)?.end ?? at
      case "[":
        if let link = link(characters, at: at) {
          result += plain(link.text)
          at = link.end
        } else {
          result.append(character)
        }
      case "<":
        guard let end = characters[at...].firstIndex(of: ">"),
          next.map({ $0.isLetter || $0 == "/" || $0 == "!" }) ?? false
        else {
          result.append(character)
          break
        }
        let inside = String(characters[(at + 1)..<end])
        if inside.contains("://") || inside.contains("@") { result += inside }
        at = end
      case "`": break
      case "*": break
      case "~" where next == "~": at += 1
      case "_":
        // Inside a word it is itself.
        let before = at > 0 ? characters[at - 1] : " "
        if before.isLetter || before.isNumber, next.map({ $0.isLetter || $0.isNumber }) ?? false {
          result.append(character)
        }
      case "&":
        let end = characters[at...].prefix(12).firstIndex(of: ";")
        let reference = end.map { String(characters[at...$0]) } ?? ""
        let resolved = HTMLReference.resolved(Array(reference.utf8))
        if let end, resolved != reference {
          result += resolved
          at = end
        } else {
          result.append(character)
        }
      default: result.append(character)
      }
      at += 1
    }
    return result.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// `[text](address)` or `[text][name]`: the text, and where the last bracket stands.
  private static func link(_ characters: [Character], at start: Int) -> (text: String, end: Int)? {
    var depth = 0
    for at in start..<characters.count {
      if characters[at] == "[" { depth += 1 }
      if characters[at] == "]" { depth -= 1 }
      guard depth == 0 else { continue }
      guard at + 1 < characters.count, let close = ["(": ")", "[": "]"][characters[at + 1]],
        let end = characters[(at + 1)...].firstIndex(of: Character(close))
      else { return nil }
      return (String(characters[(start + 1)..<at]), end)
    }
    return nil
  }
}
