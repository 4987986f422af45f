import English
import German
import Text

/// A heading that has run into the sentence behind it: „Geschichte Der Ort wurde 1200 erwähnt.“. It is told by a small word
/// with a capital behind a noun without an article, and is taken off before the analysis.
struct GluedHeading {
  /// How many tokens it has; 0 if there is none.
  let length: Int

  init(of tokens: [Token], morphology: Morphology) {
    length = GluedHeading.length(tokens, morphology)
  }

  private static func length(_ tokens: [Token], _ morphology: Morphology) -> Int {
    guard tokens.count > 5, let last = tokens.last, last.kind == .punctuation, isNoun(tokens[0], morphology) else {
      return 0
    }
    for index in 1...4 where index < tokens.count - 4 {
      let token = tokens[index]
      guard token.kind == .word, token.spaceBefore else { return 0 }
      if openers.contains(token.text) {
        // „Seit wann …“, but „Teil Eins“ and „Sender Das Erste“
        return isNoun(tokens[index - 1], morphology) && goesOn(tokens[index + 1]) ? index : 0
      }
      guard token.text.isCapitalized ? isNoun(token, morphology) : links.contains(token.text) else { return 0 }
    }
    return 0
  }

  /// A noun of the lexicon that bears no title and has no name behind it.
  private static func isNoun(_ token: Token, _ morphology: Morphology) -> Bool {
    guard token.kind == .word, token.text.isCapitalized, !openers.contains(token.text),
      let noun = morphology.readings(of: token.text).first
    else { return false }
    return noun.wordClass == .noun && (noun.origin == .lexicon || noun.origin == .compound)
      && !noun.nounGroups.contains(.titled) && !noun.means([.person, .group, .unit])
  }

  private static func goesOn(_ token: Token) -> Bool { token.kind == .word || token.kind == .number }

  /// Its English, with a colon, before that of the sentence.
  func place(_ heading: [GeneratedWord], in words: inout [GeneratedWord]) {
    guard !heading.isEmpty, !words.isEmpty else { return }
    var heading = heading
    heading[0].text = heading[0].text.prefix(1).uppercased() + heading[0].text.dropFirst()
    heading.append(GeneratedWord(":", kind: .punctuation, spaceBefore: false))
    words[0].spaceBefore = true
    words = heading + words
  }

  private static let links: Set<String> = ["und", "der", "des", "von", "in", "im", "für", "zur", "zum"]
  private static let openers: Set<String> = [
    "Der", "Die", "Das", "Den", "Dem", "Ein", "Eine", "Einen", "Einer", "Im", "In", "Am", "An", "Auf", "Bei", "Beim",
    "Mit", "Von", "Vom", "Seit", "Nach", "Vor", "Für", "Es", "Er", "Wir", "Zum", "Zur", "Als", "Da", "Aufgrund",
    "Darin",
    "Dabei", "Dies", "Diese", "Dieser", "Dieses", "Durch", "Um", "Unter", "Über", "Während", "Wegen", "Zwischen", "Ab",
    "Aus", "Bis", "Nachdem", "Obwohl", "Wenn", "Weil",
  ]
}
