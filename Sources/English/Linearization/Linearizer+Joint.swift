extension Linearizer {
  /// The first of two finite verbs with its coordinator, denied as the second is: `cannot and` must not, `was and` is.
  func jointPieces(_ verb: VerbPhrase, agreement: Agreement, owner: Agreement?) -> [Piece] {
    guard let joint = verb.joint else { return [] }
    var first = VerbPhrase(joint.lemma, tense: joint.tense, source: verb.source)
    if let modal = joint.modal { first.modals = [modal] }
    if let negation = verb.negation, negation.word == "not", negation.scope == .finite {
      first.negation = Negation("not", source: negation.source)
    }
    let group = verbGroup(first, form: .finite, agreement: agreement, owner: owner)
    var result = joinedNegation(group) + group.auxiliaries
    if joint.modal == nil { result += group.main + group.particle }
    return result + .words(joint.coordinator.text, joint.coordinator.source)
  }
}
