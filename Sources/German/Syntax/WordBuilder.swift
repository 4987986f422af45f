import Lexicon
import Text

/// Makes words of tokens: readings from the morphology, spans from names and glossaries.
struct WordBuilder {
  let morphology: Morphology
  let sources: [any LexicalSource]
  /// What the verbs ask for, where that is known.
  var frames: (any FrameSource)?

  func words(_ tokens: [Token]) -> [Word] { words(tokens, matches(tokens)) }

  /// What each source knows in a sentence.
  func matches(_ tokens: [Token]) -> [[LexicalMatch]] { sources.map { $0.matches(in: tokens) } }

  /// - Parameter matches: of the sources.
  func words(_ tokens: [Token], _ matches: [[LexicalMatch]]) -> [Word] {
    // Parts of words („Vermittlung“ in „Vermittlungsversuch“) stand beside the matches of whole words.
    var partsAt: [Int: [LexicalMatch]] = [:]
    let found = matches.map { matches in
      matches.map { deniesRole($0, tokens) ? withoutRole($0) : $0 }.filter { match in
        guard match.kind == .part else { return true }
        partsAt[match.tokens.lowerBound, default: []].append(match)
        return false
      }
    }
    let matches = LexicalMatches(found, count: tokens.count) { accepts($0, tokens, false) }
    var words: [Word] = []
    words.reserveCapacity(tokens.count)
    var index = 0
    var initial = true
    while index < tokens.count {
      if let match = matches[index], accepts(match, tokens, initial) {
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
    readAgain(&words, tokens)
    return words
  }

  /// Reads the words again, now that they stand beside each other. Each pass sees what those before it have made of them, so
  /// that the order counts: what is one word is joined first, from figures to groups, then readings are chosen by what
  /// stands beside a word, and names come last.
  private func readAgain(_ words: inout [Word], _ tokens: [Token]) {
    // Figures that are one number however they are written, before anything is put to a number.
    joinThousandsApart(&words)
    joinScores(&words)
    readMatches(&words)
    // „m²“, before „m“ alone could be read as the unit.
    joinSquares(&words)
    // „$11 490“: behind the whole number.
    moveCurrencies(&words)
    moveShades(&words)
    // „-5 bis 10 Grad“: a bound has its sign.
    joinSigns(&words)
    // „5%-Hürde“: the hyphen belongs to the word.
    joinPercents(&words)
    // Two bounds, each of them whole by now.
    joinRanges(&words)
    joinAges(&words)
    joinNamedDays(&words)
    joinTimes(&words)
    joinOrdinals(&words)
    joinNumbers(&words)
    // Numbers and names that a slash, a colon or a comma joins.
    joinProvisions(&words)
    joinSlashed(&words)
    joinResults(&words)
    joinSoCalled(&words)
    // Titles are as long as they can be, so that no street or firm is cut out of them.
    joinTitles(&words)
    joinHyphenatedRuns(&words)
    joinEnglishRuns(&words)
    joinPlacesInBrackets(&words)
    joinQuotedNames(&words)
    joinStreets(&words)
    // „Müller & Söhne GmbH“: joined before the firm is told by its form.
    joinAmpersands(&words)
    // „zwischen 50 und 60“, „mit 54 zu 46 Prozent“: of numbers that may be ranges themselves.
    joinBounds(&words)
    joinVotes(&words)
    // Groups of small words.
    joinDeterminers(&words)
    joinWhatKind(&words)
    joinRefusals(&words)
    joinThatIs(&words)
    joinWhence(&words)
    readSmallNominalized(&words)
    joinSerialCommas(&words)
    joinDashedAttributes(&words)
    readComparedTimes(&words)
    readThenWhen(&words)
    readSmallNames(&words)
    joinAfterthoughts(&words)
    readInstead(&words)
    readReservations(&words)
    readLetAlone(&words)
    joinRather(&words)
    joinIfNot(&words)
    readAlternations(&words)
    joinAskedThings(&words)
    joinTitled(&words)
    joinHonorifics(&words)
    joinDegrees(&words)
    readCompany(&words)
    readAddition(&words)
    joinAlternatives(&words)
    joinCoordinators(&words)
    joinLikenings(&words)
    readLikenedPersons(&words)
    readUnequalled(&words)
    joinDenials(&words)
    joinPredicates(&words)
    // „10-15 mm“: behind all that is a number.
    joinUnits(&words)
    joinYears(&words)
    // „die 1990er und 2000er Jahre“: before a coordinator could join phrases.
    readDecades(&words)
    // „ein paar tausend“: behind „ein paar“.
    if words.indices.contains(where: {
      words[$0].lower.ends(in: "tausend") || words[$0].lower.isOne(of: "hundert", "dutzend")
    }) {
      joinThousands(&words)
    }
    readEstimates(&words)
    // From here on readings are chosen. „je“ and „eine“ by the number or noun behind them.
    readDistributives(&words)
    readOnes(&words)
    // „der Facebook Chef“: one noun, before its parts are read as a name and an office.
    joinCompoundsApart(&words)
    joinQuotedCompounds(&words)
    joinAdjectivesApart(&words)
    readOffices(&words)
    readThousands(&words)
    readQuotedAdjective(&words)
    readWhoever(&words)
    readNotOnly(&words)
    // „Internationale Astronomische Union“, before its capitals alone are asked.
    readInstitutionNames(&words)
    // „Deutsche Bank“, before a name is looked for in it.
    readCapitalAdjectives(&words)
    // „zwei Polen“: behind all that is a number.
    readInhabitants(&words)
    readShadedPersons(&words)
    // „Vor- und Nachteile“: a half word has readings like others for all that follow.
    completeEllipses(&words, tokens)
    completeTails(&words)
    readCoordinatedInfinitives(&words)
    readDeedsInFront(&words)
    readDeedsOfSingular(&words)
    readExamples(&words)
    readPreferences(&words)
    readSuch(&words)
    // Names, from the surest sign to the weakest: a hyphen, a dateline, an office, a legal form, foreign words between.
    readHyphenatedNames(&words)
    readDateline(&words)
    joinNobleNames(&words)
    joinOffices(&words)
    joinFirms(&words)
    joinForeignNames(&words)
    joinAliases(&words)
    joinNamesInFront(&words)
    // „der Delta State University Polizeichef“: behind the name that it needs.
    joinForeignOffices(&words)
    // „Tsipras Rede“: before the name takes the noun.
    readSibilantOwners(&words)
    // The -s at the end of a name, once it is known where the name ends.
    readNamesInS(&words)
    readTeams(&words)
    readAgentsDeeds(&words)
    joinSecondHalves(&words)
    joinBearersOfTwoOffices(&words)
    readDirections(&words)
    readSigns(&words)
    readNamesBehindAdjectives(&words)
    // „sagte Wolf“: nouns that nothing before has made a part of a name.
    readSurnames(&words)
    // Verbs last: their prefix may have been a noun or a name until now.
    completeSeparatedVerbs(&words)
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
    guard let reading = morphology.readings(of: text).first else { return false }
    if reading.wordClass == .coordinator {
      // „Wiener und Grazer Firmen“, but „ein Wiener und *seine* Tochter“
      return index + 1 >= tokens.count
        || morphology.readings(of: tokens[index + 1].text).allSatisfy {
          !WordClasses.determining.contains($0.wordClass) && $0.wordClass != .article
        }
    }
    return reading.wordClass == .adjective && !reading.agreement.isEmpty
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

  static let opensSentence: MarkSet = [
    "„", "“", "``", "»", "«", "\"", ":", "–", "--", "-", "(", "‚", "…", "...", "*", "•", ";",
  ]
}
