import English
import German
import Text

/// A heading that has run into the sentence behind it: „Geschichte Der Ort wurde 1200 erwähnt.“. It is told by a small word
/// with a capital behind a noun without an article, and is taken off before the analysis. Likewise one of several words
/// without a verb („Besser bezahlt Die Arbeit ist …“), and the first of two pieces with a dash between them: „Sieg in Wien –
/// Nach dem Spiel Jubel“.
struct GluedHeading {
  /// How many tokens it has; 0 if there is none.
  let length: Int
  /// How many tokens stand before the rest, with the dash if there is one.
  let border: Int

  init(of tokens: [Token], morphology: Morphology) {
    var glued = GluedHeading.length(tokens, morphology)
    if glued == 0 { glued = GluedHeading.lengthWithQuality(tokens, morphology) }
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
      // „Steuern senken Der Plan …“
      if index == 1, openers.contains(tokens[2].text), isInfinitive(token, morphology), goesOn(tokens[3]) { return 2 }
      guard token.text.isCapitalized ? isNoun(token, morphology) : links.contains(token.text) else { return 0 }
    }
    return 0
  }

  /// „Arbeitende Frauen Neben der Ausbildung …“, „Gut vorbereitet Der Bund …“, „Andere Lage Vergleicht man …“: several words
  /// with a quality among them and no finite verb, before a sentence that has one.
  private static func lengthWithQuality(_ tokens: [Token], _ morphology: Morphology) -> Int {
    guard tokens.count > 6, let last = tokens.last, last.kind == .punctuation, tokens[0].kind == .word,
      tokens[0].text.isCapitalized,
      let opener = tokens.indices.prefix(8).dropFirst(2).first(where: { opens($0, tokens, morphology) }),
      opener + 3 < tokens.count, goesOn(tokens[opener + 1])
    else { return 0 }
    let heading = tokens[..<opener]
    var hasQuality = false
    for (index, token) in heading.enumerated() {
      guard token.kind == .word, index == 0 || token.spaceBefore else { return 0 }
      let readings = morphology.readings(of: index == 0 ? token.text.lowercased() : token.text)
      if index > 0, token.text.isCapitalized {
        guard readings.contains(where: { $0.wordClass == .noun && $0.origin != .guess }) else { return 0 }
        continue
      }
      let isQuality = readings.contains { reading in
        [.adjective, .adverb, .determiner].contains(reading.wordClass) || reading.verb.contains(.pastParticiple)
      }
      if isQuality { hasQuality = true }
      if readings.contains(where: { $0.wordClass == .verb && $0.verb.isFinite }) && !isQuality { return 0 }
      // „Der neue Slogan Mit Herz“: a heading has no article in front.
      if index == 0, !isQuality || readings.contains(where: { [.article, .subordinator].contains($0.wordClass) }) {
        guard token.text.isCapitalized, isNoun(token, morphology) || isPerson(token, morphology) else { return 0 }
      }
    }
    // „Geschwächter Trainer Die Entlassung …“: somebody of whom the quality tells, though a name could stand behind him
    let isSomebody = opener == 2 && !isNoun(tokens[0], morphology) && isPerson(tokens[1], morphology)
    guard hasQuality, isSomebody || endsHeading(heading[opener - 1], morphology),
      tokens[(opener + 1)...].contains(where: { token in
        token.kind == .word && !token.text.isCapitalized
          && morphology.readings(of: token.text).contains { $0.wordClass == .verb && $0.verb.isFinite }
      }) || !openers.contains(tokens[opener].text)
    else { return 0 }
    return opener
  }

  /// A small word with a capital, or what can only be a finite verb, before a pronoun.
  private static func opens(_ index: Int, _ tokens: [Token], _ morphology: Morphology) -> Bool {
    let token = tokens[index]
    guard token.kind == .word, token.text.isCapitalized, token.spaceBefore, index + 1 < tokens.count else {
      return false
    }
    if openers.contains(token.text) || qualityOpeners.contains(token.text) { return true }
    return ["man", "er", "es", "sie", "sich"].contains(tokens[index + 1].text)
      && morphology.readings(of: token.text).allSatisfy { $0.wordClass != .noun || $0.origin == .guess }
      && morphology.readings(of: token.text.lowercased()).contains { $0.wordClass == .verb && $0.verb.isFinite }
  }

  /// A noun that bears no title, several persons, or a quality.
  private static func endsHeading(_ token: Token, _ morphology: Morphology) -> Bool {
    if isNoun(token, morphology) { return true }
    let readings = morphology.readings(of: token.text)
    guard token.text.isCapitalized else {
      return readings.contains { reading in
        reading.wordClass == .adjective && reading.agreement.isEmpty || reading.verb.contains(.pastParticiple)
          || reading.wordClass == .adverb && reading.means(.time)
      }
    }
    return readings.first.map { $0.means(.person) && $0.agreement.isPluralOnly && $0.origin != .guess } ?? false
  }

  private static func isPerson(_ token: Token, _ morphology: Morphology) -> Bool {
    morphology.readings(of: token.text).first.map {
      $0.wordClass == .noun && $0.means(.person) && $0.origin != .guess
    } ?? false
  }

  /// Something that could be done, in small letters.
  private static func isInfinitive(_ token: Token, _ morphology: Morphology) -> Bool {
    token.kind == .word && !token.text.isCapitalized
      && morphology.readings(of: token.text).contains { $0.wordClass == .verb && $0.verb.contains(.infinitive) }
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
  private static let qualityOpeners: Set<String> = ["Neben", "Doch", "Laut", "Nicht", "Zwar", "Trotz", "Ohne", "Gegen"]
  private static let links: Set<String> = ["und", "der", "des", "von", "in", "im", "für", "zur", "zum"]
  private static let openers: Set<String> = [
    "Der", "Die", "Das", "Den", "Dem", "Ein", "Eine", "Einen", "Einer", "Im", "In", "Am", "An", "Auf", "Bei", "Beim",
    "Mit", "Von", "Vom", "Seit", "Nach", "Vor", "Für", "Es", "Er", "Wir", "Zum", "Zur", "Als", "Da", "Aufgrund",
    "Darin",
    "Dabei", "Dies", "Diese", "Dieser", "Dieses", "Durch", "Um", "Unter", "Über", "Während", "Wegen", "Zwischen", "Ab",
    "Aus", "Bis", "Nachdem", "Obwohl", "Wenn", "Weil",
  ]
}
