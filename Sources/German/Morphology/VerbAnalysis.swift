import Lexicon

/// Finds the verbs that a form can belong to.
struct VerbAnalysis: Sendable {
  let verbs: LexiconTable
  let strong: StrongVerbs

  init(_ lexicons: Lexicons) {
    verbs = lexicons.table("de/verbs.tsv")
    strong = StrongVerbs(lexicons)
  }

  /// All readings of a lower-cased form, merged by key.
  func readings(of form: String) -> [Reading] {
    var found: [(key: String, forms: VerbForms)] = []
    func add(_ key: String, _ forms: VerbForms) {
      if let index = found.firstIndex(where: { $0.key == key }) {
        found[index].forms.formUnion(forms)
      } else {
        found.append((key, forms))
      }
    }
    simple(form, prefix: "", separable: false, add)
    // Prefixed forms: every cut whose tail is a verb form and whose whole is an entry.
    let letters = Array(form)
    if letters.count > 4 {
      for cut in 2..<min(letters.count - 1, 14) {
        let head = String(letters[..<cut])
        var tail = String(letters[cut...])
        simple(tail, prefix: head, separable: true, add)
        if tail.hasPrefix("zu"), tail.count > 4 {
          tail.removeFirst(2)
          simple(tail, prefix: head, separable: true) { key, forms in
            if forms.contains(.infinitive) { add(key, .zuInfinitive) }
          }
        }
        strongPrefixed(tail: String(letters[cut...]), head: head, add)
      }
    }
    return found.map { item in
      var reading = Reading(lemma: item.key.filter { $0 != "|" }, key: item.key, wordClass: .verb)
      reading.lemma = String(reading.lemma.prefix { $0 != "#" })
      reading.verb = item.forms
      reading.info = verbs.row(item.key)?.field(2) ?? "h"
      return reading
    }
  }

  /// Forms behind an optional separable prefix: regular endings, then the strong table.
  private func simple(_ form: String, prefix: String, separable: Bool, _ add: (String, VerbForms) -> Void) {
    for (infinitive, forms) in VerbAnalysis.regular(form) {
      forEachEntry(separable ? "\(prefix)|\(infinitive)" : infinitive) { key, isStrong in
        // Strong verbs keep the regular endings only where the stem does not change.
        let allowed = isStrong ? forms.intersection(VerbAnalysis.regularInStrong) : forms
        if !allowed.isEmpty, participleFits(form, infinitive, allowed) { add(key, allowed) }
      }
    }
    for entry in strong.entries(for: form) where !entry.participleWithoutGe {
      forEachEntry(separable ? "\(prefix)|\(entry.base)" : entry.base) { key, isStrong in
        if isStrong { add(key, entry.forms) }
      }
    }
    // „verkauft“, „bekannt“ behind a separable prefix: „anerkannt“, „vorbereitet“.
    if separable { inseparable(form, separablePrefix: prefix, add) }
  }

  /// The entries of a verb and of those that are spelt alike but inflect otherwise (`schaffen#2`).
  private func forEachEntry(_ key: String, _ body: (_ key: String, _ isStrong: Bool) -> Void) {
    guard let row = verbs.row(key) else { return }
    body(key, row.field(1) == "s")
    for number in 2...3 {
      let other = "\(key)#\(number)"
      guard let row = verbs.row(other) else { return }
      body(other, row.field(1) == "s")
    }
  }

  /// Inseparable verbs that inherit from a strong base: „bekam“, „verstand“.
  private func strongPrefixed(tail: String, head: String, _ add: (String, VerbForms) -> Void) {
    for entry in strong.entries(for: tail) {
      if entry.forms.contains(.pastParticiple), !entry.participleWithoutGe, tail.hasPrefix("ge"),
        !entry.base.hasPrefix("ge")
      {
        continue
      }
      forEachEntry(head + entry.base) { key, isStrong in if isStrong { add(key, entry.forms) } }
    }
  }

  private func inseparable(_ form: String, separablePrefix: String, _ add: (String, VerbForms) -> Void) {
    for head in VerbAnalysis.inseparablePrefixes where form.hasPrefix(head) {
      let tail = String(form.dropFirst(head.count))
      for entry in strong.entries(for: tail)
      where entry.participleWithoutGe || !entry.forms.contains(.pastParticiple) {
        let key = "\(separablePrefix)|\(head)\(entry.base)"
        if verbs.row(key)?.field(1) == "s" { add(key, entry.forms) }
      }
    }
  }

