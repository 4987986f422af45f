import Synchronization
import Text

/// Finds the terms of glossaries in German text, in any inflected form.
///
/// At each place the longest term wins, of terms of the same length one whose usage condition holds, then the one whose
/// glossary was given first. Nouns are matched with their capital, other words also with the capital of a sentence's
/// start. Made once and shared: some 0.3 µs a term to make, as terms are analysed when they are first met.
public final class GlossaryMatcher: Sendable {
  struct Reference: Sendable {
    var glossary: Int32
    var concept: Int32
    /// Among the terms of the concept; of stored glossaries among those in the source language.
    var term: Int32
  }

  private let glossaries: [Glossary]
  /// Numbered behind the others.
  private let stored: [StoredGlossary]
  let forms: WordForms
  private let references: [Reference]
  private let index: TermIndex
  let target: String
  /// Whether any concept forbids a target at all.
  let forbidsTargets: Bool
  /// Targets of concepts without a term in the source language, which are forbidden everywhere.
  private let unconditionallyForbidden: [ForbiddenTarget]
  private let tokenize: @Sendable (String) -> [Token]
  /// The last sentences, as each is asked about more than once: some are analyzed together before they are translated.
  private let recent = Mutex<(sentences: [(tokens: [Token], found: [TermOccurrence])], next: Int)>(([], 0))
  private static let memory = 16
  /// By their numbers, as far as they have been met.
  private let prepared: Mutex<[PreparedTerm?]>

  /// - Parameters:
  ///   - glossaries: the first that has an entry wins.
  ///   - stored: glossaries that come after them.
  ///   - lemmatizer: knows the words of the language; without it only regular endings are understood.
  ///   - from: code of the language of the texts, `to`: of the targets.
  ///   - tokenize: cuts a term as texts are cut.
  public init(
    _ glossaries: [Glossary], stored: [StoredGlossary] = [], lemmatizer: (any Lemmatizing)? = nil, from: String = "de",
    to: String = "en",
    tokenize: @escaping @Sendable (String) -> [Token]
  ) {
    self.glossaries = glossaries
    self.stored = stored
    self.tokenize = tokenize
    let forbidding = glossaries.flatMap { $0.concepts.filter { !$0.forbiddenTerms(in: to).isEmpty } }
    forbidsTargets = !forbidding.isEmpty || stored.contains { $0.forbidsTargets }
    unconditionallyForbidden = forbidding.filter { concept in !concept.terms.contains { $0.isOf(from) } }
      .flatMap { concept in
        concept.usableTerms(in: to).first.map { usable in
          concept.forbiddenTerms(in: to).map { ForbiddenTarget(text: $0.text, replacement: usable.text) }
        } ?? []
      }
    target = to
    let count = glossaries.reduce(0) { $0 + $1.concepts.count } + stored.reduce(0) { $0 + $1.count * 2 }
    var index = TermIndex(capacity: count)
    var references: [Reference] = []
    references.reserveCapacity(count)
    let add = { (term: Term, glossary: Int, concept: Int, place: Int) in
      let reference = references.count
      PreparedTerm.forEachStem(of: term, lemmatizer: lemmatizer) { index.add(reference, stem: $0) }
      references.append(Reference(glossary: Int32(glossary), concept: Int32(concept), term: Int32(place)))
    }
    for (number, glossary) in glossaries.enumerated() {
      for (place, concept) in glossary.concepts.enumerated() {
        for (position, term) in concept.terms.enumerated() where term.isOf(from) { add(term, number, place, position) }
      }
    }
    for (number, glossary) in stored.enumerated() {
      glossary.forEachTerm { add($2, glossaries.count + number, $0, $1) }
    }
    self.index = index
    self.references = references
    prepared = Mutex(Array(repeating: nil, count: references.count))
    forms = WordForms(lemmatizer)
  }

