import English
import German

/// What a prepositional phrase hangs on, as far as the choice of its English preposition asks for it.
struct PrepositionGovernor {
  /// Key of the noun or adjective whose entry may name the preposition; nil under a verb.
  var key: String?
  var isAdjective = false
  /// Keys of the verb's readings.
  var verbs: [String] = []
  var isPassive = false
}

/// English prepositions that something else decides than the entry of the German one.
extension SentenceTransfer {
  /// What the noun, adjective or verb above asks for; nil where it asks for nothing.
  func governedChoice(
    _ phrase: German.NounPhrase, _ object: German.NounPhrase, _ index: Int, _ by: PrepositionGovernor,
    _ context: LexicalContext
  ) -> String? {
    let reading = words[index].reading
    if by.key != nil, !by.isAdjective, reading.key == "von", opensRange(phrase) { return "from" }
    // „wischte sich den Schweiß von der Stirn“
    if by.key == nil, reading.key == "von", isOwnedPart(phrase) { return "from" }
    // „lief *vom Tatort* weg“, „fiel *vom Dach* herunter“, but „wurde von der Polizei weggebracht“
    if by.key == nil, reading.key == "von", by.verbs.contains(where: leadsAway),
      !by.isPassive
        || words[phrase.head].reading.means(.place) && !words[phrase.head].reading.nounGroups.contains(.acting)
    {
      return "from"
    }
    // „Von Kiel bis Passau wird gestreikt“: from one place or hour to the other
    if reading.key == "von", words[phrase.head].reading.means(.place) || words[phrase.head].text == "Uhr",
      phrase.prepositionals.first?.preposition.map({ words[$0].lower == "bis" })
        ?? (phrase.lastWord + 1 < words.count && words[phrase.lastWord + 1].lower == "bis")
    {
      return "from"
    }
    // „nicht weit vom Meer“
    if reading.key == "von", index > 0, words[index - 1].lower == "weit" { return "from" }
    if let governor = by.key {
      var taken = LexicalContext()
      taken.lemmas = lemmas
      // „die Erhöhung *auf der* zivilen Seite“: where it is, while what a noun governs with „auf“ and „über“ is no place.
      let isPlace =
        !by.isAdjective && ["auf", "über"].contains(reading.key)
        && reading.governedCases.filter { phrase.agreement.allows($0) } == [.dative]
      // „eine Studie über *einen Zeitraum* von zwei Jahren“, „ein Vertrag über drei Jahre“: how long it lasts
      let isSpan =
        reading.key == "über"
        && (words[phrase.head].reading.key == "Zeitraum"
          || words[phrase.head].reading.means(.time) && phrase.modifiers.contains { $0.numberWord != nil })
      if isSpan, !by.isAdjective { return "over" }
      let own =
        isPlace ? nil : lexicon.governed(by.isAdjective ? .adjectives : .nouns, governor, reading.key, in: taken)
      // „die Wahl *zum Parlament*“, but „die Wahl zum Präsidenten“: as is for who somebody becomes.
      if own == "as", reading.key == "zu", words[phrase.head].reading.means([.group, .place]) { return "to" }
      // „der Umbau der Schule *in Bonn*“: where it is, and not what it becomes
      if own == "into", isPlaceName(phrase), lexicon.governed(.nouns, governor, "zu") == own { return nil }
      // „eine Prognose von drei Prozent“: by is for who made it.
      if let own, own != "by" || reading.key != "von" || by.isAdjective || canAct(phrase) { return own }
    }
    // „Von Anna Weber, Chefreporterin“: who wrote what follows
    if reading.key == "von", index == 0, words[index].isCapitalized, words[phrase.head].isPersonName,
      analysis.clauses.allSatisfy({ $0.finite == nil })
    {
      return "by"
    }
    // „*Vom Helden* zum Verräter“: a title that tells the way
    if reading.key == "von", index == 0, analysis.clauses.first?.kind == .fragment,
      phrase.prepositionals.contains(where: { way in
        way.preposition.map { ["zu", "nach"].contains(words[$0].reading.key) } ?? false
      })
    {
      return "from"
    }
    if ["nach", "in"].contains(reading.key) && endsRoute(index, phrase) || endsSpan(index, object) { return "to" }
    // „von Köln nach Bonn versetzt“, „wurde mit dem Schiff von China nach Hamburg gebracht“: the way, and not who did it.
    if by.key == nil, reading.key == "von",
      !by.verbs.isEmpty && (leadsOn(phrase, isPassive: by.isPassive) || leadsInside(phrase))
    {
      return "from"
    }
    if by.isPassive, reading.key == "von", isCountedOut(phrase) { return "of" }
    // „wird vom Bahnhof abgeholt“: from where, of some verbs and nouns.
    if by.isPassive, reading.key == "von", context.slots["o"]?.nounClass != "t" {
      let own = lexicon.readings(.prepositions, reading.key).best(in: context)
      let isWhence = own.map { own in
        own.english == "from" && ["verb", "o"].allSatisfy { name in own.conditions.contains { $0.name == name } }
      }
      return isWhence ?? false ? "from" : "by"
    }
    return nil
  }

