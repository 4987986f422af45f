import English
import German

/// Objects that the first reading of a verb has no place for.
extension SentenceTransfer {
  /// A reading whose conditions hold, with the units that fill its slots.
  typealias FoundReading = (reading: EnglishReading, slots: [String: Int], key: String)

  /// „sucht Zeugen nach dem Überfall“: a reading that leaves a sure object without a place yields to one of the same
  /// verb that has one.
  func placingObject(
    _ best: FoundReading, _ units: [German.Unit],
    _ subject: German.NounPhrase?, _ match: (EnglishReading, String) -> [String: Int]?
  ) -> FoundReading {
    guard subject != nil, !best.reading.frame.contains("a"), !AuxiliaryVerbs.linking.contains(best.key),
      let object = units.indices.first(where: { index in
        guard case .phrase(let phrase) = units[index], !phrase.isPrepositional, !best.slots.values.contains(index),
          phrase.agreement.allows(.accusative), !analysis.isTime(phrase)
        else { return false }
        let reading = words[phrase.head].reading
        return reading.wordClass == .noun && !reading.means([.unit, .time])
          || reading.wordClass == .name
      })
    else { return best }
    for reading in lexicon.readings(.verbs, best.key) where reading.frame.contains("a") {
      if let slots = match(reading, best.key), slots["a"] == object { return (reading, slots, best.key) }
    }
    return best
  }

  /// „Wir sehen *uns* morgen“, „Die Nachbarn hassen *sich*“: a reading that has „sich“ for its object, where persons do it to
  /// themselves or each other: we see each other rather than we see.
  ///
  /// - Parameter hasOther: there is a reading that leaves it out.
  func placingReflexive(
    _ keys: [String], _ units: [German.Unit], _ subject: German.NounPhrase?, hasOther: Bool,
    _ match: (EnglishReading, String) -> [String: Int]?
  ) -> FoundReading? {
    guard let oneself = units.firstIndex(where: isReflexive), case .phrase(let pronoun) = units[oneself],
      pronoun.conjuncts.isEmpty, isOfSomebody(pronoun, subject)
    else { return nil }
    for key in keys where isDoneToSomebody(key, hasOther: hasOther) {
      for reading in lexicon.readings(.verbs, key)
      where reading.frame.contains("a") != reading.frame.contains("d") && !reading.english.contains("oneself") {
        guard let slots = match(reading, key), slots.values.contains(oneself) else { continue }
        // but „Sie ernannten sich *zu Räten*“: themselves
        if slots.count == 1, isOfSeveral(pronoun, subject) { mutual.insert(pronoun.head) }
        return (reading, slots, key)
      }
    }
    return nil
  }

  /// The reading has no place for „sich“, and none for an object.
  func leavesReflexiveOut(_ reading: EnglishReading) -> Bool {
    reading.frame.allSatisfy { !["a", "d", "r", "rd", "es"].contains($0) }
  }

  /// Persons do it to themselves or to each other, and things just so („Die Blätter verfärben sich“).
  private func isOfSomebody(_ pronoun: German.NounPhrase, _ subject: German.NounPhrase?) -> Bool {
    guard let subject, words[pronoun.head].lower == "sich" || words[pronoun.head].meansAgain(words[subject.head].lower)
    else { return false }
    return words[subject.head].isPersonName || head(of: subject).nounClass == "h"
  }

  /// „Sie sehen sich“, but „dachten sie sich“, „gruben sich durch“, „machten sich zur Aufgabe“: only persons do it to somebody,
  /// or the verb is never without an object.
  private func isDoneToSomebody(_ key: String, hasOther: Bool) -> Bool {
    let reading = words.lazy.flatMap(\.readings).first { $0.key == key && $0.wordClass == .verb }
    guard let groups = reading?.verbGroups, groups.isDisjoint(with: [.tells, .says, .light]),
      !AuxiliaryVerbs.all.contains(key)
    else { return false }
    if !groups.isDisjoint(with: [.personal, .someone]) { return true }
    return !hasOther && !lexicon.readings(.verbs, key).contains { $0.frame.contains("rd") }
  }

  private func isOfSeveral(_ pronoun: German.NounPhrase, _ subject: German.NounPhrase?) -> Bool {
    switch words[pronoun.head].lower {
    case "uns", "euch": return true
    case "sich":
      guard let subject else { return false }
      let reading = words[subject.head].reading
      if reading.wordClass == .pronoun, reading.key == "sie" { return pluralVerb(near: subject.head) }
      return !subject.conjuncts.isEmpty || numberIsPlural(subject, reading)
    default: return false
    }
  }
}
