import Lexicon

/// How a noun of `de/nouns.tsv` inflects.
struct NounParadigm: Sendable {
  enum Declension: Sendable { case ordinary, weak, mixed, adjectival }

  let key: String
  let lemma: String
  /// Nil for nouns that exist in the plural only.
  let gender: Gender?
  let pluralCode: String
  let declension: Declension
  let nounClass: String

  init(_ row: LexiconRow) {
    let fields = row.fields
    key = fields[0]
    lemma = String(fields[0].prefix { $0 != "#" })
    let genderCode = fields.count > 1 ? fields[1] : "m"
    gender = genderCode.first.flatMap(Gender.init(code:))
    var code = fields.count > 2 ? fields[2] : "0"
    if code == "adj" {
      declension = .adjectival
    } else if code.hasSuffix("*") {
      declension = .weak
      code.removeLast()
    } else if code.hasSuffix("~") {
      declension = .mixed
      code.removeLast()
    } else {
      declension = .ordinary
    }
    pluralCode = code
    nounClass = fields.count > 3 ? fields[3] : "b"
  }

  /// Nominative plural, or nil if none is in use.
  var plural: String? {
    if gender == nil { return lemma }
    if pluralCode == "0" || pluralCode.isEmpty { return nil }
    if pluralCode.hasPrefix("=") { return String(pluralCode.dropFirst()) }
    if declension == .adjectival { return lemma + "n" }
    var stem = lemma
    var ending = pluralCode
    if ending.hasPrefix("^") {
      stem = Umlaut.apply(lemma) ?? lemma
      ending.removeFirst()
    }
    if ending == "-" { ending = "" }
    if (stem.hasSuffix("nis") || stem.hasSuffix("us") && ending == "se") && ending == "e" { ending = "se" }
    if stem.hasSuffix("in"), ending == "nen" || ending == "en", gender == .feminine { ending = "nen" }
    return stem + ending
  }

  /// Whether the dative plural adds -n to the plural.
  var pluralTakesN: Bool { ["e", "el", "er"].contains { plural?.hasSuffix($0) ?? false } }

  /// What a form of this noun can stand for; empty if it is none of its forms.
  func agreement(of form: String) -> Agreement {
    var result = Agreement.none
    if declension == .adjectival {
      guard lemma.hasSuffix("e") else { return result }
      let stem = lemma.dropLast()
      guard form.hasPrefix(stem) else { return result }
      let ending = form.dropFirst(stem.count)
      for item in Agreement.adjectiveEndings where item.ending == ending { result = item.agreement }
      // Persons exist in both genders; neuters (das Gute) are entries of their own.
      switch gender {
      case .neuter: return result.intersection([.with(.neuter), .plural])
      case .feminine: return result.intersection([.with(.feminine), .plural])
      default: return result.subtracting(Agreement.with(.neuter).intersection(.singular))
      }
    }
    if let gender {
      result.formUnion(singularAgreement(of: form, gender))
    }
    if let plural {
      if form == plural {
        result.formUnion(.plural(pluralTakesN ? [.nominative, .accusative, .genitive] : GrammaticalCase.allCases))
      } else if form == plural + "n" {
        result.formUnion(.plural([.dative]))
      }
    }
    return result
  }

  private func singularAgreement(of form: String, _ gender: Gender) -> Agreement {
    if form == lemma {
      switch (gender, declension) {
      case (.feminine, _): return .singular(gender, GrammaticalCase.allCases)
      // In headlines and after prepositions the ending is often left out.
      case (_, .weak): return .singular(gender, [.nominative])
      case (_, .mixed): return .singular(gender, gender == .neuter ? [.nominative, .accusative] : [.nominative])
      // Nouns in -s and -x (Status, Kodex) have no ending in the genitive.
      default:
        let bare = lemma.hasSuffix("s") || lemma.hasSuffix("x") || lemma.hasSuffix("z")
        return .singular(gender, bare ? GrammaticalCase.allCases : [.nominative, .accusative, .dative])
      }
    }
    guard gender != .feminine, form.hasPrefix(lemma) else { return .none }
    let ending = form.dropFirst(lemma.count)
    switch declension {
    case .weak: return ending == "n" || ending == "en" ? .singular(gender, [.genitive, .dative, .accusative]) : .none
    case .mixed:
      if ending == "ns" || ending == "ens" { return .singular(gender, [.genitive]) }
      return ending == "n" || ending == "en" ? .singular(gender, [.dative, .accusative]) : .none
    default:
      if ending == "s" || ending == "es" || (ending == "ses" && lemma.hasSuffix("s")) {
        return .singular(gender, [.genitive])
      }
      // The old dative in -e lives on in „im Jahre“, „zu Hause“, „im Sinne“.
      // Where the plural looks the same, it is the plural.
      return ending == "e" && plural != form ? .singular(gender, [.dative]) : .none
    }
  }

  /// Dictionary forms that a form might belong to, unverified, the likeliest first.
  static func candidates(for form: String) -> [String] {
    var result: [String] = [form]
    func add(_ candidate: String) { if candidate.count > 1, !result.contains(candidate) { result.append(candidate) } }
    for ending in ["s", "es", "n", "en", "e", "er", "ern", "ns", "ens", "se", "sen", "ses", "nen", "r", "m"]
    where form.hasSuffix(ending) && form.count > ending.count + 1 {
      add(String(form.dropLast(ending.count)))
    }
    for candidate in result {
      if let plain = Umlaut.remove(candidate) { add(plain) }
    }
    // Adjectival nouns have keys in -e.
    for ending in ["er", "en", "em", "es"] where form.hasSuffix(ending) {
      add(String(form.dropLast(ending.count)) + "e")
    }
    for (ending, replacements) in foreignPlurals where form.hasSuffix(ending) {
      for replacement in replacements { add(String(form.dropLast(ending.count)) + replacement) }
    }
    return result
  }

  /// Plural endings of foreign nouns and the singular endings that they stand for.
  private static let foreignPlurals: [(String, [String])] = [
    ("en", ["um", "us", "a", "o", "on", "is", "os", "as"]), ("ien", ["ium", "ie", "il", ""]), ("a", ["um", "on", ""]),
    ("i", ["us", "o", "e"]), ("leute", ["mann"]), ("leuten", ["mann"]), ("se", ["s"]), ("isse", ["is"]),
    ("nisse", ["ntnis", "nis"]), ("nissen", ["nis"]), ("zes", ["x"]), ("izes", ["ex", "ix"]), ("ten", [""]),
    ("ata", ["a"]),
    ("ina", ["en"]), ("anten", ["as"]), ("äle", ["aal"]), ("älen", ["aal"]), ("äre", ["aar"]), ("üsse", ["uss"]),
    ("s", ["y"]), ("ies", ["y"]), ("ten", ["u"]), ("schläge", ["schlag"]), ("men", ["man"]), ("tres", ["ter"]),
    ("izen", ["ix"]), ("ices", ["ex", "ix"]), ("im", [""]), ("nes", [""]), ("nzien", ["ns"]), ("din", [""]),
  ]
}
