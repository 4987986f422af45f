import English
import German

/// „etwas Festes, Greifbares“: more than one quality behind an indefinite pronoun.
extension SentenceTransfer {
  /// The second quality with what joins it to the first: something firm, tangible; something new and beautiful.
  func quality(behind phrase: German.NounPhrase) -> [Phrase] {
    guard phrase.close.count == 3 else { return [] }
    let (joint, second) = (phrase.close[1], phrase.close[2])
    consume([joint, second])
    let reading = words[second].reading
    var english = lexicon.readings(.adjectives, reading.key).last?.english ?? words[second].text
    if reading.degree == .comparative { english = morphology.comparative(english) }
    let and: Phrase =
      words[joint].isPunctuation
      ? .literal(Literal(",", source: source(joint), spaceBefore: false))
      : .literal(Literal(coordination(joint), source: source(joint)))
    return [and, .literal(Literal(english, source: source(second)))]
  }
}
