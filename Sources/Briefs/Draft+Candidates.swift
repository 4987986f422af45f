import German
import Summarization
import Text
import Translation

/// From sentences to candidates, step by step for several at once: a step is more code than the processor's cache for it
/// holds, so that this is faster than one sentence after the other.
extension Draft {
  /// A sentence, or what is left of it.
  struct Version {
    let sentence: SummarySentence
    let work: ArticleWork
    let tokens: [Token]
    let analysis: SentenceAnalysis
    /// Whether nothing is missing among the tokens.
    let isWhole: Bool
  }

  /// English words from which on a sentence is told without its details.
  private static let longSentence = 26
  /// Confidence below which details are left out for what they do to the rest.
  private static let doubtful = 0.75

  /// What becomes of each sentence; nil where an engine has no translation.
  func candidates(of sentences: [SummarySentence]) throws -> [Candidate?] {
    if engine != nil {
      return try sentences.map { sentence in
        let work = works[sentence.document]
        return work.language == "en" ? extracted(sentence) : try foreign(sentence, work)
      }
    }
    let isEnglish = sentences.map { works[$0.document].language == "en" }
    var told = told(zip(sentences, isEnglish).filter { !$1 }.map(\.0))[...]
    return zip(sentences, isEnglish).map { $1 ? extracted($0) : told.popFirst() }
  }

  private func told(_ sentences: [SummarySentence]) -> [Candidate] {
    let wholes = sentences.map { sentence in
      let work = works[sentence.document]
      let all = work.tokens(sentence)
      let tokens = Datelines.removed(from: all)
      let isWhole = tokens.count == all.count
      let analysis = isWhole ? work.analysis(sentence) : work.translator.analyze(tokens)
      return Version(sentence: sentence, work: work, tokens: tokens, analysis: analysis, isWhole: isWhole)
    }
    var result = candidates(wholes)
    let isLong = result.map { $0.target.wordCount > Draft.longSentence || $0.confidence < Draft.doubtful }
    for index in result.indices { result[index].leftOut = leftOut(wholes[index]) }
    /// Those that have no shorter version yet.
    var open = Array(result.indices)
    var tried: [[Token]] = Array(repeating: [], count: result.count)
    for strength in [Compression.Strength.strong, .light] {
      var places: [Int] = []
      for place in open where strength == .light || isLong[place] {
        guard let kept = briefer.compression.kept(wholes[place].tokens, wholes[place].analysis, strength),
          kept != tried[place]
        else { continue }
        tried[place] = kept
        places.append(place)
      }
      let shorter = shortened(places.map { (wholes[$0], tried[$0]) })
      for (place, (version, candidate)) in zip(places, zip(shorter, candidates(shorter)))
      where isSound(candidate, insteadOf: result[place]) {
        result[place] = candidate
        result[place].leftOut = leftOut(version)
        open.removeAll { $0 == place }
      }
    }
    return result
  }

  private func candidates(_ versions: [Version]) -> [Candidate] {
    let translations = byArticle(versions, of: \.work) { work, versions in
      work.translations(versions.map { ($0.sentence, $0.analysis, $0.isWhole) })
    }
    return zip(versions, translations).map { candidate($0, $1.sentence, unknown: $1.unknown) }
  }

  /// What comes of items where those of one article are worked on together, in the order of the items.
  private func byArticle<Item, Result>(
    _ items: [Item], of work: (Item) -> ArticleWork, _ body: (ArticleWork, [Item]) -> [Result]
  ) -> [Result] {
    var results: [Result?] = Array(repeating: nil, count: items.count)
    for article in works {
      let own = items.indices.filter { work(items[$0]) === article }
      for (place, result) in zip(own, body(article, own.map { items[$0] })) { results[place] = result }
    }
    return results.compactMap(\.self)
  }

  /// Versions with some of their tokens.
  private func shortened(_ versions: [(whole: Version, kept: [Token])]) -> [Version] {
    let analyses = byArticle(versions, of: \.whole.work) { work, versions in
      work.translator.analyze(sentences: versions.map(\.kept))
    }
    return zip(versions, analyses).map { version, analysis in
      Version(
        sentence: version.whole.sentence, work: version.whole.work, tokens: version.kept, analysis: analysis,
        isWhole: false)
    }
  }

  private func leftOut(_ version: Version) -> [ByteRange] {
    Compression.leftOut(version.work.tokens(version.sentence), version.tokens)
  }

  /// Whether a shorter version is as good as the longer one.
  private func isSound(_ shorter: Candidate, insteadOf whole: Candidate) -> Bool {
    shorter.confidence >= whole.confidence - 0.06 && shorter.faults <= whole.faults
      && !(shorter.isWeak && !whole.isWeak) && shorter.target.wordCount < whole.target.wordCount
      && shorter.target.wordCount >= 5 && !(shorter.needsPrevious && !whole.needsPrevious)
  }
}
