import Lexicon
import Text

/// Names of several words in other languages that no table has: „der Highway Trust Fund“, „Frontier Airlines“, „Sounds of
/// the Universe“. They are one word, so that what also is a German noun („Fund“) does not leave them.
extension WordBuilder {
  /// What a word can be in such a name.
  private enum Element {
    /// Of another language and no German.
    case foreign
    /// In no list.
    case unknown
    /// Of another language and German: „Park“, „Fund“.
    case shared(Reading)
    /// A place or organization that is known.
    case name
    /// „of“, „and“, „&“.
    case link
  }

  func joinForeignNames(_ words: inout [Word]) {
    var index = 0
    while index < words.count {
      // All others begin with a capital.
      guard words[index].isCapitalized else {
        if let end = dutchSurname(at: index, words) { joinPerson(index..<end, &words) }
        index += 1
        continue
      }
      if let end = particleName(at: index, words) {
        joinPerson(index..<end, &words)
      } else if let end = englishTitle(at: index, words) {
        joinTitle(index..<end, &words)
      } else if let end = romanceName(at: index, words) {
        joinRomanceName(index..<end, &words)
      } else if isForeignPlural(index, words) {
        var name = Reading.name(words[index].text, origin: .guess, info: NounClass.group)
        name.agreement = .plural
        words[index].readings = [name]
      } else if let end = foreignName(at: index, words) {
        joinName(index..<end, &words)
      } else if let end = unknownName(at: index, words) {
        for position in (index + 1)..<end where words[position].match == nil {
          words[position].readings = [.name(words[position].text, origin: .guess, info: NounClass.abstract)]
        }
        index = end - 1
      }
      index += 1
    }
  }

  private func joinPerson(_ span: Range<Int>, _ words: inout [Word]) {
    let text = words[span].map(\.text).joined(separator: " ")
    WordBuilder.join(
      span.lowerBound...span.upperBound - 1, as: text, .word, [.name(text, origin: .guess, info: NounClass.person)],
      in: &words)
  }

  /// „sagte *van Hout*“, „so van der Leer“: a surname by itself, with its particle in small letters.
  private func dutchSurname(at start: Int, _ words: [Word]) -> Int? {
    guard words[start].text == "van", start + 1 < words.count, !words[start].isMatched else { return nil }
    let name = words[start + 1].text.isOne(of: "der", "den", "de") ? start + 2 : start + 1
    guard name < words.count, words[name].isCapitalized, words[name].kind == .word,
      words[name].wordClass == .name || isUnknown(words[name])
    else { return nil }
    return name + 1
  }

  private static let particles: FormSet = ["al", "el", "ibn", "bint", "abu", "ould", "ter", "van"]

  /// „Abdalla al Badri“: a name with an Arabic or Dutch particle in small letters.
  private func particleName(at start: Int, _ words: [Word]) -> Int? {
    guard start + 2 < words.count, WordBuilder.particles.contains(words[start + 1].text),
      words[start].isCapitalized, words[start].kind == .word,
      words[start].wordClass == .name || isUnknown(words[start]),
      words[start + 2].isCapitalized, words[start + 2].kind == .word
    else { return nil }
    return start + 3
  }

  /// „The Hunting Party“, „Philippe The Original“: what follows an English article with a capital, as far as capitals go.
  private func englishTitle(at start: Int, _ words: [Word]) -> Int? {
    guard words[start].isCapitalized, words[start].text == "The", !words[start].isMatched else { return nil }
    var end = start + 1
    while end < words.count, words[end].spaceBefore {
      if words[end].isCapitalized, words[end].kind == .word {
        end += 1
      } else if WordBuilder.links.contains(words[end].text), end + 1 < words.count, words[end + 1].isCapitalized,
        end > start + 1
      {
        end += 2
      } else {
        break
      }
    }
    return end > start + 1 ? end : nil
  }

  private func joinTitle(_ span: Range<Int>, _ words: inout [Word]) {
    let text = span.map { ($0 > span.lowerBound && words[$0].spaceBefore ? " " : "") + words[$0].text }.joined()
    WordBuilder.join(
      span.lowerBound...span.upperBound - 1, as: text, .word, [.name(text, origin: .source, info: NounClass.abstract)],
      in: &words)
  }

