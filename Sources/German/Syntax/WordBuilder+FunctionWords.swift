import Lexicon
import Text

/// Small words that are one in two, or another than they look: „ein paar“, „ebenso wie“, „die *eine* Seite“.
extension WordBuilder {
  /// „die eine Seite“, „gegen den einen Funktionär“: behind a definite article that agrees with the noun, one of two rather
  /// than a second article; but not where the first may be a relative pronoun („…, die eine Wohnung sucht“).
  func readOnes(_ words: inout [Word]) {
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

  /// „ein paar Leute“, „so mancher Politiker“: one determiner.
  func joinDeterminers(_ words: inout [Word]) {
    for index in words.indices.dropLast().reversed()
    where words[index].lower == "so" && words[index].match == nil && words[index + 1].lower.hasPrefix("manch") {
      let readings = morphology.readings(of: words[index + 1].lower).filter {
        $0.wordClass == .determiner || $0.wordClass == .pronoun
      }
      guard !readings.isEmpty else { continue }
      WordBuilder.join(
        index...index + 1, as: words[index].text + " " + words[index + 1].text, .word, readings, in: &words)
    }
    // „am meisten Geld“
    for index in words.indices.dropLast(2).reversed()
    where words[index].lower == "am" && words[index + 1].text.isOne(of: "meisten", "wenigsten")
      && words[index + 2].isCapitalized && words[index + 2].isNominal && words[index + 2].wordClass != .name
    {
      let text = words[index].text + " " + words[index + 1].text
      let readings = morphology.readings(of: "am " + words[index + 1].text)
      WordBuilder.join(index...index + 1, as: text, .word, readings, in: &words)
    }
    // „manch ein Politiker“
    for index in words.indices.dropLast().reversed() where words[index].lower == "manch" {
      let readings = words[index + 1].readings.filter {
        $0.key == "ein" && ($0.wordClass == .article || $0.wordClass == .pronoun)
      }.map { one in
        var some = one
        some.key = "mancher"
        if one.wordClass == .article { some.wordClass = .determiner }
        return some
      }
      guard !readings.isEmpty else { continue }
      WordBuilder.join(
        index...index + 1, as: words[index].text + " " + words[index + 1].text, .word, readings, in: &words)
    }
    joinRepeated(&words)
    guard words.indices.contains(where: { words[$0].text == "paar" }) else { return }
    for index in words.indices.dropLast().reversed()
    where words[index].lower == "ein" && words[index + 1].text == "paar" {
      let readings = morphology.readings(of: "ein paar")
      WordBuilder.join(index...index + 1, as: words[index].text + " paar", .word, readings, in: &words)
    }
  }

  /// „ein sehr, sehr guter Tag“: a degree said twice is one.
  private func joinRepeated(_ words: inout [Word]) {
    for index in words.indices.dropLast(2).reversed()
    where words[index + 1].isComma && words[index].lower == words[index + 2].lower
      && words[index].lower.isOne(of: "sehr", "ganz", "viel", "weit")
    {
      let both = words[index].lower + ", " + words[index].lower
      let readings = morphology.readings(of: both)
      guard readings.contains(where: { $0.origin == .lexicon }) else { continue }
      WordBuilder.join(index...index + 2, as: both, .word, readings, in: &words)
    }
  }

  /// „Die Stadt muss sparen, das heißt, sie baut weniger“: the comma behind it sets off nothing, as the clause that it opens
  /// follows; but „das heißt, wenn alles klappt“, which stands beside the clause before.
  func joinThatIs(_ words: inout [Word]) {
    for index in words.indices.dropLast(3).dropFirst().reversed()
    where words[index].lower.isOne(of: "das heißt", "d.h.") && words[index - 1].isPunctuation
      && (words[index + 1].isComma || words[index + 1].text == ":") && !words[index + 2].has(.subordinator)
      && !words[index + 2].isPunctuation
    {
      let (word, match) = (words[index], words[index].match)
      WordBuilder.join(index...index + 1, as: word.text, word.kind, word.readings, match: match, in: &words)
    }
  }

  /// „aus Belgien, Polen, und Spanien“, „der britischen, und kanadischen Bank“: a comma before the last item of a list is none
  /// between clauses, unless a verb stands on both sides.
  func joinSerialCommas(_ words: inout [Word]) {
    for comma in words.indices.dropLast(2).dropFirst(2).reversed()
    where words[comma].isComma && words[comma + 1].text.isOne(of: "und", "oder") && endsList(comma, words) {
      let coordinator = words[comma + 1]
      WordBuilder.join(comma...comma + 1, as: coordinator.text, .word, coordinator.readings, in: &words)
    }
  }

  private func endsList(_ comma: Int, _ words: [Word]) -> Bool {
    let (last, next) = (words[comma - 1], words[comma + 2])
    if last.isInflectedAdjective, !last.isCapitalized {
      return next.isInflectedAdjective && !next.isCapitalized && comma + 3 < words.count
        && words[comma + 3].isCapitalized && last.text.suffix(1) == next.text.suffix(1)
    }
    guard last.isCapitalized, last.isNominal, next.isCapitalized, next.isNominal,
      let first = words[..<comma].lastIndex(where: \.isComma), first > 0, comma - first < 4,
      words[first - 1].isCapitalized, words[first - 1].isNominal,
      words[(first + 1)..<comma].allSatisfy({ $0.isNominal || $0.isInflectedAdjective }),
      // „die Präsidenten von Peru, Ollanta Humala, und Chile“: who it is, and no item
      last.match?.kind != .person || next.match?.kind == .person
    else { return false }
    func verb(_ part: ArraySlice<Word>) -> Bool { part.contains { $0.hasFinite && !$0.isCapitalized } }
    let start = words[..<first].lastIndex(where: { $0.isPunctuation && !$0.isComma }) ?? 0
    let end = words[(comma + 2)...].firstIndex(where: \.isPunctuation) ?? words.count
    return !verb(words[start..<first]) || !verb(words[(comma + 2)..<end])
  }

  /// „Später jedoch war er weg“: before what sets a clause against the one before, an adverb and no adjective without its
  /// noun; likewise „Früher, erzählt er, war das anders“.
  func readComparedTimes(_ words: inout [Word]) {
    for index in words.indices.dropLast(2)
    where words[index].lower.isOne(of: "später", "früher") && words[index].match == nil
      && (WordSets.contrasting.contains(words[index + 1].lower) || words[index + 1].lower == "dagegen"
        || words[index].isCapitalized && words[index + 1].isComma && words[index + 2].hasFinite)
      && words[index].has(.adverb)
    {
      words[index].keep(.adverb)
    }
  }

  /// „Das ist nichts besonderes“: a nominalized adjective all the same, though it is written small, unless its noun follows.
  func readSmallNominalized(_ words: inout [Word]) {
    for index in words.indices.dropLast().dropFirst()
    where words[index - 1].lower.isOne(of: "etwas", "nichts") && words[index].text.hasSuffix("es")
      && words[index].match == nil && !words[index].isCapitalized && words[index].isInflectedAdjective
      && words[index].readings.allSatisfy({ $0.wordClass == .adjective })
      && !words[index + 1].isNominal && !words[index + 1].isInflectedAdjective && !words[index + 1].isComma
      && !words[index + 1].has(.coordinator)
    {
      let capitalized = words[index].text.capitalized
      let readings = morphology.readings(of: capitalized).filter { $0.derivation == .nominalized }
      guard !readings.isEmpty else { continue }
      WordBuilder.join(index...index, as: capitalized, .word, readings, in: &words)
    }
  }

  /// „auf mr2“, „bei airberlin“: behind a preposition that governs nothing else, a small word that nobody knows is a name.
  func readSmallNames(_ words: inout [Word]) {
    for index in words.indices.dropFirst()
    where words[index - 1].wordClass == .preposition && !words[index].isCapitalized && words[index].kind == .word
      && !words[index].isMatched && words[index].readings.allSatisfy({ $0.origin == .guess })
      && !words[index].lower.utf8.contains(UInt8(ascii: "-"))
    {
      if index + 1 < words.count {
        let next = words[index + 1]
        if next.isNominal || next.has(.adjective) || next.has(.numeral) || Marks.isQuote(next.text)
          || next.has(.coordinator)
        {
          continue
        }
      }
      words[index].readings = [.name(words[index].text, origin: .guess)]
    }
  }

  /// „…, *ebenso wenig* für Beamte“, „hilft ihnen *ebenso wenig* wie uns“: as one word, which adds one more denial; but
  /// „ebenso wenig Geld“.
  func joinDenials(_ words: inout [Word]) {
    for index in words.indices.dropFirst(2).dropLast(2).reversed()
    where words[index].text.isOne(of: "ebenso", "genauso") && words[index + 1].text == "wenig"
      && (words[index - 1].isComma
        && (words[index + 2].has(.preposition) || words[index + 2].has(.prepositionArticle)
          || words[index + 2].has(oneOf: .determining))
        || deniesLike(behind: index + 2, in: words))
    {
      WordBuilder.join(
        index...(index + 1), as: "ebensowenig", .word, morphology.readings(of: "ebensowenig"), in: &words)
    }
  }

  /// „wenig *wie uns*“, „wenig *infrage wie sein Bruder*“: with whom or what it is the same, in the same clause.
  private func deniesLike(behind start: Int, in words: [Word]) -> Bool {
    guard !words[start].isNominal, !words[start].has(.adjective),
      let mark = words[start...].firstIndex(where: \.isPunctuation),
      let like = words[start..<mark].firstIndex(where: { $0.lower == "wie" })
    else { return false }
    return like + 1 < mark
  }

  /// „Er kommt selten, *und auch das* nur im Sommer“: something more about what has just been said, as with „und das“.
  func joinAfterthoughts(_ words: inout [Word]) {
    for index in words.indices.dropFirst().dropLast(3).reversed()
    where words[index].text == "und" && words[index + 1].text == "auch" && words[index - 1].isComma
      && words[index + 2].text.isOne(of: "das", "dies")
      && words[index + 3].text.isOne(of: "nur", "erst", "nicht", "bloß")
    {
      WordBuilder.join(index...index + 1, as: "und", .word, words[index].readings, in: &words)
    }
  }

  /// „ein schwarzes Kleid, *dazu* Perlen“: at the end one more thing beside the last, as with „und“.
  func readAddition(_ words: inout [Word]) {
    guard let index = words.indices.dropFirst(3).dropLast(1).last(where: { words[$0].text == "dazu" }),
      words[index - 1].isComma, words[index - 2].isCapitalized, words[index - 2].isNominal,
      case let next = words[index + 1],
      next.has(oneOf: .determining) || next.has(.numeral) || next.isInflectedAdjective && !next.hasFinite
        || next.isCapitalized && next.has(.noun),
      case let rest = words[(index + 1)...].prefix(while: { !$0.isPunctuation }),
      !rest.contains(where: { $0.hasFinite && !$0.isCapitalized || $0.hasInfinitive && !$0.isCapitalized }),
      words[rest.endIndex...].allSatisfy(\.isPunctuation)
    else { return }
    WordBuilder.join(index...index, as: "und", .word, morphology.readings(of: "und"), in: &words)
  }

  /// „„Heimkehr“, *so der Titel* des Albums, klingt …“: between commas another name of what stands in quotation marks.
  func joinTitled(_ words: inout [Word]) {
    for index in words.indices.dropFirst(3).dropLast(3)
    where words[index].text == "so" && words[index - 1].isComma && Marks.isQuote(words[index - 2].text)
      && words[index + 1].has(.article)
    {
      guard let comma = words[index...].firstIndex(where: \.isPunctuation), words[comma].isComma,
        let noun = words[(index + 2)..<comma].first(where: { $0.isCapitalized })?.reading,
        noun.wordClass == .noun,
        noun.nounGroups.contains(.topic) || noun.nounGroups.contains(.titled)
          || noun.key.isOne(of: "Titel", "Name"),
        words[(comma + 1)...].first.map({ $0.hasFinite && !$0.isCapitalized }) ?? false
      else { continue }
      WordBuilder.join(index...(index + 1), as: words[index + 1].text, .word, words[index + 1].readings, in: &words)
      break
    }
  }

  /// „kein Strand, *dafür* ein Hafen“: behind what is not there no more than „aber“, before what is there instead; and
  /// „teuer, *wenn nicht gar* unbezahlbar“.
  func readInstead(_ words: inout [Word]) {
    for index in words.indices.dropFirst(3).dropLast(1).reversed()
    where words[index].text == "dafür" && words[index - 1].isComma {
      // „dafür aber viel Lob“
      let last = words[index + 1].text == "aber" && index + 2 < words.count ? index + 1 : index
      let next = words[last + 1]
      let rest = words[(last + 1)...].prefix { !$0.isPunctuation }
      guard
        next.has(oneOf: .determining) || next.has(.numeral) || next.isInflectedAdjective
          || next.isCapitalized && next.isNominal || next.lower == "umso",
        !rest.contains(where: { $0.isOnlyFinite && !$0.isCapitalized }),
        words[..<(index - 1)].reversed().prefix(while: { !$0.isPunctuation }).contains(where: { word in
          word.readings.contains { $0.key == "kein" } || word.lower.isOne(of: "wenig", "weniger", "kaum")
        })
      else { continue }
      WordBuilder.join(index...last, as: "aber", .word, morphology.readings(of: "aber"), in: &words)
      words[index].keep(.coordinator)
    }
  }

  /// „die Stadt ebenso wie das Land“: what joins two nouns as „sowie“ does.
  func joinCoordinators(_ words: inout [Word]) {
    for index in words.indices.dropLast(2).dropFirst().reversed() {
      let isBetweenAttributes = joinsAttributes(index, words)
      guard isBetweenAttributes || words[index - 1].isCapitalized && words[index - 1].isNominal else { continue }
      let isJoined = words[index].lower == "ebenso wie" || isBetweenAttributes && words[index + 1].text != "auch"
      let isLike =
        words[index].text == "wie" && words[index + 1].text == "auch"
        && (isBetweenAttributes || joinsLike(index, words))
      let isPair = isLike || words[index + 1].text == "wie" && ["ebenso", "genauso"].contains(words[index].text)
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

  /// „wirtschaftliche *wie (auch)* politische Probleme“: between two attributes of one noun with the same ending; but „so gute
  /// wie teure Schuhe“.
  private func joinsAttributes(_ index: Int, _ words: [Word]) -> Bool {
    guard words[index].text == "wie", case let next = words[index + 1].text == "auch" ? index + 2 : index + 1,
      next + 1 < words.count, case (let first, let second) = (words[index - 1], words[next]),
      first.isInflectedAdjective, !first.isCapitalized || index == 1, second.isInflectedAdjective,
      !second.isCapitalized,
      words[next + 1].isCapitalized, words[next + 1].has(.noun),
      index < 2 || !words[index - 2].lower.isOne(of: "so", "sowohl", "ebenso", "genauso")
    else { return false }
    return ["e", "en", "er", "es", "em"].contains { first.lower.ends(in: $0) && second.lower.ends(in: $0) }
  }

  /// „die Stadt *wie auch* das Land“, „in Rom wie auch in Paris“, but „Proteste wie auch im Mai“
  private func joinsLike(_ index: Int, _ words: [Word]) -> Bool {
    // „sowohl die Stadt wie auch das Land“: the second half of a pair
    if words[..<index].contains(where: { $0.lower == "sowohl" }) { return false }
    let next = words[index + 2]
    if next.isCapitalized || next.has(oneOf: .determining) || next.isInflectedAdjective { return true }
    func governs(_ word: Word) -> Bool { word.has(.preposition) || word.has(.prepositionArticle) }
    return governs(next) && words[max(0, index - 4)..<index].contains(where: governs)
  }

  /// „Länder wie etwa Polen“: a comparison as with „wie“ alone.
  func readExamples(_ words: inout [Word]) {
    for index in words.indices where words[index].match?.detail == "c" && words[index].lower.hasPrefix("wie ") {
      words[index].readings = [Reading(lemma: words[index].lower, key: "wie", wordClass: .comparison)]
    }
    // „Es gab Probleme, so der Tod des Chefs.“: neither somebody who says so nor a clause.
    for index in words.indices.dropFirst(2).dropLast(2)
    where words[index].text == "so" && words[index - 1].isComma && namesSeveral(words[index - 2])
      && words[index + 1].has(.article) && !words[index...].contains(where: { $0.isOnlyFinite && !$0.isCapitalized })
    {
      let named = words[(index + 2)...].prefix { $0.wordClass == .adjective || $0.isNominal }
      guard let head = named.last?.reading, head.wordClass == .noun,
        head.means([.event, .abstract, .thing, .place, .time]),
        // „…, so die neue Studie“: who says so.
        !head.nounGroups.contains(.statement),
        !named.contains(where: { $0.wordClass == .name || $0.reading.means(.person) })
      else { continue }
      words[index].readings = [Reading(lemma: "so", key: "wie", wordClass: .comparison)]
    }
  }

  /// „ein Turm, *von wo aus* man das Meer sieht“, „weiß, *von wo* er kommt“: one word for where something comes from.
  func joinWhence(_ words: inout [Word]) {
    // „Um wie viel die Preise steigen, …“: by how much
    for index in words.indices.dropLast(3)
    where words[index].lower == "um" && words[index + 1].lower == "wie" && words[index + 2].lower == "viel"
      && !(words[index + 3].isCapitalized && words[index + 3].lower == "uhr")
    {
      let readings = [Reading(lemma: "um wie viel", key: "um wie viel", wordClass: .interrogativeAdverb)]
      WordBuilder.join(index...index + 2, as: "um wie viel", .word, readings, in: &words)
      break
    }
    // „mehr als *noch* vor zehn Jahren“: the comparison alone
    for index in words.indices.dropLast(3).dropFirst(2)
    where words[index].lower == "als" && words[index + 1].lower == "noch" && !words[index - 1].isComma
      && (words[index + 2].has(.preposition) || words[index + 2].has(.prepositionArticle)
        || words[index + 2].readings.first?.means(.time) == true)
    {
      let than = Reading(lemma: "als", key: "als", wordClass: .comparison)
      WordBuilder.join(index...index + 1, as: "als", .word, [than], in: &words)
      break
    }
    for index in words.indices.dropLast(3).dropFirst()
    where words[index].lower == "von" && words[index + 1].lower == "wo" && words[index - 1].isPunctuation {
      let end = words[index + 2].lower == "aus" ? index + 2 : index + 1
      let text = words[index...end].map(\.text).joined(separator: " ")
      let readings = [
        Reading(lemma: "von wo", key: "woher", wordClass: .interrogativeAdverb),
        Reading(lemma: "von wo", key: "von wo", wordClass: .relativeAdverb),
      ]
      WordBuilder.join(index...end, as: text, .word, readings, in: &words)
      return
    }
  }

  /// „trinkt lieber Tee“: what one likes better, not a dear tea; but „mein lieber Freund“, „du lieber Himmel“. „hat gerade
  /// Zeit“, „eine gerade begonnene Serie“: just now; but „eine gerade Linie“.
  func readPreferences(_ words: inout [Word]) {
    for index in words.indices where words[index].has(.adverb) && words[index].has(.adjective) {
      let isDetermined = index > 0 && words[index - 1].has(oneOf: .determining)
      switch words[index].lower {
      case "lieber": guard index > 0, !isDetermined, words[index - 1].lower != "du" else { continue }
      case "gerade":
        // „…, der gerade Bonn verlässt“: behind a comma the word before it opens a clause.
        let opensClause = index > 1 && words[index - 2].isComma && words[index - 1].has(.relative)
        if isDetermined, !opensClause, index + 1 < words.count, words[index + 1].isCapitalized {
          words[index].readings = words[index].readings.filter { $0.wordClass == .adjective }
          continue
        }
      // „Die Lage ist gleich.“: the same, and not at once („Er kommt gleich.“).
      case "gleich":
        if isPredicate(index, words) {
          words[index].readings = words[index].readings.filter { $0.wordClass == .adjective && $0.agreement.isEmpty }
        }
        continue
      // „in *weiter* entfernten Orten“: its ending would be the same
      case "weiter":
        guard index + 1 < words.count, words[index + 1].isInflectedAdjective, !words[index + 1].isCapitalized,
          !words[index + 1].lower.hasSuffix("er")
        else { continue }
      // „zwei äußerst rechte Parteien“: how much, and nothing that you say
      case "äußerst":
        guard index + 1 < words.count, words[index + 1].has(.adjective), !words[index + 1].isCapitalized else {
          continue
        }
      default: continue
      }
      words[index].readings = words[index].readings.filter { $0.wordClass == .adverb }
    }
  }

  /// The last word of a clause whose only verb is „sein“ or „bleiben“.
  private func isPredicate(_ index: Int, _ words: [Word]) -> Bool {
    func isLink(_ word: Word) -> Bool { word.readings.contains { $0.key == "sein" || $0.key == "bleiben" } }
    func ends(_ next: Int) -> Bool { next >= words.count || words[next].isPunctuation }
    // „…, weil die Lage gleich ist“
    if index + 1 < words.count, words[index + 1].isOnlyFinite, isLink(words[index + 1]), ends(index + 2) { return true }
    guard ends(index + 1) else { return false }
    var hasLink = false
    for word in words[..<index].reversed() {
      if word.isPunctuation { break }
      guard word.hasFinite || word.hasParticiple || word.hasInfinitive, !word.isCapitalized else { continue }
      guard isLink(word) else { return false }
      hasLink = true
    }
    return hasLink
  }

  private func namesSeveral(_ word: Word) -> Bool {
    word.wordClass == .noun && !word.agreement(of: WordClasses(.noun)).intersection(.plural).isEmpty
  }

  /// „hat so einen Hund“: such a dog; but „…, so ein Sprecher“, „und schafft so eine bessere Welt“.
  func readSuch(_ words: inout [Word]) {
    for index in words.indices.dropLast(2)
    where words[index].lower == "so" && words[index + 1].lower.hasPrefix("ein") && words[index + 1].has(.article) {
      if index > 0, words[index - 1].isPunctuation || words[index - 1].has(.coordinator) { continue }
      var head = index + 2
      while head < words.count, words[head].isInflectedAdjective, !words[head].isCapitalized { head += 1 }
      guard head < words.count, head < index + 5, words[head].isCapitalized,
        !words[(index + 2)..<head].contains(where: { word in
          word.readings.contains { $0.wordClass == .adjective && $0.degree != .positive }
        })
      else { continue }
      // „um so einen Schritt zu tun“: thereby.
      if index > 0, words[index - 1].lower == "um" { continue }
      let such = morphology.readings(of: "solch")
      if !such.isEmpty { words[index].readings = such }
    }
  }

  /// „Wenn nicht, gehen wir“: otherwise; there is no clause of its own.
  func joinRefusals(_ words: inout [Word]) {
    for index in words.indices.dropLast(2).reversed()
    where words[index + 1].text == "nicht" && words[index + 2].isComma
      && ["wenn", "falls"].contains(words[index].lower) && (index == 0 || words[index - 1].isPunctuation)
    {
      WordBuilder.join(
        index...index + 1, as: "andernfalls", .word, morphology.readings(of: "andernfalls"), in: &words)
    }
  }

  /// „wie er bekannt gab“: written apart, it is „bekanntgab“ all the same.
  func joinPredicates(_ words: inout [Word]) {
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
}
