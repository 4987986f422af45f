/// Chooses between word classes where the neighbourhood decides: `der` as article or relative pronoun, `während` as
/// preposition or subordinator, `zu`, `sein`, participles and adjectives.
///
/// Works on raw segments (stretches between commas and other strong marks), before any phrase is built; a segment that
/// ends in a finite verb is the sign of a subordinate clause.
struct Disambiguator {
  var words: [Word]

  mutating func run() {
    proportions()
    comparisonInFront()
    neitherVerbs()
    assumptions()
    for segment in segments() { resolve(segment) }
  }

  /// Stretches of words between punctuation marks other than quotation marks.
  private func segments() -> [Range<Int>] {
    var result: [Range<Int>] = []
    var start = 0
    for index in words.indices
    where words[index].isPunctuation && !Marks.isQuote(words[index].text)
      && !["–", "—", "-", "--"].contains(words[index].text)
    {
      if index > start { result.append(start..<index) }
      start = index + 1
    }
    if start < words.count { result.append(start..<words.count) }
    return result
  }

  private mutating func resolve(_ segment: Range<Int>) {
    capitalizedVerb(segment)
    let isFinal = endsInFiniteVerb(segment)
    var first = segment.lowerBound
    while first < segment.upperBound, words[first].isPunctuation { first += 1 }
    guard first < segment.upperBound else { return }
    introducer(first, segment, isFinal)
    for index in segment {
      zu(index, segment)
      possessive(index, segment)
      pronounOrArticle(index, segment)
      adverbial(index, first, segment)
      participle(index, segment)
    }
  }

  /// A noun at the start of a sentence is not an infinitive („Parken: …“, „Kosten sind …“).
  private mutating func capitalizedVerb(_ segment: Range<Int>) {
    let first = segment.lowerBound
    // „Junge und alte Menschen“
    if first == 0, first + 3 < segment.upperBound, words[first].isNominal, words[first + 1].has(.coordinator),
      words[first + 3].isNominal,
      [first, first + 2].allSatisfy({ index in
        words[index].isInflectedAdjective
      })
    {
      words[first].keep(.adjective)
    }
    guard first == 0 || words[first - 1].isPunctuation, words[first].isCapitalized, words[first].has(.verb),
      words[first].isNominal || words[first].has(.determiner) || words[first].has(.pronoun)
    else { return }
    // „Fehlen wird der Trainer“: the infinitive of a future or a modal that has no other.
    if first + 1 < segment.upperBound, words[first].hasInfinitive, words[first + 1].isOnlyFinite,
      words[first + 1].readings.contains(where: { $0.key == "werden" || AuxiliaryVerbs.modals.contains($0.key) }),
      !segment.dropFirst(2).contains(where: { words[$0].has(.verb) || words[$0].has(.adjective) })
    {
      return words[first].keep(.verb)
    }
    // „Bleiben Sie“, „Gib mir“
    if first + 1 < segment.upperBound, words[first].readings.contains(where: { $0.wordClass == .verb }),
      words[first + 1].text == "Sie"
        || ["mir", "uns", "ihm", "ihn", "mich", "bitte", "dich", "euch", "du"].contains(words[first + 1].text)
    {
      return words[first].keep(.verb)
    }
    let isAlone = segment.count == 1
    let hasOther = segment.dropFirst().contains { words[$0].hasFinite && !words[$0].isCapitalized }
    let isQuestion = words.last { $0.isPunctuation && !Marks.isQuote($0.text) }?.text == "?"
    let isNounForm = words[first].lower.hasSuffix("e")
    // „Schule wegen Drohung geräumt“: an order would be exclaimed.
    let isPlain =
      words[first].readings.contains { $0.wordClass == .noun && $0.origin == .lexicon }
      && words[first].readings.allSatisfy {
        $0.wordClass != .verb || !$0.verb.isFinite || $0.key.contains("|") || isNounForm
      }
      && !words.contains { $0.text == "!" || $0.text == "?" }
    if isAlone || hasOther && !isQuestion || isPlain { words[first].drop(.verb) }
  }

