import English
import German

/// „wie“ and „als“: what is compared, and by which English word.
extension SentenceTransfer {
  /// „wie“ behind a comma with „ebenso“ before it, or with „auch“.
  func addsLikewise(_ index: Int) -> Bool {
    if likened.contains(index) { return true }
    let isPaired = index > 1 && ["ebenso", "genauso"].contains(words[index - 1].lower)
    let comma = isPaired ? index - 2 : index - 1
    guard comma > 0, words[comma].isComma else { return false }
    // „wie auch“, „wie schon“ are one word by now.
    return isPaired || words[index].lower == "wie" && words[index].tokens.count > 1
  }

  /// „so viel wie Lehrer“: as, and not like
  func closesComparison(_ index: Int) -> Bool {
    (max(0, index - 7)..<index).contains {
      ["so", "ebenso", "genauso"].contains(words[$0].lower) && isCompared($0)
        // „ein *ähnlich hohes* Risiko wie Raucher“
        || words[$0].lower == "ähnlich" && $0 + 1 < index && words[$0 + 1].has(.adjective)
        // „den gleichen Effekt wie eine Steuer“, „dasselbe wie sie“
        || $0 + 2 >= index - 1 && ["gleich", "derselbe"].contains(words[$0].reading.key)
    }
  }

  /// „lebt man *anders als in Graz*“: at the end of its clause, behind a verb that tells what is done; „, anders als im
  /// Vorjahr“ and what has more behind it compare the whole.
  func closesClause(_ phrase: German.NounPhrase, from preposition: Int) -> Bool {
    guard let clause = analysis.clause(around: preposition), let finite = clause.finite,
      case .phrase(let last)? = clause.units.last, last.head == phrase.head,
      preposition > clause.words.lowerBound, !words[preposition - 1].isComma,
      preposition > finite || clause.kind == .subordinate || clause.kind == .relative
    else { return false }
    return !(analysis.verbComplex(of: clause)?.isCopula ?? true)
  }

  /// „kam *später* an als geplant“, „wird *öfter* von ihr gelobt als andere“: behind the verb, but not „ist teurer als Gold“.
  func comparesAtEnd(_ phrase: German.NounPhrase, _ als: Int) -> Bool {
    let closing = words[als - 1].reading
    guard !namesRole(phrase) else { return false }
    return closing.wordClass == .verbParticle && comparesRight(before: als)
      || closing.wordClass == .verb && closing.key != "sein" && comparativeBefore(als)
  }

  /// Words that „als“ goes on from as from a comparative.
  static let compared: Set<String> = [
    "mehr", "weniger", "anders", "andere", "eher", "lieber", "später", "früher", "öfter", "besser",
  ]

  func comparativeBefore(_ index: Int) -> Bool {
    for position in (max(0, index - 6)..<max(0, index)).reversed() {
      // „wurden anders genutzt – nämlich *als* Nahrung“
      if ["–", "—"].contains(words[position].text) { return false }
      if words[position].reading.degree == .comparative
        || Self.compared.contains(words[position].lower)
      {
        return true
      }
    }
    return false
  }
}
