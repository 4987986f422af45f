/// Relative pronoun or article („…, der …“).
///
/// One question decides: whose is the verb at the end of the segment? It is that of a relative clause, unless a clause begun
/// before still waits for it, the segment is a clause of its own or has the verb of the one before, or the word stands for a
/// noun or beside one of its kind.
extension Disambiguator {
  /// Whether the pronoun of an opening introduces a relative clause.
  func opensRelative(_ opening: Opening) -> Bool {
    let (pronoun, segment) = (opening.pronoun, opening.segment)
    guard opening.afterComma, hasAntecedent(before: opening.first, of: pronoun),
      opening.isFinal || relativeWithExtraposition(pronoun, segment), !standsForNoun(pronoun, segment),
      !standsAlone(pronoun, segment), !tellsThought(pronoun, segment), !endsBeforeCoordinator(pronoun, segment),
      !tellsDoer(pronoun, segment), !goesOnWithArticle(opening), !opensWeakAttribute(pronoun, segment),
      // „Es regnet, das heißt, *die* Spiele fallen aus“
      opening.first < 2 || words[opening.first - 2].lower != "das heißt"
    else { return false }
    // In all other cases it is the article of a noun behind it.
    return !nominalFollows(pronoun, segment)
      || !completesAnother(pronoun, segment) && !borrowsVerb(pronoun, segment) && !isTold(pronoun, segment)
  }

  /// „Die Frau nahm, als sie kam, *die* Tasche und ging“: the only verb stands right behind „und“ and goes with the one before
  /// the insertion.
  private func endsBeforeCoordinator(_ article: Int, _ segment: Range<Int>) -> Bool {
    guard article > 2, article == segment.lowerBound, words[article - 1].isComma, endsFinal(article - 2),
      let joint = segment.first(where: { words[$0].lower == "und" && words[$0].has(.coordinator) }),
      joint > article + 1,
      joint + 1 < segment.upperBound, words[joint + 1].isOnlyFinite, !words[joint + 1].isCapitalized,
      words[joint - 1].isNominal, words[joint - 1].isCapitalized
    else { return false }
    return !words[article..<joint].contains { $0.has(.verb) && !$0.isCapitalized && !$0.isInflectedAdjective }
  }

  /// „Die Mieter, von *der* Partei unterstützt, klagen“: by whom something was done, between commas; as the subject of a
  /// relative clause one group or thing would have an article.
  private func tellsDoer(_ article: Int, _ segment: Range<Int>) -> Bool {
    guard segment.count == 4, article == segment.lowerBound + 1, words[article].lower == "der",
      words[article - 1].lower.isOne(of: "von", "mit"), words[article + 2].hasParticiple,
      segment.upperBound + 1 < words.count, words[segment.upperBound].isComma,
      words[segment.upperBound + 1].hasFinite, !words[segment.upperBound + 1].isCapitalized,
      let doer = words[article + 1].first(.noun), words[article + 1].isCapitalized
    else { return false }
    return doer.means([.group, .place, .thing, .event])
      && !doer.agreement.intersection(.singular).intersection(.with(.feminine)).isEmpty
  }

  /// „…, *der im Mai begonnene Streik* endete rasch“: the weak ending of the attribute has its article in front, and the verb
  /// stands right behind the noun.
  private func opensWeakAttribute(_ article: Int, _ segment: Range<Int>) -> Bool {
    guard article == segment.lowerBound, words[article].lower.isOne(of: "der", "das"), article + 4 < segment.upperBound,
      words[article + 1].has(.preposition) || words[article + 1].has(.prepositionArticle),
      let verb = segment.first(where: { words[$0].isOnlyFinite && !words[$0].isCapitalized }), verb > article + 4,
      verb + 1 < segment.upperBound, words[verb - 1].isCapitalized, case let quality = words[verb - 2],
      quality.isInflectedAdjective, quality.lower.ends(in: "e"), !quality.isCapitalized,
      words[verb - 3].isCapitalized || words[verb - 3].has(.adverb)
    else { return false }
    let one = words[article].agreement(of: .determining).intersection(.with(.nominative)).intersection(.singular)
    return words[verb - 1].readings.contains {
      $0.wordClass == .noun && !$0.agreement.intersection(one).isEmpty
    }
  }

