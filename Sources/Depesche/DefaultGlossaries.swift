import Lexicon
import Terminology
import Text

/// The glossaries of `lexicons/glossaries/`.
extension Depesche {
  private static let folder = "glossaries/"

  /// The embedded glossaries, read at their first use, unless they are switched off. A file of the same path in an overlay replaces one.
  /// - Throws: `invalidGlossary` if one of an overlay is damaged.
  public func defaultGlossaries() throws -> [Glossary] {
    guard configuration.usesDefaultGlossaries else { return [] }
    return try sharedDefaultGlossaries.value {
      try defaultTexts().map { try Glossary(text: $0.text, name: $0.name) }
    }
  }

  /// Finds the terms of the embedded glossaries. Those of the program itself are read as far as a text needs them; those
  /// of overlays as a whole, so that errors are told.
  func defaultMatcher() throws -> GlossaryMatcher {
    try sharedDefaultTerms.value {
      var stored: [StoredGlossary] = []
      if lexicons.overlays.isEmpty {
        let texts = defaultTexts()
        stored = texts.compactMap { StoredGlossary(text: $0.text, name: $0.name) }
        if stored.count < texts.count { stored = [] }
      }
      let tokenizer = try engines(for: "de").tokenizer
      return GlossaryMatcher(
        stored.isEmpty ? try defaultGlossaries() : [], stored: stored, lemmatizer: morphology
      ) { tokenizer.tokens(in: $0) }
    }
  }

  private func defaultTexts() -> [(name: String, text: String)] {
    Lexicons.embeddedPaths.filter { $0.hasPrefix(Depesche.folder) }.compactMap { path in
      lexicons.text(path).map { (String(path.dropFirst(Depesche.folder.count).prefix { $0 != "." }), $0) }
    }
  }
}
