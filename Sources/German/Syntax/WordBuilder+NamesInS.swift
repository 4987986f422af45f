import Lexicon
import Text

/// Whether the -s of a name is a genitive, a plural or its own: „Clintons Rede“, „die Clintons“, „Andrews sagte“.
extension WordBuilder {
  func readNamesInS(_ words: inout [Word]) {
    readApostrophes(&words)
    joinOwners(&words)
    joinOwnersBeforeAdjectives(&words)
    joinFormsOfOwners(&words)
    for index in words.indices where words[index].isCapitalized && mayBeGenitive(words[index]) {
      if isFamily(index, words) {
        readFamily(index, &words)
      } else if !words[index].isMatched, isOwner(index, words, ofName: false) {
        words[index].readings = words[index].readings.filter { $0.agreement.onlyCase == .genitive }
      } else if !(nounFollows(index, words) || nounStandsBefore(index, words)) {
        keepEnding(index, &words)
      }
    }
    readOwnersInFront(&words)
    readOwnersBehind(&words)
    readOwnersInSibilant(&words)
  }

  /// „Thomas’ Vater“, „ein Schüler Gropius’“: behind a name that nobody knows the apostrophe stands for the ending.
  private func readApostrophes(_ words: inout [Word]) {
    for index in words.indices
    where words[index].isCapitalized && words[index].match == nil && words[index].wordClass == .name {
      guard let last = words[index].text.last, last == "'" || last == "’", words[index].text.utf8.count > 3 else {
        continue
      }
      words[index].readings = [genitive(String(words[index].text.dropLast()))]
    }
  }

  /// „der Rücktritt Karl Plobels“, „der Sturz Kedhi Tojos“: a full name whose surname nobody knows, as a genitive.
  private func joinOwners(_ words: inout [Word]) {
    for index in words.indices.reversed()
    where index > 1 && words[index].match?.kind == .person && endsInConsonantAndS(words[index].text) {
      guard let match = words[index].match else { continue }
      if match.isGenitive {
        guard words[index].tokens.count == 1, words[index - 1].match == nil, words[index - 1].wordClass == .name,
          words[index - 1].readings.allSatisfy({ $0.origin == .guess }), isOwner(index - 1, words, ofName: true)
        else { continue }
        let name = genitive(words[index - 1].text + " " + match.target)
        WordBuilder.join(
          index - 1...index, as: words[index - 1].text + " " + words[index].text, .word, [name], in: &words)
      } else if words[index].tokens.count > 1, match.target.utf8.last == UInt8(ascii: "s"),
        !isSurname(lastPart(words[index].text)), isOwner(index, words, ofName: true)
      {
        var owner = match
        owner.isGenitive = true
        owner.lemma = String(words[index].text.dropLast())
        owner.target.removeLast()
        words[index].set(match: owner)
        words[index].readings = [genitive(owner.lemma)]
      }
    }
  }

  /// „Lena Torris bewegtes Leben“: two names that nobody knows, before an adjective whose ending needs an owner.
  private func joinOwnersBeforeAdjectives(_ words: inout [Word]) {
    for index in words.indices.dropLast(2).reversed()
    where index + 2 < words.count && words[index].lastByte == UInt8(ascii: "s") {
      guard words[index + 1].isInflectedAdjective, !words[index + 1].isCapitalized, !words[index + 1].hasFinite,
        words[index + 2].isCapitalized, words[index + 2].has(.noun)
      else { continue }
      // Known as a person's full name, with a surname that no list has
      if var owner = words[index].match, owner.kind == .person, words[index].tokens.count > 1, !owner.isGenitive,
        owner.target.utf8.last == UInt8(ascii: "s"), !isSurname(lastPart(words[index].text)), isBare(index, words)
      {
        owner.isGenitive = true
        owner.lemma = String(words[index].text.dropLast())
        owner.target.removeLast()
        words[index].set(match: owner)
        words[index].readings = [genitive(owner.lemma)]
        continue
      }
      guard index > 0, !words[index].isMatched, mayBeGenitive(words[index]), case let given = words[index - 1],
        given.kind == .word, given.isCapitalized, given.wordClass == .name, words[index].spaceBefore,
        given.match.map({ $0.detail == "given" && !$0.isGenitive })
          ?? given.readings.allSatisfy({ $0.origin == .guess }), isBare(index - 1, words)
      else { continue }
      let name = genitive(given.text + " " + words[index].text.dropLast())
      WordBuilder.join(index - 1...index, as: given.text + " " + words[index].text, .word, [name], in: &words)
    }
  }

