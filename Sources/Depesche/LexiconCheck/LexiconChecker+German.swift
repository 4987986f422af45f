import Text

/// The tables of `de/`.
extension LexiconChecker {
  static let nounClasses = Set("hgptuesxb")
  private static let pluralEndings: Set<String> = ["e", "en", "n", "er", "s", "^e", "^er", "^", "-", "0", "^en", "^n"]

  func checkNoun(_ fields: [String], _ report: inout Report) {
    guard expect(fields, count: 4, &report) else { return }
    let (gender, plural, nounClass) = (fields[1], fields[2], fields[3])
    let word = LexiconChecker.word(of: fields[0])
    // Symbols of units: „km“
    if !word.contains(where: \.isUppercase), nounClass != "u" { report.error("a noun is written with a capital") }
    if !["m", "f", "n", "p"].contains(gender) { report.error("gender “\(gender)” is none of m f n p") }
    if nounClass.count != 1 || !LexiconChecker.nounClasses.contains(nounClass) {
      report.error("class “\(nounClass)” is none of h g p t u e s x b")
    }
    if plural == "adj" {
      if !word.hasSuffix("e") { report.error("a noun that inflects like an adjective ends in -e as a key") }
      return
    }
    var ending = plural
    if ending.hasPrefix("="), ending.count > 1 { return }
    if ending.hasSuffix("*") {
      ending.removeLast()
      if gender != "m" { report.error("only masculines are weak (*)") }
      if ending != "en", ending != "n" { report.error("a weak masculine has the plural en* or n*") }
    } else if ending.hasSuffix("~") {
      ending.removeLast()
      if gender == "f" || gender == "p" { report.error("a feminine has no genitive in -ns (~)") }
    }
    if !LexiconChecker.pluralEndings.contains(ending) {
      report.error("plural “\(plural)” is no ending that a noun takes; a whole form is written behind =")
    } else if ending.hasPrefix("^"), !word.contains(where: { "aouAOU".contains($0) }) {
      report.error("plural “\(plural)”: “\(word)” has no vowel that takes an umlaut")
    }
    if gender == "p", ending != "-" { report.error("a noun that exists in the plural only has the plural -") }
  }

  func checkVerb(_ fields: [String], _ report: inout Report) {
    guard expect(fields, count: 3, &report) else { return }
    let key = LexiconChecker.word(of: fields[0])
    let infinitive = String(key.filter { $0 != "|" })
    if !infinitive.hasSuffix("n") { report.error("an infinitive ends in -n") }
    if key.hasPrefix("|") || key.hasSuffix("|") { report.error("| stands between prefix and base") }
    switch fields[1] {
    case "w": break
    case "s":
      if !hasStrongBase(infinitive) { report.error("de/strong.tsv has no base that “\(infinitive)” ends in") }
    default: report.error("conjugation “\(fields[1])” is neither w nor s")
    }
    if !["h", "s", "b"].contains(fields[2]) { report.error("auxiliary “\(fields[2])” is none of h s b") }
  }

  private func hasStrongBase(_ infinitive: String) -> Bool {
    let strong = lexicons.table("de/strong.tsv")
    var rest = infinitive[...]
    while rest.count > 2 {
      if strong.contains(String(rest)) { return true }
      rest.removeFirst()
    }
    return false
  }

  func checkStrongVerb(_ fields: [String], _ report: inout Report) {
    guard expect(fields, count: 6, &report) else { return }
    if fields.contains(where: \.isEmpty) { report.error("a form that is regular or missing is written -") }
  }

  func checkAdjective(_ fields: [String], _ report: inout Report) {
    guard expect(fields, count: 2, &report) else { return }
    let flags = fields[1]
    if flags == "-" { return }
    if flags.isEmpty || !flags.allSatisfy({ "^=p".contains($0) }) || Set(flags).count != flags.count {
      report.error("flags “\(flags)” are none of ^ = p, each once, or -")
    }
  }

  func checkAdverb(_ fields: [String], _ report: inout Report) {
    guard expect(fields, count: 2, &report) else { return }
    if !LexiconChecker.isAdverbType(fields[1]) {
      report.error("type “\(fields[1])” is none of t p r m d s f c n w")
    }
  }

  /// Groups of words that grammar asks for; a name that it does not know would be ignored.
  func checkGroups(_ fields: [String], known: [String], _ report: inout Report) {
    guard expect(fields, count: 2, &report) else { return }
    for group in fields[1].split(separator: " ") where !known.contains(String(group)) {
      report.error("“\(group)” is no group; there are \(known.joined(separator: ", "))")
    }
  }

  static func isAdverbType(_ type: String) -> Bool { type.count == 1 && "tprmdsfcnw".contains(type) }

  /// A key without the number that tells it from words spelt alike.
  static func word(of key: String) -> String { String(key.prefix { $0 != "#" }) }

  func expect(_ fields: [String], count: Int, _ report: inout Report) -> Bool {
    if fields.count == count { return true }
    report.error("\(fields.count) \(fields.count == 1 ? "field" : "fields"), expected \(count)")
    return false
  }
}
