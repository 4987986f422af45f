import Lexicon
import Text

/// The tokens of a sentence, and what names it has shown so far.
struct NameSentence {
  let tokens: [Token]
  private var surnames: Set<String> = []
  /// Languages of persons by surname, so that `Peskow` after `Dmitri Peskow` is not asked about again.
  private(set) var respelled: [String: (target: String, gender: LexicalMatch.Gender?)] = [:]

  init(tokens: [Token]) { self.tokens = tokens }

  mutating func remember(_ match: LexicalMatch) {
    guard match.kind == .person, match.tokens.count > 1, let last = match.lemma.pieces(between: " ").last else {
      return
    }
    surnames.insert(last)
    if let target = match.target.pieces(between: " ").last { respelled[last] = (target, match.gender) }
  }

  func knows(surname: String) -> Bool { surnames.contains(surname) }

  /// Whether a sentence, quotation or clause after a colon begins here.
  func opens(at index: Int) -> Bool {
    guard index > 0 else { return true }
    return ["„", "“", "\"", "»", "«", ":", "–", ".", "!", "?", "…", "(", "›", "‚"].contains(tokens[index - 1].text)
  }

  func isCapitalized(_ index: Int) -> Bool {
    tokens.indices.contains(index) && tokens[index].kind == .word && NameWord.isCapitalized(tokens[index].text)
  }

  /// Whether a word that is also something else stands as a name here: a place right after a preposition, a person
  /// after a title.
  func contextAllows(_ entry: NameEntry, at index: Int, titles: (String) -> Title?) -> Bool {
    if entry.table == .organization, entry.note("with") != nil { return speaksOfFirm(entry, at: index) }
    guard index > 0 else { return false }
    let before = tokens[index - 1].text
    switch entry.table {
    case .place:
      let prepositions: Set<String> = ["in", "aus", "nach", "bei", "von", "um", "In", "Aus", "Nach", "Bei", "Von"]
      if prepositions.contains(before) { return !isCapitalized(index + 1) }
      if entry.subkind == "river", isOnBank(index) { return true }
      return before == "Stadt" || before == "Gemeinde"
    case .person: return titles(before) != nil
    // „Bild“, „Spiegel“
    case .organization:
      // „das Magazin Stern“
      if entry.subkind == "media", ["magazin", "zeitung", "zeitschrift"].contains(where: before.lowercased().hasSuffix)
      {
        return true
      }
      // „laut Angaben des Spiegel“: in the genitive a common noun has an ending.
      if entry.subkind == "media", before == "des", entry.key == tokens[index].text, !isCapitalized(index + 1) {
        return true
      }
      return entry.subkind == "media" && ["„", "»", "\"", "‚"].contains(before) && index + 1 < tokens.count
        && ["“", "«", "\"", "‘", "”"].contains(tokens[index + 1].text)
    default: return false
    }
  }

  /// „Bayern verlor im Pokal“: a club that is called like its land, beside a word that one of its notes ends in; but „der Trainer
  /// aus Bayern“.
  func speaksOfClub(_ entry: NameEntry, at index: Int) -> Bool {
    guard let endings = entry.note("with")?.pieces(between: ",") else { return false }
    if index > 0, ["in", "aus", "nach", "ganz", "im"].contains(tokens[index - 1].text.lowercased()) { return false }
    // „Die Bayern siegten mit 2:0“, but „Bayerns Lewandowski traf zum 1:0“
    if tokens[index].text == entry.key, tokens.contains(where: \.isScore) { return true }
    return tokens.contains { token in
      token.kind == .word && token.text.utf8.count > 3
        && endings.contains { token.text.lowercased().hasSuffix($0) }
    }
  }

  /// „Globus übernimmt 16 Märkte“: a firm that is called like a thing, without an article, beside a word that one of its notes
  /// ends in.
  private func speaksOfFirm(_ entry: NameEntry, at index: Int) -> Bool {
    guard tokens[index].text == entry.key, !isCapitalized(index + 1), speaksOfClub(entry, at: index) else {
      return false
    }
    guard index > 0 else { return true }
    let before = tokens[index - 1]
    guard before.kind == .word else { return before.kind != .number }
    // „der Globus“, „seinem Depot“
    let lower = before.text.lowercased()
    if Self.determiners.contains(where: lower.hasPrefix), lower.utf8.count < 8 { return false }
    if before.text.isCapitalized || Self.beforeFirms.contains(lower) { return true }
    // „neues Depot“, „im Depot“
    return !["e", "er", "en", "em", "es", "m", "n", "s", "r"].contains(where: lower.hasSuffix)
      || lower.hasSuffix("te") || lower.hasSuffix("ten")
  }

  private static let determiners = [
    "der", "die", "das", "dem", "den", "des", "ein", "kein", "mein", "dein", "sein", "ihr", "unser", "jede", "jene",
    "dies", "zur",
  ]
  private static let beforeFirms = [
    "und", "oder", "von", "bei", "mit", "für", "an", "auch", "dass", "wie", "als", "gegen",
  ]

  /// „am Main“, „an der Seine“, „auf der Oder“: where only a river can be, whatever else the word is.
  private func isOnBank(_ index: Int) -> Bool {
    let before = tokens[index - 1].text.lowercased()
    if before == "am" { return !isCapitalized(index + 1) }
    guard index > 1, ["der", "den", "dem"].contains(before) else { return false }
    return ["an", "auf", "über"].contains(tokens[index - 2].text.lowercased()) && !isCapitalized(index + 1)
  }
}