  /// Its prefix tells that somebody or something leaves a place.
  func leadsAway(_ verb: String) -> Bool {
    guard let bar = verb.utf8.firstIndex(of: UInt8(ascii: "|")) else { return false }
    return Self.awayPrefixes.contains(String(verb[..<bar]))
  }

  private static let awayPrefixes: Set<String> = [
    "davon", "fort", "herab", "herunter", "hinab", "hinunter", "runter", "weg",
  ]

  /// „Von dem Krimi wurden 300.000 Exemplare verkauft“: of which thing so many pieces are the subject.
  private func isCountedOut(_ phrase: German.NounPhrase) -> Bool {
    guard words[phrase.head].reading.means(.thing), let clause = analysis.clause(around: phrase.head) else {
      return false
    }
    return clause.units.lazy.compactMap(\.nominative).contains { pieces in
      pieces.head != phrase.head && words[pieces.head].reading.nounGroups.contains(.portion)
        && pieces.modifiers.contains { $0.numberWord != nil }
    }
  }

  /// „bis zum Sommer“, „bis nach Berlin“: one preposition in English; takes „bis“ out of what stands before.
  ///
  /// - Returns: the preposition, and what stands before the whole phrase („bis vor zwei Wochen“ → until two weeks ago).
  func untilChoice(
    _ shades: inout [Int], _ phrase: German.NounPhrase, _ index: Int, _ context: LexicalContext
  ) -> (preposition: String?, before: [Phrase]) {
    guard let first = shades.first, words[first].lower == "bis" else { return (nil, []) }
    consume(first)
    shades.removeFirst()
    if words[index].reading.key == "vor", words[phrase.head].reading.means([.time, .unit]) {
      return (nil, [.literal(Literal("until", source: source(first)))])
    }
    let isTime =
      context.slots["o"].map {
        ["t", "e"].contains($0.nounClass) || $0.nounClass == "b" && $0.key.hasSuffix("ung")
      } ?? false
    if isTime || endsThen(phrase, behind: first) {
      return (lexicon.readings(.prepositions, "bis").best(in: context)?.english ?? "until", [])
    }
    return (context.hasNumber ? "up to" : "to", [])
  }

  /// „bis zum Ablauf der Frist“, „bis zum Verbot der Partei“: what comes over something is a time; but „vom Plan bis zum Bau
  /// der Brücke“
  private func endsThen(_ phrase: German.NounPhrase, behind bis: Int) -> Bool {
    guard words[phrase.head].reading.means(.abstract), !phrase.genitives.isEmpty else { return false }
    return !words[max(0, bis - 6)..<bis].contains { ["von", "vom"].contains($0.lower) }
  }

  /// Where „von“ begins a span or stands behind a distance, whatever governs it.
  func opensSpan(_ phrase: German.NounPhrase, _ by: PrepositionGovernor) -> Bool {
    // „vom 3. bis 5. Mai“, „von 9 bis 18 Uhr“, but „eine Strafe von drei bis fünf Jahren“
    if by.key == nil || !countsSome(phrase),
      phrase.modifiers.contains(where: {
        if case .number(let word) = $0 {
          words[word].lower == "bis" || words[word].lower.hasPrefix("bis ")
        } else {
          false
        }
      })
    {
      return true
    }
    return !phrase.measures.isEmpty
  }

