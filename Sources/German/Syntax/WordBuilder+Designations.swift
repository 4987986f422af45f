import Lexicon
import Text

/// Designations that are one word however they are written: seasons and file numbers („2013/14“, „1 BvR 1127/14“), results
/// in a row („6:3, 6:4“), and adjectives with a capital that belong to a title or a name („Alte Post“).
extension WordBuilder {
  /// „2013/14“: numbers joined by a slash.
  func joinSlashed(_ words: inout [Word]) {
    guard words.indices.contains(where: { words[$0].text == "/" }) else { return }
    for index in words.indices.dropLast(2).reversed()
    where index + 2 < words.count && words[index + 1].text == "/" && !words[index + 1].spaceBefore
      && !words[index + 2].spaceBefore
    {
      let (first, last) = (words[index], words[index + 2])
      if joinNames(index, &words) { continue }
      guard first.kind == .number, last.kind == .number, first.hasOnlyDigits, last.hasOnlyDigits else { continue }
      let text = first.text + "/" + last.text
      var reading = Reading(lemma: text, key: text, wordClass: .numeral)
      reading.agreement = .all
      WordBuilder.join(index...index + 2, as: text, .number, [reading], in: &words)
      joinFileNumber(endingAt: index, &words)
    }
  }

  /// „in der Nacht vom 5. auf den 6. Mai“: one date, too.
  private func joinNights(_ words: inout [Word]) {
    for index in words.indices.dropLast(4).dropFirst().reversed()
    where index + 4 < words.count && words[index].kind == .ordinal && words[index + 3].kind == .ordinal {
      guard words[index + 1].text == "auf", words[index + 2].text == "den", words[index - 1].lower == "vom",
        words[index + 4].readings.first?.nounGroups.contains(.month) ?? false
      else { continue }
      joinDays(index...index + 3, in: &words)
    }
  }

  /// „am 24./25. Mai“, „vom 24.–25. Mai“: two days that are one date.
  func joinOrdinals(_ words: inout [Word]) {
    guard words.contains(where: { $0.kind == .ordinal }) else { return }
    joinNights(&words)
    readLastRank(&words)
    for index in words.indices.dropLast(2).reversed()
    where index + 2 < words.count && words[index].kind == .ordinal && words[index + 2].kind == .ordinal {
      guard ["/", "-", "–"].contains(words[index + 1].text), !words[index + 1].spaceBefore,
        !words[index + 2].spaceBefore, index + 3 < words.count, words[index + 3].isCapitalized
      else { continue }
      joinDays(index...index + 2, in: &words)
    }
  }

  /// „Anna wurde 13., Eva *24.*“: the point that ends the sentence is that of a rank as well.
  private func readLastRank(_ words: inout [Word]) {
    guard words.count > 4, case let last = words.count - 2, words[last + 1].text == ".", words[last].kind == .number,
      words[last].text.utf8.count < 4,
      let rank = words.indices.dropLast(2).first(where: { words[$0].kind == .ordinal && words[$0 + 1].isComma }),
      var reading = words[rank].readings.first,
      words[..<rank].contains(where: { $0.verbKeys.contains("werden") })
    else { return }
    let text = words[last].text + "."
    reading.lemma = text
    reading.key = text
    WordBuilder.join(last...last, as: text, .ordinal, [reading], in: &words)
  }

  /// One date of the first and the last of the words, which reads as the last.
  private func joinDays(_ days: ClosedRange<Int>, in words: inout [Word]) {
    guard var reading = words[days.upperBound].readings.first else { return }
    let text = words[days.lowerBound].text + "/" + words[days.upperBound].text
    reading.lemma = text
    reading.key = text
    WordBuilder.join(days, as: text, .ordinal, [reading], in: &words)
  }

  /// „CDU/CSU“, „Diehl/Thales“, „ABC/Post“: two names are one, also where the second looks like a noun.
  private func joinNames(_ index: Int, _ words: inout [Word]) -> Bool {
    let names = [words[index], words[index + 2]]
    guard
      names.allSatisfy({ word in
        word.kind == .word && word.isCapitalized && word.has(oneOf: .nominal)
          && !word.readings.allSatisfy { $0.agreement.onlyCase == .genitive }
      }), let first = names[0].readings.first,
      // „Flughafen Essen/Mülheim“
      first.wordClass == .name || names[1].match?.kind == .place && morphology.isPlace(names[0].text)
    else { return false }
    if names[1].text.contains("-"), names[1].wordClass == .noun {
      // „CDU/CSU-Fraktion“
      let text = names.map(\.text).joined(separator: "/")
      WordBuilder.join(index...index + 2, as: text, .word, morphology.readings(of: text), in: &words)
      return true
    }
    let text = names.map { $0.match?.target ?? $0.text }.joined(separator: "/")
    let info = first.wordClass == .name ? first.info : NounClass.place
    WordBuilder.join(index...index + 2, as: text, .word, [.name(text, origin: .source, info: info)], in: &words)
    return true
  }