  /// „Mr Camerons Entscheidung“: the foreign form of address belongs to the owner.
  private func joinFormsOfOwners(_ words: inout [Word]) {
    for index in words.indices.dropFirst().dropLast().reversed()
    where words[index].isCapitalized && words[index].spaceBefore && words[index].lastByte == UInt8(ascii: "s")
      && WordBuilder.forms.contains(words[index - 1].text) && nounFollows(index, words)
    {
      let name: String
      if let match = words[index].match {
        guard match.kind == .person, match.isGenitive, words[index].tokens.count == 1 else { continue }
        name = match.target
      } else {
        guard mayBeGenitive(words[index]) else { continue }
        name = String(words[index].text.dropLast())
      }
      let form = words[index - 1].text
      WordBuilder.join(
        index - 1...index, as: form + " " + words[index].text, .word, [genitive(form + " " + name)], in: &words)
    }
  }

  /// „Sterns Rede“, „Schusters neues Buch“: a noun in the genitive that opens the sentence without an article is somebody's
  /// name.
  private func readOwnersInFront(_ words: inout [Word]) {
    for index in words.indices.dropLast()
    where words[index].isCapitalized && words[index].lastByte == UInt8(ascii: "s") && !words[index].isMatched
      && (isOpening(index, words)
        // „Deshalb sind *Rapids* Chancen intakt“
        || isBare(index, words)
          && (isSurname(String(words[index].text.dropLast())) || words[index].reading.means(.group)))
    {
      let word = words[index]
      guard word.kind == .word, word.match == nil, let noun = word.readings.first,
        word.readings.allSatisfy({
          $0.wordClass == .noun && $0.agreement.onlyCase == .genitive && $0.lemma + "s" == word.text
            && !$0.nounGroups.contains(.address)
        }), noun.agreement.isSingularOnly,
        noun.origin == .lexicon || noun.modifiers.count == 1 && word.text.utf8.count < 12,
        words[index + 1].isCapitalized || words[index + 1].isInflectedAdjective, nounFollows(index, words),
        words.last?.isPunctuation ?? false,
        // „des „Volksbegehrens““
        index < 2 || !words[index - 2].has(oneOf: .determining) && !words[index - 2].has(.prepositionArticle)
      else { continue }
      words[index].readings = [genitive(noun.lemma)]
    }
  }

  /// „der Rücktritt Bergmanns“, „die Stabilisierung Becksteins“: behind a noun, a noun would have an article in the genitive.
  private func readOwnersBehind(_ words: inout [Word]) {
    for index in words.indices.dropFirst(2)
    where words[index].isCapitalized && words[index].lastByte == UInt8(ascii: "s") && words[index].match == nil {
      let (word, owned) = (words[index], words[index - 1])
      guard word.kind == .word, word.spaceBefore, owned.isCapitalized, owned.match == nil, owned.wordClass == .noun,
        let kind = owned.readings.first, !kind.means([.unit, .time]),
        words[index - 2].has(.article) || words[index - 2].has(.possessive) || words[index - 2].has(.prepositionArticle)
          || words[index - 2].isInflectedAdjective,
        let noun = word.readings.first, noun.agreement.isSingularOnly, !noun.means([.unit, .time, .substance]),
        word.readings.allSatisfy({
          $0.wordClass == .noun && $0.agreement.onlyCase == .genitive && !$0.nounGroups.contains(.address)
            // „das Potenzial Schickers“: who does it, by a verb
            && ($0.lemma + "s" == word.text || $0.derivation == .agent && word.text.hasSuffix("ers"))
        }), case let name = String(word.text.dropLast()),
        isSurname(name) || noun.derivation == .agent
          || noun.origin != .lexicon && noun.modifiers.count == 1 && word.text.utf8.count < 13,
        index + 1 >= words.count || !(words[index + 1].isCapitalized && words[index + 1].isNominal)
      else { continue }
      words[index].readings = [genitive(name)]
    }
  }

  private func genitive(_ name: String) -> Reading {
    var reading = Reading.name(name, origin: .source, info: NounClass.person)
    reading.agreement = .with(.genitive).intersection(.singular)
    return reading
  }

