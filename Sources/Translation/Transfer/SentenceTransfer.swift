import English
import German
import Text

/// Turns one analyzed German sentence into an English tree. Lives for one sentence on one thread.
///
/// Each phenomenon stands in an extension of its own; what could not be turned well is counted in `penalties`.
final class SentenceTransfer {
  let analysis: SentenceAnalysis
  let lexicon: BilingualLexicon
  let morphology: EnglishMorphology
  let numbers: EnglishNumbers
  let options: TranslationOptions
  /// What earlier sentences of the document talked about, for pronouns.
  var discourse: Discourse

  private(set) var unknown: [UnknownWord] = []
  private(set) var penalties = Penalties()
  /// Words already turned into English; nothing is rendered twice.
  private(set) var consumed: Set<Int> = []
  let lemmas: Set<String>
  /// Verbs of glossaries, by infinitive.
  let verbTerms: [String: LexicalMatch]
  /// Adverbs left of a negated group („noch nicht“), for the clause in work.
  var pendingAdverbs: [Adverbial] = []
  /// The clause in work says who spoke: its pronouns mean persons.
  var isReporting = false
  /// „Sie hätten gelogen“: what somebody has said.
  var tellsReport = false
  /// Who speaks in the sentence.
  var voices: [Speech] = []
  /// „wie“ whose „ebenso“ stands further in front.
  var likened: Set<Int> = []
  /// Question words whose preposition stays behind.
  var stranded: Set<Int> = []
  /// Nouns that are singular though their form leaves it open: what one person is.
  var singular: Set<Int> = []
  /// Nouns that are plural though their form leaves it open: what several persons or things are.
  var several: Set<Int> = []
  /// Nouns that are said not to be there.
  var denied: Set<Int> = []
  /// „man“ whose clause became passive.
  var anyoneLeft: Set<Int> = []
  /// First words of clauses whose verb is in the progressive.
  var ongoing: Set<Int> = []
  /// Clauses about what is done by people, which German says by a passive without a subject, by their first word.
  var ofPeople: Set<Int> = []
  /// „auch“ that is more than also.
  var even: Set<Int> = []
  /// Prepositions of later conjuncts that only bring an article („zu einem A und *zum* B“).
  var articlesOnly: Set<Int> = []
  /// The English of prepositions of later conjuncts that is said again („with people who are ill and with doctors“).
  var repeated: [Int: String] = [:]
  /// A name alone in brackets stands without an article.
  let isBareInsertion: Bool
  /// „(Sitz in Bonn)“, „(42, CDU)“: an insertion that is no sentence, whose nouns need articles no more than in a list.
  let isVerblessInsertion: Bool
  let isInserted: Bool
  /// Whom possessives and pronouns can mean from where the phrase in work stands.
  var antecedents = Antecedents()
  /// The infinitive in work that tells what was said, and who said it of themselves.
  var saidInfinitive: (words: Range<Int>, speaker: Referent)?
  /// Keys of the verb of the clause in work, for the choice of prepositions.
  var currentVerb: [String] = []
  /// Words with „kein“ whose negation went into the verb („kein Geld mehr“: no longer has money).
  var affirmed: Set<Int> = []
  /// The same where it is any: „hat kein Geld mehr“.
  var unlimited: Set<Int> = []
  /// „noch nicht alle Fragen“: the quantities that are denied, and how.
  var notAll: [Int: String] = [:]
  /// Bare nouns in front that say as what something is named.
  var named: Set<Int> = []
  /// „beide“ under a negation: neither.
  var neither: Set<Int> = []
  /// The question word that is the subject of the clause in work.
  var askedSubject: (key: String, nounClass: Character)?
  /// A clause stands in front of the one in work.
  var followsClause = false
  /// What a headline says for some of its units.
  var headline: [Int: Phrase] = [:]
  /// What the predicate in work is said of.
  var predicated: Predicated?
  /// Adjectives of what somebody feels („mir ist kalt“).
  var felt: Set<Int> = []
  /// Participles whose reflexive pronoun English leaves out („die sich verschärfende Krise“).
  var reflexive: Set<Int> = []
  /// First words of clauses that are told in the perfect.
  var perfected: Set<Int> = []
  /// „sich“, „uns“ by which each of several is the object of the others („Wir sehen uns“).
  var mutual: Set<Int> = []
  /// Nouns whose owner a dative tells („wusch sich die Hände“).
  var owners: [Int: English.Agreement] = [:]
  /// The clause in front that is the subject of the clause in work („Was er sagte, gefiel ihr“).
  var clausalSubject: Phrase?
  /// The adjective that a question with „wie“ asks the measure of, which may take a preposition in the clause behind it.
  var measuredPredicate: String?
  /// The words that open clauses with „nicht einmal“ before their comma.
  var notEven: Set<Int> = []
  /// The clause in work tells what somebody wishes had been so: „Ach, hätte ich doch geschwiegen!“
  var wished: Int?
  /// Pronouns with „alle“ or „beide“ right behind them that are no subject, by their word: all of us.
  var wholes: [Int: Int] = [:]
  /// „jemand“ as the subject behind a word that denies: no one.
  var nobody: Set<Int> = []
  /// Words for nobody under a negation that is said with the verb: not … anyone.
  var anybody: Set<Int> = []
  /// The clause in work says again what its verb shares with the clause before: „gekauft und ihr geschenkt“.
  var repeatsObject = false
  /// The subject that the clause in work shares with one before it.
  var sharedActor: (key: String, nounClass: Character)?
  /// What an object outside the clause in work is („die Frau, die er traf“).
  var impliedHead: (key: String, nounClass: Character)?
  /// What was decided on prepositional phrases, in order.
  var attachments: [AttachmentDecision] = []

