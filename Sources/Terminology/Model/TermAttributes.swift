import Text

/// A value that an attribute cannot have.
struct AttributeError: Error {
  var message: String
  init(_ message: String) { self.message = message }
}

/// What a term holds beside its text, as names and values: the common ground of all formats.
///
/// A statement's source and target follow it under `NAME.source` and `NAME.target`.
enum TermAttributes {
  typealias Attribute = (name: String, value: String)

  /// Everything but text, language and status.
  static func all(of term: Term) -> [Attribute] { grammar(of: term) + statements(term.properties) }

  /// Part of speech, gender, number, flags and condition.
  static func grammar(of term: Term) -> [Attribute] {
    var result: [Attribute] = []
    if let partOfSpeech = term.partOfSpeech { result.append(("pos", partOfSpeech.rawValue)) }
    if let gender = term.gender { result.append(("gender", String(gender.rawValue.prefix(1)))) }
    if let number = term.number { result.append(("number", number.rawValue)) }
    var flags: [String] = []
    if term.flags.contains(.caseSensitive) { flags.append("case-sensitive") }
    if term.flags.contains(.doNotTranslate) { flags.append("do-not-translate") }
    if !flags.isEmpty { result.append(("flags", flags.joined(separator: ","))) }
    if let condition = term.condition {
      if !condition.with.isEmpty { result.append(("with", condition.with.joined(separator: ","))) }
      if !condition.without.isEmpty { result.append(("without", condition.without.joined(separator: ","))) }
    }
    return result
  }

  static func statements(_ properties: [TermProperty]) -> [Attribute] {
    properties.flatMap { property -> [Attribute] in
      // Statements of other programs may have names that mean something else here.
      let name = reserved.contains(property.category) ? foreign + property.category : property.category
      var result: [Attribute] = [(name, property.value)]
      if !property.source.isEmpty { result.append(("\(name).source", property.source)) }
      if !property.target.isEmpty { result.append(("\(name).target", property.target)) }
      return result
    }
  }

  private static let reserved: Set<String> = [
    "status", "pos", "gender", "number", "flags", "with", "without", "domain",
  ]
  private static let foreign = "x:"

  static func set(_ name: String, _ value: String, of term: inout Term) throws(AttributeError) {
    switch name {
    case "status": term.status = value == "-" ? nil : try status(value)
    case "pos":
      guard let partOfSpeech = PartOfSpeech(rawValue: value) else {
        throw unknown("part of speech", value, PartOfSpeech.allCases.map(\.rawValue))
      }
      term.partOfSpeech = partOfSpeech
    case "gender":
      switch value {
      case "m", "masculine": term.gender = .masculine
      case "f", "feminine": term.gender = .feminine
      case "n", "neuter": term.gender = .neuter
      case "p": term.number = .plural
      default: throw unknown("gender", value, ["m", "f", "n", "p"])
      }
    case "number":
      guard let number = LexicalMatch.Number(rawValue: value) else {
        throw unknown("number", value, ["singular", "plural"])
      }
      term.number = number
    case "flags":
      for flag in words(value) {
        switch flag {
        case "case-sensitive": term.flags.insert(.caseSensitive)
        case "do-not-translate": term.flags.insert(.doNotTranslate)
        default: throw unknown("flag", flag, ["case-sensitive", "do-not-translate"])
        }
      }
    case "with":
      term.condition = UsageCondition(with: words(value), without: term.condition?.without ?? [])
    case "without":
      term.condition = UsageCondition(with: term.condition?.with ?? [], without: words(value))
    default: add(name, value, language: "", to: &term.properties)
    }
  }

  /// Adds a statement, or source or target of the last one of its category.
  static func add(_ name: String, _ value: String, language: String, to properties: inout [TermProperty]) {
    let name = name.hasPrefix(foreign) ? String(name.dropFirst(foreign.count)) : name
    for (suffix, field) in [(".source", \TermProperty.source), (".target", \TermProperty.target)]
    where name.hasSuffix(suffix) {
      let category = name.dropLast(suffix.count)
      if let last = properties.lastIndex(where: { $0.category == category }) {
        properties[last][keyPath: field] = value
        return
      }
    }
    properties.append(TermProperty(name, value, language: language))
  }

  static func status(_ value: String) throws(AttributeError) -> TermStatus {
    guard let status = TermStatus(rawValue: value) else {
      throw unknown("status", value, TermStatus.allCases.map(\.rawValue))
    }
    return status
  }

  static func unknown(_ what: String, _ value: String, _ known: [String]) -> AttributeError {
    AttributeError("\(what) “\(value)” is none of \(known.joined(separator: ", "))")
  }

  private static func words(_ list: String) -> [String] {
    list.split(separator: ",").map { TermCell.trimmed($0) }.filter { !$0.isEmpty }
  }
}
