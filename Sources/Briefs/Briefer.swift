import German
import Lexicon
import Segmentation
import Summarization
import Text
import Translation

/// Writes short English briefs of German articles.
///
/// Sentences are ranked by what they tell, translated in their article, and chosen by worth and confidence, each of
/// them once; those that cannot stand alone, or would make a reader stumble, are passed over. Only the best ones are
/// translated, so that a long article costs little more than a short one. Made once and shared; an article of 500 words
/// takes some 12 ms.
public final class Briefer: Sendable {
  let summarizer: Summarizer
  let translator: Translator
  let names: [any LexicalSource]
  let openings: Openings
  let anchors: Anchors
  let compression: Compression
  let headlineWords: Kernels.Words
  let timeWords: TimeWords
  let losses: Losses
  let lexicons: Lexicons
  let tokenizer: Tokenizer

  /// - Parameter names: sources of names, the same that the translator has.
  /// - Throws: `invalidLexicon` if data are damaged.
  public init(
    summarizer: Summarizer, translator: Translator, lexicons: Lexicons, names: [any LexicalSource] = []
  ) throws {
    self.summarizer = summarizer
    self.translator = translator
    self.names = names
    self.lexicons = lexicons
    openings = Openings(lexicons)
    anchors = Anchors(lexicons)
    compression = Compression(lexicons)
    headlineWords = Kernels.Words(lexicons)
    timeWords = TimeWords(lexicons)
    losses = Losses(lexicons)
    tokenizer = try Tokenizer(lexicons: lexicons, language: "de")
  }

  /// A brief of one article, or of several together.
  ///
  /// - Parameters:
  ///   - documents: German; of English ones an extract is made.
  ///   - terms: glossaries, asked before names and lexicon.
  ///   - engine: translates in the place of our own rules.
  /// - Throws: `emptyInput` if there is no sentence at all, `unsupportedLanguage` for languages other than German and
  ///   English; what the engine throws.
  public func brief(
    of documents: [Document], options: BriefOptions = BriefOptions(), terms: [any LexicalSource] = [],
    engine: (any SentenceEngine)? = nil
  ) throws -> Brief {
    let articles = documents.map(Article.init)
    let languages = try documents.map { try Briefer.language(of: $0, options, hasEngine: engine != nil) }
    let ranking = try summarizer.summarize(
      articles.map(\.document),
      options: SummaryOptions(
        budget: .ratio(1), query: options.query, language: languages.first ?? "de",
        detail: .ranking)
    ).ranking
    guard let first = ranking.first else {
      throw DepescheError(.emptyInput, "there is no sentence to make a brief of")
    }
    let draft = try Draft(
      self, articles: articles, languages: languages, ranking: ranking, options: options, terms: terms, engine: engine)
    let length = options.length ?? BriefOptions.usualLength(documents: documents.count)
    let candidates = try draft.candidates(ranking, for: length)
    let headline = try draft.headline(of: first.document, candidates)
    return compose(
      draft.untold(candidates, by: headline), headline: headline, length: length, draft: draft,
      order: DocumentOrder.ranks(dates: documents.map(\.date)), terms: terms)
  }

  private static func language(
    of document: Document, _ options: BriefOptions, hasEngine: Bool
  ) throws(DepescheError) -> String {
    let language = document.language ?? options.language
    let base = language.prefix { $0 != "-" }
    guard base == "de" || base == "en" || hasEngine else {
      throw DepescheError(
        .unsupportedLanguage,
        """
        no brief from “\(language)”: only from German, and extracts of English. An engine of your own may translate \
        (--engine-command), and “summarize” gives the best sentences in any language
        """
      )
    }
    return String(base)
  }

  // MARK: Putting together

