import Lexicon
import Text

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// What speaks for each language: `detection/languages.tsv` and `detection/profiles.tsv`.
struct LanguageProfiles: Sendable {
  struct Language: Sendable {
    var code: String
    var script: Script
    /// Letters beside a–z that belong to it, as code points; nil for all of its script.
    var letters: Set<UInt32>?
    /// Points that a letter costs which is not one of those with points of their own: in Ukrainian „і“ and its like are
    /// 7 of 100 letters, so that every other letter makes Ukrainian a little less likely.
    var plainLetterCost: Double
    /// Points that it starts with, below 0 for languages that are seldom met.
    var prior: Double

    func has(_ letter: UInt32) -> Bool { letters?.contains(letter) ?? true }
  }

  struct Points: Sendable {
    var language: Int
    var points: Double
  }

  let languages: [Language]
  /// By word or sequence of letters, where `_` is the edge of a word.
  private let features: [String: [Points]]
  /// The longest sequence of letters that is no whole word, in code points.
  let longestSequence: Int

  /// - Throws: `invalidLexicon` for a language or figure that cannot be read.
  init(lexicons: Lexicons) throws {
    let languages = try lexicons.table("detection/languages.tsv").rows.map { row in
      guard let script = Script(rawValue: row.field(1)) else {
        throw DepescheError(.invalidLexicon, "unknown script: \(row.field(1))", at: row.place)
      }
      let letters = row.field(2)
      return Language(
        code: row.key, script: script, letters: letters == "-" ? nil : Set(letters.unicodeScalars.map(\.value)),
        plainLetterCost: -2 * log2(1 - min(50, Double(row.field(3)) ?? 0) / 100), prior: Double(row.field(4)) ?? 0)
    }
    self.languages = languages
    var features: [String: [Points]] = [:]
    var longest = 0
    for row in lexicons.table("detection/profiles.tsv").rows {
      let key = row.key
      features[key] = try row.field(1).split(separator: " ").map { entry in
        let parts = entry.split(separator: ":")
        guard parts.count == 2, let points = Double(parts[1]),
          let language = languages.firstIndex(where: { $0.code == parts[0] })
        else { throw DepescheError(.invalidLexicon, "not a language with points: \(entry)", at: row.place) }
        return Points(language: language, points: points)
      }
      if !(key.hasPrefix("_") && key.hasSuffix("_")) { longest = max(longest, key.unicodeScalars.count) }
    }
    self.features = features
    longestSequence = longest
  }

  func points(for feature: String) -> [Points] { features[feature] ?? [] }
}
