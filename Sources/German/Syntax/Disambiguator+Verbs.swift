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

  /// Apart from what follows, since it is asked at every word.
  mutating func participle(_ index: Int, _ segment: Range<Int>) {
    if words[index].has(.verb) { verbOrParticiple(index, segment) }
  }

  private mutating func verbOrParticiple(_ index: Int, _ segment: Range<Int>) {
    let word = words[index]
    // „Sie achten auf ihre Gesundheit“: no noun that the ordinal could count.
    if word.lower.isOne(of: "achte", "achten"), word.text != "Achten" || index == 0,
      index + 1 >= words.count || !words[index + 1].isNominal,
      index == 0 || !words[index - 1].has(oneOf: .determining) && !words[index - 1].has(.prepositionArticle)
    {
      return words[index].keep(.verb)
    }
    if word.reading.isOrdinal { return words[index].drop(.verb) }
    // „Er bitte um Geduld“: a plea with what is asked for behind it, and no other verb beside it.
    if word.lower == "bitte", index > segment.lowerBound, word.has(.adverb),
      words[index - 1].readings.contains(where: { $0.agreement.allows(.nominative) }),
      words[(index + 1)..<segment.upperBound].contains(where: {
        $0.lower == "um" || $0.has(.verb) && $0.hasInfinitive
      })
        || index + 1 == segment.upperBound,
      !segment.contains(where: { $0 != index && words[$0].hasFinite && !words[$0].isCapitalized })
    {
      return words[index].keep(.verb)
    }
    // „erklärte die Sitzung für beendet“
    if index > segment.lowerBound, word.hasParticiple, !word.hasInfinitive,
      words[segment.lowerBound..<index].last(where: { !Marks.isQuote($0.text) })?.lower == "für",
      index + 1 >= segment.upperBound || words[index + 1].isPunctuation || words[index + 1].has(.verb)
    {
      return predicate(index)
    }
    if deniesPredicate(index, segment) || isBesideState(index, segment) { return predicate(index) }
    // „ist verschont geblieben“: what something stays
    if index > segment.lowerBound, index + 1 < segment.upperBound, words[index + 1].lower == "geblieben",
      word.hasParticiple, !word.hasInfinitive, !word.isCapitalized
    {
      return predicate(index)
    }
    guard word.readings.count > 1 else { return }
    if index > segment.lowerBound, words[index - 1].wordClass == .zu, word.hasInfinitive {
      return words[index].keep(.verb)
    }
    guard word.has(.adjective) || word.has(.adverb) && word.hasParticiple else { return }
    if closesJoinedAttribute(index, segment) { return words[index].keep(.adjective) }
    // „…, schnelle Ergebnisse zu erwarten“: before a noun in an infinitive clause.
    if index == segment.lowerBound, index > 0, words[index - 1].isComma, word.isInflectedAdjective,
      index + 1 < segment.upperBound, words[index + 1].isCapitalized, words[index + 1].isNominal,
      segment.suffix(3).contains(where: { words[$0].lower == "zu" || words[$0].hasZuInfinitive })
    {
      return words[index].keep(.adjective)
    }
    // „statt der erwarteten 10.000 kamen 3000“: behind a preposition and its article, before so many.
    if index > segment.lowerBound + 1, word.isInflectedAdjective, word.hasFinite, index + 1 < segment.upperBound,
      words[index + 1].has(.numeral), words[index - 1].has(.article), words[index - 2].has(.preposition)
    {
      return words[index].keep(.adjective)
    }
    // „30 Kilometer von der Stadt entfernt“
    if word.lower == "entfernt",
      segment.contains(where: { measured in
        words[measured].reading.means(.unit) || words[measured].lower == "weit"
          // „drei Stunden von Oslo entfernt“
          || words[measured].reading.means(.time) && measured > segment.lowerBound && words[measured - 1].has(.numeral)
      }),
      segment.contains(where: { ["von", "vom", "davon"].contains(words[$0].lower) })
    {
      return words[index].keep { $0.wordClass == .adjective && $0.agreement.isEmpty }
    }
    // „Jeder weiß, dass …“: the only finite verb there is.
    if word.hasFinite, word.readings.allSatisfy({ $0.wordClass != .adjective || $0.agreement.isEmpty }),
      !segment.contains(where: {
        // „beendet *einige* Züge“
        $0 != index && words[$0].hasFinite && !words[$0].isCapitalized && !words[$0].has(.determiner)
      })
    {
      return words[index].keep(.verb)
    }
    // „Sie ist alt und *weiß* genau, was sie will“: a colour has no such clause.
    if word.hasFinite,
      word.readings.allSatisfy({ $0.wordClass != .adjective || $0.agreement.isEmpty }),
      asksBehind(index, segment)
    {
      return words[index].keep(.verb)
    }
    // „musste erfahren, dass …“, „sollen mehr erfahren“: a modal waits for it.
    if word.hasInfinitive, index == segment.upperBound - 1 || words[index + 1].isPunctuation, !word.isCapitalized,
      !segment.contains(where: { $0 != index && words[$0].hasInfinitive && !words[$0].hasFinite }),
      segment.contains(where: { other in
        other != index && words[other].hasFinite
          && words[other].readings.contains { AuxiliaryVerbs.modals.contains($0.key) }
      })
    {
      return words[index].keep(.verb)
    }
    // „…, die Autos baut und 200 Leute beschäftigt“: one more verb at the end of a clause that ends in its verb.
    if word.hasFinite, index == segment.upperBound - 1, !word.isCapitalized,
      words[segment.lowerBound].has(.relative) || words[segment.lowerBound].has(.subordinator),
      segment.contains(where: { other in
        other > segment.lowerBound + 1 && other < index - 1 && words[other].has(.coordinator)
          && words[other - 1].isOnlyFinite && !words[other - 1].isCapitalized
      }),
      !segment.contains(where: { other in
        words[other].readings.contains { $0.wordClass == .verb && AuxiliaryVerbs.all.contains($0.key) }
      })
    {
      return words[index].keep(.verb)
    }
    // „der *sich* in eine Frau *verliebt* und alles verliert“
    if word.hasFinite, !word.isInflectedAdjective, index + 2 < segment.upperBound,
      words[index + 1].has(.coordinator),
      words[segment.lowerBound].has(.relative) || words[segment.lowerBound].has(.subordinator),
      words[segment.lowerBound..<index].contains(where: { $0.lower == "sich" }),
      words[segment.upperBound - 1].hasFinite, !words[segment.upperBound - 1].isCapitalized,
      !words[segment.lowerBound..<index].contains(where: { $0.isOnlyFinite })
    {
      return words[index].keep(.verb)
    }
    // „werden *erleichtert* sein“: with an entry of its own, before „sein“ at the end, what somebody is.
    if word.hasParticiple, !word.isCapitalized, index + 1 < segment.upperBound, words[index + 1].lower == "sein",
      index + 2 >= segment.upperBound || words[index + 2].isOnlyFinite,
      !word.verbKeys.contains(where: AuxiliaryVerbs.all.contains),
      word.readings.contains(where: {
        $0.wordClass == .adjective && $0.agreement.isEmpty && $0.derivation == nil && $0.origin == .lexicon
      })
    {
      return words[index].keep { $0.wordClass == .adjective && $0.agreement.isEmpty }
    }
    // „bekannt geworden“, „der bekannt gewordene Fall“: the passive would have „worden“.
    if index + 1 < segment.upperBound, words[index + 1].lower.hasPrefix("geworden"), !word.isCapitalized,
      word.readings.contains(where: { $0.wordClass == .adjective && $0.agreement.isEmpty && $0.derivation == nil })
    {
      return words[index].keep { $0.wordClass == .adjective && $0.agreement.isEmpty }
    }
    // „… und erhöht den Preis“: behind a coordinator a participle would need its auxiliary.
    if index > segment.lowerBound, words[index - 1].has(.coordinator), word.hasFinite, !word.isInflectedAdjective,
      index + 1 < segment.upperBound, words[index + 1].has(.article), words[index + 1].lower != "der",
      !segment.contains(where: { other in
        words[other].readings.contains { AuxiliaryVerbs.all.contains($0.key) }
      })
    {
      return words[index].keep(.verb)
    }
    // „senkt Steuern und *erhöht* sie dann“: nor has a participle a pronoun behind it.
    if index > segment.lowerBound, words[index - 1].has(.coordinator), word.hasFinite, !word.isInflectedAdjective,
      index + 1 < segment.upperBound, ["sie", "es", "ihn", "sich"].contains(words[index + 1].text),
      index + 2 >= segment.upperBound || !words[index + 2].hasFinite || words[index + 2].isCapitalized,
      segment.contains(where: { $0 < index - 1 && words[$0].isOnlyFinite && !words[$0].isCapitalized })
    {
      return words[index].keep(.verb)
    }
    // „Er ist jung und *verdient* eine Chance“: no adjective has an object behind it.
    if index > segment.lowerBound, words[index - 1].has(.coordinator), word.hasFinite, !word.isInflectedAdjective,
      index + 1 < segment.upperBound, opensObject(index + 1), frames?.takes(.accusative, word.verbKeys) ?? false,
      segment.allSatisfy({ other in
        words[other].readings.allSatisfy { !AuxiliaryVerbs.all.contains($0.key) || $0.key == "sein" }
      })
    {
      return words[index].keep(.verb)
    }
    // „sind zehn Jahre vergangen“
    if word.lower == "vergangen", word.hasParticiple,
      segment.contains(where: { other in words[other].readings.contains { $0.wordClass == .verb && $0.key == "sein" } })
    {
      return words[index].keep(.verb)
    }
    // „wiederholt werden“
    if word.hasParticiple, index + 1 < segment.upperBound,
      ["werden", "worden", "wird", "wurde", "wurden"].contains(words[index + 1].lower), !word.isCapitalized,
      word.readings.allSatisfy({ $0.wordClass != .adjective || $0.agreement.isEmpty })
    {
      return words[index].keep(.verb)
    }
    // „wurde bekannt, dass …“: to confess has its passive elsewhere.
    if word.lower == "bekannt",
      segment.contains(where: { other in
        words[other].lower != "worden" && words[other].readings.contains { $0.wordClass == .verb && $0.key == "werden" }
      }), !segment.contains(where: { $0 != index && words[$0].hasParticiple && words[$0].reading.key != "werden" })
    {
      return words[index].keep { $0.wordClass == .adjective && $0.agreement.isEmpty }
    }
    // „Er wurde *wiederholt* geschlagen“, „Ihm wurden *wiederholt* Fragen gestellt“: an adverb before the participle proper.
    if word.has(.adverb), word.hasParticiple, !word.isCapitalized, index + 1 < segment.upperBound,
      !words[index + 1].has(.coordinator), !words[index + 1].hasFinite || words[index + 1].hasParticiple,
      words[(index + 1)..<segment.upperBound].contains(where: {
        $0.hasParticiple && !$0.isCapitalized && !$0.isInflectedAdjective
          && !$0.readings.contains { AuxiliaryVerbs.all.contains($0.key) }
      })
    {
      return words[index].keep(.adverb)
    }
    // „beschädigt worden“, „hat … bekannt“: a participle under haben or werden is a verb, also behind „nicht vom Volk,
    // sondern …“.
    let scope = words[segment.lowerBound].lower == "sondern" ? 0..<segment.upperBound : segment
    if word.hasParticiple, word.readings.allSatisfy({ $0.wordClass != .adjective || $0.agreement.isEmpty }),
      scope.contains(where: { other in
        other != index
          && words[other].readings.contains { $0.wordClass == .verb && ($0.key == "werden" || $0.key == "haben") }
      }) || closesInterrupted(index, segment)
    {
      return words[index].keep(.verb)
    }
    let next = index + 1 < segment.upperBound ? words[index + 1] : nil
    let inflected = word.isInflectedAdjective
    // „drei Stunden langen“
    if inflected, index > segment.lowerBound + 1, words[index - 2].has(.numeral), next?.isNominal ?? false,
      words[index - 1].readings.contains(where: { $0.means([.time, .unit]) })
    {
      return words[index].keep(.adjective)
    }
    // „… deckte Dächer ab, entwurzelte Bäume und …“: nothing is left that a noun phrase could go on with.
    if inflected, word.hasFinite, index == segment.lowerBound, index > 2, words[index - 1].isComma,
      !words[index - 2].isNominal, !words[index - 2].has(.pronoun), next?.isNominal ?? false,
      !segment.contains(where: { $0 != index && words[$0].isOnlyFinite })
    {
      return words[index].keep(.verb)
    }
    // „zerstörte Häuser, *entwurzelte* Bäume *und legte* …“: one of several deeds, since the last of them has the coordinator.
    if inflected, word.hasFinite, index == segment.lowerBound, index > 2, words[index - 1].isComma,
      next?.isNominal ?? false || next?.has(oneOf: .determining) ?? false, joinsDeed(behind: index, segment)
    {
      return words[index].keep(.verb)
    }
    // „Danach *erhöhte* Wagner auf 3:0“: before a name without an article, behind the adverb in front, and with no other verb.
    if inflected, word.hasFinite, index == segment.lowerBound + 1, index == 1, !word.isCapitalized,
      words[0].wordClass == .adverb || words[0].wordClass == .pronominalAdverb, next?.wordClass == .name,
      !segment.contains(where: { $0 != index && words[$0].hasFinite && !words[$0].isCapitalized })
    {
      return words[index].keep(.verb)
    }
    // „*Ich* liebe Bücher“: right behind its subject, with no other verb.
    if inflected, word.hasFinite, index == segment.lowerBound + 1, !word.isCapitalized, isSubject(index - 1, of: word),
      !segment.contains(where: { $0 != index && words[$0].hasFinite && !words[$0].isCapitalized })
    {
      return words[index].keep(.verb)
    }
    if inflected {
      if reports(index, segment) { return words[index].keep(.verb) }
      let before = index > segment.lowerBound ? words[index - 1] : nil
      // „konzentrierte und engagierte Leistung“
      let chain =
        index + 3 < segment.upperBound && (words[index + 1].has(.coordinator) || words[index + 1].isComma)
        && words[index + 2].isInflectedAdjective
        && words[index + 3].isNominal
      let nounAhead =
        chain || goesOn(behind: index, segment) || precedesNumber(index, segment)
        || next.map { $0.isNominal || $0.isInflectedAdjective }
          ?? false
      let isEntry = word.readings.contains {
        $0.wordClass == .adjective && !$0.agreement.isEmpty && $0.derivation == nil
      }
      if isEntry, !nounAhead, isSaidOfNobody(index, segment) { return words[index].keep(.adjective) }
      let coordinated =
        before.map { $0.has(.coordinator) } ?? false && index > segment.lowerBound + 1
        && words[index - 2].isInflectedAdjective
      let opened =
        coordinated || isEntry
        || before.map {
          $0.hasFinite || $0.has(.article) || $0.has(.determiner) || $0.has(.possessive) || $0.has(.preposition)
            || $0.has(.prepositionArticle) || $0.has(.numeral) || $0.has(.adjective) || $0.has(.adverb) || $0.isNominal
        } ?? true
      if nounAhead, opened,
        !(before?.isNominal ?? false) || word.readings.allSatisfy({ !$0.verb.isFinite }) || extended(index, segment)
      {
        words[index].keep(.adjective)
      } else {
        words[index].keep { $0.wordClass == .verb || $0.agreement.isEmpty }
      }
    }
  }

  /// „… und legte“: behind the first coordinator a finite verb that can have the same subject.
  private func joinsDeed(behind verb: Int, _ segment: Range<Int>) -> Bool {
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
  private func isSubject(_ index: Int, of verb: Word) -> Bool {
    switch words[index].lower {
    case "ich": verb.verbForms.allowsPerson(1)
    case "du": verb.verbForms.allowsPerson(2)
    case "er", "man": verb.verbForms.allowsThird(plural: false)
    default: false
    }
  }

  /// „eine Chance“, „Lob“, „3000 Euro“: a noun, or what stands before one in the accusative.
  private func opensObject(_ index: Int) -> Bool {
    let word = words[index]
    if word.has(oneOf: .determining) {
      return word.agreement(of: .determining).allows(.accusative) && word.lower != "der"
    }
    return word.isCapitalized && word.isNominalOnly && word.match == nil
      || word.has(.numeral) && index + 1 < words.count && words[index + 1].isCapitalized
  }

  /// „die *gleichen zwei* Männer“: between an article and a number with its noun.
  private func precedesNumber(_ index: Int, _ segment: Range<Int>) -> Bool {
    index > segment.lowerBound && index + 2 < segment.upperBound && words[index].lower.hasSuffix("en")
      && words[index + 1].wordClass == .numeral && words[index + 2].isNominal
      && words[index - 1].has(oneOf: .determining)
  }

  /// „Sie wollen *das gleiche*“: behind an article, what could be a verb only with „ich“.
  private func isSaidOfNobody(_ index: Int, _ segment: Range<Int>) -> Bool {
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
  private func asksBehind(_ index: Int, _ segment: Range<Int>) -> Bool {
    guard index > segment.lowerBound, words[index - 1].has(.coordinator),
      segment.upperBound + 1 < words.count,
      words[segment.upperBound].isComma,
      case let opening = words[segment.upperBound + 1],
      opening.lower.isOne(of: "dass", "ob") || opening.isOf(.asking),
      words[(index + 1)..<segment.upperBound].allSatisfy({ $0.has(.adverb) || $0.has(.negation) }),
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
  private func goesOn(behind index: Int, _ segment: Range<Int>) -> Bool {
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
  private func reports(_ index: Int, _ segment: Range<Int>) -> Bool {
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
  private func extended(_ index: Int, _ segment: Range<Int>) -> Bool {
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
