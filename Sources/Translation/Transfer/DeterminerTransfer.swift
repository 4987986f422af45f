import English
import German
import Text

/// Articles, possessives, quantifiers, and the articles that English wants or drops.
extension SentenceTransfer {
  func determiner(
    _ phrase: German.NounPhrase, _ noun: German.Reading, isPlural: Bool, context: NounContext, english: Noun
  ) -> Determiner? {
    if denied.contains(phrase.head) {
      if let determiner = phrase.determiner { consume(determiner) }
      return Determiner(.quantifier("no"))
    }
    guard let index = phrase.determiner else {
      return unwritten(phrase, noun, isPlural: isPlural, context: context, english: english)
    }
    consume(index)
    let reading = words[index].reading
    let origin = source(index)
    if let owner = owners[phrase.head], reading.wordClass == .article {
      return Determiner(.possessive(owner), source: origin)
    }
    switch reading.wordClass {
    case .article where reading.key == "der", .relative:
      return definiteArticle(index, phrase, noun, isPlural: isPlural, context: context, english: english)
    case .article: return indefiniteArticle(index, phrase, noun, context: context, english: english)
    // „deren Klagen“ → their lawsuits
    case .pronoun:
      if sharesWhose(index) { return Determiner(.relativeWhose, source: origin) }
      let owner =
        ownerBeside(index) ?? ownerInClause(of: index) ?? possessor(words[index].lower == "deren" ? "ihr" : "sein")
      return Determiner(.possessive(owner), source: origin)
    case .possessive:
      return Determiner(.possessive(owner(at: index, of: noun, isPlural: isPlural, english)), source: origin)
    // „was für ein Auto“
    case .interrogative where words[index].tokens.count > 1,
      .determiner where words[index].tokens.count > 1 && reading.key == "welcher":
      return Determiner(.interrogative("what kind of"), source: origin)
    case .interrogative:
      return Determiner(.interrogative(words[index].lower == "wessen" ? "whose" : "which"), source: origin)
    // „alle 800 Jahre“
    case .determiner
    where reading.key == "all" && noun.means(.time)
      && phrase.modifiers.contains { if case .number = $0 { true } else { false } }:
      return Determiner(.quantifier("every"), source: origin)
    // „jene Elfjährige, die in den Bach fiel“, „jene fünf Wirte, die …“: a clause tells which.
    case .determiner
    where reading.key == "jener" && !phrase.clauses.isEmpty
      && (!isPlural || phrase.modifiers.contains { $0.numberWord != nil }):
      return Determiner(.definite, source: origin)
    default:
      let isNotOne = phrase.modifiers.contains {
        if case .attribute(let one) = $0 { isSingle(one, phrase) } else { false }
      }
      return quantifier(index, reading, noun, isPlural: isPlural, isNotOne: isNotOne, english, origin)
    }
  }

  /// The article of a noun that has none of its own in German.
  private func unwritten(
    _ phrase: German.NounPhrase, _ noun: German.Reading, isPlural: Bool, context: NounContext, english: Noun
  ) -> Determiner? {
    // „ins Gesicht“
    if let owner = owners[phrase.head] { return Determiner(.possessive(owner)) }
    // „im eigenen Lager“ → in his own camp
    if isOwn(phrase), let preposition = phrase.preposition, words[preposition].wordClass == .prepositionArticle {
      return Determiner(.possessive(ownerOfOwn(phrase) ?? possessor("sein")))
    }
    // Contracted prepositions hold the article („im“, „zur“).
    if let preposition = phrase.preposition, words[preposition].wordClass == .prepositionArticle,
      english.kind == .common || endsInNoun(phrase, noun) || isNamedThing(phrase, noun)
    {
      // „wird zum Problem“ → becomes a problem
      if words[preposition].reading.key == "zu", !isPlural,
        currentVerb.contains(where: { ["werden", "ernennen", "wählen", "küren", "befördern", "machen"].contains($0) }
        ),
        phrase.genitives.isEmpty, phrase.clauses.isEmpty, phrase.prepositionals.isEmpty,
        !phrase.modifiers.contains(where: isRank)
      {
        // elected chairman, the new chairman
        if noun.means(.person),
          currentVerb.contains(where: { ["ernennen", "wählen", "küren", "befördern"].contains($0) })
        {
          let isNew = phrase.modifiers.contains { modifier in
            if case .attribute(let one) = modifier { words[one.word].reading.key == "neu" } else { false }
          }
          return isNew ? Determiner(.definite) : nil
        }
        return bare(phrase, noun, isPlural: isPlural, context: NounContext(isPredicative: true), english: english)
      }
      if !isPlural, comesAbout(phrase, noun) {
        return bare(phrase, noun, isPlural: isPlural, context: NounContext(isPredicative: true), english: english)
      }
      return definite(phrase, noun, isPlural: isPlural, english: english, source: [])
    }
    return bare(phrase, noun, isPlural: isPlural, context: context, english: english)
  }

