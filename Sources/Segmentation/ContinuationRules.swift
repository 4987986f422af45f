/// Rules that look at what follows a candidate.
extension BoundaryRule {
  /// ICU also proposes what no mark of punctuation ends.
  static func noTerminator(_ context: BoundaryContext) -> Verdict? {
    guard context.terminator.isEmpty else { return nil }
    // The question mark of Greek, which ICU proposes in Greek alone.
    let end = context.candidate.end
    return end > 0 && context.text.bytes[end - 1] == UInt8(ascii: ";") ? nil : .goesOn("no-terminator")
  }

  /// Without white space a sentence ends only before a capital (`kommen!Das`), or in a script that knows no spaces.
  static func noSpace(_ context: BoundaryContext) -> Verdict? {
    guard !context.hasSpace else { return nil }
    if context.nextClass == .letter || context.isIdeographic { return nil }
    if context.isSingleStop { return context.lacksSpace ? .end("space-missing") : .goesOn("no-space") }
    guard context.terminatorClass == .exclamation, context.nextClass == .upper, !context.hasClosers,
      context.nextWord.count > context.text.scalar(at: context.nextWord.lowerBound).length
    else { return .goesOn("no-space") }
    // A mark behind white space opens a word (`!Xũ`).
    if context.wordStart == context.terminator.lowerBound { return .goesOn("opening-mark") }
    // An address goes on behind its question mark, a name behind its mark (`Yahoo!News`) hardly ever.
    for offset in context.wordStart..<context.terminator.lowerBound
    where context.text.bytes[offset] == UInt8(ascii: "/") || context.text.bytes[offset] == UInt8(ascii: ".") {
      return .goesOn("address")
    }
    return nil
  }

  /// A small letter goes on after a full stop, and after a mark that belongs to a quotation or stands in brackets.
  static func continuation(_ context: BoundaryContext) -> Verdict? {
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
    // „2012 жыл. № 590“
    if context.terminatorClass == .stop, context.text.scalar(at: context.candidate.next).value == 0x2116 {
      return .goesOn("number-follows")
    }
    if context.nextIsSlash { return .goesOn("slash-follows") }
    guard context.nextWordClass == .lower, !startsInnerCapital(context) else { return nil }
    if context.nextStartsList { return .end("list-item") }
    if context.nextIsAddress || context.nextIsSource { return .end("address") }
    if context.nextIsQuotation, context.terminatorClass == .exclamation { return nil }
    if context.hasClosers { return .goesOn("small-letter-follows") }
    if context.startsSmall, context.nextClass == .lower, context.abbreviationKind == nil, !context.isInitials,
      !context.isSingleLetter
    {
      return .end("no-capitals")
    }
    if context.terminatorClass == .stop { return .goesOn("small-letter-follows") }
    return context.reportingVerbFollows ? .goesOn("reporting-clause") : nil
  }

  /// `Yahoo! Research`, `Jeopardy! is`: a mark that belongs to a name ends a sentence only before a likely beginning.
  static func markedName(_ context: BoundaryContext) -> Verdict? {
    guard context.terminatorClass == .exclamation, context.terminator.count == 1, !context.hasClosers,
      context.data.classes(context.text, context.wordStart..<context.terminator.lowerBound).contains(.marked)
    else { return nil }
    return context.nextIsStarter ? nil : .goesOn("marked-name")
  }

  /// A question or call goes on behind a dash with a small letter: a remark between dashes (`-- voila! -- you`), or in
  /// Russian the reporting clause (`? – спросила`).
  static func dashFollows(_ context: BoundaryContext) -> Verdict? {
    guard context.terminatorClass == .exclamation, context.nextClass == .dash, context.nextWordClass == .lower else {
      return nil
    }
    return .goesOn("dash-follows")
  }

  /// `iPhone`, `eBay`: a small letter before a capital begins a name.
  private static func startsInnerCapital(_ context: BoundaryContext) -> Bool {
    let word = context.nextWord
    guard word.count > 2 else { return false }
    return context.text.bytes[word.lowerBound] < 0x80 && context.text.characterClass(at: word.lowerBound + 1) == .upper
  }

  /// Marks alone are no sentence („… und dann kam“), and neither are bullets.
  static func bareMark(_ context: BoundaryContext) -> Verdict? {
    let end = context.text.end(from: context.sentenceStart, limit: context.terminator.lowerBound) { !$0.isWord }
    return end >= context.terminator.lowerBound ? .goesOn("bare-mark") : nil
  }

  /// A question or call in quotation marks goes on if a reporting clause follows in straight order (`"Why?" Smith asked`).
  static func reportingClause(_ context: BoundaryContext) -> Verdict? {
    guard context.hasClosers, context.terminatorClass == .exclamation, context.nextClass == .upper else { return nil }
    return context.reportingVerbFollows ? .goesOn("reporting-clause") : nil
  }

