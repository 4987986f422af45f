/// A set of word classes.
struct WordClasses: OptionSet, Sendable {
  let rawValue: UInt64

  init(rawValue: UInt64) { self.rawValue = rawValue }

  @inline(__always)
  init(_ wordClass: WordClass) { rawValue = 1 << UInt64(wordClass.number) }

  // Computed, which makes them constants: whether a stored one has been made is asked at each use, and what is at hand is
  // counted meanwhile.

  static var nominal: WordClasses { [WordClasses(.noun), WordClasses(.name)] }
  static var determining: WordClasses { [WordClasses(.article), WordClasses(.determiner), WordClasses(.possessive)] }
  static var adnominal: WordClasses { [WordClasses(.article), WordClasses(.determiner)] }
  /// What begins a phrase and shades none: a noun or name, or what stands before it.
  static var unshading: WordClasses {
    nominal.union([WordClasses(.article), WordClasses(.possessive), WordClasses(.numeral)])
  }
  /// What has an ending to agree with a noun.
  static var ending: WordClasses { determining.union([WordClasses(.pronoun), WordClasses(.adjective)]) }
  static var pronominal: WordClasses {
    [WordClasses(.pronoun), WordClasses(.reflexive), WordClasses(.relative), WordClasses(.interrogative)]
  }
  /// What introduces a clause and is nothing else behind its start.
  static var introducing: WordClasses {
    [
      WordClasses(.relative), WordClasses(.relativeAdverb), WordClasses(.relativePronominalAdverb),
      WordClasses(.infinitiveSubordinator),
    ]
  }
  /// What opens a clause or a comparison.
  static var opening: WordClasses { introducing.union([WordClasses(.comparison), WordClasses(.subordinator)]) }

  @inline(__always)
  func contains(_ wordClass: WordClass) -> Bool { rawValue >> UInt64(wordClass.number) & 1 == 1 }
}

extension WordClass {
  /// Its place among the classes: an enumeration without values is one byte that counts its cases.
  public var number: Int { Int(unsafeBitCast(self, to: UInt8.self)) }
}
