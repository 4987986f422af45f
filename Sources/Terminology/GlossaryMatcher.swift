import Synchronization
import Text

/// A place where a glossary's term stands in a text.
public struct TermOccurrence: Sendable, Equatable {
  /// Indices into the tokens that were asked about.
  public var tokens: Range<Int>
  public var entry: GlossaryEntry
  /// Name of the glossary.
  public var glossary: String
  /// Whether the term is only a part of a longer word, which `tokens` then names.
  public var isCompoundPart: Bool
  /// What the form shows, for the inflection of the target.
  public var inflection: TermInflection

  public init(
    tokens: Range<Int>, entry: GlossaryEntry, glossary: String, isCompoundPart: Bool, inflection: TermInflection
  ) {
    self.tokens = tokens
    self.entry = entry
    self.glossary = glossary
    self.isCompoundPart = isCompoundPart
    self.inflection = inflection
  }
}

/// Finds the terms of glossaries in German text, in any inflected form.
///
/// At each place the longest term wins, of terms of the same length the one whose glossary was given first. Nouns are
/// matched with their capital, other words also with the capital of a sentence's start. Made once and shared: some
/// 1 µs a term to make, 1–3 µs a token to match.
public final class GlossaryMatcher: Sendable {
  private struct Term: Sendable {
    var words: [String]
    var entry: GlossaryEntry
    var glossary: String
  }

  private let terms: [Term]
  /// Terms by a spelling that their first word may be found under.
  private let byFirstWord: [String: [Int]]
  /// Terms of one word.
  private let bySpelling: [String: Int]
  private let forms: WordForms

  /// - Parameters:
  ///   - glossaries: the first that has an entry wins.
  ///   - lemmatizer: knows the words of the language; without it only regular endings are understood.
  ///   - tokenize: cuts a term as texts are cut.
  public init(_ glossaries: [Glossary], lemmatizer: (any Lemmatizing)? = nil, tokenize: (String) -> [Token]) {
    var terms: [Term] = []
    var byFirstWord: [String: [Int]] = [:]
    var bySpelling: [String: Int] = [:]
    var known: Set<[String]> = []
    for glossary in glossaries {
      for entry in glossary.entries {
        let words = tokenize(entry.source).map(\.text)
        guard let first = words.first, known.insert(words).inserted else { continue }
        if words.count == 1, bySpelling[first] == nil { bySpelling[first] = terms.count }
        for spelling in WordForms.spellings(of: first) { byFirstWord[spelling, default: []].append(terms.count) }
        terms.append(Term(words: words, entry: entry, glossary: glossary.name))
      }
    }
    self.terms = terms
    self.byFirstWord = byFirstWord
    self.bySpelling = bySpelling
    forms = WordForms(lemmatizer)
  }

  /// All occurrences in one sentence, in order, those inside compounds among them.
  public func occurrences(in tokens: [Token]) -> [TermOccurrence] {
    guard !terms.isEmpty else { return [] }
    var result: [TermOccurrence] = []
    var at = 0
    while at < tokens.count {
      if let found = longestTerm(in: tokens, from: at) {
        let term = terms[found]
        let range = at..<at + term.words.count
        result.append(
          TermOccurrence(
            tokens: range, entry: term.entry, glossary: term.glossary, isCompoundPart: false,
            inflection: inflection(of: term, in: tokens[range])))
        at = range.upperBound
      } else {
        result += compoundParts(of: tokens[at], at: at)
        at += 1
      }
    }
    return result
  }

  private func longestTerm(in tokens: [Token], from start: Int) -> Int? {
    let token = tokens[start]
    guard token.kind != .punctuation else { return nil }
    let isInitial = GlossaryMatcher.isInitial(start, in: tokens)
    var candidates: Set<Int> = []
    for spelling in forms.spellings(ofForm: token.text, isInitial: isInitial) {
      if let indices = byFirstWord[spelling] { candidates.formUnion(indices) }
    }
    var best: Int?
    for index in candidates {
      if let best {
        // The order of terms is that of the glossaries.
        let (new, old) = (terms[index].words.count, terms[best].words.count)
        guard new > old || (new == old && index < best) else { continue }
      }
      if matches(terms[index], tokens, from: start, isInitial: isInitial) { best = index }
    }
    return best
  }

  private func matches(_ term: Term, _ tokens: [Token], from start: Int, isInitial: Bool) -> Bool {
    guard start + term.words.count <= tokens.count else { return false }
    return term.words.indices.allSatisfy { index in
      forms.isForm(
        tokens[start + index].text, of: term.words[index], isHead: index == term.words.count - 1,
        isInitial: index == 0 && isInitial)
    }
  }

  /// Whether a capital may be due to the place: nothing stands before but punctuation, or a colon or quotation mark.
  private static func isInitial(_ index: Int, in tokens: [Token]) -> Bool {
    guard index > 0 else { return true }
    if tokens[..<index].allSatisfy({ $0.kind == .punctuation }) { return true }
    return [":", "„", "»", "\"", "“", "‚", "›"].contains(tokens[index - 1].text)
  }

  private func inflection(of term: Term, in tokens: ArraySlice<Token>) -> TermInflection {
    guard let form = tokens.last?.text, let word = term.words.last else { return TermInflection() }
    return forms.inflection(of: form, word: word)
  }

  /// Terms that are the first or the last part of a word: „Zins“ and „Senkung“ in „Zinssenkung“.
  private func compoundParts(of token: Token, at index: Int) -> [TermOccurrence] {
    guard token.kind == .word else { return [] }
    let parts = forms.compoundParts(of: token.text)
    guard parts.count > 1 else { return [] }
    var found: [Int] = []
    // Longer runs of parts first: „Zentralbank“ rather than „Bank“ in „Zentralbankchef“.
    for run in stride(from: parts.count - 1, through: 1, by: -1) {
      if let term = bySpelling[joined(parts.prefix(run))], !found.contains(term) {
        found.append(term)
        break
      }
    }
    for run in stride(from: parts.count - 1, through: 1, by: -1) {
      if let term = bySpelling[joined(parts.suffix(run))], !found.contains(term) {
        found.append(term)
        break
      }
    }
    return found.map { term in
      TermOccurrence(
        tokens: index..<index + 1, entry: terms[term].entry, glossary: terms[term].glossary, isCompoundPart: true,
        inflection: TermInflection())
    }
  }

  private func joined(_ parts: ArraySlice<String>) -> String {
    guard let first = parts.first else { return "" }
    return first + parts.dropFirst().map { $0.lowercased() }.joined()
  }
}

extension GlossaryMatcher: LexicalSource {
  public func matches(in tokens: [Token]) -> [LexicalMatch] {
    occurrences(in: tokens).filter { !$0.isCompoundPart }.map { occurrence in
      LexicalMatch(
        tokens: occurrence.tokens, kind: .term, lemma: occurrence.entry.source, target: occurrence.entry.target,
        isGenitive: occurrence.inflection.isGenitive, number: occurrence.inflection.number,
        gender: occurrence.inflection.gender,
        origin: occurrence.entry.line.map { "\(occurrence.glossary):\($0)" } ?? occurrence.glossary)
    }
  }
}
