import English
import German
import Text

/// Several noun phrases as one: lists, pairs, one person with two offices.
extension SentenceTransfer {
  /// A phrase with everything that hangs on it, coordination included.
  func phrase(_ phrase: German.NounPhrase, _ context: NounContext = NounContext()) -> Phrase {
    if stranded.contains(phrase.head) { return .sequence([]) }
    guard !phrase.conjuncts.isEmpty else { return simple(phrase, context) }
    if let hours = hours(phrase) { return hours }
    if let named = namedTogether(phrase, context) { return .noun(named) }
    let groups = groups(of: phrase)
    let whole = phrase
    var phrase = phrase
    phrase.conjuncts = groups.conjuncts
    var context = context
    // „der Innen- und Justizminister“ is one person.
    context.isCoordinated = !context.isPredicative && !words[phrase.head].text.hasSuffix("-")
    context.isBesideOther = true
    if !context.isPredicative, context.preposition != "als", standBareTogether(whole) {
      context.isBareTogether = true
      singular.formUnion([whole.head] + whole.conjuncts.map(\.phrase.head))
    }
    context.isBesidePlural = phrase.conjuncts.contains { item in
      item.phrase.determiner == nil && item.phrase.modifiers.isEmpty
        && words[item.phrase.head].reading.agreement.isPluralOnly
    }
    // „Rom und Pisa, in denen es regnete“: what is said of all stands behind the last.
    let end = phrase.conjuncts.last?.phrase.lastWord ?? phrase.lastWord
    let ofAll = phrase.clauses.filter {
      analysis.clauses[$0].kind == .relative && analysis.clauses[$0].words.lowerBound > end
    }
    var own = phrase
    own.clauses.removeAll(where: ofAll.contains)
    let sharesName = bearOneName(phrase)
    if sharesName { singular.insert(phrase.head) }
    // „der Gas- und Stromanbieter“ is one firm.
    let isHalf =
      phrase.determiner != nil && phrase.agreement.isSingularOnly && words[phrase.head].text.hasSuffix("-")
      && phrase.conjuncts.allSatisfy { $0.phrase.determiner == nil }
    if isHalf { singular.formUnion(phrase.conjuncts.map(\.phrase.head)) }
    let first =
      groups.first.map { self.phrase($0, context) }
      ?? (sharesName ? asTitle(simple(own, context)) : simple(own, context))
    let listed = antecedents.listed
    defer { antecedents.listed = listed }
    if let own = phrase.determiner, words[own].wordClass == .possessive, case .noun(let owned) = first,
      case .possessive(let owner)? = owned.determiner?.kind
    {
      antecedents.listed = (words[own].reading.key, owner)
    }
    var items = [first]
    var conjunction: English.Word?
    for item in phrase.conjuncts {
      if let coordinator = item.coordinator {
        consume(coordinator)
        let word = isOneEach(phrase, coordinator) ? "and" : coordination(coordinator)
        conjunction = English.Word(
          phrase.opener == nil ? word : pairedConjunction(phrase, coordinator), source: source(coordinator))
        if let particle = item.particle { consume(particle) }
      }
      if words[item.phrase.head].wordClass == .pronominalAdverb, let told = announced(item.phrase) {
        items.append(told)
      } else if let preposition = item.phrase.preposition, !articlesOnly.contains(preposition) {
        items.append(prepositional(item.phrase, english: repeated[preposition]))
      } else if isOpposedOwner(item.phrase, of: phrase) {
        items.append(
          .prepositional(PrepositionalPhrase("of", self.phrase(item.phrase, NounContext(preposition: "gen")))))
      } else {
        var own = context
        own.isUnderArticle =
          item.phrase.determiner == nil && phrase.determiner.map { words[$0].reading.key == "der" } ?? false
        items.append(self.phrase(item.phrase, own))
      }
    }
    mentionSeveral(phrase)
    shareAttributes(of: own, &items)
    let relatives = ofAll.compactMap { relative($0, antecedent: phrase).map(ofSeveral) }
    if case .noun(var last)? = items.last, !relatives.isEmpty {
      last.postmodifiers += relatives
      items[items.count - 1] = .noun(last)
    } else if let last = items.popLast() {
      items.append(relatives.isEmpty ? last : .sequence([last] + relatives))
    }
    let isOne = sharesName || isHalf || namesOnePerson(phrase)
    if sharesOwner(phrase), items.count == 2, case .noun(var one) = items[0], case .noun(var other) = items[1],
      one.determiner != nil, other.determiner?.kind == .definite
    {
      (one.determiner, other.determiner) = (Determiner(.definite), nil)
      items = [.noun(one), .noun(other)]
    }
    if isOne {
      for position in items.indices.dropFirst() {
        guard case .noun(var office) = items[position] else { continue }
        // but „und heutige Trainer“ → and today's coach
        if case .genitive? = office.determiner?.kind {} else { office.determiner = nil }
        items[position] = .noun(office)
      }
      // „der Ökonom und Autor Joseph Stiglitz“: titles before a name
      if let named = phrase.conjuncts.last?.phrase, !named.close.isEmpty, phrase.genitives.isEmpty,
        case .noun(var office) = first, office.determiner?.kind == .definite
      {
        office.determiner = nil
        items[0] = .noun(office)
      }
    }
    if !groups.isGrouped, let shared = sharedHead(phrase, items, conjunction) { return .noun(shared) }
    let opener = opener(of: whole)
    // „die Freunde und Eltern der Kinder sowie zwei Lehrer“: two pairs rather than a list
    if groups.isGrouped, opener == nil, let also = phrase.conjuncts.last?.coordinator, words[also].lower == "sowie",
      // „sowie auch zwei Lehrer“
      also + 1 < words.count, words[also + 1].lower != "auch"
    {
      conjunction = English.Word("as well as", source: source(also))
    }
    return .coordination(Coordination(items, conjunction: conjunction, opener: opener, isOne: isOne))
  }

