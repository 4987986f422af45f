import Lexicon

/// Verb forms against nouns, participles against adjectives.
extension Disambiguator {
  /// „Bauen wird *teurer*“, but „Helfen soll ein *neues* Gesetz“
  func isPredicate(_ index: Int) -> Bool {
    words[index].readings.contains { $0.wordClass == .adjective && $0.agreement.isEmpty }
  }

  /// Inflected participles against preterites (`verkaufte`, `gehörte`); bare adjectives against verb forms.
  /// Keeps the uninflected adjective, or makes one of the participle.
  mutating func predicate(_ index: Int) {
    if words[index].readings.contains(where: { $0.wordClass == .adjective && $0.agreement.isEmpty }) {
      return words[index].keep { $0.wordClass == .adjective && $0.agreement.isEmpty }
    }
    guard var reading = words[index].readings.first(where: { $0.verb.contains(.pastParticiple) }) else { return }
    reading.wordClass = .adjective
    reading.derivation = .pastParticiple
    reading.verb = []
    words[index].readings = [reading]
  }

  /// „… und legte“: behind the first coordinator a finite verb that can have the same subject.
  func joinsDeed(behind verb: Int, _ segment: Range<Int>) -> Bool {
    guard let coordinator = segment.first(where: { $0 > verb + 1 && words[$0].has(.coordinator) }),
      coordinator + 1 < segment.upperBound
    else { return false }
    let next = words[coordinator + 1]
    let before = words[..<(verb - 1)].last { $0.isOnlyFinite && !$0.isCapitalized }
    return next.isOnlyFinite && !next.isCapitalized && before != nil
      && !words[(verb + 1)..<coordinator].contains { $0.isOnlyFinite && !$0.isCapitalized }
      && [next, before].allSatisfy { other in
        other.map { word in
          [false, true].contains { plural in
            word.verbForms.allowsThird(plural: plural) && words[verb].verbForms.allowsThird(plural: plural)
          }
        } ?? false
      }
  }

  /// „ich“, „er“, „man“: a pronoun that can be nothing but a subject, in the person of the verb.
  func isSubject(_ index: Int, of verb: Word) -> Bool {
    switch words[index].lower {
    case "ich": verb.verbForms.allowsPerson(1)
    case "du": verb.verbForms.allowsPerson(2)
    case "er", "man": verb.verbForms.allowsThird(plural: false)
    default: false
    }
  }

  /// „eine Chance“, „Lob“, „3000 Euro“: a noun, or what stands before one in the accusative.
  func opensObject(_ index: Int) -> Bool {
    let word = words[index]
    if word.has(oneOf: .determining) {
      return word.agreement(of: .determining).allows(.accusative) && word.lower != "der"
    }
    return word.isCapitalized && word.isNominalOnly && word.match == nil
      || word.has(.numeral) && index + 1 < words.count && words[index + 1].isCapitalized
  }

  /// „die *gleichen zwei* Männer“: between an article and a number with its noun.
  func precedesNumber(_ index: Int, _ segment: Range<Int>) -> Bool {
    guard index > segment.lowerBound, index + 2 < segment.upperBound, words[index + 1].wordClass == .numeral,
      words[index + 2].isNominal
    else { return false }
    if precedesMeasure(index, segment) { return true }
    var opening = index - 1
    // „der *einst* erhofften 14 Milliarden Euro“
    while opening > segment.lowerBound, opening > index - 3, words[opening].has(.adverb),
      !words[opening].has(oneOf: .determining)
    { opening -= 1 }
    return words[index].lower.hasSuffix("en") && words[opening].has(oneOf: .determining)
  }

  /// „der im Mai *verhaftete* 15 Jahre alte Junge“: one more attribute with its measure, and the noun.
  private func precedesMeasure(_ index: Int, _ segment: Range<Int>) -> Bool {
    guard index + 4 < segment.upperBound, words[index + 2].readings.contains(where: { $0.means([.time, .unit]) }),
      case let measured = words[index + 3], measured.isInflectedAdjective, !measured.isCapitalized,
      words[index + 4].isCapitalized
    else { return false }
    return measured.lower.suffix(1) == words[index].lower.suffix(1)
      && measured.readings.contains { $0.modifierGroups.contains(.measured) }
  }

  /// „Sie wollen *das gleiche*“: behind an article, what could be a verb only with „ich“.
  func isSaidOfNobody(_ index: Int, _ segment: Range<Int>) -> Bool {
    guard index > segment.lowerBound, words[index].lower.hasSuffix("e"),
      ["das", "die"].contains(words[index - 1].lower),
      words[index].readings.allSatisfy({
        $0.wordClass != .verb || !$0.verb.allows(.present, person: 3) && !$0.verb.allows(.preterite, person: 3)
      })
    else { return false }
    // „*Das reiche nicht*, sagte er“: what somebody is reported to have said, with no other verb.
    let isReported =
      index == segment.lowerBound + 1 && words[index - 1].lower == "das"
      && words[index].readings.contains { $0.wordClass == .verb && $0.verb.allows(.subjunctive1, person: 3) }
      && index + 1 < segment.upperBound
      && !segment.contains { $0 != index && words[$0].hasFinite && !words[$0].isCapitalized }
    return !isReported && !words.contains { $0.lower == "ich" }
  }

