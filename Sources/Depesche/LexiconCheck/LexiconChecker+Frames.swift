import Text

/// Readings of verbs: `frame: english`, where the English places what the frame lists.
extension LexiconChecker {
  /// Slots that need no place in the English: reflexives and the impersonal subject vanish, place and direction stand
  /// last anyway.
  private static let unplaced: Set<String> = ["r", "rd", "es", "dir", "loc"]
  /// Slots that find their place by themselves in English without any `$`.
  private static let selfPlacing: Set<String> = ["a", "zu", "inf", "dass", "ob"]
  private static let slots: Set<String> = [
    "a", "d", "g", "r", "rd", "dass", "zu", "inf", "ob", "adj", "als", "wie", "dir", "loc", "es",
  ]

  func checkVerbal(_ body: String, _ report: inout Report) {
    guard let colon = body.firstIndex(of: ":") else {
      return report.error("“\(body)” has no frame; an empty one is written “:”")
    }
    let frame = body[..<colon].split(separator: " ").map(String.init)
    let english = body[body.index(after: colon)...].drop { $0 == " " }
    if english.isEmpty { report.error("a reading has no English") }
    var names: [String] = []
    for slot in frame {
      guard let name = slotName(slot) else {
        report.error("slot “\(slot)” is not known")
        continue
      }
      if names.contains(name) { report.error("slot “\(slot)” stands twice in the frame") }
      names.append(name)
    }
    checkTemplate(String(english), slots: names, &report)
  }

  /// The name under which a template places a slot: `in` for `in+a`; nil if there is no such slot.
  private func slotName(_ slot: String) -> String? {
    if LexiconChecker.slots.contains(slot) { return slot }
    let parts = slot.split(separator: "+", omittingEmptySubsequences: false)
    let name = String(parts[0])
    guard prepositions.contains(name), parts.count == 1 || (parts.count == 2 && ["a", "d", "g"].contains(parts[1]))
    else { return nil }
    return name
  }

  private func checkTemplate(_ english: String, slots: [String], _ report: inout Report) {
    var placed: [String] = []
    var rest = english[...]
    while let dollar = rest.firstIndex(of: "$") {
      rest = rest[rest.index(after: dollar)...]
      let name = String(rest.prefix { $0.isLetter })
      if name != "n", !slots.contains(name) { report.error("“$\(name)” stands for nothing in the frame") }
      if placed.contains(name) { report.error("“$\(name)” stands twice") }
      placed.append(name)
    }
    for slot in slots where !LexiconChecker.unplaced.contains(slot) && !placed.contains(slot) {
      if !english.contains("$"), LexiconChecker.selfPlacing.contains(slot) { continue }
      report.error("slot “\(slot)” has no place in “\(english)”")
    }
  }
}
