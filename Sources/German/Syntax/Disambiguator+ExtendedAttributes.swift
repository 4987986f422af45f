import Lexicon

/// Whether an article opens an attribute with complements of its own: „die von Rom gewünschte Lösung“.
extension Disambiguator {
  /// „den letzten der sechs“, „der jüngste“: an inflected adjective can stand for its noun.
  func endsInAdjective(_ end: Int, _ steps: Int, from start: Int) -> Bool {
    guard steps > 0 else { return false }
    // „War ich der letzte?“ in quotation marks
    let index = Marks.isQuote(words[end].text) ? end - 1 : end
    // „höher als der alte“
    if start > 0, words[start - 1].has(.comparison), index == start + 1,
      words[index].readings.first?.wordClass == .adjective,
      words[index].isInflectedAdjective
    {
      return true
    }
    if words[index].lower == "einen", index > 0, words[index - 1].lower == "die" { return true }
    if isOneOfTwo(index) { return true }
    if leavesNounOut(index, from: start) { return true }
    // „statt der erwarteten 10.000 kamen“: so many of what is named elsewhere, behind a preposition.
    if words[index].has(.numeral), index == start + 2, start > 0, words[start - 1].has(.preposition),
      WordSets.definite.contains(words[start].lower), words[start + 1].isInflectedAdjective
    {
      return true
    }
    // „ist nicht die richtige.“, but „die ‚richtige‘ Lösung“
    let isLast =
      end + 1 >= words.count || words[end + 1].isPunctuation && !Marks.isQuote(words[end + 1].text)
      // „ob es die richtige *ist*“
      || words[end + 1].isOnlyFinite && words[end + 1].readings.contains { $0.key == "sein" }
        && (end + 2 >= words.count || words[end + 2].isPunctuation)
    let article = words[start].agreement(of: .determining)
    return words[index].readings.contains {
      $0.wordClass == .adjective && !$0.agreement.isEmpty
        // but „ist für alle günstiger“
        && (isLast && !words[index].hasFinite && (article.isEmpty || !article.intersection($0.agreement).isEmpty)
          || $0.degree == .superlative || $0.isOrdinal
          // „der jüngere der beiden Brüder“
          || $0.degree == .comparative && !isLast && ["der", "des"].contains(words[index + 1].lower)
          || ["letzte", "letzt", "nächst", "einzig", "jüngst", "jährig", "gleich", "selb"].contains($0.key))
        || $0.wordClass == .pronoun && PhraseParser.nominalQuantities.contains($0.key)
    }
  }

  /// „*Die neuen* kosten mehr“, „Er mag *die alten* nicht“, „durch *einen neuen* ersetzt“: with its ending, and no noun behind,
  /// an adjective that can be nothing else stands for a thing that was named before.
  private func leavesNounOut(_ index: Int, from start: Int) -> Bool {
    let isUnderPreposition =
      start > 0 && words[start - 1].has(.preposition)
      && words[start].readings.contains { $0.wordClass == .article && $0.key == "ein" }
    guard isUnderPreposition || WordSets.definite.contains(words[start].lower), start < index,
      case let article = words[start].agreement(of: .determining)
    else { return false }
    return (start + 1...index).allSatisfy { position in
      !words[position].isCapitalized && words[position].match == nil
        && words[position].readings.allSatisfy {
          $0.wordClass == .adjective && !$0.agreement.isDisjoint(with: article) && $0.origin != .guess
        }
    }
  }

  static let amounts: FormSet = ["viel", "wenig", "mehr", "weniger", "nichts", "etwas", "alles"]

  private static let markers: FormSet = ["zu", "über", "unter"]

