import English
import German

/// Adverbs of a clause that says who says something.
extension SentenceTransfer {
  /// „Es klappt, sagt er *dann*“ → he then says: behind what is said nothing opens the clause.
  func putBehindSpeech(_ work: inout ClauseAssembly) {
    guard !work.clause.reported.isEmpty, work.clause.prefield == 0 else { return }
    for index in work.adverbials.indices where work.adverbials[index].position != .end {
      guard case .adverb(let adverb) = work.adverbials[index].phrase, adverb.lemma == "then" else { continue }
      work.adverbials[index] = Adverbial(work.adverbials[index].phrase, at: .middle)
    }
  }
}
