/// An inflected verb group, in the parts between which subject, negation and adverbs go.
///
/// Finite: `operatorWord` (subject if inverted) `negation` (middle adverbs) `auxiliaries` (inner adverbs) `main`
/// `particle`. Not finite: `negation` `marker` (middle adverbs) `auxiliaries` (inner adverbs) `main` `particle`.
struct VerbGroup {
  /// The finite auxiliary, modal or be; empty if the main verb itself is finite.
  var operatorWord: [Piece] = []
  var negation: [Piece] = []
  /// The to of an infinitive.
  var marker: [Piece] = []
  var auxiliaries: [Piece] = []
  var main: [Piece] = []
  /// The words of the lemma behind the inflected one.
  var particle: [Piece] = []
  var isFinite = true
  /// Whether the operator is a do that English adds.
  var hasSupport = false
}

/// The form in which a clause wants its verb group.
enum VerbGroupForm: Equatable {
  case finite
  case imperative
  case infinitive
  case presentParticiple
  case pastParticiple
}

extension Linearizer {
  /// - Parameter inverts: whether the subject stands behind an operator, so that do is needed where there is none.
  func verbGroup(
    _ verb: VerbPhrase, form: VerbGroupForm, agreement: Agreement, inverts: Bool = false
  ) -> VerbGroup {
    var form = form
    if form == .pastParticiple, verb.isPerfect || verb.isProgressive || !verb.modals.isEmpty {
      form = .presentParticiple
    }
    var links = verbLinks(verb, form: form)
    let isSubjunctive = verb.isSubjunctive && verb.tense == .present && verb.modals.isEmpty
    let plainNot = verb.negation?.word == "not" && verb.negation?.scope == .finite
    let auxiliarySource = verb.auxiliarySource.isEmpty ? verb.source : verb.auxiliarySource
    var hasSupport = false
    if form == .finite, !isSubjunctive, plainNot || inverts, let first = links.first, !first.isOperator {
      links.insert(.auxiliary("do", .bare, auxiliarySource), at: 0)
      hasSupport = true
    }
    if form == .imperative, plainNot { links.insert(.auxiliary("do", .bare, auxiliarySource), at: 0) }

    var group = VerbGroup()
    group.hasSupport = hasSupport
    group.isFinite = (form == .finite && !isSubjunctive) || form == .imperative
    let lastModal = links.lastIndex { $0.kind == .central || $0.kind == .catenative }
    let negationIndex = verb.negation?.scope == .main ? lastModal.map { $0 + 1 } : nil
    let not: [Piece] = verb.negation.map { .words($0.word, $0.source) } ?? []
    if negationIndex == nil { group.negation = not }

    for (index, link) in links.enumerated() {
      let text: String
      if index == 0 {
        text = firstForm(of: link, verb, form, agreement)
      } else {
        if index == negationIndex { group.auxiliaries += not }
        if links[index - 1].next == .to { group.auxiliaries += .words("to", links[index - 1].source) }
        text = nonFinite(link, links[index - 1].next)
      }
      let before = link.before.map { Piece(.word, agreeing($0, with: agreement), source: link.source) }
      // Together, since `one` agrees only behind some words: had the worst behind him.
      let rest = link.after.isEmpty ? "" : agreeing(link.after.joined(separator: " "), with: agreement)
      let after = rest.split(separator: " ").map { Piece(.word, String($0), source: link.source) }
      let head: [Piece] = .words(text, link.source)
      let isFirstOperator = index == 0 && group.isFinite && link.isOperator && (form == .finite || links.count > 1)
      if isFirstOperator {
        group.operatorWord = head
        if link.kind == .main { group.particle = after } else { group.auxiliaries += after }
      } else if link.kind == .main {
        group.main = before + head
        group.particle = after
      } else {
        group.auxiliaries += before + head + after
      }
    }
    return group
  }

  private func firstForm(
    of link: VerbLink, _ verb: VerbPhrase, _ form: VerbGroupForm, _ agreement: Agreement
  ) -> String {
    switch form {
    case .imperative, .infinitive: return nonFinite(link, .bare)
    case .presentParticiple: return nonFinite(link, .presentParticiple)
    // „born in Berlin“: of a verb that is be with a predicate only that.
    case .pastParticiple where link.kind == .main && link.head == "be" && !link.after.isEmpty: return ""
    case .pastParticiple: return nonFinite(link, .pastParticiple)
    case .finite: break
    }
    if link.kind == .central { return link.head }
    if verb.isSubjunctive, verb.modals.isEmpty {
      if verb.tense == .present { return nonFinite(link, .bare) }
      if link.head == "be" { return "were" }
    }
    let isPast = verb.tense == .past
    let isThirdSingular = agreement.person == .third && agreement.number == .singular
    if link.head == "be" {
      let isFirstSingular = agreement.person == .first && agreement.number == .singular
      if isPast { return isThirdSingular || isFirstSingular ? "was" : "were" }
      return isThirdSingular ? "is" : isFirstSingular ? "am" : "are"
    }
    if isPast { return morphology.pastOfWord(link.head) }
    return isThirdSingular ? morphology.thirdPersonOfWord(link.head) : morphology.spelled(link.head)
  }

  private func nonFinite(_ link: VerbLink, _ form: VerbLink.Form) -> String {
    guard !link.head.isEmpty, link.kind != .central else { return link.head }
    switch form {
    case .bare, .to: return morphology.spelled(link.head)
    case .pastParticiple: return morphology.participleOfWord(link.head)
    case .presentParticiple: return morphology.gerundOfWord(link.head)
    }
  }
}