  /// Whether a text can hold a term at all. Tells of a text in which no term's stem stands, at some 100 MB/s, that there
  /// is nothing to analyse.
  public func mayOccur(in text: String, range: ByteRange? = nil) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      let range = range?.clamped(to: 0..<bytes.count) ?? 0..<bytes.count
      return index.mayOccur(in: UnsafeBufferPointer(rebasing: bytes[range]))
    }
  }

  /// All occurrences in one sentence, in order, those inside compounds among them.
  public func occurrences(in tokens: [Token]) -> [TermOccurrence] {
    guard !index.isEmpty else { return [] }
    if let known = recent.withLock({ $0.sentences.first { $0.tokens == tokens }?.found }) { return known }
    var search = TermSearch(self, tokens)
    let found = search.run()
    recent.withLock { recent in
      if recent.sentences.count < GlossaryMatcher.memory {
        recent.sentences.append((tokens, found))
      } else {
        recent.sentences[recent.next] = (tokens, found)
        recent.next = (recent.next + 1) % GlossaryMatcher.memory
      }
    }
    return found
  }

  // MARK: For the search

  func term(_ number: Int) -> Term { prepared(number).term }

  private func read(_ number: Int) -> Term {
    let reference = references[number]
    let (concept, place) = (Int(reference.concept), Int(reference.term))
    if let stored = storedGlossary(reference) { return stored.term(concept, place: place) }
    return glossaries[Int(reference.glossary)].concepts[concept].terms[place]
  }

  func concept(_ number: Int) -> Concept {
    let reference = references[number]
    if let stored = storedGlossary(reference) { return stored.concept(Int(reference.concept)) }
    return glossaries[Int(reference.glossary)].concepts[Int(reference.concept)]
  }

  private func storedGlossary(_ reference: Reference) -> StoredGlossary? {
    let place = Int(reference.glossary) - glossaries.count
    return place < 0 ? nil : stored[place]
  }

  func glossary(_ number: Int) -> String {
    let reference = references[number]
    return storedGlossary(reference)?.name ?? glossaries[Int(reference.glossary)].name
  }

  /// The names of the glossaries.
  var names: [String] { glossaries.map(\.name) + stored.map(\.name) }

  func targets(_ number: Int) -> [Term] { concept(number).usableTerms(in: target) }

  /// Terms whose stem a word begins with, in the order of the glossaries.
  func candidates(at word: ArraySlice<UInt8>) -> [Int] {
    var found: [Int] = []
    index.forEachTerm(at: word) { if !found.contains($0) { found.append($0) } }
    return found.count > 1 ? found.sorted() : found
  }

  func prepared(_ number: Int) -> PreparedTerm {
    if let known = prepared.withLock({ $0[number] }) { return known }
    let made = PreparedTerm(read(number), lemmatizer: forms.lemmatizer, tokenize: tokenize)
    prepared.withLock { $0[number] = made }
    return made
  }

  func mayHoldTerm(_ word: String) -> Bool {
    var word = word
    return word.withUTF8(index.mayOccur)
  }
}

extension GlossaryMatcher: LexicalSource {
  public func matches(in tokens: [Token]) -> [LexicalMatch] {
    occurrences(in: tokens).compactMap { $0.lexicalMatch(in: tokens) }
  }

  public func forbiddenTargets(in tokens: [Token]) -> [ForbiddenTarget] {
    guard forbidsTargets else { return [] }
    return unconditionallyForbidden + occurrences(in: tokens).flatMap { $0.forbiddenTargets(in: target) }
  }
}

extension TermOccurrence {
  /// For an analysis, which takes spans of words that follow each other, of verbs the verb alone, and parts of words. Nil
  /// for all other occurrences, and for terms that have no target.
  func lexicalMatch(in sentence: [Token]) -> LexicalMatch? {
    guard let first = tokens.first, let last = tokens.last else { return nil }
    let origin = entry.line.map { "\(glossary):\($0)" } ?? glossary
    if extent != .words {
      let target = isUntranslatable ? term.text : entry.target
      guard !target.isEmpty else { return nil }
      return LexicalMatch(
        tokens: first..<last + 1, kind: .part, lemma: term.text, target: target, origin: origin,
        detail: isGivenForm ? "given" : "")
    }
    if let verb, !targets.isEmpty, !isUntranslatable {
      let words = term.text.split(separator: " ").map(String.init)
      return LexicalMatch(
        tokens: verb..<verb + 1, kind: .verb, lemma: words.last ?? term.text, target: entry.target, origin: origin,
        detail: words.dropLast().joined(separator: " "))
    }
    guard last - first + 1 == tokens.count else { return nil }
    if isUntranslatable {
      let text = sentence[first...last].enumerated().reduce(into: "") { text, item in
        text += (item.offset > 0 && item.element.spaceBefore ? " " : "") + item.element.text
      }
      return LexicalMatch(tokens: first..<last + 1, kind: .untranslatable, lemma: text, target: text, origin: origin)
    }
    guard !targets.isEmpty else { return nil }
    return LexicalMatch(
      tokens: first..<last + 1, kind: .term, lemma: entry.source, target: entry.target,
      isGenitive: inflection.isGenitive, number: inflection.number ?? givenNumber(of: sentence[last].text),
      gender: inflection.gender ?? term.gender, origin: origin, detail: isGivenForm ? "given" : "",
      nounKind: statedKind)
  }

  /// A number that the glossary states, of the form that it states.
  private func givenNumber(of form: String) -> LexicalMatch.Number? {
    term.text.split(separator: " ").last.map(String.init) == form ? term.number : nil
  }

  /// By its part of speech, else that of the concept's first term, else by a gender.
  private var statedKind: LexicalMatch.NounKind? {
    switch term.partOfSpeech ?? concept.terms.first(where: { $0.isOf(term.language) })?.partOfSpeech {
    case .noun: .common
    case .properNoun: .proper
    case nil where term.gender != nil: .common
    default: nil
    }
  }

  /// Targets that the concept forbids, with what to write instead: the best target, or the term itself.
  func forbiddenTargets(in language: String) -> [ForbiddenTarget] {
    concept.forbiddenTerms(in: language).map {
      ForbiddenTarget(text: $0.text, replacement: targets.first?.text ?? term.text, isVerb: verb != nil)
    }
  }
}