  /// „der“, „dessen“: the article that English keeps, drops or owns.
  private func definiteArticle(
    _ index: Int, _ phrase: German.NounPhrase, _ noun: German.Reading, isPlural: Bool, context: NounContext,
    english: Noun
  ) -> Determiner? {
    let reading = words[index].reading
    let origin = source(index)
    if reading.wordClass == .relative, ["dessen", "deren"].contains(words[index].lower) {
      return Determiner(.relativeWhose, source: origin)
    }
    guard
      english.kind == .common || isUnknownNoun(noun) || isModel(phrase) || isDescribedThing(phrase, noun)
        || isDescribedPerson(phrase, noun) || endsInNoun(phrase, noun) || isForeignThing(phrase, noun)
        || isNamedThing(phrase, noun) || isTeam(phrase, noun)
    else {
      return nil
    }
    // half of the citizens
    if english.lemma == "half", phrase.modifiers.isEmpty, !isPlural { return nil }
    if context.isCounted, isPlural { return nil }
    // „Teil des eigenen Gebiets“ → part of its own territory
    if isOwn(phrase) { return Determiner(.possessive(ownerOfOwn(phrase) ?? possessor("sein")), source: origin) }
    // die meisten Länder → most countries, die wenigsten Länder → very few countries
    // but „Wer die meisten Stimmen bekommt, gewinnt“ → the most votes
    if isPlural, case .attribute(let attribute)? = phrase.modifiers.first,
      ["meisten", "wenigsten"].contains(words[attribute.word].lower)
    {
      return words[phrase.head].reading.nounGroups.contains(.score)
        ? Determiner(.definite, source: origin) : nil
    }
    return definite(
      phrase, noun, isPlural: isPlural, isDivided: context.isDivided, english: english, source: origin)
  }

  /// „ein“: a, one, another, or what stands with it.
  private func indefiniteArticle(
    _ index: Int, _ phrase: German.NounPhrase, _ noun: German.Reading, context: NounContext, english: Noun
  ) -> Determiner? {
    let reading = words[index].reading
    let origin = source(index)
    let isOther = phrase.modifiers.contains {
      switch $0 {
      case .attribute(let one): isAnother(one, phrase)
      case .number(let index): isAnother(index, phrase)
      default: false
      }
    }
    // „noch ein Jahr“
    if isOther || phrase.focus.contains(where: { addsTime($0, phrase) }) {
      return Determiner(.quantifier("another"), source: origin)
    }
    // „um ein Prozent“ → by 1 percent
    if reading.key == "ein", noun.means(.unit), ["percent", "percentage point"].contains(english.lemma),
      phrase.modifiers.isEmpty
    {
      return Determiner(.quantifier("1"), source: origin)
    }
    // „einen gleichen Schritt“ → the same step
    if isLike(phrase) { return Determiner(.definite, source: origin) }
    // „bekam einen eigenen Film“ → its own film
    if isOwn(phrase) {
      return ownerOfOwn(phrase).map { Determiner(.possessive($0), source: origin) }
        ?? Determiner(.indefinite, source: origin)
    }
    // „Kaum ein Land“: hardly any country
    if isHardlyAny(phrase) { return nil }
    // „gewann einen Oscar“, „fährt einen Porsche“, „einen Ford Fiesta“, „ein geeintes Europa“
    let isOne =
      phrase.close.isEmpty && words[phrase.head].wordClass == .name
      && (words[phrase.head].tokens.count == 1 || words[phrase.head].match?.kind == .organization)
      && reading.key == "ein"
    if english.kind == .proper, !isUnknownNoun(noun), !isModel(phrase), !isOne, !endsInNoun(phrase, noun) {
      return nil
    }
    // „besitzt mehr als ein Haus“ → more than one house, but more than an hour; „mindestens ein Toter“ → at least one
    if reading.key == "ein", !context.isPredicative, !noun.means([.time, .unit]),
      !noun.nounGroups.contains(.count),
      phrase.focus.last.map({ SentenceTransfer.bounds.contains(words[$0].lower) }) ?? false
    {
      return Determiner(.quantifier("one"), source: origin)
    }
    if reading.key == "ein", isOnlyOne(index, phrase, noun) { return Determiner(.quantifier("one"), source: origin) }
    return Determiner(.indefinite, source: origin)
  }