  /// Whether the last verb-like word of a segment is finite and no unmistakable finite verb stands before it.
  func endsInFiniteVerb(_ segment: Range<Int>) -> Bool {
    guard let last = segment.last(where: { !words[$0].isPunctuation }), words[last].hasFinite,
      !words[last].isCapitalized
    else { return false }
    // „… zu führen“ is an infinitive.
    if last > segment.lowerBound, words[last - 1].lower == "zu", words[last].hasInfinitive { return false }
    if segment.count == 1 { return false }
    for index in segment where index < last && index > segment.lowerBound {
      // A finite verb in second position makes a main clause, unless both belong to a final cluster (hätte kommen können).
      if words[index].isOnlyFinite, index < last - 2, !closesRelative(index, segment) { return false }
      // „…, der kann gehen“: with the finite verb last the infinitive would stand before it.
      if words[index].isOnlyFinite, index == last - 1, words[last].hasInfinitive, !words[last].isOnlyFinite,
        words[index].readings.contains(where: { AuxiliaryVerbs.modals.contains($0.key) }),
        !words[index - 1].hasInfinitive, !words[index - 1].hasParticiple
      {
        return false
      }
      // „die USA wollten nun wissen“
      if words[index].isOnlyFinite, index == last - 2, !words[last - 1].has(.verb), words[last].hasInfinitive {
        return false
      }
    }
    return true
  }

  /// „…, die zu sehen sind und die …“: the verb at the end of the first of two relative clauses.
  private func closesRelative(_ verb: Int, _ segment: Range<Int>) -> Bool {
    let first = segment.lowerBound
    guard first > 0, words[first - 1].isComma, words[first].has(.relative), verb + 2 < segment.upperBound,
      verb > first + 1,
      words[verb + 1].has(.coordinator), words[verb + 2].has(.relative), !nominalFollows(first, segment)
    else { return false }
    return words[verb + 2].lower == words[first].lower
  }

  var asks: Bool { words.last { $0.isPunctuation && !Marks.isQuote($0.text) }?.text == "?" }