  private func joinName(_ span: Range<Int>, _ words: inout [Word]) {
    var text = ""
    var target = ""
    for index in span {
      let space = index > span.lowerBound && words[index].spaceBefore ? " " : ""
      text += space + words[index].text
      // „Three Mile Island“ is no Iceland.
      // „das Rennen Race Around Austria“ is no club.
      let isNative =
        index > span.lowerBound && (part(words[index]) != nil || words[index].match?.detail == "club")
      target +=
        space
        + (words[index].match.map { $0.isGenitive || isNative ? words[index].text : $0.target } ?? words[index].text)
    }
    if endsInGenitive(span, words) { target.removeLast() }
    // „vom Royal Concertgebouw Orchestra“, but „im Golf View Hotel“
    let isHouse = words[span.upperBound - 1].readings.contains { $0.means(.place) }
    let takesArticle =
      span.lowerBound > 0 && part(words[span.upperBound - 1]) != .place
      && (words[span.lowerBound - 1].has(oneOf: .determining)
        // „einen Opel Corsa“
        && !words[span.lowerBound - 1].readings.contains { $0.key == "ein" || $0.key == "kein" }
        || words[span.lowerBound - 1].has(.prepositionArticle) && !isHouse)
    joinOrganization(
      span, text, as: target, takesArticle: takesArticle, origin: "names/parts.tsv: \(target)", &words)
  }

  /// Makes several words the name of an organization.
  func joinOrganization(
    _ span: Range<Int>, _ text: String, as target: String, takesArticle: Bool, origin: String, _ words: inout [Word]
  ) {
    let match = LexicalMatch(
      tokens: words[span.lowerBound].tokens.lowerBound..<words[span.upperBound - 1].tokens.upperBound,
      kind: .organization, lemma: text, target: target, number: .singular, takesArticle: takesArticle, origin: origin)
    WordBuilder.join(
      span.lowerBound...span.upperBound - 1, as: text, .word, [.name(text, origin: .source, info: NounClass.group)],
      match: match,
      in: &words)
  }

  /// „des Brennan Centers“: behind such an article the last word has a German ending.
  private func endsInGenitive(_ span: Range<Int>, _ words: [Word]) -> Bool {
    guard span.lowerBound > 0, !words[span].contains(where: { WordBuilder.links.contains($0.text) }),
      WordBuilder.genitiveArticles.contains(words[span.lowerBound - 1].lower),
      case let last = words[span.upperBound - 1].text, last.utf8.last == UInt8(ascii: "s"), last.utf8.count > 4
    else { return false }
    let bare = String(last.dropLast())
    return sources.contains { $0.namePart(bare) != nil } || !morphology.nounReadings(bare).isEmpty
  }

  private static let genitiveArticles: FormSet = ["des", "eines", "dieses"]

  /// „die Tigers“: what could only be a genitive behind an article that is none.
  private func isForeignPlural(_ index: Int, _ words: [Word]) -> Bool {
    guard index > 0, words[index].isCapitalized, !words[index].isMatched, words[index].lower.ends(in: "s"),
      words[index - 1].has(.article), words[index - 1].lower.isOne(of: "die", "den", "der"),
      !words[index].readings.isEmpty,
      words[index].readings.allSatisfy({ $0.wordClass == .noun && $0.agreement.onlyCase == .genitive })
    else { return false }
    return words[index].readings.allSatisfy { noun in
      words[index - 1].readings.allSatisfy {
        $0.wordClass != .article || $0.agreement.intersection(noun.agreement).isEmpty
      }
    }
  }

  /// What follows an unknown name directly is a part of it, if an article or a third such word shows that the run is one
  /// name.
  private func unknownName(at start: Int, _ words: [Word]) -> Int? {
    guard words[start].isCapitalized, isUnknown(words[start]) else { return nil }
    var end = start + 1
    while end < words.count, words[end].isCapitalized, words[end].kind == .word, words[end].text != "The",
      words[end].match.map({ [.person, .place, .organization].contains($0.kind) }) ?? true,
      words[end].text.utf8.allSatisfy({ $0 < 0x80 })
    { end += 1 }
    if end - start == 2, isOfPlace(start, words) { return nil }
    let unknown = words[start..<end].count { isUnknown($0) }
    guard end - start > 1, unknown < end - start, unknown > 1 || start > 0 && hasArticle(start, words) else {
      return nil
    }
    return end
  }

  /// „die Mohringer Bürgermeisterin“, „des Mohringer Stadtfests“: from a place that nobody knows, before a noun that agrees
  /// with the article.
  private func isOfPlace(_ start: Int, _ words: [Word]) -> Bool {
    guard start > 0, words[start].text.hasSuffix("er"), words[start].text.utf8.count > 5,
      let noun = words[start + 1].readings.first, noun.wordClass == .noun, noun.origin != .guess,
      words[start + 1].match == nil, part(words[start + 1]) == nil
    else { return false }
    return hasArticle(start, words, for: noun)
  }

  private func hasArticle(_ start: Int, _ words: [Word]) -> Bool {
    words[start - 1].has(.article) || words[start - 1].has(.prepositionArticle)
  }