  /// „ihr Mann“, „seine Augen“: whose it is.
  private func owner(at index: Int, of noun: German.Reading, isPlural: Bool, _ english: Noun) -> English.Agreement {
    let key = words[index].reading.key
    if key == "ihr" {
      // „Haben Sie Ihren Pass dabei?“
      if addresses(index) { return English.Agreement(.second, .plural) }
      // „ihr Mann“
      if !isPlural && noun.nounGroups.contains(.womans) || isOfWomanDoneTo(index, noun) {
        return English.Agreement(.third, .singular, .feminine)
      }
    }
    // „Zalando steigerte seinen Umsatz“: what companies have says that the unknown name is one.
    if noun.nounGroups.contains(.business), key == "sein" || key == "ihr", antecedents.subject?.isUnknownPerson ?? false
    {
      return English.Agreement(.third, .singular, .neuter)
    }
    if key == "sein", let anyone = anyone(owning: index) {
      return English.Agreement(addressesReader(anyone) ? .second : .third, .plural)
    }
    if key == "ihr" {
      // „nahm *ihnen* ihre Rechte“: of those to whom it is done
      if isDoneToSeveral(before: index) { return English.Agreement(.third, .plural) }
      // „lobte *die Spieler* für ihre Ruhe“
      if let credited = creditedOwner(of: index) { return credited }
    }
    // „Mit seinem Album gelang *ihm* der Durchbruch“
    if let receiver = receiverOwning(index) { return receiver }
    if let joined = ownerJoined(to: index) { return joined }
    let owner = owner(at: index, key, of: noun)
    let isPersons =
      (key == "sein" && !noun.nounGroups.isDisjoint(with: [.personal, .body])
        || key == "ihr" && noun.nounGroups.contains(.personal))
      && owner == English.Agreement(.third, .singular, .neuter)
      && !isOfInstitution
      // „Das Theater verliert einen *seiner* Köpfe“
      && !(isPlural && antecedents.subject?.word.map { words[$0].reading.means([.group, .place]) } ?? false)
      // „Die Bank verkauft ihre Tochter“
      && !(noun.means(.person) && english.kind == .common && !morphology.isPerson(english.lemma)
        && lexicon.readings(.nouns, noun.key).last.map { morphology.isPerson($0.english) } ?? false)
    guard isPersons else { return owner }
    // „Die Diät der Frauen betrifft ihre Kinder“: several of several, if of no thing
    if key == "ihr", isPlural, !isBehindWomansThing(index) { return English.Agreement(.third, .plural) }
    return English.Agreement(.third, .singular, key == "ihr" ? .feminine : .masculine)
  }

  /// „der größte“, „der zweite“
  private func isRank(_ modifier: German.NounPhrase.Modifier) -> Bool {
    guard case .attribute(let one) = modifier else { return false }
    return words[one.word].reading.degree == .superlative || words[one.word].reading.isOrdinal
  }

  /// „kam es zum Streit“ → there was a dispute
  private func comesAbout(_ phrase: German.NounPhrase, _ noun: German.Reading) -> Bool {
    guard let preposition = phrase.preposition, words[preposition].reading.key == "zu", currentVerb.contains("kommen"),
      noun.derivation != .infinitive, noun.means([.event, .abstract]), phrase.genitives.isEmpty,
      phrase.clauses.isEmpty,
      !phrase.modifiers.contains(where: isRank)
    else { return false }
    return analysis.clauses.contains { clause in
      clause.words.contains(phrase.head)
        && clause.units.contains { unit in
          if case .phrase(let es) = unit { !es.isPrepositional && words[es.head].lower == "es" } else { false }
        }
    }
  }