  /// The word that may introduce the segment.
  private mutating func introducer(_ first: Int, _ segment: Range<Int>, _ isFinal: Bool) {
    var index = first
    if words[index].has(.coordinator), index + 1 < segment.upperBound, words[index].lower != "denn",
      words[index].lower != "doch"
    {
      words[index].keep(.coordinator)
      index += 1
    } else if index + 1 < segment.upperBound, words[index].has(.adverb),
      words[index + 1].has(.subordinator) || words[index].lower == "nur" && words[index + 1].lower == "um"
    {
      // „erst wenn“, „auch weil“, „nur dass“.
      index += 1
    }
    if opensQuestion(index, segment) {
      words[index].keep(.interrogativeAdverb)
    } else if words[index].lower == "als", startsUnreal(index, segment) {
      words[index].keep(.subordinator)
    } else if words[index].lower == "wie" {
      let following = index + 1 < segment.upperBound ? words[index + 1] : nil
      if !segment.contains(where: { words[$0].hasFinite && !words[$0].isCapitalized }) {
        words[index].keep(.comparison)
      } else if isFinal,
        following.map({ next in
          !next.isCapitalized
            && next.readings.contains {
              $0.wordClass == .adjective && $0.agreement.isEmpty || $0.key == "viel" || $0.key == "oft"
                || $0.key == "lange"
            }
        }) ?? false
      {
        words[index].keep(.interrogativeAdverb)
      }
    }
    let word = words[index]
    let hasZu = segment.contains {
      words[$0].lower == "zu" && $0 + 1 < segment.upperBound && words[$0 + 1].hasInfinitive || words[$0].hasZuInfinitive
    }
    if word.has(.infinitiveSubordinator) {
      if hasZu && !(isFinal && word.has(.subordinator)) {
        words[index].keep(.infinitiveSubordinator)
      } else {
        words[index].drop(.infinitiveSubordinator)
      }
    }
    if words[index].has(.subordinator), words[index].readings.count > 1, !opensQuestion(index, segment),
      !startsUnreal(index, segment)
    {
      let hasFinite = segment.contains {
        $0 > index && words[$0].hasFinite && !words[$0].isCapitalized
          && !(words[$0].hasInfinitive && words[$0 - 1].lower == "zu")
      }
      let second = index + 1 < segment.upperBound ? words[index + 1] : nil
      // „während“, „bis“, „seit“ before a bare noun phrase; „als“, „wie“ in comparisons.
      let verbSecond =
        (second?.isOnlyFinite ?? false)
        // „…, als einen Fehler zu machen“
        || words[index].lower == "als" && hasZu && !hasFinite
        // „bis zum 31. Mai“, „bis 2030“
        || words[index].lower == "bis"
          && second.map { $0.has(.prepositionArticle) || $0.kind == .number || $0.kind == .ordinal } ?? false
      // „während er …“, „bis sie …“: a preposition cannot stand before a nominative.
      let beforeNominative =
        second.map { next in
          next.readings.contains {
            $0.wordClass == .pronoun && ["ich", "er", "wir", "man", "es", "du"].contains(next.lower)
          } || next.lower == "sie"
        } ?? false
      if beforeNominative && hasFinite && !["als", "wie"].contains(words[index].lower)
        || (isFinal || hasFinite && !verbSecond && isFinalish(segment, after: index)) && !verbSecond
      {
        words[index].keep(.subordinator)
      } else {
        words[index].drop(.subordinator)
      }
    }
    // Relative pronouns: after a comma, the segment ends in its finite verb; a preposition may stand before.
    // Behind a coordinator only where a relative clause stands before („…, die kommt und die bleibt“).
    let followsRelative = words[..<first].contains { $0.readings.first?.wordClass == .relative }
    let afterComma = first > 0 && (index > first ? followsRelative : words[first - 1].isComma)
    var pronoun = index
    if words[index].has(.preposition), index + 1 < segment.upperBound, words[index + 1].has(.relative) {
      pronoun = index + 1
    }
    if words[pronoun].has(.relative) {
      if afterComma, hasAntecedent(before: first), isFinal || relativeWithExtraposition(pronoun, segment),
        !continuesSubordinate(pronoun, segment)
      {
        if pronoun != index { words[index].keep(.preposition) }
        words[pronoun].keep(.relative)
      } else {
        words[pronoun].drop(.relative)
      }
    }
    // „Welcher der beiden gewinnt, ist offen“
    if words[index].lower.hasPrefix("welch"), index == first, isFinal || asks, words[index].has(.interrogative),
      words[index].has(.pronoun), index + 1 < segment.upperBound,
      ["der", "dieser", "von", "unserer"].contains(words[index + 1].lower)
    {
      words[index].keep { $0.wordClass == .interrogative }
    }
    // „Was will er?“
    if words[index].lower == "was", index == first, words[index].has(.interrogative), asks {
      words[index].keep(.interrogative)
    }
    // „Was er fordert, ist …“
    if words[index].lower == "was", index == first, isFinal, words[index].has(.interrogative), first == 0 || !afterComma
    {
      words[index].keep(.interrogative)
    }
    if words[index].has(.relativeAdverb) || words[index].has(.relativePronominalAdverb) {
      let previous = first > 1 ? words[first - 2] : nil
      let relative = afterComma && isFinal && (previous?.isNominal ?? false || words[index].lower == "wobei")
      if words[index].lower == "wobei" || relative {
        words[index].keep { $0.wordClass == .relativeAdverb || $0.wordClass == .relativePronominalAdverb }
      } else {
        words[index].keep { $0.wordClass != .relativeAdverb && $0.wordClass != .relativePronominalAdverb }
      }
    }
    // Everywhere else in the segment these are no introducers.
    for other in segment where other != index && other != pronoun {
      if words[other].has(oneOf: .introducing) {
        words[other].keep { !WordClasses.introducing.contains($0.wordClass) }
      }
      if other > index, words[other].has(.comparison) {
        words[other].keep(.comparison)
      } else if other > index, !words[other - 1].has(.coordinator), words[other].readings.count > 1 {
        words[other].drop(.subordinator)
      }
    }
  }

