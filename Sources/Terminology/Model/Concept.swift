/// A concept with its terms in every language: what an entry of a terminology is about (ISO 704, ISO 30042).
public struct Concept: Sendable, Equatable {
  /// Unique in its glossary; empty where the file gives none.
  public var id: String
  /// Subject fields, from the general to the special.
  public var domains: [String]
  /// In the order of the file; of terms with the same status the first is taken.
  public var terms: [Term]
  /// Definitions, notes and whatever else is said, in order.
  public var properties: [TermProperty]
  /// Line in the glossary's file, from 1; 0 where there is none.
  public var line: Int

  public init(
    id: String = "", domains: [String] = [], terms: [Term] = [], properties: [TermProperty] = [], line: Int = 0
  ) {
    self.id = id
    self.domains = domains
    self.terms = terms
    self.properties = properties
    self.line = line
  }

  /// Terms of a language, the preferred first, forbidden ones left out.
  public func usableTerms(in language: String) -> [Term] {
    let usable = terms.enumerated().filter { $0.element.status != .forbidden && $0.element.isOf(language) }
    return usable.sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }.map(\.element)
  }

  /// Terms that must not be written in a language.
  public func forbiddenTerms(in language: String) -> [Term] {
    terms.filter { $0.status == .forbidden && $0.isOf(language) }
  }

  /// Values of one data category, in order.
  public func values(of category: String) -> [String] {
    properties.filter { $0.category == category }.map(\.value)
  }

  /// Whether two concepts say the same. Where they stand in their files does not count, and order only where it means
  /// something: among terms of one language and status, among statements of one category.
  public static func == (left: Concept, right: Concept) -> Bool {
    left.id == right.id && left.domains == right.domains && left.orderedTerms == right.orderedTerms
      && left.orderedProperties == right.orderedProperties
  }

  private var orderedTerms: [Term] {
    let key = { (term: Term) in (term.language, (term.status ?? .preferred).rawValue) }
    return terms.enumerated().sorted {
      let (left, right) = (key($0.element), key($1.element))
      return (left.0, left.1, $0.offset) < (right.0, right.1, $1.offset)
    }.map(\.element)
  }

  private var orderedProperties: [TermProperty] {
    properties.enumerated().sorted {
      ($0.element.language, $0.element.category, $0.offset) < ($1.element.language, $1.element.category, $1.offset)
    }.map(\.element)
  }
}
