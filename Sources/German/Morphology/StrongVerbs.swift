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
    func add(_ form: String, _ base: String, _ forms: VerbForms, withoutGe: Bool = false) {
      guard !form.isEmpty else { return }
      form.withBytes { byForm.add($0, Entry(base: base, forms: forms, participleWithoutGe: withoutGe)) }
    }
    for row in table.rows {
      let fields = row.fields
      guard fields.count >= 5 else { continue }
      let base = fields[0]
      bases.insert(base)
      func variants(_ index: Int) -> [String] {
        guard index < fields.count, fields[index] != "-" else { return [] }
        return fields[index].split(separator: "/").map(String.init)
      }
      for third in variants(1) {
        // Preterite-presents (kann, weiß, darf) have no -t: the first person is the same.
        if third.hasSuffix("t") {
          add(third, base, VerbForms(.present, person: 3))
          let stem = third.hasSuffix("et") ? String(third.dropLast(2)) : String(third.dropLast())
          let sibilant = ["s", "ß", "x", "z"].contains { stem.hasSuffix($0) }
          add(stem + (sibilant ? "t" : "st"), base, VerbForms(.present, person: 2))
        } else {
          add(third, base, VerbForms(.present, persons: [1, 3]))
          add(third + (third.hasSuffix("ß") || third.hasSuffix("s") ? "t" : "st"), base, VerbForms(.present, person: 2))
        }
      }
      for past in variants(2) {
        let weak = past.hasSuffix("te")
        add(past, base, VerbForms(.preterite, persons: [1, 3]))
        add(past + (weak || past.hasSuffix("e") ? "n" : "en"), base, VerbForms(.preterite, persons: [4, 6]))
        add(past + (past.hasSuffix("s") || past.hasSuffix("ß") ? "est" : "st"), base, VerbForms(.preterite, person: 2))
        add(past + (past.hasSuffix("t") || past.hasSuffix("d") ? "et" : "t"), base, VerbForms(.preterite, person: 5))
      }
      for subjunctive in variants(3) {
        add(subjunctive, base, VerbForms(.subjunctive2, persons: [1, 3]))
        add(subjunctive + "n", base, VerbForms(.subjunctive2, persons: [4, 6]))
        add(subjunctive + "st", base, VerbForms(.subjunctive2, person: 2))
        add(subjunctive + "t", base, VerbForms(.subjunctive2, person: 5))
      }
      for participle in variants(4) {
        add(participle, base, .pastParticiple)
        if participle.hasPrefix("ge") {
          add(String(participle.dropFirst(2)), base, .pastParticiple, withoutGe: true)
        }
      }
      for imperative in variants(5) { add(imperative, base, .imperativeSingular) }
    }
    self.byForm = byForm
    self.bases = bases
  }

  func entries(for form: WordBytes) -> [Entry] { byForm.values(form) }
}
