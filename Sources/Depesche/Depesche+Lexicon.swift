import German
import Lexicon
import Text

extension Depesche {
  /// What the lexicon knows about a German word form.
  public struct LexiconAnswer: Sendable, Equatable {
    /// One reading of the form.
    public struct Reading: Sendable, Equatable {
      public var lemma: String
      public var wordClass: String
      /// Parts of a compound, the last being the head; empty for other words.
      public var parts: [String]
      /// How it was found: `lexicon`, `derived`, `compound`, `source` or `guess`.
      public var origin: String
    }

    /// A line of a table that has the form or one of its lemmas as its key.
    public struct Entry: Sendable, Equatable {
      public var place: Place
      public var fields: [String]
    }

    public var form: String
    public var readings: [Reading]
    public var entries: [Entry]
  }

  /// Tables of German words and of their English.
  private static let germanTables = [
    "de/function.tsv", "de/nouns.tsv", "de/verbs.tsv", "de/adjectives.tsv", "de/adverbs.tsv", "de-en/function.tsv",
    "de-en/nouns.tsv", "de-en/verbs.tsv", "de-en/adjectives.tsv", "de-en/adverbs.tsv", "de-en/phrases.tsv",
  ]

  /// Readings and entries of a German word form.
  public func lookUp(_ form: String) -> LexiconAnswer {
    let found = morphology.readings(of: form)
    var keys = [form]
    for reading in found {
      for key in reading.modifiers.map(\.key) + [reading.key] where !keys.contains(key) { keys.append(key) }
    }
    var entries: [LexiconAnswer.Entry] = []
    for key in keys {
      // Words that are spelt alike but inflect differently are numbered from 2 on.
      for numbered in [key, "\(key)#2", "\(key)#3"] {
        for path in Depesche.germanTables {
          guard let row = lexicons.table(path).row(numbered) else { continue }
          let entry = LexiconAnswer.Entry(place: row.place, fields: row.fields)
          if !entries.contains(entry) { entries.append(entry) }
        }
      }
    }
    return LexiconAnswer(
      form: form,
      readings: found.map { reading in
        LexiconAnswer.Reading(
          lemma: reading.lemma, wordClass: reading.wordClass.rawValue,
          parts: reading.modifiers.isEmpty ? [] : (reading.modifiers.map(\.key) + [reading.key]),
          origin: "\(reading.origin)")
      }, entries: entries)
  }

  /// A word form that the German lexicon can only guess at.
  public struct MissingWord: Sendable, Equatable {
    public var form: String
    public var count: Int
    /// Sentences that it stands in, the first ones of the text.
    public var contexts: [String]
  }

  /// Word forms of a German text that have no certain reading, the most frequent first.
  /// - Parameter contexts: how many sentences to give for each.
  /// - Throws: `invalidLexicon` if data are damaged.
  public func missingWords(in text: String, contexts: Int = 1) throws -> [MissingWord] {
    let engines = try engines(for: "de")
    var found: [String: MissingWord] = [:]
    for sentence in engines.segmenter.sentences(in: text) {
      let tokens = engines.tokenizer.tokens(in: text, range: sentence.range)
      for (index, token) in tokens.enumerated() where token.kind == .word {
        let readings = morphology.readings(of: token.text, initial: index == 0)
        guard readings.allSatisfy({ $0.origin == .guess }) else { continue }
        var word = found[token.text] ?? MissingWord(form: token.text, count: 0, contexts: [])
        word.count += 1
        if word.contexts.count < contexts { word.contexts.append(text.slice(sentence.range)) }
        found[token.text] = word
      }
    }
    return found.values.sorted {
      $0.count != $1.count ? $0.count > $1.count : $0.form.utf8.lexicographicallyPrecedes($1.form.utf8)
    }
  }
}
