import Lexicon
import Text

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Tells the language of a text by its letters, its function words and its sequences of letters.
///
/// Knows the languages of `detection/languages.tsv`, some 45: those of Europe, and the commonest of other scripts. Reads
/// the first 2 KB, which takes a millisecond or two. A value that nothing changes, hence shared freely.
public struct LanguageDetector: Sendable {
  public struct Result: Sendable, Equatable {
    /// BCP 47 code, or nil where the language can't be told.
    public var language: String?
    /// From 0 to 1; how sure it is that the language is this one, or of those that are known.
    public var confidence: Double
  }

  private let profiles: LanguageProfiles
  /// Bytes that are read.
  private static let window = 2048
  /// Confidence at which no more is read.
  private static let certain = 0.999
  /// Points that a letter costs a language that does not have it.
  private static let foreignLetter = 4.0

  /// - Throws: `invalidLexicon` if the data are damaged.
  public init(lexicons: Lexicons) throws { profiles = try LanguageProfiles(lexicons: lexicons) }

  /// The language alone, from the first lines where they leave no doubt.
  public func language(of text: String) -> String? {
    let first = detect(text, limit: LanguageDetector.window / 4)
    return first.confidence >= LanguageDetector.certain ? first.language : detect(text).language
  }

  public func detect(_ text: String) -> Result { detect(text, limit: LanguageDetector.window) }

  private func detect(_ text: String, limit: Int) -> Result {
    let words = DetectionWords(text, limit: limit)
    guard let script = words.scripts.dominant else { return Result(language: nil, confidence: 0) }
    var scores = profiles.languages.map { $0.script == script ? 0 : -Double.infinity }
    for word in words.words { add(word, to: &scores) }
    let points = scores
    for (index, language) in profiles.languages.enumerated() {
      scores[index] += language.prior - Double(min(words.scripts.letters, 200)) * language.plainLetterCost
    }
    return decide(scores, points: points, script: script, wordCount: words.words.count)
  }

  private func add(_ word: [UInt32], to scores: inout [Double]) {
    for value in word where value > 0x7f {
      for (index, language) in profiles.languages.enumerated() where !language.has(value) {
        if CharacterClass.of(value).isLetter { scores[index] -= LanguageDetector.foreignLetter }
      }
    }
    let edge: UInt32 = 0x5f
    let padded = [edge] + word + [edge]
    for entry in profiles.points(for: text(padded[...])) { scores[entry.language] += entry.points }
    let longest = min(profiles.longestSequence, padded.count - 1)
    for length in stride(from: 1, through: longest, by: 1) {
      for start in 0...(padded.count - length) {
        for entry in profiles.points(for: text(padded[start..<(start + length)])) {
          scores[entry.language] += entry.points
        }
      }
    }
  }

  private func text(_ scalars: ArraySlice<UInt32>) -> String {
    var view = String.UnicodeScalarView()
    for value in scalars { view.append(Unicode.Scalar(value) ?? "_") }
    return String(view)
  }

  /// The best language. Two points double the odds of one language against another.
  /// - Parameter points: what speaks for each without what its missing letters cost.
  private func decide(_ scores: [Double], points: [Double], script: Script, wordCount: Int) -> Result {
    guard let best = scores.indices.max(by: { scores[$0] < scores[$1] }) else {
      return Result(language: nil, confidence: 0)
    }
    let total = scores.reduce(0) { $0 + exp2(max(-1000, ($1 - scores[best]) / 2)) }
    // Text of a language that is not known has few words and sequences of any; the script is some evidence by itself.
    let words = Double(max(1, wordCount))
    let languages = profiles.languages.count { $0.script == script }
    let byScript = languages == 1 ? 0.9 : script == .latin ? 0.05 : 0.4
    let evidence = min(1, max(0, points[best] / words) + byScript)
    let confidence = evidence / total
    return confidence < 0.1
      ? Result(language: nil, confidence: confidence)
      : Result(language: profiles.languages[best].code, confidence: confidence)
  }
}
