import Summarization
import Text

/// A sentence that may go into the brief.
struct Candidate {
  var sentence: SummarySentence
  var target: String
  /// With a name for the pronoun at its start, where it is certain who that is.
  var named: String?
  /// 0…1, of the translation; 1 where nothing was translated.
  var confidence: Double
  /// What a reader would stumble over.
  var faults: Int
  /// Whether it needs the sentence before it.
  var needsPrevious: Bool
  /// Whether it is a question, a quotation without speaker or other matter that tells little by itself.
  var isWeak: Bool
  /// Content words by their dictionary forms.
  var lemmas: Set<String>

  var wordCount: Int { max(target.wordCount, named?.wordCount ?? 0) }

  /// As it reads behind another one of the brief: a pronoun right behind whom it stands for stays.
  func text(after previous: Candidate?) -> String {
    guard let named else { return target }
    guard let before = previous?.sentence else { return named }
    return before.document == sentence.document && before.index + 1 == sentence.index ? target : named
  }

  /// The first words, for a brief that has no room for a whole sentence.
  func cut(to count: Int) -> Candidate {
    var result = self
    let words = (named ?? target).split(whereSeparator: \.isWhitespace)
    guard words.count > count else { return self }
    result.target = words.prefix(count).joined(separator: " ") + "…"
    result.named = nil
    return result
  }

  /// What a sentence tells counts only as far as its English can be trusted.
  var worth: Double { sentence.score * (0.3 + 0.7 * confidence) }

  /// The share of the shorter one's content words that two sentences have in common.
  func overlap(with other: Candidate) -> Double {
    let fewer = min(lemmas.count, other.lemmas.count)
    return fewer == 0 ? 0 : Double(lemmas.intersection(other.lemmas).count) / Double(fewer)
  }
}
