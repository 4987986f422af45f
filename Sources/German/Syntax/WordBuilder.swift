import Lexicon
import Text

/// Makes words of tokens: readings from the morphology, spans from names and glossaries.
struct WordBuilder {
  let morphology: Morphology
  let sources: [any LexicalSource]

  func words(_ tokens: [Token]) -> [Word] { words(tokens, matches(tokens)) }

  /// What each source knows in a sentence.
  func matches(_ tokens: [Token]) -> [[LexicalMatch]] { sources.map { $0.matches(in: tokens) } }

  /// - Parameter matches: of the sources.
  func words(_ tokens: [Token], _ matches: [[LexicalMatch]]) -> [Word] {
    // Parts of words („Vermittlung“ in „Vermittlungsversuch“) stand beside the matches of whole words.
    var partsAt: [Int: [LexicalMatch]] = [:]
    let found = matches.map { matches in
      matches.filter { match in
        guard match.kind == .part else { return true }
        partsAt[match.tokens.lowerBound, default: []].append(match)
        return false
      }
    }
    let matches = LexicalMatches(found) { accepts($0, tokens, false) }
    var words: [Word] = []
    words.reserveCapacity(tokens.count)
    var index = 0
    var initial = true
    while index < tokens.count {
      if !matches.byStart.isEmpty, let match = matches.byStart[index], accepts(match, tokens, initial) {
        let last = tokens[match.tokens.upperBound - 1]
        var text = tokens[index].text
        for position in (index + 1)..<max(index + 1, match.tokens.upperBound) {
          text += (tokens[position].spaceBefore ? " " : "") + tokens[position].text
        }
        words.append(
          Word(
            tokens: match.tokens, text: text, range: tokens[index].range.lowerBound..<last.range.upperBound,
            kind: .word,
            readings: readings(
              of: match, tokens[match.tokens], initial: initial,
              nounFollows: isBeforeNoun(match.tokens.upperBound, tokens)), match: match,
            spaceBefore: tokens[index].spaceBefore))
        index = match.tokens.upperBound
        initial = false
        continue
      }
      if let form = contraction(index, tokens) {
        words.append(
          Word(
            tokens: index..<index + 1, text: form, range: tokens[index].range, kind: .word,
            readings: morphology.readings(of: form), match: nil, spaceBefore: true))
        index += 1
        initial = false
        continue
      }
      words.append(
        Word(
          tokens: index..<index + 1, text: tokens[index].text, range: tokens[index].range, kind: tokens[index].kind,
          readings: bracketedInitials(index, tokens) ?? readings(of: tokens[index], initial: initial), match: nil,
          knownParts: partsAt.isEmpty ? [] : partsAt[index] ?? [],
          spaceBefore: tokens[index].spaceBefore))
      switch tokens[index].kind {
      case .punctuation: initial = initial || WordBuilder.opensSentence.contains(tokens[index].text)
      default: initial = false
      }
      index += 1
    }
    joinThousandsApart(&words)
    joinSquares(&words)
    moveCurrencies(&words)
    joinSigns(&words)
    joinPercents(&words)
    joinRanges(&words)
    joinAges(&words)
    joinSlashed(&words)
    joinResults(&words)
    joinSoCalled(&words)
    joinTitles(&words)
    joinQuotedNames(&words)
    joinStreets(&words)
    joinAmpersands(&words)
    joinBounds(&words)
    joinVotes(&words)
    joinDeterminers(&words)
    joinCoordinators(&words)
    joinPredicates(&words)
    joinUnits(&words)
    joinYears(&words)
    if words.contains(where: { $0.lower.ends(in: "tausend") || $0.lower.isOne(of: "hundert", "dutzend") }) {
      joinThousands(&words)
    }
    readDistributives(&words)
    readOnes(&words)
    joinCompoundsApart(&words)
    readOffices(&words)
    readThousands(&words)
    readQuotedAdjective(&words)
    readCapitalAdjectives(&words)
    readInhabitants(&words)
    completeEllipses(&words, tokens)
    readCoordinatedInfinitives(&words)
    readExamples(&words)
    readHyphenatedNames(&words)
    readDateline(&words)
    joinOffices(&words)
    joinFirms(&words)
    joinForeignNames(&words)
    readNamesInS(&words)
    readNamesBehindAdjectives(&words)
    readSurnames(&words)
    completeSeparatedVerbs(&words)
    return words
  }

  /// „geht’s“, „für’s Haus“: what the end behind an apostrophe stands for.
  private func contraction(_ index: Int, _ tokens: [Token]) -> String? {
    guard index > 0, tokens[index].text == "'s" || tokens[index].text == "’s" else { return nil }
    let isArticle = morphology.readings(of: tokens[index - 1].text.inSmallLetters).first?.wordClass == .preposition
    return isArticle ? "das" : "es"
  }