  /// „einer nackten Jennifer Lawrence“, „des umstrittenen John McDonnell“: with an adjective before it a name has no ending
  /// in the genitive.
  func readNamesBehindAdjectives(_ words: inout [Word]) {
    for index in words.indices.dropFirst() where words[index].isMatched && words[index - 1].isInflectedAdjective {
      guard let match = words[index].match, match.kind == .person, !match.isGenitive, match.number != .plural,
        words[index - 1].lower.hasSuffix("en"), !words[index - 1].isCapitalized,
        var name = words[index].readings.first, name.wordClass == .name
      else { continue }
      let genitive = Agreement.with(.genitive).intersection(.singular)
      name.agreement.formUnion(name.gender.map { genitive.intersection(.with($0)) } ?? genitive)
      words[index].readings = [name]
    }
  }

  /// A person whose -s has been taken for a genitive, or a name that nobody knows.
  private func mayBeGenitive(_ word: Word) -> Bool {
    guard word.isCapitalized, word.lastByte == UInt8(ascii: "s"), word.text.utf8.count > 3,
      // „Meier’s“ can be nothing else.
      !word.text.utf8.contains(where: { $0 == UInt8(ascii: "'") || $0 == 0x99 })
    else { return false }
    if word.isMatched { return word.match.map { $0.isGenitive && $0.kind == .person } ?? false }
    return word.kind == .word && word.readings.count > 1
      && word.readings.allSatisfy { $0.wordClass == .name && $0.origin == .guess }
  }

  /// „die Clintons“, „der Kirchners“, „Clintons verdienen“
  private func isFamily(_ index: Int, _ words: [Word]) -> Bool {
    guard words[index].tokens.count == 1, words[index].match?.kind == .person, !isSurname(words[index].text) else {
      return false
    }
    if index == 0, words.count > 1 {
      return words[1].isOnlyFinite
        && !words[1].readings.contains { $0.wordClass == .verb && $0.verb.allowsThird(plural: false) }
    }
    guard index > 0, ["die", "der", "den"].contains(words[index - 1].lower) else { return false }
    guard index + 1 < words.count else { return true }
    let next = words[index + 1]
    guard next.isCapitalized && next.isNominal else { return true }
    // „Dort verbrachten die Clintons Weihnachten“: an owner would take the place of the article; but „Leute, die Clintons Rede
    // hörten“
    guard words[index - 1].lower == "die", index > 1 else { return false }
    let before = words[index - 2]
    return before.hasFinite && !before.isCapitalized || before.has(.subordinator) || before.has(.relative)
  }

  private func readFamily(_ index: Int, _ words: inout [Word]) {
    guard var match = words[index].match else { return }
    match.isGenitive = false
    match.number = .plural
    match.gender = nil
    match.takesArticle = true
    match.target += match.target.utf8.last == UInt8(ascii: "s") ? "es" : "s"
    words[index].set(match: match)
    var reading = Reading.name(match.lemma, origin: .source, info: NounClass.person)
    reading.agreement = .plural
    words[index].readings = [reading]
  }

  /// What the name owns stands behind it: „Putins neue Regierung“, „Kohls und Genschers Politik“.
  private func nounFollows(_ index: Int, _ words: [Word]) -> Bool {
    var next = index + 1
    while next < words.count, next < index + 6 {
      let word = words[next]
      if word.isCapitalized {
        if word.match?.kind == .person { return word.match?.isGenitive ?? false && next > index + 1 }
        return word.isNominal
      }
      if Marks.opening.contains(word.text) || word.has(.noun) && word.tokens.count > 1 { return true }
      if word.has(.coordinator) || word.isComma {
        next += 1
        continue
      }
      let isAttribute =
        word.has(.adjective) || word.has(.numeral) || word.kind == .number || word.kind == .ordinal
        || word.has(.adverb) && !word.hasFinite
      // „Andrews sagte Reportern“
      guard isAttribute, !word.hasFinite || word.isInflectedAdjective else { return false }
      next += 1
    }
    return false
  }

  /// What is owned stands before it: „die Regierung Putins“, „trotz Putins“, „des Dalai Lamas“. An office that bears the
  /// name owns nothing.
  private func nounStandsBefore(_ index: Int, _ words: [Word]) -> Bool {
    guard index > 0 else { return false }
    let before = words[index - 1]
    if before.has(.preposition), before.match != nil || before.readings.contains(where: { $0.info.hasPrefix("g") }) {
      return true
    }
    if before.has(.article), ["des", "eines"].contains(before.lower) { return true }
    if before.has(.coordinator) || before.isComma {
      return index > 3 && words[index - 2].isCapitalized
        && (words[index].match != nil || words[index - 2].isGenitiveName)
    }
    if Marks.isQuote(before.text) { return true }
    guard before.isCapitalized, before.isNominal else { return false }
    // „Staatsanwalt Andrew Edis“
    guard let noun = before.readings.first, noun.wordClass == .noun, noun.means(.person), before.match?.kind != .person
    else {
      return true
    }
    // „seine Helferin Anna Sams“, „Clintons Helferin Anna Sams“: whose owner stands before it has no other behind it.
    if index > 1, words[index - 2].has(.possessive) || words[index - 2].isGenitiveName { return false }
    return !isSurname(lastPart(words[index].text))
  }

