import Lexicon
import Text

/// What a German word form can be: the lexicon's entries with inflection undone, regular derivations, compounds, and
/// guesses for what is none of these.
///
/// Made once and shared. Recent forms are remembered (131,072 at most, some 30 MB), so a word costs one hash
/// look-up in running text and 5–40 µs when it is met for the first time.
public final class Morphology: Sendable {
  let functionWords: FunctionWords
  let abbreviations: LexiconTable
  let adverbs: LexiconTable
  let nouns: LexiconTable
  let verbs: VerbAnalysis
  let adjectives: AdjectiveAnalysis
  let splitter: CompoundSplitter
  let particles: LexiconTable
  public let endings: WordEndings
  private let givenNames: LexiconTable
  let groups: WordGroupTables
  private let memo = FormMemo<[Reading]>(limit: 1 << 17)

  public init(_ lexicons: Lexicons) {
    functionWords = FunctionWords(lexicons)
    abbreviations = lexicons.table("de/abbreviations.tsv")
    adverbs = lexicons.table("de/adverbs.tsv")
    let nouns = lexicons.table("de/nouns.tsv")
    self.nouns = nouns
    let verbs = VerbAnalysis(lexicons)
    self.verbs = verbs
    let adjectives = AdjectiveAnalysis(lexicons)
    self.adjectives = adjectives
    let particles = lexicons.table("de/prefixes.tsv")
    self.particles = particles
    endings = WordEndings(lexicons)
    givenNames = lexicons.table("names/given-names.tsv")
    groups = WordGroupTables(lexicons)
    splitter = CompoundSplitter(
      nouns: nouns, verbs: verbs, adjectives: adjectives.adjectives, particles: particles,
      names: [lexicons.table("names/places.tsv"), lexicons.table("names/organizations.tsv")])
  }

  func isGivenName(_ form: String) -> Bool { givenNames.contains(form) }

  func isPlace(_ form: String) -> Bool { splitter.isName(form) }

  /// Whether any verb may take this prefix and separate from it.
  func separates(_ prefix: String) -> Bool { particles.row(prefix)?.field(1) == "v" }

  /// What a word is as the first part of a compound.
  func modifier(_ text: String) -> CompoundPart? {
    text.utf8.count > 2 ? splitter.modifier(text) : nil
  }

  /// All readings of a form as it stands, the surest first.
  ///
  /// - Parameter initial: whether a capital may be due to the place (start of a sentence or quotation, headline).
  public func readings(of form: String, initial: Bool = false) -> [Reading] {
    memo.value(form, variant: initial ? 1 : 0) {
      // A Greek beta typed for ß: „groβ“, „Maβnahme“.
      let typed = form.holds(0xCE) ? String(form.map { $0 == "β" ? "ß" : $0 }) : form
      var result = compute(typed, initial: initial)
      for index in result.indices where result[index].wordClass != .name {
        result[index].groups = groups(of: result[index])
      }
      return result
    }
  }

  private func groups(of reading: Reading) -> WordGroups {
    guard reading.wordClass == .noun else { return groups.groups(reading.key, reading.wordClass) }
    var ofNoun = groups.ofNoun(reading.key)
    let isDay = { [groups] (key: String) in groups.ofNoun(key).contains(.weekday) }
    // „Montagmorgen“ is an entry of its own, „Montagfrüh“ a compound.
    let beginsWithDay =
      reading.means(.time) && (6...10).contains { isDay(String(reading.key.prefix($0))) } && !isDay(reading.key)
    if beginsWithDay || reading.modifiers.contains(where: { isDay($0.key) }) { ofNoun.insert(.partOfWeekday) }
    return .noun(ofNoun)
  }

