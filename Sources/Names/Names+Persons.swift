import Lexicon
import Text

extension Names {
  /// A first name with the surname that follows it, whoever that is: `Kirill Dmitrijew`, `George W. Bush`.
  func personMatch(at start: Int, in sentence: NameSentence, _ index: NameIndex) -> LexicalMatch? {
    let tokens = sentence.tokens
    guard let first = givenName(tokens[start].text) else { return nil }
    if first.isAdverb, start == 0 || !NameWord.isCapitalized(tokens[start - 1].text) { return nil }
    if first.isAmbiguous, isCommonNoun(first.key), !hasTitle(before: start, in: sentence),
      !isBeforeFullName(start, sentence), !isBeforeSurname(start, sentence)
    {
      return nil
    }
    var at = start + 1
    var given = [first]
    while at < tokens.count, tokens[at].spaceBefore {
      if NameWord.isInitial(tokens[at]) {
        at += 1
      } else if let next = givenName(tokens[at].text), at + 1 < tokens.count, tokens[at + 1].spaceBefore,
        NameWord.isSurname(tokens[at + 1].text) || NameWord.isInitial(tokens[at + 1])
          // „Ernst Wolf und Rose Kaiser“
          || NameWord.particles.contains(tokens[at + 1].text) && tokens[at + 1].text != "und",
        // „Peter Paul Richter“
        !isCommonNoun(tokens[at + 1].text) || isSurname(tokens[at + 1].text)
      {
        given.append(next)
        at += 1
      } else {
        break
      }
    }
    // „Anna H. kam“: the surname is withheld.
    if given.count == 1, !first.isAmbiguous, NameWord.isInitial(tokens[at - 1]), at == start + 2,
      at < tokens.count, tokens[at].kind != .word || !NameWord.isCapitalized(tokens[at].text)
    {
      let name = first.key + " " + tokens[at - 1].text
      return LexicalMatch(
        tokens: start..<at, kind: .person, lemma: name, target: name, number: .singular, gender: first.gender,
        origin: "names/given-names.tsv: \(first.key)")
    }
    let afterGiven = at
    while at < tokens.count, tokens[at].spaceBefore, at - afterGiven < 3, NameWord.particles.contains(tokens[at].text),
      at > afterGiven || !NameWord.articles.contains(tokens[at].text)
    {
      at += 1
    }
    guard at < tokens.count, tokens[at].spaceBefore, tokens[at].kind == .word, NameWord.isSurname(tokens[at].text),
      !tokens[at].text.utf8.contains(UInt8(ascii: "-")) || title(tokens[at].text) == nil
    else { return nil }
    // „liefert Israel Waffen“: the country and what it is given
    if first.isAmbiguous,
      isCommonNoun(tokens[at].text) && !(isSurname(tokens[at].text) && isBeforeSurname(start, sentence))
        || isLand(first.key) && isPluralOfNoun(tokens[at].text)
    {
      return nil
    }
    // „Philippe The Original“, „ihr Roman Die Wand“
    if ["The", "Der", "Die", "Das", "Ein", "Eine", "Im", "Am", "Zum", "Zur"].contains(tokens[at].text) { return nil }
    if title(tokens[at].text) != nil, isCommonNoun(tokens[at].text) { return nil }
    let particles = tokens[afterGiven..<at].map(\.text)
    if particles.contains("und"), particles.first != "von" { return nil }
    // „zwei Tore von Mario Delgado“: the name begins behind the particle.
    if at > afterGiven, givenName(tokens[at].text) != nil, at + 1 < tokens.count, tokens[at + 1].spaceBefore,
      NameWord.isSurname(tokens[at + 1].text), given.count == 1, particles == ["von"],
      // „einen Roman von Thomas Mann“
      !isCommonNoun(tokens[at + 1].text) || isCommonNoun(first.key) || isSurname(tokens[at + 1].text)
    {
      return nil
    }
    // „Emir von Katar“, „Prinz von Wales“: a land after von is no surname.
    if at > afterGiven, isCommonNoun(tokens[at].text) || isLand(tokens[at].text) { return nil }

    let (surname, isGenitive) = base(ofSurnameAt: at, in: sentence, index)
    let respelled = respelledPerson(given: given, surname: surname, index)
    var target: [String] = []
    for position in start..<afterGiven {
      let text = tokens[position].text
      target.append(given.first { $0.key == text }.map { respelled.respellsGiven ? $0.target : $0.key } ?? text)
    }
    target += particles
    target.append(respelled.surname)
    let lemma = (tokens[start..<at].map(\.text) + [surname]).joined(separator: " ")
    return LexicalMatch(
      tokens: start..<(at + 1), kind: .person, lemma: lemma, target: target.joined(separator: " "),
      isGenitive: isGenitive, number: .singular, gender: first.gender ?? given.compactMap(\.gender).first,
      origin: respelled.explanation)
  }

  /// What stands before a month and no person.
  private static let dating: FormSet = ["im", "anfang", "ende", "mitte", "seit", "ab"]

