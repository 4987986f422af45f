import Segmentation
import Text

extension GermanAnalyzer {
  /// „Ich bin“, sagte er, „nicht schuldig.“ → „Ich bin nicht schuldig“, sagte er. What interrupts quoted words to say who
  /// speaks is put behind them; marks at the seam are left out. Other sentences stay as they are.
  public func joiningQuotation(_ tokens: [Token]) -> [Token] {
    let tokens = Self.nestingQuotes(Self.pairingApostrophes(tokens))
    guard let seam = Self.seam(tokens) else { return tokens }
    var result = Array(tokens[..<seam.closing])
    let rest = tokens[(seam.opening + 1)...seam.lastInside]
    let first = tokens[1..<seam.closing]
    if begins(rest, behind: first) || addsDenial(rest) || opensMain(rest, behind: first) {
      result.append(tokens[seam.comma])
      // „Kommen Sie herein“, rief sie, „der Kaffee ist fertig“: two sentences rather than one inside the other.
      if opensMain(rest, behind: first) { result[result.count - 1].text = ";" }
    }
    result += rest
    result += [tokens[seam.closing], tokens[seam.comma]]
    result += tokens[(seam.comma + 1)..<seam.secondComma]
    if let mark = seam.mark { result.append(tokens[mark]) }
    return result
  }

  /// `"Er nannte es "gut", aber teuer", sagte sie`: of marks that look the same on both sides the one behind a space opens,
  /// and inside of an open quotation it is one of the inner marks. A sentence whose marks do not come out even stays as it
  /// is.
  static func nestingQuotes(_ tokens: [Token]) -> [Token] {
    guard tokens.count(where: { $0.kind == .punctuation && $0.text == "\"" }) > 3 else { return tokens }
    var result = tokens
    var depth = 0
    for index in tokens.indices where tokens[index].kind == .punctuation && tokens[index].text == "\"" {
      let opens =
        (index == 0 || tokens[index].spaceBefore || tokens[index - 1].text == "(")
        && index + 1 < tokens.count && !tokens[index + 1].spaceBefore
      switch depth {
      case 0 where opens: depth = 1
      case 1 where opens:
        result[index].text = "‚"
        depth = 2
      case 1 where index > 0 && !tokens[index].spaceBefore: depth = 0
      case 2 where !tokens[index].spaceBefore:
        result[index].text = "‘"
        depth = 1
      default: return tokens
      }
    }
    return depth == 0 ? result : tokens
  }

  /// „Der Film 'Titanic' ist lang“: apostrophes in pairs are marks of a quotation, the first behind a space or another mark,
  /// the second right behind what is quoted.
  static func pairingApostrophes(_ tokens: [Token]) -> [Token] {
    func isApostrophe(_ token: Token) -> Bool {
      token.kind == .punctuation && token.text.utf8.count < 4 && ["'", "’", "‘"].contains(token.text)
    }
    guard tokens.contains(where: { $0.kind == .punctuation && ($0.text == "'" || $0.text == "‘" && $0.spaceBefore) })
    else { return tokens }
    var result = tokens
    var open: Int?
    for index in tokens.indices where isApostrophe(tokens[index]) {
      let opens =
        (index == 0 || tokens[index].spaceBefore || Marks.isQuote(tokens[index - 1].text)
          || tokens[index - 1].text == "(")
        && index + 1 < tokens.count && !tokens[index + 1].spaceBefore
      if let first = open, !tokens[index].spaceBefore, index > first + 1 {
        result[first].text = "‚"
        result[index].text = "‘"
        open = nil
      } else if opens {
        open = index
      }
    }
    return result
  }

  /// „Ich gehe“, sagte sie, „er bleibt“: the second part is a clause of its own, so that a comma stands between the two
  /// once nothing else does.
  private func begins(_ second: ArraySlice<Token>, behind first: ArraySlice<Token>) -> Bool {
    guard let opening = second.first, let start = first.first else { return false }
    if Self.joins.contains(opening.text) { return true }
    // „Komm“, sagte sie, „wir gehen“: with its verb in second place the part begins there, whatever stands before it.
    if Self.actors.contains(opening.text), second.count > 1,
      isFinite(second[second.startIndex + 1]),
      let last = first.last, !Self.coordinators.contains(last.text.lowercased())
    {
      return true
    }
    let lead = morphology.readings(of: start.text, initial: true)
    // „Nein“, sagte sie, „das war ich nicht“
    if first.count == 1 { return start.text.lowercased() == "nein" }
    // „Wenn die Preise steigen“, sagte er, „müssen wir handeln“
    let isSubordinate = lead.contains { $0.wordClass == .subordinator || $0.wordClass == .interrogative }
    if isSubordinate || endsInSubordinate(first), isFinite(opening) { return first.last.map(isFinite) ?? false }
    let front = second.prefix { $0.text != "," }
    // „Der Mann“, sagte sie, „der das Geld stahl, ist weg“
    // but „Er hat“, sagte sie, „die Tat gestanden“
    if Self.relatives.contains(opening.text), front.count > 2, let last = front.last,
      isOnlyFinite(last) || isFinite(last) && !first.contains(where: isAuxiliary)
    {
      return true
    }
    // „Wir brauchen Geld“, sagte er, „viel Geld“
    if front.count < 5, opening.text != first.last?.text, front.last?.text == first.last?.text { return true }
    guard first.contains(where: isFinite) else { return false }
    // „Ich fordere die Firma auf“, sagte er, „endlich zu handeln“
    if second.dropLast().last?.text == "zu", first.count > 2, let last = first.last,
      !first.contains(where: isAuxiliary) || isPredicate(last)
    {
      return true
    }
    // „Ich habe immer gesagt“, betonte er, „die Löhne müssen steigen“
    if isMain(second, behind: first) { return true }
    // Up to the comma of its own the second part has somebody who acts, and a finite verb behind.
    let hasPronoun = Self.actors.contains(opening.text) && front.count > 1 && isFinite(front[front.startIndex + 1])
    return hasPronoun || front.dropFirst().contains(where: isOnlyFinite)
  }

