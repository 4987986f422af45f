import Lexicon
import Synchronization
import Text

/// What a German word form can be: the lexicon's entries with inflection undone, regular derivations, compounds, and
/// guesses for what is none of these.
///
/// Made once and shared. Recent forms are remembered (at most `memoLimit`, some 20 MB), so a word costs one hash
/// look-up in running text and 5–40 µs when it is met for the first time.
public final class Morphology: Sendable {
  private static let memoLimit = 40_000

  let functionWords: FunctionWords
  let adverbs: LexiconTable
  let nouns: LexiconTable
  let verbs: VerbAnalysis
  let adjectives: AdjectiveAnalysis
  private let splitter: CompoundSplitter
  let particles: LexiconTable
  private let nameEndings: LexiconTable
  private let givenNames: LexiconTable
  private let memo = Mutex<[String: [Reading]]>([:])

  public init(_ lexicons: Lexicons) {
    functionWords = FunctionWords(lexicons)
    adverbs = lexicons.table("de/adverbs.tsv")
    let nouns = lexicons.table("de/nouns.tsv")
    self.nouns = nouns
    let verbs = VerbAnalysis(lexicons)
    self.verbs = verbs
    let adjectives = AdjectiveAnalysis(lexicons)
    self.adjectives = adjectives
    let particles = lexicons.table("de/prefixes.tsv")
    let places = lexicons.table("names/places.tsv")
    let organizations = lexicons.table("names/organizations.tsv")
    self.particles = particles
    nameEndings = lexicons.table("de/name-endings.tsv")
    givenNames = lexicons.table("names/given-names.tsv")
    splitter = CompoundSplitter(
      nouns: { nouns.contains($0) },
      inflectedNoun: { Morphology.pluralKey($0, nouns) }, isVerb: { verbs.verbs.contains($0) },
      isAdjective: { adjectives.adjectives.contains($0) }, isParticle: { particles.contains($0) },
      isName: { places.contains($0) || organizations.contains($0) })
  }

  func isGivenName(_ form: String) -> Bool { givenNames.contains(form) }

  func isParticle(_ text: String) -> Bool { particles.contains(text) }

  /// All readings of a form as it stands, the surest first.
  ///
  /// - Parameter initial: whether a capital may be due to the place (start of a sentence or quotation, headline).
  public func readings(of form: String, initial: Bool = false) -> [Reading] {
    let key = initial ? "^" + form : form
    if let known = memo.withLock({ $0[key] }) { return known }
    let result = compute(form, initial: initial)
    memo.withLock { memo in
      if memo.count >= Morphology.memoLimit { memo.removeAll(keepingCapacity: true) }
      memo[key] = result
    }
    return result
  }

  private func compute(_ form: String, initial: Bool) -> [Reading] {
    var result: [Reading] = []
    let isCapitalized = form.first?.isUppercase ?? false
    let lower = form.lowercased()
    if !isCapitalized || initial { result += lowerReadings(lower) }
    if isCapitalized {
      if !initial {
        result += functionWords.readings(of: lower).filter {
          Morphology.politeForms.contains($0.wordClass) && Morphology.polite.contains(form)
        }
      }
      result += nounReadings(form)
      if result.isEmpty,
        let numeral = lowerReadings(lower).first(where: { $0.wordClass == .numeral || $0.info == "ordinal" })
      {
        return [numeral]
      }
      // „die Anderen“, „Viele“: pronouns that some write with a capital.
      if result.isEmpty {
        let pronouns = functionWords.readings(of: lower).filter {
          ["ander", "viel", "wenig", "all", "beide", "einige", "manch"].contains($0.key)
        }
        if !pronouns.isEmpty { return pronouns }
      }
      if result.allSatisfy({ $0.wordClass != .noun }), !(initial && result.contains { $0.origin == .lexicon }) {
        result += nominalizations(form, lower)
      }
      if result.isEmpty || (initial && result.allSatisfy { $0.origin != .lexicon }) {
        result += compounds(form) ?? []
      }
    }
    // „Bombardier erklärte“: a bare imperative at the start of a sentence may as well be a name.
    if isCapitalized, initial, !result.isEmpty,
      result.allSatisfy({ $0.wordClass == .verb && $0.verb == .imperativeSingular })
    {
      result += DerivedWords(self).readings(of: form)
    }
    if result.isEmpty, form.contains("-") { result += hyphenated(form, initial: initial) }
    if result.isEmpty, !isCapitalized || initial { result += adjectiveCompounds(lower) }
    if result.isEmpty {
      result += DerivedWords(self).readings(of: form)
      // Spelling before 1996: „schloß“, „Mißerfolg“.
      if form.utf8.count > 3, result.allSatisfy({ $0.origin == .guess }), let modern = Morphology.modernSpelling(form) {
        let readings = readings(of: modern, initial: initial).filter { $0.origin != .guess }
        if !readings.isEmpty { return readings }
      }
    }
    return result
  }