  /// „die eine Seite“, „gegen den einen Funktionär“: behind a definite article that agrees with the noun, one of two rather
  /// than a second article; but not where the first may be a relative pronoun („…, die eine Wohnung sucht“).
  private func readOnes(_ words: inout [Word]) {
    for index in words.indices.dropFirst().dropLast()
    where (words[index].text == "eine" || words[index].text == "einen") && words[index].match == nil {
      let (article, noun) = (words[index - 1], words[index + 1])
      let weak: FormSet = words[index].text == "eine" ? ["der", "die", "das"] : ["den", "dem", "der", "des"]
      guard weak.contains(article.lower), article.match == nil, noun.isCapitalized, noun.match == nil,
        index < 2 || !words[index - 2].isPunctuation && !words[index - 2].has(.coordinator),
        index < 3 || !words[index - 3].isComma || !words[index - 2].has(.preposition),
        article.readings.contains(where: { reading in
          reading.wordClass == .article
            && noun.readings.contains {
              $0.wordClass == .noun
                && !$0.agreement.intersection(.singular).intersection(reading.agreement).isEmpty
            }
        }),
        // „Die eine Wohnung suchen“: those who
        index + 2 >= words.count || !words[index + 2].isOnlyFinite || isSingularVerb(words[index + 2])
      else { continue }
      var one = Reading(lemma: "ein", key: "1", wordClass: .numeral)
      one.agreement = .all
      words[index].readings = [one]
    }
  }

  /// „die tausenden Flüchtlinge“: an attribute between its article and noun, elsewhere a noun („die Tausenden von Briefen“).
  private func readThousands(_ words: inout [Word]) {
    for index in words.indices
    where words[index].text.utf8.count > 7 && words[index].text.utf8.last == UInt8(ascii: "n")
      && words[index].readings.contains(where: { WordBuilder.multitudes.contains($0.key) })
    {
      let isAttribute =
        !words[index].isCapitalized && index > 0 && words[index - 1].has(.article) && index + 1 < words.count
        && words[index + 1].isCapitalized && words[index + 1].has(.noun)
      if isAttribute {
        words[index].keep(.adjective)
      } else {
        words[index].readings.removeAll { WordBuilder.multitudes.contains($0.key) }
      }
    }
  }

  private static let multitudes: FormSet = ["tausende", "hunderte", "zehntausende", "hunderttausende"]

  /// „Forscher Peter Müller“, „Meister Black Caviar“: before a name it is what somebody is, though it could be an adjective.
  private func readOffices(_ words: inout [Word]) {
    for index in words.indices.dropLast()
    where words[index].isCapitalized && words[index].wordClass != .noun && words[index].match == nil
      && words[index + 1].wordClass == .name && isOpening(index, words)
      && words[index + 1].match?.kind != .placeAdjective
    {
      guard let noun = words[index].first(.noun), noun.info == "h", noun.lemma == words[index].text,
        noun.derivation != .nominalized
      else { continue }
      words[index].readings = [noun] + words[index].readings.filter { $0 != noun }
    }
  }

  /// „„Gut“, sagte er“: one word that is said is no noun where it may be an adjective.
  private func readQuotedAdjective(_ words: inout [Word]) {
    guard words.count > 4, Marks.opening.contains(words[0].text), Marks.isQuote(words[2].text), words[3].isComma,
      words[1].match == nil, words[1].readings.contains(where: { $0.wordClass == .adjective && $0.agreement.isEmpty })
    else { return }
    words[1].keep(.adjective)
  }

  /// „Essen – Bei einem Brand …“: the place of a report, before a dash and the beginning of its first sentence.
  private func readDateline(_ words: inout [Word]) {
    guard words.count > 4, ["–", "-", "—"].contains(words[1].text), words[1].spaceBefore, words[2].spaceBefore,
      words[0].kind == .word, words[0].match == nil, words[2].isCapitalized, !words[2].has(.noun),
      words[2].wordClass != .name, morphology.isPlace(words[0].text)
    else { return }
    words[0].readings = [.name(words[0].text, origin: .source, info: "p")]
  }

  /// A noun stands at an index, or an adjective that goes before one.
  private func isBeforeNoun(_ index: Int, _ tokens: [Token]) -> Bool {
    guard index < tokens.count, tokens[index].kind == .word || tokens[index].kind == .number else {
      // „Berliner „Tagesspiegel““
      return index < tokens.count && Marks.opening.contains(tokens[index].text)
    }
    if tokens[index].text.isCapitalized { return true }
    // „das Münchner ifo-Institut“
    let text = tokens[index].text
    if let hyphen = text.lastIndex(of: "-"), text[hyphen...].dropFirst().first?.isUppercase ?? false { return true }
    return morphology.readings(of: tokens[index].text).first.map {
      $0.wordClass == .adjective && !$0.agreement.isEmpty || $0.wordClass == .coordinator
    }
      ?? false
  }

