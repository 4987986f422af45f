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
    let rows = table.rows
    var forms = FormMaker(FormIndex(expecting: rows.count * 18))
    var bases: Set<String> = []
    for row in rows {
      let fields = row.fields
      guard fields.count >= 5 else { continue }
      bases.insert(fields[0])
      forms.add(fields)
    }
    byForm = forms.index
    self.bases = bases
  }

  func entries(for form: WordBytes) -> [Entry] { byForm.values(form) }
}

/// Makes the forms of strong verbs from their principal parts.
private struct FormMaker: ~Copyable {
  private(set) var index: FormIndex<StrongVerbs.Entry>
  private var key = KeyBuffer(capacity: 32)
  private var base = ""

  init(_ index: FormIndex<StrongVerbs.Entry>) { self.index = index }

  mutating func add(_ fields: [String]) {
    base = fields[0]
    for third in FormMaker.variants(fields, 1) {
      // Preterite-presents (kann, weiß, darf) have no -t: the first person is the same.
      if third.hasSuffix("t") {
        add(third, "", FormMaker.third)
        let stem = third.hasSuffix("et") ? String(third.dropLast(2)) : String(third.dropLast())
        let sibilant = ["s", "ß", "x", "z"].contains { stem.hasSuffix($0) }
        add(stem, sibilant ? "t" : "st", FormMaker.second)
      } else {
        add(third, "", FormMaker.firstAndThird)
        add(third, third.hasSuffix("ß") || third.hasSuffix("s") ? "t" : "st", FormMaker.second)
      }
    }
    for past in FormMaker.variants(fields, 2) {
      let isWeak = past.hasSuffix("te")
      add(past, "", FormMaker.preterite[0])
      add(past, isWeak || past.hasSuffix("e") ? "n" : "en", FormMaker.preterite[1])
      add(past, past.hasSuffix("s") || past.hasSuffix("ß") ? "est" : "st", FormMaker.preterite[2])
      add(past, past.hasSuffix("t") || past.hasSuffix("d") ? "et" : "t", FormMaker.preterite[3])
    }
    for subjunctive in FormMaker.variants(fields, 3) {
      add(subjunctive, "", FormMaker.subjunctive[0])
      add(subjunctive, "n", FormMaker.subjunctive[1])
      add(subjunctive, "st", FormMaker.subjunctive[2])
      add(subjunctive, "t", FormMaker.subjunctive[3])
    }
    for participle in FormMaker.variants(fields, 4) {
      add(participle, "", .pastParticiple)
      if participle.hasPrefix("ge") { add(String(participle.dropFirst(2)), "", .pastParticiple, withoutGe: true) }
    }
    for imperative in FormMaker.variants(fields, 5) { add(imperative, "", .imperativeSingular) }
  }

  private mutating func add(_ stem: String, _ ending: StaticString, _ forms: VerbForms, withoutGe: Bool = false) {
    key.clear()
    stem.withBytes { key.append($0) }
    key.append(ending)
    if key.count == 0 { return }
    index.add(key.bytes, StrongVerbs.Entry(base: base, forms: forms, participleWithoutGe: withoutGe))
  }

  private static func variants(_ fields: [String], _ index: Int) -> [String] {
    guard index < fields.count, fields[index] != "-" else { return [] }
    if !fields[index].utf8.contains(UInt8(ascii: "/")) { return fields[index].isEmpty ? [] : [fields[index]] }
    return fields[index].split(separator: "/").map(String.init)
  }

  private static let second = VerbForms(.present, person: 2)
  private static let third = VerbForms(.present, person: 3)
  private static let firstAndThird = VerbForms(.present, persons: [1, 3])
  /// First and third person singular, first and third plural, second singular, second plural.
  private static let preterite = [[1, 3], [4, 6], [2], [5]].map { VerbForms(.preterite, persons: $0) }
  private static let subjunctive = [[1, 3], [4, 6], [2], [5]].map { VerbForms(.subjunctive2, persons: $0) }
}