  private func compute(_ form: String, initial: Bool) -> [Reading] {
    if let word = abbreviated(form) { return word }
    var result: [Reading] = []
    let isCapitalized = form.isCapitalized
    let lower = form.inSmallLetters
    if !isCapitalized || initial { result.add(lowerReadings(lower)) }
    if isCapitalized {
      if !initial, Morphology.polite.contains(form) {
        result += functionWords.readings(of: lower).filter { Morphology.politeForms.contains($0.wordClass) }
      }
      result.add(nounReadings(form))
      if result.isEmpty,
        let numeral = lowerReadings(lower).first(where: { $0.wordClass == .numeral || $0.isOrdinal })
      {
        return [numeral]
      }
      // „die Anderen“, „Viele“: pronouns that some write with a capital, and „Letztere“, which has one.
      if result.isEmpty {
        let pronouns = functionWords.readings(of: lower).filter {
          ["ander", "viel", "wenig", "all", "beide", "einige", "manch", "ersterer", "letzterer"].contains($0.key)
        }
        if !pronouns.isEmpty { return pronouns }
      }
      // „die Armen“ beside the dative of „Arm“, „etwas Gutes“ beside the genitive of „Gut“, „der Beste“ beside „das
      // Beste“
      if !result.isEmpty,
        result.allSatisfy({ noun in
          noun.wordClass == .noun
            && (noun.agreement.onlyCase == .dative || isNeuterAdjective(noun)
              || noun.agreement.onlyCase == .genitive && lower.ends(in: "es"))
        })
      {
        // „das Spielen“ beside the dative of „Spiel“
        let isDative = result.allSatisfy { $0.agreement.onlyCase == .dative }
        result += nominalizations(form, lower).filter {
          $0.derivation == .nominalized || isDative && $0.derivation == .infinitive
        }
      }
      if result.allSatisfy({ $0.wordClass != .noun }), !(initial && result.contains { $0.origin == .lexicon }) {
        result.add(nominalizations(form, lower))
      }
      // „Spielen macht Spaß“: in front the verb is there as well.
      if initial, lower.ends(in: "en"), result.contains(where: { $0.wordClass == .noun }),
        result.contains(where: { $0.wordClass == .verb && $0.verb.contains(.infinitive) }),
        result.allSatisfy({ $0.wordClass == .verb || $0.wordClass == .noun && $0.agreement.onlyCase == .dative })
      {
        result += nominalizedInfinitives(form, lower)
      }
      // „Bauen wird teurer“
      if initial, !result.isEmpty, result.allSatisfy({ $0.wordClass == .verb }),
        result.contains(where: { $0.verb.contains(.infinitive) && !AuxiliaryVerbs.all.contains($0.key) })
      {
        result += nominalizedInfinitives(form, lower)
      }
      if result.isEmpty || (initial && result.allSatisfy { $0.origin != .lexicon }) {
        result.add(compounds(form) ?? [])
      }
    }
    // „Bombardier erklärte“: a bare imperative at the start of a sentence may as well be a name.
    if isCapitalized, initial, !result.isEmpty,
      result.allSatisfy({ $0.wordClass == .verb && $0.verb == .imperativeSingular })
    {
      result.add(DerivedWords(self).readings(of: form))
    }
    if result.isEmpty, form.utf8.contains(UInt8(ascii: "-")) { result.add(hyphenated(form, initial: initial)) }
    if result.isEmpty, !isCapitalized || initial { result.add(adjectiveCompounds(lower)) }
    if result.isEmpty || !isCapitalized && result.allSatisfy({ $0.wordClass == .adjective }),
      lower.holdsDouble(UInt8(ascii: "s"))
    {
      result.add(swissReadings(form, lower, known: result))
    }
    if result.isEmpty {
      result.add(DerivedWords(self).readings(of: form))
      // Spelling before 1996: „schloß“, „Mißerfolg“.
      if form.utf8.count > 3, result.allSatisfy({ $0.origin == .guess }), let modern = Morphology.modernSpelling(form) {
        let readings = readings(of: modern, initial: initial).filter { $0.origin != .guess }
        if !readings.isEmpty { return readings }
      }
    }
    return result
  }

  /// „schliessen“, „die grösste“: Swiss spelling has no ß. Beside an adjective only verbs are added („er weiss“).
  private func swissReadings(_ form: String, _ lower: String, known: [Reading]) -> [Reading] {
    var start = lower.startIndex
    while let place = lower[start...].indices.first(where: { lower[$0...].hasPrefix("ss") }) {
      let spelling = String(lower[..<place]) + "ß" + lower[lower.index(place, offsetBy: 2)...]
      var readings = form.isCapitalized ? nounReadings(spelling.capitalized) : []
      if readings.isEmpty, !form.isCapitalized { readings = lowerReadings(spelling) }
      if !known.isEmpty { readings.removeAll { $0.wordClass != .verb } }
      if !readings.isEmpty { return readings }
      start = lower.index(after: place)
    }
    return []
  }

  /// The word with ss for ß, or nil if it has none.
  private static func modernSpelling(_ form: String) -> String? {
    // The second byte of ß first: next to no word has it.
    guard form.holds(0x9f), let place = form.firstIndex(of: "ß") else { return nil }
    return String(form[..<place]) + "ss" + form[form.index(after: place)...]
  }

  private static let politeForms: Set<WordClass> = [.pronoun, .possessive]
  private static let polite: FormSet = ["Sie", "Ihnen", "Ihr", "Ihre", "Ihren", "Ihrem", "Ihrer", "Ihres"]
}

/// Keys of entries without the number of a homonym.
enum LexiconKeys {
  static func bare(_ key: String) -> String {
    key.utf8.firstIndex(of: UInt8(ascii: "#")).map { String(key[..<$0]) } ?? key
  }

  /// Without the mark behind a separable prefix, too.
  static func plain(_ key: String) -> String {
    let bar = UInt8(ascii: "|")
    return key.utf8.contains(bar) ? String(decoding: bare(key).utf8.filter { $0 != bar }, as: UTF8.self) : bare(key)
  }

  /// What stands behind the keys of homonyms, from the second on.
  static let homonyms: [StaticString] = ["#2", "#3", "#4", "#5", "#6", "#7", "#8", "#9"]
}