  /// „1 BvR 1127/14“, „5 K 1234/15“: chamber, register, number and year.
  private func joinFileNumber(endingAt index: Int, _ words: inout [Word]) {
    guard index > 1, words[index - 1].isCapitalized, words[index - 1].text.utf8.count < 5,
      words[index - 2].kind == .number
        || ["I", "II", "III", "IV", "V", "VI", "VII", "X", "XI"].contains(
          words[index - 2].text)
    else { return }
    let text = words[(index - 2)...index].map(\.text).joined(separator: " ")
    WordBuilder.join(
      index - 2...index, as: text, .word, [.name(text, origin: .source, info: NounClass.abstract)], in: &words)
  }

  /// „das Haus Nr. 5“, „in Zimmer Nr. 12“: which one of what stands before it.
  func joinNumbers(_ words: inout [Word]) {
    for index in words.indices.dropLast().dropFirst().reversed()
    where words[index].text == "Nr." && words[index + 1].kind == .number && words[index - 1].isCapitalized
      && (words[index - 1].wordClass == .noun || words[index - 1].wordClass == .name)
    {
      let text = "Nr. " + words[index + 1].text
      let match = LexicalMatch(
        tokens: words[index].tokens.lowerBound..<words[index + 1].tokens.upperBound, kind: .organization, lemma: text,
        target: "No. " + words[index + 1].text, number: .singular, origin: "number")
      WordBuilder.join(
        index...index + 1, as: text, .word, [.name(text, origin: .source, info: NounClass.abstract)], match: match,
        in: &words)
    }
  }

  /// „die so genannte Bremse“: written apart, it is „sogenannt“ all the same.
  func joinSoCalled(_ words: inout [Word]) {
    for index in words.indices.dropLast().reversed()
    where words[index].lower == "so" && words[index + 1].text.hasPrefix("genannte") {
      let text = "so" + words[index + 1].text
      WordBuilder.join(index...index + 1, as: text, .word, morphology.readings(of: text), in: &words)
    }
  }

  /// What ends a group of words with an article in it: „im Vergleich zur“.
  static let contractions: FormSet = ["zum", "zur", "vom", "beim", "im", "ins", "am"]

  /// „die Firma Müller & Söhne“
  func joinAmpersands(_ words: inout [Word]) {
    guard words.indices.contains(where: { words[$0].text == "&" }) else { return }
    for index in words.indices.dropLast().dropFirst().reversed()
    where index + 1 < words.count && words[index].text == "&" && words[index].match == nil {
      let (first, last) = (words[index - 1], words[index + 1])
      guard first.isCapitalized, last.isCapitalized, first.kind == .word, last.kind == .word,
        [first, last].contains(where: { $0.wordClass == .name && $0.match?.kind != .place })
      else { continue }
      let text = first.text + " & " + last.text
      WordBuilder.join(
        index - 1...index + 1, as: text, .word, [.name(text, origin: .source, info: NounClass.group)], in: &words)
    }
  }

  /// „zwischen 50 und 60 Menschen“: a number with two bounds, where the noun can be subject or object.
  func joinBounds(_ words: inout [Word]) {
    for index in words.indices.dropLast(4).reversed()
    where index + 4 < words.count && words[index + 1].kind == .number && words[index].lower == "zwischen"
      && words[index + 2].lower == "und"
    {
      guard words[index + 3].kind == .number, words[index + 4].isCapitalized,
        words[index + 4].lower != "uhr", index == 0 || !words[index - 1].isNominal,
        let noun = words[index + 4].readings.first, noun.wordClass == .noun,
        noun.means([.person, .thing]) || noun.means(.unit) && words[index + 4].text == "Euro",
        noun.agreement.allows(.nominative) || noun.agreement.allows(.accusative)
      else { continue }
      let text = words[index...(index + 3)].map(\.text).joined(separator: " ")
      var reading = Reading(lemma: text, key: text, wordClass: .numeral)
      reading.agreement = .all
      WordBuilder.join(index...index + 3, as: text, .number, [reading], in: &words)
    }
  }

