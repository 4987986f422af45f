#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Names: capitalized words in a row, and words in capitals. At most 1, for four of them.
enum NamesSignal: SentenceSignal {
  static let name = "names"

  static func values(in context: ScoringContext) -> [Double] {
    context.units.map { unit in
      var names = 0
      var run = 0
      for token in unit.tokens {
        let form = context.forms[token.form]
        let isCapitalized = token.kind == .word && form.isCapitalized
        let isAcronym = isCapitalized && form.isAcronym
        if isCapitalized { run += 1 } else { run = 0 }
        if run == 2 || isAcronym && run != 2 { names += 1 }
      }
      return min(1, Double(names) / 4)
    }
  }
}

/// Figures: at most 1, for three of them.
enum NumbersSignal: SentenceSignal {
  static let name = "numbers"

  static func values(in context: ScoringContext) -> [Double] {
    context.units.map { unit in
      min(1, Double(unit.tokens.count { $0.kind == .number || $0.kind == .ordinal }) / 3)
    }
  }
}

/// Longer sentences tell more, but ever less for each word: 1 from 40 words on.
enum LengthSignal: SentenceSignal {
  static let name = "length"

  static func values(in context: ScoringContext) -> [Double] {
    context.units.map { min(1, log(1 + Double($0.wordCount)) / log(41)) }
  }
}

/// What a sentence has beyond 30 words, in tens: so many tell more than one thing, and a short summary is spent on them.
enum OverlongSignal: SentenceSignal {
  static let name = "overlong"

  static func values(in context: ScoringContext) -> [Double] {
    context.units.map { Double(max(0, $0.wordCount - 30)) / 10 }
  }
}

/// Direct speech, which only colours what has been told: the share of the sentence within quotation marks.
enum QuotationSignal: SentenceSignal {
  static let name = "quotation"

  static func values(in context: ScoringContext) -> [Double] {
    context.units.map { unit in
      var quoted = 0
      var length = 0
      var isOpen = false
      for token in unit.tokens {
        if context.forms[token.form].mark == .quotation {
          isOpen.toggle()
        } else {
          length += 1
          if isOpen { quoted += 1 }
        }
      }
      // Single words in quotation marks are terms, not speech.
      return quoted > 4 && length > 0 ? Double(quoted) / Double(length) : 0
    }
  }
}

/// Openings that hang on the sentence before („Damit …“, „Er …“).
enum DanglingSignal: SentenceSignal {
  static let name = "dangling"

  static func values(in context: ScoringContext) -> [Double] {
    context.units.map { unit in
      guard unit.index > 0, let first = unit.tokens.firstIndex(where: { $0.kind != .punctuation }) else { return 0 }
      return context.phrases.points(.dangling, in: unit.tokens, at: first, context.forms)
    }
  }
}

/// Words that announce what matters, or a mere detail: from -1 to 1.
enum CueSignal: SentenceSignal {
  static let name = "cue"

  static func values(in context: ScoringContext) -> [Double] {
    context.units.map { unit in
      let points = context.phrases.points(.cue, in: unit.tokens, context.forms)
      return max(-1, min(1, points.words + points.phrases))
    }
  }
}

/// Hints, bylines, notices and whatever else is no part of the article. A whole sentence may speak of a newsletter or of
/// Twitter; only where two such words come together is it a notice.
enum BoilerplateSignal: SentenceSignal {
  static let name = "boilerplate"
  /// Words from which on a unit with a final mark is a whole sentence.
  private static let sentence = 9

  static func values(in context: ScoringContext) -> [Double] { context.boilerplate }

  static func values(of units: [SentenceUnit], _ forms: [WordForm], _ phrases: SummaryPhrases) -> [Double] {
    units.map { unit in
      let words = unit.tokens.count { $0.kind == .word || $0.kind == .abbreviation }
      if words == 0 { return 1 }
      let addresses = unit.tokens.count { $0.kind == .address }
      let points = phrases.points(.boilerplate, in: unit.tokens, forms)
      let isSentence = unit.endsWithMark && unit.wordCount >= sentence
      let single = isSentence && points.words < 2 ? 0 : points.words
      return min(1, single + points.phrases + (addresses * 4 > words ? 0.5 : 0))
    }
  }
}

/// Headings, captions and bylines: short lines of their own without a final mark.
enum HeadingSignal: SentenceSignal {
  static let name = "heading"

  static func values(in context: ScoringContext) -> [Double] { context.headings }

  static func values(of units: [SentenceUnit]) -> [Double] {
    units.map { unit in
      guard unit.isAloneInBlock, !unit.endsWithMark, unit.countInDocument > 1 else { return 0 }
      return unit.wordCount <= 14 ? 1 : 0
    }
  }
}
