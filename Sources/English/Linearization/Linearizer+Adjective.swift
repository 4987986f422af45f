import Text

extension Linearizer {
  func pieces(_ phrase: AdjectivePhrase, _ context: Context) -> [Piece] {
    var result: [Piece] = []
    for modifier in phrase.modifiers { result += pieces(degree: modifier, context) }
    let lemma: String
    switch phrase.form {
    case .adjective: lemma = phrase.lemma
    case .presentParticiple: lemma = morphology.gerund(phrase.lemma)
    case .pastParticiple: lemma = morphology.participle(phrase.lemma)
    }
    let text: String
    switch phrase.degree {
    case .positive: text = phrase.form == .adjective ? morphology.spelled(lemma.replacingStars) : lemma
    case .comparative: text = phrase.form == .adjective ? morphology.comparative(lemma) : "more " + lemma
    case .superlative: text = phrase.form == .adjective ? morphology.superlative(lemma) : "most " + lemma
    }
    result += .words(agreeing(text, with: context.subject), phrase.source)
    return result + pieces(phrase.complements, context.with(role: .object))
  }

  /// What stands before an adjective: where the adverb would be „in a … way“, the adjective alone („cross-party supported“).
  private func pieces(degree modifier: Phrase, _ context: Context) -> [Piece] {
    guard case .adverb(let manner) = modifier, manner.isFromAdjective, manner.degree == .positive,
      manner.modifiers.isEmpty, morphology.adverb(from: manner.lemma).hasSuffix(" way")
    else { return pieces([modifier], context) }
    return .words(morphology.spelled(manner.lemma.replacingStars), manner.source)
  }

  func pieces(_ phrase: AdverbPhrase, _ context: Context) -> [Piece] {
    var text: String
    if phrase.isFromAdjective {
      let adverb = morphology.adverb(from: phrase.lemma)
      if phrase.degree == .positive {
        text = adverb
      } else if let base = adverb.split(separator: " ").last, adverb.hasSuffix(" way"), base == "way" {
        let adjective =
          phrase.degree == .comparative
          ? morphology.comparative(phrase.lemma) : morphology.superlative(phrase.lemma)
        text =
          phrase.degree == .comparative
          ? "in \(morphology.indefiniteArticle(before: adjective)) \(adjective) way" : "in the \(adjective) way"
      } else {
        text = morphology.compare(adverb: adverb, phrase.degree)
      }
    } else {
      text = morphology.compare(adverb: phrase.lemma.replacingStars, phrase.degree)
    }
    text = agreeing(text, with: context.subject)
    var result: [Piece] = .words(text, phrase.source)
    // "in a friendly way" has its modifiers inside: in a very friendly way.
    if result.count > 3, text.hasPrefix("in "), text.hasSuffix(" way"), phrase.isFromAdjective,
      !phrase.modifiers.isEmpty
    {
      result[1] = Piece(text.hasPrefix("in the ") ? .word : .indefiniteArticle, result[1].text, source: phrase.source)
      result.insert(contentsOf: pieces(phrase.modifiers, context), at: 2)
    } else {
      result = pieces(phrase.modifiers, context) + result
    }
    return result + pieces(phrase.complements, context.with(role: .object))
  }

  func pieces(_ phrase: PrepositionalPhrase, _ context: Context) -> [Piece] {
    var result = pieces(phrase.modifiers, context) + pieces(phrase.preposition)
    if let object = phrase.object { result += pieces(object.asPrepositionalObject, context.with(role: .object)) }
    return result
  }

  private static let around: Set<String> = ["around", "behind", "with"]

  /// `oneself` and `one's` in a fixed group of words, agreeing with the subject.
  func agreeing(_ text: String, with subject: Agreement?) -> String {
    guard text.holds("one"), text.contains("one") else { return text }
    let agreement = subject ?? Agreement(.third, .singular, .neuter)
    let words = text.split(separator: " ")
    return words.enumerated().map { index, word -> String in
      switch word {
      // `have the worst behind one`
      case "one" where index > 0 && index == words.count - 1 && subject != nil:
        return Self.around.contains(String(words[index - 1])) ? Pronouns.objective(agreement) : "one"
      case "oneself": return subject == nil ? "oneself" : Pronouns.reflexive(agreement)
      case "one's", "one’s": return subject == nil ? "one's" : Pronouns.possessive(agreement)
      default: return String(word)
      }
    }.joined(separator: " ")
  }
}

extension Phrase {
  /// After a preposition a clause stands as a gerund, unless it is a question or already has a form without a finite
  /// verb.
  var asPrepositionalObject: Phrase {
    guard case .clause(var clause) = self, case .infinitive = clause.kind else { return self }
    clause.kind = .gerund
    return .clause(clause)
  }
}