  /// „*Nach Huber* ist das falsch“: what somebody is said to hold, in front of what is called true or false; but „Nach Huber ist
  /// Weber der zweite, der geht“.
  private func tellsOpinion(of phrase: German.NounPhrase, _ index: Int) -> Bool {
    let head = words[phrase.head]
    guard head.wordClass == .name, phrase.determiner == nil, phrase.conjuncts.isEmpty, head.match?.kind != .place,
      head.match?.kind != .organization, !head.reading.means(.place), let clause = analysis.clause(around: index),
      clause.words.lowerBound == index, let complex = analysis.verbComplex(of: clause), complex.isCopula,
      complex.readings.contains(where: { $0.key == "sein" })
    else { return false }
    return clause.units.contains { unit in
      if case .adjective(let word, _) = unit {
        !words[word].reading.isOrdinal && words[word].reading.degree == .positive
      } else {
        false
      }
    }
  }

  /// What the object, a particle behind it or a number in it decides.
  ///
  /// - Parameter isFree: whether no noun or adjective governs the phrase.
  func choiceByObject(
    _ phrase: German.NounPhrase, _ index: Int, _ context: LexicalContext, isFree: Bool
  ) -> String? {
    let reading = words[index].reading
    // „zwölf Jahre *nach dem Vertrag*“
    if reading.key == "nach", phrase.measures.contains(where: { words[$0.head].reading.means(.time) }) {
      return "after"
    }
    // „von 18 auf 21 Jahre“
    if endsRise(index, phrase, reading.key) {
      return reading.key == "von" ? "from" : "to"
    }
    if reading.key == "nach", isFree, tellsOpinion(of: phrase, index) { return "according to" }
    // „mit 54 zu 46 Prozent“
    if reading.key == "mit",
      phrase.modifiers.contains(where: {
        if case .number(let votes) = $0 { words[votes].text.contains(" zu ") } else { false }
      })
    {
      return "by"
    }
    // „am Montagmorgen“
    if reading.key == "an", words[phrase.head].reading.nounGroups.contains(.partOfWeekday) {
      return "on"
    }
    // „weit mehr als ein Sänger“
    if reading.key == "als", index > 0, words[index - 1].lower.hasSuffix(" mehr") { return "than" }
    // „von seinem Platz aus“
    if reading.key == "von", phrase.lastWord + 1 < words.count,
      ["aus", "an"].contains(words[phrase.lastWord + 1].lower),
      words[phrase.lastWord + 1].reading.wordClass == .verbParticle,
      words[phrase.lastWord + 1].reading.means(.place)
        || words[phrase.lastWord + 1].lower == "aus" && isLoose(phrase.lastWord + 1)
    {
      consume(phrase.lastWord + 1)
      return "from"
    }
    // „sah Leute um sich herum“
    if reading.key == "um", phrase.lastWord + 1 < words.count,
      words[phrase.lastWord + 1].lower == "herum", words[phrase.lastWord + 1].wordClass == .verbParticle,
      words[phrase.lastWord + 1].reading.means(.place)
    {
      return "around"
    }
    // „über die nächsten drei Jahre“
    if reading.key == "über", isCertainSpan(phrase) { return "over" }
    // „wurden über zehn Jahre begleitet“
    if reading.key == "über", context.hasNumber, words[phrase.head].reading.nounGroups.contains(.unit),
      context.grammaticalCase == .accusative, isFree, phrase.lastWord + 1 < words.count,
      words[phrase.lastWord + 1].reading.wordClass != .adjective
    {
      return "for more than"
    }
    if phrase.postposition == index {
      if let english = ["nach": "according to", "über": "throughout"][reading.key] { return english }
    }
    // „gegenüber 2019“
    if reading.key == "gegenüber", phrase.lastWord == phrase.head, words[phrase.head].year != nil {
      return "compared with"
    }
    // „der höchste Stand seit drei Jahren“
    if reading.key == "seit", context.hasNumber, words[phrase.head].reading.nounGroups.contains(.unit),
      ranksSince(index)
    {
      return "in"
    }
    // „um 8 und 12 Uhr“
    if isHour(phrase), let at = ["um": "at", "gegen": "at around"][reading.key] { return at }
    // „beginnt um sechs“
    if reading.key == "um", words[phrase.head].wordClass == .numeral, words[phrase.head].kind == .number,
      phrase.head == phrase.lastWord, goesOnMeasuring(index)
    {
      return "by"
    }
    if reading.key == "um", words[phrase.head].wordClass == .numeral, words[phrase.head].kind == .word,
      phrase.head == phrase.lastWord, (Int(words[phrase.head].reading.key) ?? 100) <= 24,
      !words.contains(where: { $0.lower == "auf" })
    {
      return goesOnMeasuring(index) ? "by" : "at"
    }
    if isFree, let measuredPredicate,
      let governed = lexicon.governed(.adjectives, measuredPredicate, reading.key)
    {
      return governed
    }
    // „Mit 17 lief er weg“: how old somebody was, at the beginning.
    if isFree, reading.key == "mit", tellsAge(phrase, index) { return "at" }
    // „in den Jahren 2007 bis 2013“
    if ["in", "aus"].contains(reading.key), words[phrase.head].reading.key == "Jahr",
      phrase.close.contains(where: { words[$0].text.contains(" bis ") })
    {
      return "from"
    }
    // „bis wann“, „am 7.7.1977“
    if reading.key == "bis", words[phrase.head].wordClass == .interrogativeAdverb { return "by" }
    if reading.key == "an", words[phrase.head].wordClass == .numeral,
      numbers.date(words[phrase.head].text) != nil
    {
      return "on"
    }
    return nil
  }

