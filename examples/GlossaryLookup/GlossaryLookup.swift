import Depesche

/// Finds a house's terms in German text, whatever their inflection, and translates with them.
///
///     swift run GlossaryLookup
@main
struct GlossaryLookup {
  static func main() throws {
    let glossary = try Glossary(
      text: """
        de\ten
        Leitzins\tbenchmark rate
        Europäische Union\tEuropean Union
        """, name: "house.tsv")
    let depesche = try Depesche(Depesche.Configuration(glossaries: [glossary]))

    let text = "Der Rat der Europäischen Union begrüßte die Senkung des Leitzinses."
    for term in try depesche.terms(in: text) {
      print("\(term.range): \(term.text) = \(term.entry.target)")
    }
    print(try depesche.translate(text).text)
  }
}
