import Lexicon
import Text

/// A word of a sentence with everything that it can be; several tokens where a name or a term spans them.
public struct Word: Sendable {
  /// Words are copied at every turn, so that what stands in the text is one reference.
  private var surface: Surface
  public var readings: [Reading] {
    didSet { summary = Summary(readings) }
  }
  private var summary: Summary

  init(
    tokens: Range<Int>, text: String, range: ByteRange, kind: Token.Kind, readings: [Reading], match: LexicalMatch?,
    knownParts: [LexicalMatch] = [], spaceBefore: Bool
  ) {
    surface = Surface(
      tokens: tokens, text: text, range: range, kind: kind, match: match, knownParts: knownParts,
      spaceBefore: spaceBefore)
    self.readings = readings
    summary = Summary(readings)
  }

  /// Indices into the sentence's tokens.
  public var tokens: Range<Int> { surface.tokens }
  public var text: String { surface.text }
  public var lower: String { surface.lower }
  /// UTF-8 bytes in the document.
  public var range: ByteRange { surface.range }
  public var kind: Token.Kind { surface.kind }
  public var match: LexicalMatch? { _read { yield surface.known.match } }
  /// What sources know of its parts, where they do not know the word.
  public var knownParts: [LexicalMatch] { surface.knownParts }
  public var spaceBefore: Bool { surface.spaceBefore }

  /// Whether a source knows the word.
  var isMatched: Bool { surface.isMatched }
  public var isComma: Bool { surface.isComma }
  public var isPunctuation: Bool { surface.isPunctuation }
  public var isCapitalized: Bool { surface.isCapitalized }
  /// The last byte of its text; 0 if that is empty.
  var lastByte: UInt8 { surface.lastByte }
  /// Whether a hyphen stands in its text.
  var hasHyphen: Bool { surface.hasHyphen }

  /// The reading in use: the first, once the analysis has chosen.
  public var reading: Reading {
    @inline(__always)
    _read {
      if readings.isEmpty {
        yield unread
      } else {
        yield readings[0]
      }
    }
  }

  @inline(never)
  private var unread: Reading { Reading(lemma: text, key: text, wordClass: .other) }

  /// The class of the reading in use.
  public var wordClass: WordClass { readings.isEmpty ? .other : readings[0].wordClass }

  @inline(__always)
  public func has(_ wordClass: WordClass) -> Bool { summary.classes.contains(wordClass) }

  /// „sie“, „es“: pronouns that are the same as subject and as object.
  var isAlikeAsObject: Bool { lower.isOne(of: "sie", "es") && has(.pronoun) }

  /// Whether it can be of one of several classes.
  @inline(__always)
  func has(oneOf classes: WordClasses) -> Bool { !summary.classes.isDisjoint(with: classes) }

  /// The readings that pass: no new list where all do, as mostly.
  func readings(where test: (Reading) -> Bool) -> [Reading] {
    readings.allSatisfy(test) ? readings : readings.filter(test)
  }

  /// What all readings as a verb come to.
  var verbForms: VerbForms { summary.verb }

  /// What the readings of some classes agree with; those that say nothing agree with all if asked so.
  func agreement(of classes: WordClasses, emptyIsAll: Bool = false) -> Agreement {
    var result = Agreement.none
    for index in readings.indices where classes.contains(readings[index].wordClass) {
      let agreement = readings[index].agreement
      result.formUnion(emptyIsAll && agreement.isEmpty ? .all : agreement)
    }
    return result
  }

  public func first(_ wordClass: WordClass) -> Reading? { readings.first { $0.wordClass == wordClass } }

  /// Keeps the readings that pass; if none does, all stay.
  mutating func keep(_ test: (Reading) -> Bool) {
    let count = readings.count(where: test)
    guard count > 0, count < readings.count else { return }
    var kept: [Reading] = []
    kept.reserveCapacity(count)
    for index in readings.indices where test(readings[index]) { kept.append(readings[index]) }
    readings = kept
  }

  mutating func keep(_ wordClass: WordClass) {
    if summary.classes != WordClasses(wordClass) { keep { $0.wordClass == wordClass } }
  }

