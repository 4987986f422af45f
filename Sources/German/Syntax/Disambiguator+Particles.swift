import Lexicon

/// „zu“, and words that are adverbs among other things.
extension Disambiguator {
  /// „kommt es von Mai *an zu neuen Streiks*“: the second half of „von“ stands before no noun.
  private func closesSpan(_ index: Int) -> Bool {
    guard words[index].lower == "an", index > 1, words[index - 1].reading.means(.time) || words[index - 1].year != nil
    else { return false }
    return words[..<index].suffix(4).contains { $0.lower.isOne(of: "von", "vom") }
  }

  mutating func zu(_ index: Int, _ segment: Range<Int>) {
    guard words[index].lower == "zu", words[index].readings.count > 1 else { return }
    guard index + 1 < segment.upperBound else { return words[index].keep(.preposition) }
    let next = words[index + 1]
    // „neigt zu schnellen Antworten“ is no infinitive.
    let isAttribute =
      next.isInflectedAdjective && index + 2 < segment.upperBound && words[index + 2].isCapitalized
      && words[index + 2].has(.noun)
    if next.hasInfinitive, !next.isCapitalized, !isAttribute { return words[index].keep(.zu) }
    // „führt zu vielen Problemen“; behind a preposition („mit zu vielen“) there are too many.
    if ["vielen", "wenigen"].contains(next.lower),
      index == 0 || words[index - 1].reading.wordClass != .preposition && !words[index - 1].has(.article)
    {
      return words[index].keep(.preposition)
    }
    if ["viel", "viele", "vielen", "vieler", "wenig", "wenige", "wenigen"].contains(next.lower) {
      return words[index].keep(.adverb)
    }
    // „in einer zu kleinen Zelle“, „über zu kurze Sitze“
    if index > segment.lowerBound, next.isInflectedAdjective, index + 2 < segment.upperBound,
      !next.readings.contains(where: { $0.derivation == .presentParticiple }),
      words[index + 2].isNominal && words[index + 2].isCapitalized,
      words[index - 1].has(.article) || words[index - 1].has(.possessive)
        || words[index - 1].readings.first?.wordClass == .preposition && !closesSpan(index - 1)
    {
      return words[index].keep(.adverb)
    }
    if governsShaded(index, segment) { return words[index].keep(.preposition) }
    // „machte zu große Fortschritte“, „zu starken Druck“: no dative, so how great they were.
    // „die zu zahlende Summe“ is to be paid.
    if let noun = behindAdjectives(index + 1, segment), next.isInflectedAdjective, !isDative(index + 1, noun),
      !next.readings.contains(where: { $0.derivation == .presentParticiple })
    {
      return words[index].keep(.adverb)
    }
    // „zwingt ihn zu etwas“
    if next.lower == "etwas" {
      let isAlone = index + 2 >= segment.upperBound || words[index + 2].isPunctuation || words[index + 2].has(.verb)
      if isAlone { words[index + 1].keep(.pronoun) }
      return words[index].keep(.preposition)
    }
    // „zu müde, um …“
    let behind = index + 2 < segment.upperBound ? words[index + 2] : nil
    if !next.isCapitalized, next.readings.contains(where: { $0.wordClass == .adjective && $0.agreement.isEmpty }),
      behind.map({ $0.has(.verb) || $0.isPunctuation }) ?? true
    {
      return words[index].keep(.adverb)
    }
    // „zu lange ignoriert“, „zu oft“
    if Disambiguator.whenAndHowOften.contains(next.lower) || next.lower == "sehr",
      behind.map({ !$0.isNominal || $0.has(.verb) }) ?? true
    {
      return words[index].keep(.adverb)
    }
    // „zu noch mehr Bürokratie“
    if [
      "noch", "immer", "etwa", "rund", "fast", "mehr", "weniger", "einer", "allen", "jeweils", "je", "knapp",
      "mindestens", "insgesamt", "wenigstens", "höchstens", "genau",
    ].contains(next.lower),
      behind.map({ !$0.isPunctuation && !$0.has(.verb) }) ?? false
    {
      return words[index].keep(.preposition)
    }
    if !next.isCapitalized, next.has(.adjective) || next.has(.adverb), !next.has(.article),
      next.readings.allSatisfy({
        $0.agreement.isEmpty || $0.wordClass == .adverb || $0.wordClass == .determiner || $0.wordClass == .pronoun
      })
    {
      return words[index].keep(.adverb)
    }
    words[index].keep(.preposition)
  }

