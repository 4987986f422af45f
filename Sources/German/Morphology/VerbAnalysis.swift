import Lexicon

/// Finds the verbs that a form can belong to.
final class VerbAnalysis: Sendable {
  let verbs: LexiconTable
  let strong: StrongVerbs
  let separablePrefixes: SeparablePrefixes

  init(_ lexicons: Lexicons) {
    verbs = lexicons.table("de/verbs.tsv")
    strong = StrongVerbs(lexicons)
    separablePrefixes = SeparablePrefixes(verbs)
  }

  /// All readings of a lower-cased form, merged by key.
  func readings(of form: String) -> [Reading] { form.withBytes(readings) }

  func readings(of form: WordBytes) -> [Reading] {
    var search = VerbSearch(self, room: form.count)
    search.run(form)
    return search.found
  }

  /// The key of the separable verb whose stem this is, with its prefix („abschreck“), the shortest prefix first.
  func separableKey(ofStem stem: String) -> String? {
    stem.withBytes { stem in
      guard stem.letterCount > 5 else { return nil }
      var lengths = separablePrefixes.lengths(in: stem)
      var key = KeyBuffer(capacity: stem.count + 3)
      while lengths != 0 {
        let cut = lengths.trailingZeroBitCount
        lengths &= lengths - 1
        let tail = stem.dropping(first: cut)
        guard tail.letterCount > 2, stem.cut(0, cut).letterCount > 1 else { continue }
        key.clear()
        key.append(stem.cut(0, cut))
        key.append("|")
        key.append(tail)
        let end = key.count
        for ending: StaticString in ["en", "n"] {
          key.truncate(to: end)
          key.append(ending)
          if verbs.contains(bytes: key.bytes) { return key.string }
        }
      }
      return nil
    }
  }
}

/// One search for the verbs of a form. All keys are put together in one place and looked up there.
struct VerbSearch: ~Copyable {
  private let verbs: LexiconTable
  private let strong: StrongVerbs
  private let separablePrefixes: SeparablePrefixes
  private var key: KeyBuffer
  private(set) var found: [Reading] = []

  init(_ analysis: borrowing VerbAnalysis, room: Int) {
    verbs = analysis.verbs
    strong = analysis.strong
    separablePrefixes = analysis.separablePrefixes
    key = KeyBuffer(capacity: room + 16)
  }

  mutating func run(_ form: WordBytes) {
    simple(form, prefix: nil)
    // Prefixed forms: every cut whose tail is a verb form and whose whole is an entry.
    let letterCount = form.letterCount
    guard letterCount > 4 else { return }
    let prefixes = separablePrefixes.lengths(in: form)
    var letter = 0
    for cut in 1..<form.count where form.isLetterStart(cut) {
      letter += 1
      if letter < 2 { continue }
      if letter >= min(letterCount - 1, 14) { break }
      let head = form.cut(0, cut)
      let tail = form.dropping(first: cut)
      if cut < 64, prefixes & (1 << UInt64(cut)) != 0 {
        simple(tail, prefix: head)
        if tail.starts(with: "zu"), tail.letterCount > 4 {
          simple(tail.dropping(first: 2), prefix: head, isBehindZu: true)
        }
      }
      strongPrefixed(tail, head: head)
    }
  }

  /// Forms behind an optional separable prefix: regular endings, then the strong table.
  private mutating func simple(_ form: WordBytes, prefix: WordBytes?, isBehindZu: Bool = false) {
    RegularVerbForms.forEachCandidate(form) { candidate in
      set(prefix: prefix)
      let start = key.count
      candidate.append(of: form, to: &key)
      guard let row = verbs.row(bytes: key.bytes) else { return }
      let end = key.count
      let fits = VerbSearch.participleFits(form, key.bytes.dropping(first: start), candidate.forms)
      if fits { addRegular(row, candidate.forms, isBehindZu) }
      for number: StaticString in ["#2", "#3"] {
        key.truncate(to: end)
        key.append(number)
        guard let homonym = verbs.row(bytes: key.bytes) else { break }
        if fits { addRegular(homonym, candidate.forms, isBehindZu) }
      }
    }
    for entry in strong.entries(for: form) where !entry.participleWithoutGe {
      set(prefix: prefix)
      addStrong(entry, isBehindZu)
    }
    // „verkauft“, „bekannt“ behind a separable prefix: „anerkannt“, „vorbereitet“.
    if let prefix { inseparable(form, separablePrefix: prefix, isBehindZu) }
  }

