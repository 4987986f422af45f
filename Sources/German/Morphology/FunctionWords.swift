import Lexicon

/// The closed classes, form by form (`de/function.tsv`).
struct FunctionWords: Sendable {
  let table: LexiconTable

  init(_ lexicons: Lexicons) { table = lexicons.table("de/function.tsv") }

  /// Readings of a lower-cased form.
  func readings(of form: String) -> [Reading] {
    guard let row = table.row(form) else { return [] }
    return row.field(1).split(separator: "|").compactMap { FunctionWords.reading(Substring($0)) }
  }

  /// Reads `class lemma features [person]`.
  static func reading(_ text: Substring) -> Reading? {
    let items = text.split(separator: " ")
    guard items.count >= 3, let wordClass = WordClass(rawValue: String(items[0])) ?? aliases[String(items[0])] else {
      return nil
    }
    var reading = Reading(lemma: String(items[1]), key: String(items[1]), wordClass: wordClass)
    switch wordClass {
    case .preposition, .postposition:
      reading.info = String(items[2])
    case .verb:
      reading.verb = VerbForms(code: items[2])
      reading.info = "h"
    case .adverb:
      reading.info = String(items[2])
    default:
      reading.agreement = items[2] == "-" ? .none : Agreement(code: items[2])
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
