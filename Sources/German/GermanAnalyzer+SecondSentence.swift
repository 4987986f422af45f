import Segmentation
import Text

/// What stands in the second part of quoted words that a speaker interrupts.
extension GermanAnalyzer {
  /// „Das Dorf stirbt“, klagt der Wirt, „die Jungen gehen weg“: the second part has its verb in second place and the first is
  /// complete without it.
  func opensMain(_ second: ArraySlice<Token>, behind first: ArraySlice<Token>) -> Bool {
    guard isMain(second, behind: first), let start = first.first, let last = first.last else { return false }
    if first.contains(where: isFinite) || isOrder(first) {
      // „Ich glaube“, sagt er, „das Geld reicht nicht“, „Ich habe immer gesagt“, betont sie, „…“: what is thought or said.
      return !morphology.readings(of: last.text).contains {
        $0.verbGroups.contains(.tells) && $0.verb.isFinite
          || $0.verbGroups.contains(.says) && $0.verb.contains(.pastParticiple)
      }
    }
    // „Keine Sorge“, but „Herr Müller“, „Gestern Abend“
    return morphology.readings(of: start.text, initial: true).contains { $0.wordClass == .determiner }
  }

  /// The second part has its verb in second place, and the first lacks none of it.
  func isMain(_ second: ArraySlice<Token>, behind first: ArraySlice<Token>) -> Bool {
    guard first.count > 1, let opening = second.first, let start = first.first, let last = first.last,
      !Self.coordinators.contains(opening.text.lowercased()), !Self.coordinators.contains(last.text.lowercased()),
      case let front = second.prefix(while: { $0.kind != .punctuation }),
      let verb = front.dropFirst().firstIndex(where: isFinite), verb < front.startIndex + 6,
      !["und", "oder", "aber", "zu"].contains(front[verb - 1].text),
      // „der Mann“, sagte sie, „den ich kannte, …“
      case let goesOn = verb < front.endIndex - 1 || tells(front, of: second)
        // „Wir haben gearbeitet“, sagte er, „die Schulden sinken“
        || front.count > 2 && front[front.startIndex + 1].text.isCapitalized && closes(last, before: front),
      verb == front.startIndex + 1 || goesOn || !Self.relatives.contains(opening.text),
      isOnlyFinite(front[verb]) || goesOn && (!first.contains(where: isAuxiliary) || closes(last, before: front)),
      !isIntroducing(opening), !isIntroducing(start)
    else { return false }
    return true
  }

  /// „bereit“, „wichtig“: an adjective without an ending
  func isPredicate(_ token: Token) -> Bool {
    !token.text.isCapitalized
      && morphology.readings(of: token.text).contains { $0.wordClass == .adjective && $0.agreement.isEmpty }
  }

  /// „die Menschen wollen*, dass* wir handeln“
  private func tells(_ front: ArraySlice<Token>, of second: ArraySlice<Token>) -> Bool {
    second[front.endIndex...].prefix(2).map(\.text) == [",", "dass"]
  }

  /// „Wir haben *verstanden*“, „Die Lage ist *ernst*“: what an auxiliary awaits has been said, and behind it there is no
  /// infinitive with „zu“ that hangs on it („Ich bin bereit“, sagte er, „die Stadt führen zu wollen“).
  private func closes(_ last: Token, before second: ArraySlice<Token>) -> Bool {
    guard !last.text.isCapitalized, second.dropLast().last?.text != "zu" else { return false }
    return morphology.readings(of: last.text).contains { reading in
      switch reading.wordClass {
      case .verb:
        !reading.verb.isDisjoint(with: [.infinitive, .pastParticiple]) && !AuxiliaryVerbs.all.contains(reading.key)
      case .adjective: reading.agreement.isEmpty
      default: false
      }
    }
  }

  /// „Kommen Sie“, „Glauben Sie mir“
  private func isOrder(_ tokens: ArraySlice<Token>) -> Bool {
    guard tokens.count > 1, tokens[tokens.startIndex + 1].text == "Sie", let verb = tokens.first else { return false }
    return morphology.readings(of: verb.text.lowercased()).contains { $0.wordClass == .verb && $0.verb.isFinite }
  }

  private func isIntroducing(_ token: Token) -> Bool {
    morphology.readings(of: token.text, initial: true).contains {
      [.subordinator, .interrogative, .interrogativeAdverb].contains($0.wordClass)
    }
  }

  /// „Wir hatten nichts“, sagt sie, „nicht einmal Schuhe“
  func addsDenial(_ second: ArraySlice<Token>) -> Bool {
    guard second.count > 1 else { return second.first.map { $0.text == "niemals" } ?? false }
    let lead = "\(second[second.startIndex].text) \(second[second.startIndex + 1].text)"
    return ["nicht einmal", "auch nicht", "schon gar", "erst recht"].contains(lead)
  }
}