  /// „…, der in Köln lebt, aber *aus der Schweiz* stammt“: behind a relative clause that no preposition opens, the second half
  /// has an article with its noun behind the preposition.
  private func goesOnWithArticle(_ opening: Opening) -> Bool {
    guard opening.index > opening.first, opening.pronoun > opening.index, opening.first > 1,
      opening.pronoun + 1 < opening.segment.upperBound, !words[opening.pronoun + 1].has(oneOf: .determining),
      nominalFollows(opening.pronoun, opening.segment)
    else { return false }
    let before = words.startOfPart(before: opening.first - 1)
    return !words[before].has(.preposition) && words[before].has(.relative)
  }

  /// The verb at the end is that of a clause begun before.
  private func completesAnother(_ article: Int, _ segment: Range<Int>) -> Bool {
    // „dass der Mann, der krank ist, *das* Haus kauft“: one that an introducer opens has no verb yet.
    continuesSubordinate(article, segment)
      // „Er will, wenn er gewinnt, *die* Steuern senken“: an auxiliary waits, behind a clause or a date
      || completesMain(article, segment) || resumesBehindDate(article, segment)
      // „Im Mai hat Wolf, der Chef, *den* Plan kritisiert“: or behind an apposition
      || resumesBehindApposition(article, segment)
      // „soll für Schulen, *die* Ausbildung und Bücher verwendet werden“: the same, behind a list
      // „hat das Haus, *die* Wohnung und ein Auto verkauft“
      || listsItems(article, segment) || listsWithParticiple(article, segment)
      // „die aus Polen, *den* USA und Japan kommen“, „Die Stadt, *das* Land und der Bund zahlen“: or a finite verb does
      || listsInside(article, segment) || listsSubjects(article, segment)
      // „Als die Leute abgedrängt, *die* Sperren beseitigt und Brände gelöscht werden sollten“: several wait for one
      || continuesShared(article, segment) || continuesParticiple(article, segment)
      // „dass er die Stadt verlässt, *das* Haus verkauft und geht“: one of several that the same word opens
      || listsFinal(article, segment)
      // „dass der Plan gut ist, *die* Stadt jedoch kein Geld hat“: set against one that the same word opens
      || contrastsFinal(article, segment)
      // „dass er rät, *den* Plan abzulehnen und geht“: an infinitive, behind which the clause before goes on
      || opensInfinitive(article, segment)
  }

  /// „die Meldung, *die Firma werde schließen*“, „der Gedanke, *die Regierung könnte fallen*“: behind what can be told or
  /// thought an article, its noun, a finite verb in the subjunctive, and one infinitive at the end, which only looks like
  /// the verb of a relative clause.
  private func tellsThought(_ article: Int, _ segment: Range<Int>) -> Bool {
    let finite = article + 2
    guard article > 1, finite + 1 < segment.upperBound, let last = segment.last, words[last].hasInfinitive,
      words[article - 1].isComma, words[article + 1].isNominal, words[article + 1].isCapitalized,
      // „zeigte sich überzeugt, *die Firma werde wachsen*“: likewise behind what somebody is
      words[article - 2].has(.noun) || words[article - 2].has(.adjective) || words[article - 2].hasParticiple,
      words[finite].isOnlyFinite, words[finite].onlyReports || words[finite].isUnreal
    else { return false }
    // „…, *der Zug habe* weiterfahren *können*“: of one thing or person no relative clause would speak without an article.
    let isOne = words[article + 1].readings.allSatisfy {
      $0.wordClass == .noun && $0.agreement.isSingularOnly && $0.means([.person, .thing, .place, .group])
    }
    return (isOne || !words[last - 1].hasInfinitive) && !words[last].verbForms.allowsThird(plural: false)
  }

