import German
import Lexicon
import Terminology
import Text

/// Collects term candidates of a corpus: compounds, nouns that the lexicon lacks, and nouns with adjective, genitive or
/// preposition, by lemma.
public struct TermExtractor: Sendable {
  private struct Entry {
    var count = 0
    var words: Int
    var context: String
    var gender: Character?
    /// Occurrences inside longer candidates, and how many of these there are.
    var nested = 0
    var containers: Set<String> = []
  }

  private var entries: [String: Entry] = [:]
  /// Adjectives that any noun may have.
  private let plainAdjectives: LexiconTable

  public init(lexicons: Lexicons) { plainAdjectives = lexicons.table("de/plain-adjectives.tsv") }

  /// Adds one sentence.
  public mutating func add(_ sentence: SentenceAnalysis, text: String) {
    let words = sentence.words
    for head in words.indices where isTermNoun(words[head]) {
      let noun = words[head]
      let single = lemma(noun)
      let weight = parts(noun)
      note(single, words: weight, noun, text)
      var longer: [(term: String, words: Int)] = []
      if head > 0, let adjective = attribute(words[head - 1], of: noun, isInitial: head == 1) {
        longer.append(("\(adjective) \(single)", weight + 1))
      }
      if let group = complement(behind: head, words) {
        longer.append(("\(single) \(group.text)", weight + group.words))
      }
      for item in longer {
        note(item.term, words: item.words, noun, text)
        entries[single]?.nested += 1
        entries[single]?.containers.insert(item.term)
      }
    }
  }

  /// Candidates, the most termlike first.
  /// - Parameter minimum: how often one must occur.
  public func candidates(minimum: Int = 2) -> [TermCandidate] {
    entries.compactMap { term, entry -> TermCandidate? in
      guard entry.count >= minimum else { return nil }
      let own =
        entry.containers.isEmpty
        ? Double(entry.count) : Double(entry.count) - Double(entry.nested) / Double(entry.containers.count)
      // A plain word of the language is no term by itself.
      guard entry.words > 1, own > 0 else { return nil }
      return TermCandidate(
        term: term, count: entry.count, score: logarithm(Double(entry.words)) * own, context: entry.context,
        gender: entry.gender)
    }.sorted {
      $0.score != $1.score ? $0.score > $1.score : $0.term.utf8.lexicographicallyPrecedes($1.term.utf8)
    }
  }

  /// The binary logarithm of small numbers, exact enough to rank.
  private func logarithm(_ value: Double) -> Double {
    var result = 0.0
    var rest = value
    while rest >= 2 {
      rest /= 2
      result += 1
    }
    return result + (rest - 1)
  }

  private mutating func note(_ term: String, words: Int, _ noun: Word, _ text: String) {
    if entries[term] == nil {
      let gender: Character? =
        switch noun.reading.gender {
        case .masculine: "m"
        case .feminine: "f"
        case .neuter: "n"
        case nil: nil
        }
      entries[term] = Entry(words: words, context: text, gender: gender)
    }
    entries[term]?.count += 1
  }

  private func isTermNoun(_ word: Word) -> Bool {
    let reading = word.reading
    guard word.kind == .word, reading.wordClass == .noun, word.match == nil, word.text.count > 2 else { return false }
    // Units and times are no terms.
    return !reading.means([.unit, .time]) && !word.text.hasSuffix("-")
  }

  private func lemma(_ noun: Word) -> String {
    noun.reading.origin == .guess ? noun.text : noun.reading.lemma
  }

  /// How many words a noun counts as: its parts; two for one that the lexicon lacks, or holds as a long word of its own.
  private func parts(_ noun: Word) -> Int {
    let isLong = noun.reading.origin == .guess || noun.reading.lemma.utf8.count >= 11
    return max(noun.reading.modifiers.count + 1, isLong ? 2 : 1)
  }

  /// An adjective that could be a part of a term, in the form of a dictionary: „erneuerbare Energie“.
  private func attribute(_ word: Word, of noun: Word, isInitial: Bool) -> String? {
    let reading = word.reading
    guard word.kind == .word, reading.wordClass == .adjective, reading.degree == .positive,
      reading.derivation != .bound, reading.derivation != .presentParticiple, reading.origin != .guess,
      isInitial || word.text.first?.isLowercase == true || reading.derivation == .inhabitant,
      !plainAdjectives.contains(reading.lemma)
    else { return nil }
    if reading.derivation == .inhabitant { return word.text }
    let ending =
      switch noun.reading.gender {
      case .masculine: "er"
      case .neuter: "es"
      default: "e"
      }
    return reading.lemma.hasSuffix("e") ? reading.lemma.dropLast() + ending : reading.lemma + ending
  }

  /// „Recht auf Asyl“, „Ausschuss für Haushalt“: a preposition and a bare noun.
  private func complement(behind head: Int, _ words: [Word]) -> (text: String, words: Int)? {
    guard head + 2 < words.count, TermExtractor.prepositions.contains(words[head + 1].text),
      isTermNoun(words[head + 2]), words[head + 2].reading.derivation != .nominalized
    else { return nil }
    return ("\(words[head + 1].text) \(words[head + 2].text)", 1 + parts(words[head + 2]))
  }

  private static let prepositions: Set<String> = ["auf", "für", "gegen", "über", "ohne"]
}
