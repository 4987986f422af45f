/// From an entry to its forms (Duden-Grammatik, „Konjugation der Verben“).
extension VerbAnalysis {
  func forms(of key: String) -> [InflectedForm] {
    guard let row = verbs.row(key) else { return [] }
    let word = LexiconKeys.bare(key)
    let bar = word.lastIndex(of: "|")
    let particle = bar.map { String(word[..<$0]).filter { $0 != "|" } } ?? ""
    let base = bar.map { String(word[word.index(after: $0)...]) } ?? word
    var forms: [String: VerbForms] = [:]
    if row.field(1) == "s" { addStrong(base, to: &forms) } else { addWeak(base, to: &forms) }
    var result: [InflectedForm] = []
    for (text, verb) in forms.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) {
      // A prefix stands apart from an imperative.
      let joined = particle.isEmpty ? verb : verb.subtracting([.imperativeSingular, .imperativePlural])
      if !joined.isEmpty { result.append(InflectedForm(particle + text, joined)) }
    }
    if !particle.isEmpty { result.append(InflectedForm(particle + "zu" + base, .zuInfinitive)) }
    return result
  }

  /// What the endings of the present tense are put on.
  private struct Stem {
    let infinitive: String
    let text: String
    /// -e- before -st, -t and -te: „wartest“, „rechnet“.
    let takesE: Bool
    /// „sammeln“, „ändern“: the infinitive ends in -n alone.
    let isSyllabic: Bool
    let isSibilant: Bool

    init(_ infinitive: String) {
      self.infinitive = infinitive
      isSyllabic = !infinitive.hasSuffix("en")
      text = String(infinitive.dropLast(isSyllabic ? 1 : 2))
      let letters = Array(text)
      isSibilant = ["s", "ß", "x", "z"].contains(where: text.hasSuffix)
      guard let last = letters.last, letters.count > 1 else {
        takesE = false
        return
      }
      let before = letters[letters.count - 2]
      let isNasal = (last == "m" || last == "n") && !"aeiouäöüylrhmn".contains(before)
      let isHidden =
        letters.count > 2 && before == "h" && "cp".contains(letters[letters.count - 3]) && "mn".contains(last)
      takesE = !isSyllabic && (last == "d" || last == "t" || isNasal || isHidden)
    }

    var e: String { takesE ? "e" : "" }
  }

  /// The present tense and the infinite forms.
  /// - Parameters:
  ///   - singular: whether the second and third person are regular as well.
  ///   - commands: likewise the imperative of the singular.
  private func addRegular(_ stem: Stem, singular: Bool, commands: Bool, to forms: inout [String: VerbForms]) {
    func add(_ text: String, _ verb: VerbForms) { forms[text, default: []].formUnion(verb) }
    let plural: VerbForms = [VerbForms(.present, persons: [4, 6]), VerbForms(.subjunctive1, persons: [4, 6])]
    add(stem.infinitive, plural.union(.infinitive))
    add(stem.infinitive + "d", .presentParticiple)
    add(stem.text + stem.e + "t", [VerbForms(.present, person: 5), .imperativePlural])
    let first: VerbForms = [VerbForms(.present, person: 1), VerbForms(.subjunctive1, persons: [1, 3])]
    add(stem.text + "e", first)
    if stem.isSyllabic, stem.text.hasSuffix("el") { add(stem.text.dropLast(2) + "le", first) }
    if commands {
      add(stem.text + "e", .imperativeSingular)
      if !stem.takesE { add(stem.text, .imperativeSingular) }
    }
    guard singular else { return }
    add(stem.text + (stem.isSibilant ? "t" : stem.e + "st"), VerbForms(.present, person: 2))
    add(stem.text + stem.e + "t", VerbForms(.present, person: 3))
  }

  private func addWeak(_ infinitive: String, to forms: inout [String: VerbForms]) {
    let stem = Stem(infinitive)
    addRegular(stem, singular: true, commands: true, to: &forms)
    func add(_ text: String, _ verb: VerbForms) { forms[text, default: []].formUnion(verb) }
    for (ending, persons) in [("", [1, 3]), ("n", [4, 6]), ("st", [2]), ("t", [5])] {
      add(
        stem.text + stem.e + "te" + ending,
        [VerbForms(.preterite, persons: persons), VerbForms(.subjunctive2, persons: persons)])
    }
    let lacksGe = infinitive.hasSuffix("ieren") || VerbAnalysis.isInseparable(infinitive)
    add((lacksGe ? "" : "ge") + stem.text + stem.e + "t", .pastParticiple)
  }

  private static let inseparablePrefixes = [
    "be", "ver", "er", "ent", "zer", "emp", "ge", "miss", "über", "unter", "wider", "hinter", "voll", "um", "durch",
    "wieder",
  ]

  /// Whether a prefix that never separates stands before a stem with a vowel of its own: not in „bellen“, „beichten“.
  static func isInseparable(_ infinitive: String) -> Bool {
    for prefix in inseparablePrefixes where infinitive.hasPrefix(prefix) {
      let stem = infinitive.dropFirst(prefix.count).dropLast(infinitive.hasSuffix("en") ? 2 : 1)
      // „beich-“, „beiz-“, „beug-“, „ent(er)n“
      if prefix == "be", ["ich", "iz", "ug"].contains(where: stem.hasPrefix) { continue }
      if prefix == "ent", stem == "er" { continue }
      if stem.contains(where: { "aeiouäöü".contains($0) }) { return true }
    }
    return false
  }

  private func addStrong(_ infinitive: String, to forms: inout [String: VerbForms]) {
    guard let base = infinitive.indices.lazy.map({ String(infinitive[$0...]) }).first(where: strong.bases.contains),
      let row = strong.table.row(base)
    else { return }
    let prefix = String(infinitive.dropLast(base.count))
    let own = StrongVerbs.forms(row.fields)
    // „kann“, „weiß“ and „ist“ have a present tense of their own.
    let isRegular = base != "sein" && own.contains { $0.forms == VerbForms(.present, person: 3) }
    if isRegular {
      let hasImperative = own.contains { $0.forms == .imperativeSingular }
      addRegular(Stem(infinitive), singular: false, commands: !hasImperative, to: &forms)
    } else {
      forms[infinitive] = .infinitive
    }
    for (text, verb) in own {
      let dropsGe = verb == .pastParticiple && !prefix.isEmpty && text.hasPrefix("ge") && !base.hasPrefix("ge")
      forms[prefix + (dropsGe ? String(text.dropFirst(2)) : text), default: []].formUnion(verb)
    }
  }
}
