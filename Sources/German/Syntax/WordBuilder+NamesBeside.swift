import Lexicon
import Text

/// Names that stand beside a name or a noun without a sign of what joins them: „Wikimedia Deutschland erklärt“, „Tsipras
/// Rede“.
extension WordBuilder {
  /// „Abd Rabbo Mansour Hadi will“, „Wikimedia Deutschland erklärt“: before the verb there is place for one thing only, so
  /// that names side by side are one.
  func joinNamesInFront(_ words: inout [Word]) {
    var end = 0
    while end < words.count, end < 6, isPlainName(words[end]), end == 0 || words[end].spaceBefore { end += 1 }
    guard end > 1, end < words.count, opensMainClause(end, words) else { return }
    let first = words[0]
    // „Wien Favoriten“, „Angela Merkel“: what is known throughout stays what it is.
    guard
      !first.isMatched || first.match?.kind == .organization
        || first.match?.kind == .person && words[1].match?.kind == .person
    else { return }
    let text = words[..<end].map { $0.match?.target ?? $0.text }.joined(separator: " ")
    // „Wikimedia Deutschland“
    let isPerson = words[end - 1].match.map { $0.kind == .person } ?? true
    WordBuilder.join(
      0...end - 1, as: text, .word,
      [.name(text, origin: .source, info: isPerson ? NounClass.person : NounClass.group)], in: &words)
  }

  /// „erklärt“ is a participle only where the clause has another verb.
  private func opensMainClause(_ verb: Int, _ words: [Word]) -> Bool {
    if isFiniteOfOne(words[verb]) { return true }
    return words[verb].hasFinite && !words[verb].isCapitalized && isSingularVerb(words[verb])
      && !words[(verb + 1)...].contains { $0.isOnlyFinite && !$0.isCapitalized }
  }

  private func isPlainName(_ word: Word) -> Bool {
    guard word.kind == .word, word.isCapitalized, word.wordClass == .name else { return false }
    guard let match = word.match else { return true }
    return [.person, .place, .organization].contains(match.kind) && !match.isGenitive && match.number != .plural
  }

  /// „Tsipras Rede“, „nach Varoufakis Rücktritt“: behind a name in -s that has no other genitive, without the apostrophe
  /// that the rules ask for, what somebody has or does. Only right before the verb is there no place for both.
  func readSibilantOwners(_ words: inout [Word]) {
    for index in words.indices.dropLast(2).prefix(3)
    where words[index].isCapitalized && WordBuilder.sibilants.contains(words[index].lastByte) {
      let (owner, owned) = (words[index], words[index + 1])
      guard owner.kind == .word, owner.wordClass == .name, owned.isCapitalized, owned.spaceBefore, !owned.isMatched,
        owned.kind == .word, let noun = owned.readings.first, noun.wordClass == .noun, noun.origin != .guess,
        noun.means(.event) || !noun.nounGroups.isDisjoint(with: [.owned, .personal, .statement]),
        !isSurname(owned.text), words[index + 2].isOnlyFinite, !words[index + 2].isCapitalized,
        // „Nach Tsipras Rede“, „Kommissar Maas Vorschlag“
        words[..<index].allSatisfy({ $0.has(.preposition) || $0.wordClass == .noun && $0.reading.means(.person) })
      else { continue }
      var name = owner.text
      if var match = owner.match {
        guard match.kind == .person, !match.isGenitive, match.number != .plural else { continue }
        name = match.lemma
        match.isGenitive = true
        words[index].set(match: match)
      } else {
        // „Brandlhubers Rede“, „Salvinis Rede“ have their ending.
        guard owner.readings.allSatisfy({ $0.origin == .guess }), owner.text.hasOwnS else { continue }
      }
      var reading = Reading.name(name, origin: .source, info: NounClass.person)
      reading.agreement = .with(.genitive).intersection(.singular)
      words[index].readings = [reading]
    }
  }

  private static let sibilants: Set<UInt8> = [UInt8(ascii: "s"), UInt8(ascii: "x"), UInt8(ascii: "z")]
}

extension String {
  /// „Skourletis“, „Markus“: Greek and Latin
  fileprivate var hasOwnS: Bool { ["kis", "tis", "dis", "ulis", "us"].contains { ends(in: $0) } }
}
