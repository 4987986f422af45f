import Text

/// „Vor- und Nachteile“, „Asyl- und Migrationspolitik“: the first part borrows the end of the compound behind.
extension WordBuilder {
  func completeEllipses(_ words: inout [Word], _ tokens: [Token]) {
    for index in words.indices where words[index].lastByte == UInt8(ascii: "-") && words[index].text.count > 2 {
      // „Kurz- und langfristige Ziele“: a capital at the start of the sentence tells nothing.
      let isFirst = index == 0 || index == 1 && words[0].isPunctuation
      if isFirst || !words[index].isCapitalized, completeSmall(index, &words) { continue }
      for next in (index + 1)..<endOfList(index + 1, words)
      where words[next].kind == .word && words[next].isCapitalized && !words[next].text.ends(in: "-") {
        // „Hacker- und andere Angriffe“: behind an attribute of its own the whole noun may be what is shared.
        if next > index + 2, words[index + 1].has(.coordinator), let whole = wholeShared(index, next, words) {
          words[index].readings = [whole]
          break
        }
        if words[next].tokens.count == 1, let whole = sharedTail(words[index], words[next]) {
          words[index].readings = [whole]
          break
        }
        guard words[next].tokens.count == 1, let compound = compound(words[next]),
          let text = morphology.completion(of: words[index].text, by: words[next].text, compound)
        else { continue }
        if let match = term(text, words[index], in: tokens),
          let own = readings(ofTerm: match, [replaced(tokens, words[index], text)], initial: false)
        {
          words[index].set(match: match)
          words[index].readings = own
        } else if let completed = morphology.ellipsis(words[index].text, text, completedBy: compound) {
          words[index].readings = [completed]
        } else {
          continue
        }
        break
      }
    }
  }

  /// The fragment and the noun behind attributes, if both together are a word of the lexicon.
  private func wholeShared(_ fragment: Int, _ noun: Int, _ words: [Word]) -> Reading? {
    guard
      words[(fragment + 2)..<noun].allSatisfy({ word in
        !word.isCapitalized && (word.isInflectedAdjective || word.has(oneOf: .determining))
      }), let own = words[noun].first(.noun)
    else { return nil }
    let text = words[fragment].text.dropLast() + words[noun].text.lowercased()
    return morphology.readings(of: String(text)).first {
      $0.wordClass == .noun && $0.origin == .lexicon && !$0.agreement.intersection(own.agreement).isEmpty
    }
  }

  /// „Ein- und Zweifamilienhäuser“: the fragment and the end of a noun that has an entry of its own, if both together are
  /// one, too.
  private func sharedTail(_ fragment: Word, _ noun: Word) -> Reading? {
    guard let own = noun.first(.noun), own.origin == .lexicon, noun.text.count > 8 else { return nil }
    for cut in 3..<(noun.text.count - 4) {
      let text = fragment.text.dropLast() + noun.text.dropFirst(cut)
      let whole = morphology.readings(of: String(text)).first {
        $0.wordClass == .noun && $0.origin == .lexicon && $0.key != own.key
          && !$0.agreement.intersection(own.agreement).isEmpty
      }
      if let whole { return whole }
    }
    return nil
  }

  /// „Alltagsprobleme und *-sorgen*“, „Kinderwagen, *-betten* und Spielzeug“: the last part borrows what the compound before
  /// begins with, or stands by itself where both make no word.
  func completeTails(_ words: inout [Word]) {
    for index in words.indices.dropFirst(2)
    where words[index].text.utf8.first == UInt8(ascii: "-") && words[index].text.utf8.count > 3 {
      let tail = words[index].text.dropFirst()
      guard tail.first?.isLowercase ?? false,
        WordSets.listing.contains(words[index - 1].lower) || words[index - 1].isComma,
        words[index - 2].isCapitalized
      else { continue }
      func nouns(_ form: String) -> [Reading] {
        morphology.readings(of: form).filter { $0.wordClass == .noun && $0.origin != .guess }
      }
      let beginning = compound(words[index - 2])?.modifiers.first.map { words[index - 2].text.prefix($0.text.count) }
      let whole = beginning.map { nouns(String($0) + tail) } ?? []
      let found = whole.isEmpty ? nouns(tail.capitalizedFirst) : whole
      if !found.isEmpty { words[index].readings = found }
    }
  }

  /// How far the compound may be that completes a fragment: „fünf Gold-, vier Silber- und drei Bronzemedaillen“, „Brust-,
  /// Magen-, Darm- und Leberkrebs“.
  private func endOfList(_ start: Int, _ words: [Word]) -> Int {
    var end = start
    while end < words.count, end < start + 20,
      end < start + 5 || words[end].isComma || words[end].text.ends(in: "-") || words[end].has(.numeral)
        || WordSets.listing.contains(words[end].lower) || words[end - 1].has(.numeral)
        || words[end - 1].has(.coordinator)
    { end += 1 }
    return end
  }

