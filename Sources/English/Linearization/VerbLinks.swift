extension Linearizer {
  /// The verbs of a group from the outermost to the main verb, before do-support.
  func verbLinks(_ verb: VerbPhrase, form: VerbGroupForm) -> [VerbLink] {
    let isFinite = form == .finite
    let auxiliarySource = verb.auxiliarySource.isEmpty ? verb.source : verb.auxiliarySource
    var links: [VerbLink] = []
    var modals = verb.modals[...]

    if isFinite {
      switch verb.tense {
      case .future:
        // A modal that stays as it is takes the place of will.
        if let first = modals.first, ["could", "might", "would", "should", "will", "shall"].contains(first.lemma) {
          break
        }
        links.append(.central("will", auxiliarySource))
      case .conditional:
        if let first = modals.first, VerbLink.centralModals.contains(first.lemma), first.lemma != "must" { break }
        links.append(.central("would", auxiliarySource))
      case .present, .past: break
      }
    }
    if isFinite, links.isEmpty, let first = modals.first, let kept = central(first.lemma, in: verb.tense) {
      links.append(.central(kept, first.source))
      modals = modals.dropFirst()
    }

    var inner: [VerbLink] = modals.map { catenative($0) }
    let perfect = VerbLink.auxiliary("have", .pastParticiple, auxiliarySource)
    let perfectInside = modals.contains { morphology.verbFlags($0.lemma).contains("i") }
    if verb.isPerfect {
      if inner.isEmpty || !perfectInside { inner.insert(perfect, at: 0) } else { inner.append(perfect) }
    }
    // being doing does not exist; a present participle is progressive by itself.
    if verb.isProgressive, form != .presentParticiple {
      let progressive = VerbLink.auxiliary("be", .presentParticiple, auxiliarySource)
      if let index = inner.firstIndex(where: { $0.kind == .catenative }), !isStative(inner[index]) {
        inner.insert(progressive, at: index)
      } else {
        inner.append(progressive)
      }
    }
    links += inner
    if form != .pastParticiple {
      switch verb.voice {
      case .active: break
      case .passive: links.append(.auxiliary("be", .pastParticiple, auxiliarySource))
      case .getPassive:
        links.append(VerbLink(kind: .catenative, head: "get", next: .pastParticiple, source: auxiliarySource))
      }
    }
    let headed = Headed(verb.lemma, last: false)
    let hasAuxiliary = links.contains { $0.kind == .auxiliary || $0.head == "will" || $0.head == "would" }
    links.append(
      VerbLink(
        kind: .main, before: headed.before, head: headed.head, after: headed.after, next: .bare,
        source: verb.source + (hasAuxiliary ? [] : verb.auxiliarySource)))
    return links
  }

  /// The form of a central modal in a tense, or nil where another verb must stand for it.
  private func central(_ modal: String, in tense: Tense) -> String? {
    guard VerbLink.centralModals.contains(modal) else { return nil }
    switch (modal, tense) {
    case ("can", .past), ("can", .conditional): return "could"
    case ("may", .past), ("may", .conditional): return "might"
    case ("must", .past): return nil
    case ("shall", .past), ("shall", .conditional): return "should"
    case ("will", .past), ("will", .conditional): return "would"
    default: return modal
    }
  }

  private func catenative(_ modal: Modal) -> VerbLink {
    let isCentral = VerbLink.centralModals.contains(modal.lemma)
    let lemma = isCentral ? VerbLink.periphrasis(of: modal.lemma) : modal.lemma
    var headed = Headed(lemma, last: false)
    let flags = morphology.verbFlags(lemma)
    var next: VerbLink.Form = .to
    if headed.after.last == "to" {
      headed.after.removeLast()
    } else if lemma == "have" || lemma == "get" {
      // had the car repaired
      next = .pastParticiple
    } else if flags.contains("g") {
      next = .presentParticiple
    } else if flags.contains("b") {
      next = .bare
    }
    return VerbLink(
      kind: .catenative, before: headed.before, head: headed.head, after: headed.after, next: next,
      source: modal.source)
  }

  /// have to, want to, be able to have no progressive of their own: has to be working.
  private func isStative(_ link: VerbLink) -> Bool {
    link.head == "be" || ["have", "get"].contains(link.head) || morphology.isStative(link.head)
  }
}
