import German
import Text
import Translation

/// Makes a headline: the article's own, or the kernel of a sentence.
struct Headlines {
  /// More words make no headline.
  static let longest = 16

  let translator: Translator
  var options: TranslationOptions
  let terms: [any LexicalSource]
  let engine: (any SentenceEngine)?
  /// Bytes of the names in a German headline.
  let names: @Sendable (String) -> [ByteRange]

  struct Proposal {
    var text: String
    var confidence: Double
    var faults: Int

    var isGood: Bool { faults == 0 && confidence >= 0.45 && text.wordCount <= Headlines.longest && !text.isEmpty }
  }

  init(
    translator: Translator, options: TranslationOptions, terms: [any LexicalSource],
    engine: (any SentenceEngine)?, names: @escaping @Sendable (String) -> [ByteRange]
  ) {
    self.translator = translator
    self.options = options
    self.options.isHeadline = true
    self.terms = terms
    self.engine = engine
    self.names = names
  }

  /// A German headline in English.
  func proposal(_ german: String) throws -> Proposal {
    let translation = try translator.translate(german, options: options, terms: terms, engine: engine)
    let audit = EnglishAudit(translator: translator)
    let names = names(german)
    return Proposal(
      text: Headlines.bare(translation.text), confidence: translation.sentences.map(\.confidence).min() ?? 0,
      faults: translation.sentences.reduce(0) { faults, sentence in
        let own = names.filter { sentence.range.overlaps($0) }.map {
          $0.lowerBound - sentence.range.lowerBound..<$0.upperBound - sentence.range.lowerBound
        }
        return faults + audit.faults(of: sentence, unknown: translation.unknown.map(\.range), names: own)
      })
  }

  /// A sentence up to its first comma, if that is short enough.
  static func beginning(_ sentence: String) -> String {
    let text = bare(sentence)
    if text.wordCount <= longest { return text }
    let part = text.split(separator: ",", maxSplits: 1).first.map(String.init) ?? ""
    return (3...longest).contains(part.wordCount) ? part : ""
  }

  /// Without the final stop, on one line.
  static func bare(_ text: String) -> String {
    var text = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    while let last = text.last, last == "." || last == ":" { text.removeLast() }
    return text.capitalizedFirst
  }

  // MARK: Kernels

  /// Subject, verb and objects of the sentence's first main clause, in German; nil if it has no such clause.
  static func kernel(of analysis: SentenceAnalysis, frames: any FrameSource) -> String? {
    guard let root = analysis.roots.first(where: { analysis.clauses[$0].finite != nil }) else { return nil }
    let clause = analysis.clauses[root]
    guard clause.kind == .main, clause.reported.isEmpty, let finite = clause.finite else { return nil }
    let complex = analysis.verbComplex(of: clause)
    // What had happened before is no news.
    if complex?.tenseMood == .preterite, complex?.steps.first?.operation == .perfect { return nil }
    let roles = analysis.roles(of: clause, complex: complex)
    // „Hintergrund ist ein Treffen“ tells nothing by itself.
    guard let subject = roles.subject, roles.predicate == nil else { return nil }
    let slots = (complex?.readings ?? []).flatMap { frames.frames(ofVerb: $0.key) }.flatMap { $0 }
    var rest = Set(clause.verbs).subtracting([finite])
    for (position, unit) in clause.units.enumerated() where position != subject {
      let isKept = position == roles.predicate || roles.accusative.contains(position) || roles.dative.contains(position)
      rest.formUnion(analysis.words(of: unit, isKept: isKept, slots: slots))
    }
    let lead = analysis.words(of: clause.units[subject], isKept: true, slots: [])
    let all = Set(lead).union(rest)
    // A headline says who did what: a name, and something beside the verbs.
    guard all.contains(where: { analysis.words[$0].reading.wordClass == .name }), all.count >= 4,
      !rest.subtracting(clause.verbs).isEmpty
    else { return nil }
    var text = ""
    for index in lead.sorted() + [finite] + rest.sorted() {
      let word = analysis.words[index]
      text += text.isEmpty || word.isComma ? word.text : " " + word.text
    }
    return text
  }
}

extension SentenceAnalysis {
  /// The words of a unit that a headline keeps.
  fileprivate func words(of unit: Unit, isKept: Bool, slots: [String]) -> [Int] {
    switch unit {
    case .phrase(let phrase):
      if let preposition = phrase.preposition {
        let key = words[preposition].reading.key
        let isGoverned = slots.contains { slot in
          let parts = slot.split(separator: "+")
          let wanted = parts.count < 2 ? nil : parts[1].first.flatMap(GrammaticalCase.init(code:))
          return parts.first.map(String.init) == key && (wanted.map(phrase.agreement.allows) ?? true)
        }
        guard isKept || isGoverned else {
          return []
        }
      } else if !isKept {
        return []
      }
      return span(of: phrase)
    case .adjective(let word, let adverbs): return isKept ? adverbs + [word] : []
    case .negation(let word): return [word]
    case .clause(let index):
      let clause = clauses[index]
      let isContent = clause.introducer.last.map { words[$0].reading.key == "dass" } ?? (clause.kind == .infinitive)
      // Half of what somebody said misleads: „dass die Gespräche gut verliefen, es jedoch keine Ergebnisse gebe“.
      guard isContent, clause.words.count <= 12, clause.words.lowerBound > 0,
        !clauses.contains(where: { $0.coordinatedWith == index })
      else { return [] }
      let comma = clause.words.lowerBound - 1
      return (words[comma].isComma ? [comma] : []) + Array(clause.words)
    default: return []
    }
  }

  /// All words from the first to the last of a phrase, appositions and clauses aside.
  private func span(of phrase: NounPhrase) -> [Int] {
    var bare = phrase
    bare.appositions = []
    var first = min(phrase.head, phrase.determiner ?? phrase.head, phrase.preposition ?? phrase.head)
    for modifier in phrase.modifiers {
      switch modifier {
      case .attribute(let attribute): first = min(first, attribute.adverbs.min() ?? first, attribute.word)
      case .number(let word): first = min(first, word)
      case .name(let word): first = min(first, word)
      case .genitive(let inner): first = min(first, inner.head)
      case .measure(let inner): first = min(first, inner.firstWord)
      }
    }
    return Array(first...max(first, bare.lastWord))
  }
}
