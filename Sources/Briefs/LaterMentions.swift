import German
import Text

/// „US President Donald Trump“ is „Trump“ once he has been introduced.
enum LaterMentions {
  /// Persons of a sentence together with their titles, as far as one phrase holds nothing else.
  static func titled(in analysis: SentenceAnalysis) -> [TitledPerson] {
    var result: [TitledPerson] = []
    for clause in analysis.clauses {
      for unit in clause.units {
        guard case .phrase(let phrase) = unit else { continue }
        collect(phrase, analysis, &result)
      }
    }
    return result
  }

  private static func collect(_ phrase: German.NounPhrase, _ analysis: SentenceAnalysis, _ result: inout [TitledPerson])
  {
    for inner in phrase.prepositionals + phrase.genitives + phrase.conjuncts.map(\.phrase) {
      collect(inner, analysis, &result)
    }
    let names = ([phrase.head] + phrase.close).filter { analysis.words[$0].match?.kind == .person }
    guard let name = names.first, names.count == 1, let match = analysis.words[name].match else { return }
    // The preposition stays, and a possessive says whose he is.
    var first = min(phrase.head, phrase.determiner ?? phrase.head)
    for modifier in phrase.modifiers {
      switch modifier {
      case .attribute(let attribute): first = min(first, attribute.adverbs.min() ?? first, attribute.word)
      case .number, .name, .genitive, .measure: return
      }
    }
    let isPlain =
      phrase.genitives.isEmpty && phrase.prepositionals.isEmpty && phrase.clauses.isEmpty
      && phrase.appositions.isEmpty
    guard isPlain, first <= name else { return }
    result.append(
      TitledPerson(match: match, range: analysis.words[first].range.lowerBound..<analysis.words[name].range.upperBound))
  }

  /// The sentence with surnames for people who have been introduced.
  static func shortened(
    _ text: AlignedText, _ persons: [TitledPerson], names: FullNames, introduced: Set<String>
  ) -> AlignedText {
    var text = text
    for person in persons {
      guard let surname = names.surname(of: person.match.target), introduced.contains(surname),
        let span = text.target(of: person.range)
      else { continue }
      let phrase = text.slice(span)
      let bytes = Array(phrase.utf8)
      let name = Array(person.match.target.utf8)
      // The title stands before the name, and nothing but the genitive behind it.
      guard let place = firstPlace(of: name, in: bytes) else { continue }
      let rest = String(decoding: bytes[(place + name.count)...], as: UTF8.self)
      guard rest.isEmpty || rest == "’s" || rest == "'s" || rest == "’" else { continue }
      let title = String(decoding: bytes[..<place], as: UTF8.self)
      guard title.wordCount <= 6, !title.contains(where: { ",.;:“”\"".contains($0) }) else { continue }
      // „Trump’s special envoy Steve Witkoff“: whose he is has been told.
      text.replace(span.lowerBound..<span.lowerBound + place + name.count, with: surname)
    }
    return text
  }

  private static func firstPlace(of part: [UInt8], in bytes: [UInt8]) -> Int? {
    guard !part.isEmpty, part.count <= bytes.count else { return nil }
    return (0...bytes.count - part.count).first { Array(bytes[$0..<$0 + part.count]) == part }
  }
}
