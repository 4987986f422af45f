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

  /// „die Ärztin *Dr. med.* Eva Wolf“: in what somebody is a doctor, abbreviated, is left out as in English; „der Arzt
  /// *Professor* Dr. Wolf“: behind what somebody is, the title is a part of the name.
  func joinDegrees(_ words: inout [Word]) {
    for index in words.indices.dropLast().reversed()
    where index + 1 < words.count && words[index].isCapitalized
      && (words[index].kind == .abbreviation || words[index].text == "Professor")
    {
      switch words[index].text {
      case "Dr.", "Prof.":
        let end = words[(index + 1)...].firstIndex { !$0.isAbbreviatedField } ?? words.count
        if end > index + 1, end < words.count, words[end].isCapitalized {
          WordBuilder.join(
            index...(end - 1), as: words[index].text, .word, words[index].readings, match: words[index].match,
            in: &words
          )
        }
      case "Professor":
        guard index > 1, isSomebodyInOffice(words[index - 1]),
          words[index - 2].has(oneOf: .determining) || words[index - 2].isInflectedAdjective
            || words[index - 2].reading.derivation == .inhabitant,
          words[index + 1].wordClass == .name, words[index + 1].match.map({ $0.kind == .person }) ?? true
        else { continue }
        words[index].readings = [.name(words[index].text, origin: .source, info: NounClass.person)]
      default: continue
      }
    }
  }

  /// A noun for one person.
  private func isSomebodyInOffice(_ word: Word) -> Bool {
    word.match == nil && word.isCapitalized
      && word.first(.noun).map {
        $0.means(.person) && $0.origin != .guess && !$0.agreement.isPluralOnly
      } ?? false && !word.text.isOne(of: "Herr", "Herrn", "Frau")
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

extension Word {
  /// „med.“, „rer.“, „nat.“
  fileprivate var isAbbreviatedField: Bool { kind == .abbreviation && !isCapitalized }
}