  /// „eine Boeing 747“, „der Airbus A380“: one of many that bear the name.
  private func isModel(_ phrase: German.NounPhrase) -> Bool {
    guard words[phrase.head].wordClass == .name, let last = phrase.close.last else { return false }
    switch words[phrase.head].match?.kind {
    case .person, .place, .people: return false
    default: break
    }
    let text = words[last].text
    if words[phrase.head].text.hasSuffix(".") { return false }
    return words[last].match == nil && text.contains(where: \.isNumber)
      && text.utf8.allSatisfy { $0 < 0x80 } && !text.hasPrefix("0")
  }

  /// „möglichst viele“
  private func isMaximal(_ quantity: String, _ index: Int) -> Bool {
    ["viel", "wenig"].contains(quantity) && index > 0 && words[index - 1].lower == "möglichst"
  }

  /// Neither measured („so viel“, „wie viel“) nor denied nor asked.
  private func saysPlainly(_ index: Int) -> Bool {
    if index > 0, ["so", "wie", "zu", "sehr", "genauso", "ebenso", "nicht"].contains(words[index - 1].lower) {
      return false
    }
    return !words.contains { $0.text == "?" || $0.wordClass == .negation }
  }

  /// „Ihr“ with a capital inside a sentence; „*Ihre* Kritiker werfen Ihnen vor, …“: or at its start, beside another one.
  private func addresses(_ index: Int) -> Bool {
    if isAtStart(index) { return opensAddress(index) || addressesReader(behind: index) }
    return words[index].isCapitalized && (words[index - 1].kind == .word || words[index - 1].isComma)
  }

  /// „der neue Astra“: a name of neither person nor place, with an adjective before it.
  private func isDescribedThing(_ phrase: German.NounPhrase, _ noun: German.Reading) -> Bool {
    guard noun.wordClass == .name, !noun.means([.person, .place]),
      ![.person, .place].contains(words[phrase.head].match?.kind)
    else { return false }
    return phrase.modifiers.contains { modifier in
      guard case .attribute(let attribute) = modifier else { return false }
      // „der drei Jahre alte Fenton“: who has an age is a person.
      return !["alt", "jährig"].contains(words[attribute.word].reading.key)
    }
  }

  /// A common noun that the lexicon lacks stays German with its article („einen Armreif“), also if it is derived from
  /// a verb („die Holzleimbinder“).
  private func isUnknownNoun(_ noun: German.Reading) -> Bool {
    noun.wordClass == .noun && (noun.origin == .guess || noun.derivation == .agent)
      && lexicon.readings(.nouns, noun.key).isEmpty
  }

  /// „der Safety Trailer“: several words that no list knows behind an article that no firm or person has.
  private func isForeignThing(_ phrase: German.NounPhrase, _ noun: German.Reading) -> Bool {
    if isForeignSubject(phrase, noun) { return true }
    return noun.wordClass == .name && noun.origin == .guess && !noun.means(.person) && !phrase.close.isEmpty
      && phrase.modifiers.isEmpty && words[phrase.head].text.utf8.contains { (0x61...0x7a).contains($0) }
      && phrase.determiner.map { ["der", "das", "dem", "den", "des"].contains(words[$0].lower) } ?? false
      && phrase.agreement.intersection(.with(.feminine)).intersection(.singular).isEmpty
      && ([phrase.head] + phrase.close).allSatisfy {
        words[$0].match == nil && words[$0].isCapitalized && words[$0].text.utf8.allSatisfy { $0 < 0x80 }
      }
  }

