import German
import Text

/// Turns an analyzed sentence into tokens with tags, features and heads.
struct SentenceTagger {
  let table: TagTable
  let morphology: Morphology
  let frames: any FrameSource

  func tokens(_ tokens: [Token], _ analysis: SentenceAnalysis) -> [AnalyzedToken] {
    let builder = DependencyBuilder(analysis, frames: frames)
    var result: [AnalyzedToken] = []
    for (index, word) in analysis.words.enumerated() {
      let head = builder.tree.heads[index].map { analysis.words[$0].tokens.lowerBound + 1 } ?? 0
      let isGroup = word.tokens.count > 1
      for place in word.tokens {
        let isFirst = place == word.tokens.lowerBound
        var token =
          isGroup ? member(tokens[place], of: word, isFirst: isFirst) : tagged(tokens[place], index, word, builder)
        if isGroup, token.upos == "PROPN" || token.upos == "NOUN" {
          token.features = token.features.isEmpty ? nominal(builder.forms.forms[index]) : token.features
        }
        token.head = isFirst ? head : word.tokens.lowerBound + 1
        token.relation = isFirst ? builder.tree.relations[index] : word.reading.wordClass == .name ? "flat" : "fixed"
        result.append(token)
      }
    }
    return result
  }

  private func blank(_ token: Token, _ reading: Reading) -> AnalyzedToken {
    let tags = table.tags(of: reading, form: token.text)
    return AnalyzedToken(
      text: token.text, range: token.range, spaceBefore: token.spaceBefore, lemma: tags.lemma, upos: tags.upos,
      xpos: tags.xpos, features: tags.features, head: 0, relation: "dep",
      parts: reading.modifiers.isEmpty ? [] : reading.modifiers.map(\.key) + [reading.key],
      isGuess: reading.origin == .guess)
  }

  /// A token of a name or group of several: by itself where it is an ordinary word, else part of the name.
  private func member(_ token: Token, of word: Word, isFirst: Bool) -> AnalyzedToken {
    if token.kind == .punctuation {
      return blank(token, Reading(lemma: token.text, key: token.text, wordClass: .punctuation))
    }
    let isName = word.reading.wordClass == .name
    let isCapitalized = token.text.first?.isUppercase ?? false
    let own = morphology.readings(of: token.text)
    if let reading = own.first, !(isName && isCapitalized) { return blank(token, reading) }
    var reading = Reading(lemma: token.text, key: token.text, wordClass: isName ? .name : word.reading.wordClass)
    // The genitive ending stands at the last part of a name.
    if isName, let match = word.match, match.isGenitive, token.range.upperBound == word.range.upperBound {
      reading.lemma = String(match.lemma.split(separator: " ").last ?? Substring(token.text))
    }
    return blank(token, reading)
  }

  private func tagged(_ token: Token, _ index: Int, _ word: Word, _ builder: DependencyBuilder) -> AnalyzedToken {
    let reading = word.reading
    var result = blank(token, reading)
    let form = builder.forms.forms[index]
    switch reading.wordClass {
    case .verb:
      let isFinite = builder.analysis.clauses.contains { $0.finite == index }
      let tagging = VerbTagging(
        reading: reading, isFinite: isFinite, isAuxiliary: builder.auxiliaries.contains(index),
        person: builder.persons[index])
      (result.upos, result.xpos, result.features) = (tagging.upos, tagging.xpos, tagging.features)
    case .noun, .name:
      result.features += nominal(form)
      if token.kind == .symbol { (result.upos, result.xpos) = ("SYM", "XY") }
    case .adjective:
      tagAdjective(&result, token.text.lowercased(), reading, form)
    case .article, .determiner, .possessive, .prepositionArticle:
      if reading.wordClass == .article, builder.tree.relations[index] != "det" {
        // An article by itself is a pronoun.
        var pronoun = reading
        pronoun.wordClass = .pronoun
        result = blank(token, pronoun)
      }
      result.features += nominal(form)
    case .pronoun, .reflexive, .relative, .interrogative:
      let isDeterminer = builder.tree.relations[index] == "det"
      if isDeterminer, reading.wordClass == .relative { result.xpos = "PRELAT" }
      result.features += nominal(form)
      if reading.wordClass == .pronoun, result.xpos == "PPER" {
        result.features.append(Feature(name: "Person", value: "\(max(1, reading.person))"))
      }
    case .punctuation:
      result.xpos = token.text == "," ? "$," : [".", "!", "?", ":", ";", "…", "..."].contains(token.text) ? "$." : "$("
    default: break
    }
    result.features.sort { $0.name.lowercased() < $1.name.lowercased() }
    return result
  }

  private func tagAdjective(_ result: inout AnalyzedToken, _ token: String, _ reading: Reading, _ form: NominalForm?) {
    let degrees = [Degree.positive: "Pos", .comparative: "Cmp", .superlative: "Sup"]
    result.features.append(Feature(name: "Degree", value: degrees[reading.degree] ?? "Pos"))
    if reading.info == "ordinal" {
      result.features.append(Feature(name: "NumType", value: "Ord"))
      if let ending = ["en", "er", "es", "em", "e"].first(where: { token.hasSuffix($0) }) {
        result.lemma = String(token.dropLast(ending.count))
      }
    }
    if let form {
      result.features += nominal(form)
    } else {
      result.xpos = "ADJD"
    }
  }

  private func nominal(_ form: NominalForm?) -> [Feature] {
    guard let form else { return [] }
    let cases = ["Nom", "Acc", "Dat", "Gen"]
    var result = [Feature(name: "Case", value: cases[form.grammaticalCase.rawValue])]
    if let gender = form.gender {
      result.append(Feature(name: "Gender", value: ["Masc", "Fem", "Neut"][Int(gender.rawValue)]))
    }
    result.append(Feature(name: "Number", value: form.isPlural ? "Plur" : "Sing"))
    return result
  }
}
