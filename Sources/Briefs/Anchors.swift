import German
import Lexicon
import Text

/// A word or phrase of a German sentence that only another sentence gives its meaning.
struct Anchor {
  enum Kind {
    /// „er“, „sie“ as a subject.
    case pronoun
    /// „seine“, „ihre“ before the first noun.
    case owner
    /// „dieses Gespräch“, „das Telefonat“: a noun without what tells it from others.
    case noun(NounPhrase)
    /// „beide Präsidenten“, „die beiden“
    case pair(NounPhrase)
    /// „Hintergrund ist …“
    case relation
    /// „der Präsident“
    case office(NounPhrase)
  }

  var kind: Kind
  /// Where it stands, from its first to its last word.
  var words: Range<Int>
  /// Whether the sentence cannot be understood without it.
  var isGrave = true
}

/// Finds what a German sentence hangs on.
struct Anchors: Sendable {
  private let table: LexiconTable
  private let groups: [String: [String]]

  init(_ lexicons: Lexicons) {
    table = lexicons.table("de/anaphora.tsv")
    groups = Dictionary(grouping: table.rows.filter { $0.field(1) == "group" }, by: { $0.field(2) })
      .mapValues { $0.map(\.key) }
  }

  func nouns(of group: String?) -> [String] { group.flatMap { groups[$0] } ?? [] }

  /// „Danach“, „Deshalb“: what only leads over from the sentence before.
  func leadsOver(_ word: String) -> Bool { table.row(word)?.field(1) == "sequence" }

  /// „Ebenso“, „Hier“: what says in front that something like it, or its place, was told before.
  func pointsBack(_ word: String) -> Bool { table.row(word)?.field(1) == "front" }

  /// What nouns of a group speak of may be called by each of them (Telefonat, Gespräch).
  func group(of noun: String) -> String? {
    table.row(noun).flatMap { $0.field(1) == "group" ? $0.field(2) : nil }
  }

  /// „Politiker“: what two persons are, whoever they are.
  func isGeneric(_ noun: String) -> Bool { table.row(noun)?.field(1) == "generic" }

  /// - Parameter isToldBefore: whether a noun comes up before the sentence, and neither in the headline nor in the lead.
  func find(in analysis: SentenceAnalysis, isToldBefore: (String) -> Bool) -> [Anchor] {
    var result: [Anchor] = []
    if let relation = relation(analysis) { result.append(relation) }
    for root in analysis.roots {
      if let subject = Standing(analysis: analysis).unknownSubject(root), !analysis.isQuoted(subject) {
        result.append(Anchor(kind: .pronoun, words: subject..<subject + 1))
      }
    }
    if let first = analysis.words.first, first.reading.wordClass == .possessive,
      ["sein", "ihr"].contains(first.reading.key)
    {
      result.append(Anchor(kind: .owner, words: 0..<1, isGrave: false))
    }
    for phrase in analysis.phrases {
      if let pair = pair(phrase, analysis) {
        result.append(pair)
      } else if let noun = noun(phrase, analysis, isToldBefore) {
        result.append(noun)
      }
    }
    return result
  }

  /// „Hintergrund ist …“: a noun that needs another one beside it, with nothing but the verb.
  private func relation(_ analysis: SentenceAnalysis) -> Anchor? {
    guard let root = analysis.roots.first else { return nil }
    let clause = analysis.clauses[root]
    guard clause.kind == .main, clause.prefield == 1, case .phrase(let phrase)? = clause.units.first,
      phrase.isBare, !phrase.isPrepositional, clause.finite == phrase.head + 1,
      let finite = clause.finite, analysis.words[finite].reading.key == "sein", clause.verbs == [finite],
      let row = table.row(analysis.words[phrase.head].reading.lemma), row.field(1) == "relation"
    else { return nil }
    return Anchor(kind: .relation, words: phrase.head..<phrase.head + 1)
  }

  /// „beide Seiten“, „die beiden“, with no two named before it in the sentence.
  private func pair(_ phrase: NounPhrase, _ analysis: SentenceAnalysis) -> Anchor? {
    var words = [phrase.head] + (phrase.determiner.map { [$0] } ?? [])
    for case .attribute(let attribute) in phrase.modifiers { words.append(attribute.word) }
    for case .number(let word) in phrase.modifiers { words.append(word) }
    let isPair = words.contains { analysis.words[$0].reading.key == "beide" || analysis.words[$0].lower == "beiden" }
    guard isPair, phrase.genitives.isEmpty, phrase.clauses.isEmpty, phrase.close.isEmpty else { return nil }
    let start = min(phrase.determiner ?? phrase.head, words.min() ?? phrase.head)
    // „Trump und Putin vereinbarten, dass beide …“
    for kind in [LexicalMatch.Kind.person, .place] {
      let named = analysis.words[..<start].compactMap(\.match).filter { $0.kind == kind }
      if Set(named.map(\.lemma)).count > 1 { return nil }
    }
    return Anchor(kind: .pair(phrase), words: start..<phrase.head + 1)
  }

