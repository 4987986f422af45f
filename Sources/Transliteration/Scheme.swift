import ICUText
import Lexicon
import Text

/// A published system of transliteration or transcription, by the id under which it is registered (ISO 24229, as
/// Interscript spells it).
///
/// ```swift
/// let scheme = try Scheme("ua-ukr-Cyrl-Latn-2010", lexicons: lexicons)
/// scheme.apply(to: "Запоріжжя")  // Zaporizhzhia
/// ```
///
/// Immutable and shared freely.
public struct Scheme: Sendable {
  public let id: String
  /// The standard and the language, for people.
  public let title: String
  /// Whether the way back is defined.
  public let isReversible: Bool
  private let stages: [RewriteRules]

  /// - Parameters:
  ///   - id: one of `list`; capitals do not matter.
  ///   - reverse: from Latin letters back to the original.
  /// - Throws: `invalidData` for an unknown id or a system without a way back; `invalidLexicon` for a rule file with an
  ///   error.
  public init(_ id: String, reverse: Bool = false, lexicons: Lexicons) throws(DepescheError) {
    let table = lexicons.table(Self.path)
    guard let row = table.row(id) ?? table.rows.first(where: { $0.key.lowercased() == id.lowercased() }) else {
      throw DepescheError(.usage, "no scheme \(id); depesche transliterate --list shows all")
    }
    self.id = row.key
    title = row.field(1)
    let back = row.field(3)
    isReversible = back != "-"
    if reverse, back == "-" {
      throw DepescheError(.usage, "\(row.key) has no way back: different originals are written alike")
    }
    var stages: [RewriteRules] = []
    let names = reverse && back != "=" ? back : row.field(2)
    for name in names.split(separator: " ") {
      let path = String(name)
      guard let text = lexicons.text(path) else {
        throw DepescheError(.invalidLexicon, "no rule file \(path)", at: row.place)
      }
      if reverse, back == "=" {
        stages.insert(try RewriteRules(reversing: text, file: path), at: 0)
      } else {
        stages.append(try RewriteRules(text, file: path))
      }
    }
    self.stages = stages
  }

  private static let path = "transliteration/schemes.tsv"

  /// All systems, sorted by id.
  public static func list(_ lexicons: Lexicons) -> [(id: String, title: String, isReversible: Bool)] {
    lexicons.table(path).rows.map { ($0.key, $0.field(1), $0.field(3) != "-") }
  }

  /// The text in the other script; what the system does not know stays. Precomposed and decomposed letters give the
  /// same.
  public func apply(to text: String) -> String {
    var result = (try? Normalizer.nfc.normalize(text)) ?? text
    for stage in stages { result = stage.apply(to: result) }
    return result
  }
}
