import English
import German

/// From where to where, from when to when, from how much to how much.
extension SentenceTransfer {
  /// „von Noirmoutier nach Fontenay“, „von Wien in die Schweiz“
  func endsRoute(_ nach: Int, _ goal: German.NounPhrase) -> Bool {
    guard words[goal.head].wordClass == .name, nach > 1, words[nach - 1].wordClass == .name,
      ["nach", "in"].contains(words[nach].lower),
      words[nach].lower == "in"
        ? goal.determiner != nil && goal.agreement.onlyCase == .accusative && words[goal.head].reading.means(.place)
        : goal.determiner == nil
    else {
      return false
    }
    let before = words[..<(nach - 1)].suffix(4)
    return before.last { $0.isPunctuation || $0.reading.wordClass == .preposition }?.lower == "von"
  }

  /// „von Mai bis Juni 2005“, „vom 3. April bis 2. Mai“
  func endsSpan(_ bis: Int, _ end: German.NounPhrase) -> Bool {
    guard words[bis].lower == "bis", words[end.head].reading.nounGroups.contains(.month) else { return false }
    let opening = words[..<bis].suffix(4).last {
      $0.isPunctuation || $0.wordClass == .preposition || $0.wordClass == .prepositionArticle
    }
    return ["von", "vom"].contains(opening?.lower)
  }

  /// „von 18 *auf* 21 Jahre“: one half of a rise or fall from amount to amount, each right beside the other.
  func endsRise(_ preposition: Int, _ phrase: German.NounPhrase, _ key: String) -> Bool {
    func isNumber(_ word: Int) -> Bool { word < words.count && words[word].has(.numeral) }
    switch key {
    case "von":
      let next = phrase.lastWord + 1
      return isNumber(preposition + 1) && isNumber(next + 1) && words[next].lower == "auf"
    case "auf":
      let before = words[..<preposition].suffix(3)
      return isNumber(preposition + 1)
        && before.indices.contains { words[$0].lower == "von" && isNumber($0 + 1) }
    default: return false
    }
  }

  /// „von Platz drei auf Platz fünf“, „vom Turm auf den Platz“: where it begins, with where it leads right behind.
  func leadsOn(_ phrase: German.NounPhrase, isPassive: Bool) -> Bool {
    let next = phrase.lastWord + 1
    guard next < words.count,
      !isPassive || words[phrase.head].reading.means(.place) && words[phrase.head].wordClass == .name
    else { return false }
    let first = words[next].lower.split(separator: " ").first.map(String.init) ?? ""
    // „vom Markt *zum Rathaus*“, „vom Meer *über die Stadt* zum Fluss“: from a place or thing, over another, to a third
    let isStart =
      words[phrase.head].wordClass == .noun && words[phrase.head].reading.means([.place, .thing, .abstract])
    if !isPassive, isStart, ["zu", "zum", "zur", "durch"].contains(first) || first == "über" && endsWay(next) {
      return true
    }
    guard
      words[next].wordClass == .preposition || words[next].wordClass == .prepositionArticle || words[next].match != nil
    else { return false }
    if ["nach", "bis"].contains(first) || first == "auf" && words[next].match?.isFixedGroup ?? false { return true }
    let head = words[phrase.head].reading
    let isMeasured =
      head.means(.unit) || head.wordClass == .numeral || phrase.close.contains { words[$0].wordClass == .numeral }
    return ["auf", "zu", "zum", "zur", "in", "ins"].contains(first) && (isMeasured || head.means(.place))
  }

  /// „über die Stadt *bis zum Fluss*“: the end of the way behind what it leads over.
  private func endsWay(_ over: Int) -> Bool {
    words[(over + 1)..<min(over + 7, words.count)].prefix { !$0.isPunctuation }.contains {
      ["bis", "nach", "zu", "zum", "zur"].contains($0.lower)
    }
  }

  /// „von China *nach Hamburg*“, „von Wien *in die Schweiz*“: a place with the end of the way on it.
  func leadsInside(_ phrase: German.NounPhrase) -> Bool {
    words[phrase.head].reading.means(.place) && words[phrase.head].wordClass == .name
      && phrase.prepositionals.contains { end in
        end.preposition.map {
          ["nach", "zu"].contains(words[$0].reading.key)
            || words[$0].reading.key == "in" && end.agreement.onlyCase == .accusative
        } ?? false
      }
  }

  /// „die Erhöhung *von 65* auf 67 Jahre“, „die Fahrt *von Bonn* nach Köln“: on a noun, with the end right behind.
  func opensRange(_ phrase: German.NounPhrase) -> Bool {
    let next = phrase.lastWord + 1
    guard next + 1 < words.count, leadsOn(phrase, isPassive: false) else { return false }
    return words[next].lower == "nach" && words[phrase.head].reading.means(.place)
      || words[next].lower == "auf"
        && words[(next + 1)..<min(next + 3, words.count)].contains { $0.wordClass == .numeral }
  }
}