  /// „am 20.“ → on the 20th
  func dayOfMonth(_ phrase: German.NounPhrase, _ index: Int, _ context: LexicalContext) -> Phrase? {
    guard words[phrase.head].kind == .ordinal, phrase.modifiers.isEmpty, phrase.close.isEmpty,
      let day = Int(words[phrase.head].text.dropLast())
    else { return nil }
    consume(phrase.head)
    let key = words[index].reading.key
    let english = key == "an" ? "on" : lexicon.readings(.prepositions, key).best(in: context)?.english
    return .prepositional(
      PrepositionalPhrase(
        English.Word(english ?? "on", source: source(index)),
        .literal(Literal("the \(numbers.ordinal(day))", source: source(phrase.head)))))
  }

  /// „mit 80 Jahren“, „mit ihren 80 Jahren“ → at the age of 80
  func ageInYears(_ phrase: German.NounPhrase, _ object: German.NounPhrase, _ index: Int, _ focus: [Phrase]) -> Phrase?
  {
    guard phrase.modifiers.count == 1, phrase.determiner.map({ words[$0].wordClass == .possessive }) ?? true,
      phrase.conjuncts.isEmpty, phrase.clauses.isEmpty, phrase.prepositionals.isEmpty, phrase.genitives.isEmpty,
      case .number(let years) = phrase.modifiers[0], words[years].wordClass == .numeral,
      words[phrase.head].reading.key == "Jahr"
    else { return nil }
    consume([phrase.head, years])
    if let owner = phrase.determiner { consume(owner) }
    return .prepositional(
      PrepositionalPhrase(
        English.Word("at the age of", source: source(index)),
        // „mit *nur* 44 Jahren“ → at the age of only 44
        .sequence(
          object.focus.map { adverb($0) } + [.literal(Literal(numeral(years), source: source(years, phrase.head)))]),
        modifiers: focus))
  }

  /// „stieg um vier Prozent, der andere *um neun*“: behind an amount under the same preposition.
  private func goesOnMeasuring(_ index: Int) -> Bool {
    words.indices.prefix(index).dropLast(2).contains {
      words[$0].lower == "um" && words[$0].reading.wordClass == .preposition && words[$0 + 1].wordClass == .numeral
        && words[$0 + 2].wordClass == .noun && words[$0 + 2].reading.key != "Uhr"
    }
  }

  /// The number of what has no article, where only the place tells it.
  func countObject(_ object: inout German.NounPhrase, _ index: Int, governor: String?) {
    let reading = words[index].reading
    // „arbeiteten als Fahrer“: as many as the subject.
    if reading.wordClass == .comparison, object.determiner == nil, !object.agreement.isPluralOnly,
      words[object.head].reading.means(.person), words[object.head].wordClass == .noun,
      antecedents.subject?.number == .plural || reading.key == "wie",
      !object.agreement.intersection(.plural).isEmpty
    {
      object.agreement.formIntersection(.plural)
    }
    // „Millionen von Euro“, „Tausende von Pfund“: there are several.
    if reading.key == "von", index > 0, words[index - 1].reading.key == governor, object.determiner == nil,
      object.modifiers.isEmpty, words[object.head].reading.means(.unit),
      !words[index - 1].reading.nounGroups.isDisjoint(with: [.power, .measures]),
      !object.agreement.intersection(.plural).isEmpty
    {
      object.agreement.formIntersection(.plural)
    }
  }
}
