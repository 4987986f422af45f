import English
import German
import Text

/// What stands before the last part of a compound.
extension SentenceTransfer {
  /// What stands before the last part of a compound.
  func compoundModifiers(_ reading: German.Reading, at index: Int) -> [Phrase] {
    reading.modifiers.compactMap { part -> Phrase? in
      if reading.derivation == .bound || reading.key.hasSuffix("jährig") && reading.wordClass == .noun
        || part.wordClass == .negation
      {
        return nil
      }
      guard let english = compoundPart(part), !english.isEmpty else { return nil }
      return .literal(Literal(english, source: source(index)))
    }
  }

  func compoundPart(_ part: CompoundPart) -> String? {
    var context = LexicalContext()
    context.isModifier = true
    context.isPlural = false
    context.lemmas = lemmas
    switch part.wordClass {
    case .noun:
      return lexicon.readings(.nouns, part.key).best(in: context).map { $0.english.filter { $0 != "*" } }
        ?? lexicon.name(part.key) ?? part.text
    case .verb:
      return lexicon.readings(.verbs, part.key).last.map { morphology.gerund(Template($0.english).lemma.firstWord) }
    case .adjective:
      return lexicon.readings(.adjectives, part.key).last?.english
    case .adverb:
      return lexicon.readings(.prefixes, part.key).first?.english ?? lexicon.readings(.adverbs, part.key).last?.english
    case .name:
      return lexicon.name(part.key) ?? numbers.number(part.text) ?? part.text
    default:
      return numbers.number(part.text) ?? part.text
    }
  }
}