  /// Inseparable verbs that inherit from a strong base: „bekam“, „verstand“.
  private mutating func strongPrefixed(_ tail: WordBytes, head: WordBytes) {
    for entry in strong.entries(for: tail) {
      if entry.forms.contains(.pastParticiple), !entry.participleWithoutGe, tail.starts(with: "ge"),
        !entry.base.hasPrefix("ge")
      {
        continue
      }
      key.clear()
      key.append(head)
      addStrong(entry)
    }
  }

  private mutating func inseparable(_ form: WordBytes, separablePrefix: WordBytes, _ isBehindZu: Bool) {
    for head in VerbSearch.inseparableHeads where form.starts(with: head) {
      for entry in strong.entries(for: form.dropping(first: head.utf8CodeUnitCount))
      where entry.participleWithoutGe || !entry.forms.contains(.pastParticiple) {
        set(prefix: separablePrefix)
        key.append(head)
        addStrong(entry, isBehindZu)
      }
    }
  }

  private mutating func set(prefix: WordBytes?) {
    key.clear()
    guard let prefix else { return }
    key.append(prefix)
    key.append("|")
  }

  /// Adds the strong verb whose beginning the key holds, if there is such an entry.
  private mutating func addStrong(_ entry: StrongVerbs.Entry, _ isBehindZu: Bool = false) {
    entry.base.withBytes { key.append($0) }
    guard let row = verbs.row(bytes: key.bytes) else { return }
    if row.field(1, is: "s") { add(row, entry.forms, isBehindZu) }
    // „schuf“ beside „schaffte“
    let end = key.count
    for number: StaticString in ["#2", "#3"] {
      key.truncate(to: end)
      key.append(number)
      guard let homonym = verbs.row(bytes: key.bytes) else { return }
      if homonym.field(1, is: "s") { add(homonym, entry.forms, isBehindZu) }
    }
  }

  /// Strong verbs keep the regular endings only where the stem does not change.
  private mutating func addRegular(_ row: LexiconRow, _ forms: VerbForms, _ isBehindZu: Bool) {
    let allowed = row.field(1, is: "s") ? forms.intersection(VerbSearch.regularInStrong) : forms
    if !allowed.isEmpty { add(row, allowed, isBehindZu) }
  }

  private mutating func add(_ row: LexiconRow, _ forms: VerbForms, _ isBehindZu: Bool) {
    if isBehindZu, !forms.contains(.infinitive) { return }
    let forms = isBehindZu ? .zuInfinitive : forms
    let entry = row.key
    if let index = found.firstIndex(where: { $0.key == entry }) {
      found[index].verb.formUnion(forms)
      return
    }
    var reading = Reading(
      lemma: LexiconKeys.plain(entry),
      key: entry, wordClass: .verb)
    reading.verb = forms
    reading.info = row.field(2)
    found.append(reading)
  }

  /// A participle in ge- belongs to verbs stressed on the first syllable: „gebellt“, but not „gebemüht“.
  private static func participleFits(_ form: WordBytes, _ infinitive: WordBytes, _ forms: VerbForms) -> Bool {
    guard forms == .pastParticiple, form.starts(with: "ge"), infinitive.starts(with: "be") else { return true }
    return !VerbAnalysis.isInseparable(String(decoding: infinitive, as: UTF8.self))
  }

  /// Regular endings that strong verbs share.
  private static let regularInStrong: VerbForms = [
    .infinitive, .presentParticiple, .imperativeSingular, .imperativePlural,
    VerbForms(.present, persons: [1, 4, 5, 6]), VerbForms.all(.subjunctive1),
  ]

  private static let inseparableHeads: [StaticString] = [
    "be", "ver", "er", "ent", "zer", "emp", "ge", "miss", "über", "unter", "voll",
  ]
}
