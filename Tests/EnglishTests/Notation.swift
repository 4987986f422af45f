import English

/// A compact notation for trees, so that cases are lines of a table.
///
///     (c (n the government) (v reject past not) (n the proposal) (end (d yesterday)))
///
/// Heads: `c` clause (items before `v` are the subject, behind it complements; `front`, `mid`, `end`, `auto` hold
/// adverbials), `q` yes/no question, `wh X` and `whs X` question (of the subject), `iq X` indirect, `imp`, `sub WORD`,
/// `rel PRONOUN ROLE`, `inf`, `bare`, `ger`, `part`, `ppart`; `n` noun phrase, `name`, `a` adjective, `pp`/`ing`
/// participles, `d` adverb, `dy` adverb from an adjective, `p` preposition, `and`/`or`/`but`/`nor` coordination,
/// `quote`, `said X CLAUSE`, `says CLAUSE X`, `par` insertion, `seq`. `_` stands for a space, `/` begins features.
struct Notation {
  enum Node {
    case atom(String)
    case text(String)
    case list([Node])
  }

  struct Failure: Error { var message: String }

  static func phrase(_ text: String) throws -> Phrase {
    var reader = Reader(text: Array(text))
    return try phrase(try reader.node())
  }

  // MARK: Phrases

  static func phrase(_ node: Node) throws -> Phrase {
    switch node {
    case .text(let text): return .literal(Literal(text))
    case .atom(let atom): return try self.atom(atom)
    case .list(let nodes):
      guard case .atom(let head)? = nodes.first else { throw Failure(message: "a list without a head") }
      return try list(head, Array(nodes.dropFirst()))
    }
  }

  private static func atom(_ atom: String) throws -> Phrase {
    if let pronoun = pronoun(atom) { return .noun(pronoun) }
    return .literal(Literal(spaced(atom)))
  }

  private static func pronoun(_ atom: String) -> NounPhrase? {
    switch atom {
    case "I": return .pronoun(.first, .singular)
    case "you": return .pronoun(.second, .singular)
    case "he": return .pronoun(.third, .singular, .masculine)
    case "she": return .pronoun(.third, .singular, .feminine)
    case "it": return .it
    case "we": return .pronoun(.first, .plural)
    case "they": return .pronoun(.third, .plural)
    case "one": return NounPhrase(head: Noun("one", kind: .pronoun(.indefinite)))
    case "there": return .there
    case "oneself": return NounPhrase(head: Noun("oneself", kind: .pronoun(.reflexive)))
    case "this", "that": return NounPhrase(head: Noun(atom, kind: .pronoun(.demonstrative)))
    case "these", "those":
      return NounPhrase(
        head: Noun(atom == "these" ? "this" : "that", kind: .pronoun(.demonstrative), number: .plural))
    case "who", "what", "which": return NounPhrase(head: Noun(atom, kind: .pronoun(.interrogative)))
    case "whom_rel": return NounPhrase(head: Noun("", kind: .pronoun(.relative)))
    case "everyone", "someone", "nobody", "everything":
      return NounPhrase(head: Noun(atom, kind: .pronoun(.indefinite)))
    default: return nil
    }
  }

  private static func list(_ head: String, _ nodes: [Node]) throws -> Phrase {
    switch head {
    case "n": return .noun(try nounPhrase(nodes))
    case "name":
      let (text, features) = split(try word(nodes.first))
      let gender: GrammaticalGender? = features.contains("m") ? .masculine : features.contains("f") ? .feminine : nil
      var name = NounPhrase.name(
        text, number: features.contains("pl") ? .plural : .singular, gender: gender, isPerson: gender != nil)
      name.postmodifiers = try nodes.dropFirst().map(phrase)
      return .noun(name)
    case "a", "pp", "ing": return .adjective(try adjective(nodes, head))
    case "d", "dy": return .adverb(try adverb(nodes, isFromAdjective: head == "dy"))
    case "p":
      let object = nodes.count > 1 ? try phrase(nodes[1]) : nil
      return .prepositional(PrepositionalPhrase(Word(spaced(try word(nodes.first))), object))
    case "and", "or", "but", "nor":
      let opener: Word? = head == "nor" ? "neither" : nil
      return .coordination(
        Coordination(try nodes.map(phrase), conjunction: Word(head), opener: opener))
    case "as_well_as": return .coordination(Coordination(try nodes.map(phrase), conjunction: "as well as"))
    case "list": return .coordination(Coordination(try nodes.map(phrase), conjunction: nil))
    case "quote": return .quotation(Quotation(try phrase(nodes[0])))
    case "said", "asked", "reported":
      guard nodes.count == 2, case .clause(let reporting) = try phrase(nodes[1]) else {
        throw Failure(message: "said wants words and a clause")
      }
      return .quotation(
        Quotation(
          try phrase(nodes[0]), hasMarks: head != "reported", reporting: reporting,
          mark: head == "asked" ? .question : nil))
    case "says":
      guard nodes.count == 2, case .clause(let reporting) = try phrase(nodes[0]) else {
        throw Failure(message: "says wants a clause and words")
      }
      return .quotation(Quotation(try phrase(nodes[1]), reporting: reporting, position: .before))
    case "par": return .parenthetical(Parenthetical(try phrase(nodes[0])))
    case "dash": return .parenthetical(Parenthetical(try phrase(nodes[0]), delimiter: .dashes))
    case "brackets": return .parenthetical(Parenthetical(try phrase(nodes[0]), delimiter: .brackets))
    case "seq": return .sequence(try nodes.map(phrase))
    default: return .clause(try clause(head, nodes))
    }
  }

