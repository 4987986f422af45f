import Lexicon

/// The tables that every word of a text is looked up in.
struct NameTables: Sendable {
  let places: LexiconTable
  let organizations: LexiconTable
  let placeAdjectives: LexiconTable
  let persons: LexiconTable
  let givenNames: LexiconTable
  let placeEndings: LexiconTable
  let titles: LexiconTable
  let nouns: LexiconTable
  /// Words of other languages in names.
  let parts: LexiconTable
  /// Surnames that end in -s.
  let surnamesInS: LexiconTable
  /// Of words in small letters.
  let ordinaryWords: [LexiconTable]

  init(_ lexicons: Lexicons) {
    places = lexicons.table("names/places.tsv")
    organizations = lexicons.table("names/organizations.tsv")
    placeAdjectives = lexicons.table("names/place-adjectives.tsv")
    persons = lexicons.table("names/persons.tsv")
    givenNames = lexicons.table("names/given-names.tsv")
    placeEndings = lexicons.table("names/place-endings.tsv")
    titles = lexicons.table("names/titles.tsv")
    nouns = lexicons.table("de/nouns.tsv")
    parts = lexicons.table("names/parts.tsv")
    surnamesInS = lexicons.table("names/surnames-s.tsv")
    ordinaryWords = ["adjectives", "adverbs", "function", "verbs"].map { lexicons.table("de/\($0).tsv") }
  }
}
