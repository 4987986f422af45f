import Transliteration

extension Depesche {
  /// A published system of transliteration: `try depesche.scheme("ua-ukr-Cyrl-Latn-2010").apply(to: "Київ")`. Reading
  /// its rules costs about a millisecond, so keep it.
  /// - Throws: `usage` for an unknown id or a system without a way back; `invalidLexicon` for a damaged rule file.
  public func scheme(_ id: String, reverse: Bool = false) throws -> Scheme {
    try Scheme(id, reverse: reverse, lexicons: lexicons)
  }

  /// Id and title of all systems, sorted by id, and whether there is a way back.
  public var schemes: [(id: String, title: String, isReversible: Bool)] { Scheme.list(lexicons) }
}