  /// „Wolf Reiner Kriegler“: a further first name and a surname stand behind it.
  private func isBeforeFullName(_ start: Int, _ sentence: NameSentence) -> Bool {
    let tokens = sentence.tokens
    // „traf im Mai Anna Schmidt“
    if start > 0, Names.dating.contains(tokens[start - 1].text.lowercased()) { return false }
    guard start + 2 < tokens.count, tokens[start + 1].spaceBefore, tokens[start + 2].spaceBefore,
      let next = givenName(tokens[start + 1].text)
    else { return false }
    return !next.isAmbiguous && NameWord.isSurname(tokens[start + 2].text) && !isCommonNoun(tokens[start + 2].text)
  }

  /// „Ernst Wolf“, „Rose Kaiser“: two nouns of which nothing tells the gender, and the second is known as a surname; but „am 5. Mai
  /// Richter“.
  private func isBeforeSurname(_ start: Int, _ sentence: NameSentence) -> Bool {
    let tokens = sentence.tokens
    guard start + 1 < tokens.count, tokens[start + 1].spaceBefore, isSurname(tokens[start + 1].text),
      start + 2 >= tokens.count || !sentence.isCapitalized(start + 2)
    else { return false }
    guard start > 0 else { return true }
    let before = tokens[start - 1]
    // Neither an article nor an adjective ends so: „traf Rose Kaiser“.
    let isFree =
      before.kind == .punctuation
      || before.kind == .word && !NameWord.isCapitalized(before.text)
        && (Names.free.contains(before.text) || before.text.utf8.last.map { !"ensrmi".utf8.contains($0) } ?? false)
    return isFree && !isLand(tokens[start].text)
  }

  /// Small words that tell no gender of the noun behind them.
  private static let free: FormSet = [
    "oder", "aber", "dass", "wenn", "von", "für", "gegen", "ohne", "über", "wie", "war", "sagte", "ex",
  ]

  private func isLand(_ word: String) -> Bool {
    guard let row = tables.places.row(word) else { return false }
    return ["country", "region", "continent"].contains(row.field(2))
  }

  private func hasTitle(before index: Int, in sentence: NameSentence) -> Bool {
    index > 0 && title(sentence.tokens[index - 1].text) != nil
  }

  /// The surname without a genitive -s. Whether -s is one is told by the authority, by Slavic endings, and else by
  /// what follows, unless the name is known to end in -s.
  private func base(ofSurnameAt at: Int, in sentence: NameSentence, _ index: NameIndex) -> (String, Bool) {
    let word = sentence.tokens[at].text
    let bases = NameWord.bases(word)
    guard bases.count > 1 else { return (word, false) }
    let base = bases[1].base
    if base.utf8.count + 1 != word.utf8.count { return (base, true) }
    // „André Louis“ is no Loui.
    if isSurname(word) || givenName(word) != nil { return (word, false) }
    if isSurname(base, index) { return (base, true) }
    if base.utf8.count < 4 || base.utf8.last == UInt8(ascii: "s") { return (word, false) }
    // „Andrew Edis QC“
    return sentence.isCapitalized(at + 1) && NameWord.isSurname(sentence.tokens[at + 1].text)
      ? (base, true) : (word, false)
  }

  func isSurname(_ word: String, _ index: NameIndex) -> Bool {
    var found = false
    index.forEach(NameHash.of(word.utf8)) { reference in
      guard reference.part == .surname, !found else { return }
      // The first words of all names are indexed, for those of Chinese and Koreans.
      found = reference.row.key.hasSuffix(" " + word) || entry(reference.row, .person).hasFamilyNameFirst
    }
    return found
  }

  private struct RespelledPerson {
    var surname: String
    var respellsGiven: Bool
    var explanation: String
  }

