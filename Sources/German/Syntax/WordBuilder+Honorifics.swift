import Lexicon

/// How persons are addressed before their names.
extension WordBuilder {
  /// „*Herr Professor* Wolf“, „Frau Doktor Meier“: the title alone, as English has it.
  func joinHonorifics(_ words: inout [Word]) {
    // The capital first: this is asked at every word.
    for index in words.indices.dropLast().reversed()
    where words[index].isCapitalized && words[index + 1].isCapitalized
      && words[index].text.isOne(of: "Herr", "Herrn", "Frau")
      && (isTitle(words[index + 1]) || callsByOffice(index, words))
    {
      WordBuilder.join(index...(index + 1), as: words[index + 1].text, .word, words[index + 1].readings, in: &words)
    }
  }

  private func isTitle(_ word: Word) -> Bool {
    word.first(.noun).map {
      $0.nounGroups.contains(.address) && !$0.nounGroups.contains(.personal) && $0.means(.person)
    }
      ?? false
      && !word.text.isOne(of: "Herr", "Herrn")
  }

  /// „*Herr Senator*, wie kommt man dazu?“: who is called by what he is, at the beginning and before a comma; a surname is one.
  private func callsByOffice(_ index: Int, _ words: [Word]) -> Bool {
    guard index == 0 || Marks.isQuote(words[index - 1].text), index + 2 < words.count, words[index + 2].isComma,
      let noun = words[index + 1].first(.noun), noun.means(.person), noun.origin == .lexicon,
      !noun.agreement.isPluralOnly
    else { return false }
    return !isSurname(words[index + 1].text)
  }
}