  /// Behind a coordinator, a finite form of a verb that asks, with nothing but adverbs before the comma and a question or
  /// „dass“ behind it.
  func asksBehind(_ index: Int, _ segment: Range<Int>) -> Bool {
    guard index > segment.lowerBound, words[index - 1].has(.coordinator),
      segment.upperBound + 1 < words.count,
      words[segment.upperBound].isComma,
      case let opening = words[segment.upperBound + 1],
      opening.lower.isOne(of: "dass", "ob") || opening.isOf(.asking) || opening.has(.interrogativeAdverb),
      // „… und weiß *von allen*, wo sie wohnen“
      words[(index + 1)..<segment.upperBound].allSatisfy({ $0.has(.adverb) || $0.has(.negation) })
        || words[index + 1].has(.preposition)
          && !words[(index + 1)..<segment.upperBound].contains(where: { $0.isOnlyFinite && !$0.isCapitalized }),
      words[index].readings.contains(where: {
        $0.wordClass == .verb && frames?.asks($0.key) ?? false
      })
    else { return false }
    // „Das Hemd ist blau und weiß, was ihm gefällt“
    return !words[index - 2].readings.contains {
      $0.wordClass == .adjective && $0.agreement.isEmpty
    }
      || index + 1 < segment.upperBound
  }

  /// „Das im Mai eröffnete, moderne Museum zieht …“: under the article that opens the sentence the participle goes on
  /// behind the comma.
  func goesOn(behind index: Int, _ segment: Range<Int>) -> Bool {
    guard index == segment.upperBound - 1, index + 3 < words.count, words[index + 1].isComma else { return false }
    // „Im Mittelpunkt stehen *vernetzte*, schnelle Autos“: behind the verb of the clause
    if index > segment.lowerBound, words[index - 1].isOnlyFinite, !words[index - 1].isCapitalized,
      words[index + 2].isInflectedAdjective, !words[index + 2].isCapitalized, words[index + 3].isCapitalized,
      words[index + 3].has(.noun), words[index].lower.utf8.last == words[index + 2].lower.utf8.last
    {
      return true
    }
    guard words[segment.lowerBound].wordClass == .article, segment.lowerBound == 0,
      words[index + 2].isInflectedAdjective, !words[index + 2].isCapitalized, words[index + 3].isCapitalized,
      words[index + 3].has(.noun)
    else { return false }
    return words[(index + 4)...].prefix { !$0.isPunctuation }.contains { $0.isOnlyFinite && !$0.isCapitalized }
  }

  /// „…“, erklärte Japans Außenminister: the verb of a clause behind speech, not an attribute.
  func reports(_ index: Int, _ segment: Range<Int>) -> Bool {
    guard index == segment.lowerBound, index > 1, words[index - 1].isComma, words[index].hasFinite,
      index + 1 < segment.upperBound,
      !segment.dropFirst().contains(where: { words[$0].hasFinite && !words[$0].isCapitalized })
    else { return false }
    if Marks.closing.contains(words[index - 2].text) { return true }
    let next = words[index + 1]
    // A name, or a person named without an article.
    return next.isCapitalized
      && (next.readings.first?.wordClass == .name
        || next.readings.contains { $0.wordClass == .noun && $0.means(.person) && $0.agreement.isSingularOnly })
  }

  /// Whether an article before this participle still waits for its noun („die von Russland geforderte Abtretung“).
  func extended(_ index: Int, _ segment: Range<Int>) -> Bool {
    if closesSecondAttribute(index, segment) || closesListedAttribute(index, segment) { return true }
    var position = index - 1
    while position >= segment.lowerBound {
      let word = words[position]
      if word.isOnlyFinite { return false }
      if (word.has(.article) || word.has(.determiner) || word.has(.possessive)) && position + 1 < index {
        var next = words[position + 1]
        // „die drei in Bonn verletzten Männer“
        if next.has(.numeral), position + 2 < index, words[position + 2].has(.preposition) {
          next = words[position + 2]
        }
        // „auf dem *als Lager* bezeichneten Gelände“
        if next.lower == "als", next.has(.comparison), index - position < 6 { return true }
        // „die für den Export bestimmten Waren“: an article under a preposition opens a phrase inside.
        if position > segment.lowerBound, isInside(position, segment), !next.has(.preposition),
          !next.has(.prepositionArticle), !next.has(.adverb),
          (position + 1..<index).contains(where: { words[$0].isNominal })
        {
          position -= 1
          continue
        }
        if next.has(.preposition) || next.has(.prepositionArticle) || next.has(.adverb) || next.has(.article)
          || next.has(.reflexive)
        {
          return true
        }
        // „einer von *dem* Verband veranstalteten Tagung“: this article stands inside.
        guard position > segment.lowerBound, isInside(position, segment) else { return false }
      }
      position -= 1
    }
    return false
  }

  /// An article under a preposition, or joined to what is („von Bund und *den* Ländern geforderte“).
  private func isInside(_ article: Int, _ segment: Range<Int>) -> Bool {
    words[article - 1].has(.preposition)
      || article > segment.lowerBound + 2 && words[article - 1].has(.coordinator) && words[article - 2].isNominal
  }

  /// „Der Preis blieb *der gleiche*“: behind an article, in a clause that has its verb, it resembles nothing.
  mutating func sameAgain(_ index: Int, _ segment: Range<Int>) -> Bool {
    guard words[index].hasFinite, index > segment.lowerBound + 1, words[index].lower == "gleiche",
      words[index - 1].lower.isOne(of: "der", "die", "das"), words[index].has(.adjective),
      words[segment.lowerBound..<(index - 1)].contains(where: { $0.isOnlyFinite && !$0.isCapitalized })
    else { return false }
    words[index].keep { $0.wordClass == .adjective }
    if words[index - 1].has(.article) { words[index - 1].keep(.article) }
    return true
  }
}
