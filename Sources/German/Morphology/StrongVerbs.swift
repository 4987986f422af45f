import Lexicon
import Text

/// The closed table of strong and irregular verbs, turned round: from a form to the bases that it belongs to.
final class StrongVerbs: Sendable {
  struct Entry: Sendable {
    var base: String
    var forms: VerbForms
    /// The participle lacks its ge- here, as it does behind an inseparable prefix.
    var participleWithoutGe: Bool = false
  }

  let table: LexiconTable
  private let byForm: FormIndex<Entry>
  /// Which lengths forms have that begin and end in the same bytes, by these: the ends of all words are asked for, and
  /// most are told so that they are no form.
  private let lengths: [UInt64]
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
    lengths = forms.lengths
    self.bases = bases
  }

  /// The forms that a line of the table stands for, without those that are regular.
  static func forms(_ fields: [String]) -> [(text: String, forms: VerbForms)] {
    var result: [(text: String, forms: VerbForms)] = []
    FormMaker.forEachForm(fields) { result.append(($0 + $1.description, $2)) }
    return result
  }

  func entries(for form: WordBytes) -> [Entry] {
    lengths[StrongVerbs.ends(form)] & StrongVerbs.length(form) == 0 ? [] : byForm.values(form)
  }

  fileprivate static func ends(_ form: WordBytes) -> Int {
    Int(form.first ?? 0) & 31 | (Int(form.last ?? 0) & 31) << 5
  }

  fileprivate static func length(_ form: WordBytes) -> UInt64 { 1 << UInt64(min(form.count, 63)) }
}

/// Makes the forms of strong verbs from their principal parts.
private struct FormMaker: ~Copyable {
  private(set) var index: FormIndex<StrongVerbs.Entry>
  private(set) var lengths = [UInt64](repeating: 0, count: 1 << 10)
  private var key = KeyBuffer(capacity: 32)
  private var base = ""

  init(_ index: FormIndex<StrongVerbs.Entry>) { self.index = index }

  mutating func add(_ fields: [String]) {
    base = fields[0]
    FormMaker.forEachForm(fields) { stem, ending, forms in
      add(stem, ending, forms)
      if forms == .pastParticiple, stem.hasPrefix("ge") {
        add(String(stem.dropFirst(2)), ending, forms, withoutGe: true)
      }
    }
  }

  /// Calls back with each form of a line, as a stem with an ending.
  static func forEachForm(_ fields: [String], _ body: (String, StaticString, VerbForms) -> Void) {
    for third in variants(fields, 1) {
      // Preterite-presents (kann, weiß, darf) have no -t: the first person is the same.
      if third.hasSuffix("t") {
        body(third, "", FormMaker.third)
        // „du hältst“, „du giltst“: the t is the stem's own; „du birst“
        if fields[0].hasSuffix("ten"), !third.hasSuffix("et") {
          body(third, third.hasSuffix("st") ? "" : "st", second)
          continue
        }
        let stem = third.hasSuffix("et") ? String(third.dropLast(2)) : String(third.dropLast())
        let sibilant = ["s", "ß", "x", "z"].contains { stem.hasSuffix($0) }
        body(stem, sibilant ? "t" : "st", second)
      } else {
        body(third, "", firstAndThird)
        body(third, third.hasSuffix("ß") || third.hasSuffix("s") ? "t" : "st", second)
      }
    }
    for past in variants(fields, 2) {
      let isWeak = past.hasSuffix("te")
      let isDental = past.hasSuffix("t") || past.hasSuffix("d")
      let isSibilant = past.hasSuffix("s") || past.hasSuffix("ß")
      body(past, "", preterite[0])
      body(past, isWeak || past.hasSuffix("e") ? "n" : "en", preterite[1])
      // „du fandst“ and „du fandest“
      if !isSibilant { body(past, "st", preterite[2]) }
      if isSibilant || isDental { body(past, "est", preterite[2]) }
      body(past, isDental ? "et" : "t", preterite[3])
    }
    for past in variants(fields, 3) {
      body(past, "", subjunctive[0])
      body(past, "n", subjunctive[1])
      body(past, "st", subjunctive[2])
      body(past, "t", subjunctive[3])
    }
    for participle in variants(fields, 4) { body(participle, "", .pastParticiple) }
    for imperative in variants(fields, 5) { body(imperative, "", .imperativeSingular) }
  }

  private mutating func add(_ stem: String, _ ending: StaticString, _ forms: VerbForms, withoutGe: Bool = false) {
    key.clear()
    stem.withBytes { key.append($0) }
    key.append(ending)
    if key.count == 0 { return }
    lengths[StrongVerbs.ends(key.bytes)] |= StrongVerbs.length(key.bytes)
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
