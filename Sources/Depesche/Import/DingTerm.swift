/// One of the synonyms in an entry of a Ding dictionary: „etw. wahrnehmen {vt} [geh.]“.
struct DingTerm: Equatable {
  /// The words alone, without tags, labels, notes and abbreviations.
  var text: String
  /// What stands in braces: `m`, `f`, `n`, `pl`, `vt`, `vi`, `adj`, `adv`.
  var tags: [String]
  /// What stands in brackets: `Br.`, `obs.`, `med.`
  var labels: [String]

  init(_ source: some Sequence<UInt8>) {
    var text: [UInt8] = []
    var (tags, labels): ([String], [String]) = ([], [])
    var inner: [UInt8] = []
    var closing: UInt8?
    for byte in source {
      if let mark = closing {
        if byte == mark {
          let content = String(decoding: inner, as: UTF8.self)
          if mark == UInt8(ascii: "}") { tags += DingTerm.split(content) }
          if mark == UInt8(ascii: "]") { labels.append(content) }
          closing = nil
          inner.removeAll()
        } else {
          inner.append(byte)
        }
        continue
      }
      switch byte {
      case UInt8(ascii: "{"): closing = UInt8(ascii: "}")
      case UInt8(ascii: "["): closing = UInt8(ascii: "]")
      case UInt8(ascii: "("): closing = UInt8(ascii: ")")
      case UInt8(ascii: "<"): closing = UInt8(ascii: ">")
      // „/SPM/“ is an abbreviation, „sb./sth.“ two words.
      case UInt8(ascii: "/") where text.isEmpty || text.last == 0x20: closing = UInt8(ascii: "/")
      case 0x20 where text.isEmpty || text.last == 0x20: break
      default: text.append(byte)
      }
    }
    while text.last == 0x20 { text.removeLast() }
    self.text = String(decoding: text, as: UTF8.self)
    self.tags = tags
    self.labels = labels
  }

  private static func split(_ tags: String) -> [String] {
    tags.split { $0 == "," || $0 == ";" || $0 == " " }.map(String.init)
  }

  var words: [Substring] { text.split(separator: " ") }
}

/// A line of a Ding dictionary: `German :: English`, on each side groups divided by `|` that answer one another, in each
/// group synonyms divided by `;`. The first group is the headword, the others are its forms and examples.
struct DingEntry {
  var german: [[DingTerm]]
  var english: [[DingTerm]]

  /// Nil for comments and for lines that have not two sides with the same number of groups.
  init?(_ line: some Collection<UInt8>) {
    guard line.first != UInt8(ascii: "#") else { return nil }
    let bytes = Array(line)
    guard let middle = DingEntry.position(of: Array(" :: ".utf8), in: bytes) else { return nil }
    german = DingEntry.groups(bytes[..<middle])
    english = DingEntry.groups(bytes[(middle + 4)...])
    guard german.count == english.count, german.first?.isEmpty == false else { return nil }
  }

  private static func groups(_ bytes: ArraySlice<UInt8>) -> [[DingTerm]] {
    parts(of: bytes, at: UInt8(ascii: "|")).map { group in
      parts(of: group, at: UInt8(ascii: ";")).map { DingTerm($0) }.filter { !$0.text.isEmpty }
    }
  }

  /// Pieces between marks that stand in no kind of bracket.
  private static func parts(of bytes: ArraySlice<UInt8>, at mark: UInt8) -> [ArraySlice<UInt8>] {
    var result: [ArraySlice<UInt8>] = []
    var depth = 0
    var start = bytes.startIndex
    for index in bytes.indices {
      switch bytes[index] {
      case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "<"): depth += 1
      case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"), UInt8(ascii: ">"): depth = max(0, depth - 1)
      case mark where depth == 0:
        result.append(bytes[start..<index])
        start = index + 1
      default: break
      }
    }
    result.append(bytes[start...])
    return result
  }

  private static func position(of pattern: [UInt8], in bytes: [UInt8]) -> Int? {
    guard bytes.count >= pattern.count else { return nil }
    return (0...(bytes.count - pattern.count)).first { start in
      bytes[start] == pattern[0] && bytes[start..<start + pattern.count].elementsEqual(pattern)
    }
  }
}