  /// A subordinate clause whose verb is followed by an extraposed phrase.
  private func isFinalish(_ segment: Range<Int>, after index: Int) -> Bool {
    guard let verb = segment.last(where: { words[$0].hasFinite && !words[$0].isCapitalized }), verb > index + 2 else {
      return false
    }
    // „seit zehn Jahren hat die Partei die Wahl verloren“: the finite verb stands second.
    if segment.contains(where: { $0 > index && $0 < verb - 1 && words[$0].isOnlyFinite && !words[$0].isCapitalized }),
      !words[verb].isOnlyFinite
    {
      return false
    }
    guard verb + 1 < segment.upperBound else { return true }
    // Only prepositional phrases and comparisons are put behind the verb.
    let next = words[verb + 1]
    return verb >= segment.upperBound - 7
      && (next.has(.preposition) || next.has(.prepositionArticle) || next.has(.comparison))
  }

  private func relativeWithExtraposition(_ pronoun: Int, _ segment: Range<Int>) -> Bool {
    guard isFinalish(segment, after: pronoun), pronoun + 1 < segment.upperBound else { return false }
    let next = words[pronoun + 1]
    // „der im Jahr 2022 begann und …“: no noun phrase can start at the pronoun.
    return !next.isNominal && !next.has(.adjective) && !next.hasFinite
  }

  /// „…, wo, wie bei jedem Parteitag, die Ausstellung aufgebaut ist“: a clause further left still waits for its verb.
  private func continuesSubordinate(_ pronoun: Int, _ segment: Range<Int>) -> Bool {
    guard pronoun == segment.lowerBound, pronoun > 1, nominalFollows(pronoun, segment) else { return false }
    var index = pronoun - 2
    var isInsertion = false
    while index >= 0 {
      let word = words[index]
      if word.hasFinite, !word.isCapitalized { return false }
      if word.isComma {
        isInsertion = true
      } else if word.isPunctuation {
        return false
      } else if index == 0 || words[index - 1].isComma, let first = word.readings.first?.wordClass,
        [.subordinator, .relativeAdverb, .interrogativeAdverb].contains(first)
      {
        return isInsertion
      }
      index -= 1
    }
    return false
  }

  private mutating func zu(_ index: Int, _ segment: Range<Int>) {
    guard words[index].lower == "zu", words[index].readings.count > 1 else { return }
    guard index + 1 < segment.upperBound else { return words[index].keep(.preposition) }
    let next = words[index + 1]
    if next.hasInfinitive, !next.isCapitalized { return words[index].keep(.zu) }
    // „führt zu vielen Problemen“; behind a preposition („mit zu vielen“) there are too many.
    if ["vielen", "wenigen"].contains(next.lower),
      index == 0 || words[index - 1].reading.wordClass != .preposition && !words[index - 1].has(.article)
    {
      return words[index].keep(.preposition)
    }
    if ["viel", "viele", "vielen", "vieler", "wenig", "wenige", "wenigen"].contains(next.lower) {
      return words[index].keep(.adverb)
    }
    // „zu müde, um …“
    let behind = index + 2 < segment.upperBound ? words[index + 2] : nil
    if !next.isCapitalized, next.readings.contains(where: { $0.wordClass == .adjective && $0.agreement.isEmpty }),
      behind.map({ $0.has(.verb) || $0.isPunctuation }) ?? true
    {
      return words[index].keep(.adverb)
    }
    // „zu noch mehr Bürokratie“
    if ["noch", "immer", "etwa", "rund", "fast", "mehr", "weniger", "einer", "allen"].contains(next.lower),
      behind.map({ !$0.isPunctuation && !$0.has(.verb) }) ?? false
    {
      return words[index].keep(.preposition)
    }
    if !next.isCapitalized, next.has(.adjective) || next.has(.adverb), !next.has(.article),
      next.readings.allSatisfy({
        $0.agreement.isEmpty || $0.wordClass == .adverb || $0.wordClass == .determiner || $0.wordClass == .pronoun
      })
    {
      return words[index].keep(.adverb)
    }
    words[index].keep(.preposition)
  }

