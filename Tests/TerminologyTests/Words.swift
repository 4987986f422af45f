import Terminology
import Text

/// A few German words, so that the tests do not depend on the lexicon.
struct Words: Lemmatizing {
  private static let lemmas: [String: [String]] = [
    "Zins": ["Zins"], "Zinsen": ["Zins"], "Leitzins": ["Leitzins"], "Leitzinses": ["Leitzins"], "Rat": ["Rat"],
    "Rate": ["Rate"], "Räte": ["Rat"], "Staats": ["Staat"], "Bank": ["Bank"], "Banken": ["Bank"],
    "Zentralbank": ["Zentralbank"],
    "Haus": ["Haus"], "Hauses": ["Haus"], "Häuser": ["Haus"], "Häusern": ["Haus"], "Union": ["Union"],
    "Energie": ["Energie"], "Energien": ["Energie"], "Essen": ["Essen"], "essen": ["essen"],
    "nachhaltig": ["nachhaltig"], "Lärm": ["Lärm"], "Lärmschutz": ["Lärmschutz"], "Senkung": ["Senkung"],
  ]
  private static let parts = ["Zinssenkung": ["Zins", "Senkung"], "Zentralbankchef": ["Zentralbank", "Chef"]]

  func lemmas(of form: String) -> [String] { Words.lemmas[form] ?? [] }
  func compoundParts(of form: String) -> [String] { Words.parts[form] ?? [] }
  func inflection(of form: String, lemma: String) -> TermInflection {
    TermInflection(number: form == lemma ? .singular : nil)
  }
}