  /// The surname of somebody whose first names are known: from the authority if another bearer of it is there and
  /// the languages agree, else by rule.
  private func respelledPerson(given: [GivenName], surname: String, _ index: NameIndex) -> RespelledPerson {
    let verdict = respelling.origin(of: surname)
    // A first name in English spelling (`Vasyl`, `Vitaly`) says that the surname is not transcribed into German.
    let certain = given.first { $0.target != $0.key && $0.certainOrigin != nil }?.certainOrigin
    let possible = Set(given.flatMap(\.origins))
    var bearer: NameEntry?
    index.forEach(NameHash.of(surname.utf8)) { reference in
      guard reference.part == .surname, bearer == nil else { return }
      let entry = entry(reference.row, .person)
      // Arabic and Persian names are spelt as each bearer spells his own.
      if !entry.hasFamilyNameFirst, reference.row.key.hasSuffix(" " + surname), possible.contains(entry.origin),
        !Respelling.withoutStandard.contains(entry.origin) || entry.key.first == given[0].key.first,
        // „Klaus Trier“ has nothing of Lars von Trier.
        !(entry.surname(surname, in: style)?.hasSuffix(" " + surname) ?? false)
      {
        bearer = entry
      }
    }
    if let bearer {
      return RespelledPerson(
        surname: bearer.surname(surname, in: style) ?? surname, respellsGiven: true,
        explanation: "names/given-names.tsv: \(given[0].key), names/persons.tsv: \(bearer.key)")
    }
    var origin: String?
    if possible.contains("el"), surname.hasSuffix("s") {
      origin = nil
    } else if let certain, verdict.score >= -25 {
      origin = verdict.score >= 20 ? verdict.origin.flatMap { possible.contains($0) ? $0 : nil } ?? certain : certain
    } else if let likely = verdict.origin, verdict.score >= 0,
      possible.contains(likely) || verdict.score >= (possible.isDisjoint(with: Respelling.languages) ? 60 : 30)
    {
      origin = likely
    }
    // Without a standard, only what can be nothing but German spelling is changed.
    if let known = origin, Respelling.withoutStandard.contains(known), !surname.contains("sch") { origin = nil }
    guard let origin, let result = respelling.german(surname, origin: origin, kind: .person) else {
      return RespelledPerson(
        surname: surname, respellsGiven: certain != nil && !NameWord.hasGermanLetters(surname),
        explanation: "names/given-names.tsv: \(given[0].key)")
    }
    let original = result.original.map { " (\($0))" } ?? ""
    return RespelledPerson(
      surname: result.target, respellsGiven: result.target != surname || certain != nil || verdict.score >= 0,
      explanation: "names/given-names.tsv: \(given[0].key), rule \(result.rules)\(original)")
  }

  /// A surname without a first name whose spelling alone tells that it is transcribed (`Dmitrijew`, `Saakaschwili`).
  func respelledSurname(at start: Int, in sentence: NameSentence) -> LexicalMatch? {
    let word = sentence.tokens[start].text
    guard NameWord.isSurname(word), word.utf8.count >= 5, !word.utf8.contains(UInt8(ascii: "-")) else { return nil }
    for (base, isGenitive) in NameWord.bases(word) {
      if let known = sentence.respelled[base] {
        return LexicalMatch(
          tokens: start..<(start + 1), kind: .person, lemma: base, target: known.target, isGenitive: isGenitive,
          number: .singular, gender: known.gender, origin: "same name before in the sentence")
      }
    }
    guard let ending = NameWord.bases(word).first(where: { NameWord.hasSlavicEnding($0.base) }) else { return nil }
    let verdict = respelling.origin(of: ending.base)
    let titled = hasTitle(before: start, in: sentence)
    // Poles, whose names are not transcribed, have the same ending.
    let least = ending.base.hasSuffix("ski") ? 40 : titled ? 0 : 12
    guard let origin = verdict.origin, verdict.score >= least, !isCommonNoun(word),
      !isCommonNoun(ending.base),
      let result = respelling.german(ending.base, origin: origin, kind: .person)
    else { return nil }
    let original = result.original.map { " (\($0))" } ?? ""
    return LexicalMatch(
      tokens: start..<(start + 1), kind: .person, lemma: ending.base, target: result.target,
      isGenitive: ending.isGenitive, number: .singular, gender: NameWord.slavicGender(ending.base),
      origin: "rule \(result.rules)\(original)")
  }
}

extension NameWord {
  private static let slavicEndings = [
    "ow", "ew", "owa", "ewa", "enko", "tschuk", "juk", "itsch", "dse", "schwili", "ski", "skij", "skyj", "zkij", "zkyj",
    "skaja", "zkaja", "jan",
  ].map { (text: $0, lastByte: $0.utf8.last) }

  /// Whether a word ends as transcribed surnames do; tells most words of a text at once from names.
  static func hasSlavicEnding(_ word: String) -> Bool {
    let last = word.utf8.last
    switch last {
    case UInt8(ascii: "w"), UInt8(ascii: "a"), UInt8(ascii: "o"), UInt8(ascii: "k"), UInt8(ascii: "h"),
      UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "j"), UInt8(ascii: "n"):
      return slavicEndings.contains { ending in
        ending.lastByte == last && word.ends(in: ending.text) && word.utf8.count > ending.text.utf8.count
      }
    default: return false
    }
  }

  /// Whether letters stand in a word that no transcription uses.
  static func hasGermanLetters(_ word: String) -> Bool {
    var before: UInt8 = 0
    for byte in word.utf8 {
      // ä, ö, ü and ß begin with 0xC3 in UTF-8.
      switch (before, byte) {
      case (0xC3, 0xA4), (0xC3, 0xB6), (0xC3, 0xBC), (0xC3, 0x9F): return true
      case (UInt8(ascii: "c"), UInt8(ascii: "k")), (UInt8(ascii: "t"), UInt8(ascii: "z")),
        (UInt8(ascii: "d"), UInt8(ascii: "t")):
        return true
      default: before = byte
      }
    }
    return false
  }

  static func slavicGender(_ word: String) -> LexicalMatch.Gender? {
    if ["owa", "ewa", "skaja", "zkaja"].contains(where: word.hasSuffix) { return .feminine }
    if ["ow", "ew", "skij", "zkij", "skyj", "zkyj"].contains(where: word.hasSuffix) { return .masculine }
    return nil
  }
}
