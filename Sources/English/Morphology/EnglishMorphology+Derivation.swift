/// Regular derivation, for words that a bilingual lexicon knows only by their base.
extension EnglishMorphology {
  /// The opposite of an adjective: what the table has, or un-; not before several words and participles of phrasal verbs.
  public func negated(_ adjective: String) -> String {
    if adjective.contains(" ") || adjective.contains("-") { return "not " + adjective }
    return opposites.row(adjective)?.field(1) ?? "un" + adjective
  }

  /// The noun of a quality: able → ability, active → activeness, happy → happiness.
  public func nounOfQuality(_ adjective: String) -> String {
    if adjective.contains(" ") { return adjective + " nature" }
    let rules: [(String, String)] = [
      ("able", "ability"), ("ible", "ibility"), ("ent", "ence"), ("ant", "ance"), ("al", "ality"), ("ic", "icity"),
      ("ive", "iveness"), ("ate", "acy"), ("y", "iness"), ("ile", "ility"),
    ]
    for (ending, replacement) in rules where adjective.hasSuffix(ending) && adjective.count > ending.count + 2 {
      return String(adjective.dropLast(ending.count)) + replacement
    }
    return adjective + "ness"
  }
}

extension EnglishMorphology {
  /// Whether a noun is written in its plural already: its head is the plural of its singular (`rounds of talks`).
  public func isPluralForm(_ noun: String) -> Bool {
    let last = Headed(noun, last: true).head
    guard last.hasSuffix("s"), !last.hasSuffix("ss"), last.count > 3 else { return false }
    if ["is", "us", "news", "ics"].contains(where: last.hasSuffix) { return isPluralOnly(last) }
    return !isMass(last) && (isPluralOnly(last) || plural(of: String(last.dropLast())) == last || last.hasSuffix("ies"))
  }
}