  /// A reporting clause between dashes inside a quotation goes on behind its full stop: «Куда ты? – спросила мама. –
  /// Завтра ведь выходной».
  static func insertedClause(_ context: BoundaryContext) -> Verdict? {
    guard context.isSingleStop, !context.hasClosers, context.nextClass == .dash, context.nextWordClass == .upper else {
      return nil
    }
    let text = context.text
    // Backwards: the dash before the clause, then the quotation mark that is still open.
    var at = context.terminator.lowerBound
    var hasDash = false
    while at > context.sentenceStart {
      let (value, length) = text.scalar(before: at)
      at -= length
      switch value {
      case 0x2013, 0x2014, 0x2d:
        if text.characterClass(before: at) == .space { hasDash = true }
      case 0xbb, 0x201c, 0x201d: return nil
      case 0xab, 0x201e: return hasDash ? .goesOn("inserted-clause") : nil
      default: break
      }
    }
    return nil
  }

  /// Three full stops set apart leave something out inside a sentence (`the thing is . . . I`); with a fourth it ends.
  static func spacedEllipsis(_ context: BoundaryContext) -> Verdict? {
    guard context.isSingleStop, context.wordStart == context.terminator.lowerBound else { return nil }
    var at = context.terminator.lowerBound
    var stops = 1
    while at - 2 >= context.sentenceStart, context.text.bytes[at - 1] == 0x20,
      context.text.bytes[at - 2] == UInt8(ascii: ".")
    {
      stops += 1
      at -= 2
    }
    // A full stop right behind a word is the fourth.
    let isApart = context.text.characterClass(before: at) == .space
    return stops == 3 && isApart ? .goesOn("spaced-ellipsis") : nil
  }
}

extension BoundaryContext {
  /// Whether an address of the web follows.
  var nextIsAddress: Bool {
    nextWord.lowerBound == candidate.next
      && (text.word(nextWord, is: "http") || text.word(nextWord, is: "https") || text.word(nextWord, is: "www"))
  }

  /// Whether the name of an agency follows, in small letters and brackets before a capital: „(dpa) Die“.
  var nextIsSource: Bool {
    guard nextClass == .opening, text.characterClass(at: nextWord.upperBound) == .closing else { return false }
    let end = text.end(from: nextWord.upperBound, limit: blockEnd) { $0 == .closing || $0 == .space }
    return text.characterClass(at: end) == .upper
  }

  /// Whether the terminator is of a script that writes no spaces (`。`).
  var isIdeographic: Bool {
    guard terminator.count == 3, text.bytes[terminator.lowerBound] >= 0xe3 else { return false }
    // „３．２９％“: the wide full stop is a decimal point too.
    return nextClass != .digit || text.scalar(at: terminator.lowerBound).value != 0xff0e
  }

  /// Whether a sentence seems to begin right behind the full stop: with a capitalized function word or a title.
  var lacksSpace: Bool {
    // „2.Die“ at the start is an item of a list; one letter before the full stop is an initial.
    guard terminator.lowerBound - wordStart > 1, wordStart > sentenceStart, !nextWord.isEmpty, abbreviationKind == nil
    else { return false }
    let before = text.characterClass(before: terminator.lowerBound)
    let second = text.characterClass(at: nextWord.lowerBound + text.scalar(at: nextWord.lowerBound).length)
    guard before == .lower || before == .digit, second == .lower || second == .space else { return false }
    for offset in wordStart..<terminator.lowerBound {
      let byte = text.bytes[offset]
      if byte == UInt8(ascii: ".") || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "@") { return false }
    }
    let end = nextWord.upperBound
    if text.characterClass(at: end) == .space { return nextClasses.contains(.starter) }
    return end < blockEnd && text.bytes[end] == UInt8(ascii: ".")
      && data.abbreviation(text, nextWord.lowerBound..<end + 1) == .title
  }

  /// Whether a slash between spaces follows, as between the lines of a poem.
  var nextIsSlash: Bool {
    text.bytes[candidate.next] == UInt8(ascii: "/") && text.characterClass(at: candidate.next + 1) == .space
  }

  /// Whether the next words open a list in one line (`a. here it is b. another c. one more`).
  var nextStartsList: Bool {
    nextWord.lowerBound == candidate.next && nextWord.count <= 2
      && text.listStarts(at: candidate.next, in: candidate.next..<blockEnd, data: data)
  }

  /// Whether a reporting clause follows in straight order: a name or pronoun of up to three words, then the verb.
  var reportingVerbFollows: Bool {
    var at = nextWord.lowerBound
    for _ in 0..<4 {
      let end = text.end(from: at, limit: blockEnd) { $0.isWord }
      guard end > at else { return false }
      if data.classes(text, at..<end).contains(.reporting) { return true }
      at = text.end(from: end, limit: blockEnd) { $0 == .space }
      guard at > end else { return false }
    }
    return false
  }
}
