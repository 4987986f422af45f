import Lexicon

/// Turns trees into pieces. A value without state: what a phrase must know of its surroundings comes in `Context`.
struct Linearizer {
  let morphology: EnglishMorphology
  var variety: Variety { morphology.variety }

  /// What a phrase must know of where it stands.
  struct Context {
    enum Case { case subject, object, genitive }
    /// Case of personal pronouns.
    var role: Case = .object
    /// The subject of the clause: for oneself, one's and clauses without a subject of their own.
    var subject: Agreement?
    /// The noun on which a relative clause hangs.
    var antecedent: Antecedent?
    /// The noun on which the clause hangs whose relative pronoun is inside a longer phrase (`many of whom`).
    var relativized: Antecedent?
    /// A noun phrase before another noun: no article is put.
    var isModifier = false
    /// What follows shares the subject of the clause: was arrested *and taken to Bonn*.
    var isContinued = false

    func with(role: Case) -> Context {
      var copy = self
      copy.role = role
      return copy
    }
  }

  struct Antecedent {
    var agreement: Agreement
    var isPerson: Bool
  }

  func pieces(_ phrase: Phrase, _ context: Context = Context()) -> [Piece] {
    switch phrase {
    case .noun(let noun): return pieces(noun, context)
    case .clause(let clause): return pieces(clause, context)
    case .adjective(let adjective): return pieces(adjective, context)
    case .adverb(let adverb): return pieces(adverb, context)
    case .prepositional(let prepositional): return pieces(prepositional, context)
    case .coordination(let coordination): return pieces(coordination, context)
    // `have a song on one's lips`
    case .literal(var literal):
      literal.text = agreeing(literal.text, with: context.subject)
      return pieces(literal)
    case .quotation(let quotation): return pieces(quotation, context)
    case .parenthetical(let parenthetical): return pieces(parenthetical, context)
    case .sequence(let phrases): return pieces(phrases, context)
    }
  }

  /// One after the other; a clause without a subject shares that of the clause before it.
  func pieces(_ phrases: [Phrase], _ context: Context) -> [Piece] {
    var context = context
    return phrases.indices.flatMap { index -> [Piece] in
      let phrase = phrases[index]
      context.isContinued = index + 1 < phrases.count
      let own = pieces(phrase, context)
      if case .clause(let clause) = phrase { context.subject = subjectAgreement(of: clause, context) }
      return own
    }
  }

  func pieces(_ word: Word) -> [Piece] { .words(morphology.spelled(word.text), word.source) }

  func pieces(_ literal: Literal) -> [Piece] {
    // “artist* of the year” as a title
    let text = literal.text.utf8.contains(UInt8(ascii: "*")) ? literal.text.withoutHeadMark : literal.text
    var result: [Piece] = text.split(separator: " ").flatMap { marks(in: String($0), literal.source) }
    if result.isEmpty { return .words("", literal.source) }
    guard !result.isEmpty else { return result }
    if !literal.spaceBefore, result[0].kind == .word { result[0].kind = .suffix }
    if literal.keepsCase { result[0].keepsCase = true }
    return result
  }

  /// Marks at the beginning of a literal count as punctuation: `, and`.
  private func marks(in text: String, _ source: SourceRanges) -> [Piece] {
    switch text {
    case ",": return [.comma]
    case ":", ";": return [Piece(.mark, text)]
    case "-", "–", "—": return [Piece(.mark, "–")]
    default: return [Piece(.word, text, source: source)]
    }
  }

  func pieces(_ parenthetical: Parenthetical, _ context: Context) -> [Piece] {
    let inner = pieces(parenthetical.phrase, context)
    guard inner.hasWords else { return inner }
    switch parenthetical.delimiter {
    case .commas: return [.comma] + inner + [.comma]
    case .dashes: return [Piece(.mark, "–")] + inner + [Piece(.mark, "–")]
    case .brackets: return [Piece(.openBracket, "(")] + inner + [Piece(.closeBracket, ")")]
    }
  }
}
