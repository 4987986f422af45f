/// Rules that look at what follows a candidate.
extension BoundaryRule {
  /// ICU also proposes what no mark of punctuation ends.
  @Sendable static func noTerminator(_ context: borrowing BoundaryContext) -> Verdict? {
    guard context.terminator.isEmpty else { return nil }
    // The question mark of Greek, which ICU proposes in Greek alone.
    let end = context.candidate.end
    return end > 0 && context.text.bytes[end - 1] == UInt8(ascii: ";") ? nil : .goesOn("no-terminator")
  }

  /// Without white space a sentence ends only before a capital (`kommen!Das`), or in a script that knows no spaces.
  @Sendable static func noSpace(_ context: borrowing BoundaryContext) -> Verdict? {
    guard !context.hasSpace else { return nil }
    if context.nextClass == .letter { return nil }
    guard context.terminatorClass == .exclamation, context.nextClass == .upper, !context.hasClosers else {
      return .goesOn("no-space")
    }
    // An address goes on behind its question mark, a name behind its mark (`Yahoo!News`) hardly ever.
    for offset in context.wordStart..<context.terminator.lowerBound
    where context.text.bytes[offset] == UInt8(ascii: "/") || context.text.bytes[offset] == UInt8(ascii: ".") {
      return .goesOn("address")
    }
    return nil
  }

  /// A small letter goes on after a full stop, and after a mark that belongs to a quotation or stands in brackets.
  @Sendable static func continuation(_ context: borrowing BoundaryContext) -> Verdict? {
    switch context.nextClass {
    case .comma, .closing: return .goesOn("comma-follows")
    case .stop, .exclamation:
      // Further marks belong to this sentence, unless they open the next („… und dann“).
      let end = context.text.end(from: context.candidate.next, limit: context.blockEnd) {
        $0 == .stop || $0 == .exclamation
      }
      return context.text.characterClass(at: end).isWord ? nil : .goesOn("mark-follows")
    default: break
    }
    guard context.nextWordClass == .lower, !startsInnerCapital(context) else { return nil }
    if context.nextIsAddress || context.nextIsSource { return .end("address") }
    if context.nextIsQuotation, context.terminatorClass == .exclamation { return nil }
    if context.hasClosers { return .goesOn("small-letter-follows") }
    if context.startsSmall, context.nextClass == .lower, context.abbreviationKind == nil, !context.isInitials {
      return .end("no-capitals")
    }
    return context.terminatorClass == .stop ? .goesOn("small-letter-follows") : nil
  }

  /// `Yahoo! Research`, `Jeopardy! is`: a mark that belongs to a name ends a sentence only before a likely beginning.
  @Sendable static func markedName(_ context: borrowing BoundaryContext) -> Verdict? {
    guard context.terminatorClass == .exclamation, context.terminator.count == 1, !context.hasClosers,
      context.data.classes(of: context.word).contains(.marked)
    else { return nil }
    return context.nextIsStarter ? nil : .goesOn("marked-name")
  }

  /// A question or call goes on behind a dash with a small letter: a remark between dashes (`-- voila! -- you`), or in
  /// Russian the reporting clause (`? – спросила`).
  @Sendable static func dashFollows(_ context: borrowing BoundaryContext) -> Verdict? {
    guard context.terminatorClass == .exclamation, context.nextClass == .dash, context.nextWordClass == .lower else {
      return nil
    }
    return .goesOn("dash-follows")
  }

  /// `iPhone`, `eBay`: a small letter before a capital begins a name.
  private static func startsInnerCapital(_ context: borrowing BoundaryContext) -> Bool {
    let word = context.nextWord
    guard word.count > 2 else { return false }
    return context.text.bytes[word.lowerBound] < 0x80 && context.text.characterClass(at: word.lowerBound + 1) == .upper
  }

  /// Marks alone are no sentence („… und dann kam“), and neither are bullets.
  @Sendable static func bareMark(_ context: borrowing BoundaryContext) -> Verdict? {
    let end = context.text.end(from: context.sentenceStart, limit: context.terminator.lowerBound) { !$0.isWord }
    return end >= context.terminator.lowerBound ? .goesOn("bare-mark") : nil
  }

  /// A question or call in quotation marks goes on if a reporting clause follows in straight order (`"Why?" Smith asked`).
  @Sendable static func reportingClause(_ context: borrowing BoundaryContext) -> Verdict? {
    guard context.hasClosers, context.terminatorClass == .exclamation, context.nextClass == .upper else { return nil }
    var at = context.nextWord.lowerBound
    // A name of up to three words stands before the verb.
    for _ in 0..<4 {
      let end = context.text.end(from: at, limit: context.blockEnd) { $0.isWord }
      guard end > at else { return nil }
      if context.data.classes(of: context.text.string(at..<end)).contains(.reporting) {
        return .goesOn("reporting-clause")
      }
      at = context.text.end(from: end, limit: context.blockEnd) { $0 == .space }
      guard at > end else { return nil }
    }
    return nil
  }
}

extension BoundaryContext {
  /// Whether an address of the web follows.
  var nextIsAddress: Bool {
    let word = next
    return (word == "http" || word == "https" || word == "www") && nextWord.lowerBound == candidate.next
  }

  /// Whether the name of an agency follows, in small letters and brackets before a capital: „(dpa) Die“.
  var nextIsSource: Bool {
    guard nextClass == .opening, text.characterClass(at: nextWord.upperBound) == .closing else { return false }
    let end = text.end(from: nextWord.upperBound, limit: blockEnd) { $0 == .closing || $0 == .space }
    return text.characterClass(at: end) == .upper
  }
}
