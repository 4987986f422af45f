import Text

/// Numbers with what makes one of them: signs, bounds, units and years.
extension WordBuilder {
  /// „von plus 0,3 *auf minus* 0,2 Prozent“: between a preposition and a number the sign belongs to the number.
  func readSigns(_ words: inout [Word]) {
    for index in words.indices.dropFirst().dropLast()
    where words[index].has(.preposition) && words[index].lower.isOne(of: "minus", "plus")
      && words[index + 1].kind == .number && words[index - 1].has(.preposition) && words[index].has(.adverb)
    {
      words[index].keep(.adverb)
      if words[index - 1].lower == "auf" { words[index - 1].keep(.preposition) }
    }
  }

  /// „auf -5 Grad“, „(+0,5 Prozent)“: a sign stands right before its number, and behind a space or bracket.
  func joinSigns(_ words: inout [Word]) {
    for index in words.indices.dropLast().reversed()
    where words[index + 1].kind == .number && !words[index + 1].spaceBefore
      && (words[index].isPunctuation && ["-", "−", "–"].contains(words[index].text) || words[index].text == "+")
    {
      guard index == 0 || words[index - 1].text == "(" || words[index].spaceBefore && words[index - 1].kind != .number
      else { continue }
      let text = words[index].text + words[index + 1].text
      WordBuilder.join(index...index + 1, as: text, .number, words[index + 1].readings, in: &words)
    }
  }

  /// „zehn bis 15 Prozent“, „ein bis zwei Jahre“, „10-15 Euro“: one number with two bounds. Behind „von“ and „zwischen“ the
  /// bounds stay apart, as phrases with prepositions of their own.
  func joinRanges(_ words: inout [Word]) {
    var index = 0
    while index + 2 < words.count {
      defer { index += 1 }
      let isArea = index + 3 < words.count && words[index + 1].text == "mal" && words[index + 3].isCapitalized
      let isRough = words[index + 1].isComma && isRoughNumber(index, words)
      // Most marks between two words are commas.
      guard
        isArea || isRough || words[index + 1].lower == "bis"
          || !words[index + 1].spaceBefore && !words[index + 1].isComma && words[index + 1].text.utf8.count <= 3
      else { continue }
      let (first, middle, last) = (words[index], words[index + 1], words[index + 2])
      let isClosed = !middle.spaceBefore && !last.spaceBefore && ["-", "–"].contains(middle.text)
      guard
        middle.lower == "bis" || isClosed || isRough
          || isArea && words[index + 3].readings.contains(where: { $0.means(.unit) }),
        isBound(first, isLast: false), isBound(last, isLast: true),
        !(index > 0 && ["von", "vom", "zwischen"].contains(words[index - 1].lower) && !isClosed)
      else { continue }
      let text = first.text + (isClosed ? "-" : isArea ? " mal " : " bis ") + last.text
      var reading = Reading(lemma: text, key: text, wordClass: .numeral)
      reading.agreement = .all
      WordBuilder.join(index...index + 2, as: text, .number, [reading], in: &words)
    }
  }

  /// „nach *zwei, drei* Wochen“: behind a number in letters the next higher one, right before what is counted; „um *30, 40*
  /// Prozent“: behind a round number one that is somewhat higher.
  private func isRoughNumber(_ index: Int, _ words: [Word]) -> Bool {
    guard index + 3 < words.count, words[index + 3].isCapitalized || words[index + 3].isInflectedAdjective,
      isNextHigher(index, words) || isSomewhatHigher(index, words)
    else { return false }
    // „Es starben zwei, drei Menschen überlebten“: the comma begins a clause.
    return index + 4 >= words.count || !words[index + 4].isOnlyFinite
      || !words[..<index].contains { $0.isOnlyFinite && !$0.isCapitalized }
  }

  private func isNextHigher(_ index: Int, _ words: [Word]) -> Bool {
    guard words[index].kind == .word, words[index + 2].kind == .word,
      let least = words[index].lower == "ein" ? 1 : NumberWords.value(of: words[index].lower)
    else { return false }
    return least < 13 && NumberWords.value(of: words[index + 2].lower) == least + 1
  }