  private static let whenAndHowOften: FormSet = ["lange", "oft", "spät", "früh", "bald", "selten"]

  /// „führte *zu* extrem hohen Kosten“, „*zu* deutlich besseren Bedingungen“: before an adverb and an adjective in the dative,
  /// which nothing else before them asks for; but „mit zu stark belasteten Straßen“, „trinkt zu stark gesüßten Tee“.
  private func governsShaded(_ index: Int, _ segment: Range<Int>) -> Bool {
    let (shade, adjective) = (index + 1, index + 2)
    guard adjective + 1 < segment.upperBound, !words[shade].isCapitalized, !words[shade].isInflectedAdjective,
      words[shade].has(.adverb) || words[shade].has(.adjective), !words[shade].has(.article),
      words[adjective].isInflectedAdjective || words[adjective].lower.isOne(of: "vielen", "anderen"),
      // „hat zu früh neuen Spielern vertraut“
      !Disambiguator.whenAndHowOften.contains(words[shade].lower), !words[adjective].isCapitalized,
      let noun = behindAdjectives(adjective, segment), isDative(adjective, noun),
      !words[adjective].text.ends(in: "er") || words[noun].first(.noun).map({ $0.gender == .feminine }) ?? false
    else { return false }
    guard index > segment.lowerBound else { return true }
    let before = words[index - 1]
    return !before.has(.preposition) && !before.has(.prepositionArticle) && !before.has(oneOf: .determining)
  }

  /// The noun behind an adjective and others that may stand between them.
  private func behindAdjectives(_ first: Int, _ segment: Range<Int>) -> Int? {
    var index = first + 1
    while index < segment.upperBound, !words[index].isCapitalized, words[index].isInflectedAdjective { index += 1 }
    guard index < segment.upperBound, words[index].isCapitalized, words[index].has(.noun) else { return nil }
    return index
  }

  /// What an adjective without an article before it would end in under „zu“: -em, -er before a feminine, -en before a plural.
  private func isDative(_ adjective: Int, _ noun: Int) -> Bool {
    let text = words[adjective].text
    if text.ends(in: "e") || text.ends(in: "es") { return false }
    guard text.ends(in: "en") else { return true }
    return words[noun].readings.contains {
      $0.wordClass != .noun || $0.agreement.intersection(.plural).allows(.dative)
    }
  }

  /// A preposition behind „nicht“ whose object stands behind another that is put against it.
  private func opposesPreposition(_ index: Int) -> Bool {
    index > 0 && index + 4 < words.count && words[index + 1].isComma && words[index + 2].lower == "sondern"
      && words[index - 1].wordClass == .negation
      && (words[index + 3].has(.preposition) || words[index + 3].has(.prepositionArticle))
  }

  /// „Vorsitzender ist Anna Schmidt“: a participle as a noun before a copula, which is no comparative.
  func namesRole(_ index: Int) -> Bool {
    words[index].isCapitalized && words[index].lower.ends(in: "er") && words[index].has(.adjective)
      && words[index + 1].isOnlyFinite && !words[index + 1].isCapitalized
      && words[index + 1].readings.contains { AuxiliaryVerbs.linking.contains($0.key) }
      && words[index].readings.contains { $0.wordClass == .noun && $0.means(.person) && $0.origin == .lexicon }
      && words[index].readings.allSatisfy {
        $0.wordClass != .adjective || $0.derivation != nil || $0.key.hasSuffix("end")
      }
  }

  /// An article and its noun that agree in the nominative or accusative only.
  private func showsOtherCase(behind index: Int, _ segment: Range<Int>) -> Bool {
    guard index + 2 < segment.upperBound, words[index + 1].has(oneOf: .determining),
      case let shown = words[index + 1].agreement(of: .determining, emptyIsAll: true), !shown.isEmpty,
      let noun = ((index + 2)..<min(index + 5, segment.upperBound)).first(where: { words[$0].isCapitalized }),
      words[(index + 2)..<noun].allSatisfy({ $0.isInflectedAdjective }), words[noun].isNominal
    else { return false }
    let agreement = words[noun].agreement(of: .nominal, emptyIsAll: true).intersection(shown)
    return !agreement.isEmpty && !agreement.allows(.dative) && !agreement.allows(.genitive)
  }