  private func isUnknown(_ word: Word) -> Bool {
    word.kind == .word && word.isCapitalized && !word.isMatched
      && word.readings.allSatisfy { $0.origin == .guess && ($0.wordClass == .name || $0.wordClass == .noun) }
      && word.text.utf8.count > 1 && word.text.utf8.allSatisfy { $0 < 0x80 && $0 != 0x2d }
  }

  /// Where the name ends that begins here.
  func foreignName(at start: Int, _ words: [Word]) -> Int? {
    guard start + 1 < words.count, words[start].isCapitalized, words[start].kind == .word, mayGoOn(words[start + 1])
    else { return nil }
    if part(words[start]) == .front, let end = namedPlace(at: start, words) { return end }
    let isFounder = namesFirm(start, words)
    guard let first = isFounder ? .unknown : element(start, words, isFirst: true) else { return nil }
    var elements = [first]
    var end = start + 1
    var solid = end
    while end < words.count, let next = element(end, words, isFirst: false) {
      elements.append(next)
      end += 1
      if case .link = next { continue }
      solid = end
    }
    elements.removeLast(end - solid)
    guard elements.count > 1 else { return nil }
    // but „Richter Blue“, who is a judge
    if isFounder, part(words[solid - 1]) != .head,
      !isBare(start, words) || solid == start + 2 && words[start].reading.means(.person)
    {
      return nil
    }
    // „die mexikanische Band Los Tigres“: what bears the name has an article of its own.
    if case .shared(let noun) = first, !isBare(start, words),
      noun.means([.place, .group]) && part(words[start]) == .head && elements.count > 2
        || noun.nounGroups.contains(.titled),
      // but „des Institute of Energy“
      !WordBuilder.links.contains(words[start + 1].text)
    {
      return nil
    }
    return isName(elements, start..<solid, words) ? solid : nil
  }

  /// „der Chef der *Bauer Media Group*“, „bei *Koch Industries*“: a surname that is a word, right before one that is no German.
  private func namesFirm(_ start: Int, _ words: [Word]) -> Bool {
    let (word, next) = (words[start], words[start + 1])
    guard word.match == nil, next.isCapitalized, next.kind == .word, next.spaceBefore, part(word) == nil,
      next.match.map({ $0.kind != .person })
        ?? next.readings.allSatisfy({ $0.origin == .guess || $0.wordClass != .noun }),
      part(next) != nil, let noun = word.readings.first, noun.wordClass == .noun, noun.origin == .lexicon,
      noun.lemma == word.text, !noun.nounGroups.contains(.titled)
    else { return false }
    // „die *Mars* Society“: nor does a thing stand by itself before what only ends English names; but „das Thema Open Access“
    return sources.contains { $0.isSurname(word.text) }
      || part(next) == .head && next.match == nil && !noun.means([.person, .group, .place, .abstract, .event])
  }

  /// Behind most words stands one in small letters, and they need not be looked up.
  private func mayGoOn(_ word: Word) -> Bool {
    word.isCapitalized || word.isMatched || word.text == "&" || WordBuilder.links.contains(word.text)
  }

  /// „Bad Ischl“, without an article or an adjective's ending before it.
  private func namedPlace(at start: Int, _ words: [Word]) -> Int? {
    guard start + 1 < words.count, words[start + 1].isCapitalized, words[start + 1].kind == .word,
      words[start].match == nil, words[start + 1].match.map({ $0.kind == .place }) ?? true, isBare(start, words)
    else { return nil }
    return start + 2
  }

  private func part(_ word: Word) -> NamePart? {
    for source in sources { if let part = source.namePart(word.text) { return part } }
    return nil
  }

