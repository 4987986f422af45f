import German
import Synchronization

/// The lists of features that words have, each made once: a text has few different ones, and its words share them.
final class FeatureLists: Sendable {
  /// By line of the table of tags, and by the number of what is added to it; empty for lines that no word has come of.
  private let lists = Mutex<[[[String]?]]>([])

  /// Where the numbers of what is added begin.
  private enum Start {
    static let cased = 33 << 2
    static let adjective = cased + 4
    static let verb = adjective + (33 << 3)
    static let end = verb + 32
  }

  /// What a line of the table of tags says, with case, gender and number.
  /// - Parameter person: 1–3, 0 for none.
  func nominal(_ tags: TagTable.Tags, _ form: NominalForm?, person: Int = 0) -> [String] {
    if form == nil, person == 0 { return tags.features }
    return list(tags.number, FeatureLists.number(form) << 2 | person) {
      tags.features + (form.map(FeatureLists.features) ?? []) + (person > 0 ? ["Person=\(person)"] : [])
    }
  }

  /// Likewise, with the case alone.
  func cased(_ tags: TagTable.Tags, _ form: NominalForm?) -> [String] {
    guard let form else { return tags.features }
    return list(tags.number, Start.cased + form.grammaticalCase.rawValue) {
      tags.features + [form.grammaticalCase.feature]
    }
  }

  func adjective(_ tags: TagTable.Tags, _ form: NominalForm?, _ degree: Degree, isOrdinal: Bool) -> [String] {
    let comparison =
      switch degree {
      case .positive: (number: 0, feature: "Degree=Pos")
      case .comparative: (number: 1, feature: "Degree=Cmp")
      case .superlative: (number: 2, feature: "Degree=Sup")
      }
    let number = FeatureLists.number(form) << 3 | comparison.number << 1 | (isOrdinal ? 1 : 0)
    return list(tags.number, Start.adjective + number) {
      tags.features + [comparison.feature] + (isOrdinal ? ["NumType=Ord"] : [])
        + (form.map(FeatureLists.features) ?? [])
    }
  }

  /// - Parameter person: 1–3 singular, 4–6 plural.
  func finiteVerb(_ tenseMood: TenseMood, person: Int) -> [String] {
    list(0, Start.verb + (tenseMood.rawValue << 3 | person)) {
      let (tense, mood) =
        switch tenseMood {
        case .present: ("Pres", "Ind")
        case .preterite: ("Past", "Ind")
        case .subjunctive1: ("Pres", "Sub")
        case .subjunctive2: ("Past", "Sub")
        }
      return [
        "Mood=\(mood)", "Number=\(person > 3 ? "Plur" : "Sing")", "Person=\((person - 1) % 3 + 1)", "Tense=\(tense)",
        "VerbForm=Fin",
      ]
    }
  }

  private func list(_ line: Int, _ number: Int, _ make: () -> [String]) -> [String] {
    lists.withLock { lists in
      while line >= lists.count { lists.append([]) }
      if lists[line].isEmpty { lists[line] = Array(repeating: nil, count: Start.end) }
      if let known = lists[line][number] { return known }
      let list = make().sortedAsFeatures()
      lists[line][number] = list
      return list
    }
  }

  /// Of 33: the last one where nothing was decided.
  private static func number(_ form: NominalForm?) -> Int {
    guard let form else { return 32 }
    return form.grammaticalCase.rawValue << 3 | Int(form.gender.map { $0.rawValue } ?? 3) << 1 | (form.isPlural ? 1 : 0)
  }

  private static func features(_ form: NominalForm) -> [String] {
    let number = form.isPlural ? "Number=Plur" : "Number=Sing"
    guard let gender = form.gender else { return [form.grammaticalCase.feature, number] }
    return [form.grammaticalCase.feature, gender.feature, number]
  }
}

extension GrammaticalCase {
  fileprivate var feature: String {
    switch self {
    case .nominative: "Case=Nom"
    case .accusative: "Case=Acc"
    case .dative: "Case=Dat"
    case .genitive: "Case=Gen"
    }
  }
}

extension Gender {
  fileprivate var feature: String {
    switch self {
    case .masculine: "Gender=Masc"
    case .feminine: "Gender=Fem"
    case .neuter: "Gender=Neut"
    }
  }
}

extension [String] {
  /// Features in the order of Universal Dependencies: by name, whatever the case of its letters.
  func sortedAsFeatures() -> [String] {
    if count < 2 { return self }
    return sorted { $0.utf8.lazy.map(\.smallLetter).lexicographicallyPrecedes($1.utf8.lazy.map(\.smallLetter)) }
  }
}

extension UInt8 {
  fileprivate var smallLetter: UInt8 { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) ? self | 0x20 : self }
}
