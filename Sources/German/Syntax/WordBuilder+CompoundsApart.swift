import Lexicon
import Text

/// Compounds that are written apart, as English writes them: „der Facebook Chef“, „ein 30 Minuten Auftritt“. They are read
/// as if there were hyphens in them.
extension WordBuilder {
  func joinCompoundsApart(_ words: inout [Word]) {
    for index in words.indices.dropLast(2).reversed()
    where index + 2 < words.count && words[index].text.utf8.count < 6
      && (words[index].has(.article) || words[index].has(.prepositionArticle)) && !followsComma(index, words)
    {
      let isArticle = words[index].has(.article)
      guard
        let last = (isArticle ? measureApart(index, words) ?? nameApart(index, words) : nil)
          ?? personApart(index, words)
      else { continue }
      let parts = words[(index + 1)...last].map { $0.text.split(separator: " ").joined(separator: "-") }
      let text = parts.joined(separator: "-")
      let nouns = morphology.readings(of: text).filter { $0.wordClass == .noun && $0.origin != .guess }
      if !nouns.isEmpty { WordBuilder.join(index + 1...last, as: text, .word, nouns, in: &words) }
    }
  }

  /// „ein *tot geglaubter* Vater“, „eine *allein erziehende* Mutter“: an adjective that the lexicon has as one word.
  func joinAdjectivesApart(_ words: inout [Word]) {
    for index in words.indices.dropFirst().dropLast().reversed()
    where words[index].isInflectedAdjective && !words[index].isCapitalized && words[index].match == nil
      && words[index].has(.adjective)
    {
      let (first, second) = (words[index - 1], words[index])
      guard first.kind == .word, first.match == nil, !first.isCapitalized, words[index + 1].isCapitalized,
        second.readings.contains(where: { reading in
          reading.derivation == .pastParticiple || reading.derivation == .presentParticiple
            // „nahe gelegen“, „darauf folgend“: an entry of its own
            || reading.key.hasPrefix("ge") || reading.key.hasSuffix("end")
        }),
        first.readings.contains(where: { reading in
          reading.agreement.isEmpty && [.adjective, .verb].contains(reading.wordClass)
            || reading.wordClass == .pronominalAdverb
            // „eine *selbst gebaute* Hütte“
            || reading.key == "selbst"
        })
      else { continue }
      let joined = morphology.readings(of: first.lower + second.lower).filter {
        $0.wordClass == .adjective && $0.origin == .lexicon
      }
      if !joined.isEmpty {
        WordBuilder.join(index - 1...index, as: first.text + second.lower, .word, joined, in: &words)
      }
    }
  }

  /// „…, der Apple Geräte lieferte“, „…, mit dem Facebook Geld verdient“: what looks like an article relates.
  private func followsComma(_ index: Int, _ words: [Word]) -> Bool {
    index > 0
      && (words[index - 1].isComma || index > 1 && words[index - 1].has(.preposition) && words[index - 2].isComma)
  }

  /// Where the compound ends that begins with a number and a unit: the article belongs to what is behind them.
  private func measureApart(_ article: Int, _ words: [Word]) -> Int? {
    let number = words[article + 1]
    guard number.wordClass == .numeral, number.kind == .number || NumberWords.value(of: number.lower) != nil else {
      return nil
    }
    var unit = article + 2
    if unit + 1 < words.count, words[unit].readings.contains(where: { $0.nounGroups.contains(.power) }) { unit += 1 }
    guard unit + 1 < words.count, words[unit].reading.means([.unit, .time]), words[unit].match == nil,
      words[unit].kind == .word || words[unit].text == "%", words[unit].wordClass == .noun,
      !words[unit].reading.nounGroups.contains(.month), isCompoundHead(words[unit + 1]),
      !words[unit + 1].reading.means([.unit, .time]), agrees(words[article], words[unit + 1])
    else { return nil }
    let several = words[article].agreement(of: WordClasses(.article)).intersection(.plural)
    let units = words[unit].agreement(of: WordClasses(.noun)).intersection(.plural)
    return several.intersection(units).isEmpty ? unit + 1 : nil
  }

  /// Where the compound ends that begins with the name of an organization, which would bear no article by itself.
  private func nameApart(_ article: Int, _ words: [Word]) -> Int? {
    let (name, noun) = (words[article + 1], words[article + 2])
    guard let match = name.match, match.kind == .organization, !match.takesArticle, match.sourceGender == nil,
      !match.isGenitive, match.detail != "club", name.spaceBefore, isCompoundHead(noun),
      !noun.reading.means([.unit, .time, .substance, .place]), agrees(words[article], noun),
      article + 3 >= words.count || !words[article + 3].isNominal || words[article + 3].wordClass == .name
    else { return nil }
    return article + 2
  }

  /// „das *Anna Wolf* Zentrum“: likewise what is called after somebody by the full name, where the article agrees with it.
  private func personApart(_ article: Int, _ words: [Word]) -> Int? {
    let (name, noun) = (words[article + 1], words[article + 2])
    guard let match = name.match, match.kind == .person, !match.isGenitive, name.tokens.count > 1, name.spaceBefore,
      isCompoundHead(noun), noun.reading.means([.group, .place]), agrees(words[article], noun),
      article + 3 >= words.count || !words[article + 3].isNominal || words[article + 3].wordClass == .name
    else { return nil }
    return article + 2
  }

  private func isCompoundHead(_ word: Word) -> Bool {
    word.kind == .word && word.isCapitalized && word.spaceBefore && word.match == nil
      && word.readings.first.map { $0.wordClass == .noun && $0.origin != .guess && $0.derivation != .infinitive }
        ?? false
  }

  private func agrees(_ article: Word, _ noun: Word) -> Bool {
    let agreement = article.agreement(of: [WordClasses(.article), WordClasses(.prepositionArticle)]).intersection(
      .singular)
    return !noun.agreement(of: WordClasses(.noun)).intersection(agreement).isEmpty
  }
}
