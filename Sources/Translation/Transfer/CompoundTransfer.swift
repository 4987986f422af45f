import English
import German
import Text

/// Compounds that the lexicon has only in parts, some of which a glossary may know.
extension SentenceTransfer {
  /// What stands before the last part of a compound.
  func compoundModifiers(_ reading: German.Reading, at index: Int) -> [Phrase] {
    if reading.derivation == .bound || reading.key.hasSuffix("jährig") && reading.wordClass == .noun { return [] }
    let parts = reading.modifiers.dropLast(headTerm(of: reading, at: index)?.modifiers ?? 0)
    var english: [String] = []
    var start = parts.startIndex
    while start < parts.endIndex {
      if let term = words[index].knownParts.longest(spelling: parts[start...].map(\.key)) {
        english.append(term.match.target)
        start += term.length
      } else {
        // five-point plan, 35-hour week
        let isCounted = start > parts.startIndex && isNumber(parts[start - 1]) && parts[start].wordClass == .noun
        let counted = isCounted ? counted(parts[start].key) : nil
        if parts[start].wordClass != .negation, let part = counted ?? compoundPart(parts[start]) {
          if isCounted, let number = english.popLast() {
            english.append("\(number)-\(part)")
          } else if let prefix = english.last, prefix.hasSuffix("-") {
            // anti-Trump demonstration
            english[english.count - 1] = prefix + part
          } else {
            english.append(part)
          }
        }
        start += 1
      }
    }
    return english.filter { !$0.isEmpty }.map { .literal(Literal($0, source: source(index))) }
  }

  /// „Fünf-*Zoll*-Display“: what is meant behind a number, if the noun's entry tells it apart (inch), or else what it mostly is.
  private func counted(_ noun: String) -> String? {
    var context = LexicalContext()
    context.isModifier = true
    context.hasNumber = true
    let readings = lexicon.readings(.nouns, noun)
    let ofNumber = readings.first { reading in
      reading.conditions.contains { $0.name == "num" && !$0.isNegated } && context.holds(reading.conditions)
    }
    return (ofNumber ?? readings.last)?.english
  }

  private func isNumber(_ part: CompoundPart) -> Bool {
    part.wordClass == .numeral
      || part.wordClass == .name && part.text.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2c || $0 == 0x2e }
  }

  /// A glossary's term at the end of a compound, and how many of the modifiers belong to it: „Zentralbank“ in
  /// „Provinzzentralbank“.
  func headTerm(of reading: German.Reading, at index: Int) -> (match: LexicalMatch, modifiers: Int)? {
    guard !words[index].knownParts.isEmpty, reading.wordClass == .noun, reading.derivation == nil else { return nil }
    let keys = reading.modifiers.map(\.key) + [reading.key]
    for start in keys.indices.dropFirst() {
      guard let term = words[index].knownParts.longest(spelling: keys[start...]), start + term.length == keys.count
      else { continue }
      return (term.match, term.length - 1)
    }
    return nil
  }

  func compoundPart(_ part: CompoundPart) -> String? {
    var context = LexicalContext()
    context.isModifier = true
    context.isPlural = false
    context.lemmas = lemmas
    switch part.wordClass {
    case .noun:
      return lexicon.readings(.nouns, part.key).best(in: context).map { $0.english.filter { $0 != "*" } }
        ?? lexicon.name(part.key) ?? part.text
    case .verb:
      return lexicon.readings(.verbs, part.key).last.map { morphology.gerund(Template($0.english).lemma.firstWord) }
    case .adjective:
      return lexicon.readings(.adjectives, part.key).last?.english
    case .adverb:
      return lexicon.readings(.prefixes, part.key).first?.english ?? lexicon.readings(.adverbs, part.key).last?.english
    // „17- bis 25-Jährige“ → 17- to 25-year-olds
    // 19- and 20-year-old
    case .numeral where part.text.contains(" und "):
      return part.text.split(separator: " ").map { $0 == "und" ? "- and " : String($0) }.joined()
    case .numeral where part.text.contains(" bis "):
      return part.text.split(separator: " ").map { $0 == "bis" ? "-to-" : String($0) }.joined()
    case .numeral: return Int(part.key).map { numbers.inText($0) } ?? part.text
    case .name where part.text.utf8.allSatisfy { $0 < 0x61 }:
      // „WM-Titel“
      return lexicon.readings(.nouns, part.key).best(in: context)?.english ?? lexicon.name(part.key)
        ?? numbers.number(part.text) ?? part.text
    case .name:
      return lexicon.name(part.key) ?? numbers.number(part.text) ?? part.text
    default:
      return numbers.number(part.text) ?? part.text
    }
  }
}

extension [LexicalMatch] {
  /// The known part that the first of these keys spell together, of several the one of most keys.
  fileprivate func longest(spelling keys: some BidirectionalCollection<String>) -> (match: LexicalMatch, length: Int)? {
    guard !isEmpty else { return nil }
    let plain = keys.map { LexicalContext.plain(LexicalContext.bare($0)) }
    for length in stride(from: plain.count, to: 0, by: -1) {
      let spelling = plain[0] + plain[1..<length].map { $0.lowercased() }.joined()
      if let match = first(where: { $0.lemma == spelling }) { return (match, length) }
    }
    return nil
  }
}
