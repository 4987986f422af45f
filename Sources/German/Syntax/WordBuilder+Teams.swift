import Lexicon

/// Names of teams and bands in the plural that no list has: „die Falcons“, „bei den Hornets“.
extension WordBuilder {
  /// An unknown name in -s behind an article of the plural is one of several.
  func readTeams(_ words: inout [Word]) {
    for index in words.indices.dropFirst()
    where words[index].isCapitalized && words[index].lastByte == UInt8(ascii: "s") && words[index].match == nil {
      guard words[index].kind == .word, words[index].spaceBefore, words[index].text.utf8.count > 4,
        words[index].readings.allSatisfy({ $0.wordClass == .name && $0.origin == .guess }),
        isPluralArticle(index - 1, words),
        index + 1 >= words.count || !words[index + 1].isCapitalized || words[index + 1].isPunctuation
      else { continue }
      var team = Reading.name(words[index].text, origin: .guess, info: NounClass.group)
      team.agreement = .plural
      words[index].readings = [team]
    }
  }

  /// „die Barclays verlor“, „was die Times schreibt“: the only verb is in the singular, and nothing before could be its subject.
  private func isSubjectOfOne(_ article: Int, _ words: [Word]) -> Bool {
    let start = (words[..<article].lastIndex { $0.isPunctuation } ?? -1) + 1
    let end = words.endOfPart(from: article)
    let isOne = { (word: Word) in word.hasFinite && !word.verbForms.allowsThird(plural: true) }
    guard let verb = words[start..<end].first(where: { ($0.isOnlyFinite || $0.hasFinite) && !$0.isCapitalized })
    else { return false }
    return isOne(verb) && !words[start..<article].contains { $0.isNominal || $0.has(.pronoun) && $0.lower != "was" }
  }

  /// „*die* Falcons gewannen“, „bei *den* Falcons“, „der Sieg *der* Falcons“
  private func isPluralArticle(_ article: Int, _ words: [Word]) -> Bool {
    let before = article > 0 ? words[article - 1] : nil
    switch words[article].lower {
    case "die":
      return !isSubjectOfOne(article, words)
    case "den":
      return before.map { ["bei", "von", "mit", "aus", "zu", "nach", "außer"].contains($0.lower) } ?? false
    case "der": return before.map { $0.isCapitalized && $0.wordClass == .noun } ?? false
    default: return false
    }
  }
}
