import German
import Lexicon

/// Tags of word classes and of single function words (`de/tags.tsv`).
struct TagTable: Sendable {
  struct Tags {
    var upos: String
    var xpos: String
    var lemma: String
    var features: [String]
  }

  private let table: LexiconTable

  init(_ lexicons: Lexicons) { table = lexicons.table("de/tags.tsv") }

  func tags(of reading: Reading, form: String) -> Tags {
    let wordClass = reading.wordClass.rawValue
    guard let row = table.row("\(reading.key).\(wordClass)") ?? table.row(wordClass) else {
      return Tags(upos: "X", xpos: "XY", lemma: reading.lemma, features: [])
    }
    let lemma =
      switch row.field(3) {
      case "-": reading.lemma
      case "=": form.lowercased()
      case let other: other
      }
    return Tags(
      upos: row.field(1), xpos: row.field(2), lemma: lemma,
      features: row.field(4) == "-" ? [] : row.field(4).split(separator: "|").map(String.init))
  }
}
