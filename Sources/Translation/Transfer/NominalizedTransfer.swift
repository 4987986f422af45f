import English
import German

/// Adjectives and participles used as nouns: „das Beste“, „der Klügere“, „die Armen“, „das Gesagte“.
extension SentenceTransfer {
  /// „jeder Zweite“, „jede vierte war leer“ → one in two, one in four
  func oneIn(_ phrase: German.NounPhrase, _ reading: German.Reading, isPerson: Bool) -> Noun? {
    guard let every = phrase.determiner, words[every].reading.key == "jeder", let value = ordinal(reading) else {
      return nil
    }
    consume(every)
    return Noun(
      "one in \(numbers.inText(value))", kind: .proper, isPerson: isPerson ? true : nil,
      source: source(every, phrase.head))
  }

  /// The value of „Zweite“, „Dritte“ … up to ten, or of „2.“.
  private func ordinal(_ reading: German.Reading) -> Int? {
    if reading.isOrdinal, let value = Int(reading.lemma.filter(\.isNumber)), value > 1 { return value }
    return [
      "zweite", "zweit", "dritte", "dritt", "vierte", "viert", "fünfte", "fünft", "sechste", "sechst", "siebte",
      "siebt",
      "achte", "acht", "neunte", "neunt", "zehnte", "zehnt",
    ].firstIndex(of: reading.key.lowercased()).map { $0 / 2 + 2 }
  }

  /// - Parameter reading: with the agreement that the phrase settled.
  func nominalized(
    _ phrase: German.NounPhrase, _ reading: German.Reading, _ number: GrammaticalNumber, _ context: LexicalContext
  ) -> Noun? {
    // „zu Süßem“: somebody would need an article. „von weniger Wichtigem“
    let isBareThing =
      phrase.modifiers.isEmpty && words[phrase.head].lower.hasSuffix("em") && phrase.head > 0
      && (phrase.determiner == nil && words[phrase.head - 1].wordClass == .preposition
        || ["weniger", "mehr", "viel", "wenig", "etwas"].contains(words[phrase.head - 1].lower))
    let isNeuter =
      number == .singular
      && (isBareThing || reading.agreement.onlyGender == .neuter
        || phrase.determiner.map { words[$0].lower == "das" } ?? false)
    if reading.derivation == .pastParticiple {
      guard isNeuter, reading.modifiers.isEmpty,
        let verb = lexicon.readings(.verbs, reading.key).last(where: { $0.frame.contains("a") })?.english
      else { return nil }
      // „das Gesagte“ → what was said
      return Noun("what was \(morphology.participle(Template(verb).lemma))", kind: .proper, source: source(phrase.head))
    }
    if let share = oneIn(phrase, reading, isPerson: true) { return share }
    guard let english = lexicon.readings(.adjectives, reading.key).best(in: context)?.english,
      reading.modifiers.isEmpty
    else { return nil }
    let compared: String
    switch reading.degree {
    case .positive: compared = english
    case .comparative: compared = morphology.comparative(english)
    case .superlative:
      // „das Beste“, „der Schnellste“: the best, the fastest
      return Noun(
        morphology.superlative(english), number: number, isPerson: isNeuter ? nil : true,
        countability: number == .plural ? .pluralOnly : .countable, source: source(phrase.head))
    }
    // „im Privaten“ → in the private sphere: in what is so, not in somebody
    if number == .singular, reading.degree == .positive, phrase.modifiers.isEmpty, phrase.genitives.isEmpty,
      phrase.head > 0, words[phrase.head - 1].lower == "im"
    {
      return Noun("\(compared) sphere", number: number, source: source(phrase.head))
    }
    // „als Ganzes“ → as a whole
    if isNeuter, reading.key == "ganz", phrase.determiner == nil {
      return Noun("whole", number: number, source: source(phrase.head))
    }
    // „zahlt das Doppelte“ → pays double
    if isNeuter, reading.key == "doppelt", phrase.genitives.isEmpty, let article = phrase.determiner,
      words[article].reading.key == "der"
    {
      consume(article)
      return Noun("double", kind: .proper, source: source(article, phrase.head))
    }
    // „zahlt das Dreifache“ → pays three times as much; „stieg auf das Dreifache“: to three times the level
    if isNeuter, let times = timesAsMuch(phrase) { return times }
    // „Unglaubliches leisten“ → achieve incredible things
    if isNeuter, phrase.determiner == nil, phrase.modifiers.isEmpty, phrase.preposition == nil,
      phrase.head == 0 || words[phrase.head - 1].lower != "etwas" && words[phrase.head - 1].lower != "nichts"
    {
      return Noun("\(compared) thing", number: .plural, source: source(phrase.head))
    }
    // „rutscht ins Negative“ → slips into the negative
    if isNeuter, phrase.determiner == nil, phrase.head > 0, ["ins", "im"].contains(words[phrase.head - 1].lower) {
      return Noun(compared, number: number, source: source(phrase.head))
    }
    if isNeuter { return Noun("\(compared) thing", number: number, source: source(phrase.head)) }
    let isDefinite = phrase.determiner.map { words[$0].reading.key == "der" } ?? false
    if number == .plural {
      // „die Armen“ → the poor
      let isBare = isDefinite && phrase.modifiers.isEmpty && phrase.genitives.isEmpty
      return Noun(
        isBare ? compared : "\(compared) people", number: isBare ? .plural : .singular, isPerson: true,
        countability: .pluralOnly, source: source(phrase.head))
    }
    if reading.degree == .comparative || ["einzig", "letzt", "nächst", "erst"].contains(reading.key) {
      return Noun("\(compared) one", number: number, isPerson: true, source: source(phrase.head))
    }
    let gender: GrammaticalGender = reading.agreement.onlyGender == .feminine ? .feminine : .masculine
    return Noun(
      "\(compared) \(gender == .feminine ? "woman" : "man")", number: number, gender: gender, isPerson: true,
      source: source(phrase.head))
  }
}