  /// All that a word could be beside an adverb is a noun in the genitive.
  private func isBareGenitive(_ word: Word) -> Bool {
    word.readings.allSatisfy {
      $0.wordClass == .adverb || $0.wordClass == .noun && $0.agreement.onlyCase == .genitive
    }
  }

  /// „rechts *der* Straße“: a determiner that may open a genitive.
  private func mayBeGenitive(_ word: Word) -> Bool {
    word.readings.contains { WordClasses.determining.contains($0.wordClass) && $0.agreement.allows(.genitive) }
  }

  /// „sieht man *rechts* eine Frau“: the side of something is told by a genitive or „von“; „nahm davon *Monate später* Notiz“:
  /// how much later, without an article.
  private func tellsSideOrLater(_ index: Int, _ first: Int, _ segment: Range<Int>) -> Bool {
    let word = words[index]
    guard word.has(.adverb) else { return false }
    if word.lower.isOne(of: "rechts", "links"), word.has(.preposition) {
      return index + 1 >= segment.upperBound || !mayBeGenitive(words[index + 1])
    }
    return word.lower == "später" && index > first && words[index - 1].isCapitalized
      && words[index - 1].first(.noun).map { $0.means(.time) } ?? false
  }

  /// Words that are adverbs among other things.
  mutating func adverbial(_ index: Int, _ first: Int, _ segment: Range<Int>) {
    guard words[index].readings.count > 1 else { return }
    if index == first, index + 1 < segment.upperBound, namesRole(index) { return words[index].keep(.noun) }
    // „Früher hatten …“
    if index == first, words[index].isCapitalized, words[index].has(.adverb), words[index].has(.adjective),
      index + 1 < segment.upperBound, words[index + 1].isOnlyFinite
    {
      return words[index].keep(.adverb)
    }
    if tellsSideOrLater(index, first, segment) { return words[index].keep(.adverb) }
    // „Er war *später* Minister“: what somebody was then, since a later one would have its article.
    if words[index].lower.isOne(of: "später", "früher"), index > first, index + 1 < segment.upperBound,
      words[index].has(.adverb), !words[index - 1].has(oneOf: .determining),
      !words[index - 1].has(.preposition), !words[index - 1].has(.prepositionArticle),
      !words[index - 1].has(.comparison), words[index + 1].isCapitalized,
      words[index + 1].first(.noun).map({ $0.means(.person) }) ?? false
    {
      return words[index].keep(.adverb)
    }
    // „Die Erde ist *rund*“: nothing behind it that it could shade
    if words[index].isOf(.approximate), words[index].has(.adjective), words[index].has(.adverb), index > first,
      index + 1 >= segment.upperBound || words[index + 1].isOnlyFinite || words[index + 1].has(.coordinator)
    {
      return words[index].keep(.adjective)
    }
    // „*Abends* kommen die Gäste“: as a noun it would be a genitive that nothing owns.
    if index == first, words[index].has(.adverb), index + 1 < segment.upperBound, words[index + 1].hasFinite,
      !words[index + 1].isCapitalized, isBareGenitive(words[index])
    {
      return words[index].keep(.adverb)
    }
    // „Alle reden – doch wer hört zu?“
    let opens = index == first || words[index - 1].isPunctuation && Marks.dashes.contains(words[index - 1].text)
    if words[index].has(.coordinator), !opens, ["denn", "doch", "aber"].contains(words[index].lower) {
      words[index].keep { $0.wordClass != .coordinator && $0.wordClass != .pairedCoordinator }
    }
    if words[index].has(.pairedCoordinator),
      !opens
        || words[index].lower == "noch" && !words[..<index].contains(where: { $0.lower == "weder" })
          && !deniesFurther(index)
    {
      words[index].drop(.pairedCoordinator)
    }
    if words[index].has(.comparison), !words[index].readings.contains(where: { $0.wordClass == .subordinator }),
      index > first || words[index].lower == "als"
    {
      words[index].keep(.comparison)
    }
    // „trotz *voller* Kassen“: under a preposition it is an adjective; but „voller Sorge“
    if words[index].lower == "voller", index > segment.lowerBound,
      words[index - 1].has(.preposition) || words[index - 1].has(.prepositionArticle)
    {
      return words[index].keep(.adjective)
    }
    // „las *laut* die Namen vor“: what stands behind it shows neither a dative nor a genitive.
    if words[index].lower == "laut", index > segment.lowerBound, showsOtherCase(behind: index, segment) {
      return words[index].keep { $0.wordClass != .preposition }
    }
    // „nicht *gegen*, sondern mit den Nachbarn“
    if words[index].has(.preposition), opposesPreposition(index) { return words[index].keep(.preposition) }
    if words[index].has(.postposition), words[index].lower.isOne(of: "wegen", "halber"), index > first,
      followsOwner(index, from: first)
    {
      return words[index].keep(.postposition)
    }
    if words[index].has(.preposition) || words[index].has(.postposition) {
      let next = index + 1 < segment.upperBound ? words[index + 1] : nil
      let starts =
        next.map {
          $0.isNominal || $0.has(.article) || $0.has(.determiner) || $0.has(.possessive) || $0.has(.pronoun)
            || $0.has(.numeral) || $0.has(.adjective) || $0.has(.adverb) || $0.has(.reflexive) || $0.has(.interrogative)
            || $0.has(.relative) || $0.kind == .number || $0.kind == .ordinal || $0.has(.prepositionArticle)
        } ?? false
      if !starts {
        words[index].keep { $0.wordClass != .preposition && $0.wordClass != .postposition }
      } else if words[index].has(.preposition) {
        words[index].keep {
          $0.wordClass == .preposition || $0.wordClass == .postposition || $0.wordClass == .comparison
        }
      }
    }
    if words[index].has(.prepositionArticle), words[index].has(.am) {
      let next = index + 1 < segment.upperBound ? words[index + 1] : nil
      let superlative = next.map { !$0.isCapitalized && $0.readings.contains { $0.degree == .superlative } } ?? false
      let noun = index + 2 < segment.upperBound && words[index + 2].isNominal
      words[index].keep(superlative && !noun ? .am : .prepositionArticle)
      // „ist am härtesten getroffen“: behind it the superlative is no noun's.
      // „Am sichersten ist es im Norden“
      if superlative, !noun, index + 2 < segment.upperBound,
        words[index + 2].hasParticiple || index == 0 && words[index + 2].readings.contains(where: { $0.key == "sein" }),
        var most = words[index + 1].readings.first(where: { $0.degree == .superlative })
      {
        most.agreement = .none
        words[index + 1].readings = [most]
      }
    }
  }

