import Lexicon
import Text

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
  /// Nominative plural, or nil if none is in use.
  let plural: String?

  init(_ row: LexiconRow) {
    let fields = row.fields
    key = fields[0]
    lemma = LexiconKeys.bare(fields[0])
    gender = fields.count > 1 ? fields[1].utf8.first.flatMap(Gender.init(byte:)) : .masculine
    var code = fields.count > 2 ? fields[2] : "0"
    if code == "adj" {
      declension = .adjectival
    } else if code.ends(in: "*") {
      declension = .weak
      code.removeLast()
    } else if code.ends(in: "~") {
      declension = .mixed
      code.removeLast()
    } else {
      declension = .ordinary
    }
    pluralCode = code
    nounClass = fields.count > 3 ? fields[3] : NounClass.abstract
    plural = NounParadigm.plural(of: lemma, gender, code, declension)
  }

  private static func plural(
    of lemma: String, _ gender: Gender?, _ pluralCode: String, _ declension: Declension
  ) -> String? {
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
    if (stem.ends(in: "nis") || stem.ends(in: "us") && ending == "se") && ending == "e" { ending = "se" }
    if stem.ends(in: "in"), ending == "nen" || ending == "en", gender == .feminine { ending = "nen" }
    return stem + ending
  }

  /// Whether the dative plural adds -n to the plural.
  var pluralTakesN: Bool { ["e", "el", "er"].contains { plural?.ends(in: $0) ?? false } }

  /// What a form of this noun can stand for; empty if it is none of its forms.
  func agreement(of form: String) -> Agreement {
    var result = Agreement.none
    if declension == .adjectival {
      guard lemma.ends(in: "e") else { return result }
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
      } else if form == lemma, isAbbreviation {
        result.formUnion(.plural(GrammaticalCase.allCases))
      }
    }
    return result
  }

  /// „fünf Pkw“, „viele PC“: abbreviations may go without the -s of their plural. Of feminines the article would not tell
  /// it.
  private var isAbbreviation: Bool {
    gender != .feminine && pluralCode == "s" && (2...5).contains(lemma.utf8.count)
      && lemma.utf8.dropFirst().allSatisfy { $0 < 0x80 && $0 != 0x2d && !NounParadigm.vowels.contains($0) }
  }

  private static let vowels: [UInt8] = Array("aeiouy".utf8)

  private func singularAgreement(of form: String, _ gender: Gender) -> Agreement {
    if form == lemma {
      switch (gender, declension) {
      case (.feminine, _): return .singular(gender, GrammaticalCase.allCases)
      // In headlines and after prepositions the ending is often left out.
      case (.neuter, .mixed): return .singular(gender, [.nominative, .accusative, .dative])
      case (_, .weak), (_, .mixed): return .singular(gender, [.nominative])
      // Nouns in -s and -x (Status, Kodex) have no ending in the genitive, but „des Ergebnisses“, „des Hauses“.
      default:
        let bare = lemma.ends(in: "s") ? genitives == [lemma] : lemma.ends(in: "x")
        return .singular(gender, bare ? GrammaticalCase.allCases : [.nominative, .accusative, .dative])
      }
    }
    guard gender != .feminine, form.hasPrefix(lemma) else { return .none }
    let ending = form.dropFirst(lemma.count)
    switch declension {
    case .weak: return ending == "n" || ending == "en" ? .singular(gender, [.genitive, .dative, .accusative]) : .none
    case .mixed:
      if ending == "ns" || ending == "ens" { return .singular(gender, [.genitive]) }
      // „dem Herzen“, but „das Herz“
      let cases: [GrammaticalCase] = gender == .neuter ? [.dative] : [.dative, .accusative]
      return ending == "n" || ending == "en" ? .singular(gender, cases) : .none
    default:
      if ending == "s" || ending == "es" || (ending == "ses" && lemma.ends(in: "s")) {
        return .singular(gender, [.genitive])
      }
      // The old dative in -e lives on in „im Jahre“, „zu Hause“, „im Sinne“.
      // Where the plural looks the same, it is the plural.
      return ending == "e" && plural != form ? .singular(gender, [.dative]) : .none
    }
  }
}
