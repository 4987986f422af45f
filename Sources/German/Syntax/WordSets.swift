import Lexicon

/// Words that mean the same thing wherever they are looked for.
enum WordSets {
  /// What opens a question that leaves out its verb: „wer kommt und *wer* nicht“.
  static let asking: FormSet = [
    "wer", "wen", "wem", "was", "wann", "wo", "wie", "warum", "weshalb", "wohin", "woher", "welche", "welcher",
  ]

  /// „der eine“
  static let ones: FormSet = ["eine", "einen", "einem", "einer"]
  /// What joins the items of a list.
  static let listing: FormSet = ["und", "oder", "sowie"]
  /// What tells of a time or an amount that it is early or late, much or little.
  static let shadesOfTime: FormSet = [
    "schon", "bereits", "erst", "noch", "nur noch", "immer noch", "dann", "auch", "sogar",
  ]
  /// What sets a whole clause against the one before, from its place inside: „er blieb *jedoch*“.
  static let contrasting: FormSet = ["aber", "jedoch", "allerdings"]
  /// What sets a part of a clause against the one before: „ein alter, *aber* guter Plan“.
  static let opposing: FormSet = ["aber", "jedoch", "doch", "sondern", "wenn auch"]
  static let definite: FormSet = ["der", "die", "das", "den", "dem"]
  /// How exactly a number is meant.
  static let approximating: FormSet = [
    "mehr als", "weniger als", "mindestens", "höchstens", "fast", "beinahe", "nahezu", "etwa", "rund", "circa",
    "ungefähr", "über", "knapp", "gut", "wenigstens",
  ]
  /// Before an age: „der damals 21-Jährige“.
  static let thenAndNow: FormSet = ["heute", "damals", "inzwischen", "mittlerweile", "jetzt"]
}
