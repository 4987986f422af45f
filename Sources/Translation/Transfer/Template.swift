import Text

/// An English verb template cut into its verb and what follows: `provide $d with $a` is the verb provide, the slot d,
/// the word with, the slot a.
struct Template {
  enum Part: Equatable {
    case slot(String)
    case words(String)
  }

  /// Slot that becomes the subject, if not the German subject.
  var subject: String?
  var lemma: String
  var parts: [Part]
  /// Slots that are named.
  var slots: Set<String>

  init(_ text: String) {
    var items = text.spacedWords
    var slots: Set<String> = []
    if let first = items.first, first.hasPrefix("$"), first != "$" {
      subject = String(first.dropFirst())
      slots.insert(String(first.dropFirst()))
      items.removeFirst()
    }
    var lemma: [String] = []
    while let item = items.first, !item.hasPrefix("$") {
      lemma.append(item)
      items.removeFirst()
    }
    var parts: [Part] = []
    var pending: [String] = []
    for item in items {
      if item.hasPrefix("$") {
        if !pending.isEmpty { parts.append(.words(pending.joined(separator: " "))) }
        pending = []
        let slot = String(item.dropFirst().prefix { $0.isLetter })
        parts.append(.slot(slot))
        slots.insert(slot)
        let suffix = item.dropFirst(slot.count + 1)
        if !suffix.isEmpty { pending.append(String(suffix)) }
      } else {
        pending.append(item)
      }
    }
    if !pending.isEmpty { parts.append(.words(pending.joined(separator: " "))) }
    self.lemma = lemma.isEmpty ? "be" : lemma.joined(separator: " ")
    self.parts = parts
    self.slots = slots
  }

  /// The last word of the verb where it is a preposition that a slot follows (`wait for $auf`).
  var governingPreposition: String? {
    guard case .slot? = parts.first else { return nil }
    let words = lemma.spacedWords
    guard words.count > 1, let last = words.last, Template.prepositions.contains(last) else {
      return nil
    }
    return last
  }

  /// How English joins the filler of a slot to the verb.
  enum Government: Equatable {
    /// point out $auf: an object like others.
    case direct
    /// point $a to $auf
    case preposition(String)
  }

  /// What stands before a slot; nil where the slot has no place or is the subject.
  func government(of slot: String) -> Government? {
    guard subject != slot, let position = parts.firstIndex(of: .slot(slot)) else { return nil }
    if position == 0 { return governingPreposition.map { .preposition($0) } ?? .direct }
    guard case .words(let text) = parts[position - 1] else { return .direct }
    return .preposition(text)
  }

  /// „do without $auf“: with a verb that says so little the preposition stays where it is („which they do without“).
  var keepsPreposition: Bool { lemma.hasPrefix("do ") && governingPreposition != nil }

  static let prepositions: Set<String> = [
    "of", "to", "for", "with", "on", "in", "at", "from", "about", "against", "into", "by", "as", "over", "under",
    "between", "among", "through", "upon", "onto", "toward", "towards", "after", "before", "like", "without", "around",
    "during", "within", "beyond", "across", "behind", "below", "off", "out of", "above", "than",
  ]
}
