import Lexicon
import Text

/// Surnames that are also nouns, told by a place where German would need an article: „sagte Wolf“, „Henne erklärte“,
/// „laut Geiger“.
extension WordBuilder {
  func readSurnames(_ words: inout [Word]) {
    for index in words.indices where words[index].isCapitalized {
      if !words[index].isMatched {
        guard isNounAlone(index, words) else {
          if isNameBesideVerb(index, words) || isNameByCapital(index, words) || isBorne(index, words)
            || isNameByNeed(index, words) || isJoinedWithPerson(index, words)
          {
            words[index].readings = [.name(words[index].text, origin: .guess, info: NounClass.person)]
          }
          continue
        }
        if speaks(index, words) || isCited(index, words) || followsUnknownName(index, words)
          || followsForm(index, words) || bearsOffice(index, words) || namesHouse(index, words)
          || namesPlace(index, words) || followsFirstName(index, words) || labelsSpeaker(index, words)
          || standsAsName(index, words) || standsBetweenNames(index, words) || isBorne(index, words)
          || isNameByNeed(index, words) || isJoinedWithPerson(index, words) || isNameAmongNames(index, words)
        {
          words[index].readings = [.name(words[index].text, origin: .guess, info: NounClass.person)]
        }
      } else if isInhabitantAlone(index, words) {
        // „Langer gewann“: somebody from Langen would have an article.
        words[index].setCommon([.name(words[index].text, origin: .guess, info: NounClass.person)])
      }
    }
  }

  /// A noun in the singular that no article, adjective or name stands beside.
  private func isNounAlone(_ index: Int, _ words: [Word]) -> Bool {
    let word = words[index]
    guard word.kind == .word, word.isCapitalized, !word.isMatched, word.text.utf8.count > 2 else { return false }
    guard let noun = word.first(.noun),
      word.readings.first?.wordClass == .noun || isOpening(index, words) && isSurname(word.text)
    else { return false }
    return (!noun.means([.group, .unit]) || isSurname(word.text)) && !noun.nounGroups.contains(.address)
      && (word.readings.contains {
        $0.wordClass == .noun && !$0.agreement.intersection(.singular).isEmpty && $0.agreement.allows(.nominative)
      } || !noun.means(.person) && isSaidByOne(index, words))
      && (noun.derivation == .nominalized || noun.agreement.isSingularOnly || word.text == noun.lemma
        || noun.agreement.isPluralOnly)
      && (!noun.means(.person) || isSurname(word.text) || isCoined(word) || isAttributed(index, words))
      && noun.derivation != .feminine && noun.derivation != .infinitive
      && (!word.text.holds(UInt8(ascii: "-"))
        || word.text.split(separator: "-").allSatisfy { isSurname(String($0)) })
  }

  /// „…, meint Müller.“: behind what is said somebody without an article has a name, but for headlines („…, sagt Experte“).
  private func isAttributed(_ index: Int, _ words: [Word]) -> Bool {
    words.last?.text == "." && index + 1 < words.count && words[index + 1].isPunctuation && followsSpeech(index, words)
  }

  /// „…, sagte Kurz“: inside a sentence the capital of what is no noun tells a name.
  func isNameByCapital(_ index: Int, _ words: [Word]) -> Bool {
    guard index > 0, !isOpening(index, words), words[index].kind == .word, !words[index - 1].isCapitalized,
      words[index].readings.allSatisfy({ reading in
        switch reading.wordClass {
        case .adjective: reading.agreement.isEmpty
        case .adverb, .verbParticle: true
        default: false
        }
      })
    else { return false }
    return isSurname(words[index].text) || isSaying(words[index - 1], in: words)
  }

  /// „…, sagte Kräuter“: several would not say it in the singular, and who is told stands in the dative.
  private func isSaidByOne(_ index: Int, _ words: [Word]) -> Bool {
    followsSpeech(index, words)
      && words[index].readings.allSatisfy { $0.agreement.isPluralOnly && !$0.agreement.allows(.dative) }
  }

  /// Right behind „…, sagte“.
  private func followsSpeech(_ index: Int, _ words: [Word]) -> Bool {
    guard index > 1, words[index - 2].isComma || Marks.closing.contains(words[index - 2].text) else { return false }
    return words[index - 1].isOnlyFinite && isSingularVerb(words[index - 1]) && isSaying(words[index - 1], in: words)
  }

  /// „Lehner“, „Wender“: who does what a verb says, by a word that no list has; by itself rather a surname.
  func isCoined(_ word: Word) -> Bool {
    word.readings.allSatisfy {
      $0.wordClass == .noun && $0.derivation == .agent && $0.origin == .derived && $0.modifiers.isEmpty
        && $0.lemma == word.text
    } && word.text.utf8.count < 10
  }

  func isSurname(_ word: String) -> Bool { sources.contains { $0.isSurname(word) } }

  func isOpening(_ index: Int, _ words: [Word]) -> Bool {
    index == 0 || WordBuilder.opensSentence.contains(words[index - 1].text)
  }