  /// A noun and its verb between a clause that ends in its own and one more behind „und“, where no word before agrees with
  /// a relative pronoun, or where the noun needs an article itself.
  private func listsFinal(_ article: Int, _ segment: Range<Int>) -> Bool {
    guard article > 4, article == segment.lowerBound, words[article - 1].isComma, endsFinal(article - 2) else {
      return false
    }
    let before = part(endingAt: article - 1)
    let end = words.endOfPart(from: article)
    guard opensSubordinate(before), endsFinal(end - 1), article + 1 < end,
      let coordinator = (article..<end).last(where: { WordSets.listing.contains(words[$0].lower) }),
      coordinator > article + 2, endsFinal(coordinator - 1)
    else { return false }
    let noun = words[article + 1]
    let isOneThing =
      noun.first(.noun).map { $0.agreement.isSingularOnly && $0.means([.place, .person, .group, .thing]) } ?? false
    let agreement = words[article].readings.first { $0.wordClass == .relative }?.agreement ?? .all
    return isOneThing
      || !before.contains { index in
        words[index].readings.contains {
          WordClasses.nominal.contains($0.wordClass)
            && !$0.agreement.inAnyCase.intersection(agreement.inAnyCase).isEmpty
        }
      }
  }

  /// An article with its noun and an infinitive with „zu“ right before „und“, with no finite verb among them, behind a clause
  /// that its own verb ends.
  private func opensInfinitive(_ article: Int, _ segment: Range<Int>) -> Bool {
    guard article > 2, article == segment.lowerBound, words[article - 1].isComma, endsFinal(article - 2),
      let joint = segment.first(where: { WordSets.listing.contains(words[$0].lower) }), joint > article + 2,
      words[joint - 1].hasZuInfinitive || words[joint - 1].hasInfinitive && words[joint - 2].lower == "zu",
      !words[(article + 1)..<(joint - 1)].contains(where: { $0.isOnlyFinite && !$0.isCapitalized })
    else { return false }
    return nominalFollows(article, segment)
  }

  /// A noun with an article that agrees, and soon behind it a word that sets its clause against the one before, which a
  /// conjunction opens and its verb closes.
  private func contrastsFinal(_ article: Int, _ segment: Range<Int>) -> Bool {
    guard article > 4, article == segment.lowerBound, words[article - 1].isComma, endsFinal(article - 2),
      segment.prefix(7).dropFirst(2).contains(where: { WordSets.settingAgainst.contains(words[$0].lower) }),
      let last = segment.last(where: { !words[$0].isPunctuation }), endsFinal(last),
      case let before = part(endingAt: article - 1), opensSubordinate(before),
      words[before.lowerBound].has(.subordinator)
    else { return false }
    return nominalFollows(article, segment)
  }

  private func endsFinal(_ index: Int) -> Bool { words[index].hasFinite && !words[index].isCapitalized }

  /// The segment has no finite verb; that of the clause before holds for it, too.
  private func borrowsVerb(_ article: Int, _ segment: Range<Int>) -> Bool {
    // „will Straßen sperren, *die* Schulen schließen und die Bürger warnen“
    listsInfinitives(article, segment)
      // „Der Vater wurde getötet, *die* Mutter schwer verletzt“
      || repeatsPassive(article, segment)
  }

  /// A main clause, though its verb stands last.
  private func standsAlone(_ article: Int, _ segment: Range<Int>) -> Bool {
    // „Der Umsatz stieg, *der* Gewinn sank“: who acts by the form of the verb
    standsBeside(article, segment)
      // „Die Ursache ist unklar, *die* Polizei ermittelt“: who acts by what it is
      || tellsMore(article, segment)
      // „der eine ging, *der* andere blieb“
      || contrasts(article)
      // „Egal, wer gewinnt, *die* Stadt verliert“
      || followsIrrelevance(article)
      // „Die Schule bleibt, *die* Bank aber wird verkauft“
      || setsAgainst(article, segment)
      // „Der Bund zahlt, *die* Länder handeln“
      || agreesWithNothing(article, segment)
      // „Die Reichen feiern, *die* Armen zahlen“
      || actsBeside(article, segment)
  }