  /// Whether an inflected participle or adjective directly before a noun closes an attribute that starts here.
  func extendedAttribute(from start: Int, _ segment: Range<Int>, _ agreement: Agreement) -> Bool {
    guard start < segment.upperBound else { return false }
    // „das durch ein neues Gesetz“: the first noun behind a preposition is its own.
    var awaitsNoun = false
    for index in start..<max(start, segment.upperBound) where index + 1 < segment.upperBound {
      let word = words[index]
      if word.isOnlyFinite { return false }
      // „zu erwartenden“, „über fünfstündige“: no preposition of its own.
      let isMarker =
        Disambiguator.markers.contains(word.lower) && words[index + 1].isInflectedAdjective
        && (word.lower == "zu" || words[index + 1].reading.derivation == .bound)
      // „das am häufigsten benutzte Wort“
      let isMost = word.lower == "am" && words[index + 1].readings.contains { $0.degree == .superlative }
      if !isMarker, !isMost, word.wordClass == .preposition || word.wordClass == .prepositionArticle {
        awaitsNoun = true
      } else if word.isNominal || word.has(.numeral) || word.has(.pronoun) || word.has(.reflexive) || word.has(.adverb)
        || word.has(.adjective) && !word.isInflectedAdjective
      {
        awaitsNoun = false
      }
      if !awaitsNoun,
        word.readings.contains(where: {
          $0.wordClass == .adjective && !$0.agreement.intersection(agreement).isEmpty
        }), case let head = behindNumber(behindMark(index + 1, segment), segment), words[head].isNominal,
        index > start || !words[index].has(.preposition)
      {
        // „mit der aus den früheren Spielen bekannten Figur“: an attribute inside agrees by chance.
        if words[head].readings.contains(where: { !$0.agreement.intersection(agreement).isEmpty }) { return true }
      }
      if endsInDeed(index, from: start, agreement) { return true }
    }
    return segment.upperBound > start
      && (endsInDeed(segment.upperBound - 1, from: start, agreement)
        || goesOnBehindComma(segment, from: start, agreement)
        || listsBeforeAttribute(segment, from: start, agreement))
  }

  /// „statt der *erwarteten* 10.000 kamen 3000“, „das Doppelte der bisher *bekannten* 20 Fälle“: before so many, behind an article
  /// and what shades it, where the clause has another finite verb or a preposition stands before.
  func countsBehind(_ index: Int, _ segment: Range<Int>) -> Bool {
    let word = words[index]
    guard index > segment.lowerBound, word.isInflectedAdjective, word.hasFinite, !word.isCapitalized,
      index + 1 < segment.upperBound, words[index + 1].has(.numeral)
    else { return false }
    var article = index - 1
    while article > segment.lowerBound, words[article].has(.adverb), !words[article].has(.article) { article -= 1 }
    guard words[article].has(.article) else { return false }
    if article > segment.lowerBound, words[article - 1].has(.preposition) { return true }
    let agreement = words[article].agreement(of: .determining)
    return WordSets.definite.contains(words[article].lower) && index + 2 < segment.upperBound
      && words[index + 2].isNominal
      && words[index + 2].readings.contains { !$0.agreement.intersection(agreement).isEmpty }
      && segment.contains { $0 != index && words[$0].isOnlyFinite && !words[$0].isCapitalized }
  }

  /// „die *von CDU, SPD und Grünen* gebildete Regierung“: behind the comma the list goes on to its last item, and behind that
  /// stands the attribute with its noun.
  private func listsBeforeAttribute(_ segment: Range<Int>, from start: Int, _ agreement: Agreement) -> Bool {
    let comma = segment.upperBound
    guard words[start].has(.preposition) || words[start].has(.prepositionArticle), comma > start + 1,
      comma + 4 < words.count, words[comma].isComma, words[comma - 1].isNominal
    else { return false }
    var joint: Int?
    for index in (comma + 1)..<min(comma + 14, words.count - 1) {
      let word = words[index]
      if word.has(.coordinator), index > comma + 1, words[index - 1].isNominal {
        joint = index
      } else if let joint, index > joint + 1, words[index - 1].isNominal, !word.isCapitalized,
        words[index + 1].isNominal,
        word.readings.contains(where: { $0.wordClass == .adjective && !$0.agreement.intersection(agreement).isEmpty })
      {
        return words[index + 1].readings.contains { !$0.agreement.intersection(agreement).isEmpty }
      } else if !word.isNominal && !word.has(oneOf: .determining) && !word.isInflectedAdjective
        && !(word.isComma && joint == nil)
      {
        return false
      }
    }
    return false
  }

  /// „der von CDU, SPD und Grünen *unterstützte* Bürgermeister“: the same, from behind the commas of the list.
  func closesListedAttribute(_ index: Int, _ segment: Range<Int>) -> Bool {
    guard index + 1 < segment.upperBound, words[index + 1].isCapitalized, !words[index].isCapitalized else {
      return false
    }
    var comma = segment.lowerBound - 1
    var start = comma - 1
    guard start > 1, words[comma].isComma else { return false }
    while start > 1, start > index - 16,
      words[start].isNominal || words[start].isComma || words[start].has(oneOf: .determining)
        || words[start].isInflectedAdjective
    {
      if words[start].isComma { comma = start }
      start -= 1
    }
    guard words[start - 1].has(oneOf: .determining),
      words[start].has(.preposition) || words[start].has(.prepositionArticle)
    else { return false }
    return listsBeforeAttribute(start..<comma, from: start, words[start - 1].agreement(of: .determining))
  }

