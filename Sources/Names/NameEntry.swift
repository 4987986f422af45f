import Lexicon
import Text

/// One line of a table of names, read. The columns are described in `lexicons/README.md`.
struct NameEntry: Sendable {
  enum Table: UInt8, Sendable {
    case house, person, place, organization, adjective
  }

  var table: Table
  var key: String
  var target: String
  var gender: LexicalMatch.Gender?
  /// ISO 639-1 codes for persons, ISO 3166-1 codes in capitals for places.
  var origin: String
  /// The name in its own script, or empty.
  var original: String
  /// What kind of place or organization (`city`, `party`); empty for persons.
  var subkind: String
  /// Words and `name=value` pairs.
  var notes: [String]

  var takesArticle: Bool { notes.contains("the") }
  var isPlural: Bool { notes.contains("pl") }
  /// Also a common word: known as a name only where the context says so.
  var isAmbiguous: Bool { notes.contains("amb") }
  /// The gender that articles show in German („die EU“, „der Iran“).
  var germanGender: LexicalMatch.Gender? {
    for note in notes { if let gender = LexicalMatch.Gender(code: note) { return gender } }
    return nil
  }
  /// The surname stands first, as in Chinese.
  var hasFamilyNameFirst: Bool {
    notes.contains("family-first") || (["zh", "ko", "km"].contains(origin) && !notes.contains("family-last"))
  }

  func note(_ name: String) -> String? {
    for note in notes where note.hasPrefix(name) && note.utf8.dropFirst(name.utf8.count).first == UInt8(ascii: "=") {
      return String(note.dropFirst(name.count + 1))
    }
    return nil
  }

  /// Reads a line; `=` as the English form repeats the key.
  init(_ fields: [String], table: Table) {
    func field(_ index: Int) -> String { index < fields.count ? fields[index] : "" }
    self.table = table
    key = field(0)
    target = field(1) == "=" ? key : field(1)
    origin = ""
    original = ""
    subkind = ""
    var notes = ""
    switch table {
    case .person:
      gender = LexicalMatch.Gender(code: field(2))
      origin = field(3)
      original = field(4)
      notes = field(5)
    case .place:
      subkind = field(2)
      origin = field(3)
      notes = field(4)
    case .organization:
      subkind = field(2)
      notes = field(3)
    case .adjective:
      break
    case .house:
      subkind = field(2)
      gender = LexicalMatch.Gender(code: field(3))
      notes = field(4)
    }
    self.notes = notes.isEmpty ? [] : notes.pieces(between: ";")
  }

  /// The target in a style: what the entry says for it, else the press spelling.
  func target(in style: NameStyle) -> String {
    switch style {
    case .press: target
    case .ap: note("ap") ?? target
    case .bgn: note("bgn") ?? target
    case .official: note("official") ?? target
    }
  }
}

extension LexicalMatch.Gender {
  init?(code: String) {
    switch code {
    case "m": self = .masculine
    case "f": self = .feminine
    case "n": self = .neuter
    default: return nil
    }
  }
}

extension LexicalMatch.Kind {
  init(_ entry: NameEntry) {
    switch entry.table {
    case .person: self = .person
    case .place: self = .place
    case .organization: self = .organization
    case .adjective: self = .placeAdjective
    case .house: self = LexicalMatch.Kind(rawValue: entry.subkind) ?? .person
    }
  }
}