  /// Gives up the readings of a class, unless there are no others.
  mutating func drop(_ wordClass: WordClass) {
    if has(wordClass) { keep { $0.wordClass != wordClass } }
  }

  /// Writes another text in its place.
  public mutating func rewrite(_ text: String) {
    surface = Surface(
      tokens: tokens, text: text, range: range, kind: kind, match: match, knownParts: knownParts,
      spaceBefore: spaceBefore)
  }

  /// Reads it as the lexicon does, whatever a source knows.
  mutating func setCommon(_ readings: [Reading]) {
    surface = Surface(
      tokens: tokens, text: text, lower: lower, range: range, kind: kind, match: nil, knownParts: knownParts,
      spaceBefore: spaceBefore)
    self.readings = readings
  }

  mutating func set(match: LexicalMatch) {
    surface = Surface(
      tokens: tokens, text: text, lower: lower, range: range, kind: kind, match: match, knownParts: knownParts,
      spaceBefore: spaceBefore)
  }

  var hasFinite: Bool { summary.verb.isFinite }
  /// Every reading is a finite verb that is not also an infinitive or a participle.
  var isOnlyFinite: Bool { summary.isOnlyFinite }
  var hasInfinitive: Bool { summary.verb.contains(.infinitive) }
  var hasZuInfinitive: Bool { summary.verb.contains(.zuInfinitive) }
  var hasParticiple: Bool { summary.verb.contains(.pastParticiple) }
  /// All readings are nouns and names.
  var isNominalOnly: Bool { WordClasses.nominal.isSuperset(of: summary.classes) }
  /// All readings are pronouns.
  var isPronominalOnly: Bool { WordClasses.pronominal.isSuperset(of: summary.classes) }
  /// Some reading is an adjective with an ending.
  var isInflectedAdjective: Bool { summary.isInflectedAdjective }
  public var isNominal: Bool { has(oneOf: .nominal) }

  /// The keys of its readings as a verb, by which its frames are asked for.
  var verbKeys: [String] { readings.compactMap { $0.wordClass == .verb ? $0.key : nil } }
  /// Those of the readings that are finite.
  var finiteKeys: [String] { readings.compactMap { $0.wordClass == .verb && $0.verb.isFinite ? $0.key : nil } }
}

/// What all readings of a word come to, since it is asked for over and over.
private struct Summary: Sendable {
  var classes: WordClasses = []
  /// Of the verbs.
  var verb: VerbForms = []
  var isOnlyFinite: Bool
  var isInflectedAdjective = false

  init(_ readings: [Reading]) {
    isOnlyFinite = !readings.isEmpty
    for index in readings.indices {
      classes.insert(WordClasses(readings[index].wordClass))
      let isVerb = readings[index].wordClass == .verb
      let forms = readings[index].verb
      if isVerb { verb.formUnion(forms) }
      if readings[index].wordClass == .adjective, !readings[index].agreement.isEmpty { isInflectedAdjective = true }
      if !isVerb || !forms.isFinite || !forms.isDisjoint(with: [.infinitive, .pastParticiple]) { isOnlyFinite = false }
    }
  }
}

extension Word {
  /// What a source knows: long, and of few words, so that all others share one that is empty.
  private final class Known: Sendable {
    let match: LexicalMatch?

    init(_ match: LexicalMatch?) { self.match = match }

    static let nothing = Known(nil)
  }

  /// What stands in the text. Up to 112 bytes are quickly allotted and given up again.
  private final class Surface: Sendable {
    let tokens: Range<Int>
    let text: String
    let lower: String
    let range: ByteRange
    let kind: Token.Kind
    let known: Known
    let knownParts: [LexicalMatch]
    let spaceBefore: Bool
    let isMatched: Bool
    let isComma: Bool
    let isPunctuation: Bool
    let isCapitalized: Bool
    let lastByte: UInt8
    let hasHyphen: Bool

