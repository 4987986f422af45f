import Lexicon
import Text

/// Surnames in front of a sentence, where the capital tells nothing and the word could be an adjective or adverb: „Stark
/// parierte den Elfmeter“, „Jung (SPD) widersprach“. They are told by a clause that has nothing else for a subject.
extension WordBuilder {
  func isNameByNeed(_ index: Int, _ words: [Word]) -> Bool {
    let word = words[index]
    guard isOpening(index, words), index + 2 < words.count, !word.isMatched, word.kind == .word,
      word.text.utf8.count > 2, words.last?.isPunctuation ?? false,
      word.readings.contains(where: {
        $0.wordClass == .adjective && $0.agreement.isEmpty || $0.wordClass == .adverb || $0.wordClass == .verbParticle
      }), isSurname(word.text)
    else { return false }
    if isBracketed(index + 1, words) || isExplained(index + 1, words) { return true }
    let verb = index + 1
    guard isFiniteOfOne(words[verb]) else { return false }
    let rivals = rivals(behind: verb, words)
    if rivals.hasSure || rivals.doubtful > 1 { return false }
    let end = words[verb...].firstIndex { $0.isPunctuation } ?? words.count
    // „Lang wurde gestritten“ needs no subject, and „Gut ist, dass …“ has a clause.
    if words[verb].readings.contains(where: { $0.key == "werden" }), words[end - 1].hasParticiple { return false }
    let hasClause =
      end + 1 < words.count && words[end].isComma
      && (words[end + 1].has(.subordinator) || words[end + 1].has(.interrogative) || words[end + 1].has(.relative)
        || words[end + 1].has(.interrogativeAdverb))
    if rivals.doubtful == 0 { return !hasClause || isSaying(words[verb], in: words) }
    // „Stark beeinflusst die Politik den Markt“
    if rivals.hasObject || hasClause { return false }
    // „Jung soll das Team führen“, „Stark kritisierte die Entscheidung“: the only other thing is the object.
    return mainVerbs(verb, end, words).contains { key in
      guard let needs = frames?.needs(ofVerb: key) else { return false }
      if needs.mustHave(oneOf: .accusative) { return true }
      return (rivals.isLifeless || rivals.isGroup && frames?.isLed(ofVerb: key) ?? false)
        && (needs.frames.count { $0.slots.contains(.accusative) } * 2 > needs.frames.count
          || !morphology.groups.ofVerb(key).isDisjoint(with: [.says, .personal, .official, .something, .resorts]))
    }
  }

  /// A finite verb of one in small letters, or what elsewhere is a participle with an ending: „erzielte“.
  func isFiniteOfOne(_ word: Word) -> Bool {
    !word.isCapitalized && (word.isOnlyFinite || isFiniteOrAttribute(word)) && isSingularVerb(word)
  }

  /// „Stark (34) gewann“, „Kurz (ÖVP) sprach“
  private func isBracketed(_ open: Int, _ words: [Word]) -> Bool {
    guard words[open].text == "(", let close = words[open...].prefix(6).firstIndex(where: { $0.text == ")" }),
      close + 1 < words.count
    else { return false }
    let inner = words[open + 1]
    return isFiniteOfOne(words[close + 1])
      && (inner.kind == .number || inner.isCapitalized && inner.wordClass == .name)
  }

  /// „Stark, Trainer der Damen, war …“, „Jung, der den Verein leitet, tritt …“
  private func isExplained(_ comma: Int, _ words: [Word]) -> Bool {
    guard words[comma].isComma, comma + 2 < words.count,
      let close = words[(comma + 1)...].firstIndex(where: \.isPunctuation), words[close].isComma,
      close > comma + 2, close + 1 < words.count, isFiniteOfOne(words[close + 1])
    else { return false }
    let first = words[comma + 1]
    if first.lower.isOne(of: "der", "die") { return words[close - 1].hasFinite && !words[close - 1].isCapitalized }
    return first.isCapitalized && first.wordClass == .noun && first.reading.means(.person)
  }

