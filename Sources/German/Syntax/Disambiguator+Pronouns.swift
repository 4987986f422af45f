import Lexicon

/// Pronouns against articles, quantities that stand alone or before a noun.
extension Disambiguator {
  mutating func pronounOrArticle(_ index: Int, _ segment: Range<Int>) {
    // „spielte früher *selber* in Graz“, but „in selber Höhe“
    if words[index].readings.count > 1, words[index].lower == "selber",
      index + 1 >= segment.upperBound || !words[index + 1].isCapitalized && !words[index + 1].isInflectedAdjective
    {
      return words[index].keep(.pronoun)
    }
    guard words[index].has(oneOf: .adnominal) || words[index].lower.isOne(of: "einigen", "einen", "etwas") else {
      return
    }
    // „haben sich nicht einigen können“, „wir haben uns nicht einigen können“
    if words[index].has(.verb), words[index].lower == "einigen",
      segment.contains(where: { other in
        words[other].lower == "sich"
          || words[other].lower == "uns" && segment.contains { words[$0].lower == "wir" }
      })
    {
      let next = index + 1 < segment.upperBound ? words[index + 1] : nil
      if next.map({ $0.has(.verb) || $0.isPunctuation }) ?? true {
        return words[index].keep(.verb)
      }
    }
    // „er werde das Land einen“
    if words[index].has(.verb), words[index].lower == "einen", index > segment.lowerBound + 1,
      words[index - 1].isNominal, index + 1 == segment.upperBound,
      segment.contains(where: { other in
        words[other].readings.contains {
          $0.wordClass == .verb && ($0.key == "werden" || AuxiliaryVerbs.modals.contains($0.key))
        }
      })
    {
      return words[index].keep(.verb)
    }
    // „eine etwas ältere Frau“, „die etwas andere Feier“
    if index > segment.lowerBound, index + 1 < segment.upperBound,
      words[index + 1].isInflectedAdjective || isOther(index + 1),
      words[index - 1].has(.article) || words[index - 1].has(.possessive) || words[index - 1].has(.prepositionArticle),
      words[index].lower == "etwas"
    {
      return words[index].keep(.adverb)
    }
    if words[index].has(.determiner), words[index].has(.verb), !segment.contains(where: { words[$0].lower == "sich" }) {
      words[index].drop(.verb)
    }
    guard words[index].has(.article) || words[index].has(.determiner), words[index].readings.count > 1 else { return }
    // „das Recht *eines* jeden Bürgers“
    if words[index].has(.article), words[index].lower.hasPrefix("ein"), index + 2 < segment.upperBound,
      words[index + 1].lower.hasPrefix("jed"), words[index + 1].has(.determiner), words[index + 2].isCapitalized
    {
      return words[index].keep(.article)
    }
    // „von denen einer schwere Verletzungen erlitt“
    if words[index].lower == "einer", index > 1, words[index - 1].lower == "denen", words[index - 2].lower == "von",
      words[index].has(.pronoun)
    {
      return words[index].keep(.pronoun)
    }
    // „etwas ganz Neues“
    if words[index].lower.isOne(of: "etwas", "nichts"), index + 2 < segment.upperBound, !words[index + 1].isCapitalized,
      words[index + 1].readings.contains(where: { $0.modifierGroups.contains(.entire) })
        || words[index + 1].lower.isOne(of: "sehr", "wirklich", "besonders"),
      words[index + 2].isCapitalized, words[index + 2].readings.contains(where: { $0.derivation == .nominalized })
    {
      words[index + 2].keep { $0.derivation == .nominalized }
      return words[index].keep(.pronoun)
    }
    // „Etwas Schlimmes“
    if words[index].lower.isOne(of: "etwas", "nichts"), index + 1 < segment.upperBound,
      words[index + 1].readings.contains(where: { $0.derivation == .nominalized })
        || ["anderes", "anderem"].contains(words[index + 1].lower)
    {
      words[index + 1].keep { $0.derivation == .nominalized }
      return words[index].keep(.pronoun)
    }
    guard !words[index].readings.contains(where: { $0.wordClass == .relative }) || words[index].readings.count > 1
    else { return }
    if words[index].readings.allSatisfy({ $0.wordClass == .relative }) { return }
    // „viel schneller“, „etwas ruhiger“, „viel mehr Geld“: a degree, unless a comparative with an ending goes on to a noun.
    if words[index].lower.isOne(of: "viel", "etwas"), words[index].has(.adverb), index + 1 < segment.upperBound,
      isDegree(before: index + 1, segment)
    {
      words[index + 1].keep { $0.degree == .comparative && $0.agreement.isEmpty || $0.wordClass == .determiner }
      return words[index].keep(.adverb)
    }
    // „liegt *etwas* unter dem Durchschnitt“: by how much
    if words[index].lower == "etwas", words[index].has(.adverb), index + 1 < segment.upperBound,
      ["über ", "unter "].contains(where: "\(words[index + 1].lower) ".hasPrefix),
      segment.contains(where: { other in
        words[other].verbKeys.contains { $0 == "liegen" || AuxiliaryVerbs.linking.contains($0) }
      })
    {
      return words[index].keep(.adverb)
    }
    // „von einer solchen Änderung“
    if words[index].lower.hasPrefix("solche"), index > segment.lowerBound, words[index - 1].wordClass == .article,
      index + 1 < segment.upperBound, words[index + 1].isNominal || words[index + 1].isInflectedAdjective
    {
      return words[index].keep(.determiner)
    }
    if let verb = verbOfSeveral(index, segment) {
      if verb == index + 1 { words[verb].keep(.verb) }
      return words[index].keep(.pronoun)
    }
    if nominalFollows(index, segment) {
      words[index].keep { $0.wordClass == .article || $0.wordClass == .determiner }
    } else {
      words[index].keep { $0.wordClass != .article && $0.wordClass != .determiner }
      if words[index].has(.adverb), words[index].has(.pronoun) {
        // „mehr“, „viel“, „etwas“: adverb before an adjective, else pronoun.
        let next = index + 1 < segment.upperBound ? words[index + 1] : nil
        let isObject =
          ["viel", "wenig"].contains(words[index].lower)
          && (next.map {
            // „doppelt so *viel* wie geplant“ as one group
            $0.isPunctuation || ["wie", "zu"].contains($0.lower) || $0.lower.hasPrefix("wie ")
              || $0.reading.wordClass == .verb
              || $0.has(.pronominalAdverb)
          } ?? true)
        // „hat sehr wenig gewonnen“
        let isDone =
          index + 2 == segment.upperBound && (next?.hasParticiple ?? false)
          && segment.contains { words[$0].isOnlyFinite && words[$0].verbKeys.contains("haben") }
        // „dass er halb so *viel* verdient“: the only verb of the clause is no participle.
        let isFinite =
          ["viel", "wenig"].contains(words[index].lower) && (next?.hasFinite ?? false)
          && !segment.contains { $0 != index + 1 && words[$0].hasFinite }
        // „will *etwas* verdient haben“, „ohne *viel* gesehen zu haben“
        let isPerfect =
          (next?.hasParticiple ?? false) && index + 2 < segment.upperBound
          && segment.suffix(from: index + 2).allSatisfy {
            words[$0].verbKeys.contains("haben") || words[$0].lower == "zu"
          }
        if isFinite || isPerfect {
          words[index].keep(.pronoun)
        } else if !isDone, next?.has(.adjective) ?? false {
          words[index].keep(.adverb)
        } else if isObject {
          words[index].keep(.pronoun)
        }
      }
    }
  }

