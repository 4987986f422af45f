import English
import German

/// Adverbials beside a clause that an English verb takes under its preposition.
extension SentenceTransfer {
  /// „klagt seit Jahren darüber, dass …“: For years he has complained about the fact that …; with something else in front,
  /// „In Bonn streiten sie seit Jahren darüber, wer zahlt“: they have argued for years about who pays.
  func settleBeforeAsked(_ work: inout ClauseAssembly) {
    guard work.kind == .declarative, firstClause(of: work.complements) == 0, work.complements.count == 1,
      case let parts = work.verb.lemma.split(separator: " "), parts.count > 1, let last = parts.last.map(String.init),
      Template.prepositions.contains(last)
    else { return }
    if work.adverbials.allSatisfy({ $0.position != .front }) {
      guard work.adverbials.count(where: isCircumstance) == 1 else { return }
      for index in work.adverbials.indices where isCircumstance(work.adverbials[index]) {
        work.adverbials[index] = Adverbial(work.adverbials[index].phrase, at: .front)
      }
    } else if case .clause(let asked) = work.complements[0], asked.subject != nil,
      work.adverbials.contains(where: { $0.position == .end && $0.kind == .time })
    {
      work.verb.lemma = parts.dropLast().joined(separator: " ")
      work.complements[0] = .prepositional(PrepositionalPhrase(English.Word(last), work.complements[0]))
    }
  }
}
