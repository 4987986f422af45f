import Lexicon
import Segmentation
import Terminology
import Text

/// Compares translations with the glossaries that they should follow.
///
/// Terms of the source are found as everywhere; their targets are looked for in the translation in any inflection. A term
/// of which one target stands in the translation is not asked for as often as it stands in the source, as English may
/// say “it” the second time. Parts of compounds are not asked for at all. Made once and shared.
public final class TranslationReviewer: Sendable {
  private let glossaries: [Glossary]
  private let terms: TermLayers
  private let segmenter: Segmenter
  private let tokenizer: Tokenizer
  private let search: TargetSearch
  private let targetLanguage: String
  /// Concepts that forbid a target.
  private let forbidding: [(concept: Concept, glossary: String)]

  /// - Parameter terms: finds the terms of the same glossaries.
  /// - Throws: `invalidLexicon` if data are damaged.
  public init(
    glossaries: [Glossary], terms: TermLayers, lexicons: Lexicons, from: String = "de", to: String = "en"
  ) throws {
    self.glossaries = glossaries
    self.terms = terms
    segmenter = try Segmenter(lexicons: lexicons, language: from)
    tokenizer = try Tokenizer(lexicons: lexicons, language: from)
    search = TargetSearch(lexicons: lexicons)
    targetLanguage = to
    forbidding = glossaries.flatMap { glossary in
      glossary.concepts.filter { !$0.forbiddenTerms(in: to).isEmpty }.map { ($0, glossary.name) }
    }
  }

  /// What was found, and how many terms were looked at.
  public struct Review: Sendable {
    public var findings: [TermFinding]
    public var terms: Int
  }

  /// - Parameter segments: pairs that belong to one text: what a concept becomes should be the same in all of them.
  public func review(_ segments: [(source: String, target: String)]) -> Review {
    var review = Review(findings: [], terms: 0)
    var used: [String: (target: String, all: [String])] = [:]
    for (index, segment) in segments.enumerated() {
      let english = EnglishText(segment.target)
      var answered: Set<String> = []
      for occurrence in occurrences(in: segment.source) where occurrence.found.extent != .compound {
        review.terms += 1
        let key =
          "\(occurrence.found.glossary)\u{1f}\(occurrence.found.concept.line)\u{1f}\(occurrence.found.concept.id)"
        // Once for a segment is enough.
        guard answered.insert(key).inserted else { continue }
        let verdict = verdict(occurrence, english, segment)
        if var finding = verdict.finding {
          finding.segment = index
          review.findings.append(finding)
        }
        guard let target = verdict.target else { continue }
        if let before = used[key], before.target != target.text {
          review.findings.append(
            finding(
              .inconsistent, occurrence, expected: [before.target], segment, target: target.range, segment: index))
        } else {
          used[key] = (target.text, [])
        }
      }
      review.findings += forbidden(english, segment, index)
    }
    return review
  }

  private struct Located {
    var found: TermOccurrence
    var text: String
  }

  private func occurrences(in text: String) -> [Located] {
    segmenter.sentences(in: text).filter { terms.mayOccur(in: text, range: $0.range) }.flatMap { sentence in
      let tokens = tokenizer.tokens(in: text, range: sentence.range)
      return terms.occurrences(in: tokens).map { occurrence in
        Located(
          found: occurrence, text: occurrence.spans(in: tokens).map(text.slice).joined(separator: " … "))
      }
    }
  }

  private func verdict(
    _ occurrence: Located, _ english: EnglishText, _ segment: (source: String, target: String)
  ) -> (finding: TermFinding?, target: (text: String, range: ByteRange)?) {
    let concept = occurrence.found.concept
    let isVerb = self.isVerb(occurrence.found.term)
    if occurrence.found.isUntranslatable {
      let kept = search.occurrences(
        of: Term(occurrence.text, language: targetLanguage), isVerb: false, in: english)
      return (kept.isEmpty ? finding(.wrong, occurrence, expected: [occurrence.text], segment) : nil, nil)
    }
    var deprecated: (text: String, range: ByteRange)?
    for target in occurrence.found.targets {
      guard let range = search.occurrences(of: target, isVerb: isVerb, in: english).first else { continue }
      if target.status == .deprecated {
        deprecated = deprecated ?? (target.text, range)
      } else {
        return (nil, (target.text, range))
      }
    }
    let expected = occurrence.found.targets.filter { $0.status != .deprecated }.map(\.text)
    if let deprecated {
      return (finding(.wrong, occurrence, expected: expected, segment, target: deprecated.range), nil)
    }
    // What is forbidden is told as that.
    let hasForbidden = concept.forbiddenTerms(in: targetLanguage).contains {
      !search.occurrences(of: $0, isVerb: isVerb, in: english).isEmpty
    }
    if hasForbidden || expected.isEmpty { return (nil, nil) }
    return (finding(.missing, occurrence, expected: expected, segment), nil)
  }

  private func finding(
    _ kind: TermFinding.Kind, _ occurrence: Located, expected: [String], _ segment: (source: String, target: String),
    target: ByteRange? = nil, segment index: Int = 0
  ) -> TermFinding {
    TermFinding(
      kind: kind, segment: index, text: occurrence.text, source: occurrence.found.range,
      term: occurrence.found.term.text, expected: expected, found: target.map(segment.target.slice) ?? "",
      target: target, glossary: occurrence.found.glossary, concept: occurrence.found.concept.id)
  }

  /// Forbidden targets anywhere in a translation, unless they are a part of a usable one („arms embargo“ holds „embargo“).
  private func forbidden(
    _ english: EnglishText, _ segment: (source: String, target: String), _ index: Int
  ) -> [TermFinding] {
    var findings: [TermFinding] = []
    for (concept, glossary) in forbidding {
      let isVerb = concept.terms.contains { self.isVerb($0) }
      let usable = concept.usableTerms(in: targetLanguage)
      for term in concept.forbiddenTerms(in: targetLanguage) {
        let ranges = search.occurrences(of: term, isVerb: isVerb, in: english)
        if ranges.isEmpty { continue }
        let covers = usable.flatMap { search.occurrences(of: $0, isVerb: isVerb, in: english) }
        for range in ranges where !covers.contains(where: { $0.contains(range) && $0 != range }) {
          findings.append(
            TermFinding(
              kind: .forbidden, segment: index, text: "", source: nil, term: term.text, expected: usable.map(\.text),
              found: segment.target.slice(range), target: range, glossary: glossary, concept: concept.id))
        }
      }
    }
    return findings
  }

  private func isVerb(_ term: Term) -> Bool {
    if let partOfSpeech = term.partOfSpeech { return partOfSpeech == .verb }
    guard term.isOf("de"), let last = term.text.split(separator: " ").last else { return false }
    return last.first?.isLowercase == true && last.hasSuffix("n")
  }
}

extension ByteRange {
  fileprivate func contains(_ other: ByteRange) -> Bool {
    lowerBound <= other.lowerBound && other.upperBound <= upperBound
  }
}