  /// „Mutter und Kind“, „Jäger und Hund“, „mit Messer und Gabel“: persons or things without articles that „und“ joins, of which
  /// one at least can be no plural.
  private func standBareTogether(_ phrase: German.NounPhrase) -> Bool {
    let all = [phrase] + phrase.conjuncts.map(\.phrase)
    guard phrase.conjuncts.last?.coordinator.map({ words[$0].lower == "und" }) ?? false, !tellsWhatSomebodyIs(phrase),
      all.contains(where: { words[$0.head].reading.agreement.isSingularOnly })
    else { return false }
    return all.allSatisfy { one in
      let noun = words[one.head].reading
      return noun.wordClass == .noun && noun.means([.person, .thing]) && one.determiner == nil && one.modifiers.isEmpty
        && one.genitives.isEmpty && one.close.isEmpty && one.focus.isEmpty
        && !noun.agreement.intersection(.singular).isEmpty && words[one.head].text == noun.lemma
    }
  }

  /// „Sie ist *Mutter und Ärztin*“, „wurde Minister und Kanzler“
  private func tellsWhatSomebodyIs(_ phrase: German.NounPhrase) -> Bool {
    guard !phrase.isPrepositional, let clause = analysis.clause(around: phrase.head),
      let complex = analysis.verbComplex(of: clause), complex.isCopula
    else { return false }
    return analysis.subject(of: clause, complex: complex)?.phrase.head != phrase.head
  }

  /// „keine Frage des Geldes, *sondern des Willens*“ → but of the will: whose it is, against the owner of the first.
  private func isOpposedOwner(_ item: German.NounPhrase, of first: German.NounPhrase) -> Bool {
    !item.isPrepositional && item.agreement.onlyCase == .genitive && item.determiner != nil
      && !first.agreement.allows(.genitive)
      // „Frage des Geldes“ may be one word for the analysis.
      && (!first.genitives.isEmpty || words[first.head].match != nil && words[first.head].tokens.count > 2)
  }

  /// „vom Alter und *davon, ob man raucht*“ → on age and on whether you smoke: the preposition is said again.
  private func announced(_ item: German.NounPhrase) -> Phrase? {
    guard let clause = item.clauses.first, let told = subordinate(clause, after: repeated[item.head]) else {
      return nil
    }
    consume(item.head)
    let shades = item.focus.map { adverb($0) }
    guard let preposition = repeated[item.head] else { return .sequence(shades + [told]) }
    return .sequence(
      shades + [.prepositional(PrepositionalPhrase(English.Word(preposition, source: source(item.head)), told))])
  }