  /// „auf -5 Grad“: a sign stands right before its number, and behind a space or bracket.
  private func joinSigns(_ words: inout [Word]) {
    for index in words.indices.dropLast().reversed()
    where words[index].isPunctuation && words[index + 1].kind == .number && !words[index + 1].spaceBefore
      && ["-", "−", "–"].contains(words[index].text)
    {
      guard index == 0 || words[index - 1].text == "(" || words[index].spaceBefore && words[index - 1].kind != .number
      else { continue }
      let text = words[index].text + words[index + 1].text
      WordBuilder.join(index...index + 1, as: text, .number, words[index + 1].readings, in: &words)
    }
  }

  /// „zehn bis 15 Prozent“, „ein bis zwei Jahre“, „10-15 Euro“: one number with two bounds. Behind „von“ and „zwischen“ the
  /// bounds stay apart, as phrases with prepositions of their own.
  private func joinRanges(_ words: inout [Word]) {
    var index = 0
    while index + 2 < words.count {
      defer { index += 1 }
      let isArea = index + 3 < words.count && words[index + 1].text == "mal" && words[index + 3].isCapitalized
      guard
        isArea || words[index + 1].lower == "bis"
          || words[index + 1].text.utf8.count <= 3 && !words[index + 1].spaceBefore
      else { continue }
      let (first, middle, last) = (words[index], words[index + 1], words[index + 2])
      let isClosed = !middle.spaceBefore && !last.spaceBefore && ["-", "–"].contains(middle.text)
      guard
        middle.lower == "bis" || isClosed || isArea && words[index + 3].readings.contains(where: { $0.info == "u" }),
        isBound(first, isLast: false), isBound(last, isLast: true),
        !(index > 0 && ["von", "vom", "zwischen"].contains(words[index - 1].lower) && !isClosed)
      else { continue }
      let text = first.text + (isClosed ? "-" : isArea ? " mal " : " bis ") + last.text
      var reading = Reading(lemma: text, key: text, wordClass: .numeral)
      reading.agreement = .all
      WordBuilder.join(index...index + 2, as: text, .number, [reading], in: &words)
    }
  }

  /// Makes one word of several.
  static func join(
    _ span: ClosedRange<Int>, as text: String, _ kind: Token.Kind, _ readings: [Reading], match: LexicalMatch? = nil,
    in words: inout [Word]
  ) {
    let (first, last) = (words[span.lowerBound], words[span.upperBound])
    let joined = Word(
      tokens: first.tokens.lowerBound..<last.tokens.upperBound, text: text,
      range: first.range.lowerBound..<last.range.upperBound, kind: kind, readings: readings, match: match,
      spaceBefore: first.spaceBefore)
    words.replaceSubrange(span, with: [joined])
  }

  /// „ein paar Leute“: one determiner.
  private func joinDeterminers(_ words: inout [Word]) {
    guard words.contains(where: { $0.text == "paar" }) else { return }
    for index in words.indices.dropLast().reversed()
    where words[index].lower == "ein" && words[index + 1].text == "paar" {
      let readings = morphology.readings(of: "ein paar")
      WordBuilder.join(index...index + 1, as: words[index].text + " paar", .word, readings, in: &words)
    }
  }

  /// „die Stadt ebenso wie das Land“: what joins two nouns as „sowie“ does.
  private func joinCoordinators(_ words: inout [Word]) {
    for index in words.indices.dropLast(2).dropFirst().reversed()
    where words[index - 1].isCapitalized && words[index - 1].isNominal {
      let isJoined = words[index].lower == "ebenso wie"
      let isPair = words[index + 1].text == "wie" && ["ebenso", "genauso"].contains(words[index].text)
      guard isJoined || isPair else { continue }
      WordBuilder.join(
        index...(isPair ? index + 1 : index), as: "sowie", .word,
        morphology.readings(of: "sowie").map { reading in
          var joined = reading
          joined.key = "ebenso wie"
          return joined
        }, in: &words)
    }
  }

  /// „Länder wie etwa Polen“: a comparison as with „wie“ alone.
  private func readExamples(_ words: inout [Word]) {
    for index in words.indices where words[index].match?.detail == "c" && words[index].lower.hasPrefix("wie ") {
      words[index].readings = [Reading(lemma: words[index].lower, key: "wie", wordClass: .comparison)]
    }
    // „Es gab Probleme, so der Tod des Chefs.“: neither somebody who says so nor a clause.
    for index in words.indices.dropFirst(2).dropLast(2)
    where words[index].text == "so" && words[index - 1].isComma && namesSeveral(words[index - 2])
      && words[index + 1].has(.article) && !words[index...].contains(where: { $0.isOnlyFinite && !$0.isCapitalized })
    {
      let named = words[(index + 2)...].prefix { $0.wordClass == .adjective || $0.isNominal }
      guard let head = named.last?.reading, head.wordClass == .noun, ["e", "b", "x", "p", "t"].contains(head.info),
        !named.contains(where: { $0.wordClass == .name || $0.reading.info == "h" })
      else { continue }
      words[index].readings = [Reading(lemma: "so", key: "wie", wordClass: .comparison)]
    }
  }