  /// „30, 40“, „zehn, zwanzig“; but „in Gruppe 20, 30 Spieler“, „10, 20, 30 Jahre“.
  private func isSomewhatHigher(_ index: Int, _ words: [Word]) -> Bool {
    func value(_ word: Word) -> Int? {
      word.kind == .number ? Int(word.text) : word.kind == .word ? NumberWords.value(of: word.lower) : nil
    }
    guard let least = value(words[index]), let most = value(words[index + 2]), least % 5 == 0, most % 5 == 0,
      (10..<1000).contains(least), least < most, most <= 2 * least, index > 0
    else { return false }
    return !words[index - 1].isCapitalized && !words[index - 1].isPunctuation || index == 1
  }

  private func isBound(_ word: Word, isLast: Bool) -> Bool {
    if word.kind == .number { return !word.isMatched && !word.text.contains(":") }
    return word.kind == .word && !word.isMatched
      && (word.readings.contains { $0.wordClass == .numeral } || !isLast && word.lower == "ein")
  }

  /// „die 17- bis 25-Jährigen“, „drei- bis fünfjährige Kinder“, „zwei- bis dreimal“: one age or multiple with two bounds.
  func joinAges(_ words: inout [Word]) {
    for index in words.indices.dropLast(2).reversed()
    where index + 2 < words.count && words[index + 1].lower.isOne(of: "bis", "und") && words[index].text.ends(in: "-") {
      let bound = String(words[index].text.dropLast())
      let least = Int(bound) ?? NumberWords.value(of: bound.lowercased())
      let joint = words[index + 1].lower
      // „zwei 19- und 20-jährige Männer“, but „ein- und ausgeschaltet“
      guard let least, joint == "bis" || words[index + 2].lower.contains("jährig") else { continue }
      let times = words[index + 2].lower.ends(in: "mal") ? numberOfTimes(words[index + 2]) : nil
      let readings = words[index + 2].readings.compactMap { reading -> Reading? in
        guard reading.key.hasSuffix("jährig") || ["fach", "mal"].contains(reading.key) || times != nil,
          let most = times ?? reading.modifiers.first?.key
        else { return nil }
        var range = reading
        // „dreimal“ is a word of its own.
        if times != nil { (range.key, range.derivation, range.info) = ("mal", .bound, AdverbType.time) }
        let text = "\(least) \(joint) \(Int(most) ?? NumberWords.value(of: most.lowercased()) ?? 0)"
        range.modifiers = [CompoundPart(text: text, key: text, wordClass: .numeral)]
        if range.wordClass == .noun { range.agreement.formIntersection(.plural) }
        return range
      }
      guard !readings.isEmpty, !readings.contains(where: { $0.modifiers[0].text.hasSuffix(" 0") }) else { continue }
      let text = words[index...(index + 2)].map(\.text).joined(separator: " ")
      WordBuilder.join(index...index + 2, as: text, .word, readings, in: &words)
    }
  }

  /// „mehr als zehnmal“, „mindestens 20-mal“: how often, with the word that says how exactly; but „mehr als zehnmal so viel“.
  func joinTimes(_ words: inout [Word]) {
    for index in words.indices.dropFirst().reversed()
    where words[index].lower.ends(in: "mal") && words[index - 1].isOf(.approximate) {
      if index + 1 < words.count {
        let next = words[index + 1]
        if next.lower.isOne(of: "so", "mehr", "weniger") || next.readings.contains(where: { $0.degree == .comparative })
        {
          continue
        }
      }
      guard words[index].has(.adverb), let count = numberOfTimes(words[index]) else { continue }
      let text = words[index - 1].text + " " + words[index].text
      var times = Reading(lemma: text, key: "mal", wordClass: .adverb)
      times.derivation = .bound
      times.info = AdverbType.time
      let number = words[index - 1].lower + " " + count
      times.modifiers = [CompoundPart(text: number, key: number, wordClass: .numeral)]
      WordBuilder.join(index - 1...index, as: text, .word, [times], in: &words)
    }
  }

