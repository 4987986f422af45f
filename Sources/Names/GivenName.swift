import Lexicon
import Text

/// A first name as `lexicons/names/given-names.tsv` has it.
struct GivenName: Sendable {
  var key: String
  var target: String
  var gender: LexicalMatch.Gender?
  /// Languages in which it is usual, the likeliest first.
  var origins: [String]
  /// Also a common word or a surname: opens no name by itself.
  var isAmbiguous: Bool
  /// Also an adverb, which rather opens a sentence („Nur Müller kam“).
  var isAdverb: Bool

  init(_ fields: [String]) {
    func field(_ index: Int) -> String { index < fields.count ? fields[index] : "" }
    key = field(0)
    target = field(1) == "=" ? key : field(1)
    gender = LexicalMatch.Gender(code: field(2))
    origins = field(3).pieces(between: ",")
    isAdverb = field(4) == "adv"
    isAmbiguous = field(4) == "amb" || isAdverb
  }

  /// The language that the form leaves no doubt about (`Wladimir` is the German spelling of a Russian name).
  var certainOrigin: String? {
    guard let first = origins.first, Respelling.languages.contains(first) else { return nil }
    return origins.allSatisfy { Respelling.languages.contains($0) } ? first : nil
  }
}

/// What may stand before a surname and tells that one follows.
struct Title: Sendable {
  var gender: LexicalMatch.Gender?
}

enum Titles {
  /// Finds a title by the whole word or by its last part (`Kreml-Sprecher`, `Außenministerin`): the table holds last
  /// parts with `-` in front.
  static func find(_ word: String, in table: LexiconTable) -> Title? {
    if let row = table.row(word) { return Title(gender: LexicalMatch.Gender(code: row.field(1))) }
    let small = word.lowercased()
    var rest = Substring(small)
    while rest.utf8.count >= 4 {
      if let row = table.row("-\(rest)") { return Title(gender: LexicalMatch.Gender(code: row.field(1))) }
      rest = rest.dropFirst()
    }
    return nil
  }
}