  private func namesSeveral(_ word: Word) -> Bool {
    word.wordClass == .noun && !word.agreement(of: WordClasses(.noun)).intersection(.plural).isEmpty
  }

  /// „wie er bekannt gab“: written apart, it is „bekanntgab“ all the same.
  private func joinPredicates(_ words: inout [Word]) {
    for index in words.indices.dropLast().reversed() where words[index].text == "bekannt" {
      let verbs = morphology.readings(of: "bekannt" + words[index + 1].text).filter {
        $0.wordClass == .verb && $0.origin == .lexicon && $0.key == "bekannt|geben"
      }
      if words[index + 1].kind == .word, !verbs.isEmpty {
        WordBuilder.join(
          index...index + 1, as: "bekannt" + words[index + 1].text, .word, verbs, in: &words)
      }
    }
  }

  /// „20 mm“, „80 km/h“: symbols of units, which are nouns behind a number only.
  private func joinUnits(_ words: inout [Word]) {
    for index in words.indices.dropLast().reversed() where words[index].wordClass == .numeral {
      if index + 3 < words.count, words[index + 2].text == "/", !words[index + 2].spaceBefore,
        !words[index + 3].spaceBefore
      {
        let symbol = words[index + 1].text + "/" + words[index + 3].text
        let units = morphology.nounReadings(symbol).filter { $0.info == "u" }
        if !units.isEmpty { WordBuilder.join(index + 1...index + 3, as: symbol, .word, units, in: &words) }
      }
      guard words[index + 1].match == nil, words[index + 1].text.first?.isLowercase ?? false,
        words[index + 1].text.utf8.count < 5
      else { continue }
      let units = morphology.nounReadings(words[index + 1].text).filter { $0.info == "u" }
      if !units.isEmpty { words[index + 1].readings = units }
    }
  }

  /// „bereits im September 2005“, „Mitte Dezember 2008“: the year belongs to the group that ends in its month.
  private func joinYears(_ words: inout [Word]) {
    for index in words.indices.dropLast().reversed() {
      guard let group = words[index].match, group.kind == .adverb, let year = words[index + 1].year,
        (1500...2100).contains(year), !words[index + 1].isMatched,
        let month = words[index].text.split(separator: " ").last, month.first?.isUppercase ?? false,
        morphology.readings(of: String(month)).contains(where: { $0.groups.contains(.month) })
      else { continue }
      var match = group
      match.tokens = group.tokens.lowerBound..<words[index + 1].tokens.upperBound
      WordBuilder.join(
        index...index + 1, as: words[index].text + " \(year)", .word, words[index].readings, match: match, in: &words)
    }
  }

  /// „mehrere Tausend Menschen“: one determiner, however it is written.
  private func joinThousands(_ words: inout [Word]) {
    for index in words.indices.dropLast(2).reversed()
    where ["tausend", "hundert", "zehntausend", "dutzend"].contains(words[index + 1].lower)
      && words[index + 2].kind == .word
    {
      let key = words[index].lower + " " + words[index + 1].lower
      let readings = morphology.readings(of: key).filter { $0.wordClass == .determiner }
      guard !readings.isEmpty else { continue }
      WordBuilder.join(index...index + 1, as: key, .word, readings, in: &words)
    }
  }

  /// „die 17- bis 25-Jährigen“, „drei- bis fünfjährige Kinder“, „zwei- bis dreimal“: one age or multiple with two bounds.
  private func joinAges(_ words: inout [Word]) {
    for index in words.indices.dropLast(2).reversed()
    where index + 2 < words.count && words[index + 1].lower.isOne(of: "bis", "und") && words[index].text.ends(in: "-") {
      let bound = String(words[index].text.dropLast())
      let least = Int(bound) ?? NumberWords.value(of: bound.lowercased())
      guard let least, words[index + 1].lower == "bis" else { continue }
      let readings = words[index + 2].readings.compactMap { reading -> Reading? in
        guard reading.key.hasSuffix("jährig") || ["fach", "mal"].contains(reading.key),
          let most = reading.modifiers.first
        else { return nil }
        var range = reading
        let text = "\(least) bis \(Int(most.key) ?? NumberWords.value(of: most.key.lowercased()) ?? 0)"
        range.modifiers = [CompoundPart(text: text, key: text, wordClass: .numeral)]
        if range.wordClass == .noun { range.agreement.formIntersection(.plural) }
        return range
      }
      guard !readings.isEmpty, !readings.contains(where: { $0.modifiers[0].text.hasSuffix(" 0") }) else { continue }
      let text = words[index...(index + 2)].map(\.text).joined(separator: " ")
      WordBuilder.join(index...index + 2, as: text, .word, readings, in: &words)
    }
  }

