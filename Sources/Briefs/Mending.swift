import German
import Summarization
import Text

/// Puts what anchors stand for in their place, so that a sentence can be read without the ones before it.
struct Mending {
  let antecedents: Antecedents

  struct Result {
    var text: AlignedText
    /// Persons who are named now.
    var persons: [LexicalMatch] = []
    /// German words whose meaning stands in the English now.
    var resolved: Set<Int> = []
    /// Whether every anchor has been resolved.
    var isComplete = true
  }

  /// - Parameter found: the anchors of the sentence.
  func mend(
    _ target: AlignedText, _ found: [Anchor], _ analysis: SentenceAnalysis, _ sentence: SummarySentence
  ) -> Result {
    var result = Result(text: target)
    nameLatter(in: &result, analysis)
    for anchor in found {
      if mend(anchor, in: &result, analysis, sentence) {
        result.resolved.formUnion(anchor.words)
      } else if anchor.isGrave {
        result.isComplete = false
      }
    }
    return result
  }

  private func mend(
    _ anchor: Anchor, in result: inout Result, _ analysis: SentenceAnalysis, _ sentence: SummarySentence
  ) -> Bool {
    switch anchor.kind {
    case .pronoun: return name(anchor, in: &result, analysis, sentence)
    case .owner:
      let masculine = analysis.words[anchor.words.lowerBound].reading.key == "sein"
      guard let person = antecedents.person(masculine ? .masculine : .feminine, before: sentence) else { return false }
      let name = person.target + (person.target.hasSuffix("s") ? "’" : "’s")
      return replace(anchor, ["his", "her"], with: name, [person], in: &result, analysis)
    case .pair(let phrase):
      guard let pair = antecedents.pair(phrase, analysis, before: sentence),
        let span = span(anchor, result.text, analysis)
      else { return false }
      let words = result.text.slice(span).lowercased().split(separator: " ")
      guard words.first == "both" || words.starts(with: ["the", "two"]), words.count <= 4 else { return false }
      result.text.replace(span, with: pair.text)
      result.persons += pair.persons
      return true
    case .noun(let phrase):
      guard let meaning = antecedents.complement(of: phrase, analysis, before: sentence) else { return false }
      return extend(anchor, phrase, with: meaning, in: &result, analysis)
    case .office(let phrase):
      guard let person = antecedents.holder(of: phrase, analysis, before: sentence),
        let span = span(anchor, result.text, analysis)
      else { return false }
      let words = result.text.slice(span).lowercased().split(separator: " ")
      guard words.first == "the", words.count <= 3, isWhole(span, result.text) else { return false }
      result.text.replace(span, with: person.target)
      result.persons.append(person)
      return true
    case .relation: return false
    }
  }

  /// „Danach reiste er ab“: who or what the pronoun is tells its English.
  private func name(
    _ anchor: Anchor, in result: inout Result, _ analysis: SentenceAnalysis, _ sentence: SummarySentence
  ) -> Bool {
    guard let span = span(anchor, result.text, analysis) else { return false }
    let isMasculine = analysis.words[anchor.words.lowerBound].lower == "er"
    switch result.text.slice(span).lowercased() {
    case "he", "she":
      guard let person = antecedents.person(isMasculine ? .masculine : .feminine, before: sentence) else {
        return false
      }
      // „Er wolle kommen, so Castro“; and once in a sentence is enough.
      let isNamed = analysis.words.contains {
        $0.match.map(PronounNaming.surname) == PronounNaming.surname(of: person)
      }
      if isNamed || result.persons.contains(where: { $0.target == person.target }) { return true }
      return replace(anchor, ["he", "she"], with: person.target, [person], in: &result, analysis)
    case let pronoun where ["it", "they"].contains(pronoun):
      let gender: Gender = isMasculine ? .masculine : .feminine
      guard let meaning = antecedents.thing(gender, isPlural: pronoun == "they", before: sentence) else { return false }
      let text = span.lowerBound == 0 ? meaning.text.capitalizedFirst : meaning.text
      return replace(anchor, [pronoun], with: text, [], in: &result, analysis)
    default: return false
    }
  }

