import Lexicon
import Text

/// The closed table of strong and irregular verbs, turned round: from a form to the bases that it belongs to.
struct StrongVerbs: Sendable {
  struct Entry: Sendable {
    var base: String
    var forms: VerbForms
    /// The participle lacks its ge- here, as it does behind an inseparable prefix.
    var participleWithoutGe: Bool = false
  }

  let table: LexiconTable
  private let byForm: FormIndex<Entry>
  let bases: Set<String>

  init(_ lexicons: Lexicons) {
    table = lexicons.table("de/strong.tsv")
    var byForm = FormIndex<Entry>(expecting: table.count * 18)
    var bases: Set<String> = []
    for row in table.rows {
      let fields = row.fields
      guard fields.count >= 5 else { continue }
      bases.insert(fields[0])
      for (text, forms) in StrongVerbs.forms(fields) {
        text.withBytes { byForm.add($0, Entry(base: fields[0], forms: forms)) }
        if forms == .pastParticiple, text.hasPrefix("ge") {
          let bare = String(text.dropFirst(2))
          bare.withBytes { byForm.add($0, Entry(base: fields[0], forms: forms, participleWithoutGe: true)) }
        }
      }
    }
    self.byForm = byForm
    self.bases = bases
  }

  /// The forms that a line of the table stands for, without those that are regular.
  static func forms(_ fields: [String]) -> [(text: String, forms: VerbForms)] {
    var result: [(text: String, forms: VerbForms)] = []
    func variants(_ index: Int) -> [String] {
      guard index < fields.count, fields[index] != "-" else { return [] }
      return fields[index].split(separator: "/").map(String.init)
    }
    for third in variants(1) {
      // Preterite-presents (kann, weiß, darf) have no -t: the first person is the same.
      if third.hasSuffix("t") {
        result.append((third, VerbForms(.present, person: 3)))
        let stem = third.hasSuffix("et") ? String(third.dropLast(2)) : String(third.dropLast())
        let sibilant = ["s", "ß", "x", "z"].contains { stem.hasSuffix($0) }
        result.append((stem + (sibilant ? "t" : "st"), VerbForms(.present, person: 2)))
      } else {
        result.append((third, VerbForms(.present, persons: [1, 3])))
        let ending = third.hasSuffix("ß") || third.hasSuffix("s") ? "t" : "st"
        result.append((third + ending, VerbForms(.present, person: 2)))
      }
    }
    for past in variants(2) {
      let weak = past.hasSuffix("te")
      result.append((past, VerbForms(.preterite, persons: [1, 3])))
      result.append((past + (weak || past.hasSuffix("e") ? "n" : "en"), VerbForms(.preterite, persons: [4, 6])))
      let isDental = past.hasSuffix("t") || past.hasSuffix("d")
      let isSibilant = past.hasSuffix("s") || past.hasSuffix("ß")
      // „du fandst“ and „du fandest“
      if !isSibilant { result.append((past + "st", VerbForms(.preterite, person: 2))) }
      if isSibilant || isDental { result.append((past + "est", VerbForms(.preterite, person: 2))) }
      result.append((past + (isDental ? "et" : "t"), VerbForms(.preterite, person: 5)))
    }
    for subjunctive in variants(3) {
      for (ending, persons) in [("", [1, 3]), ("n", [4, 6]), ("st", [2]), ("t", [5])] {
        result.append((subjunctive + ending, VerbForms(.subjunctive2, persons: persons)))
      }
    }
    for participle in variants(4) { result.append((participle, .pastParticiple)) }
    for imperative in variants(5) { result.append((imperative, .imperativeSingular)) }
    return result
  }

  func entries(for form: WordBytes) -> [Entry] { byForm.values(form) }
}
