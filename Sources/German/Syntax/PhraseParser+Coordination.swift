import Lexicon

/// Items joined to a phrase by commas and coordinators.
extension PhraseParser {
  mutating func coordinate(_ result: inout Result, limit: Int) {
    joinOwners(to: &result, limit: limit)
    while let next = conjunct(after: result, limit: limit) {
      result.phrase.conjuncts += next.conjuncts
      result.end = next.end
      let shared = next.conjuncts.reduce(result.phrase.agreement) { cases, item in
        GrammaticalCase.allCases.reduce(into: Agreement.none) {
          if cases.allows($1), item.phrase.agreement.allows($1) { $0.formUnion(.with($1)) }
        }
      }
      // „der Gas- und Stromanbieter wächst“, „die Vor- und Nachteile sind …“: one or several, as the whole word says.
      if sharesEnd(result.phrase, next.conjuncts), !isSubjectOfSeveral(result.phrase, to: next.end) {
        let start = result.phrase.firstWord
        // but „lobte ihre Partei- und Vereinskollegen“
        let one = result.phrase.agreement.intersection(.singular)
        if !one.isEmpty, start == 0 || !words[start - 1].isNominal, isSubjectOfOne(from: start, to: next.end) {
          result.phrase.agreement = one
        }
        return
      }
      // „der Autor und frühere Minister“ is one person.
      if next.isOne {
        result.phrase.agreement.formIntersection(.singular)
        return
      }
      // The whole is plural in the cases that all share.
      if result.phrase.preposition == nil, !shared.isEmpty { result.phrase.agreement = shared.intersection(.plural) }
    }
  }

  /// More owners of the same thing, and where they end.
  private typealias Owners = (conjuncts: [NounPhrase.Conjunct], end: Int)

  /// „die Minister Indiens und Japans“, „der Wille der Bürgerinnen und Bürger“, „Vertreter der Union, der SPD und der FDP“:
  /// what joins a genitive and not what that belongs to.
  private mutating func joinOwners(to result: inout Result, limit: Int) {
    func owner() -> NounPhrase? {
      guard result.end + 1 < limit, result.phrase.conjuncts.isEmpty, result.phrase.prepositionals.isEmpty else {
        return nil
      }
      return result.phrase.genitives.last
    }
    func add(_ more: Owners) {
      result.phrase.genitives[result.phrase.genitives.count - 1].conjuncts += more.conjuncts
      result.end = more.end
    }
    while let first = owner(),
      let more = names(behind: first, result, limit) ?? bareOwner(behind: first, result, limit)
    {
      add(more)
    }
    guard let first = owner(), first.conjuncts.isEmpty else { return }
    if let list = mixedNames(behind: first, result, limit) ?? ownersWithArticles(behind: first, result, limit)
      ?? bareOwners(behind: first, result, limit)
    {
      add(list)
    }
  }

  /// Under one article the first is half a word, which borrows the end of the last.
  private func sharesEnd(_ first: NounPhrase, _ others: [NounPhrase.Conjunct]) -> Bool {
    guard first.determiner != nil, words[first.head].lastByte == UInt8(ascii: "-"), let last = others.last?.phrase,
      words[last.head].lastByte != UInt8(ascii: "-"), last.determiner == nil, last.modifiers.isEmpty
    else { return false }
    return others.dropLast().allSatisfy { words[$0.phrase.head].lastByte == UInt8(ascii: "-") }
  }

