import German
import Text

/// Turns an analyzed sentence into tokens with tags, features and heads.
struct SentenceTagger {
  let table: TagTable
  let morphology: Morphology
  let frames: any FrameSource

  func tokens(_ tokens: [Token], _ analysis: SentenceAnalysis) -> [AnalyzedToken] {
    let builder = DependencyBuilder(analysis, frames: frames, morphology: morphology)
    let finite = analysis.clauses.compactMap(\.finite)
    var result: [AnalyzedToken] = []
    result.reserveCapacity(tokens.count)
    for index in analysis.words.indices {
      let span = analysis.words[index].tokens
      let head = builder.tree.heads[index].map { analysis.words[$0].tokens.lowerBound }
      if span.count == 1 {
        let relation = builder.tree.relations[index]
        var reading = analysis.words[index].reading
        // An article by itself is a pronoun.
        if reading.wordClass == .article, relation != "det" { reading.wordClass = .pronoun }
        let isJoint = reading.wordClass == .correlative && reading.verb.isFinite
        if isJoint { reading.wordClass = .verb }
        let tags = table.tags(of: reading)
        result.append(blank(tokens[span.lowerBound], reading, tags, head: head, relation: relation))
        // In its place, since a token is long to copy.
        complete(&result[result.count - 1], index, reading, tags, builder, isFinite: isJoint || finite.contains(index))
        continue
      }
      let word = analysis.words[index]
      // A name may span several tokens: the first stands for it, the others hang on it.
      let isName = word.wordClass == .name || word.match?.kind == .placeAdjective
      for place in span {
        let isFirst = place == span.lowerBound
        var token = member(tokens[place], index, word, builder)
        token.head = isFirst ? head : span.lowerBound
        // „m²“: a mark stays one.
        let inner = tokens[place].kind == .punctuation ? "punct" : isName ? "flat" : "fixed"
        token.relation = isFirst ? builder.tree.relations[index] : inner
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
    blank(token, reading, table.tags(of: reading))
  }

  private func blank(
    _ token: Token, _ reading: Reading, _ tags: TagTable.Tags, head: Int? = nil, relation: String = "dep"
  ) -> AnalyzedToken {
    AnalyzedToken(
      token: token, lemma: tags.lemma(of: reading, form: token.text), partOfSpeech: tags.upos, tag: tags.xpos,
      features: tags.features, head: head, relation: relation,
      parts: reading.modifiers.isEmpty ? [] : reading.modifiers.map(\.key) + [reading.key],
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
    let tags = table.tags(of: reading)
    var result = blank(token, reading, tags)
    result.features = table.features.nominal(tags, builder.forms.forms[index])
    return result
  }

  /// What the place in the sentence says about a token.
  private func complete(
    _ result: inout AnalyzedToken, _ index: Int, _ reading: Reading, _ tags: TagTable.Tags,
    _ builder: DependencyBuilder, isFinite: Bool
  ) {
    let relation = result.relation
    let form = builder.forms.forms[index]
    switch reading.wordClass {
    case .verb:
      let tagging = VerbTagging(
        reading: reading, isFinite: isFinite, isAuxiliary: builder.isAuxiliary[index],
        person: builder.persons[index], lists: table.features)
      (result.partOfSpeech, result.tag, result.features) = (tagging.upos, tagging.xpos, tagging.features)
    case .noun, .name:
      result.features = table.features.nominal(tags, form)
      if result.token.kind == .symbol { (result.partOfSpeech, result.tag) = ("SYM", "XY") }
    case .adjective where relation == "case":
      // „drei Jahre lang“
      (result.partOfSpeech, result.tag, result.features) = ("ADP", "APPO", [])
    case .adjective: tagAdjective(&result, reading, tags, form)
    case .article, .determiner, .possessive: result.features = table.features.nominal(tags, form)
    case .prepositionArticle: result.features = table.features.cased(tags, form)
    case .verbParticle where ["advmod", "xcomp"].contains(relation): result.partOfSpeech = "ADV"
    case .pronoun, .reflexive, .relative, .interrogative:
      if reading.wordClass == .relative, relation == "det" { result.tag = "PRELAT" }
      let isPersonal = result.tag == "PPER" && builder.words[index].wordClass != .article
      result.features = table.features.nominal(tags, form, person: isPersonal ? max(1, reading.person) : 0)
    case .punctuation: result.tag = SentenceTagger.tag(ofMark: result.token.text) ?? result.tag
    default: break
    }
  }

  private func punctuation(_ token: Token) -> AnalyzedToken {
    var result = blank(token, Reading(lemma: token.text, key: token.text, wordClass: .punctuation))
    result.tag = SentenceTagger.tag(ofMark: token.text) ?? result.tag
    return result
  }

  /// Of marks other than brackets and quotation marks.
  private static func tag(ofMark text: String) -> String? {
    switch text {
    case ",": "$,"
    case ".", "!", "?", ":", ";", "…", "...": "$."
    default: nil
    }
  }

  private func tagAdjective(
    _ result: inout AnalyzedToken, _ reading: Reading, _ tags: TagTable.Tags, _ form: NominalForm?
  ) {
    let isOrdinal = reading.isOrdinal
    if isOrdinal {
      let lower = result.token.text.lowercased()
      if let ending = ["en", "er", "es", "em", "e"].first(where: lower.hasSuffix) {
        result.lemma = String(lower.dropLast(ending.count))
      }
    }
    result.features = table.features.adjective(tags, form, reading.degree, isOrdinal: isOrdinal)
    if form == nil { result.tag = "ADJD" }
  }
}
