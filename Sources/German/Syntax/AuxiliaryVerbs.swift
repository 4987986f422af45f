/// The verbs that help another one, by their keys.
public enum AuxiliaryVerbs {
  /// They make tenses and the passive.
  public static let ofTense: Set<String> = ["sein", "haben", "werden"]
  public static let modals: Set<String> = ["können", "müssen", "dürfen", "sollen", "wollen", "mögen"]
  /// What the treebanks of German have as auxiliaries.
  public static let ofTenseAndMood = ofTense.union(modals)
  /// All that take another verb without „zu“.
  public static let all = ofTenseAndMood.union(["lassen"])
}
