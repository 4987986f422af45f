import Lexicon

/// What is excepted from a clause or set below something else, in words that join as a coordinator does.
extension Disambiguator {
  /// „Er lud alle ein, *nur einen nicht*“, „Sie redet gern, *nur nicht über sich*“, „klein, *dafür* billig“: behind a clause and a
  /// comma, what that does not hold for or what makes up for it; the first word sets it apart as „aber“ would.
  mutating func exceptions() {
    guard words.count > 5 else { return }
    for index in words.indices.dropFirst(3).dropLast() where words[index - 1].isComma {
      switch words[index].lower {
      case "nur", "bloß":
        let end = words.endOfPart(from: index)
        guard end > index + 1, words[index + 1].lower == "nicht" || end > index + 2 && words[end - 1].lower == "nicht"
        else { continue }
      case "dafür":
        guard let last = words.lastIndex(where: { !$0.isPunctuation }), last > index, last < index + 4, isState(last),
          isState(index - 2), !words[index...last].contains(where: \.isPunctuation)
        else { continue }
      default: continue
      }
      let rest = words[index...].prefix { !$0.isPunctuation || Marks.isQuote($0.text) }
      guard !rest.contains(where: { $0.hasFinite && !$0.isCapitalized && !$0.has(.preposition) }),
        words[..<index].contains(where: { $0.hasFinite && !$0.isCapitalized })
      else { continue }
      words[index].readings = [Reading(lemma: "aber", key: "aber", wordClass: .coordinator)]
    }
  }

  /// „will *lieber* zuhören *als* reden“: two infinitives under one verb, of which one is set below the other.
  mutating func preferences() {
    guard let rather = words.firstIndex(where: { $0.lower.isOne(of: "lieber", "eher") }),
      let than = words[(rather + 1)...].firstIndex(where: { $0.isPunctuation || $0.lower == "als" }), than > rather + 1,
      words[than].lower == "als", words[than - 1].hasInfinitive, !words[than - 1].isCapitalized, than + 1 < words.count
    else { return }
    let end = words[than...].firstIndex(where: \.isPunctuation) ?? words.count
    let start = words[..<rather].lastIndex(where: \.isPunctuation) ?? 0
    guard end > than + 1, words[end - 1].hasInfinitive, !words[end - 1].isCapitalized,
      words[start..<rather].contains(where: { word in
        word.isOnlyFinite && word.readings.contains { $0.key == "werden" || AuxiliaryVerbs.modals.contains($0.key) }
      }),
      !words[(than + 1)..<(end - 1)].contains(where: { $0.hasFinite && !$0.isCapitalized || $0.has(.zu) })
    else { return }
    words[than].readings = [Reading(lemma: "als", key: "als", wordClass: .coordinator)]
  }

  /// „war weder traurig noch wütend, *eher erleichtert*“, „Als Chef ist er gefürchtet, *als Mensch beliebt*“: at the end, beside
  /// what a copula says of somebody, one thing more, which is no participle waiting for it and no clause.
  mutating func qualitiesBeside() {
    guard words.count > 6, let comma = words.lastIndex(where: \.isComma), comma > 2,
      let last = words.lastIndex(where: { !$0.isPunctuation }), last > comma + 1, last < comma + 6,
      !words[last].isCapitalized, isState(last), isState(comma - 1),
      !words[(comma + 1)..<last].contains(where: { $0.isPunctuation || $0.hasFinite && !$0.isCapitalized }),
      let start = words[..<comma].lastIndex(where: \.isPunctuation).map({ $0 + 1 }) ?? words.indices.first,
      // „ein ruhiger Mensch, *höflich, aber verschlossen*“
      words[(words[comma + 1].lower == "aber" ? 0 : start)..<(comma - 1)].contains(where: { word in
        word.isOnlyFinite && !word.isCapitalized && word.readings.contains { $0.key == "sein" }
      })
    else { return }
    if words[comma + 1].lower == "als" {
      guard words[start].lower == "als", words[last - 1].isNominal, !words[comma + 2].has(.pronoun) else { return }
      words[comma + 1].keep(.comparison)
      predicate(comma - 1)
    } else {
      guard words[comma - 1].has(.adjective),
        words[(comma + 1)..<last].allSatisfy({ $0.has(.adverb) || $0.lower == "aber" })
      else { return }
    }
    predicate(last)
  }

  /// An adjective without an ending, or a participle that is no infinitive.
  private func isState(_ index: Int) -> Bool {
    words[index].hasParticiple && !words[index].hasInfinitive
      || words[index].readings.contains { $0.wordClass == .adjective && $0.agreement.isEmpty }
  }
}