  /// „Der Award ging an …“, „das Zelluda ist …“: neither persons nor firms have an article that is not feminine.
  private func isForeignSubject(_ phrase: German.NounPhrase, _ noun: German.Reading) -> Bool {
    guard noun.wordClass == .name, noun.origin == .guess, !noun.means(.person), phrase.close.isEmpty,
      phrase.modifiers.isEmpty, words[phrase.head].match == nil, words[phrase.head].tokens.count == 1,
      let article = phrase.determiner, ["der", "das"].contains(words[article].lower), article == phrase.head - 1,
      article == 0 || words[article - 1].isPunctuation, phrase.head + 1 < words.count
    else { return false }
    return words[phrase.head + 1].wordClass == .verb && !words[phrase.head + 1].isCapitalized
  }

  /// „die Falcons“: an unknown name in the plural.
  private func isTeam(_ phrase: German.NounPhrase, _ noun: German.Reading) -> Bool {
    noun.wordClass == .name && noun.origin == .guess && noun.means(.group) && noun.agreement.isPluralOnly
  }

  /// „der LHC“, „im MDAX“, „das Higgs“: initials that no list knows, or a neuter, with an article that neither persons nor
  /// most firms have.
  private func isNamedThing(_ phrase: German.NounPhrase, _ noun: German.Reading) -> Bool {
    let word = words[phrase.head]
    guard noun.wordClass == .name, noun.origin == .guess, word.match == nil, word.tokens.count == 1,
      !noun.means(.person),
      phrase.close.isEmpty, phrase.conjuncts.isEmpty, phrase.prepositionals.isEmpty, phrase.agreement.isSingularOnly,
      phrase.agreement.intersection(.with(.feminine)).isEmpty
    else { return false }
    let article = (phrase.determiner ?? phrase.preposition).map { words[$0].lower } ?? ""
    if article == "das" || article == "ins" { return true }
    // „beim PSV“ speaks of clubs.
    let letters = word.text.utf8
    guard article != "beim", letters.allSatisfy({ (0x41...0x5a).contains($0) }) else { return false }
    // „beim CERN“: read as a word, it goes without.
    return letters.count == 2 || letters.count == 3
      || letters.count < 6 && !letters.contains { "AEIOU".utf8.contains($0) }
  }

  /// „der Wisentrat“, „zum Kirchdorf“: a word that nobody knows, but whose end is a noun, is one itself behind an article.
  private func endsInNoun(_ phrase: German.NounPhrase, _ noun: German.Reading) -> Bool {
    let word = words[phrase.head]
    // „die Flyers“
    if noun.wordClass == .name, noun.origin == .guess, noun.agreement.isPluralOnly { return true }
    guard noun.wordClass == .name, noun.origin == .guess, word.match == nil, word.tokens.count == 1,
      !noun.means(.person),
      phrase.close.isEmpty
    else { return false }
    return word.text.indices.dropFirst(3).contains { start in
      let end = word.text[start...]
      return (4...16).contains(end.utf8.count)
        && !lexicon.readings(.nouns, end.capitalizedFirst).isEmpty
    }
  }

  /// „the“ stays except before bare abstract nouns that English takes in general („die Demokratie“ → democracy).
  private func definite(
    _ phrase: German.NounPhrase, _ noun: German.Reading, isPlural: Bool, isDivided: Bool = false, english: Noun,
    source: SourceRanges
  ) -> Determiner? {
    let isBare =
      phrase.genitives.isEmpty && phrase.prepositionals.isEmpty && phrase.clauses.isEmpty && phrase.modifiers.isEmpty
    let lemma = english.lemma.filter { $0 != "*" }
    // „die hohen Mieten in den Städten“ → high rents in the cities
    let speaksOfAll =
      phrase.genitives.isEmpty && phrase.clauses.isEmpty && phrase.appositions.isEmpty && describes(phrase.modifiers)
    if speaksOfAll, isPlural, noun.nounGroups.contains(.general), !isDivided { return nil }
    // „die Demokratie“, unless the word is meant otherwise (the company)
    if speaksOfAll, !isPlural, noun.nounGroups.contains(.abstract), noun.modifiers.isEmpty,
      lexicon.readings(.nouns, noun.key).last?.english == lemma
    {
      return nil
    }
    // „die Arbeitslosigkeit“, „die Armutsbekämpfung“ → unemployment, but „die Arbeit“, „der Schaden“: the work, the damage
    // that was told of
    let isToldOf = noun.means(.event) && noun.modifiers.isEmpty
    if isBare, !isPlural,
      english.countability == .mass || morphology.isMass(lemma),
      noun.means([.abstract, .event]) && !isToldOf || noun.derivation == .infinitive
    {
      return nil
    }
    // „die erneuerbare Energie“, „die Erneuerbaren Energien“ → renewable energy
    if isBare, morphology.isMass(lemma), let match = words[phrase.head].match,
      match.kind == .term || match.kind == .noun,
      match.lemma.contains(" ")
    {
      return nil
    }
    if countsFromNow(phrase, isPlural: isPlural) { return nil }
    // on Sunday morning, but „am ersten Sonntag im Mai“: on the first Sunday in May
    if !isPlural, noun.means(.time), attributes(phrase).isEmpty || countsDaysFromNow(phrase),
      noun.nounGroups.contains(.partOfWeekday) || numbers.isMonth(lemma)
        || lemma.split(separator: " ").contains(where: { numbers.isWeekday(String($0)) })
    {
      return nil
    }
    return Determiner(.definite, source: source)
  }

