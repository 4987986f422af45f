import Lexicon

/// The verbs that help another one, by their keys.
public enum AuxiliaryVerbs {
  /// They make tenses and the passive.
  public static let ofTense: FormSet = ["sein", "haben", "werden"]
  /// They link their subject with what it is, „bleiben“ as well, which helps no verb.
  public static let linking: FormSet = ["sein", "werden", "bleiben"]
  public static let modals: FormSet = ["können", "müssen", "dürfen", "sollen", "wollen", "mögen"]
  /// What beside modals stands in its infinitive for a participle behind another one („hat ihn kommen sehen“).
  static let forParticiple: FormSet = ["lassen", "sehen", "hören", "helfen"]
  /// What the treebanks of German have as auxiliaries.
  public static let ofTenseAndMood: FormSet = [
    "sein", "haben", "werden", "können", "müssen", "dürfen", "sollen", "wollen", "mögen",
  ]
  /// All that take another verb without „zu“.
  public static let all: FormSet = [
    "sein", "haben", "werden", "können", "müssen", "dürfen", "sollen", "wollen", "mögen", "lassen",
  ]
}
