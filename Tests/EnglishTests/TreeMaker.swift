import English
import Text

/// Makes random trees whose leaves can be told apart by their text and their source.
struct TreeMaker {
  struct Leaf {
    /// Nil for leaves whose text the generator chooses.
    var text: String?
    var source: ByteRange
  }

  private var state: UInt64
  private(set) var leaves: [Leaf] = []

  init(seed: UInt64) { state = seed &* 0x9e37_79b9_7f4a_7c15 | 1 }

  private mutating func below(_ count: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state >> 33) % count
  }

  private mutating func chance(_ percent: Int) -> Bool { below(100) < percent }

  private mutating func pick<T>(_ items: [T]) -> T { items[below(items.count)] }

  /// A new source, and a stem of capital-free letters that no other leaf contains.
  private mutating func leaf(text isMarked: Bool = true) -> (text: String, source: SourceRanges) {
    let number = leaves.count
    let start = number * 2
    let letters = Array("bdfgklmnprtv")
    let text = "q" + String([number / 144 % 12, number / 12 % 12, number % 12].map { letters[$0] }) + "j"
    leaves.append(Leaf(text: isMarked ? text : nil, source: start..<(start + 1)))
    return (text, [start..<(start + 1)])
  }

  private mutating func word() -> Word {
    let (text, source) = leaf()
    return Word(text, source: source)
  }

  mutating func sentence() -> EnglishSentence {
    let pieces = (0..<(1 + below(2))).map { _ in phrase(3) }
    let mark: FinalMark = pick([.period, .question, .exclamation, .none, .colon, .ellipsis])
    return EnglishSentence(pieces, mark: mark, capitalized: chance(80))
  }

  mutating func phrase(_ depth: Int) -> Phrase {
    guard depth > 0 else { return chance(50) ? literal() : .noun(noun(0)) }
    switch below(11) {
    case 0, 1, 2: return .noun(noun(depth - 1))
    case 3, 4: return .clause(clause(depth - 1))
    case 5: return .adjective(adjective(depth - 1))
    case 6: return .adverb(adverb(depth - 1))
    case 7: return .prepositional(prepositional(depth - 1))
    case 8: return .coordination(coordination(depth - 1))
    case 9: return .quotation(quotation(depth - 1))
    default:
      if chance(50) { return .sequence([phrase(depth - 1), phrase(depth - 1)]) }
      return .parenthetical(Parenthetical(phrase(depth - 1), delimiter: pick([.commas, .dashes, .brackets])))
    }
  }

  private mutating func literal() -> Phrase {
    let (text, source) = leaf()
    return .literal(Literal(text, source: source, spaceBefore: chance(90)))
  }

  private mutating func some(_ depth: Int, upTo count: Int) -> [Phrase] {
    depth <= 0 ? [] : (0..<below(count + 1)).map { _ in phrase(depth - 1) }
  }

  private mutating func noun(_ depth: Int) -> NounPhrase {
    var phrase = NounPhrase(head: head())
    if chance(60) { phrase.determiner = Determiner(determiner(depth), source: leaf(text: false).source) }
    phrase.predeterminers = chance(10) ? some(depth, upTo: 1) : []
    phrase.premodifiers = some(depth, upTo: 2)
    phrase.postmodifiers = some(depth, upTo: 2)
    return phrase
  }

  private mutating func head() -> Noun {
    let number: GrammaticalNumber = chance(70) ? .singular : .plural
    let gender: GrammaticalGender? = pick([.masculine, .feminine, .neuter, nil])
    if chance(25) {
      let kind: Noun.PronounKind = pick([.personal, .reflexive, .possessive, .demonstrative, .relative, .there])
      return Noun(
        chance(50) ? "oneself" : "", kind: .pronoun(kind), number: number, person: pick([.first, .second, .third]),
        gender: gender, source: leaf(text: false).source)
    }
    let (text, source) = leaf()
    return Noun(
      text, kind: chance(70) ? .common : .proper, number: number, gender: gender,
      countability: pick([.countable, .mass, .pluralOnly, nil]), source: source)
  }

  private mutating func determiner(_ depth: Int) -> Determiner.Kind {
    switch below(9) {
    case 0: return .definite
    case 1, 2: return .indefinite
    case 3: return .this
    case 4: return .possessive(Agreement(.third, .plural))
    case 5: return .ownPossessive
    case 6: return .quantifier(pick(["every", "many", "several", "no", "each"]))
    case 7 where depth > 0: return .genitive(phrase(depth - 1))
    default: return .relativeWhose
    }
  }

  private mutating func adjective(_ depth: Int) -> AdjectivePhrase {
    let (text, source) = leaf()
    return AdjectivePhrase(
      text, form: pick([.adjective, .presentParticiple, .pastParticiple]),
      degree: pick([.positive, .comparative, .superlative]), modifiers: some(depth, upTo: 1),
      complements: some(depth, upTo: 1), source: source)
  }

  private mutating func adverb(_ depth: Int) -> AdverbPhrase {
    let (text, source) = leaf()
    return AdverbPhrase(
      text, isFromAdjective: chance(50), degree: pick([.positive, .comparative, .superlative]),
      modifiers: some(depth, upTo: 1), source: source)
  }

  private mutating func prepositional(_ depth: Int) -> PrepositionalPhrase {
    let (text, source) = leaf()
    return PrepositionalPhrase(Word(text, source: source), chance(90) ? phrase(depth) : nil)
  }

  private mutating func coordination(_ depth: Int) -> Coordination {
    let (text, source) = leaf()
    let items = (0..<(1 + below(3))).map { _ in phrase(depth) }
    return Coordination(items, conjunction: Word(text, source: source), comma: pick([true, false, nil]))
  }

  private mutating func quotation(_ depth: Int) -> Quotation {
    Quotation(
      phrase(depth), hasMarks: chance(80), reporting: chance(50) ? clause(depth) : nil,
      position: pick([.after, .before]), mark: pick([.question, nil, nil]))
  }

  private mutating func kind(_ depth: Int) -> Clause.Kind {
    switch below(12) {
    case 0: return .question
    case 1: return .whQuestion(Interrogative(phrase(depth), isSubject: chance(30)))
    case 2: return .indirectQuestion(Interrogative(phrase(depth)))
    case 3: return .imperative
    case 4:
      let (text, source) = leaf()
      return .subordinate(Word(text, source: source))
    case 5:
      return .relative(
        Relative(
          pick([.automatic, .who, .that, .which, .zero, .where]), role: pick([.subject, .object, .adverbial]),
          preposition: chance(30) ? word() : nil, possessed: chance(20) ? .noun(noun(0)) : nil,
          phrase: chance(20) ? phrase(depth - 1) : nil, isRestrictive: chance(50), source: leaf(text: false).source))
    case 6: return .infinitive(pick([.to, .bare, .phrase("in order to")]))
    case 7: return .gerund
    case 8: return .participial(pick([.present, .past]))
    default: return .declarative
    }
  }

  private mutating func clause(_ depth: Int) -> Clause {
    var clause = Clause(
      kind(depth), subject: chance(70) ? phrase(depth) : nil, verb: chance(95) ? verb(depth) : nil,
      complements: some(depth, upTo: 2), isInverted: chance(5))
    for item in some(depth, upTo: 2) {
      clause.adverbials.append(
        Adverbial(
          item, at: pick([.front, .middle, .end, .automatic]), kind: pick([.time, .place, .manner, nil]),
          comma: pick([.automatic, .always, .never])))
    }
    return clause
  }

  private mutating func verb(_ depth: Int) -> VerbPhrase {
    let (text, source) = leaf()
    var verb = VerbPhrase(
      text, tense: pick([.present, .past, .future, .conditional]), isPerfect: chance(30), isProgressive: chance(20),
      voice: pick([.active, .active, .passive, .getPassive]), isSubjunctive: chance(5), source: source,
      auxiliarySource: leaf(text: false).source)
    for _ in 0..<below(3) {
      let lemma = pick(["can", "must", "should", "have to", "be able to", "want to", "let", "be said to", "used to"])
      verb.modals.append(Modal(lemma, source: leaf(text: false).source))
    }
    if chance(30) {
      verb.negation = Negation(
        pick(["not", "never", "no longer"]), scope: pick([.finite, .main]), source: leaf(text: false).source)
    }
    if chance(20) { verb.innerAdverbs = some(depth, upTo: 1) }
    return verb
  }
}