  /// „der Wille der Bürgerinnen und Bürger“: what has no article joins the genitive, not what stands before it.
  private mutating func bareOwner(behind genitive: NounPhrase, _ result: Result, _ limit: Int) -> Owners? {
    let phrase = result.phrase
    guard genitive.determiner != nil || !genitive.modifiers.isEmpty,
      phrase.determiner != nil || phrase.preposition != nil || words[genitive.head].lastByte == UInt8(ascii: "-"),
      words[result.end].has(.coordinator),
      WordSets.listing.contains(words[result.end].lower),
      words[result.end + 1].isCapitalized || determiner(result.end + 1) != nil
        // „die Folgen der Gewalt und neuer Proteste“
        || words[result.end + 1].isInflectedAdjective && words[result.end + 1].lower.hasSuffix("er")
    else { return nil }
    let saved = chosen
    if let shared = underArticle(of: genitive, at: result.end + 1, within: .with(.genitive), limit: limit),
      !startsClause(after: shared.end, before: result, limit: limit)
    {
      return ([NounPhrase.Conjunct(coordinator: result.end, phrase: shared.phrase)], shared.end)
    }
    // „der Rivalen Hans Meier *und Karl Huber*“: one more of those who are called so
    if genitive.agreement.isPluralOnly, isPerson(genitive.head), let named = genitive.close.last,
      words[named].isPersonName, named == result.end - 1, words[result.end + 1].isPersonName,
      let name = words[result.end + 1].first(.name), !nounAheadDirectly(result.end + 2, limit)
    {
      chosen[result.end + 1] = name
      let other = NounPhrase(head: result.end + 1, agreement: .with(.genitive))
      return ([NounPhrase.Conjunct(coordinator: result.end, phrase: other)], result.end + 2)
    }
    if let next = full(at: result.end + 1, limit: limit, within: .with(.genitive)),
      let head = chosen[next.phrase.head], head.wordClass == .noun,
      next.phrase.determiner == nil && next.phrase.modifiers.isEmpty && head.origin != .guess
        || next.phrase.determiner != nil && isOfOtherCase(result.end + 1, limit, casesOnly(phrase.agreement))
        || next.phrase.determiner == nil && isOnlyGenitive(result.end + 1, limit),
      !startsClause(after: next.end, before: result, limit: limit)
    {
      return ([NounPhrase.Conjunct(coordinator: result.end, phrase: next.phrase)], next.end)
    }
    chosen = saved
    return nil
  }

  /// „die Minister Polens, der Ukraine und Litauens“, „die Banken der USA, Kanadas und Japans“: names of countries and
  /// institutions, some with an article and at least one that can be nothing but a genitive.
  private mutating func mixedNames(behind genitive: NounPhrase, _ result: Result, _ limit: Int) -> Owners? {
    guard words[result.end].isComma || WordSets.listing.contains(words[result.end].lower),
      genitive.lastWord == result.end - 1
    else { return nil }
    var isSure = false
    func item(_ index: Int) -> (head: Int, reading: Reading)? {
      if let name = genitiveName(index), name.agreement.onlyCase == .genitive {
        isSure = true
        return (index, name)
      }
      guard index + 1 < limit, words[index].lower.isOne(of: "der", "des"), words[index + 1].isCapitalized,
        let match = words[index + 1].match, match.kind == .place || match.kind == .organization,
        let name = words[index + 1].first(.name), name.agreement.allows(.genitive)
      else { return nil }
      return (index + 1, name)
    }
    guard item(genitive.determiner ?? genitive.head)?.head == genitive.head else { return nil }
    var items: [(coordinator: Int?, determiner: Int?, head: Int, reading: Reading)] = []
    var index = result.end
    while index + 1 < limit, words[index].isComma || WordSets.listing.contains(words[index].lower),
      let next = item(index + 1)
    {
      let isLast = !words[index].isComma
      items.append((isLast ? index : nil, next.head > index + 1 ? index + 1 : nil, next.head, next.reading))
      index = next.head + 1
      guard isLast else { continue }
      guard isSure, !nounAheadDirectly(index, limit) else { return nil }
      let conjuncts = items.map { item in
        chosen[item.head] = item.reading
        var phrase = NounPhrase(head: item.head, agreement: .with(.genitive))
        if let determiner = item.determiner {
          phrase.determiner = determiner
          chosen[determiner] = words[determiner].readings.first { $0.wordClass == .article }
        }
        return NounPhrase.Conjunct(coordinator: item.coordinator, phrase: phrase)
      }
      return (conjuncts, index)
    }
    return nil
  }