  private func isBound(_ word: Word, isLast: Bool) -> Bool {
    if word.kind == .number { return !word.isMatched && !word.text.contains(":") }
    return word.kind == .word && !word.isMatched
      && (word.readings.contains { $0.wordClass == .numeral } || !isLast && word.lower == "ein")
  }

  /// A single word that is in the lexicon and starts the sentence is no name unless the name is all it can be.
  private func accepts(_ match: LexicalMatch, _ tokens: [Token], _ initial: Bool) -> Bool {
    if match.kind == .preposition, match.tokens.count > 1 { return hasObject(match, tokens) }
    // „viel zu tun“: zu belongs to the infinitive.
    if match.kind == .adverb, tokens[match.tokens.upperBound - 1].text == "zu", match.tokens.upperBound < tokens.count,
      morphology.readings(of: tokens[match.tokens.upperBound].text).contains(where: {
        $0.wordClass == .verb && $0.verb.contains(.infinitive)
      })
    {
      return false
    }
    // „Das heißt, dass …“ means that.
    if match.kind == .adverb, match.lemma == "das heißt", match.tokens.upperBound + 1 < tokens.count,
      tokens[match.tokens.upperBound].text == ",", tokens[match.tokens.upperBound + 1].text == "dass"
    {
      return false
    }
    // „verdienen weniger als Männer“: no number follows.
    if match.kind == .adverb, ["weniger als", "mehr als"].contains(match.lemma),
      match.tokens.lowerBound > 0, match.tokens.upperBound < tokens.count,
      tokens[match.tokens.upperBound].kind == .word, tokens[match.tokens.upperBound].text.isCapitalized,
      morphology.readings(of: tokens[match.tokens.upperBound].text).allSatisfy({ $0.wordClass != .numeral }),
      morphology.readings(of: tokens[match.tokens.lowerBound - 1].text).contains(where: { $0.wordClass == .verb })
    {
      return false
    }
    // „zehn Prozent mehr als im Vorjahr“
    if match.kind == .adverb, ["weniger als", "mehr als"].contains(match.lemma), match.tokens.lowerBound > 0,
      match.tokens.upperBound < tokens.count, tokens[match.tokens.lowerBound - 1].text.isCapitalized,
      morphology.readings(of: tokens[match.tokens.upperBound].text).contains(where: {
        [.preposition, .prepositionArticle].contains($0.wordClass)
      })
    {
      return false
    }
    // „verdient viel mehr Geld“: more than a noun before it.
    // „geht um viel mehr als Geld“: behind a preposition it is a noun itself.
    if match.kind == .adverb, ["viel mehr", "weit mehr", "viel weniger", "weit weniger"].contains(match.lemma),
      match.tokens.upperBound < tokens.count,
      tokens[match.tokens.upperBound].kind == .word && tokens[match.tokens.upperBound].text.isCapitalized
        || match.tokens.lowerBound > 0
          && morphology.readings(of: tokens[match.tokens.lowerBound - 1].text).first?.wordClass == .preposition
    {
      return false
    }
    // „eine deutsche Bank“: in small letters it is no name.
    if match.kind == .organization, match.tokens.count > 1, match.lemma.first?.isUppercase ?? false,
      tokens[match.tokens.lowerBound].text.first?.isLowercase ?? false
    {
      return false
    }
    // „gar nicht so viele Sorgen“: so many
    if match.kind == .adverb, match.lemma.hasSuffix(" so"), match.tokens.upperBound < tokens.count,
      ["viel", "viele", "vielen", "wenig", "wenige", "wenigen", "weit", "lange"].contains(
        tokens[match.tokens.upperBound].text)
    {
      return false
    }
    // „ein Tor von Müller“: a noun behind its article is no given name.
    if match.kind == .person, match.tokens.count > 2, match.tokens.lowerBound > 0,
      tokens[match.tokens.lowerBound + 1].text == "von",
      morphology.readings(of: tokens[match.tokens.lowerBound - 1].text).contains(where: {
        WordClasses.determining.contains($0.wordClass)
      }),
      morphology.readings(of: tokens[match.tokens.lowerBound].text).contains(where: {
        $0.wordClass == .noun && $0.origin == .lexicon
      })
    {
      return false
    }
    // „in Victoria Anfang Mai“: when it was is nobody's surname.
    if match.kind == .person, match.tokens.count == 2,
      morphology.readings(of: tokens[match.tokens.upperBound - 1].text).contains(where: { $0.groups.contains(.stage) })
    {
      return false
    }
    // „laut Polizeisprecher Wolf“: the office has a holder.
    if match.kind == .adverb, match.lemma.hasPrefix("laut "), match.tokens.count == 2,
      match.tokens.upperBound < tokens.count, tokens[match.tokens.upperBound].kind == .word,
      tokens[match.tokens.upperBound].text.isCapitalized,
      morphology.readings(of: tokens[match.tokens.lowerBound + 1].text).contains(where: { $0.info == "h" })
    {
      return false
    }
    // „am letzten Freitag im November“: of that month, and no days ago.
    if match.kind == .adverb, match.tokens.upperBound < tokens.count, match.lemma.hasPrefix("am letzten "),
      ["im", "des", "vor", "in", "der"].contains(tokens[match.tokens.upperBound].text)
    {
      return false
    }
    // „bis zur Mitte des Jahres“: behind a preposition the noun is its object.
    if match.kind == .adverb, match.tokens.lowerBound > 0, tokens[match.tokens.lowerBound].text.isCapitalized,
      match.tokens.count > 2, match.lemma.first?.isUppercase ?? false,
      ["zur", "zum", "am", "vom", "im", "bis", "seit", "ab", "vor", "nach", "gegen", "von"]
        .contains(tokens[match.tokens.lowerBound - 1].text.lowercased())
    {
      return false
    }
    // „den Experten zufolge“: with the article that is not in the group
    if match.kind == .adverb, match.tokens.count == 2, match.tokens.lowerBound > 0, match.lemma.hasSuffix(" zufolge"),
      ["den", "dem", "der"].contains(tokens[match.tokens.lowerBound - 1].text)
    {
      return false
    }
    // „kam zum anderen Ufer“
    if match.kind == .adverb, match.lemma == "zum anderen", match.tokens.upperBound < tokens.count,
      tokens[match.tokens.upperBound].text.isCapitalized
    {
      return false
    }
    // „steht noch bevor“: at the end of a clause there is nothing to join.
    if match.kind == .conjunction,
      match.tokens.upperBound >= tokens.count
        || tokens[match.tokens.upperBound].kind == .punctuation && tokens[match.tokens.upperBound].text != ","
    {
      return false
    }
    // „Die Welt blickt nach Rom“ is no newspaper, unless it says something.
    if initial, match.detail == "media", match.tokens.count == 2,
      ["Die", "Der", "Das"].contains(
        tokens[match.tokens.lowerBound].text),
      morphology.readings(of: tokens[match.tokens.lowerBound + 1].text).contains(where: {
        $0.wordClass == .noun && $0.origin == .lexicon
      })
    {
      guard match.tokens.upperBound < tokens.count else { return false }
      let next = tokens[match.tokens.upperBound]
      return next.text == "“" || next.text == "("
        || morphology.readings(of: next.text).contains { reading in
          reading.wordClass == .verb
            && !reading.groups.isDisjoint(with: [.says, .publishes])
        }
    }
    // „das Bohren dicker Bretter“: nobody from Bretten
    if match.kind == .placeAdjective, isNoun(at: match.tokens.lowerBound, tokens) {
      return match.tokens.upperBound < tokens.count && tokens[match.tokens.upperBound].text.isCapitalized
    }
    guard match.tokens.count == 1, match.kind == .person, !match.isBinding else { return true }
    let form = tokens[match.tokens.lowerBound].text
    if initial { return morphology.lowerReadings(form.lowercased()).isEmpty }
    return !isNoun(at: match.tokens.lowerBound, tokens)
  }

