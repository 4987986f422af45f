/// Rules for full stops that belong to their word.
extension BoundaryRule {
  /// Abbreviations that the data of the language lists, by their kind.
  static func abbreviation(_ context: BoundaryContext) -> Verdict? {
    guard context.isSingleStop, let kind = context.abbreviationKind else { return nil }
    let name = kind.rule
    // „Л. Н. Толстой“ although „л.“ is a unit.
    if context.isSingleLetter, context.nextIsInitial, context.text.characterClass(at: context.wordStart) == .upper {
      return .goesOn("initial")
    }
    if context.hasClosers { return kind == .last || kind == .any ? nil : .goesOn(name) }
    switch kind {
    case .title, .inner:
      return .goesOn(name)
    case .number:
      let isNumber = context.nextClass == .digit || context.nextIsRomanNumeral
      // „Tel. (0 30) 12 34 56“
      return isNumber || context.nextClass == .opening && context.nextWordClass == .digit ? .goesOn(name) : nil
    case .month:
      if context.nextClass == .digit { return .goesOn(name) }
      return context.nextIsStarter || context.nextIsQuotation ? .end(name) : .goesOn(name)
    case .unit where context.nextIsBracket, .any where context.nextIsBracket, .last where context.nextIsBracket:
      return .goesOn(name)
    case .unit where context.nextClasses.contains(.time):
      return .goesOn(name)
    case .unit where !context.data.capitalizesNouns, .any where context.standsBehindNumber:
      return context.nextWordClass == .upper || context.nextClass == .opening ? .end(name) : .goesOn(name)
    case .unit, .any:
      return context.nextIsStarter || context.nextIsQuotation ? .end(name) : .goesOn(name)
    case .last:
      return context.nextWordClass == .upper || context.nextClass == .digit ? .end(name) : .goesOn(name)
    }
  }

  /// Single letters (`J. Schmidt`) and letters with full stops between them (`U.S.`, `А.С.`).
  static func initials(_ context: BoundaryContext) -> Verdict? {
    guard context.isSingleStop, !context.hasClosers else { return nil }
    if context.isSingleLetter, context.nextIsInitial || context.nextClass == .digit { return .goesOn("initial") }
    guard context.isInitials else { return nil }
    return context.nextIsStarter || context.nextIsQuotation ? .end("initial") : .goesOn("initial")
  }
}

extension BoundaryContext {
  /// Whether the terminator is one full stop.
  var isSingleStop: Bool {
    terminator.count == 1 && text.bytes[terminator.lowerBound] == UInt8(ascii: ".")
  }

  /// The kind of the abbreviation before the candidate. Its parts may stand apart (`z. B.`), and it may be the last part
  /// of a longer word (`Ex-Dr.`, `(bzw.`).
  var abbreviationKind: SegmentationData.Abbreviation? {
    let end = terminator.upperBound
    // The longest form first: parts that end in a full stop before it, up to four.
    var starts: InlineArray<4, Int> = .init(repeating: wordStart)
    var parts = 1
    while parts < 4 {
      let start = starts[parts - 1]
      let gapStart = text.start(before: start, limit: sentenceStart) { $0 == .space }
      guard gapStart < start, gapStart > sentenceStart, text.bytes[gapStart - 1] == UInt8(ascii: ".") else { break }
      let run = text.start(before: gapStart, limit: sentenceStart) { $0 != .space && $0 != .lineEnd }
      let partStart = text.end(from: run, limit: gapStart) { !$0.isWord }
      guard gapStart - partStart <= 8 else { break }
      starts[parts] = partStart
      parts += 1
    }
    for index in (0..<parts).reversed() {
      if let kind = data.abbreviation(text, starts[index]..<end) { return kind }
    }
    let tail = text.start(before: terminator.lowerBound, limit: wordStart) { $0.isLetter || $0 == .stop }
    guard tail > wordStart, tail < terminator.lowerBound, let kind = data.abbreviation(text, tail..<end) else {
      return nil
    }
    // „3D.“ is no „D.“, but „12г.“ is a „г.“, and „4:0St.“ a „St.“
    let isLetter = tail + text.scalar(at: tail).length == terminator.lowerBound
    return kind == .title && isLetter && standsBehindFigure(tail) ? nil : kind
  }

  /// Whether a digit or a degree sign stands right before an offset.
  private func standsBehindFigure(_ offset: Int) -> Bool {
    let (value, length) = text.scalar(before: offset)
    return value == 0xb0 || text.characterClass(at: offset - length) == .digit
  }

  /// Whether a bracket opens next, and not a sentence by a mark of Spanish.
  var nextIsBracket: Bool {
    guard nextClass == .opening else { return false }
    let mark = text.scalar(at: candidate.next).value
    return mark != 0xa1 && mark != 0xbf
  }

  /// One letter of either case.
  var isSingleLetter: Bool {
    guard wordStart < terminator.lowerBound else { return false }
    let (value, length) = text.scalar(at: wordStart)
    return CharacterClass.of(value).isLetter && wordStart + length == terminator.lowerBound
  }

  /// Whether a number stands before the word, in a language that does not capitalize its nouns („1963 г. Памятник“).
  var standsBehindNumber: Bool {
    guard !data.capitalizesNouns else { return false }
    let end = text.start(before: wordStart, limit: sentenceStart) { $0 == .space }
    return text.characterClass(before: end) == .digit && end > sentenceStart
  }

  /// One letter, or letters each with a full stop behind it.
  var isInitials: Bool {
    var at = wordStart
    // In `Jean-P.` the initial is the last part.
    let tail = text.start(before: terminator.lowerBound, limit: wordStart) { $0.isLetter || $0 == .stop }
    if tail > wordStart {
      if standsBehindFigure(tail) { return false }
      at = tail
    }
    guard at < terminator.lowerBound else { return false }
    var letters = 0
    while at < terminator.lowerBound {
      let (value, length) = text.scalar(at: at)
      let kind = CharacterClass.of(value)
      guard kind.isLetter, letters > 0 || kind == .upper else { return false }
      letters += 1
      at += length
      if at < terminator.lowerBound {
        guard text.bytes[at] == UInt8(ascii: ".") else { return false }
        at += 1
      }
    }
    return letters > 0
  }

  /// Whether the next word is a Roman numeral.
  var nextIsRomanNumeral: Bool { isRomanNumeral(nextWord) }

  func isRomanNumeral(_ range: Range<Int>) -> Bool {
    guard !range.isEmpty, range.count <= 6 else { return false }
    return range.allSatisfy { offset in
      switch text.bytes[offset] {
      case UInt8(ascii: "I"), UInt8(ascii: "V"), UInt8(ascii: "X"), UInt8(ascii: "L"), UInt8(ascii: "C"): true
      default: false
      }
    }
  }
}
