import Text

/// An engine of somebody else's that turns single German sentences into English.
public protocol SentenceEngine: Sendable {
  /// - Returns: as many translations as sentences, in the same order.
  /// - Throws: `DepescheError` if there is no answer.
  func translate(_ sentences: [EngineSentence]) throws -> [String]
}

/// What an engine is asked: a sentence in which names and terms are hidden behind marks that it is to keep.
public struct EngineSentence: Sendable, Equatable {
  /// With a mark (`⟦1⟧`) in the place of each name and term.
  public var text: String
  /// As it stands in the document.
  public var source: String
  public var protected: [ProtectedSpan]
}

/// A name or term that must come out as its target.
public struct ProtectedSpan: Sendable, Equatable {
  public var mark: String
  /// As it stands in the sentence.
  public var source: String
  public var target: String
  /// UTF-8 bytes in the document.
  public var range: ByteRange
}

extension EngineSentence {
  /// - Parameters:
  ///   - tokens: those of the sentence.
  ///   - matches: names and terms; where several overlap, the first wins.
  init(_ range: ByteRange, of document: String, tokens: [Token], matches: [LexicalMatch]) {
    source = document.slice(range)
    protected = []
    text = ""
    var end = range.lowerBound
    for match in EngineSentence.apart(matches) {
      guard let first = tokens[match.tokens].first, let last = tokens[match.tokens].last else { continue }
      let span = first.range.lowerBound..<last.range.upperBound
      let mark = "⟦\(protected.count + 1)⟧"
      let form = document.slice(span)
      protected.append(ProtectedSpan(mark: mark, source: form, target: match.target, range: span))
      // The genitive's ending stays, so that the engine sees whose something is.
      let ending = match.isGenitive && form.hasSuffix("s") && !match.lemma.hasSuffix("s") ? "s" : ""
      text += document.slice(end..<span.lowerBound) + mark + ending
      end = span.upperBound
    }
    text += document.slice(end..<range.upperBound)
  }

  /// The sentence with nothing hidden.
  var plain: EngineSentence { EngineSentence(text: source, source: source, protected: []) }

  private static func apart(_ matches: [LexicalMatch]) -> [LexicalMatch] {
    var taken: [LexicalMatch] = []
    for match in matches where match.kind.isProtected && !taken.contains(where: { $0.tokens.overlaps(match.tokens) }) {
      taken.append(match)
    }
    return taken.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }

  /// The translation with targets for marks.
  /// - Returns: what is neither there as a mark nor by itself, each once.
  func restored(_ translation: String) -> (text: String, lost: [ProtectedSpan]) {
    var text = translation
    var lost: [ProtectedSpan] = []
    for span in protected {
      let parts = text.parts(around: span.mark)
      if parts.count > 1 {
        text = parts.joined(separator: span.target)
      } else if text.parts(around: span.target).count == 1 {
        lost.append(span)
      }
    }
    return (text, lost)
  }
}

extension LexicalMatch.Kind {
  /// What has one English form. Peoples and adjectives of places are left to the engine, which must inflect them.
  fileprivate var isProtected: Bool {
    switch self {
    case .person, .place, .organization, .term, .untranslatable: true
    case .people, .placeAdjective, .part, .verb, .adverb, .preposition, .conjunction, .noun, .adjective: false
    }
  }
}

extension String {
  /// What stands before, between and behind all occurrences of a text, compared by bytes.
  fileprivate func parts(around other: String) -> [String] {
    let bytes = Array(utf8)
    let sought = Array(other.utf8)
    guard !sought.isEmpty else { return [self] }
    var parts: [String] = []
    var start = 0
    var at = 0
    while at + sought.count <= bytes.count {
      if bytes[at] == sought[0], bytes[at..<at + sought.count].elementsEqual(sought) {
        parts.append(String(decoding: bytes[start..<at], as: UTF8.self))
        at += sought.count
        start = at
      } else {
        at += 1
      }
    }
    return parts + [String(decoding: bytes[start...], as: UTF8.self)]
  }
}

extension Translator {
  /// Translates by our own rules, or by another engine if there is one.
  /// - Throws: what the engine throws.
  public func translate(
    _ text: String, options: TranslationOptions, terms: [any LexicalSource], engine: (any SentenceEngine)?
  ) throws -> Translation {
    if let engine { return try translate(text, engine: engine, terms: terms) }
    return translate(text, options: options, terms: terms)
  }

  /// Lets another engine translate the sentences of a text. Names and terms are protected and checked: a sentence that
  /// comes back without one is asked for again with nothing hidden, and what is missing then is told (`lost`).
  ///
  /// - Parameter terms: glossaries, asked before names.
  /// - Throws: what the engine throws.
  public func translate(
    _ text: String, engine: any SentenceEngine, terms: [any LexicalSource] = []
  ) throws -> Translation {
    let found = segmenter.sentences(in: text)
    var translation = Translation(text: "", sentences: [], unknown: [])
    let asked = found.map { sentence in
      let tokens = tokenizer.tokens(in: text, range: sentence.range)
      let own = terms.flatMap { $0.matches(in: tokens) }.filter(\.kind.isProtected)
      translation.terms += own.compactMap { match in
        guard let first = tokens[match.tokens].first, let last = tokens[match.tokens].last else { return nil }
        return UsedTerm(match, range: first.range.lowerBound..<last.range.upperBound)
      }
      return EngineSentence(
        sentence.range, of: text, tokens: tokens, matches: own + names.flatMap { $0.matches(in: tokens) })
    }
    var answers = zip(asked, try engine.translate(asked)).map { $0.restored($1) }
    let again = answers.indices.filter { !answers[$0].lost.isEmpty }
    for (index, answer) in zip(again, try again.isEmpty ? [] : engine.translate(again.map { asked[$0].plain })) {
      let second = asked[index].restored(answer)
      if second.lost.count <= answers[index].lost.count { answers[index] = second }
    }
    for (index, sentence) in found.enumerated() {
      if index > 0 { translation.text += found[index - 1].block == sentence.block ? " " : "\n" }
      let answer = answers[index]
      translation.text += answer.text
      translation.sentences.append(
        TranslatedSentence(
          source: asked[index].source, range: sentence.range, target: answer.text,
          confidence: answer.lost.isEmpty ? 1 : 0.5, alignment: []))
      translation.lost += answer.lost
    }
    return translation
  }
}