  /// Right behind its noun a word that sets it against what was said, and the finite verb, which does not stand last.
  private func setsAgainst(_ article: Int, _ segment: Range<Int>) -> Bool {
    guard article == segment.lowerBound, words[article].has(.article), article + 4 < segment.upperBound,
      words[article + 1].isNominal, words[article + 1].isCapitalized,
      WordSets.settingAgainst.contains(words[article + 2].lower)
    else { return false }
    return words[article + 3].isOnlyFinite && !words[segment.upperBound - 1].isOnlyFinite
  }

  /// An article, a noun that agrees with it and a verb that agrees with both, behind the first clause of the sentence, in
  /// which no word agrees with a relative pronoun.
  private func agreesWithNothing(_ article: Int, _ segment: Range<Int>) -> Bool {
    guard isBareDeed(segment), article > 1, words[article - 1].isComma else { return false }
    if followsSpeaker(article) { return true }
    guard !words[..<(article - 1)].contains(where: { $0.isPunctuation }),
      let pronoun = words[article].readings.first(where: { $0.wordClass == .relative })
    else { return false }
    return words[..<(article - 1)].allSatisfy { word in
      if word.kind == .number { return false }
      return word.readings.allSatisfy { reading in
        switch reading.wordClass {
        case .noun:
          reading.origin != .guess && reading.agreement.inAnyCase.isDisjoint(with: pronoun.agreement.inAnyCase)
        case .name, .pronoun, .numeral: false
        default: true
        }
      }
    }
  }

  /// „Die Lage sei ernst, *sagte der Chef*, die Aufträge fehlten“: behind something reported and who said it.
  private func followsSpeaker(_ article: Int) -> Bool {
    let speech = part(endingAt: article - 1)
    guard speech.count < 6, let verb = speech.first, verb > 1, words[verb - 1].isComma, words[verb].isOnlyFinite,
      words[verb].readings.contains(where: { $0.verbGroups.contains(.says) })
    else { return false }
    return part(endingAt: verb - 1).contains { words[$0].onlyReports && !words[$0].isCapitalized }
  }

  /// Two clauses side by side in which nothing is said but who does what.
  private func actsBeside(_ article: Int, _ segment: Range<Int>) -> Bool {
    // „*Die Jungen ziehen weg*, die Alten bleiben“: with its prefix at the end
    guard isBareDeed(segment), article == 4 || article == 5 && !words[3].isNominal && !words[3].hasFinite,
      words[article - 1].isComma,
      isBareDeed(0..<3), words[0].lower == words[article].lower, words[1].lower != words[article + 1].lower
    else { return false }
    return [1, article + 1].allSatisfy { noun in
      words[noun].readings.contains { $0.wordClass == .noun && $0.means([.person, .group]) }
    }
  }

  /// „die Länder handeln“: an article, its noun and a verb that agrees, and no more.
  private func isBareDeed(_ segment: Range<Int>) -> Bool {
    let article = segment.lowerBound
    let (noun, verb) = (article + 1, article + 2)
    guard segment.count == 3, words[article].has(.article), words[noun].isNominal, words[noun].isCapitalized,
      words[verb].hasFinite, !words[verb].isCapitalized
    else { return false }
    let shown = words[article].agreement(of: .determining).intersection(.with(.nominative))
    return words[noun].readings.contains { reading in
      guard reading.wordClass == .noun else { return false }
      let agreement = reading.agreement.intersection(shown)
      return !agreement.intersection(.singular).isEmpty && words[verb].verbForms.allowsThird(plural: false)
        || !agreement.intersection(.plural).isEmpty && words[verb].verbForms.allowsThird(plural: true)
    }
  }