  private mutating func possessive(_ index: Int, _ segment: Range<Int>) {
    guard words[index].has(.possessive), words[index].readings.count > 1 else { return }
    let followed = nominalFollows(index, segment)
    if words[index].lower == "sein" {
      words[index].keep(
        followed && !(index > segment.lowerBound && words[index - 1].lower == "zu") ? .possessive : .verb)
    } else if followed {
      words[index].keep(.possessive)
    } else {
      words[index].drop(.possessive)
      // „er meine die Anschuldigung ernst“
      if words[index].has(.verb), !segment.contains(where: { $0 != index && words[$0].hasFinite }) {
        words[index].keep(.verb)
      }
    }
  }

  /// Whether a noun phrase can go on behind a determiner.
  private func nominalFollows(_ index: Int, _ segment: Range<Int>) -> Bool {
    var next = index + 1
    let agreement = words[index].readings.filter {
      $0.wordClass == .article || $0.wordClass == .determiner || $0.wordClass == .possessive
    }
    .reduce(into: Agreement.none) { $0.formUnion($1.agreement) }
    var steps = 0
    while next < words.count, steps < 12 {
      let word = words[next]
      if Marks.isQuote(word.text) {
        next += 1
        continue
      }
      // „ein expansives, westliches Bündnis“ goes on behind the comma.
      // „das 1:0“
      if word.kind == .number, word.text.contains(":") { return true }
      if word.isNominal {
        let all = word.readings.filter { $0.wordClass == .noun || $0.wordClass == .name }
        let sure = all.filter { $0.origin != .guess }
        let head = sure.isEmpty ? all : sure
        if agreement.isEmpty || head.contains(where: { !$0.agreement.intersection(agreement).isEmpty }) { return true }
        // „Das erklärte Trainer Müller“: the verb behind a pronoun rather than an attribute that agrees with nothing.
        let isVerb = steps == 1 && words[next - 1].hasFinite && !sure.isEmpty
        return steps > 0 && !isVerb
      }
      if word.isComma, steps > 0, next + 1 < words.count,
        words[next + 1].isInflectedAdjective
      {
        next += 1
        continue
      }
      // „seinen australischen und seinen serbischen Pass“
      if word.has(.coordinator), steps > 0, next + 3 < words.count,
        words[next + 1].has(.possessive) || words[next + 1].has(.article),
        words[next + 2].isInflectedAdjective,
        words[next + 3].isNominal
      {
        return true
      }
      // „einen personellen und inhaltlichen Linksruck“
      if word.has(.coordinator), steps > 0, next + 2 < words.count,
        words[next + 1].isInflectedAdjective,
        words[next + 2].isNominal || words[next + 2].readings.contains(where: { !$0.agreement.isEmpty })
      {
        next += 1
        continue
      }
      if word.isOnlyFinite || word.isPunctuation || word.isComma {
        return endsInAdjective(next - 1, steps, from: index)
      }
      let inflected = word.isInflectedAdjective
      let quantity =
        word.lower == "einen" && next > 0 && words[next - 1].lower == "die"
        || word.readings.contains {
          $0.wordClass == .determiner
            && ["beide", "viel", "wenig", "ander", "all", "mehrere", "einige", "solcher"].contains($0.key)
        }
      if word.has(.numeral) || inflected || quantity {
        next += 1
        steps += 1
        continue
      }
      // „der als Favorit geltende Läufer“
      if steps == 0, word.has(.comparison), word.lower == "als",
        participleAttribute(from: next, segment, agreement)
      {
        return true
      }
      // An extended attribute: adverbs and prepositional phrases up to an inflected participle.
      if word.has(.adverb) || word.has(.preposition) || word.has(.prepositionArticle) || word.has(.adjective)
        || next == index + 1 && (word.has(.reflexive) || Disambiguator.objectPronouns.contains(word.lower))
      {
        return extendedAttribute(from: next, segment, agreement) || endsInAdjective(next - 1, steps, from: index)
      }
      // „die dem Minister nahestehende Zeitung“
      if steps == 0, word.has(.article) || word.has(.reflexive), participleAttribute(from: next, segment, agreement) {
        return true
      }
      return endsInAdjective(next - 1, steps, from: index)
    }
    return endsInAdjective(next - 1, steps, from: index)
  }

