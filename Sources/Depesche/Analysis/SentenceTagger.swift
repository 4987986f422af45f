import German
import Text

/// Turns an analyzed sentence into tokens with tags, features and heads.
struct SentenceTagger {
  let table: TagTable
  let morphology: Morphology
  let frames: any FrameSource

  func tokens(_ tokens: [Token], _ analysis: SentenceAnalysis) -> [AnalyzedToken] {
    let builder = DependencyBuilder(analysis, frames: frames, morphology: morphology)
    var result: [AnalyzedToken] = []
    for (index, word) in analysis.words.enumerated() {
      let head = builder.tree.heads[index].map { analysis.words[$0].tokens.lowerBound }
      // A name may span several tokens: the first stands for it, the others hang on it.
      for place in word.tokens {
        let isFirst = place == word.tokens.lowerBound
        var token =
          word.tokens.count > 1
          ? member(tokens[place], index, word, builder) : tagged(tokens[place], index, word, builder)
        token.head = isFirst ? head : word.tokens.lowerBound
        let isName = word.wordClass == .name || word.match?.kind == .placeAdjective
        token.relation = isFirst ? builder.tree.relations[index] : isName ? "flat" : "fixed"
        token.features.sortAsFeatures()
        result.append(token)
      }
    }
    return result
  }

  /// A token by itself, without a sentence.
  func token(_ token: Token) -> AnalyzedToken {
    guard token.kind != .punctuation, let reading = morphology.readings(of: token.text).first else {
      return punctuation(token)
    }
    return blank(token, reading)
  }

  private func blank(_ token: Token, _ reading: Reading) -> AnalyzedToken {
    let tags = table.tags(of: reading, form: token.text)
    return AnalyzedToken(
      token: token, lemma: tags.lemma, partOfSpeech: tags.upos, tag: tags.xpos, features: tags.features, head: nil,
      relation: "dep", parts: reading.modifiers.isEmpty ? [] : reading.modifiers.map(\.key) + [reading.key],
      isGuess: reading.origin == .guess)
  }

  /// A token of a name or group of several: by itself where it is an ordinary word, else part of the name.
  private func member(_ token: Token, _ index: Int, _ word: Word, _ builder: DependencyBuilder) -> AnalyzedToken {
    if token.kind == .punctuation { return punctuation(token) }
    let isName = word.wordClass == .name
    let isCapitalized = token.text.isCapitalized
    if !(isName && isCapitalized), let own = morphology.readings(of: token.text).first { return blank(token, own) }
    var reading = Reading(lemma: token.text, key: token.text, wordClass: word.wordClass)
    // The genitive ending stands at the last part of a name.
    if let match = word.match, match.isGenitive, token.range.upperBound == word.range.upperBound {
      reading.lemma = match.lemma.split(separator: " ").last.map(String.init) ?? token.text
    }
    var result = blank(token, reading)
    result.features += nominal(builder.forms.forms[index])
    return result
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
      (result.partOfSpeech, result.tag, result.features) = (tagging.upos, tagging.xpos, tagging.features)
    case .noun, .name:
      result.features += nominal(form)
      if token.kind == .symbol { (result.partOfSpeech, result.tag) = ("SYM", "XY") }
    case .adjective where builder.tree.relations[index] == "case":
      // „drei Jahre lang“
      (result.partOfSpeech, result.tag, result.features) = ("ADP", "APPO", [])
    case .adjective: tagAdjective(&result, reading, form)
    case .article where builder.tree.relations[index] != "det":
      // An article by itself is a pronoun.
      var pronoun = reading
      pronoun.wordClass = .pronoun
      result = blank(token, pronoun)
      result.features += nominal(form)
    case .article, .determiner, .possessive: result.features += nominal(form)
    case .prepositionArticle: result.features += nominal(form).filter { $0.hasPrefix("Case=") }
    case .verbParticle where ["advmod", "xcomp"].contains(builder.tree.relations[index]): result.partOfSpeech = "ADV"
    case .pronoun, .reflexive, .relative, .interrogative:
      if reading.wordClass == .relative, builder.tree.relations[index] == "det" { result.tag = "PRELAT" }
      result.features += nominal(form)
      if result.tag == "PPER" { result.features.append("Person=\(max(1, reading.person))") }
    case .punctuation: result = punctuation(token)
    default: break
    }
    return result
  }

  private func punctuation(_ token: Token) -> AnalyzedToken {
    var result = blank(token, Reading(lemma: token.text, key: token.text, wordClass: .punctuation))
    if token.text == "," { result.tag = "$," }
    if [".", "!", "?", ":", ";", "…", "..."].contains(token.text) { result.tag = "$." }
    return result
  }

  private func tagAdjective(_ result: inout AnalyzedToken, _ reading: Reading, _ form: NominalForm?) {
    switch reading.degree {
    case .positive: result.features.append("Degree=Pos")
    case .comparative: result.features.append("Degree=Cmp")
    case .superlative: result.features.append("Degree=Sup")
    }
    if reading.info == "ordinal" {
      result.features.append("NumType=Ord")
      let lower = result.token.text.lowercased()
      if let ending = ["en", "er", "es", "em", "e"].first(where: lower.hasSuffix) {
        result.lemma = String(lower.dropLast(ending.count))
      }
    }
    result.features += nominal(form)
    if form == nil { result.tag = "ADJD" }
  }

  private func nominal(_ form: NominalForm?) -> [String] {
    guard let form else { return [] }
    let number = form.isPlural ? "Number=Plur" : "Number=Sing"
    guard let gender = form.gender else { return [form.grammaticalCase.feature, number] }
    return [form.grammaticalCase.feature, gender.feature, number]
  }
}

extension GrammaticalCase {
  fileprivate var feature: String {
    switch self {
    case .nominative: "Case=Nom"
    case .accusative: "Case=Acc"
    case .dative: "Case=Dat"
    case .genitive: "Case=Gen"
    }
  }
}

extension Gender {
  fileprivate var feature: String {
    switch self {
    case .masculine: "Gender=Masc"
    case .feminine: "Gender=Fem"
    case .neuter: "Gender=Neut"
    }
  }
}

extension [String] {
  /// Puts features in the order of Universal Dependencies: by name, whatever the case of its letters.
  mutating func sortAsFeatures() {
    if count < 2 { return }
    sort { $0.utf8.lazy.map(\.smallLetter).lexicographicallyPrecedes($1.utf8.lazy.map(\.smallLetter)) }
  }
}

extension UInt8 {
  fileprivate var smallLetter: UInt8 { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) ? self | 0x20 : self }
}