  /// „sind *der Miete wegen* hier“, „blieb *der Einfachheit halber*“: behind a noun with an article in the genitive, and for a
  /// word that is a preposition as well with nothing behind it that it could govern.
  private func followsOwner(_ index: Int, from first: Int) -> Bool {
    guard words[index - 1].isCapitalized, words[index - 1].isNominal else { return false }
    if index + 1 < words.count, words[index].has(.preposition), !words[index + 1].isPunctuation,
      case let next = words[index + 1], !isUngoverned(next)
    {
      guard !next.isCapitalized, next.kind == .word, !next.has(oneOf: .determining), !next.isInflectedAdjective,
        !next.has(.pronoun), !next.has(.preposition), !next.has(.numeral)
      else { return false }
    }
    let start = max(first, index - 4)
    guard
      let article = words[start..<index - 1].lastIndex(where: {
        $0.has(oneOf: .determining) && ($0.lower.hasSuffix("er") || $0.lower.hasSuffix("es"))
      }), words[article + 1..<index].allSatisfy({ $0.isNominal || $0.isInflectedAdjective })
    else { return false }
    return article == first || !words[article - 1].has(.preposition)
  }

  private static let accusatives: FormSet = ["einen", "eine", "ein", "das", "den", "keinen", "keine", "kein"]

  /// „bekam seiner Form wegen *einen* Namen“: an article in neither the genitive nor the dative of one.
  private func isUngoverned(_ article: Word) -> Bool {
    Disambiguator.accusatives.contains(article.lower) || article.lower == "die" && article.has(.article)
  }

  /// „Sie werden nicht kämpfen, *noch werden sie* fliehen“: nor, where the same verb and a pronoun follow what is denied; but
  /// „Er hat nicht verloren, noch kann er siegen“.
  func deniesFurther(_ noch: Int) -> Bool {
    guard noch > 2, noch + 3 < words.count, words[noch - 1].isComma,
      let verb = words[noch + 1].first(.verb), words[noch + 2].has(.pronoun)
    else { return false }
    return words[..<noch].contains { $0.has(.negation) || $0.readings.contains { $0.key == "kein" } }
      && words[..<noch].contains { $0.hasFinite && $0.readings.contains { $0.key == verb.key } }
  }
}
