import English
import German

/// What somebody is like while doing something, said before the verb.
extension SentenceTransfer {
  /// „*Mit einem Hammer bewaffnet* stürmte er herein“ → armed with a hammer, he stormed in; „*Beeindruckt von der Rede*
  /// stimmte er zu“ → impressed by the speech, he agreed.
  func qualifyInFront(_ front: inout [German.Unit], _ complex: VerbComplex) {
    guard front.count == 2, !complex.isCopula, let (taken, word) = qualityWithPhrase(front),
      words[word].reading.origin != .guess
    else { return }
    // Who or what is named in it is not yet spoken of when the subject is said.
    let before = discourse
    let quality = predicate(word, [])
    consume(word)
    let with = prepositional(taken, governor: words[word].reading.key, isAdjective: true)
    discourse = before
    front = []
    pendingAdverbs.append(Adverbial(.sequence([quality, with]), at: .front))
  }

  /// A predicate right behind a phrase with a preposition; before one only a participle, since „Kurz nach dem Angriff“ tells
  /// when.
  private func qualityWithPhrase(_ front: [German.Unit]) -> (taken: German.NounPhrase, word: Int)? {
    switch (front[0], front[1]) {
    case (.phrase(let taken), .adjective(let word, let adverbs)):
      taken.isPrepositional && adverbs.isEmpty && taken.lastWord == word - 1 ? (taken, word) : nil
    case (.adjective(let word, let adverbs), .phrase(let taken)):
      taken.preposition == word + 1 && adverbs.isEmpty && opensQuality(word, before: words[word + 1].reading.key)
        ? (taken, word) : nil
    default: nil
    }
  }

  /// „Beeindruckt von“, „Verärgert über“: a participle, or what is one by its form and takes the preposition.
  private func opensQuality(_ word: Int, before preposition: String) -> Bool {
    let reading = words[word].reading
    return reading.derivation == .pastParticiple
      || reading.key.hasSuffix("t") && lexicon.governed(.adjectives, reading.key, preposition) != nil
  }

  /// „*Besonders auf ihn* ist sie stolz“ → she is particularly proud of him: what the predicate takes stands behind it in
  /// English, and with it goes what singles it out.
  func putSingledBehind(_ front: inout [German.Unit], _ field: inout [German.Unit], _ complex: VerbComplex) {
    guard front.count == 2, complex.isCopula, case .phrase(let matter) = front[1], let preposition = matter.preposition,
      case .adjective(let predicate, let shades)? = field.last, shades.isEmpty,
      // but „Besonders mit ihm ist sie nicht zufrieden“
      !field.contains(where: { if case .negation = $0 { true } else { false } })
    else { return }
    switch front[0] {
    case .adverb(let word):
      guard word == preposition - 1,
        ["besonders", "insbesondere", "vor allem"].contains(words[word].lower),
        lexicon.governed(.adjectives, words[predicate].reading.key, words[preposition].reading.key) != nil
      else { return }
    // „*Speziell für ihn* ist es schwer“: no second predicate.
    case .adjective(let word, let adverbs):
      guard word == preposition - 1, adverbs.isEmpty, words[word].isOf(.example) else { return }
    default: return
    }
    field.insert(contentsOf: front, at: field.count - 1)
    front = []
  }
}