  /// „This conversation“ is “the conversation between Trump and Putin”.
  private func extend(
    _ anchor: Anchor, _ phrase: NounPhrase, with meaning: Antecedents.Meaning, in result: inout Result,
    _ analysis: SentenceAnalysis
  ) -> Bool {
    guard let noun = result.text.target(of: analysis.words[phrase.head].range), isWhole(noun, result.text) else {
      return false
    }
    let words = result.text.slice(noun).lowercased().split(separator: " ")
    // “Both talks” and the like are not what the German says.
    guard (1...3).contains(words.count), !words.contains(where: { ["this", "that", "these", "those"].contains($0) })
    else { return false }
    var meaning = meaning
    if meaning.text.hasPrefix("between "), meaning.persons.count == 2 {
      // Trump told of „the conversation with Putin“.
      let before = analysis.words[..<anchor.words.lowerBound].compactMap(\.match).map(PronounNaming.surname)
      let others = meaning.persons.filter { !before.contains(PronounNaming.surname(of: $0)) }
      guard let other = others.first else { return true }
      if others.count == 1 { meaning = Antecedents.Meaning(text: "with " + other.target, persons: others) }
    }
    var text = result.text
    text.replace(noun, with: text.slice(noun) + " " + meaning.text)
    if phrase.determiner != nil, let span = text.target(of: analysis.words[anchor.words.lowerBound].range) {
      switch text.slice(span) {
      case "This", "That", "These", "Those", "The": text.replace(span, with: "The")
      case "this", "that", "these", "those", "the": text.replace(span, with: "the")
      default: return false
      }
    }
    result.text = text
    result.persons += meaning.persons
    return true
  }

  /// „wo er von diesem eingeladen wurde“: the person named last before it in the sentence, if nothing stands between that
  /// the pronoun agrees with.
  private func nameLatter(in result: inout Result, _ analysis: SentenceAnalysis) {
    let pronouns = analysis.phrases.filter {
      let reading = analysis.words[$0.head].reading
      return reading.key == "dieser" && reading.wordClass == .pronoun
    }
    guard let phrase = pronouns.first, pronouns.count == 1, phrase.agreement.isSingularOnly,
      let span = result.text.range(ofOnly: " the latter")
    else { return }
    let before = analysis.words[..<phrase.head].last {
      $0.isNominal && $0.match?.kind != .place
        && ($0.match != nil || !$0.reading.agreement.anyCase.intersection(phrase.agreement.anyCase).isEmpty)
    }
    guard let match = before?.match, match.kind == .person else { return }
    let person = PronounNaming.bySurname(match)
    result.text.replace(span, with: " " + person.target)
    result.persons.append(person)
    result.resolved.insert(phrase.head)
  }

  private func replace(
    _ anchor: Anchor, _ expected: Set<String>, with name: String, _ persons: [LexicalMatch], in result: inout Result,
    _ analysis: SentenceAnalysis
  ) -> Bool {
    guard let span = span(anchor, result.text, analysis), expected.contains(result.text.slice(span).lowercased()) else {
      return false
    }
    result.text.replace(span, with: name)
    result.persons += persons
    return true
  }

  private func span(_ anchor: Anchor, _ text: AlignedText, _ analysis: SentenceAnalysis) -> ByteRange? {
    guard let first = analysis.words[anchor.words].first, let last = analysis.words[anchor.words].last else {
      return nil
    }
    return text.target(of: first.range.lowerBound..<last.range.upperBound)
  }

  /// Whether nothing hangs on the words from behind: no genitive, no part of a compound.
  private func isWhole(_ span: ByteRange, _ text: AlignedText) -> Bool {
    let rest = text.slice(span.upperBound..<text.text.utf8.count)
    return rest.first.map { [" ", ".", ",", ";", "?", "!"].contains($0) } ?? true
  }
}