  /// „Vertreter der Union, der SPD und der FDP“, „Minister des Bundes und der Länder“: more owners, of which one at least
  /// can be nothing else.
  private mutating func ownersWithArticles(behind genitive: NounPhrase, _ result: Result, _ limit: Int) -> Owners? {
    guard genitive.determiner != nil, genitive.prepositionals.isEmpty else { return nil }
    let saved = chosen
    var items: [NounPhrase.Conjunct] = []
    var index = result.end
    var isSure = false
    while index + 2 < limit, words[index].isComma || WordSets.listing.contains(words[index].lower) {
      let isLast = !words[index].isComma
      guard determiner(index + 1) != nil, words[index + 1].readings.first?.wordClass != .relative,
        let next = full(at: index + 1, limit: limit, within: .with(.genitive)), next.phrase.determiner == index + 1,
        words[next.phrase.head].isNominal
      else { break }
      let inGenitive = chosen
      if full(at: index + 1, limit: limit, within: .with(.nominative)) == nil { isSure = true }
      chosen = inGenitive
      items.append(NounPhrase.Conjunct(coordinator: isLast ? index : nil, phrase: next.phrase))
      index = next.end
      if isLast {
        guard isSure, !startsClause(after: index, before: result, limit: limit) else { break }
        return (items, index)
      }
    }
    chosen = saved
    return nil
  }

  /// „Vorsitzende der Grünen, SPD und Linken“: behind one who heads something, what has no article and is nobody.
  private mutating func bareOwners(behind genitive: NounPhrase, _ result: Result, _ limit: Int) -> Owners? {
    guard result.end + 3 < limit, words[result.end].isComma, words[result.end + 1].isCapitalized,
      genitive.determiner != nil, genitive.lastWord == result.end - 1,
      !isPerson(genitive.head) || words[genitive.head].match != nil, isPerson(result.phrase.head)
    else { return nil }
    let saved = chosen
    var items: [NounPhrase.Conjunct] = []
    var index = result.end
    while index + 1 < limit, words[index].isComma || ["und", "sowie"].contains(words[index].lower) {
      let isLast = !words[index].isComma
      guard words[index + 1].isCapitalized, determiner(index + 1) == nil,
        let next = simple(at: index + 1, limit: limit, within: .all), next.phrase.head == index + 1,
        next.end == index + 2, !isPerson(next.phrase.head), words[next.phrase.head].match?.kind != .person
      else { break }
      items.append(NounPhrase.Conjunct(coordinator: isLast ? index : nil, phrase: next.phrase))
      index = next.end
      guard isLast else { continue }
      // „Der Bürgermeister der Stadt, Polizei und Feuerwehr warnen“
      let pluralFollows =
        index < words.count && words[index].isOnlyFinite && !words[index].isCapitalized
        && !words[index].verbForms.allowsThird(plural: false)
      if pluralFollows || startsClause(after: index, before: result, limit: limit) { break }
      return (items, index)
    }
    chosen = saved
    return nil
  }

  /// „der Forschung und technologischen Entwicklung“, „die Häuser und alten Fabriken“: an adjective in -en that agrees with
  /// its noun only under the article before the first item.
  private mutating func underArticle(
    of first: NounPhrase, at start: Int, within cases: Agreement, limit: Int
  ) -> Result? {
    guard start + 1 < limit, words[start].isInflectedAdjective, !words[start].isCapitalized,
      words[start].lower.hasSuffix("en"), words[start + 1].isCapitalized,
      first.determiner.map({ determiner in
        words[determiner].wordClass == .article || words[determiner].wordClass == .possessive
          || ["dieser", "jener", "alle", "beide"].contains(words[determiner].reading.key)
      })
        ?? first.preposition.map({ words[$0].wordClass == .prepositionArticle }) ?? false
    else { return nil }
    let saved = chosen
    // With an ending of its own it needs no article.
    if let alone = full(at: start, limit: limit, within: cases), alone.phrase.head > start {
      chosen = saved
      return nil
    }
    chosen = saved
    sharesDeterminer = true
    defer { sharesDeterminer = false }
    let weak = Agreement.with(.dative).union(.with(.genitive)).union(first.agreement.intersection(.plural))
    if let next = full(at: start, limit: limit, within: cases.intersection(weak)),
      next.phrase.head > start, chosen[next.phrase.head]?.wordClass == .noun
    {
      return next
    }
    chosen = saved
    return nil
  }