  /// „der *sie* begleitende Minister“
  private static let objectPronouns: Set<String> = ["sie", "ihn", "ihm", "ihr", "ihnen", "uns", "mir", "mich"]

  /// „den letzten der sechs“, „der jüngste“: an inflected adjective can stand for its noun.
  private func endsInAdjective(_ index: Int, _ steps: Int, from start: Int) -> Bool {
    guard steps > 0 else { return false }
    // „höher als der alte“
    if start > 0, words[start - 1].has(.comparison), index == start + 1,
      words[index].readings.first?.wordClass == .adjective,
      words[index].isInflectedAdjective
    {
      return true
    }
    if words[index].lower == "einen", index > 0, words[index - 1].lower == "die" { return true }
    // „ist nicht die richtige.“
    let isLast = index + 1 >= words.count || words[index + 1].isPunctuation && !Marks.isQuote(words[index + 1].text)
    return words[index].readings.contains {
      $0.wordClass == .adjective && !$0.agreement.isEmpty
        && (isLast && !words[index].hasFinite || $0.degree == .superlative || $0.info == "ordinal"
          || ["letzte", "letzt", "nächst", "einzig", "jüngst", "jährig"].contains($0.key))
        || $0.wordClass == .pronoun && PhraseParser.nominalQuantities.contains($0.key)
    }
  }

  /// Whether an inflected participle or adjective directly before a noun closes an attribute that starts here.
  func extendedAttribute(from start: Int, _ segment: Range<Int>, _ agreement: Agreement) -> Bool {
    for index in start..<segment.upperBound where index + 1 < segment.upperBound {
      if words[index].isOnlyFinite { return false }
      if words[index].readings.contains(where: {
        $0.wordClass == .adjective && !$0.agreement.intersection(agreement).isEmpty
      }), words[index + 1].isNominal, index > start || !words[index].has(.preposition) {
        return words[index + 1].readings.contains { !$0.agreement.intersection(agreement).isEmpty }
      }
    }
    return false
  }

  private mutating func pronounOrArticle(_ index: Int, _ segment: Range<Int>) {
    // „haben sich nicht einigen können“
    if words[index].lower == "einigen", segment.contains(where: { words[$0].lower == "sich" }) {
      let next = index + 1 < segment.upperBound ? words[index + 1] : nil
      if next.map({ $0.has(.verb) || $0.isPunctuation }) ?? true, words[index].has(.verb) {
        return words[index].keep(.verb)
      }
    }
    // „er werde das Land einen“
    if words[index].lower == "einen", words[index].has(.verb), index > segment.lowerBound + 1,
      words[index - 1].isNominal, index + 1 == segment.upperBound,
      segment.contains(where: { other in
        words[other].readings.contains {
          $0.wordClass == .verb && ($0.key == "werden" || AuxiliaryVerbs.modals.contains($0.key))
        }
      })
    {
      return words[index].keep(.verb)
    }
    if words[index].has(.determiner), words[index].has(.verb), !segment.contains(where: { words[$0].lower == "sich" }) {
      words[index].drop(.verb)
    }
    guard words[index].has(.article) || words[index].has(.determiner), words[index].readings.count > 1 else { return }
    // „Etwas Schlimmes“
    if ["etwas", "nichts"].contains(words[index].lower), index + 1 < segment.upperBound,
      words[index + 1].readings.first?.derivation == .nominalized
    {
      return words[index].keep(.pronoun)
    }
    guard !words[index].readings.contains(where: { $0.wordClass == .relative }) || words[index].readings.count > 1
    else { return }
    if words[index].readings.allSatisfy({ $0.wordClass == .relative }) { return }
    if nominalFollows(index, segment) {
      words[index].keep { $0.wordClass == .article || $0.wordClass == .determiner }
    } else {
      words[index].keep { $0.wordClass != .article && $0.wordClass != .determiner }
      if words[index].has(.adverb), words[index].has(.pronoun) {
        // „mehr“, „viel“, „etwas“: adverb before an adjective, else pronoun.
        let next = index + 1 < segment.upperBound ? words[index + 1] : nil
        let isObject =
          ["viel", "wenig"].contains(words[index].lower)
          && (next.map { $0.isPunctuation || ["wie", "zu"].contains($0.lower) || $0.reading.wordClass == .verb } ?? true)
        if next?.has(.adjective) ?? false {
          words[index].keep(.adverb)
        } else if isObject {
          words[index].keep(.pronoun)
        }
      }
    }
  }