  /// The verb that asks for objects: the infinitive or participle at the end, or the finite one with its prefix.
  private func mainVerbs(_ verb: Int, _ end: Int, _ words: [Word]) -> [String] {
    let last = words[end - 1]
    let finite = words[verb].finiteKeys
    if end - 1 > verb, !last.isCapitalized {
      if last.hasParticiple, finite.contains("haben") { return last.verbKeys }
      if last.hasInfinitive, finite.contains(where: AuxiliaryVerbs.modals.contains) { return last.verbKeys }
    }
    if end - 1 > verb, morphology.particles.contains(last.text) {
      return finite.map { "\(last.text)|\($0)" }
    }
    return finite
  }

  /// What else could be the subject of a verb of one.
  private struct Rivals {
    /// Nothing but a subject: „der Trainer“, „er“.
    var hasSure = false
    /// Subject or object: „das Team“, „Merkel“.
    var doubtful = 0
    /// None of these is somebody.
    var isLifeless = true
    /// One of them is a group: „das Team“.
    var isGroup = false
    /// Nothing but an object: „den Markt“, „sich“.
    var hasObject = false
  }

  private func rivals(behind verb: Int, _ words: [Word]) -> Rivals {
    var result = Rivals()
    var index = verb + 1
    while index < words.count, !words[index].isPunctuation || Marks.isQuote(words[index].text) {
      let word = words[index]
      if !word.isCapitalized,
        word.has(.preposition) || word.has(.prepositionArticle) || word.lower.isOne(of: "als", "wie")
      {
        index = phrase(from: index + 1, words).end
        continue
      }
      if word.has(.reflexive) { result.hasObject = true }
      let phrase = phrase(from: index, words)
      guard phrase.end > index else {
        index += 1
        continue
      }
      if let agreement = phrase.agreement { add(agreement, phrase.head, index, verb, words, to: &result) }
      index = phrase.end
    }
    return result
  }

  private func add(
    _ agreement: Agreement, _ head: Int?, _ start: Int, _ verb: Int, _ words: [Word], to rivals: inout Rivals
  ) {
    let noun = head.flatMap { words[$0].readings.first }
    // „ist 34 Jahre alt“, „kam Montag“
    if let noun, noun.means([.time, .unit]) { return }
    guard agreement.intersection(.singular).allows(.nominative) else {
      if agreement.allows(.accusative) { rivals.hasObject = true }
      return
    }
    // „wird neuer Trainer“: what somebody is
    if let noun, noun.wordClass == .noun, noun.means(.person), !words[start].has(oneOf: .determining),
      words[verb].readings.contains(where: { AuxiliaryVerbs.linking.contains($0.key) })
    {
      return
    }
    guard agreement.intersection(.singular).allows(.accusative), words[start].lower != "es" else {
      rivals.hasSure = true
      return
    }
    rivals.doubtful += 1
    if let noun, noun.wordClass == .name || noun.means([.person, .group, .place]) {
      rivals.isLifeless = false
      rivals.isGroup = noun.wordClass == .noun && noun.means(.group)
    }
  }

  /// A noun phrase, or a pronoun, with what it agrees with; without one the end is where it was to begin.
  private func phrase(from start: Int, _ words: [Word]) -> (end: Int, agreement: Agreement?, head: Int?) {
    var agreement = Agreement.all
    var index = start
    while index < words.count {
      let word = words[index]
      if word.isCapitalized, word.isNominal {
        var end = index + 1
        // „Hans Müller“, „der FC Bayern“
        while end < words.count, words[end].isCapitalized, words[end].wordClass == .name { end += 1 }
        let own = word.agreement(of: .nominal, emptyIsAll: true)
        return (end, agreement.intersection(own), index)
      }
      if word.kind == .number || word.kind == .ordinal || word.has(.numeral) {
        if word.kind == .number, index + 1 < words.count, !words[index + 1].isCapitalized {
          return (index + 1, agreement, nil)
        }
        if word.kind != .ordinal, word.text != "1", !word.lower.hasPrefix("ein") {
          agreement = agreement.intersection(.plural)
        }
      } else if word.has(oneOf: .determining) || word.isInflectedAdjective {
        let own = word.agreement(of: WordClasses.determining.union(WordClasses(.adjective)))
        if !own.isEmpty { agreement = agreement.intersection(own) }
      } else if index == start, word.has(oneOf: .pronominal) {
        return (index + 1, word.agreement(of: .pronominal), nil)
      } else {
        break
      }
      index += 1
    }
    // „das“, „viele“ without a noun
    return index > start ? (index, agreement, nil) : (start, nil, nil)
  }
}
