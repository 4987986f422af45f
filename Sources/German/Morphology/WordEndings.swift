import Lexicon
import Text

/// Endings that tell what an unknown word is (`de/name-endings.tsv`, `de/adjective-endings.tsv`).
public struct WordEndings: Sendable {
  /// Of surnames and villages that look like the last part of a compound.
  private let ofNames: [(text: String, lastByte: UInt8)]
  let ofStreets: [(text: String, gender: Gender?)]
  /// Of newspapers: „Tagesblatt“.
  public let ofPapers: [String]
  /// Of adjectives, behind a number or behind the first part of a compound.
  let afterNumbers: [String]
  let afterWords: [String]

  init(_ lexicons: Lexicons) {
    let names = lexicons.table("de/name-endings.tsv").rows.map(\.fields).filter { $0.count > 1 }
    ofNames = names.filter { $0[1] == "name" }.map { ($0[0], $0[0].utf8.last ?? 0) }
    ofPapers = names.filter { $0[1] == "paper" }.map { $0[0] }
    ofStreets = names.filter { $0[1] == "street" }.map { fields in
      (fields[0], fields.count > 2 ? fields[2].utf8.first.flatMap(Gender.init(byte:)) : nil)
    }
    let adjectives = lexicons.table("de/adjective-endings.tsv").rows.map { (key: $0.key, kind: $0.field(1)) }
    afterNumbers = adjectives.filter { $0.kind == "number" }.map(\.key)
    afterWords = adjectives.filter { $0.kind == "word" }.map(\.key)
  }

  /// Whether a word in small letters ends as names do, with some letters at most before that.
  func endsAsName(_ word: String, behind letters: Int) -> Bool {
    // Most endings differ in the last byte.
    guard let last = word.utf8.last else { return false }
    return ofNames.contains { $0.lastByte == last && word.ends(in: $0.text) && word.count - $0.text.count <= letters }
  }

  /// The longest of some endings that a word has with three letters or more before it, or at least one number word.
  func ending(of word: String, in endings: [String]) -> String? {
    endings.filter { word.ends(in: $0) && word.utf8.count > $0.utf8.count }.max { $0.utf8.count < $1.utf8.count }
  }
}
