import Lexicon

/// „Das *kann und* darf die Regierung nicht“, „war *und* ist“: two finite verbs that share all that stands around them. The
/// clause is that of the second; the first and the coordinator lead to it and open no clause of their own.
public struct JointVerbs {
  var words: [Word]

  /// Gives the first verb of each pair and its coordinator readings by which they are known.
  mutating func mark() {
    for coordinator in words.indices.dropFirst().dropLast(2) where words[coordinator].has(.coordinator) {
      guard words[coordinator].lower.isOne(of: "und", "oder", "beziehungsweise"),
        let first = jointReading(coordinator - 1, coordinator + 1), opensTogether(coordinator)
      else { continue }
      words[coordinator - 1].readings = [first]
      let joining = words[coordinator].lower
      words[coordinator].readings = [Reading(lemma: joining, key: joining, wordClass: .correlative)]
    }
  }

  /// Whether the word is the first verb of a pair or its coordinator.
  public static func leads(_ index: Int, _ words: [Word]) -> Bool {
    let verb = words[index].reading.verb.isFinite ? index : index - 1
    return verb >= 0 && words[verb].wordClass == .correlative && words[verb].reading.verb.isFinite
  }

  /// The first verb as one that leads to the second, where both help another one or both link, in the same person.
  private func jointReading(_ first: Int, _ second: Int) -> Reading? {
    guard words[first].wordClass == .verb, words[second].wordClass == .verb, words[first].lower != words[second].lower,
      let leading = finite(first), let other = finite(second),
      isModal(leading) && isModal(other) || links(leading) && links(other),
      [false, true].contains(where: { leading.verb.allowsThird(plural: $0) && other.verb.allowsThird(plural: $0) })
    else { return nil }
    var reading = leading
    reading.wordClass = .correlative
    return reading
  }

  private func finite(_ index: Int) -> Reading? {
    words[index].readings.first { $0.wordClass == .verb && $0.verb.isFinite }
  }

  private func isModal(_ reading: Reading) -> Bool {
    AuxiliaryVerbs.modals.contains(reading.key) || reading.key == "werden"
  }

  private func links(_ reading: Reading) -> Bool { AuxiliaryVerbs.linking.contains(reading.key) }

  /// In the second place of a clause, where more follows, or both at its end: „was er kann *und muss*“, but „was er kann | und
  /// will nun …“.
  private func opensTogether(_ coordinator: Int) -> Bool {
    let start = words[..<(coordinator - 1)].lastIndex { $0.isPunctuation || $0.has(.coordinator) }.map { $0 + 1 } ?? 0
    let isFinal = words[start..<(coordinator - 1)].indices.contains { index in
      switch words[index].wordClass {
      case .subordinator, .relative: true
      case .interrogative, .interrogativeAdverb: index < coordinator - 2
      default: false
      }
    }
    // „Die Tiere müssen gemeldet *werden und sind* frei“: the clause has its finite verb.
    if !isFinal,
      words[start..<(coordinator - 1)].indices.contains(where: { index in
        words[index].wordClass == .verb && finite(index).map(isModal) ?? false
      })
    {
      return false
    }
    let ends = coordinator + 2 >= words.count || words[coordinator + 2].isPunctuation
    return isFinal ? ends : !ends || words[start..<(coordinator - 1)].contains { $0.hasInfinitive }
  }
}
