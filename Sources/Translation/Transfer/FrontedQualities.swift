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
}