  private static let determiners: [String: Determiner.Kind] = [
    "the": .definite, "a": .indefinite, "this": .this, "that": .that, "one's": .ownPossessive,
    "my": .possessive(Agreement(.first, .singular)), "our": .possessive(Agreement(.first, .plural)),
    "his": .possessive(Agreement(.third, .singular, .masculine)),
    "her": .possessive(Agreement(.third, .singular, .feminine)),
    "its": .possessive(Agreement(.third, .singular, .neuter)),
    "their": .possessive(Agreement(.third, .plural)), "which": .interrogative("which"),
    "what": .interrogative("what"), "whose": .relativeWhose,
  ]
  private static let quantifiers: Set<String> = [
    "some", "every", "no", "many", "several", "both", "each", "all", "much", "few", "another", "any", "most",
  ]

  private static func nounPhrase(_ nodes: [Node]) throws -> NounPhrase {
    var determiner: Determiner?
    var modifiers: [Phrase] = []
    var rest = nodes[...]
    if case .atom(let first)? = rest.first, rest.count > 1 {
      if let kind = determiners[first] {
        determiner = Determiner(kind)
        rest = rest.dropFirst()
      } else if quantifiers.contains(first) {
        determiner = Determiner(.quantifier(first))
        rest = rest.dropFirst()
      }
    } else if case .list(let inner)? = rest.first, case .atom("gen")? = inner.first, inner.count == 2 {
      determiner = Determiner(.genitive(try phrase(inner[1])))
      rest = rest.dropFirst()
    }
    let headIndex = rest.lastIndex { if case .atom = $0 { true } else { false } }
    guard let headIndex, case .atom(let headText) = rest[headIndex] else {
      throw Failure(message: "a noun phrase without a noun")
    }
    for node in rest[..<headIndex] {
      if case .atom(let text) = node {
        modifiers.append(.adjective(AdjectivePhrase(spaced(text))))
      } else {
        modifiers.append(try phrase(node))
      }
    }
    let (lemma, features) = split(headText)
    if determiner == nil, modifiers.isEmpty, var pronoun = pronoun(headText) {
      pronoun.postmodifiers = try rest[(headIndex + 1)...].map(phrase)
      return pronoun
    }
    var head = Noun(lemma, number: features.contains("pl") ? .plural : .singular)
    if features.contains("person") { head.isPerson = true }
    if features.contains("m") { head.gender = .masculine }
    if features.contains("f") { head.gender = .feminine }
    return NounPhrase(
      determiner: determiner, premodifiers: modifiers, head: head,
      postmodifiers: try rest[(headIndex + 1)...].map(phrase))
  }

  private static func adjective(_ nodes: [Node], _ head: String) throws -> AdjectivePhrase {
    let (lemma, features) = split(try word(nodes.first))
    let form: AdjectivePhrase.Form =
      head == "pp" ? .pastParticiple : head == "ing" ? .presentParticiple : .adjective
    return AdjectivePhrase(
      lemma, form: form, degree: degree(features), complements: try nodes.dropFirst().map(phrase))
  }

  private static func adverb(_ nodes: [Node], isFromAdjective: Bool) throws -> AdverbPhrase {
    let (lemma, features) = split(try word(nodes.first))
    return AdverbPhrase(
      lemma, isFromAdjective: isFromAdjective, degree: degree(features),
      modifiers: try nodes.dropFirst().map(phrase))
  }

  private static func degree(_ features: [String]) -> Degree {
    features.contains("er") ? .comparative : features.contains("est") ? .superlative : .positive
  }

  // MARK: Words

  static func word(_ node: Node?) throws -> String {
    guard case .atom(let text)? = node else { throw Failure(message: "a word is wanted") }
    return text
  }

  static func spaced(_ text: String) -> String { String(text.map { $0 == "_" ? " " : $0 }) }

  static func split(_ text: String) -> (String, [String]) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    return (spaced(parts[0]), Array(parts.dropFirst()))
  }
}

/// Reads nested lists.
struct Reader {
  let text: [Character]
  var at = 0

  init(text: [Character]) { self.text = text }

  mutating func node() throws -> Notation.Node {
    skip()
    guard at < text.count else { throw Notation.Failure(message: "the notation ends too early") }
    if text[at] == "(" {
      at += 1
      var nodes: [Notation.Node] = []
      while true {
        skip()
        guard at < text.count else { throw Notation.Failure(message: "a bracket is not closed") }
        if text[at] == ")" {
          at += 1
          return .list(nodes)
        }
        nodes.append(try node())
      }
    }
    if text[at] == "\"" {
      let start = at + 1
      at = start
      while at < text.count, text[at] != "\"" { at += 1 }
      let inner = String(text[start..<min(at, text.count)])
      at += 1
      return .text(inner)
    }
    let start = at
    while at < text.count, !" ()".contains(text[at]) { at += 1 }
    return .atom(String(text[start..<at]))
  }

  private mutating func skip() { while at < text.count, text[at] == " " { at += 1 } }
}