extension Token {
  /// „2:0“: goals of one digit at least behind the colon, as no time of day has.
  fileprivate var isScore: Bool {
    guard kind == .number, text.utf8.count < 5, let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")) else {
      return false
    }
    return text.utf8.distance(from: colon, to: text.utf8.endIndex) == 2
  }
}

/// Single words as parts of names.
enum NameWord {
  static let particles: FormSet = [
    "von", "van", "de", "der", "den", "zu", "zum", "zur", "da", "das", "dos", "do", "di", "del", "della", "du", "la",
    "le", "el", "al", "bin", "ben", "ibn", "ter", "ten", "af", "av", "und", "y", "e", "vom", "op",
  ]

  /// `Le`, `Van`, `Von`: a particle with a capital.
  static func isCapitalParticle(_ word: String) -> Bool {
    word.utf8.count < 6 && isCapitalized(word) && particles.contains(word.inSmallLetters)
  }

  /// Particles that stand in names only after another one (`von der Leyen`, `van den Berg`).
  static let articles: FormSet = ["der", "den", "das", "und", "zum", "zur", "vom", "e", "op"]

  /// Whether the word begins with a capital letter of any script.
  static func isCapitalized(_ word: String) -> Bool {
    guard let first = word.utf8.first else { return false }
    if first < 0x80 { return first >= 0x41 && first <= 0x5A }
    return word.unicodeScalars.first?.properties.isUppercase ?? false
  }

  /// Whether a word may be a surname: a capital first, letters only, not an acronym.
  static func isSurname(_ word: String) -> Bool {
    guard isCapitalized(word), word.utf8.count >= 2 else { return false }
    var hasSmall = false
    if word.utf8.allSatisfy({ ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A }) {
      return word.utf8.contains { $0 >= 0x61 }
    }
    for scalar in word.unicodeScalars {
      if scalar.properties.isLowercase { hasSmall = true }
      guard scalar.properties.isAlphabetic || scalar == "-" || scalar == "'" || scalar == "’" || scalar == "ʻ" else {
        return false
      }
    }
    return hasSmall
  }

  /// In small letters; fast for ASCII.
  static func lowered(_ word: String) -> String {
    guard word.utf8.allSatisfy({ $0 < 0x80 }) else { return word.lowercased() }
    return String(unsafeUninitializedCapacity: word.utf8.count) { bytes in
      var at = 0
      for byte in word.utf8 {
        bytes[at] = byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
        at += 1
      }
      return at
    }
  }

  /// A word in small letters with the capitals of another one: none, the first letter, or all.
  static func inCase(of word: String, _ small: String) -> String {
    guard isCapitalized(word) else { return small }
    if word.count > 1, word == word.uppercased() { return small.uppercased() }
    guard let first = small.first else { return small }
    return first.uppercased() + small.dropFirst()
  }

  /// An initial such as `W.`
  static func isInitial(_ token: Token) -> Bool {
    let bytes = token.text.utf8
    return bytes.count >= 2 && bytes.count <= 3 && bytes.last == UInt8(ascii: ".") && isCapitalized(token.text)
  }

  /// The word itself, and without what may be a genitive ending.
  static func bases(_ word: String) -> [(base: String, isGenitive: Bool)] {
    var result: [(base: String, isGenitive: Bool)] = [(word, false)]
    let last = word.lastByte
    guard last == UInt8(ascii: "s") || last == UInt8(ascii: "'") || last == 0x99 else { return result }
    if !word.utf8.dropLast().allSatisfy({ $0 != UInt8(ascii: "'") && $0 != 0x99 }) || last != UInt8(ascii: "s") {
      for ending in ["’s", "'s", "’", "'"] where word.hasSuffix(ending) {
        result.append((String(word.dropLast(ending.count)), true))
        return result
      }
    }
    if word.utf8.count > 3, last == UInt8(ascii: "s") { result.append((String(word.dropLast()), true)) }
    return result
  }

  /// Hashes under which the first word of an entry may be indexed.
  static func hashes(_ word: String) -> [UInt64] {
    var word = word
    return word.withUTF8 { bytes in
      var result = [NameHash.of(bytes)]
      let count = bytes.count
      let s = UInt8(ascii: "s")
      if count > 2, bytes[count - 1] == s {
        result.append(NameHash.of(bytes[..<(count - 1)]))
        if bytes[count - 2] == UInt8(ascii: "e") { result.append(NameHash.of(bytes[..<(count - 2)])) }
        if count > 3, bytes[count - 2] == UInt8(ascii: "'") { result.append(NameHash.of(bytes[..<(count - 2)])) }
        if count > 5, bytes[count - 2] == 0x99, bytes[count - 3] == 0x80 {
          result.append(NameHash.of(bytes[..<(count - 4)]))
        }
      } else if count > 2, bytes[count - 1] == UInt8(ascii: "'") {
        result.append(NameHash.of(bytes[..<(count - 1)]))
      } else if count > 4, bytes[count - 1] == 0x99, bytes[count - 2] == 0x80 {
        result.append(NameHash.of(bytes[..<(count - 3)]))
      }
      if let stem = AdjectiveEnding.stemLength(bytes) { result.append(NameHash.adjective(bytes[..<stem])) }
      return result
    }
  }
}
