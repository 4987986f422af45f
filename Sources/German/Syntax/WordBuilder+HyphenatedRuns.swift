import Lexicon
import Text

/// Compounds whose first part is a name of several words, with one hyphen before the last part: „der Human Rights
/// Watch-Bericht“, „ein Denial of Service-Angriff“. The rules ask for hyphens throughout, and the press leaves them out.
extension WordBuilder {
  func joinHyphenatedRuns(_ words: inout [Word]) {
    for index in words.indices.dropFirst().reversed()
    where index < words.count && words[index].hasHyphen && words[index].isCapitalized && words[index].spaceBefore
      && (words[index - 1].isCapitalized || isEnglishLink(words[index - 1]))
    {
      guard let cut = words[index].text.lastIndex(of: "-"), words[index].kind == .word, !words[index].isMatched,
        case let tail = String(words[index].text[cut...].dropFirst()), tail.isCapitalized,
        case let nouns = morphology.nounReadings(tail).filter({ $0.origin != .guess }), !nouns.isEmpty
      else { continue }
      let first = String(words[index].text[..<cut])
      guard isEnglishPart(first) || isEnglishLink(words[index - 1]) else { continue }
      var start = index
      while start > 0, words[start].spaceBefore, mayStand(start - 1, beside: words[start], isBefore: true, words),
        isEnglishPart(words[start - 1].text) || isEnglishLink(words[start])
      { start -= 1 }
      while start < index, !words[start].isCapitalized { start += 1 }
      // „City Chef-Korrespondent“: German throughout
      guard start < index, ([first] + words[start..<index].map(\.text)).contains(where: isNoGermanNoun) else {
        continue
      }
      let name = words[start..<index].map(\.text).joined(separator: " ") + " " + first
      let readings = nouns.map { noun in
        var noun = noun
        noun.lemma = name + "-" + noun.lemma
        noun.modifiers.insert(CompoundPart(text: name, key: name, wordClass: .name), at: 0)
        noun.origin = .compound
        return noun
      }
      WordBuilder.join(start...index, as: name + "-" + tail, .word, readings, in: &words)
    }
  }

  private func isNoGermanNoun(_ text: String) -> Bool {
    morphology.nounReadings(text).allSatisfy { $0.origin == .guess }
  }

  /// „Service“ in „Service-Angriff“
  private func isEnglishPart(_ text: String) -> Bool {
    sources.contains { $0.namePart(text) != nil }
  }
}
