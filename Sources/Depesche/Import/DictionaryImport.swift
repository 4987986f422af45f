import German
import Lexicon
import Text

/// Makes an overlay of a dictionary that the user has: tables in the format of `lexicons/`, for words that the
/// lexicon in use lacks.
///
/// Reads dictionaries in the format of Ding (`German {m} | plural {pl} :: English | plural`), such as Debian's
/// trans-de-en. Single nouns, verbs, adjectives and adverbs are taken; phrases, and what cannot be brought into a
/// frame or a paradigm, are left out. Pure; some 5 MB/s.
public struct DictionaryImport {
  /// Paths below the overlay, with their text.
  public private(set) var files: [(path: String, text: String)] = []
  /// Entries by word class.
  public private(set) var counts: [(wordClass: String, entries: Int)] = []
  /// Lines that gave no entry.
  public private(set) var skipped = 0

  let lexicons: Lexicons
  let morphology: Morphology
  let prepositions: Set<String>
  private var head: [String] = []
  private var tables: [String: [String: (german: String, english: String)]] = [:]

  /// - Parameters:
  ///   - text: the dictionary; lines with `#` at its head, which name its authors and licence, are kept.
  ///   - lexicons: what is known already.
  /// - Throws: `invalidData` if there is no line in the format of Ding.
  public init(ding text: String, name: String, lexicons: Lexicons) throws(DepescheError) {
    self.lexicons = lexicons
    morphology = Morphology(lexicons)
    prepositions = LexiconChecker.prepositions(in: lexicons.table("de/function.tsv"))
    var head = ["# Compiled by depesche lexicon import from \(name), whose licence holds for it:"]
    for line in text.utf8.split(separator: 0x0a) {
      if line.first == UInt8(ascii: "#") {
        let comment = String(Substring(line)).drop { $0 == "#" || $0 == " " }
        if tables.isEmpty, !comment.isEmpty { head.append("# \(comment)") }
        continue
      }
      let taken = DingEntry(line).map { add($0) } ?? false
      if !taken { skipped += 1 }
    }
    guard !tables.isEmpty else {
      throw DepescheError(.invalidData, "no line “German {m} :: English” of a Ding dictionary", at: Place(file: name))
    }
    self.head = head
    write()
  }

  /// Leaves out the entries of lines in which a check of the files, in use as an overlay, found errors.
  public mutating func leaveOut(_ errors: [Diagnostic], in path: String) {
    guard let text = files.first(where: { $0.path == path })?.text else { return }
    let lines = text.split(separator: "\n")
    let table = String(path.dropFirst("de/".count).dropLast(".tsv".count))
    for line in Set(errors.compactMap { $0.place?.line }) where lines.indices.contains(line - 1) {
      let key = lines[line - 1].prefix { $0 != "\t" }
      if tables[table]?.removeValue(forKey: String(key)) != nil { skipped += 1 }
    }
    write()
  }

  private mutating func write() {
    files.removeAll()
    counts.removeAll()
    for wordClass in ["nouns", "verbs", "adjectives", "adverbs"] {
      guard let entries = tables[wordClass] else { continue }
      let sorted = entries.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
      counts.append((wordClass, sorted.count))
      files.append(("de/\(wordClass).tsv", lines(head, sorted.map { "\($0.key)\t\($0.value.german)" })))
      files.append(("de-en/\(wordClass).tsv", lines(head, sorted.map { "\($0.key)\t\($0.value.english)" })))
    }
  }

  private func lines(_ head: [String], _ rows: [String]) -> String { (head + rows).map { $0 + "\n" }.joined() }

  /// Adds what an entry says; false if nothing of it can be taken.
  private mutating func add(_ entry: DingEntry) -> Bool {
    var isTaken = false
    for (index, term) in entry.german[0].enumerated() {
      // „wahrnehmen; entdecken {vt}“: a tag holds for what stands before it.
      let tags = term.tags.isEmpty ? entry.german[0][index...].lazy.map(\.tags).first { !$0.isEmpty } ?? [] : term.tags
      if let noun = noun(term, tags, at: index, entry) {
        isTaken = put(noun, "nouns") || isTaken
      } else if let verb = verb(term, tags, entry) {
        isTaken = put(verb, "verbs") || isTaken
      } else if tags == ["adj"], let adjective = adjective(term, entry) {
        isTaken = put(adjective, "adjectives") || isTaken
      } else if tags == ["adv"], let adverb = adverb(term, entry) {
        isTaken = put(adverb, "adverbs") || isTaken
      }
    }
    return isTaken
  }

  /// A key with what its line holds in `de/` and in `de-en/`.
  typealias Row = (key: String, german: String, english: String)

  /// The first entry for a key wins, as the dictionary gives the commonest sense first.
  private mutating func put(_ row: Row, _ table: String) -> Bool {
    if lexicons.table("de/\(table).tsv").contains(row.key) { return false }
    if tables[table]?[row.key] != nil { return true }
    tables[table, default: [:]][row.key] = (row.german, row.english)
    return true
  }

  // MARK: Adjectives and adverbs

  private func adjective(_ term: DingTerm, _ entry: DingEntry) -> Row? {
    guard isWord(term.text, capitalized: false), let english = translation(entry.english[0]) else { return nil }
    return (term.text, "-", english)
  }

  private func adverb(_ term: DingTerm, _ entry: DingEntry) -> Row? {
    // „gnädig“ as an adverb is the adjective.
    guard isWord(term.text, capitalized: false), let english = translation(entry.english[0]),
      morphology.readings(of: term.text).allSatisfy({ $0.origin == .guess }), tables["adjectives"]?[term.text] == nil
    else { return nil }
    return (term.text, "m", english)
  }

  // MARK: Words of both languages

  /// A single word of letters, with hyphens inside.
  func isWord(_ text: String, capitalized: Bool) -> Bool {
    guard let first = text.first, first.isUppercase == capitalized, text.utf8.count > 2, text.last != "-" else {
      return false
    }
    return text.allSatisfy { $0.isLetter || $0 == "-" } && (capitalized || text.allSatisfy(\.isLowercase))
  }

  /// The first translation that a reading can hold; British and dated words come last.
  func translation(_ terms: [DingTerm]) -> String? {
    let usable = terms.filter { term in
      term.words.count <= 5 && !term.text.isEmpty
        && term.text.utf8.allSatisfy { byte in
          (0x61...0x7a).contains(byte | 0x20) || (0x30...0x39).contains(byte) || byte >= 0x80
            || [0x20, 0x2d, 0x27].contains(byte)
        }
    }
    guard let term = usable.first(where: { !DictionaryImport.isMarked($0) }) ?? usable.first else { return nil }
    for article in ["a ", "an ", "the "] where term.text.hasPrefix(article) {
      return String(term.text.dropFirst(article.count))
    }
    return term.text
  }

  static func isMarked(_ term: DingTerm) -> Bool {
    term.labels.contains { label in
      ["Br.", "Aus.", "obs.", "archaic", "dated", "slang", "coll.", "Sc.", "rare"].contains { label.hasPrefix($0) }
    }
  }
}
