import German

/// Adverbs that English says by a verb.
extension SentenceTransfer {
  /// „steigt *weiter*“: continues to; but „ist *weiter gesperrt*“ is still closed.
  func verbalEnglish(_ adverb: Int) -> String? {
    var context = LexicalContext()
    context.nextWord = adverb + 1 < words.count ? words[adverb + 1].lower : nil
    let isGroup = words[adverb].match != nil
    return lexicon.readings(isGroup ? .phrases : .adverbs, words[adverb].reading.key).best(in: context)?.governed["v"]
  }
}