  /// The word with ss for ß, or nil if it has none.
  private static func modernSpelling(_ form: String) -> String? {
    guard let place = form.firstIndex(of: "ß") else { return nil }
    return String(form[..<place]) + "ss" + form[form.index(after: place)...]
  }

  // MARK: Lower-cased words

  func lowerReadings(_ form: String) -> [Reading] {
    var result = functionWords.readings(of: form)
    if let numeral = numeral(form, isKnown: !result.isEmpty) { return [numeral] }
    if let row = adverbs.row(form) {
      var reading = Reading(lemma: form, key: form, wordClass: .adverb)
      reading.info = row.field(1)
      if !result.contains(where: { $0.wordClass == .adverb || $0.wordClass == .negation }) { result.append(reading) }
    }
    result += adjectives.readings(of: form)
    // Closed classes are not also rare verbs („einen“, „eine“).
    let hasFullVerb = result.contains { $0.wordClass == .verb || $0.key == "ein" || $0.key == "kein" }
    // Bare present participles are adverbs („lächelnd“), not verbs.
    let verbReadings = hasFullVerb ? [] : verbs.readings(of: form).filter { $0.verb != .presentParticiple }
    // A bare stem is an imperative only where it is nothing else („statt“, „laut“).
    result += result.isEmpty ? verbReadings : verbReadings.filter { $0.verb != .imperativeSingular }
    result += participles(form, known: result)
    return result
  }

  /// Numerals written as one word (`zweiundzwanzig`, `dreihundert`), ordinals (`zwanzigste`).
  private func numeral(_ form: String, isKnown: Bool) -> Reading? {
    if !isKnown, let value = NumberWords.value(of: form) {
      var reading = Reading(lemma: String(value), key: String(value), wordClass: .numeral)
      reading.agreement = .plural
      return reading
    }
    guard let ordinal = NumberWords.ordinal(of: form) else { return nil }
    var reading = Reading(lemma: "\(ordinal.value).", key: "\(ordinal.value).", wordClass: .adjective)
    reading.agreement = ordinal.agreement
    reading.derivation = .bound
    reading.info = "ordinal"
    return reading
  }

  /// Participles in adjective use, inflected or not.
  private func participles(_ form: String, known: [Reading]) -> [Reading] {
    var result: [Reading] = []
    for stem in AdjectiveAnalysis.stems(of: form) where stem.text.count > 3 {
      var bases: [(String, Degree)] = [(stem.text, .positive)]
      if stem.text.hasSuffix("er") { bases.append((String(stem.text.dropLast(2)), .comparative)) }
      if stem.text.hasSuffix("est") { bases.append((String(stem.text.dropLast(3)), .superlative)) }
      if stem.text.hasSuffix("dst") { bases.append((String(stem.text.dropLast(2)), .superlative)) }
      for (base, degree) in bases {
        guard base.hasSuffix("nd") || base.hasSuffix("t") || base.hasSuffix("en") || base.hasSuffix("n") else {
          continue
        }
        for verb in verbs.readings(of: base) {
          let derivation: Derivation
          if verb.verb.contains(.presentParticiple) {
            derivation = .presentParticiple
          } else if verb.verb.contains(.pastParticiple) {
            derivation = .pastParticiple
          } else {
            continue
          }
          // The bare participle is a verb form already.
          if stem.agreement.isEmpty, degree == .positive, derivation == .pastParticiple { continue }
          // An adjective entry of its own says it better.
          if known.contains(where: { $0.wordClass == .adjective && $0.key == base }) { continue }
          var reading = Reading(lemma: base, key: verb.key, wordClass: .adjective)
          reading.agreement = stem.agreement
          reading.degree = degree
          reading.derivation = derivation
          reading.origin = .derived
          if let index = result.firstIndex(where: {
            $0.key == reading.key && $0.derivation == derivation && $0.degree == degree
          }) {
            result[index].agreement.formUnion(reading.agreement)
          } else {
            result.append(reading)
          }
        }
      }
    }
    return result
  }