  /// „Peter und Paul kamen, und die Stadt feierte *sie*“: persons that „und“ joins are several.
  private func mentionSeveral(_ phrase: German.NounPhrase) {
    let all = [phrase] + phrase.conjuncts.map(\.phrase)
    guard let joint = phrase.conjuncts.last?.coordinator, ["und", "sowie"].contains(words[joint].lower),
      !namesOnePerson(phrase),
      all.allSatisfy({ words[$0.head].reading.means(.person) || words[$0.head].isPersonName })
    else { return }
    discourse.mention(
      Referent(
        gender: nil, number: .plural, germanGender: nil, isPerson: true, name: nil,
        word: phrase.conjuncts.last?.phrase.head))
  }

  /// „Bau und Betrieb der Anlage“ → the construction and operation of the facility: what happens to the same thing.
  private func sharesOwner(_ phrase: German.NounPhrase) -> Bool {
    guard phrase.conjuncts.count == 1, phrase.opener == nil, let last = phrase.conjuncts.first?.phrase,
      let and = phrase.conjuncts[0].coordinator, words[and].lower == "und", last.genitives.count == 1,
      last.genitives[0].determiner != nil, phrase.genitives.isEmpty, phrase.prepositionals.isEmpty,
      phrase.clauses.isEmpty, phrase.appositions.isEmpty
    else { return false }
    return [phrase, last].allSatisfy { one in
      one.determiner == nil && one.modifiers.isEmpty && one.close.isEmpty && !words[one.head].text.hasSuffix("-")
        && words[one.head].wordClass == .noun
        && words[one.head].reading.means([.event, .abstract, .thing, .place, .group])
        && words[one.head].text == words[one.head].reading.lemma
    }
  }

  /// „die *im Krieg zerstörten* Häuser und Straßen“: what English says behind the nouns stands behind the last, where
  /// nothing but its number is said of that.
  private func shareAttributes(of phrase: German.NounPhrase, _ items: inout [Phrase]) {
    guard phrase.genitives.isEmpty, phrase.prepositionals.isEmpty, phrase.clauses.isEmpty, phrase.appositions.isEmpty,
      phrase.close.isEmpty, phrase.comparison.isEmpty,
      words[phrase.head].reading.wordClass == .noun, phrase.agreement.isPluralOnly,
      phrase.modifiers.contains(where: { if case .attribute = $0 { true } else { false } }),
      phrase.conjuncts.allSatisfy({ item in
        item.phrase.determiner == nil && item.phrase.modifiers.isEmpty && !item.phrase.isPrepositional
          && item.phrase.clauses.isEmpty && item.phrase.focus.isEmpty && words[item.phrase.head].wordClass == .noun
          && !words[item.phrase.head].reading.agreement.intersection(.plural).isEmpty
      }),
      case .noun(var first)? = items.first, !first.postmodifiers.isEmpty, case .noun(var last)? = items.last
    else { return }
    last.postmodifiers += first.postmodifiers
    first.postmodifiers = []
    items[0] = .noun(first)
    items[items.count - 1] = .noun(last)
  }

  /// A relative clause on all items of a list.
  private func ofSeveral(_ clause: Phrase) -> Phrase {
    guard case .clause(var english) = clause, case .relative(var relative) = english.kind else { return clause }
    if relative.antecedent == nil { relative.antecedent = English.Agreement(.third, .plural) }
    english.kind = .relative(relative)
    return .clause(english)
  }

  /// „*sowohl* die Länge, die Breite als auch die Höhe“: English says „both“ of two.
  func opener(of phrase: German.NounPhrase) -> English.Word? {
    guard let index = phrase.opener, words[index].lower == "sowohl", phrase.conjuncts.count > 1,
      phrase.conjuncts[0].coordinator == nil
    else { return phrase.opener.map(opener) }
    consume(index)
    return nil
  }

  func opener(_ index: Int) -> English.Word {
    consume(index)
    let english = words[index].lower == "nicht" ? "not" : words[index].lower == "nicht nur" ? "not only" : nil
    return English.Word(english ?? functionWord(index, "corr") ?? "both", source: source(index))
  }

