import German
import Lexicon

/// „zu wollen“ at the end of an infinitive.
extension SentenceTransfer {
  /// „kündigte an, … treffen zu wollen“, „der Plan, … verkaufen zu wollen“: what is announced or meant is wanted; but „warf ihm
  /// vor, lügen zu *wollen*“, „gab an, gehen zu *wollen*“, where without it the deed would be told as done.
  func isWishSaid(in clause: German.Clause) -> Bool {
    if let said = saidInfinitive, said.words == clause.words { return false }
    guard let parent = clause.parent.map({ analysis.clauses[$0] }), let complex = analysis.verbComplex(of: parent),
      clause.words.lowerBound > 1
    else { return true }
    let before = words[..<clause.words.lowerBound].last { !$0.isPunctuation }
    if let before, before.wordClass == .noun, !before.reading.means(.person) { return true }
    return complex.readings.contains { $0.verbGroups.contains(.promises) || $0.verbGroups.contains(.intends) }
  }
}