  /// Subject of a verb of saying: right behind it, or at the beginning of the sentence before it.
  private func speaks(_ index: Int, _ words: [Word]) -> Bool {
    let next = index + 1 < words.count ? words[index + 1] : nil
    if let next, next.isCapitalized, next.isNominal { return false }
    if index > 0, isSaying(words[index - 1], in: words) {
      guard index > 1 else { return true }
      // „das erklärte Ziel“, „er fordert Hilfe“, „das Land fordert Hilfe“; but „am Montag sagte Wolf“, „als Minister
      // sagte Wolf“
      let before = words[index - 2]
      if before.has(oneOf: .determining) || before.has(oneOf: .pronominal) || before.has(.prepositionArticle) {
        return false
      }
      // „…, lobte den Plan *und versprach Geld*“: with the subject before, what a noun names is the object.
      if before.has(.coordinator) || before.isComma, namesMatter(words[index]), !isSurname(words[index].text) {
        return false
      }
      // but „Er reist *ab, Peking* kündigt Vergeltung an“
      return !before.isNominal
        || words[..<(index - 2)].suffix(3).reversed().prefix(while: { !$0.isComma }).contains {
          $0.has(.preposition) || $0.has(.prepositionArticle) || $0.lower == "als"
        }
    }
    guard isOpening(index, words), let next, isSaying(next, in: words) else { return false }
    // „Studie warnt vor Folgen“: in headlines texts and deeds speak without an article.
    let noun = words[index].readings.first { $0.wordClass == .noun }
    return !next.isCapitalized && (noun?.means([.abstract, .event, .time]) != true || isSurname(words[index].text))
  }

  /// „Geld“, „Widerstand“, „Besserung“: nothing that could speak.
  private func namesMatter(_ word: Word) -> Bool {
    !word.readings.isEmpty
      && word.readings.allSatisfy {
        $0.wordClass == .noun && $0.origin != .guess && $0.means([.abstract, .event, .substance, .time, .unit])
      }
  }

  func isSaying(_ word: Word, in words: [Word]) -> Bool {
    guard !word.isCapitalized || words.first?.text == word.text else { return false }
    // „meine Zeit“
    return !word.has(oneOf: .determining)
      && word.readings.contains { reading in
        guard reading.wordClass == .verb, reading.verb.isFinite, reading.verb.allowsThird(plural: false) else {
          return false
        }
        // „teilte … mit“
        return reading.verbGroups.contains(.says)
          || words.contains { particle in
            morphology.particles.contains(particle.text)
              && morphology.groups.ofVerb("\(particle.text)|\(reading.key)").contains(.says)
          }
      }
  }

  /// „…, so Henne.“, „laut Geiger“
  private func isCited(_ index: Int, _ words: [Word]) -> Bool {
    guard index > 0 else { return false }
    let before = words[index - 1].lower
    let ends = index + 1 >= words.count || words[index + 1].isPunctuation
    if before == "so" { return ends && index > 1 && (words[index - 2].isPunctuation) }
    // „laut Fahrplan“ cites no one.
    return before == "laut" && (ends || words[index + 1].isOnlyFinite)
      && (isSurname(words[index].text) || isCoined(words[index]))
  }

  /// „Fischer: Das geben wir zurück.“: who answers in an interview; but in a headline „Richter: Gesetz ist nichtig“ an office.
  private func labelsSpeaker(_ index: Int, _ words: [Word]) -> Bool {
    index == 0 && words.count > 3 && words[1].text == ":" && isSurname(words[0].text)
      && [".", "?", "!"].contains(words.last?.text ?? "")
      // „Wetter: Es bleibt kalt.“
      && !words[0].readings.contains { $0.means([.abstract, .event, .time, .substance]) }
  }

  /// „der Psychologe Kasten“, „Trainer Wolf“: a surname behind what somebody is.
  private func bearsOffice(_ index: Int, _ words: [Word]) -> Bool {
    guard index > 0, words[index].spaceBefore, words[index - 1].isCapitalized,
      words[index - 1].match.map({ $0.kind == .term }) ?? true,
      let office = words[index - 1].readings.first, office.wordClass == .noun,
      // „Familie Jäger“
      office.means(.person) || office.nounGroups.contains(.eponym) && office.nounGroups.contains(.led),
      !office.agreement.isPluralOnly, isSurname(words[index].text) || isCoined(words[index])
    else { return false }
    // „gab dem Mann Brand“
    if index > 1, ["dem", "den", "einem"].contains(words[index - 2].lower),
      !(index > 2 && words[index - 3].has(.preposition))
    {
      return false
    }
    return index + 1 >= words.count || !(words[index + 1].isCapitalized && words[index + 1].isNominal)
  }

  /// „Mr. Schiff“, „Sir Rose“: behind a foreign form of address stands nothing but a name.
  private func followsForm(_ index: Int, _ words: [Word]) -> Bool {
    index > 0 && words[index].spaceBefore
      && (WordBuilder.forms.contains(words[index - 1].text) || WordBuilder.degrees.contains(words[index - 1].text))
  }