  private func compose(
    _ candidates: [Candidate], headline: String, length: BriefOptions.Length, draft: Draft, order: [Int],
    terms: [any LexicalSource]
  ) -> Brief {
    var headline = headline
    var words = Int.max
    var count = Int.max
    switch length {
    case .words(let number):
      // Most of the room is for the text.
      if headline.wordCount * 2 > number { headline = "" }
      words = max(0, number - headline.wordCount)
    case .sentences(let number): count = number
    }
    var selection = Selection(candidates, words: words, sentences: count)
    selection.run()
    if selection.chosen.isEmpty, !headline.isEmpty, case .words(let number) = length {
      // Without the headline there may be room for a sentence.
      selection = Selection(candidates, words: number, sentences: count)
      selection.run()
      if !selection.chosen.isEmpty { headline = "" }
    }
    var chosen = selection.chosen.map { candidates[$0] }
    if chosen.isEmpty, case .words(let number) = length, let best = candidates.max(by: { $0.worth < $1.worth }) {
      headline = ""
      chosen = [best.cut(to: number)]
    }
    chosen.sort {
      (order[$0.sentence.document], $0.sentence.document, $0.sentence.index)
        < (order[$1.sentence.document], $1.sentence.document, $1.sentence.index)
    }
    var contested = chosen.map { one in chosen.contains { $0.contradicts(one) } }
    var room = Int.max
    if case .words(let number) = length {
      room = number - headline.wordCount - chosen.reduce(0) { $0 + $1.textWordCount }
      // Room for their sources.
      let sources = zip(chosen, contested).reduce(0) { $0 + ($1.1 ? $1.0.sentence.documentID.wordCount : 0) }
      room -= sources
      if room < 0, headline.wordCount + room >= 0 {
        room += headline.wordCount
        headline = ""
      } else if room < 0 {
        room += sources
        contested = contested.map { _ in false }
      }
    }
    let sentences = mention(chosen, contested, draft: draft, room: room)
    let sources = sentences.map(\.source)
    return Brief(
      headline: headline, sentences: sentences, names: names(of: chosen, draft), terms: self.terms(in: sources, terms))
  }

  /// Puts in who is who: full names where people first come up, surnames from then on.
  private func mention(_ chosen: [Candidate], _ contested: [Bool], draft: Draft, room: Int) -> [Brief.Sentence] {
    var room = room
    var texts: [AlignedText] = []
    var known: Set<String> = []
    for candidate in chosen {
      let text = candidate.target
      let persons = candidate.matches.filter { $0.kind == .person }
      if persons.isEmpty {
        texts.append(text)
        continue
      }
      let names = draft.fullNames(of: candidate.sentence.document)
      let shorter = LaterMentions.shortened(text, candidate.titled, names: names, introduced: known)
      if room != .max { room += text.wordCount - shorter.wordCount }
      texts.append(shorter)
      for person in persons { known.formUnion(person.target.split(separator: " ").last.map { [String($0)] } ?? []) }
    }
    var introduced: Set<String> = []
    return chosen.enumerated().map { index, candidate in
      var text = texts[index]
      if candidate.matches.contains(where: { $0.kind == .person }) {
        let names = draft.fullNames(of: candidate.sentence.document)
        text.update(to: names.introduce(text.text, matches: candidate.matches, introduced: &introduced, room: &room))
      }
      // „dos Santos’ term“
      text.update(to: text.text.capitalizedFirst)
      return Brief.Sentence(
        target: text.text, source: candidate.sentence.text, document: candidate.sentence.documentID,
        range: candidate.sentence.range, score: candidate.sentence.score, confidence: candidate.confidence,
        alignment: text.alignment, leftOut: candidate.leftOut, isContested: contested[index])
    }
  }

  /// The names of a German sentence.
  func matches(of tokens: [Token]) -> [LexicalMatch] { names.flatMap { $0.matches(in: tokens) } }

  /// Bytes of the names of a German text.
  func nameRanges(_ text: String) -> [ByteRange] {
    let tokens = tokenizer.tokens(in: text)
    return matches(of: tokens).filter(\.isName).compactMap { match in
      guard let first = tokens[match.tokens].first, let last = tokens[match.tokens].last else { return nil }
      return first.range.lowerBound..<last.range.upperBound
    }
  }

  /// Each name once, people by their full names.
  private func names(of chosen: [Candidate], _ draft: Draft) -> [Brief.Name] {
    var result: [Brief.Name] = []
    for candidate in chosen {
      for match in candidate.matches {
        var match = match
        if match.kind == .person, let full = draft.fullNames(of: candidate.sentence.document).person(match.target) {
          match = full
        }
        let name = Brief.Name(
          source: match.lemma, target: match.target, kind: match.kind, original: originalScript(of: match))
        if !result.contains(where: { $0.target == name.target && $0.kind == name.kind }) { result.append(name) }
      }
    }
    return result
  }

  /// As the name is written where it comes from.
  private func originalScript(of match: LexicalMatch) -> String? {
    guard match.kind == .person, let row = lexicons.table("names/persons.tsv").row(match.lemma) else { return nil }
    let original = row.field(4)
    return original.isEmpty || original == "-" ? nil : original
  }

  private func terms(in sources: [String], _ terms: [any LexicalSource]) -> [Brief.Term] {
    var result: [Brief.Term] = []
    for source in sources {
      let tokens = tokenizer.tokens(in: source)
      for match in terms.flatMap({ $0.matches(in: tokens) }) {
        let text = tokens[match.tokens].enumerated().map { ($0 > 0 && $1.spaceBefore ? " " : "") + $1.text }.joined()
        let term = Brief.Term(text: text, source: match.lemma, target: match.target, glossary: match.origin)
        if !result.contains(term) { result.append(term) }
      }
    }
    return result
  }
}
