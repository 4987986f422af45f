import German
import ICUText
import Lexicon
import Terminology
import Text

/// Checks files of `lexicons/` against `lexicons/README.md`: encoding, order, duplicates, codes, and whether readings
/// are such that English can be made of them.
///
/// Pure: texts in, diagnostics out, some 5 MB/s.
public struct LexiconChecker: Sendable {
  let lexicons: Lexicons
  let prepositions: Set<String>
  /// Nil if forms are not to be generated.
  let morphology: Morphology?

  /// - Parameters:
  ///   - lexicons: what entries may refer to.
  ///   - generatesForms: whether every entry goes through generation and analysis, which takes some seconds for all.
  public init(_ lexicons: Lexicons, generatesForms: Bool = true) {
    self.lexicons = lexicons
    prepositions = LexiconChecker.prepositions(in: lexicons.table("de/function.tsv"))
    morphology = generatesForms ? Morphology(lexicons) : nil
  }

  /// Everything that is wrong with one file, in the order of its lines.
  /// - Parameters:
  ///   - path: path below `lexicons/`, which says what the file must be.
  ///   - file: how diagnostics name it.
  ///   - isOverlay: whether `-key` deletes.
  public func check(path: String, file: String, text: String, isOverlay: Bool = false) -> [Diagnostic] {
    var report = Report(file: file)
    let isTable = path.hasSuffix(".tsv")
    let check = check(for: path)
    let isGlossary = path.hasPrefix("glossaries/")
    var hasHeader = false
    var previous = ""
    var lines: [String: Int] = [:]
    var number = 0
    // By bytes: for `Character`, CRLF is one and no line feed.
    for part in text.utf8.split(separator: 0x0a, omittingEmptySubsequences: false) {
      number += 1
      report.line = number
      let line = String(Substring(part))
      checkText(line, &report)
      // The columns of a glossary have names.
      if isGlossary, !hasHeader, !line.hasPrefix("# ") {
        hasHeader = true
        continue
      }
      guard isTable, !line.isEmpty, line != "#", !line.hasPrefix("# ") else { continue }
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      let key = fields[0]
      if key.isEmpty {
        report.error("the key is empty")
        continue
      }
      if let other = lines[key] {
        report.error("“\(key)” stands in line \(other) already")
      } else {
        lines[key] = number
        if !LexiconChecker.isInOrder(previous, key) { report.warning("“\(key)” belongs before “\(previous)”") }
        previous = key
      }
      if isOverlay, key.hasPrefix("-"), fields.count == 1 { continue }
      check?(fields, &report)
    }
    if isGlossary {
      for problem in GlossaryReading(bytes: Array(text.utf8), name: file).problems {
        report.line = problem.place?.line ?? 0
        report.error(problem.message)
      }
    }
    if let last = text.utf8.last, last != 0x0a { report.error("the last line has no end") }
    return report.diagnostics
  }

  /// What was found so far, and in which line.
  struct Report {
    let file: String
    var line = 0
    var diagnostics: [Diagnostic] = []

    init(file: String) { self.file = file }

    mutating func error(_ message: String) { add(.error, message) }
    mutating func warning(_ message: String) { add(.warning, message) }

    private mutating func add(_ severity: Diagnostic.Severity, _ message: String) {
      diagnostics.append(Diagnostic(severity, message, at: Place(file: file, line: line)))
    }
  }

  typealias RowCheck = (_ fields: [String], _ report: inout Report) -> Void

  /// The rules of the tables that have some beyond order and uniqueness.
  private func check(for path: String) -> RowCheck? {
    switch path {
    case "de/nouns.tsv":
      {
        checkNoun($0, &$1)
        checkForms($0, .noun, of: path, &$1)
      }
    case "de/verbs.tsv":
      {
        checkVerb($0, &$1)
        checkForms($0, .verb, of: path, &$1)
      }
    case "de/strong.tsv": checkStrongVerb
    case "de/adjectives.tsv":
      {
        checkAdjective($0, &$1)
        checkForms($0, .adjective, of: path, &$1)
      }
    case "de/adverbs.tsv":
      {
        checkAdverb($0, &$1)
        checkForms($0, .adverb, of: path, &$1)
      }
    case "de-en/nouns.tsv":
      { fields, report in
        checkReadings(fields, keysIn: "de/nouns.tsv", .nominal, &report)
      }
    case "de-en/adjectives.tsv":
      { fields, report in
        checkReadings(fields, keysIn: "de/adjectives.tsv", .nominal, &report)
      }
    case "de-en/adverbs.tsv":
      { fields, report in
        checkReadings(fields, keysIn: "de/adverbs.tsv", .nominal, &report)
      }
    case "de-en/verbs.tsv":
      { fields, report in
        checkReadings(fields, keysIn: "de/verbs.tsv", .verbal, &report)
      }
    case "de-en/phrases.tsv": checkPhrase
    case "de/noun-groups.tsv", "de/verb-groups.tsv", "de/modifier-groups.tsv":
      { fields, report in
        checkGroups(fields, known: WordGroupTables.names(in: path), &report)
      }
    default: nil
    }
  }

  private func checkText(_ line: String, _ report: inout Report) {
    if line.utf8.last == 0x0d { report.error("the line ends in CRLF") }
    if line.utf8.last == 0x20 { report.warning("white space at the end of the line") }
    if line.utf8.contains(where: { $0 >= 0x80 }), (try? Normalizer.nfc.isNormalized(line)) != true {
      report.error("the line is not in Unicode form NFC")
    }
  }

  /// Byte order, which is what `LC_ALL=C sort` makes.
  private static func isInOrder(_ previous: String, _ key: String) -> Bool {
    !key.utf8.lexicographicallyPrecedes(previous.utf8)
  }

  static func prepositions(in table: LexiconTable) -> Set<String> {
    var result: Set<String> = []
    for row in table.rows {
      let readings = row.field(1).split(separator: "|")
      let isPreposition = readings.contains { reading in
        let wordClass = reading.split(separator: " ").first
        return wordClass == "prep" || wordClass == "post"
      }
      if isPreposition { result.insert(row.key) }
    }
    return result
  }
}
