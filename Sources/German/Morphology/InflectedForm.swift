/// A form of an entry of the lexicon, with what it stands for.
public struct InflectedForm: Sendable, Hashable {
  public var text: String
  /// Cases, numbers and genders of a noun's or adjective's form; empty for verbs and forms without an ending.
  public var agreement: Agreement = .none
  public var verb: VerbForms = []
  public var degree: Degree = .positive

  init(_ text: String, _ agreement: Agreement = .none) {
    self.text = text
    self.agreement = agreement
  }

  init(_ text: String, _ verb: VerbForms) {
    self.text = text
    self.verb = verb
  }

  init(_ text: String, _ degree: Degree, _ agreement: Agreement) {
    self.text = text
    self.degree = degree
    self.agreement = agreement
  }
}

extension Morphology {
  /// All forms of an entry, each once with everything that it stands for; empty if there is no such entry.
  ///
  /// Spelling that varies is generated as the commoner way („Hauses“ rather than „Haus'“, „wechsle“ and „wechsele“).
  ///
  /// - Parameter wordClass: `noun`, `verb` or `adjective`; words of other classes are their own form.
  public func forms(of key: String, _ wordClass: WordClass) -> [InflectedForm] {
    switch wordClass {
    case .noun: nouns.row(key).map { NounParadigm($0).forms } ?? []
    case .verb: verbs.forms(of: key)
    case .adjective: adjectives.forms(of: key)
    case .adverb: adverbs.contains(key) ? [InflectedForm(LexiconKeys.bare(key))] : []
    default: []
    }
  }

  /// Whether analysis leads from a form back to its entry, and finds all that the form stands for.
  public func analyzes(_ form: InflectedForm, as key: String, _ wordClass: WordClass) -> Bool {
    let readings =
      switch wordClass {
      case .noun: nounReadings(form.text)
      case .verb: verbs.readings(of: form.text)
      case .adjective: adjectives.readings(of: form.text)
      default: self.readings(of: form.text)
      }
    return readings.contains { reading in
      reading.key == key && reading.degree == form.degree && reading.agreement.isSuperset(of: form.agreement)
        && reading.verb.isSuperset(of: form.verb)
    }
  }
}
