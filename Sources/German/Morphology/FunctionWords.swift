import Lexicon
import Text

/// The closed classes, form by form (`de/function.tsv`).
struct FunctionWords: Sendable {
  let table: LexiconTable

  init(_ lexicons: Lexicons) { table = lexicons.table("de/function.tsv") }

  /// Readings of a lower-cased form.
  func readings(of form: String) -> [Reading] {
    guard let row = table.row(form) else { return [] }
    return row.field(1).pieces(between: "|").compactMap(FunctionWords.reading)
  }

  /// Reads `class lemma features [person]`.
  static func reading(_ text: String) -> Reading? {
    let items = text.pieces(between: " ")
    guard items.count >= 3, let wordClass = WordClass(rawValue: items[0]) ?? aliases[items[0]] else { return nil }
    var reading = Reading(lemma: items[1], key: items[1], wordClass: wordClass)
    switch wordClass {
    case .preposition, .postposition:
      reading.info = items[2]
    case .verb:
      reading.verb = VerbForms(code: items[2][...])
      reading.info = PerfectAuxiliary.haben
    case .adverb:
      reading.info = items[2]
    default:
      reading.agreement = items[2] == "-" ? .none : Agreement(code: items[2][...])
      if wordClass == .numeral, items[2] == "-" { reading.agreement = .plural }
    }
    if items.count > 3, let person = items[3].first?.wholeNumberValue {
      reading.person = person
      reading.agreement.formIntersection(items[3].hasSuffix("p") ? .plural : .singular)
    }
    return reading
  }

  private static let aliases: [String: WordClass] = ["verb": .verb, "adv": .adverb]
}