  /// Words that are adverbs among other things.
  private mutating func adverbial(_ index: Int, _ first: Int, _ segment: Range<Int>) {
    guard words[index].readings.count > 1 else { return }
    // „Früher hatten …“
    if index == first, words[index].isCapitalized, words[index].has(.adverb), words[index].has(.adjective),
      index + 1 < segment.upperBound, words[index + 1].isOnlyFinite
    {
      return words[index].keep(.adverb)
    }
    if words[index].has(.coordinator), index != first, ["denn", "doch", "aber"].contains(words[index].lower) {
      words[index].keep { $0.wordClass != .coordinator && $0.wordClass != .pairedCoordinator }
    }
    if words[index].has(.pairedCoordinator),
      index != first || words[index].lower == "noch" && !words[..<index].contains(where: { $0.lower == "weder" })
    {
      words[index].drop(.pairedCoordinator)
    }
    if words[index].has(.comparison), !words[index].readings.contains(where: { $0.wordClass == .subordinator }),
      index > first || words[index].lower == "als"
    {
      words[index].keep(.comparison)
    }
    if words[index].has(.preposition) || words[index].has(.postposition) {
      let next = index + 1 < segment.upperBound ? words[index + 1] : nil
      let starts =
        next.map {
          $0.isNominal || $0.has(.article) || $0.has(.determiner) || $0.has(.possessive) || $0.has(.pronoun)
            || $0.has(.numeral) || $0.has(.adjective) || $0.has(.adverb) || $0.has(.reflexive) || $0.has(.interrogative)
            || $0.has(.relative) || $0.kind == .number || $0.kind == .ordinal || $0.has(.prepositionArticle)
        } ?? false
      if !starts {
        words[index].keep { $0.wordClass != .preposition && $0.wordClass != .postposition }
      } else if words[index].has(.preposition) {
        words[index].keep {
          $0.wordClass == .preposition || $0.wordClass == .postposition || $0.wordClass == .comparison
        }
      }
    }
    if words[index].has(.prepositionArticle), words[index].has(.am) {
      let next = index + 1 < segment.upperBound ? words[index + 1] : nil
      let superlative = next.map { !$0.isCapitalized && $0.readings.contains { $0.degree == .superlative } } ?? false
      let noun = index + 2 < segment.upperBound && words[index + 2].isNominal
      words[index].keep(superlative && !noun ? .am : .prepositionArticle)
    }
  }