  init(
    _ analysis: SentenceAnalysis, lexicon: BilingualLexicon, generator: EnglishGenerator, options: TranslationOptions,
    discourse: Discourse, isInserted: Bool = false
  ) {
    self.isInserted = isInserted
    isBareInsertion = isInserted && analysis.words.count == 1
    isVerblessInsertion = isInserted && !analysis.words.contains { $0.wordClass == .verb }
    self.analysis = analysis
    self.lexicon = lexicon
    self.morphology = generator.morphology
    numbers = generator.numbers
    self.options = options
    self.discourse = discourse
    self.discourse.beginSentence()
    verbTerms = analysis.words.compactMap(\.match).filter { $0.kind == .verb }
      .reduce(into: [:]) { $0[$1.lemma] = $0[$1.lemma] ?? $1 }
    var lemmas = Set<String>(minimumCapacity: analysis.words.count)
    for word in analysis.words where !word.readings.isEmpty {
      let reading = word.readings[0]
      lemmas.insert(reading.lemma)
      let key = LexicalContext.bare(reading.key)
      if key != reading.lemma { lemmas.insert(key) }
      // „Markus Söder“: known by the surname as well
      if let match = word.match, match.kind == .person, match.tokens.count > 1 {
        lemmas.insert(String(match.lemma.lastWord))
      }
    }
    // „Ministerpräsident Weber (*CSU*)“: a party in brackets tells which office it is.
    for insertion in analysis.insertions where insertion.analysis.words.count == 1 {
      if let reading = insertion.analysis.words[0].readings.first { lemmas.insert(reading.lemma) }
    }
    self.lemmas = lemmas
  }

  var words: [German.Word] { analysis.words }

  /// A line without a mark at its end, as headlines are.
  var isTelegraphic: Bool {
    guard !isInserted, finalMark() == .none, let last = words.last else { return false }
    // „Preise steigen“, but a name in a list or a table
    return words.count > ([.verb, .adjective].contains(last.wordClass) ? 1 : 2)
  }

  func source(_ indices: Int...) -> SourceRanges { source(indices) }
  func source(_ indices: [Int]) -> SourceRanges { indices.map { words[$0].range } }

  func consume(_ index: Int) { consumed.insert(index) }
  func consume(_ indices: [Int]) { consumed.formUnion(indices) }

  func penalize(_ kind: Penalties.Kind) { penalties.add(kind) }

  func report(unknown index: Int) {
    penalties.add(.unknownWord)
    unknown.append(UnknownWord(text: words[index].text, range: words[index].range))
  }

  /// The pieces of the sentence in order, one per root clause.
  func transfer() -> EnglishSentence {
    var pieces: [Phrase] = []
    let roots = analysis.roots
    for (position, root) in roots.enumerated() {
      let clause = analysis.clauses[root]
      let phrase = self.root(root)
      guard let phrase else { continue }
      if position > 0 {
        pieces +=
          followed(roots[position - 1], by: root, phrase) ?? outcome(phrase, of: root)
          ?? contrasted(joint(between: roots[position - 1], and: root), phrase)
        continue
      } else if let coordinator = clause.coordinator, !consumed.contains(coordinator), clause.reported.isEmpty {
        consume(coordinator)
        pieces.append(
          .literal(
            Literal(
              opening(coordinator),
              source: source(coordinator))))
      }
      pieces += opened(phrase, clause)
    }
    pieces += leftovers()
    if !isInserted {
      discourse.followsReport =
        tellsReport || analysis.clauses.contains { $0.finite.map { words[$0].onlyReports } ?? false }
    }
    let mark = finalMark()
    return EnglishSentence(attributed(pieces, mark: mark), mark: mark)
  }