  /// „die von ihm geforderten *zwei* Milliarden“: the noun behind how many there are.
  private func behindNumber(_ index: Int, _ segment: Range<Int>) -> Int {
    let counts = words[index].has(.numeral) && words[index].year == nil && !words[index].isCapitalized
    return counts && index + 1 < segment.upperBound ? index + 1 : index
  }

  /// „die neue, *vom Parlament beschlossene* Steuer“, „ein teures, *aber von vielen gewünschtes* Projekt“: behind the comma or
  /// coordinator a preposition, what it governs, and a participle with its noun, both of which agree.
  func extendsBehind(_ joint: Int, _ agreement: Agreement) -> Bool {
    let contrast = joint + 1 < words.count && WordSets.opposing.contains(words[joint + 1].lower) ? 1 : 0
    let start = joint + 1 + contrast
    guard start + 2 < words.count, words[start].has(.preposition) || words[start].has(.prepositionArticle) else {
      return false
    }
    let end = words.endOfPart(from: start)
    return extendedAttribute(from: start, start..<end, agreement)
  }

  /// „aus einer *reichen*, im Handel tätigen Familie“: behind its article, with another attribute behind a comma.
  func opensSecondAttribute(_ index: Int) -> Bool {
    guard index > 0, index + 1 < words.count, words[index + 1].isComma,
      words[index - 1].has(.article) || words[index - 1].has(.possessive)
    else { return false }
    return extendsBehind(index + 1, words[index - 1].agreement(of: .determining))
  }

  /// „an einem schmalen, *mit Kiefern bewaldeten* Hang“: behind another attribute with the same ending and a comma.
  func closesSecondAttribute(_ index: Int, _ segment: Range<Int>) -> Bool {
    let start = segment.lowerBound
    guard start > 1, index > start + 1, index + 1 < segment.upperBound, words[start - 1].isComma,
      words[start - 2].isInflectedAdjective, !words[start - 2].isCapitalized, words[index + 1].isCapitalized,
      words[start].has(.preposition) || words[start].has(.prepositionArticle)
    else { return false }
    return ["e", "en", "er", "es", "em"].contains {
      words[start - 2].lower.ends(in: $0) && words[index].lower.ends(in: $0)
    }
      && !words[start..<index].contains { $0.isOnlyFinite && !$0.isCapitalized }
  }

  /// „das im Mai eröffnete, moderne Museum“: behind the comma one more adjective and the noun, both of which agree.
  private func goesOnBehindComma(_ segment: Range<Int>, from start: Int, _ agreement: Agreement) -> Bool {
    let comma = segment.upperBound
    guard comma + 2 < words.count, words[comma].isComma, comma - start > 1, words[comma - 1].isInflectedAdjective,
      words[comma + 1].isInflectedAdjective, !words[comma + 1].isCapitalized, words[comma + 2].isCapitalized
    else { return false }
    func agrees(_ index: Int, _ wordClass: WordClass) -> Agreement {
      words[index].readings.reduce(into: Agreement.none) {
        if $1.wordClass == wordClass { $0.formUnion($1.agreement.intersection(agreement)) }
      }
    }
    return !agrees(comma - 1, .adjective).intersection(agrees(comma + 1, .adjective))
      .intersection(agrees(comma + 2, .noun)).isEmpty
  }

  /// „das gegründete „Forum““: what a mark opens.
  private func behindMark(_ index: Int, _ segment: Range<Int>) -> Int {
    Marks.opening.contains(words[index].text) && index + 1 < segment.upperBound ? index + 1 : index
  }

  private func endsInDeed(_ index: Int, from start: Int, _ agreement: Agreement) -> Bool {
    index > start + 1 && words[index - 1].isNominal && isNamedByDeed(words[index], agreement)
      && !(start > 1 && words[start - 2].isComma)
  }

  /// „den von der Flut Betroffenen“: a person named by a participle, which may have an attribute's phrases before it.
  private func isNamedByDeed(_ word: Word, _ agreement: Agreement) -> Bool {
    word.isCapitalized
      && word.readings.contains { noun in
        noun.wordClass == .noun && noun.means(.person) && !noun.agreement.intersection(agreement).isEmpty
          && (noun.derivation == .pastParticiple || noun.derivation == .presentParticiple
            || noun.origin == .lexicon && noun.lemma + "n" == word.text
              && !noun.agreement.intersection(.singular(.feminine, [.dative])).isEmpty)
      }
  }
}