  // MARK: Capitalized words

  func nounReadings(_ form: String) -> [Reading] {
    var result: [Reading] = []
    for candidate in NounParadigm.candidates(for: form) {
      var key = candidate
      var number = 1
      while let row = nouns.row(key) {
        let paradigm = NounParadigm(row)
        let agreement = paradigm.agreement(of: form)
        if !agreement.isEmpty { result.append(Morphology.reading(paradigm, agreement)) }
        number += 1
        key = "\(candidate)#\(number)"
      }
    }
    if result.isEmpty { result += feminine(form) }
    return result
  }

  /// The noun of which a form is the plural.
  private static func pluralKey(_ form: String, _ nouns: LexiconTable) -> String? {
    for candidate in NounParadigm.candidates(for: form) where candidate != form {
      if let row = nouns.row(candidate), NounParadigm(row).plural == form { return candidate }
    }
    return nil
  }

  static func reading(_ paradigm: NounParadigm, _ agreement: Agreement) -> Reading {
    var reading = Reading(lemma: paradigm.lemma, key: paradigm.key, wordClass: .noun)
    reading.agreement = agreement
    reading.gender = paradigm.gender
    reading.info = paradigm.nounClass
    return reading
  }

  /// `Lehrerin`, `Ärztinnen` from the masculine.
  private func feminine(_ form: String) -> [Reading] {
    let isPlural = form.hasSuffix("innen")
    guard isPlural || form.hasSuffix("in"), form.count > 5 else { return [] }
    let stem = String(form.dropLast(isPlural ? 5 : 2))
    var candidates = [stem, stem + "e", stem + "er"]
    if let plain = Umlaut.remove(stem) { candidates += [plain, plain + "e"] }
    for candidate in candidates {
      guard let row = nouns.row(candidate) else { continue }
      let paradigm = NounParadigm(row)
      guard paradigm.nounClass == "h", paradigm.gender == .masculine else { continue }
      var reading = Reading(lemma: stem + "in", key: candidate, wordClass: .noun)
      reading.agreement = isPlural ? .plural(GrammaticalCase.allCases) : .singular(.feminine, GrammaticalCase.allCases)
      reading.gender = .feminine
      reading.info = "h"
      reading.derivation = .feminine
      reading.origin = .derived
      return [reading]
    }
    return []
  }

  /// `das Lesen`, `der Verletzte`, `das Gute`.
  private func nominalizations(_ form: String, _ lower: String) -> [Reading] {
    var result: [Reading] = []
    let isGenitive = lower.hasSuffix("ns")
    for verb in verbs.readings(of: isGenitive ? String(lower.dropLast()) : lower)
    where verb.verb.contains(.infinitive) || verb.verb.contains(.zuInfinitive) {
      var reading = Reading(lemma: form, key: verb.key, wordClass: .noun)
      reading.agreement =
        isGenitive ? .singular(.neuter, [.genitive]) : .singular(.neuter, [.nominative, .accusative, .dative])
      reading.gender = .neuter
      reading.info = "e"
      reading.derivation = .infinitive
      reading.origin = .derived
      result.append(reading)
    }
    for adjective in adjectives.readings(of: lower) + participles(lower, known: []) where !adjective.agreement.isEmpty {
      var reading = adjective
      reading.wordClass = .noun
      reading.lemma = adjective.lemma.prefix(1).uppercased() + adjective.lemma.dropFirst() + "e"
      reading.info = adjective.derivation == nil ? "b" : "h"
      if adjective.derivation == nil { reading.derivation = .nominalized }
      reading.origin = .derived
      result.append(reading)
    }
    return result
  }

  /// „Zentral-“ before „und Provinzregierungen“: the modifier with the last part of the compound that follows.
  func ellipsis(_ fragment: String, completedBy reading: Reading) -> Reading? {
    let head = String(fragment.dropLast())
    guard !head.isEmpty, !reading.modifiers.isEmpty else { return nil }
    var result = reading
    result.modifiers =
      splitter.modifiers(head.lowercased(), depth: 1)?.parts ?? [CompoundPart(text: head, key: head, wordClass: .name)]
    result.lemma = head + LexiconKeys.bare(reading.key).lowercased()
    result.origin = .compound
    return result
  }