  private func numberOfTimes(_ word: Word) -> String? {
    let part = word.text.dropLast(3).filter { $0 != "-" && $0 != "." && $0 != " " }.lowercased()
    return (Int(part) ?? (part == "ein" ? 1 : NumberWords.value(of: part))).map(String.init)
  }

  /// „20 mm“, „80 km/h“: symbols of units, which are nouns behind a number only.
  func joinUnits(_ words: inout [Word]) {
    for index in words.indices.dropLast().reversed() where words[index].wordClass == .numeral {
      if index + 3 < words.count, words[index + 2].text == "/", !words[index + 2].spaceBefore,
        !words[index + 3].spaceBefore
      {
        let symbol = words[index + 1].text + "/" + words[index + 3].text
        let units = morphology.nounReadings(symbol).filter { $0.means(.unit) }
        if !units.isEmpty { WordBuilder.join(index + 1...index + 3, as: symbol, .word, units, in: &words) }
      }
      guard words[index + 1].match == nil, words[index + 1].text.first?.isLowercase ?? false,
        words[index + 1].text.utf8.count < 5
      else { continue }
      let units = morphology.nounReadings(words[index + 1].text).filter { $0.means(.unit) }
      if !units.isEmpty { words[index + 1].readings = units }
    }
    dropUnitsWithoutNumber(&words)
  }

  /// „20 Mann“, „zwei Paar“: what is first of all something else is a unit behind a number only, so that „der Mann“ is no
  /// genitive of several.
  private func dropUnitsWithoutNumber(_ words: inout [Word]) {
    for index in words.indices where words[index].readings.count > 1 && words[index].isCapitalized {
      guard let noun = words[index].first(.noun), !noun.means(.unit),
        words[index].readings.contains(where: { $0.means(.unit) && $0.gender == noun.gender }),
        index == 0 || words[index - 1].wordClass != .numeral && !words[index - 1].has(.determiner)
      else { continue }
      words[index].readings.removeAll { $0.means(.unit) && $0.gender == noun.gender && $0.wordClass == .noun }
    }
  }

  /// „bereits im September 2005“, „Mitte Dezember 2008“: the year belongs to the group that ends in its month.
  func joinYears(_ words: inout [Word]) {
    for index in words.indices.dropLast().reversed() {
      guard let group = words[index].match, group.kind == .adverb, let year = words[index + 1].year,
        (1500...2100).contains(year), !words[index + 1].isMatched,
        let month = words[index].text.split(separator: " ").last, month.first?.isUppercase ?? false,
        morphology.readings(of: String(month)).contains(where: { $0.nounGroups.contains(.month) })
      else { continue }
      var match = group
      match.tokens = group.tokens.lowerBound..<words[index + 1].tokens.upperBound
      WordBuilder.join(
        index...index + 1, as: words[index].text + " \(year)", .word, words[index].readings, match: match, in: &words)
    }
  }

  /// „kostet geschätzt 5 Milliarden“: before a number it is no participle.
  func readEstimates(_ words: inout [Word]) {
    for index in words.indices.dropLast() where words[index].lower == "geschätzt" {
      // „geschätzt mehr als 5 Milliarden“
      let number = words[index + 1].isOf(.approximate) || words[index + 1].lower == "mehr als" ? index + 2 : index + 1
      guard number < words.count, words[number].readings.first?.wordClass == .numeral else { continue }
      words[index].readings = morphology.readings(of: "schätzungsweise")
    }
  }

  /// „mehrere Tausend Menschen“: one determiner, however it is written.
  func joinThousands(_ words: inout [Word]) {
    for index in words.indices.dropLast(2).reversed()
    where ["tausend", "hundert", "zehntausend", "hunderttausend", "dutzend"].contains(words[index + 1].lower)
      && words[index + 2].kind == .word
    {
      let key = words[index].lower + " " + words[index + 1].lower
      let readings = morphology.readings(of: key).filter { $0.wordClass == .determiner }
      guard !readings.isEmpty else { continue }
      WordBuilder.join(index...index + 1, as: key, .word, readings, in: &words)
    }
  }
}
