import German
import Text
import Translation

/// Makes a headline: the article's own, or the kernel of a sentence.
struct Headlines {
  /// More words make no headline.
  static let longest = 16
  /// More words are no headline even where nothing shorter tells what happened.
  static let longestWhole = 22
  /// Fewer words tell little of a sentence that has more to tell.
  static let telling = 10
  /// Fewer words tell nothing.
  static let shortest = 5

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

    /// Whether its English can be trusted.
    var isSound: Bool { faults == 0 && confidence >= 0.45 && !text.isEmpty }
    var isGood: Bool { isSound && text.wordCount <= Headlines.longest }
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

  /// A sentence that is short enough to be a headline itself; half of one would be none.
  static func whole(_ sentence: String) -> String {
    let text = bare(sentence)
    return text.wordCount <= longestWhole ? text : ""
  }

  /// Whether a pronoun stands for somebody whom only another sentence names.
  static func speaksOfOthers(_ sentence: String) -> Bool {
    sentence.split { !$0.isLetter }.contains { pronouns.contains($0.lowercased()) }
  }

  private static let pronouns: Set<String> = [
    "he", "she", "they", "him", "her", "them", "his", "their", "you", "i", "we",
  ]

  /// Without the final stop, on one line.
  static func bare(_ text: String) -> String {
    var text = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    while let last = text.last, last == "." || last == ":" { text.removeLast() }
    return text.capitalizedFirst
  }

  /// Whether a headline tells nothing that the whole sentence does not tell, in the same order: who does what is not to
  /// change with what is left out.
  static func agrees(_ headline: String, with sentence: String) -> Bool {
    let words = contentWords(headline)
    let whole = contentWords(sentence)
    // Longest common subsequence.
    var lengths = Array(repeating: 0, count: whole.count + 1)
    for word in words {
      var diagonal = 0
      for (index, other) in whole.enumerated() {
        let above = lengths[index + 1]
        lengths[index + 1] = word == other ? diagonal + 1 : max(above, lengths[index])
        diagonal = above
      }
    }
    return words.count == lengths.last ?? 0
  }

  private static func contentWords(_ text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init).filter { !formWords.contains($0) }
  }

  /// Words that come and go with tense and article.
  private static let formWords: Set<String> = [
    "a", "an", "the", "has", "have", "had", "was", "were", "is", "are", "been",
  ]
}
