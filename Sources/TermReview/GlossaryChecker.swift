import English
import German
import Lexicon
import Terminology
import Text

/// Looks for what is wrong or doubtful in a glossary that could be read.
public struct GlossaryChecker: Sendable {
  let morphology: Morphology
  let english: EnglishMorphology
  let from: String
  let to: String

  public init(morphology: Morphology, lexicons: Lexicons, from: String = "de", to: String = "en") {
    self.morphology = morphology
    english = EnglishMorphology(lexicons: lexicons)
    self.from = from
    self.to = to
  }

  /// Errors contradict each other or say nothing; warnings are doubtful. In the order of the file.
  public func check(_ glossary: Glossary) -> [Diagnostic] {
    var found: [Diagnostic] = []
    for concept in glossary.concepts {
      let place = Place(file: glossary.name, line: concept.line > 0 ? concept.line : nil)
      let add = { (severity: Diagnostic.Severity, message: String) in
        found.append(Diagnostic(severity, message, at: place))
      }
      checkCompleteness(concept, add)
      checkTerms(concept, add)
      for term in concept.terms {
        if term.isOf(from) { checkSource(term, add) }
        if term.isOf(to) { checkTarget(term, isVerb: GlossaryChecker.isVerb(concept, from), add) }
      }
    }
    found += duplicates(in: glossary) + references(in: glossary)
    return found.enumerated().sorted {
      ($0.element.place?.line ?? 0, $0.offset) < ($1.element.place?.line ?? 0, $1.offset)
    }.map(\.element)
  }

  /// Terms that a text does not hold, in no form.
  /// - Parameter found: places of the terms that it does hold, as glossary, line and text.
  public static func unmatched(
    _ glossary: Glossary, from: String = "de", found: Set<MatchedTerm>
  ) -> [Diagnostic] {
    glossary.concepts.flatMap { concept in
      concept.terms.filter { term in
        term.isOf(from)
          && !found.contains(MatchedTerm(glossary: glossary.name, line: concept.line, text: term.text))
      }.map { term in
        Diagnostic(
          .note, "“\(term.text)” does not occur in the text",
          at: Place(file: glossary.name, line: concept.line > 0 ? concept.line : nil))
      }
    }
  }

  /// A term of a glossary that a text holds.
  public struct MatchedTerm: Hashable, Sendable {
    var glossary: String
    var line: Int
    var text: String

    public init(glossary: String, line: Int, text: String) {
      self.glossary = glossary
      self.line = line
      self.text = text
    }
  }

  typealias Report = (Diagnostic.Severity, String) -> Void

  // MARK: One concept

  private func checkCompleteness(_ concept: Concept, _ add: Report) {
    let sources = concept.terms.filter { $0.isOf(from) }
    let targets = concept.usableTerms(in: to)
    let isForbiddenOnly = targets.isEmpty && !concept.forbiddenTerms(in: to).isEmpty
    if sources.isEmpty, !isForbiddenOnly { add(.warning, "no term in \(from): it can never be found") }
    let isKept = concept.terms.contains { $0.flags.contains(.doNotTranslate) }
    if let source = sources.first, targets.isEmpty, !isForbiddenOnly, !isKept {
      add(.warning, "“\(source.text)” has no term in \(to) that may be used")
    }
  }

  private func checkTerms(_ concept: Concept, _ add: Report) {
    var statuses: [String: TermStatus?] = [:]
    for term in concept.terms {
      let key = "\(term.language)\u{1f}\(term.text.lowercased())"
      if let before = statuses[key] {
        if before == .forbidden || term.status == .forbidden, before != term.status {
          add(.error, "“\(term.text)” is \(GlossaryChecker.name(before)) and \(GlossaryChecker.name(term.status))")
        } else {
          add(.warning, "“\(term.text)” stands twice in one concept")
        }
      }
      statuses[key] = term.status
    }
    for definition in concept.values(of: "definition") {
      let text = definition.lowercased().filter { $0.isLetter || $0 == " " }
      if concept.terms.contains(where: { $0.text.lowercased() == text }) {
        add(.warning, "the definition only repeats the term")
      }
    }
  }

  private static func name(_ status: TermStatus?) -> String { status?.rawValue ?? "usable" }

  /// Whether a concept's term is an infinitive.
  static func isVerb(_ concept: Concept, _ from: String) -> Bool {
    guard let term = concept.terms.first(where: { $0.isOf(from) }) else { return false }
    if let partOfSpeech = term.partOfSpeech { return partOfSpeech == .verb }
    let last = term.text.split(separator: " ").last ?? ""
    return from == "de" && last.first?.isLowercase == true && last.hasSuffix("n") && last.count > 3
  }

  // MARK: The whole

  private func duplicates(in glossary: Glossary) -> [Diagnostic] {
    var ids: [String: Int] = [:]
    var sources: [String: (concept: Concept, condition: UsageCondition?)] = [:]
    var found: [Diagnostic] = []
    for concept in glossary.concepts {
      let place = Place(file: glossary.name, line: concept.line > 0 ? concept.line : nil)
      if !concept.id.isEmpty {
        if let line = ids[concept.id] {
          found.append(Diagnostic(.error, "the identifier “\(concept.id)” stands in line \(line) as well", at: place))
        } else {
          ids[concept.id] = concept.line
        }
      }
      for term in concept.terms where term.isOf(from) {
        guard let before = sources[term.text] else {
          sources[term.text] = (concept, term.condition)
          continue
        }
        if before.concept == concept, before.concept.line == concept.line { continue }
        // Conditions tell them apart.
        if before.condition != term.condition { continue }
        let isSame =
          before.concept.usableTerms(in: to).first?.text == concept.usableTerms(in: to).first?.text
        found.append(
          isSame
            ? Diagnostic(.warning, "“\(term.text)” stands in line \(before.concept.line) as well", at: place)
            : Diagnostic(
              .error,
              "“\(term.text)” means “\(before.concept.usableTerms(in: to).first?.text ?? "")” in line \(before.concept.line): this entry is never used (a condition with= could tell them apart)",
              at: place))
      }
    }
    return found
  }

  /// References to concepts that are not there, and broader concepts that lead back to where they began.
  private func references(in glossary: Glossary) -> [Diagnostic] {
    let byID = Dictionary(glossary.concepts.map { ($0.id, $0) }) { first, _ in first }
    var found: [Diagnostic] = []
    for concept in glossary.concepts {
      let place = Place(file: glossary.name, line: concept.line > 0 ? concept.line : nil)
      for property in concept.properties
      where ["crossReference", "broader", "narrower", "related"].contains(property.category) {
        let target = property.target.isEmpty ? property.value : property.target
        if target == concept.id {
          found.append(Diagnostic(.warning, "\(property.category): the concept refers to itself", at: place))
        } else if byID[target] == nil, !target.contains(":") {
          found.append(Diagnostic(.warning, "\(property.category): there is no concept “\(target)”", at: place))
        }
      }
      var visited: Set<String> = []
      var next: String? = concept.id
      while let id = next, !id.isEmpty, visited.insert(id).inserted {
        next = byID[id]?.properties.first { $0.category == "broader" }.map { $0.target.isEmpty ? $0.value : $0.target }
      }
      if next == concept.id, !concept.id.isEmpty, visited.count > 1 {
        found.append(Diagnostic(.error, "broader concepts of “\(concept.id)” lead back to it", at: place))
      }
    }
    return found
  }
}
