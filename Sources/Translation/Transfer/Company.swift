import German

/// What is taken along.
extension SentenceTransfer {
  /// „nimmt den Hund *mit* ins Büro“: English says no more than the way.
  func dropCompany(_ word: Int) {
    if words[word].wordClass == .correlative, words[word].lower == "mit" { consume(word) }
  }
}