  static let several: FormSet = ["viele", "beide", "einige", "mehrere", "manche", "wenige", "alle"]

  /// „weil *viele* Arbeit suchen“, „*Beide* studierten Medizin“: there are not several of what has no plural, so that they
  /// are the subject of a verb in the plural that has no other.
  private func verbOfSeveral(_ index: Int, _ segment: Range<Int>) -> Int? {
    guard Self.several.contains(words[index].lower), words[index].has(.pronoun), index + 1 < segment.upperBound,
      index == segment.lowerBound || !words[index - 1].has(.preposition) && !words[index - 1].has(.prepositionArticle)
    else { return nil }
    let noun = words[index + 1].isCapitalized ? index + 1 : index + 2
    guard noun < segment.upperBound, words[noun].isCapitalized, words[noun].has(.noun),
      words[noun].readings.allSatisfy({ $0.wordClass != .noun || $0.agreement.intersection(.plural).isEmpty }),
      let verb = segment.first(where: {
        words[$0].hasFinite && !words[$0].isCapitalized && !words[$0].has(.determiner)
      }),
      noun == index + 1 || verb == index + 1 && index == segment.lowerBound,
      words[verb].verbForms.allowsThird(plural: true), !words[verb].verbForms.allowsThird(plural: false)
    else { return nil }
    let hasOther = segment.contains { other in
      other != index && other != noun && other != verb
        && words[other].readings.contains {
          ($0.wordClass == .noun || $0.wordClass == .name || $0.wordClass == .pronoun)
            && !$0.agreement.intersection(.plural).intersection(.with(.nominative)).isEmpty
        }
    }
    return hasOther ? nil : verb
  }

  /// Before a comparative without an ending, and before „mehr“ and „weniger“.
  private func isDegree(before index: Int, _ segment: Range<Int>) -> Bool {
    if ["mehr", "weniger"].contains(words[index].lower) { return words[index].has(.determiner) }
    guard words[index].readings.contains(where: { $0.degree == .comparative && $0.agreement.isEmpty }) else {
      return false
    }
    return index + 1 >= segment.upperBound || !words[index + 1].isCapitalized
  }
}
