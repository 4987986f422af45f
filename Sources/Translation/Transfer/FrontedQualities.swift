import English
import German

/// What somebody is like while doing something, said before the verb.
extension SentenceTransfer {
  /// „*Mit einem Hammer bewaffnet* stürmte er herein“ → armed with a hammer, he stormed in.
  func qualifyInFront(_ front: inout [German.Unit], _ complex: VerbComplex) {
    guard front.count == 2, case .phrase(let taken) = front[0], taken.isPrepositional,
      case .adjective(let word, let adverbs) = front[1], adverbs.isEmpty, taken.lastWord == word - 1,
      !complex.isCopula, words[word].reading.origin != .guess
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