  func compounds(_ form: String) -> [Reading]? {
    if looksLikeSurname(form) { return nil }
    let split = splitter.split(form) { tail in
      let capitalized = tail.prefix(1).uppercased() + tail.dropFirst()
      if !Morphology.bareTails.contains(tail), !self.nounReadings(capitalized).isEmpty { return 0 }
      return nil
    }
    guard let split else { return nil }
    let tail = split.tail.prefix(1).uppercased() + split.tail.dropFirst()
    let lastLemmaOffset = form.count - split.tail.count
    let readings = nounReadings(String(tail)).map { reading in
      var reading = reading
      reading.lemma = String(form.prefix(lastLemmaOffset)) + reading.lemma.lowercased()
      reading.modifiers = split.modifiers
      reading.origin = .compound
      return reading
    }
    return readings
  }

  /// „Lanzmann“, „Urbach“: a short first part before an ending that surnames and villages have.
  private func looksLikeSurname(_ form: String) -> Bool {
    let lower = form.lowercased()
    return nameEndings.rows.contains { row in
      let ending = row.key
      return lower.hasSuffix(ending) && lower.count - ending.count <= 5
    }
  }

  /// Tails that are words but hardly ever the last part of a compound that the lexicon lacks.
  private static let bareTails: Set<String> = ["ei", "ehe", "tor", "ion", "ende", "rat", "art", "eren", "ern", "ungen"]

  private func adjectiveCompounds(_ form: String) -> [Reading] {
    let split = splitter.split(form, minimumTail: 4) { tail in
      self.adjectives.readings(of: tail).isEmpty && self.participles(tail, known: []).isEmpty ? nil : 4
    }
    guard let split else { return [] }
    return (adjectives.readings(of: split.tail) + participles(split.tail, known: [])).map { reading in
      var reading = reading
      reading.lemma = String(form.dropLast(split.tail.count)) + reading.lemma
      reading.modifiers = split.modifiers
      reading.origin = .compound
      return reading
    }
  }

  /// `US-Präsident`, `Nato-Beitritt`, `Kreml-Sprecher`: the last part decides, what stands before modifies.
  private func hyphenated(_ form: String, initial: Bool) -> [Reading] {
    var pieces = form.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
    guard pieces.count > 1, let last = pieces.popLast(), !last.isEmpty, pieces.allSatisfy({ !$0.isEmpty }) else {
      return []
    }
    let lastIsCapital = last.first?.isUppercase ?? false
    var tails = lastIsCapital ? nounReadings(last) : lowerReadings(last)
    if tails.isEmpty, lastIsCapital { tails = nominalizations(last, last.lowercased()) }
    if tails.isEmpty, lastIsCapital { tails = compounds(last) ?? [] }
    if tails.isEmpty, !lastIsCapital { tails = adjectiveCompounds(last) }
    return tails.filter { $0.wordClass == .noun || $0.wordClass == .adjective }.map { reading in
      var reading = reading
      let heads = pieces.map { piece -> CompoundPart in
        if adjectives.adjectives.contains(piece) { return CompoundPart(text: piece, key: piece, wordClass: .adjective) }
        if let part = splitter.modifier(piece.lowercased())?.part, piece.first?.isUppercase ?? false,
          piece != piece.uppercased()
        {
          return CompoundPart(text: piece, key: part.key, wordClass: part.wordClass)
        }
        return CompoundPart(text: piece, key: piece, wordClass: .name)
      }
      reading.modifiers = heads + reading.modifiers
      reading.lemma = pieces.joined(separator: "-") + "-" + reading.lemma
      reading.origin = .compound
      return reading
    }
  }

  private static let politeForms: Set<WordClass> = [.pronoun, .possessive]
  private static let polite: Set<String> = ["Sie", "Ihnen", "Ihr", "Ihre", "Ihren", "Ihrem", "Ihrer", "Ihres"]
}

/// Keys of entries without the number of a homonym.
enum LexiconKeys {
  static func bare(_ key: String) -> String { String(key.prefix { $0 != "#" }) }
}
