import English
import German
import Text

/// A heading that has run into the sentence behind it: „Geschichte Der Ort wurde 1200 erwähnt.“. It is told by a small word
/// with a capital behind a noun without an article, and is taken off before the analysis. Likewise the first of two pieces
/// with a dash between them: „Sieg in Wien – Nach dem Spiel Jubel“.
struct GluedHeading {
  /// How many tokens it has; 0 if there is none.
  let length: Int
  /// How many tokens stand before the rest, with the dash if there is one.
  let border: Int

  init(of tokens: [Token], morphology: Morphology) {
    let glued = GluedHeading.length(tokens, morphology)
    let dash = glued == 0 ? GluedHeading.dash(tokens, morphology) : nil
    length = dash ?? glued
    border = dash.map { $0 + 1 } ?? glued
  }

  /// The dash behind several words without a verb, before a small word with a capital.
  private static func dash(_ tokens: [Token], _ morphology: Morphology) -> Int? {
    guard tokens.count > 5, tokens[0].text.isCapitalized,
      let dash = tokens.prefix(12).firstIndex(where: { dashes.contains($0.text) && $0.spaceBefore }), dash > 1,
      dash + 3 < tokens.count, tokens[dash + 1].spaceBefore,
      dashedOpeners.contains(tokens[dash + 1].text) || openers.contains(tokens[dash + 1].text),
      tokens[..<dash].allSatisfy({ $0.kind == .word || $0.kind == .number }),
      case let small = tokens[..<dash].filter({ $0.kind == .word && !$0.text.isCapitalized }), !small.isEmpty,
      small.allSatisfy({ token in
        morphology.readings(of: token.text).allSatisfy { $0.wordClass != .verb }
      })
    else { return nil }
    return dash
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

  /// Its English, with a colon or the dash, before that of the sentence.
  func place(_ heading: [GeneratedWord], in words: inout [GeneratedWord]) {
    guard !heading.isEmpty, !words.isEmpty else { return }
    var heading = heading
    heading[0].text = heading[0].text.capitalizedFirst
    let mark = border > length ? "–" : ":"
    heading.append(GeneratedWord(mark, kind: .punctuation, spaceBefore: border > length))
    words[0].spaceBefore = true
    words = heading + words
  }

  private static let dashes: Set<String> = ["–", "—", "-"]
  private static let dashedOpeners: Set<String> = [
    "Wegen", "Trotz", "Dank", "Laut", "Kein", "Keine", "Auch", "Ohne", "Gegen", "Zuvor", "Danach", "Jetzt", "Nun",
    "Heute", "Bisher", "Mehr", "Noch", "Nur", "Schon", "Statt", "Beim", "Zwei", "Drei",
  ]
  private static let links: Set<String> = ["und", "der", "des", "von", "in", "im", "für", "zur", "zum"]
  private static let openers: Set<String> = [
    "Der", "Die", "Das", "Den", "Dem", "Ein", "Eine", "Einen", "Einer", "Im", "In", "Am", "An", "Auf", "Bei", "Beim",
    "Mit", "Von", "Vom", "Seit", "Nach", "Vor", "Für", "Es", "Er", "Wir", "Zum", "Zur", "Als", "Da", "Aufgrund",
    "Darin",
    "Dabei", "Dies", "Diese", "Dieser", "Dieses", "Durch", "Um", "Unter", "Über", "Während", "Wegen", "Zwischen", "Ab",
    "Aus", "Bis", "Nachdem", "Obwohl", "Wenn", "Weil",
  ]
}