  private static let comings: FormSet = ["kam", "kommt", "komme", "käme", "gekommen", "kommen"]

  /// „am Ufer der Elbe“, but „am Ufer“: a group that governs needs something that it governs.
  private func hasObject(_ match: LexicalMatch, _ tokens: [Token]) -> Bool {
    guard match.tokens.upperBound < tokens.count else { return false }
    // „bis zur Sanierung der Brücke“, „kam es zur Schließung“: the end of what stands before, and no purpose.
    if tokens[match.tokens.lowerBound].text == "zur",
      match.tokens.lowerBound > 0 && tokens[match.tokens.lowerBound - 1].text == "bis"
        || tokens[..<match.tokens.lowerBound].contains(where: { $0.text == "es" || $0.text == "Es" })
          && tokens.contains(where: { WordBuilder.comings.contains($0.text) })
    {
      return false
    }
    let next = tokens[match.tokens.upperBound]
    if next.kind == .number || Marks.opening.contains(next.text) { return true }
    // „in ganz Europa“, but „in ganz normalen Zeiten“
    if tokens[match.tokens.upperBound - 1].text == "ganz", !next.text.isCapitalized { return false }
    guard next.kind == .word || next.kind == .abbreviation else { return false }
    let nominal: [WordClass] = [
      .article, .determiner, .possessive, .adjective, .noun, .name, .numeral, .pronoun, .relative,
    ]
    let readings = morphology.readings(of: next.text)
    if ["von", "vom", "dessen", "deren"].contains(next.text) { return true }
    let isGenitive = match.detail.hasPrefix("g")
    return readings.contains {
      nominal.contains($0.wordClass)
        && !(isGenitive && $0.wordClass == .adjective && $0.agreement.isEmpty)
        && (!isGenitive || $0.agreement.isEmpty || $0.agreement.allows(.genitive) || $0.wordClass == .name)
    }
  }

