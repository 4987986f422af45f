import Lexicon
import Text

/// Surnames that are also nouns and stand beside each other: „Wolf und Fuchs trafen“, „Es trafen Berg, Stein und Koch“.
extension WordBuilder {
  /// Joined with other surnames in a clause that tells what players do or what is said.
  func isNameAmongNames(_ index: Int, _ words: [Word]) -> Bool {
    guard joinsNext(index, words) || joinsNext(index - 2, words), words.last?.isPunctuation ?? false,
      isSurname(words[index].text)
    else { return false }
    var (first, last) = (index, index)
    while joinsNext(first - 2, words), isSurname(words[first - 2].text) { first -= 2 }
    while joinsNext(last, words), isSurname(words[last + 2].text) { last += 2 }
    // „Wolf und Freundschaft“ joins more than names.
    guard last > first, words[last - 1].has(.coordinator), !joinsNext(first - 2, words), !joinsNext(last, words),
      isBare(first, words)
    else { return false }
    if last + 1 < words.count {
      let next = words[last + 1]
      if next.isCapitalized && next.isNominal || next.lower == "des" { return false }
    }
    let start = words.startOfRun(before: first)
    return contends(words[start..<first]) || contends(words[(last + 1)...].prefix { !$0.isPunctuation })
  }

  /// „Dann wurde *Winter* ausgewechselt“: a time of the year by a word that is a surname, beside what players do.
  func contends(_ index: Int, _ words: [Word]) -> Bool {
    let start = words.startOfRun(before: index)
    return contends(words[start..<index]) || contends(words[(index + 1)...].prefix { !$0.isPunctuation })
  }

  /// Two capitals with a comma or a coordinator between them.
  private func joinsNext(_ index: Int, _ words: [Word]) -> Bool {
    guard index >= 0, index + 2 < words.count else { return false }
    return words[index].isCapitalized && words[index + 2].isCapitalized && words[index].kind == .word
      && words[index + 2].kind == .word && (words[index + 1].isComma || words[index + 1].has(.coordinator))
  }

  /// A verb of what players do in a match, or of saying.
  private func contends(_ clause: ArraySlice<Word>) -> Bool {
    clause.contains { word in
      guard !word.isCapitalized, word.has(.verb) else { return false }
      return word.readings.contains { reading in
        guard reading.wordClass == .verb else { return false }
        if !reading.verbGroups.isDisjoint(with: [.contends, .says]) { return true }
        // „glichen … aus“
        guard let particle = clause.last, morphology.particles.contains(particle.text) else { return false }
        return !morphology.groups.ofVerb("\(particle.text)|\(reading.key)").isDisjoint(with: [.contends, .says])
      }
    }
  }
}
