import German
import Terminology
import Text

/// Doubtful spellings of single terms.
extension GlossaryChecker {
  func checkSource(_ term: Term, _ add: Report) {
    checkSpelling(term, add)
    let words = term.text.split(separator: " ").map(String.init)
    guard from == "de", let first = words.first, let last = words.last else { return }
    if words.count > 1, ["der", "die", "das", "ein", "eine"].contains(first.lowercased()) {
      add(.warning, "“\(term.text)” begins with an article and is found only behind it")
    }
    guard words.count == 1, term.partOfSpeech != .properNoun, last.allSatisfy(\.isLetter) else { return }
    let readings = morphology.readings(of: last).filter { $0.origin <= .compound }
    if readings.isEmpty, last.first?.isLowercase == true, last.count > 3 {
      let capitalized = last.capitalizedFirst
      if morphology.readings(of: capitalized).contains(where: { $0.origin <= .compound && $0.wordClass == .noun }) {
        add(.warning, "“\(last)” is a noun and wants a capital")
      }
    }
    // A noun that is not in its dictionary form is still found in all forms, but what it becomes is used as given.
    let nouns = readings.filter { $0.wordClass == .noun }
    if !nouns.isEmpty, nouns.count == readings.count, nouns.allSatisfy({ $0.lemma != last && $0.derivation == nil }),
      term.number != .plural, let lemma = nouns.first?.lemma
    {
      add(.note, "“\(last)” is a form of “\(lemma)”: its target is used as given, in singular and plural")
    }
  }

  func checkTarget(_ term: Term, isVerb: Bool, _ add: Report) {
    checkSpelling(term, add)
    guard to == "en", term.status != .forbidden else { return }
    let words = term.text.split(separator: " ").map { $0.lowercased() }
    guard let first = words.first else { return }
    if words.count > 1, ["the", "a", "an"].contains(first) {
      add(.warning, "“\(term.text)” begins with an article: it is set by the translation where it belongs")
    }
    if words.count > 1, first == "to", isVerb {
      add(.warning, "“\(term.text)” cannot be inflected: write the verb without “to”")
    }
    if term.text.contains(where: { "()/[]{}".contains($0) }) {
      add(.warning, "“\(term.text)” cannot be inflected: write alternatives as terms of their own")
    }
    if term.text.contains(";") || term.text.contains(", ") {
      add(.warning, "“\(term.text)” looks like several terms: divide them by “ | ” in a table with named columns")
    }
  }

  private func checkSpelling(_ term: Term, _ add: Report) {
    let text = term.text
    if text.contains("  ") { add(.warning, "“\(text)” has two spaces") }
    if let last = text.last, ".,;:!?".contains(last), !text.dropLast().contains("."), text.count > 6 {
      add(.warning, "“\(text)” ends in “\(last)”")
    }
    if text.unicodeScalars.contains(where: { $0.value < 0x20 || $0 == "\u{fffd}" }) {
      add(.error, "“\(text)” holds a character that is none")
    }
    if !text.contains(where: { $0.isLetter || $0.isNumber }) { add(.error, "“\(text)” has no letter") }
  }
}
