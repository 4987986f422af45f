import German
import Text
import Translation

extension Draft {
  /// The article's own headline if it is good in English, else the kernel of the best sentence.
  func headline(of document: Int, _ candidates: [Candidate]) throws -> String {
    let work = works[document]
    let own = work.article.headline
    guard work.language != "en" else {
      return own.map(Headlines.bare) ?? candidates.first.map { Headlines.whole($0.target.text) } ?? ""
    }
    let headlines = Headlines(
      translator: briefer.translator, options: options.translation, terms: terms + [work.introduced],
      engine: engine, names: briefer.nameRanges)
    let ownProposal = try own.map(headlines.proposal)
    if let ownProposal, ownProposal.isGood { return ownProposal.text }
    // What the report opens with tells what the article is about; else a heading of its own does.
    let sound = candidates.filter(\.isSound)
    for opening in try openings(of: document, candidates) where !opening.isWeak {
      if let kernel = try kernel(of: opening, headlines) { return kernel }
      let whole = opening.isSound && !tellsBefore(opening) ? Headlines.whole(opening.target.text) : ""
      if !whole.isEmpty, !briefer.openings.lacksMainClause(whole), !Headlines.speaksOfOthers(whole) { return whole }
    }
    let others = [ownProposal, try work.article.subheading.map(headlines.proposal)].compactMap { $0 }
    if let good = others.first(where: \.isGood) { return good.text }
    for candidate in sound.sorted(by: { $0.worth > $1.worth }).prefix(3) {
      if let kernel = try kernel(of: candidate, headlines) { return kernel }
    }
    if let any = others.first(where: { $0.text.wordCount <= Headlines.longest && !$0.text.isEmpty }) { return any.text }
    return sound.lazy.filter { kernels(of: $0) != nil }.map { Headlines.whole($0.target.text) }.first { whole in
      !whole.isEmpty && !briefer.openings.isAdverbial(whole) && !Headlines.speaksOfOthers(whole)
    } ?? ""
  }

  /// What an article opens with: its lead, and lines before the place of the report, of which those that name somebody or
  /// something come first.
  private func openings(of document: Int, _ candidates: [Candidate]) throws -> [Candidate] {
    let work = works[document]
    let opening = work.opening
    let found = try opening.compactMap { sentence in
      try candidates.first { $0.sentence.document == document && $0.sentence.index == sentence.index }
        ?? self.candidates(of: [sentence]).first ?? nil
    }
    let (named, other) = (found.filter { !$0.matches.isEmpty }, found.filter(\.matches.isEmpty))
    return named + other
  }

  /// Candidates without the lines before the report whose whole statement the headline is.
  func untold(_ candidates: [Candidate], by headline: String) -> [Candidate] {
    candidates.filter { candidate in
      let opening = works[candidate.sentence.document].opening
      return !opening.dropLast().contains { $0.index == candidate.sentence.index }
        || !Headlines.agrees(candidate.target.text, with: headline)
    }
  }

  /// The longest part of a sentence that is short enough, good in English, and says what the whole says.
  private func kernel(of candidate: Candidate, _ headlines: Headlines) throws -> String? {
    let isLead = opens(candidate)
    guard let kernels = kernels(of: candidate), kernels.hasName || isLead else { return nil }
    var rather: String?
    for text in kernels.texts {
      let proposal = try headlines.proposal(text)
      guard proposal.isSound, proposal.text.wordCount >= Headlines.shortest,
        try Headlines.agrees(proposal.text, with: candidate.target.text)
          || Headlines.agrees(proposal.text, with: asHeadline(candidate, headlines))
      else { continue }
      let text = briefer.openings.withoutConnector(proposal.text)
      // The lead may be longer rather than another sentence stand for it, or than tell next to nothing.
      if proposal.isGood { return text.wordCount < Headlines.telling ? rather ?? text : text }
      if isLead, proposal.text.wordCount <= Headlines.longestWhole { rather = text }
    }
    return rather
  }

  /// The whole sentence in the tense of headlines: “gave” is no other word than “has given”.
  private func asHeadline(_ candidate: Candidate, _ headlines: Headlines) throws -> String {
    try headlines.proposal(Datelines.removed(from: candidate.sentence.text, source: candidate.sentence.text)).text
  }

  /// Nil where a sentence is no news.
  private func kernels(of candidate: Candidate) -> Kernels? {
    let work = works[candidate.sentence.document]
    guard work.isGerman else { return nil }
    let tokens = work.tokens(candidate.sentence)
    let report = Compression.withoutBrackets(Datelines.removed(from: tokens))
    return Kernels(
      report.count == tokens.count ? work.analysis(candidate.sentence) : work.translator.analyze(report),
      frames: briefer.translator.lexicon, words: briefer.headlineWords,
      without: briefer.compression, isLead: opens(candidate))
  }

  /// „Im November *hatte* die Polizei die Suche *eingestellt*“: what had happened before the news.
  private func tellsBefore(_ candidate: Candidate) -> Bool {
    let analysis = works[candidate.sentence.document].analysis(candidate.sentence)
    return analysis.roots.contains { root in
      let complex = analysis.verbComplex(of: analysis.clauses[root])
      return complex?.tenseMood == .preterite && complex?.steps.first?.operation == .perfect
    }
  }

  private func opens(_ candidate: Candidate) -> Bool {
    works[candidate.sentence.document].opening.contains { $0.index == candidate.sentence.index }
  }
}