  /// Right behind a question in front that makes no difference to the clause, which has its own subject in front.
  private func followsIrrelevance(_ article: Int) -> Bool {
    guard article > 3, words[article - 1].isComma, case let question = part(endingAt: article - 1),
      hasFinite(question), !words[article...].contains(where: \.isComma)
    else { return false }
    let first = words[0].has(.coordinator) && words[0].kind == .word ? 1 : 0
    let opening = words[first].lower
    // „Mag der Zuspruch auch schwinden, *der* Chef bleibt“
    if opening.isOne(of: "mag", "mögen"), !asks, question.lowerBound == first {
      return words[question.upperBound - 1].hasInfinitive
    }
    if opening.isOne(of: "egal", "gleichgültig", "ganz gleich") {
      return question.lowerBound == first || question.lowerBound == first + 2
    }
    // „Egal wie“, „Wer auch immer“ as one group
    return question.lowerBound == first
      && (opening.hasPrefix("egal ") || opening.hasPrefix("ganz egal ") || opening.hasSuffix(" auch immer"))
  }

  /// The word stands for a noun, or beside another article of the like.
  private func standsForNoun(_ pronoun: Int, _ segment: Range<Int>) -> Bool {
    // „Wer zögert, *der* verliert“
    resumesWho(pronoun, segment)
      // „Die Zahl der Männer stieg, *die* der Frauen sank“
      || standsFor(pronoun, segment)
      // „Vertreter der Union, *der* SPD und der FDP“
      || listsOwners(pronoun, segment)
      // „Ein Kind starb, *das* zweite überlebte“
      || namesNext(pronoun, segment)
  }

  /// „zweite“, „andere“, „ältere“
  func singlesOut(_ index: Int) -> Bool {
    words[index].lower.isOne(of: "andere", "anderen")
      || words[index].readings.contains { $0.isOrdinal || $0.degree == .comparative && !$0.agreement.isEmpty }
  }

  /// The next or the other of those that the clause before counts, right behind its verb, and a verb right behind that.
  private func namesNext(_ article: Int, _ segment: Range<Int>) -> Bool {
    guard article == segment.lowerBound, article > 2, article + 2 < segment.upperBound, words[article - 1].isComma,
      words[article - 2].has(.verb), !words[article - 2].isCapitalized,
      singlesOut(article + 1),
      words[article + 2].hasFinite, !words[article + 2].isCapitalized
    else { return false }
    return words[..<(article - 2)].contains { word in
      word.lower.isOne(of: "eine", "einen")
        || word.readings.contains {
          $0.isOrdinal || $0.key == "ein" || $0.wordClass == .numeral || $0.degree == .comparative
        }
    }
  }

  /// „…, die kommt, und die …“: no main clause has gone on or begun since the last relative clause.
  func followsRelative(_ first: Int) -> Bool {
    guard words[..<first].contains(where: { $0.readings.first?.wordClass == .relative }) else { return false }
    var verbs = 0
    var end = words[first - 1].isPunctuation ? first - 1 : first
    while end > 0 {
      let part = self.part(endingAt: end)
      let isRelative = part.prefix(3).contains { words[$0].readings.first?.wordClass == .relative }
      if isRelative, verbs == 0 || !hasFinite(part) { return true }
      if !opensSubordinate(part), hasFinite(part) { verbs += 1 }
      end = part.lowerBound - 1
    }
    return false
  }

  /// „Er weiß, wer sie sind, *und was* sie tun“: right behind a question with its verb.
  func followsQuestion(_ first: Int) -> Bool {
    guard first > 2, words[first - 1].isComma, case let part = part(endingAt: first - 1), let opener = part.first,
      [.interrogative, .interrogativeAdverb, .interrogativePronominalAdverb].contains(words[opener].wordClass)
    else { return false }
    return hasFinite(part)
  }

  /// What stands before the index, back to the last mark that is no quotation mark.
  func part(endingAt end: Int) -> Range<Int> {
    words.startOfPart(before: end)..<end
  }