  /// „mit 54 zu 46 Prozent“, „mit 215 gegen 198 Stimmen“
  func joinVotes(_ words: inout [Word]) {
    for index in words.indices.dropLast(4).reversed()
    where index + 4 < words.count && words[index + 1].kind == .number && words[index].lower == "mit"
      && ["zu", "gegen"].contains(words[index + 2].text)
    {
      guard words[index + 3].kind == .number,
        ["Prozent", "Stimmen"].contains(words[index + 4].text)
      else { continue }
      let text = words[index + 1].text + " zu " + words[index + 3].text
      var reading = Reading(lemma: text, key: text, wordClass: .numeral)
      reading.agreement = .all
      WordBuilder.join(index + 1...index + 3, as: text, .number, [reading], in: &words)
    }
  }

  /// „je zwei Spieler“ is „jeweils zwei Spieler“; but „drei Fälle je 100.000 Einwohner“ counts by them.
  func readDistributives(_ words: inout [Word]) {
    for index in words.indices.dropLast()
    where words[index].text == "je" && words[index + 1].readings.first?.wordClass == .numeral {
      let isRate = index > 0 && words[index - 1].isNominal && words[index + 1].text.hasSuffix("00")
      if !isRate { words[index].readings = morphology.readings(of: "jeweils") }
    }
  }

  /// Adjectives with a capital before a noun, inside a sentence.
  func readCapitalAdjectives(_ words: inout [Word]) {
    var index = 1
    while index + 1 < words.count {
      defer { index += 1 }
      guard words[index].isCapitalized, words[index + 1].isCapitalized, words[index].kind == .word,
        !words[index].isMatched, words[index + 1].kind == .word, !words[index + 1].isMatched
      else { continue }
      let (word, next) = (words[index], words[index + 1])
      guard next.spaceBefore, !WordBuilder.opensSentence.contains(words[index - 1].text),
        word.readings.contains(where: { $0.wordClass == .noun || $0.wordClass == .adjective }),
        let noun = next.readings.first, noun.wordClass == .noun, noun.origin != .guess
      else { continue }
      let adjectives = morphology.readings(of: word.lower).filter {
        $0.wordClass == .adjective && $0.origin == .lexicon && !$0.agreement.intersection(noun.agreement).isEmpty
      }
      guard !adjectives.isEmpty else { continue }
      if isTitle(index, noun, words) || isInstitution(index, noun, adjectives, words) {
        words[index].readings = adjectives
      } else if let members = membership(index, noun, adjectives, words) {
        words[index].readings = members
      } else if isNameOfHouse(index, noun, adjectives, words) {
        let text = word.text + " " + next.text
        WordBuilder.join(
          index...index + 1, as: text, .word, [.name(text, origin: .source, info: NounClass.abstract)], in: &words)
      }
    }
  }

  /// „der Konservative Abgeordnete Andrew Bingham“
  private func isTitle(_ index: Int, _ noun: Reading, _ words: [Word]) -> Bool {
    noun.means(.person) && index + 2 < words.count && words[index + 2].match?.kind == .person
      && (words[index - 1].has(.article) || words[index - 1].isComma || words[index - 1].has(.prepositionArticle))
  }

  /// „vom Deutschen Institut“, „die Deutsche Gesellschaft“: what could be a person is a part of a name before an
  /// institution that agrees.
  private func isInstitution(_ index: Int, _ noun: Reading, _ adjectives: [Reading], _ words: [Word]) -> Bool {
    // „für die Russische Sprache“: nor behind a preposition
    let isGoverned = index > 1 && words[index - 2].has(.preposition) && words[index - 1].has(.article)
    guard noun.means([.group, .place]) || isGoverned, index + 1 < words.count else { return false }
    let article = words[index - 1].readings.filter {
      WordClasses.determining.contains($0.wordClass) || $0.wordClass == .prepositionArticle
    }
    let allowed = article.reduce(into: Agreement.none) { $0.formUnion($1.agreement) }
    return adjectives.contains { !$0.agreement.intersection(noun.agreement).intersection(allowed).isEmpty }
  }

