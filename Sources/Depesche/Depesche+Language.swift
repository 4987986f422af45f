extension Depesche {
  /// The language to work in where the caller names none.
  func language(of text: String) throws -> String { "de" }
}