  /// A relative clause needs a word to hang on, which a pronoun of another gender is not („Er ahnte nichts, *die* …“).
  private func hasAntecedent(before first: Int, of relative: Int) -> Bool {
    // „…, was gut ist“ says something of a whole clause.
    let wanted: Agreement =
      words[relative].has(.article) ? words[relative].agreement(of: [WordClasses(.relative)]).anyCase : .all
    return words[..<first].contains {
      if ["man", "es", "ich", "wir", "ja", "nein"].contains($0.lower), !$0.isNominal { return false }
      if $0.has(.pronoun), $0.isPronominalOnly {
        return !$0.agreement(of: .pronominal, emptyIsAll: true).anyCase.isDisjoint(with: wanted)
      }
      return $0.isNominal || $0.has(.pronoun) || $0.has(.numeral) || $0.has(.determiner) || $0.kind == .number
        || $0.has(.adverb) && !$0.has(.verb) || $0.has(.adjective) && !$0.has(.verb) || $0.has(.article)
    }
  }

  /// „ein Haus, das groß ist und *das* einen Garten hat“, „mit der er lebt und in *der* er arbeitet“: one more relative
  /// pronoun behind the verb that ends the clause of the first, where it can be the article of nothing.
  func resumedRelatives(behind first: Int, _ segment: Range<Int>) -> [Int] {
    var result: [Int] = []
    for coordinator in segment.dropFirst(2) where coordinator > first + 1 && words[coordinator].has(.coordinator) {
      guard coordinator + 2 < segment.upperBound, words[coordinator - 1].hasFinite,
        !words[coordinator - 1].isCapitalized
      else { continue }
      let second = words[coordinator + 1].has(.preposition) ? coordinator + 2 : coordinator + 1
      guard words[second].has(.relative), words[second].lower != "was",
        !nominalFollows(second, segment) || countsOwn(second, segment)
          // „dessen Sohn starb und *dessen* Frau verletzt wurde“, „die leer steht und *deren* Tür offen ist“
          || ["dessen", "deren"].contains(words[second].lower)
            && (words[second].lower == words[first].lower
              || words[first].lower == "die" && words[second].lower == "deren"
              || words[first].lower.isOne(of: "der", "das") && words[second].lower == "dessen")
          // „das leer steht und *in dem* Leute wohnten“
          || second > coordinator + 1 && disagrees(second),
        segment.last.map({ words[$0].hasFinite && !words[$0].isCapitalized }) ?? false
          || segment.contains(where: { $0 > second + 1 && words[$0].isOnlyFinite })
      else { continue }
      result.append(second)
    }
    return result
  }

  /// „in *der* Kinder spielen“: what would be the article of the noun right behind it has not its number or gender.
  private func disagrees(_ article: Int) -> Bool {
    let noun = words[article + 1]
    guard noun.isCapitalized, noun.has(.noun), !noun.has(.name) else { return false }
    var shown = words[article].agreement(of: WordClasses(.article)).subtracting(.with(.nominative))
    if !["wegen", "trotz", "während", "statt", "innerhalb", "außerhalb"].contains(words[article - 1].lower) {
      shown.subtract(.with(.genitive))
    }
    return shown.isDisjoint(with: noun.agreement(of: WordClasses(.noun)))
  }

  /// „und die 500 Mitarbeiter hat“: what is counted is no subject of the singular.
  private func countsOwn(_ pronoun: Int, _ segment: Range<Int>) -> Bool {
    guard words[pronoun + 1].has(.numeral), let last = segment.last, words[last].hasFinite else { return false }
    return words[last].verbForms.allowsThird(plural: false) && !words[last].verbForms.allowsThird(plural: true)
  }

  private func relativeWithExtraposition(_ pronoun: Int, _ segment: Range<Int>) -> Bool {
    guard isFinalish(segment, after: pronoun), pronoun + 1 < segment.upperBound else { return false }
    let next = words[pronoun + 1]
    // „der im Jahr 2022 begann und …“: no noun phrase can start at the pronoun.
    return !next.isNominal && !next.has(.adjective) && !next.hasFinite
  }
}
