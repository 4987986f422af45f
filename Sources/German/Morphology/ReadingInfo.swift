/// The letters that `Reading.info` has of nouns and names: what they stand for (lexicons/README.md, `nouns.tsv`).
///
/// `info` means something else for each word class, in the letters of the lexicons: a noun's class, an adverb's type
/// (`AdverbType`), the cases of a preposition, the auxiliary of a verb (`PerfectAuxiliary`), `"ordinal"` or `"zu"` of an
/// adjective. Whoever gives a reading its `info` names the letter by one of these.
public enum NounClass {
  public static let person = "h"
  /// Also an institution, a company, a team.
  public static let group = "g"
  /// Also an area or a building.
  public static let place = "p"
  public static let time = "t"
  /// Also a currency, and what measures something out: „eine Tasse Kaffee“.
  public static let unit = "u"
  /// Also an action or a process.
  public static let event = "e"
  public static let substance = "s"
  /// Also an animal, a plant, a part of the body.
  public static let thing = "x"
  /// And everything else.
  public static let abstract = "b"
}

/// The letters that `Reading.info` has of adverbs (lexicons/README.md, `adverbs.tsv`).
public enum AdverbType {
  public static let time = "t"
  public static let place = "p"
  public static let direction = "r"
  public static let manner = "m"
  /// Before an adjective or a number.
  public static let degree = "d"
  /// Comments on the sentence: „leider“.
  public static let comment = "s"
  /// Singles out what follows it: „auch“, „nur“.
  public static let focus = "f"
  /// Joins the sentence to what was said before: „deshalb“.
  public static let connector = "c"
  /// „gar nicht“
  public static let negation = "n"
}

/// The letters that `Reading.info` has of verbs (lexicons/README.md, `verbs.tsv`): what they form their perfect with.
public enum PerfectAuxiliary {
  public static let haben = "h"
  public static let sein = "s"
  public static let either = "b"
}

/// The letters that `Reading.info` has of what stands apart from its verb and is more than its prefix.
public enum ParticleKind {
  /// „kommt *wieder*“, „gehört *dazu*“
  public static let adverb = "t"
  /// „fühlt sich *wohl*“
  public static let predicate = "a"
  /// The second half of a preposition, which stands with the verbs since it has no meaning of its own: „von Rom *aus*“.
  public static let closing = "p"
}

/// What a noun, a name or an adverb is of, for questions to its reading: `head.means([.person, .group])`.
///
/// One member for each letter of `NounClass` and `AdverbType` (inlined as numbers, hence written here once more). Two letters stand for one thing in nouns and for another
/// in adverbs; whoever asks for these knows which word class is meant.
public struct Meaning: OptionSet, Sendable, Hashable {
  public let rawValue: UInt32
  @inlinable public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// Empty where the info is no single letter: `"ordinal"`, or the cases of most prepositions.
  init(info: String) {
    let letters = info.utf8
    self = letters.count == 1 ? letters.first.map(Meaning.init(letter:)) ?? [] : []
  }

  /// Empty for anything but a to z.
  @inlinable init(letter: UInt8) {
    let number = letter &- UInt8(ascii: "a")
    rawValue = number < 26 ? 1 << UInt32(number) : 0
  }

  @inlinable public static var person: Meaning { Meaning(letter: UInt8(ascii: "h")) }
  @inlinable public static var group: Meaning { Meaning(letter: UInt8(ascii: "g")) }
  /// Nouns, names and adverbs.
  @inlinable public static var place: Meaning { Meaning(letter: UInt8(ascii: "p")) }
  /// Nouns and adverbs.
  @inlinable public static var time: Meaning { Meaning(letter: UInt8(ascii: "t")) }
  @inlinable public static var unit: Meaning { Meaning(letter: UInt8(ascii: "u")) }
  @inlinable public static var event: Meaning { Meaning(letter: UInt8(ascii: "e")) }
  @inlinable public static var substance: Meaning { Meaning(letter: UInt8(ascii: "s")) }
  @inlinable public static var thing: Meaning { Meaning(letter: UInt8(ascii: "x")) }
  @inlinable public static var abstract: Meaning { Meaning(letter: UInt8(ascii: "b")) }

  @inlinable public static var direction: Meaning { Meaning(letter: UInt8(ascii: "r")) }
  @inlinable public static var manner: Meaning { Meaning(letter: UInt8(ascii: "m")) }
  @inlinable public static var degree: Meaning { Meaning(letter: UInt8(ascii: "d")) }
  /// The letter of substances.
  @inlinable public static var comment: Meaning { Meaning(letter: UInt8(ascii: "s")) }
  @inlinable public static var focus: Meaning { Meaning(letter: UInt8(ascii: "f")) }
  @inlinable public static var connector: Meaning { Meaning(letter: UInt8(ascii: "c")) }
  @inlinable public static var negation: Meaning { Meaning(letter: UInt8(ascii: "n")) }
}