  private func root(_ index: Int) -> Phrase? {
    let clause = analysis.clauses[index]
    guard !clause.reported.isEmpty else { return self.clause(index) }
    // What was said stands first, and what it speaks of can be meant by „ihr Anwalt“.
    var phrase: Phrase?
    do {
      announceSpeaker(clause)
      var contents: [Phrase] = []
      var (conjunction, spans): (English.Word?, [ClosedRange<Int>]) = (nil, [])
      for (position, part) in clause.reported.enumerated() {
        let coordinator = analysis.clauses[part].coordinator.flatMap { consumed.contains($0) ? nil : $0 }
        if !contents.isEmpty, let coordinator {
          consume(coordinator)
          conjunction = English.Word(coordination(coordinator), source: source(coordinator))
        }
        guard var content = self.clause(part) else { continue }
        // „Aber wir helfen, sagte sie“: said with it
        if contents.isEmpty, let coordinator, coordinator < analysis.clauses[part].words.lowerBound + 1 {
          consume(coordinator)
          content = .sequence([.literal(Literal(opening(coordinator), source: source(coordinator))), content])
        }
        if contents.isEmpty, case let parts = opened(content, analysis.clauses[part]), parts.count > 1 {
          content = .sequence(parts)
        }
        var start = part
        // „Es war schön, *aber es war heiß*, wir froren nie, sagte er“: the contrast is with what stands right before.
        if let word = conjunction, stands(alone: position + 1, of: clause.reported), let before = contents.popLast(),
          let span = spans.popLast()
        {
          content = .coordination(Coordination([before, content], conjunction: word))
          (conjunction, start) = (nil, span.lowerBound)
        }
        contents.append(content)
        spans.append(start...part)
      }
      isReporting = true
      phrase = self.clause(index)
      isReporting = false
      if !contents.isEmpty, case .clause(let reporting)? = phrase {
        let content: Phrase =
          contents.count == 1
          ? contents[0]
          : conjunction == nil
            ? .sequence(joined(contents, spans))
            : .coordination(Coordination(contents, conjunction: conjunction))
        phrase = .quotation(
          Quotation(
            content, hasMarks: false, reporting: reporting, position: .after,
            mark: quotedMark(clause.reported, before: clause.words.lowerBound)))
      }
    }
    return phrase
  }

  /// „…, sagte die Preisträgerin“: pronouns in what she says may mean her before she is named.
  private func announceSpeaker(_ clause: German.Clause) {
    guard let speaker = subject(of: clause, complex: complex(of: clause))?.phrase, speaker.conjuncts.isEmpty else {
      return
    }
    let word = words[speaker.head]
    let isPerson = word.reading.means(.person) || word.match?.kind == .person
    guard isPerson, !speaker.agreement.isPluralOnly, word.wordClass != .pronoun,
      let gender = word.reading.gender ?? speaker.agreement.onlyGender
    else { return }
    let isFemale = gender == .feminine
    discourse.mention(
      Referent(
        gender: isFemale ? .feminine : .masculine, number: .singular, germanGender: isFemale ? "f" : "m",
        isPerson: true,
        name: nil))
  }

  func complex(of clause: German.Clause) -> VerbComplex? {
    analysis.verbComplex(of: clause, sharing: analysis.sharedClause(of: clause))
  }

  /// The question or exclamation mark that closes quoted words before the clause of saying.
  private func quotedMark(_ reported: [Int], before end: Int) -> FinalMark? {
    guard let last = reported.map({ analysis.clauses[$0].words.upperBound }).max(), last <= end else { return nil }
    for index in last..<end {
      if words[index].text == "?" { return .question }
      if words[index].text == "!" { return .exclamation }
    }
    return nil
  }

