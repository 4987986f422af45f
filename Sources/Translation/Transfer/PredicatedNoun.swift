import English
import German

/// What a predicate is said of. It chooses among the readings of the adjective as the noun behind an attribute does: „Die
/// Miete ist *unbezahlbar*“ is unaffordable, „Der Schmuck ist *unbezahlbar*“ priceless.
enum Predicated {
  /// The subject, also of the clause before: „Die Mieten steigen und sind bald unbezahlbar“.
  case subject(German.NounPhrase)
  /// „Die Mieten drohen unbezahlbar zu werden“: whoever or whatever the infinitive is about.
  case controller
  /// „hält die Miete für unbezahlbar“, „macht das Brot teuer“; a subject that comes later („wie *teuer* die Miete ist“)
  case object(German.NounPhrase)
  /// „eine Miete, die unbezahlbar ist“, „die er unbezahlbar findet“: the noun stands outside the clause.
  case outside
}

extension SentenceTransfer {
  /// What a clause says something of, if it has a predicate: its subject.
  func predicated(_ work: ClauseAssembly) -> Predicated? {
    if let subject = work.subject { return .subject(subject) }
    if work.clause.kind == .relative { return .outside }
    if let first = work.clause.coordinatedWith.map({ analysis.clauses[$0] }) {
      return subject(of: first, complex: analysis.verbComplex(of: first)).map { .subject($0.phrase) }
    }
    return work.clause.kind == .infinitive ? .controller : nil
  }

  /// „Die Noten sind *schlecht*“, „Die Stelle bleibt *frei*“: the adjective tells what is meant by the noun as one before it
  /// does.
  func predicate(of work: ClauseAssembly) -> String? {
    guard work.complex.isCopula else { return nil }
    for unit in work.field.reversed() {
      if case .adjective(let word, _) = unit { return words[word].reading.key }
    }
    return nil
  }

  /// The object of a reading that says of it what it is or becomes.
  func predicatedObject(_ slots: [String: Int], _ units: [German.Unit], implied: [String]) -> Predicated? {
    guard slots["adj"] != nil || slots["als"] != nil || slots["für"] != nil else { return nil }
    if implied.contains("a") { return .outside }
    guard let object = slots["a"], case .phrase(let phrase) = units[object] else { return nil }
    return .object(phrase)
  }

  /// „wie *teuer* die Miete ist“: a predicate that its clause is asked for.
  func predicate(_ word: Int, _ adverbs: [Int], askedOf clause: German.Clause) -> Phrase {
    let outer = predicated
    predicated = subject(of: clause, complex: analysis.verbComplex(of: clause)).map { .object($0.phrase) }
    defer { predicated = outer }
    return predicate(word, adverbs)
  }

  /// The noun that the predicate in work is said of, with its class; nil where nothing tells.
  func predicatedNoun() -> (key: String, nounClass: Character)? {
    switch predicated {
    case .object(let phrase)?: return meant(by: phrase, isSubject: false)
    case .subject(let phrase)?: return meant(by: phrase, isSubject: true)
    case .controller?: return antecedents.subject.flatMap(noun)
    case .outside?: return impliedHead
    case nil: return nil
    }
  }

  private func meant(by phrase: German.NounPhrase, isSubject: Bool) -> (key: String, nounClass: Character)? {
    let told: [WordClass] = [.noun, .name, .relative, .interrogative]
    if told.contains(words[phrase.head].reading.wordClass) { return head(of: phrase) }
    // „Viele der Wohnungen sind unbezahlbar“
    if let whole = phrase.genitives.first { return head(of: whole) }
    switch words[phrase.head].reading.key {
    case "ich", "du", "wir", "ihr", "man", "wer", "jemand", "niemand": return ("", "h")
    case "er", "sie": return isSubject ? antecedents.subject.flatMap(noun) : nil
    // „Das ist sicher“, „Es ist sicher, dass …“, „So etwas ist schwer“
    case let key: return (key, " ")
    }
  }

  /// The noun by which this sentence has spoken of somebody or something; of a person of an earlier one just the class.
  private func noun(_ referent: Referent) -> (key: String, nounClass: Character)? {
    if let word = referent.word, [.noun, .name].contains(words[word].wordClass) {
      return (words[word].reading.key, words[word].reading.nounClass)
    }
    return referent.isPerson ? ("", "h") : nil
  }
}
