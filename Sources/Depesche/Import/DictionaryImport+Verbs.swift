import German

/// Verbs: prefix and conjugation from the forms that the entry gives or from the base in the lexicon, the frame from
/// „etw.“ and „jdm.“ with what answers them in English.
extension DictionaryImport {
  func verb(_ term: DingTerm, _ tags: [String], _ entry: DingEntry) -> Row? {
    guard tags.contains(where: { ["vt", "vi", "v", "vr"].contains($0) }),
      let infinitive = term.words.last.map(String.init),
      isWord(infinitive, capitalized: false), infinitive.hasSuffix("n"), !infinitive.contains("-"),
      let slots = slots(term.words.dropLast()), let inflection = inflection(of: infinitive, entry),
      let english = entry.english[0].lazy.compactMap({ self.template($0, slots) }).first
    else { return nil }
    let frame = slots.map(\.name).joined(separator: " ")
    // Without objects the reading stands for the bare verb.
    return (inflection.key, "\(inflection.conjugation)\t\(inflection.auxiliary)", "\(frame): \(english)")
  }

  private struct Slot {
    var name: String
    var isPrepositional = false
    /// Nil where either is meant („jdn./etw.“).
    var isPerson: Bool?
  }

  private static let persons: Set<Substring> = ["jdn.", "jdm.", "jd.", "jds."]

  /// What stands before the infinitive, as a frame; nil if a word is neither a placeholder nor its preposition.
  private func slots(_ words: ArraySlice<Substring>) -> [Slot]? {
    var result: [Slot] = []
    var preposition: String?
    for word in words {
      if word == "sich" {
        guard preposition == nil else { return nil }
        result.append(Slot(name: "r"))
        continue
      }
      let parts = word.split(separator: "/")
      let isPlaceholder = parts.allSatisfy { $0 == "etw." || $0 == "jdn." || $0 == "jdm." }
      if isPlaceholder, !parts.isEmpty {
        var slot = Slot(name: preposition ?? (parts.contains("jdm.") ? "d" : "a"), isPrepositional: preposition != nil)
        if parts.count == 1 { slot.isPerson = DictionaryImport.persons.contains(parts[0]) }
        preposition = nil
        result.append(slot)
      } else if preposition == nil, prepositions.contains(String(word)) {
        preposition = String(word)
      } else {
        return nil
      }
    }
    let names = result.map(\.name)
    return preposition == nil && Set(names).count == names.count ? result : nil
  }

  /// „to descry sth.“ as `descry $a`; nil if its placeholders do not answer the slots.
  private func template(_ term: DingTerm, _ slots: [Slot]) -> String? {
    let words = term.words
    guard words.first == "to", words.count > 1, words.count <= 8, !DictionaryImport.isMarked(term) else { return nil }
    var open = slots.filter { $0.name != "r" }
    var result: [String] = []
    for (index, word) in words.enumerated().dropFirst() {
      let parts = word.split(separator: "/")
      guard parts.allSatisfy({ $0 == "sth." || $0 == "sb." }), !parts.isEmpty else {
        guard word.utf8.allSatisfy({ (0x61...0x7a).contains($0) || $0 == 0x2d }), word != "oneself" else { return nil }
        result.append(String(word))
        continue
      }
      let isPerson: Bool? = parts.count == 1 ? parts[0] == "sb." : nil
      func fitness(_ slot: Slot) -> Int {
        (slot.isPrepositional == (index > 2) ? 2 : 0) + (slot.isPerson == isPerson ? 1 : 0)
      }
      guard let best = open.indices.max(by: { fitness(open[$0]) < fitness(open[$1]) }) else { return nil }
      result.append("$" + open.remove(at: best).name)
    }
    return open.isEmpty && result.first.map { !$0.hasPrefix("$") } ?? false ? result.joined(separator: " ") : nil
  }

  private func inflection(of infinitive: String, _ entry: DingEntry) -> (
    key: String, conjugation: String, auxiliary: String
  )? {
    let verbs = lexicons.table("de/verbs.tsv")
    let forms = entry.german.dropFirst().flatMap { $0 }.flatMap { $0.words.map(String.init) }
    // „ausgeblasen“: the ge of a participle stands behind a prefix that separates.
    let cut = infinitive.indices.dropFirst(2).first { cut in
      forms.contains { $0.hasPrefix("\(infinitive[..<cut])ge") || $0 == "\(infinitive[..<cut])zu\(infinitive[cut...])" }
        && lexicons.table("de/prefixes.tsv").contains(String(infinitive[..<cut]))
    }
    let prefix = cut.map { String(infinitive[..<$0]) } ?? separablePrefix(of: infinitive)
    let base = String(infinitive.dropFirst(prefix?.count ?? 0))
    let key = prefix.map { "\($0)|\(base)" } ?? infinitive
    if let row = verbs.row(base) { return (key, row.field(1), row.field(2)) }
    let participle = forms.first { $0.hasPrefix((prefix ?? "") + "ge") }
    if base.hasSuffix("ieren") || participle?.hasSuffix("t") ?? false { return (key, "w", "h") }
    return nil
  }

  /// A prefix that always separates, before a verb of the lexicon.
  private func separablePrefix(of infinitive: String) -> String? {
    let either: Set<String> = ["über", "um", "durch", "unter", "wieder"]
    let cut = infinitive.indices.dropFirst(2).last { cut in
      let prefix = String(infinitive[..<cut])
      return !either.contains(prefix) && lexicons.table("de/prefixes.tsv").row(prefix)?.field(1) == "v"
        && lexicons.table("de/verbs.tsv").contains(String(infinitive[cut...]))
    }
    return cut.map { String(infinitive[..<$0]) }
  }
}