  /// „mittel- oder langfristig“, „ein- und ausschalten“: the end of the adjective or verb behind, the longest that makes
  /// a word of the lexicon, or else what a part of a compound leaves.
  private func completeSmall(_ index: Int, _ words: inout [Word]) -> Bool {
    let isRange = index + 1 < words.count && words[index + 1].lower == "bis"
    guard index + 2 < words.count, isRange || WordSets.listing.contains(words[index + 1].lower),
      words[index + 2].kind == .word, !words[index + 2].isCapitalized, words[index + 2].match == nil
    else { return false }
    let whole = words[index + 2]
    let head = String(words[index].lower.dropLast())
    // „drei- und vierstöckig“; but „ein- und ausschalten“
    guard Int(head) == nil,
      NumberWords.value(of: head) == nil || whole.has(.adjective) || head == "ein" && whole.has(.verb)
    else {
      return false
    }
    defer {
      // „mittel- bis langfristig“
      if isRange, words[index].readings.first?.wordClass == .adjective {
        words[index + 1].readings = [Reading(lemma: "bis", key: "bis", wordClass: .coordinator)]
      }
    }
    let lengths = Array((4..<max(5, whole.text.count)).reversed())
    func completed(_ length: Int, isKnown: Bool) -> [Reading] {
      morphology.readings(of: head + whole.text.suffix(length)).filter { reading in
        (isKnown ? reading.origin == .lexicon : reading.origin != .guess)
          && whole.readings.contains { isSameForm($0, reading) }
      }
    }
    for length in lengths {
      let found = completed(length, isKnown: true)
      if found.isEmpty { continue }
      words[index].readings = found
      return true
    }
    for length in lengths {
      let part = String(whole.lower.dropLast(length))
      guard morphology.modifier(part) != nil || morphology.separates(part) else { continue }
      let found = completed(length, isKnown: false)
      if found.isEmpty { continue }
      words[index].readings = found
      return true
    }
    return false
  }

  private func isSameForm(_ one: Reading, _ other: Reading) -> Bool {
    guard one.wordClass == other.wordClass else { return false }
    switch one.wordClass {
    case .verb: return one.verb == other.verb
    case .adjective:
      return one.agreement == other.agreement || !one.agreement.intersection(other.agreement).isEmpty
    default: return false
    }
  }

  /// „das Hören und Spielen von Musik“: under the article of one infinitive the next noun is an infinitive, too. „durch
  /// Räuchern, Trocknen oder Salzen“: so it is beside what can be nothing else.
  func readCoordinatedInfinitives(_ words: inout [Word]) {
    for index in words.indices.dropLast(2).dropFirst()
    where words[index].isCapitalized && words[index + 1].lower.isOne(of: "und", "oder")
      && words[index + 2].isCapitalized
    {
      if [.article, .prepositionArticle].contains(words[index - 1].wordClass) {
        guard !words[index - 1].lower.hasPrefix("die"), words[index].readings.contains(where: isInfinitive) else {
          continue
        }
        if let infinitives = nominalized(words[index + 2]) { words[index + 2].readings = infinitives }
        continue
      }
      var list = [index, index + 2]
      if index > 1, words[index - 1].isComma, words[index - 2].isCapitalized { list.insert(index - 2, at: 0) }
      let sure = list.filter { words[$0].readings.allSatisfy(isInfinitive) }
      guard !sure.isEmpty, sure.count < list.count else { continue }
      let infinitives = list.compactMap { nominalized(words[$0]) }
      guard infinitives.count == list.count else { continue }
      for (member, readings) in zip(list, infinitives) { words[member].readings = readings }
    }
  }

  /// „*Reisen* wird teurer“: what can only be a plural as a noun is what one does, before a copula in the singular and what
  /// that says of it.
  func readDeedsInFront(_ words: inout [Word]) {
    for index in words.indices.dropLast(2)
    where (index == 0 || words[index - 1].isPunctuation) && words[index].isCapitalized && words[index].has(.noun) {
      let verb = words[index + 1]
      guard verb.isOnlyFinite, verb.verbForms.allowsThird(plural: false), !verb.verbForms.allowsThird(plural: true),
        verb.verbKeys.contains(where: AuxiliaryVerbs.linking.contains), words[index].match == nil,
        words[index].readings.allSatisfy({ $0.wordClass != .noun || $0.agreement.isPluralOnly }),
        words[(index + 2)...].prefix(while: { !$0.isPunctuation }).allSatisfy({ word in
          !word.isCapitalized && !word.has(oneOf: .pronominal) && !word.has(oneOf: .determining) && !word.hasInfinitive
        }), let deed = nominalized(words[index])
      else { continue }
      words[index].readings = deed
    }
  }

  private func isInfinitive(_ reading: Reading) -> Bool {
    reading.wordClass == .noun && reading.derivation == .infinitive
  }

  func nominalized(_ word: Word) -> [Reading]? {
    guard word.match == nil, word.kind == .word, word.lastByte == UInt8(ascii: "n") else { return nil }
    let infinitives = morphology.nominalizations(word.text, word.lower).filter(isInfinitive)
    return infinitives.isEmpty ? nil : infinitives
  }

  /// The parts of a word, which terms and words of the lexicon have as well.
  private func compound(_ word: Word) -> Reading? {
    if let known = word.readings.first(where: { !$0.modifiers.isEmpty && $0.wordClass == .noun }) { return known }
    // „im Innen- und Außenministerium“: an institution that is known as a name is a compound all the same.
    guard word.has(.noun) || word.match?.kind == .organization || word.match?.kind == .term else { return nil }
    return morphology.partsOfNoun(word.text)
  }

  /// What a glossary knows about the completed word.
  private func term(_ text: String, _ word: Word, in tokens: [Token]) -> LexicalMatch? {
    var tokens = tokens
    tokens[word.tokens.lowerBound] = replaced(tokens, word, text)
    return sources.lazy.flatMap { $0.matches(in: tokens) }.first { $0.tokens == word.tokens && $0.kind == .term }
  }

  private func replaced(_ tokens: [Token], _ word: Word, _ text: String) -> Token {
    var token = tokens[word.tokens.lowerBound]
    token.text = text
    return token
  }
}