  /// Nothing but adjectives that tell what kind it is, and none that picks one out.
  func describes(_ modifiers: [German.NounPhrase.Modifier]) -> Bool {
    modifiers.allSatisfy { modifier in
      guard case .attribute(let attribute) = modifier, attribute.complements.isEmpty, attribute.zu == nil else {
        return false
      }
      let reading = words[attribute.word].reading
      return reading.degree == .positive && !reading.isOrdinal && !reading.modifierGroups.contains(.singling)
    }
  }

  /// „der verstorbene Richard Dimbath“: the late Richard Dimbath
  private func isDescribedPerson(_ phrase: German.NounPhrase, _ noun: German.Reading) -> Bool {
    noun.wordClass == .name && noun.means(.person) && phrase.close.isEmpty && phrase.modifiers.count == 1
      && phrase.modifiers.allSatisfy { modifier in
        if case .attribute(let attribute) = modifier {
          attribute.complements.isEmpty && words[attribute.word].match == nil
            && words[attribute.word].reading.derivation == nil && !words[attribute.word].reading.key.hasSuffix("jährig")
            && words[attribute.word].reading.wordClass == .adjective
        } else {
          false
        }
      }
  }

  /// „Hallo, *Chef*“
  func addresses(_ phrase: German.NounPhrase) -> Bool {
    analysis.clauses.contains { $0.isAddress && $0.words.contains(phrase.head) }
  }

  /// „Es gibt nur einen Grund“, „hat nur ein Kind“: one and no more; but „ist nur ein Kind“, „hat nur eine kleine Chance“.
  private func isOnlyOne(_ article: Int, _ phrase: German.NounPhrase, _ noun: German.Reading) -> Bool {
    guard article > 0, words[article - 1].lower == "nur", phrase.modifiers.isEmpty, phrase.genitives.isEmpty,
      !noun.means([.time, .substance]), noun.nounGroups.isDisjoint(with: [.count, .plurality, .measures]),
      !noun.key.lowercased().hasSuffix("teil"),
      phrase.prepositionals.isEmpty,
      article < 2 || words[article - 2].wordClass != .negation && words[article - 2].lower != "als",
      let clause = analysis.clause(around: article)
    else { return false }
    // The verb itself, below its auxiliaries.
    let verbs = clause.verbs.filter { verb in
      clause.verbs.count == 1 || !words[verb].readings.contains { AuxiliaryVerbs.modals.contains($0.key) }
    }
    return verbs.count == 1 && words[verbs[0]].readings.contains { ["geben", "haben"].contains($0.key) }
  }

  private static let bounds: Set<String> = [
    "mehr als", "weniger als", "mindestens", "höchstens", "maximal", "wenigstens", "genau", "exakt",
  ]

  /// „ein gleicher“: the first attribute, with nothing before it.
  private func isLike(_ phrase: German.NounPhrase) -> Bool {
    guard case .attribute(let attribute)? = phrase.modifiers.first else { return false }
    return words[attribute.word].reading.key == "gleich" && words[attribute.word].reading.degree == .positive
      && attribute.adverbs.isEmpty && attribute.complements.isEmpty
  }