  /// „dieses Gespräch“, „beim Gespräch“, „der Präsident“ with nothing beside it.
  private func noun(_ phrase: NounPhrase, _ analysis: SentenceAnalysis, _ isToldBefore: (String) -> Bool) -> Anchor? {
    guard phrase.isBare, let determiner = phrase.determiner ?? contracted(phrase, analysis),
      determiner + 1 == phrase.head
    else { return nil }
    let head = analysis.words[phrase.head]
    guard head.reading.wordClass == .noun, head.match == nil, head.reading.nounClass != "t",
      !analysis.isQuoted(phrase.head), !isContinued(phrase, analysis)
    else { return nil }
    let words = determiner..<phrase.head + 1
    switch (analysis.words[determiner].reading.key, analysis.words[determiner].reading.wordClass) {
    case ("dieser", _):
      let isOwn = analysis.words[..<determiner].contains { $0.reading.key == head.reading.key }
      return isOwn ? nil : Anchor(kind: .noun(phrase), words: words)
    case ("der", _), (_, .prepositionArticle):
      let isGrave = !phrase.isPrepositional && isToldBefore(head.text)
      if head.reading.nounClass == "h" {
        // „das Amt des Präsidenten“ is nobody’s.
        let isSubject = analysis.clauses.contains { analysis.subjectPhrase(of: $0)?.head == phrase.head }
        guard phrase.agreement.isSingularOnly, isGrave, isSubject else { return nil }
        return Anchor(kind: .office(phrase), words: words)
      }
      let isEvent = head.reading.nounClass == "e" && isGrave || group(of: head.reading.lemma) != nil
      return isEvent ? Anchor(kind: .noun(phrase), words: words, isGrave: isGrave) : nil
    default: return nil
    }
  }

  /// The preposition that holds the article: „beim Gespräch“.
  private func contracted(_ phrase: NounPhrase, _ analysis: SentenceAnalysis) -> Int? {
    phrase.preposition.flatMap { analysis.words[$0].reading.wordClass == .prepositionArticle ? $0 : nil }
  }

  /// Whether what follows may tell the noun from others: „das Gespräch mit Putin“, „das Treffen, das …“.
  private func isContinued(_ phrase: NounPhrase, _ analysis: SentenceAnalysis) -> Bool {
    let next = phrase.head + 1
    guard next < analysis.words.count else { return false }
    switch analysis.words[next].reading.wordClass {
    case .preposition, .prepositionArticle, .article, .name, .possessive, .determiner, .noun: return true
    default:
      guard analysis.words[next].isComma, next + 1 < analysis.words.count else { return false }
      return [.relative, .subordinator, .preposition].contains(analysis.words[next + 1].reading.wordClass)
    }
  }
}

extension NounPhrase {
  /// Nothing but a determiner before the noun.
  var isBare: Bool {
    modifiers.isEmpty && close.isEmpty && genitives.isEmpty && prepositionals.isEmpty && clauses.isEmpty
      && appositions.isEmpty && conjuncts.isEmpty
  }

  /// This phrase and all inside of it.
  var all: [NounPhrase] {
    var result: [NounPhrase] = []
    collect(into: &result)
    return result
  }

  fileprivate func collect(into result: inout [NounPhrase]) {
    result.append(self)
    for case .genitive(let inner) in modifiers { inner.collect(into: &result) }
    for case .attribute(let attribute) in modifiers {
      for inner in attribute.complements { inner.collect(into: &result) }
    }
    for inner in genitives + prepositionals + appositions + comparison { inner.collect(into: &result) }
    for conjunct in conjuncts { conjunct.phrase.collect(into: &result) }
  }
}

extension SentenceAnalysis {
  /// All noun phrases of the clauses, those inside of others behind them.
  var phrases: [NounPhrase] {
    var result: [NounPhrase] = []
    for clause in clauses {
      for case .phrase(let phrase) in clause.units { phrase.collect(into: &result) }
    }
    return result
  }

  /// The phrase that is the subject of a clause.
  func subjectPhrase(of clause: Clause) -> NounPhrase? {
    guard let unit = subject(of: clause, complex: verbComplex(of: clause))?.unit,
      case .phrase(let phrase) = clause.units[unit]
    else { return nil }
    return phrase
  }

  /// The one person that a phrase names, whatever title stands before the name.
  func person(in phrase: NounPhrase) -> LexicalMatch? {
    ([phrase.head] + phrase.close).lazy.compactMap { words[$0].match }.first { $0.kind == .person }
  }

  /// A person or place that a phrase names.
  func name(in phrase: NounPhrase) -> LexicalMatch? {
    person(in: phrase)
      ?? words[phrase.head].match.flatMap { [.place, .organization].contains($0.kind) ? $0 : nil }
  }
}
