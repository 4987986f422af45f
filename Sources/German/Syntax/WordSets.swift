import Lexicon

/// Words that mean the same thing wherever they are looked for.
enum WordSets {
  /// „der eine“
  static let ones: FormSet = ["eine", "einen", "einem", "einer"]
  /// What joins the items of a list.
  static let listing: FormSet = ["und", "oder", "sowie"]
  /// What sets a whole clause against the one before, from its place inside: „er blieb *jedoch*“.
  static let contrasting: FormSet = ["aber", "jedoch", "allerdings"]
  /// What sets a clause against the one before from inside: „die Stadt *hingegen* schweigt“.
  static let settingAgainst: FormSet = ["aber", "jedoch", "allerdings", "hingegen", "dagegen", "indes"]
  /// What sets a part of a clause against the one before: „ein alter, *aber* guter Plan“.
  static let opposing: FormSet = ["aber", "jedoch", "doch", "sondern", "wenn auch"]
  /// What stands before „wer“ and tells which persons, or that even they are meant: „*nur* wer zahlt“.
  static let singlingOut: FormSet = ["nur", "auch", "selbst", "gerade", "sogar", "allein"]
  /// What denies a clause behind it, and what stands beside: „…, *aber nicht*, wann“, „…, *und nicht erst*, wenn sie gehen“.
  static let denying: FormSet = [
    "nicht", "nicht nur", "auch", "aber", "jedoch", "allerdings", "schon", "erst", "etwa", "bloß",
  ]
  static let definite: FormSet = ["der", "die", "das", "den", "dem"]
}
