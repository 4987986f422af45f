import Formats
import Text

/// What the readers of XML share: problems are gathered, and only what makes the rest unreadable ends the reading.
extension GlossaryReading {
  /// Reads the entries of an XML file one by one.
  /// - Parameter entry: makes a concept of an entry, or throws what is wrong with it.
  mutating func readEntries(
    named names: Set<String>, in source: ByteSource, root roots: Set<String>, name: String,
    outside: @escaping (XMLElement, Place) throws -> Void = { _, _ in },
    entry: @escaping (XMLNode, inout EntryNotes) throws(DepescheError) -> Concept?
  ) {
    var found: [Concept] = []
    var wrong: [DepescheError] = []
    var left = EntryNotes()
    var isRoot = true
    do {
      let start = { (element: XMLElement, place: Place) throws in
        if isRoot, !roots.contains(element.name.local) {
          let expected = roots.sorted().joined(separator: "> or <")
          throw DepescheError(.invalidGlossary, "<\(element.name.local)> is not <\(expected)>", at: place)
        }
        isRoot = false
        try outside(element, place)
      }
      try XMLReader.readNodes(named: names, in: source, file: name, outside: start) { node in
        do throws(DepescheError) {
          if let concept = try entry(node, &left) { found.append(concept) }
        } catch {
          wrong.append(error)
        }
      }
    } catch let error as DepescheError {
      wrong.append(
        DepescheError(error.code == .invalidData ? .invalidGlossary : error.code, error.message, at: error.place))
    } catch {
      wrong.append(DepescheError(.internal, "\(error)", at: Place(file: name)))
    }
    glossary.concepts += found
    problems += wrong
    notes += left.diagnostics(file: name)
  }
}

/// What entries hold beyond the model, counted.
struct EntryNotes {
  private var counts: [(what: String, count: Int)] = []

  mutating func leaveOut(_ what: String) {
    if let index = counts.firstIndex(where: { $0.what == what }) {
      counts[index].count += 1
    } else {
      counts.append((what, 1))
    }
  }

  func diagnostics(file: String) -> [Diagnostic] {
    counts.map { Diagnostic(.note, "\($0.what) not kept (\($0.count))", at: Place(file: file)) }
  }
}

extension XMLNode {
  /// Text as it is meant: white space that holds a line end is layout, unless `xml:space` says otherwise.
  var laidOutText: String {
    if element[XMLName("space", namespace: XMLName.xmlNamespace)] == "preserve" { return text }
    return XMLNode.withoutLayout(text)
  }

  static func withoutLayout(_ text: String) -> String {
    guard text.utf8.contains(0x0a) else { return TermCell.trimmed(text) }
    var result = ""
    var space = ""
    for character in text {
      if character.isWhitespace {
        space.append(character)
      } else {
        result += space.contains(where: \.isNewline) ? " " : space
        space = ""
        result.append(character)
      }
    }
    return TermCell.trimmed(result)
  }

  func error(_ message: String) -> DepescheError { DepescheError(.invalidGlossary, message, at: place) }

  func checkedTerm(_ text: String) throws(DepescheError) -> String {
    guard !text.isEmpty else { throw error("the term is empty") }
    guard text.utf8.count <= Glossary.maximumTerm else {
      throw error("a term may have \(Glossary.maximumTerm) bytes at most")
    }
    return text
  }
}
