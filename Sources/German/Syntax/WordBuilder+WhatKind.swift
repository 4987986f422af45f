/// „was für ein Auto“, „was für Probleme“: asks for the kind, as „welch-“ asks which one.
extension WordBuilder {
  func joinWhatKind(_ words: inout [Word]) {
    for index in words.indices.dropLast(2).reversed()
    where words[index].lower == "was" && words[index + 1].text == "für" && words[index].match == nil {
      // „Was für ein Spiel!“ asks nothing.
      guard words.last?.text != "!", index > 0 || words.last?.text == "?" else { continue }
      let article = words[index + 2]
      if let readings = whatKind(article.lower) {
        guard index + 3 < words.count, article.has(.article),
          let noun = words[(index + 3)...].firstIndex(where: { $0.isCapitalized || $0.isPunctuation }),
          asksForKinds(index, words, noun: noun)
        else { continue }
        WordBuilder.join(index...index + 2, as: "welcher", .word, asking(readings, at: index), in: &words)
      } else if article.isCapitalized, article.has(.noun), asksForKinds(index, words, noun: index + 2) {
        let readings = asking(kinds(behind: index, words), at: index)
        WordBuilder.join(index...index + 1, as: "welche", .word, readings, in: &words)
      }
    }
  }

  /// The forms of „welcher“ that say what the article says.
  private func whatKind(_ article: String) -> [Reading]? {
    let forms: [String]? =
      switch article {
      case "ein": ["welcher", "welches"]
      case "eine": ["welche"]
      case "einen": ["welchen"]
      case "einem": ["welchem"]
      case "einer": ["welcher"]
      default: nil
      }
    guard let forms else { return nil }
    let agreement = morphology.readings(of: article).filter { $0.wordClass == .article }.reduce(into: Agreement.none) {
      $0.formUnion($1.agreement)
    }
    return restricted(forms, to: agreement)
  }

  /// Inside a sentence it opens an indirect question.
  private func asking(_ readings: [Reading], at index: Int) -> [Reading] {
    guard index > 0 else { return readings }
    return readings.map { reading in
      var asking = reading
      asking.wordClass = .interrogative
      return asking
    }
  }

  private func restricted(_ forms: [String], to agreement: Agreement) -> [Reading] {
    forms.flatMap { morphology.readings(of: $0) }.compactMap { reading in
      guard reading.wordClass == .determiner else { return nil }
      var which = reading
      which.agreement = reading.agreement.intersection(agreement)
      return which.agreement.isEmpty ? nil : which
    }
  }

  /// „mit was für Leuten“, „was für Probleme“
  private func kinds(behind index: Int, _ words: [Word]) -> [Reading] {
    let isGoverned = index > 0 && words[index - 1].has(.preposition)
    return restricted(isGoverned ? ["welchen", "welche"] : ["welche"], to: .plural)
  }

  /// „*Was für Folgen* hat das?“, „…, *was für Probleme* es gibt“; but „was für Frauen gilt“, „was für ein Kind gut ist“: what
  /// applies to them.
  private func asksForKinds(_ index: Int, _ words: [Word], noun: Int) -> Bool {
    guard noun + 1 < words.count else { return false }
    let next = words[noun + 1]
    if index == 0 || words[index - 1].has(.preposition) { return true }
    if words[index - 1].isComma, next.has(.pronoun) || next.has(oneOf: .determining) || next.isPersonName {
      return true
    }
    let end = words[(noun + 1)...].firstIndex(where: \.isPunctuation) ?? words.count
    return words[index - 1].isComma && words[end - 1].isOnlyFinite
      && !words[end - 1].verbForms.allowsThird(plural: false) && !next.isNominal
  }
}