  /// „der Verband Deutscher Lokomotivführer“: a genitive in the plural.
  private func membership(_ index: Int, _ noun: Reading, _ adjectives: [Reading], _ words: [Word]) -> [Reading]? {
    guard words[index].text.hasSuffix("er"), let group = words[index - 1].readings.first, group.wordClass == .noun,
      group.means([.group, .event, .abstract]), words[index - 1].match == nil
    else { return nil }
    let plural = Agreement.with(.genitive).intersection(.plural)
    guard !noun.agreement.intersection(plural).isEmpty else { return nil }
    return adjectives.compactMap { adjective in
      var reading = adjective
      reading.agreement = adjective.agreement.intersection(plural)
      return reading.agreement.isEmpty ? nil : reading
    }
  }

  /// „das Jugendzentrum Alte Post“, „im Gasthof Roter Ochse“: the strong nominative behind what bears the name.
  private func isNameOfHouse(_ index: Int, _ noun: Reading, _ adjectives: [Reading], _ words: [Word]) -> Bool {
    guard index > 1, let house = words[index - 1].readings.first, house.wordClass == .noun,
      // „die Initiative Sauberes Wasser“, „bei der Aktion Saubere Stadt“
      house.means([.place, .group]) || house.nounGroups.contains(.titled), words[index - 1].match == nil,
      !house.agreement.intersection(.singular).isEmpty,
      words[index - 2].has(oneOf: .determining) || words[index - 2].has(.prepositionArticle)
        || words[index - 2].isInflectedAdjective,
      let ending = ["er", "es", "e"].first(where: { words[index].text.hasSuffix($0) })
    else { return false }
    let strong = Agreement.strongAdjective(ending).intersection(.with(.nominative)).intersection(.singular)
    return adjectives.contains { !$0.agreement.intersection(strong).intersection(noun.agreement).isEmpty }
      && words[index + 1].text == noun.lemma
  }
}

extension WordBuilder {
  /// „UEFA Präsident Meier“: an organization under its initials and what somebody is there, a compound written apart.
  func joinOffices(_ words: inout [Word]) {
    for index in words.indices.dropLast(2).reversed()
    where index + 2 < words.count && words[index].isCapitalized && words[index].text.utf8.count > 1
      && words[index].text.utf8.allSatisfy({ (0x41...0x5a).contains($0) })
    {
      let (office, holder) = (words[index + 1], words[index + 2])
      guard words[index].has(oneOf: .nominal), office.match == nil, office.isCapitalized, office.spaceBefore,
        let noun = office.readings.first, noun.wordClass == .noun, noun.means(.person), noun.origin == .lexicon,
        noun.lemma == office.text, holder.match?.kind == .person || holder.isCapitalized && holder.wordClass == .name
      else { continue }
      let text = words[index].text + "-" + office.text
      let readings = morphology.readings(of: text).filter { $0.wordClass == .noun }
      if !readings.isEmpty { WordBuilder.join(index...index + 1, as: text, .word, readings, in: &words) }
    }
  }

  /// „der Delta State University Polizeichef“, „ein Los Angeles Times Reporter“: behind an article in the masculine the
  /// foreign name of an institution and what somebody is there are one noun.
  func joinForeignOffices(_ words: inout [Word]) {
    for index in words.indices.dropLast().dropFirst().reversed()
    where index + 1 < words.count && words[index].match?.kind == .organization && words[index].tokens.count > 1 {
      let (article, institution, office) = (words[index - 1], words[index], words[index + 1])
      guard article.has(.article), WordBuilder.masculineArticles.contains(article.lower), office.match == nil,
        office.isCapitalized, office.spaceBefore, institution.match?.isGenitive == false,
        institution.match?.sourceGender == nil, let noun = office.readings.first, noun.wordClass == .noun,
        noun.means(.person), noun.gender == .masculine, noun.origin == .lexicon || noun.origin == .compound,
        article.readings.contains(where: { !$0.agreement.intersection(noun.agreement).isEmpty })
      else { continue }
      let name = institution.match?.target ?? institution.text
      let readings = office.readings.map { reading in
        var reading = reading
        reading.modifiers.insert(CompoundPart(text: name, key: name, wordClass: .name), at: 0)
        return reading
      }
      WordBuilder.join(
        index...index + 1, as: institution.text + " " + office.text, .word, readings, in: &words)
    }
  }

  private static let masculineArticles: FormSet = ["der", "dem", "den", "des", "ein", "einem", "einen", "eines"]
}

extension Word {
  var hasOnlyDigits: Bool { text.utf8.allSatisfy { (0x30...0x39).contains($0) } }
}
