import German

/// Word class, tag and features of verbs.
struct VerbTagging {
  var reading: Reading
  var isFinite: Bool
  /// Whether it helps another verb, or links a subject with its predicate.
  var isAuxiliary: Bool
  /// 1–3 singular, 4–6 plural: the subject's, if there is one.
  var person: Int?
  let lists: FeatureLists

  var upos: String { isAuxiliary ? "AUX" : "VERB" }

  var xpos: String {
    let tags =
      AuxiliaryVerbs.modals.contains(reading.key)
      ? VerbTagging.modals : AuxiliaryVerbs.ofTense.contains(reading.key) ? VerbTagging.auxiliaries : VerbTagging.others
    switch form {
    case .finite: return tags[0]
    case .imperative: return tags[1]
    case .participle: return tags[2]
    case .zuInfinitive: return tags[3]
    case .infinitive: return tags[4]
    }
  }

  /// Finite form, imperative, participle, infinitive with „zu“ inside, infinitive.
  private static let modals = ["VMFIN", "VMIMP", "VMPP", "VMIZU", "VMINF"]
  private static let auxiliaries = ["VAFIN", "VAIMP", "VAPP", "VAIZU", "VAINF"]
  private static let others = ["VVFIN", "VVIMP", "VVPP", "VVIZU", "VVINF"]

  private enum Form { case finite, imperative, infinitive, zuInfinitive, participle }

  private var form: Form {
    if isFinite, reading.verb.isFinite { return .finite }
    if reading.verb.contains(.pastParticiple) { return .participle }
    if reading.verb.contains(.zuInfinitive) { return .zuInfinitive }
    if reading.verb.contains(.infinitive) { return .infinitive }
    if !reading.verb.isDisjoint(with: [.imperativeSingular, .imperativePlural]), !reading.verb.isFinite {
      return .imperative
    }
    return reading.verb.isFinite ? .finite : .infinitive
  }

  var features: [String] {
    switch form {
    case .finite: return finiteFeatures
    case .imperative:
      let number = reading.verb.contains(.imperativeSingular) ? "Sing" : "Plur"
      return ["Mood=Imp", "Number=\(number)", "Person=2", "VerbForm=Fin"]
    case .participle: return ["VerbForm=Part"]
    case .zuInfinitive, .infinitive: return ["VerbForm=Inf"]
    }
  }

  private var finiteFeatures: [String] {
    let person = person.flatMap { reading.verb.allowsPerson($0) ? $0 : nil }
    let possible = person ?? [3, 6, 1, 4, 5, 2].first(where: reading.verb.allowsPerson) ?? 3
    return lists.finiteVerb(TenseMood.allCases.first(where: reading.verb.allows) ?? .present, person: possible)
  }
}
