import English
import German

/// Quantities that English builds otherwise: one in three, half the city, not a single one, three players each.
extension SentenceTransfer {
  /// „das Doppelte der Summe“, „das Dreifache des Preises“ → double the sum, three times the price
  func multiple(_ phrase: German.NounPhrase, _ reading: German.Reading) -> Phrase? {
    guard reading.derivation == .nominalized, let article = phrase.determiner, words[article].reading.key == "der",
      phrase.genitives.count == 1, phrase.modifiers.isEmpty, phrase.conjuncts.isEmpty, phrase.prepositionals.isEmpty,
      phrase.clauses.isEmpty
    else { return nil }
    guard let times = words[phrase.head].lower.hasPrefix("doppelt") ? "double" : times(phrase.head) else { return nil }
    guard case .noun(var counted) = self.phrase(phrase.genitives[0]) else { return nil }
    consume([article, phrase.head])
    counted.predeterminers.insert(.literal(Literal(times, source: source([article, phrase.head]))), at: 0)
    return .noun(counted)
  }

  /// „Dreifache“ → three times
  private func times(_ head: Int) -> String? {
    let lower = words[head].lower
    guard let ending = ["fache", "fachen"].first(where: lower.hasSuffix),
      let count = NumberWords.value(of: String(lower.dropLast(ending.count)))
    else { return nil }
    return numbers.inText(count) + " times"
  }

  /// „das Dreifache“ without what it is a multiple of
  func timesAsMuch(_ phrase: German.NounPhrase) -> Noun? {
    guard phrase.genitives.isEmpty, phrase.modifiers.isEmpty, let article = phrase.determiner,
      words[article].reading.key == "der", let times = times(phrase.head)
    else { return nil }
    consume(article)
    let isLevel = phrase.preposition.map { words[$0].reading.key == "auf" } ?? false
    return Noun(
      times + (isLevel ? " the level" : " as much"), kind: .proper, source: source(article, phrase.head))
  }

  /// „jeder dritte Deutsche“ → one in three Germans; nil for things and for every second one.
  func oneIn(_ phrase: German.NounPhrase) -> Literal? {
    guard let determiner = phrase.determiner, words[determiner].reading.key == "jeder",
      words[phrase.head].reading.means([.person, .group]), phrase.modifiers.count == 1,
      case .attribute(let attribute) = phrase.modifiers[0], attribute.complements.isEmpty, attribute.adverbs.isEmpty,
      words[attribute.word].reading.isOrdinal,
      let count = Int(words[attribute.word].reading.lemma.filter(\.isNumber)), count > 1
    else { return nil }
    consume([determiner, attribute.word])
    return Literal("one in \(numbers.inText(count))", source: source([determiner, attribute.word]))
  }

  /// „die halbe Stadt“ → half the city: the attribute that stands before the article.
  func isHalf(_ attribute: Attribute, _ phrase: German.NounPhrase) -> Bool {
    guard attribute.complements.isEmpty, attribute.adverbs.isEmpty, words[attribute.word].reading.key == "halb",
      words[attribute.word].reading.degree == .positive, !words[phrase.head].reading.means(.time),
      words[phrase.head].wordClass == .noun, !phrase.agreement.isPluralOnly
    else { return false }
    return phrase.determiner.map {
      words[$0].reading.key == "der" && words[$0].wordClass == .article || words[$0].wordClass == .possessive
    } ?? false
  }

  /// „kein einziger Abgeordneter“ → not a single lawmaker: the determiner says both.
  func isSingle(_ attribute: Attribute, _ phrase: German.NounPhrase) -> Bool {
    attribute.complements.isEmpty && attribute.adverbs.isEmpty && words[attribute.word].reading.key == "einzig"
      && (phrase.determiner.map { words[$0].reading.key == "kein" } ?? false) && !phrase.agreement.isPluralOnly
  }