  /// Inflected participles against preterites (`verkaufte`, `gehörte`); bare adjectives against verb forms.
  private mutating func participle(_ index: Int, _ segment: Range<Int>) {
    let word = words[index]
    guard word.has(.verb), word.readings.count > 1 else { return }
    if index > segment.lowerBound, words[index - 1].wordClass == .zu, word.hasInfinitive {
      return words[index].keep(.verb)
    }
    guard word.has(.adjective) || word.has(.adverb) && word.hasParticiple else { return }
    // „Jeder weiß, dass …“: the only finite verb there is.
    if word.hasFinite, word.readings.allSatisfy({ $0.wordClass != .adjective || $0.agreement.isEmpty }),
      !segment.contains(where: { $0 != index && words[$0].hasFinite && !words[$0].isCapitalized })
    {
      return words[index].keep(.verb)
    }
    // „30 Kilometer von der Stadt entfernt“
    if word.lower == "entfernt",
      segment.contains(where: { words[$0].reading.info == "u" || words[$0].lower == "weit" }),
      segment.contains(where: { ["von", "vom"].contains(words[$0].lower) })
    {
      return words[index].keep { $0.wordClass == .adjective && $0.agreement.isEmpty }
    }
    // „bekannt geworden“: the passive would have „worden“.
    if index + 1 < segment.upperBound, words[index + 1].lower == "geworden", !word.isCapitalized,
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
    // „wiederholt werden“
    if word.hasParticiple, index + 1 < segment.upperBound,
      ["werden", "worden", "wird", "wurde", "wurden"].contains(words[index + 1].lower), !word.isCapitalized,
      word.readings.allSatisfy({ $0.wordClass != .adjective || $0.agreement.isEmpty })
    {
      return words[index].keep(.verb)
    }
    // „beschädigt worden“, „hat … bekannt“: a participle under haben or werden is a verb.
    if word.hasParticiple, word.readings.allSatisfy({ $0.wordClass != .adjective || $0.agreement.isEmpty }),
      segment.contains(where: { other in
        other != index
          && words[other].readings.contains { $0.wordClass == .verb && ($0.key == "werden" || $0.key == "haben") }
      })
    {
      return words[index].keep(.verb)
    }
    let next = index + 1 < segment.upperBound ? words[index + 1] : nil
    let inflected = word.isInflectedAdjective
    // „drei Stunden langen“
    if inflected, index > segment.lowerBound + 1, words[index - 2].has(.numeral), next?.isNominal ?? false,
      words[index - 1].readings.contains(where: { $0.info == "t" || $0.info == "u" })
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
    if inflected {
      if reports(index, segment) { return words[index].keep(.verb) }
      let before = index > segment.lowerBound ? words[index - 1] : nil
      // „konzentrierte und engagierte Leistung“
      let chain =
        index + 3 < segment.upperBound && (words[index + 1].has(.coordinator) || words[index + 1].isComma)
        && words[index + 2].isInflectedAdjective
        && words[index + 3].isNominal
      let nounAhead =
        chain
        || next.map { $0.isNominal || $0.isInflectedAdjective }
          ?? false
      let isEntry = word.readings.contains {
        $0.wordClass == .adjective && !$0.agreement.isEmpty && $0.derivation == nil
      }
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
        || next.readings.contains { $0.wordClass == .noun && $0.info == "h" && $0.agreement.isSingularOnly })
  }

  /// Whether an article before this participle still waits for its noun („die von Russland geforderte Abtretung“).
  private func extended(_ index: Int, _ segment: Range<Int>) -> Bool {
    var position = index - 1
    while position >= segment.lowerBound {
      let word = words[position]
      if word.isOnlyFinite { return false }
      if (word.has(.article) || word.has(.determiner) || word.has(.possessive)) && position + 1 < index {
        let next = words[position + 1]
        // „die für den Export bestimmten Waren“: an article under a preposition opens a phrase inside.
        if position > segment.lowerBound, words[position - 1].has(.preposition),
          !next.has(.preposition), !next.has(.prepositionArticle), !next.has(.adverb),
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
        guard position > segment.lowerBound, words[position - 1].has(.preposition) else { return false }
      }
      position -= 1
    }
    return false
  }
}

/// Marks of punctuation by what they do.
enum Marks {
  static func isQuote(_ text: String) -> Bool {
    // Most words are longer than any mark, or begin with a letter.
    guard text.utf8.count < 4, let first = text.utf8.first,
      first | 0x20 < UInt8(ascii: "a") || first >= 0x80 || first == UInt8(ascii: "`")
    else { return false }
    return opening.contains(text) || closing.contains(text)
  }
  static let opening: Set<String> = ["„", "»", "\"", "‚", "›", "“", "«", "‹", "``"]
  static let closing: Set<String> = ["“", "”", "«", "\"", "‘", "‹", "’", "»", "›", "''"]
}