  /// „die Minister Indiens und Japans“, „… Indiens, Japans und Chinas“: names that can be nothing but genitives.
  private mutating func names(behind genitive: NounPhrase, _ result: Result, _ limit: Int) -> Owners? {
    guard genitive.determiner == nil, genitive.modifiers.isEmpty,
      genitiveName(genitive.head)?.agreement.onlyCase == .genitive,
      !words[result.end].isComma || genitive.lastWord == result.end - 1
    else { return nil }
    var names: [(coordinator: Int?, reading: Reading)] = []
    var index = result.end
    while index + 1 < limit, words[index].isComma || WordSets.listing.contains(words[index].lower),
      let name = genitiveName(index + 1), name.agreement.onlyCase == .genitive
    {
      names.append((words[index].isComma ? nil : index, name))
      index += 2
      guard names.last?.coordinator != nil else { continue }
      if nounAheadDirectly(index, limit) { return nil }
      let first = index - 2 * names.count + 1
      let items = names.enumerated().map { position, name in
        let head = first + 2 * position
        chosen[head] = name.reading
        return NounPhrase.Conjunct(
          coordinator: name.coordinator, phrase: NounPhrase(head: head, agreement: name.reading.agreement))
      }
      return (items, index)
    }
    return nil
  }

  /// „der Angeklagten und weiterer Personen“: an adjective whose ending leaves the genitive alone.
  private mutating func isOnlyGenitive(_ start: Int, _ limit: Int) -> Bool {
    let saved = chosen
    defer { chosen = saved }
    return words[start].isInflectedAdjective && !words[start].isCapitalized
      && full(at: start, limit: limit, within: .all.subtracting(.with(.genitive))) == nil
  }

  /// „Die Brüder, *23 und 27 Jahre alt*, …“: how old or large what stands before is, by a list of numbers.
  private func measuresBehind(_ start: Int, _ limit: Int) -> Bool {
    guard words[start].has(.numeral) else { return false }
    var index = start + 1
    while index + 1 < limit, words[index].isComma || WordSets.listing.contains(words[index].lower),
      words[index + 1].has(.numeral)
    {
      index += 2
    }
    return index > start + 1 && index + 2 < limit && words[index + 2].isComma
      && words[index].reading.means([.time, .unit])
      && words[index + 1].readings.contains { $0.modifierGroups.contains(.measured) && $0.agreement.isEmpty }
  }

