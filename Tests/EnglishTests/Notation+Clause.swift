import English

extension Notation {
  static func clause(_ head: String, _ nodes: [Node]) throws -> Clause {
    var nodes = nodes[...]
    let kind: Clause.Kind
    switch head {
    case "c": kind = .declarative
    case "q": kind = .question
    case "imp": kind = .imperative
    case "inf": kind = .infinitive(.to)
    case "bare": kind = .infinitive(.bare)
    case "order": kind = .infinitive(.phrase("in order to"))
    case "ger": kind = .gerund
    case "part": kind = .participial(.present)
    case "ppart": kind = .participial(.past)
    case "sub": kind = .subordinate(Word(spaced(try word(nodes.popFirst()))))
    case "wh", "whs", "iq", "iqs":
      guard let first = nodes.popFirst() else { throw Failure(message: "a question without its phrase") }
      let question = Interrogative(try phrase(first), isSubject: head.hasSuffix("s"))
      kind = head.hasPrefix("iq") ? .indirectQuestion(question) : .whQuestion(question)
    case "rel", "rel,": kind = .relative(try relative(&nodes, isRestrictive: head == "rel"))
    default: throw Failure(message: "unknown head \(head)")
    }
    var clause = Clause(kind, verb: nil)
    for node in nodes {
      guard case .list(let inner) = node, case .atom(let name)? = inner.first else {
        add(try phrase(node), to: &clause)
        continue
      }
      switch name {
      case "v": clause.verb = try verb(Array(inner.dropFirst()))
      case "front", "mid", "end", "auto":
        let position: Adverbial.Position =
          name == "front" ? .front : name == "mid" ? .middle : name == "end" ? .end : .automatic
        for item in inner.dropFirst() {
          clause.adverbials.append(Adverbial(try phrase(item), at: position))
        }
      default: add(try phrase(node), to: &clause)
      }
    }
    return clause
  }

  private static func add(_ phrase: Phrase, to clause: inout Clause) {
    if clause.verb != nil {
      clause.complements.append(phrase)
    } else if let subject = clause.subject {
      clause.subject = .sequence([subject, phrase])
    } else {
      clause.subject = phrase
    }
  }

  /// `(rel auto subj …)`, `(rel auto obj …)`, `(rel in:which adv …)`, `(rel whose:minister subj …)`
  private static func relative(_ nodes: inout ArraySlice<Node>, isRestrictive: Bool) throws -> Relative {
    let pronounText = try word(nodes.popFirst())
    let roleText = try word(nodes.popFirst())
    let role: Relative.Role = roleText == "subj" ? .subject : roleText == "obj" ? .object : .adverbial
    var result = Relative(.automatic, role: role, isRestrictive: isRestrictive)
    let parts = pronounText.split(separator: ":").map(String.init)
    if parts.count == 2, parts[0] == "whose" {
      let (lemma, features) = split(parts[1])
      result.possessed = .noun(
        NounPhrase(head: Noun(lemma, number: features.contains("pl") ? .plural : .singular)))
      return result
    }
    if parts.count == 2, parts[1] == "of" {
      result.phrase = .noun(
        NounPhrase(
          head: Noun(parts[0], kind: .pronoun(.indefinite), number: .plural),
          postmodifiers: [
            .prepositional(
              PrepositionalPhrase("of", .noun(NounPhrase(head: Noun("", kind: .pronoun(.relative))))))
          ]))
      return result
    }
    if parts.count == 2 { result.preposition = Word(spaced(parts[0])) }
    switch parts.last ?? "auto" {
    case "who": result.pronoun = .who
    case "which": result.pronoun = .which
    case "that": result.pronoun = .that
    case "where": result.pronoun = .where
    case "when": result.pronoun = .when
    case "what": result.pronoun = .what
    case "zero": result.pronoun = .zero
    default: result.pronoun = .automatic
    }
    return result
  }

  private static func verb(_ nodes: [Node]) throws -> VerbPhrase {
    var verb = VerbPhrase(spaced(try word(nodes.first)))
    for node in nodes.dropFirst() {
      let flag = try word(node)
      switch flag {
      case "pres": verb.tense = .present
      case "past": verb.tense = .past
      case "fut": verb.tense = .future
      case "cond": verb.tense = .conditional
      case "perf": verb.isPerfect = true
      case "prog": verb.isProgressive = true
      case "pass": verb.voice = .passive
      case "get": verb.voice = .getPassive
      case "subj": verb.isSubjunctive = true
      case "not": verb.negation = Negation()
      case "not-main": verb.negation = Negation(scope: .main)
      case "never": verb.negation = Negation("never")
      case "hardly": verb.negation = Negation("hardly")
      case "no_longer": verb.negation = Negation("no longer")
      default:
        let parts = flag.split(separator: ":").map(String.init)
        guard parts.count == 2 else { throw Failure(message: "unknown flag \(flag)") }
        if parts[0] == "m" {
          verb.modals.append(Modal(spaced(parts[1])))
        } else {
          verb.innerAdverbs.append(.adverb(AdverbPhrase(spaced(parts[1]))))
        }
      }
    }
    return verb
  }
}
