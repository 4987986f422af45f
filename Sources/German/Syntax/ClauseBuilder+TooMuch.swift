import Lexicon

/// „Das Angebot war *Merkel* zu niedrig“: for whom something is too much so.
extension ClauseBuilder {
  /// A name beside the subject of a copula stands in the dative right before an adjective with „zu“.
  mutating func readTooMuch(_ index: Int) {
    let clause = clauses[index]
    guard clause.units.count > 2,
      clause.verbs.contains(where: { words[$0].verbKeys.contains(where: AuxiliaryVerbs.linking.contains) }),
      let quality = clause.units.indices.dropFirst().first(where: { position in
        guard case .adjective(_, let adverbs) = clause.units[position], let first = adverbs.first else { return false }
        return words[first].lower == "zu"
      }), case .phrase(var name) = clause.units[quality - 1], name.mayBeNominative,
      words[name.head].wordClass == .name, name.determiner == nil, name.agreement.allows(.dative),
      clause.units.nominatives.contains(where: { other in
        other.head != name.head && !other.agreement.allows(.dative) && words[other.head].wordClass != .reflexive
      })
    else { return }
    name.agreement.formIntersection(.with(.dative))
    clauses[index].units[quality - 1] = .phrase(name)
  }
}
