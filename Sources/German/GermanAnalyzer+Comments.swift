import Segmentation
import Text

extension GermanAnalyzer {
  /// „Ohne ihn*, davon ist sie überzeugt,* wäre sie tot“, „Er müsse*, das wisse er genau,* bald gehen“: a clause between commas
  /// that says what somebody thinks of the one that it interrupts.
  ///
  /// It begins with what takes that up and has its verb behind it; the clause around it goes on with its verb, or with the
  /// infinitive or participle that its auxiliary waits for.
  func comment(behind comma: Int, _ tokens: [Token]) -> Range<Int>? {
    guard comma > 0, comma + 6 < tokens.count, tokens[comma].text == ",",
      Self.takingUp.contains(tokens[comma + 1].text),
      isFinite(tokens[comma + 2]),
      let end = tokens[(comma + 3)...].prefix(9).firstIndex(where: { $0.kind == .punctuation }),
      tokens[end].text == ",", end > comma + 3, end + 2 < tokens.count,
      // „das Kind, *das* geschlagen *wird*, …“
      tokens[comma + 1].text != "das" || !isFinite(tokens[end - 1]) || Self.thinking.contains(tokens[comma + 3].text)
    else { return nil }
    let start = (tokens[..<comma].lastIndex { $0.kind == .punctuation } ?? -1) + 1
    guard start < comma, start == 0 || Marks.isQuote(tokens[start - 1].text) || tokens[start - 1].text == ":" else {
      return nil
    }
    let front = tokens[start..<comma]
    guard let auxiliary = front.firstIndex(where: isFinite) else {
      return isFinite(tokens[end + 1]) ? comma..<(end + 1) : nil
    }
    // „Wenn er geht, das ist klar, kommt sie“
    if auxiliary == comma - 1, auxiliary > start + 1, opensClause(tokens[start]) {
      return isFinite(tokens[end + 1]) ? comma..<(end + 1) : nil
    }
    // „Er war, das bestreitet keiner, ein großer Trainer“: what he was is still to come.
    if auxiliary == comma - 1, auxiliary > start, isLinking(tokens[auxiliary]), !opensClause(tokens[end + 1]) {
      return comma..<(end + 1)
    }
    let rest = tokens[(end + 1)...].prefix { $0.kind != .punctuation }
    guard let last = rest.last, awaits(last, tokens[auxiliary]),
      !front.dropFirst().contains(where: { awaits($0, tokens[auxiliary]) }), !rest.dropLast().contains(where: isFinite),
      !opensClause(tokens[end + 1]), !Self.relatives.contains(tokens[end + 1].text) || rest.count > 2,
      ["und", "aber", "oder", "denn", "doch", "sondern"].contains(tokens[end + 1].text) == false
    else { return nil }
    return comma..<(end + 1)
  }

  private static let takingUp: Set<String> = [
    "das", "davon", "darüber", "daran", "dafür", "da", "darin", "dazu", "dessen",
  ]

  private static let thinking: Set<String> = ["er", "sie", "es", "man", "ich", "wir", "jeder", "alle", "niemand"]

  private func opensClause(_ token: Token) -> Bool {
    morphology.readings(of: token.text, initial: true).contains {
      [.subordinator, .interrogative, .interrogativeAdverb].contains($0.wordClass) || $0.key == "wer"
    }
  }

  private func isLinking(_ token: Token) -> Bool {
    morphology.readings(of: token.text).contains { $0.key == "gelten" || AuxiliaryVerbs.linking.contains($0.key) }
  }

  /// „müsse … *gehen*“, „habe … *verloren*“
  private func awaits(_ verb: Token, _ auxiliary: Token) -> Bool {
    guard !verb.text.isCapitalized else { return false }
    let verbs = morphology.readings(of: verb.text).filter { $0.wordClass == .verb }
    return morphology.readings(of: auxiliary.text).contains { helper in
      let helpsInfinitive = helper.key == "werden" || AuxiliaryVerbs.modals.contains(helper.key)
      let helpsParticiple = ["haben", "sein", "werden"].contains(helper.key)
      return verbs.contains {
        helpsInfinitive && $0.verb.contains(.infinitive) || helpsParticiple && $0.verb.contains(.pastParticiple)
      }
    }
  }
}
