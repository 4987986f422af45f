import Text

/// Tense and mood of a finite form.
public enum TenseMood: Int, Sendable, CaseIterable {
  case present, preterite, subjunctive1, subjunctive2
}

/// All the things that a verb form can be at once („machen“: infinitive, first and third person plural …).
public struct VerbForms: OptionSet, Sendable, Hashable {
  public let rawValue: UInt32
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  public static let imperativeSingular = VerbForms(rawValue: 1 << 24)
  public static let imperativePlural = VerbForms(rawValue: 1 << 25)
  public static let infinitive = VerbForms(rawValue: 1 << 26)
  /// A separable verb with „zu“ inside: „anzukommen“.
  public static let zuInfinitive = VerbForms(rawValue: 1 << 27)
  public static let pastParticiple = VerbForms(rawValue: 1 << 28)
  public static let presentParticiple = VerbForms(rawValue: 1 << 29)

  public static let finite = VerbForms(rawValue: 0x00ff_ffff)
  public static let nonFinite = VerbForms(rawValue: 0x3c00_0000)

  /// - Parameter person: 1–3 singular, 4–6 plural.
  init(_ tenseMood: TenseMood, person: Int) {
    self.init(rawValue: 1 << UInt32(tenseMood.rawValue * 6 + person - 1))
  }

  init(_ tenseMood: TenseMood, persons: [Int]) {
    self = persons.reduce(into: VerbForms([])) { $0.formUnion(VerbForms(tenseMood, person: $1)) }
  }

  static func all(_ tenseMood: TenseMood) -> VerbForms {
    VerbForms(rawValue: 0x3f << UInt32(tenseMood.rawValue * 6))
  }

  public var isFinite: Bool { !intersection(.finite).isEmpty }

  public func allows(_ tenseMood: TenseMood) -> Bool { !intersection(.all(tenseMood)).isEmpty }

  /// „ihr“
  public var allowsSecondPlural: Bool {
    contains(.imperativePlural) || TenseMood.allCases.contains { contains(VerbForms($0, person: 5)) }
  }

  /// Whether some finite reading is of the third person, singular or plural.
  public func allowsThird(plural: Bool) -> Bool {
    TenseMood.allCases.contains { contains(VerbForms($0, person: plural ? 6 : 3)) }
  }

  /// Whether only plural persons are possible among the finite readings.
  public var isPluralOnly: Bool {
    isFinite && isDisjoint(with: VerbForms.ofSingular)
  }

  /// Whether only singular persons are possible among the finite readings.
  public var isSingularOnly: Bool {
    isFinite && isDisjoint(with: VerbForms.ofPlural)
  }

  private static let ofSingular = ofPersons(1...3)
  private static let ofPlural = ofPersons(4...6)

  /// All tenses and moods of some persons.
  private static func ofPersons(_ persons: ClosedRange<Int>) -> VerbForms {
    TenseMood.allCases.reduce(into: []) { forms, mood in
      for person in persons { forms.formUnion(VerbForms(mood, person: person)) }
    }
  }

  /// Reads `pi3,k11,inf`.
  init(code: Substring) {
    var result = VerbForms([])
    for item in code.pieces(between: ",") {
      switch item {
      case "inf": result.formUnion(.infinitive)
      case "pp": result.formUnion(.pastParticiple)
      case "ppr": result.formUnion(.presentParticiple)
      case "ims": result.formUnion(.imperativeSingular)
      case "imp": result.formUnion(.imperativePlural)
      default:
        guard item.utf8.count == 3, let person = item.last?.wholeNumberValue, (1...6).contains(person) else { continue }
        switch item.dropLast() {
        case "pi": result.formUnion(VerbForms(.present, person: person))
        case "pa": result.formUnion(VerbForms(.preterite, person: person))
        case "k1": result.formUnion(VerbForms(.subjunctive1, person: person))
        case "k2": result.formUnion(VerbForms(.subjunctive2, person: person))
        default: continue
        }
      }
    }
    self = result
  }
}

extension VerbForms {
  /// The finite readings of the third person alone.
  public var thirdPersons: VerbForms {
    TenseMood.allCases.reduce(into: VerbForms([])) { $0.formUnion(intersection(VerbForms($1, persons: [3, 6]))) }
  }

  /// Whether some finite reading is of this person (1–3 singular, 4–6 plural).
  public func allowsPerson(_ person: Int) -> Bool {
    TenseMood.allCases.contains { contains(VerbForms($0, person: person)) }
  }

  /// Whether some finite reading is of this tense, mood and person (1–3 singular, 4–6 plural).
  public func allows(_ tenseMood: TenseMood, person: Int) -> Bool { contains(VerbForms(tenseMood, person: person)) }
}
