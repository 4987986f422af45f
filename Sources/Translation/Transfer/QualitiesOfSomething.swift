import English
import German

/// „etwas Festes, Greifbares“: more than one quality behind an indefinite pronoun.
extension SentenceTransfer {
  /// The further qualities with what joins them to the first: something firm, tangible; something new and beautiful.
  func qualities(behind phrase: German.NounPhrase) -> [Phrase] {
    var result: [Phrase] = []
    for position in stride(from: 1, to: phrase.close.count - 1, by: 2) {
      let joint = phrase.close[position]
      let next = phrase.close[position + 1]
      consume([joint, next])
      let reading = words[next].reading
      var english = lexicon.readings(.adjectives, reading.key).last?.english ?? words[next].text
      if reading.degree == .comparative { english = morphology.comparative(english) }
      result.append(
        words[joint].isPunctuation
          ? .literal(Literal(",", source: source(joint), spaceBefore: false))
          : .literal(Literal(coordination(joint), source: source(joint))))
      result.append(.literal(Literal(english, source: source(next))))
    }
    return result
  }
}