  static let forms: FormSet = [
    "Mr", "Mr.", "Mrs", "Mrs.", "Ms", "Ms.", "Miss", "Sir", "Monsieur", "Madame", "Mme.", "Señor",
  ]

  /// „im Hotel Horizont“: what a house is called that is named by a word of English and German.
  private func namesHouse(_ index: Int, _ words: [Word]) -> Bool {
    guard index > 1, words[index].spaceBefore, let house = words[index - 1].readings.first, house.wordClass == .noun,
      house.means(.place), words[index - 1].match == nil, words[index - 1].text == house.lemma,
      words[index - 2].has(.article) || words[index - 2].has(.prepositionArticle),
      sources.contains(where: { [.head, .place].contains($0.namePart(words[index - 1].text)) }),
      let noun = words[index].readings.first, noun.agreement.isSingularOnly, noun.means([.thing, .abstract])
    else { return false }
    return index + 1 >= words.count || words[index + 1].isPunctuation || words[index + 1].has(.preposition)
  }

  /// „im Stadtteil Rosengarten“, „die Gemeinden Wald und Berg“: a noun that would need an article is what the place is
  /// called.
  private func namesPlace(_ index: Int, _ words: [Word]) -> Bool {
    guard index > 1, words[index].spaceBefore, let noun = words[index].readings.first, noun.agreement.isSingularOnly,
      words[index].text == noun.lemma, noun.means([.place, .thing])
    else { return false }
    let isSecond = index > 2 && words[index - 1].lower == "und" && words[index - 2].wordClass == .name
    let place = isSecond ? index - 3 : index - 1
    guard place > 0, words[place].match == nil, let kind = words[place].readings.first, kind.wordClass == .noun,
      kind.nounGroups.contains(.locality), !isSecond || kind.agreement.isPluralOnly,
      words[place - 1].has(.article) || words[place - 1].has(.prepositionArticle)
        || words[place - 1].isInflectedAdjective || words[place - 1].has(.preposition)
    else { return false }
    return index + 1 >= words.count || !(words[index + 1].isCapitalized && words[index + 1].isNominal)
  }

  /// „Edeka, *Metro*, Rewe und Lidl“: in a list, between two names of organizations.
  private func standsBetweenNames(_ index: Int, _ words: [Word]) -> Bool {
    func isOrganization(_ index: Int) -> Bool { words[index].match?.kind == .organization }
    guard index > 1, index + 2 < words.count, words[index - 1].isComma, isOrganization(index - 2),
      words[index + 1].isComma || words[index + 1].lower == "und", isOrganization(index + 2)
    else { return false }
    return words[index].readings.allSatisfy { $0.wordClass == .noun && $0.modifiers.isEmpty }
      && words[index].text == words[index].reading.lemma
  }

  /// „Dr. Taniz Lindenberg aus Kiel“
  private static let degrees: FormSet = ["Dr", "Dr.", "Prof", "Prof."]

  /// „Shani Bart sagte“: before the verb there is place for one thing only.
  private func followsUnknownName(_ index: Int, _ words: [Word]) -> Bool {
    // „sagte auch der Experte Manfred Kaiser aus Lahr“: behind a first name
    if index > 0, words[index].spaceBefore, words[index - 1].wordClass == .name,
      words[index - 1].match.map({ $0.detail == "given" }) ?? true, isSurname(words[index].text),
      index + 1 < words.count, words[index + 1].has(.preposition), !words[index + 1].isCapitalized
    {
      return true
    }
    guard index > 0, index + 1 < words.count, words[index].spaceBefore,
      words[index + 1].isOnlyFinite && !words[index + 1].isCapitalized || words[index + 1].isPunctuation
        // „Sabrine Kunde vom Verein“
        || (index == 1 || WordBuilder.degrees.contains(words[max(0, index - 2)].text))
          && (words[index + 1].has(.preposition) || words[index + 1].has(.prepositionArticle))
    else { return false }
    let name = words[index - 1]
    guard name.kind == .word, name.isCapitalized, name.match == nil || name.match?.detail == "given",
      name.readings.allSatisfy({ $0.origin == .guess || $0.wordClass == .name && $0.origin == .source })
    else { return false }
    if isSurname(words[index].text) { return true }
    guard !words[index + 1].isPunctuation else { return false }
    // „Brandauers Rede war lang“: whose it is
    if name.readings.contains(where: { $0.wordClass == .name && $0.agreement.onlyCase == .genitive }),
      name.text.utf8.count > 5, !name.text.hasSuffix("as"), !name.text.hasSuffix("is"), !name.text.hasSuffix("us")
    {
      return false
    }
    return index == 1 || WordBuilder.opensSentence.contains(words[index - 2].text)
      || index == 3 && words[0].has(oneOf: .determining) && words[1].readings.contains { $0.means(.person) }
      || index == 2 && words[0].readings.contains { $0.means(.person) }
  }
}