  private func element(_ index: Int, _ words: [Word], isFirst: Bool) -> Element? {
    let word = words[index]
    guard isFirst || word.spaceBefore else { return nil }
    if word.text == "&" { return isFirst ? nil : .link }
    if let match = word.match {
      if match.kind == .people, match.target == word.text { return .foreign }
      // „Cruises“ may be no genitive of a known surname.
      if match.kind == .person, match.isGenitive, match.tokens.count == 1, !isFirst, part(word) != nil {
        return .foreign
      }
      // „Royal Melbourne Hospital“, whoever else is called so.
      if match.kind == .person, match.tokens.count == 1, !match.isGenitive, part(word) != nil { return .foreign }
      // „James Webb Space Telescope“
      let isPerson = match.kind == .person && match.detail != "given" && (isFirst || match.tokens.count == 1)
      guard !match.isGenitive, isPerson || [.place, .organization].contains(match.kind), match.tokens.count < 3 else {
        return nil
      }
      return !isFirst && match.tokens.count == 1 && match.kind == .place && part(word) != nil ? .foreign : .name
    }
    guard word.kind == .word, word.text.utf8.allSatisfy({ $0 < 0x80 && $0 != 0x2d }) else { return nil }
    guard word.isCapitalized else {
      return !isFirst && WordBuilder.links.contains(word.text) && index + 1 < words.count ? .link : nil
    }
    let known = word.readings.filter { $0.origin != .guess }
    let isForeign = part(word) != nil
    if known.isEmpty {
      if isForeign { return .foreign }
      return word.text.utf8.count > 1 && word.readings.allSatisfy { $0.wordClass == .name || $0.wordClass == .noun }
        ? .unknown : nil
    }
    // „das Royal Melbourne Hospital“: an adjective with a capital inside the sentence.
    if isForeign, index > 0, !WordBuilder.opensSentence.contains(words[index - 1].text),
      known.allSatisfy({ $0.wordClass == .adjective || $0.wordClass == .verb })
    {
      return .foreign
    }
    // „Tesco Mobile“: an adjective used as a noun would have an article.
    if isForeign, !isFirst, known.allSatisfy({ $0.wordClass == .adjective || $0.derivation == .nominalized }) {
      return .foreign
    }
    guard isForeign, let noun = known.first(where: { $0.wordClass == .noun }),
      isFirst || known.allSatisfy({ $0.wordClass == .noun })
    else { return nil }
    return .shared(noun)
  }

  /// Small words of English and Romance names that are no German.
  private static let links: FormSet = ["of", "and", "the", "for", "on", "at", "de", "del", "du", "la", "le"]

  private func isName(_ elements: [Element], _ span: Range<Int>, _ words: [Word]) -> Bool {
    var (foreign, unknown, shared, names, links) = (0, 0, 0, 0, 0)
    for element in elements {
      switch element {
      case .foreign: foreign += 1
      case .unknown: unknown += 1
      case .shared: shared += 1
      case .name: names += 1
      case .link: links += 1
      }
    }
    // „kaufte Google *Motorola Mobility*“: the second begins a name of its own.
    if elements.count > 2, isBare(span.lowerBound, words), case .name = elements[0], case .name = elements[1],
      words[span.lowerBound...(span.lowerBound + 1)].allSatisfy({ $0.match?.kind == .organization })
    {
      return false
    }
    if links > 0 { return foreign + unknown + shared > 1 || foreign + shared > 0 && names > 0 }
    if case .name = elements[0], words[span.lowerBound].match?.kind == .person {
      // „Trump Tower“, „der German Marshall Fund“, but „James Webb Space Telescope“
      let isSurname = words[span.lowerBound].tokens.count == 1
      if isSurname, names + unknown > 1 { return false }
      let least = isSurname || span.lowerBound > 0 && hasArticle(span.lowerBound, words) ? 1 : 2
      return foreign + shared >= least && [.head, .place].contains(part(words[span.upperBound - 1]))
        || foreign > 0 && unknown > 0
    }
    if foreign > 0 { return true }
    // What is known or unknown throughout is a name without being joined.
    guard shared > 0, let last = elements.last else { return false }
    if case .shared(let noun) = last {
      let isHead = [.head, .place].contains(part(words[span.upperBound - 1]))
      guard isHead || unknown > 0 && hasArticle(span.lowerBound, words, for: noun) else { return false }
      return unknown > 0
        || noun.agreement.isSingularOnly
          && (isBare(span.lowerBound, words) || names > 0 && words[span.lowerBound - 1].isNominal
            || hasArticle(span.lowerBound, words, for: noun))
    }
    // „in Tower Hamlets“, „Radio Wien“: a noun that would need an article.
    guard case .shared(let noun) = elements[0], !noun.means([.person, .unit, .time, .substance]),
      noun.agreement.isSingularOnly, words[span.lowerBound].text == noun.lemma, isBare(span.lowerBound, words)
    else { return false }
    return unknown > 0 || part(words[span.lowerBound]) == .head
  }

  /// Whether an article stands before a name that agrees with the noun at its end.
  private func hasArticle(_ start: Int, _ words: [Word], for noun: Reading) -> Bool {
    start > 0
      && words[start - 1].readings.contains {
        ($0.wordClass == .article || $0.wordClass == .prepositionArticle)
          && ($0.agreement.isEmpty || !$0.agreement.intersection(noun.agreement).isEmpty)
      }
  }

  /// Whether nothing stands before a word that shows the gender or number of a noun.
  func isBare(_ start: Int, _ words: [Word]) -> Bool {
    guard start > 0 else { return true }
    let before = words[start - 1]
    return !before.has(oneOf: .determining) && !before.has(.prepositionArticle) && !before.isInflectedAdjective
      && before.wordClass != .numeral && before.kind != .number && !(before.isCapitalized && before.isNominal)
  }
}