  /// „die Berufung Strobls“, „nach dem Rücktritt Küngs“: what happens or is said bears no name, nor do things bear the
  /// full name of somebody, so that one behind them tells whose they are.
  private func isOwner(_ index: Int, _ words: [Word], ofName isFull: Bool) -> Bool {
    guard index > 1, words[index].spaceBefore,
      let noun = words[index - 1].readings.first, noun.wordClass == .noun, words[index - 1].match == nil,
      isFull || endsInConsonantAndS(words[index].text)
        || (isDeed(noun) || isSeveral(noun, behind: words[index - 2])) && endsInVowelAndS(index, words),
      noun.means(.event) || !noun.nounGroups.isDisjoint(with: [.owned, .personal]) || isFull && noun.means(.thing)
        || !isFull && isSeveral(noun, behind: words[index - 2]),
      !noun.nounGroups.contains(.eponym), isFull || !noun.nounGroups.contains(.titled),
      // but „seine Tante Anna Howells“
      words[index - 2].has(.article) || words[index - 2].has(.prepositionArticle)
        || words[index - 2].isInflectedAdjective
    else { return false }
    if isFull { return true }
    return !isSurname(words[index].text)
      && (!noun.means([.group, .person, .place]) || isSeveral(noun, behind: words[index - 2]))
      && index + 1 < words.count
      && !(words[index + 1].isCapitalized && words[index + 1].isNominal)
  }

  /// „die Nachfolger Wendners“: several persons bear no single name.
  private func isSeveral(_ noun: Reading, behind article: Word) -> Bool {
    guard noun.means(.person), noun.origin == .lexicon, article.has(.article) else { return false }
    let shared = article.readings.reduce(into: Agreement.none) {
      if $1.wordClass == .article { $0.formUnion($1.agreement.intersection(noun.agreement)) }
    }
    return shared.isPluralOnly
  }

  /// What somebody does and what nothing is called: „die Rede“, „der Rücktritt“.
  private func isDeed(_ noun: Reading) -> Bool { noun.means(.event) && !noun.nounGroups.contains(.titled) }

  /// „die Rede Karlitzkis“, „der Rücktritt Wanotschkos“; a name in -us keeps it, and so does one with an apostrophe.
  private func endsInVowelAndS(_ index: Int, _ words: [Word]) -> Bool {
    let letters = Array(words[index].text.utf8.suffix(2))
    guard letters.count == 2, "aeio".utf8.contains(letters[0]), words[index].text.utf8.count > 6 else { return false }
    return index + 1 >= words.count || !["’", "'", "ʼ"].contains(words[index + 1].text)
  }

  private func endsInConsonantAndS(_ name: String) -> Bool {
    guard let letter = name.utf8.dropLast().last else { return false }
    return letter < 0x80 && !"aeiouxyzst".utf8.contains(letter)
  }

  private func lastPart(_ name: String) -> String { name.split(separator: " ").last.map(String.init) ?? name }

  /// The name ends in -s itself.
  private func keepEnding(_ index: Int, _ words: inout [Word]) {
    let word = words[index]
    var reading = Reading.name(word.text, origin: word.match == nil ? .guess : .source, info: NounClass.person)
    guard var match = word.match else {
      words[index].readings = word.readings.filter { $0.lemma == word.text }
      return
    }
    match.isGenitive = false
    match.lemma = word.text
    // „Putins sagte“ is „Putin’s“ written wrong rather than another name, but nobody is lost by an -s.
    if match.target.utf8.last != UInt8(ascii: "s") { match.target += "s" }
    reading.gender = Gender(match.gender)
    words[index].set(match: match)
    words[index].readings = [reading]
  }
}

extension Word {
  /// A name that is in the genitive or may be.
  fileprivate var isGenitiveName: Bool {
    match?.isGenitive ?? readings.contains { $0.wordClass == .name && $0.agreement.onlyCase == .genitive }
  }
}
