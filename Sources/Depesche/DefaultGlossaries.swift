import Lexicon
import Terminology
import Text

/// The glossaries of `lexicons/glossaries/`.
extension Depesche {
  private static let folder = "glossaries/"

  /// The embedded glossaries, unless they are switched off. A file of the same path in an overlay replaces one.
  func defaultGlossaries() throws -> [Glossary] {
    guard configuration.usesDefaultGlossaries else { return [] }
    return try sharedDefaultGlossaries.value {
      try Lexicons.embeddedPaths.filter { $0.hasPrefix(Depesche.folder) }.compactMap { path in
        guard let text = lexicons.text(path) else { return nil }
        let name = String(path.dropFirst(Depesche.folder.count).prefix { $0 != "." })
        return try Glossary(text: text, name: name)
      }
    }
  }
}