  mutating func conjunct(after result: Result, limit: Int) -> (
    conjuncts: [NounPhrase.Conjunct], end: Int, isOne: Bool
  )? {
    if let other = secondOffice(after: result, limit: limit) { return other }
    var items: [NounPhrase.Conjunct] = []
    var index = behindQuote(result.end, limit)
    let saved = chosen
    while index + 1 < limit {
      let word = words[index]
      let isComma = word.isComma
      let isCoordinator =
        word.has(.coordinator) && ["und", "oder", "sowie", "beziehungsweise", "bzw.", "&"].contains(word.lower)
      guard isComma || isCoordinator else { break }
      var start = index + 1
      if isComma, items.isEmpty, result.phrase.firstWord == 0, measuresBehind(start, limit) { break }
      // „Ziel war es, *Wasser, Brot und Decken* zu verteilen“: it only stands for what follows the comma.
      if isComma, items.isEmpty, words[result.phrase.head].lower == "es" { break }
      var focus: [Int] = []
      if words[start].wordClass == .adverb, start + 1 < limit,
        words[start].reading.means(.focus) || words[start].lower == "besonders" && determiner(start + 1) != nil
      {
        focus = [start]
        start += 1
      }
      if isComma, words[start].has(.relative), words[start].readings.first?.wordClass == .relative { break }
      let hasPreposition = prepositionReading(start, limit) != nil
      if hasPreposition {
        guard let first = result.phrase.preposition, prepositionReading(start, limit)?.wordClass != .comparison else {
          break
        }
        // „nach Geräten wie Telefonen oder Kameras *sowie nach* Geld“: one more beside what stands before the examples
        if words[first].wordClass == .comparison { break }
      }
      var cases = result.phrase.preposition == nil || !hasPreposition ? casesOnly(result.phrase.agreement) : .all
      // „bei den Boston Celtics und dem FC Bayern“: an article before a foreign plural shows another case.
      if !hasPreposition, let preposition = result.phrase.preposition, words[preposition].wordClass == .preposition {
        let governed = words[preposition].reading.governedCases.reduce(into: Agreement.none) { $0.formUnion(.with($1)) }
        if !governed.isEmpty, cases.intersection(governed).isEmpty { cases = governed }
      }
      guard !result.phrase.genitives.isEmpty || !isOfOtherCase(start, limit, cases),
        var next = underArticle(of: result.phrase, at: start, within: cases, limit: limit)
          ?? simple(at: start, limit: limit, within: cases) ?? fixedPlace(at: start, beside: result.phrase)
      else {
        break
      }
      // „Er kam 2010 *und sie* 2011“
      if words[next.phrase.head].wordClass == .reflexive || words[next.phrase.head].lower.isOne(of: "es", "man")
        || words[result.phrase.head].year != nil && words[next.phrase.head].has(.pronoun)
      {
        break
      }
      if !hasPreposition,
        isOutside(next.phrase, of: result.phrase) || repeatsArticle(next.phrase, before: result.phrase)
      {
        break
      }
      if isComma, items.isEmpty, tellsOffice(next.phrase, of: result.phrase) { break }
      if isComma, items.isEmpty, opensOffices(next, of: result.phrase, limit: limit) { break }
      // „in Rom und am Dienstag in Paris“
      if hasPreposition, isDay(next.phrase) != isDay(result.phrase), next.end < limit,
        prepositionReading(next.end, limit) != nil
      {
        break
      }
      // „um drei Prozent und in Rom um fünf“
      if isCoordinator, hasPreposition, next.end < limit, let first = result.phrase.preposition,
        let second = next.phrase.preposition, words[second].lower != words[first].lower,
        words[next.end].lower == words[first].lower, prepositionReading(next.end, limit) != nil
      {
        break
      }
      if isCoordinator, opensPair(next, after: result.phrase, limit) { break }
      next.phrase.focus = focus + next.phrase.focus
      if isCoordinator,
        startsClause(after: next.end, before: result, limit: limit)
          || startsInterruptedClause(with: next, before: result)
      {
        break
      }
      if isCoordinator, isActing(next, before: result, limit: limit) { break }
      items.append(NounPhrase.Conjunct(coordinator: isCoordinator ? index : nil, phrase: next.phrase))
      index = isCoordinator ? next.end : behindQuote(next.end, limit)
      // „in Europa, *in Nord- und Südamerika*“: the last is two in one name.
      if isComma, hasPreposition, words[next.phrase.head].match != nil, words[next.phrase.head].text.contains(" und ") {
        return (items, index, false)
      }
      if isCoordinator {
        // „der Plan, Steuern und Abgaben zu senken“
        if items.count > 1, opensInfinitive(behind: result.end, from: index) { break }
        // „schreibt The Standard, Demokratie und Redefreiheit hätten …“: the comma begins a clause.
        if items.count > 1, startsClause(after: index, before: result, limit: limit) { break }
        return (items, index, items.count > 1 && isOneNamed(result.phrase, items.map(\.phrase)))
      }
    }
    chosen = saved
    return nil
  }

  private func isDay(_ phrase: NounPhrase) -> Bool { (chosen[phrase.head] ?? words[phrase.head].reading).means(.time) }

  /// „der CSU-Vorsitzende und bayerische Ministerpräsident“, „ein Autor und Regisseur“: what else one person is stands
  /// without an article of its own.
  private mutating func secondOffice(after result: Result, limit: Int) -> (
    conjuncts: [NounPhrase.Conjunct], end: Int, isOne: Bool
  )? {
    let phrase = result.phrase
    guard result.end + 1 < limit, words[result.end].lower == "und", let article = phrase.determiner,
      words[article].reading.key == "der" || words[article].reading.key == "ein"
        || words[article].wordClass == .possessive,
      isPerson(phrase.head), phrase.close.isEmpty, phrase.conjuncts.isEmpty, determiner(result.end + 1) == nil,
      // „der Chef der Bank und frühere Minister“
      phrase.genitives.isEmpty || words[result.end + 1].isInflectedAdjective && !words[result.end + 1].isCapitalized
    else { return nil }
    let singular = phrase.agreement.intersection(.singular)
    guard !singular.isEmpty, words[result.end + 1].isNominal || words[result.end + 1].isInflectedAdjective else {
      return nil
    }
    let saved = chosen
    sharesDeterminer = true
    let next = full(at: result.end + 1, limit: limit, within: singular)
    sharesDeterminer = false
    guard let next, isPerson(next.phrase.head), next.phrase.determiner == nil,
      next.phrase.modifiers.isEmpty
        ? words[next.phrase.head].readings.allSatisfy({ $0.wordClass != .noun || $0.agreement.isSingularOnly })
          || isSubjectOfOne(from: article, to: next.end)
        : !words[result.end + 1].isCapitalized && !words[result.end + 1].lower.hasSuffix("er"),
      !startsClause(after: next.end, before: result, limit: limit)
    else {
      chosen = saved
      return nil
    }
    return ([NounPhrase.Conjunct(coordinator: result.end, phrase: next.phrase)], next.end, true)
  }

