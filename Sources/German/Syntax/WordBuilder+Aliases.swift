import Lexicon
import Text

extension WordBuilder {
  /// „*Karl Huber alias MC Karl* kam“: somebody by two names, which are one word.
  func joinAliases(_ words: inout [Word]) {
    guard let alias = words.indices.dropFirst().dropLast().last(where: { words[$0].text == "alias" }) else { return }
    let first = words[alias - 1]
    guard first.isCapitalized, first.kind == .word, first.match?.kind != .place, first.wordClass == .name else {
      return
    }
    var end = alias + 1
    let isQuoted = Marks.opening.contains(words[end].text)
    if isQuoted {
      guard let close = words[(end + 1)...].prefix(5).firstIndex(where: { Marks.closing.contains($0.text) }) else {
        return
      }
      end = close + 1
    } else {
      while end < words.count, end < alias + 4, words[end].isCapitalized, words[end].kind == .word,
        end == alias + 1 || words[end].wordClass == .name || words[end].match?.kind == .person
      { end += 1 }
    }
    guard end > alias + 1 else { return }
    let text = WordBuilder.text(words[(alias - 1)..<end])
    let behind = WordBuilder.text(words[alias..<end])
    var match = first.match
    match?.target += " " + behind
    match?.lemma += " " + behind
    match?.tokens = first.tokens.lowerBound..<words[end - 1].tokens.upperBound
    let readings = match == nil ? [Reading.name(text, origin: .guess, info: NounClass.person)] : first.readings
    WordBuilder.join((alias - 1)...(end - 1), as: text, .word, readings, match: match, in: &words)
  }

  private static func text(_ words: ArraySlice<Word>) -> String {
    words.enumerated().map { ($0.offset > 0 && $0.element.spaceBefore ? " " : "") + $0.element.text }.joined()
  }
}