  /// „neue Jobs“: behind an inflected adjective a form that is a noun of the lexicon is no surname.
  private func isNoun(at index: Int, _ tokens: [Token]) -> Bool {
    guard index > 0, tokens[index - 1].text.first?.isLowercase ?? false,
      morphology.readings(of: tokens[index - 1].text).contains(where: {
        $0.wordClass == .adjective && !$0.agreement.isEmpty && $0.origin == .lexicon
      })
    else { return false }
    return morphology.readings(of: tokens[index].text).contains { $0.wordClass == .noun && $0.origin == .lexicon }
  }

  private func readings(of match: LexicalMatch, _ tokens: ArraySlice<Token>, initial: Bool, nounFollows: Bool)
    -> [Reading]
  {
    if match.kind == .term || match.kind == .verb, let own = readings(ofTerm: match, tokens, initial: initial) {
      return own
    }
    if match.kind == .placeAdjective {
      var reading = Reading(lemma: match.lemma, key: match.lemma, wordClass: .adjective)
      reading.agreement = .all
      reading.derivation = .inhabitant
      reading.origin = .source
      guard !nounFollows else { return [reading] }
      // „der 1947 geborene Münchner“
      var person = reading
      person.wordClass = .noun
      person.info = "h"
      person.agreement = Agreement.with(.masculine).union(.plural)
      return [person, reading]
    }
    if var fixed = fixedGroup(match) {
      if let shown = agreement(of: fixed, match, tokens) { fixed.agreement = shown }
      // „im Vergleich zur alten Partei“: the article in it is that of the noun.
      if fixed.wordClass == .preposition, let last = tokens.last, WordBuilder.contractions.contains(last.text),
        let contraction = morphology.readings(of: last.text).first(where: { $0.wordClass == .prepositionArticle })
      {
        fixed.wordClass = .prepositionArticle
        fixed.agreement = contraction.agreement
      }
      return [fixed]
    }
    var reading = Reading(lemma: match.lemma, key: match.lemma, wordClass: .name)
    reading.origin = .source
    reading.gender = Gender(match.gender)
    reading.info =
      switch match.kind {
      case .person: "h"
      case .place: "p"
      case .organization: "g"
      case .people: "h"
      default: "b"
      }
    var agreement: Agreement = match.isGenitive ? .with(.genitive) : .all.subtracting(.with(.genitive))
    // Names in -s have no ending in the genitive; articles show it elsewhere (die Rede des Vatikan).
    if !match.isGenitive, match.kind != .person || match.lemma.ends(in: "s") { agreement = .all }
    if !match.isPluralClub { agreement.formIntersection(match.number == .plural ? .plural : .singular) }
    // Of most places and organizations an article tells the gender; „der EU“ needs it from the entry or the last word.
    if let gender = match.kind == .person ? reading.gender : germanGender(match) {
      let narrowed = agreement.intersection(.with(gender))
      if !narrowed.isEmpty { agreement = narrowed }
    }
    reading.agreement = agreement.isEmpty ? .all : agreement
    return [reading]
  }

  /// „stellvertretender Vorsitzender“, „organisierten Verbrechens“: an adjective and its noun agree as the noun does.
  private func agreement(of group: Reading, _ match: LexicalMatch, _ tokens: ArraySlice<Token>) -> Agreement? {
    guard group.wordClass == .noun, match.number == nil, !match.isGenitive, tokens.count == 2,
      let first = tokens.first, let last = tokens.last,
      morphology.readings(of: first.text.inSmallLetters).contains(where: {
        $0.wordClass == .adjective && !$0.agreement.isEmpty && $0.origin != .guess
      })
    else { return nil }
    let own = morphology.readings(of: last.text).filter { $0.wordClass == .noun && $0.origin == .lexicon }
    let shown = own.reduce(into: Agreement.none) { $0.formUnion($1.agreement) }
    return shown.isSingularOnly || group.info == "h" && !shown.isEmpty ? shown : nil
  }

  private func germanGender(_ match: LexicalMatch) -> Gender? {
    if let gender = Gender(match.sourceGender) { return gender }
    guard match.kind == .organization, match.number != .plural, !match.isPluralClub,
      let last = match.lemma.split(whereSeparator: { $0 == " " || $0 == "-" }).last, last.count < match.lemma.count
    else { return nil }
    return morphology.readings(of: String(last)).first { $0.wordClass == .noun && $0.origin == .lexicon }?.gender
  }

