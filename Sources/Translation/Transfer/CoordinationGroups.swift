import German

/// Coordinations inside a coordination: what „und“ joins more closely than the list around it.
extension SentenceTransfer {
  /// The items of a coordination, those of a group under the first of them.
  struct CoordinationGroups {
    /// The first group, where it has several items.
    var first: German.NounPhrase?
    var conjuncts: [German.NounPhrase.Conjunct]
    var isGrouped: Bool
  }

  func groups(of phrase: German.NounPhrase) -> CoordinationGroups {
    let flat = CoordinationGroups(first: nil, conjuncts: phrase.conjuncts, isGrouped: false)
    guard phrase.conjuncts.count > 1, phrase.clauses.isEmpty else { return flat }
    let starts = groupStarts(phrase)
    guard starts.count < phrase.conjuncts.count, !starts.isEmpty else { return flat }
    var result = CoordinationGroups(first: nil, conjuncts: [], isGrouped: true)
    if starts[0] > 0 {
      var first = phrase
      first.opener = nil
      first.conjuncts = Array(phrase.conjuncts[..<starts[0]])
      result.first = first
    }
    for (number, start) in starts.enumerated() {
      let end = number + 1 < starts.count ? starts[number + 1] : phrase.conjuncts.count
      var item = phrase.conjuncts[start]
      item.phrase.conjuncts += phrase.conjuncts[(start + 1)..<end]
      result.conjuncts.append(item)
    }
    return result
  }

  /// Which of the items behind the first open a group of their own.
  private func groupStarts(_ phrase: German.NounPhrase) -> [Int] {
    let items = phrase.conjuncts
    func joint(_ index: Int) -> String? { items[index].coordinator.map { words[$0].lower } }
    // „nicht nur die Lehrer, *sondern auch* die Eltern und Schüler“: the second half of a pair is what stands behind its word.
    let partners = items.indices.filter { index in
      guard let joint = joint(index) else { return false }
      return ["sondern", "als", "noch"].contains(joint) || phrase.opener != nil && joint == "wie"
    }
    if !partners.isEmpty { return partners }
    if isGroupedByPrepositions(phrase) { return items.indices.filter { items[$0].phrase.isPrepositional } }
    // „die Freunde und Eltern der Kinder *sowie* zwei Lehrer“
    let closers = items.indices.filter { joint($0) == "sowie" }
    if closers.count == 1, items.indices.contains(where: { joint($0) != nil && joint($0) != "sowie" }) {
      return closers
    }
    // „der Erfolg, *die Festnahme und Verurteilung des Chefs* und das Ende“, „*die Minister Meier und Huber*, der Präsident und
    // …“: under one article, before an item that has its own.
    return items.indices.filter { index in
      guard index + 1 < items.count, joint(index).map({ ["und", "oder"].contains($0) }) ?? false,
        !opensItem(items[index].phrase), opensItem(items[index + 1].phrase)
      else { return true }
      return !opensItem(index > 0 ? items[index - 1].phrase : phrase)
    }
  }

  /// „*bei ihm und seiner Familie* und nicht *bei der Partei*“: what has the preposition before it again opens a group.
  func isGroupedByPrepositions(_ phrase: German.NounPhrase) -> Bool {
    guard phrase.opener == nil, phrase.conjuncts.count > 1,
      phrase.conjuncts.contains(where: \.phrase.isPrepositional)
    else { return false }
    let inner = phrase.conjuncts.filter { !$0.phrase.isPrepositional }
    return !inner.isEmpty
      && inner.allSatisfy { $0.coordinator.map { ["und", "oder"].contains(words[$0].lower) } ?? false }
  }

  private func opensItem(_ phrase: German.NounPhrase) -> Bool { phrase.determiner != nil || phrase.isPrepositional }
}
