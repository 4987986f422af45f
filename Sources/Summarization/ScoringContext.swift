import Text

/// Everything that signals look at: the sentences of all documents, their terms and how alike they are.
struct ScoringContext {
  var documentCount: Int
  var units: [SentenceUnit]
  var forms: [WordForm]
  /// Weighted terms of each sentence, of length 1.
  var vectors: [TermVector]
  /// How alike sentences are, without those that share nothing.
  var graph: SimilarityGraph
  /// In how many sentences a term occurs.
  var sentenceCounts: [Int]
  /// How often a term occurs.
  var termCounts: [Int]
  /// Terms of each document's title.
  var titles: [Set<Int>]
  var query: Set<Int>
  var phrases: SummaryPhrases
  /// The day of publication of each document, as a number that grows with time, where it is known.
  var days: [Int?]
  /// The values of the signals on which others build.
  var headings: [Double] = []
  var boilerplate: [Double] = []
}

extension ScoringContext {
  /// Reads documents. The query is asked of all of them.
  init(
    _ documents: [Document], query: String?, segmenter: (String) -> [Sentence],
    tokenizer: (String, ByteRange) -> [Token], memory: inout WordMemory, phrases: SummaryPhrases
  ) {
    memory.begin()
    var units: [SentenceUnit] = []
    for (number, document) in documents.enumerated() {
      let sentences = segmenter(document.text)
      for (index, sentence) in sentences.enumerated() {
        let isFirst = index == 0 || sentences[index - 1].block != sentence.block
        let isLast = index + 1 == sentences.count || sentences[index + 1].block != sentence.block
        let tokens = tokenizer(document.text, sentence.range)
        let own = tokens.map { UnitToken(form: memory.form(of: $0.text), kind: $0.kind) }
        var wordCount = tokens.isEmpty ? 0 : 1
        for token in tokens.dropFirst() where token.spaceBefore { wordCount += 1 }
        units.append(
          SentenceUnit(
            document: number, index: index, countInDocument: sentences.count, block: sentence.block,
            isAloneInBlock: isFirst && isLast, range: sentence.range, tokens: own, terms: memory.terms(of: own),
            wordCount: wordCount, length: tokens.reduce(max(0, wordCount - 1)) { $0 + $1.range.count },
            endsWithMark: SentenceUnit.endsWithMark(tokens)))
      }
    }
    func terms(_ text: String?) -> Set<Int> {
      guard let text else { return [] }
      let tokens = tokenizer(text, 0..<text.utf8.count)
      return Set(memory.terms(of: tokens.map { UnitToken(form: memory.form(of: $0.text), kind: $0.kind) }))
    }
    titles = documents.map { terms($0.title) }
    self.query = terms(query)
    documentCount = documents.count
    var sentenceCounts = [Int](repeating: 0, count: memory.termCount)
    var termCounts = sentenceCounts
    var vectors: [TermVector] = []
    vectors.reserveCapacity(units.count)
    for unit in units {
      let vector = TermVector(counting: unit.terms)
      for (term, count) in zip(vector.terms, vector.weights) {
        sentenceCounts[term] += 1
        termCounts[term] += Int(count)
      }
      vectors.append(vector)
    }
    for index in vectors.indices { vectors[index].weigh(sentences: units.count, sentenceCounts) }
    self.vectors = vectors
    graph = SimilarityGraph(vectors, termCount: memory.termCount)
    self.sentenceCounts = sentenceCounts
    self.termCounts = termCounts
    self.phrases = phrases
    forms = memory.forms
    self.units = units
    days = documents.map { $0.date.flatMap(DocumentOrder.day) }
    headings = HeadingSignal.values(of: units)
    boilerplate = BoilerplateSignal.values(of: units, forms, phrases)
  }
}
