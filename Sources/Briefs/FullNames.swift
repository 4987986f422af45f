import Lexicon
import Text

/// Who is who in an article, so that a brief introduces people when they first come up and calls them by their surname
/// from then on.
struct FullNames {
  /// Full English names by surname; surnames that two people share are left out.
  private var full: [String: String] = [:]
  private var people: [String: LexicalMatch] = [:]
  private var shared: Set<String> = []
  /// Surnames that stand alone somewhere in the article, which shows what the surname is.
  private var bare: Set<String> = []
  private let givenNames: LexiconTable?

  /// - Parameter givenNames: `names/given-names.tsv`, where it tells the given name from the surname.
  init(givenNames: LexiconTable? = nil) { self.givenNames = givenNames }

  /// Takes up the persons of a sentence.
  mutating func read(_ matches: [LexicalMatch]) {
    for match in matches where match.kind == .person {
      let parts = match.target.split(separator: " ")
      guard parts.count > 1, let surname = parts.last.map(String.init) else {
        bare.insert(match.target)
        continue
      }
      if let other = full[surname], other != match.target { shared.insert(surname) }
      full[surname] = match.target
      if people[surname] == nil { people[surname] = match }
    }
  }

  /// Who a bare surname is.
  func person(_ surname: String) -> LexicalMatch? { shared.contains(surname) ? nil : people[surname] }

  /// How many words first names would add to a sentence that has only surnames.
  func introductionLength(_ matches: [LexicalMatch]) -> Int {
    var seen: Set<String> = []
    return matches.reduce(0) { sum, match in
      guard match.kind == .person, seen.insert(match.target).inserted, !shared.contains(match.target),
        let name = full[match.target]
      else { return sum }
      return sum + name.count { $0 == " " }
    }
  }

  /// The surname that may stand for a full name, if the article uses it so.
  func surname(of name: String) -> String? {
    let parts = name.split(separator: " ")
    guard parts.count > 1, let last = parts.last.map(String.init), !shared.contains(last), full[last] == name else {
      return nil
    }
    // „Xi Jinping“ is Xi: the last part is the surname only where the article or the given name shows it.
    return bare.contains(last) || parts.count == 2 && givenNames?.contains(String(parts[0])) ?? false ? last : nil
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