    /// - Parameter lower: its text in small letters, if that is known.
    init(
      tokens: Range<Int>, text: String, lower: String? = nil, range: ByteRange, kind: Token.Kind, match: LexicalMatch?,
      knownParts: [LexicalMatch], spaceBefore: Bool
    ) {
      self.tokens = tokens
      self.text = text
      self.range = range
      self.kind = kind
      self.knownParts = knownParts
      self.spaceBefore = spaceBefore
      // Asked by `!= nil`, the match would be compared as a whole.
      if case .some = match {
        isMatched = true
        known = Known(match)
      } else {
        isMatched = false
        known = Known.nothing
      }
      isComma = text == ","
      isPunctuation = kind == .punctuation
      // „iPhone“, „eBay“: a capital behind the first letter tells a name, too.
      // Half of all words are told apart in one look.
      let last = text.lastOfSmallLetters
      self.lower = lower ?? (last == nil ? text.inSmallLetters : text)
      isCapitalized = last == nil && (text.isCapitalized || text.hasCapitalSecond)
      lastByte = last ?? text.lastByte ?? 0
      hasHyphen = last == nil && text.holds(UInt8(ascii: "-"))
    }
  }
}

extension Word {
  /// The name of a person, known or guessed.
  public var isPersonName: Bool { match?.kind == .person || wordClass == .name && reading.means(.person) }

  /// „mich“ beside „ich“: a pronoun of the first or second person that means the subject again.
  public func meansAgain(_ subject: String) -> Bool { Word.reflexives[subject]?.contains(lower) ?? false }

  private static let reflexives: [String: FormSet] = [
    "ich": ["mich", "mir"], "du": ["dich", "dir"], "wir": ["uns"], "ihr": ["euch"],
  ]

  /// „ganz Äthiopien“, „halb London“: all or half of the place behind it.
  public func isShare(of place: Word) -> Bool {
    lower.isOne(of: "ganz", "halb") && place.wordClass == .name && place.reading.means(.place)
  }

  /// Any reading is of a group, whichever is in use.
  public func isOf(_ group: ModifierGroup) -> Bool { readings.contains { $0.modifierGroups.contains(group) } }

  /// Likewise of one of some groups.
  public func isOf(_ groups: ModifierGroups) -> Bool {
    readings.contains { !$0.modifierGroups.isDisjoint(with: groups) }
  }

  /// „fast“, „beinahe“: said of what did not come about, while „nahezu“ only shades amounts and degrees.
  public var isNearMiss: Bool { reading.modifierGroups.isSuperset(of: [.almost, .unreal]) }

  /// The reading in use is of a group, and no comparative or superlative.
  public func isPlainly(_ group: ModifierGroup) -> Bool {
    reading.modifierGroups.contains(group) && reading.degree == .positive
  }

  /// A number of four digits, which may be a year; nil for every other word.
  public var year: Int? { kind == .number && text.utf8.count == 4 ? Int(text) : nil }
}

extension Word {
  /// A form that only reports, in the first subjunctive and no present („er werde“).
  public var onlyReports: Bool {
    let forms = readings.filter { $0.wordClass == .verb }
    return !forms.isEmpty
      && forms.allSatisfy {
        $0.verb.allows(.subjunctive1) && !$0.verb.allows(.present, person: 3) && !$0.verb.allows(.present, person: 6)
      }
  }

  /// A form of the second subjunctive that is no preterite as well: „könnte“, „wäre“.
  public var isUnreal: Bool {
    let forms = readings.filter { $0.wordClass == .verb }
    return !forms.isEmpty && forms.allSatisfy { $0.verb.allows(.subjunctive2) && !$0.verb.allows(.preterite) }
  }

  /// „dass *sie* arbeiten und Bücher lesen“: whether a verb can have the subject of the one before, whose form tells how
  /// many a pronoun means.
  func sharesNumber(of actor: NounPhrase, with before: Word) -> Bool {
    let isPlural =
      actor.agreement.isPluralOnly || !actor.conjuncts.isEmpty
      || before.verbForms.allowsThird(plural: true) && !before.verbForms.allowsThird(plural: false)
    return verbForms.allowsThird(plural: isPlural)
  }

  public var isQuotationMark: Bool { isPunctuation && Marks.isQuote(text) }

  /// A preterite that is no present as well.
  public var tellsPast: Bool {
    let forms = readings.filter { $0.wordClass == .verb }
    return forms.contains { $0.verb.allows(.preterite) } && !forms.contains { $0.verb.allows(.present) }
  }
}
