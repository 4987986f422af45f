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
    case .literal(let literal): return pieces(literal)
    case .quotation(let quotation): return pieces(quotation, context)
    case .parenthetical(let parenthetical): return pieces(parenthetical, context)
    case .sequence(let phrases): return phrases.flatMap { pieces($0, context) }
    }
  }

  func pieces(_ phrases: [Phrase], _ context: Context) -> [Piece] { phrases.flatMap { pieces($0, context) } }

  func pieces(_ word: Word) -> [Piece] { .words(morphology.spelled(word.text), word.source) }

  func pieces(_ literal: Literal) -> [Piece] {
    var result: [Piece] = .words(literal.text, literal.source)
    guard !result.isEmpty else { return result }
    if !literal.spaceBefore, !result[0].text.isEmpty { result[0].kind = .suffix }
    if literal.keepsCase { result[0].keepsCase = true }
    return result
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
