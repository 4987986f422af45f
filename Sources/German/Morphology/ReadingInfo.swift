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
enum PerfectAuxiliary {
  static let haben = "h"
  static let sein = "s"
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
