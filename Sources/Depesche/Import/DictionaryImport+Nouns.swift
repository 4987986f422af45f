import German
import Text

/// Nouns: gender from the tag, plural from the second group or from the noun that a compound ends in.
extension DictionaryImport {
  func noun(_ term: DingTerm, _ tags: [String], at index: Int, _ entry: DingEntry) -> Row? {
    guard let gender = term.tags.first, ["m", "f", "n"].contains(gender), isWord(term.text, capitalized: true),
      let english = translation(entry.english[0])
    else { return nil }
    let lemma = term.text
    let like = head(of: lemma, gender: gender)
    // „der/die Abgeordnete“
    if term.tags.contains("f"), term.tags.contains("m") {
      return lemma.hasSuffix("e") ? (lemma, "m\tadj\th", english) : nil
    }
    let nounClass = like?.nounClass ?? DictionaryImport.nounClass(of: entry, lemma, english)
    var code = "0"
    if let plural = plural(at: index, entry) {
      guard let found = Morphology.pluralCode(lemma: lemma, plural: plural) else { return nil }
      code = found
      if gender == "m", code == "n" && lemma.hasSuffix("e") || code == "en" && isWeak(lemma, nounClass) { code += "*" }
    } else if let like {
      code = like.plural
    }
    return (lemma, "\(gender)\t\(code)\t\(nounClass)", english)
  }

  /// The plural that answers a noun of the first group.
  private func plural(at index: Int, _ entry: DingEntry) -> String? {
    guard entry.german.count > 1 else { return nil }
    let nouns = entry.german[0].indices.filter { position in
      entry.german[0][position].tags.contains { ["m", "f", "n"].contains($0) }
    }
    let plurals = entry.german[1].filter { $0.tags.contains("pl") && isWord($0.text, capitalized: true) }
    guard plurals.count == nouns.count, let place = nouns.firstIndex(of: index) else { return nil }
    return plurals[place].text
  }

  /// Gender, plural and class of the longest noun of the lexicon that a compound ends in.
  private func head(of lemma: String, gender: String) -> (plural: String, nounClass: String)? {
    let table = lexicons.table("de/nouns.tsv")
    for start in lemma.indices.dropFirst(2) where lemma.distance(from: start, to: lemma.endIndex) > 2 {
      let tail = lemma[start...].drop { $0 == "-" }
      guard let row = table.row(tail.capitalizedFirst), row.field(1) == gender,
        !row.field(2).hasPrefix("="), row.field(2) != "adj"
      else { continue }
      return (row.field(2), row.field(3))
    }
    return nil
  }

  /// Foreign masculines for persons and devices that take -en in every case.
  private func isWeak(_ lemma: String, _ nounClass: String) -> Bool {
    let endings = ["ist", "ent", "ant", "oge", "graf", "graph", "nom", "soph", "krat", "pat", "arch", "et"]
    return nounClass == "h" && endings.contains(where: lemma.hasSuffix)
  }

  /// The class by the field that an entry belongs to, by how the noun is formed, and by its English.
  private static func nounClass(of entry: DingEntry, _ lemma: String, _ english: String) -> String {
    let fields: [(String, String)] = [
      ("zool.", "x"), ("bot.", "x"), ("ornith.", "x"), ("anat.", "x"), ("geogr.", "p"), ("chem.", "s"), ("cook.", "s"),
    ]
    let labels = entry.german[0].flatMap(\.labels)
    if let field = fields.first(where: { labels.contains($0.0) }) { return field.1 }
    if ["heit", "keit", "schaft", "tät", "ismus", "ik"].contains(where: lemma.hasSuffix) { return "b" }
    if ["ung", "tion", "age"].contains(where: lemma.hasSuffix) { return "e" }
    let isPerson = ["er", "or", "ist", "man", "woman"].contains(where: english.hasSuffix)
    if isPerson, ["er", "or", "ist", "mann", "in", "ent", "ant"].contains(where: lemma.hasSuffix) { return "h" }
    return "b"
  }
}