  /// What stands between two root clauses: „, and“, a colon, a dash.
  func joint(between first: Int, and second: Int) -> [Phrase] {
    let clause = analysis.clauses[second]
    let previous = analysis.clauses[first].words.upperBound
    if let coordinator = clause.coordinator {
      // „…, und das nicht ohne Grund“: a piece without a verb has said its own.
      if clause.kind == .fragment, consumed.contains(coordinator), coordinator > 0, words[coordinator - 1].isComma {
        return [.literal(Literal(",", spaceBefore: false))]
      }
      consume(coordinator)
      let english = coordination(coordinator)
      let isFronted = if case .clause? = clause.units.first, clause.prefield > 0 { true } else { false }
      let hasSubject =
        clause.kind != .imperative && (isFronted || subject(of: clause, complex: complex(of: clause)) != nil)
      // „Das ist neu – und gut.“
      if coordinator > 0, ["–", "—", "-"].contains(words[coordinator - 1].text) {
        let dash = Phrase.literal(Literal("-", source: source(coordinator - 1)))
        return clause.kind == .fragment ? [dash] : [dash, .literal(Literal(english, source: source(coordinator)))]
      }
      // „Er ist krank und sie gesund“: a fragment says its own conjunction.
      if clause.kind == .fragment { return hasSubject ? [.literal(Literal(",", spaceBefore: false))] : [] }
      // „…, *geschweige denn* laufen“
      let isSetOff = hasSubject || words[coordinator].reading.key == "geschweige denn"
      let literal = Phrase.literal(
        Literal((isSetOff ? ", " : "") + english, source: source(coordinator), spaceBefore: !isSetOff))
      return [literal]
    }
    let start = clause.words.lowerBound
    guard previous <= start else { return [.literal(Literal(",", spaceBefore: false))] }
    for index in max(0, previous - 1)..<max(previous, min(start + 1, words.count)) {
      switch words[index].text {
      case ":": return [.literal(Literal(":", source: source(index), spaceBefore: false))]
      case ";": return [.literal(Literal(";", source: source(index), spaceBefore: false))]
      case "–", "—", "-": return [.literal(Literal("-", source: source(index)))]
      case "(", ")": return []
      default: continue
      }
    }
    // „Müller sagte „Ich war müde.““
    let gap = words[previous..<start]
    if !gap.isEmpty, gap.allSatisfy({ $0.isPunctuation && $0.text != "," }) {
      return [.literal(Literal(":", spaceBefore: false))]
    }
    // „Mag die Kritik auch verstummen, der Streit bleibt“: criticism may fall silent, but …
    if clause.prefield > 0, grants(analysis.clauses[first]) {
      return [.literal(Literal(",", spaceBefore: false)), .literal("but")]
    }
    // „Kaum war er da, kam es zum Streit“
    if case .adverb(let hardly)? = analysis.clauses[first].units.first, words[hardly].lower == "kaum",
      analysis.clauses[first].prefield == 1, clause.prefield == 0
    {
      return [.literal("when")]
    }
    return [.literal(Literal(joinsSentences(first, second) ? ";" : ",", spaceBefore: false))]
  }

  /// A main clause that begins with „mag“ and asks nothing.
  private func grants(_ clause: German.Clause) -> Bool {
    clause.kind == .main && clause.prefield == 0 && clause.verbs.count > 1 && words.last?.text != "?"
      && clause.finite.map { $0 < 2 && ["mag", "mögen"].contains(words[$0].lower) } ?? false
  }

  /// Two whole sentences with nothing but a comma between them, which English does not allow.
  private func joinsSentences(_ first: Int, _ second: Int) -> Bool {
    [first, second].allSatisfy { index in
      let clause = analysis.clauses[index]
      guard clause.kind == .main, let finite = clause.finite, clause.reported.isEmpty,
        // „gefordert werden sechs“
        clause.prefield > 0 || clause.verbs.contains(where: { $0 < finite })
      else { return false }
      let complex = complex(of: clause)
      // „…, nach seinem Stellvertreter wird gesucht“: English has a subject.
      return (complex?.isPassive ?? false) && words[finite].reading.key == "werden"
        || subject(of: clause, complex: complex) != nil
    }
  }

  /// Words that no clause used: rendered by themselves, so nothing is lost.
  private func leftovers() -> [Phrase] {
    var result: [Phrase] = []
    for index in words.indices where !consumed.contains(index) && !words[index].isPunctuation {
      let reading = words[index].reading
      switch reading.wordClass {
      case .possessive:
        result.append(
          .noun(
            English.NounPhrase(
              determiner: Determiner(.possessive(possessor(reading.key)), source: source(index)),
              head: Noun("", kind: .proper))))
        consume(index)
        continue
      case .zu, .am, .article, .subordinator, .infinitiveSubordinator, .reflexive, .relative, .correlative,
        .verbParticle:
        continue
      default: break
      }
      penalize(.leftover)
      result.append(plainWord(index))
      consume(index)
    }
    return result
  }