  func isOwn(_ phrase: German.NounPhrase) -> Bool {
    phrase.modifiers.contains { modifier in
      if case .attribute(let attribute) = modifier { words[attribute.word].reading.key == "eigen" } else { false }
    }
  }

  /// „kaum ein Land“, but „kaum eine Stunde“
  func isHardlyAny(_ phrase: German.NounPhrase) -> Bool {
    let noun = words[phrase.head].reading
    return phrase.determiner.map { words[$0].reading.key == "ein" } ?? false && !noun.means([.time, .unit])
      && noun.nounGroups.isDisjoint(with: [.count, .measures])
      && phrase.focus.contains { ["kaum", "kaum noch"].contains(words[$0].lower) }
  }

  private func quantifier(
    _ index: Int, _ reading: German.Reading, _ noun: German.Reading, isPlural: Bool, isNotOne: Bool,
    _ english: Noun, _ origin: SourceRanges
  ) -> Determiner? {
    switch reading.key {
    case "dieser": return Determiner(.this, source: origin)
    case "jener", "derjenige": return Determiner(.that, source: origin)
    case "all" where notAll[index] != nil:
      return Determiner(.quantifier(notAll[index] ?? "not all"), source: origin)
    // „es gibt keine Hoffnung mehr“: there is no longer any hope.
    case "kein" where unlimited.contains(index):
      return Determiner(.quantifier("any"), source: origin)
    case "kein" where affirmed.contains(index):
      return isPlural || english.countability == .mass || morphology.isMass(english.lemma)
        ? nil : Determiner(.indefinite, source: origin)
    // „keine 15 Millionen“, „keine zehn Kilometer“
    case "kein" where index + 1 < words.count && words[index + 1].wordClass == .numeral && words[index + 1].text != "1":
      return Determiner(.quantifier("not even"), source: origin)
    case "kein" where isNotOne: return Determiner(.quantifier("not a single"), source: origin)
    // „kein so guter Spieler“: not such a good player
    case "kein"
    where index + 2 < words.count && words[index + 1].lower == "so" && words[index + 2].wordClass == .adjective
      && !words[index + 2].reading.agreement.isEmpty && !isCompared(index + 1):
      return Determiner(.indefinite, source: origin)
    case "kein": return Determiner(.quantifier("no"), source: origin)
    // „einige wenige Beamte“ → a few officials
    case "einige" where index + 1 < words.count && words[index + 1].lower.hasPrefix("wenige"):
      return Determiner(.quantifier("a few"), source: origin)
    // „möglichst viele Zeugen“ → as many witnesses as possible
    case let quantity where isMaximal(quantity, index):
      let amount = reading.key == "viel" ? isPlural ? "as many" : "as much" : isPlural ? "as few" : "as little"
      return Determiner(.quantifier(amount), source: origin)
    // „verlor viel Geld“ → lost a lot of money
    case "viel" where !isPlural && words[index].lower == "viel" && index > 0 && words[index - 1].lower == "sehr":
      return Determiner(.quantifier("a great deal of"), source: origin)
    case "viel"
    where !isPlural && words[index].lower == "viel" && saysPlainly(index)
      && !(index > 0 && words[index - 1].lower == "wie"):
      return Determiner(.quantifier("a lot of"), source: origin)
    default:
      var context = LexicalContext()
      context.isPlural = isPlural
      // „die Stadt, in der beide Orte liegen“: „beide“ alone is both.
      // „nur noch wenige“: the last word of a group.
      if reading.key != "beide" { context.previousWord = index > 0 ? String(words[index - 1].lower.lastWord) : nil }
      context.noun = (noun.key, noun.nounClass)
      context.lemmas = lemmas
      // „Niemand hatte *irgendeine* Idee“
      if reading.key.hasPrefix("irgend"), !antecedents.isInSubject { context.isNegated = isUnderDenial(index) }
      return Determiner(.quantifier(functionWord(index, "det", context: context) ?? words[index].text), source: origin)
    }
  }
}

extension German.Reading {
  /// A month, a day of the week or a part of one („Sonntagabend“).
  var isCalendarTime: Bool {
    !nounGroups.isDisjoint(with: [.weekday, .month, .partOfWeekday])
  }
}