  /// „In dem Haus, das er kaufte“, sagte sie, „ist es kalt“: what stands in front ends in a clause that hangs on it.
  private func endsInSubordinate(_ first: ArraySlice<Token>) -> Bool {
    guard let comma = first.lastIndex(where: { $0.text == "," }), comma + 1 < first.endIndex else { return false }
    let lead = first[comma + 1].text
    return Self.relatives.contains(lead)
      || morphology.readings(of: lead).contains { $0.wordClass == .subordinator || $0.wordClass == .preposition }
  }

  func isFinite(_ token: Token) -> Bool {
    !token.text.isCapitalized
      && morphology.readings(of: token.text).contains { $0.wordClass == .verb && $0.verb.isFinite }
  }

  func isAuxiliary(_ token: Token) -> Bool {
    morphology.readings(of: token.text).contains { AuxiliaryVerbs.all.contains($0.key) || $0.key == "scheinen" }
  }

  /// „muss“, „lügt“: no infinitive or participle, and nothing else.
  func isOnlyFinite(_ token: Token) -> Bool {
    guard !token.text.isCapitalized else { return false }
    let readings = morphology.readings(of: token.text)
    return !readings.isEmpty
      && readings.allSatisfy {
        $0.wordClass == .verb && $0.verb.isFinite && $0.verb.isDisjoint(with: [.infinitive, .pastParticiple])
      }
  }

  static let relatives: Set<String> = ["der", "die", "das", "den", "dem", "denen", "dessen", "deren"]

  /// Pronouns that are nominatives at the start of a clause, also in polite address.
  private static let actors: Set<String> = [
    "ich", "du", "er", "sie", "Sie", "es", "wir", "ihr", "man", "das", "die", "der", "wer", "was", "wie", "niemand",
  ]

  static let coordinators: Set<String> = ["und", "aber", "oder", "doch", "denn", "sondern"]

  private struct Seam {
    /// The mark that closes the first part, the comma behind it, the comma before the second part, the mark that opens it.
    var closing: Int
    var comma: Int
    var secondComma: Int
    var opening: Int
    var lastInside: Int
    var mark: Int?
  }

  /// Conjunctions before which the second part keeps a comma.
  private static let joins: Set<String> = [
    "aber", "als", "bevor", "bis", "da", "damit", "dass", "denn", "doch", "falls", "jedoch", "nachdem", "ob", "obwohl",
    "ohne", "solange", "sondern", "sodass", "statt", "um", "weil", "wenn",
  ]

  private static func seam(_ tokens: [Token]) -> Seam? {
    let quotes = tokens.indices.filter { tokens[$0].kind == .punctuation && Marks.isQuote(tokens[$0].text) }
    guard quotes.count == 4, quotes[0] == 0, Marks.opening.contains(tokens[quotes[2]].text) else { return nil }
    let (closing, opening, end) = (quotes[1], quotes[2], quotes[3])
    // A comma stands behind the first part, or inside at its end in American fashion.
    guard tokens[closing + 1].text == ",", tokens[opening - 1].text == ",", opening - closing > 3,
      opening - closing < 16,
      end > opening + 1
    else { return nil }
    let behind = tokens[(end + 1)...]
    guard behind.allSatisfy({ $0.kind == .punctuation }) else { return nil }
    var lastInside = end - 1
    var mark = behind.first.map { _ in end + 1 }
    if tokens[lastInside].kind == .punctuation, [".", "!", "?"].contains(tokens[lastInside].text),
      lastInside > opening + 1
    {
      mark = mark ?? lastInside
      lastInside -= 1
    }
    return Seam(
      closing: closing, comma: closing + 1, secondComma: opening - 1, opening: opening, lastInside: lastInside,
      mark: mark)
  }
}
