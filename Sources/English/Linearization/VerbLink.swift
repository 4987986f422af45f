/// One verb of a verb group before it is inflected: an auxiliary, a modal, or the main verb.
struct VerbLink {
  enum Kind: Equatable {
    /// can, will: no endings, an operator.
    case central
    /// be, have, do as auxiliaries: operators.
    case auxiliary
    /// have to, want to, be able to: be is an operator, others are not.
    case catenative
    case main
  }
  /// The form in which a link wants the next one.
  enum Form: Equatable { case bare, to, pastParticiple, presentParticiple }

  var kind: Kind
  var before: [String] = []
  var head: String
  var after: [String] = []
  var next: Form
  var source: SourceRanges

  /// Whether it can stand before the subject and takes `not` behind it, if it is the finite verb.
  var isOperator: Bool {
    switch kind {
    case .central, .auxiliary: return true
    case .catenative, .main: return head == "be" && before.isEmpty
    }
  }
}

extension VerbLink {
  static func auxiliary(_ head: String, _ next: Form, _ source: SourceRanges) -> VerbLink {
    VerbLink(kind: .auxiliary, head: head, next: next, source: source)
  }

  /// Modals without non-finite forms; the last two are of two words.
  static let centralModals: Set<String> = [
    "can", "could", "may", "might", "must", "shall", "should", "will", "would", "ought to", "used to", "had better",
  ]

  static func central(_ lemma: String, _ source: SourceRanges) -> VerbLink {
    let words = lemma.split(separator: " ").map(String.init)
    let takesTo = words.last == "to"
    return VerbLink(
      kind: .central, head: words.first ?? "", after: Array(words.dropFirst().filter { $0 != "to" }),
      next: takesTo ? .to : .bare, source: source)
  }

  /// What stands for a central modal where it has no form: in the future, in infinitives and participles.
  static func periphrasis(of modal: String) -> String {
    switch modal {
    case "can", "could": return "be able to"
    case "may", "might": return "be allowed to"
    case "must": return "have to"
    case "will", "would": return "be going to"
    default: return "be supposed to"
    }
  }
}
