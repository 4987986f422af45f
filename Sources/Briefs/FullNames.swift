import Text

/// Who a bare surname is: the full names of an article, so that a brief introduces people when they first come up.
struct FullNames {
  /// Full English names by surname; surnames that two people share are left out.
  private var full: [String: String] = [:]
  private var shared: Set<String> = []

  /// Takes up the persons of a sentence.
  mutating func read(_ matches: [LexicalMatch]) {
    for match in matches where match.kind == .person {
      let parts = match.target.split(separator: " ")
      guard parts.count > 1, let surname = parts.last.map(String.init) else { continue }
      if let other = full[surname], other != match.target { shared.insert(surname) }
      full[surname] = match.target
    }
  }

  /// The sentence with full names for bare surnames that have not been introduced, and marks them as introduced.
  /// - Parameters:
  ///   - matches: the names of the German sentence; part of a compound (`Trump-Regierung`) a surname stays bare.
  ///   - room: how many words more there may be; lowered by what is used.
  func introduce(_ sentence: String, matches: [LexicalMatch], introduced: inout Set<String>, room: inout Int) -> String
  {
    var words = sentence.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    for match in matches where match.kind == .person {
      guard let surname = match.target.split(separator: " ").last.map(String.init),
        introduced.insert(surname).inserted, match.target == surname, !shared.contains(surname),
        let name = full[surname]
      else { continue }
      let places = words.indices.filter { FullNames.bare(words[$0]) == surname }
      let given = name.split(separator: " ").dropLast().map(String.init)
      guard given.count <= room, places.count == matches.count(where: { $0.target == surname }),
        let place = places.first
      else { continue }
      if place > 0, given.contains(FullNames.bare(words[place - 1])) { continue }
      words[place] = words[place].replacingFirst(surname, with: name)
      room -= given.count
    }
    return words.joined(separator: " ")
  }

  /// A word without marks around it and without the genitive.
  private static func bare(_ word: String) -> String {
    var word = Substring(word)
    while let last = word.last, !last.isLetter { word.removeLast() }
    while let first = word.first, !first.isLetter { word.removeFirst() }
    for ending in ["’s", "'s"] where word.hasSuffix(ending) { word = word.dropLast(2) }
    return String(word)
  }
}

extension String {
  fileprivate func replacingFirst(_ part: String, with other: String) -> String {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(part) { return self[..<start] + other + self[start...].dropFirst(part.count) }
      start = index(after: start)
    }
    return self
  }
}