  /// Groups that act as an adverb, a preposition, a conjunction or a noun.
  private func fixedGroup(_ match: LexicalMatch) -> Reading? {
    let wordClass: WordClass
    switch match.kind {
    case .adverb: wordClass = .adverb
    case .preposition: wordClass = .preposition
    case .conjunction: wordClass = .subordinator
    case .adjective: wordClass = .adjective
    case .noun: wordClass = .noun
    default: return nil
    }
    var reading = Reading(lemma: match.lemma, key: match.lemma, wordClass: wordClass)
    reading.origin = .source
    reading.info = match.detail
    if wordClass == .noun {
      // Class and gender are those of the last word.
      if let last = match.lemma.split(separator: " ").last,
        let noun = morphology.readings(of: String(last)).first(where: { $0.wordClass == .noun })
      {
        reading.info = noun.info
        reading.gender = noun.gender
      }
      reading.agreement =
        match.number == .plural ? .plural : match.isGenitive ? .with(.genitive).intersection(.singular) : .all
      if match.number == .singular { reading.agreement.formIntersection(.singular) }
    }
    return reading
  }

  func readings(of token: Token, initial: Bool) -> [Reading] {
    switch token.kind {
    case .punctuation:
      if token.text == "," { return WordBuilder.comma }
      if token.text == "." { return WordBuilder.stop }
      return WordBuilder.mark(token.text)
    case .symbol:
      var reading = Reading(lemma: token.text, key: token.text, wordClass: .noun)
      reading.agreement = .plural
      reading.info = "u"
      return [reading]
    case .address:
      var reading = Reading(lemma: token.text, key: token.text, wordClass: .name)
      reading.agreement = .all
      return [reading]
    case .number:
      if let age = ageReadings(token.text) { return age }
      var reading = Reading(lemma: token.text, key: token.text, wordClass: .numeral)
      reading.agreement = token.text == "1" ? .all : .all
      return [reading]
    // „am 27.7.“ is a day, as „am 27.7.2015“ is.
    case .ordinal where token.text.dropLast().utf8.contains(UInt8(ascii: ".")):
      var reading = Reading(lemma: token.text, key: token.text, wordClass: .numeral)
      reading.agreement = .all
      return [reading]
    case .ordinal:
      var reading = Reading(lemma: token.text, key: token.text, wordClass: .adjective)
      reading.agreement = .all
      reading.derivation = .bound
      reading.info = "ordinal"
      return [reading]
    case .abbreviation, .word:
      // Soft hyphens of web pages are not letters.
      var form = token.text.withBytes({ $0.contains(0xad) }) ? token.text.filter { $0 != "\u{ad}" } : token.text
      // „Mio.“, „Mrd.“: listed without the full stop.
      if token.kind == .abbreviation, form.ends(in: "."),
        morphology.readings(of: form).allSatisfy({ $0.origin == .guess })
      {
        form.removeLast()
      }
      // „iPhone“, „eBay“
      if form.hasCapitalSecond, !morphology.nounReadings(form).isEmpty { return morphology.nounReadings(form) }
      return capitalsRead(form) ?? morphology.readings(of: form, initial: initial)
    }
  }

  private static func mark(_ text: String) -> [Reading] { [Reading(lemma: text, key: text, wordClass: .punctuation)] }

  private static let comma = mark(",")
  private static let stop = mark(".")

  /// „18jährigen“: the spelling before 1996 has no hyphen.
  private func ageReadings(_ form: String) -> [Reading]? {
    guard let place = form.firstIndex(where: { $0.isLetter }), place > form.startIndex,
      form[..<place].utf8.allSatisfy({ (0x30...0x39).contains($0) })
    else { return nil }
    let readings = morphology.readings(of: "\(form[..<place])-\(form[place...])").filter { $0.origin != .guess }
    return readings.isEmpty ? nil : readings
  }

  /// „GEFÄLSCHT“: a word in capitals that is known in small letters.
  private func capitalsRead(_ form: String) -> [Reading]? {
    guard form.utf8.count > 3, !form.beginsSmall,
      !form.utf8.contains(where: { $0 >= UInt8(ascii: "a") && $0 <= UInt8(ascii: "z") }),
      form.allSatisfy({ $0.isUppercase }),
      !morphology.readings(of: form).contains(where: { $0.origin != .guess })
    else { return nil }
    let lower = form.lowercased()
    let noun = lower.prefix(1).uppercased() + lower.dropFirst()
    let known = (morphology.readings(of: lower) + morphology.readings(of: noun)).filter { $0.origin == .lexicon }
    return known.isEmpty ? nil : known
  }

  static let opensSentence: MarkSet = [
    "„", "“", "``", "»", "«", "\"", ":", "–", "--", "-", "(", "‚", "…", "...", "*", "•",
  ]
}
