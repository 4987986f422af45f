import Summarization
import Text

/// A sentence that may go into the brief.
struct Candidate {
  var sentence: SummarySentence
  var target: AlignedText
  /// 0…1, of the translation; 1 where nothing was translated.
  var confidence: Double
  /// What a reader would stumble over.
  var faults: Int
  /// Whether it needs the sentence before it.
  var needsPrevious: Bool
  /// Whether it is a question, a quotation without speaker or other matter that tells little by itself.
  var isWeak: Bool
  /// Days that a reader cannot tell („yesterday“ without a date).
  var unresolvedDays = 0
  /// Content words by their dictionary forms.
  var lemmas: Set<String>
  /// Its names.
  var matches: [LexicalMatch] = []
  /// Bytes of the document that were left out.
  var leftOut: [ByteRange] = []
  /// Persons with what stands before their names („US-Präsident Donald Trump“): bytes of the document.
  var titled: [TitledPerson] = []

  /// Words of first names that it takes where its people come up first.
  var introductions = 0

  /// At most, with all that may be put in.
  var wordCount: Int { textWordCount + introductions }

  var textWordCount: Int { target.wordCount }

  /// The first words, for a brief that has no room for a whole sentence.
  func cut(to count: Int) -> Candidate {
    var result = self
    let words = target.text.split(whereSeparator: \.isWhitespace)
    guard words.count > count else { return self }
    result.target.update(to: words.prefix(count).joined(separator: " ") + "…")
    return result
  }

  /// Whether it can be told by itself.
  var isSound: Bool { faults == 0 && !isWeak && !needsPrevious }

  /// What a sentence tells counts only as far as its English can be trusted and its days can be told.
  var worth: Double {
    sentence.score * (0.3 + 0.7 * confidence) * (unresolvedDays > 0 ? 0.85 : 1)
  }

  /// The share of the shorter one's content words that two sentences have in common.
  func overlap(with other: Candidate) -> Double {
    let fewer = min(lemmas.count, other.lemmas.count)
    return fewer == 0 ? 0 : Double(lemmas.intersection(other.lemmas).count) / Double(fewer)
  }

  /// Whether two sentences tell the same with other figures, so that one is not told without the other.
  func contradicts(_ other: Candidate) -> Bool {
    sentence.isContested && other.sentence.isContested && sentence.document != other.sentence.document
      && overlap(with: other) >= 0.3
  }
}

/// A person with the words before the name.
struct TitledPerson: Equatable {
  var match: LexicalMatch
  /// Bytes of the whole in the document.
  var range: ByteRange
}