  /// A participle in ge- belongs to verbs stressed on the first syllable; „gebellt“, but not „gebemüht“.
  private func participleFits(_ form: String, _ infinitive: String, _ forms: VerbForms) -> Bool {
    guard forms == .pastParticiple, form.hasPrefix("ge"), infinitive.hasPrefix("be") else { return true }
    return !VerbAnalysis.isInseparable(infinitive)
  }

  static let inseparablePrefixes = [
    "be", "ver", "er", "ent", "zer", "emp", "ge", "miss", "über", "unter", "wider", "hinter", "voll", "um", "durch",
  ]

  static func hasInseparablePrefix(_ infinitive: String) -> Bool {
    inseparablePrefixes.contains { infinitive.hasPrefix($0) && infinitive.count > $0.count + 3 }
  }

  /// Regular endings that strong verbs share.
  private static let regularInStrong: VerbForms = [
    .infinitive, .presentParticiple, .imperativeSingular, .imperativePlural,
    VerbForms(.present, persons: [1, 4, 5, 6]), VerbForms.all(.subjunctive1),
  ]

  /// Infinitives that a regularly inflected form could come from.
  static func regular(_ form: String) -> [(infinitive: String, forms: VerbForms)] {
    var result: [(String, VerbForms)] = []
    func infinitives(_ stem: String) -> [String] {
      guard stem.count > 1 else { return [] }
      if stem.hasSuffix("el") || stem.hasSuffix("er") { return [stem + "n", stem + "en"] }
      return stem.hasSuffix("tu") ? [stem + "n"] : [stem + "en"]
    }
    func strip(_ ending: String, _ forms: VerbForms) {
      guard form.hasSuffix(ending), form.count > ending.count + 1 else { return }
      for infinitive in infinitives(String(form.dropLast(ending.count))) { result.append((infinitive, forms)) }
    }
    if form.hasSuffix("n") {
      let infinitive: VerbForms = [
        .infinitive, VerbForms(.present, persons: [4, 6]), VerbForms(.subjunctive1, persons: [4, 6]),
      ]
      result.append((form, infinitive))
    }
    if form.hasSuffix("nd"), form.count > 3 { result.append((String(form.dropLast()), .presentParticiple)) }
    strip("e", [VerbForms(.present, person: 1), VerbForms(.subjunctive1, persons: [1, 3]), .imperativeSingular])
    if form.hasSuffix("le") || form.hasSuffix("re"), form.count > 3 {
      let consonant = String(form.dropLast().suffix(1))
      result.append(
        (
          String(form.dropLast(2)) + "e" + consonant + "n",
          [VerbForms(.present, person: 1), VerbForms(.subjunctive1, persons: [1, 3]), .imperativeSingular]
        ))
    }
    strip("st", [VerbForms(.present, person: 2)])
    strip("est", [VerbForms(.subjunctive1, person: 2), VerbForms(.present, person: 2)])
    let third: VerbForms = [VerbForms(.present, persons: [3, 5]), .imperativePlural]
    // „du reist“
    let isSibilant = ["st", "ßt", "xt", "zt"].contains { form.hasSuffix($0) }
    strip("t", isSibilant ? third.union(VerbForms(.present, person: 2)) : third)
    strip("et", [third, VerbForms(.subjunctive1, person: 5)])
    for ending in ["te", "ete"] {
      strip(ending, [VerbForms(.preterite, persons: [1, 3]), VerbForms(.subjunctive2, persons: [1, 3])])
      strip(ending + "n", [VerbForms(.preterite, persons: [4, 6]), VerbForms(.subjunctive2, persons: [4, 6])])
      strip(ending + "st", [VerbForms(.preterite, person: 2), VerbForms(.subjunctive2, person: 2)])
      strip(ending + "t", [VerbForms(.preterite, person: 5), VerbForms(.subjunctive2, person: 5)])
    }
    for ending in ["t", "et"] where form.hasSuffix(ending) {
      let body = String(form.dropLast(ending.count))
      if body.hasPrefix("ge"), body.count > 3 {
        for infinitive in infinitives(String(body.dropFirst(2))) { result.append((infinitive, .pastParticiple)) }
      }
      for infinitive in infinitives(body) where hasInseparablePrefix(infinitive) || infinitive.hasSuffix("ieren") {
        result.append((infinitive, .pastParticiple))
      }
    }
    // Bare imperative: „komm“, „mach“.
    for infinitive in infinitives(form) { result.append((infinitive, .imperativeSingular)) }
    return result
  }
}