  private func finalMark() -> FinalMark {
    for word in words.reversed() {
      guard word.isPunctuation else {
        // „dauert drei Std.“: the full stop of the abbreviation is that of the sentence, too.
        let ends = word.kind == .abbreviation && word.text.ends(in: ".") && words.contains { $0.reading.verb.isFinite }
        return ends ? .period : .none
      }
      switch word.text {
      case ".": return .period
      case "?": return .question
      case "!": return .exclamation
      case ":": return .colon
      case "…", "...": return .ellipsis
      case ";": return .semicolon
      case "“", "\"", "«", "”", "»", "‘", ")": continue
      default: return .none
      }
    }
    return .none
  }

  /// A word by itself, as its first reading says.
  func plainWord(_ index: Int) -> Phrase {
    consume(index)
    let word = words[index]
    let reading = word.reading
    switch reading.wordClass {
    // An article that found no noun says nothing.
    case .article: return .sequence([])
    case .noun, .name:
      return .noun(nounPhrase(barePhrase(index)))
    case .verb:
      let english = lexicon.readings(.verbs, reading.key).last.map { Template($0.english).lemma }
      guard let english else {
        report(unknown: index)
        return .literal(Literal(word.text, source: source(index)))
      }
      return .literal(Literal(english, source: source(index)))
    case .adjective:
      return .adjective(adjective(index, attributive: false))
    default:
      if let english = lexicon.readings(.function, "\(reading.key).\(reading.wordClass.rawValue)").last?.english
        ?? lexicon.readings(.adverbs, reading.key).last?.english
      {
        return english == "-" ? .sequence([]) : .literal(Literal(english, source: source(index)))
      }
      return .literal(Literal(word.text, source: source(index)))
    }
  }

  private func barePhrase(_ index: Int) -> German.NounPhrase {
    German.NounPhrase(bare: index, agreement: words[index].reading.agreement)
  }

  /// English of a word that coordinates.
  func coordination(_ index: Int) -> String {
    // „Weder kam er, noch rief er an“
    if words[index].lower == "noch",
      case let neither = words[..<index].firstIndex(where: { $0.lower == "weder" }),
      analysis.clauses.contains(where: {
        $0.finite != nil && $0.finite == neither.map { $0 + 1 } || deniesToo($0, by: index)
      })
    {
      return "nor"
    }
    return functionWord(index, "coord") ?? functionWord(index, "coordx") ?? "and"
  }

  /// At the start of a sentence: „Denn das Geld fehlt“ → After all, the money is lacking.
  private func opening(_ index: Int) -> String { functionWord(index, "opener") ?? coordination(index) }

  /// English of a function word by lemma and class.
  func functionWord(_ index: Int, _ wordClass: String, context: LexicalContext = LexicalContext()) -> String? {
    let key = words[index].reading.key
    guard let english = lexicon.readings(.function, "\(key).\(wordClass)").best(in: context)?.english else {
      return nil
    }
    return english
  }
}

/// A word that could not be read.
public struct UnknownWord: Sendable, Equatable {
  public var text: String
  /// UTF-8 bytes in the document.
  public var range: ByteRange
}

/// What went wrong on the way, for the confidence.
struct Penalties: Sendable, Equatable {
  enum Kind: CaseIterable { case unknownWord, guess, leftover, unplaced, noVerb, noFrame, noSubject, ambiguousRole }
  private(set) var counts: [Kind: Int] = [:]
  mutating func add(_ kind: Kind) { counts[kind, default: 0] += 1 }
  mutating func add(_ other: Penalties) { counts.merge(other.counts, uniquingKeysWith: +) }

  /// 1 where nothing was guessed, towards 0 with the weight of what was, per word.
  func soundness(words: Int) -> Double {
    let weights: [Kind: Double] = [
      .unknownWord: 2.5, .guess: 1, .leftover: 2.5, .unplaced: 1.5, .noVerb: 3, .noFrame: 1, .noSubject: 2.5,
      .ambiguousRole: 1,
    ]
    let total = counts.reduce(0.0) { $0 + (weights[$1.key] ?? 1) * Double($1.value) }
    // Long sentences have more ways to go wrong that leave no trace.
    let length = 0.01 * Double(max(0, words - 8))
    return max(0.01, 1 / (1 + 2.2 * total / Double(max(6, words)) + length))
  }
}
