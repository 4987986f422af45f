@testable import German

/// Where each word of a sentence stands in its clauses; finds words that stand in two places.
struct WordPlaces {
  private let analysis: SentenceAnalysis
  private var seen: Set<Int> = []
  /// The first word that has two places, or an index that is no word.
  private(set) var twice: Int?

  init(_ analysis: SentenceAnalysis) { self.analysis = analysis }

  /// Verbs and units of all clauses.
  mutating func collect() {
    for clause in analysis.clauses {
      for verb in clause.verbs { add(verb) }
      for unit in clause.units { add(unit) }
    }
  }

  private mutating func add(_ word: Int?) {
    guard let word else { return }
    if !seen.insert(word).inserted || !analysis.words.indices.contains(word) { twice = twice ?? word }
  }

  private mutating func add(_ unit: Unit) {
    switch unit {
    case .phrase(let phrase): add(phrase)
    case .adjective(let word, let adverbs): for word in [word] + adverbs { add(word) }
    case .adverb(let word), .pronominalAdverb(let word), .negation(let word), .word(let word), .mark(let word):
      add(word)
    case .clause: break
    }
  }

  private mutating func add(_ phrase: NounPhrase) {
    add(phrase.preposition)
    add(phrase.postposition)
    // A bare determiner is its own head, and a contraction („im“) is both preposition and article.
    if phrase.determiner != phrase.head, phrase.determiner != phrase.preposition { add(phrase.determiner) }
    add(phrase.head)
    for word in phrase.focus + phrase.close { add(word) }
    for modifier in phrase.modifiers {
      switch modifier {
      case .attribute(let attribute):
        for word in [attribute.word] + attribute.adverbs { add(word) }
        for inner in attribute.complements { add(inner) }
      case .number(let word), .name(let word): add(word)
      case .genitive(let inner), .measure(let inner): add(inner)
      }
    }
    for inner in phrase.genitives + phrase.prepositionals + phrase.appositions + phrase.measures { add(inner) }
    for item in phrase.conjuncts { add(item.phrase) }
  }
}