  /// „die zweitgrößte Stadt“: a superlative in rank.
  func isRanked(_ word: Int) -> Bool {
    let text = words[word].lower
    return ["zweit", "dritt", "viert", "fünft"].contains {
      text.hasPrefix($0) && text.dropFirst($0.count).contains("st")
    }
      && words[word].wordClass == .adjective
  }

  /// „der zweifache Vater“ → the father of two
  func children(_ attribute: Attribute, _ phrase: German.NounPhrase) -> Literal? {
    let key = words[attribute.word].reading.key
    let part = words[attribute.word].reading.modifiers.first?.text ?? String(key.dropLast(4))
    guard attribute.complements.isEmpty, attribute.adverbs.isEmpty, key.hasSuffix("fach"),
      ["Vater", "Mutter"].contains(words[phrase.head].reading.key),
      let value = Int(part) ?? NumberWords.value(of: part)
    else { return nil }
    consume(attribute.word)
    return Literal("of \(numbers.inText(value))", source: source(attribute.word))
  }

  /// „drei Männer im Alter von 20 bis 25 Jahren“ → three men aged 20 to 25
  func aged(_ phrase: German.NounPhrase, of person: German.Reading) -> Phrase? {
    guard let preposition = phrase.preposition, ["im Alter von", "bis"].contains(words[preposition].reading.key),
      words[phrase.head].reading.key == "Jahr", person.means(.person), phrase.genitives.isEmpty,
      phrase.conjuncts.isEmpty
    else { return nil }
    var used = [preposition, phrase.head]
    var parts: [String] = []
    for modifier in phrase.modifiers {
      guard case .number(let word) = modifier else { return nil }
      parts.append(words[word].lower == "bis" ? "to" : numeral(word))
      used.append(word)
    }
    guard !parts.isEmpty else { return nil }
    consume(used)
    // „Kinder bis zwölf Jahre“
    let start = words[preposition].lower == "bis" ? "up to the age of " : "aged "
    return .literal(Literal(start + parts.joined(separator: " "), source: source(used.sorted())))
  }

  /// „zu jeweils drei Jahren Haft“: English has the word behind what is dealt out.
  func isDistributive(_ index: Int, _ phrase: German.NounPhrase) -> Bool {
    guard ["je", "jeweils"].contains(words[index].lower), phrase.focus.last == index || phrase.focus.first == index
    else { return false }
    if words[phrase.head].wordClass == .numeral { return true }
    return phrase.modifiers.contains { if case .number(let number) = $0 { number > index } else { false } }
      || phrase.determiner.map { words[$0].reading.key == "ein" && $0 == index + 1 } ?? false
  }

  /// „Von den 300 Passagieren sollen 20 …“, „Von der Beute fehlt *ein Teil*“ → 20 of the 300 passengers, a part of the loot.
  func withWhole(_ subject: German.NounPhrase?, _ front: inout [German.Unit]) -> German.NounPhrase? {
    guard var subject, front.count == 1, case .phrase(let whole) = front[0], let preposition = whole.preposition,
      words[preposition].reading.key == "von", subject.genitives.isEmpty,
      whole.agreement.isPluralOnly && isQuantity(subject, preposition) || isPart(subject, of: whole)
    else { return subject }
    front = []
    subject.prepositionals.append(whole)
    return subject
  }

  /// A part by its noun, and a whole that does nothing itself: „die Hälfte von den Bewohnern“, but „von der Polizei“.
  private func isPart(_ part: German.NounPhrase, of whole: German.NounPhrase) -> Bool {
    let (noun, head) = (words[part.head].reading, words[whole.head].reading)
    return noun.wordClass == .noun && part.prepositionals.isEmpty && whole.prepositionals.isEmpty
      && (!noun.nounGroups.isDisjoint(with: [.count, .plurality, .remainder])
        || noun.nounGroups.contains(.portion) && part.determiner.map { words[$0].reading.key == "ein" } ?? false)
      && head.wordClass == .noun && (whole.agreement.isPluralOnly || !head.means([.person, .group]))
  }
}
