/// Which infinitives a regularly inflected form could come from.
enum RegularVerbForms {
  /// An infinitive: a stretch of the form with an ending.
  struct Candidate {
    var start = 0
    var end: Int
    var ending: StaticString
    var forms: VerbForms

    /// The infinitive behind what a key holds already.
    func append(of form: WordBytes, to key: inout KeyBuffer) {
      key.append(form.cut(start, end))
      key.append(ending)
    }
  }

  /// The infinitives of a form, to be looked up.
  static func infinitives(of form: String) -> [(infinitive: String, forms: VerbForms)] {
    form.withBytes { form in
      var key = KeyBuffer(capacity: form.count + 4)
      var result: [(infinitive: String, forms: VerbForms)] = []
      forEachCandidate(form) { candidate in
        key.clear()
        candidate.append(of: form, to: &key)
        result.append((key.string, candidate.forms))
      }
      return result
    }
  }

  /// Calls back with each infinitive; no list of them, since each is looked up and forgotten.
  static func forEachCandidate(_ form: WordBytes, _ body: (Candidate) -> Void) {
    let letterCount = form.letterCount
    let last = form.last
    if last == UInt8(ascii: "n") { body(Candidate(end: form.count, ending: "", forms: infinitive)) }
    if last == UInt8(ascii: "d"), form.ends(in: "nd"), letterCount > 3 {
      body(Candidate(end: form.count - 1, ending: "", forms: .presentParticiple))
    }
    if last == UInt8(ascii: "e") {
      addStripped("e", firstSingular)
      if letterCount > 3 {
        // „handle“, „fordere“: the e of the infinitive is left out before l and r.
        if form.ends(in: "le") { body(Candidate(end: form.count - 2, ending: "eln", forms: firstSingular)) }
        if form.ends(in: "re") { body(Candidate(end: form.count - 2, ending: "ern", forms: firstSingular)) }
      }
    }
    // All other endings end in these.
    if last == UInt8(ascii: "t") || last == UInt8(ascii: "e") || last == UInt8(ascii: "n") {
      for (ending, forms) in endings { addStripped(ending, forms) }
    }
    if last == UInt8(ascii: "t") {
      // „du reist“
      if form.ends(in: "st") || form.ends(in: "ßt") || form.ends(in: "xt") || form.ends(in: "zt") {
        addStripped("t", VerbForms(.present, person: 2))
      }
      // but „versandt“ is none of „versanden“, which has „versandet“
      if !form.ends(in: "dt") { addParticiples(form.count - 1) }
      if form.ends(in: "et") { addParticiples(form.count - 2) }
    }
    // Bare imperative: „komm“, „mach“.
    addInfinitives(0, form.count, letterCount, .imperativeSingular)

    func addStripped(_ ending: StaticString, _ forms: VerbForms) {
      let length = ending.utf8CodeUnitCount
      guard form.ends(in: ending), letterCount > length + 1 else { return }
      addInfinitives(0, form.count - length, letterCount - length, forms)
    }

    func addInfinitives(_ start: Int, _ end: Int, _ letterCount: Int, _ forms: VerbForms) {
      guard letterCount > 1 else { return }
      if endsInN(form.cut(start, end)) { body(Candidate(start: start, end: end, ending: "n", forms: forms)) }
      body(Candidate(start: start, end: end, ending: "en", forms: forms))
    }

    func addParticiples(_ end: Int) {
      let body = form.cut(0, end)
      let letters = letterCount - (form.count - end)
      if body.starts(with: "ge"), letters > 3 { addInfinitives(2, end, letters - 2, .pastParticiple) }
      guard letters > 1 else { return }
      if endsInN(body), hasInseparablePrefix(body, letters + 1) {
        add(Candidate(end: end, ending: "n", forms: .pastParticiple))
      }
      if body.ends(in: "ier") || hasInseparablePrefix(body, letters + 2) {
        add(Candidate(end: end, ending: "en", forms: .pastParticiple))
      }
    }

    func add(_ candidate: Candidate) { body(candidate) }
  }

  /// „handeln“, „fordern“, „tun“
  private static func endsInN(_ stem: WordBytes) -> Bool {
    stem.ends(in: "el") || stem.ends(in: "er") || stem.ends(in: "tu")
  }

  /// Whether an infinitive begins with a prefix that does not separate and has a verb behind it.
  static func hasInseparablePrefix(_ infinitive: WordBytes) -> Bool {
    hasInseparablePrefix(infinitive, infinitive.letterCount)
  }

  private static func hasInseparablePrefix(_ start: WordBytes, _ letterCount: Int) -> Bool {
    inseparablePrefixes.contains { letterCount > $0.letterCount + 3 && start.starts(with: $0.text) }
  }

  private static let inseparablePrefixes: [(text: StaticString, letterCount: Int)] = [
    ("be", 2), ("ver", 3), ("er", 2), ("ent", 3), ("zer", 3), ("emp", 3), ("ge", 2), ("miss", 4), ("über", 4),
    ("unter", 5), ("wider", 5), ("hinter", 6), ("voll", 4), ("um", 2), ("durch", 5), ("wieder", 6),
  ]

  private static let infinitive: VerbForms = [
    .infinitive, VerbForms(.present, persons: [4, 6]), VerbForms(.subjunctive1, persons: [4, 6]),
  ]
  private static let firstSingular: VerbForms = [
    VerbForms(.present, person: 1), VerbForms(.subjunctive1, persons: [1, 3]), .imperativeSingular,
  ]

  /// Endings of the other finite forms, in the order in which their verbs are looked for.
  private static let endings: [(StaticString, VerbForms)] = {
    func past(_ persons: [Int]) -> VerbForms {
      [VerbForms(.preterite, persons: persons), VerbForms(.subjunctive2, persons: persons)]
    }
    let third: VerbForms = [VerbForms(.present, persons: [3, 5]), .imperativePlural]
    return [
      ("st", [VerbForms(.present, person: 2)]),
      ("est", [VerbForms(.subjunctive1, person: 2), VerbForms(.present, person: 2)]),
      ("t", third), ("et", [third, VerbForms(.subjunctive1, person: 5)]),
      ("te", past([1, 3])), ("ten", past([4, 6])), ("test", past([2])), ("tet", past([5])),
      ("ete", past([1, 3])), ("eten", past([4, 6])), ("etest", past([2])), ("etet", past([5])),
    ]
  }()
}
