/// Grammatical gender.
public enum Gender: UInt8, Sendable, CaseIterable {
  case masculine, feminine, neuter

  init?(byte: UInt8) {
    switch byte {
    case UInt8(ascii: "m"): self = .masculine
    case UInt8(ascii: "f"): self = .feminine
    case UInt8(ascii: "n"): self = .neuter
    default: return nil
    }
  }
}

/// The four cases.
public enum GrammaticalCase: Int, Sendable, CaseIterable {
  case nominative, accusative, dative, genitive

  public init?(code: Character) {
    guard let byte = code.asciiValue else { return nil }
    self.init(byte: byte)
  }

  init?(byte: UInt8) {
    switch byte {
    case UInt8(ascii: "n"): self = .nominative
    case UInt8(ascii: "a"): self = .accusative
    case UInt8(ascii: "d"): self = .dative
    case UInt8(ascii: "g"): self = .genitive
    default: return nil
    }
  }
}

/// The combinations of case, number and gender that a nominal form can stand for: one bit each for case × (masculine,
/// feminine, neuter singular, plural). Agreement is intersection.
public struct Agreement: OptionSet, Sendable, Hashable {
  public let rawValue: UInt16
  public init(rawValue: UInt16) { self.rawValue = rawValue }

  /// - Parameter slot: 0 masculine, 1 feminine, 2 neuter, 3 plural.
  init(_ grammaticalCase: GrammaticalCase, slot: Int) {
    self.init(rawValue: 1 << UInt16(grammaticalCase.rawValue * 4 + slot))
  }

  public static let all = Agreement(rawValue: 0xffff)
  public static let none = Agreement([])
  public static let singular = Agreement(rawValue: 0x7777)
  public static let plural = Agreement(rawValue: 0x8888)

  public static func with(_ grammaticalCase: GrammaticalCase) -> Agreement {
    Agreement(rawValue: 0xf << UInt16(grammaticalCase.rawValue * 4))
  }

  public static func with(_ gender: Gender) -> Agreement {
    Agreement(rawValue: 0x1111 << UInt16(gender.rawValue))
  }

  /// The bits of a singular of one gender in some cases.
  static func singular(_ gender: Gender, _ cases: [GrammaticalCase]) -> Agreement {
    cases.reduce(into: Agreement.none) { $0.formUnion(Agreement($1, slot: Int(gender.rawValue))) }
  }

  static func plural(_ cases: [GrammaticalCase]) -> Agreement {
    cases.reduce(into: Agreement.none) { $0.formUnion(Agreement($1, slot: 3)) }
  }

  public func allows(_ grammaticalCase: GrammaticalCase) -> Bool {
    !intersection(.with(grammaticalCase)).isEmpty
  }

  /// Its numbers and genders, each in all cases.
  var inAnyCase: Agreement {
    let slots = (rawValue | rawValue >> 4 | rawValue >> 8 | rawValue >> 12) & 0xf
    return Agreement(rawValue: slots * 0x1111)
  }

  /// The cases, in any number and gender, that both can have.
  func sharedCases(with other: Agreement) -> Agreement {
    GrammaticalCase.allCases.reduce(into: Agreement.none) {
      if allows($1), other.allows($1) { $0.formUnion(.with($1)) }
    }
  }

  public var isPluralOnly: Bool { !isEmpty && intersection(.singular).isEmpty }
  public var isSingularOnly: Bool { !isEmpty && intersection(.plural).isEmpty }

  /// The plural of every case that is possible.
  var plurals: Agreement {
    GrammaticalCase.allCases.reduce(into: Agreement.none) { if allows($1) { $0.formUnion(.plural([$1])) } }
  }

  /// The same numbers and genders in every case.
  public var anyCase: Agreement {
    (0..<4).reduce(into: Agreement.none) { result, slot in
      guard GrammaticalCase.allCases.contains(where: { contains(Agreement($0, slot: slot)) }) else { return }
      for grammaticalCase in GrammaticalCase.allCases { result.formUnion(Agreement(grammaticalCase, slot: slot)) }
    }
  }

  /// The gender, if the bits are all singular and of one gender.
  public var onlyGender: Gender? {
    guard isSingularOnly else { return nil }
    let possible = Gender.allCases.filter { !intersection(.with($0)).isEmpty }
    return possible.count == 1 ? possible.first : nil
  }

  /// The case, if only one is possible.
  public var onlyCase: GrammaticalCase? {
    var result: GrammaticalCase?
    for possible in GrammaticalCase.allCases where allows(possible) {
      if result != nil { return nil }
      result = possible
    }
    return result
  }

  private static let slotCodes = Array("mfnp".utf8)

  /// Reads `nm,df,gp`: case and slot (m f n p) per item.
  init(code: Substring) {
    var result = Agreement.none
    for item in code.utf8.split(separator: UInt8(ascii: ",")) {
      guard let first = item.first, let last = item.last, item.count == 2,
        let grammaticalCase = GrammaticalCase(code: Character(Unicode.Scalar(first))),
        let slot = Agreement.slotCodes.firstIndex(of: last)
      else { continue }
      result.formUnion(Agreement(grammaticalCase, slot: slot))
    }
    self = result
  }

  /// What each adjective ending can stand for, all declensions together.
  static let adjectiveEndings: [(ending: String, agreement: Agreement)] = [
    ("e", Agreement(code: "nm,nf,nn,af,an,np,ap")),
    ("en", Agreement(code: "am,dm,df,dn,gm,gn,gf,np,ap,dp,gp")),
    ("er", Agreement(code: "nm,df,gf,gp")),
    ("es", Agreement(code: "nn,an")),
    ("em", Agreement(code: "dm,dn")),
  ]

  /// The length of the ending of an inflected adjective, and what it can stand for.
  static func adjectiveEnding(of form: WordBytes) -> (length: Int, agreement: Agreement)? {
    guard form.count > 1 else { return nil }
    let last = form[form.count - 1]
    if last == UInt8(ascii: "e") { return (1, adjectiveEndings[0].agreement) }
    guard form[form.count - 2] == UInt8(ascii: "e") else { return nil }
    switch last {
    case UInt8(ascii: "n"): return (2, adjectiveEndings[1].agreement)
    case UInt8(ascii: "r"): return (2, adjectiveEndings[2].agreement)
    case UInt8(ascii: "s"): return (2, adjectiveEndings[3].agreement)
    case UInt8(ascii: "m"): return (2, adjectiveEndings[4].agreement)
    default: return nil
    }
  }

  /// What an adjective ending can stand for where no article carries the case (strong declension).
  static func strongAdjective(_ ending: String) -> Agreement {
    strongAdjectives.first { $0.ending == ending }?.agreement ?? .all
  }

  private static let strongAdjectives: [(ending: String, agreement: Agreement)] = [
    ("e", Agreement(code: "nf,af,np,ap")),
    ("en", Agreement(code: "am,gm,gn,dp")),
    ("er", Agreement(code: "nm,df,gf,gp")),
    ("es", Agreement(code: "nn,an")),
    ("em", Agreement(code: "dm,dn")),
  ]
}