  /// „weder in Rom noch in Paris“: each with its own preposition.
  func pairedPrepositionals(_ phrase: German.NounPhrase, _ english: (German.NounPhrase) -> Phrase) -> Phrase {
    let groups = groups(of: phrase)
    let whole = phrase
    var first = groups.first ?? phrase
    if groups.first == nil { first.conjuncts = [] }
    first.opener = nil
    var phrase = phrase
    phrase.conjuncts = groups.conjuncts
    var items = [english(first)]
    var conjunction: English.Word?
    for item in phrase.conjuncts {
      if let coordinator = item.coordinator {
        consume(coordinator)
        conjunction = English.Word(pairedConjunction(phrase, coordinator), source: source(coordinator))
      }
      if let particle = item.particle { consume(particle) }
      var part = item.phrase
      // „nicht im Mai, sondern *erst später*“
      if isManner(part) {
        items.append(manners(part))
        continue
      }
      if part.preposition == nil { part.preposition = phrase.preposition }
      items.append(english(part))
    }
    return .coordination(Coordination(items, conjunction: conjunction, opener: opener(of: whole)))
  }

  /// An adverb or an adjective that tells how, beside a phrase under a preposition.
  func isManner(_ part: German.NounPhrase) -> Bool {
    part.preposition == nil && part.determiner == nil && part.agreement.isEmpty
      && (words[part.head].wordClass == .adverb || words[part.head].wordClass == .adjective)
  }

  /// „der Anwalt und Autor“, „Anwalt und Autor Karl Wolf“
  func holdsOffices(_ phrase: German.NounPhrase) -> Bool { namesOnePerson(phrase) || bearOneName(phrase) }

  /// „Außenminister und Vizekanzler Joschka Fischer“: two offices without an article before one name.
  private func bearOneName(_ phrase: German.NounPhrase) -> Bool {
    guard phrase.determiner == nil, phrase.close.isEmpty, phrase.conjuncts.count == 1, phrase.opener == nil,
      phrase.genitives.isEmpty, phrase.prepositionals.isEmpty,
      let last = phrase.conjuncts.first?.phrase, last.determiner == nil, last.preposition == nil,
      let name = last.close.first, words[name].isPersonName, words[name].match?.number != .plural
    else { return false }
    return [phrase.head, last.head].allSatisfy {
      words[$0].reading.means(.person) && words[$0].wordClass == .noun
        && (words[$0].text == words[$0].reading.lemma || words[$0].reading.agreement.isSingularOnly)
    }
  }

  /// An office with the capital that it has before a name, without an article.
  private func asTitle(_ office: Phrase) -> Phrase {
    guard case .noun(var noun) = office else { return office }
    noun.determiner = nil
    if noun.head.kind == .common, morphology.isOffice(noun.head.lemma) {
      noun.head.lemma = morphology.titleCapitals(noun.head.lemma)
    }
    return .noun(noun)
  }

  /// „der Autor und frühere Minister“: the second office has no article of its own.
  private func namesOnePerson(_ phrase: German.NounPhrase) -> Bool {
    guard phrase.determiner != nil, phrase.agreement.isSingularOnly, phrase.close.isEmpty,
      let last = phrase.conjuncts.last?.phrase,
      phrase.conjuncts.count == 1 ? last.agreement.isSingularOnly : !last.close.isEmpty,
      phrase.conjuncts.allSatisfy({ item in
        item.phrase.determiner == nil && !item.phrase.agreement.intersection(.singular).isEmpty
      })
    else { return false }
    return ([phrase.head] + phrase.conjuncts.map(\.phrase.head)).allSatisfy {
      words[$0].reading.means(.person) && words[$0].wordClass == .noun && !words[$0].text.hasSuffix("-")
    }
  }

  /// „erhielten 9,3 bzw. 8,0 Prozent“: a figure for each of those told of before.
  private func isOneEach(_ phrase: German.NounPhrase, _ coordinator: Int) -> Bool {
    ["bzw.", "beziehungsweise"].contains(words[coordinator].lower) && words[phrase.head].wordClass == .numeral
      && phrase.conjuncts.count == 1
  }

  /// neither … nor, both … and, either … or.
  func pairedConjunction(_ phrase: German.NounPhrase, _ coordinator: Int) -> String {
    switch phrase.opener.map({ words[$0].lower }) {
    case "weder": "nor"
    case "entweder": "or"
    case "nicht": "but"
    // „weniger am Geld als am Willen“
    case "mehr", "weniger", "eher": "than"
    case "nicht so sehr": "as"
    case "nicht nur": phrase.conjuncts.contains { $0.particle != nil } ? "but also" : "but"
    default: "and"
    }
  }
}