  /// „Der Anwalt und Vorsitzende des Vereins sagte“: the verb beside both tells that they are one.
  private func isSubjectOfOne(from start: Int, to end: Int) -> Bool {
    let verbs = [end < words.count ? words[end] : nil, start > 0 ? words[start - 1] : nil].compactMap { $0 }
    guard let verb = verbs.first(where: { $0.isOnlyFinite && !$0.isCapitalized }) else { return false }
    return verb.verbForms.allowsThird(plural: false) && !verb.verbForms.allowsThird(plural: true)
  }

  /// „Das Ober- und Unterhaus stimmten zu“
  func isSubjectOfSeveral(_ phrase: NounPhrase, to end: Int) -> Bool {
    let verbs = [end < words.count ? words[end] : nil, phrase.firstWord > 0 ? words[phrase.firstWord - 1] : nil]
    guard let verb = verbs.lazy.compactMap({ $0 }).first(where: { $0.isOnlyFinite && !$0.isCapitalized }) else {
      return false
    }
    return verb.verbForms.allowsThird(plural: true) && !verb.verbForms.allowsThird(plural: false)
  }

  /// „der Autor, Regisseur und Schauspieler Karl Huber“: one article and one name for several offices.
  private func isOneNamed(_ first: NounPhrase, _ others: [NounPhrase]) -> Bool {
    guard let article = first.determiner, words[article].reading.key == "der", !first.isPrepositional,
      first.close.isEmpty, isPerson(first.head), let last = others.last, !last.close.isEmpty
    else { return false }
    return !first.agreement.intersection(.singular).isEmpty
      && others.allSatisfy { $0.determiner == nil && $0.genitives.isEmpty && isPerson($0.head) }
      && others.dropLast().allSatisfy { $0.close.isEmpty }
  }

  private func isPerson(_ head: Int) -> Bool {
    let reading = chosen[head] ?? words[head].reading
    return reading.wordClass == .noun && reading.means(.person)
  }

  /// „niedriger sind als in Rom *und die Kosten* sinken“: of the name of a place „in“ governs the dative, where it has no
  /// article, and so nothing in another case that is no place itself.
  private func isOutside(_ next: NounPhrase, of phrase: NounPhrase) -> Bool {
    guard let preposition = phrase.preposition, words[preposition].lower == "in", phrase.determiner == nil,
      phrase.modifiers.isEmpty, next.determiner != nil, !next.agreement.allows(.dative),
      case let place = chosen[phrase.head] ?? words[phrase.head].reading, place.wordClass == .name,
      place.means(.place)
    else { return false }
    return !(chosen[next.head] ?? words[next.head].reading).means(.place)
  }

  /// „um 9.30 Uhr und der Festzug …“: a phrase with an article that parses well in other cases only is no item here,
  /// nor a slip of the pen.
  private mutating func isOfOtherCase(_ start: Int, _ limit: Int, _ cases: Agreement) -> Bool {
    guard cases != .all, determiner(start) != nil else { return false }
    let saved = chosen
    defer { chosen = saved }
    return full(at: start, limit: limit, within: cases) == nil && full(at: start, limit: limit, within: .all) != nil
  }

  /// „gegen „A“, „B“ und den „C““: where an item goes on behind the mark that closes it.
  private func behindQuote(_ end: Int, _ limit: Int) -> Int {
    guard end + 2 < limit, end > 1, Marks.closing.contains(words[end].text),
      words[end + 1].isComma && Marks.opening.contains(words[end + 2].text)
        || WordSets.listing.contains(words[end + 1].lower),
      words[..<end].suffix(8).contains(where: { Marks.opening.contains($0.text) })
    else { return end }
    return end + 1
  }

  func casesOnly(_ agreement: Agreement) -> Agreement {
    GrammaticalCase.allCases.reduce(into: Agreement.none) { if agreement.allows($1) { $0.formUnion(.with($1)) } }
  }
}
