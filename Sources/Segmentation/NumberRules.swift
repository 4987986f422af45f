/// Rules for full stops behind numbers.
extension BoundaryRule {
  /// A number or letter that opens a sentence counts an item of a list („1. Dies ist …“).
  static func listNumber(_ context: BoundaryContext) -> Verdict? {
    guard context.isSingleStop, !context.hasClosers || context.isClosedByBracket,
      context.wordStart < context.terminator.lowerBound
    else { return nil }
    let before = context.text.end(from: context.sentenceStart, limit: context.wordStart) { !$0.isWord }
    guard before >= context.wordStart || context.standsBehindDash else { return nil }
    // A bullet may touch its number.
    let bare = context.text.end(from: context.wordStart, limit: context.terminator.lowerBound) { !$0.isWord }
    let word = bare..<context.terminator.lowerBound
    let isNumber =
      !word.isEmpty
      && word.allSatisfy { offset in
        let byte = context.text.bytes[offset]
        return byte == UInt8(ascii: ".") || byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
      }
    if isNumber, word.count <= 5 { return .goesOn("list-number") }
    // „a. Ein Punkt“, „Q. What is his name?“
    return context.isSingleLetter && context.nextWordClass == .upper ? .goesOn("list-letter") : nil
  }

  /// `Friedrich II. war`, „der II. Senat“.
  static func romanNumeral(_ context: BoundaryContext) -> Verdict? {
    let word = context.wordStart..<context.terminator.lowerBound
    guard context.data.hasOrdinals, context.isSingleStop, !context.hasClosers, context.isRomanNumeral(word) else {
      return nil
    }
    return context.nextIsStarter || context.nextIsQuotation ? .end("regnal-number") : .goesOn("regnal-number")
  }

  /// Ordinals: before months and counted nouns, after articles and prepositions.
  static func ordinal(_ context: BoundaryContext) -> Verdict? {
    guard context.data.hasOrdinals, context.isSingleStop, !context.hasClosers else { return nil }
    let start = context.text.start(before: context.terminator.lowerBound, limit: context.wordStart) { $0 == .digit }
    let digits = context.terminator.lowerBound - start
    guard digits > 0, digits <= 4 else { return nil }
    let isWhole = start == context.wordStart
    // `3,5.`, `14:30.` and `1.000.` are no ordinals, `59./72.` and `1./2.` are.
    if !isWhole {
      let mark = context.text.bytes[start - 1]
      if mark == UInt8(ascii: ",") || mark == UInt8(ascii: ":") || context.text.characterClass(before: start).isLetter {
        return nil
      }
    }
    if context.nextClass == .digit {
      // „6. 8. 2024“, but „… auf 25. 2020 waren es …“
      let isDate = context.nextWord.count <= 2 || context.text.characterClass(before: context.wordBeforeEnd) == .stop
      return digits <= 2 && isDate ? .goesOn("date") : nil
    }
    let next = context.nextClasses
    if digits <= 2, next.contains(.month) { return .goesOn("ordinal-month") }
    let before = context.data.classes(context.text, context.wordBefore)
    if before.contains(.numbered) { return .end("number") }
    if digits == 4 { return before.contains(.determiner) && next.contains(.counted) ? .goesOn("ordinal") : nil }
    if context.nextIsStarter { return .end("number") }
    if before.contains(.determiner) || next.contains(.counted) { return .goesOn("ordinal") }
    return nil
  }
}

extension BoundaryContext {
  /// `1.)`
  var isClosedByBracket: Bool {
    candidate.end == terminator.upperBound + 1 && text.bytes[terminator.upperBound] == UInt8(ascii: ")")
  }

  /// Whether a dash or bullet between spaces stands before the word, as between the items of a list in one line.
  var standsBehindDash: Bool {
    // „… zu lesen: "1. Renaissance"“
    if wordStart > sentenceStart, text.characterClass(before: wordStart) == .quote { return true }
    let end = text.start(before: wordStart, limit: sentenceStart) { $0 == .space }
    guard end < wordStart, end > sentenceStart else { return false }
    let kind = text.characterClass(before: end)
    return kind == .dash || kind == .other
  }
}
