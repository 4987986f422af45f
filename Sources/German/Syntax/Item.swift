/// What stands between words and clauses: a phrase, or a word that belongs to none.
enum Item {
  case phrase(NounPhrase, words: Range<Int>)
  case word(Int)

  var start: Int {
    switch self {
    case .phrase(_, let words): words.lowerBound
    case .word(let index): index
    }
  }
  var end: Int {
    switch self {
    case .phrase(_, let words): words.upperBound
    case .word(let index): index + 1
    }
  }

  /// The noun phrase that may be in the nominative; nil for every other item.
  var nominative: NounPhrase? {
    guard case .phrase(let phrase, _) = self, phrase.mayBeNominative else { return nil }
    return phrase
  }

  var isPrepositional: Bool { if case .phrase(let phrase, _) = self { phrase.isPrepositional } else { false } }

  var isPhrase: Bool { if case .phrase = self { true } else { false } }
}

extension ArraySlice<Item> {
  /// Takes from the front the words that single out or shade what comes behind them („*vor allem auch* in Rom“), as long as
  /// something does.
  mutating func popFocus(while isFocus: (Int) -> Bool) -> [Int] {
    var focus: [Int] = []
    while count > 1, case .word(let index)? = first, isFocus(index) {
      focus.append(index)
      removeFirst()
    }
    return focus
  }
}

/// A stretch of items that one clause, or a part of one, fills.
struct Segment {
  enum Delimiter { case start, comma, coordinator, dash, colon, semicolon, bracket, quote }
  enum Shape {
    /// The finite verb stands last, or an introducer says that it must.
    case verbFinal
    case verbFirst, verbSecond
    case zuInfinitive
    /// Participles or bare infinitives only.
    case nonFinite
    case verbless
  }

  var items: [Item]
  var delimiter: Delimiter
  var coordinator: Int?
  /// A quotation closed right before it.
  var afterQuote = false
}
